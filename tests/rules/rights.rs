//! The matrix of rights: every endpoint against every role and against nobody, on what is one's own, another's, or nowhere.

use crate::clinic::{Clinic, TODAY, TOMORROW, closing};
use peyvand_api::{App, dispatch, endpoints};
use peyvand_core::staff::{Right, Role};
use peyvand_tests::{World, draft, service, staff};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How somebody of each role signs in, with the letter that stands for the role in [`MATRIX`].
const PEOPLE: &[(Role, &str, char)] = &[
    (Role::Manager, "manager", 'm'),
    (Role::Doctor, "doctor1", 'd'),
    (Role::Receptionist, "reception", 'r'),
    (Role::Coordinator, "coordinator", 'c'),
    (Role::Assistant, "helper", 'a'),
    (Role::Technician, "lab", 't'),
];

/// What an endpoint is to somebody without the right, or while nobody gave the password lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Needs nobody signed in.
    Open,
    /// Asks or writes.
    Plain,
    /// Shows one patient's file, and says so when it is closed.
    File,
    /// Asks for the password again.
    Again,
}

use Way::{Again, File, Open, Plain};

/// Every endpoint, and who may call it. Written by hand: what a role may do changes here, in sight, or not at all.
const MATRIX: &[(&str, Way, &str)] = &[
    ("session_show", Open, ""),
    ("session_open", Open, ""),
    ("session_close", Open, ""),
    ("session_lock", Open, ""),
    ("session_switch", Open, ""),
    ("session_alive", Open, ""),
    ("session_for", Open, ""),
    ("session_recover", Open, ""),
    ("session_confirm", Plain, "mdrcat"),
    ("recovery_begin", Open, ""),
    ("recovery_renew", Again, "m"),
    ("practice_found", Open, ""),
    ("password_change", Plain, "mdrcat"),
    ("pin_set", Plain, "mdrcat"),
    ("key_change", Again, "m"),
    ("sample_open", Open, ""),
    ("session_language", Plain, "mdrcat"),
    ("practice_show", Plain, "mdrcat"),
    ("practice_edit", Plain, "m"),
    ("rules_show", Plain, "mdrcat"),
    ("rules_set", Plain, "m"),
    ("wording_check", Plain, "mdrcat"),
    ("scripts_list", Plain, "mdrcat"),
    ("scripts_set", Plain, "m"),
    ("scripts_fill", Plain, "mdrcat"),
    ("staff_list", Plain, "mdrcat"),
    ("staff_add", Again, "m"),
    ("staff_edit", Again, "m"),
    ("staff_password", Again, "m"),
    ("staff_leave", Again, "m"),
    ("staff_leave_cancel", Again, "m"),
    ("staff_delegate", Plain, "md"),
    ("staff_roles", Plain, "mdrcat"),
    ("emergency_open", Plain, "mdrcat"),
    ("emergency_list", Plain, "m"),
    ("emergency_review", Plain, "m"),
    ("services_list", Plain, "mdrcat"),
    ("services_add", Plain, "m"),
    ("services_edit", Plain, "m"),
    ("rooms_list", Plain, "mdrcat"),
    ("rooms_add", Plain, "m"),
    ("rooms_edit", Plain, "m"),
    ("hours_show", Plain, "mdrcat"),
    ("hours_set", Plain, "mdrc"),
    ("holidays_list", Plain, "mdrcat"),
    ("holidays_set", Plain, "mdrc"),
    ("holidays_reset", Plain, "mdrc"),
    ("closures_list", Plain, "mdrcat"),
    ("closures_add", Plain, "mdrc"),
    ("closures_cancel", Plain, "mdrc"),
    ("displaced_list", Plain, "mdrcat"),
    ("patients_find", Plain, "mdrca"),
    ("patients_recent", Plain, "mdrca"),
    ("patients_show", File, "mdrca"),
    ("patients_timeline", File, "mdrca"),
    ("record_show", File, "mda"),
    ("record_add", Plain, "md"),
    ("record_edit", Plain, "md"),
    ("record_end", Plain, "md"),
    ("record_remove", Plain, "md"),
    ("intake_show", File, "mdrca"),
    ("intake_confirm", Plain, "mdrca"),
    ("patients_duplicates", Plain, "mdrca"),
    ("patients_count", Plain, "mdrca"),
    ("patients_add", Plain, "mdrc"),
    ("patients_edit", Plain, "mdrc"),
    ("appointments_day", Plain, "mdrcat"),
    ("appointments_show", Plain, "mdrcat"),
    ("appointments_free", Plain, "mdrcat"),
    ("appointments_count", Plain, "mdrcat"),
    ("calendar_show", Plain, "mdrcat"),
    ("appointments_detail", Plain, "mdrcat"),
    ("series_plan", Plain, "mdrc"),
    ("series_book", Plain, "mdrc"),
    ("series_move", Plain, "mdrc"),
    ("series_cancel", Plain, "mdrc"),
    ("enquiries_list", Plain, "mdrc"),
    ("enquiries_park", Plain, "mdrc"),
    ("enquiries_end", Plain, "mdrc"),
    ("enquiries_figures", Plain, "m"),
    ("appointments_book", Plain, "mdrc"),
    ("appointments_move", Plain, "mdrc"),
    ("appointments_confirm", Plain, "mdrc"),
    ("appointments_cancel", Plain, "mdrc"),
    ("appointments_no_show", Plain, "mdrc"),
    ("today_show", Plain, "mdrcat"),
    ("visits_queue", Plain, "mdrcat"),
    ("visits_arrive", Plain, "mdrca"),
    ("visits_call_in", Plain, "mdrca"),
    ("visits_leave", Plain, "mdrca"),
    ("visits_walk_in", Plain, "mdrca"),
    ("visits_leave_unseen", Plain, "mdrca"),
    ("visits_amends", Plain, "mdrca"),
    ("delays_set", Plain, "mdrc"),
    ("delays_show", Plain, "mdrcat"),
    ("checklist_show", Plain, "mdrcat"),
    ("checklist_tick", Plain, "mdrca"),
    ("checklist_set", Plain, "m"),
    ("paper_plan", Plain, "mdrca"),
    ("plans_list", Plain, "mdrca"),
    ("plans_show", Plain, "mdrca"),
    ("plans_add", Plain, "md"),
    ("plans_edit", Plain, "md"),
    ("plans_choose", Plain, "mdrca"),
    ("plans_pay", Plain, "mdrca"),
    ("plans_end", Plain, "mdrca"),
    ("plans_reopen", Plain, "mdrca"),
    ("phases_done", Plain, "mdrca"),
    ("phases_stall", Plain, "mdrca"),
    ("plans_next", Plain, "mdrca"),
    ("plans_unbooked", Plain, "mdrca"),
    ("board_show", Plain, "mdrca"),
    ("board_once", Plain, "mdrca"),
    ("board_return", Plain, "mdrca"),
    ("leaks_show", Plain, "mdrca"),
    ("leaks_list", Plain, "mdrca"),
    ("variance_show", Plain, "m"),
    ("variance_mine", Plain, "md"),
    ("path_list", Plain, "mdrcat"),
    ("path_set", Plain, "mdrca"),
    ("path_end", Plain, "mdrca"),
    ("settle_show", Plain, "mdrc"),
    ("settle_pay", Plain, "mdrc"),
    ("settle_reverse", Plain, "mdrc"),
    ("day_end_show", Plain, "mdrc"),
    ("visits_show", File, "mdrca"),
    ("visits_write", Plain, "md"),
    ("visits_remote", Plain, "md"),
    ("drafts_keep", Plain, "md"),
    ("clashes_list", File, "mdrca"),
    ("clashes_settle", Plain, "mdrc"),
    ("protocols_list", Plain, "mdrcat"),
    ("protocols_set", Plain, "m"),
    ("protocols_usual", Plain, "m"),
    ("visits_close", Plain, "md"),
    ("visits_preview", Plain, "md"),
    ("steps_open", Plain, "mdrca"),
    ("steps_accept", Plain, "mdrca"),
    ("steps_try", Plain, "mdrca"),
    ("steps_give_back", Plain, "mdrca"),
    ("steps_pass_on", Plain, "mdrca"),
    ("steps_done", Plain, "mdrca"),
    ("steps_end", Plain, "mdrca"),
    ("handover_show", Plain, "mdrca"),
    ("referrals_answer", Plain, "md"),
    ("referrals_seen", Plain, "mdrca"),
    ("closing_show", Plain, "md"),
    ("visits_endings", Plain, "m"),
    ("followups_list", Plain, "mdrca"),
    ("followups_show", Plain, "mdrca"),
    ("followups_attempt", Plain, "mdrca"),
    ("wallet_show", Plain, "mdrc"),
    ("wallet_list", Plain, "mdrc"),
    ("appointments_contact", Plain, "mdrc"),
    ("reminders_list", Plain, "mdrcat"),
    ("waiting_list", Plain, "mdrcat"),
    ("waiting_add", Plain, "mdrc"),
    ("waiting_edit", Plain, "mdrc"),
    ("waiting_end", Plain, "mdrc"),
    ("waiting_match", Plain, "mdrcat"),
    ("fill_board", Plain, "mdrcat"),
    ("fill_open", Plain, "mdrc"),
    ("fill_next", Plain, "mdrc"),
    ("fill_answer", Plain, "mdrc"),
    ("fill_told", Plain, "mdrc"),
    ("fill_close", Plain, "mdrc"),
    ("ledger_totals", Plain, "m"),
    ("journal_state", Plain, "mdrcat"),
    ("journal_undo", Plain, "mdrcat"),
    ("journal_redo", Plain, "mdrcat"),
    ("history_undo", Plain, "mdrcat"),
    ("history_list", Plain, "m"),
    ("history_show", Plain, "m"),
    ("openings_list", Plain, "m"),
    ("device_list", Plain, "mdrcat"),
    ("device_name", Plain, "m"),
    ("backup_sign", Plain, "mdrcat"),
    ("backups_show", Plain, "mdrc"),
    ("backup_start", Plain, "mdrc"),
    ("backup_verify", Plain, "mdrc"),
    ("backup_target_add", Plain, "m"),
    ("backup_target_edit", Plain, "m"),
    ("backup_target_remove", Plain, "m"),
    ("backup_schedule", Plain, "m"),
    ("job_show", Open, ""),
    ("job_cancel", Open, ""),
    ("restore_find", Open, ""),
    ("restore_look", Open, ""),
    ("restore_start", Open, ""),
    ("practice_check", Plain, "m"),
    ("practice_accept_loss", Again, "m"),
    ("risk_show", Plain, "mdrcat"),
    ("risk_day", Plain, "mdrcat"),
    ("risk_learn", Plain, "m"),
    ("paper_day", Plain, "mdrcat"),
    ("paper_card", Plain, "mdrcat"),
    ("paper_receipt", Plain, "mdrc"),
    ("paper_recovery", Open, ""),
    ("paper_save", Plain, "mdrcat"),
    ("facts_list", File, "mdrca"),
    ("facts_remember", File, "mdrca"),
    ("facts_add", Plain, "mdrc"),
    ("facts_edit", Plain, "mdrc"),
    ("facts_end", Plain, "mdrc"),
    ("questions_list", Plain, "mdrca"),
    ("questions_set", Plain, "m"),
    ("households_show", File, "mdrca"),
    ("households_set", Plain, "mdrc"),
    ("households_speak", Plain, "mdrc"),
    ("files_list", File, "mdrca"),
    ("files_show", File, "mdrca"),
    ("files_page", File, "mdrca"),
    ("files_add", Plain, "mdrc"),
    ("files_end", Plain, "mdrc"),
    ("files_export", Again, "mdrc"),
    ("consents_list", File, "mdrca"),
    ("consents_add", Plain, "mdrc"),
    ("consents_withdraw", Plain, "mdrc"),
];

