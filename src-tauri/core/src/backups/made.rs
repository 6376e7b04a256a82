//! Backups that were made and verified, and what has been done since.

use crate::codes::{choice, codes};
use crate::{Op, Result, World};
use peyvand_kit::{ActId, Instant, new_uuid};
use peyvand_store::{Counts, Heads, Read, Row, RowResult, StoreFault, Written, named_params};

codes! {
    /// Why a backup was made.
    Cause {
        /// A person asked for it.
        Hand = "hand",
        /// So many hours had gone by.
        Schedule = "schedule",
        /// The day was over.
        DayClose = "day-close",
        /// The known stick was plugged in.
        Stick = "stick",
        /// It fell due while the practice was locked.
        Unlock = "unlock",
        /// The file was about to be taken to a newer schema.
        Migration = "migration",
    }
}

/// A backup that was made and verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The target; none when it went to a folder that is none.
    pub target_id: Option<String>,
    /// Its file.
    pub file_name: String,
    /// The moment of which it is a picture.
    pub made_at: Instant,
    /// Its length.
    pub bytes: i64,
    /// The acts in it, by their order of arrival on this machine.
    pub acts: i64,
    /// Why it was made.
    pub cause: Cause,
}

/// A backup as it stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeRow {
    /// The row.
    pub id: String,
    /// What it says.
    pub made: Made,
    /// What people call the target, which may be gone by now.
    pub target_name: Option<String>,
}

/// Acts that leave nothing behind that a backup would have to keep: with them alone no further backup falls due.
const HAS_NEW: &str = include_str!("has_new.sql");

fn made(row: &Row) -> RowResult<Made> {
    Ok(Made {
        target_id: row.get("target_id")?,
        file_name: row.get("file_name")?,
        made_at: Instant::from_ms(row.get("made_at")?),
        bytes: row.get("bytes")?,
        acts: row.get("acts")?,
        cause: choice(row, "cause")?,
    })
}

/// The acts in the file by now, by their order of arrival.
///
/// # Errors
/// Only faults.
pub fn acts(read: &Read) -> Result<i64> {
    Ok(read.count("SELECT coalesce(max(no), 0) FROM op", [])?)
}

/// Whether something was done since a backup with so many acts.
///
/// # Errors
/// Only faults.
pub fn has_new(read: &Read, acts: i64) -> Result<bool> {
    Ok(read.exists(HAS_NEW, named_params! { ":acts": acts })?)
}

/// The last backup. The clock may have been wrong, so the acts in it say which that is.
///
/// # Errors
/// Only faults.
pub fn last(read: &Read) -> Result<Option<Made>> {
    Ok(read.maybe(
        "SELECT target_id, file_name, made_at, bytes, acts, cause FROM backup
         WHERE deleted_at IS NULL ORDER BY acts DESC, rowid DESC LIMIT 1",
        [],
        made,
    )?)
}

/// The last backup on a target.
///
/// # Errors
/// Only faults.
pub fn last_on(read: &Read, target: &str) -> Result<Option<Made>> {
    Ok(read.maybe(
        "SELECT target_id, file_name, made_at, bytes, acts, cause FROM backup
         WHERE target_id = :target AND deleted_at IS NULL ORDER BY acts DESC, rowid DESC LIMIT 1",
        named_params! { ":target": target },
        made,
    )?)
}

/// The newest backups.
///
/// # Errors
/// Only faults.
pub fn recent(read: &Read, limit: u16) -> Result<Vec<MadeRow>> {
    Ok(read.list(include_str!("recent.sql"), named_params! { ":limit": limit }, |row| {
        Ok(MadeRow { id: row.get("id")?, made: made(row)?, target_name: row.get("target_name")? })
    })?)
}

/// How much is in a backup, for who looks at it before putting it back. In a large practice the tables take long to walk, so
/// this is asked of a picture and not of the file that people work on.
///
/// # Errors
/// Only faults.
pub fn counts(read: &Read) -> Result<Counts, StoreFault> {
    let count = |sql| read.count(sql, []).map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    Ok(Counts {
        patients: count("SELECT count(*) FROM patient WHERE deleted_at IS NULL")?,
        appointments: count("SELECT count(*) FROM appointment WHERE deleted_at IS NULL")?,
    })
}

/// Whether a backup on a target stands in the list. One that went to a folder before the folder was a target is the same.
///
/// # Errors
/// Only faults.
pub fn is_noted(read: &Read, target: &str, file_name: &str) -> Result<bool> {
    Ok(read.exists(
        "SELECT 1 FROM backup WHERE file_name = :file AND (target_id = :target OR target_id IS NULL)",
        named_params! { ":file": file_name, ":target": target },
    )?)
}

/// How many acts of this file, by their order of arrival, a backup has that knows the series so far.
///
/// # Errors
/// Only faults.
pub fn acts_until(world: &World, heads: &Heads) -> Result<i64> {
    let mut known = acts(world.read())?;
    for device in world.store().heads()?.keys() {
        let seq = heads.of_device(device).map_or(0, |head| head.seq.cast_signed());
        let beyond = named_params! { ":device": device, ":seq": seq };
        let first = "SELECT min(no) AS no FROM op WHERE device_id = :device AND seq > :seq";
        if let Some(first) = world.read().one(first, beyond, |row| row.get::<_, Option<i64>>("no"))? {
            known = known.min(first - 1);
        }
    }
    Ok(known)
}

/// Writes down backups that were made and verified in one go.
///
/// # Errors
/// Only faults.
pub fn note(world: &mut World, act: &ActId, all: &[Made]) -> Result<Written<()>> {
    let clock = world.clock().clone();
    world.write(act, Op::BackupMake, |w| {
        for made in all {
            w.exec(
                include_str!("insert.sql"),
                named_params! {
                    ":id": new_uuid(&clock), ":target": made.target_id, ":file": made.file_name,
                    ":made_at": made.made_at.ms(), ":bytes": made.bytes, ":acts": made.acts, ":cause": made.cause.code(),
                },
            )?;
        }
        Ok(())
    })
}
