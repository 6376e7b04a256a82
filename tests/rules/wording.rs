//! What a practice may not say of itself is found, in four languages and by the pack of its country; what is said in a
//! clinic every day is not.

use peyvand_core::wording::{self, Level};
use peyvand_kit::Locale;
use peyvand_tests::World;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const COUNTRIES: [&str; 4] = ["ir", "ru", "cn", "other"];

fn shared(file: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/legal").join(file);
    let is_here = path.exists();
    if !is_here {
        println!("skipped: shared/data is not here ({file})");
    }
    is_here.then_some(path)
}

fn checked(world: &mut World, text: &str) -> Vec<Value> {
    let detail = world.read("wording_check", json!({ "text": text }));
    detail["findings"].as_array().expect("findings").clone()
}

/// What is found in a text, as typed, with its level.
fn marked(world: &mut World, text: &str) -> Vec<(String, String)> {
    let found = checked(world, text);
    found.iter().map(|one| (word(one, "text"), word(one, "level"))).collect()
}

fn word(found: &Value, field: &str) -> String {
    found[field].as_str().expect("a text").to_owned()
}

#[test]
fn the_shared_sentences_are_told_apart_in_every_country() {
    let Some(path) = shared("ad_sentences_shared.csv") else { return };
    let mut rows = csv::Reader::from_path(path).expect("a table");
    let rows: Vec<(String, bool)> =
        rows.records().map(|row| row.expect("a row")).map(|row| (row[0].to_owned(), &row[1] == "1")).collect();
    assert!(rows.len() >= 16);
    for language in Locale::ALL {
        let mut world = World::empty(language);
        for (text, should) in &rows {
            assert_eq!(!checked(&mut world, text).is_empty(), *should, "{language:?}: {text}");
        }
    }
}

/// What is no claim alone: a practice sign may not say «مرکز» of a practice, a sentence must («به مرکز تصویربرداری بروید»);
/// «непременно перезвоним» promises a call.
const NOT_ALONE: [&str; 3] = ["مؤسسه", "مرکز", "непременно"];

#[test]
fn every_shared_phrase_is_found_in_its_country() {
    let Some(path) = shared("ad_phrases.json") else { return };
    let list: Value = serde_json::from_slice(&std::fs::read(path).expect("read")).expect("JSON");
    let phrases = list["phrases"].as_array().expect("a list");
    assert!(phrases.len() >= 65);
    for phrase in phrases {
        let text = word(phrase, "phrase");
        let country = match word(phrase, "lang").as_str() {
            "fa" => "ir",
            "zh" => "cn",
            _ => "ru",
        };
        assert_eq!(wording::check(country, &text).is_empty(), NOT_ALONE.contains(&text.as_str()), "{text}");
    }
    assert!(
        !wording::check("ru", "Непременно поможет").is_empty()
            && !wording::check("ir", "به مؤسسهٔ ما بیایید").is_empty()
    );
}

/// The table of chapter 9 of the facts: level, and words in a sentence.
const IRAN: &[(&str, &str)] = &[
    ("block", "این ماه تخفیف داریم"),
    ("block", "ایمپلنت ارزان"),
    ("block", "حراج خدمات زیبایی"),
    ("block", "در قرعه‌کشی شرکت کنید"),
    ("block", "به بیماران جایزه می‌دهیم"),
    ("block", "قیمت شگفت‌انگیز"),
    ("block", "پورسانت معرفی بیمار"),
    ("block", "نتیجه را تضمین می‌کنیم"),
    ("block", "با گارانتی"),
    ("block", "درمان بدون بازگشت"),
    ("block", "صد در صد مؤثر"),
    ("block", "۱۰۰٪ مؤثر"),
    ("block", "%100 مؤثر"),
    ("block", "100% مؤثر"),
    ("block", "درمان قطعی"),
    ("block", "لاغری معجزه‌آسا"),
    ("block", "بهترین جراح"),
    ("block", "اولین کلینیک شهر"),
    ("block", "تنها مرکز استان"),
    ("block", "مجهزترین کلینیک"),
    ("block", "برترین پزشک"),
    ("block", "خدمات بی‌نظیر"),
    ("block", "کلینیک شماره یک"),
    ("block", "عکس بیماران را ببینید"),
    ("warn", "معاینهٔ رایگان"),
    ("warn", "با وام"),
    ("warn", "پرداخت اقساط"),
    ("warn", "قبل و بعد لیزر"),
    ("warn", "پیشنهاد ویژه"),
    ("warn", "فقط امروز"),
];

