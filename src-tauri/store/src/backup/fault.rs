//! What can go wrong with a backup, as a closed list: the floors above choose the words.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::{KeyFault, StoreFault};

/// Every way in which a backup fails. The texts are for logs, not for people.
#[derive(Debug, thiserror::Error)]
pub enum BackupFault {
    /// The folder, or the file, is not there.
    #[error("the folder is not there")]
    FolderMissing,
    /// The folder can't be written.
    #[error("the folder can't be written")]
    FolderReadOnly,
    /// The folder or the file is there, and may not be read.
    #[error("the folder or the file may not be read")]
    Unreadable,
    /// There is not enough room.
    #[error("{needed} bytes are needed and {free} are free")]
    NoRoom {
        /// Bytes that the backup takes.
        needed: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// The file is larger than the medium's file system can hold (4 GiB on FAT32).
    #[error("the file is too large for the file system")]
    TooLarge,
    /// The medium went away in the middle, or fails.
    #[error("the medium went away or fails")]
    Gone,
    /// What was read back is not what was written.
    #[error("what was read back is not what was written")]
    ReadBack,
    /// The file is not a backup.
    #[error("not a backup")]
    NotOne,
    /// The file has no end: it was never finished, or was cut.
    #[error("the file has no end")]
    Cut,
    /// The file is damaged.
    #[error("the backup is damaged")]
    Damaged,
    /// The backup was made by a newer version.
    #[error("the backup has version {found}, this program knows {known}")]
    Newer {
        /// The backup's number: of its format, or of its schema.
        found: u32,
        /// The newest that this version knows.
        known: u32,
    },
    /// The backup is another practice's.
    #[error("the backup is another practice's")]
    OtherPractice,
    /// Nobody in the backup has this login and password, or the recovery key is another.
    #[error("the secret does not open the backup")]
    WrongSecret,
    /// It was called off.
    #[error("called off")]
    Canceled,
    /// The practice's own file or folder failed.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

/// The codes by which systems say that a medium is gone or fails: EIO, ENXIO, ENODEV, ENOTCONN, ESTALE.
#[cfg(unix)]
const GONE: [i32; 5] = [5, 6, 19, 107, 116];
/// Of Windows: the device is not ready, does not work, is not connected, or was taken out.
#[cfg(not(unix))]
const GONE: [i32; 5] = [21, 31, 1167, 1617, 433];

/// Whether the medium went away or fails.
fn is_gone(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotConnected | ErrorKind::StaleNetworkFileHandle)
        || error.raw_os_error().is_some_and(|code| GONE.contains(&code))
}

impl BackupFault {
    /// A fault at the first touch of a folder that is to be written into.
    pub(super) fn at_first(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::FolderReadOnly,
            _ => Self::at_first_read(error),
        }
    }

    /// A fault at the first touch of a folder or file that is to be read.
    pub(super) fn at_first_read(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::FolderMissing,
            ErrorKind::PermissionDenied => Self::Unreadable,
            _ => Self::reading(error),
        }
    }

    /// A fault while a backup file is read.
    pub(super) fn reading(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::UnexpectedEof => Self::Cut,
            _ if is_gone(error) => Self::Gone,
            _ => Self::Store(StoreFault::Io { what: error.to_string() }),
        }
    }

    /// A fault while `needed` bytes are written into a folder.
    pub(super) fn writing(error: &Error, folder: &Path, needed: u64) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Self::NoRoom { needed, free: fs4::available_space(folder).unwrap_or(0) }
            }
            ErrorKind::FileTooLarge => Self::TooLarge,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::FolderReadOnly,
            _ if is_gone(error) => Self::Gone,
            _ => Self::Store(StoreFault::Io { what: error.to_string() }),
        }
    }

    /// A fault of the engine while it reads a backup in place.
    pub(super) fn in_place(fault: StoreFault) -> Self {
        match fault {
            StoreFault::Damaged { .. } | StoreFault::WrongKey | StoreFault::NotAPractice | StoreFault::NoRow => {
                Self::Damaged
            }
            StoreFault::NewerVersion { found, known } => Self::Newer { found, known },
            StoreFault::Io { .. } | StoreFault::ReadOnly => Self::Gone,
            fault => Self::Store(fault),
        }
    }
}

impl From<KeyFault> for BackupFault {
    fn from(fault: KeyFault) -> Self {
        match fault {
            KeyFault::Damaged | KeyFault::Missing => Self::Damaged,
            KeyFault::Store(fault) => Self::Store(fault),
            _ => Self::WrongSecret,
        }
    }
}
