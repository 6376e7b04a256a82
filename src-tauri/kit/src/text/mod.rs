//! Text as a search sees it: what a reader takes for the same is the same.
//!
//! A name is kept under its [`name_tokens`].
//! A search finds it when, in one of the [`query_forms`] of what was typed, every word begins one of
//! those tokens.

mod fold;
mod layout;
mod names;
mod pinyin;
mod query;

pub(crate) use fold::plain;
pub use fold::{fold, joined, tokens};
pub use layout::wrong_layout;
pub use names::name_tokens;
pub use query::query_forms;
