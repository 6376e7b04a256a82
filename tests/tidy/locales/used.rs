//! Every message is said somewhere, and every code has its message.

use super::{BY_CODE, messages, none, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    gather(&root().join("ui/src"), &["ts", "svelte"], &mut code);
    gather(&root().join("src-tauri"), &["rs"], &mut code);
    let used: BTreeSet<&str> = code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    let mut problems = vec![];
    for message in messages("en").iter().filter(|message| !BY_CODE.contains(&message.area.as_str())) {
        for text in &message.texts {
            let name = [Some(message.key.as_str()), text.attribute.as_deref()];
            let name = name.into_iter().flatten().collect::<Vec<_>>().join("-");
            if !used.contains(camel(&name).as_str()) && !used.contains(name.replace('-', "_").as_str()) {
                problems.push(format!("{name} is not used"));
            }
        }
    }
    none(&problems);
}

/// The text of all sources, without what is generated from the messages and without tests.
fn gather(folder: &Path, endings: &[&str], into: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && name != "node_modules" {
                gather(&path, endings, into);
            }
            continue;
        }
        let source = path.extension().is_some_and(|ending| endings.contains(&ending.to_string_lossy().as_ref()));
        if source && name != "messages.ts" && name != "generated.rs" && !name.ends_with(".test.ts") {
            *into += &fs::read_to_string(&path).expect("readable");
        }
    }
}

fn camel(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        name + &head.to_uppercase() + tail
    })
}

#[test]
fn every_refusal_and_fault_has_its_sentence() {
    let codes: BTreeSet<String> = peyvand_api::codes().iter().map(|code| format!("error-{code}")).collect();
    same("error", &codes);
    for (code, needs) in peyvand_core::Refusal::ARGS {
        let key = format!("error-{code}");
        let message = messages("en").into_iter().find(|message| message.key == key).expect("checked above");
        let declared: Vec<&str> = message.variables.iter().map(|variable| variable.name.as_str()).collect();
        assert_eq!(&declared, needs, "{key} declares what the refusal brings");
    }
}

#[test]
fn every_act_has_its_sentence() {
    let kinds = peyvand_core::Op::ALL.iter().map(|op| format!("journal-{}", op.kind().replace('.', "-")));
    same("journal", &kinds.collect());
    for op in peyvand_core::Op::ALL {
        let key = format!("journal-{}", op.kind().replace('.', "-"));
        let message = messages("en").into_iter().find(|message| message.key == key).expect("checked above");
        let offers = message.texts.iter().filter_map(|text| text.attribute.as_deref()).collect::<Vec<_>>();
        let undone = op.undo() != peyvand_core::Undo::Never;
        assert_eq!(offers, if undone { vec!["undo", "redo"] } else { vec![] }, "{key}");
    }
}

#[test]
fn every_field_of_the_record_has_its_words() {
    let told = peyvand_core::history::told();
    let keys = told.iter().flat_map(|(table, columns)| columns.iter().map(move |column| format!("{table}-{column}")));
    let keys: Vec<String> = keys.chain(["any-deleted-at".to_owned()]).map(|key| key.replace('_', "-")).collect();
    let distinct: BTreeSet<String> = keys.iter().map(|key| format!("field-{key}")).collect();
    assert_eq!(distinct.len(), keys.len(), "two columns share a key");
    same("field", &distinct);
}

fn same(area: &str, codes: &BTreeSet<String>) {
    let keys: BTreeSet<String> = messages("en").into_iter().filter(|m| m.area == area).map(|m| m.key).collect();
    let missing = codes.difference(&keys).map(|key| format!("{key} is missing"));
    let extra = keys.difference(codes).map(|key| format!("{key} belongs to no code"));
    none(&missing.chain(extra).collect::<Vec<_>>());
}

#[test]
fn every_remark_of_an_import_has_its_words() {
    let mut code = String::new();
    for folder in ["src-tauri/core/src/imports", "src-tauri/api/src/imports"] {
        gather(&root().join(folder), &["rs"], &mut code);
    }
    let spoken: BTreeSet<String> = messages("en").into_iter().filter(|m| m.area == "import").map(|m| m.key).collect();
    let made = ["Remark::new(\"", "refused(\"", "warn(\""];
    let said = made.iter().flat_map(|call| code.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
    let missing = said.map(|code| format!("import-{code}")).filter(|key| !spoken.contains(key));
    let unsaid = |key: &&String| !code.contains(&format!("\"{}\"", key.trim_start_matches("import-")));
    let extra = spoken.iter().filter(unsaid).map(|key| format!("{key} belongs to no remark"));
    let missing: BTreeSet<String> = missing.map(|key| format!("{key} is missing")).collect();
    none(&missing.into_iter().chain(extra).collect::<Vec<_>>());
}
