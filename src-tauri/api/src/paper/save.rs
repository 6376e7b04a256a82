//! Pages as a file, where a person pointed to in the system's own dialog.

use crate::edge::paper::{PaperSaved, SavePaper};
use crate::error::InputUnreadable;
use crate::handout::hand_out;
use crate::seat::Seat;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use peyvand_core::{Error, OrRefuse, Refusal, Result};

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
    let path = hand_out(seat.dir, &input.path, ENDING, &pdf);
    let path = path.or_refuse(Refusal::PaperNotSaved { text: input.path }.at("path"))?;
    Ok(PaperSaved { path: path.to_string_lossy().into_owned() })
}
