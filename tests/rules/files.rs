//! Pictures, documents and written consents: kept by what is in them, shown to whom they concern, and out of the program only
//! for what the patient allows.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A picture of one point.
pub(crate) const POINT: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn png() -> Vec<u8> {
    BASE64_STANDARD.decode(POINT).expect("a picture")
}

/// Lays a content where a person could point to.
fn lay(folder: &Path, name: &str, content: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, content).expect("written");
    path.to_string_lossy().into_owned()
}

/// A picture as it is brought, with the fields that a test sets.
pub(crate) fn draft(clinic: &Clinic, path: &str, fields: Value) -> Value {
    let mut draft = json!({
        "patientId": clinic.patients[0], "visitId": null, "kind": "picture", "title": "", "takenOn": null, "path": path,
    });
    for (name, value) in fields.as_object().expect("fields") {
        draft[name] = value.clone();
    }
    draft
}

fn keep(clinic: &mut Clinic, folder: &Path, kind: &str) -> String {
    // Each is a content of its own.
    let content = [png(), kind.as_bytes().to_vec()].concat();
    let path = lay(folder, &format!("{kind}.png"), &content);
    let input = draft(clinic, &path, json!({ "kind": kind, "title": kind }));
    clinic.world.born("files_add", input)
}

fn consent(clinic: &Clinic, paper: &str, fields: Value) -> Value {
    let mut draft = json!({
        "patientId": clinic.patients[0], "purpose": "teaching", "scope": "تصویر دندان‌ها", "givenOn": TODAY, "untilOn": "2027-11-22",
        "paperId": paper, "signedBy": "",
    });
    for (name, value) in fields.as_object().expect("fields") {
        draft[name] = value.clone();
    }
    draft
}

fn list(clinic: &mut Clinic) -> Vec<Value> {
    let id = clinic.patients[0].clone();
    clinic.world.read("files_list", json!({ "id": id })).as_array().expect("a list").clone()
}

fn kinds(clinic: &mut Clinic) -> Vec<String> {
    list(clinic).iter().map(|row| row["kind"].as_str().expect("a kind").to_owned()).collect()
}

fn stored(clinic: &Clinic) -> Vec<PathBuf> {
    let files = std::fs::read_dir(clinic.world.dir().join("files")).expect("a folder");
    files.map(|file| file.expect("a file").path()).collect()
}

#[test]
fn a_picture_is_kept_shown_taken_away_and_brought_back() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let path = lay(folder.path(), "IMG 1.txt", &png());
    let input = draft(&clinic, &path, json!({ "title": "  پیش   از درمان ", "takenOn": TODAY }));
    clinic.world.write("files_add", input);
    let row = list(&mut clinic).remove(0);
    assert_eq!(
        (&row["title"], &row["mediaType"], &row["takenOn"]),
        (&json!("پیش از درمان"), &json!("image/png"), &json!(TODAY))
    );
    assert_eq!(
        (&row["bytes"], &row["addedOn"], &row["addedBy"]),
        (&json!(png().len()), &json!(TODAY), &json!("مهتاب راد"))
    );
    let shown = clinic.world.read("files_show", json!({ "id": row["id"] }));
    assert_eq!(
        (&shown["content"], &shown["pages"], &shown["patientId"]),
        (&json!(POINT), &json!(1), &json!(clinic.patients[0]))
    );
    let [file] = stored(&clinic).try_into().expect("one file");
    let there = std::fs::read(&file).expect("read");
    assert!(!there.windows(8).any(|part| part == &png()[..8]), "it stands there encrypted");
    clinic.world.write("files_end", json!({ "id": row["id"] }));
    assert_eq!(list(&mut clinic), Vec::<Value>::new());
    assert_eq!(clinic.world.refused("files_show", json!({ "id": row["id"] })).0, "not-found");
    clinic.world.act("journal_undo", json!({}));
    assert_eq!(clinic.world.read("files_show", json!({ "id": row["id"] }))["content"], json!(POINT));
    clinic.world.restart();
    assert_eq!(clinic.world.read("files_show", json!({ "id": row["id"] }))["content"], json!(POINT));
    clinic.world.check();
}

