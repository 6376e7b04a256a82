//! Invented people: names, ages, families, who sent whom, and what is good to remember about them.

use super::dice::Dice;
use super::page::Page;
use super::stage::Stage;
use peyvand_kit::{Day, Locale};

/// How many of them are new: known to the practice, not seen yet.
pub(super) const NEWCOMERS: usize = 8;

/// A patient.
pub(super) struct Person {
    pub(super) id: String,
    pub(super) given: &'static str,
    pub(super) middle: &'static str,
    pub(super) family: &'static str,
    pub(super) is_female: bool,
    pub(super) is_child: bool,
    pub(super) birth: Day,
    pub(super) registered: Day,
    pub(super) is_newcomer: bool,
    pub(super) guardian: Option<usize>,
    pub(super) referrer: Option<usize>,
    pub(super) source: &'static str,
    pub(super) city: &'static str,
    pub(super) phone: Option<String>,
    pub(super) national_id: Option<String>,
    /// Tone and text.
    pub(super) labels: Vec<(&'static str, String)>,
}

/// What children often have, among the soft labels of a page.
const FEAR: usize = 0;

/// Ways in which people find a practice, and how often.
const SOURCES: [(&str, usize); 8] = [
    ("phone", 4),
    ("walk-in", 3),
    ("family", 4),
    ("instagram", 3),
    ("google", 3),
    ("website", 2),
    ("signboard", 2),
    ("doctor", 1),
];

/// Invents so many people, those known for long first.
pub(super) fn invent(stage: &Stage, dice: &mut Dice, language: Locale, count: usize) -> Vec<Person> {
    let cast = Cast::of(stage, language);
    let mut people: Vec<Person> = Vec::with_capacity(count);
    while people.len() < count {
        let registered = registered(stage, dice, people.len(), count);
        let mut person = cast.adult(dice, people.len(), registered);
        // Two of one name would look like one person entered twice.
        while people.iter().any(|other| (other.given, other.family) == (person.given, person.family)) {
            person = cast.adult(dice, people.len(), registered);
        }
        person.is_newcomer = people.len() + NEWCOMERS >= count;
        person.refer(stage, dice, &people);
        let parent = people.len();
        people.push(person);
        let room = count.saturating_sub(people.len() + NEWCOMERS);
        if room > 1 && dice.chance(9) {
            cast.children(dice, &mut people, parent, room);
        }
    }
    people
}

/// Half were known before the year; the others came evenly through it, the newcomers in the last days.
fn registered(stage: &Stage, dice: &mut Dice, place: usize, count: usize) -> Day {
    let days = if place + NEWCOMERS >= count {
        dice.between(0, 3)
    } else if place * 2 < count {
        dice.between(366, 1400)
    } else {
        let through = (count - place) * 2 * 355 / count;
        i64::try_from(through).unwrap_or(0) + 5
    };
    stage.today.plus_days(-days)
}

impl Person {
    /// Those of the last months were often sent by somebody.
    fn refer(&mut self, stage: &Stage, dice: &mut Dice, known: &[Self]) {
        let adults: Vec<usize> = (0..known.len()).filter(|&place| !known[place].is_child).collect();
        let is_recent = self.registered.days_until(stage.today) < 360;
        if is_recent && !adults.is_empty() && (self.is_newcomer || dice.chance(30)) {
            self.referrer = Some(dice.one_of(&adults));
            self.source = "referral";
        }
    }
}

/// The names and numbers of a language, at hand.
struct Cast<'a> {
    stage: &'a Stage,
    language: Locale,
    given: [Vec<&'static str>; 2],
    family: Vec<&'static str>,
    middle: Vec<&'static str>,
    cities: Vec<&'static str>,
    sources: Vec<usize>,
}

impl<'a> Cast<'a> {
    fn of(stage: &'a Stage, language: Locale) -> Self {
        let page = &stage.page;
        Self {
            stage,
            language,
            given: [page.list("given male"), page.list("given female")],
            family: page.list("family"),
            middle: page.list("middle"),
            cities: page.list("cities"),
            sources: SOURCES.iter().map(|(_, weight)| *weight).collect(),
        }
    }

