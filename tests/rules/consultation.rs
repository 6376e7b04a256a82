//! The consultation: the protocol, notes by author, drafts, what was measured and shown, contacts from afar, and texts
//! that two devices wrote at once.

use crate::clinic::{Clinic, closing};
use peyvand_api::{App, dispatch, open_with_key};
use peyvand_kit::{Clock, Locale};
use peyvand_store::DbKey;
use peyvand_tests::{World, bring, exchange};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

fn show(clinic: &mut Clinic, visit: &str) -> Value {
    clinic.world.read("visits_show", json!({ "id": visit }))
}

/// The item of the protocol with that text.
fn item(shown: &Value, text: &str) -> Value {
    let all = shown["protocols"].as_array().expect("protocols");
    let items = all.iter().flat_map(|protocol| protocol["items"].as_array().expect("items"));
    items.into_iter().find(|item| item["text"] == text).unwrap_or_else(|| panic!("no {text} in {shown:#}"))["id"]
        .clone()
}

#[test]
fn a_first_consultation_and_a_return_have_their_protocols_and_the_trend_goes_on() {
    let mut clinic = Clinic::new();
    let first = clinic.in_room(0, 600);
    let shown = show(&mut clinic, &first);
    assert_eq!(shown["protocols"][0]["occasion"], "first", "{:#}", shown["protocols"]);
    let (pain, asked) = (item(&shown, "pain"), item(&shown, "health-asked"));
    let answers = json!([{ "itemId": pain, "value": "۷" }, { "itemId": asked, "value": "done" }]);
    let measures = json!([{ "name": "وزن", "unit": "kg", "value": "۷۲٫۵" }]);
    let means = json!([{ "means": "model", "what": "دندان ۶", "isOn": true }]);
    clinic.world.write(
        "visits_write",
        json!({ "id": first, "expected": "درد برود", "answers": answers, "measures": measures, "shown": means }),
    );
    let shown = show(&mut clinic, &first);
    assert_eq!(shown["answers"].as_array().map(Vec::len), Some(2));
    assert_eq!(shown["shown"], json!([{ "means": "model", "what": "دندان ۶" }]));
    let values: Vec<_> = shown["measurements"].as_array().expect("rows").iter().map(|row| &row["value"]).collect();
    assert_eq!(values, [&json!("7"), &json!("72.5")], "{:#}", shown["measurements"]);
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.write("visits_close", closing(&first, json!([step])));
    let over = show(&mut clinic, &first);
    assert_eq!(over["protocols"][0]["items"].as_array().map(Vec::len), Some(2), "of what is over, what was answered");

    clinic.world.clock.advance(60_000);
    let again = clinic.in_room(0, 700);
    let shown = show(&mut clinic, &again);
    assert_eq!(shown["protocols"][0]["occasion"], "return");
    assert_eq!(shown["expectedBefore"]["text"], "درد برود");
    let pain = shown["measurements"].as_array().expect("rows").iter().find(|row| row["name"] == "pain").expect("pain");
    assert_eq!((&pain["value"], &pain["earlier"][0]["value"]), (&Value::Null, &json!("7")));
    let reached = json!({ "text": "کمتر شد", "how": "partly" });
    clinic.world.write("visits_write", json!({ "id": again, "reached": reached }));
    assert_eq!(show(&mut clinic, &again)["reachedHow"], "partly");
    clinic.world.check();
}