#[test]
fn what_a_file_is_says_its_content_and_never_its_name() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let mut large = png();
    large.resize((50 << 20) + 1, 0);
    for (name, content, refusal) in [
        ("a.png", b"<html><script>".to_vec(), "attachment-type-unknown"),
        ("a.pdf", b"MZ%PDF-".to_vec(), "attachment-type-unknown"),
        ("empty.jpg", Vec::new(), "attachment-type-unknown"),
        ("large.png", large, "attachment-too-large"),
    ] {
        let path = lay(folder.path(), name, &content);
        let input = draft(&clinic, &path, json!({}));
        assert_eq!(clinic.world.refused("files_add", input), (refusal.into(), "path".into()), "{name}");
    }
    for path in ["nothing.png", "/nothing/there.png", &folder.path().to_string_lossy()] {
        let input = draft(&clinic, path, json!({}));
        assert_eq!(clinic.world.refused("files_add", input), ("attachment-unreadable".into(), "path".into()), "{path}");
    }
    let path = lay(folder.path(), "b.png", &png());
    for (fields, refusal, field) in [
        (json!({ "patientId": "nobody" }), "not-found", "patientId"),
        (json!({ "visitId": "nothing" }), "not-found", "visitId"),
        (json!({ "takenOn": TOMORROW }), "day-invalid", "takenOn"),
        (json!({ "takenOn": "soon" }), "day-invalid", "takenOn"),
        (json!({ "title": "ن".repeat(201) }), "text-too-long", "title"),
    ] {
        let input = draft(&clinic, &path, fields.clone());
        assert_eq!(clinic.world.refused("files_add", input), (refusal.into(), field.into()), "{fields}");
    }
    for content in [&b"\xff\xd8\xff\xe0jpeg"[..], b"RIFF....WEBPVP8 "] {
        let path = lay(folder.path(), "c", content);
        let input = draft(&clinic, &path, json!({}));
        clinic.world.act("files_add", input);
    }
    assert_eq!(list(&mut clinic).len(), 2);
    clinic.world.check();
}

#[test]
fn a_document_is_shown_page_by_page_as_pictures() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let planned = clinic.book(0, 0, TOMORROW, 600);
    let card = clinic.world.read("paper_card", json!({ "id": planned, "size": "a5", "language": null }));
    let pdf = BASE64_STANDARD.decode(card["pdf"].as_str().expect("a text")).expect("a PDF");
    let path = lay(folder.path(), "card", &pdf);
    let input = draft(&clinic, &path, json!({ "kind": "document" }));
    let id = clinic.world.born("files_add", input);
    let shown = clinic.world.read("files_show", json!({ "id": id }));
    assert_eq!((&shown["content"], &shown["pages"]), (&json!(null), &json!(1)));
    let page = clinic.world.read("files_page", json!({ "id": id, "page": 0 }));
    let picture = BASE64_STANDARD.decode(page["content"].as_str().expect("a text")).expect("a picture");
    assert!(picture.starts_with(b"\x89PNG") && picture.len() > 5_000, "{} bytes", picture.len());
    assert_eq!(clinic.world.refused("files_page", json!({ "id": id, "page": 1 })), ("not-found".into(), "page".into()));
    let broken = lay(folder.path(), "broken", b"%PDF-1.7 and nothing else");
    let input = draft(&clinic, &broken, json!({ "kind": "document" }));
    let id = clinic.world.born("files_add", input);
    assert_eq!(clinic.world.refused("files_show", json!({ "id": id })).0, "attachment-not-shown");
    let outside = folder.path().join("out.pdf").to_string_lossy().into_owned();
    clinic.world.act("files_export", json!({ "id": id, "purpose": "care", "path": outside }));
    assert_eq!(std::fs::read(outside).expect("a file"), b"%PDF-1.7 and nothing else");
    clinic.world.check();
}

