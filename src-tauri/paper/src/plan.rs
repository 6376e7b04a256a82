//! The treatment plan that a patient takes along: the options side by side in the patient's words, and how it is paid.

use crate::Letterhead;
use crate::written::{lines, text};
use peyvand_kit::{Day, Money};
use peyvand_words::Words;
use serde_json::{Value, json};

/// A plan with its options; sums as they were agreed, nothing is added up here.
#[derive(Debug, Clone)]
pub struct PlanSheet {
    /// Whose paper it is.
    pub practice: Letterhead,
    /// For whom.
    pub patient: String,
    /// The doctor; may be empty.
    pub doctor: String,
    /// What it is about.
    pub about: String,
    /// When it was offered.
    pub day: Day,
    /// The options, in their order.
    pub options: Vec<PlanChoice>,
    /// What is to be paid when.
    pub payments: Vec<(Day, Money)>,
    /// The bank or platform through which it is paid; may be empty.
    pub financing: String,
}

/// An option of a plan.
#[derive(Debug, Clone)]
pub struct PlanChoice {
    /// What is done.
    pub what: String,
    /// Why; may be empty.
    pub why: String,
    /// How long it takes; may be empty.
    pub how_long: String,
    /// What all of it costs.
    pub cost: Money,
    /// When the patient chose it; none: not chosen.
    pub chosen: Option<Day>,
    /// What is done in each phase, how soon as a code, and what it costs.
    pub phases: Vec<(String, String, Money)>,
}

/// What the options are called.
const PLACES: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

impl PlanSheet {
    pub(crate) fn values(&self, words: Words) -> Value {
        let facts = [
            (words.paper_patient_label(), text(&self.patient)),
            (words.paper_doctor_label(), text(&self.doctor)),
            (words.paper_plan_about_label(), text(&self.about)),
            (words.paper_receipt_day_label(), words.day(self.day)),
        ];
        let options = self.options.iter().zip(PLACES).map(|(option, place)| option.values(words, place));
        let payments = self.payments.iter().map(|(day, sum)| json!([words.day(*day), words.money(*sum)]));
        json!({
            "practice": self.practice.values(words),
            "title": words.paper_plan_title(),
            "facts": facts.into_iter().filter(|(_, fact)| !fact.is_empty()).collect::<Vec<_>>(),
            "options": options.collect::<Vec<_>>(),
            "phases_title": words.plans_phases_title(),
            "payments_title": words.plans_payments_title(),
            "payments": payments.collect::<Vec<_>>(),
            "financing": (!self.financing.is_empty()).then(|| words.plans_financing_line(&text(&self.financing))),
            "signed": words.paper_plan_signed_label(),
        })
    }
}

impl PlanChoice {
    fn values(&self, words: Words, place: &str) -> Value {
        let phases = self.phases.iter().map(|(what, soon, sum)| {
            json!({ "what": text(what), "soon": words.plans_priority_choice(soon), "sum": words.amount(*sum) })
        });
        json!({
            "letter": words.plans_letter_label(place),
            "what": text(&self.what),
            "why": lines(&self.why),
            "long": text(&self.how_long),
            "cost": words.plans_cost_line(self.cost),
            "chosen": self.chosen.map(|day| words.paper_plan_chosen_line(day)),
            "phases": phases.collect::<Vec<_>>(),
        })
    }
}
