//! The map of the patients' way: some points are in hand, one is late, one is mended, some are nobody's yet.

use super::Pen;
use crate::Result;
use crate::sample::dice::Dice;
use peyvand_kit::Day;
use peyvand_store::named_params;

/// Who sees to a point, the day until which (from today), and how many days ago it was mended; in turns.
const CARE: [(Option<&str>, Option<i64>, Option<i64>); 4] = [
    (Some("coordinator"), Some(12), None),
    (None, None, None),
    (Some("doctor1"), Some(-4), None),
    (Some("reception"), Some(-20), Some(22)),
];

impl Pen<'_> {
    pub(super) fn path(&mut self, dice: &mut Dice) -> Result<()> {
        let (stage, today) = (self.stage, self.stage.today);
        let written = stage.ago(40 * 24 * 60);
        for ((row, care), position) in stage.page.rows("path").iter().zip(CARE.iter().cycle()).zip(0_i64..) {
            let (owner, until, mended) = *care;
            self.w.exec(
                "INSERT INTO path_point (id, stage, kind, text, owner_id, until_on, mended_on, position)
                 VALUES (:id, :stage, :kind, :text, :owner, :until, :mended, :position)",
                named_params! {
                    ":id": dice.id(written), ":stage": row[0], ":kind": row[1], ":text": row[2],
                    ":owner": owner.map(|login| stage.who(login)), ":until": until.map(|days| Day::iso(today.plus_days(days))),
                    ":mended": mended.map(|days| Day::iso(today.plus_days(-days))), ":position": position,
                },
            )?;
        }
        Ok(())
    }
}
