//! The ledger as properties: it sums to zero whatever is done, taken back and done again, and credit comes once.

use peyvand_core::club::credit_referral;
use peyvand_core::ledger::{Line, Posting, PostingKind, balance, post, reverse, sum, wallet_account};
use peyvand_core::{Error, Op, Refusal};
use peyvand_kit::{ActId, Day};
use peyvand_tests::{World, draft};
use proptest::prelude::*;
use serde_json::json;

/// A referrer, whom they referred, and a visit of the referred patient.
fn referral(world: &mut World) -> (String, String, String) {
    world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": "2026-01-01" }));
    let referrer = world.born("patients_add", json!({ "draft": draft("مینا", "کریمی", json!({})) }));
    let referred =
        world.born("patients_add", json!({ "draft": draft("نیما", "صالحی", json!({ "referrerId": referrer })) }));
    (referrer, referred, "0190163d-8694-739b-aea5-966c26f8ad91".to_owned())
}

fn credit(world: &mut World, referred: &str, visit: &str) -> Option<String> {
    let core = world.core();
    let (practice, today) = (core.practice().clone(), core.today());
    let act = ActId::new_at(core.clock());
    let written = core.write(&act, Op::VisitClose, |w| {
        // The posting names its visit: it stands in the same act, as at a real closing.
        if !w.exists("SELECT 1 FROM visit WHERE id = :id", peyvand_store::named_params! { ":id": visit })? {
            w.exec(
                "INSERT INTO visit (id, patient_id, day, state) VALUES (:id, :patient, :day, 'history')",
                peyvand_store::named_params! { ":id": visit, ":patient": referred, ":day": today.iso() },
            )?;
        }
        credit_referral(w, &practice, referred, visit, today)
    });
    written.expect("credited").value.flatten()
}

fn held(world: &mut World, patient: &str) -> i64 {
    balance(world.core().read(), &wallet_account(patient)).expect("a balance")
}

#[test]
fn a_referral_is_credited_once_and_again_after_it_was_taken_back() {
    let mut world = World::new();
    let (referrer, referred, visit) = referral(&mut world);
    let first = credit(&mut world, &referred, &visit).expect("posted");
    assert_eq!(held(&mut world, &referrer), 500_000);
    assert_eq!(credit(&mut world, &referred, &visit), Some(first), "the same reference is the same posting");
    assert_eq!(held(&mut world, &referrer), 500_000);
    for _ in 0..3 {
        world.act("journal_undo", json!({}));
        assert_eq!(held(&mut world, &referrer), 0);
        world.act("journal_redo", json!({}));
        assert_eq!(held(&mut world, &referrer), 500_000);
    }
    let wallet = world.read("wallet_show", json!({ "id": referrer }));
    let left: Vec<_> =
        wallet["lots"].as_array().expect("lots").iter().map(|lot| lot["left"].as_i64().expect("left")).collect();
    assert_eq!(left.iter().sum::<i64>(), 500_000, "only the lot that stands holds something: {left:?}");
    assert_eq!(wallet["statement"][0]["balance"], json!(500_000));
    assert_eq!(wallet["statement"].as_array().expect("lines").len(), 7);
    assert_eq!(wallet["lots"][0]["expiresOn"], json!("2027-11-22"), "twelve Jalali months after 1405/9/1");
    assert_eq!(world.read("wallet_list", json!({ "limit": 5 }))[0]["balance"], json!(500_000));
    world.check();
}

#[test]
fn no_credit_where_the_rule_is_off_or_nobody_referred_or_it_is_not_the_first_visit() {
    let mut world = World::new();
    let (referrer, referred, visit) = referral(&mut world);
    assert_eq!(credit(&mut world, &referrer, &visit), None, "nobody referred the referrer");
    world.act("rules_set", json!({ "name": "referral-enabled", "value": 0, "validFrom": "2026-11-22" }));
    assert_eq!(credit(&mut world, &referred, "0190163d-8694-739b-aea5-966c26f8ad92"), None);
    world.act("rules_set", json!({ "name": "referral-enabled", "value": 1, "validFrom": "2026-11-22" }));
    assert_eq!(
        credit(&mut world, &referred, "0190163d-8694-739b-aea5-966c26f8ad93"),
        None,
        "an earlier visit is closed"
    );
    assert_eq!(held(&mut world, &referrer), 0);
}

