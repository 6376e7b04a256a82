//! Names as they are shown and ordered.

use peyvand_kit::fold;
use peyvand_store::{Row, RowResult};

/// A person's name in its parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// The given name.
    pub given: String,
    /// The patronymic, where there is one.
    pub middle: String,
    /// The family name.
    pub family: String,
}

impl Name {
    /// Reads a name from columns `given_name`, `middle_name`, `family_name`.
    pub(crate) fn of_row(row: &Row) -> RowResult<Self> {
        Ok(Self { given: row.get("given_name")?, middle: row.get("middle_name")?, family: row.get("family_name")? })
    }

    /// The name as it is shown.
    pub fn shown(&self) -> String {
        shown_name(&self.given, &self.family)
    }
}

/// The name as its bearer's language writes it: family name first and unspaced in Han characters, else last.
pub fn shown_name(given: &str, family: &str) -> String {
    let han = |text: &str| text.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    match (given.is_empty(), family.is_empty()) {
        (false, false) if han(family) => format!("{family}{given}"),
        (false, false) => format!("{given} {family}"),
        _ => format!("{given}{family}"),
    }
}

/// The order of the Persian alphabet, in which پ چ ژ ک گ ی do not stand where Unicode has them.
const PERSIAN: &str = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

/// A key by which names stand as a reader of their alphabet expects.
pub fn name_order(name: &str) -> Vec<u32> {
    let place = |c: char| {
        let persian = PERSIAN.chars().position(|letter| letter == c).and_then(|at| u32::try_from(at).ok());
        // Persian letters keep the block of their script, in their own order.
        persian.map_or(u32::from(c) * 64, |at| 0x0621 * 64 + at)
    };
    fold(name).chars().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_names_stand_in_the_order_of_their_alphabet() {
        let mut names = ["یاسمن", "گلناز", "کاوه", "لاله", "پریسا", "تینا", "چنگیز", "حامد", "ژاله", "زهرا"];
        names.sort_by_key(|name| name_order(name));
        assert_eq!(names, ["پریسا", "تینا", "چنگیز", "حامد", "زهرا", "ژاله", "کاوه", "گلناز", "لاله", "یاسمن"]);
    }

    #[test]
    fn a_chinese_family_name_comes_first() {
        assert_eq!(shown_name("小明", "王"), "王小明");
        assert_eq!(shown_name("Mina", "Karimi"), "Mina Karimi");
        assert_eq!(shown_name("", "Karimi"), "Karimi");
    }
}
