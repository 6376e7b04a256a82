//! Sets up an empty practice with one manager: the country and the language say how it counts and writes.

use crate::edge::secret::Secret;
use crate::error::ApiError;
use crate::face::Face;
use peyvand_core::rows::line;
use peyvand_core::settings::NewPractice as Founding;
use peyvand_core::staff::{Role, login_of};
use peyvand_core::{Error, Practice, Refusal, Result, World, ensure};
use peyvand_kit::{Calendar, Clock, Currency, Digits, Locale, Unit, Zone};
use peyvand_store::{Cost, DbKey, KeyFault, KeyFile, RecoveryKey, StoreFault, unmake};
use std::path::Path;

/// The shortest password that protects a practice.
pub(crate) const PASSWORD_LENGTH: usize = 6;

/// The longest name to sign in with.
pub(crate) const LOGIN_LENGTH: usize = 80;

/// A practice to be set up. What is left out follows from language and country.
#[derive(Debug, Clone, Default)]
pub struct NewPractice {
    /// Its name.
    pub name: String,
    /// A language tag; Persian where nothing is said.
    pub language: Option<String>,
    /// `ir`, `ru`, `cn`, `other`.
    pub country: Option<String>,
    /// `jalali` or `gregorian`.
    pub calendar: Option<String>,
    /// `persian` or `latin`.
    pub digits: Option<String>,
    /// An ISO code.
    pub currency: Option<String>,
    /// `major` or `toman`.
    pub money_unit: Option<String>,
    /// An IANA zone.
    pub zone: Option<String>,
    /// 0 = Monday.
    pub week_start: Option<u8>,
    /// 0 = Monday.
    pub weekend: Option<Vec<u8>>,
    /// The manager's name.
    pub manager_name: String,
    /// The name under which they sign in.
    pub login: String,
    /// Their password.
    pub password: Secret,
    /// What they are here besides managing it.
    pub roles: Vec<Role>,
    /// The recovery key that was shown for it; none where one is to be made, or none is wanted.
    pub recovery: Option<RecoveryKey>,
    /// Whether it is the sample clinic, whose passwords everybody knows.
    pub is_sample: bool,
}

/// Sets up an empty practice in a folder, and gives its recovery key, which nobody can be told again.
///
/// # Errors
/// Refusals beside the field that is not right, `practice-exists`, and faults.
pub fn create_practice(dir: &Path, clock: &Clock, new: &NewPractice) -> std::result::Result<Secret, ApiError> {
    let recovery = new.recovery.clone().unwrap_or_else(RecoveryKey::generate);
    let groups = recovery.groups();
    let new = NewPractice { recovery: Some(recovery), ..new.clone() };
    found(dir, clock, &new, Cost::here()).map_err(ApiError::from)?;
    Ok(groups.each_ref().map(|group| group.as_str()).join("-").into())
}

/// Sets up an empty practice and gives it, open, with its key. The password costs as much as is said.
///
/// # Errors
/// As [`create_practice`].
pub(crate) fn found(dir: &Path, clock: &Clock, new: &NewPractice, cost: Cost) -> Result<(World, DbKey)> {
    ensure!(!crate::session::has_practice(dir), Refusal::PracticeExists);
    let founding = new.checked()?;
    std::fs::create_dir_all(dir).map_err(|error| Error::Fault(error.into()))?;
    let (key, is_ours) = match KeyFile::create(dir, &[(&founding.login, &new.password)], cost) {
        // Setting up was cut off behind the key file: whoever has its password goes on.
        Err(KeyFault::AlreadyThere) => (KeyFile::open(dir, &founding.login, &new.password), false),
        Err(fault) => {
            unmake(dir);
            (Err(fault), false)
        }
        made => (made, true),
    };
    let key = key.map_err(of_key)?;
    let wrapped = new.recovery.as_ref().map_or(Ok(()), |recovery| KeyFile::set_recovery(dir, &key, recovery));
    let made = wrapped.map_err(of_key).and_then(|()| peyvand_core::create(dir, &key, clock.clone(), &founding));
    let world = made.inspect_err(|error| {
        let of_another = matches!(error, Error::Fault(StoreFault::InUse | StoreFault::AlreadyThere));
        if is_ours && !of_another {
            unmake(dir);
        }
    })?;
    Face::of(&world).keep(dir);
    Ok((world, key))
}

/// A fault of the key file, as the core says it.
pub(crate) fn of_key(fault: KeyFault) -> Error {
    match fault {
        KeyFault::NoSuchLogin | KeyFault::WrongPassword => Refusal::SessionWrongPassword.into(),
        KeyFault::Missing => Refusal::KeyMissing.into(),
        KeyFault::Damaged => Refusal::KeyDamaged.into(),
        KeyFault::AlreadyThere => Refusal::PracticeExists.into(),
        KeyFault::Store(fault) => fault.into(),
        other => Error::bug(other),
    }
}

