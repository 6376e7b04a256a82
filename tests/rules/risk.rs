//! The risk of missed appointments: learned from the practice's own past, with nothing that was not known at the booking.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use crate::imports::{NOSHOW_MAP, run, shared, unpacked};
use peyvand_api::{App, ImportKind, dispatch};
use peyvand_core::Op;
use peyvand_core::risk::{self, Quality, Reason, Risk};
use peyvand_kit::{ActId, Clock, Day, Instant, Locale};
use peyvand_store::named_params;
use peyvand_tests::World;
use peyvand_words::plain;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use serde_json::{Value, json};

/// What was reached on the real data when the numbers that are weighed were chosen: by the days up to 2016-05-20 alone, each
/// choice tried on three stretches of their last nine days after learning from the days before. The later days chose nothing.
const REFERENCE_AUC: f64 = 0.730;

fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

/// Says what was foretold and what came, a line each tenth.
fn told(quality: &Quality) -> String {
    let ahead = quality.auc_ahead.expect("some were booked ahead");
    let head = format!(
        "{} appointments on {} days from {}: AUC {:.4}; {ahead:.4} of those not booked for the same day\n",
        quality.tested, quality.days, quality.from, quality.auc
    );
    let lines = quality.bins.iter().enumerate().map(|(tenth, bin)| {
        let (count, foretold, missed) = (bin.count, bin.foretold * 100.0, bin.missed * 100.0);
        format!("{:>2}  {count:>6}  foretold {foretold:>5.1} %  missed {missed:>5.1} %\n", tenth + 1)
    });
    head + &lines.collect::<String>()
}

#[test]
fn on_real_appointments_it_tells_those_who_miss_from_those_who_come() {
    let Some(data) = shared("noshow") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let table = folder.path().join("appointments.csv");
    let packed = data.join("KaggleV2-May-2016.csv.xz");
    std::fs::write(&table, unpacked("xz", &["-dc", &packed.to_string_lossy()])).expect("room for the table");
    let mut world = World::empty(Locale::En);
    run(&mut world, ImportKind::Appointments, &table, NOSHOW_MAP, false);

    let world = world.core();
    let examples = risk::examples(world.read(), world.today()).expect("the past");
    assert_eq!((examples.outcomes(), examples.missed()), (110_527, 22_319));
    let quality = examples.foretold_from(day("2016-05-21")).expect("learned").expect("both came and missed");
    println!("{}", told(&quality));
    assert!(quality.auc >= 0.72, "{}", quality.auc);
    assert!((quality.auc - REFERENCE_AUC).abs() < 0.002, "{} is not what it was", quality.auc);
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    /// A number from 0 to just below one.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn below(&mut self, sides: u32) -> u32 {
        (self.roll() * f64::from(sides)) as u32
    }
}

const HEAD: &str = "patient,ref,day,booked,status,age\n";

const MAP: &str = r#"{ "sections": [
    { "into": "patients", "repeats": true, "fields": { "ref": "{patient}", "familyName": "Patient {patient}" } },
    { "into": "appointments", "fields": { "ref": "{ref}", "patient": "{patient}", "day": "{day}", "bookedOn": "{booked}",
      "status": "{status}", "age": "{age}" } }
] }"#;

/// A practice into which appointments were brought: `patient,ref,day,booked,status,age` a line.
fn practice_of(lines: &str) -> World {
    let mut world = World::empty(Locale::En);
    let folder = tempfile::tempdir().expect("a folder");
    let table = folder.path().join("past.csv");
    std::fs::write(&table, format!("{HEAD}{lines}")).expect("written");
    let detail = run(&mut world, ImportKind::Appointments, &table, MAP, false);
    assert_eq!(detail.refused.len(), 0, "{:?}", detail.refused.first());
    world
}

/// A year in which one patient in five misses half of the appointments, the others one in twenty; what is booked long ahead is
/// missed twice as often.
fn past(appointments: u32) -> String {
    let mut dice = Dice(7);
    let mut lines = String::new();
    for number in 0..appointments {
        let patient = dice.below(appointments / 8);
        let on = day(TODAY).plus_days(-1 - i64::from(dice.below(330)));
        let lead = dice.below(45);
        let habit = if patient.is_multiple_of(5) { 0.5 } else { 0.05 };
        let chance = habit * if lead > 20 { 1.5 } else { 0.75 };
        let status = if dice.roll() < chance { "no-show" } else { "done" };
        let booked = on.plus_days(-i64::from(lead));
        lines += &format!("{patient},{number},{on},{booked}T10:{:02},{status},{}\n", number % 60, 20 + patient % 60);
    }
    lines
}

