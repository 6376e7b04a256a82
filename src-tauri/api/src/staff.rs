//! Colleagues at the edge.

use crate::days::day_of;
use crate::edge::session::{ById, Nothing};
use crate::edge::staff::{
    AddLeave, AddStaff, EditStaff, HoursRow, LeaveRow, RightChange, RoleRow, SetDelegate, StaffRow,
};
use crate::founding::{LOGIN_LENGTH, check_password};
use crate::seat::Seat;
use crate::slots;
use crate::slots::drop_slot;
use peyvand_core::rows::line;
use peyvand_core::staff::{self, Colleague, Hours, Leave, LeaveDraft, Right, Role, StaffDraft, actor_by_id, login_of};
use peyvand_core::{Refusal, Result, ensure, journey};
use peyvand_store::{KeyFile, Written};

/// Colleagues, with their roles and hours.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<StaffRow>> {
    let read = seat.world.read();
    let today = seat.world.today();
    let (leaves, open) = (staff::leaves(read, today)?, journey::open_work(read)?);
    // Who has a slot in the key file has a way in, whatever the record remembers.
    let slots = KeyFile::logins(seat.dir).ok();
    let told = |one: Colleague| {
        let has_password = slots.as_ref().map_or(one.has_password, |logins| logins.contains(&one.login));
        StaffRow {
            has_password,
            leaves: leaves.iter().filter(|leave| leave.staff_id == one.id).map(leave_row).collect(),
            open_count: open.get(&one.id).copied().unwrap_or(0),
            ..row(one)
        }
    };
    Ok(staff::all(read, today)?.into_iter().map(told).collect())
}

fn leave_row(leave: &Leave) -> LeaveRow {
    LeaveRow {
        id: leave.id.clone(),
        from: leave.from.clone(),
        until: leave.until.clone(),
        substitute_id: leave.substitute_id.clone(),
        substitute_name: leave.substitute_name.clone(),
    }
}

fn row(one: Colleague) -> StaffRow {
    let change = |(right, is_given): (Right, bool)| RightChange { right: right.into(), is_given };
    StaffRow {
        id: one.id,
        name: one.name,
        login: one.login,
        roles: one.roles.into_iter().map(Into::into).collect(),
        specialty: one.specialty,
        is_active: one.is_active,
        hours: one.hours.into_iter().map(Into::into).collect(),
        rights: one.rights.into_iter().map(change).collect(),
        has_password: one.has_password,
        has_pin: one.has_pin,
        assistants: one.assistants,
        leaves: Vec::new(),
        open_count: 0,
    }
}

impl From<Hours> for HoursRow {
    fn from(hours: Hours) -> Self {
        Self { weekday: hours.weekday, start: hours.start, end: hours.end }
    }
}

impl From<HoursRow> for Hours {
    fn from(hours: HoursRow) -> Self {
        Self { weekday: hours.weekday, start: hours.start, end: hours.end }
    }
}

/// Adds a colleague; with a password they can sign in.
pub(crate) fn add(seat: &mut Seat, input: AddStaff) -> Result<Written<String>> {
    let login = line(&login_of(&input.login), LOGIN_LENGTH, "login")?;
    if let Some(password) = &input.password {
        ensure!(!login.is_empty(), Refusal::StaffLoginEmpty.at("login"));
        check_password(password, "password")?;
    }
    let draft = StaffDraft {
        name: input.name,
        roles: input.roles.into_iter().map(Into::into).collect(),
        specialty: input.specialty,
        is_active: true,
        hours: input.hours.into_iter().map(Into::into).collect(),
        rights: rights_of(input.rights),
    };
    ensure_no_more(seat, &draft.may())?;
    let written = staff::add(seat.world, &seat.act, &login, input.password.is_some(), &draft)?;
    // The colleague comes first: a slot without a colleague would be a way in for nobody.
    if let Some(password) = &input.password {
        slots::seal(seat.dir, seat.key, &login, password, seat.is_light)?;
    }
    Ok(written)
}

/// Changes a colleague's particulars, roles, rights and hours. Who leaves loses their way in.
pub(crate) fn edit(seat: &mut Seat, input: EditStaff) -> Result<Written<()>> {
    let draft = StaffDraft {
        name: input.name,
        roles: input.roles.into_iter().map(Into::into).collect(),
        specialty: input.specialty,
        is_active: input.is_active,
        hours: input.hours.into_iter().map(Into::into).collect(),
        rights: rights_of(input.rights),
    };
    let now = actor_by_id(seat.world.read(), &input.id)?.map_or_else(Vec::new, |colleague| colleague.rights());
    ensure_no_more(seat, &[now, draft.may()].concat())?;
    let substitute = input.substitute_id.as_deref().filter(|id| !id.is_empty());
    let written = journey::edit_staff(seat.world, &seat.act, &input.id, &draft, substitute)?;
    if !input.is_active {
        // The act comes first: a slot that was taken from somebody who stays would have to be made anew by a password.
        drop_slots_of(seat, &input.id)?;
    }
    Ok(written)
}

/// Who changes colleagues without being a manager makes nobody more than they are, not even themselves, and changes nobody
/// who may more. A manager may everything, and it stands in the record.
fn ensure_no_more(seat: &Seat, rights: &[Right]) -> Result<()> {
    let is_within = rights.iter().all(|right| seat.actor.may(*right));
    ensure!(is_within || seat.actor.roles.contains(&Role::Manager), Refusal::RightMissing);
    Ok(())
}

/// Takes away the way in of somebody who does not work here any more.
fn drop_slots_of(seat: &Seat, id: &str) -> Result<()> {
    let gone = staff::all(seat.world.read(), seat.world.today())?
        .into_iter()
        .find(|one| one.id == id && !one.login.is_empty());
    match gone {
        // Where the key file can't be read nothing is lost by waiting: who signs in next tidies it.
        Some(one) if KeyFile::logins(seat.dir).is_ok() => drop_slot(seat.dir, &one.login),
        _ => Ok(()),
    }
}

fn rights_of(changes: Vec<RightChange>) -> Vec<(Right, bool)> {
    changes.into_iter().map(|change| (change.right.into(), change.is_given)).collect()
}

/// A colleague goes on leave.
pub(crate) fn leave(seat: &mut Seat, input: AddLeave) -> Result<Written<String>> {
    let draft = LeaveDraft {
        staff_id: &input.id,
        from: day_of(&input.from, "from")?,
        until: day_of(&input.until, "until")?,
        substitute_id: &input.substitute_id,
    };
    journey::leave_staff(seat.world, &seat.act, &draft)
}

/// A leave is called off.
pub(crate) fn cancel_leave(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    journey::cancel_leave(seat.world, &seat.act, &input.id)
}

/// The signed-in doctor lets an assistant act in their name.
pub(crate) fn delegate(seat: &mut Seat, input: SetDelegate) -> Result<Written<()>> {
    staff::delegate(seat.world, &seat.act, seat.actor, &input.assistant_id, input.is_allowed)
}

/// What each role may do.
pub(crate) fn roles(_seat: &Seat, _: Nothing) -> Result<Vec<RoleRow>> {
    let row = |role: &Role| RoleRow {
        role: (*role).into(),
        rights: role.rights().iter().map(|right| (*right).into()).collect(),
    };
    Ok(Role::ALL.iter().map(row).collect())
}
