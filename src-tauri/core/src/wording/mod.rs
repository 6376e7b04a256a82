//! What a practice may not say of itself: its texts against the pack of its country.
//!
//! The words of each language stand in `words/`, each with its kind, the contexts in which it is innocent and what to say
//! instead. A country's pack (`packs/`) says what it thinks of each kind, and where that stands. A practice writes in
//! several languages; its country's pack holds for all of them.

mod find;
mod lists;
mod pattern;
mod tokens;

use crate::codes::codes;
use crate::{Practice, Refusal, Result, ensure};
use pattern::Phrase;
use peyvand_kit::Locale;
use peyvand_store::Read;
use std::ops::Range;
use std::sync::LazyLock;

codes! {
    /// How grave a finding is.
    Level {
        /// The text is not taken so.
        Block = "block",
        /// The person is told and decides.
        Warn = "warn",
    }
}

codes! {
    /// What is wrong with a wording.
    Kind {
        /// A reduced price.
        Discount = "discount",
        /// A price that is to lure.
        PriceLure = "price-lure",
        /// A lottery or a prize.
        Lottery = "lottery",
        /// Money for bringing patients.
        Commission = "commission",
        /// Something for nothing.
        Free = "free",
        /// A treatment for nothing.
        FreeTreatment = "free-treatment",
        /// A loan or installments.
        Loan = "loan",
        /// Hurry, or an offer for few.
        Urgency = "urgency",
        /// A guarantee, or a hundred percent.
        Guarantee = "guarantee",
        /// A certain cure.
        CertainCure = "certain-cure",
        /// A cure that is simply told as coming.
        WillCure = "will-cure",
        /// A share of cured patients.
        CureRate = "cure-rate",
        /// No side effects, no risk.
        NoRisk = "no-risk",
        /// No pain.
        NoPain = "no-pain",
        /// The best, the first, the only.
        Superlative = "superlative",
        /// Praise of oneself that can't be shown.
        Praise = "praise",
        /// Ranks, awards and recommendations.
        Ranking = "ranking",
        /// Others are said to be worse.
        Comparison = "comparison",
        /// Patients as witnesses.
        Testimony = "testimony",
        /// Pictures of patients.
        PatientImage = "patient-image",
        /// Before and after.
        BeforeAfter = "before-after",
        /// As if no doctor were needed.
        NoDoctor = "no-doctor",
        /// The healer of a certain disease.
        Healer = "healer",
        /// A title that a practice may not give itself.
        Title = "title",
    }
}

/// Words of one kind in one language.
struct Entry {
    language: Locale,
    kind: Kind,
    phrases: Vec<Phrase>,
    except: Vec<Phrase>,
    instead: String,
}

/// What a country says of advertising in medicine, as far as it was found. A lawyer must confirm it.
#[derive(Debug)]
pub struct Pack {
    /// The country as a practice has it: `ir`, `ru`, `cn`, `other`.
    pub country: String,
    /// Grows with each change.
    pub version: u32,
    /// The day of this version, ISO.
    pub date: String,
    /// Whether a lawyer of the country has confirmed it.
    pub is_confirmed: bool,
    /// Where it was found.
    pub sources: Vec<Source>,
    rules: Vec<Rule>,
}

/// Where something was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its short name within the pack.
    pub code: String,
    /// What it is.
    pub title: String,
    /// Where it stands: an address, or a chapter.
    pub place: String,
    /// Whether it is a rule or reports one; else it is a proposal.
    pub is_rule: bool,
}

#[derive(Debug)]
struct Rule {
    kinds: Vec<Kind>,
    level: Level,
    source: usize,
    article: String,
}

impl Pack {
    fn rule_on(&self, kind: Kind) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.kinds.contains(&kind))
    }
}

/// Something in a text that the pack names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub level: Level,
    /// What is wrong.
    pub kind: Kind,
    /// The characters of the text, counted from 0 (Unicode characters, not bytes).
    pub span: Range<usize>,
    /// The words as they were typed.
    pub text: String,
    /// What may be said instead, in the language of the words.
    pub instead: &'static str,
    /// Where the rule, or the proposal, was found.
    pub source: &'static Source,
    /// Where in the source.
    pub article: &'static str,
}

impl Finding {
    fn refusal(&self) -> Refusal {
        Refusal::WordingBlocked { text: self.text.clone(), instead: self.instead.to_owned() }
    }
}

static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(lists::packs);

/// The pack of a country; of an unknown one, the pack of other countries.
pub fn pack(country: &str) -> &'static Pack {
    let of = |code: &str| PACKS.iter().find(|pack| pack.country == code);
    of(country).or_else(|| of("other")).expect("a test sees that every country has its pack")
}

/// What is wrong with a text that somebody writes in this country, in the order of the text.
pub fn check(country: &str, text: &str) -> Vec<Finding> {
    check_filled(country, text, &[])
}

/// The same for a text into which names were put. A name may be any word («یکتا»): wherever it stands, it is left alone.
pub fn check_filled(country: &str, text: &str, names: &[&str]) -> Vec<Finding> {
    find::findings(pack(country), text, names)
}

/// No text of a practice is longer than this.
const LONGEST: usize = 20_000;

/// What is wrong with a text in this practice's country; the names in it are left alone.
///
/// # Errors
/// Refuses a text that is too long to be looked at; faults.
pub fn look(read: &Read, text: &str, names: &[&str], field: &str) -> Result<Vec<Finding>> {
    let limit = i64::try_from(LONGEST).unwrap_or(i64::MAX);
    ensure!(text.chars().nth(LONGEST).is_none(), Refusal::TextTooLong { limit }.at(field));
    Ok(check_filled(&Practice::load(read)?.country, text, names))
}

/// Lets a text pass that the practice's country lets pass, with what its author should be told.
///
/// # Errors
/// `wording-blocked` beside the field, with the words and what may be said instead; what [`look`] refuses.
pub fn ensure(read: &Read, text: &str, field: &str) -> Result<Vec<Finding>> {
    let findings = look(read, text, &[], field)?;
    let blocked = findings.iter().find(|finding| finding.level == Level::Block);
    blocked.map_or(Ok(()), |finding| Err(finding.refusal().at(field)))?;
    Ok(findings)
}
