//! Coming in: a person takes the seat, the record says how, and the key file follows who works here.

use crate::behalf::as_of_now;
use crate::edge::journal::Changed;
use crate::error::ApiError;
use crate::face::Face;
use crate::seat::{App, Session};
use crate::slots;
use crate::tries::Door;
use peyvand_core::history::know_machine;
use peyvand_core::staff::{self, Actor, Entry, Means, came_in, kept_out};
use peyvand_core::{Result, World};
use peyvand_kit::{ActId, Clock, Instant};
use peyvand_store::{DbKey, KeyFile};
use std::cell::RefCell;
use std::time::Duration;

/// The tables that say who works here and what they may do.
const WHO_MAY: &[&str] = &["staff", "staff_role", "staff_right", "staff_delegate"];

impl App {
    /// Seats a person in an open practice, as one who has just given their password.
    pub(crate) fn sit(&mut self, mut world: World, key: DbKey, actor: Actor) -> Result<()> {
        // The machine's own act: nobody signed in yet, so nobody takes it back by chance.
        if let Err(error) = know_machine(&mut world, &host_name()) {
            eprintln!("peyvand: the machine has no name yet: {}", ApiError::from(error).code);
        }
        world.signed_in(Some(actor.id.clone()));
        if let Some(dir) = &self.dir {
            Face::of(&world).keep(dir);
        }
        let now = self.clock.now();
        let sitting = peyvand_kit::new_uuid(&self.clock);
        self.session =
            Some(Session { world, key, actor, confirmed_at: Some(now), sitting, openings: RefCell::default() });
        (self.touched_at, self.locked_by) = (now, None);
        Ok(())
    }

    /// What follows when a person came in by a password, or got a new one by the recovery key.
    pub(crate) fn settle_in(&mut self, entry: Entry) {
        self.tidy_slots();
        if let (Some(session), Some(dir)) = (&self.session, self.dir.as_deref()) {
            self.tries.right(dir, Door { means: Means::Pin, login: &session.actor.login });
        }
        self.record_entry(entry);
    }

    /// Makes the password as dear to guess as this machine bears; `took` is how long it took to open its slot.
    pub(crate) fn strengthen(&self, password: &str, took: Duration) {
        let (Some(session), Some(dir)) = (&self.session, self.dir.as_deref()) else { return };
        if self.is_light || session.world.practice().is_sample {
            return;
        }
        if let Err(fault) = KeyFile::strengthen(dir, &session.key, &session.actor.login, password, took) {
            eprintln!("peyvand: a password was not strengthened: {fault}");
        }
    }

    /// Records how the person in the seat came in, and the wrong tries before it. Where nothing can be written, people sign
    /// in all the same: that is when they are needed most.
    pub(crate) fn record_entry(&mut self, entry: Entry) {
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else { return };
        let wrong = self.tries.untold(dir);
        match came_in(&mut session.world, &ActId::new_at(&self.clock), &session.actor, entry, &wrong) {
            Ok(_) => self.tries.told(dir, self.clock.now()),
            Err(error) => eprintln!("peyvand: a sign-in was not recorded: {}", ApiError::from(error).code),
        }
    }

    /// Records wrong tries after which nobody came in.
    pub(crate) fn record_kept_out(&mut self) {
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else { return };
        let wrong = self.tries.untold(dir);
        match kept_out(&mut session.world, &ActId::new_at(&self.clock), &wrong) {
            Ok(_) => self.tries.told(dir, self.clock.now()),
            Err(error) => eprintln!("peyvand: wrong tries were not recorded: {}", ApiError::from(error).code),
        }
    }

    /// Takes the slots away that belong to nobody who works here: of who has left, and of who was never to come.
    fn tidy_slots(&self) {
        let (Some(session), Some(dir)) = (&self.session, self.dir.as_deref()) else { return };
        // While acts are missing from the file, colleagues may be missing with them.
        if session.world.store().missing().is_some() {
            return;
        }
        let tidied = staff::all(session.world.read(), session.world.today()).and_then(|colleagues| {
            let works_here = |login: &str| colleagues.iter().any(|one| one.is_active && one.login == login);
            slots::keep_only(dir, works_here)
        });
        if let Err(error) = tidied {
            eprintln!("peyvand: the key file was not tidied: {}", ApiError::from(error).code);
        }
    }

    /// Keeps what the session remembers true after a write.
    pub(crate) fn follow(&mut self, changed: &Changed) -> Result<()> {
        let touched = |table: &str| changed.entities.iter().any(|entity| entity == table);
        let (Some(session), Some(dir)) = (self.session.as_mut(), self.dir.as_deref()) else { return Ok(()) };
        if touched("practice") {
            Face::of(&session.world).keep(dir);
        }
        if WHO_MAY.iter().any(|table| touched(table)) {
            match as_of_now(session.world.read(), &session.actor)? {
                Some(actor) => session.reseat(actor),
                // Who does not work here any more does not stay signed in.
                None => return self.close(),
            }
        }
        Ok(())
    }
}

/// What the machine is called outside; nothing where it does not say.
fn host_name() -> String {
    sysinfo::System::host_name().unwrap_or_default()
}

impl Session {
    /// Another person takes the seat of the open practice, for a sitting of their own.
    pub(crate) fn seat(&mut self, actor: Actor, confirmed_at: Option<Instant>, clock: &Clock) {
        self.world.signed_in(Some(actor.id.clone()));
        self.reseat(actor);
        self.sitting = peyvand_kit::new_uuid(clock);
        self.confirmed_at = confirmed_at;
    }
}
