//! The floor of a search: patients with a word that begins as typed, and the line of each.

use anyhow::Result;
use peyvand_api::edge::patients::{LabelRow, LabelTone, PatientRow};
use peyvand_core::patients::{name_order, shown_name};
use rusqlite::{Connection, Row, params};

const SCAN: &str = "
SELECT patient_id, token FROM patient_token WHERE token >= ?1 AND token < ?2 ORDER BY token, patient_id LIMIT ?3";

const LINE: &str = "
SELECT p.id, p.given_name, p.family_name, p.file_no,
  (SELECT f.number FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT 1),
  p.birth_day, g.given_name, g.family_name,
  (SELECT group_concat(l.tone || ':' || l.is_private || l.text, char(31) ORDER BY l.tone, l.id) FROM patient_label l
   WHERE l.patient_id = p.id AND l.deleted_at IS NULL)
FROM patient p
LEFT JOIN patient g ON g.id = p.guardian_id AND g.deleted_at IS NULL
WHERE p.id = ?1 AND p.deleted_at IS NULL";

/// The answer of `patients_find` for one folded word.
pub(super) fn answer(floor: &Connection, word: &str, limit: u16) -> Result<String> {
    let mut scan = floor.prepare_cached(SCAN)?;
    // A patient may be found by several words: the product looks at four of them for each line that it shows.
    let mut rows = scan.query(params![word, format!("{word}\u{10ffff}"), limit * 4])?;
    let mut found: Vec<(String, bool)> = Vec::new();
    while let Some(row) = rows.next()?.filter(|_| found.len() < usize::from(limit)) {
        let id = row.get_ref(0)?.as_str()?;
        if !found.iter().any(|(known, _)| known == id) {
            found.push((id.to_owned(), row.get_ref(1)?.as_str()? == word));
        }
    }
    let mut line_of = floor.prepare_cached(LINE)?;
    let mut lines = Vec::with_capacity(found.len());
    for (id, whole) in found {
        lines.push((line_of.query_row([id], line)?, whole));
    }
    lines.sort_by_cached_key(|(line, whole)| (!whole, name_order(&line.name)));
    let lines: Vec<_> = lines.into_iter().map(|(line, _)| line).collect();
    Ok(serde_json::to_string(&lines)?)
}

fn line(row: &Row) -> rusqlite::Result<PatientRow> {
    let guardian = row.get_ref(6)?.as_str_or_null()?;
    let guardian_name =
        guardian.map(|given| Ok::<_, rusqlite::Error>(shown_name(given, row.get_ref(7)?.as_str()?))).transpose()?;
    Ok(PatientRow {
        id: row.get(0)?,
        name: shown_name(row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?),
        file_no: row.get(3)?,
        mobile: row.get(4)?,
        birth_day: row.get(5)?,
        guardian_name,
        labels: labels(row.get_ref(8)?.as_str_or_null()?),
    })
}

/// Labels as SQL joined them.
pub(super) fn labels(joined: Option<&str>) -> Vec<LabelRow> {
    let one = |label: &str| {
        let (tone, text) = label.split_once(':')?;
        let tone = match tone {
            "soft" => LabelTone::Soft,
            "alert" => LabelTone::Alert,
            _ => LabelTone::Plain,
        };
        let (is_private, text) = (text.starts_with('1'), text.get(1..)?);
        Some(LabelRow { tone, text: text.to_owned(), is_private })
    };
    joined.map(|joined| joined.split('\u{1f}').filter_map(one).collect()).unwrap_or_default()
}
