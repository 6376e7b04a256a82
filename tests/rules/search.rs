//! Finding patients: by any spelling of a name, by numbers, with the wrong keyboard layout on.

use peyvand_kit::Locale;
use peyvand_tests::{World, bring, draft, exchange};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The shared vectors, where they are.
fn vectors(file: &str) -> Option<Vec<csv::StringRecord>> {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/names").join(file);
    if !path.exists() {
        println!("skipped: shared/data is not here ({file})");
        return None;
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(true).flexible(true).from_path(path).expect("a table");
    Some(reader.records().map(|record| record.expect("a row")).collect())
}

fn found(world: &mut World, text: &str) -> Vec<String> {
    let rows = world.read("patients_find", json!({ "text": text, "limit": 20 }));
    rows.as_array().expect("a list").iter().map(|row| row["name"].as_str().expect("a name").to_owned()).collect()
}

fn add(world: &mut World, given: &str, family: &str, fields: Value) {
    world.act("patients_add", json!({ "draft": draft(given, family, fields) }));
}

#[test]
fn a_patient_is_found_by_every_way_of_writing_what_they_are_known_by() {
    let mut world = World::new();
    add(
        &mut world,
        "علی‌رضا",
        "كريمي",
        json!({
            "mobiles": ["09551234567"], "nationalId": "7731689956", "fileNo": "۱۲۰۴", "calledAs": "دکتر کریمی", "otherId": "P-77",
        }),
    );
    add(&mut world, "Пётр", "Соловьёв", json!({}));
    add(&mut world, "小明", "曾", json!({}));
    for typed in [
        "علی",
        "علیرضا",
        "علي رضا",
        "رضا",
        "کریمی",
        "كريمى",
        "کر",
        "ک",
        "کریمی علی",
        "علی کر",
        "09551234567",
        "۰۹۵۵۱۲۳",
        "0955 123",
        "+98 955 123 4567",
        "00989551234567",
        "955123",
        "4567",
        "7731689956",
        "۷۷۳۱",
        "1204",
        "۱۲۰۴",
        "P-77",
        "دکتر",
    ] {
        assert_eq!(found(&mut world, typed), ["علی‌رضا كريمي"], "{typed}");
    }
    for typed in ["петр", "Соловьев", "ПЁТР", "сол пет"] {
        assert_eq!(found(&mut world, typed), ["Пётр Соловьёв"], "{typed}");
    }
    for typed in ["曾小明", "小明", "zeng", "zengxiaoming", "zxm", "zeng xiao"] {
        assert_eq!(found(&mut world, typed), ["曾小明"], "{typed}");
    }
    // «کریمی» on a Latin keyboard; "gtnh" is «петр» on it.
    for (typed, name) in [(";vdld", "علی‌رضا كريمي"), ("gtnh", "Пётр Соловьёв")] {
        assert_eq!(found(&mut world, typed), [name], "{typed}");
    }
    for typed in ["", " ", "کریمی حسن", "99999", "йцу", "؟؟"] {
        assert_eq!(found(&mut world, typed), Vec::<String>::new(), "{typed}");
    }
}

#[test]
fn whole_words_stand_first_and_names_in_the_order_of_their_alphabet() {
    let mut world = World::new();
    for (given, family) in
        [("علیار", "یکتا"), ("یگانه", "علی"), ("گلی", "علی"), ("پری", "علی"), ("کیان", "علی"), ("علی‌اصغر", "بهار")]
    {
        add(&mut world, given, family, json!({}));
    }
    assert_eq!(found(&mut world, "علی"), ["پری علی", "علی‌اصغر بهار", "کیان علی", "گلی علی", "یگانه علی", "علیار یکتا"]);
}

#[test]
fn no_more_rows_come_than_were_asked_for() {
    let mut world = World::new();
    for at in 0..40 {
        add(&mut world, "سارا", &format!("نام{at}"), json!({}));
    }
    assert_eq!(world.read("patients_find", json!({ "text": "سارا", "limit": 7 })).as_array().expect("list").len(), 7);
    assert_eq!(world.read("patients_recent", json!({})).as_array().expect("list").len(), 30);
    assert_eq!(found(&mut world, "سارا نام39"), ["سارا نام39"]);
}

#[test]
fn spellings_that_the_vectors_call_equal_find_each_other() {
    for (file, language) in [("fa_equal_shared.csv", Locale::Fa), ("ru_equal_shared.csv", Locale::Ru)] {
        let Some(rows) = vectors(file) else { continue };
        assert!(rows.len() > 10, "{file}");
        let mut world = World::empty(language);
        for row in &rows {
            add(&mut world, "", &row[0], json!({}));
        }
        for row in &rows {
            let hits = found(&mut world, &row[1]);
            let kept = row[0].split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(hits.contains(&kept), "{file}: {:?} does not find {:?} but {hits:?}", &row[1], &row[0]);
        }
    }
}

#[test]
fn chinese_names_are_found_by_pinyin_and_by_initials() {
    let Some(rows) = vectors("zh_pinyin_shared.csv") else { return };
    let mut world = World::empty(Locale::Zh);
    for row in &rows {
        add(&mut world, &row[2], &row[1], json!({}));
    }
    for row in &rows {
        for typed in [&row[0], &row[3], &row[4], &row[5]] {
            let hits = world.read("patients_find", json!({ "text": typed, "limit": 100 }));
            let hit = hits.as_array().expect("a list").iter().any(|hit| hit["name"] == row[0]);
            assert!(hit, "{typed:?} does not find {:?} but {hits}", &row[0]);
        }
    }
}

#[test]
fn what_another_device_wrote_is_found_here_and_one_file_number_given_twice_becomes_one_task() {
    let mut here = World::new();
    let mut there = World::empty(Locale::Fa);
    bring(&mut here, &mut there);
    add(&mut here, "سارا", "یاوری", json!({ "mobiles": ["09551112233"] }));
    add(&mut there, "نیما", "گلشن", json!({ "mobiles": ["09554445566"] }));
    exchange(&mut here, &mut there);
    let mut tasks = Vec::new();
    for world in [&mut here, &mut there] {
        assert_eq!(found(world, "یاوری"), ["سارا یاوری"]);
        assert_eq!(found(world, "0955444"), ["نیما گلشن"]);
        assert_eq!(found(world, "1").len(), 2, "both have the file number 1");
        let work = world.read("followups_list", json!({ "until": "2026-11-22", "ownerId": null, "limit": 10 }));
        assert_eq!(work.as_array().expect("a list").len(), 1, "{work:#}");
        assert_eq!(work[0]["kind"], json!("mend"));
        tasks.push(work[0]["id"].clone());
        world.check();
    }
    assert_eq!(tasks[0], tasks[1]);
}
