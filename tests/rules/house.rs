//! A practice whose people have passwords: a real key file beside a real encrypted file, and a program that can be started
//! again.

use peyvand_api::{ApiError, App, dispatch};
use peyvand_core::settings::NewPractice;
use peyvand_kit::{Clock, Instant, Locale};
use peyvand_store::{Cost, DbKey, KeyFile};
use peyvand_tests::{NINE, practice};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// The manager's password.
pub(crate) const WORD: &str = "the manager's long word";

/// A practice behind its door; nobody is signed in at first.
pub(crate) struct House {
    pub(crate) app: App,
    pub(crate) clock: Clock,
    pub(crate) key: DbKey,
    dir: TempDir,
}

impl House {
    /// A practice with its manager.
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let clock = Clock::fixed(Instant::from_ms(NINE));
        let key = KeyFile::create(dir.path(), &[("manager", WORD)], Cost::LEAST).expect("a key file");
        let new = NewPractice {
            practice: practice(Locale::Fa),
            manager_name: "مهتاب راد".to_owned(),
            login: "manager".to_owned(),
            roles: Vec::new(),
            has_recovery: false,
        };
        let made = peyvand_core::create(dir.path(), &key, clock.clone(), &new).expect("a practice");
        made.close().expect("closed");
        let app = started(&clock, dir.path());
        Self { app, clock, key, dir }
    }

    /// The same with a receptionist, `sara`, and her password; the manager is signed in.
    pub(crate) fn staffed() -> Self {
        let mut house = Self::new();
        house.enter("manager", WORD);
        house.add("sara", "receptionist", Some("sara's word"));
        house
    }

    pub(crate) fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// Adds a colleague.
    pub(crate) fn add(&mut self, login: &str, role: &str, password: Option<&str>) -> String {
        let name = if login.is_empty() { "somebody" } else { login };
        let added = self.ask(
            "staff_add",
            json!({ "name": name, "login": login, "roles": [role], "specialty": "", "hours": [], "password": password }),
        );
        peyvand_tests::born(&added)
    }

    /// Ends the program and starts it again.
    pub(crate) fn restart(&mut self) {
        self.app.close().expect("closed");
        self.app = started(&self.clock, self.dir.path());
    }

    pub(crate) fn call(&mut self, name: &str, input: Value) -> Result<Value, ApiError> {
        let outcome = dispatch(&mut self.app, name, input, None)?;
        Ok(serde_json::from_str(outcome.value.get()).expect("an answer is JSON"))
    }

    pub(crate) fn ask(&mut self, name: &str, input: Value) -> Value {
        self.call(name, input).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// The code and the field of a refusal.
    pub(crate) fn refused(&mut self, name: &str, input: Value) -> (String, String) {
        let error = self.call(name, input).expect_err(name);
        (error.code, error.field.unwrap_or_default())
    }

    pub(crate) fn enter(&mut self, login: &str, password: &str) -> Value {
        self.ask("session_open", json!({ "login": login, "password": password }))
    }

    /// The code with which a sign-in is refused.
    pub(crate) fn kept_out(&mut self, login: &str, password: &str) -> String {
        self.refused("session_open", json!({ "login": login, "password": password })).0
    }

    /// The seconds that a sign-in has to wait.
    pub(crate) fn wait(&mut self, login: &str, password: &str) -> i64 {
        let error = self.call("session_open", json!({ "login": login, "password": password })).expect_err("a wait");
        assert_eq!(error.code, "session-wait");
        error.args["seconds"].as_i64().expect("seconds")
    }

    pub(crate) fn session(&mut self) -> Value {
        self.ask("session_show", json!({}))
    }

    pub(crate) fn seconds_pass(&mut self, seconds: i64) {
        self.clock.advance(seconds * 1000);
    }

    /// Lets minutes pass while the keeper looks at the clock; gives what the window was told on the way.
    pub(crate) fn minutes_pass(&mut self, minutes: i64) -> Vec<&'static str> {
        let mut told = self.app.tend();
        for _ in 0..minutes * 2 {
            self.seconds_pass(30);
            told.extend(self.app.tend());
        }
        told
    }

    /// What the record says of those who came in or tried to, in its order: kind, means, login and tries.
    pub(crate) fn sign_ins(&mut self) -> Vec<(String, String, String, u32)> {
        let world = self.app.world().expect("somebody is signed in");
        let sql = "SELECT kind, means, login, tries FROM sign_in ORDER BY rowid";
        let row = |row: &peyvand_store::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        world.read().list(sql, [], row).expect("the record")
    }

    /// Whether a text stands anywhere beside the practice, in either of the spellings that programs use.
    pub(crate) fn leaks(&self, text: &str) -> bool {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let holds = |bytes: &[u8], part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        let files =
            std::fs::read_dir(self.dir.path()).expect("the folder").map(|entry| entry.expect("an entry").path());
        files.filter(|path| path.is_file()).any(|path| {
            let bytes = std::fs::read(path).expect("a file");
            holds(&bytes, text.as_bytes()) || holds(&bytes, &wide)
        })
    }
}

fn started(clock: &Clock, dir: &Path) -> App {
    let mut app = App::new(clock.clone()).light();
    app.attach(dir);
    app
}
