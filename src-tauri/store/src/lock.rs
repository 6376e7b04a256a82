//! One process owns a practice.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use crate::StoreFault;

const NAME: &str = "practice.lock";

/// The lock on a practice's folder. The system lets go of it with the process, however that ends.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a child process that is just being started may hold the same open file for a moment.
        // What fails here is mended by the end of the process.
        let _ = self.file.unlock();
    }
}

impl Lock {
    /// Whether a practice was ever locked in this folder: asking for the lock elsewhere would leave a file behind.
    pub(crate) fn is_known(dir: &Path) -> bool {
        dir.join(NAME).exists()
    }

    pub(crate) fn take(dir: &Path) -> Result<Self, StoreFault> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(dir.join(NAME))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(StoreFault::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
