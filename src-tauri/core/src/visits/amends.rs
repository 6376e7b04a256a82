//! A long wait is made up for: what was offered is kept on the visit.

use super::VisitState;
use super::run::state_of;
use crate::codes::codes;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Written, named_params};

codes! {
    /// What is offered for a long wait.
    Amends {
        /// A word of regret.
        Apology = "apology",
        /// Something to drink or to eat.
        Refreshment = "refreshment",
    }
}

impl Amends {
    /// Those that a column holds.
    pub(crate) fn of_column(text: &str) -> Vec<Self> {
        text.split_whitespace().filter_map(Self::of_code).collect()
    }
}

/// Offers amends to somebody who is here. What was offered before stays, and nothing is offered twice.
///
/// # Errors
/// `visit-not-open`, and faults.
pub fn offer_amends(world: &mut World, act: &ActId, id: &str, offered: &[Amends]) -> Result<Written<()>> {
    world.write(act, Op::VisitAmends, |w| {
        ensure!(matches!(state_of(w, id)?, VisitState::Waiting | VisitState::InRoom), Refusal::VisitNotOpen);
        let sql = "SELECT amends FROM visit WHERE id = :id";
        let before: String = w.one(sql, named_params! { ":id": id }, |row| row.get("amends"))?;
        let mut all = Amends::of_column(&before);
        all.extend(offered);
        all.sort_unstable();
        all.dedup();
        let after = all.into_iter().map(Amends::code).collect::<Vec<_>>().join(" ");
        if after != before {
            let now = w.now().ms();
            w.exec(
                "UPDATE visit SET amends = :amends, amends_at = :now WHERE id = :id",
                named_params! { ":id": id, ":amends": after, ":now": now },
            )?;
        }
        Ok(())
    })
}
