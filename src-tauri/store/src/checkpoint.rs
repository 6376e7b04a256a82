//! The log and its way into the file: the engine's own checkpoints swallow errors, so this one looks at the result.

/// What a checkpoint did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checkpointed {
    /// Pages that stood in the log.
    pub in_log: u32,
    /// Pages of them that are now in the file.
    pub moved: u32,
}

impl Checkpointed {
    /// Whether the file now holds everything.
    pub fn is_complete(self) -> bool {
        self.in_log == self.moved
    }
}
