//! The record of what was done: narrowed, page by page, told field by field, taken back; what stays hidden in it.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_api::dispatch;
use peyvand_core::history::{How, how_of};
use peyvand_kit::{ActId, Locale};
use peyvand_tests::{World, bring, draft, exchange, staff};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A question to the record; fields that are given narrow it.
fn wanted(fields: Value) -> Value {
    let mut wanted = json!({ "patientId": null, "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 200 });
    for (name, value) in fields.as_object().expect("fields") {
        wanted[name] = value.clone();
    }
    wanted
}

fn rows(world: &mut World, fields: Value) -> Vec<Value> {
    let page = world.read("history_list", wanted(fields));
    page["rows"].as_array().expect("rows").clone()
}

fn kinds(world: &mut World, fields: Value) -> Vec<String> {
    rows(world, fields).iter().map(|row| row["kind"].as_str().expect("a kind").to_owned()).collect()
}

/// The changes of the last act of a kind, as field, kind of value, old and new.
fn told(world: &mut World, kind: &str) -> Vec<(String, String, String, String)> {
    let all = rows(world, json!({}));
    let row = all.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}"));
    let shown = world.read("history_show", json!({ "id": row["id"] }));
    let text = |value: &Value, part: &str| value[part].as_str().unwrap_or_default().to_owned();
    let changes = shown["changes"].as_array().expect("changes").iter();
    changes
        .map(|change| {
            let field = format!("{}.{}", text(change, "table"), text(change, "field"));
            let shown = if change["new"].is_null() { &change["old"] } else { &change["new"] };
            (field, text(shown, "kind"), text(&change["old"], "text"), text(&change["new"], "text"))
        })
        .collect()
}

fn line(field: &str, kind: &str, old: &str, new: &str) -> (String, String, String, String) {
    (field.to_owned(), kind.to_owned(), old.to_owned(), new.to_owned())
}

/// A clinic in which the first patient went through everything, and others through something.
fn busy() -> Clinic {
    let mut clinic = Clinic::new();
    clinic.closed_after_implant(0, 600);
    clinic.days_pass(1);
    let call = clinic.work(TOMORROW).iter().find(|row| row["kind"] == "next-day-call").expect("a call")["id"].clone();
    clinic.world.sit("coordinator");
    clinic.world.act("followups_attempt", json!({ "id": call, "outcome": "no-answer", "pain": null, "bleeding": null, "note": "زنگ زدم", "againOn": null }));
    clinic.world.sit("reception");
    let moved = clinic.book(1, 1, "2026-12-01", 600);
    clinic.world.act("appointments_cancel", json!({ "id": moved, "reason": "patient" }));
    clinic.world.sit("manager");
    clinic
}

#[test]
fn everything_that_happened_to_a_patient_is_in_the_patient_s_record() {
    let mut clinic = busy();
    let (first, second) = (clinic.patients[0].clone(), clinic.patients[1].clone());
    let all = [
        "followup.attempt",
        "visit.close",
        "visit.note",
        "visit.call-in",
        "visit.arrive",
        "appointment.book",
        "patient.add",
    ];
    assert_eq!(kinds(&mut clinic.world, json!({ "patientId": first })), all);
    let other = ["appointment.cancel", "appointment.book", "patient.add"];
    assert_eq!(kinds(&mut clinic.world, json!({ "patientId": second })), other);
    let row = &rows(&mut clinic.world, json!({ "patientId": first }))[0];
    assert_eq!((row["about"].as_str(), row["patientId"].as_str()), (Some("بیمار ۰"), Some(first.as_str())));
    assert_eq!(
        (row["staffName"].as_str(), row["day"].as_str(), row["minute"].as_u64()),
        (Some("نگار امینی"), Some(TOMORROW), Some(540))
    );
    assert_eq!(kinds(&mut clinic.world, json!({ "patientId": "nobody" })), Vec::<String>::new());
}

#[test]
fn the_record_is_narrowed_by_person_and_by_days_of_the_practice() {
    let mut clinic = busy();
    let reception = staff(&mut clinic.world, "reception");
    let both = ["appointment.cancel", "appointment.book"];
    assert_eq!(kinds(&mut clinic.world, json!({ "staffId": reception })), both);
    assert_eq!(kinds(&mut clinic.world, json!({ "from": TOMORROW })), [both[0], both[1], "followup.attempt"]);
    assert_eq!(kinds(&mut clinic.world, json!({ "staffId": reception, "until": TODAY })), Vec::<String>::new());
    let (all, until) =
        (kinds(&mut clinic.world, json!({})).len(), kinds(&mut clinic.world, json!({ "until": TODAY })).len());
    assert_eq!(until, all - 3);
    // Half past three at night UTC of the day before is midnight in Tehran: the day is the practice's.
    clinic.world.clock.advance((15 * 60 - 1) * 60_000);
    clinic.book(2, 0, "2026-12-03", 600);
    clinic.world.clock.advance(60_000);
    clinic.book(2, 0, "2026-12-04", 600);
    assert_eq!(kinds(&mut clinic.world, json!({ "from": "2026-11-24" })), ["appointment.book"]);
    assert_eq!(clinic.world.refused("history_list", wanted(json!({ "from": "soon" }))).1, "from");
}

#[test]
fn words_find_kinds_in_the_reader_s_language_and_people_by_name() {
    let mut clinic = busy();
    let canceled = kinds(&mut clinic.world, json!({ "text": "لغو" }));
    assert_eq!(canceled, ["appointment.cancel"]);
    // The same word in Arabic letters, and the kind's sentence in another language.
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "پذيرش" })), ["visit.arrive"]);
    clinic.world.act("session_language", json!({ "language": "en" }));
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "CANCELED" })), ["appointment.cancel"]);
    // A patient's name finds all that happened to the patient, a colleague's all that they did and all that is about them.
    let patient = clinic.patients[3].clone();
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "آرش کوچک" })), ["patient.add"]);
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "امینی" })), ["followup.attempt", "staff.add"]);
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "امینی", "until": TODAY })), ["staff.add"]);
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "zzz" })), Vec::<String>::new());
    // Within one patient's record what was written is found as well.
    clinic.world.act(
        "patients_edit",
        json!({ "id": patient, "draft": draft("آرش", "کوچک", json!({ "note": "از سوزن می‌ترسد" })) }),
    );
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "سوزن" })), Vec::<String>::new());
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "سوزن", "patientId": patient })), ["patient.edit"]);
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat() {
    let mut clinic = busy();
    let manager = staff(&mut clinic.world, "manager");
    // Many acts of one moment: the clock stands still.
    for number in 0..20 {
        clinic.patient("هم‌زمان", &format!("{number}"), json!({}));
    }
    let patient = clinic.patients[0].clone();
    for narrow in [
        json!({}),
        json!({ "staffId": manager }),
        json!({ "text": "پرونده" }),
        json!({ "text": "هم‌زمان" }),
        json!({ "staffId": manager, "text": "پرونده" }),
        json!({ "patientId": patient }),
        json!({ "from": TODAY, "until": TODAY }),
    ] {
        let whole: Vec<Value> = rows(&mut clinic.world, narrow.clone()).iter().map(|row| row["id"].clone()).collect();
        assert!(whole.len() > 5, "{narrow}: {}", whole.len());
        let (mut paged, mut before) = (Vec::new(), Value::Null);
        loop {
            let mut page = wanted(narrow.clone());
            (page["before"], page["limit"]) = (before, json!(3));
            let page = clinic.world.read("history_list", page);
            let ids: Vec<Value> = page["rows"].as_array().expect("rows").iter().map(|row| row["id"].clone()).collect();
            before = ids.last().cloned().unwrap_or_default();
            paged.extend(ids);
            if page["hasMore"] == false {
                break;
            }
        }
        assert_eq!(paged, whole, "{narrow}");
    }
    assert_eq!(clinic.world.refused("history_list", wanted(json!({ "before": "no such act" }))).0, "not-found");
}

