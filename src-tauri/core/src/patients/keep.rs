//! Opens a patient's file and changes it.

use super::draft::{self, Draft, LabelDraft};
use super::read::person;
use super::sight::Sight;
use crate::{Op, OrRefuse, Practice, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Write, Written, named_params};

/// Opens a patient's file and gives its id.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn add(world: &mut World, act: &ActId, draft: &Draft, sight: Sight) -> Result<Written<String>> {
    sight.check(draft)?;
    let (today, clock, practice) = (world.today(), world.clock().clone(), world.practice().clone());
    let id = new_uuid(&clock);
    world.write(act, Op::PatientAdd, |w| {
        open_in(w, &clock, (&practice, today), &id, draft)?;
        Ok(id)
    })
}

/// Opens a file under an id, within an act.
pub(crate) fn open_in(
    w: &mut Write,
    clock: &Clock,
    (practice, today): (&Practice, Day),
    id: &str,
    draft: &Draft,
) -> Result<()> {
    let read = draft::read(draft, practice, today)?;
    let file_no = if read.file_no.is_empty() { next_file_no(w)? } else { free_file_no(w, &read.file_no, id)? };
    check_people(w, draft, id)?;
    let registered = today.iso();
    w.exec(include_str!("insert.sql"), named_params! {
        ":id": id, ":file_no": file_no, ":given_name": read.given_name, ":middle_name": read.middle_name,
        ":family_name": read.family_name, ":address_form": read.address_form, ":called_as": read.called_as,
        ":national_id": read.national_id, ":other_id": read.other_id,
        ":birth_day": read.birth.map(|(day, _)| Day::iso(day)), ":birth_year_only": read.birth.is_some_and(|(_, only)| only),
        ":sex": read.sex, ":city": read.city, ":language": read.language, ":source": read.source,
        ":referrer_id": draft.referrer_id, ":guardian_id": draft.guardian_id, ":note": read.note,
        ":private_note": read.private_note.as_deref().unwrap_or_default(), ":registered_on": registered,
    })?;
    for (position, number) in read.mobiles.iter().enumerate() {
        insert_phone(w, clock, id, number, position)?;
    }
    for label in &read.labels {
        insert_label(w, clock, id, label)?;
    }
    Ok(())
}

/// Changes a patient's file. What somebody may not see stays as it is.
///
/// # Errors
/// `not-found`, and refusals beside the field that is not right.
pub fn edit(world: &mut World, act: &ActId, id: &str, draft: &Draft, sight: Sight) -> Result<Written<()>> {
    sight.check(draft)?;
    let today = world.today();
    let read = draft::read(draft, world.practice(), today)?;
    let clock = world.clock().clone();
    world.write(act, Op::PatientEdit, |w| {
        person(w, id)?.or_refuse(Refusal::NotFound)?;
        let file_no = if read.file_no.is_empty() { own_file_no(w, id)? } else { free_file_no(w, &read.file_no, id)? };
        check_people(w, draft, id)?;
        w.exec(include_str!("update.sql"), named_params! {
            ":id": id, ":file_no": file_no, ":given_name": read.given_name, ":middle_name": read.middle_name,
            ":family_name": read.family_name, ":address_form": read.address_form, ":called_as": read.called_as,
            ":national_id": read.national_id, ":other_id": read.other_id,
            ":birth_day": read.birth.map(|(day, _)| Day::iso(day)), ":birth_year_only": read.birth.is_some_and(|(_, only)| only),
            ":sex": read.sex, ":city": read.city, ":language": read.language, ":source": read.source,
            ":referrer_id": draft.referrer_id, ":guardian_id": draft.guardian_id, ":note": read.note,
            ":private_note": read.private_note,
        })?;
        settle_phones(w, &clock, id, &read.mobiles)?;
        settle_labels(w, (&clock, today), id, &read.labels, sight)
    })
}

/// The file number that was typed, if no other file has it.
fn free_file_no(w: &mut Write, typed: &str, id: &str) -> Result<String> {
    let taken = w.maybe(
        "SELECT given_name, family_name FROM patient WHERE file_no = :file_no AND id <> :id AND deleted_at IS NULL",
        named_params! { ":file_no": typed, ":id": id },
        |row| Ok(super::shown_name(&row.get::<_, String>("given_name")?, &row.get::<_, String>("family_name")?)),
    )?;
    match taken {
        Some(name) => Err(Refusal::FileNoTaken { name }.at("draft.fileNo")),
        None => Ok(typed.to_owned()),
    }
}

fn own_file_no(w: &mut Write, id: &str) -> Result<String> {
    Ok(w.one("SELECT file_no FROM patient WHERE id = :id", named_params! { ":id": id }, |row| row.get("file_no"))?)
}

