//! What is said at the desk, written out in the language of whoever is spoken to.

use crate::edge::scripts::{FillScript, FilledScript, ScriptKind, ScriptRow, SetScript};
use crate::edge::session::Nothing;
use crate::seat::Seat;
use crate::voice;
use crate::wording::rows;
use peyvand_core::appointments::{self, Card};
use peyvand_core::followups::{self, Called};
use peyvand_core::scripts::{self, Kind};
use peyvand_core::staff::Right;
use peyvand_core::{OrRefuse, Practice, Refusal, Result, staff, visits, wording};
use peyvand_kit::{Day, Locale, Minute};
use peyvand_store::Written;
use peyvand_words::{Words, plain};

/// Every script in every language: the words that hold, and the shipped ones.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<ScriptRow>> {
    let mut rows = Vec::with_capacity(Kind::ALL.len() * Locale::ALL.len());
    for &kind in Kind::ALL {
        for language in Locale::ALL {
            let shipped = shipped(voice::words(seat.world.practice(), language), kind);
            let own = scripts::own(seat.world.read(), kind, language)?;
            rows.push(ScriptRow {
                kind: kind.into(),
                language: language.tag().to_owned(),
                is_own: own.is_some(),
                body: own.unwrap_or_else(|| shipped.clone()),
                shipped,
                names: kind.names().iter().map(|name| (*name).to_owned()).collect(),
            });
        }
    }
    Ok(rows)
}

/// Gives the practice its own words for an occasion.
pub(crate) fn set(seat: &mut Seat, input: SetScript) -> Result<Written<()>> {
    let unknown = || Refusal::ChoiceUnknown { text: input.language.clone() }.at("language");
    let language = Locale::parse(&input.language).or_refuse(unknown())?;
    // What is sent back as it was shipped is not the practice's own.
    let as_shipped = shipped(voice::words(seat.world.practice(), language), input.kind.into());
    let body = if input.body.trim() == as_shipped.trim() { "" } else { &input.body };
    scripts::set(seat.world, &seat.act, input.kind.into(), language, body)
}

/// What is said to a person now.
pub(crate) fn fill(seat: &Seat, input: FillScript) -> Result<FilledScript> {
    let read = seat.world.read();
    let visit = input.visit_id.as_deref().map(|id| visits::by_id(read, id)).transpose()?;
    let card = input.appointment_id.map(|id| appointments::by_id(read, seat.world.today(), &id)).transpose()?;
    let patient = input.patient_id.or_else(|| visit.as_ref().map(|visit| visit.patient_id.clone()));
    // What a step is for stands with the work, as on the day.
    let step = match visit.as_ref().filter(|_| seat.actor.may(Right::FollowupsWork)) {
        Some(visit) => visits::steps_of_visit(read, &visit.id)?.into_iter().find(|step| step.due_on.is_some()),
        None => None,
    };
    let doctor = visit.as_ref().and_then(|visit| visit.staff_id.as_deref());
    let doctor = doctor.map(|id| staff::name_of(read, id)).transpose()?.flatten();
    let about = About {
        patient_id: patient.as_deref(),
        appointment: card.as_ref(),
        doctor: doctor.as_deref(),
        minutes: input.minutes,
        reason: input.reason.as_deref().or_else(|| step.as_ref().map(|step| step.reason.as_str())),
        day: step.as_ref().and_then(|step| step.due_on.as_deref()).and_then(|day| Day::parse_iso(day).ok()),
        start: None,
    };
    say(seat, input.kind, &about)
}

/// About whom and what something is said.
#[derive(Debug, Default)]
pub(crate) struct About<'a> {
    /// To whom; where none is said, the appointment's patient.
    pub(crate) patient_id: Option<&'a str>,
    /// Which appointment.
    pub(crate) appointment: Option<&'a Card>,
    /// The doctor; where none is said, the appointment's.
    pub(crate) doctor: Option<&'a str>,
    /// Minutes of a wait or a delay.
    pub(crate) minutes: Option<u16>,
    /// Why, in words that can be told.
    pub(crate) reason: Option<&'a str>,
    /// The day; where none is said, the appointment's.
    pub(crate) day: Option<Day>,
    /// Minutes since midnight; where none is said, the appointment's.
    pub(crate) start: Option<u16>,
}

/// What is said, with what the check of wording finds in it.
fn say(seat: &Seat, kind: ScriptKind, about: &About) -> Result<FilledScript> {
    let practice = seat.world.practice();
    let listener = listener(seat, about)?;
    let (text, doctor) = filled(seat, kind, about, &listener)?;
    let Listener { called, language, .. } = listener;
    let names = [called.name.given.as_str(), &called.name.family, &practice.name, &seat.actor.name, &doctor];
    let found = wording::check_filled(&practice.country, &text, &names);
    Ok(FilledScript {
        kind,
        language: language.tag().to_owned(),
        called_as: called.called_as,
        findings: rows(&text, &found),
        text,
    })
}