#[test]
fn an_act_in_a_doctor_s_name_names_both_and_stands_in_both_records() {
    let mut clinic = Clinic::new();
    clinic.world.act("staff_add", json!({ "name": "مینا", "login": "mina", "roles": ["assistant"], "specialty": "", "hours": [], "password": null }));
    let (mina, doctor) = (staff(&mut clinic.world, "mina"), clinic.doctors[0].clone());
    let appointment = clinic.book(0, 0, TODAY, 600);
    clinic.world.sit("doctor1").act("staff_delegate", json!({ "assistantId": mina, "isAllowed": true }));
    clinic.world.sit("mina").read("session_for", json!({ "staffId": doctor }));
    clinic.world.act("visits_arrive", json!({ "appointmentId": appointment }));
    clinic.world.sit("manager");
    let row = rows(&mut clinic.world, json!({}))[0].clone();
    assert_eq!((row["staffName"].as_str(), row["behalfName"].as_str()), (Some("مینا"), Some("دکتر آرش کیان")));
    for person in [&mina, &doctor] {
        assert_eq!(rows(&mut clinic.world, json!({ "staffId": person }))[0]["id"], row["id"]);
    }
    // What was done in one's name is one's own to take back.
    clinic.world.sit("doctor1").act("history_undo", json!({ "id": row["id"] }));
}

