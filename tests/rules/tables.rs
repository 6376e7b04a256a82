//! Tables that hurt: what a row holds that the practice cannot, is told with its line, and nothing of it breaks.

use peyvand_api::{ImportDetail, ImportKind, ImportOrder, import};
use peyvand_kit::Locale;
use peyvand_tests::World;
use serde_json::{Value, json};
use std::path::Path;

fn take(
    world: &mut World,
    kind: ImportKind,
    path: &Path,
    mapping: &Value,
) -> Result<ImportDetail, peyvand_api::ApiError> {
    let mapping = mapping.to_string();
    import(&mut world.app, &ImportOrder { kind, path, mapping: &mapping, dry_run: false }, &mut |_| ())
}

/// The rows that stayed out, as line, code and field.
fn refused(detail: &ImportDetail) -> Vec<(u64, &str, &str)> {
    detail.refused.iter().map(|row| (row.line, row.code, row.field.as_str())).collect()
}

fn patients(fields: &Value, labels: Value) -> Value {
    json!({ "sections": [{ "into": "patients", "fields": fields, "labels": labels }] })
}

#[test]
fn a_row_is_told_by_the_line_on_which_it_begins_however_lines_end() {
    let folder = tempfile::tempdir().expect("a folder");
    for end in ["\n", "\r\n", "\r"] {
        let file = folder.path().join("table.csv");
        std::fs::write(&file, ["ref,name", "1,a", "2,", "3,c", ",d"].join(end)).expect("written");
        let mut world = World::empty(Locale::En);
        let mapping = patients(&json!({ "ref": "{ref}", "familyName": "{name}" }), json!([]));
        let detail = take(&mut world, ImportKind::Patients, &file, &mapping).expect("taken");
        assert_eq!(refused(&detail), [(3, "name-missing", "familyName"), (5, "value-missing", "ref")], "{end:?}");
    }
}

#[test]
fn what_the_practice_does_not_know_or_hold_stays_out_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("table.csv");
    let long = "ب".repeat(5000);
    let rows = [
        "ref,name,source,language,note".to_owned(),
        "1,=1+1,phone,fa,\"=cmd|' /C calc'!A0\nsecond\"".to_owned(),
        "2,b,nowhere,fa,".to_owned(),
        "3,c,phone,klingon,".to_owned(),
        format!("4,d,,,{long}"),
        format!("5,{long},,,"),
        "6,a\0b,,,".to_owned(),
    ];
    std::fs::write(&file, rows.join("\n")).expect("written");
    let mut world = World::empty(Locale::En);
    let fields = json!({ "ref": "{ref}", "familyName": "{name}", "source": "{source}", "language": "{language}", "note": "{note}" });
    let same = json!({ "when": "{ref}", "unless": [], "text": "{name}", "tone": "alert" });
    let twice = json!({ "when": "{ref}", "unless": [], "text": "{name}" });
    let none = json!({ "when": "{ref}", "unless": [], "text": "{source}" });
    let mapping = patients(&fields, json!([same, twice, none]));
    let detail = take(&mut world, ImportKind::Patients, &file, &mapping).expect("taken");
    let want = [
        (4, "value-unknown", "source"),
        (5, "value-unknown", "language"),
        (6, "text-too-long", "note"),
        (7, "text-too-long", "familyName"),
    ];
    assert_eq!(refused(&detail), want);
    let recent = world.read("patients_recent", json!({}));
    let mut names: Vec<_> =
        recent.as_array().expect("rows").iter().map(|row| row["name"].as_str().expect("a name")).collect();
    names.sort_unstable();
    assert_eq!(names, ["=1+1", "a\0b"]);
    let first = recent.as_array().expect("rows").iter().find(|row| row["name"] == "=1+1").expect("a row");
    let label = |tone: &str, text: &str| json!({ "tone": tone, "text": text, "isPrivate": false });
    assert_eq!(first["labels"], json!([label("alert", "=1+1"), label("plain", "phone")]));
    let shown = world.read("patients_show", json!({ "id": first["id"] }));
    assert_eq!(shown["note"], "=cmd|' /C calc'!A0\nsecond", "a formula is a text");
    world.check();
}

