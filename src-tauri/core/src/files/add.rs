//! A file is kept: its content beside the database first, then the row that speaks of it.

use super::{Kind, Media};
use crate::patients::person;
use crate::rows::line;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Day, new_uuid};
use peyvand_store::{Written, named_params};

/// The largest content that is kept.
pub const LARGEST: usize = 50 << 20;

/// How long a title may be.
const TITLE_LIMIT: usize = 200;

/// A file as it is brought.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Whose it is.
    pub patient_id: String,
    /// In which visit it was made.
    pub visit_id: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// What it is called; empty: by its kind alone.
    pub title: String,
    /// Of which day it is.
    pub taken_on: Option<Day>,
    /// What is in it.
    pub content: Vec<u8>,
}

/// Keeps a file and gives its id.
///
/// # Errors
/// `not-found`, `attachment-too-large`, `attachment-type-unknown`, `text-too-long`, and faults.
pub fn add(world: &mut World, act: &ActId, draft: &Draft) -> Result<Written<String>> {
    let limit = i64::try_from(LARGEST >> 20).unwrap_or(i64::MAX);
    ensure!(draft.content.len() <= LARGEST, Refusal::AttachmentTooLarge { limit }.at("path"));
    let media = Media::of_content(&draft.content).or_refuse(Refusal::AttachmentTypeUnknown.at("path"))?;
    let title = line(&draft.title, TITLE_LIMIT, "title")?;
    person(world.read(), &draft.patient_id)?.or_refuse(Refusal::NotFound.at("patientId"))?;
    ensure!(draft.taken_on.is_none_or(|day| day <= world.today()), Refusal::DayInvalid.at("takenOn"));
    let hash = world.store().files().put(&draft.content)?;
    let clock = world.clock().clone();
    world.write(act, Op::FileAdd, |w| {
        if let Some(visit) = &draft.visit_id {
            let sql = "SELECT 1 FROM visit WHERE id = :id AND patient_id = :patient AND deleted_at IS NULL";
            let is_theirs = w.exists(sql, named_params! { ":id": visit, ":patient": draft.patient_id })?;
            ensure!(is_theirs, Refusal::NotFound.at("visitId"));
        }
        let (id, me, now) = (new_uuid(&clock), w.actor().map(str::to_owned), w.now().ms());
        w.exec(
            include_str!("add.sql"),
            named_params! {
                ":id": id, ":patient": draft.patient_id, ":visit": draft.visit_id, ":kind": draft.kind.code(),
                ":title": title, ":media": media.media_type(), ":bytes": i64::try_from(draft.content.len()).unwrap_or(i64::MAX),
                ":hash": hash, ":taken": draft.taken_on.map(|day| day.iso()), ":staff": me, ":now": now,
            },
        )?;
        Ok(id)
    })
}
