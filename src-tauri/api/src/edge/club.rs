//! The wallet: balance, lots, statement.
use crate::edge;

edge! {
    /// A patient's wallet.
    pub struct WalletDetail { pub patient_id: String, pub patient_name: String, #[ts(type = "number")] pub balance: i64, pub lots: Vec<LotRow>, pub statement: Vec<StatementRow> }
    /// A credit and what is left of it.
    pub struct LotRow { pub id: String, #[ts(type = "number")] pub amount: i64, #[ts(type = "number")] pub left: i64, pub granted_on: String, pub expires_on: Option<String> }
    /// A posting in the wallet with the balance after it. `kind`: 'referral-credit', 'reversal'.
    pub struct StatementRow { pub id: String, pub kind: String, pub day: String, #[ts(type = "number")] pub amount: i64, #[ts(type = "number")] pub balance: i64, pub about_patient: Option<super::patients::PersonRef> }
    /// Wallets that hold something, largest first.
    pub struct ListWallets { pub limit: u16 }
    /// A wallet in a list.
    pub struct WalletRow { pub patient_id: String, pub patient_name: String, #[ts(type = "number")] pub balance: i64, pub referred: u32 }
    /// Sums over the whole ledger.
    pub struct LedgerTotals { #[ts(type = "number")] pub sum: i64, #[ts(type = "number")] pub revenue: i64, #[ts(type = "number")] pub paid: i64, #[ts(type = "number")] pub receivable: i64, #[ts(type = "number")] pub wallets: i64, pub postings: u32 }
}
