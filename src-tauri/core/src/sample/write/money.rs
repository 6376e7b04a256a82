//! What a visit cost, what was paid of it, and the credit of whoever sent the patient.

use super::Pen;
use crate::ledger::{Line, Posting, PostingKind, REVENUE, patient_account, post};
use crate::{Result, club, settle};

impl Pen<'_> {
    pub(super) fn money(&mut self, place: usize) -> Result<()> {
        let visit = &self.clinic.visits[place];
        let booking = &self.clinic.bookings[visit.booking];
        let patient = self.clinic.people[booking.person].id.as_str();
        let total = self.stage.offers[booking.service].price;
        let posting = |kind, reference, from: &str, to: &str, amount: i64| Posting {
            kind,
            reference,
            patient_id: Some(patient.to_owned()),
            visit_id: Some(visit.id.clone()),
            day: booking.day,
            lines: vec![Line { account: to.to_owned(), amount }, Line { account: from.to_owned(), amount: -amount }],
            grant: None,
        };
        let account = patient_account(patient);
        post(self.w, &posting(PostingKind::Charge, format!("charge:{}", visit.id), REVENUE, &account, total))?;
        let paid = total / 100 * visit.paid;
        if paid > 0 {
            let at = visit.closed.unwrap_or(visit.arrived).ms();
            settle::invoice_in(self.w, &visit.id, patient, booking.day, at)?;
            post(
                self.w,
                &posting(PostingKind::Payment, format!("payment:{}", visit.id), &account, visit.account, paid),
            )?;
        }
        club::credit_referral(self.w, self.practice, patient, &visit.id, booking.day)?;
        Ok(())
    }
}
