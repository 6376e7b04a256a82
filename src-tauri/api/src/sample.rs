//! Makes the sample clinic: founded, filled, and open to everybody who knows the word `sample`.

use crate::edge::session::{ChooseLanguage, OpenSession, SessionDetail};
use crate::error::ApiError;
use crate::founding::{NewPractice, found, of_key};
use crate::seat::App;
use crate::session;
use peyvand_core::{OrRefuse, Refusal, Result, World, ensure, sample};
use peyvand_kit::{ActId, Clock, Locale};
use peyvand_store::{Cost, DbKey, KeyFile, unmake};
use std::path::Path;

/// The password of everybody in the sample clinic; it keeps no secret.
const PASSWORD: &str = "sample";

/// What may be chosen of a sample clinic.
#[derive(Debug, Clone)]
pub struct SampleOptions {
    /// A language tag; whatever else follows from it.
    pub language: String,
    /// Another zone than the language's own.
    pub zone: Option<String>,
    /// How many patients; some hundreds unless a number is given.
    pub patients: Option<u32>,
}

impl Default for SampleOptions {
    fn default() -> Self {
        Self { language: Locale::Fa.tag().to_owned(), zone: None, patients: None }
    }
}

/// Makes the sample clinic in a folder that has no practice.
///
/// # Errors
/// `practice-exists`, `choice-unknown`, `zone-unknown`, and faults.
pub fn create_sample(dir: &Path, clock: &Clock, options: &SampleOptions) -> std::result::Result<(), ApiError> {
    create(dir, clock, options).map_err(ApiError::from)
}

fn create(dir: &Path, clock: &Clock, options: &SampleOptions) -> Result<()> {
    let unknown = || Refusal::ChoiceUnknown { text: options.language.clone() }.at("language");
    let language = Locale::parse(&options.language).or_refuse(unknown())?;
    let title = sample::title(language);
    let [manager, colleagues @ ..] = sample::LOGINS;
    let new = NewPractice {
        name: title.name.to_owned(),
        language: Some(options.language.clone()),
        zone: Some(options.zone.clone().unwrap_or_else(|| title.zone.to_owned())),
        manager_name: title.manager.to_owned(),
        login: manager.to_owned(),
        password: PASSWORD.into(),
        is_sample: true,
        ..NewPractice::default()
    };
    let (mut world, key) = found(dir, clock, &new, Cost::LEAST)?;
    let filled = fill(&mut world, dir, &key, clock, options.patients, &colleagues);
    let closed = world.close();
    filled.and(closed).inspect_err(|_| unmake(dir))
}

/// Fills the clinic and gives everybody in it their way in.
fn fill(
    world: &mut World,
    dir: &Path,
    key: &DbKey,
    clock: &Clock,
    patients: Option<u32>,
    logins: &[&str],
) -> Result<()> {
    sample::fill(world, &ActId::new_at(clock), patients.unwrap_or(sample::PATIENTS))?;
    logins.iter().try_for_each(|login| KeyFile::add_slot(dir, key, login, PASSWORD, Cost::LEAST).map_err(of_key))
}

/// Makes the sample clinic where no practice is, turns to it, and lets its manager in.
pub(crate) fn open(app: &mut App, input: ChooseLanguage) -> Result<SessionDetail> {
    let options = input
        .language
        .map_or_else(SampleOptions::default, |language| SampleOptions { language, ..SampleOptions::default() });
    let dir = app.dir.clone().or_refuse(Refusal::PracticeMissing)?;
    ensure!(!session::has_practice(&dir), Refusal::SampleOnly);
    create(&dir, &app.clock, &options)?;
    session::open(app, OpenSession { login: sample::LOGINS[0].to_owned(), password: PASSWORD.into() })
}
