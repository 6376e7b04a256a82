//! The floor of a consultation: the visit with all that is written in it, the patient's page, the path so far.

use super::{page, steps};
use anyhow::{Result, ensure};
use peyvand_api::edge::patients::{TimelineKind, TimelineRow};
use peyvand_api::edge::protocols::{ProtocolChoiceRow, ProtocolItemRow, ProtocolRow};
use peyvand_api::edge::visits::{
    AnswerRow, ExpectedRow, Golden, MeasuredBefore, MeasurementRow, NoteRow, VisitDetail, VisitMeans, VisitServiceRow,
    VisitState,
};
use peyvand_core::protocols::{ItemKind, Occasion, is_usual_choice, is_usual_item};
use peyvand_kit::{Day, Instant, Zone};
use rusqlite::{Connection, Row, named_params};

const VISIT: &str = "
SELECT v.id, v.patient_id, v.staff_id, s.name, v.day, v.called_in_at, v.own_words, v.note, v.expected, v.reached
FROM visit v LEFT JOIN staff s ON s.id = v.staff_id
WHERE v.id = ?1 AND v.state = 'in-room' AND v.means = 'in-person' AND v.deleted_at IS NULL";

const SERVICES: &str = "
SELECT d.service_id, s.name, d.quantity, d.unit_price, d.total, s.is_invasive
FROM visit_service d JOIN service s ON s.id = d.service_id
WHERE d.visit_id = ?1 AND d.deleted_at IS NULL ORDER BY s.name, d.id";

const NOTES: &str = "
SELECT n.staff_id, s.name, n.text, n.is_private FROM visit_note n JOIN staff s ON s.id = n.staff_id
WHERE n.visit_id = ?1 AND n.text <> '' AND n.deleted_at IS NULL ORDER BY n.at, n.id";

const ANSWERS: &str =
    "SELECT item_id, value FROM protocol_answer WHERE visit_id = ?1 AND deleted_at IS NULL ORDER BY id";

const MEASURED: &str = "
SELECT m.name, m.unit, m.value, m.visit_id, v.day FROM measurement m JOIN visit v ON v.id = m.visit_id
WHERE m.patient_id = ?1 AND m.deleted_at IS NULL AND v.deleted_at IS NULL ORDER BY m.at DESC, m.id LIMIT 60";

const EXPECTED: &str = "
SELECT v.day, s.name, v.expected FROM visit v LEFT JOIN staff s ON s.id = v.staff_id
WHERE v.patient_id = ?1 AND v.day <= ?2 AND v.id <> ?3 AND v.expected <> '' AND v.deleted_at IS NULL
ORDER BY v.day DESC, v.closed_at DESC LIMIT 1";

/// What nobody has here, and what must be looked for all the same.
const NOTHING: &str = "
SELECT 1 FROM visit_shown WHERE visit_id = ?1 AND deleted_at IS NULL
UNION ALL SELECT 1 FROM value_clash WHERE patient_id = ?2 AND settled_at IS NULL AND deleted_at IS NULL
UNION ALL SELECT 1 FROM draft WHERE place = 'visit:' || ?1";

const OWNER: &str = "
SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.deleted_at IS NULL
WHERE s.is_active = 1 AND s.deleted_at IS NULL AND r.role IN ('coordinator', 'receptionist', 'manager')
ORDER BY CASE r.role WHEN 'coordinator' THEN 0 WHEN 'receptionist' THEN 1 ELSE 2 END, s.name, s.id LIMIT 1";

/// When it is asked.
#[derive(Clone, Copy)]
pub(super) struct Now {
    pub(super) at: Instant,
    pub(super) today: Day,
    pub(super) zone: Zone,
}

