//! Sums in words, as a person of each language writes them on a receipt.

use peyvand_kit::{Calendar, Currency, Digits, Locale, Money, Unit};
use peyvand_words::{Style, Words};

fn said(locale: Locale, currency: Currency, unit: Unit, minor: i64) -> String {
    let style = Style { calendar: Calendar::Jalali, digits: Digits::Persian, currency, unit };
    Words::new(locale, style).amount_in_words(Money::new(minor, currency)).expect("below the limit")
}

#[test]
fn toman_in_persian() {
    let toman = |toman: i64| said(Locale::Fa, Currency::Irr, Unit::Toman, toman * 10);
    assert_eq!(toman(2_500_000), "دو میلیون و پانصد هزار تومان");
    assert_eq!(toman(50_000), "پنجاه هزار تومان");
    assert_eq!(toman(1_001), "یک هزار و یک تومان");
    assert_eq!(toman(21_119), "بیست و یک هزار و صد و نوزده تومان");
    assert_eq!(toman(0), "صفر تومان");
    assert_eq!(toman(-300), "منفی سیصد تومان");
    assert_eq!(toman(1_000_000_000), "یک میلیارد تومان");
}

#[test]
fn half_a_toman_is_said_in_rials() {
    assert_eq!(said(Locale::Fa, Currency::Irr, Unit::Toman, 15), "پانزده ریال");
}

#[test]
fn rubles_decline_and_thousands_are_feminine() {
    let rubles = |rubles: i64| said(Locale::Ru, Currency::Rub, Unit::Main, rubles * 100);
    assert_eq!(rubles(1), "один рубль");
    assert_eq!(rubles(22_002), "двадцать две тысячи два рубля");
    assert_eq!(rubles(1_011_000), "один миллион одиннадцать тысяч рублей");
    assert_eq!(rubles(5_121), "пять тысяч сто двадцать один рубль");
    assert_eq!(said(Locale::Ru, Currency::Rub, Unit::Main, 10_203), "сто два рубля 3 копейки");
}

#[test]
fn chinese_counts_by_myriads() {
    let yuan = |yuan: i64| said(Locale::Zh, Currency::Cny, Unit::Main, yuan * 100);
    assert_eq!(yuan(10), "十元");
    assert_eq!(yuan(110), "一百一十元");
    assert_eq!(yuan(1_005), "一千零五元");
    assert_eq!(yuan(100_500), "十万零五百元");
    assert_eq!(yuan(20_003_000), "二千万三千元");
    assert_eq!(yuan(105_000), "十万五千元");
}

#[test]
fn english_has_hyphens() {
    assert_eq!(said(Locale::En, Currency::Usd, Unit::Main, 2_105), "twenty-one dollars and 5 cents");
    assert_eq!(said(Locale::En, Currency::Usd, Unit::Main, 100), "one dollar");
}

#[test]
fn a_sum_too_long_to_read_has_no_words() {
    let style = Style { calendar: Calendar::Jalali, digits: Digits::Latin, currency: Currency::Irr, unit: Unit::Main };
    let words = Words::new(Locale::Fa, style);
    assert_eq!(words.amount_in_words(Money::new(i64::MIN, Currency::Irr)), None);
}
