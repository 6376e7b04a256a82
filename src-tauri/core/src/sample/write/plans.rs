//! Treatment plans of some who were seen: one waits for the choice, others go on, one stands still.

use super::Pen;
use crate::Result;
use crate::sample::dice::Dice;
use crate::sample::page::Page;
use crate::sample::stage::CHECK_UP;
use peyvand_kit::Day;
use peyvand_store::named_params;

/// How many days ago a plan was offered, how many after that it was chosen, how many phases are done, and whether the next stands
/// still.
const STORIES: [(i64, Option<i64>, usize, bool); 6] = [
    (3, None, 0, false),
    (30, Some(2), 1, false),
    (60, Some(5), 2, false),
    (45, Some(1), 1, true),
    (12, Some(0), 0, false),
    (100, Some(3), 4, false),
];
/// Over so many months the first option that was chosen is paid.
const MONTHS: i32 = 4;

impl Pen<'_> {
    pub(super) fn plans(&mut self, dice: &mut Dice) -> Result<()> {
        let mut people: Vec<usize> =
            self.clinic.bookings.iter().filter(|one| one.day == self.stage.today).map(|one| one.person).collect();
        people.sort_unstable();
        people.dedup();
        for (person, story) in people.into_iter().step_by(2).zip(STORIES) {
            self.plan(dice, person, story)?;
        }
        Ok(())
    }

    fn plan(&mut self, dice: &mut Dice, person: usize, story: (i64, Option<i64>, usize, bool)) -> Result<()> {
        let (ago, chosen, done, is_stalled) = story;
        let stage = self.stage;
        let (at, offered) = (stage.ago(ago * 24 * 60), stage.today.plus_days(-ago));
        let id = dice.id(at);
        self.w.exec(
            "INSERT INTO plan (id, patient_id, staff_id, title, offered_on, owner_id) VALUES (:id, :patient, :staff, :title, :day, :owner)",
            named_params! {
                ":id": id, ":patient": self.clinic.people[person].id, ":staff": stage.doctor(0), ":title": stage.page.one("plan", "title"),
                ":day": offered.iso(), ":owner": stage.who("coordinator"),
            },
        )?;
        let mut first = None;
        let rows = stage.page.rows("plan").iter().filter(|row| row[0] == "option");
        for (row, place) in rows.zip(1_i64..) {
            let option = dice.id(at);
            self.w.exec(
                "INSERT INTO plan_option (id, plan_id, position, what, why, how_long) VALUES (:id, :plan, :place, :what, :why, :long)",
                named_params! { ":id": option, ":plan": id, ":place": place, ":what": row[1], ":why": row[2], ":long": row[3] },
            )?;
            let of_first = if place == 1 { (done, is_stalled) } else { (0, false) };
            let cost = self.phases(dice, &option, place, offered, of_first)?;
            first.get_or_insert((option, cost));
        }
        let (Some((option, cost)), Some(after)) = (first, chosen) else { return Ok(()) };
        let chosen_on = offered.plus_days(after);
        self.w.exec(
            "UPDATE plan SET option_id = :option, chosen_on = :day, witness_id = :witness, financing = :financing WHERE id = :id",
            named_params! {
                ":id": id, ":option": option, ":day": chosen_on.iso(), ":witness": stage.who("coordinator"),
                ":financing": if after == 2 { stage.page.one("plan-words", "financing") } else { "" },
            },
        )?;
        if after == 2 { self.payments(dice, &id, chosen_on, cost) } else { Ok(()) }
    }

    /// Writes an option's phases and gives what they cost together.
    fn phases(
        &mut self,
        dice: &mut Dice,
        option: &str,
        of: i64,
        offered: Day,
        (done, is_stalled): (usize, bool),
    ) -> Result<i64> {
        let stage = self.stage;
        let (check_up, mut cost) = (stage.offers[CHECK_UP].price, 0);
        let rows = stage.page.rows("phases").iter().filter(|row| Page::number::<i64>(row[0]) == of);
        for (row, place) in rows.zip(0_usize..) {
            let amount = check_up * Page::number::<i64>(row[3]);
            cost += amount;
            let days = i64::try_from(place).unwrap_or(0) * 9 + 4;
            let stalled = is_stalled && place == done;
            self.w.exec(
                "INSERT INTO plan_phase (id, option_id, position, priority, what, service_id, amount, done_on, stalled_on, stalled_reason)
                 VALUES (:id, :option, :place, :soon, :what, :service, :amount, :done, :stalled, :reason)",
                named_params! {
                    ":id": dice.id(stage.ago(60)), ":option": option, ":place": i64::try_from(place).unwrap_or(0), ":soon": row[1], ":what": row[2],
                    ":service": (place == 0 && of == 1).then(|| stage.offers[CHECK_UP].id.as_str()), ":amount": amount,
                    ":done": (place < done).then(|| offered.plus_days(days).iso()),
                    ":stalled": stalled.then(|| stage.today.plus_days(-6).iso()),
                    ":reason": if stalled { stage.page.one("plan-words", "stall") } else { "" },
                },
            )?;
        }
        Ok(cost)
    }

    fn payments(&mut self, dice: &mut Dice, plan: &str, from: Day, cost: i64) -> Result<()> {
        let part = cost / i64::from(MONTHS);
        for month in 0..MONTHS {
            let amount = if month == 0 { cost - part * i64::from(MONTHS - 1) } else { part };
            self.w.exec(
                "INSERT INTO plan_instalment (id, plan_id, due_on, amount) VALUES (:id, :plan, :due, :amount)",
                named_params! {
                    ":id": dice.id(self.stage.ago(60)), ":plan": plan, ":due": self.stage.calendar.plus_months(from, month).iso(), ":amount": amount,
                },
            )?;
        }
        Ok(())
    }
}