/// The answer of `visits_show`, for a visit whose patient is in the room and of whom nothing is being typed.
pub(super) fn answer(floor: &Connection, id: &str, now: Now) -> Result<String> {
    let (mut detail, patient) = floor.prepare_cached(VISIT)?.query_row([id], |row| visit(floor, row, now))??;
    ensure!(!floor.prepare_cached(NOTHING)?.exists([id, &patient])?, "the floor knows no clash, no draft");
    detail.services = list(floor, SERVICES, id, service)?;
    detail.is_invasive = detail.services.iter().any(|service| service.is_invasive);
    detail.notes = list(floor, NOTES, id, note)?;
    detail.protocols = protocols(floor, id)?;
    detail.answers = list(floor, ANSWERS, id, |row| Ok(AnswerRow { item_id: row.get(0)?, value: row.get(1)? }))?;
    detail.measurements = measured(floor, &patient, id)?;
    let mut expected = floor.prepare_cached(EXPECTED)?;
    let mut rows = expected.query([&patient, &detail.day, id])?;
    if let Some(row) = rows.next()? {
        detail.expected_before = Some(ExpectedRow { day: row.get(0)?, staff_name: row.get(1)?, text: row.get(2)? });
    }
    detail.steps = steps::of_visit(floor, id)?;
    detail.recent = recent(floor, &patient, &detail, now.zone)?;
    detail.default_owner_id = floor.prepare_cached(OWNER)?.query_row([], |row| row.get(0))?;
    Ok(serde_json::to_string(&detail)?)
}

