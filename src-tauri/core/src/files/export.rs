//! A content leaves the practice as a file. What shows the patient leaves it with a written consent that holds, for its
//! purpose alone; everything else leaves it without one for the patient's care only. That it left stays written down.

use super::consent::that_allows;
use super::{Attachment, Purpose};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Written, named_params};

/// Notes that a content leaves, and lets `hand_over` write it out: both or neither.
///
/// # Errors
/// `consent-missing`, what `hand_over` refuses, and faults.
pub fn export(
    world: &mut World,
    act: &ActId,
    file: &Attachment,
    purpose: Purpose,
    hand_over: impl FnOnce() -> Result<()>,
) -> Result<Written<()>> {
    let (clock, today) = (world.clock().clone(), world.today());
    world.write(act, Op::FileExport, |w| {
        let consent = match purpose {
            Purpose::Care => {
                ensure!(!file.kind.shows_patient(), Refusal::ConsentMissing.at("purpose"));
                None
            }
            _ => {
                let consent = that_allows(w, &file.patient_id, purpose, today)?;
                Some(consent.or_refuse(Refusal::ConsentMissing.at("purpose"))?.id)
            }
        };
        let (me, now) = (w.actor().map(str::to_owned), w.now().ms());
        w.exec(
            "INSERT INTO attachment_export (id, attachment_id, patient_id, purpose, consent_id, staff_id, at)
             VALUES (:id, :file, :patient, :purpose, :consent, :staff, :now)",
            named_params! {
                ":id": new_uuid(&clock), ":file": file.id, ":patient": file.patient_id, ":purpose": purpose.code(),
                ":consent": consent, ":staff": me, ":now": now,
            },
        )?;
        hand_over()
    })
}
