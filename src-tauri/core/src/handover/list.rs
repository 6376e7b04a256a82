//! What is handed over and not booked yet, as the signed-in person sees it: theirs, and what has climbed to them.

use super::climb::{Handing, Limits, Others, Rung, Why, periods, rung, why};
use super::{EventKind, Referral, referral};
use crate::codes::{choice, chosen};
use crate::rows::json_ids;
use crate::staff::{Right, Role, actor_by_id};
use crate::visits::{self, OpenVisit, Step, StepState};
use crate::{Result, World, patients};
use peyvand_store::{Read, Row, RowResult};
use std::collections::HashMap;

/// How many of them are shown at most.
const SHOWN: usize = 200;

/// A step on its way.
#[derive(Debug)]
pub struct Handed {
    /// The step.
    pub step: Step,
    /// The number to call: of a child, the guardian's.
    pub mobile: Option<String>,
    /// The doctor from whose visit it came.
    pub doctor_name: Option<String>,
    /// When it came to its owner, milliseconds UTC.
    pub handed_at: Option<i64>,
    /// How far it has climbed.
    pub rung: Rung,
    /// Why.
    pub why: Option<Why>,
    /// How often the patient was tried to be reached.
    pub tries: u32,
    /// What happened to it last, and the reason that was given.
    pub last: Option<(EventKind, String)>,
    /// Who did that.
    pub last_by: Option<String>,
}

/// Everything of the hand-over that concerns somebody.
#[derive(Debug)]
pub struct Lists {
    /// Theirs: what came and is not taken first.
    pub mine: Vec<Handed>,
    /// What has climbed to them, and is somebody else's.
    pub climbed: Vec<Handed>,
    /// Referrals that they sent and that are not over for them.
    pub sent: Vec<Referral>,
    /// Referrals that wait for them.
    pub received: Vec<Referral>,
    /// Visits of earlier days that are open still: a doctor's own, a manager's all.
    pub open_visits: Vec<OpenVisit>,
}

/// A step as climbing sees it.
struct OnTheWay {
    id: String,
    owner_id: Option<String>,
    doctor_id: Option<String>,
    doctor_name: Option<String>,
    handing: Handing,
    tries: u32,
    last: Option<(EventKind, String)>,
    last_by: Option<String>,
}

fn of_row(row: &Row) -> RowResult<OnTheWay> {
    let kind: Option<EventKind> = chosen(row, "last_kind")?;
    Ok(OnTheWay {
        id: row.get("id")?,
        owner_id: row.get("owner_id")?,
        doctor_id: row.get("doctor_id")?,
        doctor_name: row.get("doctor_name")?,
        handing: Handing {
            state: choice(row, "state")?,
            handed_at: row.get("handed_at")?,
            accepted_at: row.get("accepted_at")?,
        },
        tries: row.get("tries")?,
        last: kind.zip(row.get("last_reason")?),
        last_by: row.get("last_by")?,
    })
}

/// Who could see to steps besides their owners.
struct Crew {
    coordinators: Vec<String>,
    may_take: HashMap<String, bool>,
}

impl Crew {
    fn of(read: &Read) -> Result<Self> {
        let sql = "SELECT s.id FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'coordinator' AND r.deleted_at IS NULL
                   WHERE s.is_active = 1 AND s.deleted_at IS NULL";
        let mut crew = Self { coordinators: Vec::new(), may_take: HashMap::new() };
        for id in read.list(sql, [], |row| row.get::<_, String>("id"))? {
            if crew.may_take(read, &id)? {
                crew.coordinators.push(id);
            }
        }
        Ok(crew)
    }

    fn may_take(&mut self, read: &Read, id: &str) -> Result<bool> {
        if let Some(known) = self.may_take.get(id) {
            return Ok(*known);
        }
        let may = actor_by_id(read, id)?.is_some_and(|one| one.may(Right::FollowupsWork));
        self.may_take.insert(id.to_owned(), may);
        Ok(may)
    }

