//! The words: complete in each language, fitting its grammar, spelled as people write, and all of them used.

mod advertising;
mod chinese_russian;
mod complete;
mod persian;
mod plurals;
mod used;

use peyvand_words::catalogue::{self, Message};
use std::fs;
use std::path::{Path, PathBuf};

/// The source language comes first.
const LANGUAGES: [&str; 4] = ["en", "fa", "ru", "zh-CN"];

/// Their keys come from the core as codes, so no code names them.
const BY_CODE: [&str; 4] = ["error", "field", "import", "journal"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One file of one language.
struct Area {
    name: String,
    source: String,
    messages: Vec<Message>,
    problems: Vec<String>,
}

fn areas(language: &str) -> Vec<Area> {
    let entries = fs::read_dir(root().join("locales").join(language)).expect("a folder for each language");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).expect("readable");
        let (messages, problems) = catalogue::read(&name, &source);
        Area { name, source, messages, problems }
    };
    paths.into_iter().map(read).collect()
}

fn messages(language: &str) -> Vec<Message> {
    areas(language).into_iter().flat_map(|area| area.messages).collect()
}

/// Fails with all problems at once, one a line.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}\n", problems.len(), problems.join("\n"));
}
