//! Reads a PDF back as text, in the order in which it is read. The rules of the practice are tested with it too.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use std::collections::BTreeMap;

/// How many points a millimeter has.
pub(crate) const POINTS_A_MM: f32 = 72.0 / 25.4;

/// The text of each page: runs of right-to-left letters are written backwards and say so.
pub(crate) fn texts(pdf: &[u8]) -> Vec<String> {
    runs(pdf).iter().map(|runs| runs.iter().map(|run| run.text.as_str()).collect()).collect()
}

/// What is written in one go, and how far from the left of its page, in millimeters.
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) left: f32,
}

pub(crate) fn runs(pdf: &[u8]) -> Vec<Vec<Run>> {
    let pdf = Document::load_mem(pdf).expect("a PDF");
    pdf.page_iter().map(|page| runs_of(&pdf, page)).collect()
}

/// A span of marked content: what it stands for, and which way it runs.
#[derive(Default, Clone)]
struct Span {
    actual: Option<String>,
    is_reversed: bool,
}

fn runs_of(pdf: &Document, page: lopdf::ObjectId) -> Vec<Run> {
    let fonts = pdf.get_page_fonts(page).expect("fonts");
    let letters: BTreeMap<Vec<u8>, Letters> =
        fonts.into_iter().map(|(name, font)| (name, letters(pdf, font))).collect();
    let content = Content::decode(&pdf.get_page_content(page).expect("content")).expect("operations");
    let mut left = 0.0;
    let (mut spans, mut font, mut pieces, mut runs) = (Vec::<Span>::new(), Vec::new(), Pieces::default(), vec![]);
    for operation in content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" => {
                let is_reversed = operands[0].as_name().ok() == Some(b"ReversedChars");
                pieces.is_reversed |= is_reversed;
                spans.push(Span { actual: None, is_reversed });
            }
            "BDC" => spans.push(Span { actual: operands[1].as_dict().ok().and_then(actual), is_reversed: false }),
            "EMC" => pieces.pieces.extend(spans.pop().and_then(|span| span.actual)),
            "cm" => left = operands[4].as_float().expect("a number") / POINTS_A_MM,
            "Tf" => font = operands[0].as_name().expect("a font").to_vec(),
            "Tj" | "TJ" if spans.iter().all(|span| span.actual.is_none()) => {
                let glyphs = bytes(&operands[0]);
                let mut glyphs: Vec<String> = glyphs.chunks(2).map(|glyph| letters[&font][glyph].clone()).collect();
                if spans.iter().any(|span| span.is_reversed) {
                    glyphs.reverse();
                }
                pieces.pieces.push(glyphs.concat());
            }
            "ET" => {
                runs.push(Run { text: pieces.read(), left });
                pieces = Pieces::default();
            }
            _ => {}
        }
    }
    runs
}

/// What each glyph of a font stands for.
type Letters = BTreeMap<Vec<u8>, String>;

fn letters(pdf: &Document, font: &Dictionary) -> Letters {
    let map = font.get_deref(b"ToUnicode", pdf).and_then(Object::as_stream).expect("a map to Unicode");
    let map = String::from_utf8(map.decompressed_content().expect("a map")).expect("a text");
    let pairs = map.lines().filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"));
    let units = |hex: &str| -> Vec<u16> {
        let units = hex.as_bytes().chunks(4).map(|unit| std::str::from_utf8(unit).expect("hex"));
        units.map(|unit| u16::from_str_radix(unit, 16).expect("hex")).collect()
    };
    let glyph = |hex: &str| units(hex).into_iter().flat_map(u16::to_be_bytes).collect();
    pairs.map(|(code, text)| (glyph(code), String::from_utf16(&units(text)).expect("Unicode"))).collect()
}

/// What is shown between BT and ET runs one way; its pieces stand from left to right.
#[derive(Default)]
struct Pieces {
    pieces: Vec<String>,
    is_reversed: bool,
}

impl Pieces {
    fn read(&mut self) -> String {
        if self.is_reversed {
            self.pieces.reverse();
        }
        let text = self.pieces.concat() + "\n";
        if is_mark_alone(&text) { String::new() } else { text }
    }
}

/// A mark that stands higher than its letter is drawn after it, and names the letter once more.
fn is_mark_alone(text: &str) -> bool {
    let mut letters = text.trim().chars().rev();
    letters.next().is_some_and(|c| ('\u{064B}'..='\u{0652}').contains(&c)) && letters.count() == 1
}

fn actual(span: &Dictionary) -> Option<String> {
    let text = span.get(b"ActualText").ok()?;
    Some(lopdf::decode_text_string(text).expect("Unicode"))
}

fn bytes(shown: &Object) -> Vec<u8> {
    match shown {
        Object::String(bytes, _) => bytes.clone(),
        Object::Array(parts) => parts.iter().filter_map(|part| part.as_str().ok()).flatten().copied().collect(),
        _ => vec![],
    }
}

/// A text without what only lays it out: spaces, line ends, and marks that show nothing.
pub(crate) fn squashed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{200B}' | '\u{2060}' | '\u{2066}'..='\u{2069}'))
        .collect()
}
