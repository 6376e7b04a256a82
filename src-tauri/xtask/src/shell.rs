//! Runs other programs: shows what is run, passes their output on, and keeps it to be counted.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

/// The root of the work tree.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("xtask lies two folders below the root").to_owned()
}

/// One program with its words and the folder that it runs in.
pub(crate) struct Line {
    program: String,
    words: Vec<String>,
    folder: PathBuf,
}

/// What a program said, and whether it ended well.
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) well: bool,
}

impl Line {
    pub(crate) fn new(program: &str, words: &[&str]) -> Self {
        Self { program: program.to_owned(), words: words.iter().map(ToString::to_string).collect(), folder: root() }
    }

    pub(crate) fn cargo(words: &[&str]) -> Self {
        // The cargo that started us, so that a chosen toolchain stays chosen.
        Self::new(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), words)
    }

    /// npm in the folder of the pages.
    pub(crate) fn npm(words: &[&str]) -> Self {
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Self { folder: root().join("ui"), ..Self::new(program, words) }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.words).current_dir(&self.folder);
        command.env("NO_COLOR", "1").env("CARGO_TERM_COLOR", "never");
        command
    }

    fn shown(&self) -> String {
        let program = Path::new(&self.program).file_stem().unwrap_or_default().to_string_lossy();
        format!("{program} {}", self.words.join(" "))
    }

    /// Runs it with our own terminal; a bad end is an error.
    pub(crate) fn must(&self) -> Result<()> {
        eprintln!("$ {}", self.shown());
        let end = self.command().env_remove("NO_COLOR").env_remove("CARGO_TERM_COLOR").status();
        let end = end.with_context(|| format!("{} can't be started", self.program))?;
        ensure!(end.success(), "`{}` failed", self.shown());
        Ok(())
    }

    /// Runs it silently and returns what it wrote; nothing if it can't be started or ends badly.
    pub(crate) fn quiet(&self) -> Option<String> {
        let output = self.command().stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Runs it, passes its output on as it comes, and keeps it.
    pub(crate) fn listen(&self) -> Said {
        println!("$ {}", self.shown());
        let child = self.command().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = match child {
            Ok(child) => child,
            Err(error) => {
                println!("{} can't be started: {error}", self.program);
                return Said { text: String::new(), well: false };
            }
        };
        let errors = child.stderr.take().expect("it was piped");
        let errors = thread::spawn(move || pass_on(errors));
        let mut text = pass_on(child.stdout.take().expect("it was piped"));
        text.push_str(&errors.join().unwrap_or_default());
        let well = child.wait().is_ok_and(|end| end.success());
        Said { text, well }
    }
}

/// Both streams go to our standard output, a line at a time, so that one log holds all of it.
fn pass_on(stream: impl Read) -> String {
    let mut reader = BufReader::new(stream);
    let mut text = String::new();
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        let shown = String::from_utf8_lossy(&line).into_owned();
        // A closed pipe behind us must not end the run that is being counted.
        let _unheard = std::io::stdout().write_all(shown.as_bytes());
        text.push_str(&shown);
        line.clear();
    }
    text
}
