//! How far the series of all devices had come: what a backup, a witness and another device remember of a journal.

use std::collections::BTreeMap;

use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::{Read, StoreFault};

/// The last act of a device's series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its number in the series.
    pub seq: u64,
    /// Its hash, which covers every act before it.
    pub hash: [u8; 32],
}

/// The last act of each device's series.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heads(pub(crate) BTreeMap<String, Head>);

impl Heads {
    /// Where the series stand in a file.
    pub(crate) fn of(read: &Read) -> Result<Self, StoreFault> {
        let heads = read.list(include_str!("journal/heads.sql"), (), |row| {
            let head = Head { seq: row.get::<_, i64>("seq")?.cast_unsigned(), hash: row.get("hash")? };
            Ok((row.get("device_id")?, head))
        })?;
        Ok(Self(heads.into_iter().collect()))
    }

    /// Where a device's series stood.
    pub fn of_device(&self, device: &str) -> Option<&Head> {
        self.0.get(device)
    }

    /// Whether a series goes further here than there.
    pub(crate) fn go_beyond(&self, there: &Self) -> bool {
        self.0.iter().any(|(device, head)| head.seq > there.of_device(device).map_or(0, |head| head.seq))
    }

    /// How many acts, at least, stand in these series and not in a file.
    ///
    /// # Errors
    /// Only faults.
    pub fn missing_in(&self, read: &Read) -> Result<u64, StoreFault> {
        let mut missing = 0;
        for (device, head) in &self.0 {
            missing += head.missing_in(read, device)?;
        }
        Ok(missing)
    }
}

impl Head {
    /// How many acts of the series up to this one, at least, a file lacks.
    pub(crate) fn missing_in(&self, read: &Read, device: &str) -> Result<u64, StoreFault> {
        let place = named_params! { ":device": device, ":seq": self.seq.cast_signed(), ":hash": self.hash };
        if read.exists("SELECT 1 FROM op WHERE device_id = :device AND seq = :seq AND hash = :hash", place)? {
            return Ok(0);
        }
        let sql = "SELECT coalesce(max(seq), 0) FROM op WHERE device_id = :device";
        let here = read.count(sql, named_params! { ":device": device })?.cast_unsigned();
        // Where the series goes on otherwise, at least this act is not there.
        Ok(self.seq.saturating_sub(here).max(1))
    }
}
