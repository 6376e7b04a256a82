//! Pages of a PDF as pictures, drawn in this process: the page of the window can't show a PDF under its content policy, and
//! nothing of a patient is given to another program. Scripts in a PDF are not run, and it reaches no network.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use peyvand_core::{OrRefuse, Refusal, Result};

/// How wide a page is drawn, in pixels: sharp on a screen, also when it is looked at closer.
const WIDTH: f32 = 1400.0;
/// How high one may become: a strip of paper is drawn narrower.
const HIGHEST: f32 = 4000.0;

/// How many pages there are.
///
/// # Errors
/// `attachment-not-shown`: it is encrypted, or no PDF after all.
pub(super) fn count(content: Vec<u8>) -> Result<u32> {
    Ok(u32::try_from(parsed(content)?.pages().len()).unwrap_or(u32::MAX))
}

/// A page as a PNG.
///
/// # Errors
/// `not-found`, `attachment-not-shown`.
pub(super) fn picture(content: Vec<u8>, number: u32) -> Result<Vec<u8>> {
    let pdf = parsed(content)?;
    let page = pdf.pages().get(number as usize).or_refuse(Refusal::NotFound.at("page"))?;
    let (width, height) = page.render_dimensions();
    let scale = (WIDTH / width.max(1.0)).min(HIGHEST / height.max(1.0));
    let settings = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    drawn.into_png().or_refuse(Refusal::AttachmentNotShown)
}

fn parsed(content: Vec<u8>) -> Result<Pdf> {
    Pdf::new(content).or_refuse(Refusal::AttachmentNotShown)
}
