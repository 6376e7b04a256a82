//! What is remembered of the invented people, who belongs together, and what the practice would like to know.

use super::Pen;
use crate::Result;
use crate::facts::{self, Draft, Topic};
use crate::households::{self, Member, Relation};
use crate::patients::LabelTone;
use crate::sample::dice::Dice;
use crate::sample::people::Person;
use peyvand_kit::{Day, derived};
use peyvand_store::named_params;
use std::collections::BTreeMap;

/// What the soft facts of a page are about, in their order.
const TOPICS: [Topic; 12] = [
    Topic::Fear,
    Topic::Comfort,
    Topic::Comfort,
    Topic::Cares,
    Topic::Other,
    Topic::Cares,
    Topic::Comfort,
    Topic::Worry,
    Topic::Family,
    Topic::Other,
    Topic::Comfort,
    Topic::Character,
];

/// Of these the desk has no use: how the chair stands, what is explained and how.
const VISIT_ONLY: [usize; 2] = [2, 5];

/// This one is for whoever calls.
const CALL_ONLY: usize = 4;

/// How many of the old have somebody younger who may be called for them.
const SPOKEN_FOR: usize = 6;

impl Pen<'_> {
    /// Writes down what is remembered of a person.
    pub(super) fn facts(&mut self, dice: &mut Dice, person: &Person) -> Result<()> {
        let at = self.stage.at(person.registered, 600);
        let staff = self.stage.staff.iter().find(|one| one.login == "reception").map(|one| one.id.clone());
        for (tone, text) in &person.labels {
            let tone = LabelTone::of_code(tone).expect("a test sees every tone");
            let fact = self.fact(person, tone, text);
            facts::insert(self.w, &dice.id(at), &person.id, tone, staff.as_deref(), &fact)?;
        }
        Ok(())
    }

    fn fact(&self, person: &Person, tone: LabelTone, text: &str) -> Draft {
        let page = &self.stage.page;
        let place = |section: &str| page.list(section).iter().position(|one| *one == text);
        let soft = place("labels soft").filter(|_| tone == LabelTone::Soft);
        let does = place("labels alert").and_then(|at| page.list("allergies").get(at).copied()).unwrap_or_default();
        let topic = match tone {
            LabelTone::Soft => soft.and_then(|at| TOPICS.get(at).copied()).unwrap_or(Topic::Other),
            LabelTone::Alert if does.is_empty() => Topic::Caution,
            LabelTone::Alert => Topic::Allergy,
            LabelTone::Plain if place("labels plain").is_none() => Topic::Children,
            LabelTone::Plain => Topic::Other,
        };
        Draft {
            topic,
            text: text.to_owned(),
            detail: does.to_owned(),
            told_by: if person.is_child { "family" } else { "patient" }.to_owned(),
            told_on: Some(person.registered),
            question_id: (topic == Topic::Children).then(|| question(0)),
            until_on: None,
            is_private: false,
            at_call: soft.is_none_or(|at| !VISIT_ONLY.contains(&at)),
            at_desk: soft.is_none_or(|at| at != CALL_ONLY && !VISIT_ONLY.contains(&at)),
            at_visit: soft != Some(CALL_ONLY),
        }
    }

    /// The practice's questions.
    pub(super) fn questions(&mut self) -> Result<()> {
        for (place, row) in (0_i64..).zip(self.stage.page.rows("questions")) {
            facts::put_question(self.w, &question(place), row[0], row[1], place)?;
        }
        Ok(())
    }

    /// Parents with their children, and some of the old with somebody who is called for them.
    pub(super) fn households(&mut self) -> Result<()> {
        let people = &self.clinic.people;
        let mut families: BTreeMap<usize, Vec<&Person>> = BTreeMap::new();
        for child in people {
            if let Some(parent) = child.guardian {
                families.entry(parent).or_default().push(child);
            }
        }
        for (parent, children) in &families {
            let parent = &people[*parent];
            let id = derived("sample-household", &parent.id);
            self.w.exec(
                "INSERT INTO household (id, name) VALUES (:id, :name)",
                named_params! { ":id": id, ":name": parent.family },
            )?;
            let member = |person: &Person, relation| Member { patient_id: person.id.clone(), relation };
            households::join(self.w, &id, &member(parent, Relation::Parent))?;
            for child in children {
                households::join(self.w, &id, &member(child, Relation::Child))?;
            }
        }
        let old: Day = self.stage.today.plus_days(-66 * 365);
        let grand = people.iter().filter(|one| one.birth < old);
        for (old, parent) in grand.zip(families.keys()).take(SPOKEN_FOR) {
            households::put_speaker(self.w, &old.id, &people[*parent].id, true)?;
        }
        Ok(())
    }
}

/// The id of a question of the page.
fn question(place: i64) -> String {
    derived("sample-question", &place.to_string())
}
