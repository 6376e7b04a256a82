//! Patients at the edge.

use crate::edge::patients::{
    AddPatient, CountPatients, CountRow, DuplicateRow, EditPatient, FindPatients, LabelRow, LabelTone,
    LikelyDuplicates, PatientDetail, PatientDraft, PatientRow, PersonRef, ShowTimeline, TimelineKind, TimelineRow,
};
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::journey::{self, Moment, Page, Sees};
use peyvand_core::patients::{self, CountBy, Draft, Label, LabelDraft, PatientLine, Person, Sight};
use peyvand_core::staff::Right;
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_store::{Read, Written};

/// Patients by name, mobile, national id or file number, best match first.
pub(crate) fn find(seat: &Seat, input: FindPatients) -> Result<Vec<PatientRow>> {
    let found = patients::find(seat.world.read(), seat.world.today(), &input.text, usize::from(input.limit))?;
    Ok(found.into_iter().map(row).collect())
}

/// The thirty patients registered last.
pub(crate) fn recent(seat: &Seat, _: Nothing) -> Result<Vec<PatientRow>> {
    Ok(patients::recent(seat.world.read(), seat.world.today())?.into_iter().map(row).collect())
}

fn row(line: PatientLine) -> PatientRow {
    PatientRow {
        id: line.id,
        name: line.name,
        file_no: line.file_no,
        mobile: line.mobile,
        birth_day: line.birth_day,
        guardian_name: line.guardian_name,
        labels: line.labels.into_iter().map(Into::into).collect(),
    }
}

impl From<Label> for LabelRow {
    fn from(label: Label) -> Self {
        Self { tone: label.tone.into(), text: label.text, is_private: label.is_private }
    }
}

impl From<Person> for PersonRef {
    fn from(person: Person) -> Self {
        Self { id: person.id, name: person.name }
    }
}

impl From<patients::LabelTone> for LabelTone {
    fn from(tone: patients::LabelTone) -> Self {
        match tone {
            patients::LabelTone::Soft => Self::Soft,
            patients::LabelTone::Alert => Self::Alert,
            patients::LabelTone::Plain => Self::Plain,
        }
    }
}

impl From<LabelTone> for patients::LabelTone {
    fn from(tone: LabelTone) -> Self {
        match tone {
            LabelTone::Soft => Self::Soft,
            LabelTone::Alert => Self::Alert,
            LabelTone::Plain => Self::Plain,
        }
    }
}

fn draft(typed: PatientDraft) -> Draft {
    Draft {
        given_name: typed.given_name,
        middle_name: typed.middle_name,
        family_name: typed.family_name,
        address_form: typed.address_form,
        called_as: typed.called_as,
        mobiles: typed.mobiles,
        national_id: typed.national_id,
        other_id: typed.other_id,
        birth: typed.birth,
        sex: typed.sex,
        city: typed.city,
        language: typed.language,
        source: typed.source,
        referrer_id: typed.referrer_id,
        guardian_id: typed.guardian_id,
        note: typed.note,
        private_note: typed.private_note,
        labels: typed
            .labels
            .into_iter()
            .map(|label| LabelDraft { tone: label.tone.into(), text: label.text, is_private: label.is_private })
            .collect(),
        file_no: typed.file_no,
    }
}

/// A patient's page.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<PatientDetail> {
    let shown = journey::page(seat.world, &input.id, Sight::of(seat.actor))?;
    seat.opened(&input.id);
    let page = page(shown);
    if seat.actor.may(Right::WalletRead) {
        return Ok(page);
    }
    Ok(PatientDetail { wallet_balance: None, account_balance: None, ..page })
}

