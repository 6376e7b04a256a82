//! Settling: what a visit cost, payments and their taking back, numbers of invoices, the end of a day.

use crate::clinic::{Clinic, TODAY, TOMORROW};
use peyvand_tests::{World, bring, exchange};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What the implant of [`Clinic::closed_after_implant`] costs.
const PRICE: i64 = 250_000_000;

fn bill(world: &mut World, visit: &str) -> Value {
    world.read("settle_show", json!({ "id": visit }))
}

fn pay(visit: &str, means: &str, amount: i64) -> Value {
    json!({ "visitId": visit, "means": means, "amount": amount })
}

fn sums(bill: &Value) -> [i64; 4] {
    ["total", "paid", "due", "earlier"].map(|name| bill[name].as_i64().expect("an amount"))
}

#[test]
fn a_visit_is_paid_in_parts_and_each_part_can_be_taken_back() {
    let mut clinic = Clinic::new();
    let visit = clinic.closed_after_implant(0, 600);
    let world = &mut clinic.world;
    let shown = bill(world, &visit);
    assert_eq!(sums(&shown), [PRICE, 0, PRICE, 0]);
    assert_eq!((&shown["invoiceNumber"], &shown["lines"][0]["total"]), (&Value::Null, &json!(PRICE)));
    for (amount, code) in [(0, "amount-invalid"), (-5, "amount-invalid"), (PRICE + 1, "payment-too-much")] {
        let refused = world.refused("settle_pay", pay(&visit, "cash", amount));
        assert_eq!(refused, (code.to_owned(), "amount".to_owned()));
    }
    world.write("settle_pay", pay(&visit, "cash", 50_000_000));
    world.sit("reception").write("settle_pay", pay(&visit, "card", PRICE - 50_000_000));
    let shown = bill(world, &visit);
    assert_eq!((sums(&shown), &shown["invoiceNumber"]), ([PRICE, PRICE, 0, 0], &json!(1)));
    let second = &shown["payments"][1];
    assert_eq!(
        (&second["means"], &second["byName"], &second["minute"]),
        (&json!("card"), &json!("سمیرا نوری"), &json!(540))
    );
    assert_eq!(world.refused("settle_pay", pay(&visit, "transfer", 1)).0, "payment-too-much");
    let refused = world.refused("settle_reverse", json!({ "id": second["id"], "reason": " " }));
    assert_eq!(refused, ("payment-reason-empty".to_owned(), "reason".to_owned()));
    world.sit("manager").write("settle_reverse", json!({ "id": second["id"], "reason": " کارت دیگری بود " }));
    let shown = bill(world, &visit);
    let reversed = &shown["payments"][1];
    let told = (&reversed["byName"], &reversed["reversedBy"], &reversed["reversedFor"]);
    assert_eq!(told, (&json!("سمیرا نوری"), &json!("مهتاب راد"), &json!("کارت دیگری بود")));
    assert_eq!(sums(&shown), [PRICE, 50_000_000, PRICE - 50_000_000, 0]);
    assert_eq!((&shown["payments"][1]["isReversed"], &shown["invoiceNumber"]), (&json!(true), &json!(1)));
    let again = world.act("settle_reverse", json!({ "id": second["id"], "reason": "دوباره" }));
    assert_eq!(again["entities"], json!([]), "taken back once");
    let charge = "SELECT id FROM posting WHERE kind = 'charge'";
    let charge: Vec<String> = world.core().read().list(charge, [], |row| row.get(0)).expect("postings");
    assert_eq!(
        world.refused("settle_reverse", json!({ "id": charge[0], "reason": "r" })).0,
        "not-found",
        "only payments"
    );
    world.check();
}

#[test]
fn an_open_visit_and_one_without_services_come_to_nothing() {
    let mut clinic = Clinic::new();
    let open = clinic.in_room(0, 600);
    let services = json!([{ "serviceId": clinic.implant, "quantity": 1 }]);
    clinic.world.act("visits_write", json!({ "id": open, "ownWords": "", "note": "", "services": services }));
    let free = clinic.in_room(1, 700);
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.act("visits_close", crate::clinic::closing(&free, json!([step])));
    for visit in [&open, &free] {
        assert_eq!(sums(&bill(&mut clinic.world, visit)), [0; 4]);
        assert_eq!(clinic.world.refused("settle_pay", pay(visit, "cash", 1)).0, "payment-too-much");
    }
    assert_eq!(clinic.world.refused("settle_pay", pay("nowhere", "cash", 1)).0, "not-found");
}

#[test]
fn what_is_owed_from_before_stands_beside_the_bill() {
    let mut clinic = Clinic::new();
    let first = clinic.closed_after_implant(0, 600);
    clinic.world.act("visits_leave", json!({ "id": first }));
    let second = clinic.closed_after_implant(0, 700);
    assert_eq!(sums(&bill(&mut clinic.world, &second)), [PRICE, 0, PRICE, PRICE]);
    clinic.world.act("settle_pay", pay(&first, "cash", PRICE));
    assert_eq!(sums(&bill(&mut clinic.world, &second)), [PRICE, 0, PRICE, 0]);
}

