//! From a document to its pages, with what the check of wording has to say.

use crate::edge::paper::{PaperDetail, PaperSize};
use crate::edge::scripts::WordingFinding;
use crate::wording::rows;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use peyvand_core::wording::{self, Level};
use peyvand_core::{Error, OrRefuse, Practice, Refusal, Result};
use peyvand_kit::Locale;
use peyvand_paper::{Document, Fault, Letterhead, Pages, Size, render};
use peyvand_words::Words;

/// How a document is to be made.
pub(super) struct Order {
    pub(super) size: PaperSize,
    pub(super) words: Words,
    /// Says nothing of anybody: files lie where others see their names.
    pub(super) file_name: String,
    pub(super) findings: Vec<WordingFinding>,
}

impl Order {
    /// The pages, and the same as a file.
    pub(super) fn print(self, document: &Document) -> Result<PaperDetail> {
        let pages = self.set(document)?;
        let pdf = pages.pdf().map_err(of_fault)?;
        Ok(self.detail(&pages, BASE64_STANDARD.encode(pdf)))
    }

    /// The pages alone: nothing of them may lie in a file.
    pub(super) fn show(self, document: &Document) -> Result<PaperDetail> {
        let pages = self.set(document)?;
        Ok(self.detail(&pages, String::new()))
    }

    fn set(&self, document: &Document) -> Result<Pages> {
        let size = match self.size {
            PaperSize::A5 => Size::A5,
            PaperSize::Roll80 => Size::Roll80,
        };
        render(document, size, self.words).map_err(of_fault)
    }

    fn detail(self, pages: &Pages, pdf: String) -> PaperDetail {
        PaperDetail {
            pages: pages.svg().to_vec(),
            width_mm: pages.width_mm(),
            height_mm: pages.height_mm(),
            pdf,
            file_name: self.file_name,
            language: self.words.tag().to_owned(),
            findings: self.findings,
        }
    }
}

fn of_fault(fault: Fault) -> Error {
    match fault {
        Fault::NoFont(text) => Refusal::PaperNoFont { text }.into(),
        Fault::Broken(_) => Error::bug(fault),
    }
}

/// A language that was asked for.
pub(super) fn language_of(tag: Option<&str>) -> Result<Option<Locale>> {
    let known =
        |tag: &str| Locale::parse(tag).or_refuse(Refusal::ChoiceUnknown { text: tag.to_owned() }.at("language"));
    tag.map(known).transpose()
}

/// Whose paper it is.
pub(super) fn letterhead(practice: &Practice) -> Letterhead {
    Letterhead { name: practice.name.clone(), phone: practice.phone.clone(), address: practice.address.clone() }
}

/// The check of wording over what people wrote, as it would be printed.
pub(super) struct Look<'a> {
    practice: &'a Practice,
    field: &'static str,
    /// What those who print should be told.
    pub(super) findings: Vec<WordingFinding>,
}

impl<'a> Look<'a> {
    pub(super) const fn new(practice: &'a Practice, field: &'static str) -> Self {
        Self { practice, field, findings: Vec::new() }
    }

    /// Lets a text pass, or says which words keep it from being printed. Names are left alone.
    pub(super) fn at(&mut self, text: &str, names: &[&str]) -> Result<()> {
        let names: Vec<&str> = names.iter().copied().chain([self.practice.name.as_str()]).collect();
        let found = wording::check_filled(&self.practice.country, text, &names);
        if let Some(blocked) = found.iter().find(|finding| finding.level == Level::Block) {
            let why = Refusal::WordingBlocked { text: blocked.text.clone(), instead: blocked.instead.to_owned() };
            return Err(why.at(self.field));
        }
        self.findings.extend(rows(text, &found));
        Ok(())
    }
}
