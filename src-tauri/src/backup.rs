//! Makes, checks and puts back backups without a window, with a bar for whoever watches.

use crate::answer::{Answer, Answered, Trouble};
use crate::arguments::{Arguments, Backup, BackupFile};
use crate::files::bar;
use crate::seat::{SAMPLE_PASSWORD, leave};
use peyvand_api::edge::backups::{JobDetail, OpenBackup};
use peyvand_api::{ApiError, App, Clock, dispatch, is_sample_backup, verify_backup};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often the bar moves.
const STEP: Duration = Duration::from_millis(100);

pub(crate) fn make(arguments: &Arguments, backup: &Backup) -> Answered {
    let folder = whole(&backup.to);
    let mut app = arguments.sign_in()?;
    let made = ask(&mut app, "backup_start", json!({ "targetId": null, "folder": folder }));
    let made = made.and_then(|_| wait(&app)).and_then(|_| ask(&mut app, "backups_show", json!({})));
    leave(app, arguments.spoken());
    let made = &made?["made"][0];
    let file = made["fileName"].as_str().map(|name| folder.join(name));
    Ok(Answer::good(&json!({ "file": file, "bytes": made["bytes"], "acts": made["acts"], "day": made["day"] })))
}

pub(crate) fn restore(arguments: &Arguments, backup: &BackupFile) -> Answered {
    let mut app = arguments.app()?;
    if ask(&mut app, "session_show", json!({}))?["state"] != "no-practice" {
        return Err(ApiError::of("practice-exists").into());
    }
    let opens = opens(arguments, &backup.file)?;
    let opens = serde_json::to_value(&opens).expect("plain fields");
    let told = ask(&mut app, "restore_look", opens.clone())?;
    ask(&mut app, "restore_start", opens)?;
    wait(&app)?;
    Ok(Answer::good(&json!({ "practice": arguments.folder(), "backup": told })))
}

pub(crate) fn verify(arguments: &Arguments, backup: &BackupFile) -> Answered {
    let mut app = App::new(Clock::system());
    let told = verify_backup(&mut app, &opens(arguments, &backup.file)?)?;
    wait(&app)?;
    Ok(Answer::good(&json!({ "ok": true, "backup": told })))
}

/// What opens a backup: the recovery key or a password from the standard input; that of the sample clinic is known.
fn opens(arguments: &Arguments, file: &Path) -> Result<OpenBackup, Trouble> {
    let file = whole(file);
    let recovery_key = arguments.recovery_key()?;
    let password = match arguments.password()? {
        None if recovery_key.is_none() => Some(known(&file)?),
        given => given,
    };
    Ok(OpenBackup {
        path: file.to_string_lossy().into_owned(),
        login: password.is_some().then(|| arguments.user.clone()),
        password: password.map(Into::into),
        recovery_key: recovery_key.map(Into::into),
    })
}

fn known(file: &Path) -> Result<String, Trouble> {
    if is_sample_backup(file)? {
        return Ok(SAMPLE_PASSWORD.to_owned());
    }
    Err(Trouble::Usage("this needs --password-stdin or --recovery-key-stdin, which read from the standard input"))
}

/// The same place wherever the program is asked from.
fn whole(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn ask(app: &mut App, endpoint: &str, input: Value) -> Result<Value, ApiError> {
    let outcome = dispatch(app, endpoint, input, None)?;
    Ok(serde_json::from_str(outcome.value.get()).expect("the edge gives JSON"))
}

/// Waits for what runs in the background, and fails as it failed.
fn wait(app: &App) -> Result<(), ApiError> {
    let (running, bar) = (app.running(), bar());
    let mut is_over = false;
    while !is_over {
        is_over = running.wait(STEP);
        bar.set_position(running.detail().map_or(0, |job| job.done.into()));
    }
    bar.finish_and_clear();
    match running.detail() {
        Some(JobDetail { error: Some(error), .. }) => Err(error),
        _ => Ok(()),
    }
}
