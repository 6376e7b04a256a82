//! The wallet and the ledger at the edge.

use crate::edge::{appointments::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*};
use crate::seat::{App, Seat};
use peyvand_core::{Error, Result};
use peyvand_store::Written;

/// A patient's wallet.
pub(crate) fn wallet(seat: &Seat, input: ById) -> Result<WalletDetail> {
    let _ = (seat, input);
    Err(Error::bug("wallet_show is not there yet"))
}

/// Wallets that hold something, largest first.
pub(crate) fn list(seat: &Seat, input: ListWallets) -> Result<Vec<WalletRow>> {
    let _ = (seat, input);
    Err(Error::bug("wallet_list is not there yet"))
}

/// Sums over the whole ledger.
pub(crate) fn totals(seat: &Seat, input: Nothing) -> Result<LedgerTotals> {
    let _ = (seat, input);
    Err(Error::bug("ledger_totals is not there yet"))
}
