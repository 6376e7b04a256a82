//! Looks at finished pages for letters that no font had: they would be printed as boxes.

use std::collections::BTreeSet;
use typst::layout::{Frame, FrameItem};
use typst::text::{TextItem, is_default_ignorable};
use typst_layout::PagedDocument;

/// The characters that have no glyph.
pub(crate) fn characters(document: &PagedDocument) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        walk(&page.frame, &mut found);
    }
    found
}

fn walk(frame: &Frame, found: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => walk(&group.frame, found),
            FrameItem::Text(text) => found.extend(boxes(text)),
            _ => {}
        }
    }
}

/// Glyph 0 is the box of every font.
fn boxes(text: &TextItem) -> impl Iterator<Item = char> {
    let without = text.glyphs.iter().filter(|glyph| glyph.id == 0);
    without
        .flat_map(|glyph| text.text[glyph.range()].chars())
        .filter(|c| !is_default_ignorable(*c) && !c.is_whitespace())
}
