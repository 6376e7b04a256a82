//! Learning: from all that is known, after a trial on the latest days.

use super::{Examples, MISSED_LEAST, Model, OUTCOMES_LEAST, Quality, examples, keep};
use crate::{Result, World};
use peyvand_kit::{Day, Instant};

/// What was learned, and how good it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned {
    /// When.
    pub at: Instant,
    /// From how many appointments whose outcome is known.
    pub outcomes: u32,
    /// How many of them were missed.
    pub missed: u32,
    /// How well the latest days were foretold from those before; none while there is not enough history.
    pub quality: Option<Quality>,
    /// The model; none while there is not enough history, or where it tells nobody apart.
    pub model: Option<Model>,
}

/// Learns from the practice's past and keeps what was learned.
///
/// # Errors
/// Only faults.
pub fn learn(world: &mut World) -> Result<Learned> {
    let examples = examples(world.read(), world.today())?;
    let learned = study(&examples, world.now())?;
    keep(world, &learned)?;
    Ok(learned)
}

/// Learns from examples; needs no practice, and so keeps nobody waiting.
///
/// # Errors
/// Only bugs.
pub fn study(examples: &Examples, at: Instant) -> Result<Learned> {
    let (outcomes, missed) = (examples.outcomes(), examples.missed());
    let is_enough = outcomes >= OUTCOMES_LEAST && (MISSED_LEAST..outcomes).contains(&missed);
    let quality = match examples.latest_fifth().filter(|_| is_enough) {
        Some(from) => examples.foretold_from(from)?,
        None => None,
    };
    // The latest days say the most about the next: once the trial is over, they are learned from as well.
    let model = match &quality {
        Some(quality) if quality.auc >= quality.auc_needed() => Some(Model::learn(examples.all())?),
        _ => None,
    };
    Ok(Learned { at, outcomes, missed, quality, model })
}

impl Examples {
    /// Learns from the days before one, and says how well it foretells those from there on. None where one of the two has
    /// nobody who came or nobody who missed.
    ///
    /// # Errors
    /// Only bugs.
    pub fn foretold_from(&self, day: Day) -> Result<Option<Quality>> {
        let of_both = [true, false].map(|missed| self.before(day).any(|(_, was)| was == missed));
        if of_both != [true, true] {
            return Ok(None);
        }
        let model = Model::learn(self.before(day))?;
        Quality::of(&model, (day, self.days_since(day)), self.since(day))
    }
}
