//! What is asked while somebody waits: a search while typing, a patient's page, a full day. Beside each, its least SQL.

mod day;
mod page;
mod search;

use crate::clinic::{Clinic, Known, told};
use crate::rounds::{Dice, Figure, ROUNDS, Side, timed};
use anyhow::{Result, ensure};
use peyvand_api::dispatch;
use peyvand_kit::{Day, tokens};
use rusqlite::Connection;
use serde_json::{Value, json};

/// Questions in a round: one in a hundred is still ten of them.
const QUESTIONS: usize = 1_000;
/// How many patients the search shows while somebody types.
const SHOWN: u16 = 8;
/// Letters typed.
const LETTERS: [usize; 4] = [1, 2, 3, 6];

/// A question to the dispatcher, and what the floor needs to know of it.
struct Ask {
    input: Value,
    key: String,
}

/// Measures all of them; the floor's answers are the dispatcher's, letter for letter.
pub(crate) fn measure(clinic: &mut Clinic, floor: &Connection, full: Day) -> Result<Vec<Figure>> {
    let today = clinic.app.world().map_or(full, |world| world.today());
    let mut dice = Dice(1);
    let mut figures = Vec::new();
    for letters in LETTERS {
        let asks = typed(&clinic.patients, letters, &mut dice)?;
        let figure = compare(clinic, "patients_find", &asks, |key| search::answer(floor, key, SHOWN))?;
        figures.push(Figure { name: format!("search, {letters} letters"), ..figure });
    }
    let asks = many(|| {
        let id = clinic.patients[dice.below(clinic.patients.len())].id.clone();
        Ask { input: json!({ "id": id }), key: id }
    });
    figures.push(compare(clinic, "patients_show", &asks, |key| page::answer(floor, key, today))?);
    let asks = many(|| Ask { input: json!({ "day": full.iso() }), key: full.iso() });
    figures.push(compare(clinic, "appointments_day", &asks, |_| day::answer(floor, full))?);
    Ok(figures)
}

fn many(one: impl FnMut() -> Ask) -> Vec<Ask> {
    std::iter::repeat_with(one).take(QUESTIONS * (ROUNDS + 1)).collect()
}

/// The beginnings of family names as they are typed.
fn typed(patients: &[Known], letters: usize, dice: &mut Dice) -> Result<Vec<Ask>> {
    let begun = |known: &Known| {
        let text: String = known.family.chars().take(letters).collect();
        let words = tokens(&text);
        (text.chars().count() == letters && words.len() == 1 && words[0].chars().count() == letters).then(|| (text, words.concat()))
    };
    let beginnings: Vec<_> = patients.iter().filter_map(begun).collect();
    ensure!(!beginnings.is_empty(), "no family name has {letters} letters");
    Ok(many(|| {
        let (text, word) = beginnings[dice.below(beginnings.len())].clone();
        Ask { input: json!({ "text": text, "limit": SHOWN }), key: word }
    }))
}

fn compare(clinic: &mut Clinic, endpoint: &str, asks: &[Ask], least: impl Fn(&str) -> Result<String>) -> Result<Figure> {
    let (mut ours, mut floor) = (Side::default(), Side::default());
    for (round, asks) in asks.chunks(QUESTIONS).enumerate() {
        let inputs: Vec<_> = asks.iter().map(|ask| ask.input.clone()).collect();
        let (took, answers) = timed(inputs, |input| dispatch(&mut clinic.app, endpoint, input, None));
        let (floor_took, floor_answers) = timed(asks, |ask| least(&ask.key));
        for ((ask, answer), least) in asks.iter().zip(answers).zip(floor_answers) {
            let (answer, least) = (answer.map_err(told)?, least?);
            ensure!(answer.value.get() == least, "{endpoint} {}:\nours  {}\nfloor {least}", ask.input, answer.value.get());
        }
        if round > 0 {
            ours.round(took);
            floor.round(floor_took);
        }
    }
    Ok(Figure { name: endpoint.to_owned(), ours: ours.spread(), floor: floor.spread() })
}
