//! A plan with two options in the patient's words, written from the consultation, and the patient's choice before a witness.

use super::cast::Offered;
use super::{Cast, Waiting, colleague};
use crate::story::{DRAWN, Story, list, no_dialog, pick, text};
use peyvand_words::plain;
use serde_json::{Value, json};

/// From the consultation to the patient's page and back, and to a new plan, each by a key.
pub(super) fn two_ways(desk: &Story, cast: &Cast, patient: &Waiting) {
    let words = desk.words;
    desk.reach("checkbox", &plain(&words.protocols_item_label("options-told")));
    desk.press("f");
    desk.see_part("heading", &plain(&words.plans_card_title()));
    desk.settle();
    desk.look("patient-in-the-visit");
    back_to_the_visit(desk, cast);
    desk.reach("checkbox", &plain(&words.protocols_item_label("options-told")));
    desk.press("Shift+p");
    desk.see_part("heading", &plain(&words.plans_new_title(&patient.name)));
    desk.fill(&plain(&words.plans_title_label()), cast.plan);
    // The second phase is made before anything of the first is written: Tab goes on downwards.
    desk.choose("button", &plain(&words.plans_add_phase_action()));
    let [first, second] = &cast.options;
    option(desk, first, &cast.phases);
    desk.press("Alt+n");
    desk.see_part("button", &plain(&words.plans_drop_option_action()));
    option(desk, second, &[]);
    desk.look("plan-written");
    desk.press("Control+Enter");
    desk.see_part("heading", cast.plan);
    desk.settle();
    desk.look("plan");
}

/// Writes an option; its last phase is the service alone where no words are given for it.
fn option(desk: &Story, option: &Offered, phases: &[&str]) {
    let words = desk.words;
    desk.fill(&plain(&words.plans_what_label()), option.what);
    desk.fill(&plain(&words.plans_why_label()), option.why);
    desk.fill(&plain(&words.plans_long_label()), option.how_long);
    for phase in phases {
        desk.fill(&plain(&words.plans_phase_label()), phase);
        serve(desk);
    }
    if phases.is_empty() {
        serve(desk);
    }
}

/// The service gives the phase its price, and its name where it has none.
fn serve(desk: &Story) {
    let services = list(&desk.call("services_list", json!({}))).into_iter();
    let mut services = services.filter(|one| one["needs"] == "doctor" && one["isActive"] == true);
    let name = text(&services.next().expect("the sample clinic has one")["name"]);
    desk.choose_from(&plain(&desk.words.plans_service_label()), &name);
}

pub(super) fn chosen_before_a_witness(desk: &Story, cast: &Cast, patient: &Waiting) {
    let words = desk.words;
    let witness = text(&colleague(desk, "coordinator")["name"]);
    desk.press("c");
    desk.see_part("dialog", &plain(&words.plans_choose_title()));
    pick(desk, &format!("{}. {}", words.plans_letter_label("first"), cast.options[0].what));
    desk.choose_from(&plain(&words.plans_witness_label()), &witness);
    desk.look("what-the-patient-chooses");
    desk.press("Control+Enter");
    no_dialog(desk);
    let is_chosen = |plan: &Value| plan["witnessName"] == witness.as_str() && plan["options"][0]["isChosen"] == true;
    let plans = || list(&desk.call("plans_list", json!({ "id": patient.id })));
    desk.wait("the choice with its witness", || plans().iter().any(is_chosen).then_some(()));
    desk.look("plan-chosen");
    on_paper(desk);
    back_to_the_visit(desk, cast);
}

fn back_to_the_visit(desk: &Story, cast: &Cast) {
    desk.press(cast.back);
    desk.see_part("textbox", &plain(&desk.words.visits_words_label()));
    desk.settle();
}

/// The plan is looked at as it will be printed.
fn on_paper(desk: &Story) {
    desk.press("Alt+p");
    desk.see_part("dialog", &plain(&desk.words.paper_plan_title()));
    desk.wait("the pages", || (desk.script(DRAWN, &[]) == true).then_some(()));
    desk.look("plan-on-paper");
    desk.press("Escape");
    no_dialog(desk);
}
