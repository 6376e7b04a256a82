//! A treatment plan on paper, in the patient's language.

use super::press::{Look, Order, letterhead};
use super::spoken_to;
use crate::edge::paper::{PaperDetail, PrintOne};
use crate::seat::Seat;
use peyvand_core::plans::{self, PlanOption};
use peyvand_core::{OrRefuse, Practice, Refusal, Result};
use peyvand_kit::{Day, Money};
use peyvand_paper::{Document, PlanChoice, PlanSheet};

/// The plan as it stands, with what was chosen and how it is paid.
pub(crate) fn plan(seat: &Seat, input: PrintOne) -> Result<PaperDetail> {
    let plan = plans::by_id(seat.world.read(), &input.id)?;
    let (_, words) = spoken_to(seat, &plan.patient_id, input.language.as_deref())?;
    let practice = seat.world.practice();
    let patient = plan.patient.shown();
    let doctor = plan.staff_name.clone().unwrap_or_default();
    let mut look = Look::new(practice, "plan");
    let names = [patient.as_str(), doctor.as_str()];
    for text in [&plan.title, &plan.financing] {
        look.at(text, &names)?;
    }
    for option in &plan.options {
        [&option.what, &option.why, &option.how_long].into_iter().try_for_each(|text| look.at(text, &names))?;
        option.phases.iter().try_for_each(|phase| look.at(&phase.what, &names))?;
    }
    let chosen = plan.chosen_on.as_deref().map(day).transpose()?;
    let is_chosen = |option: &PlanOption| chosen.filter(|_| plan.option_id.as_deref() == Some(&option.id));
    let payment = |one: &plans::Instalment| Ok((day(&one.due_on)?, Money::new(one.amount, practice.currency)));
    let sheet = PlanSheet {
        practice: letterhead(practice),
        day: day(&plan.offered_on)?,
        options: plan.options.iter().map(|option| choice(practice, option, is_chosen(option))).collect(),
        payments: plan.instalments.iter().map(payment).collect::<Result<_>>()?,
        patient,
        doctor,
        about: plan.title,
        financing: plan.financing,
    };
    let file_name = format!("plan-{}.pdf", sheet.day.iso());
    Order { size: input.size, words, file_name, findings: look.findings }.print(&Document::PlanSheet(sheet))
}

fn choice(practice: &Practice, option: &PlanOption, chosen: Option<Day>) -> PlanChoice {
    let money = |minor| Money::new(minor, practice.currency);
    let phase = |phase: &plans::Phase| (phase.what.clone(), phase.priority.code().to_owned(), money(phase.amount));
    PlanChoice {
        what: option.what.clone(),
        why: option.why.clone(),
        how_long: option.how_long.clone(),
        cost: money(option.cost),
        chosen,
        phases: option.phases.iter().map(phase).collect(),
    }
}

fn day(text: &str) -> Result<Day> {
    Day::parse_iso(text).or_refuse(Refusal::NotFound)
}
