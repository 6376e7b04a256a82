//! A fact as it is typed, and the row that it means.

use super::Topic;
use crate::rows::line;
use crate::{Refusal, Result, ensure};
use peyvand_kit::Day;

/// A fact as typed.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each says where it shows")]
pub struct Draft {
    /// What it is about.
    pub topic: Topic,
    /// The words.
    pub text: String,
    /// What else is known of it; of an allergy: what it does.
    pub detail: String,
    /// `patient`, `family`, `colleague`, or the words typed.
    pub told_by: String,
    /// When it was said; none: today.
    pub told_on: Option<Day>,
    /// The question that it answers.
    pub question_id: Option<String>,
    /// The last day on which it holds; none: for good.
    pub until_on: Option<Day>,
    /// Whether it was told in confidence.
    pub is_private: bool,
    /// Whether it shows while somebody is called.
    pub at_call: bool,
    /// Whether it shows at the desk.
    pub at_desk: bool,
    /// Whether it shows in the consultation.
    pub at_visit: bool,
}

impl Draft {
    /// The fact as it is kept. What may harm shows wherever it may be shown.
    pub(super) fn read(&self, today: Day) -> Result<Self> {
        let text = line(&self.text, 80, "fact.text")?;
        ensure!(!text.is_empty(), Refusal::FactTextEmpty.at("fact.text"));
        ensure!(!(self.is_private && self.at_desk), Refusal::FactPrivateAtDesk.at("fact.atDesk"));
        let told_on = self.told_on.unwrap_or(today);
        ensure!(told_on <= today, Refusal::DayInvalid.at("fact.toldOn"));
        let is_alert = self.topic.is_alert();
        Ok(Self {
            text,
            detail: line(&self.detail, 300, "fact.detail")?,
            told_by: line(&self.told_by, 80, "fact.toldBy")?,
            told_on: Some(told_on),
            at_call: self.at_call || is_alert,
            at_desk: self.at_desk || (is_alert && !self.is_private),
            at_visit: self.at_visit || is_alert,
            ..self.clone()
        })
    }
}
