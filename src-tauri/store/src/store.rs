//! A practice that is open: the one connection, its lock, its device, its place in the journal.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use peyvand_kit::Clock;
use rusqlite::named_params;

use crate::journal::{Author, Position};
use crate::lock::Lock;
use crate::witness::{Missing, Witness};
use crate::{DbKey, Read, StoreFault, Write};

/// An open practice. Only one exists for a folder at a time, in whatever process.
pub struct Store {
    pub(crate) write: Write,
    pub(crate) clock: Clock,
    pub(crate) author: Author,
    pub(crate) position: Position,
    pub(crate) witness: Witness,
    pub(crate) missing: Option<Missing>,
    pub(crate) log_pages: LogPages,
    pub(crate) checkpoint_fault: Option<StoreFault>,
    /// For its backups.
    pub(crate) key: DbKey,
    /// Whether `touched` may hold rows of an act before.
    pub(crate) has_touched: bool,
    /// A flush failed: only opening again can tell what is on the disk.
    pub(crate) is_poisoned: bool,
    // Last, so that the file is closed before another process may take it.
    pub(crate) lock: Lock,
}

/// The pages in the log, as the engine tells after each commit.
#[derive(Debug, Clone, Default)]
pub(crate) struct LogPages(Arc<AtomicU32>);

impl LogPages {
    pub(crate) fn get(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn set(&self, pages: u32) {
        self.0.store(pages, Ordering::Relaxed);
    }
}

impl Store {
    /// The handle for questions.
    pub fn read(&self) -> &Read {
        &self.write.read
    }

    /// This device's name in the journal.
    pub fn device(&self) -> &str {
        &self.author.device
    }

    /// The number of the schema that the file has.
    pub fn schema_number(&self) -> u32 {
        self.author.schema
    }

    /// Acts that were saved once and are not in the file any more. While there are any, writing is refused with
    /// [`StoreFault::ActsMissing`]; bring back a copy, or accept the loss.
    pub fn missing(&self) -> Option<Missing> {
        self.missing
    }

    /// Goes on without the missing acts, under a new device name: their numbers may be on other devices already.
    ///
    /// # Errors
    /// Only faults.
    pub fn accept_loss(&mut self) -> Result<(), StoreFault> {
        let device = peyvand_kit::new_uuid(&self.clock);
        let missing = self.missing.take();
        let outcome = self.transact(|store| {
            store.write.exec("UPDATE this_device SET id = :id", named_params! { ":id": device })?;
            (store.position.seq, store.position.hash) = (0, [0; 32]);
            Ok(())
        });
        match &outcome {
            // The witness forgets what is lost with the next act.
            Ok(()) => self.author.device = device,
            Err(_) => self.missing = missing,
        }
        outcome
    }

    /// Empties the log and lets go of the practice.
    ///
    /// # Errors
    /// Only faults. Whatever was saved is saved all the same.
    pub fn close(mut self) -> Result<(), StoreFault> {
        let outcome = self.checkpoint();
        self.witness.flush();
        outcome.map(|_| ())
    }

    /// Whether the file may be written at all.
    pub(crate) fn sound(&self) -> Result<(), StoreFault> {
        if self.is_poisoned {
            return Err(StoreFault::Io { what: "a flush failed earlier; open the practice again".to_owned() });
        }
        Ok(())
    }

    /// Whether an act may begin.
    pub(crate) fn ready(&self) -> Result<(), StoreFault> {
        self.sound()?;
        match self.missing {
            Some(missing) => Err(StoreFault::ActsMissing { missing: missing.acts, last_at: missing.last_at.ms() }),
            None => Ok(()),
        }
    }
}
