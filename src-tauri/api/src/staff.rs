//! Colleagues at the edge.

use crate::edge::session::{ById, Nothing};
use crate::edge::staff::{AddLeave, AddStaff, EditStaff, HoursRow, RoleRow, SetDelegate, StaffRow};
use crate::founding::{LOGIN_LENGTH, check_password, of_key};
use crate::seat::Seat;
use peyvand_core::rows::line;
use peyvand_core::staff::{self, Colleague, Hours, StaffDraft, login_of};
use peyvand_core::{Error, Refusal, Result, ensure};
use peyvand_store::{KeyFile, Written};

/// Colleagues, with their roles and hours.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<StaffRow>> {
    Ok(staff::all(seat.world.read())?.into_iter().map(row).collect())
}

fn row(one: Colleague) -> StaffRow {
    StaffRow {
        id: one.id,
        name: one.name,
        login: one.login,
        roles: one.roles.into_iter().map(Into::into).collect(),
        specialty: one.specialty,
        is_active: one.is_active,
        hours: one.hours.into_iter().map(Into::into).collect(),
        rights: Vec::new(),
        has_password: false,
        has_pin: false,
        assistants: Vec::new(),
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
        check_password(password)?;
    }
    let draft = StaffDraft {
        name: input.name,
        roles: input.roles.into_iter().map(Into::into).collect(),
        specialty: input.specialty,
        is_active: true,
        hours: input.hours.into_iter().map(Into::into).collect(),
    };
    let written = staff::add(seat.world, &seat.act, &login, &draft)?;
    // The colleague comes first: a slot without a colleague would be a way in for nobody.
    if let Some(password) = &input.password {
        KeyFile::add_slot(seat.dir, seat.key, &login, password).map_err(of_key)?;
    }
    Ok(written)
}

/// Changes a colleague's particulars, roles and hours.
pub(crate) fn edit(seat: &mut Seat, input: EditStaff) -> Result<Written<()>> {
    let draft = StaffDraft {
        name: input.name,
        roles: input.roles.into_iter().map(Into::into).collect(),
        specialty: input.specialty,
        is_active: input.is_active,
        hours: input.hours.into_iter().map(Into::into).collect(),
    };
    staff::edit(seat.world, &seat.act, &input.id, &draft)
}

/// A colleague goes on leave.
pub(crate) fn leave(_seat: &mut Seat, _input: AddLeave) -> Result<Written<String>> {
    Err(Error::bug("not yet"))
}

/// A leave is called off.
pub(crate) fn cancel_leave(_seat: &mut Seat, _input: ById) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// The signed-in doctor lets an assistant act in their name.
pub(crate) fn delegate(_seat: &mut Seat, _input: SetDelegate) -> Result<Written<()>> {
    Err(Error::bug("not yet"))
}

/// What each role may do.
pub(crate) fn roles(_seat: &Seat, _: Nothing) -> Result<Vec<RoleRow>> {
    Err(Error::bug("not yet"))
}
