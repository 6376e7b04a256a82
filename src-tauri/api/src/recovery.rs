//! The recovery key: made in memory and shown once; it opens the practice only after some of its groups were typed back,
//! because then they stand on a paper.

use crate::edge::secret::Secret;
use crate::edge::session::{
    AnswerRecovery, Done, FoundPractice, Nothing, RecoverSession, RecoverySheet, RecoveryState, SessionDetail,
};
use crate::founding::{NewPractice, check_password, found as set_up, of_key};
use crate::seat::{App, Seat, Session};
use crate::session::{has_practice, show};
use crate::slots;
use crate::tries::Door;
use peyvand_core::staff::{Entry, Means, Right, actor_by_login, is_recovery_used, login_of, note_recovery};
use peyvand_core::{Error, OrRefuse, Refusal, Result, ensure};
use peyvand_store::{DbKey, KeyFault, KeyFile, RecoveryKey};
use rand::seq::index::sample;
use std::path::Path;
use zeroize::Zeroizing;

/// So many of the groups are asked back.
const ASKED: usize = 4;

/// What is tried with a recovery key: it belongs to nobody.
const DOOR: Door = Door { means: Means::RecoveryKey, login: "" };

/// A recovery key that was shown and does not open anything yet.
pub(crate) struct Shown {
    key: RecoveryKey,
    /// The groups to be typed back, from 0.
    ask: Vec<u8>,
}

impl Shown {
    fn fresh() -> Self {
        let key = RecoveryKey::generate();
        let mut ask: Vec<u8> = sample(&mut rand::rng(), key.groups().len(), ASKED)
            .into_iter()
            .filter_map(|group| u8::try_from(group).ok())
            .collect();
        ask.sort_unstable();
        Self { key, ask }
    }

    fn sheet(&self) -> RecoverySheet {
        let groups = self.key.groups().iter().map(|group| group.as_str().into()).collect();
        RecoverySheet { groups, ask: self.ask.clone() }
    }

    /// The key, once its groups were typed back.
    fn known(&self, answers: &[Secret]) -> Result<&RecoveryKey> {
        let are_right = answers.len() == self.ask.len()
            && self.ask.iter().zip(answers).all(|(group, answer)| self.key.has_group(usize::from(*group), answer));
        ensure!(are_right, Refusal::RecoveryAnswersWrong.at("answers"));
        Ok(&self.key)
    }
}

/// How the recovery key stands, for those who manage keys.
pub(crate) fn state(session: &Session, dir: &Path) -> Result<Option<RecoveryState>> {
    if !session.actor.may(Right::KeysManage) {
        return Ok(None);
    }
    // The sample clinic keeps no secret.
    if session.world.practice().is_sample {
        return Ok(Some(RecoveryState::Ready));
    }
    // A key file that can't be read has no recovery key that helps.
    if !KeyFile::has_recovery(dir).unwrap_or(false) {
        return Ok(Some(RecoveryState::Missing));
    }
    let is_used = is_recovery_used(session.world.read())?;
    Ok(Some(if is_used { RecoveryState::Used } else { RecoveryState::Ready }))
}

/// Begins a recovery key. Asked again it shows the same one, until its groups were typed back or the practice is closed.
pub(crate) fn begin(app: &mut App, _: Nothing) -> Result<RecoverySheet> {
    ensure_may(app)?;
    Ok(app.recovery.get_or_insert_with(Shown::fresh).sheet())
}

/// The groups of the recovery key that is being shown, for its sheet: to whom it may be shown, and while it is.
pub(crate) fn groups(app: &App) -> Result<Vec<Zeroizing<String>>> {
    ensure_may(app)?;
    let shown = app.recovery.as_ref().or_refuse(Refusal::RecoveryNotBegun)?;
    Ok(shown.key.groups().into())
}

