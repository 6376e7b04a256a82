//! The journal's promises, kept on real encrypted files.
#![expect(clippy::unwrap_used, reason = "what fails here is a failed test, helpers included")]

mod backup;
mod backup_damage;
mod backup_media;
mod backup_thin;
mod damage;
#[cfg(target_os = "linux")]
mod disks;
mod door;
mod exchange;
mod files;
mod keys;
mod kills;
mod list;
#[cfg(target_os = "linux")]
mod power;
mod schema;
#[cfg(target_os = "linux")]
mod swap;
mod toy;
mod undo;
mod worlds;
