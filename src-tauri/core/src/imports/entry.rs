//! What a source says, already read into values; references are the source's own.

use peyvand_kit::{Day, Minute};

use super::Remark;

/// Where a row stands in its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The file's name, without its folder.
    pub file: String,
    /// The line, counted from 1 with the header.
    pub number: u64,
}

/// One row as the source's reader picked it up: an entry, or why it could not be read.
pub struct Picked {
    /// Where it stands.
    pub line: Line,
    /// What it says.
    pub entry: Result<Entry, Remark>,
    /// What is odd about it, though it comes in.
    pub warnings: Vec<Remark>,
    /// How much of the source has been read, between 0 and 1.
    pub progress: f64,
}

/// A row of some kind.
pub enum Entry {
    /// A colleague.
    Staff(StaffEntry),
    /// A service.
    Service(ServiceEntry),
    /// A service's price from a day on.
    Price(PriceEntry),
    /// A household, whose head answers for its children.
    Family(FamilyEntry),
    /// A patient.
    Patient(Box<PatientEntry>),
    /// An appointment.
    Appointment(AppointmentEntry),
    /// A visit that happened.
    Visit(VisitEntry),
    /// A service done in it.
    VisitService(VisitServiceEntry),
    /// Money that came or went back.
    Payment(PaymentEntry),
    /// A call that was due.
    Call(CallEntry),
}

/// A colleague.
pub struct StaffEntry {
    /// The source's reference.
    pub reference: String,
    /// The name as it is shown.
    pub name: String,
    /// What they are.
    pub specialty: String,
}

/// A service.
pub struct ServiceEntry {
    /// The source's reference.
    pub reference: String,
    /// The name as it is shown.
    pub name: String,
    /// A short code.
    pub code: String,
    /// How long it takes.
    pub minutes: u16,
    /// Whether a call is due the day after.
    pub is_invasive: bool,
    /// After how many months the patient is asked back.
    pub recall_months: Option<u16>,
    /// The price today, in minor units, where no dated prices follow.
    pub price: Option<i64>,
}

/// A price from a day on.
pub struct PriceEntry {
    /// The service's reference.
    pub service: String,
    /// The day from which it holds.
    pub valid_from: Day,
    /// Minor units.
    pub price: i64,
}

/// A household.
pub struct FamilyEntry {
    /// The source's reference.
    pub reference: String,
    /// The patient who answers for the children.
    pub head: String,
    /// The name that becomes a label of each member.
    pub name: String,
}

/// A patient.
#[derive(Default)]
pub struct PatientEntry {
    /// The source's reference.
    pub reference: String,
    /// Empty: the next free number is given.
    pub file_no: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The number, in E.164.
    pub mobile: Option<String>,
    /// A valid national id.
    pub national_id: Option<String>,
    /// Any other id, or one whose check digit is wrong.
    pub other_id: String,
    /// The day of birth.
    pub birth_day: Option<Day>,
    /// `female`, `male`, `unknown`.
    pub sex: String,
    /// Where they live.
    pub city: String,
    /// Their language, where it is not the practice's.
    pub language: Option<String>,
    /// How they found the practice.
    pub source: String,
    /// Who sent them: a reference.
    pub referrer: Option<String>,
    /// Their household: a reference.
    pub family: Option<String>,
    /// Whether the head of the household is called instead of them.
    pub is_child: bool,
    /// When the file was opened.
    pub registered_on: Option<Day>,
    /// A note.
    pub note: String,
    /// Labels, each with its tone (`soft`, `alert`, `plain`).
    pub labels: Vec<(String, String)>,
    /// Several rows may speak of one patient: the first one counts, the labels of all are kept.
    pub repeats: bool,
}

/// An appointment.
pub struct AppointmentEntry {
    /// The source's reference.
    pub reference: String,
    /// The patient's reference.
    pub patient: String,
    /// The doctor's reference.
    pub staff: Option<String>,
    /// The service's reference.
    pub service: Option<String>,
    /// The civil day.
    pub day: Day,
    /// The time of day, where the source has one.
    pub start: Option<Minute>,
    /// How long.
    pub minutes: u16,
    /// A status of the product.
    pub status: String,
    /// Through which channel it was made.
    pub source: String,
    /// Why it was cancelled.
    pub cancel_reason: String,
    /// Whether a reminder went out.
    pub reminder_sent: bool,
    /// When it was made.
    pub booked_on: Day,
    /// The time of day at which it was made, where the source has one.
    pub booked_at: Option<Minute>,
    /// The patient's age as the source has it, however odd.
    pub age_at: Option<i64>,
}

/// A visit that happened.
pub struct VisitEntry {
    /// The source's reference.
    pub reference: String,
    /// The appointment's reference.
    pub appointment: Option<String>,
    /// The patient's reference.
    pub patient: String,
    /// The doctor's reference.
    pub staff: Option<String>,
    /// The civil day.
    pub day: Day,
    /// When the patient came.
    pub arrived: Option<Minute>,
    /// When they were called in.
    pub called_in: Option<Minute>,
    /// When it ended.
    pub ended: Option<Minute>,
}

/// A service done in a visit.
pub struct VisitServiceEntry {
    /// The visit's reference.
    pub visit: String,
    /// The service's reference.
    pub service: String,
    /// How many.
    pub quantity: u16,
    /// Minor units.
    pub unit_price: i64,
    /// Minor units, after whatever was taken off.
    pub total: i64,
}

/// Money that came, or with a negative amount went back.
pub struct PaymentEntry {
    /// The source's reference.
    pub reference: String,
    /// The patient's reference.
    pub patient: String,
    /// The visit's reference.
    pub visit: Option<String>,
    /// The civil day.
    pub day: Day,
    /// The account that holds it: `cash`, `pos`, `card-to-card`.
    pub method: String,
    /// Minor units.
    pub amount: i64,
}

/// A call that was due.
pub struct CallEntry {
    /// The source's reference.
    pub reference: String,
    /// The patient's reference.
    pub patient: String,
    /// A follow-up's kind.
    pub kind: String,
    /// The day on which it was due.
    pub due_on: Day,
    /// The day on which it was tried.
    pub tried_on: Option<Day>,
    /// How the try ended; none: it is still open.
    pub outcome: Option<String>,
    /// What the patient said of pain.
    pub pain: Option<String>,
}
