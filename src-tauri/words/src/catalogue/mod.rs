//! The locale files as things to walk over: for the generator of functions and for the checks.

mod text;

pub use text::{Choice, Text};

use fluent_syntax::ast;
use text::text_of;

/// What a variable of a message holds, as the comment above the message declares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Number,
    /// A day with its year.
    Day,
    /// A day in full.
    DayLong,
    /// A day without its year.
    DayList,
    /// A day in digits.
    DayShort,
    /// A time of day.
    Time,
    /// A sum of money.
    Money,
    /// Text.
    Text,
}

impl Kind {
    const NAMES: [(&'static str, Self); 8] = [
        ("Number", Self::Number),
        ("Day", Self::Day),
        ("Day long", Self::DayLong),
        ("Day list", Self::DayList),
        ("Day short", Self::DayShort),
        ("Time", Self::Time),
        ("Money", Self::Money),
        ("Text", Self::Text),
    ];

    /// The kind that a comment names.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }
}

/// A declared variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// A message of one language.
#[derive(Debug, Clone)]
pub struct Message {
    /// The file's name without its ending.
    pub area: String,
    /// The key.
    pub key: String,
    /// The comment's lines that declare nothing.
    pub meaning: String,
    /// The declared variables in their order.
    pub variables: Vec<Variable>,
    /// The value and the attributes.
    pub texts: Vec<Text>,
}

/// Reads one file; the problems are for a person who edits it.
pub fn read(area: &str, source: &str) -> (Vec<Message>, Vec<String>) {
    let (resource, errors) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut problems: Vec<String> = errors.iter().map(|error| format!("{area}.ftl: {error}")).collect();
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(message) => messages.push(message_of(area, message, &mut problems)),
            ast::Entry::Term(term) => problems.push(format!("{area}.ftl: -{}: terms are not used here", term.id.name)),
            _ => {}
        }
    }
    (messages, problems)
}

fn message_of(area: &str, message: &ast::Message<&str>, problems: &mut Vec<String>) -> Message {
    let key = message.id.name.to_owned();
    let mut variables = Vec::new();
    let mut meaning = Vec::new();
    for line in message.comment.iter().flat_map(|comment| &comment.content) {
        match (line.strip_prefix('$'), declared(line)) {
            (Some(_), Some(variable)) => variables.push(variable),
            (Some(_), None) => problems.push(format!("{key}: not a declaration: {line}")),
            (None, _) => meaning.push(*line),
        }
    }
    let value = message.value.iter().map(|pattern| text_of(None, pattern));
    let attributes = message.attributes.iter().map(|a| text_of(Some(a.id.name.to_owned()), &a.value));
    let texts = value.chain(attributes).collect();
    Message { area: area.to_owned(), key, meaning: meaning.join(" "), variables, texts }
}

/// `$count (Number) - people found`
fn declared(line: &str) -> Option<Variable> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (kind, meaning) = rest.split_once(") - ")?;
    let named = !name.is_empty() && !meaning.trim().is_empty();
    named.then_some(Variable { name: name.to_owned(), kind: Kind::parse(kind)? })
}
