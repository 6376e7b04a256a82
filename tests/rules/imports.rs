//! Real tables go in whole, and their totals are those that others counted. Needs the shared data; says so without it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use peyvand_api::{App, ImportDetail, ImportKind, ImportOrder, NewPractice, create_practice, dispatch, import, sign_in};
use peyvand_kit::{Clock, Day, Minute, Zone};
use serde_json::{Value, json};

const NOSHOW_MAP: &str = include_str!("../import/noshow.map.json");
const CLINIC_MAP: &str = include_str!("../import/clinic.map.json");

/// A folder of the shared data, or nothing with a line that says so.
fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(folder);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: shared/data/{folder} is not here");
    None
}

/// An empty practice with its manager signed in, on the morning of a day.
fn practice(dir: &Path, language: &str, day: &str) -> App {
    let zone = Zone::parse("Asia/Tehran").expect("a zone that exists");
    let at = zone.instant(Day::parse_iso(day).expect("a day"), Minute::new(600).expect("a minute"));
    let clock = Clock::fixed(at);
    let new = NewPractice {
        name: "Import".to_owned(),
        language: Some(language.to_owned()),
        manager_name: "Manager".to_owned(),
        login: "manager".to_owned(),
        password: "password".to_owned(),
        ..NewPractice::default()
    };
    create_practice(dir, &clock, &new).expect("a practice in an empty folder");
    let mut app = App::new(clock);
    app.attach(dir);
    sign_in(&mut app, "manager", "password").expect("the manager's own password");
    app
}

fn ask(app: &mut App, name: &str, input: Value) -> Value {
    let outcome = dispatch(app, name, input, None).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    serde_json::from_str(outcome.value.get()).expect("an answer is JSON")
}

fn run(app: &mut App, kind: ImportKind, path: &Path, mapping: &str, dry_run: bool) -> ImportDetail {
    import(app, &ImportOrder { kind, path, mapping, dry_run }, &mut |_| ()).expect("an import that fits its mapping")
}

fn taken(detail: &ImportDetail) -> BTreeMap<&str, u64> {
    detail.counts.iter().map(|count| (count.into, count.taken)).collect()
}

/// The counts of a grouping as `{key: [count, no-shows]}`.
fn groups(app: &mut App, by: &str) -> BTreeMap<String, (u64, u64)> {
    let answer = ask(app, "appointments_count", json!({ "groupBy": by }));
    let number = |value: &Value| value.as_u64().expect("a count");
    answer["groups"]
        .as_array()
        .expect("groups")
        .iter()
        .map(|row| (row["key"].as_str().expect("a key").to_owned(), (number(&row["count"]), number(&row["noShows"]))))
        .collect()
}

/// The expected figures of a grouping.
fn expected(figures: &Value) -> BTreeMap<String, (u64, u64)> {
    let number = |value: &Value| value.as_u64().expect("a figure");
    figures
        .as_object()
        .expect("figures by key")
        .iter()
        .map(|(key, row)| (key.clone(), (number(&row["appointments"]), number(&row["no_shows"]))))
        .collect()
}

fn json_file(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file that is there")).expect("JSON")
}

