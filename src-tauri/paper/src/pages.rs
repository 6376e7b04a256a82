//! Finished pages: to look at, and to print or keep.

use crate::Fault;
use std::fmt;
use typst::comemo;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_svg::SvgOptions;

/// The pages of a document. What is looked at and what is printed are the same.
pub struct Pages {
    document: PagedDocument,
    svg: Vec<String>,
    is_secret: bool,
}

impl fmt::Debug for Pages {
    /// What stands on the pages is of patients.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("count", &self.svg.len()).finish_non_exhaustive()
    }
}

impl Pages {
    pub(crate) fn new(document: PagedDocument, is_secret: bool) -> Self {
        let svg = document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
        Self { document, svg, is_secret }
    }

    /// Each page as an SVG with its letters as outlines: it needs no font where it is shown, and runs nothing.
    pub fn svg(&self) -> &[String] {
        &self.svg
    }

    /// The pages as one PDF, with text that can be searched and copied. It is made at each call.
    ///
    /// # Errors
    /// Says that it could not be made; the pages can be shown all the same.
    pub fn pdf(&self) -> Result<Vec<u8>, Fault> {
        let options = PdfOptions { creator: typst::foundations::Smart::Custom(None), ..PdfOptions::default() };
        let pdf = typst_pdf::pdf(&self.document, &options);
        if self.is_secret {
            comemo::evict(0);
        }
        pdf.map_err(|_| Fault::Broken("the PDF".to_owned()))
    }

    /// How wide each page is.
    pub fn width_mm(&self) -> f64 {
        self.measure(|size| size.x.to_mm())
    }

    /// How tall the first page is: all of them on A5, the whole strip on a roll.
    pub fn height_mm(&self) -> f64 {
        self.measure(|size| size.y.to_mm())
    }

    fn measure(&self, side: impl Fn(typst::layout::Size) -> f64) -> f64 {
        let first = self.document.pages().first().map_or(0.0, |page| side(page.frame.size()));
        // Points are no whole millimetres; hundredths are more than any printer knows.
        (first * 100.0).round() / 100.0
    }
}
