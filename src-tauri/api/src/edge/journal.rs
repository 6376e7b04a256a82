//! What was done: the last act, taking it back, doing it again, the record.
use crate::edge;

edge! {
    /// What a write did.
    pub struct Changed { pub act: String, pub kind: String, pub entities: Vec<String>,
        /// The first row that the act made, as 'entity:id'.
        pub born: Option<String>,
        /// False when this act had been done before and nothing was run again.
        pub fresh: bool,
        /// Fields that an undo left as they are because somebody changed them since.
        pub skipped: u32 }
    /// What can be taken back and done again by the signed-in person on this machine.
    pub struct JournalState { pub undo: Option<ActRow>, pub redo: Option<ActRow> }
    /// An act of the record. Its words are `journal-<kind>`.
    pub struct ActRow { pub id: String, pub kind: String, #[ts(type = "number")] pub at: i64, pub day: String, pub minute: u16, pub staff_name: Option<String>, pub about: Option<String> }
    /// Acts of the record, newest first. Everything empty lists all; `before` is the id of the last row of the page before.
    /// `text` finds acts by the words of their kind in the reader's language, by colleagues (who did it, in whose name,
    /// about whom) and by the thirty patients who fit it best; within one patient's record also by what was written.
    pub struct ListHistory { pub patient_id: Option<String>, pub staff_id: Option<String>, pub from: Option<String>, pub until: Option<String>, pub text: String, pub before: Option<String>, pub limit: u16 }
    /// A page of the record.
    pub struct HistoryPage { pub rows: Vec<HistoryRow>, pub has_more: bool }
    /// An act of the record: who, in whose name, when, on which machine, about whom.
    pub struct HistoryRow { pub id: String, pub kind: String, #[ts(type = "number")] pub at: i64, pub day: String, pub minute: u16, pub staff_id: Option<String>, pub staff_name: Option<String>, pub behalf_name: Option<String>, pub device: String, pub about: Option<String>, pub patient_id: Option<String>,
        /// For an undo or redo: the kind of what it took back.
        pub undoes: Option<String>,
        /// It has been taken back, and not brought back since.
        pub is_undone: bool,
        /// The signed-in person may take it back.
        pub can_undo: bool,
        pub changes: u32 }
    /// An act with what it changed.
    pub struct HistoryDetail { pub row: HistoryRow, pub changes: Vec<HistoryChange>,
        /// It changed more than is told here, as an import does.
        pub has_more: bool }
    /// A field that changed. Its words are `field-<table>-<field>` with dashes for underscores. `field` is '+' for a row that
    /// was made (`field-<table>-row`), and its fields follow; it is 'deleted_at' for one that was taken away or brought back
    /// (`field-any-deleted-at`, in words a yes or no).
    pub struct HistoryChange { pub table: String, pub field: String,
        /// What the row is, by name, where it has one.
        pub subject: Option<String>, pub old: Option<HistoryValue>, pub new: Option<HistoryValue> }
    /// A value and how to read it: 'text', 'number', 'day', 'minute', 'instant', 'money', 'yes-no', 'code', 'name', 'hidden',
    /// 'weekday' (digits, 0 = Monday).
    pub struct HistoryValue { pub kind: String, pub text: String }
    /// Who opened which file, newest first.
    pub struct ListOpenings { pub patient_id: Option<String>, pub staff_id: Option<String>, pub from: Option<String>, pub until: Option<String>, pub limit: u16 }
    /// A file that was opened: once for each person, file and sitting.
    pub struct OpeningRow { pub staff_id: String, pub staff_name: String, pub patient_id: String, pub patient_name: String, pub behalf_name: Option<String>, pub is_emergency: bool, #[ts(type = "number")] pub at: i64, pub day: String, pub minute: u16 }
    /// This machine's name.
    pub struct NameDevice { pub name: String }
    /// A machine that wrote in the record.
    pub struct DeviceRow { pub id: String, pub name: String, pub is_here: bool }
    /// The state of the data, as the check found it.
    pub struct CheckDetail { pub ok: bool, pub problems: Vec<CheckProblem>, pub acts: u32, pub rows: u32, pub parked: u32, #[ts(type = "number")] pub ledger_sum: i64 }
    /// What is wrong. `code`: 'sqlite', 'cipher', 'chain', 'rebuild', 'ledger', 'invariant',
    /// 'missing' (acts that were saved are not in the file), 'file-missing' and 'file-damaged' (the content of a picture or a
    /// document beside it).
    pub struct CheckProblem { pub code: String, pub what: String }
}

impl<T> From<peyvand_store::Written<T>> for Changed {
    fn from(written: peyvand_store::Written<T>) -> Self {
        let changed = written.changed;
        Self {
            act: changed.act,
            kind: changed.kind,
            entities: changed.entities,
            born: changed.born.map(|(entity, id)| format!("{entity}:{id}")),
            fresh: changed.fresh,
            skipped: 0,
        }
    }
}
