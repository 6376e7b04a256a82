//! Signing in and out. While nobody is signed in the practice is closed, and its key is not in memory.

use crate::behalf::may_act_for;
use crate::edge::session::{
    ChooseLanguage, Done, MissingActs, Nothing, OpenSession, PinPerson, SessionDetail, SessionState, SessionUser,
};
use crate::face::Face;
use crate::founding::of_key;
use crate::practice::detail;
use crate::recovery;
use crate::seat::{App, Seat, Session};
use crate::slots;
use peyvand_core::staff::{Actor, Entry, actor_by_login, choose_language, login_of, pin_holders};
use peyvand_core::{Error, OrRefuse, Refusal, Result};
use peyvand_kit::Locale;
use peyvand_store::{KeyFile, Written};
use std::io::ErrorKind;
use std::path::Path;

/// The language where nothing says another.
pub(crate) const FIRST_LANGUAGE: Locale = Locale::Fa;

/// Whether a folder holds a practice.
pub(crate) fn has_practice(dir: &Path) -> bool {
    // Where nobody may look, "none" would be said without knowing.
    peyvand_store::holds_practice(dir).unwrap_or_else(|error| error.kind() == ErrorKind::PermissionDenied)
}

/// What the window must know before it draws anything.
pub(crate) fn show(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    let bare = nobody(FIRST_LANGUAGE.tag().to_owned());
    let Some(dir) = app.dir.as_deref().filter(|dir| has_practice(dir)) else { return Ok(bare) };
    let face = Face::read(dir);
    let is_sample = face.as_ref().is_some_and(|face| face.is_sample);
    let Some(session) = &app.session else {
        let language = face.map_or(bare.language.clone(), |face| face.language);
        let logins = KeyFile::logins(dir).map_err(of_key)?;
        let locked_by = app.locked_by.clone();
        return Ok(SessionDetail { state: SessionState::SignedOut, logins, locked_by, is_sample, language, ..bare });
    };
    let holders = pin_holders(session.world.read())?;
    let has_pin = holders.iter().any(|one| one.id == session.actor.id);
    let others = holders.into_iter().filter(|one| one.id != session.actor.id);
    let spoken = session.actor.language.unwrap_or(session.world.practice().language);
    Ok(SessionDetail {
        state: SessionState::SignedIn,
        practice: Some(detail(&session.world)),
        user: Some(user(&session.actor)),
        pins: others.map(|one| PinPerson { login: one.login, name: one.name }).collect(),
        has_pin,
        behalf: session.actor.behalf.clone().map(Into::into),
        may_act_for: may_act_for(session)?,
        recovery: recovery::state(session, dir)?,
        missing: missing(session),
        lock_minutes: app.lock_minutes()?,
        is_sample,
        language: spoken.tag().to_owned(),
        ..bare
    })
}

/// A program without a practice, before which nobody sits.
fn nobody(language: String) -> SessionDetail {
    SessionDetail {
        state: SessionState::NoPractice,
        practice: None,
        user: None,
        logins: Vec::new(),
        locked_by: None,
        pins: Vec::new(),
        has_pin: false,
        behalf: None,
        may_act_for: Vec::new(),
        recovery: None,
        missing: None,
        lock_minutes: 0,
        is_sample: false,
        language,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn user(actor: &Actor) -> SessionUser {
    SessionUser {
        id: actor.id.clone(),
        name: actor.name.clone(),
        login: actor.login.clone(),
        roles: actor.roles.iter().map(|role| (*role).into()).collect(),
        rights: actor.rights().into_iter().map(Into::into).collect(),
    }
}

fn missing(session: &Session) -> Option<MissingActs> {
    let missing = session.world.store().missing()?;
    let (day, minute) = session.world.practice().zone.local(missing.last_at);
    let acts = u32::try_from(missing.acts).unwrap_or(u32::MAX);
    Some(MissingActs { acts, last_at: missing.last_at.ms(), day: day.iso(), minute: minute.get() })
}

/// Signs a person in.
pub(crate) fn open(app: &mut App, input: OpenSession) -> Result<SessionDetail> {
    let dir = app.dir.clone().filter(|dir| has_practice(dir)).or_refuse(Refusal::PracticeMissing)?;
    let login = login_of(&input.login);
    let began = std::time::Instant::now();
    let key = slots::open(&mut app.tries, &dir, app.clock.now(), &login, &input.password)?;
    let took = began.elapsed();
    // The lock of a practice that is open here already would keep it from being opened again.
    app.close()?;
    let world = peyvand_core::open(&dir, &key, app.clock.clone())?;
    let actor = actor_by_login(world.read(), &login)?.or_refuse(Refusal::SessionWrongPassword)?;
    app.sit(world, key, actor)?;
    app.strengthen(&input.password, took);
    app.settle_in(Entry::Opened);
    show(app, Nothing {})
}

/// Signs the person out and closes the practice.
pub(crate) fn close(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    app.close()?;
    show(app, Nothing {})
}

/// Locks the practice: as signing out, and the sign-in knows who it was.
pub(crate) fn lock(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    app.lock()?;
    show(app, Nothing {})
}

/// Somebody is at the machine.
pub(crate) fn alive(app: &mut App, _: Nothing) -> Result<Done> {
    app.touched_at = app.clock.now();
    Ok(Done {})
}

/// Chooses the language of the signed-in person.
pub(crate) fn language(seat: &mut Seat, input: ChooseLanguage) -> Result<Written<()>> {
    let language = match &input.language {
        Some(tag) => Some(Locale::parse(tag).or_refuse(Refusal::ChoiceUnknown { text: tag.clone() }.at("language"))?),
        None => None,
    };
    choose_language(seat.world, &seat.act, &seat.actor.id, language)
}

impl App {
    /// Signs out and closes the practice, its log brought into the file. The key goes with it.
    ///
    /// # Errors
    /// Only faults; whatever was saved is saved all the same.
    pub fn close(&mut self) -> Result<()> {
        // What fails is told in the log; closing goes on.
        self.keep_openings().ok();
        (self.locked_by, self.recovery) = (None, None);
        self.session.take().map_or(Ok(()), |session| session.world.close())
    }

    /// What is done while nobody asks for anything: the log of writes goes into the file.
    ///
    /// # Errors
    /// A log that could not be emptied. What was saved is saved all the same.
    pub fn rest(&mut self) -> std::result::Result<(), crate::error::ApiError> {
        let Some(session) = &mut self.session else { return Ok(()) };
        let done = session.world.store_mut().checkpoint().map_err(Error::from)?;
        if done.is_complete() { Ok(()) } else { Err(crate::error::ApiError::of("store-io")) }
    }
}

/// What a program that keeps no window needs: the practice of a folder, with a person signed in.
///
/// # Errors
/// `session-wrong-password`, `practice-missing`, and faults, as codes.
pub fn sign_in(
    app: &mut App,
    login: &str,
    password: &str,
) -> std::result::Result<SessionDetail, crate::error::ApiError> {
    let input = OpenSession { login: login.to_owned(), password: password.into() };
    open(app, input).map_err(crate::error::ApiError::from)
}
