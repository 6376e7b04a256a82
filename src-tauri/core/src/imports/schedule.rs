//! What happened and what was paid: appointments, visits, their services, payments, calls.

use peyvand_kit::{Day, Minute, new_uuid};
use peyvand_store::{Write, named_params};

use super::run::{Charge, Run, refused};
use super::{AppointmentEntry, CallEntry, PaymentEntry, Remark, VisitEntry, VisitServiceEntry};
use crate::Result;
use crate::ledger::{self, Line, Posting, PostingKind};

/// The time of day that a call gets of which only the day is known.
const NOON: u16 = 12 * 60;

/// What the reference of a payment that came in begins with.
pub(super) const PAYMENT: &str = "payment:import:";

impl Run<'_> {
    pub(super) fn appointment(&mut self, w: &mut Write, entry: &AppointmentEntry) -> Result<Option<Remark>> {
        if self.appointments.contains_key(&entry.reference) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let Some(patient) = self.patients.get(&entry.patient) else {
            return refused("patient-unknown", "patient", &entry.patient);
        };
        let staff = match self.staff_of(entry.staff.as_deref()) {
            Ok(staff) => staff,
            Err(remark) => return Ok(Some(remark)),
        };
        let service = match self.service_of(entry.service.as_deref()) {
            Ok(service) => service,
            Err(remark) => return Ok(Some(remark)),
        };
        let id = new_uuid(self.clock);
        w.exec(
            include_str!("appointment.sql"),
            named_params! {
                ":id": id, ":patient": patient, ":staff": staff, ":service": service, ":day": entry.day.iso(),
                ":start": entry.start.map(Minute::get), ":minutes": entry.minutes.min(600), ":status": entry.status,
                ":source": entry.source, ":reason": entry.cancel_reason, ":reminder": entry.reminder_sent,
                ":booked": entry.booked_on.iso(), ":booked_minute": entry.booked_at.map(Minute::get), ":age": entry.age_at,
                ":ref": entry.reference,
            },
        )?;
        self.appointments.insert(entry.reference.clone(), id);
        Ok(None)
    }

    pub(super) fn visit(&mut self, w: &mut Write, entry: &VisitEntry) -> Result<Option<Remark>> {
        if self.visits.contains_key(&entry.reference) || self.old_visits.contains(&entry.reference) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let Some(patient) = self.patients.get(&entry.patient).cloned() else {
            return refused("patient-unknown", "patient", &entry.patient);
        };
        let staff = match self.staff_of(entry.staff.as_deref()) {
            Ok(staff) => staff,
            Err(remark) => return Ok(Some(remark)),
        };
        let appointment = entry.appointment.as_ref().and_then(|reference| self.appointments.get(reference));
        if entry.appointment.is_some() && appointment.is_none() {
            return refused("appointment-unknown", "appointment", entry.appointment.as_deref().unwrap_or_default());
        }
        let id = new_uuid(self.clock);
        w.exec(
            include_str!("visit.sql"),
            named_params! {
                ":id": id, ":appointment": appointment, ":patient": patient, ":staff": staff, ":day": entry.day.iso(),
                ":arrived": self.instant(entry.day, entry.arrived), ":called": self.instant(entry.day, entry.called_in),
                ":closed": self.instant(entry.day, entry.ended), ":ref": entry.reference,
            },
        )?;
        self.visits.insert(entry.reference.clone(), Charge { visit: id, patient, day: entry.day, total: 0 });
        Ok(None)
    }

    pub(super) fn visit_service(&mut self, w: &mut Write, entry: &VisitServiceEntry) -> Result<Option<Remark>> {
        let Some(service) = self.services.get(&entry.service) else {
            return refused("service-unknown", "service", &entry.service);
        };
        let Some(charge) = self.visits.get_mut(&entry.visit) else {
            return refused("visit-unknown", "visit", &entry.visit);
        };
        charge.total += entry.total;
        w.exec(
            include_str!("visit_service.sql"),
            named_params! {
                ":id": new_uuid(self.clock), ":visit": charge.visit, ":service": service, ":quantity": entry.quantity.max(1),
                ":unit": entry.unit_price, ":total": entry.total,
            },
        )?;
        Ok(None)
    }

    /// Charges each visit that came in with the sum of its services.
    pub(super) fn settle_charges(&mut self, w: &mut Write) -> Result<()> {
        let mut charges: Vec<_> =
            std::mem::take(&mut self.visits).into_values().filter(|charge| charge.total != 0).collect();
        charges.sort_by(|a, b| (a.day, &a.visit).cmp(&(b.day, &b.visit)));
        for charge in charges {
            self.told();
            ledger::post(
                w,
                &Posting {
                    kind: PostingKind::Charge,
                    reference: format!("charge:{}", charge.visit),
                    patient_id: Some(charge.patient.clone()),
                    visit_id: Some(charge.visit.clone()),
                    day: charge.day,
                    lines: between(ledger::patient_account(&charge.patient), ledger::REVENUE.to_owned(), charge.total),
                    grant: None,
                },
            )?;
        }
        Ok(())
    }

    pub(super) fn payment(&mut self, w: &mut Write, entry: &PaymentEntry) -> Result<Option<Remark>> {
        let Some(patient) = self.patients.get(&entry.patient) else {
            return refused("patient-unknown", "patient", &entry.patient);
        };
        if !self.payments.insert(entry.reference.clone()) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let visit =
            entry.visit.as_ref().and_then(|reference| self.visits.get(reference)).map(|charge| charge.visit.clone());
        ledger::post(
            w,
            &Posting {
                kind: if entry.amount < 0 { PostingKind::Refund } else { PostingKind::Payment },
                reference: format!("{PAYMENT}{}", entry.reference),
                patient_id: Some(patient.clone()),
                visit_id: visit,
                day: entry.day,
                lines: between(entry.method.clone(), ledger::patient_account(patient), entry.amount),
                grant: None,
            },
        )?;
        Ok(None)
    }

    pub(super) fn call(&mut self, w: &mut Write, entry: &CallEntry) -> Result<Option<Remark>> {
        let Some(patient) = self.patients.get(&entry.patient) else {
            return refused("patient-unknown", "patient", &entry.patient);
        };
        if !self.calls.insert(entry.reference.clone()) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let id = new_uuid(self.clock);
        let state = if entry.outcome.is_some() { "done" } else { "open" };
        w.exec(
            include_str!("followup.sql"),
            named_params! {
                ":id": id, ":kind": entry.kind, ":patient": patient, ":due": entry.due_on.iso(), ":state": state,
                ":ref": entry.reference,
            },
        )?;
        if let Some(outcome) = &entry.outcome {
            let at = self.instant(entry.tried_on.unwrap_or(entry.due_on), Minute::new(NOON));
            w.exec(
                "INSERT INTO attempt (id, followup_id, at, outcome, pain) VALUES (:id, :followup, :at, :outcome, :pain)",
                named_params! {
                    ":id": new_uuid(self.clock), ":followup": id, ":at": at, ":outcome": outcome, ":pain": entry.pain,
                },
            )?;
        }
        Ok(None)
    }

    fn staff_of(&self, reference: Option<&str>) -> Result<Option<String>, Remark> {
        known(&self.staff, reference, "staff")
    }

    fn service_of(&self, reference: Option<&str>) -> Result<Option<String>, Remark> {
        known(&self.services, reference, "service")
    }

    fn instant(&self, day: Day, minute: Option<Minute>) -> Option<i64> {
        minute.map(|minute| self.zone.instant(day, minute).ms())
    }
}

/// The two sides of an amount that one account gets and the other gives.
fn between(gets: String, gives: String, amount: i64) -> Vec<Line> {
    vec![Line { account: gets, amount }, Line { account: gives, amount: -amount }]
}

/// The id behind a reference: none where none is given, a remark where it leads nowhere.
fn known(
    ids: &std::collections::HashMap<String, String>,
    reference: Option<&str>,
    field: &'static str,
) -> Result<Option<String>, Remark> {
    match reference {
        None => Ok(None),
        Some(reference) => match ids.get(reference) {
            Some(id) => Ok(Some(id.clone())),
            None => {
                Err(Remark::new(if field == "staff" { "staff-unknown" } else { "service-unknown" }, field, reference))
            }
        },
    }
}
