//! Backups: where they go, which were made, putting one back; and what runs meanwhile.
use super::secret::Secret;
use crate::error::ApiError;
use crate::{choice, edge};

choice! {
    /// What runs in the background. One at a time.
    pub enum JobKind { Backup, Verify, Restore, KeyChange }
    /// What it is doing just now.
    pub enum JobPhase { Preparing, Copying, Checking, Finishing }
    /// How it stands.
    pub enum JobState { Running, Done, Failed, Canceled }
    /// How insistent the foot of the window is: fresh; due (a day old); late (two days old); never.
    pub enum BackupLevel { Fresh, Due, Late, Never }
}

edge! {
    /// What runs, or ran last.
    pub struct JobDetail { pub kind: JobKind, pub phase: JobPhase, pub state: JobState,
        /// Thousandths of the whole.
        pub done: u16, pub seconds_left: Option<u32>, pub error: Option<ApiError>,
        /// The file that was made, checked or put back.
        pub file_name: Option<String>,
        /// Places that got no backup while others did, or each of them where none did.
        pub missed: Vec<MissedPlace>,
        /// The folder in which what was here before a restore is kept.
        pub kept_in: Option<String> }
    /// A place that got no backup: what people call it (or its folder), and why.
    pub struct MissedPlace { pub name: String, pub error: ApiError }
    /// For the foot of the window.
    pub struct BackupSign { pub level: BackupLevel, #[ts(type = "number | null")] pub last_at: Option<i64>, pub day: Option<String>, pub minute: Option<u16>, pub is_running: bool,
        /// A stick knows of acts that this computer lacks: an older copy stands here.
        pub is_behind: bool }
    /// Everything about backups.
    pub struct BackupsDetail { pub targets: Vec<TargetRow>, pub made: Vec<BackupRow>, pub job: Option<JobDetail>, pub places: Vec<PlaceRow>,
        /// Minutes since midnight of the daily backup; null: none.
        pub daily_minute: Option<u16>,
        /// Hours between backups while people work; 0: none.
        pub every_hours: u16 }
    /// A folder of this machine where backups go.
    pub struct TargetRow { pub id: String, pub name: String, pub folder: String, pub is_automatic: bool,
        /// Whether the folder is there now.
        pub is_here: bool, #[ts(type = "number | null")] pub free_bytes: Option<i64>, #[ts(type = "number | null")] pub last_at: Option<i64>, pub last_day: Option<String>, pub files: u32 }
    /// A backup that was made and verified. `cause`: 'hand', 'schedule', 'day-close', 'stick', 'unlock', 'migration'.
    pub struct BackupRow { pub id: String, pub target_name: Option<String>, pub file_name: String, pub day: String, pub minute: u16, #[ts(type = "number")] pub bytes: i64, pub acts: u32, pub cause: String,
        /// Where it lies now; null: the folder is not here, or the file was thinned out.
        pub path: Option<String> }
    /// A stick or disk that is plugged in.
    pub struct PlaceRow { pub folder: String, pub name: String, #[ts(type = "number")] pub free_bytes: i64, pub is_removable: bool }
    /// Makes a backup now: to a target, to a folder, or (both null) to every target that is here.
    pub struct StartBackup { pub target_id: Option<String>, pub folder: Option<String> }
    /// A folder gets backups from now on.
    pub struct AddTarget { pub folder: String, pub name: String, pub is_automatic: bool }
    /// A target changes.
    pub struct EditTarget { pub id: String, pub name: String, pub is_automatic: bool }
    /// When backups are made by themselves.
    pub struct SetSchedule { pub daily_minute: Option<u16>, pub every_hours: u16 }
    /// A file that is there.
    pub struct AtPath { pub path: String }
    /// Looks for backups: in a folder, or (null) on everything that is plugged in and in every target.
    pub struct FindBackups { pub folder: Option<String> }
    /// A backup as it looks from outside, without a key.
    pub struct FoundBackup { pub path: String, pub file_name: String, pub day: String, pub minute: u16, #[ts(type = "number")] pub at: i64, #[ts(type = "number")] pub bytes: i64, pub language: String, pub is_sample: bool, pub logins: Vec<String>,
        /// Whether it is of the practice that is here; null: none is here.
        pub is_ours: Option<bool>,
        /// Why it can't be put back, when that shows from outside.
        pub error: Option<ApiError> }
    /// A backup and what opens it: a name with its password, or the recovery key. Both null: the practice is open and its key does.
    pub struct OpenBackup { pub path: String, pub login: Option<String>, #[ts(type = "string | null")] pub password: Option<Secret>, #[ts(type = "string | null")] pub recovery_key: Option<Secret> }
    /// What is in a backup, and what today has that it lacks.
    pub struct RestoreLook { pub practice_name: String, pub day: String, pub minute: u16, #[ts(type = "number")] pub at: i64, #[ts(type = "number")] pub bytes: i64, pub acts: u32, pub patients: u32, pub appointments: u32,
        /// Whether a practice is here now, and is the same one.
        pub is_over: bool,
        /// Acts of today's file that the backup lacks; null where they can't be counted (today's file does not open).
        pub lacks: Option<u32>, pub lacking: Vec<LackRow>, pub last_lacking_at: Option<u16>, pub last_lacking_day: Option<String>,
        /// The folder in which today's file will be kept; null: nothing is here.
        pub kept_in: Option<String> }
    /// So many acts of a kind; the words are `journal-<kind>`.
    pub struct LackRow { pub kind: String, pub count: u32 }
}
