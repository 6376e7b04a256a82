//! What was learned of missed appointments, and the floor of a day's risks.

use crate::clinic::{Clinic, told};
use anyhow::{Context, Result};
use peyvand_api::edge::risk::{RiskLevel, RiskReason, RiskRow};
use peyvand_core::Error;
use peyvand_kit::{Day, Minute};
use peyvand_store::named_params;
use peyvand_words::Words;
use rusqlite::{Connection, Row, params};
use serde_json::{Value, json};

/// The numbers of the model that weigh anything: what is usual, the spread, the weight.
const TERMS: [(&str, [f64; 3]); 5] = [
    ("lead", [2.0, 1.0, 0.5]),
    ("age", [3.5, 1.5, -0.3]),
    ("booked-hour", [12.0, 3.0, 0.1]),
    ("missed-ahead", [-1.4, 0.5, 0.8]),
    ("visits-ahead", [1.0, 0.7, -0.2]),
];
/// The others.
const WEIGHTLESS: [&str; 6] =
    ["same-day", "long-lead", "age-from-20", "age-from-60", "missed-same-day", "visits-same-day"];
/// What adds less is no reason.
const NAMED_FROM: f64 = 0.1;

/// Keeps a model as if it had been learned: the clinics that are measured are made by dice, which teach nothing.
pub(crate) fn keep_a_model(clinic: &mut Clinic) -> Result<()> {
    let weightless = WEIGHTLESS.map(|name| (name.to_owned(), json!([0.0, 1.0, 0.0])));
    let weighing = TERMS.map(|(name, term)| (name.to_owned(), json!(term)));
    let terms: serde_json::Map<String, Value> = weighing.into_iter().chain(weightless).collect();
    let model = json!({ "intercept": -1.3, "terms": terms }).to_string();
    let bins = vec![json!([400, 0.2, 0.2]); 10];
    let quality = json!({ "from": "2026-01-01", "days": 60, "tested": 4_000, "missed": 800, "auc": 0.75, "aucAhead": 0.65, "bins": bins });
    let report = json!({ "outcomes": 20_000, "missed": 4_000, "quality": quality }).to_string();
    let world = clinic.app.world().context("the practice is open")?;
    let kept = world.store_mut().beside(|w| {
        let row = named_params! { ":model": model, ":report": report };
        w.exec("INSERT INTO risk_model (id, learned_at, model, report) VALUES (1, 0, :model, :report)", row)?;
        Ok::<_, Error>(())
    });
    kept.map_err(told)
}

