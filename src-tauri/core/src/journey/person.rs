//! A patient's page: everything that a colleague wants to know before saying a word.

use crate::appointments::{self, Card};
use crate::patients::{self, Patient, Person, Sight, shown_name};
use crate::visits::{Step, steps_of_patient};
use crate::{OrRefuse, Refusal, Result, World};
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// A patient's page but for the timeline.
#[derive(Debug, Clone)]
pub struct Page {
    /// The file.
    pub patient: Patient,
    /// Whole years today.
    pub age: Option<i32>,
    /// For whom this person is called.
    pub wards: Vec<Person>,
    /// Whom this person referred.
    pub referred: Vec<Person>,
    /// Who has a number in common, families mostly.
    pub same_number: Vec<Person>,
    /// How often they were seen.
    pub visit_count: u32,
    /// How often they did not come.
    pub no_show_count: u32,
    /// What their wallet holds, in minor units.
    pub wallet_balance: i64,
    /// What they owe, in minor units.
    pub account_balance: i64,
    /// When they come next.
    pub next_appointment: Option<Card>,
    /// What is still to be booked or done.
    pub open_steps: Vec<Step>,
}

/// A patient's page.
///
/// # Errors
/// `not-found`, and faults.
pub fn page(world: &World, id: &str, sight: Sight) -> Result<Page> {
    let (read, today) = (world.read(), world.today());
    let patient = patients::by_id(read, today, id, sight)?.or_refuse(Refusal::NotFound)?;
    let figures = figures(read, id, today)?;
    let kin = kin(read, id)?;
    let of = |how: &str| kin.iter().filter(|(kind, _)| kind == how).map(|(_, person)| person.clone()).collect();
    let birth = patient.birth_day.as_deref().and_then(|day| Day::parse_iso(day).ok());
    Ok(Page {
        age: birth.map(|birth| world.practice().calendar.age_years(birth, today)),
        wards: of("ward"),
        referred: of("referred"),
        same_number: of("number"),
        visit_count: figures.visits,
        no_show_count: figures.no_shows,
        wallet_balance: figures.wallet,
        account_balance: figures.account,
        next_appointment: figures.next.map(|next| appointments::by_id(read, today, &next)).transpose()?,
        open_steps: steps_of_patient(read, id)?,
        patient,
    })
}

struct Figures {
    visits: u32,
    no_shows: u32,
    wallet: i64,
    account: i64,
    next: Option<String>,
}

fn figures(read: &Read, id: &str, today: Day) -> Result<Figures> {
    Ok(read.one(include_str!("figures.sql"), named_params! { ":id": id, ":today": today.iso() }, |row| {
        Ok(Figures {
            visits: row.get("visits")?,
            no_shows: row.get("no_shows")?,
            wallet: row.get("wallet")?,
            account: row.get("account")?,
            next: row.get("next")?,
        })
    })?)
}

/// Who belongs to the patient, and how.
fn kin(read: &Read, id: &str) -> Result<Vec<(String, Person)>> {
    Ok(read.list(include_str!("kin.sql"), named_params! { ":id": id }, |row| {
        let name = shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?);
        Ok((row.get("how")?, Person { id: row.get("id")?, name }))
    })?)
}
