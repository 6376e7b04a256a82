//! Sums of money in digits: rials are stored, tomans may be shown, and the unit always stands beside.

use crate::{Words, number};
use fixed_decimal::Decimal;
use peyvand_kit::{Currency, Money, Unit};

/// A sum in the unit in which it is shown.
pub(crate) struct Shown {
    /// Whole units, without sign.
    pub(crate) whole: u64,
    /// What is left, in the smallest unit.
    pub(crate) rest: u64,
    /// How many decimals the unit has.
    pub(crate) decimals: u32,
    pub(crate) negative: bool,
}

impl Shown {
    pub(crate) fn of(sum: Money, unit: Unit) -> Self {
        let decimals = sum.in_unit(unit).scale();
        let size = 10_u64.pow(decimals);
        let minor = sum.minor().unsigned_abs();
        Self { whole: minor / size, rest: minor % size, decimals, negative: sum.minor() < 0 }
    }

    /// The number by which a unit takes its plural form; a part of a unit takes the form of a few.
    pub(crate) fn form(&self) -> i64 {
        if self.rest > 0 { 2 } else { i64::try_from(self.whole).unwrap_or(i64::MAX) }
    }
}

impl Words {
    /// A sum with its unit: «۵۰٬۰۰۰ تومان».
    pub fn money(self, sum: Money) -> String {
        let shown = Shown::of(sum, self.style.unit);
        let amount = self.amount(sum);
        match (sum.currency(), self.style.unit) {
            (Currency::Irr, Unit::Toman) => self.money_toman(&amount, shown.form()),
            (Currency::Irr, Unit::Main) => self.money_rial(&amount, shown.form()),
            (Currency::Rub, _) => self.money_rub(&amount),
            (Currency::Cny, _) => self.money_cny(&amount, shown.form()),
            (Currency::Usd, _) => self.money_usd(&amount, shown.form()),
        }
    }

    /// A sum in the shown unit without its name, for a column whose heading names it.
    pub fn amount(self, sum: Money) -> String {
        let shown = Shown::of(sum, self.style.unit);
        let mut amount = Decimal::from(sum.minor());
        let places = i16::try_from(shown.decimals).expect("one or two decimals");
        amount.multiply_pow10(-places);
        if shown.rest == 0 {
            amount.trim_end();
            amount.pad_end(0);
        }
        number::decimal(self.voice, &amount)
    }
}