const KNOWN: &str = "
SELECT a.id, a.booked_on, a.booked_minute,
       coalesce(a.age_at, CAST(substr(a.day, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
                - (substr(a.day, 6) < substr(p.birth_day, 6))),
       (SELECT group_concat(iif(e.status = 'no-show', 'm', 'c'), '')
        FROM (SELECT b.status FROM appointment b
              WHERE b.patient_id = a.patient_id AND b.day < a.booked_on AND b.deleted_at IS NULL
                AND b.status IN ('done', 'arrived', 'in-room', 'left', 'no-show')
              ORDER BY b.day DESC LIMIT 5) e)
FROM appointment a
JOIN patient p ON p.id = a.patient_id
WHERE a.day = ?1 AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL
ORDER BY a.start_minute, a.id";

/// The answer of `risk_day`, for a day that nobody booked on itself and that is too far ahead to be confirmed.
pub(super) fn answer(floor: &Connection, day: Day, words: Words) -> Result<String> {
    let (model, report): (String, String) = floor
        .prepare_cached("SELECT model, report FROM risk_model WHERE id = 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let model = Model::read(&serde_json::from_str(&model)?, &serde_json::from_str(&report)?)?;
    let mut statement = floor.prepare_cached(KNOWN)?;
    let rows = statement.query_map(params![day.iso()], |row| risk(row, day, &model, words))?;
    Ok(serde_json::to_string(&rows.collect::<Result<Vec<_>, _>>()?)?)
}

struct Model {
    intercept: f64,
    terms: [[f64; 3]; 5],
    /// The odds of the average appointment.
    usual: f64,
}

impl Model {
    fn read(model: &Value, report: &Value) -> Result<Self> {
        let number = |value: &Value| value.as_f64().context("a number");
        let mut terms = [[0.0; 3]; 5];
        for (term, (name, _)) in terms.iter_mut().zip(TERMS) {
            for (at, part) in term.iter_mut().enumerate() {
                *part = number(&model["terms"][name][at])?;
            }
        }
        let average = number(&report["missed"])? / number(&report["outcomes"])?;
        Ok(Self { intercept: number(&model["intercept"])?, terms, usual: odds(average) })
    }
}

fn odds(chance: f64) -> f64 {
    chance / (1.0 - chance)
}

/// What was known when an appointment was booked.
struct Known {
    ahead: i64,
    minute: Option<u16>,
    age: Option<u32>,
    missed: u32,
    /// Of so many earlier ones.
    of: u32,
}

fn risk(row: &Row, day: Day, model: &Model, words: Words) -> rusqlite::Result<RiskRow> {
    let before = row.get_ref(4)?.as_str_or_null()?.unwrap_or_default();
    let count = |marks: usize| u32::try_from(marks).unwrap_or(u32::MAX);
    let known = Known {
        ahead: Day::parse_iso(row.get_ref(1)?.as_str()?).map_or(0, |booked| booked.days_until(day)),
        minute: row.get(2)?,
        age: row.get(3)?,
        missed: count(before.bytes().filter(|mark| *mark == b'm').count()),
        of: count(before.len()),
    };
    let shares = model.shares(&known);
    let probability = 1.0 / (1.0 + (-(model.intercept + shares.iter().sum::<f64>())).exp());
    Ok(RiskRow {
        appointment_id: row.get(0)?,
        percent: Some((probability * 100.0).round() as u8),
        level: match (odds(probability) / model.usual, probability) {
            (3.0.., 0.2..) => RiskLevel::High,
            (2.0.., 0.1..) => RiskLevel::Raised,
            _ => RiskLevel::Low,
        },
        reasons: reasons(&known, shares, words),
    })
}

impl Model {
    /// What the past, the days ahead, the age and the hour add to the logarithm of the odds.
    fn shares(&self, known: &Known) -> [f64; 4] {
        let share = |at: usize, value: f64| {
            let [usual, spread, weight] = self.terms[at];
            weight * ((value - usual) / spread)
        };
        let (missed, of) = (f64::from(known.missed), f64::from(known.of));
        [
            share(3, ((missed + 1.0) / (of - missed + 4.0)).ln()) + share(4, of.ln_1p()),
            share(0, (known.ahead as f64).ln_1p()),
            known.age.map_or(0.0, |age| share(1, f64::from(age) / 10.0)),
            known.minute.map_or(0.0, |minute| share(2, f64::from(minute) / 60.0)),
        ]
    }
}

fn reasons(known: &Known, shares: [f64; 4], words: Words) -> Vec<RiskReason> {
    let reason = |code: &str, count: u32, of: u32, text: String| RiskReason { code: code.to_owned(), count, of, text };
    let mut named: Vec<_> = (0..4).zip(shares).filter(|(_, share)| *share >= NAMED_FROM).collect();
    named.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let said = |aspect: i32| match aspect {
        0 if known.of == 0 => Some(reason("first-visit", 0, 0, words.risk_first_visit_line())),
        0 if known.missed == 0 => None,
        0 => {
            let text = words.risk_missed_line(known.missed.into(), known.of.into());
            Some(reason("missed", known.missed, known.of, text))
        }
        1 => {
            let days = u32::try_from(known.ahead).unwrap_or(0);
            Some(reason("lead-days", days, 0, words.risk_lead_days_line(known.ahead)))
        }
        2 => known.age.map(|age| reason("age", age, 0, words.risk_age_line(age.into()))),
        _ => known.minute.map(|minute| {
            let hour = Minute::new(minute / 60 * 60).unwrap_or(Minute::END);
            reason("hour", (minute / 60).into(), 0, words.risk_hour_line(hour))
        }),
    };
    named.into_iter().filter_map(|(aspect, _)| said(aspect)).collect()
}
