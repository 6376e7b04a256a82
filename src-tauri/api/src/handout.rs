//! A file for people, written where a person pointed to in the system's own dialog.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a content out, whole or not at all: outside the practice's own folder, and over nothing but a file of its kind.
/// Gives the path with the ending of that kind; none where it can't be written.
pub(crate) fn hand_out(practice: &Path, path: &str, ending: &str, content: &[u8]) -> Option<PathBuf> {
    let path = named(Path::new(path), ending)?;
    if is_within(&path, practice).ok()? {
        return None;
    }
    write(&path, content).ok()?;
    Some(path)
}

/// Whether a path leads into the practice's own folder, whatever way round it goes: what lies there is the practice's.
fn is_within(path: &Path, dir: &Path) -> io::Result<bool> {
    let folder = path.parent().unwrap_or(path).canonicalize()?;
    Ok(folder.starts_with(dir.canonicalize()?))
}

/// The path with the ending of its kind. A name to which it is only added was not looked at by the person: it must be free.
fn named(path: &Path, ending: &str) -> Option<PathBuf> {
    let name = path.file_name().filter(|_| path.is_absolute())?;
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)) {
        return Some(path.to_owned());
    }
    let mut name = name.to_owned();
    name.push(".");
    name.push(ending);
    let path = path.with_file_name(name);
    (!path.exists()).then_some(path)
}

/// Writes beside, flushes, and gives it its name: a file that is cut off never has it.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        // The fault is told; what is left of the try is of no use.
        fs::remove_file(&beside).ok();
    }
    done
}
