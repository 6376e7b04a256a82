//! What of a file somebody may see and write: what was told in confidence stays with those who may read it.

use super::LabelDraft;
use super::draft::Draft;
use crate::staff::{Actor, Right};
use crate::{Refusal, Result, ensure};

/// How much of a file somebody sees. In lists and on cards nobody sees what is private: screens there have more than one
/// reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All but what was told in confidence.
    Open,
    /// All.
    Whole,
}

impl Sight {
    /// What a person may see.
    pub fn of(actor: &Actor) -> Self {
        if actor.may(Right::PrivateRead) { Self::Whole } else { Self::Open }
    }

    /// Refuses what only those write who may read it.
    pub(super) fn check(self, draft: &Draft) -> Result<()> {
        if self == Self::Whole {
            return Ok(());
        }
        ensure!(draft.private_note.is_none(), Refusal::RightMissing.at("draft.privateNote"));
        let private = draft.labels.iter().position(|label: &LabelDraft| label.is_private);
        private.map_or(Ok(()), |at| Err(Refusal::RightMissing.at(format!("draft.labels.{at}.isPrivate"))))
    }
}
