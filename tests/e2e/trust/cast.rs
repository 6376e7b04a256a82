//! Who plays in the story, and what they type, in each language.

/// A colleague who signs in.
pub(super) struct Colleague {
    pub(super) name: &'static str,
    pub(super) login: &'static str,
    pub(super) password: &'static str,
}

/// All of them, and the patient.
pub(super) struct Cast {
    pub(super) language: &'static str,
    /// The language's own name, on the first page.
    pub(super) own_name: &'static str,
    pub(super) country: &'static str,
    pub(super) practice: &'static str,
    pub(super) manager: Colleague,
    pub(super) desk: Colleague,
    pub(super) technician: Colleague,
    pub(super) assistant: Colleague,
    pub(super) pin: &'static str,
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    pub(super) mobile: &'static str,
    /// Where the patient lives: as the desk writes it.
    pub(super) city: &'static str,
    /// Why the technician opens a closed file.
    pub(super) reason: &'static str,
    /// What the stick is called.
    pub(super) stick: &'static str,
}

pub(super) const PERSIAN: Cast = Cast {
    language: "fa",
    own_name: "فارسی",
    country: "ir",
    practice: "مطب سپیدار",
    manager: Colleague {
        name: "دکتر مریم رستگار", login: "maryam", password: "باران روی شیشهٔ ۷"
    },
    desk: Colleague { name: "نرگس امینی", login: "narges", password: "چای و نان تازه" },
    technician: Colleague { name: "سهراب کیا", login: "sohrab", password: "پیچ‌گوشتی آبی" },
    assistant: Colleague { name: "لاله فرهمند", login: "laleh", password: "قطار ساعت شش" },
    pin: "4826",
    given: "آناهیتا",
    family: "پیوندی",
    mobile: "۰۹۵۵۱۲۳۴۵۶۷",
    city: "نیشابور",
    reason: "بیمار در راهرو از حال رفت؛ داروهایش را باید بدانیم.",
    stick: "فلش آبی",
};

pub(super) const ENGLISH: Cast = Cast {
    language: "en",
    own_name: "English",
    country: "other",
    practice: "Aspen Practice",
    manager: Colleague { name: "Dr. Mary Ashford", login: "mary", password: "rain on window 7" },
    desk: Colleague { name: "Nora Ames", login: "nora", password: "tea and fresh bread" },
    technician: Colleague { name: "Sam Keane", login: "sam", password: "blue screwdriver" },
    assistant: Colleague { name: "Lily Farrow", login: "lily", password: "train at six" },
    pin: "4826",
    given: "Anna",
    family: "Lindqvist",
    mobile: "+1 202 555 0147",
    city: "Riverside",
    reason: "She fainted in the corridor; we need to know what she takes.",
    stick: "Blue stick",
};