/// Inputs that name a row: one that is the first doctor's or about their patient, another's, and one that is nowhere.
type Objects = BTreeMap<&'static str, [Value; 3]>;

/// A clinic in which each role is somebody, with rows that the endpoints can name.
fn clinic() -> (Clinic, Objects) {
    let mut clinic = Clinic::new();
    for (_, login, _) in &PEOPLE[4..] {
        let role = if *login == "helper" { "assistant" } else { "technician" };
        let add =
            json!({ "name": login, "login": login, "roles": [role], "specialty": "", "hours": [], "password": null });
        clinic.world.act("staff_add", add);
    }
    let objects = objects(&mut clinic);
    (clinic, objects)
}

fn objects(clinic: &mut Clinic) -> Objects {
    clinic.closed_after_implant(3, 540);
    let calls: Vec<_> = clinic.work("2030-01-01").iter().map(|row| row["id"].clone()).collect();
    let visits = [clinic.in_room(0, 600), {
        let booked = clinic.book(1, 1, TODAY, 600);
        clinic.world.born("visits_arrive", json!({ "appointmentId": booked }))
    }];
    let planned = [clinic.book(2, 0, TOMORROW, 700), clinic.book(3, 1, TOMORROW, 800)];
    let today = [clinic.book(2, 0, TODAY, 700), clinic.book(3, 1, TODAY, 800)];
    let begun = [clinic.book(2, 0, TODAY, 480), clinic.book(3, 1, TODAY, 480)];
    let comers = ["c", "d"].map(|name| clinic.patient(name, "", json!({})));
    let history = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 2 });
    let acts = clinic.world.read("history_list", history)["rows"].clone();
    let (helper, reception) = (staff(&mut clinic.world, "helper"), staff(&mut clinic.world, "reception"));
    let leaves = clinic.doctors.clone().map(|doctor| {
        let leave = json!({ "id": doctor, "from": "2027-01-01", "until": "2027-01-02", "substituteId": reception });
        clinic.world.born("staff_leave", leave)
    });
    let emergencies = [0, 1].map(|at| {
        let opened = json!({ "patientId": clinic.patients[at], "reason": "x" });
        clinic.world.born("emergency_open", opened)
    });
    let services = [service(&mut clinic.world, "معاینه"), service(&mut clinic.world, "ایمپلنت")];
    let rooms = ["x", "y"].map(|name| clinic.world.born("rooms_add", json!({ "name": name })));
    let blocked = rooms.clone().map(|room| {
        let block = json!({ "staffId": null, "roomId": room, "fromDay": "2027-03-01", "untilDay": "2027-03-01", "start": null, "end": null, "reason": "r", "isUrgent": false });
        clinic.world.born("closures_add", block)
    });
    let (patients, doctors) = (clinic.patients.clone(), clinic.doctors.clone());
    let step = clinic.step("return-visit", "2026-12-06");
    let three =
        |one: &dyn Fn(&Value) -> Value, own: &Value, other: &Value| [one(own), one(other), one(&json!("nowhere"))];
    let text = |id: &String| json!(id);
    let by_id = |id: &Value| json!({ "id": id });
    let typed = draft("a", "b", json!({}));
    let mut objects = Objects::new();
    let mut put = |names: &[&'static str], one: &dyn Fn(&Value) -> Value, own: Value, other: Value| {
        for name in names {
            objects.insert(name, three(one, &own, &other));
        }
    };
    let (own, other) = (text(&patients[0]), text(&patients[1]));
    put(&["files_list", "consents_list", "facts_list", "households_show"], &by_id, own.clone(), other.clone());
    put(&["facts_remember"], &|id| json!({ "id": id, "spot": "visit" }), own.clone(), other.clone());
    let fact = || json!({ "topic": "fear", "text": "t", "detail": "", "toldBy": "", "toldOn": null, "questionId": null, "untilOn": null, "isPrivate": false, "atCall": true, "atDesk": true, "atVisit": true });
    put(&["facts_add"], &|id| json!({ "patientId": id, "fact": fact() }), own.clone(), other.clone());
    let facts = [0, 1].map(|at| clinic.world.born("facts_add", json!({ "patientId": patients[at], "fact": fact() })));
    put(&["facts_edit"], &|id| json!({ "id": id, "fact": fact() }), text(&facts[0]), text(&facts[1]));
    put(&["facts_end"], &by_id, text(&facts[0]), text(&facts[1]));
    let household = |id: &Value| json!({ "patientId": id, "name": "", "members": [] });
    put(&["households_set"], &household, own.clone(), other.clone());
    let speaker = |id: &Value| json!({ "patientId": id, "personId": patients[2], "maySpeak": true });
    put(&["households_speak"], &speaker, own.clone(), other.clone());
    put(&["patients_show", "wallet_show"], &by_id, own.clone(), other.clone());
    put(&["record_show", "intake_show"], &by_id, own.clone(), other.clone());
    let confirmed = |id: &Value| json!({ "id": id, "source": null, "answer": null });
    put(&["intake_confirm"], &confirmed, own.clone(), other.clone());
    let line = json!({ "kind": "history", "text": "t", "detail": "", "fromOn": null, "untilOn": null });
    let written = |id: &Value| json!({ "patientId": id, "visitId": null, "draft": line });
    let record = [0, 1].map(|at| clinic.world.born("record_add", written(&text(&patients[at]))));
    put(&["record_add"], &written, own.clone(), other.clone());
    put(&["record_edit"], &|id| json!({ "id": id, "draft": line }), text(&record[0]), text(&record[1]));
    put(&["record_end"], &|id| json!({ "id": id, "untilOn": TODAY }), text(&record[0]), text(&record[1]));
    put(&["record_remove"], &by_id, text(&record[0]), text(&record[1]));
    let lines = |id: &Value| json!({ "id": id, "before": null, "limit": 9 });
    put(&["patients_timeline"], &lines, own.clone(), other.clone());
    put(&["patients_edit"], &|id| json!({ "id": id, "draft": typed }), own.clone(), other.clone());
    put(&["emergency_open"], &|id| json!({ "patientId": id, "reason": "x" }), own, other);
    put(&["visits_show", "visits_call_in", "visits_leave"], &by_id, text(&visits[0]), text(&visits[1]));
    let left = |id: &Value| json!({ "id": id, "reason": "wait" });
    put(&["visits_leave_unseen"], &left, text(&visits[0]), text(&visits[1]));
    let amends = |id: &Value| json!({ "id": id, "amends": ["apology"] });
    put(&["visits_amends"], &amends, text(&visits[0]), text(&visits[1]));
    let walk_in = |id: &Value| json!({ "patientId": id, "staffId": null, "serviceId": null, "note": "", "source": "" });
    put(&["visits_walk_in"], &walk_in, text(&patients[comers[0]]), text(&patients[comers[1]]));
    let delay = |id: &Value| json!({ "staffId": id, "minutes": 20, "reason": "r" });
    put(&["delays_set"], &delay, text(&doctors[0]), text(&doctors[1]));
    put(&["delays_show"], &|id| json!({ "staffId": id }), text(&doctors[0]), text(&doctors[1]));
    let said = |id: &Value| json!({ "kind": "reminder", "appointmentId": id, "visitId": null, "patientId": null, "minutes": null, "reason": null });
    put(&["scripts_fill"], &said, text(&planned[0]), text(&planned[1]));
    put(&["checklist_tick"], &|id| json!({ "id": id, "isDone": true }), json!("light"), json!("scent"));
    put(&["settle_show"], &by_id, text(&visits[0]), text(&visits[1]));
    let paper = |id: &Value| json!({ "id": id, "size": "a5", "language": null });
    put(&["paper_receipt"], &paper, text(&visits[0]), text(&visits[1]));
    put(&["paper_card"], &paper, text(&planned[0]), text(&planned[1]));
    let sheet = |id: &Value| json!({ "day": TODAY, "staffId": id, "size": "a5", "language": null });
    put(&["paper_day"], &sheet, text(&doctors[0]), text(&doctors[1]));
    let pay = |id: &Value| json!({ "visitId": id, "means": "cash", "amount": 1 });
    put(&["settle_pay"], &pay, text(&visits[0]), text(&visits[1]));
    let written = |id: &Value| json!({ "id": id, "ownWords": "w", "note": "", "services": [] });
    put(&["clashes_list"], &by_id, text(&patients[0]), text(&patients[1]));
    let remote = |id: &Value| json!({ "patientId": id, "means": "phone" });
    put(&["visits_remote"], &remote, text(&patients[comers[0]]), text(&patients[comers[1]]));
    put(&["visits_write"], &written, text(&visits[0]), text(&visits[1]));
    let closed = |id: &Value| closing(id.as_str().expect("an id"), json!([step]));
    put(&["visits_close"], &closed, text(&visits[0]), text(&visits[1]));
    put(&["visits_preview"], &|id| json!({ "id": id, "steps": [] }), text(&visits[0]), text(&visits[1]));
    put(&["appointments_show", "appointments_confirm"], &by_id, text(&planned[0]), text(&planned[1]));
    put(&["appointments_no_show"], &by_id, text(&begun[0]), text(&begun[1]));
    put(&["appointments_cancel"], &|id| json!({ "id": id, "reason": "r" }), text(&planned[0]), text(&planned[1]));
    let moved = |id: &Value| json!({ "id": id, "staffId": doctors[0], "day": "2026-12-03", "start": 600 });
    put(&["appointments_move"], &moved, text(&planned[0]), text(&planned[1]));
    put(&["visits_arrive"], &|id| json!({ "appointmentId": id }), text(&today[0]), text(&today[1]));
    let book = |id: &Value| json!({ "patientId": id, "staffId": doctors[0], "serviceId": null, "day": "2026-12-04", "start": 600, "minutes": 30, "source": "", "note": "", "stepId": null });
    put(&["appointments_book"], &book, text(&patients[0]), text(&patients[1]));
    let series = series(clinic);
    put(&["appointments_detail"], &by_id, text(&planned[0]), text(&planned[1]));
    let moved = |id: &Value| json!({ "id": id, "scope": "this", "staffId": null, "roomId": null, "day": "2026-12-15", "start": 900 });
    put(&["series_move"], &moved, text(&series[0]), text(&series[1]));
    let off = |id: &Value| json!({ "id": id, "scope": "this", "reason": "r" });
    put(&["series_cancel"], &off, text(&series[0]), text(&series[1]));
    put(&["series_plan"], &|id| planned_series(id, &doctors[0]), text(&patients[0]), text(&patients[1]));
    let whole = |id: &Value| {
        let time = |day: &str| json!({ "day": day, "start": 960, "staffId": doctors[0], "roomId": null, "movedFrom": null, "why": null });
        json!({ "plan": planned_series(id, &doctors[0]), "times": [time("2026-12-14"), time("2026-12-21")], "stepId": null })
    };
    put(&["series_book"], &whole, text(&patients[0]), text(&patients[1]));
    let parked = [0, 1].map(|_| {
        let asked = json!({ "id": null, "kind": "call-back", "patientId": null, "name": "n", "mobile": "", "matter": "", "draft": "", "source": "" });
        clinic.world.born("enquiries_park", asked)
    });
    let parks = |id: &Value| json!({ "id": id, "kind": "booking", "patientId": null, "name": "n", "mobile": "", "matter": "", "draft": "", "source": "" });
    put(&["enquiries_park"], &parks, text(&parked[0]), text(&parked[1]));
    put(&["enquiries_end"], &|id| json!({ "id": id, "outcome": "dropped" }), text(&parked[0]), text(&parked[1]));
    let step_id =
        clinic.world.read("steps_open", json!({ "until": "2030-01-01", "ownerId": null, "limit": 1 }))[0]["id"].clone();
    put(&["steps_accept", "referrals_seen"], &by_id, step_id.clone(), step_id.clone());
    let outcome = |id: &Value| json!({ "id": id, "outcome": "busy" });
    put(&["steps_try"], &outcome, step_id.clone(), step_id.clone());
    let said = |id: &Value| json!({ "id": id, "reason": "r" });
    put(&["steps_give_back", "steps_done"], &said, step_id.clone(), step_id.clone());
    let passed = |id: &Value| json!({ "id": id, "toId": doctors[1], "reason": "" });
    put(&["steps_pass_on"], &passed, step_id.clone(), step_id.clone());
    put(&["steps_end"], &|id| json!({ "id": id, "reason": "declined" }), step_id.clone(), step_id.clone());
    put(&["referrals_answer"], &|id| json!({ "id": id, "text": "t" }), step_id.clone(), step_id);
    put(&["closing_show"], &by_id, text(&visits[0]), text(&visits[1]));
    put(&["followups_show"], &by_id, calls[0].clone(), calls[0].clone());
    let tried = |id: &Value| json!({ "id": id, "outcome": "busy", "pain": null, "bleeding": null, "note": "", "againOn": null });
    put(&["followups_attempt"], &tried, calls[0].clone(), calls[0].clone());
    put(&["history_show", "history_undo"], &by_id, acts[0]["id"].clone(), acts[1]["id"].clone());
    let called = |id: &Value| json!({ "patientId": id, "dueOn": TOMORROW, "reason": "r" });
    put(&["board_return"], &called, text(&patients[0]), text(&patients[1]));
    let points = ["a", "b"].map(|words| {
        let point = json!({ "id": null, "stage": "waiting", "kind": "obstacle", "text": words, "ownerId": null, "untilOn": null, "isMended": false });
        clinic.world.act("path_set", point);
        let rows = clinic.world.read("path_list", json!({}));
        rows.as_array().and_then(|rows| rows.last()).expect("a point")["id"].clone()
    });
    let set = |id: &Value| json!({ "id": id, "stage": "visit", "kind": "magnet", "text": "t", "ownerId": null, "untilOn": null, "isMended": true });
    let plan = crate::plans::draft(clinic);
    let offer = |id: &Value| json!({ "patientId": id, "draft": plan });
    let plans = [0, 1].map(|at| clinic.world.born("plans_add", offer(&text(&patients[at]))));
    let options = plans.clone().map(|id| {
        let option = clinic.world.read("plans_show", json!({ "id": id }))["options"][0].clone();
        let witness = json!({ "id": id, "optionId": option["id"], "on": null, "witnessId": doctors[0] });
        clinic.world.act("plans_choose", witness);
        option
    });
    put(&["plans_list", "plans_next"], &by_id, text(&patients[0]), text(&patients[1]));
    put(&["plans_add"], &offer, text(&patients[0]), text(&patients[1]));
    put(&["plans_show", "plans_reopen"], &by_id, text(&plans[0]), text(&plans[1]));
    let printed = |id: &Value| json!({ "id": id, "size": "a5", "language": null });
    put(&["paper_plan"], &printed, text(&plans[0]), text(&plans[1]));
    put(&["plans_edit"], &|id| json!({ "id": id, "draft": plan }), text(&plans[0]), text(&plans[1]));
    let chosen = |id: &Value| json!({ "id": id, "optionId": options[0]["id"], "on": null, "witnessId": doctors[0] });
    put(&["plans_choose"], &chosen, text(&plans[0]), text(&plans[1]));
    let paid = |id: &Value| json!({ "id": id, "financing": "", "instalments": [] });
    put(&["plans_pay"], &paid, text(&plans[0]), text(&plans[1]));
    put(&["plans_end"], &|id| json!({ "id": id, "reason": "price" }), text(&plans[0]), text(&plans[1]));
    let phases = options.clone().map(|option| option["phases"][0]["id"].clone());
    put(&["phases_done"], &|id| json!({ "id": id, "on": null }), phases[0].clone(), phases[1].clone());
    put(&["phases_stall"], &|id| json!({ "id": id, "reason": "r" }), phases[0].clone(), phases[1].clone());
    put(&["path_set"], &set, points[0].clone(), points[1].clone());
    put(&["path_end"], &by_id, points[0].clone(), points[1].clone());
    put(&["emergency_review"], &by_id, text(&emergencies[0]), text(&emergencies[1]));
    put(&["staff_leave_cancel"], &by_id, text(&leaves[0]), text(&leaves[1]));
    let away = |id: &Value| json!({ "id": id, "from": "2027-02-01", "until": "2027-02-02", "substituteId": reception });
    put(&["staff_leave"], &away, text(&doctors[0]), text(&doctors[1]));
    let changed = |id: &Value| json!({ "id": id, "name": "n", "roles": ["doctor"], "specialty": "", "isActive": true, "hours": [] });
    let contact = |id: &Value| json!({ "appointmentId": id, "purpose": "apology", "channel": "phone", "outcome": "reached", "note": "" });
    put(&["appointments_contact"], &contact, text(&planned[0]), text(&planned[1]));
    let waits = |patient: &Value| json!({ "patientId": patient, "serviceId": null, "minutes": 15, "staffIds": [], "weekdays": [], "start": 0, "end": 1440, "fromDay": TODAY, "untilDay": "2026-12-20", "urgency": 0, "mayCall": true, "note": "", "appointmentId": null });
    put(&["waiting_add"], &waits, text(&patients[2]), text(&patients[3]));
    let entries = [0, 1].map(|at| clinic.world.born("waiting_add", waits(&text(&patients[at]))));
    put(&["waiting_end"], &|id| json!({ "id": id, "reason": "r" }), text(&entries[0]), text(&entries[1]));
    let edited = |id: &Value| json!({ "id": id, "draft": waits(&text(&patients[0])) });
    put(&["waiting_edit"], &edited, text(&entries[0]), text(&entries[1]));
    let fill = |doctor: &Value| json!({ "staffId": doctor, "roomId": null, "day": TOMORROW, "start": 1000, "minutes": 15, "freedId": null, "mode": "one", "size": 1, "limitMinutes": 15 });
    put(&["fill_open"], &fill, text(&doctors[0]), text(&doctors[1]));
    let openings = doctors.clone().map(|doctor| {
        let mut input = fill(&json!(doctor));
        input["start"] = json!(900);
        clinic.world.born("fill_open", input)
    });
    put(&["fill_next", "fill_close"], &by_id, text(&openings[0]), text(&openings[1]));
    let board = clinic.world.read("fill_board", json!({}))["openings"].clone();
    let offer = |at: usize| board[at]["offers"][0]["id"].clone();
    put(&["fill_answer"], &|id| json!({ "id": id, "answer": "accept" }), offer(0), offer(1));
    put(&["fill_told"], &by_id, offer(0), offer(1));
    put(&["staff_edit"], &changed, text(&doctors[0]), text(&doctors[1]));
    put(&["staff_delegate"], &|id| json!({ "assistantId": id, "isAllowed": true }), text(&helper), text(&reception));
    let service = |id: &Value| json!({ "id": id, "name": "n", "code": "", "minutes": 10, "price": 1, "isInvasive": false, "recallMonths": null, "isActive": true });
    put(&["services_edit"], &service, text(&services[0]), text(&services[1]));
    let room = |id: &Value| json!({ "id": id, "name": "n", "isActive": true });
    put(&["rooms_edit"], &room, text(&rooms[0]), text(&rooms[1]));
    put(&["hours_show"], &|id| json!({ "staffId": id, "roomId": null }), text(&doctors[0]), text(&doctors[1]));
    let week = |id: &Value| json!({ "staffId": null, "roomId": id, "fromDay": "", "hours": [] });
    put(&["hours_set"], &week, text(&rooms[0]), text(&rooms[1]));
    let block = |id: &Value| json!({ "staffId": id, "roomId": null, "fromDay": "2027-03-01", "untilDay": "2027-03-01", "start": null, "end": null, "reason": "r", "isUrgent": false });
    put(&["closures_add"], &block, text(&doctors[0]), text(&doctors[1]));
    put(&["closures_cancel"], &by_id, text(&blocked[0]), text(&blocked[1]));
    objects
}

