//! What a person at the desk typed, and the patient that it means.

use super::{LabelTone, Source};
use crate::rows::{line, lines};
use crate::{Practice, Refusal, Result, ensure};
use peyvand_kit::{Calendar, Day, Locale, Mobile, NationalId, fold};

/// Texts as typed.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// The given name.
    pub given_name: String,
    /// The patronymic, where there is one.
    pub middle_name: String,
    /// The family name.
    pub family_name: String,
    /// `none`, `mr`, `ms`, `dr`.
    pub address_form: String,
    /// How the person likes to be called.
    pub called_as: String,
    /// In order of calling.
    pub mobiles: Vec<String>,
    /// An Iranian national id, or nothing.
    pub national_id: String,
    /// Another id, or nothing.
    pub other_id: String,
    /// A day in the practice's calendar or ISO, or a year alone.
    pub birth: String,
    /// `female`, `male`, `unknown`.
    pub sex: String,
    /// The city, or the part of it.
    pub city: String,
    /// A language tag; none: the practice's.
    pub language: Option<String>,
    /// A code of [`Source`].
    pub source: String,
    /// Who referred them.
    pub referrer_id: Option<String>,
    /// Who is called and addressed in their place.
    pub guardian_id: Option<String>,
    /// Free words.
    pub note: String,
    /// What was told in confidence; none: it stays as it is.
    pub private_note: Option<String>,
    /// Short facts.
    pub labels: Vec<LabelDraft>,
    /// Empty: the next free number.
    pub file_no: String,
}

/// A short fact as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelDraft {
    /// What kind of thing it says.
    pub tone: LabelTone,
    /// The words.
    pub text: String,
    /// Whether it was told in confidence.
    pub is_private: bool,
}

/// A draft that was read: everything in the form in which it is kept.
#[derive(Debug, Clone)]
pub(super) struct Read {
    pub(super) given_name: String,
    pub(super) middle_name: String,
    pub(super) family_name: String,
    pub(super) address_form: String,
    pub(super) called_as: String,
    pub(super) mobiles: Vec<String>,
    pub(super) national_id: Option<String>,
    pub(super) other_id: String,
    pub(super) birth: Option<(Day, bool)>,
    pub(super) sex: String,
    pub(super) city: String,
    pub(super) language: Option<&'static str>,
    pub(super) source: &'static str,
    pub(super) note: String,
    pub(super) private_note: Option<String>,
    pub(super) labels: Vec<LabelDraft>,
    pub(super) file_no: String,
}

/// Reads a draft as this practice counts and writes.
///
/// # Errors
/// Refusals beside the field that cannot be read.
pub(super) fn read(draft: &Draft, practice: &Practice, today: Day) -> Result<Read> {
    let given_name = line(&draft.given_name, 80, "draft.givenName")?;
    let family_name = line(&draft.family_name, 80, "draft.familyName")?;
    ensure!(!given_name.is_empty() || !family_name.is_empty(), Refusal::PatientNameEmpty.at("draft.familyName"));
    Ok(Read {
        given_name,
        middle_name: line(&draft.middle_name, 80, "draft.middleName")?,
        family_name,
        address_form: one_of(&draft.address_form, &["none", "mr", "ms", "dr"], "draft.addressForm")?,
        called_as: line(&draft.called_as, 80, "draft.calledAs")?,
        mobiles: mobiles(&draft.mobiles, practice)?,
        national_id: national_id(&draft.national_id)?,
        other_id: line(&draft.other_id, 40, "draft.otherId")?,
        birth: birth(&draft.birth, practice.calendar, today)?,
        sex: one_of(&draft.sex, &["unknown", "female", "male"], "draft.sex")?,
        city: line(&draft.city, 80, "draft.city")?,
        language: language(draft.language.as_deref())?,
        source: Source::of_code(&draft.source)
            .map(Source::code)
            .ok_or_else(|| unknown(&draft.source, "draft.source"))?,
        note: lines(&draft.note, 4000, "draft.note")?,
        private_note: match &draft.private_note {
            Some(note) => Some(lines(note, 4000, "draft.privateNote")?),
            None => None,
        },
        labels: labels(&draft.labels)?,
        file_no: fold(&line(&draft.file_no, 20, "draft.fileNo")?),
    })
}

