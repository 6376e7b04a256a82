//! What can go wrong with a practice's file, as a closed list: the floors above choose the words.

use rusqlite::ErrorCode;

/// What the door refuses, whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// A write on a journalled table outside an act.
    OutsideAct,
    /// A DELETE or a REPLACE on a journalled table: rows are marked with `deleted_at`.
    Delete,
    /// An UPDATE of an append-only row: ledgers are reversed.
    AppendOnly,
    /// A change of a row's id.
    IdChanged,
    /// A value that the journal can't hold: a BLOB, or a number that is not finite.
    Value,
    /// A statement that reads where one that writes is expected, or the other way round.
    WrongHandle,
    /// A statement failed after it had changed rows, and the act went on as if nothing had happened.
    HalfStatement,
}

/// Every way in which the store fails. The texts are for logs, not for people.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// Another process has this practice open.
    #[error("another process has this practice open")]
    InUse,
    /// The folder holds no practice.
    #[error("there is no practice here")]
    NotAPractice,
    /// The folder holds a practice already.
    #[error("there is a practice here already")]
    AlreadyThere,
    /// The key does not open this file.
    #[error("the key does not open this file")]
    WrongKey,
    /// The file is damaged. It is left exactly as it is.
    #[error("the file is damaged: {what}")]
    Damaged {
        /// What the engine said.
        what: String,
    },
    /// The file was made by a newer version. It is left exactly as it is.
    #[error("the file has schema {found}, this version knows {known}")]
    NewerVersion {
        /// The file's schema number.
        found: u32,
        /// The newest schema number that this version knows.
        known: u32,
    },
    /// Acts that were saved are missing from the file (its log was deleted, or an older copy was put back).
    /// Reading goes on; writing waits until the loss is accepted.
    #[error("{missing} acts that were saved are missing")]
    ActsMissing {
        /// How many.
        missing: u64,
        /// When the last of them was saved, in milliseconds UTC.
        last_at: i64,
    },
    /// The disk is full. Nothing of the act was saved.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder can't be written.
    #[error("the file can't be written")]
    ReadOnly,
    /// The disk failed. After a failed flush nothing more is written until the practice is opened again.
    #[error("the disk failed: {what}")]
    Io {
        /// What the system said.
        what: String,
    },
    /// The engine is older than the versions known to be safe, or would not take a setting.
    #[error("the engine is not as required: {what}")]
    Engine {
        /// Which requirement.
        what: String,
    },
    /// The door refused a statement.
    #[error("the door refused: {0:?}")]
    Refused(Refused),
    /// A constraint of a table refused a statement.
    #[error("a constraint refused: {what}")]
    Constraint {
        /// The constraint, as the engine names it.
        what: String,
    },
    /// A row that was asked for is not there.
    #[error("no such row")]
    NoRow,
    /// There is no act with this id.
    #[error("no such act")]
    NoSuchAct,
    /// The act is undone already.
    #[error("the act is undone already")]
    UndoneAlready,
    /// A series that arrived does not continue the one that is here.
    #[error("the series of {device} breaks at {seq}")]
    BrokenChain {
        /// Whose series.
        device: String,
        /// The number of the act that does not fit.
        seq: u64,
    },
    /// A table or a statement is not as this store needs it: a mistake in the program.
    #[error("mistake in the program: {what}")]
    Mistake {
        /// What was found.
        what: String,
    },
}

impl StoreFault {
    pub(crate) fn mistake(what: impl Into<String>) -> Self {
        Self::Mistake { what: what.into() }
    }

    /// Whether a flush or a write failed in a way after which the file's state on the disk is unknown.
    pub(crate) fn poisons(&self) -> bool {
        matches!(self, Self::Io { .. })
    }
}

/// The doors' own refusals travel through the engine as a message with this prefix.
pub(crate) const DOOR: &str = "door: ";

impl Refused {
    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::OutsideAct => "door: outside an act",
            Self::Delete => "door: delete",
            Self::AppendOnly => "door: append-only",
            Self::IdChanged => "door: id changed",
            Self::Value => "door: value",
            Self::WrongHandle => "door: wrong handle",
            Self::HalfStatement => "door: half statement",
        }
    }

    fn of_message(text: &str) -> Option<Self> {
        let from = text.find(DOOR)?;
        [
            Self::OutsideAct,
            Self::Delete,
            Self::AppendOnly,
            Self::IdChanged,
            Self::Value,
            Self::WrongHandle,
            Self::HalfStatement,
        ]
        .into_iter()
        .find(|refused| text[from..].starts_with(refused.message()))
    }
}

impl From<rusqlite::Error> for StoreFault {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        if let Some(refused) = Refused::of_message(&text) {
            return Self::Refused(refused);
        }
        match &error {
            rusqlite::Error::QueryReturnedNoRows => Self::NoRow,
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::ReadOnly,
                ErrorCode::SystemIoFailure => Self::Io { what: text },
                ErrorCode::DatabaseCorrupt => Self::Damaged { what: text },
                // The engine says the same of a wrong key and of a first page that is damaged; the witness tells them apart.
                ErrorCode::NotADatabase => Self::WrongKey,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                    Self::InUse
                }
                ErrorCode::ConstraintViolation => Self::Constraint { what: text },
                _ => Self::Mistake { what: text },
            },
            _ => Self::Mistake { what: text },
        }
    }
}

impl From<std::io::Error> for StoreFault {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { what: error.to_string() },
        }
    }
}
