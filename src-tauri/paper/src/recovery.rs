//! The sheet with the recovery key: the only page whose loss opens a practice, and whose absence closes it.

use crate::Letterhead;
use peyvand_kit::Day;
use peyvand_words::Words;
use serde_json::{Value, json};
use std::fmt;
use zeroize::Zeroizing;

/// The key with what its keeper has to know.
///
/// The key goes to the pages alone: to no file, to no log and into no error, and the cache of the typesetter is emptied
/// behind it. What is done with the pages is the caller's care.
#[derive(Clone)]
pub struct RecoverySheet {
    /// Whose key it is.
    pub practice: Letterhead,
    /// When it was made.
    pub day: Day,
    /// The groups of letters as they are shown.
    pub groups: Vec<Zeroizing<String>>,
}

impl fmt::Debug for RecoverySheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoverySheet")
            .field("practice", &self.practice)
            .field("day", &self.day)
            .finish_non_exhaustive()
    }
}

impl RecoverySheet {
    pub(crate) fn values(&self, words: Words) -> Value {
        let groups = self.groups.iter().zip(1..).map(|(group, place)| json!([words.number(place), group.as_str()]));
        json!({
            "practice": self.practice.values(words),
            "title": words.paper_recovery_title(),
            "made": words.paper_recovery_made_line(self.day),
            "groups": groups.collect::<Vec<_>>(),
            "letters": words.paper_recovery_letters_line(),
            "chapters": [
                [words.paper_recovery_what_title(), words.paper_recovery_what_line()],
                [words.paper_recovery_where_title(), words.paper_recovery_where_line()],
            ],
            "fades": words.paper_recovery_fades_line(),
            "keeper": words.paper_recovery_keeper_label(),
            "place": words.paper_recovery_place_label(),
        })
    }
}
