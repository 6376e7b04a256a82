//! Wrong tries: from the third in a row each makes the next one wait longer, also after a restart. Nobody is shut out for
//! good. What is kept beside the practice says whose tries they are, how many and when, and nothing of what was typed.

use peyvand_core::staff::{Means, WrongTries};
use peyvand_core::{Refusal, Result, ensure};
use peyvand_kit::Instant;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// The file beside the practice, and its name while it is being written.
const FILE: &str = "tries.json";
const PART: &str = "tries.json.part";

/// So many wrong tries cost nothing: everybody mistypes.
const FREE: u32 = 2;
/// The longest wait.
const LONGEST_MS: i64 = 300 * 1000;
/// A wrong try that the record has is forgotten after a day.
const FORGOTTEN_MS: i64 = 24 * 60 * 60 * 1000;

/// What is tried, and for whom: nobody for the recovery key, and for a login that does not exist.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Door<'a> {
    pub(crate) means: Means,
    pub(crate) login: &'a str,
}

/// The wrong tries at one door.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Row {
    means: String,
    login: String,
    /// In a row, since the last right one.
    count: u32,
    /// Those that the record does not have yet.
    untold: u32,
    last_at: i64,
}

/// The wrong tries at one practice.
#[derive(Debug, Default)]
pub(crate) struct Tries {
    /// What a disk did not take; otherwise the file holds it, for all who ask.
    unwritten: Option<Vec<Row>>,
}

impl Tries {
    /// Whether a try is looked at now.
    ///
    /// # Errors
    /// `session-wait` with the seconds that are left.
    pub(crate) fn ensure_open(&mut self, dir: &Path, now: Instant, door: Door) -> Result<()> {
        let mut rows = self.rows(dir);
        let Some(row) = rows.iter_mut().find(|row| row.is_at(door)) else { return Ok(()) };
        if row.last_at > now.ms() {
            // The clock went back: the wait begins again from now and is no longer than it ever was.
            row.last_at = now.ms();
            let left = row.wait_ms();
            self.keep(dir, rows);
            return refuse_for(left);
        }
        // Whatever the file says: it lies open.
        refuse_for(row.last_at.saturating_add(row.wait_ms()).saturating_sub(now.ms()))
    }

    /// Counts a wrong try, and gives how many there are in a row.
    pub(crate) fn wrong(&mut self, dir: &Path, now: Instant, door: Door) -> u32 {
        let mut rows = self.rows(dir);
        let at = rows.iter().position(|row| row.is_at(door)).unwrap_or_else(|| {
            rows.push(Row::new(door));
            rows.len() - 1
        });
        let row = &mut rows[at];
        row.count = row.count.saturating_add(1);
        row.untold = row.untold.saturating_add(1);
        row.last_at = now.ms();
        let count = row.count;
        self.keep(dir, rows);
        count
    }

    /// A right try: the next one at this door does not wait.
    pub(crate) fn right(&mut self, dir: &Path, door: Door) {
        let mut rows = self.rows(dir);
        if rows.iter().any(|row| row.is_at(door) && row.count > 0) {
            rows.iter_mut().filter(|row| row.is_at(door)).for_each(|row| row.count = 0);
            self.keep(dir, rows);
        }
    }

    /// What the record does not have yet.
    pub(crate) fn untold(&self, dir: &Path) -> Vec<WrongTries> {
        let told = |row: Row| {
            let means = Means::of_code(&row.means)?;
            let last_at = Instant::from_ms(row.last_at);
            (row.untold > 0).then_some(WrongTries { means, login: row.login, count: row.untold, last_at })
        };
        self.rows(dir).into_iter().filter_map(told).collect()
    }

    /// The record has them. Another login's wrong tries go on counting: who signs in as themselves opens no door to guess
    /// at another's.
    pub(crate) fn told(&mut self, dir: &Path, now: Instant) {
        let mut rows = self.rows(dir);
        let is_recent = |row: &Row| now.ms().saturating_sub(row.last_at) < FORGOTTEN_MS;
        rows.retain(|row| row.count > 0 && !row.login.is_empty() && is_recent(row));
        rows.iter_mut().for_each(|row| row.untold = 0);
        self.keep(dir, rows);
    }

