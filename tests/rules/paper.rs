//! Paper through the edge: what stands on each document, read back from its file, who may print it, and what is never printed.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use crate::house::{House, WORD};
use crate::read::{squashed, texts};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use peyvand_api::{App, dispatch};
use peyvand_core::Op;
use peyvand_kit::{ActId, Calendar, Clock, Day, Digits, Instant, Locale, Minute, Money};
use peyvand_paper::{Document, Letterhead, RecoverySheet, Size, render};
use peyvand_tests::{NINE, World, practice};
use peyvand_words::{Style, Words};
use serde_json::{Value, json};

/// What the implant of [`Clinic::closed_after_implant`] costs.
const PRICE: i64 = 250_000_000;

/// The words of a language in the practice's own calendar, digits and money.
fn words(language: Locale) -> Words {
    let us = practice(Locale::Fa);
    let style = Style { calendar: us.calendar, digits: us.digits, currency: us.currency, unit: us.money_unit };
    Words::new(language, style)
}

fn day(text: &str) -> Day {
    Day::parse_iso(text).expect("a day")
}

fn at(minute: u16) -> Minute {
    Minute::new(minute).expect("a minute")
}

fn sum(minor: i64) -> Money {
    Money::new(minor, practice(Locale::Fa).currency)
}

fn one(id: &str, size: &str, language: Option<Locale>) -> Value {
    json!({ "id": id, "size": size, "language": language.map(Locale::tag) })
}

fn sheet(day: &str, size: &str, language: Option<Locale>) -> Value {
    json!({ "day": day, "staffId": null, "size": size, "language": language.map(Locale::tag) })
}

/// The pages of a file, as they are compared.
fn pages(paper: &Value) -> Vec<String> {
    let pdf = BASE64_STANDARD.decode(paper["pdf"].as_str().expect("a text")).expect("Base64");
    let pages: Vec<String> = texts(&pdf).iter().map(|page| squashed(page)).collect();
    assert_eq!(paper["pages"].as_array().map(Vec::len), Some(pages.len()), "what is looked at is what is printed");
    pages
}

