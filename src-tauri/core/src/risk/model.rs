//! What was learned: a weight for each number, and the logistic regression that finds them.

use super::Known;
use super::values::{Aspect, NAMES, Values, WIDTH, values};
use crate::{Error, Result};
use linfa::DatasetBase;
use linfa::traits::Fit;
use linfa_logistic::LogisticRegression;
use ndarray::{Array1, Array2};

/// Holds the weights back where there is little history: with hundreds of outcomes it matters, with thousands it does not.
const HOLD_BACK: f64 = 10.0;

/// The slope per outcome at which the search for the weights may end.
const FLAT: f64 = 1e-6;

/// Weights of the numbers that are known of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    pub(super) intercept: f64,
    pub(super) terms: [Term; WIDTH],
}

/// How one number counts: its distance from what is usual, in units of its spread, times its weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Term {
    pub(super) usual: f64,
    pub(super) spread: f64,
    pub(super) weight: f64,
}

impl Term {
    /// What is usual of a number, over the appointments that have it.
    fn of(values: impl Iterator<Item = Option<f64>> + Clone) -> Self {
        let known = values.flatten();
        let count = known.clone().map(|_| 1.0).sum::<f64>().max(1.0);
        let usual = known.clone().sum::<f64>() / count;
        let spread = (known.map(|value| (value - usual).powi(2)).sum::<f64>() / count).sqrt();
        Self { usual, spread, weight: 0.0 }
    }

    /// How unusual a value is; a number that never differed says nothing.
    fn unusual(self, value: Option<f64>) -> f64 {
        value.filter(|_| self.spread > 1e-9).map_or(0.0, |value| (value - self.usual) / self.spread)
    }
}

impl Model {
    /// Learns from appointments and whether they were missed; some must have been and some not.
    pub(super) fn learn<'a>(examples: impl Iterator<Item = (&'a Known, bool)> + Clone) -> Result<Self> {
        let rows: Vec<Values> = examples.clone().map(|(known, _)| values(known)).collect();
        let mut terms = std::array::from_fn(|at| Term::of(rows.iter().map(move |row| row[at])));
        let records = Array2::from_shape_fn((rows.len(), WIDTH), |(row, at)| terms[at].unusual(rows[row][at]));
        let missed: Array1<bool> = examples.map(|(_, missed)| missed).collect();
        let flat = FLAT * rows.len().max(1) as f64;
        let fitted = LogisticRegression::default()
            .alpha(HOLD_BACK)
            .gradient_tolerance(flat)
            .fit(&DatasetBase::new(records, missed))
            .map_err(|error| Error::bug(format!("nothing was learned: {error}")))?;
        // The library calls positive what happened more often.
        let sign = if fitted.labels().pos.class { 1.0 } else { -1.0 };
        for (term, weight) in terms.iter_mut().zip(fitted.params()) {
            term.weight = sign * weight;
        }
        Ok(Self { intercept: sign * fitted.intercept(), terms })
    }

    /// What each number adds to the logarithm of the odds, compared with what is usual.
    fn shares(&self, known: &Known) -> impl Iterator<Item = (Aspect, f64)> {
        let values = values(known);
        NAMES
            .iter()
            .zip(&self.terms)
            .zip(values)
            .map(|(((_, aspect), term), value)| (*aspect, term.weight * term.unusual(value)))
    }

    /// How likely the appointment is missed.
    pub(super) fn probability(&self, known: &Known) -> f64 {
        let log_odds = self.intercept + self.shares(known).map(|(_, share)| share).sum::<f64>();
        1.0 / (1.0 + (-log_odds).exp())
    }

    /// What an aspect adds to the logarithm of the odds.
    pub(super) fn share(&self, known: &Known, aspect: Aspect) -> f64 {
        self.shares(known).filter(|(of, _)| *of == aspect).map(|(_, share)| share).sum()
    }
}
