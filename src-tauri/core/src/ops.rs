//! The closed list of user intentions: the kinds that stand in the journal, and how each is taken back.

/// How an act is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// Fields go back to what they held; ledger rows are mirrored.
    Fields,
    /// Nothing undoes it.
    Never,
}

macro_rules! ops {
    ($($(#[doc = $doc:literal])* $name:ident = $kind:literal, $undo:ident;)*) => {
        /// One user intention.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Op { $($(#[doc = $doc])* $name,)* }

        impl Op {
            /// Every kind of act, for the checks that each has its words.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The kind as it stands in the journal.
            pub const fn kind(self) -> &'static str {
                match self { $(Self::$name => $kind,)* }
            }

            /// How it is taken back.
            pub const fn undo(self) -> Undo {
                match self { $(Self::$name => Undo::$undo,)* }
            }

            /// Acts that only record what happened to the practice or the machine: Ctrl+Z passes them over, as nobody means
            /// them by it.
            pub const ASIDE: &'static [&'static str] = &[
                Self::SessionOpen.kind(),
                Self::StaffPassword.kind(),
                Self::StaffPin.kind(),
                Self::EmergencyOpen.kind(),
                Self::BackupMake.kind(),
                Self::InvoiceNumber.kind(),
                Self::FileExport.kind(),
                Self::VisitRemind.kind(),
                Self::RecoveryRenew.kind(),
                Self::KeyChange.kind(),
                Self::PracticeRestore.kind(),
            ];

            /// The act of that kind, if this version knows it.
            pub fn of_kind(kind: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|op| op.kind() == kind)
            }
        }
    };
}

