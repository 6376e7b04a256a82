//! The developer's one tool: sets a machine up, runs, tests and measures Peyvand.
//! It depends on nothing of the workspace, so that it builds before the window's libraries are there.

mod counts;
mod machine;
mod pages;
mod run;
mod shell;
mod stages;
mod test;

use anyhow::Result;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [LANGUAGE]   sets the machine up, builds, and opens the sample clinic in a window
                             (LANGUAGE: fa, en, ru or zh-CN; fa if not given); with no display it
                             walks the tour on a virtual one and says where the pictures are
cargo xtask test             everything that the pipeline runs; ends with `N passed, N failed`
cargo xtask bench [ARGS]     the figures, against a floor measured in the same run
                             (ARGS: numbers of patients; or `window`, its start and memory; or `backup`)
cargo xtask tidy             the house's rules alone, in seconds";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rest = words.get(1..).unwrap_or_default();
    let done = match words.first().map(String::as_str) {
        Some("run") => run::run(rest),
        Some("test") => test::test(),
        Some("bench") => bench(rest),
        Some("tidy") => tidy(),
        Some("help" | "--help" | "-h") => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn bench(rest: &[String]) -> Result<()> {
    if rest.first().is_some_and(|word| word == "window") {
        machine::prepare(&machine::TO_MEASURE)?;
        pages::fetch()?;
        pages::build()?;
        shell::Line::cargo(&["build", "--profile", "bench", "-p", "peyvand", "--bin", "peyvand"]).must()?;
        shell::Line::cargo(&["build", "--profile", "bench", "-p", "peyvand", "--example", "blank"]).must()?;
    } else {
        machine::prepare(&machine::TO_BUILD)?;
    }
    let mut words = vec!["run", "--profile", "bench", "-p", "peyvand-tests", "--bin", "bench", "--"];
    words.extend(rest.iter().map(String::as_str));
    shell::Line::cargo(&words).must()
}

fn tidy() -> Result<()> {
    shell::Line::cargo(&["test", "-p", "peyvand-tests", "--test", "tidy"]).must()
}
