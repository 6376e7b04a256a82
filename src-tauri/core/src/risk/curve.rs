//! How good a model is: on days that it has not seen.

use super::{AUC_LEAST, Known, Model};
use crate::{Error, Result};
use linfa::dataset::Pr;
use linfa::metrics::BinaryClassification;
use peyvand_kit::Day;

/// How many groups the foretold and the missed are compared in.
const BINS: usize = 10;

/// How well a model foretold appointments that it had not seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Quality {
    /// The first day that it had not seen.
    pub from: Day,
    /// On how many days there were appointments from then on.
    pub days: u32,
    /// How many appointments these were.
    pub tested: u32,
    /// How many of them were missed.
    pub missed: u32,
    /// How often somebody who misses stands above somebody who comes: 0.5 is a coin, 1 never errs.
    pub auc: f64,
    /// The same among those that were not booked for the same day, where both happened.
    pub auc_ahead: Option<f64>,
    /// Tenths of the appointments, from the least likely missed to the likeliest.
    pub bins: Vec<Bin>,
}

/// A tenth of the tested appointments.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bin {
    /// How many.
    pub count: u32,
    /// Which part was foretold to be missed.
    pub foretold: f64,
    /// Which part was.
    pub missed: f64,
}

/// An appointment whose outcome was foretold.
struct Foretold {
    probability: f64,
    missed: bool,
    is_ahead: bool,
}

impl Quality {
    /// Lets a model foretell appointments that begin on a day; none where not both came and missed happened.
    pub(super) fn of<'a>(
        model: &Model,
        (from, days): (Day, u32),
        tested: impl Iterator<Item = (&'a Known, bool)>,
    ) -> Result<Option<Self>> {
        let mut told: Vec<_> = tested
            .map(|(known, missed)| Foretold {
                probability: model.probability(known),
                missed,
                is_ahead: known.lead_days > 0,
            })
            .collect();
        told.sort_by(|a, b| a.probability.total_cmp(&b.probability));
        let auc_ahead = auc(told.iter().filter(|one| one.is_ahead))?;
        let Some(auc) = auc(told.iter())? else { return Ok(None) };
        let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
        let missed = count(told.iter().filter(|one| one.missed).count());
        Ok(Some(Self { from, days, tested: count(told.len()), missed, auc, auc_ahead, bins: bins(&told) }))
    }

    /// What a model must reach here: three standard errors above a coin, so that chance alone, which is tried every day, is
    /// next to never taken for knowledge.
    pub fn auc_needed(&self) -> f64 {
        let (missed, came) = (f64::from(self.missed), f64::from(self.tested - self.missed));
        let error = ((missed + came + 1.0) / (12.0 * missed * came)).sqrt();
        AUC_LEAST.max(0.5 + 3.0 * error)
    }
}

fn auc<'a>(told: impl Iterator<Item = &'a Foretold>) -> Result<Option<f64>> {
    let (chances, missed): (Vec<_>, Vec<_>) = told.map(|one| (Pr::new(one.probability as f32), one.missed)).unzip();
    if !missed.contains(&true) || !missed.contains(&false) {
        return Ok(None);
    }
    let curve = chances.as_slice().roc(&missed).map_err(|error| Error::bug(format!("no curve: {error}")))?;
    Ok(Some(f64::from(curve.area_under_curve())))
}

/// Groups of as equal a size as there can be.
fn bins(told: &[Foretold]) -> Vec<Bin> {
    let bounds = |bin: usize| told.len() * bin / BINS;
    let groups = (0..BINS).map(|bin| &told[bounds(bin)..bounds(bin + 1)]).filter(|group| !group.is_empty());
    groups
        .map(|group| {
            let part = |sum: f64| sum / group.len() as f64;
            Bin {
                count: u32::try_from(group.len()).unwrap_or(u32::MAX),
                foretold: part(group.iter().map(|one| one.probability).sum()),
                missed: part(group.iter().map(|one| f64::from(u8::from(one.missed))).sum()),
            }
        })
        .collect()
}
