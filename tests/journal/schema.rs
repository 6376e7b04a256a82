//! The toy's tables, for the tests and for the program that they kill.

use peyvand_store::{Migration, Schema};

const FIRST: Migration = Migration { number: 1, name: "first", sql: include_str!("toy_1.sql") };
const SECOND: Migration = Migration { number: 2, name: "second", sql: include_str!("toy_2.sql") };

/// The toy as it is now.
pub(crate) static TOY: Schema =
    Schema { migrations: &[FIRST, SECOND], journalled: &["owner", "pet", "entry", "toy"], append_only: &["entry"] };
/// The toy as it was a version ago.
#[allow(dead_code, reason = "the program that is killed knows only the present")]
pub(crate) static OLD_TOY: Schema =
    Schema { migrations: &[FIRST], journalled: &["owner", "pet", "entry"], append_only: &["entry"] };
