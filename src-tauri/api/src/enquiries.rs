//! Enquiries at the edge.

use crate::appointments::given;
use crate::days::day_of;
use crate::edge::desk::{DaySpan, EndEnquiry, EnquiryFigures, EnquiryRow, ParkEnquiry};
use crate::edge::session::Nothing;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::enquiries::{self, Enquiry, Parked};
use peyvand_store::Written;

/// What is parked, the oldest first.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<EnquiryRow>> {
    Ok(enquiries::list(seat.world)?.into_iter().map(row).collect())
}

fn row(enquiry: Enquiry) -> EnquiryRow {
    EnquiryRow {
        id: enquiry.id,
        kind: enquiry.kind.into(),
        patient_id: enquiry.patient_id,
        name: enquiry.name,
        mobile: enquiry.mobile,
        matter: enquiry.matter,
        draft: enquiry.draft,
        source: enquiry.source,
        by_name: enquiry.by_name,
        day: enquiry.received.0.iso(),
        minute: enquiry.received.1.get(),
        waits_minutes: enquiry.waits_minutes,
    }
}

/// Parks a half-made booking, or notes a call to give back.
pub(crate) fn park(seat: &mut Seat, input: ParkEnquiry) -> Result<Written<String>> {
    let parked = Parked {
        kind: input.kind.into(),
        patient_id: given(input.patient_id.as_deref()),
        name: &input.name,
        mobile: &input.mobile,
        matter: &input.matter,
        draft: &input.draft,
        source: &input.source,
    };
    enquiries::park(seat.world, &seat.act, given(input.id.as_deref()), &parked)
}

/// Ends an enquiry.
pub(crate) fn end(seat: &mut Seat, input: EndEnquiry) -> Result<Written<()>> {
    enquiries::end(seat.world, &seat.act, &input.id, input.outcome.into())
}

/// From the first contact to the answer.
pub(crate) fn figures(seat: &Seat, input: DaySpan) -> Result<EnquiryFigures> {
    let (from, until) = (day_of(&input.from_day, "fromDay")?, day_of(&input.until_day, "untilDay")?);
    let figures = enquiries::figures(seat.world, from, until)?;
    Ok(EnquiryFigures {
        count: figures.count,
        answered: figures.answered,
        median_minutes: figures.median_minutes,
        p90_minutes: figures.p90_minutes,
        waiting: figures.waiting,
        oldest_minutes: figures.oldest_minutes,
    })
}
