//! Messages whose key is a code that comes from the core: refusals and kinds of acts.

use crate::catalogue::Kind;
use crate::generated::DYNAMIC;
use crate::{Argument, Words};
use peyvand_kit::{Day, Minute, Money};

/// A value as it crosses the edge, before the message says what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// A number: a count, minutes since midnight, or minor units of money.
    Number(i64),
    /// Text, or a day as `YYYY-MM-DD`.
    Text(String),
}

impl Words {
    /// The sentence for an error's code. A code without a sentence is shown as it is, in a general one.
    pub fn error(self, code: &str, args: &[(&str, Raw)]) -> String {
        let key = format!("error-{code}");
        self.by_code(&key, None, args).unwrap_or_else(|| self.app_error_unknown(code))
    }

    /// What to do about an error, where there is more to say than the sentence.
    pub fn error_hint(self, code: &str, args: &[(&str, Raw)]) -> Option<String> {
        self.by_code(&format!("error-{code}"), Some("hint"), args)
    }

    /// What an act did, by its kind (`patient.edit`): «پروندهٔ بیمار تغییر کرد».
    pub fn journal(self, kind: &str) -> String {
        self.by_code(&journal_key(kind), None, &[]).unwrap_or_else(|| self.app_act_unknown(kind))
    }

    /// How taking an act back is offered: «برگرداندن تغییر پرونده».
    pub fn journal_undo(self, kind: &str) -> Option<String> {
        self.by_code(&journal_key(kind), Some("undo"), &[])
    }

    /// How doing an undone act again is offered: «انجام دوبارهٔ تغییر پرونده».
    pub fn journal_redo(self, kind: &str) -> Option<String> {
        self.by_code(&journal_key(kind), Some("redo"), &[])
    }

    /// What is remarked on a row of an import. A code without words is shown as it is.
    pub fn import_remark(self, code: &str) -> String {
        self.by_code(&format!("import-{code}"), None, &[]).unwrap_or_else(|| code.to_owned())
    }

    fn by_code(self, key: &str, attribute: Option<&str>, args: &[(&str, Raw)]) -> Option<String> {
        let (_, kinds) = DYNAMIC.iter().find(|(known, _)| *known == key)?;
        let read = |(name, raw): &(&str, Raw)| {
            let (name, kind) = kinds.iter().find(|(known, _)| known == name)?;
            Some((*name, self.meant(*kind, raw)))
        };
        let args: Vec<(&str, Argument)> = args.iter().filter_map(read).collect();
        self.message(key, attribute, &args)
    }

    fn meant(self, kind: Kind, raw: &Raw) -> Argument {
        match raw {
            Raw::Number(number) => self.meant_number(kind, *number),
            Raw::Text(text) => meant_text(kind, text),
        }
    }

    fn meant_number(self, kind: Kind, number: i64) -> Argument {
        let time = || u16::try_from(number).ok().and_then(Minute::new).map(Argument::Time);
        match kind {
            Kind::Money => Argument::Money(Money::new(number, self.style.currency)),
            Kind::Time => time().unwrap_or(Argument::Number(number)),
            _ => Argument::Number(number),
        }
    }
}

fn journal_key(kind: &str) -> String {
    format!("journal-{}", kind.replace('.', "-"))
}

fn meant_text(kind: Kind, text: &str) -> Argument {
    let made = match kind {
        Kind::Day => Argument::Day as fn(Day) -> Argument,
        Kind::DayLong => Argument::DayLong,
        Kind::DayList => Argument::DayList,
        Kind::DayShort => Argument::DayShort,
        // A refusal may name a time as people write it.
        Kind::Time => {
            return Minute::parse(text).map_or_else(|_| Argument::Text(text.to_owned()), Argument::Time);
        }
        _ => return Argument::Text(text.to_owned()),
    };
    Day::parse_iso(text).map_or_else(|_| Argument::Text(text.to_owned()), made)
}
