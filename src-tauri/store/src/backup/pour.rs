//! Bytes on their way: read in large blocks and hashed on one thread, taken on another.

use std::fs::File;
use std::io::Result as IoResult;
use std::ops::{ControlFlow, Range};
use std::sync::mpsc::sync_channel;
use std::thread;

use blake3::{Hash, Hasher};

use super::{BackupFault, Phase, Progress, Watch};

/// So much is read at once.
const BLOCK: u64 = 2 << 20;
/// So many blocks may wait to be taken.
const WAITING: usize = 3;

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

    /// Reads everything, gives each block to `take`, and says the hash of all.
    ///
    /// # Errors
    /// The first fault: of `take`, or of the reading as `fault` puts it.
    pub(super) fn pour(
        &self,
        fault: impl Fn(&std::io::Error) -> BackupFault,
        mut take: impl FnMut(&[u8]) -> Result<(), BackupFault>,
    ) -> Result<Hash, BackupFault> {
        thread::scope(|scope| {
            let (blocks, taken) = sync_channel::<IoResult<Vec<u8>>>(WAITING);
            let (back, spare) = sync_channel::<Vec<u8>>(WAITING + 2);
            let reader = scope.spawn(move || {
                let (mut hasher, mut at) = (Hasher::new(), 0);
                while at < self.length {
                    let size = BLOCK.min(self.length - at);
                    let mut block = spare.try_recv().unwrap_or_default();
                    block.resize(usize_of(size), 0);
                    let outcome = self.fill(at, &mut block);
                    let is_end = outcome.is_err();
                    hasher.update(&block);
                    // Nobody takes any more when it was called off.
                    if blocks.send(outcome.map(|()| block)).is_err() || is_end {
                        break;
                    }
                    at += size;
                }
                hasher.finalize()
            });
            for block in &taken {
                let block = block.map_err(|error| fault(&error))?;
                take(&block)?;
                // A block too many is simply dropped.
                let _dropped = back.try_send(block);
            }
            Ok(reader.join().expect("reading and hashing do not panic"))
        })
    }

    /// Reads everything and says its hash.
    pub(super) fn hash(&self, mut tick: impl FnMut(u64) -> Result<(), BackupFault>) -> Result<Hash, BackupFault> {
        let (mut hasher, mut at) = (Hasher::new(), 0);
        let mut block = vec![0; usize_of(BLOCK.min(self.length))];
        while at < self.length {
            let size = BLOCK.min(self.length - at);
            let block = &mut block[..usize_of(size)];
            self.fill(at, block).map_err(|error| BackupFault::reading(&error))?;
            hasher.update(block);
            at += size;
            tick(size)?;
        }
        Ok(hasher.finalize())
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
