//! What holds for every day and every amount, not only for those that somebody thought of.

use peyvand_kit::{
    Calendar, Country, Currency, Day, Minute, Mobile, Money, NationalId, Unit, fold, name_tokens, parse_amount,
    query_forms,
};
use proptest::prelude::*;

fn any_day() -> impl Strategy<Value = Day> {
    let first = Day::parse_iso("1850-01-01").expect("a day");
    (0_i64..130_000).prop_map(move |days| first.plus_days(days))
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    prop_oneof![Just(Calendar::Jalali), Just(Calendar::Gregorian)]
}

fn rials(minor: i64) -> Money {
    Money::new(minor, Currency::Irr)
}

/// Any text, and texts of the characters that the readers look for.
fn any_text() -> impl Strategy<Value = String> {
    let near = "[0-9۰-۹ \\-+.,٫٬/():'\u{200c}\u{200f}wmyم-یа-яёä-üA-C万元张吕单長曾百الف-ۀ\u{064b}-\u{0655}]{0,14}";
    prop_oneof![any::<String>(), near.prop_map(|text: String| text)]
}

proptest! {
    #[test]
    fn no_text_breaks_a_reader(text in any_text(), day in any_day(), calendar in any_calendar()) {
        let read = calendar.parse(&text, day);
        if let Ok(read) = read {
            let named = calendar.parts(read);
            prop_assert_eq!(calendar.day(named.year, named.month, named.day), Some(read));
        }
        if let Ok(born) = calendar.parse_birth(&text, day) {
            prop_assert!(born <= day);
        }
        if let Ok(minute) = Minute::parse(&text) {
            prop_assert_eq!(Minute::parse(&minute.hm()), Ok(minute));
        }
        if let Ok(mobile) = Mobile::parse_any(&text, Country::Ir) {
            prop_assert_eq!(Mobile::parse_any(mobile.as_e164(), Country::Cn), Ok(mobile));
        }
        if let Ok(id) = NationalId::parse(&text) {
            prop_assert_eq!(NationalId::parse(id.as_str()), Ok(id));
        }
        for currency in Currency::ALL {
            if let Ok(money) = parse_amount(&text, currency, Unit::Main) {
                let shown = money.in_unit(Unit::Main).to_string();
                prop_assert_eq!(parse_amount(&shown, currency, Unit::Main), Ok(money));
            }
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in any_text()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn a_name_is_found_by_itself_and_costs_a_bounded_number_of_words(name in any_text()) {
        let tokens = name_tokens(&name);
        prop_assert!(tokens.len() <= 64);
        let forms = query_forms(&name);
        prop_assert!(forms.len() <= 12 && forms.iter().all(|form| !form.is_empty()));
        if let Some(form) = forms.first().filter(|form| form.len() < 12) {
            prop_assert!(form.iter().all(|word| tokens.iter().any(|token| token.starts_with(word.as_str()))));
        }
    }

    #[test]
    fn a_day_keeps_its_name(day in any_day(), calendar in any_calendar()) {
        let named = calendar.parts(day);
        prop_assert_eq!(calendar.day(named.year, named.month, named.day), Some(day));
        let typed = format!("{:04}/{}/{}", named.year, named.month, named.day);
        prop_assert_eq!(calendar.parse_full(&typed), Ok(day));
    }

    #[test]
    fn months_later_is_the_same_day_or_the_months_last(
        day in any_day(), calendar in any_calendar(), months in -600_i32..600,
    ) {
        let (from, to) = (calendar.parts(day), calendar.parts(calendar.plus_months(day, months)));
        let passed = (to.year - from.year) * 12 + i32::from(to.month) - i32::from(from.month);
        prop_assert_eq!(passed, months);
        let last = calendar.month_length(to.year, to.month).expect("a month");
        prop_assert_eq!(to.day, from.day.min(last));
    }

    #[test]
    fn an_age_is_the_count_of_birthdays(birth in any_day(), days in 0_i64..40_000, calendar in any_calendar()) {
        let on = birth.plus_days(days);
        let age = calendar.age_years(birth, on);
        let born = calendar.parts(birth);
        let birthdays = (1..=age + 1).filter(|year| {
            // A birthday that the year lacks is kept on the next day.
            let birthday = calendar.day(born.year + year, born.month, born.day);
            let kept = birthday.unwrap_or_else(|| calendar.plus_months(birth, 12 * year).plus_days(1));
            kept <= on
        });
        prop_assert_eq!(birthdays.count(), usize::try_from(age).expect("born before"));
    }

    #[test]
    fn what_is_added_can_be_taken_away(a in any::<i64>(), b in any::<i64>()) {
        match rials(a).add(rials(b)) {
            Ok(sum) => prop_assert_eq!(sum.sub(rials(b)), Ok(rials(a))),
            Err(_) => prop_assert!(a.checked_add(b).is_none()),
        }
    }

    #[test]
    fn a_percentage_and_the_rest_differ_by_less_than_one_rial(
        minor in -1_000_000_000_000_i64..1_000_000_000_000, percent in 0_u32..=100,
    ) {
        let part = rials(minor).percent(percent.into()).expect("small");
        let rest = rials(minor).percent((100 - percent).into()).expect("small");
        let whole = part.add(rest).expect("small");
        prop_assert!((whole.minor() - minor).abs() <= 1);
        prop_assert_eq!(rials(-minor).percent(percent.into()), part.neg());
    }

    #[test]
    fn tomans_are_ten_rials(toman in -1_000_000_000_000_i64..1_000_000_000_000) {
        let money = Money::from_toman(toman).expect("small");
        prop_assert_eq!(money.minor(), toman * 10);
        prop_assert_eq!(money.toman(), toman.into());
    }
}