#[test]
fn fields_are_told_as_they_are_read() {
    let mut clinic = Clinic::new();
    let fields = json!({ "city": "شیراز", "birth": "1370/1/2", "mobiles": ["09551230001"], "sex": "female" });
    clinic.patient("نرگس", "باقری", fields);
    let names = told(&mut clinic.world, "patient.add");
    assert_eq!(names[0], line("patient.+", "", "", ""));
    for one in [
        line("patient.given_name", "text", "", "نرگس"),
        line("patient.city", "text", "", "شیراز"),
        line("patient.birth_day", "day", "", "1991-03-22"),
        line("patient.sex", "code", "", "female"),
        line("patient_phone.number", "text", "", "+989551230001"),
    ] {
        assert!(names.contains(&one), "{one:?} in {names:?}");
    }
    let silent = ["patient.id", "patient.import_ref", "patient_phone.position", "patient.note", "patient.deleted_at"];
    assert!(names.iter().all(|(field, ..)| !silent.contains(&field.as_str())), "{names:?}");
    let appointment = clinic.book(0, 0, TOMORROW, 600);
    clinic.world.act(
        "appointments_move",
        json!({ "id": appointment, "staffId": clinic.doctors[1], "day": "2026-11-25", "start": 615 }),
    );
    let moved = told(&mut clinic.world, "appointment.move");
    assert_eq!(
        moved,
        [
            line("appointment.staff_id", "name", "دکتر آرش کیان", "دکتر لیلا صدر"),
            line("appointment.day", "day", TOMORROW, "2026-11-25"),
            line("appointment.start_minute", "minute", "600", "615"),
        ]
    );
    clinic.world.act("appointments_cancel", json!({ "id": appointment, "reason": "برف" }));
    let cancelled = told(&mut clinic.world, "appointment.cancel");
    let told_of = |field: &str| cancelled.iter().filter(|(name, ..)| name.starts_with(field)).count();
    assert!(cancelled.contains(&line("appointment.cancel_reason", "code", "", "برف")), "{cancelled:?}");
    assert_eq!(told_of("appointment_change"), 0, "the reason stands once: {cancelled:?}");
    clinic.world.act("rules_set", json!({ "name": "referral-credit", "value": 700_000, "validFrom": TODAY }));
    assert!(told(&mut clinic.world, "rule.set").contains(&line("rule_value.value", "money", "", "700000")));
    clinic.world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": TODAY }));
    assert!(told(&mut clinic.world, "rule.set").contains(&line("rule_value.value", "yes-no", "", "1")));
    clinic.closed_after_implant(0, 700);
    let closed = told(&mut clinic.world, "visit.close");
    assert!(closed.contains(&line("next_step.owner_id", "name", "", "نگار امینی")), "{closed:?}");
    clinic.world.act("journal_undo", json!({}));
    let undone = told(&mut clinic.world, "journal.undo");
    assert!(undone.contains(&line("next_step.deleted_at", "yes-no", "0", "1")), "{undone:?}");
}

