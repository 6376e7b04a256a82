//! Rights of a person, an assistant in a doctor's name, leave and departure: what is open stays with somebody.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use crate::fill::order;
use crate::waiting::waits;
use peyvand_tests::{World, staff};
use serde_json::{Value, json};

/// Adds a colleague with roles and gives their id.
fn hire(world: &mut World, login: &str, roles: &[&str]) -> String {
    let add = json!({ "name": login, "login": login, "roles": roles, "specialty": "", "hours": [], "password": null });
    world.born("staff_add", add)
}

/// The particulars of a colleague, ready to be changed.
fn particulars(world: &mut World, id: &str) -> Value {
    let row = row(world, id);
    let mut edit = json!({ "substituteId": null });
    for field in ["id", "name", "roles", "specialty", "isActive", "hours", "rights"] {
        edit[field] = row[field].clone();
    }
    edit
}

fn row(world: &mut World, id: &str) -> Value {
    let rows = world.read("staff_list", json!({}));
    rows.as_array().expect("rows").iter().find(|row| row["id"] == id).expect("the colleague").clone()
}

fn with(mut edit: Value, field: &str, value: Value) -> Value {
    edit[field] = value;
    edit
}

/// Whose the open work of a patient is: of each line its kind and its owner's name.
fn owners(clinic: &mut Clinic) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    clinic.work("2030-01-01").iter().map(|row| (text(&row["kind"]), text(&row["ownerName"]))).collect()
}

#[test]
fn a_right_is_given_beyond_the_roles_and_taken_from_them() {
    let mut world = World::new();
    let id = staff(&mut world, "reception");
    let edit = particulars(&mut world, &id);
    let rights = json!([{ "right": "services-edit", "isGiven": true }, { "right": "patients-edit", "isGiven": false }]);
    world.write("staff_edit", with(edit.clone(), "rights", rights.clone()));
    assert_eq!(row(&mut world, &id)["rights"], rights);
    world.sit("reception");
    let draft = peyvand_tests::draft("a", "b", json!({}));
    assert_eq!(world.refused("patients_add", json!({ "draft": draft })).0, "right-missing");
    let service =
        json!({ "name": "n", "code": "", "minutes": 10, "price": 1, "isInvasive": false, "recallMonths": null });
    world.write("services_add", service);
    let shown = world.read("session_show", json!({}))["user"]["rights"].clone();
    let has = |right: &str| shown.as_array().expect("rights").contains(&json!(right));
    assert!(has("services-edit") && !has("patients-edit") && has("patients-read"));
    world.sit("manager").write("staff_edit", edit);
    assert_eq!(row(&mut world, &id)["rights"], json!([]));
    let edit = particulars(&mut world, &id);
    world.write("staff_edit", with(edit, "rights", rights));
    world.sit("reception").restart();
    assert_eq!(world.refused("patients_add", json!({ "draft": draft })).0, "right-missing");
    world.check();
}

#[test]
fn somebody_always_answers_for_the_practice() {
    let mut world = World::new();
    let me = staff(&mut world, "manager");
    let other = staff(&mut world, "doctor1");
    let mine = particulars(&mut world, &me);
    for right in ["staff-edit", "keys-manage"] {
        let taken = json!([{ "right": right, "isGiven": false }]);
        let refused = world.refused("staff_edit", with(mine.clone(), "rights", taken));
        assert_eq!(refused, ("staff-manager-needed".into(), "roles".into()), "{right}");
    }
    let promoted = with(particulars(&mut world, &other), "roles", json!(["doctor", "manager"]));
    let act = world.act("staff_edit", promoted)["act"].clone();
    world.sit("doctor1").act("staff_edit", with(mine, "roles", json!(["coordinator"])));
    // The promotion was the first manager's own act, and the last manager hangs on it now.
    assert_eq!(world.sit("manager").refused("journal_undo", json!({})).0, "right-missing", "it is not theirs any more");
    let broken = world.sit("doctor1").call("history_undo", json!({ "id": act })).expect_err("nobody would be left");
    assert_eq!((broken.code.as_str(), &broken.args["rule"]), ("undo-breaks", &json!("staff-manager-needed")));
    assert_eq!(world.sit("doctor1").read("practice_check", json!({}))["ok"], json!(true));
}

