//! What the floor above hands in: its tables, and the eye that it keeps on every write.

use crate::{StoreFault, Write};

/// The tables of a practice, as the floor above lists them.
///
/// Each journalled table is STRICT, has a text primary key `id` and, unless it is append-only, an integer `deleted_at`;
/// it has no BLOB, and its foreign keys point to journalled tables and are DEFERRABLE INITIALLY DEFERRED.
#[derive(Debug)]
pub struct Schema {
    /// Numbered from 1 without a gap, additive only.
    pub migrations: &'static [Migration],
    /// Tables whose every change stands in the journal.
    pub journalled: &'static [&'static str],
    /// Those of them that are ledgers: an UPDATE is refused too, and undo calls [`Guard::reverse`] for their rows.
    pub append_only: &'static [&'static str],
}

/// One step of the schema. A shipped one is never edited.
#[derive(Debug)]
pub struct Migration {
    /// Its place in the list, from 1.
    pub number: u32,
    /// Its name, for logs.
    pub name: &'static str,
    /// The statements that take the file one step further.
    pub sql: &'static str,
}

/// The eye of the floor above at the door.
///
/// While it looks, the temp table `touched (entity, entity_id, born)` holds the rows that the transaction touched,
/// `born` being 1 for those that it made.
pub trait Guard {
    /// What the floor above fails with.
    type Error: From<StoreFault>;

    /// Runs before a local act, undo or redo is committed: keeps derived tables, refuses broken invariants.
    ///
    /// # Errors
    /// Any error rolls the whole act back.
    fn before_commit(&self, w: &mut Write) -> Result<(), Self::Error>;

    /// The same for a merged batch, which may not be refused: keeps derived tables, and writes what a person must mend.
    /// What it writes in journalled tables becomes an act of this device, of kind `merge.mend`.
    ///
    /// # Errors
    /// Only faults: an error rolls the whole batch back.
    fn after_merge(&self, w: &mut Write) -> Result<(), Self::Error>;

    /// Called when an act that added the append-only rows `ids` of `table` is undone (or done again): posts their mirror image.
    ///
    /// # Errors
    /// Any error rolls the undo back.
    fn reverse(&self, w: &mut Write, table: &str, ids: &[String]) -> Result<(), Self::Error>;
}