#[test]
fn what_is_left_out_stays_as_it_is_and_nothing_that_is_no_number_is_measured() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    clinic.world.write("visits_write", json!({ "id": visit, "ownWords": "w", "note": "n", "expected": "e" }));
    clinic.world.write("visits_write", json!({ "id": visit, "note": "n2" }));
    let shown = show(&mut clinic, &visit);
    assert_eq!(
        (&shown["ownWords"], &shown["expected"], &shown["notes"][0]["text"]),
        (&json!("w"), &json!("e"), &json!("n2"))
    );
    let measured = |value: &str| json!({ "id": visit, "measures": [{ "name": "weight", "unit": "", "value": value }] });
    for wrong in ["x", "1/2/3", "1e3", "--1", "۱۲/"] {
        let refused = clinic.world.refused("visits_write", measured(wrong));
        assert_eq!(refused, ("measure-no-number".into(), "measures.0.value".into()), "{wrong}");
    }
    clinic.world.write("visits_write", measured("۱۲۰/۸۰"));
    clinic.world.write("visits_write", measured(""));
    assert_eq!(show(&mut clinic, &visit)["measurements"], json!([]));
    let unnamed = json!({ "id": visit, "measures": [{ "name": " ", "unit": "", "value": "1" }] });
    assert_eq!(clinic.world.refused("visits_write", unnamed).0, "measure-name-empty");
    let nowhere = json!({ "id": visit, "answers": [{ "itemId": "nowhere", "value": "x" }] });
    assert_eq!(clinic.world.refused("visits_write", nowhere).0, "not-found");
}

#[test]
fn a_note_is_its_authors_and_a_private_one_is_read_with_the_right_to_it_alone() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    clinic.world.sit("doctor1").write("visits_write", json!({ "id": visit, "note": "یکم", "isPrivate": true }));
    clinic.world.clock.advance(1_000);
    clinic.world.sit("doctor2").write("visits_write", json!({ "id": visit, "note": "دوم" }));
    let shown = show(&mut clinic, &visit);
    let notes = shown["notes"].as_array().expect("notes");
    let seen: Vec<_> = notes.iter().map(|note| (&note["text"], &note["isMine"])).collect();
    assert_eq!(seen, [(&json!("یکم"), &json!(false)), (&json!("دوم"), &json!(true))]);
    clinic.world.sit("reception");
    let shown = show(&mut clinic, &visit);
    assert_eq!(shown["notes"].as_array().map(Vec::len), Some(1), "{:#}", shown["notes"]);
    assert!(!shown.to_string().contains("یکم"));
    clinic.world.check();
}

#[test]
fn a_draft_is_its_typists_own_and_goes_when_it_is_written_down() {
    let mut clinic = Clinic::new();
    let visit = clinic.in_room(0, 600);
    let draft = |body: &str| json!({ "place": format!("visit:{visit}"), "body": body });
    clinic.world.sit("doctor1");
    let before = clinic.world.core().store().heads().expect("heads");
    clinic.world.call("drafts_keep", draft("{\"note\":\"نیمه\"}")).expect("kept");
    assert_eq!(clinic.world.core().store().heads().expect("heads"), before, "outside the journal");
    assert_eq!(show(&mut clinic, &visit)["draft"], "{\"note\":\"نیمه\"}");
    clinic.world.sit("doctor2");
    assert_eq!(show(&mut clinic, &visit)["draft"], Value::Null);
    clinic.world.sit("doctor1").act("visits_write", json!({ "id": visit, "note": "نیمه" }));
    assert_eq!(show(&mut clinic, &visit)["draft"], Value::Null);
    clinic.world.call("drafts_keep", draft("x")).expect("kept");
    clinic.world.call("drafts_keep", draft("")).expect("let go of");
    assert_eq!(show(&mut clinic, &visit)["draft"], Value::Null);
}

#[test]
fn a_contact_from_afar_is_a_visit_behind_the_same_gate() {
    let mut clinic = Clinic::new();
    let patient = clinic.patients[1].clone();
    let begin = |means: &str| json!({ "patientId": patient, "means": means });
    assert_eq!(clinic.world.sit("doctor1").refused("visits_remote", begin("in-person")).0, "choice-unknown");
    let visit = clinic.world.born("visits_remote", begin("phone"));
    let shown = show(&mut clinic, &visit);
    assert_eq!((&shown["state"], &shown["means"]), (&json!("in-room"), &json!("phone")));
    assert_eq!(shown["protocols"][0]["occasion"], "remote");
    assert_eq!(clinic.world.refused("visits_remote", begin("video")).0, "visit-already-open");
    assert_eq!(clinic.world.refused("visits_close", closing(&visit, json!([]))).0, "visit-step-missing");
    let doctor = clinic.doctors[0].clone();
    let queue = clinic.world.read("visits_queue", json!({ "staffId": doctor }));
    assert_eq!((&queue[0]["means"], &queue[0]["isInRoom"]), (&json!("phone"), &json!(true)));
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.write("visits_close", closing(&visit, json!([step])));
    let today = clinic.world.read("today_show", json!({}));
    assert_eq!(today["beforeLeaving"], json!([]), "whoever was on the telephone does not leave by the desk");
    clinic.world.check();
}

