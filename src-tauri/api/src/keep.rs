//! What happens by itself: backups that fall due, sticks that appear, and what ended jobs leave to be written down.
//!
//! Who keeps the program asks every few seconds: [`App::lookout`] says what to look for, [`Lookout::look`] looks without
//! the program, [`App::keep_backups`] does what is due.

use crate::disks::{Disks, Lookout, Sighted, Sought};
use crate::lying::{knows_more, of_practice, take_in};
use crate::machine;
use crate::making::{Order, begin};
use crate::seat::App;
use peyvand_core::backups::{self, Cause, Due};
use peyvand_core::handover::Rung;
use peyvand_core::{Result, World};
use peyvand_kit::{ActId, Day, Instant};
use peyvand_store::{DbKey, KeySheet};
use std::collections::{BTreeMap, BTreeSet};

/// So long nothing is tried again by itself after a backup that was begun by itself, unless a stick appears.
const PATIENCE_MS: i64 = 30 * 60 * 1000;

/// What is remembered between two looks.
#[derive(Default)]
pub(crate) struct Keeper {
    pub(crate) disks: Disks,
    /// Where the targets were at the last look.
    sighted: Option<Sighted>,
    tried_at: Option<Instant>,
    /// The sitting at the last look: what is due at the first look of another fell due while nobody was there.
    sitting: Option<String>,
    /// The sitting that has written down what happened to the file while nobody could.
    noted: Option<String>,
    /// The files of each target whose newest backup was looked into.
    examined: BTreeMap<String, Vec<String>>,
    /// Targets whose newest backup knows of acts that this file lacks.
    behind: BTreeSet<String>,
    /// How far steps had climbed at the last look, and when that was.
    pub(crate) climbed: Vec<(String, Rung)>,
    pub(crate) climbed_at: Option<Instant>,
    /// The day on which it was looked whether there is anything to learn from.
    pub(crate) studied_on: Option<Day>,
}

impl Keeper {
    /// Whether a backup that is here knows of acts that this file lacks: an older copy of the file stands here.
    pub(crate) fn is_behind(&self) -> bool {
        !self.behind.is_empty()
    }

    /// Looks into the backups of each target whose files have changed, and says whether any of them was taken into the list.
    fn examine(&mut self, world: &mut World, key: &DbKey, sighted: &Sighted) -> bool {
        self.examined.retain(|target, _| sighted.0.contains_key(target));
        self.behind.retain(|target| sighted.0.contains_key(target));
        let mut is_taken = false;
        for (target, sight) in &sighted.0 {
            if self.examined.get(target) == Some(&sight.backups) {
                continue;
            }
            let ours = of_practice(world, &sight.folder);
            match ours.first().is_some_and(|newest| knows_more(world, key, newest)) {
                true => self.behind.insert(target.clone()),
                false => self.behind.remove(target),
            };
            is_taken |= settled(take_in(world, key, target, &ours)).unwrap_or_default();
            self.examined.insert(target.clone(), sight.backups.clone());
        }
        is_taken
    }
}

impl App {
    /// Which disks are there; the machine's own unless something else is said.
    pub fn look_at(&mut self, disks: Disks) {
        self.keeper.disks = disks;
    }

    /// What to look for: the folders that get backups, while somebody is signed in.
    pub fn lookout(&mut self) -> Option<Lookout> {
        let (session, dir) = (self.session.as_ref()?, self.dir.as_deref()?);
        let machine = machine::name(dir, &self.clock)?;
        let targets = backups::targets(session.world.read(), &machine).ok()?;
        Some(Lookout { sought: targets.iter().map(Sought::of).collect(), disks: self.keeper.disks.clone() })
    }