    fn rows(&self, dir: &Path) -> Vec<Row> {
        match &self.unwritten {
            Some(rows) => rows.clone(),
            // A file that is lost or unreadable is no reason not to sign in.
            None => std::fs::read(dir.join(FILE))
                .ok()
                .and_then(|text| serde_json::from_slice(&text).ok())
                .unwrap_or_default(),
        }
    }

    fn keep(&mut self, dir: &Path, rows: Vec<Row>) {
        match write(dir, &rows) {
            Ok(()) => self.unwritten = None,
            Err(error) => {
                eprintln!("peyvand: wrong tries are remembered until the program ends: {error}");
                self.unwritten = Some(rows);
            }
        }
    }
}

impl Row {
    fn new(door: Door) -> Self {
        Self { means: door.means.code().to_owned(), login: door.login.to_owned(), count: 0, untold: 0, last_at: 0 }
    }

    fn is_at(&self, door: Door) -> bool {
        self.means == door.means.code() && self.login == door.login
    }

    /// Two seconds after the third wrong try, and twice as long after each further one.
    fn wait_ms(&self) -> i64 {
        match self.count.checked_sub(FREE) {
            None | Some(0) => 0,
            Some(doublings) => 1000_i64.checked_shl(doublings.min(16)).unwrap_or(LONGEST_MS).min(LONGEST_MS),
        }
    }
}

fn refuse_for(left_ms: i64) -> Result<()> {
    ensure!(left_ms <= 0, Refusal::SessionWait { seconds: (left_ms + 999) / 1000 });
    Ok(())
}

fn write(dir: &Path, rows: &[Row]) -> io::Result<()> {
    let path = dir.join(FILE);
    if rows.is_empty() {
        return match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    std::fs::write(dir.join(PART), serde_json::to_vec(rows)?)?;
    std::fs::rename(dir.join(PART), path)
}

#[cfg(test)]
mod tests {
    use super::{Door, Tries};
    use peyvand_core::Error;
    use peyvand_core::staff::Means;
    use peyvand_kit::Instant;

    const ANN: Door = Door { means: Means::Password, login: "ann" };

    fn wait(tries: &mut Tries, dir: &std::path::Path, now: i64) -> i64 {
        match tries.ensure_open(dir, Instant::from_ms(now), ANN) {
            Ok(()) => 0,
            Err(Error::Refusal(refused)) => match refused.why {
                peyvand_core::Refusal::SessionWait { seconds } => seconds,
                other => panic!("{other:?}"),
            },
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_wait_doubles_up_to_five_minutes_and_a_clock_that_jumps_shuts_nobody_out() {
        let dir = tempfile::tempdir().expect("a folder");
        let (mut tries, mut now) = (Tries::default(), 1_000_000_000_000);
        let waits: Vec<_> = (0..13)
            .map(|_| {
                tries.wrong(dir.path(), Instant::from_ms(now), ANN);
                let left = wait(&mut tries, dir.path(), now);
                now += left * 1000;
                left
            })
            .collect();
        assert_eq!(waits, [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
        tries.wrong(dir.path(), Instant::from_ms(now), ANN);
        let year = 365 * 86_400_000;
        assert_eq!(wait(&mut tries, dir.path(), now - year), 300);
        assert_eq!(wait(&mut tries, dir.path(), now - year + 299_001), 1);
        assert_eq!(wait(&mut tries, dir.path(), now - year + 300_000), 0);
        tries.right(dir.path(), ANN);
        tries.told(dir.path(), Instant::from_ms(now));
        assert_eq!(std::fs::read_dir(dir.path()).expect("the folder").count(), 0);
    }

    #[test]
    fn where_the_disk_takes_nothing_the_wait_holds_while_the_program_runs() {
        let dir = tempfile::tempdir().expect("a folder");
        let gone = dir.path().join("gone");
        let mut tries = Tries::default();
        for _ in 0..4 {
            tries.wrong(&gone, Instant::from_ms(0), ANN);
        }
        assert_eq!(wait(&mut tries, &gone, 0), 4);
        assert_eq!(tries.untold(&gone)[0].count, 4);
    }
}
