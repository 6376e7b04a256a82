//! The journal's promises, kept on real encrypted files.

mod damage;
mod door;
mod exchange;
mod keys;
mod kills;
#[cfg(target_os = "linux")]
mod power;
mod schema;
mod toy;
mod undo;
mod worlds;
