//! Who may do what: roles give rights, and every endpoint asks for one.

macro_rules! codes {
    ($(#[doc = $about:literal])* $name:ident { $($variant:ident = $code:literal,)* }) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = $code] $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As it is stored and sent.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The one with this code.
            pub fn of_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

codes! {
    /// What a person may do.
    Right {
        PracticeRead = "practice-read",
        PracticeEdit = "practice-edit",
        StaffEdit = "staff-edit",
        ServicesEdit = "services-edit",
        PatientsRead = "patients-read",
        PatientsEdit = "patients-edit",
        AppointmentsRead = "appointments-read",
        AppointmentsBook = "appointments-book",
        VisitsRun = "visits-run",
        VisitsClose = "visits-close",
        FollowupsWork = "followups-work",
        WalletRead = "wallet-read",
        HistoryRead = "history-read",
        Import = "import",
        Check = "check",
    }
}

codes! {
    /// A role at the practice.
    Role {
        Manager = "manager",
        Doctor = "doctor",
        Receptionist = "receptionist",
        Coordinator = "coordinator",
        Assistant = "assistant",
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
                R::PracticeRead, R::PatientsRead, R::PatientsEdit, R::AppointmentsRead, R::AppointmentsBook,
                R::VisitsRun, R::VisitsClose, R::FollowupsWork, R::WalletRead,
            ],
            Self::Receptionist | Self::Coordinator => &[
                R::PracticeRead, R::PatientsRead, R::PatientsEdit, R::AppointmentsRead, R::AppointmentsBook,
                R::VisitsRun, R::FollowupsWork, R::WalletRead,
            ],
            Self::Assistant => &[R::PracticeRead, R::PatientsRead, R::AppointmentsRead, R::VisitsRun, R::FollowupsWork],
            Self::Technician => &[R::PracticeRead, R::AppointmentsRead],
        }
    }
}

/// Whether any of the roles gives the right.
pub fn allowed(roles: &[Role], right: Right) -> bool {
    roles.iter().any(|role| role.rights().contains(&right))
}