/// One more than the greatest number; files that were taken back keep theirs. Long numbers that came from elsewhere are
/// no file numbers to count on from.
fn next_file_no(w: &mut Write) -> Result<String> {
    let greatest = w.maybe(
        "SELECT CAST(file_no AS INTEGER) AS number FROM patient WHERE CAST(file_no AS INTEGER) < 1000000000
         ORDER BY CAST(file_no AS INTEGER) DESC LIMIT 1",
        [],
        |row| row.get::<_, i64>("number"),
    )?;
    Ok(greatest.unwrap_or(0).saturating_add(1).to_string())
}

fn check_people(w: &mut Write, draft: &Draft, id: &str) -> Result<()> {
    let check = |other: Option<&String>, itself: Refusal, field: &str| -> Result<()> {
        let Some(other) = other else { return Ok(()) };
        ensure!(other != id, itself.at(field));
        person(w, other)?.or_refuse(Refusal::NotFound.at(field))?;
        Ok(())
    };
    check(draft.referrer_id.as_ref(), Refusal::PatientReferrerSelf, "draft.referrerId")?;
    check(draft.guardian_id.as_ref(), Refusal::PatientGuardianSelf, "draft.guardianId")
}

fn insert_phone(w: &mut Write, clock: &Clock, patient: &str, number: &str, position: usize) -> Result<()> {
    w.exec(
        "INSERT INTO patient_phone (id, patient_id, number, position) VALUES (:id, :patient, :number, :position)",
        named_params! { ":id": new_uuid(clock), ":patient": patient, ":number": number, ":position": place(position) },
    )?;
    Ok(())
}

/// The place in the order of calling, as it is kept.
fn place(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

fn insert_label(w: &mut Write, clock: &Clock, patient: &str, label: &LabelDraft) -> Result<()> {
    w.exec(
        "INSERT INTO patient_label (id, patient_id, tone, text, is_private, at_desk)
         VALUES (:id, :patient, :tone, :text, :private, NOT :private)",
        named_params! {
            ":id": new_uuid(clock), ":patient": patient, ":tone": label.tone.code(), ":text": label.text,
            ":private": label.is_private,
        },
    )?;
    Ok(())
}

fn settle_phones(w: &mut Write, clock: &Clock, patient: &str, numbers: &[String]) -> Result<()> {
    let kept = w.list(
        "SELECT id, number FROM patient_phone WHERE patient_id = :patient AND deleted_at IS NULL",
        named_params! { ":patient": patient },
        |row| Ok((row.get::<_, String>("id")?, row.get::<_, String>("number")?)),
    )?;
    for (id, number) in &kept {
        match numbers.iter().position(|wanted| wanted == number) {
            Some(position) => w.exec(
                "UPDATE patient_phone SET position = :position WHERE id = :id AND position <> :position",
                named_params! { ":id": id, ":position": place(position) },
            )?,
            None => w.exec(
                "UPDATE patient_phone SET deleted_at = :now WHERE id = :id",
                named_params! { ":id": id, ":now": w.now().ms() },
            )?,
        };
    }
    for (position, number) in
        numbers.iter().enumerate().filter(|(_, wanted)| !kept.iter().any(|(_, number)| number == *wanted))
    {
        insert_phone(w, clock, patient, number, position)?;
    }
    Ok(())
}

/// What is over is not shown in the form, so that the form says nothing about it.
fn settle_labels(
    w: &mut Write,
    (clock, today): (&Clock, Day),
    patient: &str,
    labels: &[LabelDraft],
    sight: Sight,
) -> Result<()> {
    let kept = w.list(
        "SELECT id, tone, text, is_private FROM patient_label
         WHERE patient_id = :patient AND (:private OR is_private = 0)
           AND (until_on IS NULL OR until_on >= :today) AND deleted_at IS NULL",
        named_params! { ":patient": patient, ":private": sight == Sight::Whole, ":today": today.iso() },
        |row| {
            let (tone, text) = (crate::codes::choice(row, "tone")?, row.get("text")?);
            Ok((row.get::<_, String>("id")?, LabelDraft { tone, text, is_private: row.get("is_private")? }))
        },
    )?;
    for (id, _) in kept.iter().filter(|(_, label)| !labels.contains(label)) {
        w.exec(
            "UPDATE patient_label SET deleted_at = :now WHERE id = :id",
            named_params! { ":id": id, ":now": w.now().ms() },
        )?;
    }
    for label in labels.iter().filter(|wanted| !kept.iter().any(|(_, label)| label == *wanted)) {
        insert_label(w, clock, patient, label)?;
    }
    Ok(())
}