/// A patient's page as it goes out.
pub(crate) fn page(page: Page) -> PatientDetail {
    let patient = page.patient;
    let name = patients::shown_name(&patient.given_name, &patient.family_name);
    let people = |people: Vec<Person>| people.into_iter().map(Into::into).collect();
    PatientDetail {
        id: patient.id,
        name,
        given_name: patient.given_name,
        middle_name: patient.middle_name,
        family_name: patient.family_name,
        address_form: patient.address_form,
        called_as: patient.called_as,
        file_no: patient.file_no,
        mobiles: patient.mobiles,
        national_id: patient.national_id,
        other_id: patient.other_id,
        birth_day: patient.birth_day,
        birth_year_only: patient.birth_year_only,
        age: page.age,
        sex: patient.sex,
        city: patient.city,
        language: patient.language,
        source: patient.source,
        referrer: patient.referrer.map(Into::into),
        guardian: patient.guardian.map(Into::into),
        wards: people(page.wards),
        referred: people(page.referred),
        same_number: people(page.same_number),
        note: patient.note,
        private_note: patient.private_note,
        labels: patient.labels.into_iter().map(Into::into).collect(),
        registered_on: patient.registered_on,
        visit_count: page.visit_count,
        no_show_count: page.no_show_count,
        wallet_balance: Some(page.wallet_balance),
        account_balance: Some(page.account_balance),
        next_appointment: page.next_appointment.map(Into::into),
        open_steps: page.open_steps.into_iter().map(Into::into).collect(),
    }
}

/// There is such a patient.
pub(crate) fn ensure_known(read: &Read, id: &str) -> Result<()> {
    patients::person(read, id)?.or_refuse(Refusal::NotFound)?;
    Ok(())
}

/// A patient's timeline, newest first.
pub(crate) fn timeline(seat: &Seat, input: ShowTimeline) -> Result<Vec<TimelineRow>> {
    let sees = Sees {
        sums: seat.actor.may(Right::WalletRead),
        private: Sight::of(seat.actor) == Sight::Whole,
        medical: seat.sees_medical(),
    };
    let page = (input.before.as_deref(), usize::from(input.limit));
    let moments = journey::timeline(seat.world, &input.id, page, input.only.map(Into::into), sees)?;
    if !moments.is_empty() {
        seat.opened(&input.id);
    }
    Ok(moments.into_iter().map(Into::into).collect())
}

impl From<Moment> for TimelineRow {
    fn from(moment: Moment) -> Self {
        Self {
            key: moment.key,
            kind: match moment.kind {
                journey::Kind::Registered => TimelineKind::Registered,
                journey::Kind::Appointment => TimelineKind::Appointment,
                journey::Kind::Visit => TimelineKind::Visit,
                journey::Kind::Step => TimelineKind::Step,
                journey::Kind::Followup => TimelineKind::Followup,
                journey::Kind::Money => TimelineKind::Money,
                journey::Kind::Contact => TimelineKind::Contact,
                journey::Kind::Plan => TimelineKind::Plan,
                journey::Kind::Note => TimelineKind::Note,
                journey::Kind::File => TimelineKind::File,
                journey::Kind::Intake => TimelineKind::Intake,
            },
            day: moment.day,
            minute: moment.minute,
            code: moment.code,
            text: moment.text,
            staff_name: moment.staff_name,
            amount: moment.amount,
            ref_id: moment.ref_id,
        }
    }
}

/// Who may be the same person as a draft.
pub(crate) fn duplicates(seat: &Seat, input: LikelyDuplicates) -> Result<Vec<DuplicateRow>> {
    let (world, draft) = (&seat.world, draft(input.draft));
    let found =
        patients::duplicates(world.read(), (world.practice(), world.today()), &draft, input.except_id.as_deref())?;
    Ok(found.into_iter().map(|(line, why)| DuplicateRow { patient: row(line), why: why.code().to_owned() }).collect())
}

/// How many patients there are, by a trait.
pub(crate) fn count(seat: &Seat, input: CountPatients) -> Result<Vec<CountRow>> {
    let by = match &input.group_by {
        Some(code) => {
            Some(CountBy::of_code(code).or_refuse(Refusal::ChoiceUnknown { text: code.clone() }.at("groupBy"))?)
        }
        None => None,
    };
    let counts = patients::count(seat.world.read(), seat.world.practice(), by)?;
    Ok(counts.into_iter().map(|(key, count)| CountRow { key, count }).collect())
}

/// Opens a patient's file.
pub(crate) fn add(seat: &mut Seat, input: AddPatient) -> Result<Written<String>> {
    patients::add(seat.world, &seat.act, &draft(input.draft), Sight::of(seat.actor))
}

/// Changes a patient's file.
pub(crate) fn edit(seat: &mut Seat, input: EditPatient) -> Result<Written<()>> {
    patients::edit(seat.world, &seat.act, &input.id, &draft(input.draft), Sight::of(seat.actor))
}
