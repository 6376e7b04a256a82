//! Signing in and out. While nobody is signed in the practice is closed, and its key is not in memory.

use crate::edge::journal::Changed;
use crate::edge::session::{ChooseLanguage, Done, Nothing, OpenSession, SessionDetail, SessionState, SessionUser};
use crate::face::Face;
use crate::founding::of_key;
use crate::practice::detail;
use crate::seat::{App, Seat, Session};
use peyvand_core::staff::{Actor, actor_by_id, actor_by_login, choose_language, login_of};
use peyvand_core::{Error, OrRefuse, Refusal, Result, World};
use peyvand_kit::Locale;
use peyvand_store::{KeyFile, Written};
use std::io::ErrorKind;
use std::path::Path;

/// The language where nothing says another.
const FIRST_LANGUAGE: Locale = Locale::Fa;

/// Whether a folder holds a practice.
pub(crate) fn has_practice(dir: &Path) -> bool {
    // Where nobody may look, "none" would be said without knowing.
    dir.join("practice.db").try_exists().unwrap_or_else(|error| error.kind() == ErrorKind::PermissionDenied)
}

/// What the window must know before it draws anything.
pub(crate) fn show(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    let face = app.dir.as_deref().and_then(Face::read);
    let language = |tag: Option<String>| tag.unwrap_or_else(|| FIRST_LANGUAGE.tag().to_owned());
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let Some(dir) = app.dir.as_deref().filter(|dir| has_practice(dir)) else {
        let state = SessionState::NoPractice;
        return Ok(SessionDetail {
            state,
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
            language: language(None),
            version,
        });
    };
    let is_sample = face.as_ref().is_some_and(|face| face.is_sample);
    let Some(session) = &app.session else {
        let state = SessionState::SignedOut;
        let language = language(face.map(|face| face.language));
        let logins = KeyFile::logins(dir).map_err(of_key)?;
        return Ok(SessionDetail {
            state,
            practice: None,
            user: None,
            logins,
            locked_by: app.locked_by.clone(),
            pins: Vec::new(),
            has_pin: false,
            behalf: None,
            may_act_for: Vec::new(),
            recovery: None,
            missing: None,
            lock_minutes: 0,
            is_sample,
            language,
            version,
        });
    };
    let spoken = session.actor.language.unwrap_or(session.world.practice().language);
    Ok(SessionDetail {
        state: SessionState::SignedIn,
        practice: Some(detail(&session.world)),
        user: Some(user(&session.actor)),
        logins: Vec::new(),
        locked_by: None,
        pins: Vec::new(),
        has_pin: false,
        behalf: None,
        may_act_for: Vec::new(),
        recovery: None,
        missing: None,
        lock_minutes: 0,
        is_sample,
        language: spoken.tag().to_owned(),
        version,
    })
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

/// Signs a person in.
pub(crate) fn open(app: &mut App, input: OpenSession) -> Result<SessionDetail> {
    let dir = app.dir.clone().filter(|dir| has_practice(dir)).or_refuse(Refusal::PracticeMissing)?;
    let login = login_of(&input.login);
    let key = KeyFile::open(&dir, &login, &input.password).map_err(of_key)?;
    // The lock of a practice that is open here already would keep it from being opened again.
    app.close()?;
    let world = peyvand_core::open(&dir, &key, app.clock.clone())?;
    let actor = actor_by_login(world.read(), &login)?.or_refuse(Refusal::SessionWrongPassword)?;
    app.sit(world, key, actor)?;
    show(app, Nothing {})
}

/// Signs the person out and closes the practice.
pub(crate) fn close(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    app.close()?;
    show(app, Nothing {})
}

/// Locks the practice: as signing out, and the sign-in knows who it was.
pub(crate) fn lock(app: &mut App, _: Nothing) -> Result<SessionDetail> {
    app.locked_by = app.session.as_ref().map(|session| session.actor.login.clone());
    app.close()?;
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
    /// Seats a person in an open practice.
    pub(crate) fn sit(&mut self, mut world: World, key: peyvand_store::DbKey, actor: Actor) -> Result<()> {
        world.signed_in(Some(actor.id.clone()));
        if let Some(dir) = &self.dir {
            Face::of(world.practice()).keep(dir);
        }
        let sitting = peyvand_kit::new_uuid(&self.clock);
        self.session = Some(Session { world, key, actor, confirmed_at: Some(self.clock.now()), sitting });
        Ok(())
    }

    /// Signs out and closes the practice, its log brought into the file.
    ///
    /// # Errors
    /// Only faults; whatever was saved is saved all the same.
    pub fn close(&mut self) -> Result<()> {
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

    /// Keeps what the session remembers true after a write.
    pub(crate) fn follow(&mut self, changed: &Changed) -> Result<()> {
        let touched = |table: &str| changed.entities.iter().any(|entity| entity == table);
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else { return Ok(()) };
        if touched("practice") {
            Face::of(session.world.practice()).keep(dir);
        }
        if touched("staff") || touched("staff_role") {
            match actor_by_id(session.world.read(), &session.actor.id)? {
                Some(actor) => session.actor = actor,
                // Who does not work here any more does not stay signed in.
                None => self.session = None,
            }
        }
        Ok(())
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
    let input = OpenSession { login: login.to_owned(), password: password.to_owned() };
    open(app, input).map_err(crate::error::ApiError::from)
}
