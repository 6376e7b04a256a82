//! What the sign-in screen may know of a closed practice: its language, and whether it is the sample, and whose
//! backups are its own. Nothing else.

use peyvand_core::World;
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
    /// Whose it is: a number that says nothing of anybody, by which a backup of it is known.
    #[serde(default)]
    pub(crate) practice: Option<String>,
}

impl Face {
    pub(crate) fn of(world: &World) -> Self {
        let (practice, identity) = (world.practice(), world.store().identity().ok().flatten());
        Self { language: practice.language.tag().to_owned(), is_sample: practice.is_sample, practice: identity }
    }

    /// The face of a folder's practice; a face that is lost or unreadable is no reason not to sign in.
    pub(crate) fn read(dir: &Path) -> Option<Self> {
        let text = std::fs::read(dir.join(FILE)).ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// The file as it lies there, to go along with a backup.
    pub(crate) fn bytes(dir: &Path) -> Option<Vec<u8>> {
        std::fs::read(dir.join(FILE)).ok()
    }

    /// Writes the face where it has changed. What it says stands in the practice too, so a disk that does not take it
    /// keeps nobody from working.
    pub(crate) fn keep(&self, dir: &Path) {
        if Self::read(dir).as_ref() == Some(self) {
            return;
        }
        let text = serde_json::to_vec(self).expect("three plain fields");
        if let Err(error) = std::fs::write(dir.join(FILE), text) {
            eprintln!("peyvand: the face of the practice was not written: {error}");
        }
    }
}
