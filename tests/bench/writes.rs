//! A booking, a new patient and the closing of a visit, beside the very rows that they wrote, put by hand into the floor's file
//! in one bare transaction.

use crate::clinic::{Clinic, DOCTORS, booking, born, told};
use crate::past::{HERE_FROM, STRIDE};
use crate::report::Report;
use crate::rounds::{Dice, ROUNDS, Sides, timed};
use crate::{Stand, floor};
use anyhow::{Context, Result, ensure};
use peyvand_api::dispatch;
use peyvand_store::{Read, named_params, types};
use rusqlite::{Connection, params_from_iter};
use serde_json::{Value, json};
use std::time::Duration;

/// Acts in a round.
const ACTS: usize = 200;
/// The grid into which is booked.
const MINUTES: usize = 15;
const OPENS: usize = 480;
const STARTS: usize = 48;
/// Closings in a round: fewer, for each needs a patient of its own.
const CLOSINGS: usize = 60;

/// A row as it stands in the product's file, and the statement that puts it into the floor's.
struct Put {
    sql: String,
    values: Vec<types::Value>,
}

/// Measures all of them.
pub(crate) fn measure(stands: &mut [Stand], report: &mut Report) -> Result<()> {
    let bookings: Vec<_> = stands.iter().map(bookings).collect();
    compare(stands, report, ("appointments_book", "appointments_book"), &bookings)?;
    let mut dice = Dice(3);
    let people: Vec<_> = stands.iter().map(|stand| people(&stand.clinic, &mut dice)).collect();
    compare(stands, report, ("patients_add", "patients_add"), &people)?;
    let one: &[(&str, i64)] = &[("return-visit", 14)];
    let several: &[(&str, i64)] = &[("return-visit", 14), ("next-stage", 30), ("recall", 180), ("remote-contact", 3)];
    for (from, steps, name) in [(0, one, "visits_close"), (HERE_FROM / 2, several, "visits_close, 4 steps")] {
        let closings = |stand| closings(stand, from, steps);
        let closings = stands.iter_mut().map(closings).collect::<Result<Vec<_>>>()?;
        compare(stands, report, ("visits_close", name), &closings)?;
    }
    stands.iter_mut().try_for_each(must_be_alike)
}

/// Doctors in turn, then the next start, then the next day, and no patient twice on one day: nobody is booked twice.
fn bookings(stand: &Stand) -> Vec<Value> {
    let clinic = &stand.clinic;
    let one = |at: usize| {
        let (slot, doctor) = (at / DOCTORS, at % DOCTORS);
        let days = i64::try_from(1 + slot / STARTS).expect("a few days");
        let patient = &clinic.patients[at * STRIDE % clinic.patients.len()].id;
        booking(patient, &clinic.doctors[doctor], stand.full.plus_days(days), OPENS + slot % STARTS * MINUTES, MINUTES)
    };
    (0..ACTS * (ROUNDS + 1)).map(one).collect()
}

fn people(clinic: &Clinic, dice: &mut Dice) -> Vec<Value> {
    (0..ACTS * (ROUNDS + 1)).map(|at| person(clinic, dice, at)).collect()
}

