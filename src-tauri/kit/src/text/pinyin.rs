//! Chinese names in Latin letters: a name of a few characters has several likely readings.

use pinyin::ToPinyinMulti;
use std::slice;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text of more characters is no name; only its beginning is read.
const LONGEST_NAME: usize = 6;

/// Surnames that are read otherwise than the same characters elsewhere. The first reading is the
/// usual one; a reading of the dictionary that is not here is tried after these.
const SURNAMES: &[(&str, &[&[&str]])] = &[
    ("万俟", &[&["mo"], &["qi"]]),
    ("尉迟", &[&["yu"], &["chi"]]),
    ("长孙", &[&["zhang"], &["sun"]]),
    ("單于", &[&["chan"], &["yu"]]),
    ("单于", &[&["chan"], &["yu"]]),
    ("澹台", &[&["tan"], &["tai"]]),
    ("令狐", &[&["ling"], &["hu"]]),
    ("鲜于", &[&["xian"], &["yu"]]),
    ("单", &[&["shan"]]),
    ("曾", &[&["zeng"]]),
    ("解", &[&["xie"]]),
    ("仇", &[&["qiu"]]),
    ("区", &[&["ou"]]),
    ("查", &[&["zha"]]),
    ("任", &[&["ren"]]),
    ("朴", &[&["piao"]]),
    ("乐", &[&["yue", "le"]]),
    ("缪", &[&["miao"]]),
    ("冼", &[&["xian"]]),
    ("洗", &[&["xian"]]),
    ("覃", &[&["qin", "tan"]]),
    ("宁", &[&["ning"]]),
    ("纪", &[&["ji"]]),
    ("华", &[&["hua"]]),
    ("盖", &[&["ge", "gai"]]),
    ("召", &[&["shao"]]),
    ("黑", &[&["he", "hei"]]),
    ("秘", &[&["bi", "mi"]]),
    ("员", &[&["yun"]]),
    ("费", &[&["fei", "bi"]]),
    ("翟", &[&["zhai", "di"]]),
    ("折", &[&["she"]]),
    ("繁", &[&["po"]]),
    ("种", &[&["chong"]]),
    ("祭", &[&["zhai", "ji"]]),
    ("柏", &[&["bai", "bo"]]),
    ("谌", &[&["chen", "shen"]]),
    ("车", &[&["che"]]),
    ("贾", &[&["jia"]]),
    ("沈", &[&["shen"]]),
    ("葛", &[&["ge"]]),
    ("牟", &[&["mu", "mou"]]),
    ("俞", &[&["yu", "shu"]]),
    ("句", &[&["gou"]]),
    ("莘", &[&["shen", "xin"]]),
    ("能", &[&["nai"]]),
    ("都", &[&["du"]]),
    ("幺", &[&["yao"]]),
    ("薄", &[&["bo"]]),
    ("瞿", &[&["qu"]]),
    ("隗", &[&["wei", "kui"]]),
    ("郗", &[&["xi", "chi"]]),
    ("臧", &[&["zang"]]),
    ("撒", &[&["sa"]]),
    ("曲", &[&["qu"]]),
    ("卜", &[&["bu"]]),
    ("那", &[&["na"]]),
    ("盛", &[&["sheng"]]),
    ("晁", &[&["chao"]]),
    ("尉", &[&["wei", "yu"]]),
];

/// The readings of each character of a name, likeliest first.
type Readings = Vec<Vec<String>>;

/// All that somebody may type in Latin letters, or of the characters, for the Chinese part of a name.
pub(super) fn tokens_of(words: &[String]) -> Vec<String> {
    let name: Vec<char> =
        words.iter().flat_map(|word| word.chars()).filter(|c| is_read(*c)).take(LONGEST_NAME).collect();
    if name.is_empty() {
        return Vec::new();
    }
    let readings = readings_of(&name);
    let mut found: Vec<String> = (0..name.len()).map(|from| name[from..].iter().collect()).collect();
    let whole = combined(&readings);
    found.extend(whole.iter().map(|syllables| syllables.concat()));
    found.extend(whole.iter().map(|syllables| initials(syllables)));
    found.extend(readings.iter().flatten().cloned());
    for from in 1..readings.len().saturating_sub(1) {
        found.extend(combined(&readings[from..]).iter().map(|syllables| syllables.concat()));
    }
    found
}

fn is_read(c: char) -> bool {
    c.to_pinyin_multi().is_some()
}

/// Every way to read the characters one after another; the characters of longer names get fewer
/// readings, so that there are never more than 32.
fn combined(readings: &[Vec<String>]) -> Vec<Vec<String>> {
    let most = match readings.len() {
        0..=2 => 5,
        3 => 3,
        _ => 2,
    };
    let mut ways: Vec<Vec<String>> = vec![Vec::new()];
    for (place, syllables) in readings.iter().enumerate() {
        // From the sixth character on the likeliest reading is enough.
        let most = if place < 5 { most } else { 1 };
        let longer = |way: &Vec<String>, syllable: &String| [way.as_slice(), slice::from_ref(syllable)].concat();
        ways = ways
            .iter()
            .flat_map(|way| syllables.iter().take(most).map(move |syllable| longer(way, syllable)))
            .collect();
    }
    ways
}

fn initials(syllables: &[String]) -> String {
    syllables.iter().filter_map(|syllable| syllable.chars().next()).collect()
}

fn readings_of(name: &[char]) -> Readings {
    let mut readings: Readings = name.iter().map(|c| dictionary(*c)).collect();
    let text: String = name.iter().collect();
    let surname = SURNAMES.iter().find(|(surname, _)| text.starts_with(surname));
    let (_, spoken) = surname.copied().unwrap_or(("", &[]));
    for (syllables, preferred) in readings.iter_mut().zip(spoken) {
        syllables.retain(|syllable| !preferred.contains(&syllable.as_str()));
        syllables.splice(0..0, preferred.iter().map(|syllable| (*syllable).to_owned()));
    }
    readings
}

/// The readings of one character without tones; a ü is given as v, as it is typed, and as u.
fn dictionary(c: char) -> Vec<String> {
    let mut found = Vec::new();
    for reading in c.to_pinyin_multi().into_iter().flatten() {
        let typed = without_tone(reading.with_tone());
        let as_u = typed.replace('v', "u");
        for syllable in [typed, as_u] {
            if !found.contains(&syllable) {
                found.push(syllable);
            }
        }
    }
    found
}

fn without_tone(syllable: &str) -> String {
    let with_v = syllable.nfd().collect::<String>().replace("u\u{0308}", "v");
    with_v.chars().filter(|c| !is_combining_mark(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_names_have_a_bounded_number_of_readings() {
        let many = vec![vec!["a".to_owned(); 9]; LONGEST_NAME];
        for length in 1..=LONGEST_NAME {
            assert!(combined(&many[..length]).len() <= 32, "{length}");
        }
    }

    #[test]
    fn a_surname_is_read_as_a_surname_first() {
        assert_eq!(readings_of(&['单', '红'])[0][0], "shan");
        assert_eq!(readings_of(&['红', '单'])[1][0], "dan");
    }
}