/// Who is spoken to, and in which words: a patient in their language, or of a child the guardian in theirs.
pub(crate) struct Listener {
    pub(crate) called: Called,
    pub(crate) words: Words,
    language: Locale,
}

/// Finds who is spoken to about something.
pub(crate) fn listener(seat: &Seat, about: &About) -> Result<Listener> {
    let practice = seat.world.practice();
    let patient = about.patient_id.or(about.appointment.map(|card| card.patient_id.as_str()));
    let (patient, guardian) = followups::spoken_to(seat.world, patient.or_refuse(Refusal::NotFound)?)?;
    let called = guardian.unwrap_or(patient);
    let language = called.language.as_deref().and_then(Locale::parse).unwrap_or(practice.language);
    Ok(Listener { called, words: voice::words(practice, language), language })
}

/// What is said to somebody, in the practice's own words where it has some. Lists say it of each of their rows; what the check
/// of wording finds in it is shown where it is said.
pub(crate) fn text(seat: &Seat, kind: ScriptKind, about: &About, listener: &Listener) -> Result<String> {
    Ok(filled(seat, kind, about, listener)?.0)
}

/// The text, and the doctor whom it names.
fn filled(seat: &Seat, kind: ScriptKind, about: &About, listener: &Listener) -> Result<(String, String)> {
    let Listener { called, words, language } = listener;
    let own = scripts::own(seat.world.read(), kind.into(), *language)?;
    let body = own.unwrap_or_else(|| shipped(*words, kind.into()));
    let values = values(seat, *words, called, about);
    let given: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let doctor = given.iter().find(|(name, _)| *name == "doctor").map_or("", |(_, value)| value);
    Ok((scripts::fill(&body, &given), doctor.to_owned()))
}

fn values(seat: &Seat, words: Words, called: &Called, about: &About) -> Vec<(&'static str, String)> {
    let practice = seat.world.practice();
    let card = about.appointment;
    let day = about.day.or_else(|| card.and_then(|card| Day::parse_iso(&card.day).ok()));
    let time = about.start.or_else(|| card.and_then(|card| card.start)).and_then(Minute::new);
    let doctor = about.doctor.or_else(|| card.and_then(|card| card.staff_name.as_deref()));
    let reason =
        about.reason.map(|reason| reason.trim().trim_end_matches(['.', '。'])).filter(|reason| !reason.is_empty());
    let all = [
        ("caller", seat.actor.name.clone()),
        ("practice", practice.name.clone()),
        ("name", voice::polite(words, &called.address_form, &called.name)),
        ("doctor", doctor.unwrap_or(&practice.name).to_owned()),
        ("minutes", about.minutes.map_or_else(|| words.script_desk_minutes_none(), |count| words.number(count.into()))),
        ("reason", reason.map_or_else(|| words.script_desk_reason_none(), str::to_owned)),
        ("day", day.map_or_else(String::new, |day| words.day_long(day))),
        ("time", time.map_or_else(String::new, |time| words.time(time))),
        ("address", place(practice)),
    ];
    all.into_iter().map(|(name, value)| (name, plain(&value))).collect()
}

/// Where the practice is; its name where nobody has entered the address.
fn place(practice: &Practice) -> String {
    if practice.address.is_empty() { practice.name.clone() } else { practice.address.clone() }
}

/// The shipped words, with names in braces where values are filled in.
fn shipped(words: Words, kind: Kind) -> String {
    let (caller, practice, name, doctor) = ("{caller}", "{practice}", "{name}", "{doctor}");
    let (minutes, reason, day, time) = ("{minutes}", "{reason}", "{day}", "{time}");
    plain(&match kind {
        Kind::Welcome => words.script_desk_welcome(name, practice),
        Kind::LongWait => words.script_desk_long_wait(name, minutes, doctor),
        Kind::DoctorLate => words.script_desk_doctor_late(name, doctor, minutes, reason),
        Kind::Angry => words.script_desk_angry(name),
        Kind::SoftSell => words.script_desk_soft_sell(name, doctor, reason, day),
        Kind::Reminder => words.script_desk_reminder(caller, practice, name, day, time, doctor),
        Kind::ReminderText => words.script_desk_reminder_text(practice, name, day, time, doctor, "{address}"),
        Kind::Offer => words.script_desk_offer(caller, practice, name, day, time, doctor, minutes),
        Kind::OfferGone => words.script_desk_offer_gone(name, practice),
        Kind::Apology => words.script_desk_apology(caller, practice, name, day, time, reason),
        Kind::AfterCare => words.script_desk_after_care(name, doctor, practice),
        Kind::Booked => words.script_desk_booked(name, practice, day, time, doctor),
    })
}