#[test]
fn the_medical_file_is_shown_to_those_who_may_read_it_alone() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let add = json!({ "name": "h", "login": "helper", "roles": ["assistant"], "specialty": "", "hours": [], "password": null });
    clinic.world.act("staff_add", add);
    let lab =
        json!({ "name": "l", "login": "lab", "roles": ["technician"], "specialty": "", "hours": [], "password": null });
    clinic.world.act("staff_add", lab);
    let all = ["portrait", "picture", "result", "document", "consent"];
    let ids = all.map(|kind| keep(&mut clinic, folder.path(), kind));
    for login in ["manager", "doctor1", "helper"] {
        clinic.world.sit(login);
        assert_eq!(kinds(&mut clinic).len(), all.len(), "{login}");
    }
    for login in ["reception", "coordinator"] {
        clinic.world.sit(login);
        assert_eq!(kinds(&mut clinic), ["consent", "document"], "{login}");
        for (kind, id) in all.iter().zip(&ids).take(3) {
            assert_eq!(clinic.world.refused("files_show", json!({ "id": id })).0, "not-found");
            assert_eq!(clinic.world.refused("files_page", json!({ "id": id, "page": 0 })).0, "not-found");
            assert_eq!(clinic.world.refused("files_end", json!({ "id": id })).0, "not-found");
            let path = lay(folder.path(), "own.png", &png());
            let input = draft(&clinic, &path, json!({ "kind": kind }));
            assert_eq!(clinic.world.refused("files_add", input), ("right-missing".into(), "kind".into()));
        }
        let shown = clinic.world.read("files_show", json!({ "id": ids[3] }));
        assert_eq!(shown["row"]["kind"], json!("document"));
    }
    clinic.world.sit("lab");
    let patient = clinic.patients[0].clone();
    assert_eq!(clinic.world.refused("files_list", json!({ "id": patient })).0, "file-refused");
    assert_eq!(clinic.world.refused("files_show", json!({ "id": ids[0] })).0, "file-refused");
    clinic.world.act("emergency_open", json!({ "patientId": patient, "reason": "خون‌ریزی" }));
    assert_eq!(kinds(&mut clinic).len(), all.len(), "an emergency needs all of it");
    assert_eq!(clinic.world.read("files_show", json!({ "id": ids[0] }))["row"]["kind"], json!("portrait"));
    clinic.world.check();
}

#[test]
fn a_picture_leaves_with_a_consent_to_its_purpose_alone() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let (portrait, result) = (keep(&mut clinic, folder.path(), "portrait"), keep(&mut clinic, folder.path(), "result"));
    let paper = keep(&mut clinic, folder.path(), "consent");
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let order = |id: &str, purpose: &str, path: &str| json!({ "id": id, "purpose": purpose, "path": path });
    let missing = ("consent-missing".to_owned(), "purpose".to_owned());
    for purpose in ["care", "teaching", "colleagues", "publication", "display"] {
        assert_eq!(
            clinic.world.refused("files_export", order(&portrait, purpose, &out("p.png"))),
            missing,
            "{purpose}"
        );
    }
    assert_eq!(clinic.world.refused("files_export", order(&result, "teaching", &out("r.png"))), missing);
    clinic.world.act("files_export", order(&result, "care", &out("r.png")));
    assert!(Path::new(&out("r.png")).exists() && !Path::new(&out("p.png")).exists());
    let given = consent(&clinic, &paper, json!({}));
    let given = clinic.world.born("consents_add", given);
    assert_eq!(clinic.world.refused("files_export", order(&portrait, "publication", &out("p.png"))), missing);
    assert_eq!(clinic.world.refused("files_export", order(&portrait, "care", &out("p.png"))), missing);
    clinic.world.act("files_export", order(&portrait, "teaching", &out("p.png")));
    assert_eq!(std::fs::read(out("p.png")).expect("a file"), [png(), b"portrait".to_vec()].concat());
    let row = list(&mut clinic).into_iter().find(|row| row["id"] == json!(portrait)).expect("the picture");
    assert_eq!(row["leavesFor"], json!(["teaching"]));
    let inside = clinic.world.dir().join("p.png").to_string_lossy().into_owned();
    let refused = clinic.world.refused("files_export", order(&portrait, "teaching", &inside));
    assert_eq!(refused, ("attachment-not-saved".into(), "path".into()), "what lies there is the practice's");
    // What was refused is written down nowhere: two left.
    let left = clinic.world.core().read().count("SELECT count(*) FROM attachment_export", ()).expect("counted");
    assert_eq!(left, 2);
    clinic.days_pass(1);
    assert_eq!(clinic.world.refused("files_export", order(&portrait, "teaching", &out("q.png"))).0, "password-again");
    clinic.world.sit("manager");
    clinic.world.write("consents_withdraw", json!({ "id": given, "reason": "دیگر نمی‌خواهد" }));
    assert_eq!(clinic.world.refused("files_export", order(&portrait, "teaching", &out("q.png"))), missing);
    assert!(!Path::new(&out("q.png")).exists());
    assert_eq!(clinic.world.refused("consents_withdraw", json!({ "id": given, "reason": "r" })).0, "not-found");
    clinic.world.check();
}

