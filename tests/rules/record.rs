//! The medical file and the intake: what is written, ended and taken back, who sees it, what changed since it was confirmed;
//! and the timeline with all that happened, narrowed to one kind.

use crate::clinic::{Clinic, TODAY};
use peyvand_tests::{World, born, draft};
use serde_json::{Value, json};

const MINUTE: i64 = 60_000;

fn patient(world: &mut World) -> String {
    let labels = json!([{ "tone": "alert", "text": "پنی‌سیلین" }]);
    world.born(
        "patients_add",
        json!({ "draft": draft("مینا", "کریمی", json!({ "mobiles": ["09551234567"], "labels": labels })) }),
    )
}

fn line(kind: &str, text: &str, detail: &str, from: Option<&str>) -> Value {
    json!({ "kind": kind, "text": text, "detail": detail, "fromOn": from, "untilOn": null })
}

fn texts(world: &mut World, patient: &str) -> Vec<String> {
    let shown = world.read("record_show", json!({ "id": patient }));
    let rows = shown["entries"].as_array().expect("lines");
    rows.iter().map(|row| row["text"].as_str().expect("words").to_owned()).collect()
}

#[test]
fn a_medication_is_written_corrected_stopped_and_taken_back() {
    let mut world = World::new();
    let id = patient(&mut world);
    let add = json!({ "patientId": id, "visitId": null, "draft": line("medication", "  وارفارین ", "روزی ۵  میلی‌گرم", Some("2026-01-10")) });
    let warfarin = born(&world.write("record_add", add));
    let shown = world.read("record_show", json!({ "id": id }));
    assert_eq!(shown["allergies"], json!([{ "text": "پنی‌سیلین", "detail": "" }]));
    let row = &shown["entries"][0];
    assert_eq!((&row["text"], &row["detail"]), (&json!("وارفارین"), &json!("روزی ۵ میلی‌گرم")));
    assert_eq!((&row["isOver"], &row["notedOn"]), (&json!(false), &json!(TODAY)));

    world.write(
        "record_edit",
        json!({ "id": warfarin, "draft": line("medication", "وارفارین", "روزی ۲٫۵ میلی‌گرم", Some("2026-01-10")) }),
    );
    world.write("record_end", json!({ "id": warfarin, "untilOn": TODAY }));
    let row = world.read("record_show", json!({ "id": id }))["entries"][0].clone();
    assert_eq!(
        (&row["detail"], &row["untilOn"], &row["isOver"]),
        (&json!("روزی ۲٫۵ میلی‌گرم"), &json!(TODAY), &json!(true))
    );
    world.act("journal_undo", json!({}));
    let row = world.read("record_show", json!({ "id": id }))["entries"][0].clone();
    assert_eq!((&row["untilOn"], &row["isOver"]), (&json!(null), &json!(false)));

    world.write("record_remove", json!({ "id": warfarin }));
    assert_eq!(texts(&mut world, &id), Vec::<String>::new());
    assert_eq!(world.refused("record_remove", json!({ "id": warfarin })).0, "not-found");
    world.act("journal_undo", json!({}));
    assert_eq!(texts(&mut world, &id), ["وارفارین"]);
    world.check();
}

#[test]
fn a_line_needs_words_and_days_that_fit() {
    let mut world = World::new();
    let id = patient(&mut world);
    let cases = [
        (line("history", " \n ", "", None), "record-text-empty", "draft.text"),
        (line("history", "دیابت", "", Some("2026-11-23")), "record-days-invalid", "draft.fromOn"),
        (line("history", "دیابت", "", Some("دیروز")), "day-invalid", "draft.fromOn"),
        (line("history", &"ا".repeat(201), "", None), "text-too-long", "draft.text"),
        (
            json!({ "kind": "history", "text": "دیابت", "detail": "", "fromOn": "2026-02-01", "untilOn": "2026-01-01" }),
            "record-days-invalid",
            "draft.untilOn",
        ),
    ];
    for (draft, code, field) in cases {
        let input = json!({ "patientId": id, "visitId": null, "draft": draft });
        assert_eq!(world.refused("record_add", input), (code.to_owned(), field.to_owned()));
    }
    let other = world.born("patients_add", json!({ "draft": draft("ناصر", "شایان", json!({})) }));
    let nobody = json!({ "patientId": "nobody", "visitId": null, "draft": line("history", "دیابت", "", None) });
    assert_eq!(world.refused("record_add", nobody), ("not-found".to_owned(), "patientId".to_owned()));
    let astray = json!({ "patientId": other, "visitId": "nowhere", "draft": line("history", "دیابت", "", None) });
    assert_eq!(world.refused("record_add", astray), ("not-found".to_owned(), "visitId".to_owned()));
    let begun = line("history", "دیابت", "", Some("2026-05-01"));
    let diabetes = world.born("record_add", json!({ "patientId": id, "visitId": null, "draft": begun }));
    for day in ["2026-04-30", "2026-11-23"] {
        assert_eq!(world.refused("record_end", json!({ "id": diabetes, "untilOn": day })).0, "record-days-invalid");
    }
    assert_eq!(texts(&mut world, &other), Vec::<String>::new());
}

