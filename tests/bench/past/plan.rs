//! A plan of two options; some are chosen, some of these go on, some stand still.

use super::{Past, Scribe};
use anyhow::Result;

impl Scribe<'_> {
    /// A plan that was offered in a visit.
    pub(super) fn plan(&mut self, past: &Past) -> Result<()> {
        let (plan, options) = (self.id(), [self.id(), self.id()]);
        let (is_chosen, is_ended) = (self.dice.below(10) < 6, self.is_one_in(4));
        let day = past.day.iso();
        let (chosen, chosen_on) = (is_chosen.then_some(&options[0]), is_chosen.then_some(&day));
        self.put(
            "plan",
            &[
                ("id", &plan),
                ("patient_id", &past.patient),
                ("staff_id", &past.doctor),
                ("visit_id", &past.id),
                ("title", &"بازسازی دندان‌های پشت"),
                ("offered_on", &day),
                ("option_id", &chosen),
                ("chosen_on", &chosen_on),
                ("witness_id", &is_chosen.then_some(&self.house.coordinator)),
                ("ended_on", &is_ended.then_some(&day)),
                ("end_reason", &if is_ended { "price" } else { "" }),
                ("owner_id", &self.house.coordinator),
            ],
        )?;
        for (at, option) in (0_u8..).zip(&options) {
            self.put(
                "plan_option",
                &[
                    ("id", option),
                    ("plan_id", &plan),
                    ("position", &at),
                    ("what", &"ایمپلنت و روکش"),
                    ("how_long", &"سه ماه"),
                ],
            )?;
            let goes_on = at == 0 && is_chosen && !is_ended;
            for place in 0..3_u8 {
                self.phase(past, option, (place, goes_on))?;
            }
        }
        Ok(())
    }

    /// A phase: of a plan that goes on the first is mostly done, and the second booked for some.
    fn phase(&mut self, past: &Past, option: &str, (place, goes_on): (u8, bool)) -> Result<()> {
        let (id, service) = (self.id(), self.service());
        let is_done = goes_on && place == 0 && self.dice.below(10) < 7;
        let done_on = is_done.then(|| past.day.iso());
        self.put(
            "plan_phase",
            &[
                ("id", &id),
                ("option_id", &option),
                ("position", &place),
                ("priority", &["now", "soon", "can-wait"][usize::from(place)]),
                ("what", &"جای‌گذاری پایه"),
                ("service_id", &service),
                ("amount", &60_000_000),
                ("done_on", &done_on),
            ],
        )?;
        if goes_on && place == 1 && self.dice.below(10) < 4 {
            let day = self.ahead.plus_days(i64::try_from(self.booked / 240)?);
            self.appointment(past, day, ("planned", Some(&id)))?;
        }
        Ok(())
    }
}
