//! Which practice is meant, who sits before it, and in which language they are spoken to.

use crate::answer::Trouble;
use crate::arguments::Arguments;
use directories::ProjectDirs;
use peyvand_api::{ApiError, App, dispatch, open_with_recovery};
use serde_json::{Value, json};
use std::io::{BufRead, stdin};
use std::path::PathBuf;

/// What the sample clinic's users all sign in with; it keeps no secret.
pub(crate) const SAMPLE_PASSWORD: &str = "sample";

impl Arguments {
    /// The practice's folder: the one that was named, or the one in this person's own data folder.
    pub(crate) fn folder(&self) -> PathBuf {
        let own = || ProjectDirs::from("org", "Peyvand", "Peyvand").map(|folders| folders.data_dir().join("practice"));
        self.practice.clone().or_else(own).unwrap_or_else(|| PathBuf::from("practice"))
    }

    /// The language of sentences: the one that was named, or the system's if it is one of ours.
    pub(crate) fn spoken(&self) -> &str {
        self.language.map_or_else(of_system, crate::arguments::Language::tag)
    }

    /// The password from the first line of the standard input, if it is to come from there.
    pub(crate) fn password(&self) -> Result<Option<String>, Trouble> {
        if self.password_stdin { first_line().map(Some) } else { Ok(None) }
    }

    /// The recovery key from the first line of the standard input, if it is to come from there.
    pub(crate) fn recovery_key(&self) -> Result<Option<String>, Trouble> {
        if self.recovery_key_stdin { first_line().map(Some) } else { Ok(None) }
    }

    /// The program, turned to the practice; nobody is signed in.
    pub(crate) fn app(&self) -> Result<App, ApiError> {
        App::at(&self.folder(), self.days_ahead)
    }

    /// Signs in to the practice.
    pub(crate) fn sign_in(&self) -> Result<App, Trouble> {
        let mut app = self.app()?;
        if let Some(key) = self.recovery_key()? {
            open_with_recovery(&mut app, &key, &self.user)?;
            return Ok(app);
        }
        let password = match self.password()? {
            Some(password) => password,
            None if is_sample(&mut app)? => SAMPLE_PASSWORD.to_owned(),
            None => {
                return Err(Trouble::Usage("this needs a password: --password-stdin reads it from the standard input"));
            }
        };
        let input = json!({ "login": self.user, "password": password });
        dispatch(&mut app, "session_open", input, None)?;
        Ok(app)
    }
}

/// A secret line: it comes by the standard input, where no other process sees it.
fn first_line() -> Result<String, Trouble> {
    let mut line = String::new();
    if stdin().lock().read_line(&mut line).is_err() {
        return Err(Trouble::Usage("the standard input is no text"));
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Closes the practice in order. What was saved is saved all the same, so a fault is only told.
pub(crate) fn leave(mut app: App, language: &str) {
    if let Err(fault) = app.close() {
        eprintln!("{}", ApiError::from(fault).sentence(language));
    }
}

/// Whether it is the sample clinic. Where there is no practice at all, that is the answer.
fn is_sample(app: &mut App) -> Result<bool, ApiError> {
    let shown = dispatch(app, "session_show", json!({}), None)?;
    let session: Value = serde_json::from_str(shown.value.get()).expect("the edge gives JSON");
    if session["state"] == "no-practice" {
        return Err(ApiError::of("practice-missing"));
    }
    Ok(session["isSample"] == Value::Bool(true))
}

fn of_system() -> &'static str {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let wanted = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    match wanted.get(..2) {
        Some("fa") => "fa",
        Some("ru") => "ru",
        Some("zh") => "zh-CN",
        _ => "en",
    }
}
