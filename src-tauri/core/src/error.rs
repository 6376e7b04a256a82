//! The three ways in which something does not happen: a refusal, a fault, a bug.

use peyvand_store::StoreFault;
use std::fmt;

/// What every verb of the core answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something did not happen.
#[derive(Debug)]
pub enum Error {
    /// The person can mend it.
    Refusal(Refused),
    /// The world failed: the disk, the key, the file.
    Fault(StoreFault),
    /// Our own mistake.
    Bug(anyhow::Error),
}

/// A refusal and the field of the input beside which it belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is so.
    pub why: Refusal,
    /// The input's field, such as `draft.nationalId`.
    pub field: Option<String>,
}

/// A value that a refusal's sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words, usually what the person typed.
    Text(String),
    /// A number.
    Number(i64),
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&i64> for Arg {
    fn from(number: &i64) -> Self {
        Self::Number(*number)
    }
}

macro_rules! refusals {
    ($($(#[doc = $doc:literal])* $name:ident $({ $($arg:ident: $type:ty),* })? = $code:literal;)*) => {
        /// Everything that a person can be refused, each with its code and what its sentence needs.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Refusal { $($(#[doc = $doc])* $name $({
            $(#[doc = "What the sentence names."] $arg: $type),*
        })?,)* }

        impl Refusal {
            /// Every code, for the check that each has its words.
            pub const CODES: &'static [&'static str] = &[$($code,)*];

            /// The names of what the sentence of each code needs.
            pub const ARGS: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$($(stringify!($arg)),*)?]),)*];

            /// The code whose words are `error-<code>`.
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$name $({ $($arg: _),* })? => $code,)* }
            }

            /// What the sentence needs.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self { $(Self::$name $({ $($arg),* })? => vec![$($((stringify!($arg), Arg::from($arg))),*)?],)* }
            }
        }
    };
}

