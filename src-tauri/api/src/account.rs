//! One's own way in: the password, the PIN, and changing users.
use crate::edge::session::*;
use crate::founding::check_password;
use crate::seat::{App, Seat};
use crate::session::show;
use crate::slots;
use crate::tries::Door;
use peyvand_core::staff::{self, Entry, Means, actor_by_id, actor_by_login, is_pin_of, login_of, note_password};
use peyvand_core::{Error, OrRefuse, Refusal, Result, ensure};
use peyvand_store::Written;

/// After so many wrong PINs in a row for one person the practice locks itself.
const PINS: u32 = 5;

/// Changes the user of the open practice by PIN. The key stays where it is; the password was not given.
pub(crate) fn switch(app: &mut App, input: SwitchSession) -> Result<SessionDetail> {
    let (Some(session), Some(dir)) = (&mut app.session, &app.dir) else { return Err(Refusal::SessionNeeded.into()) };
    let login = login_of(&input.login);
    let actor = actor_by_login(session.world.read(), &login)?.or_refuse(Refusal::PinMissing.at("login"))?;
    let (door, now) = (Door { means: Means::Pin, login: &actor.login }, app.clock.now());
    app.tries.ensure_open(dir, now, door)?;
    if is_pin_of(session.world.read(), &actor, &input.pin)? {
        app.tries.right(dir, door);
        session.seat(actor, None, &app.clock);
        (app.touched_at, app.recovery) = (now, None);
        app.record_entry(Entry::Switched);
        return show(app, Nothing {});
    }
    if app.tries.wrong(dir, now, door) < PINS {
        return Err(Refusal::SessionWrongPin.at("pin"));
    }
    app.record_kept_out();
    app.lock_untold();
    Err(Refusal::SessionNeeded.into())
}

/// Acts in a doctor's name from now on, or in one's own again.
pub(crate) fn act_for(app: &mut App, input: ActFor) -> Result<SessionDetail> {
    app.act_for(input.staff_id.as_deref().filter(|id| !id.is_empty()))?;
    show(app, Nothing {})
}

/// The password once more.
pub(crate) fn confirm(seat: &mut Seat, input: ConfirmSession) -> Result<Done> {
    prove(seat, &input.password, "password")?;
    *seat.confirmed_at = Some(seat.world.now());
    Ok(Done {})
}

/// Makes sure that who sits here knows their password.
fn prove(seat: &mut Seat, password: &str, field: &str) -> Result<()> {
    let now = seat.world.now();
    match slots::open(seat.tries, seat.dir, now, &seat.actor.login, password) {
        Err(Error::Refusal(refused)) if refused.why == Refusal::SessionWrongPassword => {
            Err(Refusal::PasswordWrong.at(field))
        }
        opened => opened.map(drop),
    }
}

/// A new password for oneself.
pub(crate) fn change_password(seat: &mut Seat, input: ChangePassword) -> Result<Written<()>> {
    check_password(&input.new, "new")?;
    prove(seat, &input.old, "old")?;
    let (login, id) = (seat.actor.login.clone(), seat.actor.id.clone());
    give(seat, &id, &login, &input.new)
}

/// Wraps the key under a new password, then writes down that it was done. The key file comes first: a record of a password
/// that opens nothing would lie, and somebody would stand before a closed door. What is missing from the record is made up
/// for by trying again.
fn give(seat: &mut Seat, id: &str, login: &str, password: &str) -> Result<Written<()>> {
    slots::seal(seat.dir, seat.key, login, password, seat.is_light)?;
    note_password(seat.world, &seat.act, id)
}

/// A new password for a colleague.
pub(crate) fn set_password(seat: &mut Seat, input: SetPassword) -> Result<Written<()>> {
    check_password(&input.password, "password")?;
    let colleague = actor_by_id(seat.world.read(), &input.id)?.or_refuse(Refusal::NotFound)?;
    ensure!(!colleague.login.is_empty(), Refusal::StaffLoginEmpty.at("login"));
    // Who gives a password could come in with it: never as somebody who may more.
    ensure!(colleague.rights().into_iter().all(|right| seat.actor.may(right)), Refusal::RightMissing);
    give(seat, &colleague.id, &colleague.login, &input.password)
}

/// A PIN on this machine.
pub(crate) fn set_pin(seat: &mut Seat, input: SetPin) -> Result<Written<()>> {
    staff::set_pin(seat.world, &seat.act, &seat.actor.id, input.pin.as_deref())
}
