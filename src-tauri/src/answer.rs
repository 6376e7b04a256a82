//! What a command says when it is done: JSON for programs, a sentence for people, and how it ended.

use peyvand_api::{ApiError, plain};
use serde::Serialize;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

/// What came of a command that was understood.
pub(crate) enum Answer {
    /// It is done, and there is nothing to say.
    Silent,
    /// It is done; the JSON says what came out.
    Good(String),
    /// It is done, and what came out is bad news (a check that found something), said in words too.
    Bad(String, ApiError),
}

/// Why a command did not do what it was to do.
pub(crate) enum Trouble {
    /// The core refused, or something failed.
    Refused(ApiError),
    /// The command line was understood, but it lacks something that only the moment shows.
    Usage(&'static str),
    /// The window could not be opened.
    Window(tauri::Error),
}

impl From<ApiError> for Trouble {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

pub(crate) type Answered = Result<Answer, Trouble>;

impl Answer {
    /// What came out, as JSON of one line.
    pub(crate) fn good(out: &impl Serialize) -> Self {
        Self::Good(json(out))
    }

    /// Says it, and gives what the program ends with.
    pub(crate) fn tell(answered: Answered, language: &str) -> ExitCode {
        match answered {
            Ok(Self::Silent) => ExitCode::SUCCESS,
            Ok(Self::Good(text)) => print(&text, ExitCode::SUCCESS),
            Ok(Self::Bad(text, news)) => {
                eprintln!("{}", news.sentence(language));
                print(&text, ExitCode::FAILURE)
            }
            Err(Trouble::Refused(error)) => {
                eprintln!("{}", error.sentence(language));
                print(&json(&error), ExitCode::FAILURE)
            }
            Err(Trouble::Usage(lacks)) => {
                eprintln!("error: {lacks}");
                ExitCode::from(2)
            }
            Err(Trouble::Window(error)) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        }
    }
}

fn json(out: &impl Serialize) -> String {
    serde_json::to_string(out).expect("what the edge gives is plain JSON")
}

/// Direction marks belong on a screen; what goes on to other programs is without them.
fn print(text: &str, end: ExitCode) -> ExitCode {
    match writeln!(std::io::stdout(), "{}", plain(text)) {
        // Who read our output has seen enough, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => end,
    }
}
