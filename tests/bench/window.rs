//! The window: from its start to the sign-in, from the password to Today, and what it takes of memory, each beside a window
//! with nothing in it from the same dependencies, on the same screen, in turn.

use crate::screen::{Colour, Screen};
use anyhow::{Context, Result, ensure};
use peyvand_store::KeyFile;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// So many starts of each side, in turn; one more of each runs before them.
const ROUNDS: usize = 11;
/// The paint of the empty window, and the colour of the first button of the sign-in.
const BLANK: Colour = [0, 0, 255];
const ACCENT: Colour = [0x0f, 0x5c, 0x55];
/// Fewer points of it are an edge or a letter.
const LEAST: usize = 2_000;
/// What the sample clinic's people sign in with.
const PASSWORD: &str = "sample";
/// Our memory may be so many times the empty window's, plus the pages that the engine keeps.
const MEMORY: f64 = 1.3;
const CACHE: u64 = 64 << 20;
/// Our start may take so many times the empty window's.
const START: f64 = 1.5;

/// Both programs, built with the same profile.
struct Programs {
    ours: PathBuf,
    blank: PathBuf,
}

/// What one showing of a window came to.
#[derive(Default)]
struct Shown {
    start: Vec<Duration>,
    memory: Vec<u64>,
    /// From Enter after the password to Today at rest.
    today: Vec<Duration>,
    /// What of that is the stretching of the password.
    argon: Vec<Duration>,
}

/// Measures and prints; gives whether both targets are met.
pub(crate) fn measure(root: &Path) -> Result<()> {
    let built = std::env::current_exe()?;
    let built = built.parent().context("it lies in a folder")?;
    let programs = Programs { ours: built.join("peyvand"), blank: built.join("examples/blank") };
    let home = tempfile::tempdir_in(root.join("target"))?;
    let practice = home.path().join("practice");
    let made = Command::new(&programs.ours).arg("sample").arg(&practice).output().context("the program is built")?;
    ensure!(made.status.success(), "no sample clinic: {}", String::from_utf8_lossy(&made.stderr));
    let screen = Screen::start()?;
    let (mut ours, mut blank) = (Shown::default(), Shown::default());
    for round in 0..=ROUNDS {
        let (mut one, mut other) = (Shown::default(), Shown::default());
        show_blank(&screen, &programs.blank, home.path(), &mut other)?;
        show_ours(&screen, &programs.ours, home.path(), &practice, &mut one)?;
        // The first brings both programs into the page cache.
        if round > 0 {
            ours.add(one);
            blank.add(other);
        }
    }
    tell(&ours, &blank);
    Ok(())
}

fn show_blank(screen: &Screen, program: &Path, home: &Path, shown: &mut Shown) -> Result<()> {
    let start = Instant::now();
    let window = Window(screen.show(program, &[], home)?);
    screen.await_colour(BLANK, LEAST)?;
    shown.start.push(start.elapsed());
    screen.await_still(Some(Instant::now()))?;
    shown.memory.push(window.memory()?);
    Ok(())
}

fn show_ours(screen: &Screen, program: &Path, home: &Path, practice: &Path, shown: &mut Shown) -> Result<()> {
    let start = Instant::now();
    let folder = practice.to_string_lossy();
    let window = Window(screen.show(program, &["--practice", &folder], home)?);
    screen.await_colour(ACCENT, LEAST)?;
    shown.start.push(start.elapsed());
    screen.press(&["type", "--delay", "1", PASSWORD])?;
    let enter = Instant::now();
    screen.press(&["key", "Return"])?;
    shown.today.push(screen.await_still(None)?.duration_since(enter));
    shown.memory.push(window.memory()?);
    drop(window);
    let start = Instant::now();
    KeyFile::open(practice, "manager", PASSWORD)?;
    shown.argon.push(start.elapsed());
    Ok(())
}

/// A program with its window; it ends with this value.
struct Window(Child);

impl Drop for Window {
    fn drop(&mut self) {
        let _asked = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ended = self.0.wait();
    }
}

impl Window {
    /// The memory of the program and of all that it started, each shared page counted once among those who share it.
    fn memory(&self) -> Result<u64> {
        let mut sum = 0;
        let mut family = vec![self.0.id()];
        while let Some(process) = family.pop() {
            let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).context("the system counts pages")?;
            sum += line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024;
            // A process is the child of the thread that started it.
            for thread in std::fs::read_dir(format!("/proc/{process}/task"))? {
                let children = std::fs::read_to_string(thread?.path().join("children"))?;
                family.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
            }
        }
        Ok(sum)
    }
}

impl Shown {
    fn add(&mut self, mut one: Self) {
        self.start.append(&mut one.start);
        self.memory.append(&mut one.memory);
        self.today.append(&mut one.today);
        self.argon.append(&mut one.argon);
    }
}

fn median<T: Ord + Copy>(values: &[T]) -> T {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2]
}

fn tell(ours: &Shown, blank: &Shown) {
    let ms = |took: Duration| took.as_secs_f64() * 1e3;
    let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    let (start, floor) = (median(&ours.start), median(&blank.start));
    let times = start.as_secs_f64() / floor.as_secs_f64();
    println!(
        "window to sign-in   {:>8.0} ms, blank {:>8.0} ms: {times:.2} times, at most {START}",
        ms(start),
        ms(floor)
    );
    let (today, argon) = (median(&ours.today), median(&ours.argon));
    println!(
        "password to Today   {:>8.0} ms, of which Argon2id {:.0} ms: {:.0} ms without it",
        ms(today),
        ms(argon),
        ms(today.saturating_sub(argon))
    );
    let (memory, least) = (median(&ours.memory), median(&blank.memory));
    let allowed = least as f64 * MEMORY + CACHE as f64;
    println!(
        "memory, all processes {:>6.0} MiB, blank {:>6.0} MiB: at most {:.0} MiB ({MEMORY} times and the page cache)",
        mib(memory),
        mib(least),
        allowed / f64::from(1 << 20)
    );
    let missed = usize::from(times > START) + usize::from(memory as f64 > allowed);
    println!("{} targets met, {missed} missed", 2 - missed);
}