    fn adult(&self, dice: &mut Dice, place: usize, registered: Day) -> Person {
        let is_female = dice.chance(54);
        let labels = self.labels(dice);
        Person {
            id: dice.id(self.stage.at(registered, 600)),
            given: dice.one_of(&self.given[usize::from(is_female)]),
            middle: self.gendered(&self.middle, dice, is_female),
            family: self.gendered(&self.family, dice, is_female),
            is_female,
            is_child: false,
            birth: self.stage.today.plus_days(-dice.between(19 * 366, 78 * 365)),
            registered,
            is_newcomer: false,
            guardian: None,
            referrer: None,
            source: SOURCES[dice.weighed(&self.sources)].0,
            city: dice.one_of(&self.cities),
            phone: Some(phone(&self.stage.page, place)),
            national_id: (self.language == Locale::Fa && dice.chance(75)).then(|| national_id(dice)),
            labels,
        }
    }

    /// Up to two children, who are called through their parent.
    fn children(&self, dice: &mut Dice, people: &mut Vec<Person>, parent: usize, room: usize) {
        people[parent].birth = self.stage.today.plus_days(-dice.between(29 * 366, 44 * 365));
        let count = if dice.chance(40) { 2 } else { 1 };
        let mut names = Vec::new();
        for _ in 0..count.min(room) {
            let mut child = self.adult(dice, people.len(), people[parent].registered);
            while names.contains(&child.given) {
                child = self.adult(dice, people.len(), people[parent].registered);
            }
            child.family = self.same_family(people[parent].family, child.is_female);
            child.birth = self.stage.today.plus_days(-dice.between(4 * 366, 14 * 365));
            child.is_child = true;
            child.guardian = Some(parent);
            child.source = "family";
            child.city = people[parent].city;
            child.phone = if dice.chance(60) { people[parent].phone.clone() } else { None };
            child.labels = if dice.chance(40) {
                vec![("soft", self.stage.page.list("labels soft")[FEAR].to_owned())]
            } else {
                Vec::new()
            };
            names.push(child.given);
            people.push(child);
        }
        let pattern = self.stage.page.list("children")[names.len() - 1];
        let text = pattern.replace("{a}", names[0]).replace("{b}", names.last().unwrap_or(&""));
        people[parent].labels.push(("plain", text));
    }

    fn labels(&self, dice: &mut Dice) -> Vec<(&'static str, String)> {
        let mut labels = Vec::new();
        for (tone, section, percent) in
            [("alert", "labels alert", 16), ("soft", "labels soft", 46), ("plain", "labels plain", 8)]
        {
            if dice.chance(percent) {
                labels.push((tone, dice.one_of(&self.stage.page.list(section)).to_owned()));
            }
        }
        labels
    }

    /// A name; where men and women bear different forms of it, they stand beside each other.
    fn gendered(&self, names: &[&'static str], dice: &mut Dice, is_female: bool) -> &'static str {
        if names.is_empty() { "" } else { form(dice.one_of(names), is_female) }
    }

    fn same_family(&self, family: &'static str, is_female: bool) -> &'static str {
        let same = self.family.iter().find(|name| name.split('/').any(|form| form == family));
        same.map_or(family, |name| form(name, is_female))
    }
}

fn form(name: &'static str, is_female: bool) -> &'static str {
    name.split_once('/').map_or(name, |(male, female)| if is_female { female } else { male })
}

/// A number of a range that rings nobody, another one for each place as long as the ranges last.
fn phone(page: &Page, place: usize) -> String {
    let ranges = page.rows("phones");
    let range = &ranges[place % ranges.len()];
    let digits: u32 = Page::number(range[1]);
    let number = (place / ranges.len() * 7_654_321 + 1_234_567) % 10_usize.pow(digits);
    format!("{}{number:0width$}", range[0], width = usize::try_from(digits).unwrap_or(7))
}

/// A national id with a right check digit, of offices that do not exist.
fn national_id(dice: &mut Dice) -> String {
    let nine = format!("{}{:06}", dice.between(733, 774), dice.between(1_000, 999_999));
    let sum: u32 = nine.bytes().zip((2..=10).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let rest = sum % 11;
    format!("{nine}{}", if rest < 2 { rest } else { 11 - rest })
}