#[test]
fn the_intake_is_confirmed_once_a_day_and_tells_what_changed_since() {
    let mut world = World::new();
    let id = patient(&mut world);
    let before = world.read("intake_show", json!({ "id": id }));
    assert_eq!(
        (&before["isConfirmed"], &before["confirmedOn"], &before["isReturning"]),
        (&json!(false), &json!(null), &json!(false))
    );
    assert_eq!((&before["mobiles"], &before["changed"]), (&json!(["+989551234567"]), &json!([])));

    world.write("intake_confirm", json!({ "id": id, "source": "google", "answer": null }));
    world.write("intake_confirm", json!({ "id": id, "source": null, "answer": "بهتر می‌خوابم" }));
    world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    let shown = world.read("intake_show", json!({ "id": id }));
    assert_eq!(
        (&shown["isConfirmed"], &shown["confirmedOn"], &shown["source"]),
        (&json!(true), &json!(TODAY), &json!("google"))
    );
    assert_eq!((&shown["answer"], &shown["changed"]), (&json!("بهتر می‌خوابم"), &json!([])));
    let count = world.core().read().count("SELECT count(*) FROM intake WHERE deleted_at IS NULL", []);
    assert_eq!(count.expect("a count"), 1, "one row a day");

    world.clock.advance(24 * 60 * MINUTE);
    let shown = world.read("intake_show", json!({ "id": id }));
    assert_eq!(
        (&shown["isConfirmed"], &shown["confirmedOn"]),
        (&json!(false), &json!(TODAY)),
        "another day asks again"
    );
    world.write("patients_edit", json!({ "id": id, "draft": draft("مینا", "کریمی", json!({ "mobiles": ["09551112233"], "city": "شیراز", "source": "google" })) }));
    world.write("record_add", json!({ "patientId": id, "visitId": null, "draft": line("history", "دیابت", "", None) }));
    let shown = world.read("intake_show", json!({ "id": id }));
    let changed: Vec<_> = shown["changed"]
        .as_array()
        .expect("changes")
        .iter()
        .map(|one| format!("{}.{}", one["entity"].as_str().expect("a table"), one["field"].as_str().expect("a field")))
        .collect();
    for one in ["patient.city", "patient_phone.+", "patient_label.+", "record_entry.+"] {
        assert!(changed.contains(&one.to_owned()), "{one} is told: {changed:?}");
    }
    assert!(!changed.contains(&"patient.given_name".to_owned()), "what stayed is not told: {changed:?}");
    assert_eq!(
        world.refused("intake_confirm", json!({ "id": id, "source": "radio", "answer": null })),
        ("choice-unknown".to_owned(), "source".to_owned())
    );
    world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    world.act("journal_undo", json!({}));
    assert_eq!(world.read("intake_show", json!({ "id": id }))["isConfirmed"], json!(false));
    world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    assert_eq!(
        world.read("intake_show", json!({ "id": id }))["isConfirmed"],
        json!(true),
        "after an undo it is confirmed anew"
    );
    world.check();
}

#[test]
fn the_desk_confirms_without_the_medical_lines() {
    let mut clinic = Clinic::new();
    let id = clinic.patients[0].clone();
    clinic
        .world
        .write("record_add", json!({ "patientId": id, "visitId": null, "draft": line("history", "صرع", "", None) }));
    clinic.world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    clinic.world.clock.advance(MINUTE);
    clinic.world.write(
        "record_add",
        json!({ "patientId": id, "visitId": null, "draft": line("family", "دیابت", "مادر", None) }),
    );
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("record_show", json!({ "id": id })).0, "file-refused");
    let shown = clinic.world.read("intake_show", json!({ "id": id }));
    assert_eq!(shown["entries"], json!(null));
    assert!(!shown.to_string().contains("record_entry"), "not even that the medical file changed: {shown}");
    clinic.world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    clinic.world.sit("doctor1");
    let shown = clinic.world.read("intake_show", json!({ "id": id }));
    assert_eq!(shown["entries"].as_array().expect("the doctor sees them").len(), 2);
}

#[test]
fn the_timeline_is_narrowed_to_one_kind() {
    let mut world = World::new();
    let id = patient(&mut world);
    world.write("intake_confirm", json!({ "id": id, "source": null, "answer": null }));
    let kinds = |world: &mut World, only: Value| -> Vec<String> {
        let lines = world.read("patients_timeline", json!({ "id": id, "before": null, "limit": 50, "only": only }));
        lines.as_array().expect("lines").iter().map(|line| line["kind"].as_str().expect("a kind").to_owned()).collect()
    };
    assert_eq!(kinds(&mut world, json!(null)), ["intake", "registered"]);
    assert_eq!(kinds(&mut world, json!("visits")), ["intake"]);
    for only in ["calls", "plans", "money"] {
        assert_eq!(kinds(&mut world, json!(only)), Vec::<String>::new());
    }
}
