//! The rules of the house, as tests: if it is a rule, it is red when it is broken.

mod files;
mod floors;
mod locales;
mod tree;
