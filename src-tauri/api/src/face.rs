//! What the sign-in screen may know of a closed practice: its language, and whether it is the sample. Nothing else.

use peyvand_core::Practice;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The file beside the practice.
const FILE: &str = "face.json";

/// The face of a practice while it is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Face {
    /// The tag of its language.
    pub(crate) language: String,
    /// Whether it is the sample clinic.
    pub(crate) is_sample: bool,
}

impl Face {
    pub(crate) fn of(practice: &Practice) -> Self {
        Self { language: practice.language.tag().to_owned(), is_sample: practice.is_sample }
    }

    /// The face of a folder's practice; a face that is lost or unreadable is no reason not to sign in.
    pub(crate) fn read(dir: &Path) -> Option<Self> {
        let text = std::fs::read(dir.join(FILE)).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// Writes the face where it has changed. What it says stands in the practice too, so a disk that does not take it
    /// keeps nobody from working.
    pub(crate) fn keep(&self, dir: &Path) {
        if Self::read(dir).as_ref() == Some(self) {
            return;
        }
        let text = serde_json::to_vec(self).expect("two plain fields");
        if let Err(error) = std::fs::write(dir.join(FILE), text) {
            eprintln!("peyvand: the face of the practice was not written: {error}");
        }
    }
}
