//! Many at once: ten thousand who want one time, and desks that book, move and take back as they please. Nobody is in two
//! places, no doctor and no room has two without a reason, and what only a merge could bring about is told to a person.

use crate::clinic::{Clinic, TOMORROW};
use peyvand_api::dispatch;
use peyvand_kit::{Day, Locale, derived};
use peyvand_store::named_params;
use peyvand_tests::{World, bring, exchange};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::{Barrier, Mutex};

/// Callers at a time, and how often each of them calls: ten thousand calls.
const LINES: usize = 100;
const CALLS: usize = 100;

/// What a call for the one time came to: the code of its refusal, and the first free time that was offered instead.
fn ask(clinic: &Mutex<Clinic>, wish: Value, instead: &Value) -> Option<(String, Value)> {
    let call = |name: &str, input: Value| {
        let mut clinic = clinic.lock().expect("no caller fell over");
        dispatch(&mut clinic.world.app, name, input, None)
    };
    let error = call("appointments_book", wish).err()?;
    let free = call("appointments_free", instead.clone()).expect("free times");
    Some((error.code, serde_json::from_str(free.value.get()).expect("an answer is JSON")))
}

#[test]
fn ten_thousand_want_one_time_one_gets_it_and_the_others_the_next() {
    let mut clinic = Clinic::new();
    let before = clinic.world.read("patients_count", json!({ "groupBy": null }));
    let instead = json!({ "serviceId": clinic.checkup, "staffId": clinic.doctors[0], "minutes": null, "fromDay": TOMORROW, "limit": 3, "part": "morning" });
    let wish = |clinic: &Clinic, line: usize, call: usize| {
        let newcomer = json!({ "givenName": "متقاضی", "familyName": format!("{line} {call}"), "mobile": "", "addressForm": "none" });
        clinic.wish(0, TOMORROW, 480, json!({ "patientId": null, "newcomer": newcomer }))
    };
    let wishes: Vec<Vec<Value>> =
        (0..LINES).map(|line| (0..CALLS).map(|call| wish(&clinic, line, call)).collect()).collect();
    let (clinic, start) = (Mutex::new(clinic), Barrier::new(LINES));
    let outcomes: Vec<Option<(String, Value)>> = std::thread::scope(|scope| {
        let line = |wishes: Vec<Value>| {
            scope.spawn(|| {
                start.wait();
                wishes.into_iter().map(|wish| ask(&clinic, wish, &instead)).collect::<Vec<_>>()
            })
        };
        let lines: Vec<_> = wishes.into_iter().map(line).collect();
        lines.into_iter().flat_map(|line| line.join().expect("a line that holds")).collect()
    });
    assert_eq!(outcomes.len(), 10_000);
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_none()).count(), 1, "one has it");
    for (code, free) in outcomes.into_iter().flatten() {
        assert_eq!(code, "appointment-doctor-busy");
        let starts: Vec<_> = free.as_array().expect("times").iter().map(|time| &time["start"]).collect();
        assert_eq!(starts, [&json!(510), &json!(525), &json!(540)], "the next that are free");
    }
    let mut clinic = clinic.into_inner().expect("no caller fell over");
    let day = clinic.world.read("appointments_day", json!({ "day": TOMORROW }));
    assert_eq!(day["columns"][0]["appointments"].as_array().map(Vec::len), Some(1));
    let after = clinic.world.read("patients_count", json!({ "groupBy": null }));
    assert_eq!(after[0]["count"].as_u64(), before[0]["count"].as_u64().map(|count| count + 1), "one file was opened");
    clinic.world.check();
}

