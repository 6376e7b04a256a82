//! Keeps the folded words by which a patient is found, in the transaction that changes the patient.

use crate::Result;
use crate::rows::json_ids;
use peyvand_kit::{name_tokens, tokens};
use peyvand_store::{Read, Write, named_params};
use std::collections::BTreeSet;

/// How many patients are looked at together.
const BATCH: usize = 500;

/// A patient that the transaction touched.
struct Touched {
    id: String,
    born: bool,
}

/// Brings the words of every touched patient to what they should be.
pub(super) fn upkeep(w: &mut Write) -> Result<()> {
    let touched =
        w.list(include_str!("touched.sql"), [], |row| Ok(Touched { id: row.get("id")?, born: row.get("born")? }))?;
    for batch in touched.chunks(BATCH) {
        settle(w, batch)?;
    }
    Ok(())
}

fn settle(w: &mut Write, batch: &[Touched]) -> Result<()> {
    let ids = json_ids(batch.iter().map(|touched| touched.id.as_str()));
    let wanted = wanted(w, &ids)?;
    let old = json_ids(batch.iter().filter(|touched| !touched.born).map(|touched| touched.id.as_str()));
    let kept = kept(w, &old)?;
    for (patient, token) in kept.difference(&wanted) {
        w.exec(
            "DELETE FROM patient_token WHERE token = :token AND patient_id = :patient",
            named_params! { ":token": token, ":patient": patient },
        )?;
    }
    for (patient, token) in wanted.difference(&kept) {
        w.exec(
            "INSERT INTO patient_token (token, patient_id) VALUES (:token, :patient) ON CONFLICT DO NOTHING",
            named_params! { ":token": token, ":patient": patient },
        )?;
    }
    Ok(())
}

/// Patients and the words by which they are found.
type Words = BTreeSet<(String, String)>;

fn kept(read: &Read, ids: &str) -> Result<Words> {
    if ids == "[]" {
        return Ok(Words::new());
    }
    let rows = read.list(
        "SELECT t.patient_id, t.token FROM json_each(:ids) i JOIN patient_token t ON t.patient_id = i.value",
        named_params! { ":ids": ids },
        |row| Ok((row.get("patient_id")?, row.get("token")?)),
    )?;
    Ok(rows.into_iter().collect())
}

fn wanted(read: &Read, ids: &str) -> Result<Words> {
    let mut words = Words::new();
    let rows = read.list(include_str!("words.sql"), named_params! { ":ids": ids }, |row| {
        let text = |column: &str| -> peyvand_store::RowResult<String> { row.get(column) };
        let mut tokens_of_row = name_tokens(&format!("{} {}", text("family_name")?, text("given_name")?));
        tokens_of_row.extend(tokens(&format!("{} {}", text("middle_name")?, text("called_as")?)));
        tokens_of_row.extend(tokens(&text("file_no")?));
        tokens_of_row.extend(tokens(&text("other_id")?));
        tokens_of_row.extend(row.get::<_, Option<String>>("national_id")?);
        let phones = row.get::<_, Option<String>>("phones")?.unwrap_or_default();
        phones.split(' ').for_each(|phone| tokens_of_row.extend(phone_tokens(phone)));
        Ok((row.get::<_, String>("id")?, tokens_of_row))
    })?;
    for (id, tokens_of_row) in rows {
        words.extend(tokens_of_row.into_iter().filter(|token| !token.is_empty()).map(|token| (id.clone(), token)));
    }
    Ok(words)
}

/// Country codes of the numbers that are found without them.
const DIALING: [&str; 3] = ["98", "86", "7"];

/// A number is found from its first digit behind country code or trunk zero, and by its last four.
fn phone_tokens(e164: &str) -> Vec<String> {
    let digits = e164.trim_start_matches('+');
    if digits.len() < 7 {
        return Vec::new();
    }
    let last = digits[digits.len() - 4..].to_owned();
    vec![significant(digits).to_owned(), last]
}

/// The digits behind the country code.
fn significant(digits: &str) -> &str {
    DIALING.iter().find_map(|code| digits.strip_prefix(code)).unwrap_or(digits)
}

/// The forms in which digits that were typed may begin a number that is kept.
pub(super) fn number_forms(digits: &str) -> Vec<String> {
    let bare = digits.trim_start_matches('0');
    let behind_code = |text: &str| significant(text).to_owned();
    let mut forms = vec![digits.to_owned(), bare.to_owned(), behind_code(bare)];
    // Within Russia the trunk is 8.
    forms.extend(bare.strip_prefix('8').map(str::to_owned));
    forms.retain(|form| !form.is_empty());
    let mut seen = BTreeSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}
