//! Who may be the same person as a draft: the same national id, or the same mobile and a like name.

use super::draft::{Draft, mobiles, national_id};
use super::read::{PatientLine, lines};
use crate::codes::codes;
use crate::{Practice, Result};
use peyvand_kit::{Day, joined};
use peyvand_store::{Read, named_params};

codes! {
    /// Why two files may be of one person.
    Likeness {
        /// They have the same national id.
        NationalId = "national-id",
        /// They share a mobile and have like names.
        MobileAndName = "mobile-and-name",
    }
}

/// Likely duplicates of a draft. What cannot be read in it yet is passed over: it is still being typed.
///
/// # Errors
/// Only faults.
pub fn duplicates(
    read: &Read,
    (practice, today): (&Practice, Day),
    draft: &Draft,
    except: Option<&str>,
) -> Result<Vec<(PatientLine, Likeness)>> {
    let mut found: Vec<(String, Likeness)> = Vec::new();
    if let Ok(Some(id)) = national_id(&draft.national_id) {
        let same = read.list(
            "SELECT id FROM patient WHERE national_id = :id AND deleted_at IS NULL ORDER BY id LIMIT 20",
            named_params! { ":id": id },
            |row| row.get("id"),
        )?;
        found.extend(same.into_iter().map(|id| (id, Likeness::NationalId)));
    }
    for typed in &draft.mobiles {
        for number in mobiles(std::slice::from_ref(typed), practice).unwrap_or_default() {
            found.extend(of_number(read, &number, draft)?.into_iter().map(|id| (id, Likeness::MobileAndName)));
        }
    }
    let mut kept: Vec<(String, Likeness)> = Vec::new();
    for (id, why) in found {
        if Some(id.as_str()) != except && !kept.iter().any(|(known, _)| *known == id) {
            kept.push((id, why));
        }
    }
    let ids: Vec<_> = kept.iter().map(|(id, _)| id.clone()).collect();
    let lines = lines(read, today, &ids)?;
    Ok(lines
        .into_iter()
        .filter_map(|line| kept.iter().find(|(id, _)| *id == line.id).map(|(_, why)| (line.clone(), *why)))
        .collect())
}

/// Those who share a number and have a like name; a family shares a number and not the given names.
fn of_number(read: &Read, number: &str, draft: &Draft) -> Result<Vec<String>> {
    let sharing = read.list(
        "SELECT p.id, p.given_name, p.family_name FROM patient_phone f JOIN patient p ON p.id = f.patient_id
         WHERE f.number = :number AND f.deleted_at IS NULL AND p.deleted_at IS NULL ORDER BY p.id LIMIT 50",
        named_params! { ":number": number },
        |row| {
            Ok((row.get::<_, String>("id")?, row.get::<_, String>("given_name")?, row.get::<_, String>("family_name")?))
        },
    )?;
    let like = |given: &str, family: &str| {
        let (given, family) = (joined(given), joined(family));
        let (mine, my_family) = (joined(&draft.given_name), joined(&draft.family_name));
        (alike(&given, &mine) && alike(&family, &my_family)) || (given == my_family && family == mine)
    };
    Ok(sharing.into_iter().filter(|(_, given, family)| like(given, family)).map(|(id, ..)| id).collect())
}

/// Short words are alike when equal, longer ones when one letter is wrong, missing or too many; one may begin the other.
fn alike(left: &str, right: &str) -> bool {
    let (short, long) = if left.chars().count() <= right.chars().count() { (left, right) } else { (right, left) };
    let shorter = short.chars().count();
    if shorter < 4 {
        return left == right;
    }
    long.starts_with(short) || distance(left, right) <= 1
}

/// How many letters must be put, taken or changed to make one of the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, letter) in left.chars().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (column, other) in right.iter().enumerate() {
            let change = corner + usize::from(letter != *other);
            corner = row[column + 1];
            row[column + 1] = change.min(corner + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_one_letter_is_alike_and_another_name_is_not() {
        assert!(alike("karimi", "karimy") && alike("محمدرضا", "محمد"));
        assert!(!alike("سارا", "سینا") && !alike("ali", "aly"));
    }
}
