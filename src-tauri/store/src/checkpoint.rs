//! The log and its way into the file: the engine's own checkpoints swallow errors, so this one looks at the result.

use rusqlite::wal::CheckpointMode;

use crate::{Store, StoreFault};

/// What a checkpoint did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpointed {
    /// Pages that stood in the log.
    pub in_log: u32,
    /// Pages of them that are now in the file.
    pub moved: u32,
}

impl Checkpointed {
    /// Whether nothing stands in the log that should be in the file by now.
    pub fn is_complete(self) -> bool {
        self.in_log == self.moved
    }
}

/// A log of so many pages (16 MiB) goes into the file at the end of the write that filled it.
const LOG_MOST: u32 = 4096;

impl Store {
    /// Brings the log into the file; to be called when nobody is waiting. While a picture of the file is being copied
    /// the log stays and goes on growing: then there was nothing to move, and the next checkpoint moves it.
    ///
    /// # Errors
    /// Only faults; a log that could not be emptied stands in the result.
    pub fn checkpoint(&mut self) -> Result<Checkpointed, StoreFault> {
        self.empty_log(CheckpointMode::TRUNCATE)
    }

    /// Why the last checkpoint failed, if it did: the log then grows, and people should hear of it.
    pub fn checkpoint_fault(&self) -> Option<&StoreFault> {
        self.checkpoint_fault.as_ref()
    }

    pub(crate) fn empty_log(&mut self, mode: CheckpointMode) -> Result<Checkpointed, StoreFault> {
        if self.lock.is_held() {
            return Ok(Checkpointed { in_log: 0, moved: 0 });
        }
        let outcome = self.read().conn.wal_checkpoint_v2(Some("main"), mode);
        let (in_log, moved) = outcome.map_err(|error| {
            let fault = StoreFault::from(error);
            // The same rule as for a commit: a flush that failed is not tried again on the same file handle.
            self.is_poisoned |= fault.poisons();
            fault
        })?;
        self.log_pages.set(0);
        let pages = |count: i32| u32::try_from(count).unwrap_or_default();
        Ok(Checkpointed { in_log: pages(in_log), moved: pages(moved) })
    }

    /// After a commit: the witness is told, and a long log goes into the file. What fails here does not undo the act.
    pub(crate) fn settle(&mut self) {
        if self.missing.is_none() {
            self.witness.note(&self.write.read, &self.author.device, &self.position, self.write.now);
        }
        if self.log_pages.get() < LOG_MOST || self.lock.is_held() {
            return;
        }
        self.witness.flush();
        self.checkpoint_fault = match self.empty_log(CheckpointMode::PASSIVE) {
            Ok(done) if done.is_complete() => None,
            Ok(done) => Some(StoreFault::Io { what: format!("{} of {} pages moved", done.moved, done.in_log) }),
            Err(fault) => Some(fault),
        };
    }
}
