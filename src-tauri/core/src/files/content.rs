//! What is in a file, and what of all files can't be had any more.

use super::Attachment;
use crate::{Refusal, Result, World};
use peyvand_store::{FileFault, Read, named_params};

/// The content of a file.
///
/// # Errors
/// `attachment-missing`, `attachment-damaged`, and faults.
pub fn content(world: &World, file: &Attachment) -> Result<Vec<u8>> {
    world.store().files().get(&file.hash).map_err(|fault| match fault {
        FileFault::Missing => Refusal::AttachmentMissing.into(),
        FileFault::Damaged => Refusal::AttachmentDamaged.into(),
        FileFault::Store(fault) => fault.into(),
    })
}

/// Whose file it is, also one that was taken away.
///
/// # Errors
/// Only faults.
pub fn patient_of(read: &Read, id: &str) -> Result<Option<String>> {
    Ok(read.maybe("SELECT patient_id FROM attachment WHERE id = :id", named_params! { ":id": id }, |row| {
        row.get("patient_id")
    })?)
}

/// A content that can't be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The row that speaks of it.
    pub id: String,
    /// Whether it is there, and not what was written.
    pub is_damaged: bool,
}

/// Looks at every content that a row speaks of, also of rows that were taken away: they may come back.
///
/// # Errors
/// Faults that keep it from looking.
pub fn lost(world: &World) -> Result<Vec<Lost>> {
    let files = world.store().files();
    let rows =
        world.read().list("SELECT hash, min(id) AS id FROM attachment GROUP BY hash ORDER BY hash", (), |row| {
            Ok((row.get::<_, String>("hash")?, row.get::<_, String>("id")?))
        })?;
    let mut lost = Vec::new();
    for (hash, id) in rows {
        match files.get(&hash) {
            Ok(_) => {}
            Err(FileFault::Missing) => lost.push(Lost { id, is_damaged: false }),
            Err(FileFault::Damaged) => lost.push(Lost { id, is_damaged: true }),
            Err(FileFault::Store(fault)) => return Err(fault.into()),
        }
    }
    Ok(lost)
}
