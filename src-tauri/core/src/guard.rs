//! The eye at the door: before a transaction commits, each room looks at the rows that it touched.

use crate::rows::json_ids;
use crate::{Error, Practice, Refusal, Result};
use peyvand_kit::derived;
use peyvand_store::{Guard, Read, Write, named_params};

/// What a room does at the door.
#[derive(Debug)]
pub struct Room {
    /// The tables whose rows concern the room; an act that touches none of them does not wake it.
    pub watches: &'static [&'static str],
    /// Keeps the room's derived tables true for the rows in `touched`.
    pub upkeep: fn(&mut Write) -> Result<()>,
    /// Lists the room's rules that the rows in `touched` break now.
    pub broken: fn(&Read) -> Result<Vec<Broken>>,
    /// Lists what verbs refuse but two devices can do together, such as giving one file number twice. Asked after a merge.
    pub clashing: fn(&Read) -> Result<Vec<Broken>>,
    /// Writes down what a merge did to the rows in `touched`, for a person to look at.
    pub merged: fn(&mut Write) -> Result<()>,
    /// Mirrors ledger rows of an act that is taken back or done again.
    pub reverse: fn(&mut Write, table: &str, ids: &[String]) -> Result<()>,
}

impl Room {
    /// A room that has nothing to say at the door.
    pub const QUIET: Self = Self {
        watches: &[],
        upkeep: |_| Ok(()),
        broken: |_| Ok(Vec::new()),
        clashing: |_| Ok(Vec::new()),
        merged: |_| Ok(()),
        reverse: |_, _, _| Ok(()),
    };
}

/// A rule that does not hold.
#[derive(Debug)]
pub struct Broken {
    /// What the person is told when it is their own act that breaks it.
    pub why: Refusal,
    /// The rows that break it, in an order that is the same on every device.
    pub rows: Vec<String>,
    /// Whom it is about.
    pub patient_id: Option<String>,
}

/// The rooms' eye, as the store calls it.
pub(crate) struct Eye {
    rooms: &'static [Room],
    taking_back: bool,
}

impl Eye {
    pub(crate) const fn on(rooms: &'static [Room]) -> Self {
        Self { rooms, taking_back: false }
    }

    /// The same for an undo or a redo, whose refusal names the rule that it would break.
    pub(crate) const fn taking_back(rooms: &'static [Room]) -> Self {
        Self { rooms, taking_back: true }
    }

    /// The rooms whom the transaction concerns.
    fn awake(&self, read: &Read) -> Result<Vec<&'static Room>> {
        let touched = read.list("SELECT DISTINCT entity FROM touched", [], |row| row.get::<_, String>("entity"))?;
        let concerns = |room: &&Room| room.watches.iter().any(|table| touched.iter().any(|entity| entity == table));
        Ok(self.rooms.iter().filter(concerns).collect())
    }
}

impl Guard for Eye {
    type Error = Error;

    fn before_commit(&self, w: &mut Write) -> Result<()> {
        let awake = self.awake(w)?;
        for room in &awake {
            (room.upkeep)(w)?;
        }
        for room in awake {
            for broken in (room.broken)(w)? {
                if is_known(w, &broken)? {
                    continue;
                }
                return Err(if self.taking_back {
                    Refusal::UndoBreaks { rule: broken.why.code().to_owned() }.into()
                } else {
                    broken.why.into()
                });
            }
        }
        Ok(())
    }

    fn after_merge(&self, w: &mut Write) -> Result<()> {
        let awake = self.awake(w)?;
        for room in &awake {
            (room.upkeep)(w)?;
        }
        // What rooms put right by themselves is no task for a person.
        for room in &awake {
            (room.merged)(w)?;
        }
        for room in awake {
            let found = (room.broken)(w)?.into_iter().chain((room.clashing)(w)?);
            for broken in found {
                mend(w, &broken)?;
            }
        }
        Ok(())
    }

    fn reverse(&self, w: &mut Write, table: &str, ids: &[String]) -> Result<()> {
        self.rooms.iter().try_for_each(|room| (room.reverse)(w, table, ids))
    }
}

impl Broken {
    /// The id of the task for a person. It follows from what is broken: two devices that see it write one task.
    fn task(&self) -> String {
        derived("mend", &format!("{}:{}", self.why.code(), self.rows.join(":")))
    }
}

/// Whether two devices broke it together and a person is to put it right: what it is about goes on meanwhile, where it is.
/// Whatever is put into such a place by this act breaks the rule anew.
fn is_known(read: &Read, broken: &Broken) -> Result<bool> {
    let sql = "SELECT 1 FROM followup WHERE id = :id AND state = 'open' AND deleted_at IS NULL";
    let rows = json_ids(broken.rows.iter().map(String::as_str));
    Ok(read.exists(sql, named_params! { ":id": broken.task() })?
        && !read.exists(include_str!("placed.sql"), named_params! { ":rows": rows })?)
}

/// Writes the task for a person, or opens it again.
fn mend(w: &mut Write, broken: &Broken) -> Result<()> {
    let (code, id) = (broken.why.code(), broken.task());
    let (today, _) = Practice::load(w)?.zone.local(w.now());
    if w.exists("SELECT 1 FROM followup WHERE id = :id", named_params! { ":id": id })? {
        // It was put right and is broken once more.
        let again = "UPDATE followup SET state = 'open', due_on = :due WHERE id = :id AND state <> 'open' AND deleted_at IS NULL";
        w.exec(again, named_params! { ":id": id, ":due": today.iso() })?;
        return Ok(());
    }
    w.exec(
        "INSERT INTO followup (id, kind, patient_id, due_on, is_urgent, state, matter)
         VALUES (:id, 'mend', :patient, :due, 1, 'open', :matter)",
        named_params! { ":id": id, ":patient": broken.patient_id, ":due": today.iso(), ":matter": code },
    )?;
    Ok(())
}
