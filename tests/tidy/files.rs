//! What every file of the house keeps to: it says why it exists, its names mean something, and
//! nothing in it is put off.

use crate::tree::{Leaf, code, entries, leaves, name, none, root, words};
use std::fs;

const SOURCES: [&str; 7] = [".rs", ".ts", ".svelte", ".css", ".sql", ".js", ".ftl"];
const ROOMS: [&str; 4] = ["src-tauri", "tests", "ui/src", "locales"];

/// What may lie in the root, beside what is hidden or made.
const TOP: [&str; 9] =
    ["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "icons", "locales", "src-tauri", "tests", "ui"];

fn sources() -> impl Iterator<Item = Leaf> {
    ROOMS.iter().flat_map(|room| leaves(room, &SOURCES))
}

#[test]
fn every_rust_file_says_first_why_it_exists() {
    let files = ["src-tauri", "tests"].iter().flat_map(|room| leaves(room, &[".rs"]));
    let silent: Vec<String> = files.filter(|leaf| !leaf.text.starts_with("//! ")).map(|leaf| leaf.path).collect();
    none("the first line must be `//!` and say why the file exists", &silent);
}

#[test]
fn nothing_is_put_off() {
    // Joined here, so that this file does not name them either.
    let marks =
        [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["unimplemented", "!"].concat(), ["todo", "!("].concat()];
    let put_off = sources().filter(|leaf| marks.iter().any(|mark| leaf.text.contains(mark)));
    none("what is left to do belongs into an issue", &put_off.map(|leaf| leaf.path).collect::<Vec<_>>());
}

#[test]
fn names_say_what_a_thing_is() {
    // `Service` and the role `Manager` are words of the practice itself.
    let empty = ["Helper", "Util", "Utils", "Processor", "Data", "Info", "Misc", "Common"];
    let is_empty =
        |word: &str| empty.iter().any(|end| word.ends_with(end)) || (word.ends_with("Manager") && word != "Manager");
    let mut found = Vec::new();
    for Leaf { path, text } in sources() {
        let stem = path.rsplit('/').next().unwrap_or_default().split('.').next().unwrap_or_default().to_lowercase();
        if ["helper", "helpers", "util", "utils", "misc", "common"].contains(&stem.as_str()) {
            found.push(path.clone());
        }
        for line in text.lines() {
            found.extend(declared(line).filter(|word| is_empty(word)).map(|word| format!("{path}: {word}")));
        }
    }
    none("a name must say what the thing is", &found);
}

/// The type that a line declares.
fn declared(line: &str) -> Option<&str> {
    let mut before = "";
    for word in words(line.split("//").next().unwrap_or(line)) {
        if ["struct", "enum", "trait", "class", "interface", "type"].contains(&before) {
            return word.starts_with(char::is_uppercase).then_some(word);
        }
        before = word;
    }
    None
}

#[test]
fn only_the_clock_of_the_kit_knows_what_time_it_is() {
    let asks = ["SystemTime::now", "Utc::now", "Local::now", "Uuid::now_v7", "Uuid::new_v4"];
    let floors = ["kit", "words", "paper", "store", "core", "api", "src"];
    let mut found = Vec::new();
    for floor in floors {
        for Leaf { path, text } in leaves(&format!("src-tauri/{floor}"), &[".rs"]) {
            if path == "src-tauri/kit/src/clock.rs" {
                continue;
            }
            let text = code(&text);
            found.extend(asks.iter().filter(|ask| text.contains(**ask)).map(|ask| format!("{path}: {ask}")));
        }
    }
    none("time comes from `Clock`, which a test can set", &found);
}

#[test]
fn the_root_holds_nothing_else() {
    let names = entries(&root()).iter().map(|path| name(path)).collect::<Vec<_>>();
    let other = names.into_iter().filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()));
    none("these have no place in the root", &other.collect::<Vec<_>>());
}

#[test]
fn the_map_in_the_readme_names_every_folder() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    let mut missing = Vec::new();
    for room in ["", "src-tauri", "src-tauri/core/src", "ui/src", "ui/src/lib", "ui/src/features", "tests"] {
        for path in entries(&root().join(room)) {
            let name = name(&path);
            let is_named = readme.contains(&format!("{name}/")) || readme.contains(&format!("`{name}`"));
            if path.is_dir() && !name.starts_with('.') && !is_named {
                missing.push(format!("{room}/{name}"));
            }
        }
    }
    none("the map in README.md does not name", &missing);
}
