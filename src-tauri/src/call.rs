//! Calls endpoints from the command line.

use crate::answer::{Answer, Answered};
use crate::arguments::{Arguments, Call};
use crate::seat::leave;
use peyvand_api::{ApiError, App, dispatch, endpoints};
use serde_json::{Value, json};

pub(crate) fn call(arguments: &Arguments, call: &Call) -> Answered {
    let Some(name) = call.endpoint.as_deref().filter(|_| !call.list) else {
        return Ok(list());
    };
    let input: Value = serde_json::from_str(&call.input).map_err(ApiError::unreadable)?;
    let mut app = seat(arguments, name)?;
    let called = dispatch(&mut app, name, input, call.act.clone());
    leave(app, arguments.spoken());
    let outcome = called?;
    Ok(Answer::good(&outcome.value))
}

/// Who calls an endpoint that is open to all need not sign in, and may have no practice yet.
fn seat(arguments: &Arguments, name: &str) -> Result<App, crate::answer::Trouble> {
    let is_open = endpoints().iter().any(|endpoint| endpoint.name == name && endpoint.right == "open");
    let is_known = endpoints().iter().any(|endpoint| endpoint.name == name);
    if is_open || !is_known { Ok(arguments.app()?) } else { arguments.sign_in() }
}

fn list() -> Answer {
    let row = |endpoint: &peyvand_api::EndpointRow| {
        json!({
            "name": endpoint.name, "doc": endpoint.doc, "kind": endpoint.kind, "right": endpoint.right,
            "input": endpoint.input_ts, "output": endpoint.output_ts,
        })
    };
    Answer::good(&endpoints().iter().map(row).collect::<Vec<_>>())
}

pub(crate) fn check(arguments: &Arguments) -> Answered {
    let mut app = arguments.sign_in()?;
    let called = dispatch(&mut app, "practice_check", json!({}), None);
    leave(app, arguments.spoken());
    let outcome = called?;
    let found: Value = serde_json::from_str(outcome.value.get()).expect("the edge gives JSON");
    let text = outcome.value.get().to_owned();
    let problems = found["problems"].as_array().map_or(0, Vec::len);
    Ok(if problems == 0 { Answer::Good(text) } else { Answer::Bad(text, ApiError::check_found(problems)) })
}
