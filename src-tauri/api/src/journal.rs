//! The journal at the edge: the record, taking back, doing again, and the look at everything.

use crate::edge::journal::{ActRow, Changed, CheckDetail, CheckProblem, JournalState};
use crate::edge::session::Nothing;
use crate::seat::Seat;
use peyvand_core::{Result, files, history, staff};
use peyvand_store::{CheckReport, OpRow, Skipped, Written};

/// What can be taken back and done again.
pub(crate) fn state(seat: &Seat, _: Nothing) -> Result<JournalState> {
    let (undo, redo) = (seat.world.last_undoable()?, seat.world.last_redoable()?);
    Ok(JournalState {
        undo: undo.map(|op| row(seat, op)).transpose()?,
        redo: redo.map(|op| row(seat, op)).transpose()?,
    })
}

fn row(seat: &Seat, op: OpRow) -> Result<ActRow> {
    let (day, minute) = seat.world.practice().zone.local(op.at);
    let staff_name = op.actor.as_ref().map(|actor| staff::name_of(seat.world.read(), actor)).transpose()?.flatten();
    // What was taken back is what a person thinks of, not the taking back.
    let taken_back = seat.world.store().taken_back_by(&op)?;
    let meant = taken_back.as_ref().unwrap_or(&op);
    let about = history::about(seat.world, meant)?.map(|about| about.name);
    let kind = meant.kind.clone();
    Ok(ActRow { id: op.id, kind, at: op.at.ms(), day: day.iso(), minute: minute.get(), staff_name, about })
}

impl Seat<'_> {
    fn ensure_may_take_back(&self, op: Option<OpRow>) -> Result<()> {
        op.map_or(Ok(()), |op| history::ensure_may(self.world, &self.act, self.actor, self.is_confirmed(), &op))
    }
}

/// Takes the signed-in person's last act on this machine back.
pub(crate) fn undo(seat: &mut Seat, _: Nothing) -> Result<Changed> {
    seat.ensure_may_take_back(seat.world.last_undoable()?)?;
    seat.world.undo(&seat.act).map(told)
}

/// Does again what was taken back last.
pub(crate) fn redo(seat: &mut Seat, _: Nothing) -> Result<Changed> {
    seat.ensure_may_take_back(seat.world.last_redoable()?)?;
    seat.world.redo(&seat.act).map(told)
}

pub(crate) fn told(written: Written<Skipped>) -> Changed {
    let skipped = written.value.as_ref().map_or(0, |skipped| skipped.fields.len());
    Changed { skipped: u32::try_from(skipped).unwrap_or(u32::MAX), ..Changed::from(written) }
}

/// Looks at everything from zero: pages, journal, ledgers, rules.
pub(crate) fn check(seat: &mut Seat, _: Nothing) -> Result<CheckDetail> {
    let report = seat.world.store_mut().check()?;
    let mut problems = problems_of(&report);
    if let Some(missing) = seat.world.store().missing() {
        problems.push(CheckProblem { code: "missing".to_owned(), what: missing.acts.to_string() });
    }
    let ledger = peyvand_core::check(seat.world.read())?;
    problems.extend(ledger.unbalanced.into_iter().map(|what| CheckProblem { code: "ledger".to_owned(), what }));
    problems.extend(ledger.broken.into_iter().map(|what| CheckProblem { code: "invariant".to_owned(), what }));
    let lost = files::lost(seat.world)?.into_iter();
    problems.extend(lost.map(|file| CheckProblem {
        code: if file.is_damaged { "file-damaged" } else { "file-missing" }.to_owned(),
        what: file.id,
    }));
    let rows: usize = report.tables.iter().map(|table| table.rows).sum();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(CheckDetail {
        ok: problems.is_empty(),
        problems,
        acts: number(report.ops),
        rows: number(rows),
        parked: number(report.parked),
        ledger_sum: ledger.sum,
    })
}

/// Goes on without acts that are missing from the file. Where none is missing nothing changes.
pub(crate) fn accept_loss(seat: &mut Seat, input: Nothing) -> Result<CheckDetail> {
    if seat.world.store().missing().is_some() {
        seat.world.store_mut().accept_loss()?;
    }
    check(seat, input)
}

fn problems_of(report: &CheckReport) -> Vec<CheckProblem> {
    let problem = |code: &str, what: String| CheckProblem { code: code.to_owned(), what };
    let mut problems: Vec<_> = report.integrity.iter().map(|what| problem("sqlite", what.clone())).collect();
    problems.extend(report.cipher.iter().map(|what| problem("cipher", what.clone())));
    problems.extend(report.broken_chain.iter().map(|(device, seq)| problem("chain", format!("{device} {seq}"))));
    let differing = report.tables.iter().filter(|table| table.differing > 0);
    problems.extend(
        differing.map(|table| {
            problem("rebuild", format!("{} {} {}", table.table, table.differing, table.examples.join(" ")))
        }),
    );
    problems
}