/// The appointment that was brought in under a reference.
fn brought(world: &mut World, reference: &str) -> String {
    let of = named_params! { ":ref": reference };
    let sql = "SELECT id FROM appointment WHERE import_ref = :ref";
    world.core().read().one(sql, of, |row| row.get("id")).expect("it was brought in")
}

fn risk_of(world: &mut World, id: &str) -> Risk {
    let world = world.core();
    let mut risks = risk::risks_of(world.read(), world.today(), [id]).expect("risks");
    risks.pop().expect("it is still to come")
}

/// The row of an appointment in the answer about a day.
fn row<'a>(rows: &'a Value, id: &str) -> &'a Value {
    rows.as_array().expect("rows").iter().find(|row| row["appointmentId"] == *id).expect("its row")
}

fn codes(row: &Value) -> Vec<&str> {
    row["reasons"].as_array().expect("reasons").iter().map(|one| one["code"].as_str().expect("a code")).collect()
}

#[test]
fn while_there_is_little_history_a_plain_rule_speaks_without_figures() {
    let mut clinic = Clinic::new();
    let shown = clinic.world.read("risk_show", json!({}));
    assert_eq!((&shown["isLearned"], &shown["learnedOn"]), (&json!(false), &json!(null)), "nothing was tried yet");
    let missed = [600, 660].map(|at| clinic.book(0, 0, TODAY, at));
    clinic.days_pass(1);
    for missed in missed {
        clinic.world.act("appointments_no_show", json!({ "id": missed }));
    }
    let twice = clinic.book(0, 0, "2026-11-24", 600);
    let long = clinic.book(1, 0, "2026-12-30", 600);
    let new = clinic.book(2, 0, "2026-11-26", 600);

    let learned = clinic.world.read("risk_learn", json!({}));
    assert_eq!((&learned["isLearned"], &learned["known"], &learned["missed"]), (&json!(false), &json!(2), &json!(2)));
    assert_eq!((&learned["needed"], &learned["neededMissed"]), (&json!(500), &json!(50)));
    assert_eq!((&learned["aucPercent"], &learned["tested"]), (&json!(null), &json!(0)));
    assert_eq!(clinic.world.read("risk_show", json!({})), learned, "it is kept");

    let rows = clinic.world.read("risk_day", json!({ "day": "2026-11-24" }));
    let high = row(&rows, &twice);
    assert_eq!((&high["level"], &high["percent"]), (&json!("high"), &json!(null)));
    assert_eq!(codes(high), ["missed", "unconfirmed"]);
    let said = plain(high["reasons"][0]["text"].as_str().expect("words"));
    assert_eq!(said, "از ۲ نوبت آخر به ۲ نوبت نیامده است");
    let rows = clinic.world.read("risk_day", json!({ "day": "2026-12-30" }));
    assert_eq!((&row(&rows, &long)["level"], codes(row(&rows, &long))), (&json!("raised"), vec!["lead-days"]));
    let rows = clinic.world.read("risk_day", json!({ "day": "2026-11-26" }));
    assert_eq!((&row(&rows, &new)["level"], codes(row(&rows, &new))), (&json!("low"), vec![]));
    clinic.world.check();
}

