//! What the practice gives back: credit for referrals, kept as lots in a wallet.

mod referral;
mod wallet;

pub use referral::credit_referral;
pub use wallet::{Lot, Statement, Wallet, WalletLine, wallet, wallets};