#[test]
fn the_practice_writes_its_protocols_and_a_service_has_one_of_its_own() {
    let mut clinic = Clinic::new();
    let item = |id: Value, kind: &str, text: &str, choices: &str| json!({ "id": id, "kind": kind, "text": text, "unit": "", "choices": choices, "isNeeded": true });
    let set = |items: Value| json!({ "occasion": "service", "serviceId": clinic.implant, "items": items });
    let cases = [
        (json!([item(Value::Null, "check", " ", "")]), "protocol-text-empty", "items.0.text"),
        (json!([item(Value::Null, "choice", "x", "a\na")]), "protocol-choices-few", "items.0.choices"),
        (json!([item(json!("nowhere"), "check", "x", "")]), "not-found", "items.0.id"),
        (json!(vec![item(Value::Null, "check", "x", ""); 41]), "protocol-too-long", "items"),
    ];
    for (items, code, field) in cases {
        let refused = clinic.world.refused("protocols_set", set(items));
        assert_eq!((refused.0.as_str(), refused.1.as_str()), (code, field));
    }
    let input =
        set(json!([item(Value::Null, "choice", "بی‌حسی", "دارد\nندارد"), item(Value::Null, "check", "رضایت‌نامه", "")]));
    clinic.world.write("protocols_set", input);
    let visit = clinic.in_room(0, 600);
    let services = json!([{ "serviceId": clinic.implant, "quantity": 1 }]);
    clinic.world.act("visits_write", json!({ "id": visit, "services": services }));
    let shown = show(&mut clinic, &visit);
    let occasions: Vec<_> =
        shown["protocols"].as_array().expect("protocols").iter().map(|row| row["occasion"].clone()).collect();
    assert_eq!(occasions, [json!("first"), json!("service")]);
    let answered = shown["protocols"][1]["items"][0]["id"].clone();
    clinic.world.act("visits_write", json!({ "id": visit, "answers": [{ "itemId": answered, "value": "دارد" }] }));
    let empty = json!({ "occasion": "service", "serviceId": clinic.implant, "items": [] });
    clinic.world.write("protocols_set", empty);
    let shown = show(&mut clinic, &visit);
    assert_eq!(shown["protocols"][1]["items"].as_array().map(Vec::len), Some(1), "what was answered stays");
    clinic.world.check();
}

/// Two devices with one visit in the room.
fn two_devices() -> (Clinic, World, String) {
    let mut here = Clinic::new();
    let visit = here.in_room(0, 600);
    here.world.act("visits_write", json!({ "id": visit, "ownWords": "درد دارم" }));
    let mut there = World::empty(Locale::Fa);
    exchange(&mut here.world, &mut there);
    there.sit("doctor2");
    here.world.sit("doctor1");
    (here, there, visit)
}

