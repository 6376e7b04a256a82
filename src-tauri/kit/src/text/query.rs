//! The ways in which what was typed into a search may be meant.

use super::fold::tokens;
use super::layout::wrong_layout;
use super::names::is_persian;
use std::slice;

/// Longer searches are not tried with their words run together: they say enough.
const MOST_WORDS_TO_JOIN: usize = 4;

/// The ways in which what was typed may be meant, likeliest first; each is a list of words that must
/// all begin a token of the name.
///
/// As it stands; with neighboring Persian words run together (the name may be written as one); and as
/// if typed with another keyboard layout on. No more than ten, none of them empty.
///
/// ```
/// use peyvand_kit::query_forms;
///
/// let forms = query_forms("علی رضا");
/// assert_eq!(forms[0], ["علی", "رضا"]);
/// assert_eq!(forms[1], ["علیرضا"]);
/// assert!(query_forms("ugd").contains(&vec!["علی".to_owned()]));
/// ```
pub fn query_forms(query: &str) -> Vec<Vec<String>> {
    let words = tokens(query);
    let mut forms = vec![words.clone()];
    if (2..=MOST_WORDS_TO_JOIN).contains(&words.len()) && words.iter().all(|word| is_persian(word)) {
        forms.extend(groupings(&words).into_iter().filter(|form| *form != words));
    }
    forms.extend(wrong_layout(query).iter().map(|meant| tokens(meant)));
    forms.retain(|form| !form.is_empty());
    forms
}

/// Every way to run neighboring words together.
fn groupings(words: &[String]) -> Vec<Vec<String>> {
    let Some((first, rest)) = words.split_first() else {
        return vec![Vec::new()];
    };
    if rest.is_empty() {
        return vec![vec![first.clone()]];
    }
    let mut found = Vec::new();
    for form in groupings(rest) {
        found.push([slice::from_ref(first), form.as_slice()].concat());
        let together = format!("{first}{}", form[0]);
        found.push([&[together], &form[1..]].concat());
    }
    found
}
