//! The floor of a patient's page: the file with its figures in one question, who belongs to the patient, what is still open.

use super::day::{card, from_card};
use super::search::labels;
use super::steps;
use anyhow::Result;
use peyvand_api::edge::patients::{PatientDetail, PersonRef};
use peyvand_core::patients::shown_name;
use peyvand_kit::{Calendar, Day};
use rusqlite::{Connection, Row, params};

const FILE: &str = "
SELECT p.id, p.given_name, p.middle_name, p.family_name, p.address_form, p.called_as, p.file_no, p.national_id, p.other_id,
  p.birth_day, p.birth_year_only, p.sex, p.city, p.language, p.source, p.note, p.registered_on,
  r.id, r.given_name, r.family_name, g.id, g.given_name, g.family_name,
  (SELECT group_concat(f.number, char(31) ORDER BY f.position, f.id) FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL),
  (SELECT group_concat(l.tone || ':' || l.is_private || l.text, char(31) ORDER BY l.tone, l.id) FROM patient_label l
   WHERE l.patient_id = p.id AND l.deleted_at IS NULL),
  (SELECT count(*) FROM visit v WHERE v.patient_id = p.id AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL),
  (SELECT count(*) FROM appointment a WHERE a.patient_id = p.id AND a.status = 'no-show' AND a.deleted_at IS NULL),
  (SELECT coalesce(sum(l.amount), 0) FROM posting_line l WHERE l.account = 'wallet:' || p.id),
  (SELECT coalesce(sum(l.amount), 0) FROM posting_line l WHERE l.account = 'patient:' || p.id),
  (SELECT a.id FROM appointment a
   WHERE a.patient_id = p.id AND a.day >= ?2 AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL
   ORDER BY a.day, a.start_minute, a.id LIMIT 1),
  p.private_note
FROM patient p
LEFT JOIN patient r ON r.id = p.referrer_id AND r.deleted_at IS NULL
LEFT JOIN patient g ON g.id = p.guardian_id AND g.deleted_at IS NULL
WHERE p.id = ?1 AND p.deleted_at IS NULL";

const KIN: &str = "
SELECT 'ward', p.id, p.given_name, p.family_name FROM patient p WHERE p.guardian_id = ?1 AND p.deleted_at IS NULL
UNION ALL
SELECT 'referred', p.id, p.given_name, p.family_name FROM patient p WHERE p.referrer_id = ?1 AND p.deleted_at IS NULL
UNION ALL
SELECT DISTINCT 'number', p.id, p.given_name, p.family_name
FROM patient_phone own
JOIN patient_phone f ON f.number = own.number AND f.patient_id <> own.patient_id AND f.deleted_at IS NULL
JOIN patient p ON p.id = f.patient_id AND p.deleted_at IS NULL
WHERE own.patient_id = ?1 AND own.deleted_at IS NULL
ORDER BY 1, 2";

/// The answer of `patients_show`.
pub(super) fn answer(floor: &Connection, id: &str, today: Day) -> Result<String> {
    Ok(serde_json::to_string(&read(floor, id, today)?)?)
}

/// A patient's page.
pub(super) fn read(floor: &Connection, id: &str, today: Day) -> Result<PatientDetail> {
    let (mut page, next) = floor
        .prepare_cached(FILE)?
        .query_row(params![id, today.iso()], |row| Ok((page(row, today)?, row.get::<_, Option<String>>(29)?)))?;
    let mut kin = floor.prepare_cached(KIN)?;
    let mut rows = kin.query([id])?;
    while let Some(row) = rows.next()? {
        let person =
            PersonRef { id: row.get(1)?, name: shown_name(row.get_ref(2)?.as_str()?, row.get_ref(3)?.as_str()?) };
        match row.get_ref(0)?.as_str()? {
            "ward" => page.wards.push(person),
            "referred" => page.referred.push(person),
            _ => page.same_number.push(person),
        }
    }
    page.open_steps = steps::of_patient(floor, id)?;
    if let Some(next) = next {
        let sql = from_card!("WHERE a.id = ?1 AND a.deleted_at IS NULL");
        page.next_appointment = Some(floor.prepare_cached(sql)?.query_row([next], card)?);
    }
    Ok(page)
}

fn page(row: &Row, today: Day) -> rusqlite::Result<PatientDetail> {
    let other = |at: usize| -> rusqlite::Result<Option<PersonRef>> {
        let Some(id) = row.get(at)? else { return Ok(None) };
        Ok(Some(PersonRef { id, name: shown_name(row.get_ref(at + 1)?.as_str()?, row.get_ref(at + 2)?.as_str()?) }))
    };
    let birth = row.get_ref(9)?.as_str_or_null()?.and_then(|day| Day::parse_iso(day).ok());
    let mobiles = row.get_ref(23)?.as_str_or_null()?;
    Ok(PatientDetail {
        id: row.get(0)?,
        name: shown_name(row.get_ref(1)?.as_str()?, row.get_ref(3)?.as_str()?),
        given_name: row.get(1)?,
        middle_name: row.get(2)?,
        family_name: row.get(3)?,
        address_form: row.get(4)?,
        called_as: row.get(5)?,
        file_no: row.get(6)?,
        mobiles: mobiles.map(|joined| joined.split('\u{1f}').map(str::to_owned).collect()).unwrap_or_default(),
        national_id: row.get(7)?,
        other_id: row.get(8)?,
        birth_day: row.get(9)?,
        birth_year_only: row.get(10)?,
        age: birth.map(|birth| Calendar::Jalali.age_years(birth, today)),
        sex: row.get(11)?,
        city: row.get(12)?,
        language: row.get(13)?,
        source: row.get(14)?,
        referrer: other(17)?,
        guardian: other(20)?,
        wards: Vec::new(),
        referred: Vec::new(),
        same_number: Vec::new(),
        note: row.get(15)?,
        private_note: row.get(30)?,
        labels: labels(row.get_ref(24)?.as_str_or_null()?),
        registered_on: row.get(16)?,
        visit_count: row.get(25)?,
        no_show_count: row.get(26)?,
        wallet_balance: row.get(27)?,
        account_balance: row.get(28)?,
        next_appointment: None,
        open_steps: Vec::new(),
    })
}
