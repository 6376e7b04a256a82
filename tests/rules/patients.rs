//! Patients: what is written down, what is refused, who may be the same person, the page and the timeline.

use peyvand_kit::Locale;
use peyvand_tests::{World, born, draft};
use serde_json::{Value, json};

fn add(world: &mut World, draft: Value) -> String {
    world.born("patients_add", json!({ "draft": draft }))
}

#[test]
fn a_file_is_opened_changed_and_taken_back() {
    let mut world = World::new();
    let typed = draft(
        "  مینا ",
        "کریمی  زاده",
        json!({
            "mobiles": ["۰۹۵۵ ۱۲۳ ۴۵۶۷", "9551234567", "", "+989551112233"], "nationalId": "7731689956", "birth": "۱۳۶۳/۲/۱۱",
            "sex": "female", "city": "شیراز", "source": "instagram", "labels": [{ "tone": "soft", "text": "از سوزن می‌ترسد" }],
        }),
    );
    let changed = world.write("patients_add", json!({ "draft": typed }));
    let id = born(&changed);
    let page = world.read("patients_show", json!({ "id": id }));
    assert_eq!((&page["name"], &page["fileNo"]), (&json!("مینا کریمی زاده"), &json!("1")));
    assert_eq!(page["mobiles"], json!(["+989551234567", "+989551112233"]));
    assert_eq!(
        (&page["birthDay"], &page["birthYearOnly"], &page["age"]),
        (&json!("1984-05-01"), &json!(false), &json!(42))
    );
    let edited = draft(
        "مینا",
        "کریمی‌زاده",
        json!({
            "mobiles": ["09551112233"], "birth": "1363", "sex": "female", "note": "خط اول\nخط دوم",
            "labels": [{ "tone": "alert", "text": "پنی‌سیلین" }],
        }),
    );
    world.write("patients_edit", json!({ "id": id, "draft": edited }));
    let page = world.read("patients_show", json!({ "id": id }));
    assert_eq!((&page["birthDay"], &page["birthYearOnly"]), (&json!("1984-03-21"), &json!(true)));
    assert_eq!((&page["mobiles"], &page["fileNo"]), (&json!(["+989551112233"]), &json!("1")));
    assert_eq!(page["labels"], json!([{ "tone": "alert", "text": "پنی‌سیلین", "isPrivate": false }]));
    assert_eq!(
        world.read("patients_find", json!({ "text": "4567", "limit": 5 })),
        json!([]),
        "a number that is gone finds nobody"
    );
    world.check();
}

#[test]
fn what_cannot_be_read_is_refused_beside_its_field() {
    let mut world = World::new();
    let me = add(&mut world, draft("ناصر", "شایان", json!({ "fileNo": "۷۰۰" })));
    let cases = [
        (draft(" ", "\u{200b}", json!({ "familyName": "  " })), "patient-name-empty", "draft.familyName"),
        (draft("a", "b", json!({ "mobiles": ["09551234567", "12345"] })), "patient-mobile-invalid", "draft.mobiles.1"),
        (draft("a", "b", json!({ "nationalId": "1234567890" })), "patient-national-id-invalid", "draft.nationalId"),
        (draft("a", "b", json!({ "nationalId": "1111111111" })), "patient-national-id-invalid", "draft.nationalId"),
        (draft("a", "b", json!({ "birth": "1363/13/1" })), "birth-invalid", "draft.birth"),
        (draft("a", "b", json!({ "birth": "1200" })), "birth-invalid", "draft.birth"),
        (draft("a", "b", json!({ "birth": "1405/9/2" })), "birth-in-future", "draft.birth"),
        (draft("a", "b", json!({ "sex": "x" })), "choice-unknown", "draft.sex"),
        (draft("a", "b", json!({ "source": "radio" })), "choice-unknown", "draft.source"),
        (draft("a", "b", json!({ "language": "de" })), "choice-unknown", "draft.language"),
        (draft("a", "b", json!({ "fileNo": "700" })), "file-no-taken", "draft.fileNo"),
        (
            draft("a", "b", json!({ "referrerId": "0190163d-8694-739b-aea5-966c26f8ad91" })),
            "not-found",
            "draft.referrerId",
        ),
        (draft(&"ا".repeat(81), "b", json!({})), "text-too-long", "draft.givenName"),
    ];
    for (draft, code, field) in cases {
        assert_eq!(world.refused("patients_add", json!({ "draft": draft })), (code.to_owned(), field.to_owned()));
    }
    let own = draft("ناصر", "شایان", json!({ "referrerId": me }));
    assert_eq!(world.refused("patients_edit", json!({ "id": me, "draft": own })).0, "patient-referrer-self");
    let own = draft("ناصر", "شایان", json!({ "guardianId": me }));
    assert_eq!(world.refused("patients_edit", json!({ "id": me, "draft": own })).0, "patient-guardian-self");
    let next = add(&mut world, draft("a", "b", json!({})));
    assert_eq!(world.read("patients_show", json!({ "id": next }))["fileNo"], json!("701"));
}

#[test]
fn a_file_number_that_was_taken_back_is_not_given_to_another() {
    let mut world = World::new();
    add(&mut world, draft("a", "a", json!({})));
    world.act("journal_undo", json!({}));
    let second = add(&mut world, draft("b", "b", json!({})));
    assert_eq!(world.read("patients_show", json!({ "id": second }))["fileNo"], json!("2"));
}

