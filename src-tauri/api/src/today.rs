//! The day at a glance, at the edge.

use crate::desk::wait_estimate;
use crate::edge::session::Nothing;
use crate::edge::visits::{DelayRow, DeskCounts, ShowQueue, TodayCard, TodayCounts, TodayDetail};
use crate::followups::work_row;
use crate::seat::Seat;
use peyvand_core::desk::{self, Delay};
use peyvand_core::journey::{self, Lane};
use peyvand_core::staff::Right;
use peyvand_core::{Result, enquiries, reminders, waiting};

/// The day at a glance.
pub(crate) fn show(seat: &Seat, _: Nothing) -> Result<TodayDetail> {
    let mut today = journey::today(seat.world)?;
    if !seat.actor.may(Right::FollowupsWork) {
        // The day is theirs to see, what must be done about patients is not.
        (today.work, today.work_late) = (Vec::new(), 0);
        today.before_leaving.iter_mut().for_each(|lane| lane.steps.clear());
    }
    let cards = |lanes: Vec<Lane>| lanes.into_iter().map(Into::into).collect();
    Ok(TodayDetail {
        day: today.day.iso(),
        now_minute: today.now.get(),
        counts: TodayCounts {
            appointments: today.appointments,
            confirmed: today.confirmed,
            unanswered: today.unanswered,
            no_shows: today.no_shows,
            first_free: today.first_free.map(Into::into),
        },
        on_the_way: cards(today.on_the_way),
        waiting: cards(today.waiting),
        in_room: cards(today.in_room),
        before_leaving: cards(today.before_leaving),
        work: today.work.into_iter().map(|work| work_row(seat, work)).collect(),
        work_late: today.work_late,
        delays: today.delays.into_iter().map(delay_row).collect(),
        lists: desk_counts(seat)?,
    })
}

fn delay_row((delay, untold): (Delay, u32)) -> DelayRow {
    DelayRow { staff_id: delay.staff_id, staff_name: delay.staff_name, minutes: delay.minutes, untold }
}

/// How much waits in the lists of the desk.
fn desk_counts(seat: &Seat) -> Result<DeskCounts> {
    let (enquiries, oldest_enquiry_minutes) = enquiries::waiting(seat.world)?;
    Ok(DeskCounts {
        enquiries,
        oldest_enquiry_minutes,
        displaced: journey::count_displaced(seat.world)?,
        reminders: reminders::count_due(seat.world)?,
        freed: waiting::count_freed(seat.world)?,
        offers: waiting::count_offers(seat.world)?,
        checklist: desk::unticked(seat.world.read(), seat.world.today())?,
    })
}

/// Who waits for a doctor or sits with one, or all.
pub(crate) fn queue(seat: &Seat, input: ShowQueue) -> Result<Vec<TodayCard>> {
    let queue = journey::queue(seat.world, input.staff_id.as_deref())?;
    Ok(queue.into_iter().map(|queued| queued.lane.into()).collect())
}

impl From<Lane> for TodayCard {
    fn from(lane: Lane) -> Self {
        let card = lane.card.as_ref();
        Self {
            time: card.and_then(|card| card.start),
            service_name: lane.service_name,
            is_first_visit: lane.is_first_visit,
            patient_name: lane.patient.shown(),
            referrer_name: lane.referrer.map(|name| name.shown()),
            labels: lane.labels.into_iter().map(Into::into).collect(),
            steps: lane.steps.into_iter().map(Into::into).collect(),
            means: lane.means.into(),
            is_in_room: lane.is_in_room,
            visit_id: lane.visit_id,
            patient_id: lane.patient_id,
            staff_name: lane.staff_name,
            minutes: lane.minutes,
            is_late: lane.is_late,
            queue_no: lane.queue_no,
            is_walk_in: lane.is_walk_in,
            wait_level: lane.wait_level.into(),
            amends: lane.amends.into_iter().map(Into::into).collect(),
            estimate: card.zip(lane.estimate).map(|(card, estimated)| wait_estimate(&card.id, estimated)),
            address_form: lane.address_form,
            called_as: lane.called_as,
            appointment: lane.card.map(Into::into),
        }
    }
}
