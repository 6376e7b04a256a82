//! Services at the edge.

use crate::edge::session::Nothing;
use crate::edge::staff::{AddService, EditService, ServicePlan, ServiceRow};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::services::{self, Offer, Plan, ServiceDraft};
use peyvand_store::Written;

/// What the practice offers, with the prices in force today.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<ServiceRow>> {
    Ok(services::all(seat.world.read(), seat.world.today())?.into_iter().map(row).collect())
}

fn row(offer: Offer) -> ServiceRow {
    ServiceRow {
        id: offer.id,
        name: offer.name,
        code: offer.code,
        minutes: offer.minutes,
        price: offer.price,
        is_invasive: offer.is_invasive,
        recall_months: offer.recall_months,
        is_active: offer.is_active,
        needs: offer.plan.needs.into(),
        buffer: offer.plan.buffer,
        preparation: offer.plan.preparation,
        doctor_ids: offer.plan.doctor_ids,
        room_ids: offer.plan.room_ids,
    }
}

impl From<ServicePlan> for Plan {
    fn from(plan: ServicePlan) -> Self {
        Self {
            needs: plan.needs.into(),
            buffer: plan.buffer,
            preparation: plan.preparation,
            doctor_ids: plan.doctor_ids,
            room_ids: plan.room_ids,
        }
    }
}

/// Adds a service.
pub(crate) fn add(seat: &mut Seat, input: AddService) -> Result<Written<String>> {
    let draft = ServiceDraft {
        name: input.name,
        code: input.code,
        minutes: input.minutes,
        price: input.price,
        is_invasive: input.is_invasive,
        recall_months: input.recall_months,
        is_active: true,
        plan: Some(input.plan.into()),
    };
    services::add(seat.world, &seat.act, &draft)
}

/// Changes a service.
pub(crate) fn edit(seat: &mut Seat, input: EditService) -> Result<Written<()>> {
    let draft = ServiceDraft {
        name: input.name,
        code: input.code,
        minutes: input.minutes,
        price: input.price,
        is_invasive: input.is_invasive,
        recall_months: input.recall_months,
        is_active: input.is_active,
        plan: input.plan.map(Into::into),
    };
    services::edit(seat.world, &seat.act, &input.id, &draft)
}