#[test]
fn likely_duplicates_are_shown_and_a_family_is_not() {
    let mut world = World::new();
    let mother =
        add(&mut world, draft("زهرا", "موسوي", json!({ "mobiles": ["09551234567"], "nationalId": "7731689956" })));
    add(&mut world, draft("پارسا", "موسوی", json!({ "mobiles": ["09551234567"], "guardianId": mother })));
    let likely = |world: &mut World, draft: Value, except: Option<&str>| {
        let rows = world.read("patients_duplicates", json!({ "draft": draft, "exceptId": except }));
        rows.as_array()
            .expect("list")
            .iter()
            .map(|row| {
                (
                    row["patient"]["name"].as_str().expect("name").to_owned(),
                    row["why"].as_str().expect("why").to_owned(),
                )
            })
            .collect::<Vec<_>>()
    };
    let same_id = draft("ناشناس", "دیگری", json!({ "nationalId": "۷۷۳۱۶۸۹۹۵۶" }));
    assert_eq!(likely(&mut world, same_id.clone(), None), [("زهرا موسوي".to_owned(), "national-id".to_owned())]);
    assert_eq!(likely(&mut world, same_id, Some(&mother)), []);
    let slip = draft("زهرا", "موسوى", json!({ "mobiles": ["+98 955 123 4567"] }));
    assert_eq!(likely(&mut world, slip, None), [("زهرا موسوي".to_owned(), "mobile-and-name".to_owned())]);
    let sister = draft("سارا", "موسوی", json!({ "mobiles": ["09551234567"] }));
    assert_eq!(likely(&mut world, sister, None), [], "a shared phone is not a duplicate");
    let typing = draft("زهرا", "موسوی", json!({ "mobiles": ["0955"], "nationalId": "77" }));
    assert_eq!(likely(&mut world, typing, None), [], "what is still being typed is no reason to complain");
}

#[test]
fn the_page_knows_the_family_and_the_timeline_begins_with_the_file() {
    let mut world = World::new();
    let father = add(&mut world, draft("حمید", "رستمی", json!({ "mobiles": ["09561234567"] })));
    let child = add(
        &mut world,
        draft(
            "آرش",
            "رستمی",
            json!({ "mobiles": ["09561234567"], "guardianId": father, "referrerId": father, "birth": "1398/1/1" }),
        ),
    );
    let page = world.read("patients_show", json!({ "id": father }));
    for list in ["wards", "referred", "sameNumber"] {
        assert_eq!(page[list], json!([{ "id": child, "name": "آرش رستمی" }]), "{list}");
    }
    let page = world.read("patients_show", json!({ "id": child }));
    assert_eq!((&page["guardian"]["name"], &page["age"]), (&json!("حمید رستمی"), &json!(7)));
    let row = &world.read("patients_find", json!({ "text": "آرش", "limit": 5 }))[0];
    assert_eq!(row["guardianName"], json!("حمید رستمی"));
    let timeline = world.read("patients_timeline", json!({ "id": child, "before": null, "limit": 10 }));
    assert_eq!(timeline.as_array().expect("list").len(), 1);
    assert_eq!((&timeline[0]["kind"], &timeline[0]["day"]), (&json!("registered"), &json!("2026-11-22")));
    let before = timeline[0]["key"].as_str().expect("a key");
    assert_eq!(world.read("patients_timeline", json!({ "id": child, "before": before, "limit": 10 })), json!([]));
    let missing =
        world.call("patients_show", json!({ "id": "0190163d-8694-739b-aea5-966c26f8ad91" })).expect_err("nobody");
    assert_eq!(missing.code, "not-found");
}

#[test]
fn patients_are_counted_by_each_trait() {
    let mut world = World::new();
    for (sex, city, source) in [("female", "شیراز", "phone"), ("female", "یزد", "phone"), ("male", "شیراز", "")]
    {
        add(&mut world, draft("a", "b", json!({ "sex": sex, "city": city, "source": source })));
    }
    let count = |world: &mut World, by: Value| world.read("patients_count", json!({ "groupBy": by }));
    assert_eq!(count(&mut world, json!(null)), json!([{ "key": "all", "count": 3 }]));
    assert_eq!(
        count(&mut world, json!("sex")),
        json!([{ "key": "female", "count": 2 }, { "key": "male", "count": 1 }])
    );
    assert_eq!(count(&mut world, json!("city")), json!([{ "key": "شیراز", "count": 2 }, { "key": "یزد", "count": 1 }]));
    assert_eq!(count(&mut world, json!("year")), json!([{ "key": "1405", "count": 3 }]));
    assert_eq!(
        world.call("patients_count", json!({ "groupBy": "shoe" })).expect_err("no trait").code,
        "choice-unknown"
    );
}

#[test]
fn an_english_practice_reads_its_own_dates_and_numbers() {
    let mut world = World::empty(Locale::En);
    let id = add(&mut world, draft("Ann", "Lee", json!({ "birth": "1984-05-01" })));
    assert_eq!(world.read("patients_show", json!({ "id": id }))["birthDay"], json!("1984-05-01"));
}
