//! Who comes, and what is said and typed, in each language.

/// An option of the plan, in the patient's words.
pub(super) struct Offered {
    pub(super) what: &'static str,
    pub(super) why: &'static str,
    pub(super) how_long: &'static str,
}

pub(super) struct Cast {
    pub(super) language: &'static str,
    pub(super) given: &'static str,
    pub(super) family: &'static str,
    pub(super) own_words: &'static str,
    pub(super) note: &'static str,
    pub(super) pain: &'static str,
    pub(super) expected: &'static str,
    /// What else is measured: its name, its value, its unit.
    pub(super) measured: [&'static str; 3],
    pub(super) shown: &'static str,
    pub(super) asked_last: &'static str,
    pub(super) plan: &'static str,
    pub(super) options: [Offered; 2],
    /// The phases of the first option.
    pub(super) phases: [&'static str; 2],
    /// Said with a step that is passed on.
    pub(super) passed_with: &'static str,
    /// The keys that go back and forth, as seen on the screen.
    pub(super) back: &'static str,
    pub(super) forth: &'static str,
}

pub(super) const PERSIAN: Cast = Cast {
    language: "fa",
    given: "آناهیتا",
    family: "پیوندی",
    own_words: "دندانم با آب سرد تیر می‌کشد و از سوزن می‌ترسم.",
    note: "حساسیت به سرما در دندان شش بالا، سمت راست.",
    pain: "۶",
    expected: "بی‌درد آب سرد بنوشد.",
    measured: ["نبض", "۷۲", "در دقیقه"],
    shown: "ریشهٔ دندان و جای پوسیدگی",
    asked_last: "آیا درد امشب بیشتر می‌شود؟",
    plan: "درمان دندان شش بالا",
    options: [
        Offered {
            what: "نگه داشتن دندان", why: "دندان خودتان می‌ماند.", how_long: "سه هفته، دو نوبت"
        },
        Offered {
            what: "فعلاً فقط پر کردن", why: "زودتر تمام می‌شود.", how_long: "یک نوبت"
        },
    ],
    phases: ["آرام کردن درد", "بستن دندان"],
    passed_with: "عصرها تلفن را جواب می‌دهد.",
    back: "Alt+ArrowRight",
    forth: "Alt+ArrowLeft",
};

pub(super) const ENGLISH: Cast = Cast {
    language: "en",
    given: "Anna",
    family: "Lindqvist",
    own_words: "It twinges when I drink something cold, and I am afraid of needles.",
    note: "Sensitive to cold, upper right six.",
    pain: "6",
    expected: "Drinks cold water without pain.",
    measured: ["Pulse", "72", "per minute"],
    shown: "The root, and where the decay lies",
    asked_last: "Will it hurt more tonight?",
    plan: "Treatment of the upper six",
    options: [
        Offered { what: "Keep the tooth", why: "Your own tooth stays.", how_long: "Three weeks, two appointments" },
        Offered { what: "A filling for now", why: "It is over sooner.", how_long: "One appointment" },
    ],
    phases: ["Calm the pain", "Close the tooth"],
    passed_with: "They answer the telephone in the evening.",
    back: "Alt+ArrowLeft",
    forth: "Alt+ArrowRight",
};
