//! In which line of a file a row stands, as an editor counts: the csv reader counts line feeds behind a row's end.

use std::fs::File;
use std::io::{self, Read, Seek};

/// How far a file is looked into for its first line end.
const LOOK: u64 = 64 * 1024;

/// How the lines of a file end, and how many rows were read.
#[derive(Debug, Clone, Copy)]
pub(super) struct LineEnds {
    end: End,
    rows: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Feed,
    ReturnFeed,
    Return,
}

impl LineEnds {
    /// Looks at the first line end and goes back to the start.
    pub(super) fn of(file: &mut File) -> io::Result<Self> {
        let mut start = Vec::new();
        file.take(LOOK).read_to_end(&mut start)?;
        file.rewind()?;
        let first = start.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let end = match first.map(|at| (start[at], start.get(at + 1))) {
            Some((b'\r', Some(b'\n'))) => End::ReturnFeed,
            Some((b'\r', _)) => End::Return,
            _ => End::Feed,
        };
        Ok(Self { end, rows: 0 })
    }

    /// The line of the next row, given the line feeds that the reader has counted.
    pub(super) const fn next(&mut self, counted: u64) -> u64 {
        self.rows += 1;
        match self.end {
            End::Feed => counted,
            // The reader takes the feed of a pair with the next row.
            End::ReturnFeed => counted + 1,
            End::Return => self.rows + 1,
        }
    }
}
