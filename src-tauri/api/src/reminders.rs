//! Reminders and other tries to reach people at the edge.

use crate::edge::desk::RecordContact;
use crate::edge::scripts::ScriptKind;
use crate::edge::waiting::{ListReminders, ReminderRow};
use crate::scripts::{About, listener, text};
use crate::seat::Seat;
use crate::{risk, voice};
use peyvand_core::Result;
use peyvand_core::reminders::{self, Contact, Reminder};
use peyvand_store::Written;

/// How many are told at most.
const LIMIT: u16 = 500;

/// Records a try to reach somebody about an appointment.
pub(crate) fn record(seat: &mut Seat, input: RecordContact) -> Result<Written<()>> {
    let contact = Contact {
        appointment_id: input.appointment_id,
        purpose: input.purpose.into(),
        channel: input.channel.into(),
        outcome: input.outcome.into(),
        note: input.note,
    };
    reminders::record(seat.world, &seat.act, &contact)
}

/// Who is to be reminded, and what to say.
pub(crate) fn list(seat: &Seat, input: ListReminders) -> Result<Vec<ReminderRow>> {
    let due = reminders::due(seat.world, input.limit.clamp(1, LIMIT).into())?;
    due.into_iter().map(|reminder| row(seat, reminder)).collect()
}

fn row(seat: &Seat, reminder: Reminder) -> Result<ReminderRow> {
    let about = About { appointment: Some(&reminder.card), ..About::default() };
    let listener = listener(seat, &about)?;
    Ok(ReminderRow {
        script: text(seat, ScriptKind::Reminder, &about, &listener)?,
        message: text(seat, ScriptKind::ReminderText, &about, &listener)?,
        call_name: voice::polite(listener.words, &listener.called.address_form, &listener.called.name),
        appointment: reminder.card.into(),
        purpose: reminder.purpose.into(),
        mobile: seat.number(reminder.mobile),
        risk: reminder.risk.map(|one| risk::row(voice::reader(seat), one)),
        tries: reminder.tries,
        last_outcome: reminder.last.map(Into::into),
    })
}