ops! {
    /// A practice is set up, with its first manager.
    PracticeCreate = "practice.create", Never;
    /// The sample clinic is filled.
    SampleFill = "sample.fill", Never;
    /// The practice's own particulars change.
    PracticeEdit = "practice.edit", Fields;
    /// A rule gets a value from a day on.
    RuleSet = "rule.set", Fields;
    /// A colleague is added.
    StaffAdd = "staff.add", Fields;
    /// A colleague's particulars, roles or hours change.
    StaffEdit = "staff.edit", Fields;
    /// A colleague gets a password, or a new one.
    StaffPassword = "staff.password", Never;
    /// A colleague gets a PIN for changing users quickly, or loses it.
    StaffPin = "staff.pin", Never;
    /// A doctor lets an assistant act in their name, or does so no more.
    StaffDelegate = "staff.delegate", Fields;
    /// A colleague goes on leave, and a substitute takes over what is open.
    StaffLeave = "staff.leave", Fields;
    /// Somebody signed in, or tried to.
    SessionOpen = "session.open", Never;
    /// A refused file is opened in an emergency, with the reason.
    EmergencyOpen = "emergency.open", Never;
    /// The manager has looked at an emergency access.
    EmergencyReview = "emergency.review", Fields;
    /// A machine gets a name.
    DeviceName = "device.name", Fields;
    /// A folder for backups is added or changed.
    BackupTarget = "backup.target", Fields;
    /// A backup was made and verified.
    BackupMake = "backup.make", Never;
    /// The recovery key was made anew.
    RecoveryRenew = "recovery.renew", Never;
    /// The key of the file was changed.
    KeyChange = "key.change", Never;
    /// A backup was put back.
    PracticeRestore = "practice.restore", Never;
    /// A service is added.
    ServiceAdd = "service.add", Fields;
    /// A service's particulars or price change.
    ServiceEdit = "service.edit", Fields;
    /// A patient's file is opened.
    PatientAdd = "patient.add", Fields;
    /// A patient's file is changed.
    PatientEdit = "patient.edit", Fields;
    /// A line of the medical file is written down.
    RecordAdd = "record.add", Fields;
    /// A line of the medical file is corrected.
    RecordEdit = "record.edit", Fields;
    /// A line of the medical file holds no longer.
    RecordEnd = "record.end", Fields;
    /// A line of the medical file was a mistake.
    RecordRemove = "record.remove", Fields;
    /// The patient says that what is known still holds.
    IntakeConfirm = "intake.confirm", Fields;
    /// Something about a person is written down to be remembered.
    FactAdd = "fact.add", Fields;
    /// What is remembered of a person changes.
    FactEdit = "fact.edit", Fields;
    /// Something is remembered no longer.
    FactEnd = "fact.end", Fields;
    /// The practice's own questions to its patients change.
    QuestionSet = "question.set", Fields;
    /// Somebody is said to belong together with others.
    HouseholdSet = "household.set", Fields;
    /// It is said who may be called for whom.
    HouseholdSpeak = "household.speak", Fields;
    /// A picture or a document is kept.
    FileAdd = "file.add", Fields;
    /// A picture or a document is taken away.
    FileEnd = "file.end", Fields;
    /// A picture or a document leaves the practice as a file.
    FileExport = "file.export", Never;
    /// A written consent is taken in.
    ConsentAdd = "consent.add", Fields;
    /// A consent is withdrawn.
    ConsentWithdraw = "consent.withdraw", Fields;
    /// An appointment is booked.
    AppointmentBook = "appointment.book", Fields;
    /// An appointment gets another time or doctor.
    AppointmentMove = "appointment.move", Fields;
    /// An appointment takes longer or shorter where it stands.
    AppointmentLength = "appointment.length", Fields;
    /// The patient says that they will come.
    AppointmentConfirm = "appointment.confirm", Fields;
    /// An appointment is cancelled, with a reason.
    AppointmentCancel = "appointment.cancel", Fields;
    /// The patient did not come.
    AppointmentNoShow = "appointment.no-show", Fields;
    /// A room is added.
    RoomAdd = "room.add", Fields;
    /// A room's particulars change.
    RoomEdit = "room.edit", Fields;
    /// A doctor or a room gets other hours from a day on.
    HoursSet = "hours.set", Fields;
    /// A day is said to be off, or worked.
    HolidaySet = "holiday.set", Fields;
    /// Time is blocked.
    ClosureAdd = "closure.add", Fields;
    /// A blocked time is open again.
    ClosureCancel = "closure.cancel", Fields;
    /// Somebody was tried to be reached about an appointment.
    AppointmentContact = "appointment.contact", Fields;
    /// A series of appointments is booked.
    SeriesBook = "series.book", Fields;
    /// Appointments of a series get another time.
    SeriesMove = "series.move", Fields;
    /// Appointments of a series are cancelled, with a reason.
    SeriesCancel = "series.cancel", Fields;
    /// A half-made booking is parked, or a call to give back is noted.
    EnquiryPark = "enquiry.park", Fields;
    /// An enquiry is answered or dropped.
    EnquiryEnd = "enquiry.end", Fields;
    /// A doctor is late, or in time again.
    DelaySet = "delay.set", Fields;
    /// An item of the opening checklist is done, or not done after all.
    ChecklistTick = "checklist.tick", Fields;
    /// The opening checklist changes.
    ChecklistSet = "checklist.set", Fields;
    /// The practice's own words for an occasion change.
    ScriptSet = "script.set", Fields;
    /// A patient pays.
    PaymentTake = "payment.take", Fields;
    /// A payment is taken back.
    PaymentReverse = "payment.reverse", Fields;
    /// An invoice gets its number, as it is printed before anything was paid.
    InvoiceNumber = "invoice.number", Never;
    /// Somebody is put on the waiting list.
    WaitingAdd = "waiting.add", Fields;
    /// An entry of the waiting list changes.
    WaitingEdit = "waiting.edit", Fields;
    /// Somebody is taken off the waiting list.
    WaitingEnd = "waiting.end", Fields;
    /// A free time is offered.
    FillOpen = "fill.open", Fields;
    /// A free time is offered to the next.
    FillNext = "fill.next", Fields;
    /// Somebody answers to an offer.
    FillAnswer = "fill.answer", Fields;
    /// Somebody was told kindly that the time is gone.
    FillTold = "fill.told", Fields;
    /// A free time is offered no longer.
    FillClose = "fill.close", Fields;
    /// Somebody comes without an appointment.
    VisitWalkIn = "visit.walk-in", Fields;
    /// Somebody leaves without being seen.
    VisitLeaveUnseen = "visit.leave-unseen", Fields;
    /// Amends are offered for a long wait.
    VisitAmends = "visit.amends", Fields;
    /// The patient is here.
    VisitArrive = "visit.arrive", Fields;
    /// The patient goes into the room.
    VisitCallIn = "visit.call-in", Fields;
    /// The practice's protocols change.
    ProtocolSet = "protocol.set", Fields;
    /// A contact from afar begins.
    VisitRemote = "visit.remote", Fields;
    /// One of two texts is chosen that two devices wrote.
    ClashSettle = "clash.settle", Fields;
    /// Words and services of a visit are written down.
    VisitNote = "visit.note", Fields;
    /// The visit ends with its next step.
    VisitClose = "visit.close", Fields;
    /// The patient leaves.
    VisitLeave = "visit.leave", Fields;
    /// A next step is taken over by the one who sees to it.
    StepAccept = "step.accept", Fields;
    /// A next step is booked.
    StepBook = "step.book", Fields;
    /// Somebody tries to reach the patient about a next step.
    StepTry = "step.try", Fields;
    /// A next step goes back to who gave it.
    StepGiveBack = "step.give-back", Fields;
    /// A next step goes to somebody else.
    StepPassOn = "step.pass-on", Fields;
    /// A next step is done without a booking.
    StepDone = "step.done", Fields;
    /// Nothing is left to do for a next step.
    StepEnd = "step.end", Fields;
    /// The colleague answers a referral.
    ReferralAnswer = "referral.answer", Fields;
    /// The sender has seen what became of a referral.
    ReferralSeen = "referral.seen", Fields;
    /// Visits that stayed open over the end of their day become tasks.
    VisitRemind = "visit.remind", Never;
    /// A treatment plan is offered.
    PlanAdd = "plan.add", Fields;
    /// A treatment plan changes.
    PlanEdit = "plan.edit", Fields;
    /// The patient chooses an option of a plan.
    PlanChoose = "plan.choose", Fields;
    /// How a plan is paid is agreed.
    PlanPayment = "plan.payment", Fields;
    /// A plan does not go on.
    PlanEnd = "plan.end", Fields;
    /// A phase of a plan is done, or not after all.
    PhaseDone = "phase.done", Fields;
    /// A phase of a plan stands still, or goes on.
    PhaseStall = "phase.stall", Fields;
    /// Somebody is brought back to the active path.
    BoardReturn = "board.return", Fields;
    /// A point of the patients' way is written down or changes.
    PathSet = "path.set", Fields;
    /// A point is taken off the patients' way.
    PathEnd = "path.end", Fields;
    /// A follow-up contact is tried, with its outcome.
    FollowupAttempt = "followup.attempt", Fields;
    /// A table of patients, appointments or a whole clinic is brought in.
    ImportRun = "import.run", Never;
    /// The last act is taken back.
    JournalUndo = "journal.undo", Fields;
    /// What was taken back is done again.
    JournalRedo = "journal.redo", Fields;
    /// What a merge broke becomes a task for a person.
    MergeMend = "merge.mend", Never;
}