pub(crate) fn says(paper: &Value, what: &[&str]) {
    let text = pages(paper).concat();
    // On a page from left to right the words of a Persian name are written one by one.
    let is_persian = |what: &str| what.contains(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
    let is_apart = |what: &str| paper["language"] != "fa" && is_persian(what);
    let parts = what.iter().flat_map(|what| what.split(if is_apart(what) { ' ' } else { '\n' }));
    for what in parts {
        assert!(text.contains(&squashed(what)), "{what} is not in {text}");
    }
}

fn printed(world: &mut World, endpoint: &str, input: Value, file: &str) -> Value {
    let before = world.dump();
    let paper = world.read(endpoint, input);
    world.dump().must_be(&before, "what is printed changes nothing");
    assert_eq!(paper["fileName"], file, "a name that says nothing of anybody");
    paper
}

/// A practice that can be written to.
fn clinic() -> Clinic {
    let mut clinic = Clinic::new();
    let us = practice(Locale::Fa);
    let known = json!({
        "name": us.name, "language": "fa", "calendar": "jalali", "digits": "persian", "moneyUnit": "toman", "zone": "Asia/Tehran",
        "weekStart": 5, "weekend": [4], "slotMinutes": 15, "address": "خیابان نمونه ۱۲", "phone": "02100000000",
    });
    clinic.world.act("practice_edit", known);
    clinic
}

#[test]
fn a_day_sheet_reads_back_in_every_language_on_both_papers() {
    let mut clinic = clinic();
    let mut noted = clinic.booking(0, 0, TODAY, 600);
    noted["note"] = json!("سؤال دربارهٔ دارو");
    let confirmed = clinic.world.born("appointments_book", noted);
    clinic.world.act("appointments_confirm", json!({ "id": confirmed }));
    clinic.book(3, 1, TODAY, 675);
    clinic.book(1, 1, TOMORROW, 700);
    for language in Locale::ALL {
        let words = words(language);
        for size in ["a5", "roll80"] {
            let paper =
                printed(&mut clinic.world, "paper_day", sheet(TODAY, size, Some(language)), "day-2026-11-22.pdf");
            let confirmed = words.appointments_status_label("confirmed");
            let (long, ten, later) = (words.day_long(day(TODAY)), words.time(at(600)), words.time(at(675)));
            let who = ["درمانگاه آزمون", "دکتر آرش کیان", "دکتر لیلا صدر", "بیمار ۰", "آرش کوچک", "معاینه"];
            says(&paper, &who);
            says(&paper, &[&long, &ten, &later, &confirmed, "سؤال دربارهٔ دارو"]);
            assert!(!pages(&paper).concat().contains(&squashed("بیمار ۱")), "that is tomorrow");
            assert_eq!((&paper["language"], &paper["findings"]), (&json!(language.tag()), &json!([])));
            assert_eq!(paper["widthMm"], json!(if size == "a5" { 148.0 } else { 80.0 }));
        }
    }
}

#[test]
fn a_card_reads_back_in_every_language_with_how_to_prepare() {
    let mut clinic = clinic();
    prepare(&mut clinic, "شش ساعت پیش از آن چیزی نخورید.\nعکس‌های پیشین را بیاورید.");
    let booked = clinic.book(0, 0, TOMORROW, 615);
    for language in Locale::ALL {
        let words = words(language);
        for size in ["a5", "roll80"] {
            let paper =
                printed(&mut clinic.world, "paper_card", one(&booked, size, Some(language)), "card-2026-11-23.pdf");
            let (long, time) = (words.day_long(day(TOMORROW)), words.time(at(615)));
            says(&paper, &[&long, &time, "بیمار ۰", "دکتر آرش کیان", "معاینه", "درمانگاه آزمون", "خیابان نمونه"]);
            says(&paper, &["شش ساعت پیش از آن چیزی نخورید", "عکس‌های پیشین را بیاورید"]);
        }
    }
    let mut without = one(&booked, "a5", None);
    without["withoutNotes"] = json!(true);
    let paper = clinic.world.read("paper_card", without);
    assert!(!pages(&paper).concat().contains(&squashed("چیزی نخورید")));
}

#[test]
fn a_receipt_reads_back_in_every_language_with_its_sums() {
    let mut clinic = clinic();
    let visit = clinic.closed_after_implant(0, 600);
    // Printed for the first time, it gets its number.
    clinic.world.read("paper_receipt", one(&visit, "a5", None));
    let paper = printed(&mut clinic.world, "paper_receipt", one(&visit, "a5", None), "invoice-1.pdf");
    says(&paper, &[&words(Locale::Fa).paper_receipt_title("invoice"), &words(Locale::Fa).money(sum(PRICE))]);
    for (means, amount) in [("card", 100_000_000), ("cash", 40_000_000), ("transfer", 7_000_000)] {
        clinic.world.act("settle_pay", json!({ "visitId": visit, "means": means, "amount": amount }));
    }
    let taken = clinic.world.read("settle_show", json!({ "id": visit }))["payments"][2]["id"].clone();
    clinic.world.act("settle_reverse", json!({ "id": taken, "reason": "اشتباه" }));
    for language in Locale::ALL {
        let words = words(language);
        for size in ["a5", "roll80"] {
            let paper = printed(&mut clinic.world, "paper_receipt", one(&visit, size, Some(language)), "receipt-1.pdf");
            let sums = [PRICE, 100_000_000, 40_000_000, PRICE - 140_000_000].map(|minor| words.money(sum(minor)));
            says(&paper, &sums.each_ref().map(String::as_str));
            let spelled = words.amount_in_words(sum(PRICE)).expect("words");
            let (title, on) = (words.paper_receipt_title("receipt"), words.day(day(TODAY)));
            says(&paper, &[&title, &on, &spelled, "بیمار ۰", "دکتر آرش کیان", "ایمپلنت"]);
            let taken_back = squashed(&words.money(sum(7_000_000)));
            assert!(!pages(&paper).concat().contains(&taken_back), "what was taken back was not paid");
        }
    }
    let rest = json!({ "visitId": visit, "means": "cash", "amount": PRICE - 140_000_000 });
    clinic.world.act("settle_pay", rest);
    let paper = clinic.world.read("paper_receipt", one(&visit, "roll80", None));
    says(&paper, &[&words(Locale::Fa).paper_receipt_settled_line()]);
}

#[test]
fn an_invoice_that_is_printed_before_anything_was_paid_has_its_number() {
    let mut clinic = clinic();
    let (visit, other) = (clinic.closed_after_implant(0, 600), clinic.closed_after_implant(1, 700));
    let number = |clinic: &mut Clinic, visit: &str| {
        clinic.world.read("settle_show", json!({ "id": visit }))["invoiceNumber"].clone()
    };
    assert_eq!(number(&mut clinic, &visit), Value::Null);
    let undo = clinic.world.read("journal_state", json!({}))["undo"].clone();
    for _ in 0..2 {
        let paper = clinic.world.read("paper_receipt", one(&visit, "a5", Some(Locale::En)));
        assert_eq!(paper["fileName"], "invoice-1.pdf");
        assert_eq!(number(&mut clinic, &visit), 1);
    }
    assert_eq!(clinic.world.read("journal_state", json!({}))["undo"], undo, "nobody means it by taking back");
    clinic.world.act("settle_pay", json!({ "visitId": other, "means": "cash", "amount": 10 }));
    clinic.world.act("settle_pay", json!({ "visitId": visit, "means": "cash", "amount": 10 }));
    assert_eq!((number(&mut clinic, &other), number(&mut clinic, &visit)), (json!(2), json!(1)));
    // Taken back with its payment, it is the same invoice.
    clinic.world.act("journal_undo", json!({}));
    assert_eq!(clinic.world.read("paper_receipt", one(&visit, "a5", None))["fileName"], "invoice-1.pdf");
    let open = clinic.in_room(2, 800);
    assert_eq!(clinic.world.read("paper_receipt", one(&open, "a5", None))["fileName"], "invoice-2026-11-22.pdf");
    clinic.world.check();
}

#[test]
fn what_the_patient_takes_along_is_in_their_language_and_the_day_sheet_in_the_reader_s() {
    let mut clinic = clinic();
    let russian = clinic.patient("Анна", "Ёлкина", json!({ "language": "ru", "addressForm": "ms" }));
    let booked = clinic.book(russian, 0, TODAY, 600);
    let language = |paper: Value| paper["language"].clone();
    clinic.world.act("session_language", json!({ "language": "en" }));
    let paper = clinic.world.read("paper_card", one(&booked, "a5", None));
    says(&paper, &[&words(Locale::Ru).paper_card_title(), &words(Locale::Ru).day_long(day(TODAY))]);
    assert_eq!(language(paper), "ru");
    assert_eq!(language(clinic.world.read("paper_card", one(&booked, "a5", Some(Locale::Zh)))), "zh-CN");
    assert_eq!(language(clinic.world.read("paper_day", sheet(TODAY, "a5", None))), "en");
    let visit = clinic.world.born("visits_arrive", json!({ "appointmentId": booked }));
    assert_eq!(language(clinic.world.read("paper_receipt", one(&visit, "a5", None))), "ru");
    // A child's card speaks to the guardian and names the child.
    let child = clinic.book(3, 0, TOMORROW, 600);
    says(&clinic.world.read("paper_card", one(&child, "a5", None)), &["خانم ۰", "آرش کوچک"]);
    let mut other = one(&child, "a5", None);
    other["language"] = json!("xx");
    assert_eq!(clinic.world.refused("paper_card", other), ("choice-unknown".into(), "language".into()));
}

#[test]
fn an_odd_name_is_printed_as_it_is_written() {
    let mut clinic = clinic();
    let names = ["#panic() *b* $x$ [y]", "\\u{202e} \"q\" <b>&amp;</b>", "O’Neill-李 {name}"];
    let booked: Vec<String> = names
        .iter()
        .zip(0..)
        .map(|(name, place)| {
            let patient = clinic.patient(name, "", json!({}));
            clinic.book(patient, 0, TODAY, 600 + place * 30)
        })
        .collect();
    says(&clinic.world.read("paper_day", sheet(TODAY, "roll80", None)), &names);
    for (id, name) in booked.iter().zip(names) {
        let paper = printed(&mut clinic.world, "paper_card", one(id, "a5", None), "card-2026-11-22.pdf");
        says(&paper, &[name]);
    }
    let nowhere = clinic.patient("\u{F8A1}", "", json!({}));
    let booked = clinic.book(nowhere, 1, TODAY, 600);
    let refused = clinic.world.call("paper_card", one(&booked, "a5", None)).expect_err("no font has it");
    assert_eq!((refused.code.as_str(), &refused.args["text"]), ("paper-no-font", &json!("\u{F8A1}")));
}

#[test]
fn a_day_of_two_hundred_appointments_has_all_of_them_on_numbered_pages() {
    let mut clinic = clinic();
    let mut names = Vec::new();
    for number in 0..200_u16 {
        let name = format!("مراجع {number:03} پایدار");
        let patient = clinic.patient(&name, "", json!({}));
        let mut booking = clinic.booking(patient, usize::from(number % 2), TODAY, 545 + number / 2 * 5);
        booking["minutes"] = json!(5);
        booking["serviceId"] = Value::Null;
        clinic.world.act("appointments_book", booking);
        names.push(name);
    }
    let paper = clinic.world.read("paper_day", sheet(TODAY, "a5", None));
    says(&paper, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let (pages, words) = (pages(&paper), words(Locale::Fa));
    assert!(pages.len() > 5, "{}", pages.len());
    let shown = |number: usize| Digits::Persian.show(&number.to_string());
    for (page, number) in pages.iter().zip(1..) {
        let line = words.paper_page_line(&shown(number), &shown(pages.len()));
        assert!(page.contains(&squashed(&line)), "{line} is not on {page}");
    }
    let own = json!({ "day": TODAY, "staffId": clinic.doctors[1], "size": "roll80", "language": null });
    let text = self::pages(&clinic.world.read("paper_day", own)).concat();
    assert!(text.contains(&squashed(&names[1])) && !text.contains(&squashed(&names[0])), "one doctor's day");
}

#[test]
fn a_room_without_a_doctor_and_a_day_without_anybody_have_their_sheets() {
    let mut clinic = clinic();
    let room = clinic.world.born("rooms_add", json!({ "name": "اتاق تصویر" }));
    let mut booking = clinic.booking(1, 0, TODAY, 600);
    (booking["staffId"], booking["roomId"], booking["serviceId"]) = (Value::Null, json!(room), Value::Null);
    clinic.world.act("appointments_book", booking);
    says(&clinic.world.read("paper_day", sheet(TODAY, "a5", None)), &["اتاق تصویر", "بیمار ۱"]);
    let empty = clinic.world.read("paper_day", sheet("2026-11-30", "a5", None));
    says(&empty, &["دکتر آرش کیان", &words(Locale::Fa).paper_day_empty()]);
    let nobody = json!({ "day": TODAY, "staffId": "nobody", "size": "a5", "language": null });
    assert_eq!(clinic.world.refused("paper_day", nobody), ("not-found".into(), "staffId".into()));
}

/// Writes down how to prepare for the checkup as a practice had it before its country's rules were known here.
fn prepare(clinic: &mut Clinic, text: &str) {
    let (act, checkup) = (ActId::new_at(&clinic.world.clock), clinic.checkup.clone());
    let sql = "UPDATE service SET preparation = :text WHERE id = :id";
    let params = [(":text", text), (":id", checkup.as_str())];
    let write = |w: &mut peyvand_store::Write| Ok(w.exec(sql, params.as_slice()).map(|_| ())?);
    clinic.world.core().write(&act, Op::ServiceEdit, write).expect("written");
}

#[test]
fn words_that_may_not_be_said_are_not_printed_and_names_are_left_alone() {
    let mut clinic = clinic();
    let said = "با ضمانت صددرصد درمان";
    let mut booking = clinic.booking(0, 0, TODAY, 600);
    booking["note"] = json!(said);
    let booked = clinic.world.born("appointments_book", booking);
    let refused = clinic.world.call("paper_day", sheet(TODAY, "a5", None)).expect_err("not printed");
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("wording-blocked", Some("note")));
    assert!(!refused.args["instead"].as_str().expect("words").is_empty(), "what may be said instead");
    let mut without = sheet(TODAY, "a5", None);
    without["withoutNotes"] = json!(true);
    let text = pages(&clinic.world.read("paper_day", without)).concat();
    assert!(text.contains(&squashed("بیمار ۰")) && !text.contains(&squashed(said)), "{text}");
    // A card does not bear the note of the desk, but how to prepare.
    says(&clinic.world.read("paper_card", one(&booked, "a5", None)), &["بیمار ۰"]);
    prepare(&mut clinic, said);
    let refused = clinic.world.call("paper_card", one(&booked, "a5", None)).expect_err("not printed");
    assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("wording-blocked", Some("preparation")));
    prepare(&mut clinic, "یکتا عزیزی را همراه بیاورید");
    let called = clinic.patient("یکتا", "عزیزی", json!({}));
    let booked = clinic.book(called, 1, TODAY, 600);
    says(&clinic.world.read("paper_card", one(&booked, "a5", None)), &["یکتا عزیزی را همراه بیاورید"]);
}

