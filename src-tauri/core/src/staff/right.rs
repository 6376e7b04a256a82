//! Who may do what: roles give rights, and every endpoint asks for one.

use crate::codes::codes;

codes! {
    /// What a person may do.
    Right {
        /// See what practice this is, who works here, what it offers.
        PracticeRead = "practice-read",
        /// Change the practice's particulars and rules.
        PracticeEdit = "practice-edit",
        /// Add and change colleagues.
        StaffEdit = "staff-edit",
        /// Add and change services.
        ServicesEdit = "services-edit",
        /// Find patients and read their files.
        PatientsRead = "patients-read",
        /// Open and change files.
        PatientsEdit = "patients-edit",
        /// Read and write what is told in confidence: private notes and private facts.
        PrivateRead = "private-read",
        /// Read the medical file: history, medication, results, pictures.
        RecordRead = "record-read",
        /// Write in the medical file.
        RecordEdit = "record-edit",
        /// See the day.
        AppointmentsRead = "appointments-read",
        /// Book, move, confirm, cancel.
        AppointmentsBook = "appointments-book",
        /// Book over somebody else or outside the hours, saying why.
        AppointmentsBeyond = "appointments-beyond",
        /// Block time, and say when doctors and rooms work and which days are off.
        ScheduleEdit = "schedule-edit",
        /// Take payments and give receipts.
        PaymentsTake = "payments-take",
        /// Change what is said and written at the desk.
        ScriptsEdit = "scripts-edit",
        /// Receive, call in, see off.
        VisitsRun = "visits-run",
        /// Write down and close a visit.
        VisitsClose = "visits-close",
        /// Work through due contacts and next steps.
        FollowupsWork = "followups-work",
        /// See patients' wallets.
        WalletRead = "wallet-read",
        /// See the practice's own numbers.
        FiguresRead = "figures-read",
        /// Read the record of what was done.
        HistoryRead = "history-read",
        /// Take back what somebody else did.
        UndoOthers = "undo-others",
        /// Open a refused file in an emergency, saying why.
        EmergencyOpen = "emergency-open",
        /// Look over emergency accesses.
        EmergencyReview = "emergency-review",
        /// Make backups and verify them.
        BackupMake = "backup-make",
        /// Say where backups go and when.
        BackupManage = "backup-manage",
        /// Put a backup back.
        Restore = "restore",
        /// Make the recovery key anew and change the key of the file.
        KeysManage = "keys-manage",
        /// Bring in what was kept elsewhere.
        Import = "import",
        /// Look at the state of the data.
        Check = "check",
    }
}

impl Right {
    /// What a doctor lends to an assistant who acts in their name: the work with patients, and nothing of the practice.
    pub const LENT: &'static [Self] = &[
        Self::PatientsRead,
        Self::PatientsEdit,
        Self::PrivateRead,
        Self::RecordRead,
        Self::RecordEdit,
        Self::AppointmentsRead,
        Self::AppointmentsBook,
        Self::AppointmentsBeyond,
        Self::VisitsRun,
        Self::VisitsClose,
        Self::FollowupsWork,
    ];
}

codes! {
    /// A role at the practice.
    Role {
        /// Answers for the practice; may do everything.
        Manager = "manager",
        /// Treats patients.
        Doctor = "doctor",
        /// Receives patients and books.
        Receptionist = "receptionist",
        /// Sees to next steps and calls.
        Coordinator = "coordinator",
        /// Helps in the room.
        Assistant = "assistant",
        /// Works behind the scenes.
        Technician = "technician",
    }
}

impl Role {
    /// What the role may do.
    pub const fn rights(self) -> &'static [Right] {
        use Right as R;
        match self {
            Self::Manager => Right::ALL,
            Self::Doctor => &[
                R::PracticeRead,
                R::PatientsRead,
                R::PatientsEdit,
                R::PrivateRead,
                R::RecordRead,
                R::RecordEdit,
                R::AppointmentsRead,
                R::AppointmentsBook,
                R::AppointmentsBeyond,
                R::ScheduleEdit,
                R::PaymentsTake,
                R::VisitsRun,
                R::VisitsClose,
                R::FollowupsWork,
                R::WalletRead,
                R::EmergencyOpen,
                R::BackupMake,
            ],
            Self::Receptionist | Self::Coordinator => &[
                R::PracticeRead,
                R::PatientsRead,
                R::PatientsEdit,
                R::AppointmentsRead,
                R::AppointmentsBook,
                R::ScheduleEdit,
                R::PaymentsTake,
                R::VisitsRun,
                R::FollowupsWork,
                R::WalletRead,
                R::EmergencyOpen,
                R::BackupMake,
            ],
            Self::Assistant => &[
                R::PracticeRead,
                R::PatientsRead,
                R::RecordRead,
                R::AppointmentsRead,
                R::VisitsRun,
                R::FollowupsWork,
                R::EmergencyOpen,
            ],
            Self::Technician => &[R::PracticeRead, R::AppointmentsRead, R::EmergencyOpen],
        }
    }
}

/// Whether any of the roles gives the right.
pub fn allowed(roles: &[Role], right: Right) -> bool {
    roles.iter().any(|role| role.rights().contains(&right))
}
