//! A plan as it is written: read, and put into rows so that each option and phase keeps its id.

use super::Priority;
use crate::rows::{LARGEST_AMOUNT, line, lines};
use crate::{OrRefuse, Refusal, Result, ensure, wording};
use peyvand_kit::{Clock, new_uuid};
use peyvand_store::{Read, Write, named_params};

/// How long what is said in a line may be.
const LINE_LIMIT: usize = 200;
/// How long a reason may be.
const TEXT_LIMIT: usize = 2_000;
/// A patient can't weigh more than these.
const MOST_OPTIONS: usize = 5;
const MOST_PHASES: usize = 40;

/// A plan as the doctor writes it.
#[derive(Debug, Clone)]
pub struct PlanDraft {
    /// What it is about.
    pub title: String,
    /// The doctor whose plan it is.
    pub staff_id: Option<String>,
    /// The visit in which it was made.
    pub visit_id: Option<String>,
    /// Who sees that it goes on.
    pub owner_id: Option<String>,
    /// What the patient may choose from.
    pub options: Vec<OptionDraft>,
}

/// An option in the patient's words.
#[derive(Debug, Clone)]
pub struct OptionDraft {
    /// The option that it was; none: a new one.
    pub id: Option<String>,
    /// What is done.
    pub what: String,
    /// Why.
    pub why: String,
    /// How long it takes.
    pub how_long: String,
    /// Its phases, in their order.
    pub phases: Vec<PhaseDraft>,
}

/// A phase as it is written.
#[derive(Debug, Clone)]
pub struct PhaseDraft {
    /// The phase that it was; none: a new one.
    pub id: Option<String>,
    /// How soon.
    pub priority: Priority,
    /// What is done.
    pub what: String,
    /// The service that it is.
    pub service_id: Option<String>,
    /// What it costs, in minor units.
    pub amount: i64,
}

/// A draft's texts as they are kept; all of it is printed for the patient, so that the check of wording looks at it.
pub(super) fn checked(read: &Read, draft: &PlanDraft) -> Result<PlanDraft> {
    let title = said(read, &draft.title, LINE_LIMIT, "draft.title")?;
    ensure!(!title.is_empty(), Refusal::PlanTitleEmpty.at("draft.title"));
    ensure!((1..=MOST_OPTIONS).contains(&draft.options.len()), Refusal::PlanOptionMissing.at("draft.options"));
    let mut options = Vec::with_capacity(draft.options.len());
    for (place, option) in draft.options.iter().enumerate() {
        options.push(option_checked(read, option, &format!("draft.options.{place}"))?);
    }
    Ok(PlanDraft { title, options, ..draft.clone() })
}

fn option_checked(read: &Read, option: &OptionDraft, field: &str) -> Result<OptionDraft> {
    let what = said(read, &option.what, LINE_LIMIT, &format!("{field}.what"))?;
    ensure!(!what.is_empty(), Refusal::PlanOptionMissing.at(format!("{field}.what")));
    let why = lines(&option.why, TEXT_LIMIT, &format!("{field}.why"))?;
    wording::ensure(read, &why, &format!("{field}.why"))?;
    let how_long = said(read, &option.how_long, LINE_LIMIT, &format!("{field}.howLong"))?;
    ensure!((1..=MOST_PHASES).contains(&option.phases.len()), Refusal::PlanPhaseMissing.at(format!("{field}.phases")));
    let mut phases = Vec::with_capacity(option.phases.len());
    for (place, phase) in option.phases.iter().enumerate() {
        let field = format!("{field}.phases.{place}");
        let what = said(read, &phase.what, LINE_LIMIT, &format!("{field}.what"))?;
        ensure!(!what.is_empty(), Refusal::PlanPhaseMissing.at(format!("{field}.what")));
        ensure!((0..=LARGEST_AMOUNT).contains(&phase.amount), Refusal::AmountInvalid.at(format!("{field}.amount")));
        if let Some(service) = &phase.service_id {
            let sql = "SELECT 1 FROM service WHERE id = :id AND deleted_at IS NULL";
            let known = read.exists(sql, named_params! { ":id": service })?;
            ensure!(known, Refusal::NotFound.at(format!("{field}.serviceId")));
        }
        phases.push(PhaseDraft { what, ..phase.clone() });
    }
    Ok(OptionDraft { what, why, how_long, phases, ..option.clone() })
}