#[test]
fn a_card_is_of_an_appointment_that_stands_and_has_a_time() {
    let mut clinic = clinic();
    let booked = clinic.book(0, 0, TODAY, 600);
    clinic.world.act("appointments_cancel", json!({ "id": booked, "reason": "patient" }));
    assert_eq!(clinic.world.refused("paper_card", one(&booked, "a5", None)).0, "appointment-not-open");
    assert_eq!(clinic.world.refused("paper_card", one("nowhere", "a5", None)).0, "not-found");
    let open = clinic.book(1, 0, TODAY, 660);
    let act = ActId::new_at(&clinic.world.clock);
    let write = |w: &mut peyvand_store::Write| {
        let params = [(":id", open.as_str())];
        Ok(w.exec("UPDATE appointment SET start_minute = NULL WHERE id = :id", params.as_slice()).map(|_| ())?)
    };
    clinic.world.core().write(&act, Op::AppointmentMove, write).expect("written");
    assert_eq!(clinic.world.refused("paper_card", one(&open, "a5", None)).0, "paper-no-time");
}

#[test]
fn pages_are_kept_where_a_person_points_to_and_nothing_else_is_written() {
    let mut clinic = clinic();
    let booked = clinic.book(0, 0, TODAY, 600);
    let paper = clinic.world.read("paper_card", one(&booked, "a5", None));
    let folder = tempfile::tempdir().expect("a folder");
    let save =
        |world: &mut World, path: &str, pdf: &Value| world.call("paper_save", json!({ "path": path, "pdf": pdf }));
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let saved = save(&mut clinic.world, &path("card.pdf"), &paper["pdf"]).expect("saved");
    assert_eq!(saved["path"], path("card.pdf"));
    let kept = std::fs::read(path("card.pdf")).expect("a file");
    assert_eq!(BASE64_STANDARD.encode(&kept), paper["pdf"].as_str().expect("a text"));
    assert!(squashed(&texts(&kept).concat()).contains(&squashed("بیمار ۰")));
    save(&mut clinic.world, &path("card.pdf"), &paper["pdf"]).expect("the person was asked about what lay there");
    let saved = save(&mut clinic.world, &path("noted"), &paper["pdf"]).expect("saved");
    assert_eq!(saved["path"], path("noted.pdf"));
    let inside = clinic.world.dir().join("card.pdf").to_string_lossy().into_owned();
    // Neither does a way round into the practice's folder hide that it is the practice's.
    let name = clinic.world.dir().file_name().expect("a name").to_string_lossy().into_owned();
    let around = clinic.world.dir().join("..").join(&name).join("card.pdf").to_string_lossy().into_owned();
    let beside = folder.path().join("..").join(&name).join("card.pdf").to_string_lossy().into_owned();
    for wrong in
        [path("noted"), path("nowhere/card.pdf"), "card.pdf".into(), String::new(), "\0".into(), inside, around, beside]
    {
        let refused = save(&mut clinic.world, &wrong, &paper["pdf"]).expect_err(&wrong);
        assert_eq!((refused.code.as_str(), refused.field.as_deref()), ("paper-not-saved", Some("path")), "{wrong}");
    }
    for wrong in ["", "x", "IyEvYmluL3No"] {
        let refused = save(&mut clinic.world, &path("other.pdf"), &json!(wrong)).expect_err(wrong);
        assert_eq!(refused.code, "input-unreadable", "nothing but pages");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 2);
}