/// Unpacks with the system's own tools; what it says is told when it fails.
fn unpacked(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(arguments).output().expect("the unpacking program runs");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn a_hundred_thousand_real_appointments_give_the_counts_that_others_counted() {
    let Some(data) = shared("noshow") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let table = folder.path().join("appointments.csv");
    fs::write(&table, unpacked("xz", &["-dc", &data.join("KaggleV2-May-2016.csv.xz").to_string_lossy()])).expect("room for the table");
    let want = json_file(&data.join("expected_noshow.json"));
    let mut app = practice(&folder.path().join("practice"), "en", "2016-06-10");

    let rehearsal = run(&mut app, ImportKind::Appointments, &table, NOSHOW_MAP, true);
    assert_eq!(taken(&rehearsal)["appointments"], 110_527);
    assert_eq!(ask(&mut app, "appointments_count", json!({}))["total"], 0, "a rehearsal leaves nothing");

    let detail = run(&mut app, ImportKind::Appointments, &table, NOSHOW_MAP, false);
    assert_eq!(taken(&detail), BTreeMap::from([("appointments", 110_527), ("patients", 62_299)]));
    assert_eq!(detail.refused.len(), 0);
    odd_rows_are_told(&detail, &want["dirty_rows"]);

    let all = ask(&mut app, "appointments_count", json!({}));
    assert_eq!(all["total"], want["totals"]["rows"]);
    assert_eq!(all["noShows"], want["totals"]["no_shows"]);
    assert_eq!(all["patients"], want["totals"]["distinct_patient_id"]);
    counts_agree(&mut app, &want);

    let again = run(&mut app, ImportKind::Appointments, &table, NOSHOW_MAP, false);
    assert_eq!(taken(&again).get("appointments"), Some(&0).filter(|_| again.counts.iter().any(|count| count.into == "appointments")));
    assert_eq!(again.refused.len(), 110_527, "what is here already is not brought in twice");

    let day = ask(&mut app, "appointments_day", json!({ "day": "2016-05-02" }));
    let that_day = ask(&mut app, "appointments_count", json!({ "fromDay": "2016-05-02", "toDay": "2016-05-02" }));
    assert_eq!(day["untimedTotal"], that_day["total"]);
    assert_eq!(ask(&mut app, "practice_check", json!({}))["ok"], true);
}

fn odd_rows_are_told(detail: &ImportDetail, dirty: &Value) {
    let of = |code: &str| detail.warnings.iter().filter(|remark| remark.code == code).collect::<Vec<_>>();
    let texts = |value: &Value| value.as_array().expect("a list").iter().map(|v| v.as_str().expect("text").to_owned()).collect::<Vec<_>>();
    let mut odd: Vec<_> = of("reference-mangled").iter().map(|remark| remark.value.clone()).collect();
    odd.sort();
    odd.dedup();
    let mut want = texts(&dirty["distinct_patient_ids_not_plain_digits"]);
    want.sort();
    assert_eq!(odd, want);
    assert_eq!(of("age-impossible").len(), texts(&dirty["age_below_zero_appointment_ids"]).len());
    assert_eq!(of("day-before-booking").len(), texts(&dirty["appointment_before_scheduling_ids"]).len());
}

fn counts_agree(app: &mut App, want: &Value) {
    let by_sex = groups(app, "sex");
    let gender = expected(&want["by_gender"]);
    assert_eq!((by_sex["female"], by_sex["male"]), (gender["F"], gender["M"]));
    let weekday: BTreeMap<_, _> =
        expected(&want["by_weekday_of_appointment"]).into_iter().map(|(day, row)| (day.to_lowercase(), row)).collect();
    assert_eq!(groups(app, "weekday"), weekday);
    assert_eq!(groups(app, "month"), expected(&want["by_month_of_appointment"]));
    let ages: BTreeMap<_, _> = expected(&want["by_age_group"])
        .into_iter()
        .map(|(group, row)| (if group.starts_with("invalid") { "invalid".to_owned() } else { group }, row))
        .collect();
    assert_eq!(groups(app, "age-group"), ages);
    let reminded = groups(app, "reminder-sent");
    let sms = expected(&want["by_sms_received"]);
    assert_eq!(reminded.values().copied().collect::<Vec<_>>(), sms.values().copied().collect::<Vec<_>>());
    let cities = groups(app, "city");
    assert_eq!(cities.len(), 81);
    for row in want["top10_neighbourhoods_by_appointments"].as_array().expect("ten") {
        let counted = cities[row["neighbourhood"].as_str().expect("a name")];
        assert_eq!(json!([counted.0, counted.1]), json!([row["appointments"], row["no_shows"]]));
    }
    let lead = groups(app, "lead-days");
    let days = |key: &String| key.parse::<i64>().expect("days");
    assert_eq!(json!(lead.keys().map(days).max()), want["lead_days"]["max"]);
    assert_eq!(json!(lead.keys().map(days).min()), want["lead_days"]["min"]);
    assert_eq!(json!(lead["0"].0), want["lead_days"]["same_day"]);
    assert_eq!(json!(lead.iter().filter(|(key, _)| days(key) < 0).map(|(_, row)| row.0).sum::<u64>()), want["lead_days"]["negative"]);
}

#[test]
fn a_whole_clinic_goes_in_and_its_totals_agree() {
    let Some(data) = shared("clinic") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let archive = data.join("clinic_1000_seed1404.tar.xz");
    unpacked("tar", &["-C", &folder.path().to_string_lossy(), "-xf", &archive.to_string_lossy()]);
    let want = json_file(&data.join("expected_1000_seed1404.json"));
    let mut app = practice(&folder.path().join("practice"), "fa", "2026-03-20");

    let detail = run(&mut app, ImportKind::Clinic, &folder.path().join("c1000"), CLINIC_MAP, false);
    assert_eq!(detail.refused.len(), 0, "{:?}", detail.refused.first());
    let rows = &want["rows"];
    let all = taken(&detail);
    for (into, name) in [
        ("patients", "patients"), ("staff", "practitioners"), ("services", "services"), ("prices", "prices"),
        ("families", "families"), ("appointments", "appointments"), ("visits", "visits"),
        ("visit-services", "visit_services"), ("payments", "payments"), ("calls", "calls"),
    ] {
        assert_eq!(json!(all[into]), rows[name], "{into}");
    }

    let rial = |toman: &Value| json!(toman.as_i64().expect("toman") * 10);
    let totals = ask(&mut app, "ledger_totals", json!({}));
    assert_eq!(totals["revenue"], rial(&want["revenue_toman"]));
    assert_eq!(totals["paid"], rial(&want["paid_toman"]));
    assert_eq!(totals["receivable"], rial(&want["receivable_toman_sum_of_positive_balances"]));
    assert_eq!(totals["sum"], 0);

    let status = groups(&mut app, "status");
    let by = &want["appointments_by_status"];
    assert_eq!(json!(status["planned"].0), by["booked"]);
    assert_eq!(json!(status["confirmed"].0), by["confirmed"]);
    assert_eq!(json!(status["done"].0), by["done"]);
    assert_eq!(json!(status["no-show"].0), by["no_show"]);
    assert_eq!(json!(status["moved"].0), by["rescheduled"]);
    assert_eq!(status["cancelled"].0, by["cancelled_clinic"].as_u64().expect("n") + by["cancelled_patient"].as_u64().expect("n"));

    let count = |app: &mut App, by: &str| -> BTreeMap<String, u64> {
        let rows = ask(app, "patients_count", json!({ "groupBy": by }));
        rows.as_array().expect("rows").iter()
            .map(|row| (row["key"].as_str().expect("a key").to_owned(), row["count"].as_u64().expect("a count")))
            .collect()
    };
    let cities: BTreeMap<String, u64> = serde_json::from_value(want["patients_by_city"].clone()).expect("cities");
    assert_eq!(count(&mut app, "city"), cities);
    let sexes = count(&mut app, "sex");
    assert_eq!(json!([sexes["female"], sexes["male"]]), json!([want["patients_by_sex"]["F"], want["patients_by_sex"]["M"]]));

    let today = ask(&mut app, "followups_list", json!({ "until": "2026-03-20", "ownerId": null, "limit": 5000 }));
    let raised = today.as_array().expect("a list").iter().filter(|row| row["kind"] == "next-day-call").count();
    assert_eq!(raised, 0, "history raises no calls");
    assert_eq!(totals["wallets"], 0, "history raises no credit");
    assert_eq!(ask(&mut app, "practice_check", json!({}))["ok"], true);
}
