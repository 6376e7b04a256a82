//! A backup: one file that tells what it is, restores on any machine, and is never called made before it was read back.
//!
//! Suggested reading order: [`Snapshot`] (the file stands still), `trailer.rs` (how a backup file is laid out), `write.rs`
//! (made, read back, renamed), [`BackupFile`] and [`OpenBackup`] (looked at, opened in place, checked), `put_back.rs`,
//! [`thin`].

mod about;
mod bundle;
mod fault;
mod file;
mod flush;
mod lacks;
mod name;
mod open;
mod pour;
mod put_back;
mod seals;
mod snapshot;
mod thin;
mod trailer;
mod verify;
mod write;

pub use about::{BackupAbout, Count, Counts, Depth, Manifest, Phase, Progress, Watch};
pub use fault::BackupFault;
pub use file::{BackupFile, Glance};
pub use lacks::Lacks;
pub use open::{OpenBackup, Secret};
pub use put_back::PutBack;
pub use snapshot::Snapshot;
pub use thin::{Found, backups_in, superfluous, thin};
pub use write::BackupMade;
