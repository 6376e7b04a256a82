//! One act with what it changed, told field by field as a person reads it.

use super::fields::{How, Table};
use super::list::{Entry, entry, sees_patients};
use super::subject::{Subject, of_row};
use crate::patients::shown_name;
use crate::settings::Rule;
use crate::staff::{Actor, Right};
use crate::{Result, World};
use peyvand_kit::fold;
use peyvand_store::types::Value as Raw;
use peyvand_store::{Change, named_params};
use std::collections::HashMap;

/// So many lines are told of one act: an import writes a million.
const MOST_LINES: usize = 300;

/// An act with what it changed.
#[derive(Debug)]
pub struct Detail {
    /// The act.
    pub entry: Entry,
    /// What it changed, in the order in which it did.
    pub changes: Vec<FieldChange>,
    /// Whether it changed more than is told.
    pub has_more: bool,
}

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The table.
    pub table: String,
    /// The column; `+` for a row that was made, whose fields follow.
    pub field: String,
    /// What the row is, by name.
    pub subject: Option<String>,
    /// What it held.
    pub old: Option<Value>,
    /// What it holds since.
    pub new: Option<Value>,
}

/// A value and how it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// `text`, `number`, `day`, `minute`, `instant`, `money`, `yes-no`, `code`, `weekday`, `name`, `hidden`.
    pub kind: &'static str,
    /// The value; empty when it is hidden.
    pub text: String,
}

impl Value {
    const fn of(kind: &'static str, text: String) -> Self {
        Self { kind, text }
    }

    const fn hidden() -> Self {
        Self::of("hidden", String::new())
    }
}

/// An act with what it changed.
///
/// # Errors
/// `not-found`, and faults.
pub fn show(world: &World, reader: &Actor, id: &str) -> Result<Detail> {
    let entry = entry(world, reader, id)?;
    let mut teller = Teller::new(world, reader);
    let (mut changes, mut has_more) = (Vec::new(), false);
    // Every change tells at most a line and one for each column, so the store need not give more than there is room for.
    let (raw, count) = world.store().first_changes(id, MOST_LINES)?;
    has_more |= count > raw.len();
    for change in &raw {
        if changes.len() >= MOST_LINES {
            has_more = true;
            break;
        }
        changes.extend(teller.tell(change)?);
    }
    Ok(Detail { entry, changes, has_more })
}

/// Whether a change tells only what another row of the same act tells: an appointment's new status or time stands with the
/// appointment, the reason of a new status with the appointment or the visit.
fn repeats(change: &Change, fields: &[Field]) -> Result<bool> {
    let is_status = |(column, raw): &(String, Raw)| column == "kind" && *raw == Raw::Text("status".to_owned());
    let is_bare = change.field != "+" || fields.is_empty();
    Ok(change.entity == "appointment_change" && (is_bare || change.born()?.iter().any(is_status)))
}

/// A column of a change, with what it held and holds.
type Field = (String, Option<Value>, Option<Value>);

/// Tells changes as one reader may see them, and remembers the names that it looked up.
pub(super) struct Teller<'a> {
    world: &'a World,
    reader: &'a Actor,
    names: HashMap<(&'static str, String), Option<String>>,
    subjects: HashMap<(String, String), Option<Subject>>,
    confided: HashMap<String, bool>,
}

impl<'a> Teller<'a> {
    pub(super) fn new(world: &'a World, reader: &'a Actor) -> Self {
        Self { world, reader, names: HashMap::new(), subjects: HashMap::new(), confided: HashMap::new() }
    }

    /// Whether a text or a name that the reader may see holds what was typed.
    pub(super) fn holds(&mut self, change: &Change, typed: &str) -> Result<bool> {
        let told = self.fields(change)?;
        let mut values = told.iter().flat_map(|(_, old, new)| [old, new]).flatten();
        Ok(values.any(|value| matches!(value.kind, "text" | "name") && fold(&value.text).contains(typed)))
    }

    /// A change as it is told: a field, or a birth with the fields that are not empty.
    fn tell(&mut self, change: &Change) -> Result<Vec<FieldChange>> {
        let subject = self.subject(change)?;
        let line = |field: &str, old, new| FieldChange {
            table: change.entity.clone(),
            field: field.to_owned(),
            subject: subject.clone(),
            old,
            new,
        };
        let fields = self.fields(change)?;
        if repeats(change, &fields)? {
            return Ok(Vec::new());
        }
        let birth = (change.field == "+").then(|| line("+", None, None));
        Ok(birth.into_iter().chain(fields.into_iter().map(|(field, old, new)| line(&field, old, new))).collect())
    }

    fn subject(&mut self, change: &Change) -> Result<Option<String>> {
        let key = (change.entity.clone(), change.entity_id.clone());
        if !self.subjects.contains_key(&key) {
            let found = of_row(self.world.read(), &key.0, &key.1)?;
            self.subjects.insert(key.clone(), found);
        }
        let found = self.subjects[&key].as_ref();
        let found = found.filter(|subject| subject.patient_id.is_none() || sees_patients(self.reader));
        Ok(found.map(|subject| subject.name.clone()))
    }

    /// The fields of a change that are told, with what they held and hold.
    fn fields(&mut self, change: &Change) -> Result<Vec<Field>> {
        if change.field != "+" {
            let old = self.value(change, &change.field, &change.old)?;
            let new = self.value(change, &change.field, &change.new)?;
            let silent = Table::of(&change.entity).and_then(|table| table.how(&change.field)) == Some(How::Silent);
            return Ok(if silent { Vec::new() } else { vec![(change.field.clone(), old, new)] });
        }
        let mut fields = Vec::new();
        for (column, raw) in change.born()? {
            let Some(how) = Table::of(&change.entity).and_then(|table| table.how(&column)) else { continue };
            if how == How::Silent || column == "deleted_at" || says_nothing(how, &raw) {
                continue;
            }
            let new = self.value(change, &column, &raw)?;
            fields.push((column, None, new));
        }
        Ok(fields)
    }

