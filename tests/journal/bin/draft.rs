//! Types into a consultation without end, for the test that kills it: says the visit, then each draft once it is kept.

use peyvand_api::{App, dispatch, open_with_key};
use peyvand_core::settings::NewPractice;
use peyvand_kit::{Clock, Locale};
use peyvand_store::DbKey;
use peyvand_tests::{born, draft, practice};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::Path;

fn main() -> anyhow::Result<()> {
    let dir = std::env::args_os().nth(1).ok_or_else(|| anyhow::anyhow!("a folder"))?;
    let (dir, key, clock) = (Path::new(&dir), DbKey::from_bytes([7; 32]), Clock::system());
    let new = NewPractice {
        practice: practice(Locale::Fa),
        manager_name: "مهتاب راد".to_owned(),
        login: "manager".to_owned(),
        roles: vec!["doctor".to_owned()],
        has_recovery: false,
    };
    peyvand_core::create(dir, &key, clock.clone(), &new).and_then(peyvand_core::World::close).expect("a practice");
    let mut app = App::new(clock);
    open_with_key(&mut app, dir, &key, "manager").expect("the manager sits");
    let mut call = |name: &str, input: Value| -> anyhow::Result<Value> {
        let outcome = dispatch(&mut app, name, input, None).map_err(|error| anyhow::anyhow!("{name}: {error:?}"))?;
        Ok(serde_json::from_str(outcome.value.get())?)
    };
    let patient = born(&call("patients_add", json!({ "draft": draft("بیمار", "یک", json!({})) }))?);
    let visit = born(&call("visits_remote", json!({ "patientId": patient, "means": "phone" }))?);
    say(&visit)?;
    for number in 0_u64.. {
        call("drafts_keep", json!({ "place": format!("visit:{visit}"), "body": format!("{number}") }))?;
        say(&number.to_string())?;
    }
    Ok(())
}

fn say(line: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}
