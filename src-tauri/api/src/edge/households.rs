//! Who belongs together, and who may be called for whom.
use super::patients::PersonRef;
use crate::{choice, edge};

choice! {
    /// What somebody is in a household.
    pub enum Relation { Parent, Child, Spouse, Sibling, Grandparent, Other }
    /// Why somebody may be called: as the guardian, or because it was said.
    pub enum SpeakerWhy { Guardian, Said }
}

edge! {
    /// Somebody of a household.
    pub struct MemberRow { pub person: PersonRef, pub relation: Relation, pub age: Option<i32>, pub mobiles: Vec<String> }
    /// Somebody who may be called for the patient.
    pub struct SpeakerRow { pub person: PersonRef, pub why: SpeakerWhy, pub relation: Option<Relation>, pub mobiles: Vec<String> }
    /// A patient among their own. `name` is null where the patient belongs to no household.
    pub struct HouseholdDetail {
        pub name: Option<String>, pub members: Vec<MemberRow>,
        pub speakers: Vec<SpeakerRow>, pub speaks_for: Vec<PersonRef>,
        /// Who has a number in common and is not among the members.
        pub same_number: Vec<PersonRef>,
    }
    /// Somebody as they are put into a household.
    pub struct MemberDraft { pub patient_id: String, pub relation: Relation }
    /// Who belongs together with a patient; fewer than two: the household ends.
    pub struct SetHousehold { pub patient_id: String, pub name: String, pub members: Vec<MemberDraft> }
    /// Whether a person may be called for a patient.
    pub struct SetSpeaker { pub patient_id: String, pub person_id: String, pub may_speak: bool }
}