#[test]
fn taking_back_needs_the_right_that_the_act_needed_and_what_people_may_also_the_password() {
    let mut world = World::new();
    let [me, other] = ["manager", "doctor1"].map(|login| staff(&mut world, login));
    let edit = particulars(&mut world, &other);
    world.act("staff_edit", with(edit, "roles", json!(["doctor", "manager"])));
    // A manager steps back: an act of their own.
    let mine = particulars(&mut world, &me);
    let stepped_back = world.act("staff_edit", with(mine, "roles", json!(["receptionist"])));
    assert_eq!(
        world.refused("journal_undo", json!({})).0,
        "right-missing",
        "nobody takes a role again that they gave up"
    );
    assert_eq!(world.refused("history_undo", json!({ "id": stepped_back["act"] })).0, "right-missing");
    world.write("session_language", json!({ "language": "en" }));

    // Who may take back what others did may not give themselves with it what a manager took.
    world.sit("doctor1");
    let edit = particulars(&mut world, &me);
    let rights = ["undo-others", "history-read", "staff-edit"].map(|right| json!({ "right": right, "isGiven": true }));
    world.act("staff_edit", with(edit, "rights", json!(rights)));
    world.sit("manager");
    assert_eq!(world.refused("history_undo", json!({ "id": stepped_back["act"] })).0, "right-missing");
    let listed = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 9 });
    let rows = world.read("history_list", listed)["rows"].as_array().expect("rows").clone();
    let can = rows.iter().find(|row| row["id"] == stepped_back["act"]).expect("it")["canUndo"].clone();
    assert_eq!(can, json!(false), "and is not offered it");

    world.sit("doctor1").clock.advance(6 * 60 * 1000);
    assert_eq!(world.refused("journal_undo", json!({})).0, "password-again", "as the change of rights did");
}

#[test]
fn who_changes_colleagues_without_being_a_manager_makes_nobody_more_than_they_are() {
    let mut world = World::new();
    let [manager, me] = ["manager", "reception"].map(|login| staff(&mut world, login));
    let given = json!([{ "right": "staff-edit", "isGiven": true }]);
    let edit = particulars(&mut world, &me);
    world.act("staff_edit", with(edit, "rights", given));
    world.sit("reception");
    let mine = particulars(&mut world, &me);
    let more = json!([{ "right": "staff-edit", "isGiven": true }, { "right": "private-read", "isGiven": true }]);
    for edit in [with(mine.clone(), "roles", json!(["manager"])), with(mine.clone(), "rights", more)] {
        assert_eq!(world.refused("staff_edit", edit).0, "right-missing", "not themselves");
    }
    let theirs = particulars(&mut world, &manager);
    assert_eq!(world.refused("staff_edit", theirs).0, "right-missing", "nor is one who may more theirs to change");
    let add =
        json!({ "name": "n", "login": "n", "roles": ["manager"], "specialty": "", "hours": [], "password": null });
    assert_eq!(world.refused("staff_add", add).0, "right-missing", "nor somebody new");
    hire(&mut world, "second", &["receptionist"]);
    world.write("staff_edit", with(mine, "specialty", json!("desk")));
    world.check();
}

