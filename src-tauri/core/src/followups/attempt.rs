//! A try to reach somebody, and what follows from how it ended.

use super::due::{Due, done_in, due_in};
use super::{Bleeding, Kind, Outcome, Pain, WRONG_NUMBER};
use crate::codes::choice;
use crate::rows::lines;
use crate::{Op, OrRefuse, Refusal, Result, World, ensure, staff, visits};
use peyvand_kit::{ActId, Clock, Day, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// A try.
#[derive(Debug, Clone)]
pub struct Try {
    /// The follow-up.
    pub id: String,
    /// How it ended.
    pub outcome: Outcome,
    /// What was said of pain.
    pub pain: Option<Pain>,
    /// What was said of bleeding.
    pub bleeding: Option<Bleeding>,
    /// What else was said.
    pub note: String,
    /// When to try again; none: tomorrow.
    pub again_on: Option<Day>,
}

/// The follow-up that is tried.
struct Tried {
    kind: Kind,
    patient_id: Option<String>,
    visit_id: Option<String>,
    step_id: Option<String>,
    owner_id: Option<String>,
    doctor_id: Option<String>,
    step_is_open: bool,
}

/// Records a try. Whoever was reached is done with; whoever was not is called again; pain and bleeding go to the doctor.
///
/// # Errors
/// `followup-not-open`, `attempt-answers-missing`, `step-due-past`, and faults.
pub fn attempt(world: &mut World, act: &ActId, made: &Try) -> Result<Written<()>> {
    let (clock, today) = (world.clock().clone(), world.today());
    let me = world.actor().map(str::to_owned);
    world.write(act, Op::FollowupAttempt, |w| {
        let tried = open_in(w, &made.id)?;
        let reached = made.outcome == Outcome::Reached;
        let answered = made.pain.is_some() && made.bleeding.is_some();
        ensure!(!reached || answered || tried.kind != Kind::NextDayCall, Refusal::AttemptAnswersMissing);
        let note = lines(&made.note, 2_000, "note")?;
        insert(w, &clock, me.as_deref(), made, &note)?;
        match made.outcome {
            Outcome::Reached => {
                done_in(w, &made.id)?;
                after_reaching(w, &clock, today, made, &tried, &note)
            }
            Outcome::NotInterested => {
                done_in(w, &made.id)?;
                tried.step_id.iter().try_for_each(|step| visits::end_in(w, step))
            }
            Outcome::NoAnswer | Outcome::Busy | Outcome::CallLater => again(w, today, made, &tried),
            Outcome::WrongNumber => {
                mend_number_in(w, &clock, today, tried.patient_id.as_deref())?;
                again(w, today, made, &tried)
            }
        }
    })
}

fn open_in(read: &Read, id: &str) -> Result<Tried> {
    let sql = "SELECT f.kind, f.patient_id, f.visit_id, f.step_id, f.owner_id, f.state, v.staff_id AS doctor_id,
                      n.state IN ('open', 'accepted') AS step_is_open
               FROM followup f LEFT JOIN visit v ON v.id = f.visit_id LEFT JOIN next_step n ON n.id = f.step_id
               WHERE f.id = :id AND f.deleted_at IS NULL";
    let found = read.maybe(sql, named_params! { ":id": id }, |row| {
        let tried = Tried {
            kind: choice(row, "kind")?,
            patient_id: row.get("patient_id")?,
            visit_id: row.get("visit_id")?,
            step_id: row.get("step_id")?,
            owner_id: row.get("owner_id")?,
            doctor_id: row.get("doctor_id")?,
            step_is_open: row.get::<_, Option<bool>>("step_is_open")?.unwrap_or(false),
        };
        Ok((tried, row.get::<_, String>("state")?))
    })?;
    let (tried, state) = found.or_refuse(Refusal::NotFound)?;
    ensure!(state == "open", Refusal::FollowupNotOpen);
    Ok(tried)
}

fn insert(w: &mut Write, clock: &Clock, me: Option<&str>, made: &Try, note: &str) -> Result<()> {
    let reached = made.outcome == Outcome::Reached;
    let now = w.now().ms();
    w.exec(
        "INSERT INTO attempt (id, followup_id, staff_id, at, outcome, pain, bleeding, note)
         VALUES (:id, :followup, :me, :now, :outcome, :pain, :bleeding, :note)",
        named_params! {
            ":id": new_uuid(clock), ":followup": made.id, ":me": me, ":now": now, ":outcome": made.outcome.code(),
            ":pain": made.pain.filter(|_| reached).map(Pain::code),
            ":bleeding": made.bleeding.filter(|_| reached).map(Bleeding::code), ":note": note,
        },
    )?;
    Ok(())
}

fn after_reaching(w: &mut Write, clock: &Clock, today: Day, made: &Try, tried: &Tried, note: &str) -> Result<()> {
    if let (Kind::RemoteContact, Some(step), true) = (tried.kind, &tried.step_id, tried.step_is_open) {
        visits::fulfil_in(w, step, None)?;
    }
    let worries = worries(made);
    if worries.is_empty() || tried.kind == Kind::DoctorCallback {
        return Ok(());
    }
    let owner = match tried.doctor_id.as_deref().or(tried.owner_id.as_deref()) {
        Some(owner) => staff::covering(w, owner, today)?,
        None => None,
    };
    // Where the doctor does not work here any more, somebody hears of it all the same.
    let owner = owner.map_or_else(|| visits::owner_on(w, today), |owner| Ok(Some(owner)))?;
    let due = Due {
        id: new_uuid(clock),
        kind: Kind::DoctorCallback,
        patient_id: tried.patient_id.as_deref(),
        visit_id: tried.visit_id.as_deref(),
        step_id: None,
        owner_id: owner.as_deref(),
        due_on: today,
        is_urgent: true,
        matter: &format!("{}\n{note}", worries.join(" ")),
    };
    due_in(w, &due)
}

/// What the doctor must hear of, as codes.
fn worries(made: &Try) -> Vec<&'static str> {
    let pain = match made.pain {
        Some(Pain::Some) => Some("pain-some"),
        Some(Pain::Strong) => Some("pain-strong"),
        Some(Pain::None) | None => None,
    };
    let bleeding = (made.bleeding == Some(Bleeding::Still)).then_some("bleeding-still");
    pain.into_iter().chain(bleeding).collect()
}

