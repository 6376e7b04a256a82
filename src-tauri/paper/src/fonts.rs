//! The fonts: those shipped with the program, and a font of the computer for letters that none of them has.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const EMBEDDED: [&[u8]; 6] = [
    include_bytes!("../fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../fonts/Vazirmatn-SemiBold.ttf"),
    include_bytes!("../fonts/Inter-Regular.ttf"),
    include_bytes!("../fonts/Inter-SemiBold.ttf"),
    include_bytes!("../fonts/NotoSansCJKsc-Regular.otf"),
    include_bytes!("../fonts/JetBrainsMono-Medium.ttf"),
];

/// Fonts with the book in which they are looked up.
#[derive(Debug, Clone)]
pub(crate) struct Shelf {
    pub(crate) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Shelf {
    fn of(fonts: Vec<Font>) -> Self {
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// What is shipped: Persian, Latin, Cyrillic, and the hanzi of the table that China's names are taken from.
    pub(crate) fn embedded() -> &'static Self {
        static SHELF: LazyLock<Shelf> =
            LazyLock::new(|| Shelf::of(EMBEDDED.into_iter().flat_map(|font| Font::iter(Bytes::new(font))).collect()));
        &SHELF
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// What is shipped, with fonts of this computer for these characters as far as it has any.
    pub(crate) fn with(missing: &BTreeSet<char>) -> Self {
        let mut fonts = Self::embedded().fonts.clone();
        let mut missing = missing.clone();
        while let Some((font, covered)) = of_computer(&missing) {
            fonts.push(font);
            missing.retain(|c| !covered.contains(c));
        }
        Self::of(fonts)
    }
}

/// The font of the computer that has most of these characters, with those that it has.
fn of_computer(missing: &BTreeSet<char>) -> Option<(Font, BTreeSet<char>)> {
    // Read once: nobody installs a font in the middle of a day, and the list is names only.
    static INSTALLED: LazyLock<fontdb::Database> = LazyLock::new(|| {
        let mut installed = fontdb::Database::new();
        installed.load_system_fonts();
        installed
    });
    if missing.is_empty() {
        return None;
    }
    let upright = INSTALLED.faces().filter(|face| face.style == fontdb::Style::Normal);
    let covering = upright.filter_map(|face| {
        let covered = INSTALLED.with_face_data(face.id, |bytes, index| covered(bytes, index, missing))??;
        let strangeness = face.weight.0.abs_diff(fontdb::Weight::NORMAL.0);
        (!covered.is_empty()).then_some((face.id, strangeness, covered))
    });
    let (id, _, covered) = covering.max_by_key(|(_, strangeness, covered)| (covered.len(), u16::MAX - strangeness))?;
    let font = INSTALLED.with_face_data(id, |bytes, index| Font::new(Bytes::new(bytes.to_vec()), index))??;
    Some((font, covered))
}

fn covered(bytes: &[u8], index: u32, missing: &BTreeSet<char>) -> Option<BTreeSet<char>> {
    let face = ttf_parser::Face::parse(bytes, index).ok()?;
    Some(missing.iter().copied().filter(|c| face.glyph_index(*c).is_some()).collect())
}

#[cfg(test)]
mod tests {
    use super::{EMBEDDED, Shelf};

    #[test]
    fn every_shipped_font_can_be_read() {
        assert_eq!(Shelf::embedded().fonts.len(), EMBEDDED.len());
    }
}