#[test]
fn enough_history_teaches_who_misses_and_says_how_well() {
    let mut lines = past(2_400);
    let booked = |patient: &str, reference: &str, ahead: i64, booked: i64, status: &str| {
        let on = day(TODAY).plus_days(ahead);
        format!("{patient},{reference},{on},{}T10:00,{status},40\n", on.plus_days(-booked))
    };
    for (number, status) in ["no-show", "done", "no-show", "done", "done"].into_iter().enumerate() {
        lines += &booked("careless", &format!("c{number}"), -60 - number as i64, 3, status);
        lines += &booked("reliable", &format!("r{number}"), -60 - number as i64, 3, "done");
    }
    lines += &booked("careless", "careless", 5, 40, "planned");
    lines += &booked("reliable", "reliable", 5, 2, "planned");
    lines += &booked("unheard", "near", 1, 40, "planned");
    lines += &booked("heard", "heard", 1, 40, "confirmed");
    lines += &booked("gone", "gone", 1, 40, "cancelled");
    let mut world = practice_of(&lines);
    let before = world.dump();
    let learned = world.read("risk_learn", json!({}));
    assert_eq!((&learned["isLearned"], &learned["known"]), (&json!(true), &json!(2_410)));
    assert!(learned["aucPercent"].as_u64() >= Some(60), "{learned:#}");
    assert!(learned["tested"].as_u64() >= Some(480), "a fifth is held back");
    assert_eq!(learned["learnedOn"], json!(TODAY));
    let bins = learned["bins"].as_array().expect("bins");
    let counted: u64 = bins.iter().map(|bin| bin["count"].as_u64().expect("a count")).sum();
    assert_eq!((bins.len(), json!(counted)), (10, learned["tested"].clone()));
    world.dump().must_be(&before, "learning writes nothing of the practice");
    assert_eq!(world.read("journal_state", json!({}))["undo"]["kind"], json!("import.run"), "nor an act");
    world.restart();
    assert_eq!(world.read("risk_show", json!({})), learned, "it outlives the program");

    let ids = ["careless", "reliable", "near", "heard"].map(|reference| brought(&mut world, reference));
    let [careless, reliable, near, heard] = ids.each_ref().map(|id| risk_of(&mut world, id));
    assert_eq!(careless.level, risk::Level::High, "{careless:?}");
    assert_eq!(careless.reasons[0], Reason::Missed(2, 5), "{careless:?}");
    assert!(careless.reasons.contains(&Reason::LeadDays(40)), "{careless:?}");
    assert_eq!((reliable.level, &reliable.reasons[..]), (risk::Level::Low, &[][..]), "{reliable:?}");
    assert!(careless.probability > reliable.probability);
    assert_eq!(near.reasons.last(), Some(&Reason::Unconfirmed));
    assert!(!heard.reasons.contains(&Reason::Unconfirmed), "{heard:?}");
    assert_eq!(near.probability, heard.probability, "a confirmation can't be learned from, and so changes no figure");

    let rows = world.read("risk_day", json!({ "day": TOMORROW }));
    assert_eq!(rows.as_array().map(Vec::len), Some(2), "what was cancelled is at no risk");
    assert_eq!(world.read("risk_day", json!({ "day": "2026-11-01" })), json!([]), "what is past is at no risk");
    assert_eq!(world.refused("risk_day", json!({ "day": "soon" })), ("day-invalid".into(), "day".into()));
    let past = brought(&mut world, "c0");
    let core = world.core();
    assert_eq!(risk::risks_of(core.read(), core.today(), [past.as_str(), "nowhere"]).expect("risks"), []);
    world.check();
}

/// Writes an appointment of a patient as if it had been there, outside the grid.
fn put(world: &mut World, patient: &str, on: Day, status: &str) {
    let clock = world.clock.clone();
    let id = peyvand_kit::new_uuid(&clock);
    let sql = "INSERT INTO appointment (id, patient_id, day, minutes, status, booked_on)
               VALUES (:id, :patient, :day, 15, :status, :day)";
    let row = named_params! { ":id": id, ":patient": patient, ":day": on.iso(), ":status": status };
    let written = world.core().write(&ActId::new_at(&clock), Op::AppointmentBook, |w| Ok(w.exec(sql, row)?));
    written.expect("it is outside every rule");
}

#[test]
fn what_came_after_the_booking_is_never_looked_at() {
    let mut lines = past(1_200);
    let cases = 24;
    for case in 0..cases {
        let on = day(TODAY).plus_days(3);
        lines += &format!("target{case},t{case},{on},{},planned,40\n", on.plus_days(-1 - case));
    }
    let mut world = practice_of(&lines);
    assert_eq!(world.read("risk_learn", json!({}))["isLearned"], json!(true));
    let statuses = ["no-show", "done", "left", "arrived", "cancelled", "planned"];
    let mut number = 0;
    let strategy = prop::collection::vec((0..60_i64, 0..statuses.len()), 1..8);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for case in 0..cases {
        let id = brought(&mut world, &format!("t{case}"));
        let of = named_params! { ":id": id };
        let patient: String = (world.core().read())
            .one("SELECT patient_id FROM appointment WHERE id = :id", of, |row| row.get("patient_id"))
            .expect("a patient");
        let booked = day(TODAY).plus_days(2 - case);
        let before = risk_of(&mut world, &id);
        let later = strategy.new_tree(&mut runner).expect("appointments").current();
        for (after, status) in &later {
            put(&mut world, &patient, booked.plus_days(*after), statuses[*status]);
        }
        assert_eq!(risk_of(&mut world, &id), before, "booked on {booked}; after it {later:?}");
        put(&mut world, &patient, booked.plus_days(-1), "no-show");
        let after = risk_of(&mut world, &id);
        assert!(after.probability > before.probability, "a miss before the booking counts: {before:?} {after:?}");
        number += later.len();
    }
    assert!(number > 40, "little was tried");
}

