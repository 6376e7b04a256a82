//! What goes wrong with a backup file, as people are told it.

use peyvand_core::{Error, Refusal};
use peyvand_store::BackupFault;
use std::path::Path;

const MEBIBYTE: u64 = 1024 * 1024;

/// A fault of a backup in a folder, or of a backup file.
pub(crate) fn of_backup(fault: BackupFault, place: &Path) -> Error {
    let text = || place.to_string_lossy().into_owned();
    // Rounded up: who makes room for so many has enough.
    let mebibytes = |bytes: u64| i64::try_from(bytes.div_ceil(MEBIBYTE)).unwrap_or(i64::MAX);
    match fault {
        BackupFault::FolderMissing => Refusal::BackupFolderMissing { text: text() },
        BackupFault::FolderReadOnly => Refusal::BackupFolderReadOnly { text: text() },
        BackupFault::Unreadable => Refusal::BackupUnreadable { text: text() },
        BackupFault::NoRoom { needed, free } => Refusal::BackupNoRoom {
            needed: mebibytes(needed),
            free: i64::try_from(free / MEBIBYTE).unwrap_or(i64::MAX),
        },
        BackupFault::TooLarge => Refusal::BackupTooLarge,
        BackupFault::Gone => Refusal::BackupGone,
        BackupFault::ReadBack => Refusal::BackupReadBack,
        BackupFault::NotOne => Refusal::BackupNotOne,
        BackupFault::Cut => Refusal::BackupCut,
        BackupFault::Damaged => Refusal::BackupDamaged,
        BackupFault::Newer { .. } => Refusal::BackupNewer,
        BackupFault::OtherPractice => Refusal::BackupOtherPractice { name: String::new() },
        BackupFault::WrongSecret => Refusal::BackupWrongSecret,
        BackupFault::Canceled => Refusal::JobCanceled,
        BackupFault::Store(fault) => return fault.into(),
    }
    .into()
}

/// The same beside a field of the input.
pub(crate) fn beside(fault: BackupFault, place: &Path, field: &str) -> Error {
    match of_backup(fault, place) {
        Error::Refusal(refused) => refused.why.at(field),
        other => other,
    }
}