#[test]
fn an_assistant_acts_in_the_name_of_the_doctor_who_allows_it() {
    let mut clinic = Clinic::new();
    let assistant = hire(&mut clinic.world, "helper", &["assistant"]);
    let technician = hire(&mut clinic.world, "lab", &["technician"]);
    let [doctor, stranger] = clinic.doctors.clone();
    let mine = clinic.in_room(0, 600);
    let booked = clinic.book(1, 1, TODAY, 600);
    let others = clinic.world.born("visits_arrive", json!({ "appointmentId": booked }));
    let allow = |id: &str, allowed: bool| json!({ "assistantId": id, "isAllowed": allowed });
    assert_eq!(
        clinic.world.refused("staff_delegate", allow(&assistant, true)).0,
        "right-missing",
        "a manager is no doctor"
    );
    clinic.world.sit("doctor1");
    for wrong in [&technician, &stranger, &doctor, &"nobody".to_owned()] {
        let refused = clinic.world.refused("staff_delegate", allow(wrong, true));
        assert_eq!(refused, ("staff-delegate-invalid".into(), "assistantId".into()));
    }
    clinic.world.write("staff_delegate", allow(&assistant, true));
    assert_eq!(row(&mut clinic.world, &doctor)["assistants"], json!([assistant]));

    let world = &mut clinic.world;
    world.sit("helper");
    let write = json!({ "id": mine, "ownWords": "درد", "note": "", "services": [] });
    assert_eq!(world.refused("visits_write", write.clone()).0, "right-missing");
    assert_eq!(
        world.call("session_for", json!({ "staffId": stranger })).expect_err("not allowed").code,
        "behalf-not-allowed"
    );
    let session = world.read("session_for", json!({ "staffId": doctor }));
    assert_eq!((&session["behalf"]["id"], &session["mayActFor"][0]["id"]), (&json!(doctor), &json!(doctor)));
    let rights = session["user"]["rights"].as_array().expect("rights").clone();
    assert!(rights.contains(&json!("visits-close")) && rights.contains(&json!("private-read")));
    assert!(
        !rights.contains(&json!("staff-edit")) && !rights.contains(&json!("backup-make")),
        "what is the practice's is not lent"
    );
    let changed = world.write("visits_write", write.clone());
    let act = world.core().store().op(changed["act"].as_str().expect("an act")).expect("the act");
    assert_eq!((act.actor.as_deref(), act.on_behalf.as_deref()), (Some(assistant.as_str()), Some(doctor.as_str())));
    let other = json!({ "id": others, "ownWords": "", "note": "", "services": [] });
    let name = "دکتر لیلا صدر";
    let refused = world.call("visits_write", other).expect_err("another doctor's");
    assert_eq!((refused.code.as_str(), &refused.args["name"]), ("behalf-other-doctor", &json!(name)));
    assert_eq!(
        world.refused("staff_delegate", allow(&assistant, false)).0,
        "right-missing",
        "it is the doctor's own to allow"
    );

    let step = clinic.step("return-visit", "2026-12-06");
    assert_eq!(clinic.world.refused("visits_close", closing(&others, json!([step]))).0, "behalf-other-doctor");
    clinic.world.write("visits_close", closing(&mine, json!([step])));
    let world = &mut clinic.world;
    world.read("session_for", json!({ "staffId": null }));
    assert_eq!(world.read("session_show", json!({}))["behalf"], json!(null));
    assert_eq!(world.refused("visits_write", write.clone()).0, "right-missing");
    world.read("session_for", json!({ "staffId": doctor }));
    world.sit("reception").sit("helper");
    assert_eq!(world.read("session_show", json!({}))["behalf"], json!(null), "a change of users ends it");
    world.sit("doctor1").write("staff_delegate", allow(&assistant, false));
    world.sit("helper");
    assert_eq!(
        world.call("session_for", json!({ "staffId": doctor })).expect_err("not any more").code,
        "behalf-not-allowed"
    );
    world.check();
}

#[test]
fn a_doctor_lends_no_right_that_is_not_theirs_and_it_ends_at_once() {
    let mut world = World::new();
    let both = hire(&mut world, "both", &["assistant", "manager"]);
    let doctor = staff(&mut world, "doctor1");
    let helper = hire(&mut world, "helper", &["assistant"]);
    for one in [&both, &helper] {
        world.sit("doctor1").act("staff_delegate", json!({ "assistantId": one, "isAllowed": true }));
    }
    world.sit("manager");
    let taken = json!([{ "right": "private-read", "isGiven": false }]);
    let edit = particulars(&mut world, &doctor);
    world.act("staff_edit", with(edit, "rights", taken));
    let edit = particulars(&mut world, &helper);
    world.act("staff_edit", with(edit, "rights", json!([{ "right": "patients-edit", "isGiven": false }])));
    let session = world.sit("helper").read("session_for", json!({ "staffId": doctor }));
    let rights = session["user"]["rights"].as_array().expect("rights").clone();
    assert!(!rights.contains(&json!("private-read")), "the doctor has it not");
    assert!(!rights.contains(&json!("patients-edit")), "what was taken from a person nobody lends them");
    assert!(rights.contains(&json!("visits-close")));
    world.sit("both").read("session_for", json!({ "staffId": doctor }));
    let edit = particulars(&mut world, &both);
    world.act("staff_edit", with(edit, "roles", json!(["manager"])));
    assert_eq!(world.read("session_show", json!({}))["behalf"], json!(null));
    let edit = particulars(&mut world, &both);
    world.act("staff_edit", with(edit, "specialty", json!("x")));
    let last = world.read("journal_state", json!({}))["undo"]["id"].clone();
    let act = world.core().store().op(last.as_str().expect("an act")).expect("the act");
    assert_eq!(act.on_behalf, None);
    world.check();
}

