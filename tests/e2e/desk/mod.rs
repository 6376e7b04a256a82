//! A front desk under test: the real program in a real window on a display of its own, with a home
//! folder of its own, driven over WebDriver.
//!
//! The calls block, and each waits for what it names; so a test reads as what a person does and
//! sees, and never sleeps.

mod display;
mod drag;
mod driver;
mod grid;
mod keys;
mod look;
mod page;
mod practice;
mod session;

pub(crate) use look::none;
pub(crate) use practice::copy_of_sample;

use display::Display;
use driver::Driver;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use peyvand_words::Words;
use serde_json::{Value, json};
use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// How long a person would wait for anything before calling it broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// The root of the work tree.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the root")
}

/// The program with the pages built in.
pub(crate) fn program() -> PathBuf {
    let program = root().join("target/debug/peyvand");
    assert!(
        program.exists(),
        "{} is not there: `cargo build -p peyvand` makes it, after `npm run build` in ui",
        program.display()
    );
    program
}

/// One window of the program on one practice.
pub(crate) struct Desk {
    // The order is the order of closing: the window, its driver, its display, its folder.
    client: Client,
    runtime: Runtime,
    _driver: Driver,
    _display: Display,
    home: Rc<TempDir>,
    language: String,
    /// What the window says, in its language.
    pub(crate) words: Words,
    /// What the folder of this story's pictures begins with, so that two stories in one language stand side by side.
    story: &'static str,
    pictures: Cell<u32>,
}

impl Desk {
    /// Opens the window on the sample clinic in a language; nobody is signed in yet.
    pub(crate) fn sample(language: &str) -> Self {
        let home = TempDir::new().expect("a folder can be made");
        practice::copy_of_sample(language, &home.path().join("practice"));
        Self::open(Rc::new(home), language, 0)
    }

    /// Opens the window on the sample clinic, for a story in a language whose pictures bear its name.
    pub(crate) fn sample_for(story: &'static str, language: &str) -> Self {
        let mut desk = Self::sample(language);
        desk.story = story;
        desk
    }

    /// Opens the window on a practice that `make` puts into the folder that it is given.
    pub(crate) fn made(language: &str, make: impl FnOnce(&Path)) -> Self {
        let home = TempDir::new().expect("a folder can be made");
        make(&home.path().join("practice"));
        Self::open(Rc::new(home), language, 0)
    }

    /// Opens the window where there is no practice.
    pub(crate) fn bare() -> Self {
        Self::open(Rc::new(TempDir::new().expect("a folder can be made")), "fa", 0)
    }

    /// Opens the window where there is no practice, for a story in a language whose pictures bear its name.
    pub(crate) fn bare_for(story: &'static str, language: &str) -> Self {
        let mut desk = Self::open(Rc::new(TempDir::new().expect("a folder can be made")), language, 0);
        desk.story = story;
        desk
    }

    /// Closes the window and opens it again on the same practice, days later.
    pub(crate) fn later(self, days: u16) -> Self {
        self.again(days, |_| ())
    }

    /// Closes the window, lets something happen to its home folder, and opens the window again.
    pub(crate) fn after(self, happens: impl FnOnce(&Path)) -> Self {
        self.again(0, happens)
    }

    fn again(self, days: u16, happens: impl FnOnce(&Path)) -> Self {
        let (home, language) = (Rc::clone(&self.home), self.language.clone());
        let (story, pictures) = (self.story, self.pictures.get());
        drop(self);
        happens(home.path());
        let mut desk = Self::open(home, &language, days);
        desk.story = story;
        desk.pictures.set(pictures);
        desk
    }

    fn open(home: Rc<TempDir>, language: &str, days_ahead: u16) -> Self {
        let display = Display::start();
        let driver = Driver::start(&display, home.path());
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let practice = home.path().join("practice");
        let days = days_ahead.to_string();
        let words = ["--practice", &practice.to_string_lossy(), "--days-ahead", &days];
        let wishes = json!({ "webkitgtk:browserOptions": { "binary": program(), "args": words } });
        let Value::Object(wishes) = wishes else { unreachable!("it is an object") };
        let connect =
            async { ClientBuilder::new(HttpConnector::new()).capabilities(wishes).connect(&driver.address()).await };
        let client = runtime.block_on(connect).expect("the window opens for its driver");
        Self {
            client,
            runtime,
            _driver: driver,
            _display: display,
            home,
            language: language.to_owned(),
            words: session::words_of(language),
            story: "",
            pictures: Cell::new(0),
        }
    }

    /// The folder that holds all that the program may write: its home and its practice.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Runs a script in the page; its `return` comes back.
    pub(crate) fn script(&self, script: &str, words: &[Value]) -> Value {
        self.try_script(script, words).unwrap_or_else(|error| panic!("{error} in the script:\n{script}"))
    }

    /// Runs a script in a page that may be on its way out, which then answers with an error.
    pub(crate) fn try_script(&self, script: &str, words: &[Value]) -> Result<Value, CmdError> {
        self.runtime.block_on(self.client.execute(script, words.to_vec()))
    }

    /// Runs a script that hands what it found to its last argument.
    pub(crate) fn script_async(&self, script: &str, words: &[Value]) -> Value {
        let run = self.client.execute_async(script, words.to_vec());
        self.runtime.block_on(run).unwrap_or_else(|error| panic!("{error} in the script:\n{script}"))
    }

    /// Calls an endpoint as the page does, for what a test needs beforehand; gives what came of it,
    /// an error included.
    pub(crate) fn call(&self, endpoint: &str, input: Value) -> Value {
        let script = "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('call', { name: arguments[0], input: arguments[1], act: null })
                .then(done, (error) => done({ error }));";
        self.script_async(script, &[json!(endpoint), input])
    }

    /// Waits until `holds` gives something; `what` names it when patience ends.
    pub(crate) fn wait<T>(&self, what: &str, mut holds: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(held) = holds() {
                return held;
            }
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}; the page says:\n{}", self.text());
            self.runtime.block_on(async { tokio::time::sleep(Duration::from_millis(30)).await });
        }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.keep_what_was_seen();
        } else {
            self.assert_no_violations();
        }
        let close = self.client.clone().close();
        if let Err(error) = self.runtime.block_on(close) {
            eprintln!("the window did not close well: {error}");
        }
    }
}