fn groups(shown: &Value) -> Vec<String> {
    let groups = shown["groups"].as_array().expect("groups");
    groups.iter().map(|group| group.as_str().expect("a text").to_owned()).collect()
}

/// The sheet as the press makes it; that its file reads back is the press's own test.
fn key_pages(name: &str, groups: &[String], language: Locale, calendar: Calendar) -> Value {
    let us = practice(Locale::Fa);
    let style = Style { calendar, digits: us.digits, currency: us.currency, unit: us.money_unit };
    let sheet = RecoverySheet {
        practice: Letterhead { name: name.to_owned(), ..Letterhead::default() },
        day: day(TODAY),
        groups: groups.iter().map(|group| group.clone().into()).collect(),
    };
    let pages = render(&Document::RecoverySheet(sheet), Size::A5, Words::new(language, style)).expect("pages");
    json!(pages.svg())
}

#[test]
fn the_key_is_printed_while_it_is_shown_to_whom_it_is_shown_and_lies_nowhere() {
    let mut house = House::staffed();
    let ask = |language: Locale| json!({ "size": "a5", "language": language.tag() });
    assert_eq!(house.refused("paper_recovery", ask(Locale::Fa)).0, "recovery-not-begun");
    let groups = groups(&house.ask("recovery_begin", json!({})));
    for language in Locale::ALL {
        let paper = house.ask("paper_recovery", ask(language));
        assert_eq!(paper["pages"], key_pages("درمانگاه آزمون", &groups, language, Calendar::Jalali), "{language:?}");
        assert_eq!(
            (&paper["pdf"], &paper["fileName"]),
            (&json!(""), &json!("recovery-key.pdf")),
            "no file of it is made"
        );
    }
    let acts = house.app.world().expect("somebody").read().list("SELECT kind, entity || field || coalesce(old, '') || coalesce(new, '') AS what FROM change JOIN op ON op.no = op_no", [], |row| {
        Ok(format!("{} {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    });
    let acts = acts.expect("the journal").concat();
    for group in groups.iter().chain([&groups.concat(), &groups.join("-"), &groups.join(" ")]) {
        assert!(!acts.contains(group.as_str()), "{group} is in the journal");
        assert!(!house.leaks(group), "{group} is in a file");
    }
    house.ask("session_lock", json!({}));
    assert_eq!(house.refused("paper_recovery", ask(Locale::Fa)).0, "session-needed");
    house.enter("manager", WORD);
    assert_eq!(house.refused("paper_recovery", ask(Locale::Fa)).0, "recovery-not-begun", "a lock forgets it");
}

#[test]
fn who_changes_in_while_a_key_is_shown_prints_none() {
    let mut clinic = clinic();
    let ask = json!({ "size": "roll80", "language": null });
    clinic.world.read("recovery_begin", json!({}));
    clinic.world.read("paper_recovery", ask.clone());
    clinic.world.sit("reception");
    assert_eq!(clinic.world.refused("paper_recovery", ask).0, "right-missing");
}

#[test]
fn the_key_of_a_practice_to_be_set_up_is_printed_with_its_name_and_day() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut app = App::new(Clock::fixed(Instant::from_ms(NINE)));
    app.attach(dir.path());
    let mut ask = |name: &str, input: Value| {
        let called = dispatch(&mut app, name, input, None);
        called.map(|outcome| serde_json::from_str::<Value>(outcome.value.get()).expect("JSON"))
    };
    let new = json!({ "size": "a5", "language": "en", "name": " Smile  clinic ", "calendar": "jalali", "zone": "Asia/Tehran" });
    assert_eq!(ask("paper_recovery", new.clone()).expect_err("none is shown").code, "recovery-not-begun");
    let groups = groups(&ask("recovery_begin", json!({})).expect("a key"));
    let paper = ask("paper_recovery", new.clone()).expect("pages");
    assert_eq!(paper["pages"], key_pages("Smile clinic", &groups, Locale::En, Calendar::Jalali));
    for (field, value, code) in
        [("calendar", "moon", "choice-unknown"), ("zone", "Moon", "zone-unknown"), ("language", "", "choice-unknown")]
    {
        let mut odd = new.clone();
        odd[field] = json!(value);
        let error = ask("paper_recovery", odd).expect_err(field);
        assert_eq!((error.code.as_str(), error.field.as_deref()), (code, Some(field)));
    }
    assert_eq!(std::fs::read_dir(dir.path()).expect("the folder").count(), 0, "nothing is written");
}
