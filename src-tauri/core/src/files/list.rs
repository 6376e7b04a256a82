//! The files of a patient, the newest first.

use super::{Kind, Media};
use crate::Result;
use crate::codes::choice;
use peyvand_kit::Instant;
use peyvand_store::{Read, Row, RowResult, named_params};

/// A file as it is listed.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub patient_id: String,
    /// In which visit it was made.
    pub visit_id: Option<String>,
    /// What it is.
    pub kind: Kind,
    /// What it is called; may be empty.
    pub title: String,
    /// What its content is.
    pub media: Media,
    /// How large its content is.
    pub bytes: i64,
    /// The hash of its content.
    pub hash: String,
    /// Of which day it is, ISO.
    pub taken_on: Option<String>,
    /// Who brought it.
    pub staff_name: Option<String>,
    /// When.
    pub added_at: Instant,
}

fn attachment(row: &Row) -> RowResult<Attachment> {
    Ok(Attachment {
        id: row.get("id")?,
        patient_id: row.get("patient_id")?,
        visit_id: row.get("visit_id")?,
        kind: choice(row, "kind")?,
        title: row.get("title")?,
        media: Media::of_media_type(row.get_ref("media_type")?.as_str()?).unwrap_or(Media::Pdf),
        bytes: row.get("bytes")?,
        hash: row.get("hash")?,
        taken_on: row.get("taken_on")?,
        staff_name: row.get("staff_name")?,
        added_at: Instant::from_ms(row.get("added_at")?),
    })
}

/// A patient's files; without the medical ones to who may not read those.
///
/// # Errors
/// Only faults.
pub fn all(read: &Read, patient: &str, sees_medical: bool) -> Result<Vec<Attachment>> {
    let sql = "SELECT a.*, s.name AS staff_name FROM attachment a LEFT JOIN staff s ON s.id = a.staff_id
               WHERE a.patient_id = :patient AND a.deleted_at IS NULL ORDER BY a.added_at DESC, a.id DESC";
    let mut all = read.list(sql, named_params! { ":patient": patient }, attachment)?;
    all.retain(|one| sees_medical || !one.kind.is_medical());
    Ok(all)
}

/// One of them.
///
/// # Errors
/// Only faults.
pub fn by_id(read: &Read, id: &str) -> Result<Option<Attachment>> {
    let sql = "SELECT a.*, s.name AS staff_name FROM attachment a LEFT JOIN staff s ON s.id = a.staff_id
               WHERE a.id = :id AND a.deleted_at IS NULL";
    Ok(read.maybe(sql, named_params! { ":id": id }, attachment)?)
}
