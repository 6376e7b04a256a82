//! The usual protocols, with which a practice begins; their words stand in the locales.

use super::set::{put_in, row_of};
use super::{ItemKind, Occasion};
use crate::{Op, Result, World};
use peyvand_kit::{ActId, derived};
use peyvand_store::{Write, Written, named_params};

/// A usual item: its code, how it is answered, its unit or choices, whether it is needed.
type Usual = (&'static str, ItemKind, &'static str, bool);

const FIRST: &[Usual] = &[
    ("health-asked", ItemKind::Check, "", true),
    ("worries-asked", ItemKind::Check, "", true),
    ("earlier-care", ItemKind::Text, "", false),
    ("blood-pressure", ItemKind::Measure, "mmHg", false),
    ("pain", ItemKind::Measure, "0–10", true),
    ("findings-shown", ItemKind::Shown, "", true),
    ("options-told", ItemKind::Check, "", true),
    ("decision", ItemKind::Choice, "decides-now\nneeds-time\ndeclines", true),
];
const RETURN: &[Usual] = &[
    ("since-last-asked", ItemKind::Check, "", true),
    ("pain", ItemKind::Measure, "0–10", true),
    ("advice-kept", ItemKind::Choice, "kept\npartly-kept\nnot-kept", false),
    ("result-compared", ItemKind::Check, "", true),
];
const REMOTE: &[Usual] = &[
    ("person-made-sure", ItemKind::Check, "", true),
    ("pain", ItemKind::Measure, "0–10", false),
    ("advice-given", ItemKind::Text, "", true),
    ("when-to-come-told", ItemKind::Check, "", true),
];
const ALL: &[(Occasion, &[Usual])] =
    &[(Occasion::First, FIRST), (Occasion::Return, RETURN), (Occasion::Remote, REMOTE)];

/// Whether a text is the code of a usual item.
pub fn is_usual_item(text: &str) -> bool {
    ALL.iter().any(|(_, items)| items.iter().any(|(code, ..)| *code == text))
}

/// Whether a text is the code of a usual choice.
pub fn is_usual_choice(text: &str) -> bool {
    let choices = ALL.iter().flat_map(|(_, items)| *items).filter(|(_, kind, ..)| *kind == ItemKind::Choice);
    choices.flat_map(|(_, _, choices, _)| choices.lines()).any(|choice| choice == text)
}

/// Takes the usual protocols for every occasion that has none.
///
/// # Errors
/// Only faults.
pub fn take_usual(world: &mut World, act: &ActId) -> Result<Written<()>> {
    let since = world.today().iso();
    world.write(act, Op::ProtocolSet, |w| usual_in(w, &since))
}

/// Writes the usual protocols, which count from a day on; empty: from the first. Their ids follow from the occasion: two devices
/// that take them have one.
pub(crate) fn usual_in(w: &mut Write, since: &str) -> Result<()> {
    for (occasion, items) in ALL {
        let protocol = row_of(*occasion, None);
        let stands = "SELECT 1 FROM protocol WHERE id = :id AND deleted_at IS NULL";
        if w.exists(stands, named_params! { ":id": protocol })? {
            continue;
        }
        put_in(w, &protocol, *occasion, None, false)?;
        for (position, item) in (0_i64..).zip(*items) {
            put_usual(w, &protocol, position, item, since)?;
        }
    }
    Ok(())
}

fn put_usual(w: &mut Write, protocol: &str, position: i64, item: &Usual, since: &str) -> Result<()> {
    let (code, kind, more, is_needed) = item;
    let id = derived("protocol-item", &format!("{protocol}:{code}"));
    if w.exists("SELECT 1 FROM protocol_item WHERE id = :id", named_params! { ":id": id })? {
        w.exec(
            "UPDATE protocol_item SET deleted_at = NULL, needed_on = :since WHERE id = :id",
            named_params! { ":id": id, ":since": since },
        )?;
        return Ok(());
    }
    let (unit, choices) = if *kind == ItemKind::Measure { (*more, "") } else { ("", *more) };
    w.exec(
        include_str!("item_insert.sql"),
        named_params! {
            ":id": id, ":protocol": protocol, ":position": position, ":kind": kind.code(), ":text": code,
            ":unit": unit, ":choices": choices, ":needed": is_needed, ":since": since,
        },
    )?;
    Ok(())
}
