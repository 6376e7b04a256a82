//! Sample clinics for the windows: each language's is made once, and every window has its own copy.

use super::{program, root};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::SystemTime;
use tempfile::TempDir;

static MADE: Mutex<Vec<(String, TempDir)>> = Mutex::new(Vec::new());

/// Copies the sample clinic in a language to a folder that is not there yet.
pub(crate) fn copy_of_sample(language: &str, target: &Path) {
    let mut made = MADE.lock().expect("no test breaks while it holds this");
    if !made.iter().any(|(of, _)| of == language) {
        made.push((language.to_owned(), make(language)));
    }
    let (_, source) = made.iter().find(|(of, _)| of == language).expect("it was made just now");
    copy(&source.path().join("practice"), target);
}

fn make(language: &str) -> TempDir {
    // Below the target folder: a static value is never dropped, and there nothing is left behind
    // that a clean build does not take away.
    let below: PathBuf = root().join("target/e2e");
    fs::create_dir_all(&below).expect("the target folder can be written");
    let folder = TempDir::new_in(below).expect("a folder can be made");
    let practice = folder.path().join("practice");
    let words = ["--language", language, "--zone", &morning()];
    let output = Command::new(program()).arg("sample").arg(&practice).args(words).output();
    let output = output.expect("the program starts");
    assert!(output.status.success(), "no sample clinic: {}", String::from_utf8_lossy(&output.stderr));
    folder
}

/// A zone where it is about ten in the morning: a clinic at work has free times today, whenever the tests run.
fn morning() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("the clock is set");
    let hour = i64::try_from(since.as_secs() / 3_600 % 24).expect("a small number");
    let ahead = (10 - hour).max(-12);
    // These names count westwards.
    format!("Etc/GMT{}{}", if ahead > 0 { '-' } else { '+' }, ahead.abs())
}

fn copy(source: &Path, target: &Path) {
    fs::create_dir_all(target).expect("the folder can be made");
    for entry in fs::read_dir(source).expect("the clinic can be read") {
        let entry = entry.expect("the clinic can be read");
        let to = target.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("the clinic can be copied");
        }
    }
}
