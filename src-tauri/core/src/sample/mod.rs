//! The sample clinic: invented people and a year of their visits, so that every screen has something to show.
//!
//! Reading order: `page` (the words of a language), `stage` (the week and the doctors), `people`, `diary` (the
//! appointments), `day` (today), `seen`, `steps`, `calls` (what came of them), `write` (the rows).

mod calls;
mod clinic;
mod day;
mod diary;
mod dice;
mod page;
mod people;
mod seen;
mod stage;
mod steps;
mod waiting;
mod write;

use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Locale};
use peyvand_store::Written;

/// The names under which people sign in here; the first one is the manager, who founds the practice.
pub const LOGINS: [&str; 5] = ["manager", "reception", "doctor1", "doctor2", "coordinator"];

/// How many patients the sample has unless another number is asked for.
pub const PATIENTS: u32 = 360;

/// How the sample of a language is called, who leads it, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct Title {
    /// The practice's name, which says that it is a sample.
    pub name: &'static str,
    /// The manager's name.
    pub manager: &'static str,
    /// The zone.
    pub zone: &'static str,
}

/// The title of a language's sample.
pub fn title(language: Locale) -> Title {
    let page = page::Page::of(language);
    Title {
        name: page.one("practice", "name"),
        manager: page.one("staff", LOGINS[0]),
        zone: page.one("practice", "zone"),
    }
}

/// Fills a sample practice that was just founded, in one act. The same language on the same day gives the same people.
///
/// # Errors
/// `sample-only` in any other practice, and faults.
pub fn fill(world: &mut World, act: &ActId, patients: u32) -> Result<Written<()>> {
    let is_empty = !world.read().exists("SELECT 1 FROM patient", [])?;
    ensure!(world.practice().is_sample && is_empty, Refusal::SampleOnly);
    let language = world.practice().language;
    let mut dice = dice::Dice::new(&format!("{}:{}", language.tag(), world.today().iso()));
    let stage = stage::Stage::of(world, &mut dice);
    let count = usize::try_from(patients.clamp(100, 5_000)).unwrap_or(100);
    let clinic = clinic::Clinic::invent(&stage, &mut dice, language, count);
    let practice = world.practice().clone();
    let contents = write::files::keep(world)?;
    world.write(act, Op::SampleFill, |w| {
        write::Pen { w, stage: &stage, clinic: &clinic, practice: &practice, contents: &contents }.write(&mut dice)
    })
}
