//! An entry of the waiting list as it is typed, and what of it can be kept.

use crate::rows::lines;
use crate::{OrRefuse, Practice, Refusal, Result, ensure};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};
use std::collections::BTreeSet;

/// An entry as typed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Who waits.
    pub patient_id: String,
    /// What for.
    pub service_id: Option<String>,
    /// How long it takes; none: as long as the service.
    pub minutes: Option<u16>,
    /// The doctors who suit; none: all.
    pub staff_ids: Vec<String>,
    /// The weekdays that suit, 0 = Monday; none: all.
    pub weekdays: Vec<u8>,
    /// Not earlier in the day.
    pub start: u16,
    /// Over by then.
    pub end: u16,
    /// Not before this day.
    pub from: Day,
    /// Up to this day.
    pub until: Day,
    /// 0, 1, or 2: urgent.
    pub urgency: u8,
    /// Whether they agreed to be called about free times.
    pub may_call: bool,
    /// What is good to know.
    pub note: String,
    /// The later appointment, which is released when a free time is taken.
    pub appointment_id: Option<String>,
}

/// A draft as it is kept.
pub(super) struct Kept {
    pub(super) minutes: u16,
    pub(super) staff_ids: String,
    pub(super) weekdays: String,
    pub(super) note: String,
}

/// Looks a draft over. `within` stands before the names of its fields.
pub(super) fn kept(read: &Read, draft: &Draft, today: Day, within: &str) -> Result<Kept> {
    let at = |field: &str| format!("{within}{field}");
    let is_there = |sql: &str, id: &str| -> Result<bool> { Ok(read.exists(sql, named_params! { ":id": id })?) };
    ensure!(
        is_there("SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL", &draft.patient_id)?,
        Refusal::NotFound.at(at("patientId"))
    );
    let minutes = minutes_of(read, draft, within)?;
    ensure!((5..=600).contains(&minutes), Refusal::ServiceMinutesInvalid.at(at("minutes")));
    let doctor =
        "SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL
         WHERE s.id = :id AND s.is_active = 1 AND s.deleted_at IS NULL";
    for (place, id) in draft.staff_ids.iter().enumerate() {
        ensure!(is_there(doctor, id)?, Refusal::NotFound.at(at(&format!("staffIds.{place}"))));
    }
    ensure!(draft.weekdays.iter().all(|day| *day < 7), Refusal::WaitingInvalid.at(at("weekdays")));
    ensure!(draft.end <= 1440, Refusal::WaitingInvalid.at(at("end")));
    ensure!(draft.start.saturating_add(minutes) <= draft.end, Refusal::WaitingInvalid.at(at("end")));
    let until_least = draft.from.max(today);
    ensure!(draft.until >= until_least, Refusal::WaitingInvalid.at(at("untilDay")));
    ensure!(draft.urgency <= 2, Refusal::WaitingInvalid.at(at("urgency")));
    if let Some(id) = &draft.appointment_id {
        let own = "SELECT patient_id = :patient FROM appointment
                   WHERE id = :id AND status IN ('planned', 'confirmed') AND deleted_at IS NULL";
        let own = read.maybe(own, named_params! { ":id": id, ":patient": draft.patient_id }, |row| row.get(0))?;
        ensure!(own == Some(true), Refusal::NotFound.at(at("appointmentId")));
    }
    let weekdays: BTreeSet<u8> = draft.weekdays.iter().copied().collect();
    Ok(Kept {
        minutes,
        staff_ids: draft
            .staff_ids
            .iter()
            .map(String::as_str)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
            .join(" "),
        // All of them is what none says.
        weekdays: weekdays.iter().filter(|_| weekdays.len() < 7).map(|day| char::from(b'0' + day)).collect(),
        note: lines(&draft.note, 2_000, &at("note"))?,
    })
}

fn minutes_of(read: &Read, draft: &Draft, within: &str) -> Result<u16> {
    let usual = match &draft.service_id {
        Some(id) => {
            let sql = "SELECT minutes FROM service WHERE id = :id AND deleted_at IS NULL";
            let minutes = read.maybe(sql, named_params! { ":id": id }, |row| row.get("minutes"))?;
            Some(minutes.or_refuse(Refusal::NotFound.at(format!("{within}serviceId")))?)
        }
        None => None,
    };
    match draft.minutes.or(usual) {
        Some(minutes) => Ok(minutes),
        None => Ok(Practice::load(read)?.slot_minutes),
    }
}