#[test]
fn who_leaves_passes_what_is_open_to_a_named_substitute() {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(0, 600);
    let coordinator = clinic.coordinator.clone();
    let reception = staff(&mut clinic.world, "reception");
    let technician = hire(&mut clinic.world, "lab", &["technician"]);
    assert_eq!(row(&mut clinic.world, &coordinator)["openCount"], json!(2), "the step and the call");
    let edit = particulars(&mut clinic.world, &coordinator);
    let gone = with(edit, "isActive", json!(false));
    let world = &mut clinic.world;
    let refused = world.call("staff_edit", gone.clone()).expect_err("somebody must take over");
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("staff-substitute-needed", Some("substituteId")));
    assert_eq!(refused.args["count"], json!(2));
    for wrong in [&coordinator, &technician, &"nobody".to_owned()] {
        let refused = world.refused("staff_edit", with(gone.clone(), "substituteId", json!(wrong)));
        assert_eq!(refused, ("staff-substitute-invalid".into(), "substituteId".into()));
    }
    world.write("staff_edit", with(gone, "substituteId", json!(reception)));
    let name = "سمیرا نوری".to_owned();
    let expected = [("next-day-call".to_owned(), name.clone()), ("step-unbooked".to_owned(), name)];
    assert_eq!(owners(&mut clinic), expected);
    assert_eq!(row(&mut clinic.world, &coordinator)["openCount"], json!(0));
    // Without open work nobody has to take over, and appointments stay where they are.
    let booked = clinic.book(1, 1, TOMORROW, 600);
    let doctor = clinic.doctors[1].clone();
    let edit = particulars(&mut clinic.world, &doctor);
    clinic.world.write("staff_edit", with(edit, "isActive", json!(false)));
    assert_eq!(clinic.world.read("appointments_show", json!({ "id": booked }))["staffId"], json!(doctor));
    clinic.world.check();
}

#[test]
fn whoever_was_booked_with_a_doctor_who_left_must_be_moved_and_nothing_of_theirs_is_offered_on() {
    let mut clinic = Clinic::new();
    let (soon, later) = (clinic.book(0, 1, TODAY, 600), clinic.book(1, 1, "2026-12-20", 600));
    clinic.book(2, 0, TODAY, 600);
    let doctor = clinic.doctors[1].clone();
    waits(&mut clinic, 2, json!({ "staffIds": [doctor] }));
    let mut open = order(&clinic, TOMORROW, 600, "one", 1);
    open["staffId"] = json!(doctor);
    clinic.world.act("fill_open", open);
    let edit = particulars(&mut clinic.world, &doctor);
    let world = &mut clinic.world;
    let displaced = |world: &mut World| world.read("displaced_list", json!({ "limit": 9 }));
    assert_eq!(displaced(world), json!([]));
    world.write("staff_edit", with(edit, "isActive", json!(false)));
    let list = displaced(world);
    let told: Vec<_> =
        list.as_array().expect("rows").iter().map(|row| (&row["appointment"]["id"], &row["why"])).collect();
    assert_eq!(told, [(&json!(soon), &json!("departed")), (&json!(later), &json!("departed"))]);
    assert_eq!(list[0]["reason"], "دکتر لیلا صدر");
    assert!(!list[0]["script"].as_str().expect("a script").contains("صدر"), "{list:#}");
    let day = world.read("calendar_show", json!({ "fromDay": TODAY, "days": 1, "by": "doctor", "ids": [] }));
    let marked: Vec<_> =
        day["appointments"].as_array().expect("cards").iter().map(|card| &card["isDisplaced"]).collect();
    assert_eq!(marked.iter().filter(|is| ***is == json!(true)).count(), 1);
    let board = world.read("fill_board", json!({}));
    assert_eq!((&board["openings"], &board["untold"][0]["state"]), (&json!([]), &json!("withdrawn")));
    // Moved to somebody who works here, they are off the list.
    let other = staff(world, "doctor1");
    world.act("appointments_move", json!({ "id": soon, "staffId": other, "day": TODAY, "start": 700 }));
    assert_eq!(displaced(world).as_array().expect("rows").len(), 1);
    world.check();
}

