//! The list of acts, newest first, narrowed and page by page.

use super::subject::{LOOKED_AT, Subject, is_about_one, of_changes};
use super::undo::can_take_back;
use super::{devices, rows, search};
use crate::staff::{Actor, Right};
use crate::{Result, World};
use peyvand_kit::{Day, Minute};
use peyvand_store::{OpFilter, OpRow};
use std::collections::HashMap;

/// More than this many stand on no page.
const MOST: usize = 200;

/// Which acts; what is left empty narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Acts that touched the patient's row, or a row that belongs to the patient.
    pub patient_id: Option<String>,
    /// Acts of this person, or in this person's name.
    pub staff_id: Option<String>,
    /// From this day on.
    pub from: Option<Day>,
    /// Until this day, it included.
    pub until: Option<Day>,
    /// What was typed.
    pub text: String,
    /// The kinds of acts whose sentence, in the reader's language, holds what was typed.
    pub kinds: Vec<String>,
    /// The last act of the page before.
    pub before: Option<String>,
    /// How many; at most 200.
    pub limit: usize,
}

/// A page of the record.
#[derive(Debug)]
pub struct Page {
    /// Its acts, newest first.
    pub entries: Vec<Entry>,
    /// Whether there are older ones.
    pub has_more: bool,
}

/// An act of the record.
#[derive(Debug)]
pub struct Entry {
    /// The act itself.
    pub op: OpRow,
    /// Who did it; nobody for what the program does by itself.
    pub staff_name: Option<String>,
    /// In whose name.
    pub behalf_name: Option<String>,
    /// On which machine.
    pub device: String,
    /// About whom.
    pub about: Option<Subject>,
    /// For an undo or redo: the kind of the act that it is about.
    pub undoes: Option<String>,
    /// Whether it is taken back now.
    pub is_undone: bool,
    /// Whether the reader may take it back.
    pub can_undo: bool,
    /// How many fields and births it wrote.
    pub changes: usize,
}

/// Acts of the record, newest first.
///
/// # Errors
/// `not-found` for an act to go on behind that is not there, and faults.
pub fn list(world: &World, reader: &Actor, wanted: &Wanted) -> Result<Page> {
    let limit = wanted.limit.clamp(1, MOST);
    // One more than is shown tells whether there are older ones.
    let mut ops = search::ops(world, reader, wanted, limit + 1)?;
    let has_more = ops.len() > limit;
    ops.truncate(limit);
    let names = Names::load(world)?;
    let entries = ops.into_iter().map(|op| names.entry(world, reader, op)).collect::<Result<_>>()?;
    Ok(Page { entries, has_more })
}

/// One act of the record.
///
/// # Errors
/// `not-found`, and faults.
pub fn entry(world: &World, reader: &Actor, id: &str) -> Result<Entry> {
    let op = world.store().op(id)?;
    Names::load(world)?.entry(world, reader, op)
}

impl Wanted {
    /// What the store is asked for: everything but the words.
    pub(super) fn filter(&self, world: &World) -> Result<OpFilter> {
        let zone = world.practice().zone;
        let start = |day: Day| zone.instant(day, Minute::MIDNIGHT);
        let rows = match &self.patient_id {
            Some(id) => Some(rows::of_patients(world.read(), [id.as_str()])?),
            None => None,
        };
        Ok(OpFilter {
            person: self.staff_id.clone(),
            rows,
            since: self.from.map(start),
            until: self.until.map(|day| start(day.plus_days(1))),
            before: self.before.clone(),
            ..OpFilter::default()
        })
    }
}

/// The names that stand beside acts, read once for a page.
struct Names {
    staff: HashMap<String, String>,
    devices: HashMap<String, String>,
}

impl Names {
    fn load(world: &World) -> Result<Self> {
        let staff =
            world.read().list("SELECT id, name FROM staff", [], |row| Ok((row.get("id")?, row.get("name")?)))?;
        Ok(Self { staff: staff.into_iter().collect(), devices: devices::names(world.read())? })
    }

    fn entry(&self, world: &World, reader: &Actor, op: OpRow) -> Result<Entry> {
        let (first, changes) = world.store().first_changes(&op.id, LOOKED_AT)?;
        let about = if is_about_one(&op.kind) {
            of_changes(world.read(), first.iter().map(|change| (change.entity.as_str(), change.entity_id.as_str())))?
        } else {
            None
        };
        let is_undone = world.store().is_undone(&op)?;
        let name = |id: &Option<String>| id.as_ref().and_then(|id| self.staff.get(id)).cloned();
        Ok(Entry {
            staff_name: name(&op.actor),
            behalf_name: name(&op.on_behalf),
            device: devices::shown(&self.devices, &op.device),
            about: about.filter(|about| about.patient_id.is_none() || sees_patients(reader)),
            undoes: world.store().taken_back_by(&op)?.map(|op| op.kind),
            is_undone,
            can_undo: !is_undone && can_take_back(world, reader, &op)?,
            changes,
            op,
        })
    }
}

/// Whether a reader may know who comes here.
pub(super) fn sees_patients(reader: &Actor) -> bool {
    reader.may(Right::PatientsRead) || reader.may(Right::AppointmentsRead)
}
