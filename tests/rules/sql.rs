//! Every statement that stands in a file is one that the real schema takes, and none reads a big table from end to end.

use peyvand_store::{Read, Refused, StoreFault};
use peyvand_tests::World;
use std::path::{Path, PathBuf};

/// Tables that grow with the practice.
const BIG: &[&str] = &[
    "patient",
    "patient_phone",
    "patient_label",
    "patient_token",
    "appointment",
    "visit",
    "visit_service",
    "next_step",
    "followup",
    "attempt",
    "posting",
    "posting_line",
    "wallet_lot",
    "file_opening",
    "record_entry",
    "protocol_answer",
    "measurement",
    "visit_shown",
    "visit_note",
    "step_event",
    "plan",
    "plan_option",
    "plan_phase",
    "attachment",
    "consent",
    "invoice",
    "delay",
    "checklist_tick",
    "appointment_change",
    "appointment_contact",
    "waiting",
    "opening",
    "offer",
    "op",
    "change",
];

/// Statements that look at everything because that is what is asked: sums, counts, checks.
const WHOLE: &[&str] = &["check_ledger.sql", "check_rules.sql", "totals.sql"];

/// Parts of statements: their condition, or their beginning, stands where they are used.
const PARTS: &[&str] =
    &["card.sql", "step.sql", "seen.sql", "counted.sql", "known.sql", "clash.sql", "referral.sql", "plan.sql"];

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "sql") {
            found.push(path);
        }
    }
}

fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/core/src"), &mut found);
    assert!(found.len() > 30, "the statements are looked for in the wrong place");
    found.retain(|path| !PARTS.iter().any(|part| path.ends_with(part)));
    found
        .into_iter()
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("a statement")))
        .collect()
}

/// The statement with a text in place of each parameter.
fn filled(sql: &str) -> String {
    let mut text = String::new();
    let mut rest = sql;
    while let Some(at) = rest.find(':') {
        let name = rest[at + 1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').count();
        text.push_str(&rest[..at]);
        text.push_str(if name > 0 { "'1'" } else { ":" });
        rest = &rest[at + 1 + name..];
    }
    text + rest
}

#[test]
fn every_statement_fits_the_schema() {
    let mut world = World::new();
    let read = world.core().read();
    for (file, sql) in statements() {
        let outcome = read.list(&filled(&sql), [], |_| Ok(()));
        let fits = matches!(outcome, Ok(_) | Err(StoreFault::Refused(Refused::WrongHandle)));
        assert!(fits, "{file}: {outcome:?}");
    }
}

#[test]
fn no_statement_reads_a_big_table_from_end_to_end() {
    let mut world = World::new();
    let read = world.core().read();
    let mut scans = Vec::new();
    for (file, sql) in statements().iter().filter(|(file, _)| !WHOLE.iter().any(|whole| file.ends_with(whole))) {
        scans.extend(scanned(read, sql).into_iter().map(|step| format!("{file}: {step}")));
    }
    assert!(scans.is_empty(), "{}", scans.join("\n"));
}

/// The steps of a plan that walk a whole big table.
fn scanned(read: &Read, sql: &str) -> Vec<String> {
    let steps = read.list(&format!("EXPLAIN QUERY PLAN {}", filled(sql)), [], |row| row.get::<_, String>("detail"));
    let names = |table: &str| {
        sql.split(|c: char| !c.is_alphanumeric() && c != '_')
            .collect::<Vec<_>>()
            .windows(2)
            .filter(|pair| pair[0] == table)
            .map(|pair| pair[1].to_owned())
            .collect::<Vec<_>>()
    };
    let big: Vec<_> = BIG.iter().flat_map(|table| names(table).into_iter().chain([(*table).to_owned()])).collect();
    // Statements that write have no plan here; the database checks their conditions by primary key.
    steps
        .unwrap_or_default()
        .into_iter()
        .filter(|step| {
            let mut words = step.split(' ');
            words.next() == Some("SCAN") && words.next().is_some_and(|table| big.iter().any(|name| name == table))
        })
        .collect()
}
