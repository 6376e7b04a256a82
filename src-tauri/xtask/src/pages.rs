//! The pages of the window: fetches what they are built with when that changed, and builds them.

use crate::shell::{Line, root};
use anyhow::{Context, Result};
use std::fs;

/// Runs `npm ci` unless what is installed is what the lock file names.
pub(crate) fn fetch() -> Result<()> {
    let lock = root().join("ui/package-lock.json");
    let installed = root().join("ui/node_modules/.installed-lock.json");
    let wanted = fs::read_to_string(&lock).with_context(|| format!("{} can't be read", lock.display()))?;
    if fs::read_to_string(&installed).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    Line::npm(&["ci", "--no-audit", "--no-fund"]).must()?;
    // Written last, so that a broken installation is done again.
    fs::write(&installed, wanted).with_context(|| format!("{} can't be written", installed.display()))
}

/// Builds the pages into `ui/dist`, from where they are built into the program.
pub(crate) fn build() -> Result<()> {
    Line::npm(&["run", "build"]).must()
}
