//! The sheet of a recovery key, while the key is shown: pages to print, and no file.

use super::press::{Order, language_of, letterhead};
use crate::edge::paper::{PaperDetail, PrintKey};
use crate::recovery::groups;
use crate::seat::App;
use crate::session::FIRST_LANGUAGE;
use crate::voice;
use peyvand_core::rows::line;
use peyvand_core::{OrRefuse, Refusal, Result};
use peyvand_kit::{Calendar, Currency, Day, Digits, Locale, Unit, Zone};
use peyvand_paper::{Document, Letterhead, RecoverySheet};
use peyvand_words::{Style, Words};

/// The sheet of the recovery key that is being shown, to whom it is shown.
pub(crate) fn recovery(app: &mut App, input: PrintKey) -> Result<PaperDetail> {
    let groups = groups(app)?;
    let asked = language_of(input.language.as_deref())?;
    let (words, practice, day) = match &app.session {
        Some(session) => {
            let practice = session.world.practice();
            let language = asked.or(session.actor.language).unwrap_or(practice.language);
            (voice::words(practice, language), letterhead(practice), session.world.today())
        }
        None => founded(app, &input, asked.unwrap_or(FIRST_LANGUAGE))?,
    };
    let file_name = "recovery-key.pdf".to_owned();
    let order = Order { size: input.size, words, file_name, findings: Vec::new() };
    order.show(&Document::RecoverySheet(RecoverySheet { practice, day, groups }))
}

/// A practice that is only being set up.
fn founded(app: &App, input: &PrintKey, language: Locale) -> Result<(Words, Letterhead, Day)> {
    let calendar = match input.calendar.as_deref() {
        Some("jalali") => Calendar::Jalali,
        Some("gregorian") => Calendar::Gregorian,
        None if language == Locale::Fa => Calendar::Jalali,
        None => Calendar::Gregorian,
        Some(other) => return Err(Refusal::ChoiceUnknown { text: other.to_owned() }.at("calendar")),
    };
    let known = |zone: &str| Zone::parse(zone).or_refuse(Refusal::ZoneUnknown.at("zone"));
    let zone = input.zone.as_deref().map_or_else(|| Ok(Zone::here()), known)?;
    // No sum stands on the sheet.
    let style = Style { calendar, digits: Digits::Persian, currency: Currency::Irr, unit: Unit::Toman };
    let letterhead = Letterhead { name: line(&input.name, 200, "name")?, ..Letterhead::default() };
    Ok((Words::new(language, style), letterhead, zone.local(app.clock.now()).0))
}