#[test]
fn it_learns_by_itself_once_a_day_in_a_quiet_minute() {
    let mut world = practice_of(&past(900));
    let learn = |world: &mut World| -> bool {
        let Some(lesson) = world.app.lesson().expect("the past") else { return false };
        world.app.keep_learned(&lesson.study().expect("learned")).expect("kept")
    };
    assert!(!learn(&mut world), "somebody works");
    world.clock.advance(2 * 60_000);
    assert!(learn(&mut world));
    assert_eq!(world.read("risk_show", json!({}))["isLearned"], json!(true));
    world.clock.advance(60 * 60_000);
    assert!(!learn(&mut world), "once a day is enough");
    world.restart();
    world.clock.advance(2 * 60_000);
    assert!(!learn(&mut world), "also after a restart");
    world.clock.advance(24 * 3_600_000);
    assert!(learn(&mut world));
    assert_eq!(world.read("risk_show", json!({}))["learnedOn"], json!(TOMORROW));

    world.clock.advance(24 * 3_600_000);
    let lesson = world.app.lesson().expect("the past").expect("a lesson");
    world.restart();
    let studied = lesson.study().expect("learned");
    assert!(!world.app.keep_learned(&studied).expect("not kept"), "it was of another sitting");
}

#[test]
fn what_is_mere_chance_is_not_taken_for_knowledge() {
    // In the sample clinic dice decide who comes.
    let dir = tempfile::tempdir().expect("a folder");
    let mut app = App::new(Clock::fixed(Instant::from_ms(peyvand_tests::NINE)));
    app.attach(dir.path());
    let mut ask = |name: &str, input: Value| -> Value {
        let outcome = dispatch(&mut app, name, input, None).expect(name);
        serde_json::from_str(outcome.value.get()).expect("an answer")
    };
    ask("sample_open", json!({ "language": "en" }));
    let learned = ask("risk_learn", json!({}));
    assert!(learned["known"].as_u64() > learned["needed"].as_u64(), "there is history enough: {learned:#}");
    assert_eq!(learned["isLearned"], json!(false), "{learned:#}");
    assert!(learned["aucPercent"].as_u64() < learned["neededAucPercent"].as_u64(), "{learned:#}");
    let today = ask("risk_day", json!({ "day": TODAY }));
    let rows = today.as_array().expect("rows");
    assert!(!rows.is_empty() && rows.iter().all(|row| row["percent"].is_null()), "the plain rule speaks: {today:#}");
}

#[test]
fn a_risk_is_looked_up_and_never_searched_for_in_the_whole_past() {
    let mut world = World::new();
    let read = world.core().read();
    let known = include_str!("../../src-tauri/core/src/risk/known.sql");
    for which in
        ["a.id IN (SELECT value FROM json_each('[]'))", "a.day = '2026-11-23' AND a.status IN ('planned', 'confirmed')"]
    {
        let sql = format!("EXPLAIN QUERY PLAN {known} WHERE {which} AND a.deleted_at IS NULL").replace(":back", "5");
        let steps: Vec<String> = read.list(&sql, [], |row| row.get("detail")).expect("a plan");
        let scans: Vec<_> =
            steps.iter().filter(|step| ["SCAN a", "SCAN b", "SCAN p"].contains(&step.as_str())).collect();
        assert!(scans.is_empty(), "{steps:#?}");
        let before = "SEARCH b USING COVERING INDEX appointment_by_patient (patient_id=? AND day<?)";
        assert!(steps.iter().any(|step| step == before), "{steps:#?}");
        assert!(!steps.iter().any(|step| step.contains("TEMP B-TREE") && which.contains("id IN")), "{steps:#?}");
    }
}
