//! A small day in each language, as the sample clinic would have it.

use peyvand_kit::{Calendar, Currency, Day, Digits, Locale, Minute, Money, Unit};
use peyvand_paper::{
    AppointmentCard, DayRow, DaySheet, DoctorDay, Document, Letterhead, Means, Payment, Receipt, ReceiptKind,
    ReceiptLine, RecoverySheet,
};
use peyvand_words::{Style, Words};

pub(crate) fn words(locale: Locale) -> Words {
    let (calendar, digits, currency, unit) = match locale {
        Locale::Fa => (Calendar::Jalali, Digits::Persian, Currency::Irr, Unit::Toman),
        Locale::En => (Calendar::Gregorian, Digits::Latin, Currency::Usd, Unit::Main),
        Locale::Ru => (Calendar::Gregorian, Digits::Latin, Currency::Rub, Unit::Main),
        Locale::Zh => (Calendar::Gregorian, Digits::Latin, Currency::Cny, Unit::Main),
    };
    Words::new(locale, Style { calendar, digits, currency, unit })
}

pub(crate) fn day() -> Day {
    Day::parse_iso("2026-11-22").expect("a day")
}

pub(crate) fn at(text: &str) -> Minute {
    Minute::parse(text).expect("a time")
}

/// What people of one language write.
pub(crate) struct Said {
    pub(crate) practice: &'static str,
    pub(crate) phone: &'static str,
    pub(crate) address: &'static str,
    pub(crate) patients: [&'static str; 4],
    pub(crate) address_form: &'static str,
    pub(crate) doctors: [&'static str; 2],
    pub(crate) services: [&'static str; 3],
    pub(crate) note: &'static str,
    pub(crate) room: &'static str,
    pub(crate) preparation: &'static str,
}

pub(crate) fn said(locale: Locale) -> Said {
    match locale {
        Locale::Fa => Said {
            practice: "مطب دندان‌پزشکی پیوند",
            phone: "021-88776655",
            address: "تهران، خیابان ولی‌عصر، کوچهٔ نسترن، پلاک ۱۲",
            patients: ["مریم محمدی", "علی‌رضا کریمی", "سیده فاطمه حسینی‌نژاد طباطبایی", "John Smith (VIP)"],
            address_form: "سرکار خانم محمدی",
            doctors: ["دکتر نرگس احمدی", "دکتر بابک رستمی"],
            services: ["معاینه و جرم‌گیری", "عصب‌کشی", "ترمیم دندان"],
            note: "از آمپول می‌ترسد؛ آرام توضیح داده شود",
            room: "یونیت ۲",
            preparation: "دو ساعت پیش از نوبت چیزی نخورید.\nداروهای همیشگی را با خود بیاورید.",
        },
        Locale::En => Said {
            practice: "Bond Dental Practice",
            phone: "+44 20 7946 0958",
            address: "12 Rose Lane, London",
            patients: ["Mary Johnson", "Alan O’Brien", "Wilhelmina Featherstonehaugh-Cholmondeley", "نیلوفر"],
            address_form: "Mrs Johnson",
            doctors: ["Dr Nora Adams", "Dr Ben Rust"],
            services: ["Check-up and cleaning", "Root canal treatment", "Filling"],
            note: "Afraid of needles; explain calmly",
            room: "Chair 2",
            preparation: "Please do not eat for two hours before.\nBring the medicines that you take.",
        },
        Locale::Ru => Said {
            practice: "Стоматология «Связь»",
            phone: "+7 495 123-45-67",
            address: "Москва, ул. Розовая, д. 12",
            patients: ["Мария Иванова", "Алексей Ёлкин", "Константинопольская Александра Всеволодовна", "Anna Weiß"],
            address_form: "Мария Петровна",
            doctors: ["Нина Андреева", "Борис Рустамов"],
            services: ["Осмотр и чистка", "Лечение каналов", "Пломба"],
            note: "Боится уколов, объяснять спокойно",
            room: "Кабинет 2",
            preparation: "За два часа до приёма не ешьте.\nВозьмите с собой лекарства, которые принимаете.",
        },
        Locale::Zh => Said {
            practice: "同心口腔诊所",
            phone: "010-8877 6655",
            address: "北京市朝阳区玫瑰路12号",
            patients: ["王小玥", "李喆", "欧阳堃", "Anna Weiß"],
            address_form: "王女士",
            doctors: ["张丽医生", "刘波医生"],
            services: ["检查与洁牙", "根管治疗", "补牙"],
            note: "害怕打针，请慢慢解释",
            room: "二号椅",
            preparation: "就诊前两小时请勿进食。\n请携带正在服用的药物。",
        },
    }
}

pub(crate) fn letterhead(locale: Locale) -> Letterhead {
    let said = said(locale);
    Letterhead { name: said.practice.into(), phone: said.phone.into(), address: said.address.into() }
}

pub(crate) fn row(time: &str, patient: &str, service: &str, status: &str, note: &str) -> DayRow {
    DayRow {
        time: at(time),
        patient: patient.into(),
        is_first_visit: status == "planned",
        service: service.into(),
        status: status.into(),
        note: note.into(),
    }
}

pub(crate) fn day_sheet(locale: Locale) -> DaySheet {
    let said = said(locale);
    let [first, second, third, fourth] = said.patients;
    let [checkup, root, filling] = said.services;
    let morning = vec![
        row("09:00", first, checkup, "confirmed", said.note),
        row("09:30", second, root, "planned", ""),
        row("10:15", third, filling, "arrived", said.room),
    ];
    let evening = vec![row("16:00", fourth, checkup, "done", "")];
    let doctors = said.doctors.into_iter().zip([morning, evening]);
    DaySheet {
        practice: letterhead(locale),
        day: day(),
        printed: (day(), at("08:05")),
        doctors: doctors.map(|(doctor, rows)| DoctorDay { doctor: doctor.into(), rows }).collect(),
    }
}

pub(crate) fn card(locale: Locale) -> AppointmentCard {
    let said = said(locale);
    AppointmentCard {
        practice: letterhead(locale),
        patient: said.patients[0].into(),
        address_form: said.address_form.into(),
        day: day(),
        time: at("10:15"),
        come_at: Some(at("10:05")),
        doctor: said.doctors[0].into(),
        service: said.services[0].into(),
        room: said.room.into(),
        preparation: said.preparation.into(),
    }
}

pub(crate) fn sum(locale: Locale, whole: i64) -> Money {
    let currency = words(locale).style().currency;
    let minor = if locale == Locale::Fa { whole * 100_000 } else { whole * 100 };
    Money::new(minor, currency)
}

pub(crate) fn receipt(locale: Locale, kind: ReceiptKind) -> Receipt {
    let said = said(locale);
    let sum = |whole| sum(locale, whole);
    let line = |service: &str, quantity: u32, price| ReceiptLine {
        service: service.into(),
        quantity,
        price: sum(price),
        total: sum(price * i64::from(quantity)),
    };
    let paid = [Payment { means: Means::Card, amount: sum(200) }, Payment { means: Means::Cash, amount: sum(50) }];
    Receipt {
        practice: letterhead(locale),
        kind,
        number: "1405-0173".into(),
        day: day(),
        patient: said.patients[0].into(),
        doctor: said.doctors[0].into(),
        lines: vec![line(said.services[0], 1, 85), line(said.services[2], 3, 75)],
        total: sum(310),
        payments: if kind == ReceiptKind::Receipt { paid.into() } else { vec![] },
        remaining: sum(if kind == ReceiptKind::Receipt { 60 } else { 310 }),
    }
}

pub(crate) const GROUPS: [&str; 8] = ["7K3M", "Q0XZ", "91AB", "HJ4T", "WV8C", "2DEF", "5GNP", "RS6Y"];

pub(crate) fn recovery(locale: Locale) -> RecoverySheet {
    RecoverySheet {
        practice: letterhead(locale),
        day: day(),
        groups: GROUPS.map(|group| group.to_owned().into()).into(),
    }
}

/// Each document by name.
pub(crate) fn all(locale: Locale) -> Vec<(&'static str, Document)> {
    vec![
        ("day_sheet", Document::DaySheet(day_sheet(locale))),
        ("card", Document::AppointmentCard(card(locale))),
        ("invoice", Document::Receipt(receipt(locale, ReceiptKind::Invoice))),
        ("receipt", Document::Receipt(receipt(locale, ReceiptKind::Receipt))),
        ("recovery", Document::RecoverySheet(recovery(locale))),
    ]
}
