//! Reads a PDF back as pictures.

use crate::read::POINTS_A_MM;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings};
use std::ops::Range;

/// Dots a millimetre of the pictures.
const SCALE: f32 = 2.0;

/// A page as it is printed.
pub(crate) struct Picture(pub(crate) Pixmap);

pub(crate) fn pictures(pdf: &[u8]) -> Vec<Picture> {
    let pdf = hayro::hayro_syntax::Pdf::new(pdf.to_vec()).expect("a PDF");
    let scale = SCALE / POINTS_A_MM;
    let settings = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let page = |page| hayro::render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    pdf.pages().iter().map(|of| Picture(page(of))).collect()
}

impl Picture {
    pub(crate) fn width(&self) -> f32 {
        f32::from(self.0.width()) / SCALE
    }

    pub(crate) fn height(&self) -> f32 {
        f32::from(self.0.height()) / SCALE
    }

    /// Ink of any strength in a part of the page.
    pub(crate) fn is_touched(&self, across: Range<f32>, down: Range<f32>) -> bool {
        let mut inked = self.0.data().iter().enumerate().filter(|(_, dot)| dot.r < 250 || dot.g < 250 || dot.b < 250);
        inked.any(|(place, _)| self.lies(place, &across, &down))
    }

    /// How many dots of a part are dark enough for an eye.
    pub(crate) fn ink(&self, across: Range<f32>, down: Range<f32>) -> usize {
        let dark = self.0.data().iter().enumerate().filter(|(_, dot)| dot.r < 150 && dot.b < 150);
        dark.filter(|(place, _)| self.lies(*place, &across, &down)).count()
    }

    fn lies(&self, place: usize, across: &Range<f32>, down: &Range<f32>) -> bool {
        let width = usize::from(self.0.width());
        let (x, y) = ((place % width) as f32 / SCALE, (place / width) as f32 / SCALE);
        across.contains(&x) && down.contains(&y)
    }
}
