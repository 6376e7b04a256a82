//! How the map changes: a point is written down, changed, mended, or taken off.

use super::{PathStage, PointKind};
use crate::rows::line;
use crate::staff::works_here;
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Read, Written, named_params};

/// How long a point's words may be.
const TEXT_LIMIT: usize = 300;

/// A point as somebody wants it.
#[derive(Debug, Clone)]
pub struct PointDraft<'a> {
    /// The step of the way.
    pub stage: PathStage,
    /// Whether it hinders or draws.
    pub kind: PointKind,
    /// What it is.
    pub text: &'a str,
    /// Who sees to it.
    pub owner_id: Option<&'a str>,
    /// Until when.
    pub until_on: Option<Day>,
    /// Whether it is mended; who said so first gave it its day.
    pub is_mended: bool,
}

/// Writes a point down, or changes the one with this id.
///
/// # Errors
/// `path-text-empty`, `text-too-long`, `not-found`, and faults.
pub fn set(world: &mut World, act: &ActId, id: Option<&str>, draft: &PointDraft) -> Result<Written<()>> {
    let (today, fresh) = (world.today().iso(), new_uuid(world.clock()));
    world.write(act, Op::PathSet, |w| {
        let text = checked(w, draft)?;
        let sql = match id {
            Some(id) => {
                known(w, id)?;
                include_str!("change.sql")
            }
            None => include_str!("insert.sql"),
        };
        w.exec(
            sql,
            named_params! {
                ":id": id.unwrap_or(&fresh), ":stage": draft.stage.code(), ":kind": draft.kind.code(), ":text": text,
                ":owner": draft.owner_id, ":until": draft.until_on.map(Day::iso), ":mended": draft.is_mended, ":today": today,
            },
        )?;
        Ok(())
    })
}

/// Takes a point off the map.
///
/// # Errors
/// `not-found`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::PathEnd, |w| {
        known(w, id)?;
        let now = w.now().ms();
        w.exec("UPDATE path_point SET deleted_at = :now WHERE id = :id", named_params! { ":id": id, ":now": now })?;
        Ok(())
    })
}

fn known(read: &Read, id: &str) -> Result<()> {
    let sql = "SELECT 1 FROM path_point WHERE id = :id AND deleted_at IS NULL";
    ensure!(read.exists(sql, named_params! { ":id": id })?, Refusal::NotFound.at("id"));
    Ok(())
}

/// The words as they are kept, of a draft that may be written.
fn checked(read: &Read, draft: &PointDraft) -> Result<String> {
    let text = line(draft.text, TEXT_LIMIT, "text")?;
    ensure!(!text.is_empty(), Refusal::PathTextEmpty.at("text"));
    if let Some(owner) = draft.owner_id {
        ensure!(works_here(read, owner)?, Refusal::NotFound.at("ownerId"));
    }
    Ok(text)
}