#[test]
fn who_leaves_keeps_nothing_that_lets_them_in_or_stands_for_others() {
    let mut clinic = Clinic::new();
    let (coordinator, reception) = (clinic.coordinator.clone(), staff(&mut clinic.world, "reception"));
    let helper = hire(&mut clinic.world, "helper", &["assistant"]);
    let doctor = clinic.doctors[0].clone();
    clinic.world.sit("doctor1").act("staff_delegate", json!({ "assistantId": helper, "isAllowed": true }));
    let world = &mut clinic.world;
    world.sit("manager");
    world.act("staff_leave", leave(&doctor, "2026-12-01", "2026-12-10", &coordinator));
    let edit = particulars(world, &coordinator);
    let gone = with(edit, "isActive", json!(false));
    let refused = world.call("staff_edit", gone.clone()).expect_err("somebody is away and counts on them");
    assert_eq!((refused.code.as_str(), &refused.args["count"]), ("staff-substitute-needed", &json!(1)));
    let refused = world.refused("staff_edit", with(gone.clone(), "substituteId", json!(doctor)));
    assert_eq!(refused.0, "staff-substitute-invalid", "nobody stands in for themselves");
    world.write("staff_edit", with(gone, "substituteId", json!(reception)));
    assert_eq!(row(world, &doctor)["leaves"][0]["substituteId"], json!(reception));
    let edit = particulars(world, &doctor);
    world.write("staff_edit", with(edit, "isActive", json!(false)));
    let gone = row(world, &doctor);
    assert_eq!((&gone["assistants"], &gone["leaves"]), (&json!([]), &json!([])));
    world.sit("helper");
    assert_eq!(world.read("session_show", json!({}))["mayActFor"], json!([]));
    world.check();
}

fn leave(id: &str, from: &str, until: &str, substitute: &str) -> Value {
    json!({ "id": id, "from": from, "until": until, "substituteId": substitute })
}

#[test]
fn what_is_due_while_somebody_is_away_goes_to_who_stands_in() {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(0, 600);
    let (coordinator, reception) = (clinic.coordinator.clone(), staff(&mut clinic.world, "reception"));
    clinic.world.write("staff_leave", leave(&coordinator, TODAY, "2026-11-30", &reception));
    let (desk, care) = ("سمیرا نوری".to_owned(), "نگار امینی".to_owned());
    let call = |name: &String| ("next-day-call".to_owned(), name.clone());
    let step = |name: &String| ("step-unbooked".to_owned(), name.clone());
    assert_eq!(
        owners(&mut clinic),
        [call(&desk), step(&care)],
        "the call of tomorrow passed, the step in two weeks stays"
    );
    let shown = row(&mut clinic.world, &coordinator)["leaves"].clone();
    assert_eq!((&shown[0]["from"], &shown[0]["substituteName"]), (&json!(TODAY), &json!(desk)));

    // A visit that closes during the leave: the call of the next day and the step within it go to the substitute.
    let visit = clinic.in_room(1, 700);
    let services = json!([{ "serviceId": clinic.implant, "quantity": 1 }]);
    clinic.world.act("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": services }));
    let steps = json!([clinic.step("recall", "2026-11-28"), clinic.step("remote-contact", "2026-12-20")]);
    let preview = clinic.world.read("visits_preview", json!({ "id": visit, "steps": steps }));
    assert_eq!(preview["ownerName"], json!(desk));
    let sentence = preview["sentence"].as_str().expect("a sentence");
    assert!(sentence.contains(&desk) && sentence.contains(&care), "each is told who calls: {sentence}");
    clinic.world.write("visits_close", closing(&visit, steps));
    let kind = |kind: &str, name: &String| (kind.to_owned(), name.clone());
    assert_eq!(
        owners(&mut clinic),
        [call(&desk), call(&desk), kind("recall", &desk), step(&care), kind("remote-contact", &care)]
    );

    // Put off into the leave, a contact passes too; called off, a leave changes nothing that was passed on.
    let remote = clinic.work("2030-01-01").pop().expect("the contact")["id"].clone();
    let attempt = json!({ "id": remote, "outcome": "call-later", "pain": null, "bleeding": null, "note": "", "againOn": "2026-11-29" });
    clinic.world.write("followups_attempt", attempt);
    assert!(owners(&mut clinic).contains(&kind("remote-contact", &desk)));
    let id = shown[0]["id"].clone();
    clinic.world.write("staff_leave_cancel", json!({ "id": id }));
    assert_eq!(owners(&mut clinic).iter().filter(|(_, name)| *name == desk).count(), 4);
    assert_eq!(clinic.world.refused("staff_leave_cancel", json!({ "id": id })).0, "not-found");
    clinic.world.check();
}

