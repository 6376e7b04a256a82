//! The sample clinic: whatever the language and the hour, every list has somebody in it and no rule is broken.

use peyvand_api::{App, SampleOptions, create_sample, dispatch, sign_in};
use peyvand_core::appointments::Status;
use peyvand_core::followups::{Kind, WorkKind};
use peyvand_core::settings::NewPractice;
use peyvand_core::{World, check, journey, reminders, sample, timetable, waiting, wording};
use peyvand_kit::{ActId, Clock, Country, Day, Instant, Locale, Minute, Mobile, NationalId};
use peyvand_store::DbKey;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tempfile::TempDir;

/// A sample whose clock stands at an hour of a day.
struct Sample {
    world: World,
    _dir: TempDir,
}

impl Sample {
    fn at(language: Locale, day: &str, hour: &str) -> Self {
        let practice = peyvand_core::Practice { is_sample: true, ..peyvand_tests::practice(language) };
        let day = Day::parse_iso(day).expect("a day");
        let clock = Clock::fixed(practice.zone.instant(day, Minute::parse(hour).expect("an hour")));
        let dir = tempfile::tempdir().expect("a temporary folder");
        let new = NewPractice {
            practice,
            manager_name: "راد".to_owned(),
            login: "manager".to_owned(),
            roles: Vec::new(),
            has_recovery: false,
        };
        let mut world = peyvand_core::create(dir.path(), &DbKey::generate(), clock.clone(), &new).expect("founded");
        sample::fill(&mut world, &ActId::new_at(&clock), sample::PATIENTS).expect("filled");
        Self { world, _dir: dir }
    }

    fn count(&self, sql: &str) -> i64 {
        self.world.read().count(sql, []).expect("counted")
    }

    fn texts(&self, sql: &str) -> Vec<String> {
        self.world.read().list(sql, [], |row| row.get(0)).expect("listed")
    }
}

fn every_list_has_somebody(sample: &Sample, told: &str) {
    let today = journey::today(&sample.world).expect("today");
    let lanes = [&today.on_the_way, &today.waiting, &today.in_room, &today.before_leaving].map(Vec::len);
    assert_eq!(lanes, [7, 4, 2, 2], "{told}");
    assert_eq!(today.waiting.iter().filter(|lane| lane.is_walk_in).count(), 1, "{told}");
    let statuses: BTreeSet<Status> =
        today.on_the_way.iter().filter_map(|lane| Some(lane.card.as_ref()?.status)).collect();
    assert_eq!(statuses, BTreeSet::from([Status::Planned, Status::Confirmed]), "{told}");
    let is_first =
        |lane: &journey::Lane| lane.referrer.is_some() && lane.card.as_ref().is_some_and(|card| card.is_first_visit);
    assert!(today.on_the_way.iter().any(is_first), "somebody comes for the first time, sent by somebody: {told}");
    assert_eq!(today.waiting.iter().filter(|lane| lane.is_late).count(), 1, "{told}");
    let booked: Vec<bool> = today.before_leaving.iter().map(|lane| lane.steps[0].appointment_day.is_some()).collect();
    assert!(booked.contains(&true) && booked.contains(&false), "{booked:?}: {told}");
    assert!((8..=12).contains(&today.work.len()), "{} on the work list: {told}", today.work.len());
    assert_eq!(today.work_late, 2, "{told}");
    assert!(today.work[0].is_urgent, "{told}");
    let kinds: BTreeSet<String> = today.work.iter().map(|work| format!("{:?}", work.kind)).collect();
    for kind in [Kind::NextDayCall, Kind::DoctorCallback, Kind::Recall, Kind::RemoteContact] {
        assert!(kinds.contains(&format!("{:?}", WorkKind::Followup(kind))), "{kind:?}: {told}");
    }
    assert!(kinds.contains(&format!("{:?}", WorkKind::StepUnbooked)), "{told}");
}

fn somebody_waits_for_a_time_that_came_free(sample: &Sample, told: &str) {
    let list = waiting::list(&sample.world, None, None, 50).expect("the list");
    assert_eq!(list.len(), 6, "{told}");
    assert!(list[0].urgency == 2 && list.iter().any(|line| line.appointment.is_some()), "{told}");
    let board = waiting::board(&sample.world).expect("the board");
    assert_eq!(board.freed.iter().map(|freed| freed.fitting).collect::<Vec<_>>(), [2], "{told}");
    // Before days off there may be nobody to remind.
    let tomorrow = sample.world.today().plus_days(1).iso();
    let planned = format!("SELECT count(*) FROM appointment WHERE day = '{tomorrow}' AND status = 'planned'");
    let due = reminders::due(&sample.world, 50).expect("reminders");
    assert!(!due.is_empty() || sample.count(&planned) == 0, "{told}");
}