/// Visits of as many patients from one on, each with a service that is followed by a call, closed with these steps: what leads
/// there is done on both sides and is not measured.
fn closings(stand: &mut Stand, from: usize, steps: &[(&str, i64)]) -> Result<Vec<Value>> {
    let today = stand.clinic.app.world().context("the practice is open")?.today();
    let last = last_act(&mut stand.clinic)?;
    let service = stand.clinic.call("services_add", json!({
        "name": format!("کشیدن دندان {from}"), "code": "", "minutes": 30, "price": 4_000_000, "isInvasive": true, "recallMonths": null,
    }))?;
    let service = born(&service)?;
    let doctor = stand.clinic.doctors[0].clone();
    let mut closings = Vec::with_capacity(CLOSINGS * (ROUNDS + 1));
    for at in from..from + CLOSINGS * (ROUNDS + 1) {
        let patient = stand.clinic.patients[at * STRIDE % stand.clinic.patients.len()].id.clone();
        let here =
            json!({ "patientId": patient, "staffId": doctor, "serviceId": null, "note": "", "source": "walk-in" });
        let visit = born(&stand.clinic.call("visits_walk_in", here)?)?;
        stand.clinic.call("visits_call_in", json!({ "id": visit }))?;
        let done = json!([{ "serviceId": service, "quantity": 1 }]);
        stand
            .clinic
            .call("visits_write", json!({ "id": visit, "ownWords": "درد دندان", "note": "", "services": done }))?;
        let step = |(kind, days): &(&str, i64)| {
            json!({
                "kind": kind, "dueOn": today.plus_days(*days).iso(), "reason": "اطمینان از بهبود زخم", "ownerId": doctor,
                "colleagueId": null, "serviceId": null, "isUrgent": false,
            })
        };
        closings.push(json!({
            "id": visit, "steps": steps.iter().map(step).collect::<Vec<_>>(), "golden": "nothing-left", "goldenAnswer": "",
        }));
    }
    let world = stand.clinic.app.world().context("the practice is open")?;
    for rows in acts_since(world.read(), last)? {
        put(&stand.floor, &rows)?;
    }
    Ok(closings)
}

/// After the same acts both files hold the same.
fn must_be_alike(stand: &mut Stand) -> Result<()> {
    let read = stand.clinic.app.world().context("the practice is open")?.read();
    for table in
        ["op", "change", "appointment", "patient", "patient_phone", "patient_token", "visit", "next_step", "followup"]
    {
        let count = format!("SELECT count(*) FROM {table}");
        let bare: i64 = stand.floor.query_row(&count, [], |row| row.get(0))?;
        ensure!(bare == read.count(&count, [])?, "the two files differ in {table}");
    }
    Ok(())
}

fn person(clinic: &Clinic, dice: &mut Dice, at: usize) -> Value {
    let family = clinic.patients[dice.below(clinic.patients.len())].family.clone();
    json!({ "draft": {
        "givenName": "مهناز", "middleName": "", "familyName": family, "addressForm": "ms", "calledAs": "",
        "mobiles": [format!("0957{at:07}")], "nationalId": "", "otherId": "", "birth": "1365/4/12", "sex": "female",
        "city": "تهران", "language": null, "source": "phone", "referrerId": null, "guardianId": null,
        "note": "", "labels": [], "fileNo": "",
    } })
}

fn compare(
    stands: &mut [Stand],
    report: &mut Report,
    (endpoint, name): (&str, &str),
    inputs: &[Vec<Value>],
) -> Result<()> {
    let mut sides: Vec<_> = stands.iter().map(|_| Sides::default()).collect();
    for round in 0..=ROUNDS {
        for ((stand, sides), inputs) in stands.iter_mut().zip(&mut sides).zip(inputs) {
            let acts = inputs.len() / (ROUNDS + 1);
            let inputs = &inputs[round * acts..(round + 1) * acts];
            let (took, floor_took) = both(stand, endpoint, inputs)?;
            sides.round(round, took, floor_took);
        }
    }
    for (stand, sides) in stands.iter().zip(sides) {
        report.write(stand.size, name, sides.figure());
    }
    Ok(())
}

/// Each act through the dispatcher, and then what it wrote by hand: a disk's mood lasts longer than an act.
fn both(stand: &mut Stand, endpoint: &str, inputs: &[Value]) -> Result<(Vec<Duration>, Vec<Duration>)> {
    let (mut ours, mut bare) = (Vec::with_capacity(inputs.len()), Vec::with_capacity(inputs.len()));
    for input in inputs {
        let last = last_act(&mut stand.clinic)?;
        let (took, outcomes) = timed([input.clone()], |input| dispatch(&mut stand.clinic.app, endpoint, input, None));
        outcomes.into_iter().collect::<Result<Vec<_>, _>>().map_err(told)?;
        ours.extend(took);
        let acts = acts_since(stand.clinic.app.world().context("the practice is open")?.read(), last)?;
        ensure!(acts.len() == 1, "every input is an act");
        let (took, outcomes) = timed(&acts, |rows| put(&stand.floor, rows));
        outcomes.into_iter().collect::<Result<Vec<_>>>()?;
        bare.extend(took);
    }
    // As in an idle moment: neither side empties its log while it is measured.
    stand.clinic.app.world().context("the practice is open")?.store_mut().checkpoint()?;
    floor::checkpoint(&stand.floor)?;
    Ok((ours, bare))
}

