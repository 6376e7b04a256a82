//! Notes by author: nobody writes into another's.

use crate::rows::lines;
use crate::staff::{Actor, Right};
use crate::{Result, visits::write::TEXT_LIMIT};
use peyvand_kit::derived;
use peyvand_store::{Read, Write, named_params};

/// What an author wrote in a visit.
#[derive(Debug, Clone)]
pub struct Note {
    /// The author.
    pub staff_id: String,
    /// Their name.
    pub staff_name: String,
    /// What they wrote; empty where it was told in confidence and not to this reader.
    pub text: String,
    /// Whether it was told in confidence.
    pub is_private: bool,
}

/// What was written in a visit, as far as the reader may read it, the earliest author first.
///
/// # Errors
/// Only faults.
pub fn notes_of(read: &Read, reader: &Actor, visit_id: &str) -> Result<Vec<Note>> {
    let sql = "SELECT n.staff_id, s.name AS staff_name, n.text, n.is_private
               FROM visit_note n JOIN staff s ON s.id = n.staff_id
               WHERE n.visit_id = :visit AND n.deleted_at IS NULL ORDER BY n.at, n.id";
    let notes = read.list(sql, named_params! { ":visit": visit_id }, |row| {
        Ok(Note {
            staff_id: row.get("staff_id")?,
            staff_name: row.get("staff_name")?,
            text: row.get("text")?,
            is_private: row.get("is_private")?,
        })
    })?;
    let may_read = |note: &Note| !note.is_private || note.staff_id == reader.author() || reader.may(Right::PrivateRead);
    Ok(notes.into_iter().filter(|note| !note.text.is_empty() && may_read(note)).collect())
}

/// Writes the author's own note. What is not said of it stays.
pub(super) fn note_in(
    w: &mut Write,
    visit: &str,
    author: &str,
    text: Option<&str>,
    is_private: Option<bool>,
) -> Result<()> {
    let text = text.map(|text| lines(text, TEXT_LIMIT, "note")).transpose()?;
    let id = derived("visit-note", &format!("{visit}:{author}"));
    if w.exists("SELECT 1 FROM visit_note WHERE id = :id", named_params! { ":id": id })? {
        w.exec(
            "UPDATE visit_note SET text = coalesce(:text, text), is_private = coalesce(:private, is_private), deleted_at = NULL
             WHERE id = :id",
            named_params! { ":id": id, ":text": text, ":private": is_private },
        )?;
    } else if text.as_deref().is_some_and(|text| !text.is_empty()) {
        let now = w.now().ms();
        w.exec(
            "INSERT INTO visit_note (id, visit_id, staff_id, text, is_private, at)
             VALUES (:id, :visit, :author, :text, :private, :now)",
            named_params! {
                ":id": id, ":visit": visit, ":author": author, ":text": text, ":private": is_private.unwrap_or_default(),
                ":now": now,
            },
        )?;
    }
    Ok(())
}
