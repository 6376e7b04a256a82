//! Bytes on their way: read in large blocks and hashed on one thread, taken on another.

use std::fs::File;
use std::io::Result as IoResult;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use blake3::{Hash, Hasher};

use super::seals::{PAGE, SALT, Seals};
use super::{BackupFault, Phase, Progress, Watch};
use crate::DbKey;

/// So much is read at once.
const BLOCK: u64 = 2 << 20;
/// So many blocks may wait to be taken.
const WAITING: usize = 3;
/// More cores than this bring nothing: no disk is as fast.
const SEALERS: usize = 4;

/// The page that the engine locks and never uses; on Windows it can't be read while the practice is open.
const LOCK_PAGE: Range<u64> = 0x4000_0000..0x4000_1000;

/// A stretch of a file.
pub(super) struct Source<'f> {
    pub(super) file: &'f File,
    pub(super) offset: u64,
    pub(super) length: u64,
    /// Whether the engine has the file open: its lock page then counts as zeros.
    pub(super) is_live: bool,
}

impl Source<'_> {
    /// The seals of the database that stands here.
    pub(super) fn seals(&self, key: &DbKey) -> Result<Seals, BackupFault> {
        Ok(Seals::of(key, &read_at(self.file, self.offset, self.length.min(SALT))?))
    }

    fn fill(&self, at: u64, block: &mut [u8]) -> IoResult<()> {
        let end = at + block.len() as u64;
        if !self.is_live || end <= LOCK_PAGE.start || LOCK_PAGE.end <= at {
            return read_exact_at(self.file, block, self.offset + at);
        }
        let (before, rest) = block.split_at_mut(usize_of(LOCK_PAGE.start.saturating_sub(at)));
        read_exact_at(self.file, before, self.offset + at)?;
        let zeros = rest.len().min(usize_of(LOCK_PAGE.end - at.max(LOCK_PAGE.start)));
        let (lock_page, after) = rest.split_at_mut(zeros);
        lock_page.fill(0);
        read_exact_at(self.file, after, self.offset + LOCK_PAGE.end)
    }

    /// Reads everything, gives each block to `take`, and says the hash of all. Where `seals` are given, each page's is
    /// checked. Reading, hashing and checking have threads of their own.
    ///
    /// # Errors
    /// The first fault: of `take`, or of the reading as `fault` puts it.
    pub(super) fn pour(
        &self,
        seals: Option<&Seals>,
        fault: impl Fn(&std::io::Error) -> BackupFault,
        mut take: impl FnMut(&[u8]) -> Result<(), BackupFault>,
    ) -> Result<Poured, BackupFault> {
        thread::scope(|scope| {
            let (to_hash, hashed) = sync_channel::<Block>(WAITING);
            let hash = scope.spawn(move || {
                let mut hasher = Hasher::new();
                hashed.into_iter().for_each(|block| {
                    hasher.update(&block.bytes);
                });
                hasher.finalize()
            });
            let sealers = seals.map_or(0, |_| thread::available_parallelism().map_or(1, usize::from).min(SEALERS));
            let mut to_seal = Vec::new();
            let mut sealed = Vec::new();
            for seals in seals.into_iter().cycle().take(sealers) {
                let (to_one, blocks) = sync_channel::<Block>(WAITING);
                to_seal.push(to_one);
                sealed.push(scope.spawn(move || {
                    let mut is_sealed = true;
                    // All of them are taken, also behind a broken one: the reader must not wait for nobody.
                    for block in blocks {
                        is_sealed &= seals.hold(block.page(), &block.bytes);
                    }
                    is_sealed
                }));
            }
            let (to_taker, taken) = sync_channel::<IoResult<Block>>(WAITING);
            scope.spawn(move || self.read(&to_hash, &to_seal, &to_taker));
            for block in taken {
                take(&block.map_err(|error| fault(&error))?.bytes)?;
            }
            let hash = hash.join().expect("hashing does not panic");
            let is_sealed = sealed.into_iter().all(|one| one.join().expect("checking does not panic"));
            Ok(Poured { hash, is_sealed })
        })
    }

    /// Reads block after block for everybody, until the end, a fault, or nobody takes any more.
    fn read(&self, to_hash: &SyncSender<Block>, to_seal: &[SyncSender<Block>], to_taker: &SyncSender<IoResult<Block>>) {
        let (mut at, mut pool) = (0, Vec::new());
        for turn in 0.. {
            if at == self.length {
                return;
            }
            let size = BLOCK.min(self.length - at);
            let mut bytes = spare(&mut pool);
            let room = Arc::get_mut(&mut bytes).expect("nobody else has a spare one");
            room.resize(usize_of(size), 0);
            let filled = self.fill(at, room);
            pool.push(Arc::clone(&bytes));
            let outcome = filled.map(|()| Block { at, bytes });
            let (is_end, mut is_over) = (outcome.is_err(), false);
            if let Ok(block) = &outcome {
                is_over |= to_hash.send(block.clone()).is_err();
                if let Some(to_one) = to_seal.get(turn % to_seal.len().max(1)) {
                    is_over |= to_one.send(block.clone()).is_err();
                }
            }
            if to_taker.send(outcome).is_err() || is_end || is_over {
                return;
            }
            at += size;
        }
    }
}

