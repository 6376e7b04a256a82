//! The hand-over: a next step comes to somebody, who takes it, tries, gives it back or passes it on, until it is booked, done or
//! ended. What nobody takes climbs: see [`climb`].
//!
//! Only what is to be booked is handed over. A recall and a remote contact come up by themselves on their day, as contacts.

mod climb;
mod finish;
mod list;
mod referral;
mod take;

use crate::codes::codes;
use crate::{OrRefuse, Result};
use peyvand_kit::{Clock, new_uuid};
use peyvand_store::{Write, named_params};

pub use climb::{Handing, Limits, Others, Rung, Why, periods, rung};
pub use finish::{done, end};
pub use list::{Handed, Lists, climbed, lists};
pub use referral::{Referral, ReferralState, answer, answer_in, seen, waiting_for};
pub use take::{TryOutcome, accept, give_back, pass_on, tried};

codes! {
    /// What happened to a step on its way.
    EventKind {
        /// Somebody took it.
        Accepted = "accepted",
        /// Somebody tried to reach the patient.
        Tried = "tried",
        /// It went back to who gave it.
        GivenBack = "given-back",
        /// It went to somebody else.
        PassedOn = "passed-on",
        /// It was done without a booking.
        Done = "done",
        /// Nothing is left to do.
        Ended = "ended",
    }
}

/// What is written of an event.
struct Event<'a> {
    step_id: &'a str,
    kind: EventKind,
    by: Option<&'a str>,
    to: Option<&'a str>,
    reason: &'a str,
}

fn note_in(w: &mut Write, clock: &Clock, event: &Event) -> Result<()> {
    let now = w.now().ms();
    w.exec(
        "INSERT INTO step_event (id, step_id, kind, by_id, to_id, reason, at) VALUES (:id, :step, :kind, :by, :to, :reason, :now)",
        named_params! {
            ":id": new_uuid(clock), ":step": event.step_id, ":kind": event.kind.code(), ":by": event.by, ":to": event.to,
            ":reason": event.reason, ":now": now,
        },
    )?;
    Ok(())
}

/// A reason that must be there.
fn reason_of(text: &str) -> Result<String> {
    let reason = crate::rows::lines(text, 2_000, "reason")?;
    (!reason.is_empty()).then_some(reason).or_refuse(crate::Refusal::HandoverReasonEmpty.at("reason"))
}