#[test]
fn a_consent_needs_its_paper_and_holds_from_day_to_day() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let (paper, document) = (keep(&mut clinic, folder.path(), "consent"), keep(&mut clinic, folder.path(), "document"));
    for (fields, refusal, field) in [
        (json!({ "paperId": null }), "consent-paper-missing", "paperId"),
        (json!({ "paperId": document }), "consent-paper-missing", "paperId"),
        (json!({ "patientId": clinic.patients[1] }), "consent-paper-missing", "paperId"),
        (json!({ "patientId": "nobody" }), "not-found", "patientId"),
        (json!({ "purpose": "care" }), "consent-missing", "purpose"),
        (json!({ "givenOn": TOMORROW }), "consent-days-invalid", "givenOn"),
        (json!({ "untilOn": "2026-11-21" }), "consent-days-invalid", "untilOn"),
        (json!({ "untilOn": "always" }), "day-invalid", "untilOn"),
        (json!({ "scope": "ن".repeat(2_001) }), "text-too-long", "scope"),
    ] {
        let input = consent(&clinic, &paper, fields.clone());
        assert_eq!(clinic.world.refused("consents_add", input), (refusal.into(), field.into()), "{fields}");
    }
    let input = consent(&clinic, &paper, json!({ "untilOn": TOMORROW }));
    clinic.world.write("consents_add", input);
    let patient = json!({ "id": clinic.patients[0] });
    let valid = |clinic: &mut Clinic| clinic.world.read("consents_list", patient.clone())[0]["isValid"].clone();
    assert_eq!(valid(&mut clinic), json!(true));
    assert_eq!(clinic.world.refused("files_end", json!({ "id": paper })).0, "attachment-is-consent");
    clinic.days_pass(1);
    assert_eq!(valid(&mut clinic), json!(true), "the last day is included");
    clinic.days_pass(1);
    assert_eq!(valid(&mut clinic), json!(false));
    let id = clinic.world.read("consents_list", patient.clone())[0]["id"].clone();
    let refused = clinic.world.refused("consents_withdraw", json!({ "id": id, "reason": " " }));
    assert_eq!(refused, ("consent-reason-empty".into(), "reason".into()));
    clinic.world.act("consents_withdraw", json!({ "id": id, "reason": "r" }));
    clinic.world.write("files_end", json!({ "id": paper }));
    clinic.world.check();
}

#[test]
fn the_check_tells_what_is_missing_or_damaged_beside_the_database() {
    let (mut clinic, folder) = (Clinic::new(), tempfile::tempdir().expect("a folder"));
    let picture = keep(&mut clinic, folder.path(), "picture");
    let problems = |clinic: &mut Clinic| clinic.world.read("practice_check", json!({}))["problems"].clone();
    assert_eq!(problems(&mut clinic), json!([]));
    let [file] = stored(&clinic).try_into().expect("one file");
    let mut bytes = std::fs::read(&file).expect("read");
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&file, &bytes).expect("written");
    assert_eq!(problems(&mut clinic), json!([{ "code": "file-damaged", "what": picture }]));
    assert_eq!(clinic.world.refused("files_show", json!({ "id": picture })).0, "attachment-damaged");
    std::fs::remove_file(&file).expect("gone");
    assert_eq!(problems(&mut clinic), json!([{ "code": "file-missing", "what": picture }]));
    assert_eq!(clinic.world.refused("files_show", json!({ "id": picture })).0, "attachment-missing");
    // The original, added once more, brings the first one back too.
    keep(&mut clinic, folder.path(), "picture");
    assert_eq!(problems(&mut clinic), json!([]));
}
