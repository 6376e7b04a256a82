//! People who come to be treated: how they are called and reached, who refers them, who answers for them.

mod count;
mod draft;
mod duplicates;
mod find;
mod keep;
mod name;
mod reach;
mod read;
mod sight;
mod tokens;

pub use count::{CountBy, count};
pub use draft::{Draft, LabelDraft};
pub use duplicates::{Likeness, duplicates};
pub use find::find;
pub(crate) use keep::open_in;
pub use keep::{add, edit};
pub use name::{Name, name_order, shown_name};
pub(crate) use reach::{adult_on, mobiles};
pub use read::{Label, Patient, PatientLine, Person, by_id, labels_of, lines, person, recent};
pub use sight::Sight;

use crate::codes::codes;
use crate::{Broken, Refusal, Result, Room};
use peyvand_store::Read;

codes! {
    /// What kind of thing a label says.
    LabelTone {
        /// What warms: fears, children, wishes.
        Soft = "soft",
        /// What harms: allergies and the like.
        Alert = "alert",
        /// Everything else.
        Plain = "plain",
    }
}

codes! {
    /// How a person found the practice.
    Source {
        /// Nobody asked.
        Unknown = "",
        /// They rang.
        Phone = "phone",
        /// They walked in.
        WalkIn = "walk-in",
        /// Another patient sent them.
        Referral = "referral",
        /// Somebody of the family comes here.
        Family = "family",
        /// Instagram.
        Instagram = "instagram",
        /// A search engine.
        Google = "google",
        /// The practice's pages.
        Website = "website",
        /// A booking site.
        Paziresh24 = "paziresh24",
        /// A booking site.
        Nobat = "nobat",
        /// A booking site.
        Doctoreto = "doctoreto",
        /// The sign at the door.
        Signboard = "signboard",
        /// An insurer's list.
        Insurance = "insurance",
        /// A text message.
        Sms = "sms",
        /// Another doctor sent them.
        Doctor = "doctor",
        /// Otherwise.
        Other = "other",
    }
}

/// What the patients' room does at the door: it keeps the words by which they are found, and sees one file number given
/// on two devices.
pub(crate) const ROOM: Room =
    Room { watches: &["patient", "patient_phone"], upkeep: tokens::upkeep, clashing: same_file_no, ..Room::QUIET };

fn same_file_no(read: &Read) -> Result<Vec<Broken>> {
    Ok(read.list(include_str!("same_file_no.sql"), [], |row| {
        let mut rows: Vec<String> = vec![row.get("id")?, row.get("other")?];
        rows.sort();
        let name = Name::of_row(row)?.shown();
        Ok(Broken { why: Refusal::FileNoTaken { name }, patient_id: rows.last().cloned(), rows })
    })?)
}