    fn others(&mut self, read: &Read, step: &OnTheWay) -> Result<Others> {
        let doctor = match step.doctor_id.as_deref().filter(|doctor| step.owner_id.as_deref() != Some(doctor)) {
            Some(doctor) => self.may_take(read, doctor)?,
            None => false,
        };
        let coordinator = self.coordinators.iter().any(|one| step.owner_id.as_ref() != Some(one));
        Ok(Others { coordinator, doctor })
    }
}

/// Where each step on its way stands: what changes in it between two looks is told to the windows.
///
/// # Errors
/// Only faults.
pub fn climbed(world: &World) -> Result<Vec<(String, Rung)>> {
    let (read, now) = (world.read(), world.now().ms());
    let (limits, mut crew) = (Limits::on(read, world.today())?, Crew::of(read)?);
    let mut all = Vec::new();
    for step in read.list(include_str!("way.sql"), [], of_row)? {
        let rung = rung(periods(step.handing, limits, now), crew.others(read, &step)?);
        if rung != Rung::Owner {
            all.push((step.id, rung));
        }
    }
    Ok(all)
}

/// The lists of the signed-in person.
///
/// # Errors
/// Only faults.
pub fn lists(world: &World) -> Result<Lists> {
    let (read, now, today) = (world.read(), world.now().ms(), world.today());
    let me = world.behalf().or(world.actor()).unwrap_or_default();
    let actor = actor_by_id(read, me)?;
    let is = |role: Role| actor.as_ref().is_some_and(|actor| actor.roles.contains(&role));
    let (limits, mut crew) = (Limits::on(read, today)?, Crew::of(read)?);
    let (mut mine, mut climbed) = (Vec::new(), Vec::new());
    for step in read.list(include_str!("way.sql"), [], of_row)? {
        let others = crew.others(read, &step)?;
        let rung = rung(periods(step.handing, limits, now), others);
        let why = why(step.handing.state, rung, others);
        let is_doctor = step.doctor_id.as_deref() == Some(me);
        if step.owner_id.as_deref() == Some(me) {
            mine.push((step, rung, why));
        } else if rung >= Rung::Coordinator && is(Role::Coordinator)
            || rung >= Rung::Doctor && is_doctor
            || rung >= Rung::Manager && is(Role::Manager)
        {
            climbed.push((step, rung, why));
        }
    }
    // What nobody took yet comes first; what has climbed furthest before what has climbed less.
    mine.sort_by_key(|(step, ..)| step.handing.state == StepState::Accepted);
    climbed.sort_by_key(|(_, rung, _)| std::cmp::Reverse(*rung));
    let (sent, received) = referral::of(read, me, today)?;
    let all_visits = is(Role::Manager);
    Ok(Lists {
        mine: whole(world, mine)?,
        climbed: whole(world, climbed)?,
        sent,
        received,
        open_visits: visits::left_open(read, today, Some(me).filter(|_| !all_visits))?,
    })
}

fn whole(world: &World, mut found: Vec<(OnTheWay, Rung, Option<Why>)>) -> Result<Vec<Handed>> {
    found.truncate(SHOWN);
    let ids = json_ids(found.iter().map(|(step, ..)| step.id.as_str()));
    let mut steps: HashMap<String, Step> =
        visits::steps_of_ids(world.read(), &ids)?.into_iter().map(|step| (step.id.clone(), step)).collect();
    let mobiles = patients::mobiles(world, steps.values().map(|step| step.patient_id.as_str()))?;
    let handed = |(way, rung, why): (OnTheWay, Rung, Option<Why>)| {
        let step = steps.remove(&way.id)?;
        Some(Handed {
            mobile: mobiles.get(&step.patient_id).cloned(),
            step,
            doctor_name: way.doctor_name,
            handed_at: way.handing.handed_at,
            rung,
            why,
            tries: way.tries,
            last: way.last,
            last_by: way.last_by,
        })
    };
    Ok(found.into_iter().filter_map(handed).collect())
}