/// One act's rows in one transaction.
fn put(floor: &Connection, rows: &[Put]) -> Result<()> {
    floor.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for row in rows {
        floor.prepare_cached(&row.sql)?.execute(params_from_iter(&row.values))?;
    }
    floor.prepare_cached("COMMIT")?.execute([])?;
    Ok(())
}

fn last_act(clinic: &mut Clinic) -> Result<i64> {
    let world = clinic.app.world().context("the practice is open")?;
    Ok(world.read().count("SELECT max(no) FROM op", [])?)
}

/// Everything that each act after `last` wrote, in the order in which the product writes it.
fn acts_since(read: &Read, last: i64) -> Result<Vec<Vec<Put>>> {
    let ops = read.list("SELECT no FROM op WHERE no > :last ORDER BY no", named_params! { ":last": last }, |row| {
        row.get::<_, i64>("no")
    })?;
    ops.into_iter().map(|op| rows_of(read, op)).collect()
}

fn rows_of(read: &Read, op: i64) -> Result<Vec<Put>> {
    let births = read.list(include_str!("births.sql"), named_params! { ":op": op }, |row| {
        Ok((row.get::<_, String>("entity")?, row.get::<_, String>("entity_id")?))
    })?;
    let mut rows = Vec::new();
    rows.extend(changed(read, op, &births)?);
    for (entity, id) in &births {
        rows.extend(whole(read, entity, &format!("SELECT * FROM {entity} WHERE id = :value"), id)?);
    }
    rows.extend(whole(read, "change", include_str!("changes.sql"), &op)?);
    for (_, id) in births.iter().filter(|(entity, _)| entity == "patient") {
        rows.extend(whole(read, "patient_token", "SELECT * FROM patient_token WHERE patient_id = :value", id)?);
    }
    rows.extend(whole(read, "op", "SELECT * FROM op WHERE no = :value", &op)?);
    Ok(rows)
}

/// What an act changed in rows that were there before: each row once, with its changed columns.
fn changed(read: &Read, op: i64, births: &[(String, String)]) -> Result<Vec<Put>> {
    let mut rows: Vec<(String, String, Vec<String>, Vec<types::Value>)> = Vec::new();
    let fields = read.list(include_str!("fields.sql"), named_params! { ":op": op }, |row| {
        Ok((row.get("entity")?, row.get("entity_id")?, row.get("field")?, row.get("new")?))
    })?;
    for (entity, id, field, value) in fields {
        let (entity, id, field): (String, String, String) = (entity, id, field);
        if births.iter().any(|(_, born)| *born == id) {
            continue;
        }
        match rows.last_mut().filter(|row| row.1 == id) {
            Some(row) => {
                row.2.push(field);
                row.3.push(value);
            }
            None => rows.push((entity, id, vec![field], vec![value])),
        }
    }
    let put = |(entity, id, fields, mut values): (String, String, Vec<String>, Vec<types::Value>)| {
        let set: Vec<_> = fields.iter().map(|field| format!("{field} = ?")).collect();
        values.push(types::Value::Text(id));
        Put { sql: format!("UPDATE {entity} SET {} WHERE id = ?", set.join(", ")), values }
    };
    Ok(rows.into_iter().map(put).collect())
}

fn whole(read: &Read, table: &str, sql: &str, value: &dyn types::ToSql) -> Result<Vec<Put>> {
    Ok(read.list(sql, named_params! { ":value": value }, |row| {
        let count = row.as_ref().column_count();
        let values = (0..count).map(|at| row.get(at)).collect::<Result<Vec<types::Value>, _>>()?;
        Ok(Put { sql: insert(table, count), values })
    })?)
}

/// The statement that puts a row into a table.
pub(crate) fn insert(table: &str, columns: usize) -> String {
    format!("INSERT INTO {table} VALUES ({})", vec!["?"; columns].join(", "))
}
