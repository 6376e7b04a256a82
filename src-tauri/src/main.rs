//! The program `peyvand`: a window on a practice, and a command line that needs no display.

mod answer;
mod arguments;
mod backup;
mod call;
mod choose;
mod files;
mod keeper;
mod make;
mod print;
mod seat;
mod window;

use answer::Answer;
use arguments::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    keep_no_picture_of_memory();
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

/// A crash leaves no picture of the memory on the disk: keys and patients would be in it.
fn keep_no_picture_of_memory() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A system that does not allow even that keeps its own rules.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}
