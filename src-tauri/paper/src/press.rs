//! The press: a typesetter that sees its templates, the fonts, one document, and nothing else of the computer.

use crate::fonts::Shelf;
use crate::written::{digits, settled};
use crate::{Document, Fault, Pages, Size, missing};
use peyvand_kit::Direction;
use peyvand_words::Words;
use serde_json::json;
use std::borrow::Cow;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::ecow::EcoVec;
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt, comemo};
use typst_layout::PagedDocument;
use zeroize::Zeroizing;

/// Each document's template, and what all of them share.
static TEMPLATES: LazyLock<[Source; 6]> = LazyLock::new(|| {
    [
        ("house", include_str!("../templates/house.typ")),
        ("day_sheet", include_str!("../templates/day_sheet.typ")),
        ("card", include_str!("../templates/card.typ")),
        ("receipt", include_str!("../templates/receipt.typ")),
        ("plan", include_str!("../templates/plan.typ")),
        ("recovery", include_str!("../templates/recovery.typ")),
    ]
    .map(|(name, text)| Source::new(file(&format!("{name}.typ")), text.to_owned()))
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static VALUES: LazyLock<FileId> = LazyLock::new(|| file("values.json"));

/// How many documents later the typesetter may forget how it set a line.
const MEMORY: usize = 8;

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("these names are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

pub(crate) fn print(document: &Document, size: Size, words: Words) -> Result<Pages, Fault> {
    let pages = set(document, size, words).map(|set| Pages::new(set, document.is_secret()));
    comemo::evict(if document.is_secret() { 0 } else { MEMORY });
    pages
}

fn set(document: &Document, size: Size, words: Words) -> Result<PagedDocument, Fault> {
    let main = file(&format!("{}.typ", document.template()));
    let values = Bytes::new(values(document, size, words)?);
    let first = Press { main, values: values.clone(), shelf: Cow::Borrowed(Shelf::embedded()) }.run()?;
    let lacking = missing::characters(&first);
    if lacking.is_empty() {
        return Ok(first);
    }
    let second = Press { main, values, shelf: Cow::Owned(Shelf::with(&lacking)) }.run()?;
    let lacking = missing::characters(&second);
    if lacking.is_empty() { Ok(second) } else { Err(Fault::NoFont(lacking.into_iter().collect())) }
}

/// What the template reads as values: no text in it is ever markup.
fn values(document: &Document, size: Size, words: Words) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let values = json!({
        "size": size.code(),
        "language": words.tag().split('-').next(),
        "region": words.tag().split_once('-').map(|(_, region)| region),
        "is_rtl": words.direction() == Direction::Rtl,
        "digits": digits(words).show("0123456789"),
        // Only the typesetter knows the numbers of pages; it puts them in place of these two private marks.
        "page_line": words.paper_page_line("\u{E000}", "\u{E001}"),
        "document": document.values(words),
    });
    let values = settled(values, words.direction());
    serde_json::to_vec(&values).map(Zeroizing::new).map_err(|_| Fault::Broken("the values".to_owned()))
}

struct Press {
    main: FileId,
    values: Bytes,
    shelf: Cow<'static, Shelf>,
}

impl Press {
    fn run(&self) -> Result<PagedDocument, Fault> {
        let printed = typst::compile::<PagedDocument>(self);
        // A font that is asked for and not there is a warning; no letter would look as meant.
        debug_assert!(
            printed.warnings.is_empty(),
            "a template asks for what is not there: {}",
            self.places(&printed.warnings)
        );
        printed.output.map_err(|faults| Fault::Broken(self.places(&faults)))
    }

    /// Where a template is broken. The typesetter's own words may quote what stands on the page.
    fn places(&self, faults: &EcoVec<SourceDiagnostic>) -> String {
        let place = |fault: &SourceDiagnostic| {
            let at = fault.span.id()?;
            let line =
                self.range(fault.span).and_then(|range| self.source(at).ok()?.lines().byte_to_line(range.start))?;
            Some(format!("{}:{}", at.get().vpath().get_without_slash(), line + 1))
        };
        faults.iter().filter_map(place).collect::<Vec<_>>().join(", ")
    }
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shelf.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|template| template.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *VALUES { Ok(self.values.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shelf.font(index)
    }

    /// Days come as words; a template knows no today.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