#[test]
fn every_column_of_the_journal_says_how_it_is_read() {
    let mut world = World::new();
    let read = world.core().read();
    let mut silent = Vec::new();
    for table in peyvand_core::schema().journalled {
        let columns = read
            .list(&format!("SELECT name FROM pragma_table_info('{table}')"), [], |row| row.get::<_, String>("name"))
            .expect("columns");
        assert!(!columns.is_empty(), "{table}");
        silent
            .extend(columns.into_iter().filter(|one| how_of(table, one).is_none()).map(|one| format!("{table}.{one}")));
        // What is told of a table that is not there would never be told.
        for told in peyvand_core::history::told().remove(table).into_iter().flatten().filter(|told| *told != "row") {
            let there = read.list(&format!("SELECT name FROM pragma_table_info('{table}')"), [], |row| {
                row.get::<_, String>("name")
            });
            assert!(there.expect("columns").iter().any(|column| column == told), "{table}.{told} is no column");
        }
    }
    assert_eq!(silent, Vec::<String>::new(), "core/src/history/fields.rs says nothing of these");
}

#[test]
fn a_column_of_codes_is_told_as_codes() {
    let mut world = World::new();
    let made = "SELECT name, sql FROM sqlite_schema WHERE type = 'table'";
    let text = |row: &peyvand_store::Row, column| row.get::<_, String>(column);
    let tables = world.core().read().list(made, [], |row| Ok((text(row, "name")?, text(row, "sql")?))).expect("tables");
    let mut columns = 0;
    for (table, sql) in tables.iter().filter(|(table, _)| peyvand_core::schema().journalled.contains(&table.as_str())) {
        let checks = sql.split("CHECK (").skip(1).filter_map(|check| check.split_once(" IN ('"));
        // A CHECK of something else stands before the next one of codes.
        for (column, _) in checks.filter(|(column, _)| !column.contains(' ')) {
            columns += 1;
            assert!(matches!(how_of(table, column), Some(How::Code | How::Silent)), "{table}.{column}");
        }
    }
    assert!(columns > 25, "{columns}");
}

#[test]
fn a_room_is_told_by_its_name() {
    let mut clinic = Clinic::new();
    let room = clinic.world.born("rooms_add", json!({ "name": "اتاق جراحی" }));
    clinic.world.act(
        "closures_add",
        json!({ "staffId": null, "roomId": room, "fromDay": TODAY, "untilDay": TODAY, "start": null, "end": null, "reason": "نقاشی", "isUrgent": false }),
    );
    let closed = told(&mut clinic.world, "closure.add");
    assert!(closed.contains(&line("closure.room_id", "name", "", "اتاق جراحی")), "{closed:?}");
}

