//! The shape of the journalled tables, read from the database itself.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, named_params};

use crate::{Schema, StoreFault};

/// A journalled table.
#[derive(Debug)]
pub(crate) struct Entity {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// Where `id` stands among the columns.
    pub(crate) id_at: usize,
    pub(crate) append_only: bool,
    /// Columns that name a row of a journalled table, with that table's place in [`Entities`].
    pub(crate) parents: Vec<(usize, usize)>,
    /// All columns of the row `:id`, in order.
    pub(crate) select: String,
}

/// A column of a journalled table.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    /// What a row gets that was born before the column was.
    pub(crate) default: Value,
    /// What stands in the column once a value has been erased.
    pub(crate) blank: Value,
}

impl Entity {
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    /// The table that a column names a row of.
    pub(crate) fn parent_at(&self, column: usize) -> Option<usize> {
        self.parents.iter().find(|(from, _)| *from == column).map(|(_, parent)| *parent)
    }

    /// The columns, each behind `prefix`, with commas between.
    pub(crate) fn list(&self, prefix: &str) -> String {
        let names: Vec<_> = self.columns.iter().map(|column| format!("{prefix}\"{}\"", column.name)).collect();
        names.join(", ")
    }
}

/// All journalled tables.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    all: Vec<Entity>,
    by_name: HashMap<String, usize>,
}

impl Entities {
    /// Reads the tables' shapes and refuses one that the journal could not hold.
    pub(crate) fn load(conn: &Connection, schema: &Schema) -> Result<Self, StoreFault> {
        let by_name: HashMap<_, _> =
            schema.journalled.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at)).collect();
        let mut all = Vec::with_capacity(schema.journalled.len());
        for name in schema.journalled {
            let append_only = schema.append_only.contains(name);
            all.push(load_one(conn, name, append_only, &by_name)?);
        }
        if let Some(stray) = schema.append_only.iter().find(|name| !by_name.contains_key(**name)) {
            return Err(StoreFault::mistake(format!("{stray} is append-only but not journalled")));
        }
        Ok(Self { all, by_name })
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    pub(crate) fn at(&self, at: usize) -> &Entity {
        &self.all[at]
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Entity> {
        self.all.iter()
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }
}

fn load_one(
    conn: &Connection,
    name: &str,
    append_only: bool,
    by_name: &HashMap<String, usize>,
) -> Result<Entity, StoreFault> {
    let mut statement =
        conn.prepare("SELECT name, type, dflt_value, \"notnull\", pk FROM pragma_table_info(:table)")?;
    let mut columns = Vec::new();
    let mut rows = statement.query(named_params! { ":table": name })?;
    while let Some(row) = rows.next()? {
        columns.push(load_column(conn, name, row)?);
    }
    let id_at = columns.iter().position(|column| column.name == "id");
    let id_at = id_at.ok_or_else(|| StoreFault::mistake(format!("{name} has no column id")))?;
    if !append_only && !columns.iter().any(|column| column.name == "deleted_at") {
        return Err(StoreFault::mistake(format!("{name} has no column deleted_at")));
    }
    let mut entity =
        Entity { name: name.to_owned(), columns, id_at, append_only, parents: Vec::new(), select: String::new() };
    entity.parents = load_parents(conn, &entity, by_name)?;
    entity.select = format!("SELECT {} FROM main.\"{name}\" WHERE id = :id", entity.list(""));
    Ok(entity)
}

fn load_column(conn: &Connection, table: &str, row: &rusqlite::Row) -> Result<Column, StoreFault> {
    let name: String = row.get("name")?;
    let kind: String = row.get("type")?;
    let not_null: bool = row.get("notnull")?;
    let key: i64 = row.get("pk")?;
    if kind.eq_ignore_ascii_case("BLOB") {
        return Err(StoreFault::mistake(format!("{table}.{name} is a BLOB; the journal can't hold one")));
    }
    if (key > 0) != (name == "id") || (name == "id" && !kind.eq_ignore_ascii_case("TEXT")) {
        return Err(StoreFault::mistake(format!("{table}: the primary key is the text column id")));
    }
    let default = match row.get::<_, Option<String>>("dflt_value")? {
        None => Value::Null,
        Some(expression) => conn.query_row(&format!("SELECT {expression}"), (), |row| row.get(0))?,
    };
    let blank = match (not_null, kind.as_str()) {
        (false, _) => Value::Null,
        (true, "INTEGER" | "INT") => Value::Integer(0),
        (true, "REAL") => Value::Real(0.0),
        (true, _) => Value::Text(String::new()),
    };
    Ok(Column { name, default, blank })
}

fn load_parents(
    conn: &Connection,
    entity: &Entity,
    by_name: &HashMap<String, usize>,
) -> Result<Vec<(usize, usize)>, StoreFault> {
    let mut statement = conn.prepare("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(:table)")?;
    let mut rows = statement.query(named_params! { ":table": entity.name })?;
    let mut parents = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, from): (String, String) = (row.get(0)?, row.get(1)?);
        let parent = by_name.get(&table).copied();
        let parent =
            parent.ok_or_else(|| StoreFault::mistake(format!("{}.{from} points outside the journal", entity.name)))?;
        let column = entity
            .column(&from)
            .ok_or_else(|| StoreFault::mistake(format!("{}.{from} is not a column", entity.name)))?;
        parents.push((column, parent));
    }
    Ok(parents)
}
