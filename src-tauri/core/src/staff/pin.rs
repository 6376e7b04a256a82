//! The PIN: a quick way to change users while the practice is open. It wraps no key and opens nothing that is closed.

use super::Actor;
use crate::{Error, Op, OrRefuse, Refusal, Result, World, ensure};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher, PasswordVerifier};
use peyvand_kit::{ActId, fold};
use peyvand_store::{Read, Write, Written, named_params};
use zeroize::Zeroizing;

/// Somebody who changes in by PIN on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinHolder {
    /// Their staff id.
    pub id: String,
    /// The name under which they sign in.
    pub login: String,
    /// Their name.
    pub name: String,
}

/// A PIN as typed on any keyboard: four to eight digits of any script.
fn pin_of(typed: &str) -> Result<Zeroizing<String>> {
    let folded = Zeroizing::new(fold(typed));
    let is_sound = (4..=8).contains(&folded.len()) && folded.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(is_sound, Refusal::PinInvalid.at("pin"));
    Ok(folded)
}

/// Gives a colleague a PIN on this machine, or takes it away.
///
/// # Errors
/// `pin-invalid`, and faults.
pub fn set_pin(world: &mut World, act: &ActId, id: &str, typed: Option<&str>) -> Result<Written<()>> {
    // Hashed before the transaction begins: it takes longer than the writing.
    let hash = typed.map(|typed| hashed(&pin_of(typed)?)).transpose()?;
    world.write(act, Op::StaffPin, |w| {
        let Some(hash) = &hash else { return forget_pin(w, id) };
        let now = w.now().ms();
        w.exec(
            "INSERT INTO staff_pin (staff_id, hash, set_at) VALUES (:id, :hash, :now)
             ON CONFLICT (staff_id) DO UPDATE SET hash = :hash, set_at = :now",
            named_params! { ":id": id, ":hash": hash, ":now": now },
        )?;
        w.exec("UPDATE staff SET pin_set_at = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
        Ok(())
    })
}

/// Takes a colleague's PIN away, as part of an act.
pub(crate) fn forget_pin(w: &mut Write, id: &str) -> Result<()> {
    w.exec("DELETE FROM staff_pin WHERE staff_id = :id", named_params! { ":id": id })?;
    w.exec("UPDATE staff SET pin_set_at = NULL WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}

/// Whether a PIN that was typed is this person's.
///
/// # Errors
/// `pin-missing` when they have none on this machine, `pin-invalid` for what can't be a PIN, and faults.
pub fn is_pin_of(read: &Read, actor: &Actor, typed: &str) -> Result<bool> {
    let typed = pin_of(typed)?;
    let hash =
        read.maybe("SELECT hash FROM staff_pin WHERE staff_id = :id", named_params! { ":id": actor.id }, |row| {
            row.get::<_, String>("hash")
        })?;
    let hash = hash.or_refuse(Refusal::PinMissing.at("login"))?;
    let hash = PasswordHash::new(&hash).map_err(Error::bug)?;
    match Argon2::default().verify_password(typed.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(password_hash::Error::PasswordInvalid) => Ok(false),
        Err(other) => Err(Error::bug(other)),
    }
}

/// Everybody with a PIN on this machine who works here now, by name.
///
/// # Errors
/// Only faults.
pub fn pin_holders(read: &Read) -> Result<Vec<PinHolder>> {
    Ok(read.list(include_str!("pin_holders.sql"), [], |row| {
        Ok(PinHolder { id: row.get("id")?, login: row.get("login")?, name: row.get("name")? })
    })?)
}

/// The library's own measure, 19 MiB and two passes: tries are few, since the practice locks itself after some wrong ones.
fn hashed(pin: &str) -> Result<String> {
    let hash: PasswordHash = Argon2::default().hash_password(pin.as_bytes()).map_err(Error::bug)?;
    Ok(hash.to_string())
}
