//! Parks an enquiry and ends it.

use super::{EnquiryKind, EnquiryOutcome};
use crate::rows::{line, lines};
use crate::{Op, OrRefuse, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, Mobile, new_uuid};
use peyvand_store::{Read, Write, Written, named_params};

/// A half-made booking as the window wrote it is not longer than this.
const DRAFT_LIMIT: usize = 20_000;

/// What is parked, as typed.
#[derive(Debug, Clone)]
pub struct Parked<'a> {
    /// What it is about.
    pub kind: EnquiryKind,
    /// The patient, where the file is known.
    pub patient_id: Option<&'a str>,
    /// The name.
    pub name: &'a str,
    /// The number: kept as a mobile where it is one, else as it was typed.
    pub mobile: &'a str,
    /// What they want.
    pub matter: &'a str,
    /// The half-made booking, for the window alone to read.
    pub draft: &'a str,
    /// How they came.
    pub source: &'a str,
}

/// Parks an enquiry and gives its id. With an id, what is parked under it is replaced; when it came in stays.
///
/// # Errors
/// `enquiry-empty`, `enquiry-not-open`, `not-found`, and faults.
pub fn park(world: &mut World, act: &ActId, id: Option<&str>, parked: &Parked) -> Result<Written<String>> {
    let (name, matter) = (line(parked.name, 160, "name")?, lines(parked.matter, 2_000, "matter")?);
    let (source, draft) = (line(parked.source, 100, "source")?, lines(parked.draft, DRAFT_LIMIT, "draft")?);
    let mobile = line(parked.mobile, 40, "mobile")?;
    let is_empty = name.is_empty() && mobile.is_empty() && matter.is_empty() && parked.patient_id.is_none();
    ensure!(!is_empty, Refusal::EnquiryEmpty.at("name"));
    let number = Mobile::parse_any(&mobile, world.practice().dialing()).map(|number| number.as_e164().to_owned());
    let (mobile, fresh, by) = (number.unwrap_or(mobile), new_uuid(world.clock()), world.actor().map(str::to_owned));
    world.write(act, Op::EnquiryPark, |w| {
        if let Some(patient) = parked.patient_id {
            let sql = "SELECT 1 FROM patient WHERE id = :id AND deleted_at IS NULL";
            ensure!(w.exists(sql, named_params! { ":id": patient })?, Refusal::NotFound.at("patientId"));
        }
        if let Some(id) = id {
            ensure_open(w, id)?;
        } else {
            w.exec(
                "INSERT INTO enquiry (id, kind, received_at, by_id) VALUES (:id, :kind, :at, :by)",
                named_params! { ":id": fresh, ":kind": parked.kind.code(), ":at": w.now().ms(), ":by": by },
            )?;
        }
        let id = id.unwrap_or(&fresh);
        w.exec(
            "UPDATE enquiry SET kind = :kind, patient_id = :patient, name = :name, mobile = :mobile, matter = :matter,
                    draft = :draft, source = :source WHERE id = :id",
            named_params! {
                ":id": id, ":kind": parked.kind.code(), ":patient": parked.patient_id, ":name": name, ":mobile": mobile,
                ":matter": matter, ":draft": draft, ":source": source,
            },
        )?;
        Ok(id.to_owned())
    })
}

/// Ends an enquiry.
///
/// # Errors
/// `enquiry-not-open`, `not-found`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str, outcome: EnquiryOutcome) -> Result<Written<()>> {
    world.write(act, Op::EnquiryEnd, |w| {
        ensure_open(w, id)?;
        end_in(w, id, outcome)
    })
}

/// A booking answers an enquiry.
pub(crate) fn booked_in(w: &mut Write, id: &str) -> Result<()> {
    ensure_open(w, id).map_err(|error| error.beside("enquiryId"))?;
    end_in(w, id, EnquiryOutcome::Booked)
}

fn end_in(w: &mut Write, id: &str, outcome: EnquiryOutcome) -> Result<()> {
    let params = named_params! { ":id": id, ":now": w.now().ms(), ":outcome": outcome.code() };
    w.exec("UPDATE enquiry SET answered_at = :now, outcome = :outcome WHERE id = :id", params)?;
    Ok(())
}

fn ensure_open(read: &Read, id: &str) -> Result<()> {
    let sql = "SELECT answered_at IS NULL AS is_open FROM enquiry WHERE id = :id AND deleted_at IS NULL";
    let is_open: bool =
        read.maybe(sql, named_params! { ":id": id }, |row| row.get("is_open"))?.or_refuse(Refusal::NotFound)?;
    ensure!(is_open, Refusal::EnquiryNotOpen);
    Ok(())
}
