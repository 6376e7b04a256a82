//! A practice of the version that shipped is taken on to this one: nothing is lost, nothing comes loose, and it goes on.
//!
//! Steps of the schema that make a table anew take its rows out and put them back; this is where they must show that
//! they do.

use peyvand_api::{App, dispatch, open_with_key};
use peyvand_kit::{ActId, Clock, Instant};
use peyvand_store::{
    Act, DbKey, Guard, Migration, Read, Schema, Store, StoreFault, Write, named_params, types::Value as Cell,
};
use peyvand_tests::NINE;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The step at which the first version shipped.
const SHIPPED: usize = 8;
/// What that version's tables hold in the tests, statement by statement.
const ROWS: &str = include_str!("shipped.sql");

/// The tables of the version that shipped.
fn shipped() -> &'static Schema {
    let now = peyvand_core::schema();
    let migrations = &now.migrations[..SHIPPED];
    let was = |table: &&&str| migrations.iter().any(|step| step.sql.contains(&format!("CREATE TABLE {table} (")));
    let journalled: Vec<_> = now.journalled.iter().filter(was).copied().collect();
    Box::leak(Box::new(Schema { migrations, journalled: journalled.leak(), append_only: now.append_only }))
}

/// Lets everything pass: the rows are those that the version wrote through its own door.
pub(crate) struct Open;

impl Guard for Open {
    type Error = StoreFault;

    fn before_commit(&self, _: &mut Write) -> Result<(), StoreFault> {
        Ok(())
    }

    fn after_merge(&self, _: &mut Write) -> Result<(), StoreFault> {
        Ok(())
    }

    fn reverse(&self, _: &mut Write, _: &str, _: &[String]) -> Result<(), StoreFault> {
        Ok(())
    }
}

fn statements() -> impl Iterator<Item = &'static str> {
    ROWS.split(";\n").map(str::trim).filter(|sql| !sql.is_empty())
}

pub(crate) fn act(clock: &Clock, kind: &'static str) -> Act {
    let (id, actor) = (ActId::new_at(clock), Some("manager".to_owned()));
    Act { id, kind, actor, on_behalf: None, group: None }
}

/// Makes a file of the version that shipped, with so many patients.
fn make(dir: &Path, key: &DbKey, clock: &Clock, patients: i64) -> Store {
    let mut store = Store::create(dir, shipped(), key, clock.clone(), "peyvand 0.1.0").expect("a file");
    for sql in statements() {
        let fill = |w: &mut Write| match sql.contains("< :n") {
            true => w.exec(sql, named_params! { ":n": patients }),
            false => w.exec(sql, ()),
        };
        store.write(&act(clock, "patient.edit"), &Open, fill).expect(sql);
    }
    store
}

fn names(read: &Read, sql: &str) -> Vec<String> {
    read.list(sql, (), |row| row.get(0)).expect(sql)
}

const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
const INDEXES: &str = "SELECT tbl_name || '.' || name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
const LINKS: &str = "SELECT t.name || '.' || f.\"from\" || ' to ' || f.\"table\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
                     WHERE t.type = 'table'";

/// Every table's columns, and every row of it by these columns.
type Rows = BTreeMap<String, (Vec<String>, Vec<Vec<Cell>>)>;

fn rows(read: &Read) -> Rows {
    let columns = |table: &String| names(read, &format!("SELECT name FROM pragma_table_info('{table}')"));
    names(read, TABLES)
        .into_iter()
        .map(|table| (table.clone(), (columns(&table), held(read, &table, &columns(&table)))))
        .collect()
}

fn held(read: &Read, table: &str, columns: &[String]) -> Vec<Vec<Cell>> {
    let list = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let row = |row: &peyvand_store::Row| (0..columns.len()).map(|at| row.get(at)).collect::<Result<Vec<Cell>, _>>();
    read.list(&format!("SELECT {list} FROM \"{table}\" ORDER BY {list}"), (), row).expect(table)
}

#[test]
fn a_practice_of_the_version_that_shipped_comes_over_whole() {
    let (dir, key, clock) = (tempfile::tempdir().expect("a folder"), DbKey::generate(), standing());
    let old = make(dir.path(), &key, &clock, 300);
    let (before, indexes, links) = (rows(old.read()), names(old.read(), INDEXES), names(old.read(), LINKS));
    for (table, (_, rows)) in &before {
        assert!(
            !rows.is_empty() || ["parked", "local"].contains(&table.as_str()),
            "{table} proves nothing without a row"
        );
    }
    old.close().expect("closed");
    let schema = peyvand_core::schema();
    let mut new = Store::open(dir.path(), schema, &key, clock.clone(), "peyvand").expect("taken on");
    assert_eq!(usize::try_from(new.schema_number()).expect("small"), schema.migrations.len());
    for (table, (columns, rows)) in &before {
        assert!(held(new.read(), table, columns) == *rows, "{table} has other rows than before");
    }
    for (what, was, is) in [("index", indexes, names(new.read(), INDEXES)), ("link", links, names(new.read(), LINKS))] {
        let lost: Vec<_> = was.iter().filter(|name| !is.contains(name)).collect();
        assert!(lost.is_empty(), "each {what} stands: {lost:?}");
    }
    assert!(!names(new.read(), TABLES).iter().any(|name| name.ends_with("_copy")), "nothing is left lying about");
    let report = new.check().expect("a look");
    assert!(report.is_clean(), "{report:?}");
    let lost = "DELETE FROM appointment WHERE id = 'a1-0'";
    assert!(new.write(&act(&clock, "x"), &Open, |w| w.exec(lost, ())).is_err(), "the door is shut again");
    let loose = "UPDATE visit SET appointment_id = 'nobody' WHERE appointment_id = 'a2-0'";
    assert!(new.write(&act(&clock, "x"), &Open, |w| w.exec(loose, ())).is_err(), "links are looked at again");
    new.close().expect("closed");
}

