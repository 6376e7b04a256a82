//! What is still to be chosen about a patient.

use super::typed::Typed;
use crate::Result;
use crate::staff::{Actor, Right};
use peyvand_store::{Read, named_params};

/// Two texts of one field.
#[derive(Debug, Clone)]
pub struct Clash {
    /// Its id.
    pub id: String,
    /// The table of the field.
    pub entity: String,
    /// The field.
    pub field: String,
    /// The visit that it belongs to, if it is of one.
    pub visit_id: Option<String>,
    /// What stands there now.
    pub kept: String,
    /// What another device wrote.
    pub other: String,
    /// Who wrote the other.
    pub other_name: Option<String>,
    /// Whether the two may be made into one.
    pub is_prose: bool,
    /// Whether the reader may choose.
    pub may_settle: bool,
}

/// A row with what it takes to read it.
pub(super) struct Found {
    pub(super) clash: Clash,
    pub(super) typed: &'static Typed,
    pub(super) row_id: String,
    author: Option<String>,
    is_private: bool,
}

impl Found {
    /// Told in confidence: to its author and to those who may read it.
    pub(super) fn is_for(&self, reader: &Actor) -> bool {
        let is_author = self.author.as_deref() == Some(reader.author());
        !self.is_private || is_author || reader.may(Right::PrivateRead)
    }

    /// Nobody writes into another's note.
    pub(super) fn may_be_settled_by(&self, reader: &Actor) -> bool {
        reader.may(self.typed.right) && self.is_for(reader) && self.is_own(reader)
    }

    fn is_own(&self, reader: &Actor) -> bool {
        self.author.as_deref().is_none_or(|author| author == reader.author())
    }
}

/// What is still to be chosen about a patient and may be seen by the reader.
///
/// # Errors
/// Only faults.
pub fn of_patient(read: &Read, reader: &Actor, patient_id: &str) -> Result<Vec<Clash>> {
    let sql = concat!(
        include_str!("clash.sql"),
        " WHERE c.patient_id = :patient AND c.settled_at IS NULL AND c.deleted_at IS NULL ORDER BY c.id"
    );
    let found = read.list(sql, named_params! { ":patient": patient_id }, of_row)?;
    let shown = found.into_iter().flatten().filter(|found| found.is_for(reader));
    Ok(shown.map(|found| Clash { may_settle: found.may_be_settled_by(reader), ..found.clash }).collect())
}

/// One that is still open.
pub(super) fn open(read: &Read, id: &str) -> Result<Option<Found>> {
    let sql = concat!(include_str!("clash.sql"), " WHERE c.id = :id AND c.settled_at IS NULL AND c.deleted_at IS NULL");
    Ok(read.maybe(sql, named_params! { ":id": id }, of_row)?.flatten())
}

fn of_row(row: &peyvand_store::Row) -> peyvand_store::RowResult<Option<Found>> {
    let (entity, field): (String, String) = (row.get("entity")?, row.get("field")?);
    // Of a newer version: its choice waits there.
    let Some(typed) = Typed::of(&entity, &field) else { return Ok(None) };
    Ok(Some(Found {
        typed,
        row_id: row.get("row_id")?,
        author: row.get("author")?,
        is_private: typed.is_private || row.get("is_private")?,
        clash: Clash {
            id: row.get("id")?,
            entity,
            field,
            visit_id: row.get("visit_id")?,
            kept: row.get("kept")?,
            other: row.get("other")?,
            other_name: row.get("other_name")?,
            is_prose: typed.is_prose,
            may_settle: false,
        },
    }))
}