#[test]
fn one_act_is_taken_back_and_brought_again_whatever_came_after() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[0].clone();
    let city = |clinic: &mut Clinic| clinic.world.read("patients_show", json!({ "id": patient }))["city"].clone();
    let file = draft(
        "بیمار",
        "۰",
        json!({ "city": "یزد", "mobiles": ["09551234501"], "addressForm": "ms", "birth": "1370/1/1" }),
    );
    let edited = clinic.world.act("patients_edit", json!({ "id": patient, "draft": file }))["act"].clone();
    clinic.book(0, 0, TOMORROW, 600);
    let act = ActId::new_at(&clinic.world.clock).as_str().to_owned();
    let back = dispatch(&mut clinic.world.app, "history_undo", json!({ "id": edited }), Some(act.clone()))
        .expect("taken back");
    assert_eq!((back.changed.as_ref().map(|changed| changed.fresh), city(&mut clinic)), (Some(true), json!("تهران")));
    // The same act tried again does nothing more; another one hears that it is done.
    let again =
        dispatch(&mut clinic.world.app, "history_undo", json!({ "id": edited }), Some(act)).expect("landed before");
    assert_eq!(again.changed.map(|changed| changed.fresh), Some(false));
    assert_eq!(clinic.world.refused("history_undo", json!({ "id": edited })).0, "act-undone-already");
    let rows = rows(&mut clinic.world, json!({}));
    let row = rows.iter().find(|row| row["id"] == edited).expect("the edit");
    assert_eq!((&row["isUndone"], &row["canUndo"]), (&json!(true), &json!(false)));
    assert_eq!((&rows[0]["kind"], &rows[0]["undoes"]), (&json!("journal.undo"), &json!("patient.edit")));
    // Taking the undo back does the act again.
    clinic.world.act("history_undo", json!({ "id": rows[0]["id"] }));
    assert_eq!(city(&mut clinic), "یزد");
    let redo = &self::rows(&mut clinic.world, json!({}))[0];
    assert_eq!((&redo["kind"], &redo["undoes"]), (&json!("journal.redo"), &json!("patient.edit")));
    clinic.world.check();
}

#[test]
fn what_somebody_changed_since_stays_and_is_counted() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    let edit = |clinic: &mut Clinic, city: &str, note: &str| {
        let file = draft("بیمار", "۱", json!({ "city": city, "note": note }));
        clinic.world.act("patients_edit", json!({ "id": patient, "draft": file }))["act"].clone()
    };
    let first = edit(&mut clinic, "یزد", "یک");
    edit(&mut clinic, "قم", "یک");
    let changed = clinic.world.act("history_undo", json!({ "id": first }));
    assert_eq!(changed["skipped"], 1);
    let shown = clinic.world.read("patients_show", json!({ "id": patient }));
    assert_eq!((shown["city"].as_str(), shown["note"].as_str()), (Some("قم"), Some("")));
}

#[test]
fn another_s_act_is_taken_back_with_the_right_alone() {
    let mut clinic = Clinic::new();
    clinic.world.sit("reception");
    let booked = clinic.world.act("appointments_book", clinic.booking(1, 0, TOMORROW, 600))["act"].clone();
    clinic.world.sit("coordinator");
    assert_eq!(clinic.world.refused("history_undo", json!({ "id": booked })).0, "right-missing");
    clinic.world.sit("manager");
    let can = |world: &mut World| {
        rows(world, json!({})).iter().find(|row| row["id"] == booked).expect("it")["canUndo"].clone()
    };
    assert_eq!(can(&mut clinic.world), json!(true));
    clinic.world.act("history_undo", json!({ "id": booked }));
    // It is the manager's own undo: their Ctrl+Z brings the booking again.
    assert_eq!(
        clinic.world.read("appointments_day", json!({ "day": TOMORROW }))["columns"][0]["appointments"],
        json!([])
    );
    clinic.world.sit("reception");
    let state = clinic.world.read("journal_state", json!({}));
    assert_ne!(state["undo"]["id"], booked, "it is taken back already");
}

#[test]
fn what_nothing_takes_back_is_refused_and_offers_nothing() {
    let mut world = World::new();
    let rows = rows(&mut world, json!({}));
    let founded = rows.last().expect("the first act");
    assert_eq!((&founded["kind"], &founded["canUndo"]), (&json!("practice.create"), &json!(false)));
    assert_eq!(world.refused("history_undo", json!({ "id": founded["id"] })).0, "act-never-undone");
    assert_eq!(world.refused("history_undo", json!({ "id": "no such act" })).0, "not-found");
    assert_eq!(world.refused("history_show", json!({ "id": "no such act" })).0, "not-found");
}

#[test]
fn the_next_undo_says_what_and_about_whom() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    let state = clinic.world.read("journal_state", json!({}));
    assert_eq!((&state["undo"]["kind"], &state["undo"]["about"]), (&json!("appointment.book"), &json!("بیمار ۰")));
    clinic.world.act("journal_undo", json!({}));
    let state = clinic.world.read("journal_state", json!({}));
    assert_eq!((&state["redo"]["kind"], &state["redo"]["about"]), (&json!("appointment.book"), &json!("بیمار ۰")));
}