/// A series of two Mondays.
fn planned_series(patient: &Value, doctor: &str) -> Value {
    json!({
        "patientId": patient, "staffId": doctor, "roomId": null, "serviceId": null, "minutes": 30, "fromDay": "2026-12-14", "start": 960,
        "weekdays": [0], "everyWeeks": 1, "count": 2, "source": "", "note": "",
    })
}

/// An appointment of a series of each of the first two patients.
fn series(clinic: &mut Clinic) -> [String; 2] {
    [0, 1].map(|at| {
        let mut plan = planned_series(&json!(clinic.patients[at]), &clinic.doctors[at]);
        plan["start"] = json!(900);
        let times = clinic.world.read("series_plan", plan.clone());
        clinic.world.act("series_book", json!({ "plan": plan, "times": times, "stepId": null }));
        let shown = clinic.world.read(
            "calendar_show",
            json!({ "fromDay": "2026-12-14", "days": 14, "by": "doctor", "ids": [clinic.doctors[at]] }),
        );
        shown["appointments"][0]["id"].as_str().expect("an id").to_owned()
    })
}

/// The code with which a call is refused; none where it is answered.
fn code(world: &mut World, name: &str, input: &Value) -> Option<String> {
    world.call(name, input.clone()).err().map(|error| error.code)
}

