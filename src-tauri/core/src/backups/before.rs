//! Before a file is taken to a newer schema, a backup of it is made beside it, in `aside`.
//!
//! Where there is no room for it, or nobody has a key file that could open it, the file is taken on all the same: each step
//! of a migration is done whole or not at all, and a full disk keeps nobody from their patients. A file that turns out to
//! be damaged on the way is not touched.

use super::{Cause, Made, acts};
use crate::schema::OLDER;
use crate::world::APP;
use crate::{Error, Result};
use peyvand_kit::Clock;
use peyvand_store::{BackupAbout, BackupFault, BackupMade, DbKey, KeySheet, Store, StoreFault};
use std::ops::ControlFlow;
use std::path::Path;

/// Where it is kept.
const ASIDE: &str = "aside";

/// Makes the backup when the file of a folder is older than this version's schema. Tells what was made.
pub(crate) fn keep_before_migration(dir: &Path, key: &DbKey, clock: &Clock) -> Result<Option<Made>> {
    let first = Store::open(dir, &OLDER[0], key, clock.clone(), APP);
    // A file without a table yet; or a fault, which the opening itself will tell.
    let Err(StoreFault::NewerVersion { found, .. }) = first else { return Ok(None) };
    let Some(own) = usize::try_from(found).ok().and_then(|found| OLDER.get(found)) else { return Ok(None) };
    if KeySheet::of_dir(dir).is_err() {
        return Ok(None);
    }
    // Opened as it is: nothing is taken further.
    let mut store = Store::open(dir, own, key, clock.clone(), APP)?;
    if store.missing().is_some() {
        return Ok(None);
    }
    let acts = acts(store.read())?;
    let made = make(&mut store, dir);
    store.close()?;
    match made {
        Ok(made) => Ok(Some(Made {
            target_id: None,
            file_name: named(&made, found),
            made_at: made.made_at,
            bytes: i64::try_from(made.bytes).unwrap_or(i64::MAX),
            acts,
            cause: Cause::Migration,
        })),
        Err(BackupFault::Damaged | BackupFault::ReadBack) => {
            Err(Error::Fault(StoreFault::Damaged { what: "a copy before a newer schema is not whole".to_owned() }))
        }
        Err(_) => Ok(None),
    }
}

fn make(store: &mut Store, dir: &Path) -> Result<BackupMade, BackupFault> {
    let aside = dir.join(ASIDE);
    std::fs::create_dir_all(&aside).map_err(StoreFault::from)?;
    let said = store.read().one("SELECT name, language, is_sample FROM practice", [], |row| {
        Ok((row.get("name")?, row.get("language")?, row.get("is_sample")?))
    })?;
    let face = std::fs::read(dir.join("face.json")).ok();
    let about = BackupAbout {
        practice_name: said.0,
        language: said.1,
        is_sample: said.2,
        face,
        // An older schema is not counted in.
        count: None,
    };
    store.snapshot(about)?.write(&aside, &|_| ControlFlow::Continue(()))
}

/// Its name says what it is from before; where an earlier one has that name, it keeps its own.
fn named(made: &BackupMade, schema: u32) -> String {
    let name = format!("before-{schema}.peyvand");
    let path = made.path.with_file_name(&name);
    if !path.exists() && std::fs::rename(&made.path, &path).is_ok() { name } else { made.file_name.clone() }
}