#[test]
fn a_number_is_given_once_and_stays_under_its_payments() {
    let mut clinic = Clinic::new();
    let (one, other) = (clinic.closed_after_implant(0, 600), clinic.closed_after_implant(1, 700));
    let world = &mut clinic.world;
    let number = |world: &mut World, visit: &str| bill(world, visit)["invoiceNumber"].clone();
    let first = world.act("settle_pay", pay(&one, "cash", 10))["act"].clone();
    world.act("journal_undo", json!({}));
    assert_eq!(number(world, &one), Value::Null);
    world.act("settle_pay", pay(&other, "cash", 10));
    assert_eq!(number(world, &other), 2, "a number that may stand on paper is nobody else's");
    world.act("settle_pay", pay(&one, "cash", 20));
    assert_eq!(number(world, &one), 1, "the visit's own number");
    world.act("journal_undo", json!({}));
    assert_eq!(number(world, &one), Value::Null);
    // The first payment is taken back while the second stands: the invoice stays.
    let third = clinic.closed_after_implant(2, 800);
    let world = &mut clinic.world;
    let opened = world.act("settle_pay", pay(&third, "cash", 30))["act"].clone();
    world.act("settle_pay", pay(&third, "card", 40));
    world.act("history_undo", json!({ "id": opened }));
    let shown = bill(world, &third);
    assert_eq!((&shown["paid"], &shown["invoiceNumber"]), (&json!(40), &json!(3)));
    assert_ne!(first, opened);
    world.check();
}

#[test]
fn a_payment_is_not_done_again_where_the_visit_was_paid_meanwhile() {
    let mut clinic = Clinic::new();
    let visit = clinic.closed_after_implant(0, 600);
    let world = &mut clinic.world;
    world.sit("reception").act("settle_pay", pay(&visit, "cash", PRICE));
    world.act("journal_undo", json!({}));
    world.sit("coordinator").act("settle_pay", pay(&visit, "card", PRICE));
    assert_eq!(world.sit("reception").refused("journal_redo", json!({})).0, "undo-breaks");
    assert_eq!(sums(&bill(world, &visit)), [PRICE, PRICE, 0, 0]);
}

fn mends(world: &mut World) -> Vec<Value> {
    let list = world.read("followups_list", json!({ "until": TODAY, "ownerId": null, "limit": 20 }));
    list.as_array().expect("a list").iter().filter(|line| line["kind"] == "mend").cloned().collect()
}

#[test]
fn one_number_on_two_devices_and_one_visit_paid_twice_become_tasks() {
    let mut here = Clinic::new();
    let visits =
        [here.closed_after_implant(0, 600), here.closed_after_implant(1, 700), here.closed_after_implant(2, 800)];
    let mut there = World::empty(peyvand_kit::Locale::Fa);
    bring(&mut here.world, &mut there);
    here.world.act("settle_pay", pay(&visits[0], "cash", 10));
    there.act("settle_pay", pay(&visits[1], "cash", 10));
    here.world.act("settle_pay", pay(&visits[2], "cash", PRICE));
    there.act("settle_pay", pay(&visits[2], "card", PRICE));
    exchange(&mut here.world, &mut there);
    let mut tasks = Vec::new();
    for world in [&mut here.world, &mut there] {
        let found = mends(world);
        let told: Vec<&str> = found.iter().map(|task| task["reason"].as_str().expect("a reason")).collect();
        assert_eq!(told.iter().filter(|reason| reason.contains("شمارهٔ صورت‌حساب")).count(), 1, "{told:?}");
        assert_eq!(told.iter().filter(|reason| reason.contains("بیش از هزینهٔ آن")).count(), 1, "{told:?}");
        assert_eq!(sums(&bill(world, &visits[2])), [PRICE, 2 * PRICE, -PRICE, 0], "nothing is dropped");
        let mut ids: Vec<String> = found.iter().map(|task| task["id"].to_string()).collect();
        ids.sort();
        tasks.push(ids);
    }
    assert_eq!(tasks[0], tasks[1], "one task each, on whichever device it was seen");
}

