//! A new key: the whole file is encrypted anew beside the present one, and takes its place when it is whole.
//!
//! Everybody's password and the recovery key stay as they are; what was wrapped before, in older backups, opens these and
//! nothing newer. The old file is deleted: it is under the key that may be known.

use std::ops::ControlFlow;
use std::path::Path;

use peyvand_kit::Clock;
use rusqlite::OpenFlags;
use rusqlite::backup::{Backup, StepResult};

use crate::connect::{APPLICATION, connect, in_place};
use crate::files::{Keys, stored, take_over};
use crate::open::{NAME, unlock};
use crate::swap::FACE;
use crate::witness::Witness;
use crate::{Aside, DbKey, Heads, KeyFault, KeySheet, Read, Staging, StoreFault, Swap};

/// So many pages (8 MiB) are encrypted between two looks at whether to go on.
const STEP: i32 = 2048;
/// What part of the time the encryption takes; the rest is looking at every page again.
const ENCRYPTING: f64 = 0.8;
/// What part the files beside the database take, where there are any.
const FILES: f64 = 0.5;

/// Gives a practice that is closed a new key. `watch` hears from 0 to 1 how far it is, and may call it off.
///
/// # Errors
/// [`KeyFault::OtherKey`] when `old` is not its key, [`KeyFault::Canceled`], and faults of the disk. Whatever happens on the
/// way, a power cut included, the practice is under the old key or under the new one, whole.
pub fn rekey(
    dir: &Path,
    old: &DbKey,
    clock: &Clock,
    watch: &mut dyn FnMut(f64) -> ControlFlow<()>,
) -> Result<DbKey, KeyFault> {
    let staging = Swap::begin(dir)?;
    let sheet = KeySheet::of_dir(dir)?;
    if !sheet.is_of(old) {
        return Err(KeyFault::OtherKey);
    }
    let present = Read { conn: unlock(dir, old)? };
    // A new witness would keep silent about what the old one misses.
    if let Some(missing) = Witness::open(dir, old)?.missing(&present)? {
        return Err(StoreFault::ActsMissing { missing: missing.acts, last_at: missing.last_at.ms() }.into());
    }
    let new = DbKey::generate();
    let files = stored(dir)?;
    let database = if files.is_empty() { 1.0 } else { 1.0 - FILES };
    encrypt(&present, &staging, &new, &mut |done| watch(done * database))?;
    look_over(&present, &staging, &new)?;
    drop(present);
    let all = files.iter().map(|file| file.length).sum::<u64>().max(1);
    let mut done = 0;
    take_over(dir, &Keys::of(old), staging.path(), &Keys::of(&new), &mut |bytes| {
        done += bytes;
        go_on(watch, database + share(done, all) * FILES)
    })?;
    sheet.renewed(old, &new, clock.now())?.put_into(staging.path())?;
    // The face tells a closed practice's language, and is under no key.
    if let Ok(face) = std::fs::read(dir.join(FACE)) {
        std::fs::write(staging.path().join(FACE), face).map_err(StoreFault::from)?;
    }
    go_on(watch, 1.0)?;
    staging.commit(Aside::Discard, clock)?;
    Ok(new)
}

/// Copies page by page from under one key to under the other; the log's pages come along.
fn encrypt(
    present: &Read,
    staging: &Staging,
    key: &DbKey,
    watch: &mut dyn FnMut(f64) -> ControlFlow<()>,
) -> Result<(), KeyFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut copy = connect(&staging.path().join(NAME), key, flags)?;
    // Nobody sees this file before it is whole and flushed.
    copy.execute_batch("PRAGMA synchronous = OFF").map_err(StoreFault::from)?;
    copy.query_row("PRAGMA journal_mode = OFF", (), |_| Ok(())).map_err(StoreFault::from)?;
    {
        let backup = Backup::new(&present.conn, &mut copy).map_err(StoreFault::from)?;
        loop {
            match backup.step(STEP).map_err(StoreFault::from)? {
                StepResult::Done => break,
                StepResult::More => {}
                _ => return Err(StoreFault::InUse.into()),
            }
            let progress = backup.progress();
            let done = f64::from(progress.pagecount - progress.remaining) / f64::from(progress.pagecount.max(1));
            go_on(watch, done * ENCRYPTING)?;
        }
    }
    go_on(watch, ENCRYPTING)?;
    copy.close().map_err(|(_, error)| StoreFault::from(error))?;
    Ok(())
}

/// Opens the copy under the new key, looks at every page, and gives it its witness.
fn look_over(present: &Read, staging: &Staging, key: &DbKey) -> Result<(), StoreFault> {
    let copy = in_place(&staging.path().join(NAME), key)?;
    let broken = copy.list("PRAGMA cipher_integrity_check", (), |row| row.get::<_, String>(0))?;
    let application = copy.count("PRAGMA application_id", ())?;
    let is_same = |sql: &str| Ok::<_, StoreFault>(copy.count(sql, ())? == present.count(sql, ())?);
    let is_whole = broken.is_empty()
        && application == APPLICATION
        && is_same("PRAGMA user_version")?
        && is_same("PRAGMA page_count")?
        && Heads::of(&copy)? == Heads::of(present)?;
    if !is_whole {
        return Err(StoreFault::Io { what: "the new file is not as the old one".to_owned() });
    }
    Witness::begin(staging.path(), key, &copy)
}

fn go_on(watch: &mut dyn FnMut(f64) -> ControlFlow<()>, done: f64) -> Result<(), KeyFault> {
    if watch(done).is_break() { Err(KeyFault::Canceled) } else { Ok(()) }
}

/// What part of all is done.
#[allow(clippy::cast_precision_loss, reason = "only a bar is drawn with it")]
fn share(done: u64, all: u64) -> f64 {
    done as f64 / all as f64
}