#[test]
fn a_posting_whose_lines_do_not_sum_to_zero_is_refused_by_the_verb_and_at_the_door() {
    let mut world = World::new();
    let core = world.core();
    let act = ActId::new_at(core.clock());
    let refused = core.write(&act, Op::VisitClose, |w| post(w, &posting("x", &[5, -4])));
    assert!(is_unbalanced(refused.map(|_| ())));
    let around = core.write(&act, Op::VisitClose, |w| {
        let id = post(w, &posting("x", &[5, -5]))?;
        w.exec(
            "INSERT INTO posting_line (id, posting_id, account, amount) VALUES ('around', :posting, 'cash', 1)",
            peyvand_store::named_params! { ":posting": id },
        )?;
        Ok(())
    });
    assert!(is_unbalanced(around.map(|_| ())));
    assert_eq!(sum(core.read()).expect("a sum"), 0);
}

fn is_unbalanced(result: Result<(), Error>) -> bool {
    matches!(result, Err(Error::Refusal(refused)) if refused.why == Refusal::LedgerUnbalanced)
}

fn posting(reference: &str, amounts: &[i64]) -> Posting {
    let line = |(at, amount): (usize, &i64)| Line { account: format!("account-{at}"), amount: *amount };
    Posting {
        kind: PostingKind::Charge,
        reference: reference.to_owned(),
        patient_id: None,
        visit_id: None,
        day: Day::parse_iso("2026-11-22").expect("a day"),
        lines: amounts.iter().enumerate().map(line).collect(),
        grant: None,
    }
}

/// What may happen to a ledger.
#[derive(Debug, Clone)]
enum Deed {
    Post(u8, i64),
    Reverse(u8),
    Undo,
    Redo,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        3 => (0..4_u8, 1..1_000_i64).prop_map(|(reference, amount)| Deed::Post(reference, amount)),
        1 => (0..4_u8).prop_map(Deed::Reverse),
        3 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
    ];
    proptest::collection::vec(deed, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_posting_reversing_undo_and_redo_sums_to_zero_and_each_reference_stands_at_most_once(deeds in deeds()) {
        let mut world = World::empty(peyvand_kit::Locale::Fa);
        for deed in deeds {
            let core = world.core();
            let act = ActId::new_at(core.clock());
            match deed {
                Deed::Post(reference, amount) => {
                    let posting = posting(&format!("charge:{reference}"), &[amount, -amount]);
                    core.write(&act, Op::VisitClose, |w| post(w, &posting)).expect("posted");
                }
                Deed::Reverse(reference) => {
                    let ids = standing(core, reference);
                    core.write(&act, Op::VisitClose, |w| ids.iter().try_for_each(|id| reverse(w, id, ""))).expect("reversed");
                }
                Deed::Undo => drop(core.undo(&act)),
                Deed::Redo => drop(core.redo(&act)),
            }
            prop_assert_eq!(sum(core.read()).expect("a sum"), 0);
            for reference in 0..4 {
                prop_assert!(standing(core, reference).len() <= 1);
            }
        }
        world.check();
    }
}

fn standing(core: &peyvand_core::World, reference: u8) -> Vec<String> {
    let sql = "SELECT id FROM posting p WHERE reference = :reference AND kind <> 'reversal'
               AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = p.id)";
    let params = peyvand_store::named_params! { ":reference": format!("charge:{reference}") };
    core.read().list(sql, params, |row| row.get("id")).expect("a list")
}