refusals! {
    /// The name or the password is not right; which of the two is not told.
    SessionWrongPassword = "session-wrong-password";
    /// Too many wrong tries: wait so many seconds.
    SessionWait { seconds: i64 } = "session-wait";
    /// The PIN is not right.
    SessionWrongPin = "session-wrong-pin";
    /// This person has no PIN here.
    PinMissing = "pin-missing";
    /// A PIN has four to eight digits.
    PinInvalid = "pin-invalid";
    /// This act asks for the password again.
    PasswordAgain = "password-again";
    /// The old password is not right.
    PasswordWrong = "password-wrong";
    /// The groups that were typed are not those of the recovery key.
    RecoveryAnswersWrong = "recovery-answers-wrong";
    /// Not a recovery key: letters are missing or mistyped.
    RecoveryKeyInvalid = "recovery-key-invalid";
    /// A recovery key, but not this practice's.
    RecoveryKeyWrong = "recovery-key-wrong";
    /// No recovery key is being made.
    RecoveryNotBegun = "recovery-not-begun";
    /// The recovery key lets a manager in, and this is none.
    RecoveryNotManager = "recovery-not-manager";
    /// Nobody is signed in.
    SessionNeeded = "session-needed";
    /// The signed-in person may not do this.
    RightMissing = "right-missing";
    /// What is meant is not there (any more).
    NotFound = "not-found";
    /// A practice is here already.
    PracticeExists = "practice-exists";
    /// No practice is here.
    PracticeMissing = "practice-missing";
    /// The practice needs a name.
    PracticeNameEmpty = "practice-name-empty";
    /// A file is larger than what is kept, in MB.
    AttachmentTooLarge { limit: i64 } = "attachment-too-large";
    /// A file is neither a picture nor a PDF.
    AttachmentTypeUnknown = "attachment-type-unknown";
    /// A file can't be read from where it lies.
    AttachmentUnreadable { text: String } = "attachment-unreadable";
    /// The content of a file is not beside the database.
    AttachmentMissing = "attachment-missing";
    /// The content of a file is not what was kept.
    AttachmentDamaged = "attachment-damaged";
    /// A file is the paper of a consent that stands.
    AttachmentIsConsent = "attachment-is-consent";
    /// A file can't be written where it was to go.
    AttachmentNotSaved { text: String } = "attachment-not-saved";
    /// A PDF can't be shown.
    AttachmentNotShown = "attachment-not-shown";
    /// No written consent to this purpose holds today.
    ConsentMissing = "consent-missing";
    /// A consent counts with its signed paper only.
    ConsentPaperMissing = "consent-paper-missing";
    /// A consent begins today or before, and does not end before it begins.
    ConsentDaysInvalid = "consent-days-invalid";
    /// A withdrawal needs a reason.
    ConsentReasonEmpty = "consent-reason-empty";
    /// A line of the medical file needs words.
    RecordTextEmpty = "record-text-empty";
    /// A line of the medical file begins before it ends, and not after today.
    RecordDaysInvalid = "record-days-invalid";
    /// A fact needs words.
    FactTextEmpty = "fact-text-empty";
    /// What was told in confidence never shows at the desk.
    FactPrivateAtDesk = "fact-private-at-desk";
    /// A question needs words.
    QuestionTextEmpty = "question-text-empty";
    /// Nobody is called for themselves.
    SpeaksForSelf = "speaks-for-self";
    /// A patient needs a name.
    PatientNameEmpty = "patient-name-empty";
    /// Not a mobile number.
    PatientMobileInvalid { text: String } = "patient-mobile-invalid";
    /// Not a national id.
    PatientNationalIdInvalid = "patient-national-id-invalid";
    /// Not a day of birth.
    BirthInvalid = "birth-invalid";
    /// Nobody is born tomorrow.
    BirthInFuture = "birth-in-future";
    /// Nobody refers themselves.
    PatientReferrerSelf = "patient-referrer-self";
    /// Nobody is their own guardian.
    PatientGuardianSelf = "patient-guardian-self";
    /// Another file has this number.
    FileNoTaken { name: String } = "file-no-taken";
    /// Longer than a field holds.
    TextTooLong { limit: i64 } = "text-too-long";
    /// A colleague needs a name.
    StaffNameEmpty = "staff-name-empty";
    /// Signing in needs a name.
    StaffLoginEmpty = "staff-login-empty";
    /// Somebody else signs in under this name.
    StaffLoginTaken = "staff-login-taken";
    /// A colleague needs a role.
    StaffRoleMissing = "staff-role-missing";
    /// The practice would be left without a manager.
    StaffManagerNeeded = "staff-manager-needed";
    /// Somebody must take over what this person still has to do.
    StaffSubstituteNeeded { count: i64 } = "staff-substitute-needed";
    /// The substitute must be another person who works here then.
    StaffSubstituteInvalid = "staff-substitute-invalid";
    /// This person's leave overlaps another.
    StaffLeaveInvalid = "staff-leave-invalid";
    /// Only an assistant acts in a doctor's name.
    StaffDelegateInvalid = "staff-delegate-invalid";
    /// The doctor has not allowed this person to act in their name.
    BehalfNotAllowed = "behalf-not-allowed";
    /// In a doctor's name only that doctor's visits are written and closed.
    BehalfOtherDoctor { name: String } = "behalf-other-doctor";
    /// The file is closed to this person; in an emergency it opens with a reason.
    FileRefused = "file-refused";
    /// An emergency needs its reason.
    EmergencyReasonEmpty = "emergency-reason-empty";
    /// A machine needs a name.
    DeviceNameEmpty = "device-name-empty";
    /// Something is running already: a backup, a check, a restore.
    JobRunning = "job-running";
    /// No place for backups has been chosen.
    BackupNoTarget = "backup-no-target";
    /// A folder for backups needs a name.
    BackupTargetNameEmpty = "backup-target-name-empty";
    /// The folder is not there.
    BackupFolderMissing { text: String } = "backup-folder-missing";
    /// The folder can't be written.
    BackupFolderReadOnly { text: String } = "backup-folder-read-only";
    /// A backup, or the folder where it lies, may not be read.
    BackupUnreadable { text: String } = "backup-unreadable";
    /// There is not enough room: so many mebibytes are needed, so many are free.
    BackupNoRoom { needed: i64, free: i64 } = "backup-no-room";
    /// The stick's format holds no file as large as this.
    BackupTooLarge = "backup-too-large";
    /// The folder went away in the middle, as when a stick is pulled out.
    BackupGone = "backup-gone";
    /// What was read back is not what was written: the stick can't be trusted.
    BackupReadBack = "backup-read-back";
    /// Not a backup of Peyvand.
    BackupNotOne = "backup-not-one";
    /// The backup is cut off: its end is missing.
    BackupCut = "backup-cut";
    /// The backup is damaged.
    BackupDamaged = "backup-damaged";
    /// The backup was made by a newer version.
    BackupNewer = "backup-newer";
    /// The backup is another practice's.
    BackupOtherPractice { name: String } = "backup-other-practice";
    /// Neither password nor recovery key opens the backup.
    BackupWrongSecret = "backup-wrong-secret";
    /// Putting this backup back needs the manager's password or the recovery key.
    RestoreNotAllowed = "restore-not-allowed";
    /// It was stopped by a person.
    JobCanceled = "job-canceled";
    /// The password is too short.
    PasswordTooShort { limit: i64 } = "password-too-short";
    /// A service needs a name.
    ServiceNameEmpty = "service-name-empty";
    /// A service takes between 5 and 600 minutes.
    ServiceMinutesInvalid = "service-minutes-invalid";
    /// Not an amount of money.
    AmountInvalid = "amount-invalid";
    /// Not a day.
    DayInvalid = "day-invalid";
    /// Not a time zone.
    ZoneUnknown = "zone-unknown";
    /// Not one of the choices.
    ChoiceUnknown { text: String } = "choice-unknown";
    /// Hours that end before they begin, or overlap.
    HoursInvalid = "hours-invalid";
    /// The doctor has somebody else then.
    AppointmentDoctorBusy { time: String, name: String } = "appointment-doctor-busy";
    /// The patient is somewhere else then.
    AppointmentPatientBusy { time: String, name: String } = "appointment-patient-busy";
    /// The room is taken then.
    AppointmentRoomBusy { time: String, name: String } = "appointment-room-busy";
    /// The time is not worked: whose, and why.
    AppointmentOutOfHours { name: String } = "appointment-out-of-hours";
    /// Booking over somebody or outside the hours needs the right.
    AppointmentBeyondRight = "appointment-beyond-right";
    /// Booking over somebody or outside the hours needs a reason.
    AppointmentBeyondReason = "appointment-beyond-reason";
    /// The service needs a room.
    AppointmentNoRoom = "appointment-no-room";
    /// This doctor or room does not do this service.
    AppointmentNotDone { name: String } = "appointment-not-done";
    /// The appointment is not part of a series.
    SeriesNone = "series-none";
    /// A series needs weekdays and from two to a hundred times.
    SeriesInvalid = "series-invalid";
    /// One of a series' times can't be had.
    SeriesTimeTaken { time: String } = "series-time-taken";
    /// A room needs a name.
    RoomNameEmpty = "room-name-empty";
    /// Somebody is booked in that room.
    RoomBooked { count: i64 } = "room-booked";
    /// Blocked time needs a reason.
    ClosureReasonEmpty = "closure-reason-empty";
    /// Blocked time ends before it begins.
    ClosureInvalid = "closure-invalid";
    /// A day off needs a name.
    HolidayNameEmpty = "holiday-name-empty";
    /// Somebody who is late needs a reason that can be told.
    DelayReasonEmpty = "delay-reason-empty";
    /// Nobody is late by more than ten hours.
    DelayMinutesInvalid = "delay-minutes-invalid";
    /// Why they left is asked.
    LeftReasonEmpty = "left-reason-empty";
    /// What was parked is answered already.
    EnquiryNotOpen = "enquiry-not-open";
    /// An enquiry needs a name, a number or words.
    EnquiryEmpty = "enquiry-empty";
    /// An item of the checklist needs words.
    ChecklistEmpty = "checklist-empty";
    /// More than is due.
    PaymentTooMuch { due: i64 } = "payment-too-much";
    /// Taking a payment back needs a reason.
    PaymentReasonEmpty = "payment-reason-empty";
    /// Two invoices have one number.
    InvoiceNumberTaken { number: i64 } = "invoice-number-taken";
    /// The entry of the waiting list is not open.
    WaitingNotOpen = "waiting-not-open";
    /// The time suits nobody: days or hours that end before they begin.
    WaitingInvalid = "waiting-invalid";
    /// Taking somebody off the waiting list needs a reason.
    WaitingReasonEmpty = "waiting-reason-empty";
    /// This time is being offered already.
    OpeningOpenAlready = "opening-open-already";
    /// Somebody has taken the time.
    OpeningGone = "opening-gone";
    /// Nobody else fits.
    OpeningNobody = "opening-nobody";
    /// The offer has ended.
    OfferEnded = "offer-ended";
    /// Somebody was offered the time, and the offer still holds.
    OfferRunning { name: String } = "offer-running";
    /// An offer holds for at least a minute and at most a day.
    OfferMinutesInvalid = "offer-minutes-invalid";
    /// A wave goes to at least one and at most twenty.
    OfferSizeInvalid = "offer-size-invalid";
    /// Words that the country's rules do not allow, and what may be said instead.
    WordingBlocked { text: String, instead: String } = "wording-blocked";
    /// A script names something that is not known there.
    ScriptNameUnknown { text: String } = "script-name-unknown";
    /// The document has letters for which this computer has no font.
    PaperNoFont { text: String } = "paper-no-font";
    /// A card needs an appointment with a time.
    PaperNoTime = "paper-no-time";
    /// The pages cannot be kept as a file there.
    PaperNotSaved { text: String } = "paper-not-saved";
    /// Nothing is booked before today.
    AppointmentInPast = "appointment-in-past";
    /// The appointment is past the point where this can be done.
    AppointmentNotOpen { status: String } = "appointment-not-open";
    /// Nobody is missed before the appointment begins.
    AppointmentNotBegun = "appointment-not-begun";
    /// The patient of another day's appointment is not received for it.
    AppointmentOtherDay = "appointment-other-day";
    /// The appointment has no doctor.
    AppointmentNoDoctor = "appointment-no-doctor";
    /// Cancelling needs a reason.
    CancelReasonEmpty = "cancel-reason-empty";
    /// The patient is here already.
    VisitAlreadyOpen = "visit-already-open";
    /// The patient is expected today: when and by whom.
    VisitHasAppointment { time: String, name: String } = "visit-has-appointment";
    /// The visit is not open.
    VisitNotOpen = "visit-not-open";
    /// A visit closes with a next step.
    VisitStepMissing = "visit-step-missing";
    /// The next step needs a day.
    StepDueMissing = "step-due-missing";
    /// The next step lies before today.
    StepDuePast = "step-due-past";
    /// A plan needs a title.
    PlanTitleEmpty = "plan-title-empty";
    /// A plan needs an option with words, and its choice one of them.
    PlanOptionMissing = "plan-option-missing";
    /// An option needs a phase with words.
    PlanPhaseMissing = "plan-phase-missing";
    /// A phase that is done stays in its plan.
    PlanPhaseDone = "plan-phase-done";
    /// The chosen option stays in its plan.
    PlanChosen = "plan-chosen";
    /// The plan was ended.
    PlanEnded = "plan-ended";
    /// A choice needs a witness who works here.
    PlanWitnessMissing = "plan-witness-missing";
    /// Ending a plan needs a reason.
    PlanReasonEmpty = "plan-reason-empty";
    /// What is agreed to be paid is not what the chosen option costs; both in minor units.
    PlanInstalmentsDiffer { agreed: i64, cost: i64 } = "plan-instalments-differ";
    /// The line on financing speaks of a loan.
    PlanFinancingLoan = "plan-financing-loan";
    /// A point of the patients' way needs words.
    PathTextEmpty = "path-text-empty";
    /// The next step needs somebody who sees to it.
    StepOwnerMissing = "step-owner-missing";
    /// The next step needs a reason.
    StepReasonEmpty = "step-reason-empty";
    /// A referral needs a colleague.
    StepColleagueMissing = "step-colleague-missing";
    /// An item of a protocol needs words.
    ProtocolTextEmpty = "protocol-text-empty";
    /// A choice needs at least two answers.
    ProtocolChoicesFew = "protocol-choices-few";
    /// A protocol has no more items than can be followed.
    ProtocolTooLong { limit: i64 } = "protocol-too-long";
    /// A measurement is a number, or two with a slash.
    MeasureNoNumber = "measure-no-number";
    /// A measurement needs a name.
    MeasureNameEmpty = "measure-name-empty";
    /// The next step is not open.
    StepNotOpen = "step-not-open";
    /// The end of care needs its reason from the list.
    StepEndReasonMissing = "step-end-reason-missing";
    /// Giving a step back, or saying how it was done, needs words.
    HandoverReasonEmpty = "handover-reason-empty";
    /// A step goes to somebody else who works with next steps.
    HandoverTakerInvalid = "handover-taker-invalid";
    /// A referral is answered by the colleague and put aside by its sender.
    ReferralNotYours = "referral-not-yours";
    /// An answer needs words.
    ReferralAnswerEmpty = "referral-answer-empty";
    /// The follow-up is done.
    FollowupNotOpen = "followup-not-open";
    /// A call that reached the patient has answers.
    AttemptAnswersMissing = "attempt-answers-missing";
    /// There is nothing to take back.
    UndoNothing = "undo-nothing";
    /// There is nothing to do again.
    RedoNothing = "redo-nothing";
    /// Taking it back would break a rule of the practice.
    UndoBreaks { rule: String } = "undo-breaks";
    /// This act has been taken back already.
    ActUndoneAlready = "act-undone-already";
    /// Nothing takes this act back.
    ActNeverUndone = "act-never-undone";
    /// Not a value of this rule.
    RuleValueInvalid = "rule-value-invalid";
    /// The lines of a posting do not sum to zero.
    LedgerUnbalanced = "ledger-unbalanced";
    /// The file that wraps the key is not there.
    KeyMissing = "key-missing";
    /// Both copies of the file that wraps the key are damaged.
    KeyDamaged = "key-damaged";
    /// Only where no practice is.
    SampleOnly = "sample-only";
    /// The mapping of an import does not hold together there.
    ImportMappingInvalid { text: String } = "import-mapping-invalid";
    /// The table has no such column.
    ImportColumnMissing { text: String } = "import-column-missing";
    /// The file cannot be read as a table.
    ImportFileUnreadable { text: String } = "import-file-unreadable";
}