#[test]
fn two_texts_that_were_written_at_once_both_stand_until_a_person_chooses() {
    let (mut here, mut there, visit) = two_devices();
    here.world.act("visits_write", json!({ "id": visit, "ownWords": "درد دارم، از دیروز", "note": "یکم" }));
    there.clock.advance(1_000);
    there.act("visits_write", json!({ "id": visit, "ownWords": "درد دارم، شب‌ها", "note": "دوم" }));
    exchange(&mut here.world, &mut there);
    let shown = show(&mut here, &visit);
    assert_eq!(shown["notes"].as_array().map(Vec::len), Some(2), "nobody writes into another's note");
    let clash = &shown["clashes"][0];
    let mut texts = [clash["kept"].as_str().expect("a text"), clash["other"].as_str().expect("a text")];
    texts.sort_unstable();
    assert_eq!(texts, ["درد دارم، از دیروز", "درد دارم، شب‌ها"], "{shown:#}");
    assert_eq!(shown["clashes"], there.read("visits_show", json!({ "id": visit }))["clashes"], "alike on both");
    let patient = here.patients[0].clone();
    assert_eq!(here.world.read("clashes_list", json!({ "id": patient })).as_array().map(Vec::len), Some(1));
    let settle = json!({ "id": clash["id"], "choice": "text", "text": "درد دارم، از دیروز، شب‌ها" });
    here.world.write("clashes_settle", settle);
    exchange(&mut here.world, &mut there);
    for shown in [show(&mut here, &visit), there.read("visits_show", json!({ "id": visit }))] {
        assert_eq!((&shown["clashes"], &shown["ownWords"]), (&json!([]), &json!("درد دارم، از دیروز، شب‌ها")));
    }
    there.act("visits_write", json!({ "id": visit, "ownWords": "تازه" }));
    bring(&mut there, &mut here.world);
    assert_eq!(show(&mut here, &visit)["clashes"], json!([]), "what was chosen from is not asked again");
}

#[test]
fn who_saw_the_text_before_replacing_it_makes_no_clash() {
    let (mut here, mut there, visit) = two_devices();
    here.world.act("visits_write", json!({ "id": visit, "ownWords": "دو" }));
    bring(&mut here.world, &mut there);
    there.clock.advance(1_000);
    there.act("visits_write", json!({ "id": visit, "ownWords": "سه" }));
    there.act("visits_write", json!({ "id": visit, "ownWords": "" }));
    exchange(&mut here.world, &mut there);
    assert_eq!(show(&mut here, &visit)["clashes"], json!([]));
}

#[test]
fn one_of_two_private_texts_is_told_to_nobody_without_the_right() {
    let (mut here, mut there, visit) = two_devices();
    here.world.act("visits_write", json!({ "id": visit, "note": "پنهان۱", "isPrivate": true }));
    exchange(&mut here.world, &mut there);
    here.world.act("visits_write", json!({ "id": visit, "note": "پنهان۲" }));
    there.clock.advance(1_000);
    there.sit("doctor1").act("visits_write", json!({ "id": visit, "note": "پنهان۳" }));
    exchange(&mut here.world, &mut there);
    let clash = show(&mut here, &visit)["clashes"][0].clone();
    assert_eq!(clash["maySettle"], true, "the author chooses");
    here.world.sit("doctor2");
    let shown = show(&mut here, &visit);
    assert_eq!(shown["clashes"][0]["maySettle"], false);
    let settle = json!({ "id": clash["id"], "choice": "other", "text": "" });
    assert_eq!(here.world.refused("clashes_settle", settle.clone()).0, "right-missing");
    here.world.sit("reception");
    assert!(!show(&mut here, &visit).to_string().contains("پنهان"));
    assert_eq!(here.world.refused("clashes_settle", settle.clone()).0, "not-found");
    here.world.sit("doctor1").write("clashes_settle", settle);
    assert_eq!(show(&mut here, &visit)["notes"][0]["text"], clash["other"]);
}

#[test]
fn what_was_typed_survives_the_program_being_killed() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_draft-writer"))
        .arg(dir.path())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a writer");
    let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines().map_while(Result::ok);
    let visit = lines.next().expect("a visit");
    let heard = lines.by_ref().nth(20).expect("drafts");
    child.kill().expect("killed");
    let last: u64 = lines.last().unwrap_or(heard).parse().expect("a number");
    child.wait().expect("gone");
    let mut app = App::new(Clock::system());
    open_with_key(&mut app, dir.path(), &DbKey::from_bytes([7; 32]), "manager").expect("open again");
    let outcome = dispatch(&mut app, "visits_show", json!({ "id": visit }), None).expect("the visit");
    let shown: Value = serde_json::from_str(outcome.value.get()).expect("JSON");
    let kept: u64 = shown["draft"].as_str().expect("a draft").parse().expect("a number");
    assert!(kept >= last, "{last} was kept and {kept} is there");
}
