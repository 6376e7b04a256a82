//! The store: one encrypted file, one write door, one journal. It knows no feature of the practice.
//!
//! Suggested reading order: [`Schema`] (what the floor above hands in), [`Read`] and [`Write`] (the only handles),
//! [`Store`] (open, write, undo, merge, check), then the journal's own files.
#![deny(missing_docs)]

mod backup;
mod check;
mod checkpoint;
mod connect;
mod db;
mod fault;
mod files;
mod heads;
mod journal;
mod key;
mod keyfile;
mod layout;
mod lock;
mod migrate;
mod open;
mod rekey;
mod schema;
mod store;
mod swap;
mod unmake;
mod witness;

pub use backup::{
    BackupAbout, BackupFault, BackupFile, BackupMade, Count, Counts, Depth, Found, Glance, Lacks, Manifest, OpenBackup,
    Phase, Progress, PutBack, Secret, Snapshot, Watch, backups_in, superfluous, thin,
};
pub use check::{CheckReport, TableCheck};
pub use checkpoint::Checkpointed;
pub use db::{Read, RowResult, Write};
pub use fault::{Refused, StoreFault};
pub use files::{FileFault, Files, content_hash};
pub use heads::{Head, Heads};
pub use journal::{Act, Change, Changed, Lost, Merged, OpFilter, OpRow, OpsOf, Record, Skipped, SkippedField, Written};
pub use key::DbKey;
pub use keyfile::{Cost, KeyFault, KeyFile, KeySheet, Mistyped, RecoveryKey};
pub use layout::Restored;
pub use rekey::rekey;
pub use rusqlite::{Row, named_params, types};
pub use schema::{Guard, Migration, Schema};
pub use store::Store;
pub use swap::{Aside, Staging, Swap, holds_practice, settle};
pub use unmake::unmake;
pub use witness::Missing;
