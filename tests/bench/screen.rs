//! A virtual screen whose picture lies in a file: what is shown is seen without asking anybody, at every millisecond.

use anyhow::{Context, Result, ensure};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A window that shows nothing after so long never will.
const PATIENCE: Duration = Duration::from_secs(30);
/// A picture that stays the same for so long is finished.
const QUIET: Duration = Duration::from_millis(500);
/// Between two looks.
const BLINK: Duration = Duration::from_millis(2);

/// A running Xvfb; it ends with this value.
pub(crate) struct Screen {
    server: Child,
    name: String,
    frame: TempDir,
}

/// A colour as red, green, blue.
pub(crate) type Colour = [u8; 3];

impl Screen {
    pub(crate) fn start() -> Result<Self> {
        let frame = tempfile::tempdir()?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-noreset", "-nolisten", "tcp", "-fbdir"])
            .arg(frame.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb is installed (package xvfb)")?;
        let mut number = String::new();
        let output = server.stdout.take().context("it was piped")?;
        BufReader::new(output).read_line(&mut number)?;
        Ok(Self { server, name: format!(":{}", number.trim()), frame })
    }

    /// Starts a program on this screen with a home of its own.
    pub(crate) fn show(&self, program: &Path, words: &[&str], home: &Path) -> Result<Child> {
        let mut command = Command::new(program);
        command.args(words).env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("HOME", home);
        for (name, folder) in [("DATA", "data"), ("CONFIG", "config"), ("CACHE", "cache"), ("STATE", "state")] {
            command.env(format!("XDG_{name}_HOME"), home.join(folder));
        }
        command.env("NO_AT_BRIDGE", "1").stdout(Stdio::null()).stderr(Stdio::null());
        Ok(command.spawn()?)
    }

    /// Types on this screen's keyboard.
    pub(crate) fn press(&self, words: &[&str]) -> Result<()> {
        let done = Command::new("xdotool").args(words).env("DISPLAY", &self.name).status();
        ensure!(done.context("xdotool is installed")?.success(), "xdotool {words:?} failed");
        Ok(())
    }

    /// Waits until at least `most` points of a colour are shown.
    pub(crate) fn await_colour(&self, colour: Colour, least: usize) -> Result<()> {
        let start = Instant::now();
        while self.count(colour)? < least {
            ensure!(start.elapsed() < PATIENCE, "nothing of the colour {colour:?} is shown");
            std::thread::sleep(BLINK);
        }
        Ok(())
    }

    /// Waits until the picture stands still; gives when it changed last. Without a change before, it must change first.
    pub(crate) fn await_still(&self, mut changed: Option<Instant>) -> Result<Instant> {
        let start = Instant::now();
        let mut before = self.picture()?;
        loop {
            let now = self.picture()?;
            if now != before {
                (before, changed) = (now, Some(Instant::now()));
            }
            match changed {
                Some(at) if at.elapsed() > QUIET => return Ok(at),
                _ => ensure!(start.elapsed() < PATIENCE, "the picture does not come to rest"),
            }
            std::thread::sleep(BLINK);
        }
    }

    fn count(&self, [red, green, blue]: Colour) -> Result<usize> {
        Ok(self.picture()?.chunks_exact(4).filter(|point| point[..3] == [blue, green, red]).count())
    }

    /// The points of the screen, four bytes each: blue, green, red, nothing.
    fn picture(&self) -> Result<Vec<u8>> {
        let mut file = std::fs::read(self.frame.path().join("Xvfb_screen0"))?;
        let number = |at: usize| {
            let bytes = file.get(4 * at..4 * at + 4).context("the picture has a head")?;
            Ok::<_, anyhow::Error>(u32::from_be_bytes(bytes.try_into()?) as usize)
        };
        // An XWD file: its own length stands first, the number of its colours (12 bytes each) in the twentieth place.
        let head = number(0)? + 12 * number(19)?;
        Ok(file.split_off(head))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It ends with the program in any case.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
