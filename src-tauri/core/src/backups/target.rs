//! A folder of this machine where backups go, first of all a stick. A marker file in it tells it again wherever it appears.

use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Row, RowResult, Written, named_params};

/// A folder where backups go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Where it was when it was added.
    pub folder: String,
    /// What its marker file says.
    pub stick_id: String,
    /// Whether backups go there by themselves.
    pub is_automatic: bool,
}

/// A folder to which backups are to go.
#[derive(Debug, Clone)]
pub struct TargetDraft {
    /// The machine whose folder it is.
    pub machine: String,
    /// What people call it.
    pub name: String,
    /// Where it is.
    pub folder: String,
    /// What its marker file says.
    pub stick_id: String,
    /// Whether backups go there by themselves.
    pub is_automatic: bool,
}

fn of_row(row: &Row) -> RowResult<Target> {
    Ok(Target {
        id: row.get("id")?,
        name: row.get("name")?,
        folder: row.get("folder")?,
        stick_id: row.get("stick_id")?,
        is_automatic: row.get("is_automatic")?,
    })
}

/// The targets of a machine, in the order in which they were added.
///
/// # Errors
/// Only faults.
pub fn targets(read: &Read, machine: &str) -> Result<Vec<Target>> {
    Ok(read.list(
        "SELECT id, name, folder, stick_id, is_automatic FROM backup_target
         WHERE device_id = :machine AND deleted_at IS NULL ORDER BY rowid",
        named_params! { ":machine": machine },
        of_row,
    )?)
}

/// One target.
///
/// # Errors
/// `not-found`.
pub fn target(read: &Read, id: &str) -> Result<Target> {
    let found = read.maybe(
        "SELECT id, name, folder, stick_id, is_automatic FROM backup_target WHERE id = :id AND deleted_at IS NULL",
        named_params! { ":id": id },
        of_row,
    )?;
    found.or_refuse(Refusal::NotFound)
}

/// A folder gets backups from now on. A stick that is known already is not listed twice: it stands where it is now.
///
/// # Errors
/// Refusals beside the field that is not right.
pub fn add_target(world: &mut World, act: &ActId, draft: &TargetDraft) -> Result<Written<String>> {
    let name = name_of(&draft.name)?;
    let id = new_uuid(world.clock());
    world.write(act, Op::BackupTarget, |w| {
        let known = w.maybe(
            "SELECT id FROM backup_target WHERE device_id = :machine AND stick_id = :stick AND deleted_at IS NULL",
            named_params! { ":machine": draft.machine, ":stick": draft.stick_id },
            |row| row.get::<_, String>("id"),
        )?;
        if let Some(known) = known {
            w.exec(
                "UPDATE backup_target SET name = :name, folder = :folder, is_automatic = :automatic WHERE id = :id",
                named_params! {
                    ":id": known, ":name": name, ":folder": draft.folder, ":automatic": draft.is_automatic,
                },
            )?;
            return Ok(known);
        }
        w.exec(
            "INSERT INTO backup_target (id, device_id, name, folder, stick_id, is_automatic)
             VALUES (:id, :machine, :name, :folder, :stick, :automatic)",
            named_params! {
                ":id": id, ":machine": draft.machine, ":name": name, ":folder": draft.folder,
                ":stick": draft.stick_id, ":automatic": draft.is_automatic,
            },
        )?;
        Ok(id)
    })
}

/// A target gets another name or habit.
///
/// # Errors
/// `not-found`, and refusals beside the field that is not right.
pub fn edit_target(world: &mut World, act: &ActId, id: &str, name: &str, is_automatic: bool) -> Result<Written<()>> {
    let name = name_of(name)?;
    world.write(act, Op::BackupTarget, |w| {
        target(w, id)?;
        w.exec(
            "UPDATE backup_target SET name = :name, is_automatic = :automatic WHERE id = :id",
            named_params! { ":id": id, ":name": name, ":automatic": is_automatic },
        )?;
        Ok(())
    })
}

/// A folder gets no backups any more; those that lie there stay.
///
/// # Errors
/// `not-found`.
pub fn remove_target(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::BackupTarget, |w| {
        target(w, id)?;
        w.exec(
            "UPDATE backup_target SET deleted_at = :now WHERE id = :id",
            named_params! { ":id": id, ":now": w.now().ms() },
        )?;
        Ok(())
    })
}

fn name_of(name: &str) -> Result<String> {
    let name = line(name, 80, "name")?;
    ensure!(!name.is_empty(), Refusal::BackupTargetNameEmpty.at("name"));
    Ok(name)
}