#[test]
fn the_matrix_has_every_endpoint_and_every_role() {
    let written: Vec<_> = MATRIX.iter().map(|(name, ..)| *name).collect();
    let listed: Vec<_> = endpoints().iter().map(|endpoint| endpoint.name).collect();
    let missing: Vec<_> = listed.iter().filter(|name| !written.contains(name)).collect();
    let gone: Vec<_> = written.iter().filter(|name| !listed.contains(name)).collect();
    assert!(missing.is_empty() && gone.is_empty(), "without a line: {missing:?}; lines of nothing: {gone:?}");
    assert_eq!(written.len(), listed.len(), "an endpoint stands twice");
    assert_eq!(PEOPLE.len(), Role::ALL.len(), "a role stands in no line");
    for (name, way, _) in MATRIX {
        let endpoint = endpoints().into_iter().find(|endpoint| endpoint.name == *name).expect("an endpoint");
        assert_eq!((endpoint.kind == "open", endpoint.again), (*way == Open, *way == Again), "{name}");
    }
}

#[test]
fn each_role_may_call_what_the_matrix_grants_and_nothing_else() {
    let (mut clinic, objects) = clinic();
    let writes: Vec<_> = endpoints().iter().filter(|one| one.kind == "write").map(|one| one.name).collect();
    let world = &mut clinic.world;
    for (role, login, letter) in PEOPLE {
        world.sit(login);
        let before = world.dump();
        for (name, way, may) in MATRIX.iter().filter(|(_, way, _)| *way != Open) {
            let who = format!("{name} as {}", role.code());
            let unread = json!({ "nobody": "reads this" });
            let denied = if *way == File { "file-refused" } else { "right-missing" };
            if !may.contains(*letter) {
                // An input that no endpoint reads: who may not is stopped before it is looked at.
                for input in objects.get(name).into_iter().flatten().chain([&unread]) {
                    assert_eq!(code(world, name, input).as_deref(), Some(denied), "{who}: {input}");
                }
                continue;
            }
            assert_eq!(code(world, name, &unread).as_deref(), Some("input-unreadable"), "{who}");
            let Some([own, other, nowhere]) = objects.get(name) else { continue };
            // A file that an emergency opens stays open: it has proofs of its own.
            for input in [own, other].into_iter().filter(|_| *name != "emergency_open") {
                let last = world.read("journal_state", json!({}))["undo"]["id"].clone();
                let refused = code(world, name, input);
                let stopped = ["right-missing", "file-refused", "password-again", "session-needed"];
                // One's own act is anybody's to take back, another's needs a right of its own.
                let of_another = *name == "history_undo" || (*name == "staff_delegate" && *letter == 'm');
                assert!(
                    of_another || refused.as_ref().is_none_or(|code| !stopped.contains(&code.as_str())),
                    "{who}: {refused:?}"
                );
                if !writes.contains(name) {
                    assert_eq!(refused, None, "{who}: {input}");
                } else if refused.is_none() && *name == "history_undo" {
                    world.read("journal_redo", json!({}));
                } else if refused.is_none() && world.read("journal_state", json!({}))["undo"]["id"] != last {
                    world.read("journal_undo", json!({}));
                }
            }
            let lost = code(world, name, nowhere);
            let may_be_empty = *name == "patients_timeline";
            assert!(may_be_empty || lost.is_some(), "{who} finds what is nowhere");
        }
        world.dump().must_be(&before, &format!("what {} tried", role.code()));
    }
    world.check();
}

