//! What a backup says about itself, and what is told while one is made, read or put back.

use std::ops::ControlFlow;

use peyvand_kit::Instant;
use serde::{Deserialize, Serialize};

use crate::{Heads, Read, StoreFault};

/// What the floors above say about the practice whose picture is taken.
#[derive(Debug, Clone, Default)]
pub struct BackupAbout {
    /// The practice's name. It is sealed.
    pub practice_name: String,
    /// The tag of its language: it shows without a key.
    pub language: String,
    /// Whether it is the sample clinic: it shows without a key.
    pub is_sample: bool,
    /// The small file of the sign-in screen, which goes along.
    pub face: Option<Vec<u8>>,
    /// Counts what is in it. It is asked while the backup is made, of the picture, so that nobody waits. It is sealed.
    pub count: Option<Count>,
}

/// Counts what a practice holds.
pub type Count = fn(&Read) -> Result<Counts, StoreFault>;

/// How much a practice holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Its patients.
    pub patients: u32,
    /// Its appointments.
    pub appointments: u32,
}

/// What is sealed in a backup.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Manifest {
    /// The practice's name.
    pub practice_name: String,
    /// The device that made the backup.
    pub device: String,
    /// Where the series of all devices stood.
    pub heads: Heads,
    /// Acts in it.
    pub ops: u64,
    /// When the last of them was done, in milliseconds UTC.
    pub last_at: i64,
    /// Its schema.
    pub schema: u32,
    /// The program that made it.
    pub app: String,
    /// Patients in it, where that was told.
    pub patients: Option<u32>,
    /// Appointments in it, where that was told.
    pub appointments: Option<u32>,
    /// The BLAKE3 hash of each section, in their order.
    pub(crate) hashes: Vec<String>,
}

impl Manifest {
    /// When the last act in it was done.
    pub fn last_at(&self) -> Instant {
        Instant::from_ms(self.last_at)
    }
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Bytes are copied.
    Copying,
    /// What was copied is read and checked.
    Checking,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub phase: Phase,
    /// Bytes done in this phase.
    pub done: u64,
    /// Bytes of this phase in all.
    pub all: u64,
}

/// Hears how far it is, several times a second on any medium, and may call it off.
pub type Watch<'w> = &'w dyn Fn(Progress) -> ControlFlow<()>;

/// How thoroughly a backup is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// That it is what was written: every byte against its hash, every page's seal, the heads of all series.
    Written,
    /// And that the tables and the chain of acts in it are whole.
    Deep,
}
