//! What was agreed at the end of a visit, and what became of it.

use super::{MINUTE, Past, QUARTER, Scribe};
use anyhow::Result;
use peyvand_kit::Day;

/// Kinds of steps in a hundred, with how many days later they are due.
const KINDS: [(usize, &str, i64); 6] = [
    (45, "return-visit", 14),
    (60, "next-stage", 21),
    (70, "referral", 7),
    (85, "recall", 180),
    (90, "remote-contact", 3),
    (100, "end-of-care", 0),
];

impl Scribe<'_> {
    /// One step, and sometimes a second.
    pub(super) fn steps(&mut self, past: &Past) -> Result<()> {
        for _ in 0..1 + usize::from(self.is_one_in(4)) {
            self.step(past)?;
        }
        // Some did not come to an appointment of these months.
        if past.day.days_until(self.today) < 150 && self.is_one_in(20) {
            let day = past.day.plus_days(past.day.days_until(self.today).min(10) - 1);
            self.appointment(past, day, ("no-show", None))?;
        }
        Ok(())
    }

    fn step(&mut self, past: &Past) -> Result<()> {
        let share = self.dice.below(100);
        let (_, kind, days) = KINDS.into_iter().find(|(until, ..)| share < *until).expect("the last takes all");
        let due = past.day.plus_days(days + i64::try_from(self.dice.below(20))?);
        let (state, appointment) = match kind {
            "end-of-care" => ("ended", None),
            "recall" | "remote-contact" => (self.called(due), None),
            _ => self.booked(past, due)?,
        };
        let is_end = kind == "end-of-care";
        let (id, colleague) = (self.id(), (kind == "referral").then(|| self.doctor()));
        self.put(
            "next_step",
            &[
                ("id", &id),
                ("visit_id", &past.id),
                ("patient_id", &past.patient),
                ("kind", &kind),
                ("owner_id", &(!is_end).then_some(&self.house.coordinator)),
                ("colleague_id", &colleague),
                ("due_on", &(!is_end).then(|| due.iso())),
                ("reason", &"دیدن بهبودی و ادامه درمان"),
                ("is_urgent", &share.is_multiple_of(17)),
                ("state", &state),
                ("appointment_id", &appointment),
                ("created_on", &past.day.iso()),
                ("end_reason", &if is_end { ["recovered", "finished", "elsewhere"][share % 3] } else { "" }),
                ("handed_at", &past.closed_at),
            ],
        )?;
        if state == "accepted" {
            self.event(&id, "accepted", past.closed_at + 9 * MINUTE)?;
            if share.is_multiple_of(3) {
                self.event(&id, "tried", past.closed_at + 40 * MINUTE)?;
            }
        }
        if kind == "recall" || kind == "remote-contact" {
            self.followup(past, &id, (kind, state, due))?;
        }
        Ok(())
    }

    /// What is contacted on its day: done where that is over, but for a few.
    fn called(&mut self, due: Day) -> &'static str {
        if due > self.today || self.is_one_in(12) { "open" } else { "fulfilled" }
    }

    /// What is to be booked: in the last quarter much of it is on its way, before that a few were forgotten.
    fn booked(&mut self, past: &Past, due: Day) -> Result<(&'static str, Option<String>)> {
        let share = self.dice.below(100);
        let is_recent = past.day.days_until(self.today) < QUARTER;
        let (booked, ended, accepted) = if is_recent { (60, 70, 85) } else { (88, 96, 98) };
        Ok(match share {
            _ if share < booked => {
                let (day, status) = if due < self.today {
                    (due, "done")
                } else {
                    (self.ahead.plus_days(i64::try_from(self.booked / 240)?), "planned")
                };
                ("fulfilled", Some(self.appointment(past, day, (status, None))?))
            }
            _ if share < ended => ("ended", None),
            _ if share < accepted => ("accepted", None),
            _ => ("open", None),
        })
    }

    fn event(&mut self, step: &str, kind: &str, at: i64) -> Result<()> {
        let id = self.id();
        let reason = if kind == "tried" { "no-answer" } else { "" };
        self.put(
            "step_event",
            &[
                ("id", &id),
                ("step_id", &step),
                ("kind", &kind),
                ("by_id", &self.house.coordinator),
                ("reason", &reason),
                ("at", &at),
            ],
        )
    }

    fn followup(&mut self, past: &Past, step: &str, (kind, state, due): (&str, &str, Day)) -> Result<()> {
        let id = self.id();
        self.put(
            "followup",
            &[
                ("id", &id),
                ("kind", &kind),
                ("patient_id", &past.patient),
                ("visit_id", &past.id),
                ("step_id", &step),
                ("owner_id", &self.house.coordinator),
                ("due_on", &due.iso()),
                ("state", &if state == "open" { "open" } else { "done" }),
                ("matter", &"یادآوری معاینه"),
            ],
        )
    }
}
