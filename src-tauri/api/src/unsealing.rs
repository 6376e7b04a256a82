//! What opens a backup: the key of the practice that is open, a name with its password, or the recovery key. Wrong tries
//! wait as they do at the sign-in.

use crate::backup_fault::beside;
use crate::backups::file_of;
use crate::edge::backups::OpenBackup as Input;
use crate::seat::App;
use crate::tries::Door;
use peyvand_core::staff::{Means as Way, login_of};
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_store::{BackupFault, BackupFile, DbKey, OpenBackup, RecoveryKey, Secret};
use std::path::Path;

/// What opened a backup.
pub(crate) enum Means {
    /// The key of the practice that is open.
    OwnKey,
    /// The password of this login.
    Password(String),
    /// The recovery key.
    RecoveryKey,
}

/// What is given to open a backup.
enum Given {
    Key(DbKey),
    Password(String, crate::edge::secret::Secret),
    Recovery(RecoveryKey),
}

/// Opens a backup with what is given.
///
/// # Errors
/// `backup-wrong-secret`, `session-wait`, `recovery-key-invalid`, and whatever is wrong with the file.
pub(crate) fn unseal(app: &mut App, input: &Input) -> Result<(OpenBackup, Means)> {
    let given = Given::of(app, input)?;
    let path = &file_of(&input.path)?;
    let opened = match &given {
        Given::Key(key) => BackupFile::open(path, Secret::Key(key)).map_err(|fault| beside(fault, path, "path")),
        Given::Password(login, password) => {
            let glance = BackupFile::look(path).map_err(|fault| beside(fault, path, "path"))?;
            let known = if glance.logins.contains(login) { login.as_str() } else { "" };
            let secret = Secret::Password { login, password };
            app.at_door(Door { means: Way::Password, login: known }, path, secret, "login")
        }
        Given::Recovery(key) => {
            let door = Door { means: Way::RecoveryKey, login: "" };
            app.at_door(door, path, Secret::Recovery(key), "recoveryKey")
        }
    };
    let means = match given {
        Given::Key(_) => Means::OwnKey,
        Given::Password(login, _) => Means::Password(login),
        Given::Recovery(_) => Means::RecoveryKey,
    };
    Ok((opened?, means))
}

impl Given {
    fn of(app: &App, input: &Input) -> Result<Self> {
        if let Some(text) = &input.recovery_key {
            let key = RecoveryKey::parse(text).or_refuse(Refusal::RecoveryKeyInvalid.at("recoveryKey"))?;
            return Ok(Self::Recovery(key));
        }
        if let Some(login) = &input.login {
            let password = input.password.clone().or_refuse(Refusal::BackupWrongSecret.at("login"))?;
            return Ok(Self::Password(login_of(login), password));
        }
        let session = app.session.as_ref().or_refuse(Refusal::BackupWrongSecret.at("login"))?;
        Ok(Self::Key(session.key.clone()))
    }
}

impl App {
    /// Opens a backup at a door that shuts for a while after wrong tries.
    fn at_door(&mut self, door: Door, path: &Path, secret: Secret, field: &str) -> Result<OpenBackup> {
        // Where no folder is meant there is nowhere to come in either.
        let Some(dir) = self.dir.clone() else {
            let field = |fault: &BackupFault| if matches!(fault, BackupFault::WrongSecret) { field } else { "path" };
            return BackupFile::open(path, secret).map_err(|fault| {
                let field = field(&fault);
                beside(fault, path, field)
            });
        };
        let now = self.clock.now();
        self.tries.ensure_open(&dir, now, door)?;
        match BackupFile::open(path, secret) {
            Err(fault @ BackupFault::WrongSecret) => {
                self.tries.wrong(&dir, now, door);
                Err(beside(fault, path, field))
            }
            Err(fault) => Err(beside(fault, path, "path")),
            Ok(backup) => {
                self.tries.right(&dir, door);
                Ok(backup)
            }
        }
    }
}
