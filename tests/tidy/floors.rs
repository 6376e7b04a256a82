//! Floors look down only: in what a crate depends on, in what its code names, and in the order of
//! the core's rooms. (The floors of the pages are eslint's: `ui/eslint.config.js`.)

use crate::tree::{Leaf, code, leaves, none, root, words};
use std::fs;

/// Each floor, what of ours it may stand on, and what of others it must not know.
const FLOORS: [(&str, &[&str], &[&str]); 8] = [
    ("kit", &[], &["rusqlite", "serde", "serde_json", "tauri", "tokio"]),
    ("words", &["kit"], &["rusqlite", "tauri"]),
    ("paper", &["kit", "words"], &["rusqlite", "tauri"]),
    ("store", &["kit"], &["tauri"]),
    ("core", &["kit", "store"], &["tauri", "serde", "ts-rs"]),
    ("api", &["kit", "words", "paper", "store", "core"], &["tauri"]),
    ("", &["api"], &["rusqlite"]),
    ("xtask", &[], &["tauri"]),
];

const OURS: [&str; 6] = ["kit", "words", "paper", "store", "core", "api"];

/// The names of what a crate depends on, at run time, in its build and in its tests.
fn dependencies(floor: &str) -> Vec<String> {
    let path = root().join("src-tauri").join(floor).join("Cargo.toml");
    let text = fs::read_to_string(&path).expect("a floor is a crate");
    let mut names = Vec::new();
    let mut is_within = false;
    for line in text.lines() {
        if let Some(section) = line.strip_prefix('[') {
            is_within = section.ends_with("dependencies]");
        } else if is_within && line.contains('=') {
            let name = line.split(['=', '.', ' ']).next().expect("a line begins with a name");
            names.push(name.to_owned());
        }
    }
    names
}

#[test]
fn a_floor_depends_only_on_floors_below_it() {
    let mut found = Vec::new();
    for (floor, below, unknown) in FLOORS {
        for name in dependencies(floor) {
            let ours = name.strip_prefix("peyvand-");
            if ours.is_some_and(|ours| !below.contains(&ours)) || unknown.contains(&name.as_str()) {
                found.push(format!("src-tauri/{floor} depends on {name}"));
            }
        }
    }
    none("a floor may not depend on these", &found);
}

#[test]
fn a_floor_names_only_floors_below_it() {
    let mut found = Vec::new();
    for (floor, below, _) in FLOORS {
        let above: Vec<String> = OURS
            .iter()
            .filter(|ours| **ours != floor && !below.contains(ours))
            .map(|ours| format!("peyvand_{ours}"))
            .collect();
        for leaf in leaves(&format!("src-tauri/{floor}/src"), &[".rs"]) {
            let text = code(&leaf.text);
            let named = words(&text).find(|word| above.iter().any(|name| name == word));
            found.extend(named.map(|name| format!("{} names {name}", leaf.path)));
        }
    }
    none("a floor may not name these", &found);
}

/// The rooms of the core, in the order in which `lib.rs` lists them.
fn rooms() -> Vec<String> {
    let text = fs::read_to_string(root().join("src-tauri/core/src/lib.rs")).expect("the core has a lib.rs");
    let listed = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    listed.filter(|room| root().join("src-tauri/core/src").join(room).is_dir()).map(str::to_owned).collect()
}

#[test]
fn a_room_of_the_core_uses_only_rooms_above_it_in_the_list() {
    let rooms = rooms();
    assert!(rooms.len() > 3, "the list was not understood: {rooms:?}");
    let mut found = Vec::new();
    for (place, room) in rooms.iter().enumerate() {
        for Leaf { path, text } in leaves(&format!("src-tauri/core/src/{room}"), &[".rs"]) {
            let text = code(&text);
            let later = rooms[place + 1..].iter().filter(|later| text.contains(&format!("crate::{later}::")));
            found.extend(later.map(|later| format!("{path} uses {later}")));
        }
    }
    none("a room may not use a room that stands below it in core/src/lib.rs", &found);
}
