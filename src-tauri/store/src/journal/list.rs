//! The list of operations: each way of asking walks an index of its own, newest first, and stops when the page is full.

use rusqlite::types::ToSql;

use super::history::{find, placed};
use super::types::{OpFilter, OpRow, OpsOf};
use crate::{Store, StoreFault};

const ROWS: &str = "no IN (SELECT change.op_no FROM json_each(:one) row JOIN change
    ON change.entity_id = row.value ->> 1 AND change.entity = row.value ->> 0)";

impl OpsOf {
    /// The condition that leads, and what stands for `:one` in it.
    fn lead(&self) -> (&'static str, String) {
        match self {
            Self::Kind(kind) => ("kind = :one", kind.clone()),
            Self::Actor(person) => ("actor = :one", person.clone()),
            Self::Behalf(person) => ("on_behalf = :one", person.clone()),
            Self::Rows(rows) => (ROWS, serde_json::json!(rows).to_string()),
        }
    }
}

impl OpFilter {
    /// The walks that together find everything, so that none of them reads far for a page.
    fn walks(&self) -> Option<Vec<OpsOf>> {
        if let Some(any) = &self.any {
            return Some(any.clone());
        }
        if let Some(rows) = &self.rows {
            return Some(vec![OpsOf::Rows(rows.clone())]);
        }
        if let Some(kinds) = &self.kinds {
            return Some(kinds.iter().cloned().map(OpsOf::Kind).collect());
        }
        self.person.clone().map(|person| vec![OpsOf::Actor(person.clone()), OpsOf::Behalf(person)])
    }
}

impl Store {
    /// Operations, newest first by what the devices' clocks said.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`] when there is no operation to go on behind.
    pub fn ops(&self, filter: &OpFilter, limit: usize) -> Result<Vec<OpRow>, StoreFault> {
        let mut found: Vec<(i64, OpRow)> = Vec::new();
        match filter.walks() {
            None => self.walk(filter, None, limit, &mut found)?,
            Some(walks) => walks.iter().try_for_each(|walk| self.walk(filter, Some(walk), limit, &mut found))?,
        }
        found.sort_unstable_by_key(|(no, op)| std::cmp::Reverse((op.at, *no)));
        found.dedup_by_key(|(no, _)| *no);
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, op)| op).collect())
    }

    fn walk(
        &self,
        filter: &OpFilter,
        lead: Option<&OpsOf>,
        limit: usize,
        found: &mut Vec<(i64, OpRow)>,
    ) -> Result<(), StoreFault> {
        let before = filter.before.as_ref().map(|id| find(self.read(), id)).transpose()?;
        let (before_at, before_no) = before.map_or((i64::MAX, i64::MAX), |before| (before.op.at.ms(), before.no));
        let low = filter.since.map_or(i64::MIN, peyvand_kit::Instant::ms);
        let high = filter.until.map_or(i64::MAX, |until| until.ms() - 1).min(before_at);
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let kinds = filter.kinds.as_ref().map(|kinds| serde_json::json!(kinds).to_string());
        let mut sql = include_str!("ops.sql").to_owned();
        let mut params: Vec<(&str, &dyn ToSql)> = vec![
            (":low", &low),
            (":high", &high),
            (":before_at", &before_at),
            (":before_no", &before_no),
            (":person", &filter.person),
            (":kinds", &kinds),
            (":limit", &limit),
        ];
        let leads = lead.map(OpsOf::lead);
        if let Some((condition, one)) = &leads {
            sql.push_str(&format!("  AND {condition}\n"));
            params.push((":one", one));
        }
        // Rows that lead are asked for already.
        let rows = filter.rows.as_ref().filter(|_| filter.any.is_some());
        let rows = rows.map(|rows| serde_json::json!(rows).to_string());
        if let Some(rows) = &rows {
            sql.push_str(&format!("  AND {}\n", ROWS.replace(":one", ":rows")));
            params.push((":rows", rows));
        }
        sql.push_str("ORDER BY at DESC, no DESC LIMIT :limit");
        found.extend(self.read().list(&sql, &*params, |row| Ok((row.get("no")?, placed(row)?.op)))?);
        Ok(())
    }
}
