//! Text as a search sees it: what a reader takes for the same is the same.

mod fold;

pub use fold::fold;
pub(crate) use fold::plain;

/// The folded text without its spaces: two spellings of one name are equal here.
pub fn joined(text: &str) -> String {
    let mut folded = fold(text);
    folded.retain(|c| !c.is_whitespace());
    folded
}

/// The folded words of a text.
pub fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words under which a name is found.
pub fn name_tokens(name: &str) -> Vec<String> {
    tokens(name)
}

/// The ways in which what was typed into a search may be meant.
pub fn query_forms(query: &str) -> Vec<Vec<String>> {
    vec![tokens(query)]
}

/// The text as it would be, had another keyboard layout been on.
pub fn wrong_layout(text: &str) -> Vec<String> {
    let _ = text;
    Vec::new()
}
