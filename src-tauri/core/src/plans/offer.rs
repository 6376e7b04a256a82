//! A plan is offered, changed, chosen, ended.

use super::draft::{PlanDraft, checked, put_options};
use crate::rows::line;
use crate::staff::works_here;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// Offers a plan to a patient.
///
/// # Errors
/// `plan-title-empty`, `plan-option-missing`, `plan-phase-missing`, `amount-invalid`, `wording-blocked`, `not-found`, and faults.
pub fn add(world: &mut World, act: &ActId, patient_id: &str, draft: &PlanDraft) -> Result<Written<String>> {
    let (clock, today, id) = (world.clock().clone(), world.today(), new_uuid(world.clock()));
    world.write(act, Op::PlanAdd, |w| {
        let sql = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
        ensure!(w.exists(sql, named_params! { ":id": patient_id })?, Refusal::NotFound.at("patientId"));
        let draft = checked(w, draft)?;
        if let Some(visit) = &draft.visit_id {
            let sql = "SELECT 1 FROM visit WHERE id = :id AND patient_id = :patient AND deleted_at IS NULL";
            let known = w.exists(sql, named_params! { ":id": visit, ":patient": patient_id })?;
            ensure!(known, Refusal::NotFound.at("draft.visitId"));
        }
        w.exec(
            "INSERT INTO plan (id, patient_id, visit_id, title, offered_on) VALUES (:id, :patient, :visit, :title, :today)",
            named_params! {
                ":id": id, ":patient": patient_id, ":visit": draft.visit_id, ":title": draft.title, ":today": today.iso(),
            },
        )?;
        put_head(w, &id, &draft)?;
        put_options(w, &clock, &id, &draft.options)?;
        Ok(id.clone())
    })
}

/// Changes a plan; what was chosen stays an option, and what was done stays in it.
///
/// # Errors
/// Like [`add`], and `plan-ended`, `plan-phase-done`, `plan-chosen` where the chosen option would be taken out.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &PlanDraft) -> Result<Written<()>> {
    let clock = world.clock().clone();
    world.write(act, Op::PlanEdit, |w| {
        let chosen = open_in(w, id)?;
        let draft = checked(w, draft)?;
        let stays = |chosen: &String| draft.options.iter().any(|option| option.id.as_ref() == Some(chosen));
        ensure!(chosen.as_ref().is_none_or(stays), Refusal::PlanChosen.at("draft.options"));
        put_head(w, id, &draft)?;
        put_options(w, &clock, id, &draft.options)?;
        super::money::ensure_agrees(w, id)
    })
}

fn put_head(w: &mut Write, id: &str, draft: &PlanDraft) -> Result<()> {
    for (who, field) in [(&draft.staff_id, "draft.staffId"), (&draft.owner_id, "draft.ownerId")] {
        if let Some(who) = who {
            ensure!(works_here(w, who)?, Refusal::NotFound.at(field));
        }
    }
    w.exec(
        "UPDATE plan SET title = :title, staff_id = :staff, owner_id = :owner WHERE id = :id",
        named_params! { ":id": id, ":title": draft.title, ":staff": draft.staff_id, ":owner": draft.owner_id },
    )?;
    Ok(())
}

/// The option that was chosen of a plan that goes on.
pub(super) fn open_in(read: &Read, id: &str) -> Result<Option<String>> {
    let sql = "SELECT option_id, ended_on FROM plan WHERE id = :id AND deleted_at IS NULL";
    let (chosen, ended): (Option<String>, Option<String>) = read
        .maybe(sql, named_params! { ":id": id }, |row| Ok((row.get("option_id")?, row.get("ended_on")?)))?
        .or_refuse(Refusal::NotFound)?;
    ensure!(ended.is_none(), Refusal::PlanEnded);
    Ok(chosen)
}

/// The patient chooses an option, on a day, before a witness. Another choice takes the place of the one before; that stays
/// in the record.
///
/// # Errors
/// `plan-ended`, `plan-option-missing`, `plan-witness-missing`, `day-invalid` for a day to come, `plan-phase-done` where work
/// on another option has begun, and faults.
pub fn choose(world: &mut World, act: &ActId, id: &str, option: &str, on: Day, witness: &str) -> Result<Written<()>> {
    let today = world.today();
    world.write(act, Op::PlanChoose, |w| {
        let before = open_in(w, id)?;
        let sql = "SELECT 1 FROM plan_option WHERE id = :id AND plan_id = :plan AND deleted_at IS NULL";
        let known = w.exists(sql, named_params! { ":id": option, ":plan": id })?;
        ensure!(known, Refusal::PlanOptionMissing.at("optionId"));
        ensure!(on <= today, Refusal::DayInvalid.at("on"));
        ensure!(works_here(w, witness)?, Refusal::PlanWitnessMissing.at("witnessId"));
        if let Some(before) = before.filter(|before| before != option) {
            let begun = "SELECT 1 FROM plan_phase WHERE option_id = :id AND done_on IS NOT NULL AND deleted_at IS NULL";
            ensure!(!w.exists(begun, named_params! { ":id": before })?, Refusal::PlanPhaseDone.at("optionId"));
        }
        w.exec(
            "UPDATE plan SET option_id = :option, chosen_on = :on, witness_id = :witness WHERE id = :id",
            named_params! { ":id": id, ":option": option, ":on": on.iso(), ":witness": witness },
        )?;
        super::money::ensure_agrees(w, id)
    })
}

/// A plan does not go on, for a reason that is counted or told in words.
///
/// # Errors
/// `plan-ended`, `plan-reason-empty`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, reason: &str) -> Result<Written<()>> {
    let (today, reason) = (world.today(), line(reason, 400, "reason")?);
    ensure!(!reason.is_empty(), Refusal::PlanReasonEmpty.at("reason"));
    world.write(act, Op::PlanEnd, |w| {
        open_in(w, id)?;
        let sql = "UPDATE plan SET ended_on = :today, end_reason = :reason WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":today": today.iso(), ":reason": reason })?;
        Ok(())
    })
}

/// A plan that was ended goes on after all.
///
/// # Errors
/// `not-found`, and faults.
pub fn reopen(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::PlanEdit, |w| {
        let sql = "UPDATE plan SET ended_on = NULL, end_reason = '' WHERE id = :id AND ended_on IS NOT NULL AND deleted_at IS NULL";
        ensure!(w.exec(sql, named_params! { ":id": id })? == 1, Refusal::NotFound);
        Ok(())
    })
}