#[test]
fn who_stands_in_may_go_away_too_but_nobody_who_is_away_stands_in() {
    let mut clinic = Clinic::new();
    let (coordinator, reception) = (clinic.coordinator.clone(), staff(&mut clinic.world, "reception"));
    let doctor = clinic.doctors[1].clone();
    let world = &mut clinic.world;
    world.act("staff_leave", leave(&coordinator, TODAY, "2026-11-30", &reception));
    let refused = |world: &mut World, draft: Value| world.refused("staff_leave", draft);
    let invalid = |field: &str| ("staff-leave-invalid".to_owned(), field.to_owned());
    let nobody = ("staff-substitute-invalid".to_owned(), "substituteId".to_owned());
    assert_eq!(refused(world, leave(&coordinator, "2026-11-30", "2026-12-05", &doctor)), invalid("from"));
    assert_eq!(refused(world, leave(&doctor, "2026-12-05", "2026-12-01", &reception)), invalid("until"));
    assert_eq!(refused(world, leave(&doctor, "2026-11-01", "2026-11-21", &reception)), invalid("until"));
    assert_eq!(refused(world, leave(&doctor, "1405/9/1", "2026-11-21", &reception)).0, "day-invalid");
    assert_eq!(refused(world, leave(&doctor, TODAY, TODAY, &doctor)), nobody);
    assert_eq!(refused(world, leave(&doctor, TODAY, TODAY, &coordinator)), nobody, "the coordinator is away");
    assert_eq!(refused(world, leave(&reception, TODAY, TODAY, &coordinator)), nobody, "a circle");
    assert_eq!(refused(world, leave("nobody", TODAY, TODAY, &doctor)).0, "not-found");
    world.write("staff_leave", leave(&reception, TOMORROW, TOMORROW, &doctor));
    clinic.closed_after_implant(0, 600);
    assert_eq!(owners(&mut clinic)[0].1, "دکتر لیلا صدر", "the substitute's own substitute");
    // Taking a cancelling back is refused where another leave stands in its place by then.
    let id = row(&mut clinic.world, &reception)["leaves"][0]["id"].clone();
    let edit = particulars(&mut clinic.world, &doctor);
    clinic.world.act("staff_edit", with(edit, "roles", json!(["doctor", "manager"])));
    clinic.world.act("staff_leave_cancel", json!({ "id": id }));
    clinic.world.sit("doctor2").act("staff_leave", leave(&reception, TODAY, TOMORROW, &doctor));
    let broken = clinic.world.sit("manager").call("journal_undo", json!({})).expect_err("away twice");
    assert_eq!((broken.code.as_str(), &broken.args["rule"]), ("undo-breaks", &json!("staff-leave-invalid")));
    clinic.world.check();
}

#[test]
fn a_step_whose_booking_is_called_off_returns_to_somebody_who_is_here() {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(0, 600);
    let steps = clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }));
    let mut booking = clinic.booking(0, 0, "2026-12-06", 600);
    booking["stepId"] = steps[0]["id"].clone();
    let booked = clinic.world.born("appointments_book", booking);
    let reception = staff(&mut clinic.world, "reception");
    let coordinator = clinic.coordinator.clone();
    let edit = particulars(&mut clinic.world, &coordinator);
    let gone = with(with(edit, "isActive", json!(false)), "substituteId", json!(reception));
    clinic.world.act("staff_edit", gone);
    clinic.world.write("appointments_cancel", json!({ "id": booked, "reason": "patient" }));
    let steps = clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }));
    assert_eq!(steps[0]["ownerName"], json!("سمیرا نوری"));
    clinic.world.check();
}