#[test]
fn the_end_of_a_day_shows_what_is_open_and_what_was_taken() {
    let mut clinic = Clinic::new();
    let paid = clinic.closed_after_implant(0, 540);
    let unpaid = clinic.closed_after_implant(1, 660);
    let waiting = clinic.book(2, 1, TODAY, 600);
    let missed = clinic.book(3, 1, TODAY, 700);
    let (confirmed, _) = (clinic.book(0, 0, TOMORROW, 600), clinic.book(1, 0, TOMORROW, 700));
    clinic.world.act("visits_arrive", json!({ "appointmentId": waiting }));
    clinic.world.act("appointments_confirm", json!({ "id": confirmed }));
    clinic.world.act("settle_pay", pay(&paid, "cash", 100));
    clinic.world.act("settle_pay", pay(&paid, "card", PRICE - 100));
    clinic.world.act("settle_pay", pay(&unpaid, "cash", 40));
    clinic.world.act("journal_undo", json!({}));
    clinic.world.act("settle_pay", pay(&unpaid, "cash", 50));
    let asked = |clinic: &mut Clinic, day: &str| {
        clinic.world.read("day_end_show", json!({ "day": day }))["unresolved"].as_array().expect("cards").len()
    };
    assert_eq!(asked(&mut clinic, TODAY), 0, "whoever is expected later may still come");
    assert_eq!(asked(&mut clinic, TOMORROW), 0);
    clinic.world.clock.advance(3 * 3_600_000);
    let end = clinic.world.read("day_end_show", json!({ "day": TODAY }));
    let takings = json!([
        { "means": "cash", "count": 2, "amount": 150 }, { "means": "card", "count": 1, "amount": PRICE - 100 }
    ]);
    assert_eq!(end["takings"], takings);
    assert_eq!(end["unsettled"], json!([{ "visitId": unpaid, "patientName": "بیمار ۱", "due": PRICE - 50 }]));
    assert_eq!((end["unresolved"].as_array().expect("cards").len(), &end["unresolved"][0]["id"]), (1, &json!(missed)));
    assert_eq!(
        (&end["openVisits"][0]["patientName"], &end["openVisits"][0]["isInRoom"]),
        (&json!("بیمار ۲"), &json!(false))
    );
    assert_eq!((&end["tomorrow"], &end["tomorrowUnconfirmed"]), (&json!(2), &json!(1)));
    let other = clinic.world.read("day_end_show", json!({ "day": TOMORROW }));
    assert_eq!((&other["takings"], &other["unsettled"]), (&json!([]), &json!([])));
}

#[test]
fn what_was_paid_stays_when_the_closing_is_taken_back_and_counts_when_it_closes_anew() {
    let mut clinic = Clinic::new();
    clinic.world.sit("doctor1");
    let visit = clinic.closed_after_implant(0, 600);
    clinic.world.sit("reception").act("settle_pay", pay(&visit, "cash", 100));
    clinic.world.sit("doctor1").act("journal_undo", json!({}));
    assert_eq!(sums(&bill(&mut clinic.world, &visit)), [0, 100, -100, 0]);
    let step = clinic.step("return-visit", "2026-12-06");
    clinic.world.act("visits_close", crate::clinic::closing(&visit, json!([step])));
    assert_eq!(sums(&bill(&mut clinic.world, &visit)), [PRICE, 100, PRICE - 100, 0]);
    clinic.world.check();
}

/// What may happen to the money of two visits.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Pay(usize, usize, i64),
    Reverse(usize, usize),
    Undo,
    Redo,
    Sit(usize),
}

const MEANS: [&str; 3] = ["cash", "card", "transfer"];
const PEOPLE: [&str; 3] = ["reception", "coordinator", "doctor2"];

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        4 => (0..2usize, 0..3usize, 1..PRICE).prop_map(|(visit, means, amount)| Deed::Pay(visit, means, amount)),
        2 => (0..2usize, 0..6usize).prop_map(|(visit, payment)| Deed::Reverse(visit, payment)),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
        1 => (0..3usize).prop_map(Deed::Sit),
    ];
    prop::collection::vec(deed, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_whatever_order_money_comes_and_goes_the_books_agree(deeds in deeds()) {
        let mut clinic = Clinic::new();
        let visits = [clinic.closed_after_implant(0, 600), clinic.closed_after_implant(1, 700)];
        let world = &mut clinic.world;
        world.sit(PEOPLE[0]);
        for deed in deeds {
            let (name, input) = match deed {
                Deed::Pay(visit, means, amount) => ("settle_pay", pay(&visits[visit], MEANS[means], amount)),
                Deed::Reverse(visit, place) => {
                    let payments = bill(world, &visits[visit])["payments"].clone();
                    match payments.as_array().expect("payments").get(place) {
                        Some(payment) => ("settle_reverse", json!({ "id": payment["id"], "reason": "r" })),
                        None => continue,
                    }
                }
                Deed::Undo => ("journal_undo", json!({})),
                Deed::Redo => ("journal_redo", json!({})),
                Deed::Sit(who) => {
                    world.sit(PEOPLE[who]);
                    continue;
                }
            };
            if let Err(error) = world.call(name, input) {
                prop_assert_ne!(error.code.as_str(), "bug", "{}: {:?}", name, error);
            }
            for visit in &visits {
                let shown = bill(world, visit);
                let [total, paid, due, earlier] = sums(&shown);
                let stands = shown["payments"].as_array().expect("payments").iter();
                let stands: i64 = stands.filter(|one| one["isReversed"] == false).map(|one| one["amount"].as_i64().expect("an amount")).sum();
                prop_assert_eq!((total, due, earlier), (PRICE, PRICE - stands, 0));
                prop_assert_eq!(paid, stands);
                prop_assert!((0..=PRICE).contains(&due));
                prop_assert!(paid == 0 || shown["invoiceNumber"].is_u64(), "what is paid has its number");
            }
            prop_assert_eq!(peyvand_core::ledger::sum(world.core().read()).expect("a sum"), 0);
        }
        world.check();
    }
}
