//! The program `peyvand`: a window on a practice, and a command line that needs no display.

mod answer;
mod arguments;
mod backup;
mod call;
mod choose;
mod files;
mod keeper;
mod make;
mod seat;
mod window;

use answer::Answer;
use arguments::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let answer = match &arguments.command {
        None => window::open(&arguments),
        Some(Command::Init(init)) => make::init(&arguments, init),
        Some(Command::Sample(sample)) => make::sample(&arguments, sample),
        Some(Command::Call(call)) => call::call(&arguments, call),
        Some(Command::Import(import)) => files::import(&arguments, import),
        Some(Command::Check) => call::check(&arguments),
        Some(Command::Backup(backup)) => backup::make(&arguments, backup),
        Some(Command::Restore(file)) => backup::restore(&arguments, file),
        Some(Command::Verify(file)) => backup::verify(&arguments, file),
    };
    Answer::tell(answer, arguments.spoken())
}