#[test]
fn the_table_of_iran_is_kept_with_its_levels_and_says_what_to_say_instead() {
    let mut world = World::empty(Locale::Fa);
    for (level, text) in IRAN {
        let found = checked(&mut world, text);
        assert!(found.iter().any(|one| word(one, "level") == *level), "{text}: {found:?}");
        for one in found {
            assert!(
                !word(&one, "instead").is_empty() && !word(&one, "source").is_empty() && !word(&one, "kind").is_empty()
            );
            assert!(marked(&mut world, &word(&one, "instead")).iter().all(|(_, level)| level == "warn"), "{one}");
        }
    }
}

/// Said of oneself: found in a practice of Iran, whatever the language.
const CLAIMS: &[&str] = &[
    "شفای قطعی میگرن با طب ما",
    "تـخفیف‌هاي باورنكردني",
    "۳۰ درصد تخفیف جرم‌گیری",
    "درمان‌های قطعی و همیشگی",
    "صددرصد نتیجه می‌گیرید",
    "بی نظیرترین خدمات شهر",
    "بهترینیم",
    "قرعه کشی نوروزی",
    "تنها کلینیک دارای این دستگاه",
    "لیزر بی‌درد موهای زائد",
    "هیچ عوارضی ندارد",
    "بدون نیاز به پزشک درمان شوید",
    "برای همیشه از عینک خلاص شوید",
    "The best dentist in Tehran",
    "Permanent cure for back pain",
    "50% off all implants",
    "Satisfaction guaranteed or your money back",
    "Completely safe, no side effects",
    "The only clinic with this device",
    "98% success rate",
    "Лучшая клиника Москвы",
    "Избавим от боли навсегда",
    "Лечение без побочных эффектов",
    "Клиника №1 в городе",
    "Гарантии результата",
    "Фото пациентов до и после",
    "根治鼻炎",
    "全国第一的口腔医院",
    "本市最好的牙医",
    "百分之百有效",
    "安全无副作用",
    "治疗前后对比照",
    "三天病痛消失",
];

/// Said at every desk.
const PLAIN: &[&str] = &[
    "اولین ویزیت شما روز شنبه است",
    "اولین نوبت خالی فردا ساعت ۱۰ است",
    "در اولین فرصت با شما تماس می‌گیریم",
    "نخستین مراجعهٔ شما ثبت شد",
    "برای قطعی شدن نوبت عدد ۱ را بفرستید",
    "نوبت شما قطعی شد",
    "به علت قطعی برق، مطب عصر تعطیل است",
    "هزینهٔ قطعی پس از معاینه گفته می‌شود",
    "نتیجهٔ قطعی نمونه‌برداری هفتهٔ بعد می‌آید",
    "اگر درد دارید یا خون‌ریزی بند نیامده، تماس بگیرید",
    "اگر تا فردا بدون درد بودید، مسکن را قطع کنید",
    "بهترین زمان برای تماس با شما کی است؟",
    "تنها ۱۰ دقیقه دیر می‌رسند",
    "اگر تنها می‌آیید، رانندگی نکنید",
    "از تنهایی نترسید",
    "نتیجه را تضمین نمی‌کنیم",
    "هیچ درمانی بدون عارضه نیست",
    "دارو را قبل و بعد از غذا بخورید",
    "مراقبت‌های قبل و بعد از عمل را بخوانید",
    "پارکینگ رایگان در کنار مطب است",
    "بیمه ۱۰۰٪ هزینه را می‌پردازد",
    "از تأخیر پزشک پوزش می‌خواهیم؛ حدود ۲۰ دقیقه دیرتر می‌رسند",
    "این دارو برای تخفیف درد است",
    "لطفاً عکس بیمار را همراه بیاورید",
    "مراقبت‌های ویژه، به‌ویژه از کودکان",
    "اتاق شماره یک، طبقهٔ دوم",
    "امیدوارم بهتر از دیروز باشید",
    "What is the best time to call you?",
    "Best wishes, get well soon",
    "The first free slot is tomorrow at 10:30",
    "Feel free to call us",
    "Take the tablets before and after meals",
    "If you have no pain, stop the painkiller",
    "We cannot guarantee the result",
    "No treatment is without risk",
    "Insurance covers 100% of the fee",
    "Напоминаем: приём завтра в 9:30, кабинет №1",
    "Вам лучше? Всего наилучшего",
    "Мы не можем гарантировать результат",
    "Принимайте таблетки до и после еды",
    "Доктор задерживается на 20 минут, приносим извинения",
    "Гарантия на пломбу один год",
    "Спасибо, оплата получена",
    "您的预约是明天9:30",
    "第一次就诊请带身份证",
    "最佳复诊时间是两周后，最好提前十分钟到",
    "如果不疼了，可以停止止痛药",
    "我们不能保证治愈",
    "已收款500元，余额为0元",
    "手术前后请勿吸烟，骨折后请休息",
];

