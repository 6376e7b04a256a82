//! Random desks at one practice: whatever they do, no time is promised twice and no offer outlives its time.

use super::{answer, order};
use crate::clinic::Clinic;
use crate::waiting::waits;
use peyvand_kit::{Day, Locale};
use peyvand_store::named_params;
use peyvand_tests::{World, exchange};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// Something that somebody at a desk does.
#[derive(Debug, Clone)]
enum Act {
    Book { patient: usize, doctor: usize, start: u16 },
    Move { which: usize, start: u16 },
    Cancel(usize),
    Wait { patient: usize, appointment: Option<usize> },
    End(usize),
    Open { start: u16, is_wave: bool },
    Next(usize),
    Answer { which: usize, answer: &'static str },
    Close(usize),
    Told(usize),
    MinutePasses,
    Undo,
    Redo,
    Sit(&'static str),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let time = || (20u16..24).prop_map(|half| half * 30);
    let answers = prop_oneof![4 => Just("accept"), 1 => Just("decline"), 1 => Just("no-answer")];
    let act = prop_oneof![
        3 => (0..4usize, 0..2usize, time()).prop_map(|(patient, doctor, start)| Act::Book { patient, doctor, start }),
        1 => (any::<usize>(), time()).prop_map(|(which, start)| Act::Move { which, start }),
        2 => any::<usize>().prop_map(Act::Cancel),
        4 => (0..4usize, prop::option::of(any::<usize>())).prop_map(|(patient, appointment)| Act::Wait { patient, appointment }),
        1 => any::<usize>().prop_map(Act::End),
        5 => (time(), any::<bool>()).prop_map(|(start, is_wave)| Act::Open { start, is_wave }),
        2 => any::<usize>().prop_map(Act::Next),
        6 => (any::<usize>(), answers).prop_map(|(which, answer)| Act::Answer { which, answer }),
        1 => any::<usize>().prop_map(Act::Close),
        1 => any::<usize>().prop_map(Act::Told),
        1 => Just(Act::MinutePasses),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        2 => prop_oneof![Just("reception"), Just("doctor1"), Just("coordinator")].prop_map(Act::Sit),
    ];
    prop::collection::vec(act, 1..32)
}

/// One of the rows of a table that belong to the case's day.
fn one_of(clinic: &mut Clinic, table: &str, day: &str, which: usize) -> String {
    let sql = match table {
        "offer" => "SELECT f.id FROM offer f JOIN opening o ON o.id = f.opening_id WHERE o.day = :day ORDER BY f.rowid",
        "opening" => "SELECT id FROM opening WHERE day = :day ORDER BY rowid",
        "waiting" => "SELECT id FROM waiting WHERE until_day = :day ORDER BY rowid",
        _ => "SELECT id FROM appointment WHERE day = :day ORDER BY rowid",
    };
    let read = clinic.world.core().read();
    let ids: Vec<String> = read.list(sql, named_params! { ":day": day }, |row| row.get("id")).expect("rows");
    ids.get(which % ids.len().max(1)).cloned().unwrap_or_default()
}

/// Does an act, and gives the code with which it was refused, or what was done.
fn perform(clinic: &mut Clinic, day: &str, act: Act) -> String {
    let (name, input) = match act {
        Act::Book { patient, doctor, start } => ("appointments_book", clinic.booking(patient, doctor, day, start)),
        Act::Move { which, start } => {
            let id = one_of(clinic, "appointment", day, which);
            ("appointments_move", json!({ "id": id, "staffId": clinic.doctors[0], "day": day, "start": start }))
        }
        Act::Cancel(which) => {
            ("appointments_cancel", json!({ "id": one_of(clinic, "appointment", day, which), "reason": "patient" }))
        }
        Act::Wait { patient, appointment } => {
            let appointment = appointment.map(|which| one_of(clinic, "appointment", day, which));
            let fields = json!({ "fromDay": day, "untilDay": day, "appointmentId": appointment });
            ("waiting_add", crate::waiting::draft(clinic, patient, fields))
        }
        Act::End(which) => ("waiting_end", json!({ "id": one_of(clinic, "waiting", day, which), "reason": "r" })),
        Act::Open { start, is_wave } => {
            let mut input = order(clinic, day, start, if is_wave { "wave" } else { "one" }, 3);
            input["limitMinutes"] = json!(2);
            ("fill_open", input)
        }
        Act::Next(which) => ("fill_next", json!({ "id": one_of(clinic, "opening", day, which) })),
        Act::Answer { which, answer: word } => ("fill_answer", answer(&one_of(clinic, "offer", day, which), word)),
        Act::Close(which) => ("fill_close", json!({ "id": one_of(clinic, "opening", day, which) })),
        Act::Told(which) => ("fill_told", json!({ "id": one_of(clinic, "offer", day, which) })),
        Act::MinutePasses => {
            clinic.world.clock.advance(60_000);
            return String::new();
        }
        Act::Undo => ("journal_undo", json!({})),
        Act::Redo => ("journal_redo", json!({})),
        Act::Sit(login) => {
            clinic.world.sit(login);
            return String::new();
        }
    };
    let what = format!("{name} {}", input["answer"].as_str().unwrap_or_default());
    // A refusal is an answer too: what matters is what stands afterwards.
    match clinic.world.call(name, input) {
        Ok(_) => what,
        Err(error) => {
            assert_ne!(error.code, "bug", "{name}: {error:?}");
            error.code
        }
    }
}

/// What may never stand in the practice, found without the core's help.
const NEVER: &[(&str, &str)] = &[
    (
        "two accepted one time",
        "SELECT opening_id AS id FROM offer WHERE state = 'accepted' AND deleted_at IS NULL
         GROUP BY opening_id HAVING count(*) > 1",
    ),
    (
        "an accepted offer has no appointment",
        "SELECT f.id FROM offer f JOIN opening o ON o.id = f.opening_id
         LEFT JOIN appointment a ON a.id = o.taken_id AND a.deleted_at IS NULL AND a.patient_id = f.patient_id
         WHERE f.state = 'accepted' AND f.deleted_at IS NULL AND (a.id IS NULL OR o.state <> 'taken' OR o.deleted_at IS NOT NULL)",
    ),
    (
        "somebody is booked from the list and accepted nothing",
        "SELECT w.id FROM waiting w WHERE w.state = 'booked' AND w.deleted_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM offer f WHERE f.waiting_id = w.id AND f.state = 'accepted' AND f.deleted_at IS NULL)",
    ),
    (
        "an offer runs on a time that is gone, or to somebody who does not wait",
        "SELECT f.id FROM offer f JOIN opening o ON o.id = f.opening_id JOIN waiting w ON w.id = f.waiting_id
         WHERE f.state = 'offered' AND f.deleted_at IS NULL
           AND (o.state <> 'open' OR o.deleted_at IS NOT NULL OR w.state <> 'open' OR w.deleted_at IS NOT NULL)",
    ),
    (
        "what is offered is somebody's",
        "SELECT o.id FROM opening o JOIN appointment a ON a.staff_id = o.staff_id AND a.day = o.day
           AND a.start_minute < o.start_minute + o.minutes AND a.start_minute + a.minutes > o.start_minute
           AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
         WHERE o.state = 'open' AND o.deleted_at IS NULL",
    ),
    (
        "somebody is in two places",
        "SELECT a.id FROM appointment a JOIN appointment b ON b.day = a.day AND b.id > a.id
           AND (b.staff_id = a.staff_id OR b.patient_id = a.patient_id)
           AND b.start_minute < a.start_minute + a.minutes AND b.start_minute + b.minutes > a.start_minute
         WHERE a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
           AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL",
    ),
];

fn wrong(clinic: &mut Clinic) -> Option<String> {
    let read = clinic.world.core().read();
    NEVER.iter().find_map(|(what, sql)| {
        let rows: Vec<String> = read.list(sql, [], |row| row.get("id")).expect("an answer");
        (!rows.is_empty()).then(|| format!("{what}: {rows:?}"))
    })
}

/// A desk does its acts, taking its turns with the others as they come.
fn desk(clinic: &Mutex<Clinic>, day: &str, acts: Vec<Act>) -> Result<BTreeSet<String>, String> {
    let mut outcomes = BTreeSet::new();
    for act in acts {
        let mut clinic = clinic.lock().map_err(|_| "another desk failed".to_owned())?;
        outcomes.insert(perform(&mut clinic, day, act.clone()));
        if let Some(wrong) = wrong(&mut clinic) {
            return Err(format!("after {act:?}: {wrong}"));
        }
    }
    Ok(outcomes)
}

#[test]
fn no_order_of_acts_promises_a_time_twice() {
    let mut made = Clinic::new();
    // Somebody waits all the time, so that there is always somebody to ask.
    for patient in 0..4 {
        waits(&mut made, patient, json!({ "untilDay": "2027-03-01" }));
    }
    // Who set the clinic up does not act here: their undo could take the clinic itself back.
    made.world.sit("reception");
    let (clinic, case, seen) = (Mutex::new(made), Cell::new(0), Mutex::new(BTreeSet::new()));
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 32,
        failure_persistence: None,
        // What another desk did in between is not tried again in the same order.
        max_shrink_iters: 0,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&[acts(), acts(), acts()], |desks| {
        case.set(case.get() + 1);
        // Each case has a day of its own, so that one clinic serves them all.
        let day = Day::parse_iso(crate::clinic::TOMORROW).expect("a day").plus_days(case.get()).iso();
        let ran: Vec<_> = std::thread::scope(|scope| {
            let running: Vec<_> = desks.into_iter().map(|acts| scope.spawn(|| desk(&clinic, &day, acts))).collect();
            running.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a desk fell over".to_owned()))).collect()
        });
        for outcomes in ran {
            seen.lock().expect("nobody failed").extend(outcomes.map_err(TestCaseError::fail)?);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    // The acts do run into what they are meant to run into.
    let seen = seen.into_inner().expect("nobody failed");
    for outcome in ["fill_answer accept", "opening-gone", "offer-running", "opening-nobody", "opening-open-already"] {
        assert!(seen.contains(outcome), "{outcome} never came up: {seen:?}");
    }
    let mut clinic = clinic.into_inner().expect("nobody failed");
    clinic.world.check();
}

#[test]
fn two_computers_that_fill_the_same_time_make_a_task_and_lose_nothing() {
    let mut one = Clinic::new();
    waits(&mut one, 0, json!({}));
    waits(&mut one, 1, json!({}));
    let open = order(&one, crate::clinic::TOMORROW, 600, "wave", 2);
    one.world.act("fill_open", open);
    let offers: Vec<Value> =
        one.world.read("fill_board", json!({}))["openings"][0]["offers"].as_array().expect("offers").clone();
    let mut two = World::empty(Locale::Fa);
    exchange(&mut one.world, &mut two);
    let accept = |offer: &Value| answer(offer["id"].as_str().expect("an id"), "accept");
    one.world.act("fill_answer", accept(&offers[0]));
    two.act("fill_answer", accept(&offers[1]));
    exchange(&mut one.world, &mut two);
    for world in [&mut one.world, &mut two] {
        let work = world.read("followups_list", json!({ "until": "2030-01-01", "ownerId": null, "limit": 9 }));
        let kinds: BTreeSet<_> = work.as_array().expect("work").iter().map(|row| row["kind"].to_string()).collect();
        assert!(kinds.contains("\"mend\""), "{work:#}");
        let day = world.read("appointments_day", json!({ "day": crate::clinic::TOMORROW }));
        assert_eq!(day["columns"][0]["appointments"].as_array().expect("cards").len(), 2, "nothing is dropped");
    }
}
