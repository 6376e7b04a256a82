//! Who came in and how, the wrong tries before it, and when passwords and the recovery key were made.

use super::Actor;
use crate::codes::codes;
use crate::{Op, OrRefuse, Refusal, Result, World};
use peyvand_kit::{ActId, Instant, derived};
use peyvand_store::{Read, Write, Written, named_params};

codes! {
    /// How somebody came in.
    Entry {
        /// Signed in by password.
        Opened = "opened",
        /// Changed in by PIN.
        Switched = "switched",
        /// Opened the practice by the recovery key and got a new password.
        Recovered = "recovered",
    }
}

codes! {
    /// What is asked of who comes in.
    Means {
        /// A login's password.
        Password = "password",
        /// A PIN on this machine.
        Pin = "pin",
        /// The practice's recovery key.
        RecoveryKey = "recovery-key",
    }
}

/// Wrong tries that the record does not have yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongTries {
    /// What was tried.
    pub means: Means,
    /// For whom; empty for a login that nobody has, and for the recovery key.
    pub login: String,
    /// How many.
    pub count: u32,
    /// When the last of them was.
    pub last_at: Instant,
}

impl Entry {
    const fn means(self) -> Means {
        match self {
            Self::Opened => Means::Password,
            Self::Switched => Means::Pin,
            Self::Recovered => Means::RecoveryKey,
        }
    }
}

/// Records that somebody came in, and the wrong tries before it that nobody has written down yet.
///
/// # Errors
/// Only faults.
pub fn came_in(world: &mut World, act: &ActId, who: &Actor, entry: Entry, wrong: &[WrongTries]) -> Result<Written<()>> {
    world.write(act, Op::SessionOpen, |w| {
        let now = w.now();
        let row = Noted { staff_id: Some(&who.id), login: &who.login, kind: entry.code(), means: entry.means() };
        // Who came in stands first: whom an act is about is told by its first row.
        note(w, act, "in", &row, 1, now)?;
        note_wrong(w, act, wrong)?;
        if entry == Entry::Recovered {
            password_is_set(w, &who.id)?;
            w.exec("UPDATE practice SET recovery_used_at = :now", named_params! { ":now": now.ms() })?;
        }
        Ok(())
    })
}

/// Records wrong tries after which nobody came in: the practice has locked itself.
///
/// # Errors
/// Only faults.
pub fn kept_out(world: &mut World, act: &ActId, wrong: &[WrongTries]) -> Result<Written<()>> {
    world.write(act, Op::SessionOpen, |w| note_wrong(w, act, wrong))
}

fn note_wrong(w: &mut Write, act: &ActId, wrong: &[WrongTries]) -> Result<()> {
    for tries in wrong {
        let id = w.maybe(
            "SELECT id FROM staff WHERE login = :login AND login <> '' AND deleted_at IS NULL ORDER BY id LIMIT 1",
            named_params! { ":login": tries.login },
            |row| row.get::<_, String>("id"),
        )?;
        let row = Noted { staff_id: id.as_deref(), login: &tries.login, kind: "refused", means: tries.means };
        note(w, act, &format!("{}:{}", tries.means.code(), tries.login), &row, tries.count, tries.last_at)?;
    }
    Ok(())
}

/// What a row says of who came in or tried to.
struct Noted<'a> {
    staff_id: Option<&'a str>,
    login: &'a str,
    kind: &'a str,
    means: Means,
}

fn note(w: &mut Write, act: &ActId, what: &str, row: &Noted, tries: u32, at: Instant) -> Result<()> {
    w.exec(
        include_str!("note_sign_in.sql"),
        named_params! {
            ":id": derived("sign-in", &format!("{act}:{what}")), ":staff": row.staff_id, ":login": row.login,
            ":kind": row.kind, ":means": row.means.code(), ":tries": tries, ":at": at.ms(),
        },
    )?;
    Ok(())
}

/// Records that a colleague got a password.
///
/// # Errors
/// `not-found`, and faults.
pub fn note_password(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::StaffPassword, |w| password_is_set(w, id))
}

fn password_is_set(w: &mut Write, id: &str) -> Result<()> {
    let params = named_params! { ":id": id, ":now": w.now().ms() };
    let set = w.exec("UPDATE staff SET password_set_at = :now WHERE id = :id AND deleted_at IS NULL", params)?;
    (set > 0).then_some(()).or_refuse(Refusal::NotFound)
}

/// Records that the recovery key was made anew.
///
/// # Errors
/// Only faults.
pub fn note_recovery(world: &mut World, act: &ActId) -> Result<Written<()>> {
    world.write(act, Op::RecoveryRenew, |w| {
        let params = named_params! { ":now": w.now().ms() };
        w.exec("UPDATE practice SET recovery_set_at = :now, recovery_used_at = NULL", params)?;
        Ok(())
    })
}

/// Whether the recovery key let somebody in since it was made: it has been out of its envelope.
///
/// # Errors
/// Only faults.
pub fn is_recovery_used(read: &Read) -> Result<bool> {
    Ok(read.exists("SELECT 1 FROM practice WHERE recovery_used_at IS NOT NULL", [])?)
}
