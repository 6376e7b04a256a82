//! The wallet and the ledger at the edge.

use crate::edge::club::{LedgerTotals, ListWallets, LotRow, StatementRow, WalletDetail, WalletRow};
use crate::edge::patients::PersonRef;
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::{OrRefuse, Refusal, Result, club, ledger, patients};

/// A patient's wallet.
pub(crate) fn wallet(seat: &Seat, input: ById) -> Result<WalletDetail> {
    let read = seat.world.read();
    let person = patients::person(read, &input.id)?.or_refuse(Refusal::NotFound)?;
    let wallet = club::wallet(read, &person.id)?;
    Ok(WalletDetail {
        patient_id: person.id,
        patient_name: person.name,
        balance: wallet.balance,
        lots: wallet.lots.into_iter().map(lot).collect(),
        statement: wallet.statement.into_iter().map(statement).collect(),
    })
}

fn lot(lot: club::Lot) -> LotRow {
    LotRow { id: lot.id, amount: lot.amount, left: lot.left, granted_on: lot.granted_on, expires_on: lot.expires_on }
}

fn statement(line: club::Statement) -> StatementRow {
    StatementRow {
        id: line.id,
        kind: line.kind,
        day: line.day,
        amount: line.amount,
        balance: line.balance,
        about_patient: line.about.map(|(id, name)| PersonRef { id, name }),
    }
}

/// Wallets that hold something, largest first.
pub(crate) fn list(seat: &Seat, input: ListWallets) -> Result<Vec<WalletRow>> {
    let row = |line: club::WalletLine| WalletRow {
        patient_id: line.patient_id,
        patient_name: line.patient_name,
        balance: line.balance,
        referred: line.referred,
    };
    Ok(club::wallets(seat.world.read(), input.limit)?.into_iter().map(row).collect())
}

/// Sums over the whole ledger.
pub(crate) fn totals(seat: &Seat, _: Nothing) -> Result<LedgerTotals> {
    let totals = ledger::totals(seat.world.read())?;
    Ok(LedgerTotals {
        sum: totals.sum,
        revenue: totals.revenue,
        paid: totals.paid,
        receivable: totals.receivable,
        wallets: totals.wallets,
        postings: totals.postings,
    })
}