#[test]
fn work_goes_on_where_the_version_that_shipped_left_it() {
    let (dir, key, clock) = (tempfile::tempdir().expect("a folder"), DbKey::generate(), standing());
    make(dir.path(), &key, &clock, 40).close().expect("closed");
    let mut app = App::new(clock.clone());
    open_with_key(&mut app, dir.path(), &key, "manager").expect("open");
    let mut call = |name: &str, input: Value| -> Value {
        let outcome = dispatch(&mut app, name, input, None).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        serde_json::from_str(outcome.value.get()).expect("JSON")
    };
    let noted =
        |call: &mut dyn FnMut(&str, Value) -> Value| call("patients_show", json!({ "id": "p3" }))["note"].clone();
    assert_eq!(noted(&mut call), "پیش از نسخهٔ تازه");
    call("journal_undo", json!({}));
    assert_eq!(noted(&mut call), "it's «یادداشت» 3", "an act of the older version is taken back");
    call("journal_redo", json!({}));
    assert_eq!(noted(&mut call), "پیش از نسخهٔ تازه");
    let record = json!({ "patientId": "p3", "staffId": null, "from": null, "until": null, "text": "", "before": null, "limit": 9 });
    assert!(!call("history_list", record)["rows"].as_array().expect("rows").is_empty());
    let booking = json!({ "patientId": "p3", "staffId": "doctor1", "serviceId": "look", "day": "2026-11-23", "start": 600,
        "minutes": 15, "source": "phone", "note": "", "stepId": null });
    call("appointments_book", booking.clone());
    let taken = dispatch(
        &mut app,
        "appointments_book",
        {
            let mut other = booking;
            other["patientId"] = json!("p5");
            other
        },
        None,
    );
    assert_eq!(taken.expect_err("taken").code, "appointment-doctor-busy");
    let outcome = dispatch(&mut app, "practice_check", json!({}), None).expect("a look");
    let report: Value = serde_json::from_str(outcome.value.get()).expect("JSON");
    assert_eq!(report["ok"], true, "{report:#}");
}

#[test]
fn what_a_device_of_the_older_version_did_comes_in_after_the_step() {
    let (here, there, key, clock) = (folder(), folder(), DbKey::generate(), standing());
    let own = make(here.path(), &key, &clock, 40);
    let mut other = Store::create(there.path(), shipped(), &key, clock.clone(), "peyvand 0.1.0").expect("a file");
    other.merge(&own.export_after(&other.heads().expect("heads"), 10_000).expect("records"), &Open).expect("a merge");
    own.close().expect("closed");
    let booked = "INSERT INTO appointment (id, patient_id, staff_id, day, start_minute, minutes, status, booked_on)
                  VALUES ('late', 'p4', 'doctor0', '2026-12-01', 480, 30, 'planned', '2026-11-22')";
    other.write(&act(&clock, "appointment.book"), &Open, |w| w.exec(booked, ())).expect("written");
    let arrived = "INSERT INTO visit (id, appointment_id, patient_id, day, state) VALUES ('v', 'late', 'p4', '2026-12-01', 'waiting')";
    other.write(&act(&clock, "visit.arrive"), &Open, |w| w.exec(arrived, ())).expect("written");
    let mut app = App::new(clock);
    open_with_key(&mut app, here.path(), &key, "manager").expect("open");
    let world = app.world().expect("somebody is in");
    let records = other.export_after(&world.store().heads().expect("heads"), 10_000).expect("records");
    world.merge(&records).expect("a merge");
    let sql = "SELECT 1 FROM visit v JOIN appointment a ON a.id = v.appointment_id
               WHERE v.id = 'v' AND a.buffer_minutes = 0 AND a.room_id IS NULL AND v.queue_no IS NULL";
    assert!(world.read().exists(sql, ()).expect("asked"), "with what a new column holds where nobody said");
    let outcome = dispatch(&mut app, "practice_check", json!({}), None).expect("a look");
    let report: Value = serde_json::from_str(outcome.value.get()).expect("JSON");
    assert_eq!(report["ok"], true, "{report:#}");
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn standing() -> Clock {
    Clock::fixed(Instant::from_ms(NINE))
}

/// How many hundred steps the engine takes to bring a file with so many patients from the shipped tables to the newest.
fn effort(patients: i64) -> u64 {
    let mut conn = Connection::open_in_memory().expect("a database");
    conn.execute_batch("PRAGMA foreign_keys = ON").expect("links are looked at, as in a practice");
    let (old, new) = peyvand_core::schema().migrations.split_at(SHIPPED);
    run(&conn, old);
    conn.execute_batch("BEGIN").expect("begun");
    for sql in statements() {
        conn.execute_batch(&sql.replace(":n", &patients.to_string())).expect(sql);
    }
    conn.execute_batch("COMMIT").expect("kept");
    let count = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&count);
    let counted = move || counter.fetch_add(1, Ordering::Relaxed) == u64::MAX;
    conn.progress_handler(100, Some(counted)).expect("counted");
    run(&conn, new);
    count.load(Ordering::Relaxed)
}

fn run(conn: &Connection, steps: &[Migration]) {
    for step in steps {
        conn.execute_batch(&format!("BEGIN; {}; COMMIT", step.sql)).expect(step.name);
    }
}

#[test]
fn taking_a_file_on_costs_as_much_as_it_has_rows() {
    let (few, many) = (effort(200), effort(1600));
    assert!(many < few * 10, "eight times the rows: {few} to {many}");
}
