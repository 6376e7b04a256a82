//! Settling: what a visit cost, what was paid of it, and the number under which it is billed.
//!
//! The money stands in the ledger alone. A visit's charge is `charge:<visit>`, written when it closes; each payment is a
//! posting of its own. What is due is the charge minus the payments, reversed ones not counted.

mod bill;
mod door;
mod invoice;
mod pay;

use crate::codes::codes;

pub use bill::{Bill, Payment, Taking, Unsettled, bill, payments, takings, unsettled};
pub(crate) use door::ROOM;
pub(crate) use invoice::invoice_in;
pub use invoice::number;
pub use pay::{pay, reverse_payment};

codes! {
    /// How a patient pays.
    Means {
        /// Coins and notes.
        Cash = "cash",
        /// By card at the desk.
        Card = "card",
        /// From account to account.
        Transfer = "transfer",
    }
}

impl Means {
    /// The account into which it comes.
    pub const fn account(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Card => "pos",
            Self::Transfer => "card-to-card",
        }
    }

    fn of_account(account: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|means| means.account() == account)
    }
}
