//! The day sheet: who comes when, on paper for the desk and for the day on which the computer is off.

use crate::Letterhead;
use crate::written::text;
use peyvand_kit::{Day, Minute};
use peyvand_words::Words;
use serde_json::{Value, json};

/// The day of one doctor or of all.
#[derive(Debug, Clone)]
pub struct DaySheet {
    /// Whose paper it is.
    pub practice: Letterhead,
    /// The day that it shows.
    pub day: Day,
    /// When it was printed: a sheet grows old.
    pub printed: (Day, Minute),
    /// The doctors in the order in which they are shown.
    pub doctors: Vec<DoctorDay>,
}

/// The appointments of one doctor.
#[derive(Debug, Clone)]
pub struct DoctorDay {
    /// The doctor.
    pub doctor: String,
    /// The appointments by time.
    pub rows: Vec<DayRow>,
}

/// An appointment of the day.
#[derive(Debug, Clone)]
pub struct DayRow {
    /// When it begins.
    pub time: Minute,
    /// Who comes.
    pub patient: String,
    /// Nobody of the practice knows this patient yet.
    pub is_first_visit: bool,
    /// What for; may be empty.
    pub service: String,
    /// Where it stands, as a code: `planned`, `confirmed`, …
    pub status: String,
    /// What the desk noted; may be empty.
    pub note: String,
}

impl DaySheet {
    pub(crate) fn values(&self, words: Words) -> Value {
        json!({
            "practice": self.practice.values(words),
            "title": words.paper_day_title(),
            "day": words.day_long(self.day),
            "printed": words.paper_printed_line(self.printed.0, self.printed.1),
            "empty": words.paper_day_empty(),
            "first": words.appointments_first_label(),
            "head": {
                "time": words.paper_day_time_label(),
                "patient": words.paper_patient_label(),
                "service": words.paper_service_label(),
                "status": words.paper_day_status_label(),
                "note": words.paper_day_note_label(),
            },
            "doctors": self.doctors.iter().map(|doctor| doctor.values(words)).collect::<Vec<_>>(),
        })
    }
}

impl DoctorDay {
    fn values(&self, words: Words) -> Value {
        json!({
            "doctor": text(&self.doctor),
            "count": words.appointments_count_line(i64::try_from(self.rows.len()).unwrap_or(i64::MAX)),
            "rows": self.rows.iter().map(|row| row.values(words)).collect::<Vec<_>>(),
        })
    }
}

impl DayRow {
    fn values(&self, words: Words) -> Value {
        json!({
            "time": words.time(self.time),
            "patient": text(&self.patient),
            "first": self.is_first_visit,
            "service": text(&self.service),
            "status": words.appointments_status_label(&self.status),
            "note": text(&self.note),
        })
    }
}
