//! The medical file and the intake.
use crate::{choice, edge};

choice! {
    /// What a line of the medical file tells.
    pub enum RecordKind { History, Medication, Family, Result }
}

edge! {
    /// A line of the medical file. `untilOn` null: still so. `isOver`: it does not hold any more today.
    pub struct RecordRow { pub id: String, pub kind: RecordKind, pub text: String, pub detail: String, pub from_on: Option<String>, pub until_on: Option<String>, pub is_over: bool, pub noted_by: Option<String>, pub noted_on: String }
    /// What harms a patient, and what it does.
    pub struct AllergyRow { pub text: String, pub detail: String }
    /// A patient's medical file.
    pub struct RecordDetail { pub allergies: Vec<AllergyRow>, pub entries: Vec<RecordRow> }
    /// A line as typed. `detail`: the dose, who of the family, the value. Days ISO or null.
    pub struct RecordDraft { pub kind: RecordKind, pub text: String, pub detail: String, pub from_on: Option<String>, pub until_on: Option<String> }
    /// A new line, in a visit or outside.
    pub struct AddRecord { pub patient_id: String, pub visit_id: Option<String>, pub draft: RecordDraft }
    /// A line is corrected.
    pub struct EditRecord { pub id: String, pub draft: RecordDraft }
    /// A line holds no longer since a day.
    pub struct EndRecord { pub id: String, pub until_on: String }
    /// How a patient's intake stands: what is known, when the patient last said that it holds, and what changed since.
    /// `entries`: what still holds of the medical file; null for those who may not read it.
    pub struct IntakeDetail { pub is_returning: bool, pub is_confirmed: bool, pub confirmed_on: Option<String>, pub confirmed_by: Option<String>, pub answer: String, pub source: String, pub mobiles: Vec<String>, pub city: String, pub allergies: Vec<AllergyRow>, pub entries: Option<Vec<RecordRow>>, pub changed: Vec<IntakeChange> }
    /// Something that changed in a file. Its words are `field-<entity>-<field>`, `field-<entity>-row` for '+'.
    pub struct IntakeChange { pub entity: String, pub field: String, pub day: String }
    /// The patient says that what is known still holds. `source`: how they found the practice, null: as it is; `answer`: null, as it is.
    pub struct ConfirmIntake { pub id: String, pub source: Option<String>, pub answer: Option<String> }
}
