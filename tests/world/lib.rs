//! A practice for tests: a real encrypted one in a temporary folder, opened by its raw key, its clock standing still.
//!
//! Everything goes through the dispatcher, as from the window. Every [`World::write`] proves on the way that undo
//! restores and redo repeats.

mod devices;
mod dump;
mod people;

pub use devices::{bring, exchange};
pub use dump::Dump;
pub use people::{draft, service, staff};

use peyvand_api::{ApiError, App, dispatch, open_with_key};
use peyvand_core::settings::NewPractice;
use peyvand_core::{Practice, staff::login_of};
use peyvand_kit::{Calendar, Clock, Currency, Digits, Instant, Locale, Unit, Zone};
use peyvand_store::DbKey;
use serde_json::{Value, json};
use tempfile::TempDir;

/// When the clock of a fresh world stands: Sunday 2026-11-22, nine o'clock in Tehran (1405/9/1).
pub const NINE: i64 = 1_795_325_400_000;

/// A practice in a temporary folder, with somebody signed in.
pub struct World {
    /// The program.
    pub app: App,
    /// The clock; it stands until it is moved.
    pub clock: Clock,
    key: DbKey,
    dir: TempDir,
    login: String,
}

impl World {
    /// A Persian practice with a manager (`manager`), a receptionist (`reception`), two doctors (`doctor1`, `doctor2`),
    /// a coordinator (`coordinator`), hours from eight to eight every day and two services. The manager is signed in.
    pub fn new() -> Self {
        let mut world = Self::empty(Locale::Fa);
        world.fill();
        world
    }

    /// Adds the colleagues and services of [`World::new`] to an empty practice.
    pub fn fill(&mut self) {
        people::fill(self);
    }

    /// A practice with nothing but its manager, in a language.
    pub fn empty(language: Locale) -> Self {
        Self::founded(practice(language), Clock::fixed(Instant::from_ms(NINE)))
    }

    fn founded(practice: Practice, clock: Clock) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let key = DbKey::generate();
        let new = NewPractice {
            practice,
            manager_name: "مهتاب راد".to_owned(),
            login: login_of("manager"),
            roles: Vec::new(),
            has_recovery: false,
        };
        let founded = peyvand_core::create(dir.path(), &key, clock.clone(), &new).expect("a practice");
        founded.close().expect("closed");
        let mut app = App::new(clock.clone());
        open_with_key(&mut app, dir.path(), &key, "manager").expect("the manager sits");
        Self { app, clock, key, dir, login: "manager".to_owned() }
    }

    /// Closes the practice and opens it again, as after a restart.
    pub fn restart(&mut self) {
        self.app.close().expect("closed");
        open_with_key(&mut self.app, self.dir.path(), &self.key, &self.login).expect("open again");
    }

    /// Ends the program without a word, and starts it again.
    pub fn crash(&mut self) {
        self.app = App::new(self.clock.clone());
        open_with_key(&mut self.app, self.dir.path(), &self.key, &self.login).expect("open again");
    }

    /// The folder of the practice.
    pub fn dir(&self) -> &std::path::Path {
        self.dir.path()
    }

    /// The key of the practice.
    pub fn key(&self) -> &DbKey {
        &self.key
    }

    /// The core's own view of the practice.
    pub fn core(&mut self) -> &mut peyvand_core::World {
        self.app.world().expect("somebody is signed in")
    }

    /// Seats another colleague.
    pub fn sit(&mut self, login: &str) -> &mut Self {
        self.app.hand_over(login).expect("a colleague");
        login.clone_into(&mut self.login);
        self
    }

    /// Calls an endpoint.
    pub fn call(&mut self, name: &str, input: Value) -> Result<Value, ApiError> {
        let outcome = dispatch(&mut self.app, name, input, None)?;
        Ok(serde_json::from_str(outcome.value.get()).expect("an answer is JSON"))
    }

    /// Asks, and must be answered.
    pub fn read(&mut self, name: &str, input: Value) -> Value {
        self.call(name, input.clone()).unwrap_or_else(|error| panic!("{name} {input}: {error:?}"))
    }

    /// Writes without the proof of undo and redo, for building what a test begins with.
    pub fn act(&mut self, name: &str, input: Value) -> Value {
        self.read(name, input)
    }

    /// Writes, and proves that undo restores and redo repeats. Gives what the write answered.
    pub fn write(&mut self, name: &str, input: Value) -> Value {
        let before = self.dump();
        let changed = self.read(name, input);
        let after = self.dump();
        if before != after {
            self.read("journal_undo", json!({}));
            self.dump().must_be(&before, &format!("undo of {name}"));
            self.read("journal_redo", json!({}));
            self.dump().must_be(&after, &format!("redo of {name}"));
        }
        changed
    }

    /// The code and the field with which a call is refused; nothing may have changed then.
    pub fn refused(&mut self, name: &str, input: Value) -> (String, String) {
        let before = self.dump();
        let error = self.call(name, input.clone()).expect_err(&format!("{name} {input} must be refused"));
        self.dump().must_be(&before, &format!("refusal of {name}"));
        (error.code, error.field.unwrap_or_default())
    }

    /// The id of the first row that a write made.
    pub fn born(&mut self, name: &str, input: Value) -> String {
        born(&self.act(name, input))
    }

    /// Everything that stands in the practice now.
    pub fn dump(&mut self) -> Dump {
        Dump::of(self.core().read())
    }

    /// Fails unless the look at everything finds nothing.
    pub fn check(&mut self) {
        let sat = self.login.clone();
        self.sit("manager");
        let report = self.read("practice_check", json!({}));
        assert_eq!(report["ok"], json!(true), "{report:#}");
        self.sit(&sat);
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

/// The id of the first row that a write made, from its answer.
pub fn born(changed: &Value) -> String {
    let born = changed["born"].as_str().unwrap_or_else(|| panic!("nothing was born: {changed}"));
    born.split_once(':').expect("entity and id").1.to_owned()
}

/// A practice as it is usual where the language is spoken.
pub fn practice(language: Locale) -> Practice {
    let persian = language == Locale::Fa;
    let (country, currency, zone) = match language {
        Locale::Fa => ("ir", Currency::Irr, "Asia/Tehran"),
        Locale::En => ("other", Currency::Usd, "Europe/London"),
        Locale::Ru => ("ru", Currency::Rub, "Europe/Moscow"),
        Locale::Zh => ("cn", Currency::Cny, "Asia/Shanghai"),
    };
    Practice {
        name: "درمانگاه آزمون".to_owned(),
        country: country.to_owned(),
        language,
        calendar: if persian { Calendar::Jalali } else { Calendar::Gregorian },
        digits: if persian { Digits::Persian } else { Digits::Latin },
        currency,
        money_unit: if persian { Unit::Toman } else { Unit::Main },
        zone: Zone::parse(zone).expect("a zone"),
        week_start: if persian { 5 } else { 0 },
        weekend: if persian { vec![4] } else { vec![5, 6] },
        slot_minutes: 15,
        is_sample: false,
        address: String::new(),
        phone: String::new(),
    }
}
