//! A visit with all that is written in it.

use super::{MINUTE, Past, Scribe};
use anyhow::Result;
use peyvand_kit::Day;

/// How many items of the protocol are answered.
const ANSWERED: usize = 4;

impl Scribe<'_> {
    /// A visit that was closed on a day.
    pub(super) fn past(&mut self, patient: &str, day: Day) -> Result<Past> {
        let (id, doctor, days) = (self.id(), self.doctor(), day.days_until(self.today));
        let closed_at = self.now.ms() - days * 1_440 * MINUTE - i64::try_from(self.dice.below(120))? * MINUTE;
        let called_in_at = closed_at - i64::try_from(8 + self.dice.below(30))? * MINUTE;
        let golden = self.dice.below(10).ge(&3).then_some("nothing-left");
        let expected = if self.is_one_in(3) { "درد تا دو هفته دیگر کم شود" } else { "" };
        self.put(
            "visit",
            &[
                ("id", &id),
                ("patient_id", &patient),
                ("staff_id", &doctor),
                ("day", &day.iso()),
                ("state", &"closed"),
                ("arrived_at", &(called_in_at - 12 * MINUTE)),
                ("called_in_at", &called_in_at),
                ("closed_at", &closed_at),
                ("left_at", &closed_at),
                ("own_words", &"از دیشب دندانم درد می‌کند"),
                ("golden", &golden),
                ("sentence", &"برای دیدن بهبودی، دو هفته دیگر منتظر شما هستیم."),
                ("expected", &expected),
            ],
        )?;
        let past = Past { id, patient: patient.to_owned(), doctor, day, closed_at };
        self.written(&past)?;
        // Some files were opened for this visit.
        if days < 180 && self.is_one_in(5) {
            let sql = "UPDATE patient SET registered_on = ?1 WHERE id = ?2 AND registered_on < ?1";
            self.file.prepare_cached(sql)?.execute([&past.day.iso(), &past.patient])?;
        }
        Ok(past)
    }

    /// A visit of now: the patient is in the room.
    pub(super) fn open(&mut self, patient: &str) -> Result<(String, String)> {
        let (id, doctor, called_in_at) = (self.id(), self.doctor(), self.now.ms() - 6 * MINUTE);
        self.put(
            "visit",
            &[
                ("id", &id),
                ("patient_id", &patient),
                ("staff_id", &doctor),
                ("day", &self.today.iso()),
                ("state", &"in-room"),
                ("arrived_at", &(called_in_at - 12 * MINUTE)),
                ("called_in_at", &called_in_at),
                ("own_words", &"آمده‌ام نتیجه را ببینم"),
            ],
        )?;
        let now = self.now.ms();
        let open = Past { id, patient: patient.to_owned(), doctor, day: self.today, closed_at: now };
        self.written(&open)?;
        for (topic, tone, text) in [("allergy", "alert", "پنی‌سیلین"), ("fear", "soft", "از آمپول می‌ترسد")]
        {
            let label = self.id();
            self.put(
                "patient_label",
                &[("id", &label), ("patient_id", &open.patient), ("tone", &tone), ("topic", &topic), ("text", &text)],
            )?;
        }
        for (kind, text) in [("history", "فشار خون"), ("medication", "لوزارتان"), ("result", "قند ناشتا")]
        {
            let entry = self.id();
            self.put(
                "record_entry",
                &[
                    ("id", &entry),
                    ("patient_id", &open.patient),
                    ("kind", &kind),
                    ("text", &text),
                    ("staff_id", &open.doctor),
                    ("noted_on", &open.day.iso()),
                ],
            )?;
        }
        Ok((open.id, open.patient))
    }

    /// What is written down in a visit: service, note, measurements, answers.
    fn written(&mut self, visit: &Past) -> Result<()> {
        let (done, note, service) = (self.id(), self.id(), self.service());
        self.put(
            "visit_service",
            &[
                ("id", &done),
                ("visit_id", &visit.id),
                ("service_id", &service),
                ("quantity", &1),
                ("unit_price", &4_000_000),
                ("total", &4_000_000),
            ],
        )?;
        self.put(
            "visit_note",
            &[
                ("id", &note),
                ("visit_id", &visit.id),
                ("staff_id", &visit.doctor),
                ("at", &visit.closed_at),
                ("text", &"پوسیدگی عمیق دندان شش پایین؛ درمان ریشه توضیح داده شد و بیمار پذیرفت."),
            ],
        )?;
        for (name, unit, value) in [("pulse", "/min", "72"), ("weight", "kg", "68.5")] {
            let id = self.id();
            self.put(
                "measurement",
                &[
                    ("id", &id),
                    ("visit_id", &visit.id),
                    ("patient_id", &visit.patient),
                    ("name", &name),
                    ("unit", &unit),
                    ("value", &value),
                    ("staff_id", &visit.doctor),
                    ("at", &visit.closed_at),
                ],
            )?;
        }
        let answered = self.dice.below(ANSWERED + 1);
        let items: Vec<_> = self.house.items.iter().take(answered).collect();
        for item in items {
            let id = self.id();
            self.put(
                "protocol_answer",
                &[
                    ("id", &id),
                    ("visit_id", &visit.id),
                    ("item_id", item),
                    ("value", &"1"),
                    ("staff_id", &visit.doctor),
                    ("at", &visit.closed_at),
                ],
            )?;
        }
        Ok(())
    }
}
