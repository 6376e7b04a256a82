//! Real tables go in whole, and their totals are those that others counted. Needs the shared data; says so without it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use peyvand_api::{ImportDetail, ImportKind, ImportOrder, import};
use peyvand_kit::Locale;
use peyvand_tests::{World, draft, service, staff};
use serde_json::{Value, json};

pub(crate) const NOSHOW_MAP: &str = include_str!("../import/noshow.map.json");
const CLINIC_MAP: &str = include_str!("../import/clinic.map.json");

/// A folder of the shared data, or nothing with a line that says so.
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data").join(folder);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: shared/data/{folder} is not here");
    None
}

pub(crate) fn run(world: &mut World, kind: ImportKind, path: &Path, mapping: &str, dry_run: bool) -> ImportDetail {
    import(&mut world.app, &ImportOrder { kind, path, mapping, dry_run }, &mut |_| ())
        .expect("an import that fits its mapping")
}

fn taken(detail: &ImportDetail) -> BTreeMap<&str, u64> {
    detail.counts.iter().map(|count| (count.into, count.taken)).collect()
}

/// The counts of a grouping as `{key: [count, no-shows]}`.
pub(crate) fn groups(world: &mut World, by: &str) -> BTreeMap<String, (u64, u64)> {
    let answer = world.read("appointments_count", json!({ "groupBy": by }));
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

pub(crate) fn json_file(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a file that is there")).expect("JSON")
}

/// Unpacks with the system's own tools; what it says is told when it fails.
pub(crate) fn unpacked(program: &str, arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(program).args(arguments).output().expect("the unpacking program runs");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn a_hundred_thousand_real_appointments_give_the_counts_that_others_counted() {
    let Some(data) = shared("noshow") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let table = folder.path().join("appointments.csv");
    fs::write(&table, unpacked("xz", &["-dc", &data.join("KaggleV2-May-2016.csv.xz").to_string_lossy()]))
        .expect("room for the table");
    let want = json_file(&data.join("expected_noshow.json"));
    let mut world = World::empty(Locale::En);

    let rehearsal = run(&mut world, ImportKind::Appointments, &table, NOSHOW_MAP, true);
    assert_eq!(taken(&rehearsal)["appointments"], 110_527);
    assert_eq!(world.read("appointments_count", json!({}))["total"], 0, "a rehearsal leaves nothing");

    let detail = run(&mut world, ImportKind::Appointments, &table, NOSHOW_MAP, false);
    assert_eq!(taken(&detail), BTreeMap::from([("appointments", 110_527), ("patients", 62_299)]));
    assert_eq!(detail.refused.len(), 0);
    odd_rows_are_told(&detail, &want["dirty_rows"]);

    let all = world.read("appointments_count", json!({}));
    assert_eq!(all["total"], want["totals"]["rows"]);
    assert_eq!(all["noShows"], want["totals"]["no_shows"]);
    assert_eq!(all["patients"], want["totals"]["distinct_patient_id"]);
    counts_agree(&mut world, &want);

    takes_the_whole_way(&mut world);

    let again = run(&mut world, ImportKind::Appointments, &table, NOSHOW_MAP, false);
    assert_eq!(taken(&again), BTreeMap::from([("appointments", 0), ("patients", 0)]));
    assert_eq!(again.refused.len(), 110_527, "what is here already is not brought in twice");

    let day = world.read("appointments_day", json!({ "day": "2016-05-02" }));
    let that_day = world.read("appointments_count", json!({ "fromDay": "2016-05-02", "toDay": "2016-05-02" }));
    assert_eq!(day["untimedTotal"], that_day["total"]);
    assert_eq!(world.read("practice_check", json!({}))["ok"], true);
}

/// A patient of the table is booked, received, seen, closed with a next step, handed over, called, and credits a referrer.
fn takes_the_whole_way(world: &mut World) {
    world.fill();
    let doctor = staff(world, "doctor1");
    let coordinator = staff(world, "coordinator");
    let implant = service(world, "ایمپلنت");
    let found = world.read("patients_find", json!({ "text": "29872499824296", "limit": 5 }));
    let (patient, name) = (found[0]["id"].clone(), found[0]["name"].as_str().expect("a name").to_owned());
    let referrer = world.born("patients_add", json!({ "draft": draft("Rima", "Stone", json!({})) }));
    let shown = world.read("patients_show", json!({ "id": patient }));
    let fields = json!({
        "referrerId": referrer, "sex": shown["sex"], "city": shown["city"], "labels": shown["labels"], "fileNo": shown["fileNo"],
        "mobiles": ["+1 202 555 0143"],
    });
    world.act("patients_edit", json!({ "id": patient, "draft": draft("Ana", &name, fields) }));
    world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": "2026-11-01" }));

    let today = world.read("today_show", json!({}))["day"].clone();
    let booking = |day: &Value, start: u32, step: Value| {
        json!({
            "patientId": patient, "staffId": doctor, "serviceId": implant, "day": day, "start": start, "minutes": null,
            "source": "phone", "note": "", "stepId": step,
        })
    };
    let appointment = world.born("appointments_book", booking(&today, 600, Value::Null));
    world.act("appointments_confirm", json!({ "id": appointment }));
    let visit = world.born("visits_arrive", json!({ "appointmentId": appointment }));
    world.act("visits_call_in", json!({ "id": visit }));
    let services = json!([{ "serviceId": implant, "quantity": 1 }]);
    world.act(
        "visits_write",
        json!({ "id": visit, "ownWords": "It hurts at night.", "note": "", "services": services }),
    );
    let mut close = json!({ "id": visit, "steps": [], "golden": "nothing-left", "goldenAnswer": "" });
    let refused = world.call("visits_close", close.clone()).expect_err("no step, no closing");
    assert_eq!(refused.code, "visit-step-missing");
    close["steps"] = json!([{
        "kind": "return-visit", "dueOn": "2026-12-06", "reason": "To see how it heals", "ownerId": coordinator,
        "colleagueId": null, "serviceId": null, "isUrgent": false,
    }]);
    world.act("visits_close", close);
    let lane = world.read("today_show", json!({}))["beforeLeaving"].clone();
    let step = lane[0]["steps"][0]["id"].clone();
    world.act("appointments_book", booking(&json!("2026-12-06"), 600, step));
    world.act("visits_leave", json!({ "id": visit }));

    assert!(
        world.read("wallet_show", json!({ "id": referrer }))["balance"].as_i64() > Some(0),
        "the first visit credits the referrer"
    );
    world.clock.advance(24 * 3_600_000);
    let due = world.read("followups_list", json!({ "until": "2026-11-23", "ownerId": null, "limit": 9 }));
    assert_eq!((&due[0]["kind"], &due[0]["patientId"]), (&json!("next-day-call"), &patient));
    let answers = json!({ "id": due[0]["id"], "outcome": "reached", "pain": "strong", "bleeding": "stopped", "note": "", "againOn": null });
    world.act("followups_attempt", answers);
    let urgent = world.read("followups_list", json!({ "until": "2026-11-23", "ownerId": null, "limit": 9 }));
    assert_eq!((&urgent[0]["kind"], &urgent[0]["isUrgent"]), (&json!("doctor-callback"), &json!(true)));
}

fn odd_rows_are_told(detail: &ImportDetail, dirty: &Value) {
    let of = |code: &str| detail.warnings.iter().filter(|remark| remark.code == code).collect::<Vec<_>>();
    let texts = |value: &Value| {
        value.as_array().expect("a list").iter().map(|v| v.as_str().expect("text").to_owned()).collect::<Vec<_>>()
    };
    let mut odd: Vec<_> = of("reference-mangled").iter().map(|remark| remark.value.clone()).collect();
    odd.sort();
    odd.dedup();
    let mut want = texts(&dirty["distinct_patient_ids_not_plain_digits"]);
    want.sort();
    assert_eq!(odd, want);
    assert_eq!(of("age-impossible").len(), texts(&dirty["age_below_zero_appointment_ids"]).len());
    assert_eq!(of("day-before-booking").len(), texts(&dirty["appointment_before_scheduling_ids"]).len());
}

fn counts_agree(world: &mut World, want: &Value) {
    let by_sex = groups(world, "sex");
    let gender = expected(&want["by_gender"]);
    assert_eq!((by_sex["female"], by_sex["male"]), (gender["F"], gender["M"]));
    let weekday: BTreeMap<_, _> =
        expected(&want["by_weekday_of_appointment"]).into_iter().map(|(day, row)| (day.to_lowercase(), row)).collect();
    assert_eq!(groups(world, "weekday"), weekday);
    assert_eq!(groups(world, "month"), expected(&want["by_month_of_appointment"]));
    let ages: BTreeMap<_, _> = expected(&want["by_age_group"])
        .into_iter()
        .map(|(group, row)| (if group.starts_with("invalid") { "invalid".to_owned() } else { group }, row))
        .collect();
    assert_eq!(groups(world, "age-group"), ages);
    let reminded = groups(world, "reminder-sent");
    let sms = expected(&want["by_sms_received"]);
    assert_eq!(reminded.values().copied().collect::<Vec<_>>(), sms.values().copied().collect::<Vec<_>>());
    let cities = groups(world, "city");
    assert_eq!(cities.len(), 81);
    for row in want["top10_neighbourhoods_by_appointments"].as_array().expect("ten") {
        let counted = cities[row["neighbourhood"].as_str().expect("a name")];
        assert_eq!(json!([counted.0, counted.1]), json!([row["appointments"], row["no_shows"]]));
    }
    let lead = groups(world, "lead-days");
    let days = |key: &String| key.parse::<i64>().expect("days");
    assert_eq!(json!(lead.keys().map(days).max()), want["lead_days"]["max"]);
    assert_eq!(json!(lead.keys().map(days).min()), want["lead_days"]["min"]);
    assert_eq!(json!(lead["0"].0), want["lead_days"]["same_day"]);
    assert_eq!(
        json!(lead.iter().filter(|(key, _)| days(key) < 0).map(|(_, row)| row.0).sum::<u64>()),
        want["lead_days"]["negative"]
    );
}

#[test]
fn a_whole_clinic_goes_in_and_its_totals_agree() {
    let Some(data) = shared("clinic") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let archive = data.join("clinic_1000_seed1404.tar.xz");
    unpacked("tar", &["-C", &folder.path().to_string_lossy(), "-xf", &archive.to_string_lossy()]);
    let want = json_file(&data.join("expected_1000_seed1404.json"));
    let mut world = World::empty(Locale::Fa);

    let detail = run(&mut world, ImportKind::Clinic, &folder.path().join("c1000"), CLINIC_MAP, false);
    assert_eq!(detail.refused.len(), 0, "{:?}", detail.refused.first());
    let rows = &want["rows"];
    let all = taken(&detail);
    for (into, name) in [
        ("patients", "patients"),
        ("staff", "practitioners"),
        ("services", "services"),
        ("prices", "prices"),
        ("families", "families"),
        ("appointments", "appointments"),
        ("visits", "visits"),
        ("visit-services", "visit_services"),
        ("payments", "payments"),
        ("calls", "calls"),
    ] {
        assert_eq!(json!(all[into]), rows[name], "{into}");
    }

    let rial = |toman: &Value| json!(toman.as_i64().expect("toman") * 10);
    let totals = world.read("ledger_totals", json!({}));
    assert_eq!(totals["revenue"], rial(&want["revenue_toman"]));
    assert_eq!(totals["paid"], rial(&want["paid_toman"]));
    assert_eq!(totals["receivable"], rial(&want["receivable_toman_sum_of_positive_balances"]));
    assert_eq!(totals["sum"], 0);

    let status = groups(&mut world, "status");
    let by = &want["appointments_by_status"];
    assert_eq!(json!(status["planned"].0), by["booked"]);
    assert_eq!(json!(status["confirmed"].0), by["confirmed"]);
    assert_eq!(json!(status["done"].0), by["done"]);
    assert_eq!(json!(status["no-show"].0), by["no_show"]);
    assert_eq!(json!(status["moved"].0), by["rescheduled"]);
    assert_eq!(
        status["cancelled"].0,
        by["cancelled_clinic"].as_u64().expect("n") + by["cancelled_patient"].as_u64().expect("n")
    );

    let count = |world: &mut World, by: &str| -> BTreeMap<String, u64> {
        let rows = world.read("patients_count", json!({ "groupBy": by }));
        rows.as_array()
            .expect("rows")
            .iter()
            .map(|row| (row["key"].as_str().expect("a key").to_owned(), row["count"].as_u64().expect("a count")))
            .collect()
    };
    let cities: BTreeMap<String, u64> = serde_json::from_value(want["patients_by_city"].clone()).expect("cities");
    assert_eq!(count(&mut world, "city"), cities);
    let sexes = count(&mut world, "sex");
    assert_eq!(
        json!([sexes["female"], sexes["male"]]),
        json!([want["patients_by_sex"]["F"], want["patients_by_sex"]["M"]])
    );

    let today = world.read("followups_list", json!({ "until": "2026-03-20", "ownerId": null, "limit": 5000 }));
    let raised = today.as_array().expect("a list").iter().filter(|row| row["kind"] == "next-day-call").count();
    assert_eq!(raised, 0, "history raises no calls");
    assert_eq!(totals["wallets"], 0, "history raises no credit");
    assert_eq!(world.read("practice_check", json!({}))["ok"], true);
}
