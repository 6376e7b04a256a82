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
    /// The newest acts first.
    pub struct ListActs { pub limit: u16 }
    /// The state of the data, as the check found it.
    pub struct CheckDetail { pub ok: bool, pub problems: Vec<CheckProblem>, pub acts: u32, pub rows: u32, pub parked: u32, #[ts(type = "number")] pub ledger_sum: i64 }
    /// What is wrong. `code`: 'sqlite', 'cipher', 'chain', 'rebuild', 'ledger', 'invariant',
    /// 'missing' (acts that were saved are not in the file).
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
