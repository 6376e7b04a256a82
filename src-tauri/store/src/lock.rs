//! One process owns a practice, and in it one opener at a time. While a picture of the file is being copied, the file stands
//! still for it: the hold outlives the opener, so that people may sign out and in again meanwhile.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::StoreFault;

const NAME: &str = "practice.lock";

/// A folder that this process owns.
struct Owned {
    file: File,
    has_opener: bool,
    holds: usize,
    /// The database, opened for the holds. It is closed with the folder and not before: on Unix, closing any handle of a
    /// file lets go of the engine's own locks on it.
    database: Option<Arc<File>>,
}

static OWNED: Mutex<BTreeMap<PathBuf, Owned>> = Mutex::new(BTreeMap::new());

fn owned() -> MutexGuard<'static, BTreeMap<PathBuf, Owned>> {
    OWNED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets go of a folder that nobody here needs any more.
fn leave(dir: &Path, gone: impl FnOnce(&mut Owned)) {
    let mut all = owned();
    let Some(folder) = all.get_mut(dir) else { return };
    gone(folder);
    if !folder.has_opener && folder.holds == 0 {
        // Closing is not enough: a child process that is just being started may hold the same open file for a moment.
        // What fails here is mended by the end of the process.
        let _ = folder.file.unlock();
        all.remove(dir);
    }
}

/// The lock on a practice's folder. The system lets go of it with the process, however that ends.
#[derive(Debug)]
pub(crate) struct Lock {
    dir: PathBuf,
}

impl Drop for Lock {
    fn drop(&mut self) {
        leave(&self.dir, |folder| folder.has_opener = false);
    }
}

impl Lock {
    /// Whether a practice was ever locked in this folder: asking for the lock elsewhere would leave a file behind.
    pub(crate) fn is_known(dir: &Path) -> bool {
        dir.join(NAME).exists()
    }

    /// Takes a folder of which nobody has anything, not even a hold: whoever takes it so may move its files.
    pub(crate) fn take(dir: &Path) -> Result<Self, StoreFault> {
        Self::enter(dir, false)
    }

    /// Takes a folder to open the practice, whether or not its file is being held still.
    pub(crate) fn take_beside_holds(dir: &Path) -> Result<Self, StoreFault> {
        Self::enter(dir, true)
    }

    fn enter(dir: &Path, beside_holds: bool) -> Result<Self, StoreFault> {
        let mut all = owned();
        let dir = dir.canonicalize()?;
        if let Some(folder) = all.get_mut(&dir) {
            if folder.has_opener || !beside_holds {
                return Err(StoreFault::InUse);
            }
            folder.has_opener = true;
            return Ok(Self { dir });
        }
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(dir.join(NAME))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreFault::InUse),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        all.insert(dir.clone(), Owned { file, has_opener: true, holds: 0, database: None });
        Ok(Self { dir })
    }

    /// The folder.
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Whether the file must stand still.
    pub(crate) fn is_held(&self) -> bool {
        owned().get(&self.dir).is_some_and(|folder| folder.holds > 0)
    }

    /// Keeps the file `name` of the folder as it is until the hold is dropped: no checkpoint comes near it.
    pub(crate) fn hold(&self, name: &str) -> Result<Hold, StoreFault> {
        let mut all = owned();
        let folder = all.get_mut(&self.dir).ok_or_else(|| StoreFault::mistake("a lock that nobody has"))?;
        let database = match &folder.database {
            Some(database) => Arc::clone(database),
            None => Arc::clone(folder.database.insert(Arc::new(File::open(self.dir.join(name))?))),
        };
        folder.holds += 1;
        Ok(Hold { dir: self.dir.clone(), database })
    }
}

/// A file that stands still. As long as it lives, no other process can take the folder.
#[derive(Debug)]
pub(crate) struct Hold {
    dir: PathBuf,
    database: Arc<File>,
}

impl Hold {
    /// The file, to be read at given places only: the handle is shared.
    pub(crate) fn database(&self) -> &File {
        &self.database
    }
}

impl Clone for Hold {
    fn clone(&self) -> Self {
        if let Some(folder) = owned().get_mut(&self.dir) {
            folder.holds += 1;
        }
        Self { dir: self.dir.clone(), database: Arc::clone(&self.database) }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        leave(&self.dir, |folder| folder.holds -= 1);
    }
}
