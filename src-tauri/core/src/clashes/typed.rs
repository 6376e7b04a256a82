//! The fields into which a person types, and whose they are.

use crate::staff::Right;

/// A field that is typed.
#[derive(Debug)]
pub struct Typed {
    /// Its table.
    pub entity: &'static str,
    /// Its column.
    pub field: &'static str,
    /// Finds the patient of the row `:id`.
    pub(super) patient: &'static str,
    /// What it takes to choose one of the texts.
    pub(super) right: Right,
    /// Whether the two texts may be made into one.
    pub is_prose: bool,
    /// Whether it is always told in confidence.
    pub(super) is_private: bool,
}

/// The tables of the fields.
pub(super) const TABLES: &[&str] = &[
    "patient",
    "patient_phone",
    "patient_label",
    "record_entry",
    "visit",
    "visit_note",
    "visit_shown",
    "protocol_answer",
    "measurement",
    "next_step",
];

const OF_PATIENT: &str = "SELECT id AS patient_id FROM patient WHERE id = :id";
const OF_PHONE: &str = "SELECT patient_id FROM patient_phone WHERE id = :id AND deleted_at IS NULL";
const OF_LABEL: &str = "SELECT patient_id FROM patient_label WHERE id = :id AND deleted_at IS NULL";
const OF_ENTRY: &str = "SELECT patient_id FROM record_entry WHERE id = :id AND deleted_at IS NULL";
const OF_VISIT: &str = "SELECT patient_id FROM visit WHERE id = :id AND deleted_at IS NULL";
const OF_MEASUREMENT: &str = "SELECT patient_id FROM measurement WHERE id = :id AND deleted_at IS NULL";
const OF_STEP: &str = "SELECT patient_id FROM next_step WHERE id = :id AND deleted_at IS NULL";
const OF_NOTE: &str =
    "SELECT v.patient_id FROM visit_note n JOIN visit v ON v.id = n.visit_id WHERE n.id = :id AND n.deleted_at IS NULL";
const OF_SHOWN: &str = "SELECT v.patient_id FROM visit_shown n JOIN visit v ON v.id = n.visit_id WHERE n.id = :id AND n.deleted_at IS NULL";
const OF_ANSWER: &str = "SELECT v.patient_id FROM protocol_answer n JOIN visit v ON v.id = n.visit_id WHERE n.id = :id AND n.deleted_at IS NULL";

const fn short(entity: &'static str, field: &'static str, patient: &'static str, right: Right) -> Typed {
    Typed { entity, field, patient, right, is_prose: false, is_private: false }
}

const fn prose(entity: &'static str, field: &'static str, patient: &'static str, right: Right) -> Typed {
    Typed { is_prose: true, ..short(entity, field, patient, right) }
}

static FIELDS: &[Typed] = &[
    short("patient", "given_name", OF_PATIENT, Right::PatientsEdit),
    short("patient", "middle_name", OF_PATIENT, Right::PatientsEdit),
    short("patient", "family_name", OF_PATIENT, Right::PatientsEdit),
    short("patient", "called_as", OF_PATIENT, Right::PatientsEdit),
    short("patient", "city", OF_PATIENT, Right::PatientsEdit),
    prose("patient", "note", OF_PATIENT, Right::PatientsEdit),
    Typed { is_private: true, ..prose("patient", "private_note", OF_PATIENT, Right::PatientsEdit) },
    short("patient_phone", "number", OF_PHONE, Right::PatientsEdit),
    short("patient_label", "text", OF_LABEL, Right::PatientsEdit),
    short("patient_label", "detail", OF_LABEL, Right::PatientsEdit),
    short("record_entry", "text", OF_ENTRY, Right::VisitsClose),
    short("record_entry", "detail", OF_ENTRY, Right::VisitsClose),
    prose("visit", "own_words", OF_VISIT, Right::VisitsClose),
    prose("visit", "expected", OF_VISIT, Right::VisitsClose),
    prose("visit", "reached", OF_VISIT, Right::VisitsClose),
    prose("visit_note", "text", OF_NOTE, Right::VisitsClose),
    short("visit_shown", "what", OF_SHOWN, Right::VisitsClose),
    short("protocol_answer", "value", OF_ANSWER, Right::VisitsClose),
    short("measurement", "value", OF_MEASUREMENT, Right::VisitsClose),
    short("next_step", "reason", OF_STEP, Right::VisitsClose),
];

/// Every field that is typed.
pub fn typed() -> &'static [Typed] {
    FIELDS
}

impl Typed {
    /// The field of a row that was written down.
    pub(super) fn of(entity: &str, field: &str) -> Option<&'static Self> {
        FIELDS.iter().find(|one| one.entity == entity && one.field == field)
    }
}
