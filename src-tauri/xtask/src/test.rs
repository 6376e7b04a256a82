//! `cargo xtask test`: everything that must hold, in one run.

use crate::counts::Counts;
use crate::shell::Line;
use crate::stages::Stages;
use crate::{machine, pages};
use anyhow::Result;

pub(crate) fn test() -> Result<()> {
    let mut stages = Stages::default();
    stages.stage("machine", || once(machine::prepare(&machine::TO_TEST)));
    stages.stage("format", || tool(&Line::cargo(&["fmt", "--all", "--check"])));
    stages.stage("packages of the pages", || once(pages::fetch()));
    stages.stage("checks of the pages", || tool(&Line::npm(&["run", "check"])));
    // The pages come before every build in Rust, which takes them in.
    stages.stage("pages", || once(pages::build()));
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    stages.stage("lints", || tool(&Line::cargo(&clippy)));
    // With everything that the tests need: built apart, the parts below would be built twice.
    stages.stage("program", || tool(&Line::cargo(&["build", "--workspace", "--all-targets"])));
    // The tests in the real window are among them and drive the program that was just built.
    stages.stage("tests", || tests(&Line::cargo(&["test", "--workspace", "--no-fail-fast"])));
    // After those in Rust, which write down every text for the pages to compare with theirs.
    stages.stage("tests of the pages", || tests(&Line::npm(&["test"])));
    stages.close()
}

fn once(done: Result<()>) -> Counts {
    if let Err(error) = &done {
        println!("{error:#}");
    }
    Counts::of_one(done.is_ok())
}

fn tool(line: &Line) -> Counts {
    Counts::of_one(line.listen().well)
}

fn tests(line: &Line) -> Counts {
    let said = line.listen();
    Counts::of_tests(&said.text, said.well)
}