#[test]
fn nobody_calls_anything_but_what_is_open() {
    let (mut clinic, objects) = clinic();
    let mut app = App::new(clinic.world.clock.clone());
    app.attach(clinic.world.dir());
    let refused = |app: &mut App| {
        for (name, ..) in MATRIX.iter().filter(|(_, way, _)| *way != Open) {
            let nothing = json!({});
            for input in objects.get(name).into_iter().flatten().chain([&nothing]) {
                let error = dispatch(app, name, input.clone(), None).expect_err("nobody is signed in");
                assert_eq!(error.code, "session-needed", "{name} {input}");
            }
        }
    };
    refused(&mut app);
    clinic.world.call("session_lock", json!({})).ok();
    refused(&mut clinic.world.app);
}

#[test]
fn what_is_not_taken_lightly_asks_for_the_password_again_of_those_who_may() {
    let (mut clinic, objects) = clinic();
    let world = &mut clinic.world;
    for (role, login, letter) in PEOPLE {
        world.sit(login);
        world.clock.advance(5 * 60_000);
        for (name, _, may) in MATRIX.iter().filter(|(_, way, _)| *way == Again) {
            let expected = if may.contains(*letter) { "password-again" } else { "right-missing" };
            let nothing = json!({});
            for input in objects.get(name).into_iter().flatten().chain([&nothing]) {
                assert_eq!(code(world, name, input).as_deref(), Some(expected), "{name} as {}", role.code());
            }
        }
    }
}

