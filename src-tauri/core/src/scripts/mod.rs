//! What is said at the desk: the practice's own words for an occasion, where it has some. The shipped ones are words of the
//! program; a name in braces, such as `{name}`, is filled in when it is said.

use crate::codes::codes;
use crate::rows::lines;
use crate::{Op, Refusal, Result, World, wording};
use peyvand_kit::{ActId, Locale, derived};
use peyvand_store::{Read, Written, named_params};

codes! {
    /// An occasion on which something is said.
    Kind {
        /// Somebody comes in.
        Welcome = "welcome",
        /// Somebody has waited long.
        LongWait = "long-wait",
        /// The doctor is late.
        DoctorLate = "doctor-late",
        /// Somebody is angry.
        Angry = "angry",
        /// The next step is booked before leaving.
        SoftSell = "soft-sell",
        /// A reminder on the telephone.
        Reminder = "reminder",
        /// A reminder to be sent by hand.
        ReminderText = "reminder-text",
        /// A free time is offered.
        Offer = "offer",
        /// The free time is gone.
        OfferGone = "offer-gone",
        /// An appointment must be moved.
        Apology = "apology",
        /// An appointment was booked.
        Booked = "booked",
        /// What to look after at home, said and handed over at the end of a visit.
        AfterCare = "after-care",
    }
}

impl Kind {
    /// The names that its words may hold.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Welcome | Self::OfferGone => &["name", "practice"],
            Self::LongWait => &["name", "minutes", "doctor"],
            Self::DoctorLate => &["name", "doctor", "minutes", "reason"],
            Self::Angry => &["name"],
            Self::SoftSell => &["name", "doctor", "reason", "day"],
            Self::Reminder => &["caller", "practice", "name", "day", "time", "doctor"],
            Self::ReminderText => &["practice", "name", "day", "time", "doctor", "address"],
            Self::Offer => &["caller", "practice", "name", "day", "time", "doctor", "minutes"],
            Self::Apology => &["caller", "practice", "name", "day", "time", "reason"],
            Self::AfterCare => &["name", "practice", "doctor"],
            Self::Booked => &["name", "practice", "day", "time", "doctor"],
        }
    }
}

/// The practice's own words, where it has some.
///
/// # Errors
/// Only faults.
pub fn own(read: &Read, kind: Kind, language: Locale) -> Result<Option<String>> {
    let sql = "SELECT body FROM script WHERE id = :id AND deleted_at IS NULL";
    Ok(read.maybe(sql, named_params! { ":id": id_of(kind, language) }, |row| row.get("body"))?)
}

/// Gives the practice its own words; empty: the shipped ones hold again.
///
/// # Errors
/// `wording-blocked`, `script-name-unknown`, `text-too-long`, and faults.
pub fn set(world: &mut World, act: &ActId, kind: Kind, language: Locale, body: &str) -> Result<Written<()>> {
    let body = lines(body, 2_000, "body")?;
    if let Some(unknown) = names_in(&body).find(|name| !kind.names().contains(name)) {
        return Err(Refusal::ScriptNameUnknown { text: unknown.to_owned() }.at("body"));
    }
    let id = id_of(kind, language);
    world.write(act, Op::ScriptSet, |w| {
        wording::ensure(w, &body, "body")?;
        if body.is_empty() {
            let now = w.now().ms();
            let params = named_params! { ":id": id, ":now": now };
            w.exec("UPDATE script SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL", params)?;
            return Ok(());
        }
        let again = "UPDATE script SET body = :body, deleted_at = NULL WHERE id = :id";
        if w.exec(again, named_params! { ":id": id, ":body": body })? == 0 {
            w.exec(
                "INSERT INTO script (id, kind, language, body) VALUES (:id, :kind, :language, :body)",
                named_params! { ":id": id, ":kind": kind.code(), ":language": language.tag(), ":body": body },
            )?;
        }
        Ok(())
    })
}

/// Puts values where their names stand in braces.
pub fn fill(body: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(body.len() + 64);
    let mut rest = body;
    while let Some((before, name, after)) = next_name(rest) {
        filled.push_str(before);
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => filled.push_str(value),
            None => filled.push_str(&rest[before.len()..rest.len() - after.len()]),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// The names in braces, in their order.
fn names_in(body: &str) -> impl Iterator<Item = &str> {
    let mut rest = body;
    std::iter::from_fn(move || {
        let (_, name, after) = next_name(rest)?;
        rest = after;
        Some(name)
    })
}

/// What stands before the next name in braces, the name, and what stands after it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let (before, inside) = text.split_once('{')?;
    let (name, after) = inside.split_once('}')?;
    Some((before, name.trim(), after))
}

/// The same occasion in the same language is one row, on whatever device it was written.
fn id_of(kind: Kind, language: Locale) -> String {
    derived("script", &format!("{}:{}", kind.code(), language.tag()))
}
