//! Money: whole minor units with their currency, so that no sum is ever rounded in passing.

mod amount;
mod currency;
mod number;
mod spoken;

pub use amount::{AmountProblem, parse_amount};
pub use currency::{Currency, Unit};

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use thiserror::Error;

/// Why a sum can't be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MoneyProblem {
    /// The two amounts are in different currencies.
    #[error("money-currencies-differ")]
    CurrenciesDiffer,
    /// The result is larger than can be kept.
    #[error("money-too-large")]
    TooLarge,
}

/// An amount of money.
///
/// ```
/// use peyvand_kit::{Currency, Money};
///
/// let reward = Money::from_toman(50_000).expect("small");
/// assert_eq!(reward, Money::new(500_000, Currency::Irr));
/// assert_eq!(reward.add(reward).expect("small").toman(), 100_000.into());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// Takes an amount in the currency's smallest unit (rial, kopeck, fen, cent).
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in a currency.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// Takes whole tomans; the amount is kept in rials.
    ///
    /// # Errors
    /// [`MoneyProblem::TooLarge`].
    pub fn from_toman(toman: i64) -> Result<Self, MoneyProblem> {
        let minor = toman.checked_mul(10).ok_or(MoneyProblem::TooLarge)?;
        Ok(Self::new(minor, Currency::Irr))
    }

    /// The amount in the smallest unit.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The amount as people say it in a unit: rials in tomans, kopecks in rubles.
    pub fn in_unit(self, unit: Unit) -> Decimal {
        Decimal::new(self.minor, self.currency.digits_in(unit))
    }

    /// The amount in tomans; of a currency that has none, in its own main unit.
    pub fn toman(self) -> Decimal {
        self.in_unit(Unit::Toman)
    }

    /// The sum of two amounts.
    ///
    /// # Errors
    /// See [`MoneyProblem`].
    #[allow(clippy::should_implement_trait)] // An operator could not refuse.
    pub fn add(self, other: Self) -> Result<Self, MoneyProblem> {
        self.same(other)?;
        self.made(self.minor.checked_add(other.minor))
    }

    /// This amount less another.
    ///
    /// # Errors
    /// See [`MoneyProblem`].
    #[allow(clippy::should_implement_trait)] // An operator could not refuse.
    pub fn sub(self, other: Self) -> Result<Self, MoneyProblem> {
        self.same(other)?;
        self.made(self.minor.checked_sub(other.minor))
    }

    /// The same amount the other way: what was owed is owned.
    ///
    /// # Errors
    /// [`MoneyProblem::TooLarge`] for the one amount that has no opposite.
    #[allow(clippy::should_implement_trait)] // An operator could not refuse.
    pub fn neg(self) -> Result<Self, MoneyProblem> {
        self.made(self.minor.checked_neg())
    }

    /// The amount so many times.
    ///
    /// # Errors
    /// [`MoneyProblem::TooLarge`].
    pub fn times(self, count: u32) -> Result<Self, MoneyProblem> {
        self.made(self.minor.checked_mul(i64::from(count)))
    }

    /// So many hundredths of the amount, rounded to a whole minor unit, halves away from zero.
    ///
    /// # Errors
    /// [`MoneyProblem::TooLarge`].
    pub fn percent(self, percent: Decimal) -> Result<Self, MoneyProblem> {
        let exact =
            Decimal::from(self.minor).checked_mul(percent).and_then(|all| all.checked_div(Decimal::ONE_HUNDRED));
        let rounded = exact.map(|exact| exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero));
        self.made(rounded.and_then(|rounded| rounded.to_i64()))
    }

    fn same(self, other: Self) -> Result<(), MoneyProblem> {
        if self.currency == other.currency { Ok(()) } else { Err(MoneyProblem::CurrenciesDiffer) }
    }

    fn made(self, minor: Option<i64>) -> Result<Self, MoneyProblem> {
        minor.map(|minor| Self { minor, ..self }).ok_or(MoneyProblem::TooLarge)
    }
}