/// A manager from whom the confidential is taken, seated.
fn without_private(world: &mut World) {
    let taken = json!([{ "right": "private-read", "isGiven": false }]);
    world.act("staff_add", json!({ "name": "ناظر", "login": "auditor", "roles": ["manager"], "specialty": "", "hours": [], "password": null, "rights": taken }));
    world.sit("auditor");
}

#[test]
fn what_was_told_in_confidence_is_hidden_from_those_who_may_not_read_it() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[0].clone();
    let secret = [
        json!({ "tone": "soft", "text": "رازِ برچسب", "isPrivate": true }),
        json!({ "tone": "plain", "text": "آشکار" }),
    ];
    let file =
        draft("بیمار", "۰", json!({ "privateNote": "رازِ یادداشت", "labels": secret, "mobiles": ["09551234501"] }));
    clinic.world.act("patients_edit", json!({ "id": patient, "draft": file }));
    let open = told(&mut clinic.world, "patient.edit");
    assert!(open.contains(&line("patient.private_note", "text", "", "رازِ یادداشت")), "{open:?}");
    assert!(open.contains(&line("patient_label.text", "text", "", "رازِ برچسب")), "{open:?}");
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "راز", "patientId": patient })), ["patient.edit"]);
    // The label is told openly now; what it said in confidence before stays so.
    let shown = [json!({ "tone": "plain", "text": "آشکار" })];
    let file = draft("بیمار", "۰", json!({ "privateNote": "رازِ دیگر", "labels": shown, "mobiles": ["09551234501"] }));
    clinic.world.act("patients_edit", json!({ "id": patient, "draft": file }));
    without_private(&mut clinic.world);
    for row in rows(&mut clinic.world, json!({ "patientId": patient })) {
        let shown = clinic.world.read("history_show", json!({ "id": row["id"] })).to_string();
        assert!(!shown.contains("راز"), "{shown}");
    }
    let hidden = told(&mut clinic.world, "patient.edit");
    assert!(hidden.contains(&line("patient.private_note", "hidden", "", "")), "{hidden:?}");
    // Nor does a search tell that it is there.
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "راز", "patientId": patient })), Vec::<String>::new());
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "آشکار", "patientId": patient })), ["patient.edit"]);
}

#[test]
fn who_may_not_read_files_reads_none_in_the_record() {
    let mut clinic = Clinic::new();
    clinic.book(0, 0, TOMORROW, 600);
    let given = json!([{ "right": "history-read", "isGiven": true }]);
    clinic.world.act("staff_add", json!({ "name": "فنی", "login": "tech", "roles": ["technician"], "specialty": "", "hours": [], "password": null, "rights": given }));
    clinic.world.sit("tech");
    let added = told(&mut clinic.world, "patient.add");
    assert!(
        added.iter().all(|(field, kind, _, new)| field.ends_with('+') || (kind == "hidden" && new.is_empty())),
        "{added:?}"
    );
    assert!(told(&mut clinic.world, "appointment.book").contains(&line("appointment.day", "day", "", TOMORROW)));
}

#[test]
fn what_was_erased_is_told_as_hidden() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    let file = draft("بیمار", "۱", json!({ "note": "پاک‌شدنی" }));
    clinic.world.act("patients_edit", json!({ "id": patient, "draft": file }));
    clinic.world.core().store_mut().blank("patient", &patient, &["note"]).expect("erased");
    assert!(told(&mut clinic.world, "patient.edit").contains(&line("patient.note", "hidden", "", "")));
    assert_eq!(kinds(&mut clinic.world, json!({ "text": "پاک", "patientId": patient })), Vec::<String>::new());
}

