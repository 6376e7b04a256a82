//! The card of what is good to remember, as it shows at a place.

use super::Spot;
use super::list::{Fact, list};
use super::questions::{Question, unanswered};
use crate::patients::{LabelTone, Sight, shown_name};
use crate::{OrRefuse, Refusal, Result, World};
use peyvand_store::named_params;

/// What is good to remember of a person at a place.
#[derive(Debug, Clone)]
pub struct Remembered {
    /// Their name as it is shown.
    pub name: String,
    /// `none`, `mr`, `ms`, `dr`.
    pub address_form: String,
    /// How the person likes to be called.
    pub called_as: String,
    /// What may harm them: it shows first, and nobody may overlook it.
    pub alerts: Vec<Fact>,
    /// Everything else that shows there.
    pub facts: Vec<Fact>,
    /// What the practice would still like to know.
    pub questions: Vec<Question>,
}

/// What shows of a patient at a place. At the desk nothing private shows, whoever looks.
///
/// # Errors
/// `not-found`, and faults.
pub fn remember(world: &World, patient_id: &str, spot: Spot, sight: Sight) -> Result<Remembered> {
    let (read, today) = (world.read(), world.today());
    let sql =
        "SELECT given_name, family_name, address_form, called_as FROM patient WHERE id = :id AND deleted_at IS NULL";
    let (name, address_form, called_as) = read
        .maybe(sql, named_params! { ":id": patient_id }, |row| {
            let name = shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?);
            Ok((name, row.get("address_form")?, row.get("called_as")?))
        })?
        .or_refuse(Refusal::NotFound)?;
    let sight = if spot == Spot::Desk { Sight::Open } else { sight };
    let shows = |fact: &Fact| match spot {
        Spot::Call => fact.at_call,
        Spot::Desk => fact.at_desk,
        Spot::Visit => fact.at_visit,
    };
    let shown = list(read, today, patient_id, sight)?.into_iter().filter(|fact| !fact.is_over && shows(fact));
    let (alerts, facts) = shown.partition(|fact| fact.tone == LabelTone::Alert);
    Ok(Remembered { name, address_form, called_as, alerts, facts, questions: unanswered(read, today, patient_id)? })
}
