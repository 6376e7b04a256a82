//! What is remembered of a person, and what the practice would like to know.
use super::patients::LabelTone;
use crate::{choice, edge};

choice! {
    /// What a fact is about; an allergy or a caution is a warning.
    pub enum FactTopic { Fear, Children, Address, Character, Worry, Family, Cares, Comfort, Other, Allergy, Caution }
    /// Where a fact shows: while somebody is called, at the desk, in the consultation.
    pub enum FactSpot { Call, Desk, Visit }
}

edge! {
    /// Something about a person. `told_by`: 'patient', 'family', 'colleague', or words, or ''.
    pub struct FactRow {
        pub id: String, pub tone: LabelTone, pub topic: FactTopic, pub text: String, pub detail: String,
        pub told_by: String, pub told_on: Option<String>, pub staff_name: Option<String>, pub question_id: Option<String>,
        pub until_on: Option<String>,
        /// Its last day is over: it stands in the list and shows nowhere else.
        pub is_over: bool,
        pub is_private: bool, pub at_call: bool, pub at_desk: bool, pub at_visit: bool,
    }
    /// A fact as it is typed. What was told in confidence is refused at the desk.
    pub struct FactDraft {
        pub topic: FactTopic, pub text: String, pub detail: String, pub told_by: String,
        /// Null: today.
        pub told_on: Option<String>,
        pub question_id: Option<String>,
        /// The last day on which it holds; null: for good.
        pub until_on: Option<String>,
        pub is_private: bool, pub at_call: bool, pub at_desk: bool, pub at_visit: bool,
    }
    /// A new fact about a patient.
    pub struct AddFact { pub patient_id: String, pub fact: FactDraft }
    /// A fact changes.
    pub struct EditFact { pub id: String, pub fact: FactDraft }
    /// What shows of a patient at a place.
    pub struct RememberAt { pub id: String, pub spot: FactSpot }
    /// What is good to remember of a person, and what is still to be learned of them.
    pub struct RememberDetail {
        pub name: String, pub address_form: String, pub called_as: String,
        pub alerts: Vec<FactRow>, pub facts: Vec<FactRow>, pub questions: Vec<QuestionRow>,
    }
    /// A question of the practice to its patients.
    pub struct QuestionRow { pub id: String, pub topic: FactTopic, pub text: String }
    /// A question as it is to be; without an id a new one.
    pub struct QuestionDraft { pub id: Option<String>, pub topic: FactTopic, pub text: String }
    /// All questions of the practice, in their order.
    pub struct SetQuestions { pub questions: Vec<QuestionDraft> }
}