fn the_doctors_work_now(sample: &Sample, told: &str) {
    let (day, now) = sample.world.wall();
    let sheet = peyvand_core::appointments::day(&sample.world, day).expect("the day");
    assert_eq!(sheet.columns.len(), 2, "{told}");
    for column in &sheet.columns {
        let holds = |&(from, to): &(u16, u16)| (from..=to).contains(&now.get());
        assert!(column.hours.iter().any(holds), "{:?}: {told}", column.hours);
        let outside = column.cards.iter().filter(|card| {
            let start = card.start.expect("a time");
            !column.hours.iter().any(|&(from, to)| from <= start && start + card.minutes <= to)
        });
        assert_eq!(outside.count(), 0, "{told}");
    }
    if now.get() < 23 * 60 {
        let first = journey::today(&sample.world).expect("today").first_free.expect("a free time");
        assert_eq!(first.day, day, "{told}");
    }
}

fn a_year_lies_behind(sample: &Sample, told: &str) {
    assert!(sample.count("SELECT count(*) FROM patient") >= 300, "{told}");
    let months = "SELECT count(DISTINCT substr(day, 1, 7)) FROM appointment WHERE status = 'done'";
    assert!(sample.count(months) >= 12, "{told}");
    let past = "FROM appointment WHERE day < (SELECT max(day) FROM visit)";
    let (all, missed) = (
        sample.count(&format!("SELECT count(*) {past}")),
        sample.count(&format!("SELECT count(*) {past} AND status = 'no-show'")),
    );
    assert!((2_000..=6_000).contains(&all), "{all}: {told}");
    assert!((10..=20).contains(&(missed * 100 / all)), "{missed} of {all}: {told}");
    for (what, least) in [
        ("appointment WHERE status = 'cancelled'", 50),
        ("appointment WHERE day > (SELECT max(day) FROM visit)", 60),
        ("patient WHERE guardian_id IS NOT NULL", 10),
        ("patient_label WHERE tone = 'alert'", 20),
        ("wallet_lot", 5),
        ("attempt WHERE outcome = 'reached'", 50),
        ("next_step WHERE state = 'open'", 20),
    ] {
        let count = sample.count(&format!("SELECT count(*) FROM {what}"));
        assert!(count >= least, "{count} of {what}: {told}");
    }
}

fn the_practices_time_has_something_to_show(sample: &Sample, told: &str) {
    let rooms = timetable::rooms(&sample.world).expect("rooms");
    assert_eq!(rooms.len(), 3, "{told}");
    for (what, least) in [("needs = 'both' AND buffer_minutes > 0", 2), ("needs = 'room'", 1), ("preparation <> ''", 3)]
    {
        assert_eq!(sample.count(&format!("SELECT count(*) FROM service WHERE {what}")), least, "{what}: {told}");
    }
    for text in sample.texts("SELECT preparation FROM service") {
        let findings = wording::ensure(sample.world.read(), &text, "preparation").expect("lawful words");
        assert!(findings.is_empty(), "{text}: {told}");
    }
    let displaced = journey::displaced(&sample.world, 100).expect("who must be moved");
    assert!(!displaced.is_empty(), "{told}");
    assert!(
        displaced.iter().all(|one| one.why == journey::FellAway::Closure),
        "nobody was booked on a day off: {told}"
    );
    let today = sample.world.today();
    let soon = timetable::holidays(&sample.world, today.plus_days(1), today.plus_days(200)).expect("days off");
    assert!(soon.iter().any(|day| day.is_off) && soon.iter().all(|day| day.booked == 0), "{told}");
}

fn everybody_can_be_reached_and_told_apart(sample: &Sample, told: &str) {
    for number in sample.texts("SELECT number FROM patient_phone") {
        let mobile = Mobile::parse_any(&number, Country::Ir).expect("a mobile");
        assert_eq!(mobile.as_e164(), number, "{told}");
    }
    for id in sample.texts("SELECT national_id FROM patient WHERE national_id IS NOT NULL") {
        assert!(NationalId::parse(&id).is_ok(), "{id}: {told}");
    }
    let adults =
        "SELECT count(*) - count(DISTINCT given_name || ' ' || family_name) FROM patient WHERE guardian_id IS NULL";
    assert_eq!(sample.count(adults), 0, "{told}");
    let unreached = "SELECT p.id FROM patient p WHERE NOT EXISTS
                       (SELECT 1 FROM patient_phone f WHERE f.patient_id IN (p.id, p.guardian_id))";
    assert_eq!(sample.texts(unreached), Vec::<String>::new(), "{told}");
}

