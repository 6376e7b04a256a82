//! Giving: how far each series is here, and what another device lacks.

use std::collections::BTreeMap;

use rusqlite::named_params;

use super::history::{self, placed};
use super::types::Record;
use crate::{Store, StoreFault};

/// So many changes, and no further record is added to a batch.
const BATCH_CHANGES: i64 = 20_000;

impl Store {
    /// How far each device's series is here.
    ///
    /// # Errors
    /// Only faults.
    pub fn heads(&self) -> Result<BTreeMap<String, u64>, StoreFault> {
        let heads = self.read().list("SELECT device_id, max(seq) AS seq FROM op GROUP BY device_id", (), |row| {
            Ok((row.get("device_id")?, row.get::<_, i64>("seq")?.cast_unsigned()))
        })?;
        Ok(heads.into_iter().collect())
    }

    /// At most `limit` operations that a device with the heads `have` lacks, in order within each series; fewer when they
    /// are large. An empty answer means that nothing is lacking.
    ///
    /// # Errors
    /// Only faults.
    pub fn export_after(&self, have: &BTreeMap<String, u64>, limit: usize) -> Result<Vec<Record>, StoreFault> {
        let (mut records, mut weight) = (Vec::new(), 0);
        for (device, head) in self.heads()? {
            let from = have.get(&device).copied().unwrap_or(0);
            if from >= head {
                continue;
            }
            let rest = i64::try_from(limit - records.len()).unwrap_or(i64::MAX);
            let page = named_params! { ":device": device, ":from": from.cast_signed(), ":limit": rest };
            for op in self.read().list(include_str!("series.sql"), page, placed)? {
                weight += op.changes;
                let changes = history::changes(self.read(), &op)?;
                records.push(Record { op: op.op, changes });
                if records.len() >= limit || weight >= BATCH_CHANGES {
                    return Ok(records);
                }
            }
        }
        Ok(records)
    }
}
