//! The hash chain: each operation carries the hash of the one before it in its device's series.
//!
//! It runs over salted digests of the changes and not over their values, so that a value and its salt can be erased and the
//! chain still holds. Every part is written with its length, so that no two operations hash alike.

use rusqlite::types::Value;
use sha2::{Digest, Sha256};

use super::types::{Change, OpRow};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

struct Parts(Sha256);

impl Parts {
    fn new(what: &str) -> Self {
        let mut parts = Self(Sha256::new());
        parts.text(what);
        parts
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn maybe(&mut self, text: Option<&str>) {
        self.0.update([u8::from(text.is_some())]);
        self.text(text.unwrap_or_default());
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.0.update([0]),
            Value::Integer(number) => {
                self.0.update([1]);
                self.0.update(number.to_le_bytes());
            }
            Value::Real(number) => {
                self.0.update([2]);
                self.0.update(number.to_bits().to_le_bytes());
            }
            Value::Text(text) => {
                self.0.update([3]);
                self.text(text);
            }
            Value::Blob(bytes) => {
                self.0.update([4]);
                self.bytes(bytes);
            }
        }
    }

    fn end(self) -> Hash {
        self.0.finalize().into()
    }
}

/// The parts of a change that its digest covers.
pub(crate) struct Sealed<'a> {
    pub(crate) entity: &'a str,
    pub(crate) entity_id: &'a str,
    pub(crate) field: &'a str,
    pub(crate) old: &'a Value,
    pub(crate) new: &'a Value,
}

/// The digest of a change.
pub(crate) fn digest(salt: &[u8; 16], change: &Sealed) -> Hash {
    let mut parts = Parts::new("change 1");
    parts.bytes(salt);
    parts.text(change.entity);
    parts.text(change.entity_id);
    parts.text(change.field);
    parts.value(change.old);
    parts.value(change.new);
    parts.end()
}

impl Change {
    /// Its digest: the kept one once it is blanked, and otherwise what follows from its values. None when neither is there.
    pub(crate) fn sealed(&self) -> Option<Hash> {
        let Some(salt) = &self.salt else { return self.digest };
        let Self { entity, entity_id, field, old, new, .. } = self;
        Some(digest(salt, &Sealed { entity, entity_id, field, old, new }))
    }
}

/// Collects the digests of an operation's changes.
#[derive(Default)]
pub(crate) struct Digests {
    hasher: Sha256,
    count: u64,
}

impl Digests {
    pub(crate) fn add(&mut self, digest: &Hash) {
        self.hasher.update(digest);
        self.count += 1;
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }
}

/// The hash of an operation, over everything in it but the hash itself.
pub(crate) fn op_hash(op: &OpRow, digests: Digests) -> Hash {
    let mut parts = Parts::new("op 1");
    parts.bytes(&op.prev_hash);
    parts.text(&op.id);
    parts.text(&op.device);
    for number in [op.seq.cast_signed(), op.hlc, op.at.ms(), i64::from(op.schema), digests.count.cast_signed()] {
        parts.0.update(number.to_le_bytes());
    }
    parts.text(&op.kind);
    parts.text(&op.group);
    parts.maybe(op.undoes.as_deref());
    parts.maybe(op.actor.as_deref());
    parts.text(&op.app);
    parts.bytes(&digests.hasher.finalize());
    // Acts of before the second layout know no such part, and their hashes hold.
    if let Some(person) = &op.on_behalf {
        parts.text(person);
    }
    parts.end()
}

/// Whether an operation's hash follows from its fields and changes.
pub(crate) fn holds<'a>(op: &OpRow, changes: impl IntoIterator<Item = &'a Change>) -> bool {
    let mut digests = Digests::default();
    for change in changes {
        let Some(digest) = change.sealed() else { return false };
        digests.add(&digest);
    }
    op_hash(op, digests) == op.hash
}
