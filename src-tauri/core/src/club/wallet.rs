//! The wallet: what it holds, in which lots, and how it came about.

use crate::Result;
use crate::ledger::{balance, wallet_account};
use crate::patients::shown_name;
use peyvand_store::{Read, named_params};

/// A patient's wallet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wallet {
    /// What it holds, in minor units.
    pub balance: i64,
    /// Its credits, the one that expires first on top.
    pub lots: Vec<Lot>,
    /// Its postings, newest first.
    pub statement: Vec<Statement>,
}

/// A credit and what is left of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lot {
    /// Its id.
    pub id: String,
    /// What was granted.
    pub amount: i64,
    /// What is left.
    pub left: i64,
    /// The day on which it was granted.
    pub granted_on: String,
    /// The day from which it cannot be used; none: it does not expire.
    pub expires_on: Option<String>,
}

/// A posting as the wallet sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The posting.
    pub id: String,
    /// Its kind's code.
    pub kind: String,
    /// Its day.
    pub day: String,
    /// What it brought, negative when it took.
    pub amount: i64,
    /// What the wallet held after it.
    pub balance: i64,
    /// Whom it is about, as id and name: the referred patient.
    pub about: Option<(String, String)>,
}

/// A wallet in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalletLine {
    /// Whose it is.
    pub patient_id: String,
    /// Their name.
    pub patient_name: String,
    /// What it holds.
    pub balance: i64,
    /// How many patients they referred.
    pub referred: u32,
}

/// A patient's wallet.
///
/// # Errors
/// Only faults.
pub fn wallet(read: &Read, patient: &str) -> Result<Wallet> {
    let account = wallet_account(patient);
    let lots =
        read.list(include_str!("lots.sql"), named_params! { ":patient": patient, ":account": account }, |row| {
            Ok(Lot {
                id: row.get("id")?,
                amount: row.get("amount")?,
                left: row.get("left")?,
                granted_on: row.get("granted_on")?,
                expires_on: row.get("expires_on")?,
            })
        })?;
    let mut statement = read.list(include_str!("statement.sql"), named_params! { ":account": account }, |row| {
        let about: Option<String> = row.get("patient_id")?;
        let name = shown_name(
            &row.get::<_, Option<String>>("given_name")?.unwrap_or_default(),
            &row.get::<_, Option<String>>("family_name")?.unwrap_or_default(),
        );
        Ok(Statement {
            id: row.get("id")?,
            kind: row.get("kind")?,
            day: row.get("day")?,
            amount: row.get("amount")?,
            balance: row.get("balance")?,
            about: about.map(|id| (id, name)),
        })
    })?;
    statement.reverse();
    Ok(Wallet { balance: balance(read, &account)?, lots, statement })
}

/// Wallets that hold something, largest first.
///
/// # Errors
/// Only faults.
pub fn wallets(read: &Read, limit: u16) -> Result<Vec<WalletLine>> {
    Ok(read.list(include_str!("wallets.sql"), named_params! { ":limit": limit }, |row| {
        Ok(WalletLine {
            patient_id: row.get("patient_id")?,
            patient_name: shown_name(&row.get::<_, String>("given_name")?, &row.get::<_, String>("family_name")?),
            balance: row.get("balance")?,
            referred: row.get("referred")?,
        })
    })?)
}
