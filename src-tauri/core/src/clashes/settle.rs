//! A person chooses which of two texts stands, or writes one from both.

use super::show::{Found, open};
use crate::rows::lines;
use crate::staff::Actor;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Written, named_params};

/// How long a text that is made from both may be.
const TEXT_LIMIT: usize = 20_000;

/// What is to stand.
#[derive(Debug, Clone)]
pub enum Choice {
    /// What stands there.
    Kept,
    /// What the other device wrote.
    Other,
    /// A text made from both.
    Text(String),
}

/// Chooses.
///
/// # Errors
/// `not-found` when it was chosen before or is not the reader's to see, `right-missing`, `text-too-long`,
/// `choice-unknown` for a text where only one of both may stand, and faults.
pub fn settle(world: &mut World, act: &ActId, reader: &Actor, id: &str, choice: Choice) -> Result<Written<()>> {
    world.write(act, Op::ClashSettle, |w| {
        let found = open(w, id)?.filter(|found| found.is_for(reader)).or_refuse(Refusal::NotFound)?;
        ensure!(found.may_be_settled_by(reader), Refusal::RightMissing);
        if let Some(text) = chosen(&found, choice)? {
            let sql = format!("UPDATE {} SET {} = :text WHERE id = :id", found.typed.entity, found.typed.field);
            w.exec(&sql, named_params! { ":id": found.row_id, ":text": text })?;
        }
        let now = w.now().ms();
        w.exec(
            "UPDATE value_clash SET settled_at = :now, settled_by = :me WHERE id = :id",
            named_params! { ":id": id, ":now": now, ":me": reader.id },
        )?;
        Ok(())
    })
}

/// The text to be written; none where what stands there stays.
fn chosen(found: &Found, choice: Choice) -> Result<Option<String>> {
    match choice {
        Choice::Kept => Ok(None),
        Choice::Other => Ok(Some(found.clash.other.clone())),
        Choice::Text(text) => {
            ensure!(found.typed.is_prose, Refusal::ChoiceUnknown { text: String::new() }.at("text"));
            lines(&text, TEXT_LIMIT, "text").map(Some)
        }
    }
}
