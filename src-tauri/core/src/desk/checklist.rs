//! The opening checklist: what is seen to before the door opens. Until the practice has its own, the usual one holds.

use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Clock, Day, Instant, derived, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};
use std::collections::{HashMap, HashSet};

/// The usual items, by code; their words stand in the locales.
pub const USUAL: [&str; 6] = ["light", "scent", "music", "water", "clean", "toys"];

/// Whether a text is the code of a usual item.
pub fn is_usual(text: &str) -> bool {
    USUAL.contains(&text)
}

/// An item, and whether it was seen to on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// By what it is ticked: its row's id, or the code of a usual item.
    pub id: String,
    /// The code of a usual item, or the practice's own words.
    pub text: String,
    /// Who saw to it.
    pub done_by: Option<String>,
    /// When.
    pub done_at: Option<Instant>,
}

/// An item of the practice's own list.
#[derive(Debug, Clone)]
pub struct ItemDraft {
    /// The item that it was; none: a new one.
    pub id: Option<String>,
    /// Words, or the code of a usual item.
    pub text: String,
}

/// A row of the practice's own list.
struct Own {
    id: String,
    text: String,
}

impl Own {
    fn key(self) -> (String, String) {
        if is_usual(&self.text) { (self.text.clone(), self.text) } else { (self.id, self.text) }
    }
}

/// The list with what was seen to on a day.
///
/// # Errors
/// Only faults.
pub fn checklist(read: &Read, day: Day) -> Result<Vec<Item>> {
    let mut ticks = ticks(read, day)?;
    let item = |(id, text): (String, String)| {
        let (done_by, done_at) = ticks.remove(&id).unzip();
        Item { id, text, done_by: done_by.flatten(), done_at }
    };
    Ok(keys(read)?.into_iter().map(item).collect())
}

/// How many items nobody has seen to on a day.
///
/// # Errors
/// Only faults.
pub fn unticked(read: &Read, day: Day) -> Result<u32> {
    let left = checklist(read, day)?.iter().filter(|item| item.done_at.is_none()).count();
    Ok(u32::try_from(left).unwrap_or(u32::MAX))
}

/// Ticks an item of today, or takes its tick away.
///
/// # Errors
/// `not-found`, and faults.
pub fn tick(world: &mut World, act: &ActId, item: &str, is_done: bool) -> Result<Written<()>> {
    let today = world.today();
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::ChecklistTick, |w| {
        ensure!(keys(w)?.iter().any(|(id, _)| id == item), Refusal::NotFound.at("id"));
        // The same item of the same day is one row, on whatever device it was ticked.
        let id = derived("checklist-tick", &format!("{}:{item}", today.iso()));
        let now = w.now().ms();
        let sql = "SELECT deleted_at IS NULL AS stands FROM checklist_tick WHERE id = :id";
        match w.maybe(sql, named_params! { ":id": id }, |row| row.get::<_, bool>("stands"))? {
            Some(stands) if stands == is_done => {}
            Some(_) if is_done => {
                w.exec(
                    "UPDATE checklist_tick SET deleted_at = NULL, by_id = :me, at = :now WHERE id = :id",
                    named_params! { ":id": id, ":me": me, ":now": now },
                )?;
            }
            Some(_) => {
                let sql = "UPDATE checklist_tick SET deleted_at = :now WHERE id = :id";
                w.exec(sql, named_params! { ":id": id, ":now": now })?;
            }
            None if is_done => {
                w.exec(
                    "INSERT INTO checklist_tick (id, item, day, by_id, at) VALUES (:id, :item, :day, :me, :now)",
                    named_params! { ":id": id, ":item": item, ":day": today.iso(), ":me": me, ":now": now },
                )?;
            }
            None => {}
        }
        Ok(())
    })
}

/// Gives the practice its own list, in this order. An empty one brings the usual list back.
///
/// # Errors
/// `checklist-empty`, `text-too-long`, `not-found`, and faults.
pub fn set_checklist(world: &mut World, act: &ActId, drafts: &[ItemDraft]) -> Result<Written<()>> {
    let clock = world.clock().clone();
    world.write(act, Op::ChecklistSet, |w| {
        let mut kept: HashSet<String> = own(w)?.into_iter().map(|own| own.id).collect();
        for (place, draft) in drafts.iter().enumerate() {
            let field = format!("items.{place}.text");
            let text = line(&draft.text, 200, &field)?;
            ensure!(!text.is_empty(), Refusal::ChecklistEmpty.at(field));
            let id =
                row_of(&clock, draft, &text, &kept).or_refuse(Refusal::NotFound.at(format!("items.{place}.id")))?;
            kept.remove(&id);
            put(w, &id, &text, place)?;
        }
        let now = w.now().ms();
        for id in &kept {
            let sql = "UPDATE checklist_item SET deleted_at = :now WHERE id = :id";
            w.exec(sql, named_params! { ":id": id, ":now": now })?;
        }
        Ok(())
    })
}

/// The row that holds an item: of a usual one always the same, else the one that it was, else a new one.
fn row_of(clock: &Clock, draft: &ItemDraft, text: &str, kept: &HashSet<String>) -> Option<String> {
    if is_usual(text) {
        return Some(derived("checklist-item", text));
    }
    match draft.id.as_deref().filter(|id| !id.is_empty() && !is_usual(id)) {
        Some(id) => kept.contains(id).then(|| id.to_owned()),
        None => Some(new_uuid(clock)),
    }
}

fn put(w: &mut Write, id: &str, text: &str, place: usize) -> Result<()> {
    let place = i64::try_from(place).unwrap_or(i64::MAX);
    let params = named_params! { ":id": id, ":text": text, ":place": place };
    if w.exists("SELECT 1 FROM checklist_item WHERE id = :id", named_params! { ":id": id })? {
        w.exec("UPDATE checklist_item SET text = :text, position = :place, deleted_at = NULL WHERE id = :id", params)?;
    } else {
        w.exec("INSERT INTO checklist_item (id, text, position) VALUES (:id, :text, :place)", params)?;
    }
    Ok(())
}

fn own(read: &Read) -> Result<Vec<Own>> {
    let sql = "SELECT id, text FROM checklist_item WHERE deleted_at IS NULL ORDER BY position, id";
    Ok(read.list(sql, [], |row| Ok(Own { id: row.get("id")?, text: row.get("text")? }))?)
}

/// The list as (what ticks it, text).
fn keys(read: &Read) -> Result<Vec<(String, String)>> {
    let own = own(read)?;
    if own.is_empty() {
        return Ok(USUAL.iter().map(|code| ((*code).to_owned(), (*code).to_owned())).collect());
    }
    Ok(own.into_iter().map(Own::key).collect())
}

fn ticks(read: &Read, day: Day) -> Result<HashMap<String, (Option<String>, Instant)>> {
    let sql = "SELECT t.item, s.name, t.at FROM checklist_tick t LEFT JOIN staff s ON s.id = t.by_id
               WHERE t.day = :day AND t.deleted_at IS NULL";
    let found = read.list(sql, named_params! { ":day": day.iso() }, |row| {
        Ok((row.get("item")?, (row.get("name")?, Instant::from_ms(row.get("at")?))))
    })?;
    Ok(found.into_iter().collect())
}