#[test]
fn an_import_is_one_act_of_which_the_beginning_is_told() {
    let mut world = World::empty(Locale::En);
    let file = world.dir().join("many.csv");
    let many: String = (0..500).map(|number| format!("{number},n{number}\n")).collect();
    std::fs::write(&file, format!("ref,name\n{many}")).expect("written");
    let mapping = json!({ "sections": [{ "into": "patients", "fields": { "ref": "{ref}", "familyName": "{name}" }, "labels": [] }] });
    let mapping = mapping.to_string();
    let order = peyvand_api::ImportOrder {
        kind: peyvand_api::ImportKind::Patients,
        path: &file,
        mapping: &mapping,
        dry_run: false,
    };
    peyvand_api::import(&mut world.app, &order, &mut |_| ()).expect("taken in");
    let row = rows(&mut world, json!({}))[0].clone();
    assert_eq!((&row["kind"], &row["about"], &row["changes"]), (&json!("import.run"), &Value::Null, &json!(500)));
    let shown = world.read("history_show", json!({ "id": row["id"] }));
    let lines = shown["changes"].as_array().expect("changes").len();
    assert!((300..400).contains(&lines) && shown["hasMore"] == true, "{lines}");
}

#[test]
fn a_machine_has_its_name_from_the_first_sign_in_and_gets_a_better_one() {
    let mut here = World::new();
    let listed = here.read("device_list", json!({}));
    let host = listed[0]["name"].as_str().expect("a name").to_owned();
    assert_eq!((listed.as_array().map(Vec::len), &listed[0]["isHere"]), (Some(1), &json!(true)));
    let first = rows(&mut here, json!({})).into_iter().rev().find(|row| row["kind"] == "device.name").expect("named");
    assert_eq!((&first["staffName"], &first["device"]), (&Value::Null, &json!(host)), "nobody's act, on this machine");
    let named = |world: &mut World| kinds(world, json!({})).iter().filter(|kind| *kind == "device.name").count();
    here.restart();
    here.sit("manager");
    assert_eq!(named(&mut here), 1, "a machine that has a name keeps it");
    here.write("device_name", json!({ "name": " پذیرش " }));
    assert_eq!(here.read("device_list", json!({}))[0]["name"], "پذیرش");
    assert!(rows(&mut here, json!({})).iter().all(|row| row["device"] == "پذیرش"));
    assert_eq!(here.refused("device_name", json!({ "name": " " })), ("device-name-empty".into(), "name".into()));
    assert_eq!(here.refused("device_name", json!({ "name": "ب".repeat(61) })), ("text-too-long".into(), "name".into()));
    here.sit("reception");
    assert_eq!(here.refused("device_name", json!({ "name": "من" })).0, "right-missing");
}

#[test]
fn acts_of_two_machines_stand_in_one_record_by_their_time() {
    let mut here = World::empty(Locale::Fa);
    let mut there = World::empty(Locale::Fa);
    there.act("device_name", json!({ "name": "اتاق دوم" }));
    exchange(&mut here, &mut there);
    let ids =
        |world: &mut World| rows(world, json!({})).iter().map(|row| row["id"].to_string()).collect::<BTreeSet<_>>();
    let added = |world: &mut World| {
        let found = rows(world, json!({ "text": "کسی" }));
        found.into_iter().filter(|row| row["kind"] == "patient.add").collect::<Vec<_>>()
    };
    for (step, name) in ["یکم", "دوم", "سوم"].into_iter().enumerate() {
        let world = if step % 2 == 0 { &mut here } else { &mut there };
        world.clock.advance((i64::try_from(step).expect("small") + 1) * 60_000);
        world.act("patients_add", json!({ "draft": draft(name, "کسی", json!({})) }));
    }
    exchange(&mut here, &mut there);
    bring(&mut here, &mut there);
    assert_eq!(ids(&mut here), ids(&mut there));
    for world in [&mut here, &mut there] {
        let about: Vec<_> = added(world).iter().map(|row| row["about"].clone()).collect();
        assert_eq!(about, ["سوم کسی", "دوم کسی", "یکم کسی"]);
        let devices: BTreeSet<_> = added(world).iter().map(|row| row["device"].to_string()).collect();
        assert_eq!(devices.len(), 2, "{devices:?}");
    }
}