impl NewPractice {
    fn checked(&self) -> Result<Founding> {
        let login = line(&login_of(&self.login), LOGIN_LENGTH, "login")?;
        let manager_name = line(&self.manager_name, 120, "managerName")?;
        ensure!(!self.name.trim().is_empty(), Refusal::PracticeNameEmpty.at("name"));
        ensure!(!manager_name.is_empty(), Refusal::StaffNameEmpty.at("managerName"));
        ensure!(!login.is_empty(), Refusal::StaffLoginEmpty.at("login"));
        check_password(&self.password, "password")?;
        let roles = self.roles.iter().map(|role| role.code().to_owned()).collect();
        Ok(Founding { practice: self.practice()?, manager_name, login, roles, has_recovery: self.recovery.is_some() })
    }

    fn practice(&self) -> Result<Practice> {
        let language = match &self.language {
            Some(tag) => Locale::parse(tag).ok_or_else(|| unknown(tag, "language"))?,
            None => Locale::Fa,
        };
        let habits = Habits::of(language, self.country.as_deref())?;
        let text = |chosen: &Option<String>, habit: &str| chosen.clone().unwrap_or_else(|| habit.to_owned());
        let mut practice = Practice {
            name: self.name.trim().to_owned(),
            country: habits.country.to_owned(),
            language,
            calendar: Calendar::Gregorian,
            digits: Digits::Latin,
            currency: habits.currency,
            money_unit: Unit::Main,
            zone: Zone::parse(&text(&self.zone, habits.zone)).map_err(|_| Refusal::ZoneUnknown.at("zone"))?,
            week_start: self.week_start.unwrap_or(habits.week_start),
            weekend: self.weekend.clone().unwrap_or_else(|| habits.weekend.to_vec()),
            slot_minutes: 15,
            is_sample: self.is_sample,
            address: String::new(),
            phone: String::new(),
        };
        if let Some(code) = &self.currency {
            practice.currency = Currency::parse(code).ok_or_else(|| unknown(code, "currency"))?;
        }
        let edit = peyvand_core::settings::EditPractice {
            name: practice.name.clone(),
            language: language.tag().to_owned(),
            calendar: text(&self.calendar, habits.calendar),
            digits: text(&self.digits, if language == Locale::Fa { "persian" } else { "latin" }),
            money_unit: text(&self.money_unit, if practice.currency == Currency::Irr { "toman" } else { "major" }),
            zone: practice.zone.name().to_owned(),
            week_start: practice.week_start,
            weekend: practice.weekend.clone(),
            slot_minutes: practice.slot_minutes,
            address: String::new(),
            phone: String::new(),
        };
        edit.checked(&practice)
    }
}

fn unknown(text: &str, field: &str) -> Error {
    Refusal::ChoiceUnknown { text: text.to_owned() }.at(field)
}

/// Refuses a password that is too short to protect a practice.
pub(crate) fn check_password(password: &str, field: &str) -> Result<()> {
    let limit = i64::try_from(PASSWORD_LENGTH).unwrap_or(i64::MAX);
    ensure!(password.chars().count() >= PASSWORD_LENGTH, Refusal::PasswordTooShort { limit }.at(field));
    Ok(())
}

/// How practices of a country count and write.
struct Habits {
    country: &'static str,
    calendar: &'static str,
    currency: Currency,
    zone: &'static str,
    week_start: u8,
    weekend: &'static [u8],
}

impl Habits {
    /// The habits of a country; of the one where the language is mostly spoken, when none is chosen.
    fn of(language: Locale, country: Option<&str>) -> Result<Self> {
        let by_language = match language {
            Locale::Fa => "ir",
            Locale::Ru => "ru",
            Locale::Zh => "cn",
            Locale::En => "other",
        };
        let of = |country, calendar, currency, zone, week_start, weekend| Self {
            country,
            calendar,
            currency,
            zone,
            week_start,
            weekend,
        };
        Ok(match country.unwrap_or(by_language) {
            "ir" => of("ir", "jalali", Currency::Irr, "Asia/Tehran", 5, &[4]),
            "ru" => of("ru", "gregorian", Currency::Rub, "Europe/Moscow", 0, &[5, 6]),
            "cn" => of("cn", "gregorian", Currency::Cny, "Asia/Shanghai", 0, &[5, 6]),
            "other" => of("other", "gregorian", Currency::Usd, "UTC", 0, &[5, 6]),
            text => return Err(unknown(text, "country")),
        })
    }
}
