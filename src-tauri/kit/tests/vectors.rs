//! The shared vectors: what other programs and people of four countries hold to be right.
//!
//! They are not part of the product; where their folder is absent each test says that it was skipped.

use peyvand_kit::{
    Calendar, Country, Currency, Day, Mobile, Money, NationalId, Unit, Ymd, fold, joined, name_tokens, parse_amount,
    query_forms,
};
use std::path::Path;

/// The rows of a vector file; nothing when the folder of vectors is not here.
fn rows(name: &str) -> Option<Vec<csv::StringRecord>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    if !folder.is_dir() {
        println!("skipped: shared/data is not here");
        return None;
    }
    let mut reader = csv::Reader::from_path(folder.join(name)).expect(name);
    let rows: Vec<_> = reader.records().map(|row| row.expect(name)).collect();
    assert!(!rows.is_empty(), "{name} has rows");
    Some(rows)
}

fn number<N: std::str::FromStr>(text: &str) -> N {
    text.parse().unwrap_or_else(|_| panic!("a number: {text}"))
}

fn jalali(text: &str) -> Day {
    Calendar::Jalali.parse_full(text).unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

/// A search finds a name when every word of one of its forms begins a token of the name.
fn finds(query: &str, name: &str) -> bool {
    let tokens = name_tokens(name);
    let begins = |word: &String| tokens.iter().any(|token| token.starts_with(word.as_str()));
    query_forms(query).iter().any(|form| form.iter().all(begins))
}

#[test]
fn jalali_days_agree_both_ways() {
    for row in rows("jalali/date_vectors_shared.csv").into_iter().flatten() {
        let named = Ymd { year: number(&row[0]), month: number(&row[1]), day: number(&row[2]) };
        let day = Day::parse_iso(&row[3]).expect("a day");
        assert_eq!(Calendar::Jalali.parts(day), named, "{row:?}");
        assert_eq!(Calendar::Jalali.day(named.year, named.month, named.day), Some(day), "{row:?}");
        assert_eq!((day.weekday() + 2) % 7, number::<u8>(&row[5]), "{row:?}");
        let first = Calendar::Jalali.day(named.year, 1, 1).expect("a year begins");
        assert_eq!(first.days_until(day) + 1, number::<i64>(&row[6]), "{row:?}");
    }
}

#[test]
fn leap_years_are_the_official_ones() {
    for row in rows("jalali/leap_years_1206_1498.csv").into_iter().flatten() {
        let year = number(&row[0]);
        let leap = if &row[1] == "1" { 30 } else { 29 };
        assert_eq!(Calendar::Jalali.month_length(year, 12), Some(leap), "{row:?}");
        assert_eq!(Calendar::Jalali.day(year, 1, 1).map(Day::iso).as_deref(), Some(&row[4]), "{row:?}");
    }
}

#[test]
fn months_ages_and_distances_are_counted_in_the_calendar() {
    for row in rows("jalali/arithmetic_shared.csv").into_iter().flatten() {
        let from = jalali(&row[1]);
        let what = row[0].split('(').next().unwrap_or_default();
        match what {
            "add_months" => {
                let moved = Calendar::Jalali.plus_months(from, number(&row[2]));
                assert_eq!((moved, moved.iso().as_str()), (jalali(&row[3]), &row[4]), "{row:?}");
            }
            "age_years" => {
                let age = Calendar::Jalali.age_years(from, jalali(&row[2]));
                assert_eq!(age, number::<i32>(&row[3]), "{row:?}");
            }
            "days_between" => {
                assert_eq!(from.days_until(jalali(&row[2])), number::<i64>(&row[3]), "{row:?}");
            }
            other => panic!("an unknown kind of row: {other}"),
        }
    }
}

#[test]
fn typed_dates_are_read_or_refused() {
    for row in rows("jalali/parse_cases_shared.csv").into_iter().flatten() {
        let read = Calendar::Jalali.parse_full(&row[0]).map(Day::iso).ok();
        assert_eq!(read.as_deref(), (&row[1] == "1").then_some(&row[2]), "{row:?}");
    }
}

#[test]
fn amounts_are_read_or_refused() {
    for row in rows("iran/amounts.csv").into_iter().flatten() {
        let read = parse_amount(&row[0], Currency::Irr, Unit::Toman).ok();
        let toman = (!row[1].is_empty()).then(|| Money::from_toman(number(&row[1])).expect("small"));
        assert_eq!(read, toman, "{row:?}");
    }
}

/// The rows that depend on policy are all followed: `tel:`, a spreadsheet's apostrophe and `.0`.
#[test]
fn iranian_mobiles_are_read_or_refused() {
    for row in rows("iran/mobile_shared.csv").into_iter().flatten() {
        let read = Mobile::parse(&row[0], Country::Ir).ok();
        let expected = (&row[1] == "1").then_some(&row[2]);
        assert_eq!(read.as_ref().map(Mobile::as_e164), expected, "{row:?}");
    }
}

#[test]
fn mobiles_of_other_countries_are_read() {
    for row in rows("iran/mobile_other_countries.csv").into_iter().flatten() {
        let country = Country::parse(&row[1]).expect("a known country");
        let read = Mobile::parse(&row[0], country).ok();
        let expected = (&row[2] == "1").then_some(&row[3]);
        assert_eq!(read.as_ref().map(Mobile::as_e164), expected, "{row:?}");
    }
}

#[test]
fn national_ids_are_read_or_refused() {
    for row in rows("iran/national_id_shared.csv").into_iter().flatten() {
        let read = NationalId::parse(&row[0]).ok();
        let expected = (&row[1] == "1").then_some(&row[2]);
        assert_eq!(read.as_ref().map(NationalId::as_str), expected, "{row:?}");
    }
}

/// The optional rows are followed too (U+00AC for a joiner, آ and ئ folded).
#[test]
fn spellings_of_one_name_are_equal_and_find_each_other() {
    for name in ["names/fa_equal_shared.csv", "names/ru_equal_shared.csv"] {
        for row in rows(name).into_iter().flatten() {
            assert_eq!(joined(&row[0]), joined(&row[1]), "{row:?}");
            assert!(finds(&row[0], &row[1]) && finds(&row[1], &row[0]), "{row:?}");
        }
    }
}

#[test]
fn different_names_stay_different() {
    for name in ["names/fa_not_equal.csv", "names/ru_not_equal.csv"] {
        for row in rows(name).into_iter().flatten() {
            assert_ne!(joined(&row[0]), joined(&row[1]), "{row:?}");
        }
    }
}

#[test]
fn digits_of_any_script_are_one() {
    for row in rows("names/digits_equal.csv").into_iter().flatten() {
        assert_eq!(fold(&row[0]), fold(&row[1]), "{row:?}");
    }
}

#[test]
fn chinese_names_are_found_by_pinyin_and_initials() {
    for row in rows("names/zh_pinyin_shared.csv").into_iter().flatten() {
        let name = &row[0];
        for query in [name, &row[1], &row[2], &row[3], &row[4], &row[5]] {
            assert!(finds(query, name), "{query}: {row:?} {:?}", name_tokens(name));
        }
        assert!(name_tokens(name).len() <= 64, "{row:?}");
        let apart = format!("{} {}", &row[1], &row[2]);
        assert!(finds(&row[3], &apart) && finds(&row[5], &apart), "{row:?}");
    }
}
