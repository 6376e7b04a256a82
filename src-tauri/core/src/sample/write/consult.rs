//! What was answered, measured and agreed in the visits of the past, so that a consultation has something to go on from.

use super::Pen;
use crate::Result;
use crate::visits::VisitState;
use peyvand_kit::derived;
use peyvand_store::named_params;
use std::collections::HashMap;

impl Pen<'_> {
    /// Pain goes down from visit to visit; what was hoped for stands beside what came of it.
    pub(super) fn consultations(&mut self) -> Result<()> {
        let expected = self.stage.page.list("expected");
        let mut seen: HashMap<&str, i64> = HashMap::new();
        for (place, visit) in self.clinic.visits.iter().enumerate() {
            if visit.state != VisitState::Closed {
                continue;
            }
            let booking = &self.clinic.bookings[visit.booking];
            let person = self.clinic.people[booking.person].id.as_str();
            let nth = seen.entry(person).or_default();
            *nth += 1;
            let (pain, is_later) = ((8 - 2 * *nth).max(0), *nth > 1);
            let at = visit.closed.unwrap_or(visit.arrived).ms();
            let pressure = format!("{}/{}", 118 + place % 9, 76 + place % 7);
            for (name, unit, value) in [("pain", "0–10", pain.to_string()), ("blood-pressure", "mmHg", pressure)] {
                self.w.exec(
                    "INSERT INTO measurement (id, visit_id, patient_id, name, value, unit, staff_id, at)
                     VALUES (:id, :visit, :patient, :name, :value, :unit, :staff, :at)",
                    named_params! {
                        ":id": derived("measurement", &format!("{}:{name}", visit.id)), ":visit": visit.id,
                        ":patient": person, ":name": name, ":value": value, ":unit": unit,
                        ":staff": self.stage.doctor(booking.doctor), ":at": at,
                    },
                )?;
            }
            self.w.exec(
                "UPDATE visit SET expected = :expected, reached_how = :how WHERE id = :id",
                named_params! {
                    ":id": visit.id, ":expected": expected[place % expected.len()],
                    ":how": is_later.then_some(if place % 3 == 0 { "partly" } else { "reached" }),
                },
            )?;
            self.answers(place, at, is_later, pain)?;
        }
        Ok(())
    }

    /// What was asked in it; now and then a needed item was left out.
    fn answers(&mut self, place: usize, at: i64, is_later: bool, pain: i64) -> Result<()> {
        let visit = &self.clinic.visits[place];
        let occasion = if is_later { "return" } else { "first" };
        let sql = "SELECT i.id, i.kind, i.choices FROM protocol p JOIN protocol_item i ON i.protocol_id = p.id
                   WHERE p.occasion = :occasion AND i.is_needed = 1 AND p.deleted_at IS NULL AND i.deleted_at IS NULL
                   ORDER BY i.position";
        let items: Vec<(String, String, String)> =
            self.w.list(sql, named_params! { ":occasion": occasion }, |row| {
                Ok((row.get("id")?, row.get("kind")?, row.get("choices")?))
            })?;
        for (at_item, (item, kind, choices)) in items.iter().enumerate() {
            if (place + at_item).is_multiple_of(11) {
                continue;
            }
            let value = match kind.as_str() {
                "check" => "done".to_owned(),
                "shown" => "model".to_owned(),
                "measure" => pain.to_string(),
                _ => choices.lines().next().unwrap_or_default().to_owned(),
            };
            self.w.exec(
                "INSERT INTO protocol_answer (id, visit_id, item_id, value, staff_id, at)
                 VALUES (:id, :visit, :item, :value, :staff, :at)",
                named_params! {
                    ":id": derived("protocol-answer", &format!("{}:{item}", visit.id)), ":visit": visit.id,
                    ":item": item, ":value": value,
                    ":staff": self.stage.doctor(self.clinic.bookings[visit.booking].doctor), ":at": at,
                },
            )?;
        }
        Ok(())
    }
}