/// A line that the patient reads.
fn said(read: &Read, text: &str, limit: usize, field: &str) -> Result<String> {
    let text = line(text, limit, field)?;
    wording::ensure(read, &text, field)?;
    Ok(text)
}

/// Writes the options: those that are not in the draft any more are taken out.
pub(super) fn put_options(w: &mut Write, clock: &Clock, plan: &str, options: &[OptionDraft]) -> Result<()> {
    let sql = "SELECT id FROM plan_option WHERE plan_id = :of AND deleted_at IS NULL";
    let kept: Vec<&str> = options.iter().filter_map(|option| option.id.as_deref()).collect();
    let known = take_out(w, "plan_option", sql, plan, &kept)?;
    for (place, option) in options.iter().enumerate() {
        let field = format!("draft.options.{place}");
        let id = chosen_id(w, clock, option.id.as_deref(), &known, &format!("{field}.id"), |w, id| {
            let sql = "INSERT INTO plan_option (id, plan_id, position, what) VALUES (:id, :plan, 0, '')";
            Ok(w.exec(sql, named_params! { ":id": id, ":plan": plan }).map(|_| ())?)
        })?;
        let sql = "UPDATE plan_option SET position = :place, what = :what, why = :why, how_long = :long WHERE id = :id";
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        w.exec(
            sql,
            named_params! { ":id": id, ":place": place, ":what": option.what, ":why": option.why, ":long": option.how_long },
        )?;
        put_phases(w, clock, &id, &option.phases, &field)?;
    }
    Ok(())
}

fn put_phases(w: &mut Write, clock: &Clock, option: &str, phases: &[PhaseDraft], field: &str) -> Result<()> {
    let kept: Vec<&str> = phases.iter().filter_map(|phase| phase.id.as_deref()).collect();
    let done = "SELECT id FROM plan_phase WHERE option_id = :of AND done_on IS NOT NULL AND deleted_at IS NULL";
    let done: Vec<String> = w.list(done, named_params! { ":of": option }, |row| row.get("id"))?;
    // What was done stays: it stands in the visit and in the account.
    ensure!(done.iter().all(|id| kept.contains(&id.as_str())), Refusal::PlanPhaseDone);
    let sql = "SELECT id FROM plan_phase WHERE option_id = :of AND deleted_at IS NULL";
    let known = take_out(w, "plan_phase", sql, option, &kept)?;
    for (place, phase) in phases.iter().enumerate() {
        let field = format!("{field}.phases.{place}.id");
        let id = chosen_id(w, clock, phase.id.as_deref(), &known, &field, |w, id| {
            let sql =
                "INSERT INTO plan_phase (id, option_id, position, priority, what) VALUES (:id, :option, 0, 'now', '')";
            Ok(w.exec(sql, named_params! { ":id": id, ":option": option }).map(|_| ())?)
        })?;
        w.exec(
            "UPDATE plan_phase SET position = :place, priority = :priority, what = :what, service_id = :service, amount = :amount
             WHERE id = :id",
            named_params! {
                ":id": id, ":place": i64::try_from(place).unwrap_or(i64::MAX), ":priority": phase.priority.code(),
                ":what": phase.what, ":service": phase.service_id, ":amount": phase.amount,
            },
        )?;
    }
    Ok(())
}

/// Takes out the rows that are not kept and gives the ids of all that there were.
fn take_out(w: &mut Write, table: &str, sql: &str, of: &str, kept: &[&str]) -> Result<Vec<String>> {
    let known: Vec<String> = w.list(sql, named_params! { ":of": of }, |row| row.get("id"))?;
    let now = w.now().ms();
    for id in known.iter().filter(|id| !kept.contains(&id.as_str())) {
        let sql = format!("UPDATE {table} SET deleted_at = :now WHERE id = :id");
        w.exec(&sql, named_params! { ":id": id, ":now": now })?;
    }
    Ok(known)
}

/// The row of a draft: the one that it was, which must be there, or a new one.
fn chosen_id(
    w: &mut Write,
    clock: &Clock,
    id: Option<&str>,
    known: &[String],
    field: &str,
    make: impl FnOnce(&mut Write, &str) -> Result<()>,
) -> Result<String> {
    match id {
        Some(id) => known.iter().find(|known| *known == id).cloned().or_refuse(Refusal::NotFound.at(field)),
        None => {
            let id = new_uuid(clock);
            make(w, &id)?;
            Ok(id)
        }
    }
}
