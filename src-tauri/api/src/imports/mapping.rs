//! The mapping file: which column of a table says what. See README.md in this folder for its language.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How a source's tables become the practice's rows.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Mapping {
    /// In what calendar days are written.
    #[serde(default)]
    pub(super) dates: Dates,
    /// In what unit money is written.
    #[serde(default)]
    pub(super) money: Sums,
    /// What stands between two cells; a comma unless said.
    #[serde(default = "comma")]
    pub(super) delimiter: char,
    /// The tables, in an order in which what is referred to comes first.
    pub(super) sections: Vec<Section>,
}

const fn comma() -> char {
    ','
}

/// The calendar of a source.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Dates {
    /// `2026-11-22`, with or without a time behind it.
    #[default]
    Iso,
    /// `1405/09/01`.
    Jalali,
}

/// The unit of a source's money.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Sums {
    /// The currency's own: rials, roubles, yuan, dollars.
    #[default]
    Main,
    /// Ten rials.
    Toman,
}

/// One table and what it becomes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Section {
    /// What its rows become.
    pub(super) into: Target,
    /// The file in the folder; left out where one file is imported.
    pub(super) file: Option<String>,
    /// Each field of the target and where it comes from.
    pub(super) fields: BTreeMap<String, Source>,
    /// Labels that rows give to a patient.
    #[serde(default)]
    pub(super) labels: Vec<LabelRule>,
    /// Several rows may speak of one patient.
    #[serde(default)]
    pub(super) repeats: bool,
}

/// What rows become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Target {
    /// Colleagues.
    Staff,
    /// Services.
    Services,
    /// Prices by date.
    Prices,
    /// Households.
    Families,
    /// Patients.
    Patients,
    /// Appointments.
    Appointments,
    /// Visits that happened.
    Visits,
    /// Services done in them.
    VisitServices,
    /// Payments.
    Payments,
    /// Calls.
    Calls,
}

/// Where a field's text comes from.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Source {
    /// Text with columns in braces: `Patient {PatientId}`.
    Template(String),
    /// Text whose value is looked up.
    Chosen {
        /// The template whose text is looked up.
        from: String,
        /// What each text means.
        values: BTreeMap<String, String>,
        /// What any other text means; without it such a row is refused.
        otherwise: Option<String>,
    },
}

/// A label that a row gives to its patient.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct LabelRule {
    /// The template that is looked at.
    pub(super) when: String,
    /// The label is given unless the text is one of these.
    pub(super) unless: Vec<String>,
    /// The label's text, a template too.
    pub(super) text: String,
    /// `soft`, `alert` or `plain`.
    #[serde(default)]
    pub(super) tone: Tone,
}

/// What kind of thing a label says.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Tone {
    /// What warms.
    Soft,
    /// What harms.
    Alert,
    /// Everything else.
    #[default]
    Plain,
}

impl Tone {
    /// As it is kept.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Alert => "alert",
            Self::Plain => "plain",
        }
    }
}
