//! Pictures, papers and a consent of those who are seen today.

use super::Pen;
use crate::files::{Kind, Media, Purpose};
use crate::sample::dice::Dice;
use crate::{Result, World};
use peyvand_store::named_params;

/// An invented panorama, a drawn smile, and a consent of two pages.
const CONTENTS: [(Kind, Media, &[u8]); 3] = [
    (Kind::Result, Media::Jpeg, include_bytes!("../files/panorama.jpg")),
    (Kind::Portrait, Media::Jpeg, include_bytes!("../files/smile.jpg")),
    (Kind::Consent, Media::Pdf, include_bytes!("../files/consent.pdf")),
];

/// So many days ago the files were added.
const AGO: i64 = 40;
/// So long the consent holds.
const HOLDS: i64 = 365;

/// What is kept beside the database, as its hash.
pub(in crate::sample) struct Contents([String; 3]);

/// Keeps the contents; the rows that speak of them follow.
pub(in crate::sample) fn keep(world: &World) -> Result<Contents> {
    let files = world.store().files();
    let [one, two, three] = CONTENTS.map(|(_, _, content)| files.put(content));
    Ok(Contents([one?, two?, three?]))
}

impl Pen<'_> {
    /// Everybody of today's first visits has a panorama; the first also allows teaching with the own smile.
    pub(super) fn files(&mut self, dice: &mut Dice) -> Result<()> {
        let today = self.clinic.bookings.iter().filter(|one| one.day == self.stage.today);
        let mut seen: Vec<_> = today.map(|one| one.person).collect();
        seen.dedup();
        for (turn, person) in seen.into_iter().take(4).enumerate() {
            let patient = &self.clinic.people[person].id;
            for (place, (kind, media, content)) in CONTENTS.iter().enumerate().take(if turn == 0 { 3 } else { 1 }) {
                let at = self.stage.ago(AGO * 24 * 60 + place as i64);
                let id = dice.id(at);
                self.w.exec(
                    include_str!("../../files/add.sql"),
                    named_params! {
                        ":id": id, ":patient": patient, ":visit": None::<String>, ":kind": kind.code(),
                        ":title": self.stage.page.one("files", kind.code()), ":media": media.media_type(),
                        ":bytes": i64::try_from(content.len()).unwrap_or(i64::MAX), ":hash": self.contents.0[place],
                        ":taken": self.stage.today.plus_days(-AGO).iso(), ":staff": self.stage.doctor(0), ":now": at.ms(),
                    },
                )?;
                if *kind == Kind::Consent {
                    self.consent(dice, patient, &id)?;
                }
            }
        }
        Ok(())
    }

    fn consent(&mut self, dice: &mut Dice, patient: &str, paper: &str) -> Result<()> {
        let given = self.stage.today.plus_days(-AGO);
        self.w.exec(
            "INSERT INTO consent (id, patient_id, purpose, scope, given_on, until_on, paper_id, staff_id)
             VALUES (:id, :patient, :purpose, :scope, :given, :until, :paper, :staff)",
            named_params! {
                ":id": dice.id(self.stage.ago(AGO * 24 * 60)), ":patient": patient, ":purpose": Purpose::Teaching.code(),
                ":scope": self.stage.page.one("files", "scope"), ":given": given.iso(), ":until": given.plus_days(HOLDS).iso(),
                ":paper": paper, ":staff": self.stage.doctor(0),
            },
        )?;
        Ok(())
    }
}
