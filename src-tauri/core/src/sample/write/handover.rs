//! What is handed over: some steps just came, some were taken and tried, some nobody took; and referrals between the doctors, one of
//! them answered.

use super::super::dice::Dice;
use super::Pen;
use crate::Result;
use peyvand_store::named_params;

const MINUTE: i64 = 60_000;

impl Pen<'_> {
    pub(super) fn handover(&mut self, dice: &mut Dice) -> Result<()> {
        let sql = "SELECT n.id FROM next_step n WHERE n.state = 'open' AND n.kind IN ('return-visit', 'next-stage') ORDER BY n.id";
        let steps: Vec<String> = self.w.list(sql, [], |row| row.get("id"))?;
        for (place, id) in steps.iter().enumerate() {
            // How long ago it came in minutes, and, where somebody took it, how long ago that was.
            let (came, taken) =
                [(12, None), (200, Some(180)), (45, None), (1_500, Some(1_450)), (80, None), (4_400, Some(4_300))]
                    [place % 6];
            self.hand(dice, id, came, taken)?;
        }
        self.refer(0, 1)?;
        self.refer(1, 0)?;
        let answer = self.stage.page.one("handover", "answer");
        let sql = "UPDATE next_step SET answer = :answer, answered_by = colleague_id, answered_at = :at
                   WHERE id = (SELECT n.id FROM next_step n JOIN appointment a ON a.id = n.appointment_id
                               WHERE n.kind = 'referral' AND a.status = 'done' ORDER BY a.day DESC, n.id LIMIT 1)";
        self.w.exec(sql, named_params! { ":answer": answer, ":at": self.ago(300) })?;
        let ends = "UPDATE next_step SET end_reason = CASE unicode(substr(id, -1)) % 4 WHEN 0 THEN 'recovered' WHEN 1 THEN 'elsewhere' ELSE 'finished' END
                    WHERE state = 'ended'";
        self.w.exec(ends, [])?;
        Ok(())
    }

    fn ago(&self, minutes: i64) -> i64 {
        self.stage.now.ms() - minutes * MINUTE
    }

    fn hand(&mut self, dice: &mut Dice, id: &str, came: i64, taken: Option<i64>) -> Result<()> {
        let state = if taken.is_some() { "accepted" } else { "open" };
        let handed = "UPDATE next_step SET handed_at = :at, state = :state WHERE id = :id";
        self.w.exec(handed, named_params! { ":id": id, ":at": self.ago(came), ":state": state })?;
        let Some(taken) = taken else { return Ok(()) };
        for (kind, reason, minutes) in [("accepted", "", taken), ("tried", "no-answer", taken - 5)] {
            let at = peyvand_kit::Instant::from_ms(self.ago(minutes));
            self.w.exec(
                "INSERT INTO step_event (id, step_id, kind, by_id, reason, at) VALUES (:id, :step, :kind, :by, :reason, :at)",
                named_params! {
                    ":id": dice.id(at), ":step": id, ":kind": kind, ":by": self.stage.who("coordinator"), ":reason": reason,
                    ":at": at.ms(),
                },
            )?;
        }
        Ok(())
    }

    /// One doctor sent a patient to the other.
    fn refer(&mut self, from: usize, to: usize) -> Result<()> {
        let reason = self.stage.page.one("reasons", "referral");
        self.w.exec(
            "UPDATE next_step SET kind = 'referral', colleague_id = :to, reason = :reason
             WHERE id = (SELECT n.id FROM next_step n JOIN visit v ON v.id = n.visit_id
                         WHERE n.state = 'open' AND n.kind = 'return-visit' AND v.staff_id = :from ORDER BY n.id LIMIT 1)",
            named_params! { ":from": self.stage.doctor(from), ":to": self.stage.doctor(to), ":reason": reason },
        )?;
        Ok(())
    }
}
