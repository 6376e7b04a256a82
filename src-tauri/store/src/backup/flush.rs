//! Flushing while writing goes on: what is told as done is soon on the medium, and nobody stands still for it.

use std::fs::File;
use std::io::Result as IoResult;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{JoinHandle, spawn};

/// So much is written between two flushes. At most two stretches wait, so that calling off does not wait for long either.
const STRETCH: u64 = 64 << 20;

/// Flushes a file on a thread of its own, stretch by stretch.
pub(super) struct Flusher {
    ask: Option<SyncSender<()>>,
    thread: Option<JoinHandle<IoResult<()>>>,
    waiting: u64,
}

impl Flusher {
    pub(super) fn of(file: &File) -> IoResult<Self> {
        // The same open file: a flush that fails is told to whoever flushes, once.
        let file = file.try_clone()?;
        let (ask, asked) = sync_channel(1);
        let thread = spawn(move || asked.into_iter().try_for_each(|()| file.sync_data()));
        Ok(Self { ask: Some(ask), thread: Some(thread), waiting: 0 })
    }

    /// So many bytes more were written.
    pub(super) fn written(&mut self, bytes: u64) -> IoResult<()> {
        self.waiting += bytes;
        if self.waiting < STRETCH {
            return Ok(());
        }
        self.waiting = 0;
        match self.ask.as_ref().map(|ask| ask.send(())) {
            Some(Ok(())) => Ok(()),
            // It has ended before its time, with a fault.
            _ => self.end(),
        }
    }

    /// Waits for the flushes under way and tells whether all of them succeeded. What was written since is not flushed.
    pub(super) fn end(&mut self) -> IoResult<()> {
        self.ask = None;
        self.thread.take().map_or(Ok(()), |thread| thread.join().expect("flushing does not panic"))
    }
}
