//! What an endpoint is: a name, a right, the form of what goes in and comes out, and the function behind it.

use crate::edge::journal::Changed;
use crate::emergency::Whose;
use crate::seat::{App, Seat};
use peyvand_core::staff::Right;
use peyvand_core::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use ts_rs::{Config, TS, TypeVisitor};

/// What an endpoint does to the practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Needs nobody signed in.
    Open,
    /// Asks.
    Read,
    /// Changes, once for each act id.
    Write,
}

/// How an endpoint stands in the list that people and programs read.
#[derive(Debug)]
pub struct EndpointRow {
    /// Its name, as `call` takes it.
    pub name: &'static str,
    /// What it does, in a sentence for developers.
    pub doc: &'static str,
    /// The right that it needs; `open` for none.
    pub right: &'static str,
    /// `open`, `read` or `write`.
    pub kind: &'static str,
    /// Whether it asks for the password once more.
    pub again: bool,
    /// The form of its input, as TypeScript.
    pub input_ts: String,
    /// The form of its output, as TypeScript.
    pub output_ts: String,
}

/// The answer to a call, written out as JSON.
pub(crate) type Json = Box<RawValue>;

/// The function behind an endpoint. A right stands in each that needs somebody signed in: without it there is no such value.
pub(crate) enum Run {
    Open(fn(&mut App, Value) -> Result<Json>),
    Read(Right, fn(&Seat, Value) -> Result<Json>),
    File(Right, Whose, fn(&Seat, Value) -> Result<Json>),
    Upkeep(Right, Again, fn(&mut Seat, Value) -> Result<Json>),
    Whole(Right, Again, fn(&mut App, Value) -> Result<Json>),
    Write(Right, Again, fn(&mut Seat, Value) -> Result<(Json, Changed)>),
}

/// Whether the password is asked for once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    No,
    Yes,
}

/// One line of the list.
pub(crate) struct Endpoint {
    pub(crate) name: &'static str,
    pub(crate) docs: &'static [&'static str],
    pub(crate) run: Run,
    pub(crate) input: TypeOf,
    pub(crate) output: TypeOf,
}

/// A type of the edge, as the generator of TypeScript asks for it.
pub(crate) struct TypeOf {
    pub(crate) name: fn(&Config) -> String,
    pub(crate) inline: fn(&Config) -> String,
    pub(crate) visit: fn(&mut crate::generate::Types),
}

impl TypeOf {
    pub(crate) const fn of<T: TS + 'static>() -> Self {
        Self { name: |config| T::name(config), inline: |config| T::inline(config), visit: |types| types.visit::<T>() }
    }
}

impl Endpoint {
    pub(crate) const fn kind(&self) -> Kind {
        match self.run {
            Run::Open(_) => Kind::Open,
            Run::Read(..) | Run::File(..) | Run::Upkeep(..) | Run::Whole(..) => Kind::Read,
            Run::Write(..) => Kind::Write,
        }
    }

    pub(crate) const fn right(&self) -> Option<Right> {
        match self.run {
            Run::Open(_) => None,
            Run::Read(right, _)
            | Run::File(right, ..)
            | Run::Upkeep(right, ..)
            | Run::Whole(right, ..)
            | Run::Write(right, ..) => Some(right),
        }
    }

    pub(crate) const fn again(&self) -> Again {
        match self.run {
            Run::Open(_) | Run::Read(..) | Run::File(..) => Again::No,
            Run::Upkeep(_, again, _) | Run::Whole(_, again, _) | Run::Write(_, again, _) => again,
        }
    }

    pub(crate) fn doc(&self) -> &'static str {
        self.docs.first().map_or("", |doc| doc.trim())
    }
}

/// Reads the input of a call.
pub(crate) fn input_of<T: DeserializeOwned>(input: Value) -> Result<T> {
    serde_json::from_value(input).map_err(|error| Error::from(crate::error::InputUnreadable(error.to_string())))
}

/// Writes the answer to a call.
pub(crate) fn json_of(output: &impl Serialize) -> Result<Json> {
    serde_json::value::to_raw_value(output).map_err(|error| Error::Bug(error.into()))
}

/// Declares endpoints. `[open]` needs nobody signed in; all others name the right that they need. `again` asks for the
/// password once more; `file` shows one patient's file, whose id or whose visit's id the input names, and lets an emergency
/// through; `whole` closes the practice in which it is asked.
#[macro_export]
macro_rules! api {
    ($($(#[doc = $doc:literal])* [$($access:tt)*] $name:ident($input:ty) -> $output:ty = $handler:path;)*) => {
        pub(crate) static ENDPOINTS: &[$crate::endpoint::Endpoint] = &[$(
            $crate::endpoint::Endpoint {
                name: stringify!($name),
                docs: &[$($doc),*],
                run: $crate::api!(@run [$($access)*] $input, $handler),
                input: $crate::endpoint::TypeOf::of::<$input>(),
                output: $crate::endpoint::TypeOf::of::<$output>(),
            },
        )*];
    };
    (@run [open] $input:ty, $handler:path) => {
        $crate::endpoint::Run::Open(|app, input| {
            $crate::endpoint::json_of(&$handler(app, $crate::endpoint::input_of::<$input>(input)?)?)
        })
    };
    (@run [read $right:ident] $input:ty, $handler:path) => {
        $crate::endpoint::Run::Read(peyvand_core::staff::Right::$right, |seat, input| {
            $crate::endpoint::json_of(&$handler(seat, $crate::endpoint::input_of::<$input>(input)?)?)
        })
    };
    (@run [file $right:ident $whose:ident] $input:ty, $handler:path) => {
        $crate::endpoint::Run::File(peyvand_core::staff::Right::$right, $crate::emergency::$whose, |seat, input| {
            $crate::endpoint::json_of(&$handler(seat, $crate::endpoint::input_of::<$input>(input)?)?)
        })
    };
    (@run [upkeep $right:ident $($again:ident)?] $input:ty, $handler:path) => {
        $crate::endpoint::Run::Upkeep(peyvand_core::staff::Right::$right, $crate::api!(@again $($again)?), |seat, input| {
            $crate::endpoint::json_of(&$handler(seat, $crate::endpoint::input_of::<$input>(input)?)?)
        })
    };
    (@run [whole $right:ident $($again:ident)?] $input:ty, $handler:path) => {
        $crate::endpoint::Run::Whole(peyvand_core::staff::Right::$right, $crate::api!(@again $($again)?), |app, input| {
            $crate::endpoint::json_of(&$handler(app, $crate::endpoint::input_of::<$input>(input)?)?)
        })
    };
    (@run [write $right:ident $($again:ident)?] $input:ty, $handler:path) => {
        $crate::endpoint::Run::Write(peyvand_core::staff::Right::$right, $crate::api!(@again $($again)?), |seat, input| {
            let changed = $crate::edge::journal::Changed::from($handler(seat, $crate::endpoint::input_of::<$input>(input)?)?);
            Ok(($crate::endpoint::json_of(&changed)?, changed))
        })
    };
    (@again) => { $crate::endpoint::Again::No };
    (@again again) => { $crate::endpoint::Again::Yes };
}
