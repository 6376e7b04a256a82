//! Writes into a toy practice and says after each act that it is saved, until it is done or killed.
//!
//! `journal-writer DIR acts N` goes through the store. `journal-writer DIR unsafe N` writes the same rows through the bare
//! engine with `synchronous=OFF`: the control run, in which the tests must find losses. `journal-writer DIR swap FROM` puts
//! the files of another folder in, and `journal-writer DIR rekey RECOVERY` changes the key.

use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use anyhow::{Context, Result, bail};
use peyvand_kit::{ActId, Clock};
use peyvand_store::{
    Act, Aside, DbKey, Guard, KeyFile, RecoveryKey, Store, StoreFault, Swap, Write, named_params, rekey,
};

#[path = "../schema.rs"]
mod schema;

struct NoGuard;

impl Guard for NoGuard {
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

const OWNER: &str = "INSERT INTO owner (id, name) VALUES (:id, 'owner')";
const PETS: &str =
    "INSERT INTO pet (id, owner_id, name) SELECT :id || '-' || value, :id, 'pet' FROM json_each('[1, 2, 3]')";
const RENAME: &str = "UPDATE owner SET name = 'renamed' WHERE id = :id";

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let [_, dir, mode, what] = args.as_slice() else { bail!("DIR acts|unsafe|swap|rekey WHAT") };
    let dir = Path::new(dir);
    match mode.as_str() {
        "acts" => through_the_store(dir, what.parse().context("N")?),
        "unsafe" => through_the_engine(dir, what.parse().context("N")?),
        "swap" => put_in(dir, Path::new(what)),
        "rekey" => change_key(dir, what),
        _ => bail!("acts, unsafe, swap or rekey"),
    }
}

/// Tells the test, in one unbuffered write, that an act is saved.
fn acknowledge(number: i64) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "saved {number}")?;
    Ok(out.flush()?)
}

fn through_the_store(dir: &Path, acts: i64) -> Result<()> {
    let (key, clock) = (DbKey::from_bytes([7; 32]), Clock::system());
    let mut store = if dir.join("practice.db").exists() {
        Store::open(dir, &schema::TOY, &key, clock.clone(), "writer")?
    } else {
        Store::create(dir, &schema::TOY, &key, clock.clone(), "writer")?
    };
    let first = store.read().count("SELECT count(*) FROM owner", ())?;
    for number in first..first + acts {
        let act = Act { id: ActId::new_at(&clock), kind: "add", actor: None, on_behalf: None, group: None };
        store.write(&act, &NoGuard, |w| {
            let id = number.to_string();
            w.exec(OWNER, named_params! { ":id": id })?;
            w.exec(PETS, named_params! { ":id": id })?;
            w.exec(RENAME, named_params! { ":id": id })
        })?;
        acknowledge(number)?;
        if number % 16 == 15 {
            store.checkpoint()?;
        }
    }
    Ok(store.close()?)
}

/// Puts the files of another folder in.
fn put_in(dir: &Path, from: &Path) -> Result<()> {
    let staging = Swap::begin(dir)?;
    for name in ["practice.db", "keys.json", "keys.b.json", "witness"] {
        std::fs::File::create(staging.path().join(name))?.write_all(&std::fs::read(from.join(name))?)?;
    }
    staging.commit(Aside::Keep, &Clock::system())?;
    acknowledge(0)
}

fn change_key(dir: &Path, recovery: &str) -> Result<()> {
    let key = KeyFile::open_recovery(dir, &RecoveryKey::parse(recovery)?)?;
    rekey(dir, &key, &Clock::system(), &mut |_| ControlFlow::Continue(()))?;
    acknowledge(0)
}

fn through_the_engine(dir: &Path, acts: i64) -> Result<()> {
    let (key, clock) = (DbKey::from_bytes([7; 32]), Clock::system());
    Store::create(dir, &schema::TOY, &key, clock, "writer")?.close()?;
    let conn = rusqlite::Connection::open(dir.join("practice.db"))?;
    conn.execute_batch(&format!(
        "PRAGMA key = \"x'{}'\"; PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0",
        "07".repeat(32)
    ))?;
    for number in 0..acts {
        conn.execute_batch("BEGIN IMMEDIATE")?;
        let id = number.to_string();
        conn.execute(OWNER, named_params! { ":id": id })?;
        conn.execute(PETS, named_params! { ":id": id })?;
        conn.execute(RENAME, named_params! { ":id": id })?;
        conn.execute_batch("COMMIT")?;
        acknowledge(number)?;
        if number % 16 == 15 {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?;
        }
    }
    Ok(())
}
