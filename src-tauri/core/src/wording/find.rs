//! Finds what a text says that it should not.

use super::pattern::Phrase;
use super::tokens::{Token, is_han, mark_names, tokens};
use super::{Entry, Finding, Kind, Level, Pack, Rule, lists};
use peyvand_kit::Locale;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// The words of all languages, ready to be looked for.
struct Index {
    entries: Vec<Entry>,
    /// What is looked for where a word begins so.
    by_head: HashMap<String, Vec<Sought>>,
    /// How many bytes the longest of these beginnings has.
    longest: usize,
}

/// A phrase of an entry: one that is named, or a context in which such phrases are innocent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sought {
    Phrase(usize, usize),
    Context(usize, usize),
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let entries = lists::entries();
    let mut by_head: HashMap<String, Vec<Sought>> = HashMap::new();
    let mut keep = |phrases: &[Phrase], sought: &dyn Fn(usize) -> Sought| {
        for (place, phrase) in phrases.iter().enumerate() {
            for head in phrase.heads() {
                let all = by_head.entry(head.to_owned()).or_default();
                if all.last() != Some(&sought(place)) {
                    all.push(sought(place));
                }
            }
        }
    };
    for (place, entry) in entries.iter().enumerate() {
        keep(&entry.phrases, &|phrase| Sought::Phrase(place, phrase));
        keep(&entry.except, &|phrase| Sought::Context(place, phrase));
    }
    let longest = by_head.keys().map(String::len).max().unwrap_or(0);
    Index { entries, by_head, longest }
});

/// A phrase that is said, and the tokens that say it.
struct Hit {
    entry: &'static Entry,
    rule: &'static Rule,
    tokens: Range<usize>,
}

/// What a text says: phrases, and contexts by their kinds.
#[derive(Default)]
struct Heard {
    hits: Vec<Hit>,
    contexts: Vec<(Kind, Range<usize>)>,
}

impl Heard {
    /// Whether the words stand in a context in which they are innocent.
    fn is_innocent(&self, hit: &Hit) -> bool {
        let covers = |place: &Range<usize>| place.start <= hit.tokens.start && hit.tokens.end <= place.end;
        self.contexts.iter().any(|(kind, place)| *kind == hit.entry.kind && covers(place))
    }
}

/// What a text says that the pack names, in the order of the text; of findings that overlap, the graver.
pub(super) fn findings(pack: &'static Pack, text: &str, names: &[&str]) -> Vec<Finding> {
    let mut tokens = tokens(text);
    mark_names(&mut tokens, names);
    let mut heard = heard(pack, &tokens);
    let mut hits = std::mem::take(&mut heard.hits);
    hits.retain(|hit| !heard.is_innocent(hit));
    hits.sort_by_key(|hit| (hit.rule.level == Level::Warn, Reverse(hit.tokens.len()), hit.tokens.start));
    let mut kept: Vec<Hit> = Vec::new();
    for hit in hits {
        if kept.iter().all(|other| hit.tokens.end <= other.tokens.start || other.tokens.end <= hit.tokens.start) {
            kept.push(hit);
        }
    }
    kept.sort_by_key(|hit| hit.tokens.start);
    kept.into_iter().map(|hit| finding(pack, &hit, text, &tokens)).collect()
}

fn heard(pack: &'static Pack, tokens: &[Token]) -> Heard {
    let language = language(tokens);
    let mut heard = Heard::default();
    for (from, token) in tokens.iter().enumerate() {
        // No further than any beginning goes: somebody may have typed a word without an end.
        let ends = token.word.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= INDEX.longest);
        for sought in ends.filter_map(|end| INDEX.by_head.get(&token.word[..end])).flatten() {
            match *sought {
                Sought::Context(entry, phrase) => {
                    let entry = &INDEX.entries[entry];
                    heard.contexts.extend(entry.except[phrase].at(tokens, from).map(|place| (entry.kind, place)));
                }
                Sought::Phrase(entry, phrase) => {
                    let entry = &INDEX.entries[entry];
                    let phrase = &entry.phrases[phrase];
                    let Some(rule) = pack.rule_on(entry.kind) else { continue };
                    if !phrase.begins_with_number() || entry.language == language {
                        heard.hits.extend(phrase.at(tokens, from).map(|tokens| Hit { entry, rule, tokens }));
                    }
                }
            }
        }
    }
    heard
}

/// The language in whose script most of the words stand: «100%» is read in it.
fn language(tokens: &[Token]) -> Locale {
    let script = |token: &Token| match token.word.chars().next()? {
        '\u{0600}'..='\u{06FF}' => Some(Locale::Fa),
        '\u{0400}'..='\u{04FF}' => Some(Locale::Ru),
        c if is_han(c) => Some(Locale::Zh),
        c if c.is_alphabetic() => Some(Locale::En),
        _ => None,
    };
    let words = |language: Locale| tokens.iter().filter(|token| script(token) == Some(language)).count();
    Locale::ALL.into_iter().rev().max_by_key(|language| words(*language)).unwrap_or(Locale::En)
}

fn finding(pack: &'static Pack, hit: &Hit, text: &str, tokens: &[Token]) -> Finding {
    let span = tokens[hit.tokens.start].span.start..tokens[hit.tokens.end - 1].span.end;
    Finding {
        level: hit.rule.level,
        kind: hit.entry.kind,
        text: text.chars().skip(span.start).take(span.len()).collect(),
        span,
        instead: &hit.entry.instead,
        source: &pack.sources[hit.rule.source],
        article: &hit.rule.article,
    }
}
