//! The witness: a small file beside the database that knows how far the series of all devices had come.
//!
//! A log that was deleted or cut, or an older copy of the file, looks whole to the engine. The witness knows better: what it
//! saw was in the file once. It holds two sealed slots that are written in turn, so that a torn one leaves the other.
//!
//! It is written after each commit without a flush of its own, so that a save costs one flush and not two. When a process is
//! killed it is exact. After a power cut it may be older than the journal, which is no alarm; it can never be newer, as a
//! commit is on the disk before the witness hears of it. It is flushed with each checkpoint and at close.

mod slot;

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek, SeekFrom, Write as _};
use std::path::Path;

use chacha20poly1305::XChaCha20Poly1305;
use peyvand_kit::Instant;

use self::slot::{SLOT, Seen, newest, seal, tag};
use crate::journal::Position;
use crate::{DbKey, Head, Read, StoreFault};

const NAME: &str = "witness";

/// So many series are remembered, those that moved last.
const SERIES_MOST: usize = 70;

/// Acts that were saved and are not in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// How many, at least.
    pub acts: u64,
    /// When the last of them was saved.
    pub last_at: Instant,
}

pub(crate) struct Witness {
    file: File,
    seal: XChaCha20Poly1305,
    seen: Option<Seen>,
    /// The device whose series the last write followed, and where it stood; None until the first.
    followed: Option<(String, u64)>,
}

impl Witness {
    /// Opens the witness of a folder and reads what it knows. Whatever does not open under the key counts as not there.
    pub(crate) fn open(dir: &Path, key: &DbKey) -> Result<Self, StoreFault> {
        let mut file = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(dir.join(NAME))?;
        let seal = seal(key);
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let seen = newest(&seal, &bytes);
        Ok(Self { file, seal, seen, followed: None })
    }

    /// Writes the first witness of a file that is about to become a practice's, and flushes it.
    pub(crate) fn begin(dir: &Path, key: &DbKey, read: &Read) -> Result<(), StoreFault> {
        let mut witness = Self::open(dir, key)?;
        witness.see_all(read)?;
        witness.write()?;
        Ok(witness.file.sync_all()?)
    }

    /// Whether this key is the one that the folder's witness was written with; None when there is nothing to tell by.
    pub(crate) fn knows_key(dir: &Path, key: &DbKey) -> Option<bool> {
        let bytes = std::fs::read(dir.join(NAME)).ok()?;
        (!bytes.is_empty()).then(|| newest(&seal(key), &bytes).is_some())
    }

    /// What is missing from the journal.
    pub(crate) fn missing(&self, read: &Read) -> Result<Option<Missing>, StoreFault> {
        let Some(seen) = &self.seen else { return Ok(None) };
        let here = read.list(include_str!("journal/heads.sql"), (), |row| row.get::<_, String>("device_id"))?;
        let mut acts = 0;
        for (series, head) in &seen.heads {
            acts += match here.iter().find(|device| tag(device) == *series) {
                Some(device) => head.missing_in(read, device)?,
                None => head.seq,
            };
        }
        let ops = read.count("SELECT coalesce(max(no), 0) FROM op", ())?;
        let acts = acts.max(u64::try_from(seen.ops - ops).unwrap_or_default());
        Ok((acts > 0).then(|| Missing { acts, last_at: Instant::from_ms(seen.at) }))
    }

    /// Remembers where the journal stands. What fails here only leaves the witness behind, which is harmless.
    pub(crate) fn note(&mut self, read: &Read, device: &str, position: &Position, at: Instant) {
        let head = Head { seq: position.seq, hash: position.hash };
        let outcome = match (&mut self.seen, &self.followed) {
            // Nothing but this device's own acts came since.
            (Some(seen), Some((own, seq)))
                if own == device
                    && position.next_op - 1 - seen.ops == head.seq.cast_signed() - seq.cast_signed()
                    && head.seq > 0 =>
            {
                (seen.ops, seen.at) = (position.next_op - 1, at.ms());
                seen.moved(tag(device), head);
                Ok(())
            }
            _ => self.see_all(read).map(|()| {
                if let Some(seen) = &mut self.seen {
                    seen.at = at.ms();
                }
            }),
        };
        self.followed = Some((device.to_owned(), position.seq));
        if outcome.and_then(|()| self.write()).is_err() {
            // The next one looks at everything again.
            self.followed = None;
        }
    }

    /// Takes over where all series stand in the file.
    fn see_all(&mut self, read: &Read) -> Result<(), StoreFault> {
        let mut heads = read.list(include_str!("journal/heads.sql"), (), |row| {
            let head = Head { seq: row.get::<_, i64>("seq")?.cast_unsigned(), hash: row.get("hash")? };
            Ok((row.get::<_, i64>("at")?, (tag(&row.get::<_, String>("device_id")?), head)))
        })?;
        heads.sort_unstable_by_key(|(at, _)| *at);
        let at = heads.last().map_or(0, |(at, _)| *at);
        heads.drain(..heads.len().saturating_sub(SERIES_MOST));
        let ops = read.count("SELECT coalesce(max(no), 0) FROM op", ())?;
        let turn = self.seen.as_ref().map_or(0, |seen| seen.turn);
        let heads = heads.into_iter().map(|(_, head)| head).collect();
        self.seen = Some(Seen { turn, ops, at, heads });
        Ok(())
    }

    fn write(&mut self) -> Result<(), StoreFault> {
        let Some(seen) = &mut self.seen else { return Ok(()) };
        seen.turn += 1;
        let slot = seen.sealed(&self.seal)?;
        self.file.seek(SeekFrom::Start((seen.turn % 2) * SLOT as u64))?;
        Ok(self.file.write_all(&slot)?)
    }

    pub(crate) fn flush(&self) {
        // Left behind at worst; see the head of this file.
        let _ = self.file.sync_data();
    }
}
