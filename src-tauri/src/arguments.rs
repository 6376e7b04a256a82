//! What may stand on the command line. clap reads it and writes the help from these comments.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Peyvand keeps a clinic's appointments, visits, next steps and calls, on this machine alone.
///
/// Without a command it opens the window. No command needs a display. What comes out is JSON on the
/// standard output; an error is JSON with a code there, and a sentence on the standard error.
/// It ends with 0 when all went well, 1 when something was refused or failed, 2 when the command
/// line itself was not understood.
#[derive(Debug, Parser)]
#[command(name = "peyvand", version)]
pub(crate) struct Arguments {
    /// The folder of the practice; without it, the one in this person's own data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) practice: Option<PathBuf>,

    /// The name to sign in with
    #[arg(long, global = true, value_name = "NAME", default_value = "manager")]
    pub(crate) user: String,

    /// Read the password from the first line of the standard input
    #[arg(long, global = true)]
    pub(crate) password_stdin: bool,

    /// Open with the recovery key on the first line of the standard input instead of a password
    #[arg(long, global = true, conflicts_with = "password_stdin")]
    pub(crate) recovery_key_stdin: bool,

    /// The language: of the new practice, and of the sentence that tells an error
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) language: Option<Language>,

    /// Let the clock go so many days ahead; for the sample clinic alone, to see what a day brings
    #[arg(long, global = true, value_name = "DAYS", default_value_t = 0)]
    pub(crate) days_ahead: u16,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make an empty practice with one manager, who signs in with --user and the password
    ///
    /// Without --password-stdin a password is made up and told once, in what comes out. So is the recovery key, which opens
    /// the practice when every password is lost: keep it on paper.
    Init(Init),
    /// Make the sample clinic: invented patients around today, every list filled
    ///
    /// Every user of it has the password `sample`; --user and --password-stdin are not looked at.
    Sample(Sample),
    /// Call one endpoint as the window does, or list them all
    Call(Call),
    /// Read patients, appointments or a whole clinic from files, in one piece or not at all
    Import(Import),
    /// Check the whole practice: the file, its encryption, the chain of acts, the ledgers
    Check,
    /// Make a backup of the practice in a folder, read it back and check it
    Backup(Backup),
    /// Put a backup back into the folder --practice, which holds no practice yet
    ///
    /// It opens with the password of --user or with the recovery key, as they were when it was made.
    Restore(BackupFile),
    /// Read a whole backup and check it: bytes, encryption, tables, the chain of acts
    Verify(BackupFile),
}

/// The languages that Peyvand speaks.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Language {
    Fa,
    En,
    Ru,
    #[value(name = "zh-CN")]
    ZhCn,
}

impl Language {
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Fa => "fa",
            Self::En => "en",
            Self::Ru => "ru",
            Self::ZhCn => "zh-CN",
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The folder to make it in; it must not hold a practice yet
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The practice's name
    #[arg(long, value_name = "TEXT")]
    pub(crate) name: Option<String>,
    /// The manager's own name
    #[arg(long, value_name = "TEXT")]
    pub(crate) manager: Option<String>,
    /// The country: ir, ru, cn or other; the language decides without it
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) country: Option<String>,
    /// The time zone, such as Asia/Tehran
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    /// The calendar: jalali or gregorian
    #[arg(long, value_name = "CALENDAR")]
    pub(crate) calendar: Option<String>,
    /// The digits: persian or latin
    #[arg(long, value_name = "DIGITS")]
    pub(crate) digits: Option<String>,
    /// The currency's code, such as IRR
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Sample {
    /// The folder to make it in; it must not hold a practice yet
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The time zone, such as Asia/Tehran
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    /// How many patients
    #[arg(long, value_name = "NUMBER")]
    pub(crate) patients: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    /// Print every endpoint with its right and the form of what goes in and comes out
    #[arg(long)]
    pub(crate) list: bool,
    /// The endpoint's name, such as today_show
    #[arg(required_unless_present = "list")]
    pub(crate) endpoint: Option<String>,
    /// What goes in, as JSON; nothing stands for {}
    #[arg(value_name = "JSON", default_value = "{}")]
    pub(crate) input: String,
    /// The id of this act (a UUID): called again with the same one, nothing is done twice
    #[arg(long, value_name = "ID")]
    pub(crate) act: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// What the file holds: patients, appointments, or clinic for a folder with all of them
    #[arg(value_name = "KIND")]
    pub(crate) kind: String,
    /// The CSV file, or the folder
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The file that says which column is what
    #[arg(long, value_name = "MAPPING.json")]
    pub(crate) map: PathBuf,
    /// Read and report all, and keep nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// The folder where it goes, such as a USB stick
    #[arg(long, value_name = "FOLDER")]
    pub(crate) to: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct BackupFile {
    /// The backup
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_does_not_contradict_itself_and_every_word_of_it_has_help() {
        let mut command = Arguments::command();
        command.build();
        command.clone().debug_assert();
        for part in std::iter::once(&command).chain(command.get_subcommands()) {
            for argument in part.get_arguments() {
                assert!(argument.get_help().is_some(), "{} {}", part.get_name(), argument.get_id());
            }
        }
    }
}
