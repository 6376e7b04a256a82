//! The map of the patients' way: what hinders and what draws on each step of it.
use crate::{choice, edge};

choice! {
    /// A step of the patients' way.
    pub enum PathStage { FirstContact, Booking, Arrival, Waiting, Visit, Closing, HandOver, FollowUp, Return }
    /// What a point of the way does.
    pub enum PointKind { Obstacle, Magnet }
}

edge! {
    /// A point of the patients' way; `is_late`: its day is over and it is not mended.
    pub struct PathPointRow { pub id: String, pub stage: PathStage, pub kind: PointKind, pub text: String, pub owner_id: Option<String>, pub owner_name: Option<String>, pub until_on: Option<String>, pub mended_on: Option<String>, pub is_late: bool }
    /// Writes a point down, or changes one.
    pub struct SetPathPoint { pub id: Option<String>, pub stage: PathStage, pub kind: PointKind, pub text: String, pub owner_id: Option<String>, pub until_on: Option<String>, pub is_mended: bool }
}