fn no_rule_is_broken(sample: &Sample, told: &str) {
    assert_eq!(check(sample.world.read()).expect("checked"), peyvand_core::Found::default(), "{told}");
    let late = "SELECT id FROM visit WHERE coalesce(left_at, closed_at, called_in_at, arrived_at) > :now
                OR closed_at < called_in_at OR called_in_at < arrived_at OR left_at < closed_at";
    let late = late.replace(":now", &sample.world.now().ms().to_string());
    assert_eq!(sample.texts(&late), Vec::<String>::new(), "{told}");
    let early = "SELECT a.id FROM appointment a JOIN patient p ON p.id = a.patient_id WHERE a.booked_on < p.registered_on OR a.booked_on > a.day";
    assert_eq!(sample.texts(early), Vec::<String>::new(), "{told}");
}

fn all_of_it(language: Locale) {
    // A Sunday, the day after days off, a holiday and a weekend, so that each hour meets another kind of day.
    for (day, hour) in
        [("2026-11-22", "00:10"), ("2026-04-04", "09:00"), ("2026-01-01", "13:00"), ("2026-11-27", "23:50")]
    {
        let told = format!("{} {day} {hour}", language.tag());
        let sample = Sample::at(language, day, hour);
        every_list_has_somebody(&sample, &told);
        somebody_waits_for_a_time_that_came_free(&sample, &told);
        the_doctors_work_now(&sample, &told);
        a_year_lies_behind(&sample, &told);
        the_practices_time_has_something_to_show(&sample, &told);
        everybody_can_be_reached_and_told_apart(&sample, &told);
        no_rule_is_broken(&sample, &told);
    }
}

#[test]
fn every_hour_finds_the_persian_sample_at_work() {
    all_of_it(Locale::Fa);
}

#[test]
fn every_hour_finds_the_english_sample_at_work() {
    all_of_it(Locale::En);
}

#[test]
fn every_hour_finds_the_russian_sample_at_work() {
    all_of_it(Locale::Ru);
}

#[test]
fn every_hour_finds_the_chinese_sample_at_work() {
    all_of_it(Locale::Zh);
}

#[test]
fn the_whole_file_of_a_sample_is_sound() {
    let mut sample = Sample::at(Locale::Zh, "2026-11-22", "16:30");
    let store = sample.world.store_mut().check().expect("the store is checked");
    assert!(store.is_clean(), "{store:?}");
}

#[test]
fn the_same_day_gives_the_same_people() {
    let people = "SELECT p.family_name || p.given_name || a.day || a.start_minute || a.status
                  FROM patient p JOIN appointment a ON a.patient_id = p.id ORDER BY p.id, a.id";
    let of = |day| Sample::at(Locale::Fa, day, "10:00").texts(people);
    let first = of("2026-11-22");
    assert_eq!(first, of("2026-11-22"));
    assert_ne!(first, of("2026-11-23"));
}

#[test]
fn everybody_of_the_sample_signs_in_with_the_same_word() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let clock = Clock::fixed(Instant::from_ms(peyvand_tests::NINE));
    let options = SampleOptions { language: "ru".to_owned(), patients: Some(100), ..SampleOptions::default() };
    create_sample(dir.path(), &clock, &options).expect("made");
    let mut app = App::new(clock.clone());
    app.attach(dir.path());
    for login in sample::LOGINS {
        let session = sign_in(&mut app, login, "sample").expect("signed in");
        assert_eq!(session.user.expect("a person").login, login);
        assert!(session.is_sample && session.practice.expect("a practice").is_sample);
    }
    assert_eq!(sign_in(&mut app, "manager", "Sample").expect_err("another word").code, "session-wrong-password");
    app.close().expect("closed");
    assert_eq!(create_sample(dir.path(), &clock, &options).expect_err("one is here").code, "practice-exists");
}

#[test]
fn the_window_makes_a_sample_only_where_no_practice_is() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let mut app = App::new(Clock::fixed(Instant::from_ms(peyvand_tests::NINE)));
    app.attach(dir.path());
    let mut open = || dispatch(&mut app, "sample_open", json!({ "language": "zh-CN" }), None);
    let session: Value = serde_json::from_str(open().expect("made").value.get()).expect("an answer");
    assert_eq!(session["state"], "signed-in");
    assert_eq!((&session["language"], &session["isSample"]), (&json!("zh-CN"), &json!(true)));
    assert_eq!(open().expect_err("one is here").code, "sample-only");
}

#[test]
fn a_practice_of_real_people_is_never_filled() {
    let mut world = peyvand_tests::World::empty(Locale::Fa);
    let act = ActId::new_at(&world.clock);
    let refused = sample::fill(world.core(), &act, sample::PATIENTS).expect_err("not a sample");
    assert!(matches!(refused, peyvand_core::Error::Refusal(why) if why.why.code() == "sample-only"));
    assert_eq!(world.core().read().count("SELECT count(*) FROM patient", []).expect("counted"), 0);
}
