//! Households at the edge.

use crate::edge::households::{HouseholdDetail, MemberRow, Relation, SetHousehold, SetSpeaker, SpeakerRow, SpeakerWhy};
use crate::edge::patients::PersonRef;
use crate::edge::session::ById;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::households::{self, HouseholdMember, Member, Speaker, Why};
use peyvand_core::patients::Person;
use peyvand_store::Written;

/// A patient among their own.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<HouseholdDetail> {
    let shown = households::show(seat.world, &input.id)?;
    let people = |people: Vec<Person>| -> Vec<PersonRef> { people.into_iter().map(Into::into).collect() };
    Ok(HouseholdDetail {
        name: shown.name,
        members: shown.members.into_iter().map(Into::into).collect(),
        speakers: shown.speakers.into_iter().map(Into::into).collect(),
        speaks_for: people(shown.speaks_for),
        same_number: people(shown.same_number),
    })
}

/// Says who belongs together.
pub(crate) fn set(seat: &mut Seat, input: SetHousehold) -> Result<Written<()>> {
    let members: Vec<_> = input
        .members
        .into_iter()
        .map(|member| Member { patient_id: member.patient_id, relation: member.relation.into() })
        .collect();
    households::set(seat.world, &seat.act, &input.patient_id, &input.name, &members)
}

/// Says whether somebody may be called for a patient.
pub(crate) fn speak(seat: &mut Seat, input: SetSpeaker) -> Result<Written<()>> {
    households::speak(seat.world, &seat.act, &input.patient_id, &input.person_id, input.may_speak)
}

impl From<HouseholdMember> for MemberRow {
    fn from(member: HouseholdMember) -> Self {
        Self {
            person: member.person.into(),
            relation: member.relation.into(),
            age: member.age,
            mobiles: member.mobiles,
        }
    }
}

impl From<Speaker> for SpeakerRow {
    fn from(speaker: Speaker) -> Self {
        Self {
            person: speaker.person.into(),
            why: match speaker.why {
                Why::Guardian => SpeakerWhy::Guardian,
                Why::Said => SpeakerWhy::Said,
            },
            relation: speaker.relation.map(Into::into),
            mobiles: speaker.mobiles,
        }
    }
}

macro_rules! relations {
    ($($one:ident),*) => {
        impl From<Relation> for households::Relation {
            fn from(one: Relation) -> Self {
                match one { $(Relation::$one => Self::$one),* }
            }
        }

        impl From<households::Relation> for Relation {
            fn from(one: households::Relation) -> Self {
                match one { $(households::Relation::$one => Self::$one),* }
            }
        }
    };
}

relations!(Parent, Child, Spouse, Sibling, Grandparent, Other);