fn again(w: &mut Write, today: Day, made: &Try, tried: &Tried) -> Result<()> {
    let on = made.again_on.unwrap_or_else(|| today.plus_days(1));
    ensure!(on >= today, Refusal::StepDuePast.at("againOn"));
    let owner = tried.owner_id.as_deref().map_or(Ok(None), |owner| staff::covering(w, owner, on))?;
    w.exec(
        "UPDATE followup SET due_on = :on, owner_id = :owner WHERE id = :id",
        named_params! { ":id": made.id, ":on": on.iso(), ":owner": owner.as_deref().or(tried.owner_id.as_deref()) },
    )?;
    Ok(())
}

/// The coordinator finds the right number; the contact itself stays due, so that nobody is forgotten over it.
pub(crate) fn mend_number_in(w: &mut Write, clock: &Clock, today: Day, patient_id: Option<&str>) -> Result<()> {
    let asked = "SELECT 1 FROM followup WHERE patient_id IS :patient AND kind = 'mend' AND matter = :matter
                   AND state = 'open' AND deleted_at IS NULL";
    if w.exists(asked, named_params! { ":patient": patient_id, ":matter": WRONG_NUMBER })? {
        return Ok(());
    }
    let owner = visits::owner_on(w, today)?;
    let due = Due {
        id: new_uuid(clock),
        kind: Kind::Mend,
        patient_id,
        visit_id: None,
        step_id: None,
        owner_id: owner.as_deref(),
        due_on: today,
        is_urgent: false,
        matter: WRONG_NUMBER,
    };
    due_in(w, &due)
}