/// Something that somebody at a desk does.
#[derive(Debug, Clone)]
enum Act {
    Book { patient: usize, place: usize, start: u16, beyond: bool },
    Move { which: usize, start: u16, minutes: u16, beyond: bool },
    Cancel(usize),
    Series { patient: usize, start: u16 },
    MoveSeries { which: usize, scope: &'static str, days: i64, start: u16 },
    CancelSeries { which: usize, scope: &'static str },
    Block { start: u16 },
    Undo,
    Redo,
    Sit(&'static str),
}

fn acts(longest: usize) -> impl Strategy<Value = Vec<Act>> {
    let time = || (20u16..24).prop_map(|half| half * 30);
    let scope = || prop_oneof![Just("this"), Just("following"), Just("all")];
    let act = prop_oneof![
        6 => (0..4usize, 0..4usize, time(), prop::bool::weighted(0.2)).prop_map(|(patient, place, start, beyond)| Act::Book { patient, place, start, beyond }),
        3 => (any::<usize>(), time(), 1u16..5, prop::bool::weighted(0.2)).prop_map(|(which, start, quarters, beyond)| Act::Move { which, start, minutes: quarters * 15, beyond }),
        2 => any::<usize>().prop_map(Act::Cancel),
        2 => (0..4usize, time()).prop_map(|(patient, start)| Act::Series { patient, start }),
        2 => (any::<usize>(), scope(), 0..3i64, time()).prop_map(|(which, scope, days, start)| Act::MoveSeries { which, scope, days, start }),
        1 => (any::<usize>(), scope()).prop_map(|(which, scope)| Act::CancelSeries { which, scope }),
        1 => time().prop_map(|start| Act::Block { start }),
        4 => Just(Act::Undo),
        3 => Just(Act::Redo),
        2 => prop_oneof![Just("reception"), Just("doctor1"), Just("doctor2")].prop_map(Act::Sit),
    ];
    prop::collection::vec(act, 1..longest)
}

/// A clinic with two rooms, and what a booking may be for: a doctor, the other doctor, both, a room alone.
struct Desks {
    clinic: Clinic,
    places: Vec<Value>,
}

impl Desks {
    fn new() -> Self {
        let mut clinic = Clinic::new();
        let rooms = ["یونیت ۱", "یونیت ۲"].map(|name| clinic.room(name));
        let plan = |needs: &str, buffer: u16, rooms: &[&String]| json!({ "needs": needs, "buffer": buffer, "preparation": "", "doctorIds": [], "roomIds": rooms });
        let both = clinic.service("جرم‌گیری", plan("both", 15, &[]));
        let alone = clinic.service("لیزر", plan("room", 15, &[&rooms[0]]));
        let [first, second] = clinic.doctors.clone();
        let place = |staff: Value, service: &String| json!({ "staffId": staff, "serviceId": service, "minutes": 30 });
        let checkup = clinic.checkup.clone();
        let places = vec![
            place(json!(first), &checkup),
            place(json!(second), &checkup),
            place(json!(second), &both),
            place(Value::Null, &alone),
        ];
        // Who set the clinic up does not act here: their undo could take the clinic itself back.
        clinic.world.sit("reception");
        Self { clinic, places }
    }

    /// The same clinic on another device.
    fn twin(&mut self) -> Self {
        let mut world = World::empty(Locale::Fa);
        bring(&mut self.clinic.world, &mut world);
        world.sit("reception");
        let (own, places) = (&self.clinic, self.places.clone());
        let clinic = Clinic {
            world,
            patients: own.patients.clone(),
            doctors: own.doctors.clone(),
            coordinator: own.coordinator.clone(),
            checkup: own.checkup.clone(),
            implant: own.implant.clone(),
        };
        Self { clinic, places }
    }

    /// One of the appointments from a day on, those of a series alone where one is asked for.
    fn one_of(&mut self, day: Day, which: usize, of_series: bool) -> String {
        let sql = "SELECT id FROM appointment WHERE day BETWEEN :day AND :until AND (:any OR series_id IS NOT NULL) ORDER BY rowid";
        let params = named_params! { ":day": day.iso(), ":until": day.plus_days(6).iso(), ":any": !of_series };
        let ids: Vec<String> = self.clinic.world.core().read().list(sql, params, |row| row.get("id")).expect("rows");
        ids.get(which % ids.len().max(1)).cloned().unwrap_or_default()
    }

    /// Does an act, and gives the code with which it was refused, or its name.
    fn perform(&mut self, day: Day, act: Act) -> String {
        let reason = |beyond: bool| beyond.then_some("درد");
        let (name, input) = match act {
            Act::Book { patient, place, start, beyond } => {
                let mut fields = self.places[place].clone();
                fields["beyondReason"] = json!(reason(beyond));
                ("appointments_book", self.clinic.wish(patient, &day.iso(), start, fields))
            }
            Act::Move { which, start, minutes, beyond } => {
                let id = self.one_of(day, which, false);
                (
                    "appointments_move",
                    json!({ "id": id, "staffId": null, "day": day.iso(), "start": start, "minutes": minutes, "beyondReason": reason(beyond) }),
                )
            }
            Act::Cancel(which) => {
                ("appointments_cancel", json!({ "id": self.one_of(day, which, false), "reason": "patient" }))
            }
            Act::Series { patient, start } => {
                let plan = json!({
                    "patientId": self.clinic.patients[patient], "staffId": self.clinic.doctors[0], "roomId": null, "serviceId": self.clinic.checkup,
                    "minutes": 30, "fromDay": day.iso(), "start": start, "weekdays": [day.weekday(), day.plus_days(2).weekday()], "everyWeeks": 1,
                    "count": 3, "source": "", "note": "",
                });
                match self.clinic.world.call("series_plan", plan.clone()) {
                    Ok(times) => ("series_book", json!({ "plan": plan, "times": times, "stepId": null })),
                    Err(error) => return error.code,
                }
            }
            Act::MoveSeries { which, scope, days, start } => {
                let id = self.one_of(day, which, true);
                (
                    "series_move",
                    json!({ "id": id, "scope": scope, "staffId": null, "roomId": null, "day": day.plus_days(days).iso(), "start": start }),
                )
            }
            Act::CancelSeries { which, scope } => {
                ("series_cancel", json!({ "id": self.one_of(day, which, true), "scope": scope, "reason": "patient" }))
            }
            Act::Block { start } => (
                "closures_add",
                json!({ "staffId": self.clinic.doctors[0], "roomId": null, "fromDay": day.iso(), "untilDay": day.iso(), "start": start, "end": start + 30, "reason": "r", "isUrgent": false }),
            ),
            Act::Undo => ("journal_undo", json!({})),
            Act::Redo => ("journal_redo", json!({})),
            Act::Sit(login) => {
                self.clinic.world.sit(login);
                return String::new();
            }
        };
        // A refusal is an answer too: what matters is what stands afterwards.
        match self.clinic.world.call(name, input) {
            Ok(_) => name.to_owned(),
            Err(error) => {
                assert_ne!(error.code, "bug", "{name}: {error:?}");
                error.code
            }
        }
    }

    /// Pairs that may not be, with the code of the rule, found without the core's help.
    fn clashes(&mut self) -> Vec<(String, [String; 2])> {
        let live = "'planned', 'confirmed', 'arrived', 'in-room', 'done'";
        let sql = format!(
            "SELECT min(a.id, b.id) AS one, max(a.id, b.id) AS other,
                    CASE WHEN a.patient_id = b.patient_id AND a.start_minute < b.start_minute + b.minutes
                              AND b.start_minute < a.start_minute + a.minutes THEN 'appointment-patient-busy'
                         WHEN a.staff_id = b.staff_id THEN 'appointment-doctor-busy' ELSE 'appointment-room-busy' END AS code
             FROM appointment a JOIN appointment b ON b.day = a.day AND b.id > a.id
             WHERE a.status IN ({live}) AND b.status IN ({live}) AND a.deleted_at IS NULL AND b.deleted_at IS NULL
               AND ((a.patient_id = b.patient_id AND a.start_minute < b.start_minute + b.minutes AND b.start_minute < a.start_minute + a.minutes)
                 OR ((a.staff_id = b.staff_id OR a.room_id = b.room_id)
                     AND a.beyond IS NOT 'overbooked' AND b.beyond IS NOT 'overbooked'
                     AND a.start_minute < b.start_minute + b.minutes + b.buffer_minutes
                     AND b.start_minute < a.start_minute + a.minutes + a.buffer_minutes))"
        );
        let pair = |row: &peyvand_store::Row| Ok((row.get("code")?, [row.get("one")?, row.get("other")?]));
        self.clinic.world.core().read().list(&sql, [], pair).expect("an answer")
    }

    /// The appointments that nobody took back, or those that somebody did.
    fn booked(&mut self, taken_back: bool) -> BTreeSet<String> {
        let sql = "SELECT id FROM appointment WHERE (deleted_at IS NOT NULL) = :taken_back";
        let params = named_params! { ":taken_back": taken_back };
        self.clinic.world.core().read().list(sql, params, |row| row.get("id")).expect("ids").into_iter().collect()
    }
}

fn runner(cases: u32) -> proptest::test_runner::TestRunner {
    proptest::test_runner::TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        // What another desk did in between is not tried again in the same order.
        max_shrink_iters: 0,
        ..ProptestConfig::default()
    })
}

/// Each case has a fortnight of its own, so that one clinic serves them all.
fn day_of(case: i64) -> Day {
    Day::parse_iso("2027-05-03").expect("a day").plus_days(case * 14)
}

/// A desk does its acts, taking its turns with the others as they come.
fn desk(desks: &Mutex<Desks>, day: Day, acts: Vec<Act>) -> Result<BTreeSet<String>, String> {
    let mut outcomes = BTreeSet::new();
    for act in acts {
        let mut desks = desks.lock().map_err(|_| "another desk failed".to_owned())?;
        outcomes.insert(desks.perform(day, act.clone()));
        let clashes = desks.clashes();
        if !clashes.is_empty() {
            return Err(format!("after {act:?}: {clashes:?}"));
        }
    }
    Ok(outcomes)
}

/// A time that was given up is taken by another, and then the first wants it back; somebody without the right insists.
fn what_clashes() -> Vec<Act> {
    let book = |patient, beyond| Act::Book { patient, place: 0, start: 600, beyond };
    vec![
        book(0, false),
        Act::Cancel(0),
        Act::Sit("doctor2"),
        book(1, false),
        Act::Sit("reception"),
        Act::Undo,
        book(2, true),
        Act::Sit("doctor1"),
        book(2, true),
        Act::Sit("reception"),
    ]
}

#[test]
fn desks_that_book_move_block_and_take_back_at_once_book_nobody_twice() {
    let (desks, case, mut seen) = (Mutex::new(Desks::new()), Cell::new(0), BTreeSet::new());
    seen.extend(desk(&desks, day_of(0), what_clashes()).unwrap_or_else(|wrong| panic!("{wrong}")));
    let gathered = Mutex::new(&mut seen);
    let outcome = runner(32).run(&[acts(24), acts(24), acts(24)], |lists| {
        case.set(case.get() + 1);
        let day = day_of(case.get());
        let ran: Vec<_> = std::thread::scope(|scope| {
            let running: Vec<_> = lists.into_iter().map(|acts| scope.spawn(|| desk(&desks, day, acts))).collect();
            running.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a desk fell over".to_owned()))).collect()
        });
        for outcomes in ran {
            gathered.lock().expect("nobody failed").extend(outcomes.map_err(TestCaseError::fail)?);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    // The acts do what they are meant to do, and run into what they are meant to run into.
    for what in [
        "series_book",
        "series_move",
        "series_cancel",
        "closures_add",
        "appointment-doctor-busy",
        "appointment-room-busy",
        "appointment-patient-busy",
        "appointment-out-of-hours",
        "appointment-beyond-right",
        "undo-breaks",
    ] {
        assert!(seen.contains(what), "{what} never came up: {seen:?}");
    }
    desks.into_inner().expect("nobody failed").clinic.world.check();
}

#[test]
fn what_only_a_merge_could_book_twice_is_a_task_on_both_devices_and_nothing_is_dropped() {
    let mut made = Desks::new();
    let twin = made.twin();
    let (here, there, case, met) = (Mutex::new(made), Mutex::new(twin), Cell::new(0), Cell::new(0));
    let outcome = runner(16).run(&[acts(16), acts(16)], |lists| {
        case.set(case.get() + 1);
        let day = day_of(case.get());
        let (here, there) = (&mut *here.lock().expect("whole"), &mut *there.lock().expect("whole"));
        let known: BTreeSet<_> = here.clashes().into_iter().collect();
        for (desks, acts) in [&mut *here, &mut *there].into_iter().zip(lists) {
            for act in acts {
                desks.perform(day, act);
                let fresh: Vec<_> = desks.clashes().into_iter().filter(|clash| !known.contains(clash)).collect();
                prop_assert!(fresh.is_empty(), "before they meet: {fresh:?}");
            }
        }
        let mut standing: BTreeSet<_> = here.booked(false).union(&there.booked(false)).cloned().collect();
        // What either took back in its own time is taken back; nothing else may go.
        let taken_back: BTreeSet<_> = here.booked(true).union(&there.booked(true)).cloned().collect();
        standing.retain(|id| !taken_back.contains(id));
        exchange(&mut here.clinic.world, &mut there.clinic.world);
        prop_assert_eq!(here.clinic.world.dump(), there.clinic.world.dump());
        for desks in [here, there] {
            prop_assert!(desks.booked(false).is_superset(&standing), "something was dropped");
            let clashes = desks.clashes();
            met.set(met.get() + clashes.len());
            for (code, [one, other]) in clashes {
                let task = derived("mend", &format!("{code}:{one}:{other}"));
                let sql = "SELECT 1 FROM followup WHERE id = :id AND kind = 'mend'";
                let is_told = desks.clinic.world.core().read().exists(sql, named_params! { ":id": task });
                prop_assert!(is_told.expect("an answer"), "{code} of {one} and {other} is nobody's task");
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(met.get() > 0, "the devices never met a clash");
}
