//! Runs a list of stages to the end whatever fails, and closes with one line for all of them.

use crate::counts::Counts;
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// The stages of one run.
#[derive(Default)]
pub(crate) struct Stages {
    done: Vec<(String, Counts, Duration)>,
}

impl Stages {
    /// Runs one stage; what it returns is what it adds to the closing line.
    pub(crate) fn stage(&mut self, name: &str, run: impl FnOnce() -> Counts) {
        println!("\n== {name}");
        let start = Instant::now();
        let counts = run();
        let took = start.elapsed();
        println!("== {name}: {}, {:.1} s", told(counts), took.as_secs_f64());
        self.done.push((name.to_owned(), counts, took));
    }

    /// Says what each stage came to, closes with the sum, and is an error if anything failed.
    pub(crate) fn close(self) -> Result<()> {
        let mut sum = Counts::default();
        println!();
        for (name, counts, took) in self.done {
            println!("{:>8.1} s  {name}: {}", took.as_secs_f64(), told(counts));
            sum += counts;
        }
        println!("{}", told(sum));
        if sum.failed > 0 {
            bail!("not everything passed");
        }
        Ok(())
    }
}

fn told(counts: Counts) -> String {
    let skipped = if counts.skipped > 0 { format!(", {} skipped", counts.skipped) } else { String::new() };
    format!("{} passed, {} failed{skipped}", counts.passed, counts.failed)
}

#[cfg(test)]
mod tests {
    use super::{Counts, Stages, told};

    #[test]
    fn one_failure_anywhere_fails_the_run_and_the_later_stages_still_ran() {
        let mut ran = false;
        let mut stages = Stages::default();
        stages.stage("first", || Counts::of_one(false));
        stages.stage("second", || {
            ran = true;
            Counts::of_one(true)
        });
        assert!(stages.close().is_err() && ran);
    }

    #[test]
    fn the_closing_line_names_skipped_tests_only_when_there_are_any() {
        assert_eq!(told(Counts { passed: 3, failed: 0, skipped: 0 }), "3 passed, 0 failed");
        assert_eq!(told(Counts { passed: 3, failed: 1, skipped: 2 }), "3 passed, 1 failed, 2 skipped");
    }
}
