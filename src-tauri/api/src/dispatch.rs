//! The way in: a name, an input, an act; out comes JSON or an error with a code. Nothing else calls the features.

use crate::edge::journal::Changed;
use crate::endpoint::{Again, Endpoint, EndpointRow, Json, Kind, Run};
use crate::error::ApiError;
use crate::list::ENDPOINTS;
use crate::seat::App;
use peyvand_core::Result;
use peyvand_kit::ActId;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use ts_rs::Config;

/// What a call answered.
#[derive(Debug)]
pub struct Outcome {
    /// The answer.
    pub value: Json,
    /// What it changed, when it was a write.
    pub changed: Option<Changed>,
}

/// Calls an endpoint. A write carries the id of its act: the same id never does it twice; without one it gets a fresh one.
///
/// # Errors
/// Everything that is refused, fails, or is our mistake, as a code.
pub fn dispatch(
    app: &mut App,
    name: &str,
    input: Value,
    act: Option<String>,
) -> std::result::Result<Outcome, ApiError> {
    let endpoint = find(name).ok_or_else(|| ApiError::of("endpoint-unknown"))?;
    let act = match act {
        Some(text) => ActId::parse(&text).map_err(|_| ApiError::unreadable("the act's id is no UUID"))?,
        None => ActId::new_at(&app.clock),
    };
    app.wake();
    let since = app.clock.now();
    // A panic leaves the transaction rolled back: the store's door sees to it.
    let ran = catch_unwind(AssertUnwindSafe(|| run(app, endpoint, input, act)));
    app.stay_awake(since);
    match ran {
        Ok(outcome) => outcome.map_err(ApiError::from),
        Err(_) => Err(ApiError::bug(name)),
    }
}

fn run(app: &mut App, endpoint: &Endpoint, input: Value, act: ActId) -> Result<Outcome> {
    app.settle_jobs();
    if let Some(value) = app.work.stands_in(endpoint.name)? {
        return Ok(Outcome { value, changed: None });
    }
    let value = match endpoint.run {
        Run::Open(f) => f(app, input)?,
        Run::Read(right, f) => f(&app.seat(right, act)?, input)?,
        Run::File(right, whose, f) => f(&app.file_seat(right, act, whose, &input)?, input)?,
        Run::Upkeep(right, again, f) => {
            app.ensure_confirmed(right, again)?;
            f(&mut app.seat(right, act)?, input)?
        }
        Run::Whole(right, again, f) => {
            app.ensure_confirmed(right, again)?;
            f(app, input)?
        }
        Run::Write(right, again, f) => {
            app.ensure_confirmed(right, again)?;
            app.touched_at = app.clock.now();
            let (value, changed) = f(&mut app.seat(right, act)?, input)?;
            app.follow(&changed)?;
            return Ok(Outcome { value, changed: Some(changed) });
        }
    };
    Ok(Outcome { value, changed: None })
}

fn find(name: &str) -> Option<&'static Endpoint> {
    ENDPOINTS.iter().find(|endpoint| endpoint.name == name)
}

/// Every endpoint, with its right and its forms.
pub fn endpoints() -> Vec<EndpointRow> {
    let config = Config::new();
    let info = |endpoint: &Endpoint| EndpointRow {
        name: endpoint.name,
        doc: endpoint.doc(),
        right: endpoint.right().map_or("open", |right| right.code()),
        kind: match endpoint.kind() {
            Kind::Open => "open",
            Kind::Read => "read",
            Kind::Write => "write",
        },
        again: endpoint.again() == Again::Yes,
        input_ts: (endpoint.input.inline)(&config),
        output_ts: (endpoint.output.inline)(&config),
    };
    ENDPOINTS.iter().map(info).collect()
}
