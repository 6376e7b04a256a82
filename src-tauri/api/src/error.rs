//! The one place where errors become codes, and where it is decided what is logged.

use peyvand_core::{Arg, Error, Refusal};
use peyvand_store::StoreFault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Why a call did not do what was asked. Its words are `error-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What is so.
    pub code: String,
    /// What the sentence names.
    #[ts(type = "Record<string, string | number>")]
    pub args: BTreeMap<String, serde_json::Value>,
    /// The input's field beside which it belongs, such as 'draft.nationalId'.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// The number under which a bug stands in the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub incident: Option<String>,
}

/// An input that is not of the endpoint's form: the caller's mistake, not the person's.
#[derive(Debug)]
pub(crate) struct InputUnreadable(pub(crate) String);

impl std::fmt::Display for InputUnreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InputUnreadable {}

impl From<InputUnreadable> for Error {
    fn from(input: InputUnreadable) -> Self {
        Self::Bug(anyhow::Error::new(input))
    }
}

/// The codes that are no refusal of the core.
const OTHER_CODES: &[&str] = &[
    "input-unreadable",
    "endpoint-unknown",
    "check-found",
    "bug",
    "store-in-use",
    "store-disk-full",
    "store-read-only",
    "store-damaged",
    "store-newer",
    "store-wrong-key",
    "store-acts-missing",
    "store-io",
    "store-missing",
];

/// Every code that a call can answer.
pub fn codes() -> Vec<&'static str> {
    Refusal::CODES.iter().chain(OTHER_CODES).copied().collect()
}

impl ApiError {
    /// An error without anything but its code.
    pub fn of(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new(), field: None, incident: None }
    }

    /// An input that is not of its form, and what is wrong with it, for who calls.
    pub fn unreadable(what: impl std::fmt::Display) -> Self {
        Self::of("input-unreadable").with("text", what.to_string())
    }

    /// A check that found so many things.
    pub fn check_found(count: usize) -> Self {
        Self::of("check-found").with("count", count)
    }

    fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// Our own mistake, logged under a number that the person can tell us.
    pub(crate) fn bug(what: &str) -> Self {
        let incident = peyvand_kit::new_uuid(&peyvand_kit::Clock::system());
        let short = incident.rsplit('-').next().unwrap_or_default().to_owned();
        eprintln!("peyvand: bug {short}: {what}");
        Self { incident: Some(short.clone()), ..Self::of("bug").with("incident", short) }
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        match error {
            Error::Refusal(refused) => Self {
                code: refused.why.code().to_owned(),
                args: refused.why.args().into_iter().map(|(name, arg)| (name.to_owned(), value_of(arg))).collect(),
                field: refused.field,
                incident: None,
            },
            Error::Fault(fault) => of_fault(&fault),
            Error::Bug(bug) => match bug.downcast::<InputUnreadable>() {
                Ok(InputUnreadable(text)) => Self::unreadable(text),
                Err(bug) => Self::bug(&format!("{bug:#}")),
            },
        }
    }
}

fn value_of(arg: Arg) -> serde_json::Value {
    match arg {
        Arg::Text(text) => text.into(),
        Arg::Number(number) => number.into(),
    }
}

/// The code of a fault; faults are warned of in the log, without anything that a person wrote.
fn of_fault(fault: &StoreFault) -> ApiError {
    let of = match fault {
        StoreFault::InUse => ApiError::of("store-in-use"),
        StoreFault::NotAPractice => ApiError::of("store-missing"),
        StoreFault::AlreadyThere => ApiError::of("practice-exists"),
        StoreFault::WrongKey => ApiError::of("store-wrong-key"),
        StoreFault::Damaged { .. } => ApiError::of("store-damaged"),
        StoreFault::NewerVersion { found, known } => {
            ApiError::of("store-newer").with("found", *found).with("known", *known)
        }
        StoreFault::ActsMissing { missing, .. } => ApiError::of("store-acts-missing").with("missing", *missing),
        StoreFault::DiskFull => ApiError::of("store-disk-full"),
        StoreFault::ReadOnly => ApiError::of("store-read-only"),
        StoreFault::Io { .. } => ApiError::of("store-io"),
        StoreFault::NoRow | StoreFault::NoSuchAct => return ApiError::of("not-found"),
        StoreFault::UndoneAlready => return ApiError::of("undo-nothing"),
        StoreFault::Engine { .. }
        | StoreFault::Refused(_)
        | StoreFault::Constraint { .. }
        | StoreFault::BrokenChain { .. }
        | StoreFault::Mistake { .. } => return ApiError::bug(&fault.to_string()),
    };
    eprintln!("peyvand: fault {}: {fault}", of.code);
    of
}