fn unknown(text: &str, field: &str) -> crate::Error {
    Refusal::ChoiceUnknown { text: text.to_owned() }.at(field)
}

/// One of the choices; the first one where nothing was chosen.
fn one_of(text: &str, choices: &[&str], field: &str) -> Result<String> {
    let text = if text.is_empty() { choices[0] } else { text };
    ensure!(choices.contains(&text), unknown(text, field));
    Ok(text.to_owned())
}

fn language(tag: Option<&str>) -> Result<Option<&'static str>> {
    let Some(tag) = tag.filter(|tag| !tag.is_empty()) else { return Ok(None) };
    Locale::parse(tag).map(|locale| Some(locale.tag())).ok_or_else(|| unknown(tag, "draft.language"))
}

pub(super) fn mobiles(typed: &[String], practice: &Practice) -> Result<Vec<String>> {
    let mut numbers = Vec::new();
    for (at, text) in typed.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        let number = Mobile::parse_any(text, practice.dialing())
            .map_err(|_| Refusal::PatientMobileInvalid { text: text.clone() }.at(format!("draft.mobiles.{at}")))?;
        if !numbers.iter().any(|known| known == number.as_e164()) {
            numbers.push(number.as_e164().to_owned());
        }
    }
    Ok(numbers)
}

pub(super) fn national_id(typed: &str) -> Result<Option<String>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let id = NationalId::parse(typed).map_err(|_| Refusal::PatientNationalIdInvalid.at("draft.nationalId"))?;
    Ok(Some(id.as_str().to_owned()))
}

fn labels(typed: &[LabelDraft]) -> Result<Vec<LabelDraft>> {
    let mut kept: Vec<LabelDraft> = Vec::new();
    for (at, label) in typed.iter().enumerate() {
        let text = line(&label.text, 80, &format!("draft.labels.{at}.text"))?;
        let label = LabelDraft { text, ..label.clone() };
        if !label.text.is_empty() && !kept.contains(&label) {
            kept.push(label);
        }
    }
    Ok(kept)
}

/// The oldest birth that is believed.
const OLDEST: i32 = 130;

/// A day of birth, and whether only its year is known (the day is then the first of that year).
fn birth(typed: &str, calendar: Calendar, today: Day) -> Result<Option<(Day, bool)>> {
    let text = fold(typed.trim());
    if text.is_empty() {
        return Ok(None);
    }
    let invalid = || Refusal::BirthInvalid.at("draft.birth");
    let (day, year_only) = year_alone(&text, calendar)
        .map(|day| (day, true))
        .or_else(|| written_day(&text, calendar).map(|day| (day, false)))
        .ok_or_else(invalid)?;
    ensure!(day <= today, Refusal::BirthInFuture.at("draft.birth"));
    ensure!(calendar.age_years(day, today) <= OLDEST, invalid());
    Ok(Some((day, year_only)))
}

/// Years of the two calendars do not meet within a life: 1363 is Jalali, 1984 is not.
const FIRST_GREGORIAN: i32 = 1700;

fn year_alone(text: &str, calendar: Calendar) -> Option<Day> {
    let year: i32 = (text.len() == 4).then(|| text.parse().ok())??;
    let calendar = if year >= FIRST_GREGORIAN { Calendar::Gregorian } else { calendar };
    calendar.day(year, 1, 1)
}

fn written_day(text: &str, calendar: Calendar) -> Option<Day> {
    let iso = Day::parse_iso(text).ok().filter(|day| Calendar::Gregorian.parts(*day).year >= FIRST_GREGORIAN);
    iso.or_else(|| calendar.parse_full(text).ok())
}