    /// A value as this reader may see it; none where there is none.
    fn value(&mut self, change: &Change, column: &str, raw: &Raw) -> Result<Option<Value>> {
        let Some((table, how)) = Table::of(&change.entity).and_then(|table| Some((table, table.how(column)?))) else {
            // Of a newer version: what it holds is not for this one to say.
            return Ok(Some(Value::hidden()));
        };
        let erased = change.field != "+" && change.salt.is_none();
        if erased || !self.reader.may(table.right) || self.is_confided(change, how)? {
            return Ok(Some(Value::hidden()));
        }
        if column == "deleted_at" {
            return Ok(Some(Value::of("yes-no", i32::from(*raw != Raw::Null).to_string())));
        }
        let Some(text) = plain(raw) else { return Ok(None) };
        Ok(Some(match how {
            How::Text | How::Private | How::Label => Value::of("text", text),
            How::Number => Value::of("number", text),
            How::Day => Value::of("day", text),
            How::Minute => Value::of("minute", text),
            How::Instant => Value::of("instant", text),
            How::Money => Value::of("money", text),
            How::YesNo => Value::of("yes-no", text),
            How::Code | How::LabelCode => Value::of("code", text),
            How::Weekday => Value::of("weekday", text),
            How::Account => Value::of("code", text.split(':').next().unwrap_or_default().to_owned()),
            How::Rule => Value::of(self.rule_kind(&change.entity_id, raw)?, text),
            How::Name(of) => self.name(of, text)?.map_or_else(Value::hidden, |name| Value::of("name", name)),
            How::Silent => Value::hidden(),
        }))
    }

    /// Whether a value was told in confidence, and not to this reader. A label that was ever private stays so in its past.
    fn is_confided(&mut self, change: &Change, how: How) -> Result<bool> {
        if self.reader.may(Right::PrivateRead) {
            return Ok(false);
        }
        match how {
            How::Private => Ok(true),
            How::Label | How::LabelCode => {
                if let Some(known) = self.confided.get(&change.entity_id) {
                    return Ok(*known);
                }
                let row = [(change.entity.clone(), change.entity_id.clone())];
                let mut ever = false;
                for (_, of_row) in self.world.store().changes_of_rows(&row)? {
                    let told = |column: &str, raw: &Raw| column == "is_private" && *raw == Raw::Integer(1);
                    ever |= told(&of_row.field, &of_row.old) || told(&of_row.field, &of_row.new);
                    ever |= of_row.born()?.iter().any(|(column, raw)| told(column, raw));
                }
                self.confided.insert(change.entity_id.clone(), ever);
                Ok(ever)
            }
            _ => Ok(false),
        }
    }

    fn rule_kind(&self, id: &str, raw: &Raw) -> Result<&'static str> {
        let row = named_params! { ":id": id };
        let name = self
            .world
            .read()
            .maybe("SELECT name FROM rule_value WHERE id = :id", row, |row| row.get::<_, String>("name"))?;
        Ok(match name.as_deref().and_then(Rule::of_code) {
            Some(Rule::ReferralEnabled) => "yes-no",
            Some(Rule::ReferralCredit) => "money",
            Some(Rule::BackupMinute) if matches!(raw, Raw::Integer(0..)) => "minute",
            _ => "number",
        })
    }

    fn name(&mut self, table: &'static str, id: String) -> Result<Option<String>> {
        let key = (table, id);
        if !self.names.contains_key(&key) {
            let found = self.looked_up(table, &key.1)?;
            self.names.insert(key.clone(), found);
        }
        Ok(self.names[&key].clone())
    }

    fn looked_up(&self, table: &str, id: &str) -> Result<Option<String>> {
        let (read, id) = (self.world.read(), named_params! { ":id": id });
        let sql = match table {
            "patient" => "SELECT given_name, family_name FROM patient WHERE id = :id",
            "staff" => "SELECT '' AS given_name, name AS family_name FROM staff WHERE id = :id",
            "plan_option" => "SELECT '' AS given_name, what AS family_name FROM plan_option WHERE id = :id",
            "service" => "SELECT '' AS given_name, name AS family_name FROM service WHERE id = :id",
            "backup_target" => "SELECT '' AS given_name, name AS family_name FROM backup_target WHERE id = :id",
            "device" => "SELECT '' AS given_name, name AS family_name FROM device WHERE id = :id",
            "room" => "SELECT '' AS given_name, name AS family_name FROM room WHERE id = :id",
            "question" => "SELECT '' AS given_name, text AS family_name FROM question WHERE id = :id",
            "household" => "SELECT '' AS given_name, name AS family_name FROM household WHERE id = :id",
            _ => return Ok(None),
        };
        Ok(read.maybe(sql, id, |row| {
            Ok(shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?))
        })?)
    }
}

/// What a new row holds because nothing else was said.
fn says_nothing(how: How, raw: &Raw) -> bool {
    match raw {
        Raw::Null => true,
        Raw::Integer(number) => how == How::YesNo && *number == 0,
        Raw::Text(text) => text.is_empty() || (how == How::Code && matches!(text.as_str(), "none" | "unknown")),
        Raw::Real(_) | Raw::Blob(_) => false,
    }
}

fn plain(raw: &Raw) -> Option<String> {
    match raw {
        Raw::Integer(number) => Some(number.to_string()),
        Raw::Real(number) => Some(number.to_string()),
        Raw::Text(text) if !text.is_empty() => Some(text.clone()),
        Raw::Text(_) | Raw::Null | Raw::Blob(_) => None,
    }
}
