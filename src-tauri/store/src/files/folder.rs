//! The folder as a whole: what is in it, and all of it under another key.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{FOLDER, Keys, write};
use crate::StoreFault;
use crate::open::sync_dir;

/// A file as it lies there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stored {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) length: u64,
}

/// The files of a practice, by their names. What is in the making is nobody's yet.
pub(crate) fn stored(practice: &Path) -> Result<Vec<Stored>, StoreFault> {
    let entries = match std::fs::read_dir(practice.join(FOLDER)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_name(&name) {
            files.push(Stored { name, path: entry.path(), length: entry.metadata()?.len() });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// Whether a file may be called so: what a backup brings along must not lead out of the folder.
pub(crate) fn is_name(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Writes all files of a practice into another folder, under another key. A damaged one goes along as it is: it is told by
/// the check, and a key that may be known must not stay because of it. `watch` hears of each byte that is done.
pub(crate) fn take_over<E: From<StoreFault>>(
    from: &Path,
    old: &Keys,
    to: &Path,
    new: &Keys,
    watch: &mut dyn FnMut(u64) -> Result<(), E>,
) -> Result<(), E> {
    let files = stored(from)?;
    if files.is_empty() {
        return Ok(());
    }
    let folder = to.join(FOLDER);
    std::fs::create_dir(&folder).map_err(StoreFault::from)?;
    for file in files {
        let sealed = std::fs::read(&file.path).map_err(StoreFault::from)?;
        let opened = old.open(&sealed).filter(|(hash, _)| old.name(hash) == file.name);
        match opened {
            Some((hash, content)) => {
                let name = new.name(&hash);
                write(&folder, &name, &new.seal(&hash, &content)?)?;
                let written = std::fs::read(folder.join(&name)).map_err(StoreFault::from)?;
                if new.open(&written).is_none_or(|(read, _)| read != hash) {
                    return Err(StoreFault::Io { what: "what was read back is not what was written".to_owned() }.into());
                }
            }
            None => write(&folder, &file.name, &sealed)?,
        }
        watch(file.length)?;
    }
    sync_dir(&folder)?;
    Ok(())
}
