//! What was measured and by what means something was explained.

use crate::codes::{choice, codes};
use crate::rows::line;
use crate::{Refusal, Result, ensure};
use peyvand_kit::{derived, joined};
use peyvand_store::{Read, Write, named_params};

/// How many earlier values stand beside one of today.
const TREND: usize = 5;

/// How many names of measurements a patient's page asks back for.
const LOOK_BACK: i64 = 60;

codes! {
    /// By what means something is explained.
    Means {
        /// A model in the hand.
        Model = "model",
        /// A screen.
        Tablet = "tablet",
        /// A drawing.
        Drawing = "drawing",
        /// A picture of the patient's own.
        Picture = "picture",
        /// Something else.
        Other = "other",
    }
}

/// A value to be written down; an empty one takes it back.
#[derive(Debug, Clone)]
pub struct MeasureDraft {
    /// The code of a usual measurement, or words.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// A decimal number, or two with a slash.
    pub value: String,
}

/// What a patient's value of one name was over time.
#[derive(Debug, Clone)]
pub struct Measurement {
    /// The code of a usual measurement, or words.
    pub name: String,
    /// In what it is counted.
    pub unit: String,
    /// In this visit.
    pub value: Option<String>,
    /// In earlier visits, the latest first: the day and the value.
    pub earlier: Vec<(String, String)>,
}

/// By what means something is explained; not any more where `is_on` says no.
#[derive(Debug, Clone)]
pub struct ShownDraft {
    /// The means.
    pub means: Means,
    /// What was explained.
    pub what: String,
    /// Whether it was.
    pub is_on: bool,
}

/// Writes a value down. The same name in the same visit is one row.
pub(super) fn measure_in(
    w: &mut Write,
    visit: &str,
    staff: Option<&str>,
    draft: &MeasureDraft,
    field: &str,
) -> Result<()> {
    let at = |part: &str| format!("{field}.{part}");
    let (name, unit) = (line(&draft.name, 80, &at("name"))?, line(&draft.unit, 20, &at("unit"))?);
    ensure!(!name.is_empty(), Refusal::MeasureNameEmpty.at(at("name")));
    let value = number(&draft.value, &at("value"))?;
    let id = derived("measurement", &format!("{visit}:{name}"));
    let now = w.now().ms();
    let known = w.exists("SELECT 1 FROM measurement WHERE id = :id", named_params! { ":id": id })?;
    match value {
        None => {
            w.exec(
                "UPDATE measurement SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL",
                named_params! { ":id": id, ":now": now },
            )?;
        }
        Some(value) if known => {
            w.exec(
                "UPDATE measurement SET value = :value, unit = :unit, deleted_at = NULL WHERE id = :id",
                named_params! { ":id": id, ":value": value, ":unit": unit },
            )?;
        }
        Some(value) => {
            w.exec(
                "INSERT INTO measurement (id, visit_id, patient_id, name, value, unit, staff_id, at)
                 SELECT :id, id, patient_id, :name, :value, :unit, :staff, :now FROM visit WHERE id = :visit",
                named_params! {
                    ":id": id, ":visit": visit, ":name": name, ":value": value, ":unit": unit, ":staff": staff, ":now": now,
                },
            )?;
        }
    }
    Ok(())
}

/// A decimal number, or two with a slash, in whichever digits; none where nothing was said.
fn number(text: &str, field: &str) -> Result<Option<String>> {
    let plain = joined(text).replace(',', ".");
    if plain.is_empty() {
        return Ok(None);
    }
    let is_number = |part: &str| part.len() <= 12 && part.parse::<f64>().is_ok_and(f64::is_finite) && is_decimal(part);
    let parts: Vec<&str> = plain.split('/').collect();
    ensure!(parts.len() <= 2 && parts.into_iter().all(is_number), Refusal::MeasureNoNumber.at(field));
    Ok(Some(plain))
}

fn is_decimal(part: &str) -> bool {
    part.chars().enumerate().all(|(at, one)| one.is_ascii_digit() || one == '.' || one == '-' && at == 0)
}

/// Writes down by what means something was explained. Each means of a visit is one row.
pub(super) fn shown_in(w: &mut Write, visit: &str, draft: &ShownDraft, field: &str) -> Result<()> {
    let what = line(&draft.what, 200, field)?;
    let id = derived("visit-shown", &format!("{visit}:{}", draft.means.code()));
    let now = w.now().ms();
    if w.exists("SELECT 1 FROM visit_shown WHERE id = :id", named_params! { ":id": id })? {
        let sql = "UPDATE visit_shown SET what = :what,
                     deleted_at = CASE WHEN :on THEN NULL ELSE coalesce(deleted_at, :now) END WHERE id = :id";
        w.exec(sql, named_params! { ":id": id, ":what": what, ":on": draft.is_on, ":now": now })?;
    } else if draft.is_on {
        w.exec(
            "INSERT INTO visit_shown (id, visit_id, means, what, at) VALUES (:id, :visit, :means, :what, :now)",
            named_params! { ":id": id, ":visit": visit, ":means": draft.means.code(), ":what": what, ":now": now },
        )?;
    }
    Ok(())
}

/// By what means something was explained in a visit, and what.
///
/// # Errors
/// Only faults.
pub fn shown_of(read: &Read, visit_id: &str) -> Result<Vec<(Means, String)>> {
    let sql = "SELECT means, what FROM visit_shown WHERE visit_id = :visit AND deleted_at IS NULL ORDER BY at, id";
    Ok(read.list(sql, named_params! { ":visit": visit_id }, |row| Ok((choice(row, "means")?, row.get("what")?)))?)
}

/// What was measured in a visit and before it, by name.
///
/// # Errors
/// Only faults.
pub fn measurements_of(read: &Read, patient_id: &str, visit_id: &str) -> Result<Vec<Measurement>> {
    let sql = "SELECT m.name, m.unit, m.value, m.visit_id, v.day FROM measurement m JOIN visit v ON v.id = m.visit_id
               WHERE m.patient_id = :patient AND m.deleted_at IS NULL AND v.deleted_at IS NULL
                 AND m.at <= coalesce((SELECT closed_at FROM visit WHERE id = :visit), m.at)
               ORDER BY m.at DESC, m.id LIMIT :limit";
    let params = named_params! { ":patient": patient_id, ":visit": visit_id, ":limit": LOOK_BACK };
    let rows: Vec<(String, String, String, String, String)> = read.list(sql, params, |row| {
        Ok((row.get("name")?, row.get("unit")?, row.get("value")?, row.get("visit_id")?, row.get("day")?))
    })?;
    let mut all: Vec<Measurement> = Vec::new();
    for (name, unit, value, visit, day) in rows {
        let place = all.iter().position(|one| one.name == name).unwrap_or_else(|| {
            all.push(Measurement { name, unit, value: None, earlier: Vec::new() });
            all.len() - 1
        });
        let one = &mut all[place];
        if visit == visit_id {
            one.value = Some(value);
        } else if one.earlier.len() < TREND {
            one.earlier.push((day, value));
        }
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}
