//! Currencies, and the units in which people of a country count them.

/// A currency.
///
/// ```
/// use peyvand_kit::Currency;
///
/// assert_eq!(Currency::parse("IRR"), Some(Currency::Irr));
/// assert_eq!(Currency::Rub.minor_digits(), 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Currency {
    /// Iranian rial, counted in whole rials.
    Irr,
    /// Russian ruble, counted in kopecks.
    Rub,
    /// Chinese yuan, counted in fen.
    Cny,
    /// US dollar, counted in cents.
    Usd,
}

impl Currency {
    /// Every currency.
    pub const ALL: [Self; 4] = [Self::Irr, Self::Rub, Self::Cny, Self::Usd];

    /// The code of ISO 4217.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Irr => "IRR",
            Self::Rub => "RUB",
            Self::Cny => "CNY",
            Self::Usd => "USD",
        }
    }

    /// The currency of a code, if it is known.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code() == code)
    }

    /// How many decimals the main unit has in the stored minor unit; none for the rial.
    pub const fn minor_digits(self) -> u32 {
        match self {
            Self::Irr => 0,
            Self::Rub | Self::Cny | Self::Usd => 2,
        }
    }

    /// How many decimals a unit of this currency has.
    pub(crate) const fn digits_in(self, unit: Unit) -> u32 {
        match (self, unit) {
            (Self::Irr, Unit::Toman) => 1,
            _ => self.minor_digits(),
        }
    }
}

/// The unit in which an amount is typed or shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// The currency's own main unit: rial, ruble, yuan, dollar.
    Main,
    /// Ten rials. For a currency without tomans the same as [`Unit::Main`].
    Toman,
}