/// Room that nobody looks at any more, or new.
fn spare(pool: &mut Vec<Arc<Vec<u8>>>) -> Arc<Vec<u8>> {
    let place = pool.iter_mut().position(|bytes| Arc::get_mut(bytes).is_some());
    place.map(|place| pool.swap_remove(place)).unwrap_or_default()
}

/// What is said of bytes that went by.
pub(super) struct Poured {
    pub(super) hash: Hash,
    /// Whether every page's seal held, where that was asked.
    pub(super) is_sealed: bool,
}

/// A stretch of what is read, for all who look at it.
#[derive(Clone)]
struct Block {
    at: u64,
    bytes: Arc<Vec<u8>>,
}

impl Block {
    /// The number of its first page.
    fn page(&self) -> u32 {
        u32::try_from(self.at / PAGE as u64 + 1).unwrap_or(u32::MAX)
    }
}

/// Tells how far a phase is, and whether to go on.
pub(super) struct Meter<'w> {
    progress: Progress,
    watch: Watch<'w>,
}

impl<'w> Meter<'w> {
    pub(super) fn new(phase: Phase, all: u64, watch: Watch<'w>) -> Self {
        Self { progress: Progress { phase, done: 0, all }, watch }
    }

    /// So many bytes more.
    ///
    /// # Errors
    /// [`BackupFault::Canceled`].
    pub(super) fn more(&mut self, bytes: u64) -> Result<(), BackupFault> {
        self.progress.done += bytes;
        match (self.watch)(self.progress) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(BackupFault::Canceled),
        }
    }
}

/// Makes the next read of a flushed file come from the medium. Where the system can't be asked to, the reading checks less
/// than it could, and that is no failure.
#[cfg_attr(not(target_os = "linux"), expect(unused_variables, reason = "no such thing to ask for"))]
pub(super) fn forget_cache(file: &File) {
    #[cfg(target_os = "linux")]
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
}

/// A short stretch of a file.
pub(super) fn read_at(file: &File, at: u64, length: u64) -> Result<Vec<u8>, BackupFault> {
    let mut bytes = vec![0; usize_of(length)];
    read_exact_at(file, &mut bytes, at).map_err(|error| BackupFault::reading(&error))?;
    Ok(bytes)
}

#[cfg(unix)]
fn read_exact_at(file: &File, bytes: &mut [u8], at: u64) -> IoResult<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut bytes: &mut [u8], mut at: u64) -> IoResult<()> {
    while !bytes.is_empty() {
        match std::os::windows::fs::FileExt::seek_read(file, bytes, at)? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            read => (bytes, at) = (&mut bytes[read..], at + read as u64),
        }
    }
    Ok(())
}

/// A size that is known to fit.
fn usize_of(bytes: u64) -> usize {
    usize::try_from(bytes).expect("no more than a block")
}
