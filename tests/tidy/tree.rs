//! The files of the house, as the rules walk them.

use std::fs;
use std::path::{Path, PathBuf};

/// What is made and not written.
const MADE: [&str; 6] = ["target", "node_modules", "dist", "gen", "permissions", ".git"];

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the root").to_owned()
}

/// A file that somebody wrote.
pub(crate) struct Leaf {
    /// From the root, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every text file below a folder whose name ends so.
pub(crate) fn leaves(below: &str, endings: &[&str]) -> Vec<Leaf> {
    let mut found = Vec::new();
    walk(&root().join(below), endings, &mut found);
    assert!(!found.is_empty(), "nothing below {below} ends with {endings:?}");
    found
}

fn walk(folder: &Path, endings: &[&str], found: &mut Vec<Leaf>) {
    for path in entries(folder) {
        if path.is_dir() {
            walk(&path, endings, found);
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            let text = fs::read_to_string(&path).expect("a source is text");
            found.push(Leaf { path: from_root(&path), text });
        }
    }
}

/// What lies in a folder and was not made, by name.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = listed.map(|entry| entry.expect("it can be read").path()).collect();
    paths.retain(|path| !MADE.contains(&name(path).as_str()));
    paths.sort();
    paths
}

pub(crate) fn name(path: &Path) -> String {
    path.file_name().expect("it has a name").to_string_lossy().into_owned()
}

pub(crate) fn from_root(path: &Path) -> String {
    path.strip_prefix(root()).expect("it lies below the root").to_string_lossy().replace('\\', "/")
}

/// The words of a source: runs of letters, digits and underscores.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Code without its comments and without what follows `#[cfg(test)]`.
pub(crate) fn code(text: &str) -> String {
    let product = text.split("#[cfg(test)]").next().unwrap_or(text);
    product.lines().map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Fails with everything that is wrong, a line each.
pub(crate) fn none(rule: &str, found: &[String]) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}