#[test]
fn claims_are_found_and_what_is_said_at_every_desk_is_not() {
    let mut world = World::empty(Locale::Fa);
    for text in CLAIMS {
        assert!(!checked(&mut world, text).is_empty(), "{text}");
    }
    for text in PLAIN {
        assert_eq!(marked(&mut world, text), [], "{text}");
        for country in COUNTRIES {
            assert_eq!(wording::check(country, text), [], "{country}: {text}");
        }
    }
}

#[test]
fn the_same_words_are_judged_by_the_law_of_the_country() {
    let levels = |text: &str| COUNTRIES.map(|country| wording::check(country, text).first().map(|one| one.level));
    use Level::{Block, Warn};
    assert_eq!(levels("تخفیف"), [Some(Block), None, Some(Warn), None]);
    assert_eq!(levels("Скидка 30%"), [Some(Block), None, Some(Warn), None]);
    assert_eq!(levels("特惠价"), [Some(Block), None, Some(Block), None]);
    assert_eq!(levels("治愈率"), [Some(Warn), Some(Warn), Some(Block), Some(Warn)]);
    assert_eq!(levels("Гарантируем результат"), [Some(Block), Some(Block), Some(Block), Some(Warn)]);
    assert_eq!(levels("Благодарные пациенты"), [Some(Warn), Some(Block), Some(Block), Some(Warn)]);
}

#[test]
fn what_was_found_is_marked_where_it_was_typed() {
    let mut world = World::empty(Locale::Fa);
    // JavaScript counts the picture as two.
    let text = "😀 نتیجهٔ «تضميني» و بهترین ها";
    let typed: Vec<u16> = text.encode_utf16().collect();
    let found = checked(&mut world, text);
    let place = |one: &Value, field: &str| usize::try_from(one[field].as_u64().expect("a place")).expect("small");
    let spans: Vec<String> = found
        .iter()
        .map(|one| String::from_utf16(&typed[place(one, "start")..place(one, "end")]).expect("whole characters"))
        .collect();
    assert_eq!(spans, ["تضميني", "بهترین ها"]);
    assert_eq!(spans, found.iter().map(|one| word(one, "text")).collect::<Vec<_>>());
}

#[test]
fn a_name_may_be_any_word() {
    for (name, text) in [
        ("بهترین", "دکتر بهترین تا ده دقیقهٔ دیگر می‌رسند"),
        ("یکتا بی‌نظیر", "خانم یکتا بی نظیر، نوبت شما فرداست"),
        ("Best", "Mr Best, your appointment is tomorrow"),
        ("第一", "第一先生，您的预约是明天"),
    ] {
        assert!(!wording::check("ir", text).is_empty() || name == "第一", "{text}");
        assert_eq!(wording::check_filled("ir", text, &[name]), [], "{text}");
    }
    let found = wording::check_filled("ir", "دکتر بهترین، برترین جراح شهر", &["بهترین"]);
    assert_eq!(found.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), ["برترین"]);
}

#[test]
fn the_window_is_told_by_which_pack_and_that_a_lawyer_must_confirm_it() {
    for (language, country) in Locale::ALL.into_iter().zip(["ir", "other", "ru", "cn"]) {
        let detail = World::empty(language).read("wording_check", json!({ "text": "" }));
        assert_eq!((detail["pack"].as_str(), detail["isConfirmed"].as_bool()), (Some(country), Some(false)));
        assert_eq!(detail["findings"], json!([]));
        assert!(
            detail["date"].as_str().is_some_and(|date| date.len() == 10)
                && detail["version"] != ""
                && detail["source"] != ""
        );
    }
    let sourced = wording::check("ru", "Гарантируем").first().map(|one| (one.source.is_rule, one.article.to_owned()));
    assert!(sourced.is_some_and(|(is_rule, article)| is_rule && article.contains("24")));
}

#[test]
fn the_names_of_whom_it_is_said_may_be_any_word() {
    let mut world = World::empty(Locale::Fa);
    let mut said = |names: &[&str]| {
        let detail = world.read("wording_check", json!({ "text": "خانم بهترین، درمان تضمینی است.", "names": names }));
        let found = detail["findings"].as_array().expect("findings").clone();
        found.iter().map(|one| word(one, "text")).collect::<Vec<_>>()
    };
    assert_eq!(said(&[]), ["بهترین", "تضمینی"]);
    assert_eq!(said(&["بهناز بهترین"]), ["تضمینی"]);
}

#[test]
fn a_text_too_long_to_be_looked_at_is_refused() {
    let mut world = World::empty(Locale::Fa);
    let refused = world.refused("wording_check", json!({ "text": "ب".repeat(20_001) }));
    assert_eq!(refused, ("text-too-long".to_owned(), "text".to_owned()));
}