#[test]
fn what_was_given_or_taken_counts_at_every_endpoint_of_the_right() {
    let (mut clinic, _) = clinic();
    let world = &mut clinic.world;
    let unread = json!({ "nobody": "reads this" });
    for right in Right::ALL.iter().map(|right| right.code()) {
        for given in [true, false] {
            let login = format!("{right}-{given}");
            // A technician with one right more, a doctor who is a coordinator too with one less.
            let roles = if given { json!(["technician"]) } else { json!(["manager", "doctor", "coordinator"]) };
            let rights = json!([{ "right": right, "isGiven": given }]);
            let add = json!({ "name": login, "login": login, "roles": roles, "specialty": "", "hours": [], "password": null, "rights": rights });
            world.sit("manager").act("staff_add", add);
            world.sit(&login);
            for endpoint in endpoints().iter().filter(|one| one.kind != "open" && one.right == right) {
                let (_, way, _) = MATRIX.iter().find(|(name, ..)| *name == endpoint.name).expect("a line");
                let denied = if *way == File { "file-refused" } else { "right-missing" };
                let expected = if given { "input-unreadable" } else { denied };
                assert_eq!(
                    code(world, endpoint.name, &unread).as_deref(),
                    Some(expected),
                    "{} as {login}",
                    endpoint.name
                );
            }
        }
    }
}

#[test]
fn every_right_is_asked_for_somewhere() {
    let asked: Vec<_> = endpoints().iter().map(|endpoint| endpoint.right).collect();
    // Asked within: by the import, by the restore, by taking back what others did, by what a file shows, and by booking with a
    // reason.
    let within = [Right::Import, Right::Restore, Right::UndoOthers, Right::PrivateRead, Right::AppointmentsBeyond];
    for right in Right::ALL.iter().filter(|right| !within.contains(right)) {
        assert!(asked.contains(&right.code()), "{right:?}");
    }
}
