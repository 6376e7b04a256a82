//! Everything that a person could see in a practice, for comparing before and after.

use peyvand_store::Read;
use std::collections::BTreeMap;

/// The rows that are not taken back, table by table; of the ledger, what each account holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dump {
    rows: BTreeMap<String, String>,
}

/// Ledgers grow when something is taken back, so their rows are not compared.
const LEDGER: [&str; 3] = ["posting", "posting_line", "wallet_lot"];

impl Dump {
    /// What stands in a file.
    pub fn of(read: &Read) -> Self {
        let mut rows = BTreeMap::new();
        for table in peyvand_core::schema().journalled.iter().filter(|table| !LEDGER.contains(table)) {
            collect(read, table, &format!("SELECT * FROM {table} WHERE deleted_at IS NULL"), &mut rows);
        }
        collect(read, "token", "SELECT token || '/' || patient_id AS id FROM patient_token", &mut rows);
        let balances = "SELECT account AS id, sum(amount) FROM posting_line GROUP BY account HAVING sum(amount) <> 0";
        collect(read, "account", balances, &mut rows);
        Self { rows }
    }

    /// The same without some tables.
    #[must_use]
    pub fn without(&self, tables: &[&str]) -> Self {
        let is_of = |key: &str, table: &str| key.split(' ').next() == Some(table);
        let mut rows = self.rows.clone();
        rows.retain(|key, _| !tables.iter().any(|table| is_of(key, table)));
        Self { rows }
    }

    /// Fails, naming what differs, unless both hold the same.
    pub fn must_be(&self, other: &Self, what: &str) {
        let differs = |key: &&String| self.rows.get(*key) != other.rows.get(*key);
        let keys = self.rows.keys().chain(other.rows.keys()).filter(differs);
        let lines: Vec<_> = keys
            .map(|key| format!("{key}\n  is     {:?}\n  should {:?}", self.rows.get(key), other.rows.get(key)))
            .collect();
        assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
    }
}

fn collect(read: &Read, table: &str, sql: &str, rows: &mut BTreeMap<String, String>) {
    let found = read.list(sql, [], |row| {
        let columns = row.as_ref().column_count();
        let values: Vec<_> =
            (0..columns).map(|at| row.get::<_, peyvand_store::types::Value>(at)).collect::<Result<_, _>>()?;
        Ok((row.get::<_, String>("id")?, format!("{values:?}")))
    });
    for (id, text) in found.expect("a table can be read") {
        rows.insert(format!("{table} {id}"), text);
    }
}
