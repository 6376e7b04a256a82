//! The map of the patients' way through the practice: what hinders them on each step of it and what draws them, in the
//! practice's own words, with who sees to it until when.

mod set;

use crate::Result;
use crate::codes::{choice, codes};
use peyvand_store::Read;

pub use set::{PointDraft, end, set};

codes! {
    /// A step of the patients' way.
    PathStage {
        /// Somebody hears of the practice and gets in touch.
        FirstContact = "first-contact",
        /// A time is found.
        Booking = "booking",
        /// The patient comes in.
        Arrival = "arrival",
        /// The patient waits.
        Waiting = "waiting",
        /// With the doctor.
        Visit = "visit",
        /// The visit ends with its next step.
        Closing = "closing",
        /// The step goes to whoever books it.
        HandOver = "hand-over",
        /// Calls and messages between visits.
        FollowUp = "follow-up",
        /// The patient comes again, and brings others.
        Return = "return",
    }
}

codes! {
    /// What a point of the way does.
    PointKind {
        /// It hinders people.
        Obstacle = "obstacle",
        /// It draws them.
        Magnet = "magnet",
    }
}

/// A point of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its id.
    pub id: String,
    /// The step on which it stands.
    pub stage: PathStage,
    /// Whether it hinders or draws.
    pub kind: PointKind,
    /// What it is.
    pub text: String,
    /// Who sees to it.
    pub owner_id: Option<String>,
    /// Their name.
    pub owner_name: Option<String>,
    /// Until when, ISO.
    pub until_on: Option<String>,
    /// When it was mended, ISO.
    pub mended_on: Option<String>,
}

/// All points in the order of the way: obstacles before magnets, what is open before what is mended.
///
/// # Errors
/// Only faults.
pub fn points(read: &Read) -> Result<Vec<Point>> {
    let mut points = read.list(include_str!("points.sql"), [], |row| {
        Ok(Point {
            id: row.get("id")?,
            stage: choice(row, "stage")?,
            kind: choice(row, "kind")?,
            text: row.get("text")?,
            owner_id: row.get("owner_id")?,
            owner_name: row.get("owner_name")?,
            until_on: row.get("until_on")?,
            mended_on: row.get("mended_on")?,
        })
    })?;
    // The order of the way is that of the codes; within it the points stay as they were read.
    points.sort_by_key(|point| (point.stage, point.kind, point.mended_on.is_some()));
    Ok(points)
}