    /// Does what is due, now that it is known which targets are here. Gives the tables that the window should ask for again.
    pub fn keep_backups(&mut self, sighted: Sighted) -> Vec<&'static str> {
        // A file that a job has just made belongs to the job until it has ended.
        let is_busy = self.work.is_running();
        let mut told = self.settle_jobs();
        if is_busy {
            return told;
        }
        if self.keeper.sighted.as_ref() != Some(&sighted) {
            told.push("backup");
        }
        if let Some(session) = &mut self.session
            && self.keeper.examine(&mut session.world, &session.key, &sighted)
        {
            told.push("backup");
        }
        match self.keep(sighted) {
            Ok(true) => told.push("job"),
            Ok(false) => {}
            Err(error) => eprintln!("peyvand: no backup was begun: {}", crate::error::ApiError::from(error).code),
        }
        told
    }

    /// The window closes: the day's last acts go into a backup, when one is made every day and a target is here. Says
    /// whether something runs that must be waited for.
    pub fn close_day(&mut self, sighted: Option<Sighted>) -> bool {
        let begun = sighted.map_or(Ok(()), |sighted| self.begin_last(&sighted));
        if let Err(error) = begun {
            eprintln!("peyvand: no backup was begun: {}", crate::error::ApiError::from(error).code);
        }
        self.work.is_running()
    }

    fn begin_last(&mut self, sighted: &Sighted) -> Result<()> {
        let Some(session) = &self.session else { return Ok(()) };
        let daily = backups::schedule(session.world.read(), session.world.today())?.daily;
        let last = backups::last(session.world.read())?;
        let has_new = last.map_or(Ok(true), |last| backups::has_new(session.world.read(), last.acts))?;
        if daily.is_some() && has_new && !self.work.is_running() {
            self.order(sighted, &sighted.0.keys().cloned().collect(), Cause::DayClose)?;
        }
        Ok(())
    }

    fn keep(&mut self, sighted: Sighted) -> Result<bool> {
        let Some(session) = &self.session else { return Ok(false) };
        let before = self.keeper.sighted.replace(sighted.clone());
        let is_first = self.keeper.sitting.replace(session.sitting.clone()).as_ref() != Some(&session.sitting);
        let appeared: BTreeSet<_> = before.map_or_else(BTreeSet::new, |before| {
            sighted.0.keys().filter(|id| !before.0.contains_key(*id)).cloned().collect()
        });
        let Some((targets, cause)) = self.wanted(&sighted, appeared, is_first)? else { return Ok(false) };
        self.order(&sighted, &targets, cause)
    }

    /// Which targets are to get a backup now, and why.
    fn wanted(
        &self,
        sighted: &Sighted,
        appeared: BTreeSet<String>,
        is_first: bool,
    ) -> Result<Option<(BTreeSet<String>, Cause)>> {
        let Some(world) = self.session.as_ref().map(|session| &session.world) else { return Ok(None) };
        let read = world.read();
        let lacks = |target: &String| match backups::last_on(read, target)? {
            Some(last) => backups::has_new(read, last.acts),
            None => Ok(true),
        };
        let last = backups::last(read)?;
        let has_new = last.as_ref().map_or(Ok(true), |last| backups::has_new(read, last.acts))?;
        let now = self.clock.now();
        let schedule = backups::schedule(read, world.today())?;
        let due = backups::due(schedule, world.practice().zone, now, last.map(|last| last.made_at));
        let rests = self.keeper.tried_at.is_some_and(|at| (0..PATIENCE_MS).contains(&(now.ms() - at.ms())));
        if let Some(due) = due.filter(|_| has_new && !rests) {
            let cause = match due {
                _ if is_first => Cause::Unlock,
                Due::Hours => Cause::Schedule,
                Due::Day => Cause::DayClose,
            };
            return Ok(Some((sighted.0.keys().cloned().collect(), cause)));
        }
        let mut behindhand = BTreeSet::new();
        for target in appeared {
            if lacks(&target)? {
                behindhand.insert(target);
            }
        }
        Ok((!behindhand.is_empty()).then_some((behindhand, Cause::Stick)))
    }

    /// Begins backups to those targets that get them by themselves. An older copy of the file makes none: it would push
    /// out the backups that know more.
    fn order(&mut self, sighted: &Sighted, wanted: &BTreeSet<String>, cause: Cause) -> Result<bool> {
        let (Some(session), Some(dir)) = (&mut self.session, self.dir.as_deref()) else { return Ok(false) };
        let Some(machine) = machine::name(dir, &self.clock) else { return Ok(false) };
        if session.world.store().missing().is_some() || self.keeper.is_behind() {
            return Ok(false);
        }
        let automatic = backups::targets(session.world.read(), &machine)?;
        let automatic = automatic.into_iter().filter(|target| target.is_automatic && wanted.contains(&target.id));
        let orders: Vec<_> = automatic
            .filter_map(|target| {
                let folder = sighted.0.get(&target.id)?.folder.clone();
                Some(Order { name: target.name, folder, target_id: Some(target.id), cause })
            })
            .collect();
        if orders.is_empty() {
            return Ok(false);
        }
        // Also what fails at once is not tried again a moment later.
        self.keeper.tried_at = Some(self.clock.now());
        begin(&self.work, &mut session.world, dir, orders)?;
        Ok(true)
    }

    /// Writes down what happened to the file and what ended jobs have left, once somebody is signed in. Gives the tables
    /// that changed.
    pub fn settle_jobs(&mut self) -> Vec<&'static str> {
        let (Some(session), Some(dir)) = (&mut self.session, self.dir.as_deref()) else { return Vec::new() };
        if self.keeper.noted.as_ref() != Some(&session.sitting) {
            self.keeper.noted = Some(session.sitting.clone());
            settled(backups::note_restore(&mut session.world));
            // The key file knows it until the record does, also when the program ended in between.
            if let Some(at) = KeySheet::of_dir(dir).ok().and_then(|sheet| sheet.renewed_at()) {
                settled(backups::note_key_change(&mut session.world, at));
            }
        }
        let made = self.work.take_made();
        if made.is_empty() {
            return Vec::new();
        }
        let act = ActId::new_at(session.world.clock());
        settled(backups::note(&mut session.world, &act, &made));
        vec!["backup"]
    }
}

/// What can't be written down is no reason to stop: the backups lie where they lie.
pub(crate) fn settled<T>(outcome: Result<T>) -> Option<T> {
    match outcome {
        Ok(done) => Some(done),
        Err(error) => {
            let code = crate::error::ApiError::from(error).code;
            eprintln!("peyvand: what was done in the background was not written down: {code}");
            None
        }
    }
}
