//! Pages as a file, where a person pointed to in the system's own dialog.

use crate::edge::paper::{PaperSaved, SavePaper};
use crate::error::InputUnreadable;
use crate::seat::Seat;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use peyvand_core::{Error, OrRefuse, Refusal, Result, ensure};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How every PDF begins, and the name of every one ends.
const BEGIN: &[u8] = b"%PDF-";
const ENDING: &str = "pdf";

/// Keeps pages as a file. Whole or not at all; nothing but a PDF is written, and nothing but a PDF is written over.
pub(crate) fn save(seat: &Seat, input: SavePaper) -> Result<PaperSaved> {
    let unreadable = || Error::from(InputUnreadable("these pages are no PDF in Base64".to_owned()));
    let pdf = BASE64_STANDARD.decode(&input.pdf).map_err(|_| unreadable())?;
    if !pdf.starts_with(BEGIN) {
        return Err(unreadable());
    }
    let refused = || Refusal::PaperNotSaved { text: input.path.clone() }.at("path");
    let path = named(Path::new(&input.path)).or_refuse(refused())?;
    ensure!(!is_within(&path, seat.dir).map_err(|_| refused())?, refused());
    write(&path, &pdf).map_err(|_| refused())?;
    Ok(PaperSaved { path: path.to_string_lossy().into_owned() })
}

/// Whether a path leads into the practice's own folder, whatever way round it goes: what lies there is the practice's.
fn is_within(path: &Path, dir: &Path) -> io::Result<bool> {
    let folder = path.parent().unwrap_or(path).canonicalize()?;
    Ok(folder.starts_with(dir.canonicalize()?))
}

/// The path with the ending of a PDF. A name to which it is only added was not looked at by the person: it must be free.
fn named(path: &Path) -> Option<PathBuf> {
    let name = path.file_name().filter(|_| path.is_absolute())?;
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)) {
        return Some(path.to_owned());
    }
    let mut name = name.to_owned();
    name.push(".");
    name.push(ENDING);
    let path = path.with_file_name(name);
    (!path.exists()).then_some(path)
}

/// Writes beside, flushes, and gives it its name: a file that is cut off never has it.
fn write(path: &Path, pdf: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(pdf)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        // The fault is told; what is left of the try is of no use.
        fs::remove_file(&beside).ok();
    }
    done
}
