//! The words of the journal: acts, what they changed, and the records that devices exchange.

use peyvand_kit::{ActId, Instant};
use rusqlite::types::Value;

/// One user intention, named by its caller before the first try.
#[derive(Debug, Clone)]
pub struct Act {
    /// Made once by the caller: trying again with the same id never does it twice.
    pub id: ActId,
    /// What is intended, such as `person.rename`.
    pub kind: &'static str,
    /// Who intends it.
    pub actor: Option<String>,
    /// In whose name, where it is not their own.
    pub on_behalf: Option<String>,
    /// Acts of one burst carry the same group and are undone together. None: the act stands alone.
    pub group: Option<String>,
}

/// The outcome of a write.
#[derive(Debug, Clone)]
pub struct Written<T> {
    /// What the act gave; None when this act's id had landed before and nothing was run again.
    pub value: Option<T>,
    /// What it changed.
    pub changed: Changed,
}

/// What an act changed, for everyone who shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The act's id.
    pub act: String,
    /// Its kind.
    pub kind: String,
    /// The tables that it changed, each once.
    pub entities: Vec<String>,
    /// The first row that it made, as entity and id; also told when the act is repeated.
    pub born: Option<(String, String)>,
    /// False when the act had landed before.
    pub fresh: bool,
}

/// What an undo left as it was, mostly because somebody changed it since.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skipped {
    /// The fields, newest first.
    pub fields: Vec<SkippedField>,
}

/// One field that an undo left alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkippedField {
    /// The table.
    pub entity: String,
    /// The row.
    pub entity_id: String,
    /// The field, or `+` for a birth.
    pub field: String,
}

/// An operation as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpRow {
    /// The act's id.
    pub id: String,
    /// The device that wrote it.
    pub device: String,
    /// Its number in that device's series, from 1 without a gap.
    pub seq: u64,
    /// The hybrid logical clock: milliseconds times 65,536 plus a counter.
    pub hlc: i64,
    /// What the device's clock said.
    pub at: Instant,
    /// What was intended.
    pub kind: String,
    /// The group that is undone together; the act's own id when it stands alone.
    pub group: String,
    /// The group that this act undoes.
    pub undoes: Option<String>,
    /// Who did it.
    pub actor: Option<String>,
    /// In whose name, where it was not their own.
    pub on_behalf: Option<String>,
    /// The program that wrote it.
    pub app: String,
    /// The schema it was written with.
    pub schema: u32,
    /// The hash of the operation before it in the device's series; 32 zero bytes for the first.
    pub prev_hash: [u8; 32],
    /// Its own hash, over `prev_hash`, its fields and the salted digests of its changes.
    pub hash: [u8; 32],
}

/// One change as it stands in the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The table.
    pub entity: String,
    /// The row.
    pub entity_id: String,
    /// The field; `+` when the row was made, and `new` is then one JSON object of all its columns.
    pub field: String,
    /// What it held.
    pub old: Value,
    /// What it holds.
    pub new: Value,
    /// The salt of its digest; None once the change has been blanked.
    pub salt: Option<[u8; 16]>,
    /// Its digest, kept only once the change has been blanked; until then it follows from the values.
    pub digest: Option<[u8; 32]>,
}

/// What devices exchange: an operation with all its changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The operation.
    pub op: OpRow,
    /// Its changes, in the order in which they were made.
    pub changes: Vec<Change>,
}

/// Which operations to list: those that fit every part that is given; everything empty lists all, newest first.
#[derive(Debug, Clone, Default)]
pub struct OpFilter {
    /// Only what this person did, or somebody else in their name.
    pub person: Option<String>,
    /// Only these kinds.
    pub kinds: Option<Vec<String>>,
    /// Only those that touched one of these rows, as entity and id.
    pub rows: Option<Vec<(String, String)>>,
    /// Only those that fit at least one of these, as a word that was typed may mean a kind, a person or a patient.
    pub any: Option<Vec<OpsOf>>,
    /// Only from this instant on.
    pub since: Option<Instant>,
    /// Only before this instant.
    pub until: Option<Instant>,
    /// Only those that stand behind this operation (its id) in the list, for the next page.
    pub before: Option<String>,
}

/// One way in which an operation may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpsOf {
    /// It is of this kind.
    Kind(String),
    /// This person did it.
    Actor(String),
    /// It was done in this person's name.
    Behalf(String),
    /// It touched one of these rows, as entity and id.
    Rows(Vec<(String, String)>),
}

/// A text that one device wrote and another replaced without knowing of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// What was written.
    pub text: String,
    /// Who wrote it, or in whose name.
    pub actor: Option<String>,
}

/// What a merge did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Operations that were new here.
    pub landed: usize,
    /// Operations that were here already.
    pub known: usize,
    /// Series with a gap: device, the number expected, the number that came. Those records were left out.
    pub gaps: Vec<(String, u64, u64)>,
    /// Devices whose clock is more than five minutes ahead of ours, with the lead in milliseconds.
    pub ahead: Vec<(String, i64)>,
    /// Operations written with a newer schema; kept whole, shown as far as this version knows them.
    pub newer: usize,
    /// Changes of tables or fields that this version does not know; kept, and shown once it does.
    pub unknown: usize,
    /// Rows that wait for their birth or their parent, in all.
    pub parked: usize,
    /// The tables that changed, each once.
    pub entities: Vec<String>,
    /// The act that mends what the merge broke, if one was needed.
    pub mend: Option<String>,
}
