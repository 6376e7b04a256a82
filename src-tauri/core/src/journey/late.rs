//! A doctor is late: who waits or comes later today, when they had best come now, and what each said to it.

use super::estimates::{Doctors, Estimated};
use crate::appointments::{self, Card, Status};
use crate::desk::{self, Delay};
use crate::rows::json_ids;
use crate::{OrRefuse, Refusal, Result, World, patients, staff, visits};
use peyvand_kit::Minute;
use peyvand_store::{Read, named_params};
use std::collections::HashMap;

/// A doctor's delay, and whom it concerns.
#[derive(Debug)]
pub struct Late {
    /// What was said; nothing said is no delay.
    pub delay: Delay,
    /// How many of the people have heard of it.
    pub told: u32,
    /// Who waits or comes later today, the first first.
    pub people: Vec<LatePerson>,
}

/// Somebody whom a delay concerns.
#[derive(Debug)]
pub struct LatePerson {
    /// Their appointment.
    pub card: Card,
    /// The number to call.
    pub mobile: Option<String>,
    /// Whether they are here.
    pub is_here: bool,
    /// When their turn comes now.
    pub estimated: Option<Estimated>,
    /// What they said to it, as a code.
    pub answer: Option<String>,
}

/// A doctor's delay of today.
///
/// # Errors
/// `not-found`, and faults.
pub fn late(world: &World, staff_id: &str) -> Result<Late> {
    let (read, (today, now)) = (world.read(), world.wall());
    let staff_name = staff::name_of(read, staff_id)?.or_refuse(Refusal::NotFound)?;
    let nothing =
        Delay { staff_id: staff_id.to_owned(), staff_name, minutes: 0, reason: String::new(), at: world.now().ms() };
    let delay = desk::delay_of(read, staff_id, today)?.unwrap_or(nothing);
    if delay.minutes == 0 {
        return Ok(Late { delay, told: 0, people: Vec::new() });
    }
    let cards = appointments::of_day(world, today)?;
    let mut doctors = Doctors::of(world, &cards, &visits::in_house(read, Some(staff_id))?)?;
    let concerned: Vec<Card> = cards.into_iter().filter(|card| is_concerned(card, &delay, now)).collect();
    let mut answers = answers(read, concerned.iter().map(|card| card.id.as_str()), delay.at)?;
    let mut mobiles = patients::mobiles(world, concerned.iter().map(|card| card.patient_id.as_str()))?;
    let person = |card: Card| LatePerson {
        mobile: mobiles.remove(&card.patient_id),
        is_here: card.status == Status::Arrived,
        estimated: doctors.take(&card.id),
        answer: answers.remove(&card.id),
        card,
    };
    let people: Vec<LatePerson> = concerned.into_iter().map(person).collect();
    let told = people.iter().filter(|person| person.answer.as_deref().is_some_and(is_told)).count();
    Ok(Late { delay, told: u32::try_from(told).unwrap_or(u32::MAX), people })
}

/// Who waits for the doctor, or is still to come: as late as the doctor is, they are not late.
pub(super) fn is_concerned(card: &Card, delay: &Delay, now: Minute) -> bool {
    let comes = card.status.is_open() && card.start.is_some_and(|start| start + delay.minutes >= now.get());
    card.staff_id.as_ref() == Some(&delay.staff_id) && (comes || card.status == Status::Arrived)
}

/// Whether an answer says that they have heard of it.
pub(super) fn is_told(outcome: &str) -> bool {
    !matches!(outcome, "no-answer" | "wrong-number")
}

/// What each said last to a delay, since it was said.
pub(super) fn answers<'a>(
    read: &Read,
    appointments: impl Iterator<Item = &'a str>,
    since: i64,
) -> Result<HashMap<String, String>> {
    let params = named_params! { ":ids": json_ids(appointments), ":since": since };
    let found = read.list(include_str!("answers.sql"), params, |row| Ok((row.get("id")?, row.get("outcome")?)))?;
    Ok(found.into_iter().collect())
}