/// A key is shown where no practice is yet, and to those who manage keys.
fn ensure_may(app: &App) -> Result<()> {
    match &app.session {
        Some(session) => ensure!(session.actor.may(Right::KeysManage), Refusal::RightMissing),
        None => ensure!(!app.dir.as_deref().is_some_and(has_practice), Refusal::SessionNeeded),
    }
    Ok(())
}

/// The new recovery key takes the old one's place.
pub(crate) fn renew(seat: &mut Seat, input: AnswerRecovery) -> Result<Done> {
    let shown = seat.recovery.as_ref().or_refuse(Refusal::RecoveryNotBegun)?;
    KeyFile::set_recovery(seat.dir, seat.key, shown.known(&input.answers)?).map_err(of_key)?;
    note_recovery(seat.world, &seat.act)?;
    *seat.recovery = None;
    Ok(Done {})
}

/// Sets up a practice where none is, and lets its manager in.
pub(crate) fn found(app: &mut App, input: FoundPractice) -> Result<SessionDetail> {
    let dir = app.dir.clone().or_refuse(Refusal::PracticeMissing)?;
    ensure!(!has_practice(&dir), Refusal::PracticeExists);
    let shown = app.recovery.as_ref().or_refuse(Refusal::RecoveryNotBegun)?;
    let new = NewPractice {
        name: input.name,
        language: Some(input.language),
        country: Some(input.country),
        calendar: input.calendar,
        digits: input.digits,
        currency: input.currency,
        zone: input.zone,
        manager_name: input.manager_name,
        login: input.login,
        password: input.password,
        roles: input.roles.into_iter().map(Into::into).collect(),
        recovery: Some(shown.known(&input.answers)?.clone()),
        ..NewPractice::default()
    };
    let (world, key) = set_up(&dir, &app.clock, &new, slots::cost(app.is_light))?;
    let actor = actor_by_login(world.read(), &login_of(&new.login))?;
    app.sit(world, key, actor.ok_or_else(|| Error::bug("a practice without its manager"))?)?;
    app.recovery = None;
    app.record_entry(Entry::Opened);
    show(app, Nothing {})
}

/// The practice's key, for who has its recovery key.
pub(crate) fn unlock(app: &mut App, dir: &Path, recovery: &RecoveryKey) -> Result<DbKey> {
    let now = app.clock.now();
    app.tries.ensure_open(dir, now, DOOR)?;
    match KeyFile::open_recovery(dir, recovery) {
        Ok(key) => {
            app.tries.right(dir, DOOR);
            Ok(key)
        }
        Err(KeyFault::WrongPassword | KeyFault::NoRecovery) => {
            app.tries.wrong(dir, now, DOOR);
            Err(Refusal::RecoveryKeyWrong.at("recoveryKey"))
        }
        Err(fault) => Err(of_key(fault)),
    }
}

/// Opens the practice by the recovery key and gives a manager a new password.
pub(crate) fn recover(app: &mut App, input: RecoverSession) -> Result<SessionDetail> {
    let dir = app.dir.clone().filter(|dir| has_practice(dir)).or_refuse(Refusal::PracticeMissing)?;
    let recovery = RecoveryKey::parse(&input.recovery_key).or_refuse(Refusal::RecoveryKeyInvalid.at("recoveryKey"))?;
    check_password(&input.password, "password")?;
    let key = unlock(app, &dir, &recovery)?;
    // The lock of a practice that is open here already would keep it from being opened again.
    app.close()?;
    let world = peyvand_core::open(&dir, &key, app.clock.clone())?;
    let actor = actor_by_login(world.read(), &login_of(&input.login))?.filter(|actor| actor.may(Right::KeysManage));
    let actor = actor.or_refuse(Refusal::RecoveryNotManager.at("login"))?;
    let is_light = app.is_light || world.practice().is_sample;
    slots::seal(&dir, &key, &actor.login, &input.password, is_light)?;
    app.sit(world, key, actor)?;
    app.settle_in(Entry::Recovered);
    show(app, Nothing {})
}
