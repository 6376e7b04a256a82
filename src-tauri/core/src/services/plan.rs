//! What a service needs, how long is kept free after it, what the patient is told beforehand, who does it and where.

use crate::codes::codes;
use crate::rows::lines;
use crate::{Refusal, Result, ensure, wording};
use peyvand_kit::derived;
use peyvand_store::{Read, Row, RowResult, Write, named_params};

codes! {
    /// What a service needs.
    Needs {
        /// A doctor.
        Doctor = "doctor",
        /// A room or a chair.
        Room = "room",
        /// A doctor and a room.
        Both = "both",
    }
}

/// How a service is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What it needs.
    pub needs: Needs,
    /// Minutes that are kept free after it.
    pub buffer: u16,
    /// What the patient is told beforehand.
    pub preparation: String,
    /// Who does it; none: every doctor.
    pub doctor_ids: Vec<String>,
    /// Where; none: in every room.
    pub room_ids: Vec<String>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            needs: Needs::Doctor,
            buffer: 0,
            preparation: String::new(),
            doctor_ids: Vec::new(),
            room_ids: Vec::new(),
        }
    }
}

pub(super) fn ids_of(row: &Row, column: &str) -> RowResult<Vec<String>> {
    let list: Option<String> = row.get(column)?;
    Ok(list.unwrap_or_default().split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

/// Writes a service's plan down: refuses words that the country does not allow, and who or what is not here.
pub(crate) fn settle_in(w: &mut Write, service: &str, plan: &Plan) -> Result<()> {
    ensure!(plan.buffer <= 240, Refusal::ServiceMinutesInvalid.at("plan.buffer"));
    let preparation = lines(&plan.preparation, 2_000, "plan.preparation")?;
    wording::ensure(w, &preparation, "plan.preparation")?;
    let doctor =
        "SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL
                  WHERE s.id = :id AND s.deleted_at IS NULL";
    all_here(w, doctor, &plan.doctor_ids, "plan.doctorIds")?;
    all_here(w, "SELECT 1 FROM room WHERE id = :id AND deleted_at IS NULL", &plan.room_ids, "plan.roomIds")?;
    w.exec(
        "UPDATE service SET needs = :needs, buffer_minutes = :buffer, preparation = :preparation WHERE id = :id",
        named_params! {
            ":id": service, ":needs": plan.needs.code(), ":buffer": plan.buffer, ":preparation": preparation,
        },
    )?;
    settle_places(w, service, "staff", &plan.doctor_ids)?;
    settle_places(w, service, "room", &plan.room_ids)
}

fn all_here(read: &Read, sql: &str, ids: &[String], field: &str) -> Result<()> {
    for (place, id) in ids.iter().enumerate() {
        ensure!(read.exists(sql, named_params! { ":id": id })?, Refusal::NotFound.at(format!("{field}.{place}")));
    }
    Ok(())
}

/// One row for each service and doctor or room, so that two devices which say the same write the same row.
fn settle_places(w: &mut Write, service: &str, of: &str, ids: &[String]) -> Result<()> {
    let is_staff = of == "staff";
    let sql = "SELECT coalesce(staff_id, room_id) AS other FROM service_place
               WHERE service_id = :service AND (staff_id IS NOT NULL) = :staff AND deleted_at IS NULL";
    let params = named_params! { ":service": service, ":staff": is_staff };
    let kept = w.list(sql, params, |row| row.get::<_, String>("other"))?;
    let id_of = |other: &str| derived("service-place", &format!("{service}:{of}:{other}"));
    for gone in kept.iter().filter(|other| !ids.contains(other)) {
        w.exec(
            "UPDATE service_place SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL",
            named_params! { ":id": id_of(gone), ":now": w.now().ms() },
        )?;
    }
    for other in ids.iter().filter(|other| !kept.contains(other)) {
        let (staff, room) = if is_staff { (Some(other), None) } else { (None, Some(other)) };
        w.exec(
            "INSERT INTO service_place (id, service_id, staff_id, room_id) VALUES (:id, :service, :staff, :room)
             ON CONFLICT (id) DO UPDATE SET deleted_at = NULL WHERE deleted_at IS NOT NULL",
            named_params! { ":id": id_of(other), ":service": service, ":staff": staff, ":room": room },
        )?;
    }
    Ok(())
}
