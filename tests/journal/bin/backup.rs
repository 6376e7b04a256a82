//! Makes a backup of a toy practice in a process of its own, so that a test can put it into a bad place.
//!
//! `backup-writer DIR TO` says `made NAME` or the fault. With `full` behind it, the medium is filled to the last byte while
//! the backup is written.

use std::fs::File;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::path::Path;

use anyhow::{Result, bail};
use peyvand_kit::Clock;
use peyvand_store::{BackupAbout, KeyFile, Store};

#[path = "../schema.rs"]
mod schema;

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (dir, to, is_to_be_full) = match args.as_slice() {
        [dir, to] => (Path::new(dir), Path::new(to), false),
        [dir, to, full] if full == "full" => (Path::new(dir), Path::new(to), true),
        _ => bail!("DIR TO [full]"),
    };
    let key = KeyFile::open(dir, "sara", "one")?;
    let mut store = Store::open(dir, &schema::TOY, &key, Clock::system(), "backup-writer")?;
    let watch = |_| {
        if is_to_be_full {
            fill(to);
        }
        ControlFlow::Continue(())
    };
    let outcome = store.snapshot(BackupAbout::default())?.write(to, &watch);
    let mut out = std::io::stdout().lock();
    match outcome {
        Ok(made) => writeln!(out, "made {}", made.file_name)?,
        Err(fault) => writeln!(out, "{fault:?}")?,
    }
    Ok(store.close()?)
}

/// Leaves no room at all.
fn fill(folder: &Path) {
    if let Ok(mut file) = File::create(folder.join("filler")) {
        let mut size = 1 << 20;
        while size > 0 {
            if file.write_all(&vec![1; size]).is_err() {
                size /= 2;
            }
        }
    }
}
