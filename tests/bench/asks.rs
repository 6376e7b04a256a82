//! What is asked while somebody waits: a search while typing, a patient's page, a full day, what comes after it. Beside each,
//! its least SQL.

mod beside;
mod board;
mod calendar;
mod consultation;
mod day;
mod free;
mod handover;
mod leaks;
mod page;
mod plans;
mod risk;
mod search;
mod seen;
mod steps;
mod waiting;

pub(crate) use risk::keep_a_model;
pub(crate) use seen::measure as measure_seen;
pub(crate) use waiting::fill_the_list;

use crate::Stand;
use crate::clinic::{BUSY_FROM, Known, told};
use crate::report::Report;
use crate::rounds::{Dice, ROUNDS, Sides, timed};
use anyhow::{Context, Result, ensure};
use peyvand_api::dispatch;
use peyvand_kit::{Day, tokens};
use peyvand_words::{Style, Words};
use serde_json::{Value, json};

/// Questions in a round: one in a hundred is still ten of them.
const QUESTIONS: usize = 1_000;
/// Matches in a round: each looks at the whole list.
const MATCHES: usize = 100;
/// How many patients the search shows while somebody types.
const SHOWN: u16 = 8;
/// Larger questions in a round: weeks, and free times far ahead.
const LARGE: usize = 200;
/// The grid of the practice that is measured.
const SLOT: u16 = 15;
/// What is asked of given days.
const OF_DAYS: [&str; 5] = ["appointments_day", "calendar_show", "appointments_free", "waiting_match", "risk_day"];
/// What is asked of all that is on its way, which a larger clinic has more of.
const OF_WHAT_IS_OPEN: [&str; 5] = ["board_show", "leaks_show", "leaks_list", "plans_unbooked", "handover_show"];
/// Letters typed.
const LETTERS: [usize; 4] = [1, 2, 3, 6];

/// A question to the dispatcher, and what the floor needs to know of it.
struct Ask {
    input: Value,
    key: String,
}

/// Measures all of them; the floor's answers are the dispatcher's, letter for letter.
pub(crate) fn measure(stands: &mut [Stand], report: &mut Report) -> Result<()> {
    let mut dice = Dice(1);
    for letters in LETTERS {
        let asks = each(stands, |stand| typed(&stand.clinic.patients, letters, &mut dice))?;
        let name = format!("search, {letters} letters");
        compare(stands, report, ("patients_find", &name), &asks, |stand, key| {
            search::answer(&stand.floor, key, SHOWN)
        })?;
    }
    let asks = each(stands, |stand| Ok(opened(&stand.clinic.patients, &mut dice)))?;
    let today = stands[0].clinic.app.world().context("the practice is open")?.today();
    compare(stands, report, ("patients_show", "patients_show"), &asks, |stand, key| {
        page::answer(&stand.floor, key, today)
    })?;
    let asks =
        each(stands, |stand| Ok(many(|| Ask { input: json!({ "day": stand.full.iso() }), key: stand.full.iso() })))?;
    compare(stands, report, ("appointments_day", "appointments_day"), &asks, |stand, _| {
        day::answer(&stand.floor, stand.full)
    })?;
    look_ahead(stands, report)?;
    match_waiting(stands, report, today)?;
    foretell(stands, report)
}

/// A day and a week of the calendar, and the first five free times where sixty days have none but on the last.
fn look_ahead(stands: &mut [Stand], report: &mut Report) -> Result<()> {
    for (days, name) in [(1, "calendar, a day"), (7, "calendar, a week")] {
        let asks = each(stands, |stand| {
            let from = stand.full.plus_days(BUSY_FROM).iso();
            let input = json!({ "fromDay": from, "days": days, "by": "doctor", "ids": [] });
            Ok(several(|| Ask { input: input.clone(), key: String::new() }))
        })?;
        compare(stands, report, ("calendar_show", name), &asks, |stand, _| {
            calendar::answer(&stand.floor, stand.full.plus_days(BUSY_FROM), days, SLOT)
        })?;
    }
    let asks = each(stands, |stand| {
        let input = json!({
            "serviceId": null, "staffId": null, "minutes": free::MINUTES, "fromDay": stand.full.plus_days(BUSY_FROM).iso(),
            "limit": free::WANTED,
        });
        Ok(several(|| Ask { input: input.clone(), key: String::new() }))
    })?;
    compare(stands, report, ("appointments_free", "free in 60 days"), &asks, |stand, _| {
        free::answer(&stand.floor, stand.full.plus_days(BUSY_FROM), SLOT)
    })
}

/// Larger questions: fewer of them.
fn several(one: impl FnMut() -> Ask) -> Vec<Ask> {
    std::iter::repeat_with(one).take(LARGE).collect()
}

