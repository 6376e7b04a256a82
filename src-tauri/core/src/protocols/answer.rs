//! What was answered in a visit.

use super::ItemKind;
use crate::codes::choice;
use crate::rows::lines;
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::derived;
use peyvand_store::{Write, named_params};

/// An answer; an empty value takes it back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The item.
    pub item_id: String,
    /// What was answered.
    pub value: String,
}

/// A measured value that an answer says.
pub(crate) struct Measured {
    pub(crate) name: String,
    pub(crate) unit: String,
    pub(crate) value: String,
}

/// Writes an answer down. The same item of the same visit is one row, on whatever device it was answered. What was
/// measured is told, as it belongs to the patient's measurements too.
pub(crate) fn answer_in(
    w: &mut Write,
    visit: &str,
    staff: Option<&str>,
    answer: &Answer,
    field: &str,
) -> Result<Option<Measured>> {
    let sql = "SELECT kind, text, unit FROM protocol_item WHERE id = :id";
    let item = w.maybe(sql, named_params! { ":id": answer.item_id }, |row| {
        Ok((choice::<ItemKind>(row, "kind")?, row.get("text")?, row.get("unit")?))
    })?;
    let (kind, name, unit) = item.or_refuse(Refusal::NotFound.at(format!("{field}.itemId")))?;
    let value = lines(&answer.value, 2_000, &format!("{field}.value"))?;
    let id = derived("protocol-answer", &format!("{visit}:{}", answer.item_id));
    let now = w.now().ms();
    let row = "SELECT 1 FROM protocol_answer WHERE id = :id";
    if value.is_empty() {
        w.exec(
            "UPDATE protocol_answer SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL",
            named_params! { ":id": id, ":now": now },
        )?;
    } else if w.exists(row, named_params! { ":id": id })? {
        w.exec(
            "UPDATE protocol_answer SET value = :value, staff_id = :staff, at = :now, deleted_at = NULL
             WHERE id = :id AND (value <> :value OR deleted_at IS NOT NULL)",
            named_params! { ":id": id, ":value": value, ":staff": staff, ":now": now },
        )?;
    } else {
        w.exec(
            "INSERT INTO protocol_answer (id, visit_id, item_id, value, staff_id, at)
             VALUES (:id, :visit, :item, :value, :staff, :now)",
            named_params! {
                ":id": id, ":visit": visit, ":item": answer.item_id, ":value": value, ":staff": staff, ":now": now,
            },
        )?;
    }
    Ok((kind == ItemKind::Measure).then_some(Measured { name, unit, value }))
}
