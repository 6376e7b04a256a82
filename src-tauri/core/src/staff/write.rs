//! Adds a colleague and changes one: particulars, roles, hours, language.

use super::door::managed;
use super::{Hours, Right, Role, Who, allowed, week};
use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Clock, Day, Locale, derived, fold, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// A colleague as typed.
#[derive(Debug, Clone)]
pub struct StaffDraft {
    /// Their name.
    pub name: String,
    /// What they are here.
    pub roles: Vec<Role>,
    /// What they treat.
    pub specialty: String,
    /// Whether they work here.
    pub is_active: bool,
    /// When they work from today.
    pub hours: Vec<Hours>,
    /// Rights given beyond the roles (true) and taken from them (false); of one right, what is said first.
    pub rights: Vec<(Right, bool)>,
}

/// A login as it is kept: folded, so that a Persian keyboard's digits and letters sign in as well.
pub fn login_of(typed: &str) -> String {
    fold(typed.trim())
}

impl StaffDraft {
    /// What they would be allowed.
    pub fn may(&self) -> Vec<Right> {
        // Of one right, what is said first.
        let changed = |right: Right| self.rights.iter().find(|(one, _)| *one == right).map(|(_, given)| *given);
        let may = |right: &Right| changed(*right).unwrap_or_else(|| allowed(&self.roles, *right));
        Right::ALL.iter().copied().filter(may).collect()
    }

    pub(crate) fn checked(&self) -> Result<Self> {
        let name = line(&self.name, 120, "name")?;
        ensure!(!name.is_empty(), Refusal::StaffNameEmpty.at("name"));
        ensure!(!self.roles.is_empty(), Refusal::StaffRoleMissing.at("roles"));
        let hours = week::checked(&self.hours, "hours")?;
        Ok(Self { name, specialty: line(&self.specialty, 120, "specialty")?, hours, ..self.clone() })
    }
}

/// Adds a colleague and gives their staff id. An empty login is one that cannot sign in; `has_password` says that the
/// caller gives them a way in.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn add(
    world: &mut World,
    act: &ActId,
    login: &str,
    has_password: bool,
    draft: &StaffDraft,
) -> Result<Written<String>> {
    let draft = draft.checked()?;
    let (clock, today) = (world.clock().clone(), world.today());
    world.write(act, Op::StaffAdd, |w| {
        ensure!(login.is_empty() || !login_taken(w, login)?, Refusal::StaffLoginTaken.at("login"));
        let id = new_uuid(&clock);
        let set_at = has_password.then(|| w.now().ms());
        w.exec(
            "INSERT INTO staff (id, name, login, is_active, specialty, password_set_at)
             VALUES (:id, :name, :login, :active, :specialty, :set_at)",
            named_params! {
                ":id": id, ":name": draft.name, ":login": login, ":active": draft.is_active, ":specialty": draft.specialty,
                ":set_at": set_at,
            },
        )?;
        settle_roles(w, &clock, &id, &draft.roles)?;
        week::work_from_today(w, &clock, today, Who::Doctor(&id), &draft.hours)?;
        settle_rights(w, &id, &draft.rights)?;
        Ok(id)
    })
}

fn login_taken(read: &Read, login: &str) -> Result<bool> {
    Ok(read
        .exists("SELECT 1 FROM staff WHERE login = :login AND deleted_at IS NULL", named_params! { ":login": login })?)
}

/// Writes a colleague's checked particulars; what follows from their leaving is `journey::edit_staff`'s.
pub(crate) fn edit_in(w: &mut Write, clock: &Clock, today: Day, id: &str, draft: &StaffDraft) -> Result<()> {
    w.maybe("SELECT 1 FROM staff WHERE id = :id AND deleted_at IS NULL", named_params! { ":id": id }, |_| Ok(()))?
        .or_refuse(Refusal::NotFound)?;
    w.exec(
        "UPDATE staff SET name = :name, is_active = :active, specialty = :specialty WHERE id = :id",
        named_params! { ":id": id, ":name": draft.name, ":active": draft.is_active, ":specialty": draft.specialty },
    )?;
    settle_roles(w, clock, id, &draft.roles)?;
    week::work_from_today(w, clock, today, Who::Doctor(id), &draft.hours)?;
    settle_rights(w, id, &draft.rights)?;
    // The room says the same at the door; here it stands beside its field.
    ensure!(managed(w)?, Refusal::StaffManagerNeeded.at("roles"));
    Ok(())
}

/// Chooses the language in which the program speaks to a colleague; none: the practice's.
///
/// # Errors
/// Only faults.
pub fn choose_language(world: &mut World, act: &ActId, id: &str, language: Option<Locale>) -> Result<Written<()>> {
    world.write(act, Op::StaffEdit, |w| {
        w.exec(
            "UPDATE staff SET language = :language WHERE id = :id",
            named_params! { ":id": id, ":language": language.map(Locale::tag) },
        )?;
        Ok(())
    })
}

fn settle_roles(w: &mut Write, clock: &Clock, staff: &str, roles: &[Role]) -> Result<()> {
    let kept = w.list(
        "SELECT id, role FROM staff_role WHERE staff_id = :staff AND deleted_at IS NULL",
        named_params! { ":staff": staff },
        |row| Ok((row.get::<_, String>("id")?, row.get::<_, String>("role")?)),
    )?;
    for (id, _) in kept.iter().filter(|(_, role)| !roles.iter().any(|wanted| wanted.code() == role)) {
        w.exec(
            "UPDATE staff_role SET deleted_at = :now WHERE id = :id",
            named_params! { ":id": id, ":now": w.now().ms() },
        )?;
    }
    for role in roles.iter().filter(|wanted| !kept.iter().any(|(_, role)| wanted.code() == role)) {
        w.exec(
            "INSERT INTO staff_role (id, staff_id, role) VALUES (:id, :staff, :role)",
            named_params! { ":id": new_uuid(clock), ":staff": staff, ":role": role.code() },
        )?;
    }
    Ok(())
}

/// One row for each person and right, so that two devices which change the same right write the same row.
fn settle_rights(w: &mut Write, staff: &str, rights: &[(Right, bool)]) -> Result<()> {
    let kept = w.list(
        "SELECT name FROM staff_right WHERE staff_id = :staff AND deleted_at IS NULL",
        named_params! { ":staff": staff },
        |row| row.get::<_, String>("name"),
    )?;
    let wanted = |name: &str| rights.iter().find(|(right, _)| right.code() == name);
    let gone = |name: &&String| Right::of_code(name).is_some() && wanted(name).is_none();
    for name in kept.iter().filter(gone) {
        w.exec(
            "UPDATE staff_right SET deleted_at = :now WHERE staff_id = :staff AND name = :name AND deleted_at IS NULL",
            named_params! { ":staff": staff, ":name": name, ":now": w.now().ms() },
        )?;
    }
    for right in Right::ALL.iter().map(|right| right.code()) {
        let Some((_, given)) = wanted(right) else { continue };
        w.exec(
            "INSERT INTO staff_right (id, staff_id, name, is_given) VALUES (:id, :staff, :name, :given)
             ON CONFLICT (id) DO UPDATE SET is_given = excluded.is_given, deleted_at = NULL
             WHERE is_given <> excluded.is_given OR deleted_at IS NOT NULL",
            named_params! {
                ":id": derived("staff-right", &format!("{staff}:{right}")), ":staff": staff, ":name": right, ":given": given,
            },
        )?;
    }
    Ok(())
}
