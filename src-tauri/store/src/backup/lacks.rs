//! What today has that a backup lacks: to be seen before it is put back.

use std::collections::BTreeMap;

use peyvand_kit::Instant;
use rusqlite::named_params;

use super::{BackupFault, OpenBackup};
use crate::{Store, StoreFault};

/// The difference between a practice and a backup of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lacks {
    /// Acts of the practice that the backup lacks.
    pub acts: u64,
    /// Their kinds, the most frequent first.
    pub kinds: Vec<(String, u64)>,
    /// When the last of them was done.
    pub last_at: Option<Instant>,
    /// Acts of the backup, at least, that the practice lacks: an older file stands here.
    pub only_in_backup: u64,
}

impl OpenBackup {
    /// Counts what the practice has that this backup lacks. Acts of the kinds that stand aside are not counted: nobody would
    /// miss them.
    ///
    /// # Errors
    /// [`BackupFault::OtherPractice`], and faults.
    pub fn lacks(&self, store: &Store, aside: &[&str]) -> Result<Lacks, BackupFault> {
        self.ensure_of(&store.identity()?.unwrap_or_default())?;
        Ok(self.count_lacking(store, aside)?)
    }

    fn count_lacking(&self, store: &Store, aside: &[&str]) -> Result<Lacks, StoreFault> {
        let mut kinds: BTreeMap<String, (u64, i64)> = BTreeMap::new();
        for device in store.heads()?.keys() {
            let from = self.manifest.heads.of_device(device).map_or(0, |head| head.seq);
            let beyond = named_params! { ":device": device, ":from": from.cast_signed() };
            let rows = store.read().list(include_str!("beyond.sql"), beyond, |row| {
                Ok((row.get("kind")?, row.get::<_, i64>("acts")?.cast_unsigned(), row.get::<_, i64>("last_at")?))
            })?;
            for (kind, acts, last_at) in rows {
                let (count, last) = kinds.entry(kind).or_default();
                (*count, *last) = (*count + acts, last_at.max(*last));
            }
        }
        kinds.retain(|kind, _| !aside.contains(&kind.as_str()));
        let mut counts = kinds.iter().map(|(kind, (acts, _))| (kind.clone(), *acts)).collect::<Vec<_>>();
        counts.sort_by_key(|(_, acts)| std::cmp::Reverse(*acts));
        Ok(Lacks {
            acts: counts.iter().map(|(_, acts)| acts).sum(),
            last_at: kinds.values().map(|(_, last)| Instant::from_ms(*last)).max(),
            kinds: counts,
            only_in_backup: self.manifest.heads.missing_in(store.read())?,
        })
    }
}