impl Refusal {
    /// Says beside which field of the input it belongs.
    pub fn at(self, field: impl Into<String>) -> Error {
        Error::Refusal(Refused { why: self, field: Some(field.into()) })
    }
}

impl From<Refusal> for Error {
    fn from(why: Refusal) -> Self {
        Self::Refusal(Refused { why, field: None })
    }
}

impl From<StoreFault> for Error {
    fn from(fault: StoreFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<anyhow::Error> for Error {
    fn from(bug: anyhow::Error) -> Self {
        Self::Bug(bug)
    }
}

impl Error {
    /// The same refusal beside another field of the input.
    #[must_use]
    pub fn beside(self, field: impl Into<String>) -> Self {
        match self {
            Self::Refusal(refused) => Self::Refusal(Refused { field: Some(field.into()), ..refused }),
            error => error,
        }
    }

    /// Our own mistake, said for the log.
    pub fn bug(what: impl fmt::Display + fmt::Debug + Send + Sync + 'static) -> Self {
        Self::Bug(anyhow::Error::msg(what))
    }
}

/// Turns absence into a refusal.
pub trait OrRefuse<T> {
    /// The value, or the refusal.
    ///
    /// # Errors
    /// The refusal, when there is no value.
    fn or_refuse(self, why: impl Into<Error>) -> Result<T>;
}

impl<T> OrRefuse<T> for Option<T> {
    fn or_refuse(self, why: impl Into<Error>) -> Result<T> {
        self.ok_or_else(|| why.into())
    }
}

impl<T, E> OrRefuse<T> for std::result::Result<T, E> {
    fn or_refuse(self, why: impl Into<Error>) -> Result<T> {
        self.map_err(|_| why.into())
    }
}

/// Refuses unless something holds.
#[macro_export]
macro_rules! ensure {
    ($holds:expr, $why:expr) => {
        if !$holds {
            return Err($crate::Error::from($why));
        }
    };
}
