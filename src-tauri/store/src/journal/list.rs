//! The list of operations: each way of asking walks an index of its own, newest first, and stops when the page is full.

use rusqlite::named_params;
use rusqlite::types::ToSql;

use super::history::{find, placed};
use super::types::{OpFilter, OpRow, OpsOf};
use crate::{Read, Store, StoreFault};

/// Rows (entity and id) that an operation touched.
type Rows = Vec<(String, String)>;

/// One walk: everything that is given holds for each operation on it.
#[derive(Default, Clone)]
struct Walk<'a> {
    actor: Option<&'a str>,
    behalf: Option<&'a str>,
    kind: Option<String>,
    rows: Vec<&'a Rows>,
}

impl OpFilter {
    /// The walks that together find everything.
    fn walks(&self, read: &Read) -> Result<Vec<Walk<'_>>, StoreFault> {
        let mut walks = Vec::new();
        match &self.any {
            None => self.walk(read, None, &mut walks)?,
            Some(any) => any.iter().try_for_each(|one| self.walk(read, Some(one), &mut walks))?,
        }
        Ok(walks)
    }

    /// Adds the walks of one way in which an operation may be meant.
    fn walk<'a>(&'a self, read: &Read, one: Option<&'a OpsOf>, walks: &mut Vec<Walk<'a>>) -> Result<(), StoreFault> {
        let mut rows: Vec<&Rows> = self.rows.iter().collect();
        if let Some(OpsOf::Rows(of)) = one {
            rows.push(of);
        }
        for (actor, behalf) in self.people(one) {
            let walk = Walk { actor, behalf, kind: None, rows: rows.clone() };
            for kind in self.kinds_of(read, one, &walk)? {
                walks.push(Walk { kind, ..walk.clone() });
            }
        }
        Ok(())
    }

    /// Who did it and in whose name, as pairs of which one holds.
    fn people<'a>(&'a self, one: Option<&'a OpsOf>) -> Vec<(Option<&'a str>, Option<&'a str>)> {
        let person = self.person.as_deref();
        match one {
            Some(OpsOf::Actor(actor)) if person.is_some_and(|person| person != actor) => vec![(Some(actor), person)],
            Some(OpsOf::Actor(actor)) => vec![(Some(actor), None)],
            Some(OpsOf::Behalf(behalf)) if person.is_some_and(|person| person != behalf) => {
                vec![(person, Some(behalf))]
            }
            Some(OpsOf::Behalf(behalf)) => vec![(None, Some(behalf))],
            Some(OpsOf::Kind(_) | OpsOf::Rows(_)) | None if person.is_some() => vec![(person, None), (None, person)],
            Some(OpsOf::Kind(_) | OpsOf::Rows(_)) | None => vec![(None, None)],
        }
    }

    /// The kinds of which there is a walk each; one without a kind where that needs none.
    fn kinds_of(&self, read: &Read, one: Option<&OpsOf>, walk: &Walk) -> Result<Vec<Option<String>>, StoreFault> {
        let kinds = match (one, &self.kinds) {
            (Some(OpsOf::Kind(kind)), Some(kinds)) if !kinds.contains(kind) => Vec::new(),
            (Some(OpsOf::Kind(kind)), _) => vec![kind.clone()],
            (_, Some(kinds)) => kinds.clone(),
            // A person's acts stand by kind, so that a rare kind is found among many acts.
            (_, None) if walk.rows.is_empty() && walk.behalf.is_some() => {
                kinds_in(read, include_str!("kinds_of_behalf.sql"), walk.behalf)?
            }
            (_, None) if walk.rows.is_empty() && walk.actor.is_some() => {
                kinds_in(read, include_str!("kinds_of_actor.sql"), walk.actor)?
            }
            (_, None) => return Ok(vec![None]),
        };
        Ok(kinds.into_iter().map(Some).collect())
    }
}

fn kinds_in(read: &Read, sql: &str, person: Option<&str>) -> Result<Vec<String>, StoreFault> {
    read.list(sql, named_params! { ":person": person }, |row| row.get("kind"))
}

/// Where a page lies.
struct Page {
    low: i64,
    high: i64,
    before: (i64, i64),
    limit: i64,
}

impl Walk<'_> {
    /// The first operations of the walk on a page, as their moment and place.
    fn run(&self, read: &Read, page: &Page, found: &mut Vec<(i64, i64)>) -> Result<(), StoreFault> {
        // Where rows lead there are few: nothing else may then lead, which the sign before a column says.
        let rows = !self.rows.is_empty();
        let free = if rows { "+" } else { "" };
        let mut sql = format!(
            "SELECT at, no FROM op
             WHERE {free}at BETWEEN :low AND :high AND ({free}at < :before_at OR no < :before_no)\n"
        );
        let mut params: Vec<(&str, &dyn ToSql)> = vec![
            (":low", &page.low),
            (":high", &page.high),
            (":before_at", &page.before.0),
            (":before_no", &page.before.1),
            (":limit", &page.limit),
        ];
        if let Some(behalf) = &self.behalf {
            sql.push_str(&format!("AND {free}on_behalf = :behalf\n"));
            params.push((":behalf", behalf));
        }
        if let Some(actor) = &self.actor {
            let free = if self.behalf.is_some() { "+" } else { free };
            sql.push_str(&format!("AND {free}actor = :actor\n"));
            params.push((":actor", actor));
        }
        if let Some(kind) = &self.kind {
            sql.push_str(&format!("AND {free}kind = :kind\n"));
            params.push((":kind", kind));
        }
        let lists: Vec<String> = self.rows.iter().map(|rows| serde_json::json!(rows).to_string()).collect();
        for (name, list) in [":rows", ":also"].into_iter().zip(&lists) {
            sql.push_str(&include_str!("touching.sql").replace(":rows", name));
            params.push((name, list));
        }
        sql.push_str(&format!("ORDER BY {free}at DESC, no DESC LIMIT :limit"));
        found.extend(read.list(&sql, &*params, |row| Ok((row.get("at")?, row.get("no")?)))?);
        Ok(())
    }
}

impl Store {
    /// Operations, newest first by what the devices' clocks said.
    ///
    /// # Errors
    /// [`StoreFault::NoSuchAct`] when there is no operation to go on behind.
    pub fn ops(&self, filter: &OpFilter, limit: usize) -> Result<Vec<OpRow>, StoreFault> {
        let read = self.read();
        let before = filter.before.as_ref().map(|id| find(read, id)).transpose()?;
        let before = before.map_or((i64::MAX, i64::MAX), |before| (before.op.at.ms(), before.no));
        let page = Page {
            low: filter.since.map_or(i64::MIN, peyvand_kit::Instant::ms),
            high: filter.until.map_or(i64::MAX, |until| until.ms() - 1).min(before.0),
            before,
            limit: i64::try_from(limit).unwrap_or(i64::MAX),
        };
        let mut found = Vec::new();
        for walk in filter.walks(read)? {
            walk.run(read, &page, &mut found)?;
        }
        found.sort_unstable_by_key(|place| std::cmp::Reverse(*place));
        found.dedup();
        found.truncate(limit);
        let op = |(_, no): (i64, i64)| read.one(include_str!("op_by_no.sql"), named_params! { ":no": no }, placed);
        found.into_iter().map(|place| Ok(op(place)?.op)).collect()
    }
}