#[test]
fn sums_hours_and_outcomes_that_cannot_be_stay_out_and_the_rest_comes_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let table = |name: &str, rows: &[&str]| std::fs::write(folder.path().join(name), rows.join("\n")).expect("written");
    table("people.csv", &["ref", "p"]);
    table("services.csv", &["ref,price", "s,5", "minus,-5", "huge,9223372036854775807"]);
    table("appointments.csv", &["ref,start", "a,09:00", "late,24:00", "odd,25:00"]);
    table("visits.csv", &["ref", "v"]);
    table("done.csv", &["total", "1000000000000", "1000000000000", "9223372036854775807", "-9223372036854775807"]);
    table("calls.csv", &["ref,outcome,pain", "c,reached,some", "d,eaten,", "e,reached,much"]);
    let mapping = json!({ "sections": [
        { "into": "services", "file": "services.csv", "fields": { "ref": "{ref}", "name": "{ref}", "price": "{price}" } },
        { "into": "patients", "file": "people.csv", "fields": { "ref": "{ref}", "familyName": "{ref}" } },
        { "into": "appointments", "file": "appointments.csv", "fields": { "ref": "{ref}", "patient": "p", "day": "2026-01-02", "start": "{start}", "status": "done" } },
        { "into": "visits", "file": "visits.csv", "fields": { "ref": "{ref}", "patient": "p", "day": "2026-01-02" } },
        { "into": "visit-services", "file": "done.csv", "fields": { "visit": "v", "service": "s", "total": "{total}" } },
        { "into": "calls", "file": "calls.csv", "fields": { "ref": "{ref}", "patient": "p", "kind": "debt", "dueOn": "2026-01-02", "outcome": "{outcome}", "pain": "{pain}" } },
    ] });
    let mut world = World::empty(Locale::Fa);
    let detail = take(&mut world, ImportKind::Clinic, folder.path(), &mapping).expect("taken");
    let want = [
        (3, "amount-invalid", "price"),
        (4, "amount-invalid", "price"),
        (3, "time-invalid", "start"),
        (4, "time-invalid", "start"),
        (4, "amount-invalid", "total"),
        (5, "amount-invalid", "total"),
        (3, "value-unknown", "outcome"),
        (4, "value-unknown", "pain"),
    ];
    assert_eq!(refused(&detail), want);
    assert_eq!(world.read("ledger_totals", json!({}))["revenue"], 2_000_000_000_000_i64);
    world.check();
}

#[test]
fn a_mapping_that_does_not_hold_together_is_told_and_nothing_comes_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("table.csv");
    std::fs::write(&file, "name\na").expect("written");
    let mut world = World::empty(Locale::En);
    let before = world.dump();
    let fields = json!({ "ref": "{name}", "familyName": "{name}" });
    let rainbow = json!([{ "when": "{name}", "unless": [], "text": "t", "tone": "rainbow" }]);
    for (mapping, code) in [
        (patients(&fields, rainbow), "import-mapping-invalid"),
        (patients(&json!({ "ref": "{name" }), json!([])), "import-mapping-invalid"),
        (patients(&json!({ "nothing": "{name}" }), json!([])), "import-mapping-invalid"),
        (patients(&json!({ "ref": "{no such}" }), json!([])), "import-column-missing"),
        (json!({ "sections": [{ "into": "visits", "fields": {} }] }), "import-mapping-invalid"),
        (json!({ "sections": [{ "into": "patients", "file": "../x", "fields": {} }] }), "import-mapping-invalid"),
        (json!({ "dates": "hebrew", "sections": [] }), "import-mapping-invalid"),
        (json!("{"), "import-mapping-invalid"),
    ] {
        let error = take(&mut world, ImportKind::Patients, &file, &mapping).expect_err("refused");
        assert_eq!(error.code, code, "{mapping}");
    }
    world.dump().must_be(&before, "refused imports");
}

#[test]
fn a_file_number_that_another_patient_has_gives_way_to_the_next_free_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("table.csv");
    std::fs::write(&file, "ref,name,no\n1,a,7\n2,b,7\n3,c,\n4,d,8\n").expect("written");
    let mut world = World::empty(Locale::En);
    let mapping = patients(&json!({ "ref": "{ref}", "familyName": "{name}", "fileNo": "{no}" }), json!([]));
    let detail = take(&mut world, ImportKind::Patients, &file, &mapping).expect("taken");
    assert_eq!(refused(&detail), []);
    let told: Vec<_> = detail.warnings.iter().map(|row| (row.line, row.code, row.value.as_str())).collect();
    let recent = world.read("patients_recent", json!({}));
    let mut numbers: Vec<_> =
        recent.as_array().expect("four").iter().map(|row| row["fileNo"].as_str().expect("a number")).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 4, "{numbers:?}");
    assert_eq!(told.first(), Some(&(3, "file-no-taken", "7")));
    world.check();
}
