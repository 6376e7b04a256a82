//! Taking one act of the record back, whoever did it and whenever.

use crate::staff::{Actor, Right, Role};
use crate::{Op, Refusal, Result, Undo, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{OpRow, Skipped, Written, named_params};

/// Takes exactly this act back. One's own and what was done in one's name needs the right that the act needed; another's
/// needs one more.
///
/// # Errors
/// `not-found`, `right-missing`, `password-again`, `act-never-undone`, `act-undone-already`, `undo-breaks`, and faults.
pub fn take_back(
    world: &mut World,
    act: &ActId,
    reader: &Actor,
    is_confirmed: bool,
    id: &str,
) -> Result<Written<Skipped>> {
    let op = world.store().op(id)?;
    ensure_may(world, act, reader, is_confirmed, &op)?;
    world.undo_one(act, &op)
}

/// Makes sure that somebody may take an act back, or do again what was taken back. Where the act asked for the password,
/// so does this: whoever changed in by a PIN changes nobody's rights.
///
/// # Errors
/// `right-missing`, `password-again`, and faults.
pub fn ensure_may(world: &World, act: &ActId, reader: &Actor, is_confirmed: bool, op: &OpRow) -> Result<()> {
    // What is sent again has landed: it is told what it did, and nothing more is taken back.
    if world.store().op(act.as_str()).is_ok() {
        return Ok(());
    }
    let meant = meant(world, op)?;
    ensure!(may_take_back(world, reader, op, &meant)?, Refusal::RightMissing);
    ensure!(is_confirmed || right_for(world, &meant)? != Some(Right::StaffEdit), Refusal::PasswordAgain);
    Ok(())
}

/// Whether a person may take an act back now and anything takes it back at all.
pub(super) fn can_take_back(world: &World, reader: &Actor, op: &OpRow) -> Result<bool> {
    let can_be = Op::of_kind(&op.kind).is_some_and(|op| op.undo() != Undo::Never);
    Ok(can_be && may_take_back(world, reader, op, &meant(world, op)?)?)
}

/// The act that somebody meant before anything was taken back.
fn meant(world: &World, op: &OpRow) -> Result<OpRow> {
    Ok(world.store().taken_back_by(op)?.unwrap_or_else(|| op.clone()))
}

/// One's own, what was done in one's name, or with the right anybody's. Rights may have changed since: what somebody may not
/// do any more, they may not do by taking it back either.
fn may_take_back(world: &World, reader: &Actor, op: &OpRow, meant: &OpRow) -> Result<bool> {
    let own = [&op.actor, &op.on_behalf].iter().any(|id| id.as_ref() == Some(&reader.id));
    let needed = right_for(world, meant)?;
    if !(own || reader.may(Right::UndoOthers)) || needed.is_some_and(|right| !reader.may(right)) {
        return Ok(false);
    }
    Ok(needed != Some(Right::StaffEdit) || reader.roles.contains(&Role::Manager) || gives_no_more(world, reader, op)?)
}

/// Whether the roles and rights that an act is about are all within a person's own.
fn gives_no_more(world: &World, reader: &Actor, op: &OpRow) -> Result<bool> {
    for change in world.store().changes_of(&op.id)? {
        let sql = match change.entity.as_str() {
            "staff_role" => "SELECT role AS code FROM staff_role WHERE id = :id",
            "staff_right" => "SELECT name AS code FROM staff_right WHERE id = :id",
            _ => continue,
        };
        let code =
            world.read().maybe(sql, named_params! { ":id": change.entity_id }, |row| row.get::<_, String>("code"))?;
        let code = code.unwrap_or_default();
        let rights = Role::of_code(&code)
            .map_or_else(|| Right::of_code(&code).into_iter().collect(), |role| role.rights().to_vec());
        if !rights.into_iter().all(|right| reader.may(right)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The right that an act needs, and needs again when it is taken back; none where anybody does it for themselves.
fn right_for(world: &World, meant: &OpRow) -> Result<Option<Right>> {
    Ok(match Op::of_kind(&meant.kind) {
        Some(Op::StaffEdit) if is_of_language(world, meant)? => None,
        Some(op) => right_of(op),
        None => None,
    })
}

/// Everybody chooses the language in which the program speaks to them.
fn is_of_language(world: &World, op: &OpRow) -> Result<bool> {
    let (first, count) = world.store().first_changes(&op.id, 1)?;
    Ok(count == 1 && first.iter().all(|change| change.entity == "staff" && change.field == "language"))
}

const fn right_of(op: Op) -> Option<Right> {
    Some(match op {
        Op::QuestionSet => Right::PracticeEdit,
        Op::PracticeEdit
        | Op::RuleSet
        | Op::DeviceName
        | Op::RoomAdd
        | Op::RoomEdit
        | Op::ChecklistSet
        | Op::ProtocolSet => Right::PracticeEdit,
        Op::HoursSet | Op::HolidaySet | Op::ClosureAdd | Op::ClosureCancel => Right::ScheduleEdit,
        Op::ScriptSet => Right::ScriptsEdit,
        Op::PaymentTake | Op::PaymentReverse => Right::PaymentsTake,
        Op::StaffAdd | Op::StaffEdit | Op::StaffLeave => Right::StaffEdit,
        Op::EmergencyReview => Right::EmergencyReview,
        Op::BackupTarget => Right::BackupManage,
        Op::ServiceAdd | Op::ServiceEdit => Right::ServicesEdit,
        Op::RecordAdd | Op::RecordEdit | Op::RecordEnd | Op::RecordRemove => Right::RecordEdit,
        Op::PatientAdd | Op::PatientEdit | Op::ClashSettle => Right::PatientsEdit,
        Op::FactAdd | Op::FactEdit | Op::FactEnd | Op::HouseholdSet | Op::HouseholdSpeak => Right::PatientsEdit,
        Op::FileAdd | Op::FileEnd | Op::ConsentAdd | Op::ConsentWithdraw => Right::PatientsEdit,
        Op::AppointmentBook
        | Op::AppointmentMove
        | Op::AppointmentLength
        | Op::AppointmentConfirm
        | Op::AppointmentCancel
        | Op::AppointmentNoShow
        | Op::AppointmentContact
        | Op::SeriesBook
        | Op::SeriesMove
        | Op::SeriesCancel
        | Op::EnquiryPark
        | Op::EnquiryEnd
        | Op::DelaySet
        | Op::WaitingAdd
        | Op::WaitingEdit
        | Op::WaitingEnd
        | Op::FillOpen
        | Op::FillNext
        | Op::FillAnswer
        | Op::FillTold
        | Op::FillClose
        | Op::StepBook => Right::AppointmentsBook,
        Op::VisitArrive
        | Op::IntakeConfirm
        | Op::VisitCallIn
        | Op::VisitLeave
        | Op::VisitWalkIn
        | Op::VisitLeaveUnseen
        | Op::VisitAmends
        | Op::ChecklistTick => Right::VisitsRun,
        Op::VisitNote | Op::VisitClose | Op::VisitRemote | Op::ReferralAnswer | Op::StaffDelegate => Right::VisitsClose,
        Op::StepTry | Op::StepGiveBack | Op::StepPassOn | Op::StepDone | Op::StepEnd | Op::ReferralSeen => {
            Right::FollowupsWork
        }
        Op::PlanAdd | Op::PlanEdit => Right::VisitsClose,
        Op::PlanChoose | Op::PlanPayment | Op::PlanEnd | Op::PhaseDone | Op::PhaseStall => Right::FollowupsWork,
        Op::StepAccept | Op::FollowupAttempt | Op::BoardReturn | Op::PathSet | Op::PathEnd => Right::FollowupsWork,
        // Nothing takes these back, or they say of what they are.
        Op::PracticeCreate
        | Op::SampleFill
        | Op::StaffPassword
        | Op::StaffPin
        | Op::SessionOpen
        | Op::EmergencyOpen
        | Op::BackupMake
        | Op::InvoiceNumber
        | Op::FileExport
        | Op::RecoveryRenew
        | Op::KeyChange
        | Op::PracticeRestore
        | Op::ImportRun
        | Op::JournalUndo
        | Op::JournalRedo
        | Op::VisitRemind
        | Op::MergeMend => return None,
    })
}
