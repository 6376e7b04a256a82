//! What the triggers catch: every change of a journalled table passes one of two functions, which keep it in memory
//! until the statement is over. So the journal is written in one pass, with its salts and digests, and nothing is read back.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};

use super::entity::{Entities, Entity};
use crate::StoreFault;
use crate::fault::Refused;

/// What is done with a change that comes along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Mode {
    /// It is refused.
    #[default]
    Closed,
    /// It is kept for the journal.
    Journal,
    /// It comes from the journal.
    Apply,
}

/// One change, as a trigger saw it.
#[derive(Debug)]
pub(crate) struct Caught {
    pub(crate) entity: usize,
    pub(crate) id: String,
    /// The column; None for a birth.
    pub(crate) field: Option<usize>,
    pub(crate) old: Value,
    pub(crate) new: Value,
}

#[derive(Debug, Default)]
pub(crate) struct Capture {
    pub(crate) mode: Mode,
    pub(crate) caught: Vec<Caught>,
}

/// The capture, shared between the door and the triggers' functions on the same connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shared(Arc<Mutex<Capture>>);

impl Shared {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Capture> {
        // A panic elsewhere can't leave the list half changed: each change of it is one push.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set(&self, mode: Mode) {
        let mut capture = self.lock();
        capture.mode = mode;
        capture.caught.clear();
    }
}

/// What a function tells its trigger: 0, or which refusal to raise.
type Verdict = Result<(), Refused>;

pub(crate) const REFUSALS: [Refused; 4] =
    [Refused::OutsideAct, Refused::AppendOnly, Refused::IdChanged, Refused::Value];

fn code(verdict: Verdict) -> i64 {
    match verdict {
        Ok(()) => 0,
        Err(refused) => {
            1 + REFUSALS.iter().position(|known| *known == refused).map_or(0, |at| i64::try_from(at).unwrap_or(0))
        }
    }
}

/// Gives the connection the functions that the triggers call.
pub(crate) fn register(conn: &Connection, entities: &Arc<Entities>, shared: &Shared) -> Result<(), StoreFault> {
    let (known, into) = (Arc::clone(entities), shared.clone());
    conn.create_scalar_function("journal_birth", -1, FunctionFlags::SQLITE_UTF8, move |context| {
        Ok(code(catch_birth(context, &known, &into)))
    })?;
    let (known, into) = (Arc::clone(entities), shared.clone());
    conn.create_scalar_function("journal_update", -1, FunctionFlags::SQLITE_UTF8, move |context| {
        Ok(code(catch_update(context, &known, &into)))
    })?;
    let asked = shared.clone();
    conn.create_scalar_function("journal_is_applied", 0, FunctionFlags::SQLITE_UTF8, move |_| {
        Ok(asked.lock().mode == Mode::Apply)
    })?;
    Ok(())
}

fn entity_of<'e>(context: &Context, entities: &'e Entities) -> (usize, &'e Entity) {
    let at = context.get_raw(0).as_i64().ok().and_then(|at| usize::try_from(at).ok());
    let at = at.expect("the generated trigger names its table by number");
    (at, entities.at(at))
}

fn catch_birth(context: &Context, entities: &Entities, shared: &Shared) -> Verdict {
    let mut capture = shared.lock();
    match capture.mode {
        Mode::Closed => return Err(Refused::OutsideAct),
        Mode::Apply => return Ok(()),
        Mode::Journal => {}
    }
    let (at, entity) = entity_of(context, entities);
    let mut json = String::with_capacity(32 * entity.columns.len());
    for (place, column) in entity.columns.iter().enumerate() {
        json.push(if place == 0 { '{' } else { ',' });
        push_text(&mut json, &column.name);
        json.push(':');
        push_value(&mut json, context.get_raw(1 + place))?;
    }
    json.push('}');
    let id = text_of(context.get_raw(1 + entity.id_at))?;
    capture.caught.push(Caught { entity: at, id, field: None, old: Value::Null, new: Value::Text(json) });
    Ok(())
}

fn catch_update(context: &Context, entities: &Entities, shared: &Shared) -> Verdict {
    let mut capture = shared.lock();
    match capture.mode {
        Mode::Closed => return Err(Refused::OutsideAct),
        Mode::Apply => return Ok(()),
        Mode::Journal => {}
    }
    let (at, entity) = entity_of(context, entities);
    if entity.append_only {
        return Err(Refused::AppendOnly);
    }
    let pair = |place: usize| (context.get_raw(1 + 2 * place), context.get_raw(2 + 2 * place));
    let (old_id, id) = pair(entity.id_at);
    if old_id != id {
        return Err(Refused::IdChanged);
    }
    for place in 0..entity.columns.len() {
        let (old, new) = pair(place);
        if old != new {
            let (old, new) = (value_of(old)?, value_of(new)?);
            capture.caught.push(Caught { entity: at, id: text_of(id)?, field: Some(place), old, new });
        }
    }
    Ok(())
}

fn text_of(value: ValueRef) -> Result<String, Refused> {
    value.as_str().map(str::to_owned).map_err(|_| Refused::Value)
}

fn value_of(value: ValueRef) -> Result<Value, Refused> {
    match value {
        ValueRef::Real(number) if !number.is_finite() => Err(Refused::Value),
        ValueRef::Blob(_) => Err(Refused::Value),
        ValueRef::Text(_) => text_of(value).map(Value::Text),
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(Value::Integer(number)),
        ValueRef::Real(number) => Ok(Value::Real(number)),
    }
}

fn push_value(json: &mut String, value: ValueRef) -> Result<(), Refused> {
    use std::fmt::Write as _;
    match value {
        ValueRef::Null => json.push_str("null"),
        ValueRef::Integer(number) => write!(json, "{number}").expect("a string grows"),
        ValueRef::Real(number) => {
            let number = serde_json::Number::from_f64(number).ok_or(Refused::Value)?;
            write!(json, "{number}").expect("a string grows");
        }
        ValueRef::Text(_) => push_text(json, value.as_str().map_err(|_| Refused::Value)?),
        ValueRef::Blob(_) => return Err(Refused::Value),
    }
    Ok(())
}

fn push_text(json: &mut String, text: &str) {
    use std::fmt::Write as _;
    json.push('"');
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        json.push_str(&text[from..at]);
        from = at + 1;
        match byte {
            b'"' | b'\\' => {
                json.push('\\');
                json.push(char::from(byte));
            }
            _ => write!(json, "\\u{byte:04x}").expect("a string grows"),
        }
    }
    json.push_str(&text[from..]);
    json.push('"');
}