fn list<T>(floor: &Connection, sql: &str, key: &str, read: fn(&Row) -> rusqlite::Result<T>) -> Result<Vec<T>> {
    let mut statement = floor.prepare_cached(sql)?;
    let rows = statement.query_map([key], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

type Begun = (VisitDetail, String);

fn visit(floor: &Connection, row: &Row, now: Now) -> rusqlite::Result<Result<Begun>> {
    let patient: String = row.get(1)?;
    let since: i64 = row.get(5)?;
    let page = match page::read(floor, &patient, now.today) {
        Ok(page) => page,
        Err(error) => return Ok(Err(error)),
    };
    let detail = VisitDetail {
        id: row.get(0)?,
        state: VisitState::InRoom,
        day: row.get(4)?,
        minutes: u16::try_from((now.at.ms() - since) / 60_000).unwrap_or(u16::MAX),
        patient: page,
        staff_id: row.get(2)?,
        staff_name: row.get(3)?,
        own_words: row.get(6)?,
        note: row.get(7)?,
        golden: None::<Golden>,
        golden_answer: String::new(),
        sentence: String::new(),
        services: Vec::new(),
        is_invasive: false,
        steps: Vec::new(),
        recent: Vec::new(),
        left_reason: String::new(),
        default_owner_id: None,
        means: VisitMeans::InPerson,
        notes: Vec::new(),
        protocols: Vec::new(),
        answers: Vec::new(),
        measurements: Vec::new(),
        shown: Vec::new(),
        expected: row.get(8)?,
        reached: row.get(9)?,
        reached_how: None,
        expected_before: None,
        clashes: Vec::new(),
        draft: None,
    };
    Ok(Ok((detail, patient)))
}

fn service(row: &Row) -> rusqlite::Result<VisitServiceRow> {
    Ok(VisitServiceRow {
        service_id: row.get(0)?,
        name: row.get(1)?,
        quantity: row.get(2)?,
        unit_price: row.get(3)?,
        total: row.get(4)?,
        is_invasive: row.get(5)?,
    })
}

/// Whoever asks here has written no note.
fn note(row: &Row) -> rusqlite::Result<NoteRow> {
    Ok(NoteRow {
        staff_id: row.get(0)?,
        staff_name: row.get(1)?,
        text: row.get(2)?,
        is_private: row.get(3)?,
        is_mine: false,
    })
}

fn protocols(floor: &Connection, id: &str) -> Result<Vec<ProtocolRow>> {
    let mut all: Vec<ProtocolRow> = Vec::new();
    let mut statement = floor.prepare_cached(include_str!("../../../src-tauri/core/src/protocols/of_visit.sql"))?;
    let mut rows = statement.query(named_params! { ":visit": id })?;
    while let Some(row) = rows.next()? {
        let protocol: String = row.get(0)?;
        if all.last().is_none_or(|last| last.id != protocol) {
            all.push(ProtocolRow {
                id: protocol,
                occasion: steps::code(row, 1, Occasion::of_code)?.into(),
                service_id: row.get(2)?,
                service_name: row.get(3)?,
                items: Vec::new(),
            });
        }
        let (text, choices): (String, String) = (row.get(6)?, row.get(8)?);
        let choice = |text: &str| ProtocolChoiceRow { text: text.to_owned(), is_usual: is_usual_choice(text) };
        let item = ProtocolItemRow {
            id: row.get(4)?,
            kind: steps::code(row, 5, ItemKind::of_code)?.into(),
            is_usual: is_usual_item(&text),
            text,
            unit: row.get(7)?,
            choices: choices.lines().map(choice).collect(),
            is_needed: row.get(9)?,
        };
        all.last_mut().into_iter().for_each(|last| last.items.push(item.clone()));
    }
    Ok(all)
}

fn measured(floor: &Connection, patient: &str, id: &str) -> Result<Vec<MeasurementRow>> {
    let mut all: Vec<MeasurementRow> = Vec::new();
    let mut statement = floor.prepare_cached(MEASURED)?;
    let mut rows = statement.query([patient])?;
    while let Some(row) = rows.next()? {
        let name = row.get_ref(0)?.as_str()?;
        let at = match all.iter().position(|one| one.name == name) {
            Some(at) => at,
            None => {
                let (is_usual, name) = (is_usual_item(name), name.to_owned());
                all.push(MeasurementRow { name, is_usual, unit: row.get(1)?, value: None, earlier: Vec::new() });
                all.len() - 1
            }
        };
        if row.get_ref(3)?.as_str()? == id {
            all[at].value = row.get(2)?;
        } else if all[at].earlier.len() < 5 {
            all[at].earlier.push(MeasuredBefore { day: row.get(4)?, value: row.get(2)? });
        }
    }
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}

/// Kinds of lines in the order in which they stand on one minute.
const KINDS: [(&str, TimelineKind); 11] = [
    ("registered", TimelineKind::Registered),
    ("appointment", TimelineKind::Appointment),
    ("visit", TimelineKind::Visit),
    ("step", TimelineKind::Step),
    ("followup", TimelineKind::Followup),
    ("money", TimelineKind::Money),
    ("contact", TimelineKind::Contact),
    ("plan", TimelineKind::Plan),
    ("note", TimelineKind::Note),
    ("file", TimelineKind::File),
    ("intake", TimelineKind::Intake),
];

fn recent(floor: &Connection, patient: &str, detail: &VisitDetail, zone: Zone) -> Result<Vec<TimelineRow>> {
    let mut statement = floor.prepare_cached(include_str!("../../../src-tauri/core/src/journey/timeline.sql"))?;
    let (account, wallet) = (format!("patient:{patient}"), format!("wallet:{patient}"));
    let asked = named_params! { ":id": patient, ":account": account, ":wallet": wallet, ":private": true };
    let rows = statement.query_map(asked, |row| line(row, zone))?;
    let mut lines = rows.collect::<Result<Vec<_>, _>>()?;
    lines.sort_unstable_by(|left, right| right.key.cmp(&left.key));
    lines.truncate(16);
    let told =
        |line: &TimelineRow| line.ref_id != detail.id && line.kind != TimelineKind::Money && line.day <= detail.day;
    Ok(lines.into_iter().filter(told).take(8).collect())
}

fn line(row: &Row, zone: Zone) -> rusqlite::Result<TimelineRow> {
    let (at, code) = (row.get::<_, Option<i64>>(4)?, row.get_ref(0)?.as_str()?);
    let (place, kind) = KINDS.iter().enumerate().find(|(_, (known, _))| *known == code).expect("a known kind");
    let wall = at.map(|at| zone.local(Instant::from_ms(at)));
    let minute = row.get::<_, Option<u16>>(3)?.or_else(|| wall.map(|(_, minute)| minute.get()));
    let day = row.get::<_, Option<String>>(2)?.or_else(|| wall.map(|(day, _)| day.iso())).unwrap_or_default();
    let stands = minute.unwrap_or(if place == 0 { 0 } else { 1440 });
    Ok(TimelineRow {
        key: format!("{day}:{stands:04}:{place}:{}", row.get_ref(1)?.as_str()?),
        kind: kind.1,
        day,
        minute,
        code: row.get(5)?,
        text: row.get(6)?,
        staff_name: row.get(7)?,
        amount: row.get(8)?,
        ref_id: row.get(9)?,
    })
}
