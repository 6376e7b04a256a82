//! After a merge: which typed texts were replaced by somebody who had not seen them.

use super::typed::{Typed, typed};
use crate::Result;
use peyvand_kit::derived;
use peyvand_store::{Lost, Write, named_params};

/// Writes a row for each text that nobody saw. A row that came here whole holds what one device wrote: nothing is lost in it.
pub(super) fn note(w: &mut Write) -> Result<()> {
    let sql = "SELECT entity, entity_id FROM touched WHERE born = 0 ORDER BY entity, entity_id";
    let rows: Vec<(String, String)> = w.list(sql, [], |row| Ok((row.get("entity")?, row.get("entity_id")?)))?;
    for (entity, id) in rows {
        for field in typed().iter().filter(|field| field.entity == entity) {
            for lost in w.lost(field.entity, &id, field.field)? {
                write_down(w, field, &id, &lost)?;
            }
        }
    }
    Ok(())
}

/// The id follows from the row and the two texts: two devices that see the clash write one row.
fn write_down(w: &mut Write, field: &Typed, row: &str, lost: &Lost) -> Result<()> {
    let Some(patient) =
        w.maybe(field.patient, named_params! { ":id": row }, |row| row.get::<_, String>("patient_id"))?
    else {
        return Ok(());
    };
    let known = "SELECT 1 FROM value_clash WHERE row_id = :row AND field = :field AND :text IN (kept, other)";
    if w.exists(known, named_params! { ":row": row, ":field": field.field, ":text": lost.text })? {
        return Ok(());
    }
    let sql = format!("SELECT {} AS kept FROM {} WHERE id = :id", field.field, field.entity);
    let kept: String = w.one(&sql, named_params! { ":id": row }, |row| row.get("kept"))?;
    let name = format!("{}:{row}:{}:{kept}\n{}", field.entity, field.field, lost.text);
    w.exec(
        "INSERT INTO value_clash (id, entity, row_id, field, patient_id, kept, other, other_by)
         VALUES (:id, :entity, :row, :field, :patient, :kept, :other,
                 (SELECT id FROM staff WHERE id = :by))",
        named_params! {
            ":id": derived("value-clash", &name), ":entity": field.entity, ":row": row, ":field": field.field,
            ":patient": patient, ":kept": kept, ":other": lost.text, ":by": lost.actor,
        },
    )?;
    Ok(())
}