/// Who of a list of ten thousand fits a time of the day after the full one.
fn match_waiting(stands: &mut [Stand], report: &mut Report, today: Day) -> Result<()> {
    let asks = each(stands, |stand| {
        let input = json!({
            "staffId": stand.clinic.doctors[0], "roomId": null, "day": stand.full.plus_days(1).iso(), "start": waiting::START,
            "minutes": waiting::MINUTES, "limit": waiting::SHOWN,
        });
        let ask = || Ask { input: input.clone(), key: stand.clinic.doctors[0].clone() };
        Ok(std::iter::repeat_with(ask).take(MATCHES).collect())
    })?;
    let adult = peyvand_kit::Calendar::Jalali.plus_months(today, -18 * 12);
    compare(stands, report, ("waiting_match", "waiting_match"), &asks, |stand, doctor| {
        waiting::answer(&stand.floor, stand.full.plus_days(1), doctor, today, adult)
    })
}

/// How likely the patients of the full day miss it, and why.
fn foretell(stands: &mut [Stand], report: &mut Report) -> Result<()> {
    let practice = stands[0].clinic.app.world().context("the practice is open")?.practice();
    let style = Style {
        calendar: practice.calendar,
        digits: practice.digits,
        currency: practice.currency,
        unit: practice.money_unit,
    };
    let words = Words::new(practice.language, style);
    let asks =
        each(stands, |stand| Ok(several(|| Ask { input: json!({ "day": stand.full.iso() }), key: String::new() })))?;
    compare(stands, report, ("risk_day", "risk_day"), &asks, |stand, _| risk::answer(&stand.floor, stand.full, words))
}

fn each(stands: &[Stand], asks: impl FnMut(&Stand) -> Result<Vec<Ask>>) -> Result<Vec<Vec<Ask>>> {
    stands.iter().map(asks).collect()
}

/// Patients whose page is opened, at random.
fn opened(patients: &[Known], dice: &mut Dice) -> Vec<Ask> {
    many(|| {
        let id = patients[dice.below(patients.len())].id.clone();
        Ask { input: json!({ "id": id }), key: id }
    })
}

fn many(one: impl FnMut() -> Ask) -> Vec<Ask> {
    std::iter::repeat_with(one).take(QUESTIONS).collect()
}

/// The beginnings of family names as they are typed.
fn typed(patients: &[Known], letters: usize, dice: &mut Dice) -> Result<Vec<Ask>> {
    let begun = |known: &Known| {
        let text: String = known.family.chars().take(letters).collect();
        let words = tokens(&text);
        (text.chars().count() == letters && words.len() == 1 && words[0].chars().count() == letters)
            .then(|| (text, words.concat()))
    };
    let beginnings: Vec<_> = patients.iter().filter_map(begun).collect();
    ensure!(!beginnings.is_empty(), "no family name has {letters} letters");
    Ok(many(|| {
        let (text, word) = beginnings[dice.below(beginnings.len())].clone();
        Ask { input: json!({ "text": text, "limit": SHOWN }), key: word }
    }))
}

/// Measures an endpoint on every clinic, round by round. Each round asks the same: what a practice works with in these weeks.
/// Of patients it is told as well what the first time costs, when their pages are still to be read and decrypted.
fn compare(
    stands: &mut [Stand],
    report: &mut Report,
    (endpoint, name): (&str, &str),
    asks: &[Vec<Ask>],
    least: impl Fn(&Stand, &str) -> Result<String>,
) -> Result<()> {
    let mut sides: Vec<_> = stands.iter().map(|_| Sides::default()).collect();
    for round in 0..=ROUNDS {
        for ((stand, sides), asks) in stands.iter_mut().zip(&mut sides).zip(asks) {
            let inputs: Vec<_> = asks.iter().map(|ask| ask.input.clone()).collect();
            let (took, answers) = timed(inputs, |input| dispatch(&mut stand.clinic.app, endpoint, input, None));
            let (floor_took, floor_answers) = timed(asks, |ask| least(stand, &ask.key));
            for ((ask, answer), least) in asks.iter().zip(answers).zip(floor_answers) {
                let (answer, least) = (answer.map_err(told)?, least?);
                ensure!(
                    answer.value.get() == least,
                    "{endpoint} {}:\nours  {}\nfloor {least}",
                    ask.input,
                    answer.value.get()
                );
            }
            sides.round(round, took, floor_took);
        }
    }
    for (stand, mut sides) in stands.iter().zip(sides) {
        if let Some(cold) = sides.cold().filter(|_| endpoint == "patients_show") {
            report.read(stand.size, &format!("{name}, cold"), cold);
        }
        if OF_DAYS.contains(&endpoint) {
            report.read_of_days(stand.size, name, sides.figure());
        } else if OF_WHAT_IS_OPEN.contains(&endpoint) {
            report.read_of_open(stand.size, name, sides.figure());
        } else {
            report.read(stand.size, name, sides.figure());
        }
    }
    Ok(())
}
