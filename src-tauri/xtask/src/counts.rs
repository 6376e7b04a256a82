//! Reads how many tests passed and failed from the closing lines that the test tools write themselves.

use std::ops::AddAssign;

/// How many tests ended in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl Counts {
    /// Of something that is not tests: it counts as one.
    pub(crate) fn of_one(well: bool) -> Self {
        Self { passed: u32::from(well), failed: u32::from(!well), skipped: 0 }
    }

    /// Of a run of tests. A run that ended badly without naming a failure (it did not build, it
    /// crashed) has failed once; so has one that ran nothing.
    pub(crate) fn of_tests(text: &str, well: bool) -> Self {
        let mut counts = Self::default();
        text.lines().filter_map(closing).for_each(|closed| counts += closed);
        let said = u32::try_from(text.lines().filter(|line| line.starts_with("skipped: ")).count()).unwrap_or(0);
        let skipped = said.min(counts.passed);
        counts.passed -= skipped;
        counts.skipped += skipped;
        if counts.failed == 0 && (!well || counts == Self::default()) {
            counts.failed = 1;
        }
        counts
    }
}

fn closing(line: &str) -> Option<Counts> {
    let line = line.trim();
    // cargo test: `test result: ok. 3 passed; 0 failed; 1 ignored; …`, vitest: `Tests  1 failed | 3 passed (4)`.
    let rest = line.strip_prefix("test result:").or_else(|| line.strip_prefix("Tests "))?;
    let mut counts = Counts::default();
    for part in rest.split([';', '|', '.', '(']) {
        let mut words = part.split_whitespace();
        let (Some(number), Some(word)) = (words.next(), words.next()) else {
            continue;
        };
        let Ok(number) = number.parse::<u32>() else {
            continue;
        };
        match word {
            "passed" => counts.passed += number,
            "failed" => counts.failed += number,
            "ignored" | "skipped" | "todo" => counts.skipped += number,
            _ => {}
        }
    }
    Some(counts)
}

#[cfg(test)]
mod tests {
    use super::Counts;

    fn counts(passed: u32, failed: u32, skipped: u32) -> Counts {
        Counts { passed, failed, skipped }
    }

    #[test]
    fn the_closing_lines_of_every_test_binary_are_added_up() {
        let text = "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\
            test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n";
        assert_eq!(Counts::of_tests(text, false), counts(5, 1, 1));
        assert_eq!(
            Counts::of_tests(" Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 14 passed (16)\n", false),
            counts(14, 2, 0)
        );
    }

    #[test]
    fn a_run_that_did_not_build_or_ran_nothing_has_failed_once() {
        assert_eq!(Counts::of_tests("error: could not compile\n", false), counts(0, 1, 0));
        assert_eq!(Counts::of_tests("", true), counts(0, 1, 0));
        assert_eq!(
            Counts::of_tests("test result: ok. 4 passed; 0 failed\nerror: process didn't exit\n", false),
            counts(4, 1, 0)
        );
    }

    #[test]
    fn a_test_that_says_it_was_skipped_is_not_counted_as_passed() {
        let text = "skipped: the no-show data is absent\ntest result: ok. 4 passed; 0 failed; 0 ignored\n";
        assert_eq!(Counts::of_tests(text, true), counts(3, 0, 1));
    }
}
