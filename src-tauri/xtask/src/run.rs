//! `cargo xtask run`: from a fresh machine to the sample clinic in a window.

use crate::shell::{Line, root};
use crate::{machine, pages};
use anyhow::{Result, ensure};

const LANGUAGES: [&str; 4] = ["fa", "en", "ru", "zh-CN"];

pub(crate) fn run(words: &[String]) -> Result<()> {
    let language = words.first().map_or("fa", String::as_str);
    ensure!(LANGUAGES.contains(&language), "the language is one of {}", LANGUAGES.join(", "));
    let has_display = has_display();
    machine::prepare(if has_display { &machine::TO_BUILD } else { &machine::TO_TEST })?;
    pages::fetch()?;
    pages::build()?;
    Line::cargo(&["build", "-p", "peyvand"]).must()?;
    if has_display { open(language) } else { tour() }
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn open(language: &str) -> Result<()> {
    let folder = root().join(format!("target/sample-{language}"));
    let program = root().join(format!("target/debug/peyvand{}", std::env::consts::EXE_SUFFIX));
    let (folder, program) = (folder.to_string_lossy(), program.to_string_lossy());
    if !root().join(&*folder).exists() {
        println!("Making the sample clinic in {folder}");
        Line::new(&program, &["sample", &folder, "--language", language]).must()?;
    }
    println!("Every user of the sample clinic has the password `sample`.");
    Line::new(&program, &["--practice", &folder]).must()
}

fn tour() -> Result<()> {
    println!(
        "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set): the window opens on a virtual one, and the tour is walked."
    );
    Line::cargo(&["test", "-p", "peyvand-tests", "--test", "e2e", "tour", "--", "--nocapture"]).must()?;
    println!("The tour's pictures are in {}", root().join("target/tour").display());
    Ok(())
}
