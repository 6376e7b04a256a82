//! Keeps the generated functions of Rust and of the window equal to the locale files.
//!
//! `UPDATE=1 cargo test -p peyvand-words --test generated` rewrites both.

mod rust;
mod typescript;

use peyvand_words::catalogue::{self, Message, Variable};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The source language comes first: its texts describe the functions.
const LANGUAGES: [&str; 4] = ["en", "fa", "ru", "zh-CN"];

/// Their keys come from the core as codes, so no function is made for them.
const BY_CODE: [&str; 4] = ["error", "field", "import", "journal"];

/// All languages of the folder.
pub(crate) struct Folder {
    /// Language, area and path of each file.
    files: Vec<(String, String, PathBuf)>,
    /// The messages of each language, in the order of [`LANGUAGES`].
    messages: Vec<Vec<Message>>,
}

/// One function: the value of a message or one attribute of it.
pub(crate) struct Function<'a> {
    key: &'a str,
    attribute: Option<&'a str>,
    variables: Vec<&'a Variable>,
    doc: String,
}

#[test]
fn generated_functions_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = read(&root.join("locales"));
    keep(&root.join("src-tauri/words/src/generated.rs"), &rust::file(&folder));
    keep(&root.join("ui/src/lib/generated/messages.ts"), &typescript::file(&folder));
}

fn keep(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return;
    }
    let refresh = std::env::var_os("UPDATE").is_some();
    assert!(refresh, "{} is stale: UPDATE=1 cargo test -p peyvand-words --test generated", path.display());
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a writable tree");
    fs::write(path, text).expect("a writable tree");
}

fn read(locales: &Path) -> Folder {
    let mut folder = Folder { files: vec![], messages: vec![] };
    for language in LANGUAGES {
        let entries = fs::read_dir(locales.join(language)).expect("a folder for each language");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        paths.sort();
        let mut messages = vec![];
        for path in paths {
            let area = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let source = fs::read_to_string(&path).expect("readable");
            let (found, problems) = catalogue::read(&area, &source);
            assert!(problems.is_empty(), "{language}: {problems:#?}");
            messages.extend(found);
            folder.files.push((language.to_owned(), area, path));
        }
        folder.messages.push(messages);
    }
    folder
}

impl Folder {
    /// The functions to generate, in the order of the English files.
    pub(crate) fn functions(&self) -> Vec<Function<'_>> {
        let spoken = self.messages[0].iter().filter(|message| !BY_CODE.contains(&message.area.as_str()));
        spoken
            .flat_map(|message| message.texts.iter().map(|text| self.function(message, text.attribute.as_deref())))
            .collect()
    }

    /// The keys that are codes, with their variables.
    pub(crate) fn by_code(&self) -> impl Iterator<Item = &Message> {
        self.messages[0].iter().filter(|message| BY_CODE.contains(&message.area.as_str()))
    }

    /// A variable belongs to a function when any language uses it there: a plural form that English
    /// does not need may be another's.
    fn function<'a>(&'a self, message: &'a Message, attribute: Option<&'a str>) -> Function<'a> {
        let all = self.messages.iter().flatten().filter(|other| other.key == message.key);
        let texts = all.flat_map(|other| &other.texts).filter(|text| text.attribute.as_deref() == attribute);
        let uses: BTreeSet<&String> = texts.flat_map(|text| &text.uses).collect();
        let variables = message.variables.iter().filter(|variable| uses.contains(&variable.name)).collect();
        Function { key: &message.key, attribute, variables, doc: doc(message, attribute) }
    }
}

fn doc(message: &Message, attribute: Option<&str>) -> String {
    let texts = message.texts.iter().find(|text| text.attribute.as_deref() == attribute);
    let words = texts.map_or("", |text| text.words.as_str()).replace('\u{FFFC}', "…");
    let words: Vec<&str> = words.split_whitespace().collect();
    let shown: String = words.join(" ").chars().filter(|c| !"[]<>`*/\\".contains(*c)).take(100).collect();
    format!("“{}”", shown.trim())
}
