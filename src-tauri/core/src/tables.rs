//! Tables of the files that come with the core: lists of facts, each read once.

use toml::de::{DeTable, DeValue};

/// What stands where a file is not as it must be.
pub(crate) const TESTED: &str = "a test reads every file";

/// Reads such a file.
pub(crate) fn with_tables<T>(text: &str, read: impl FnOnce(&Table<'_>) -> T) -> T {
    read(&Table(DeTable::parse(text).expect(TESTED).get_ref()))
}

/// A table of such a file, whose keys are known to be there.
pub(crate) struct Table<'a>(&'a DeTable<'a>);

impl<'a> Table<'a> {
    fn value(&self, key: &str) -> Option<&'a DeValue<'a>> {
        self.0.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value.get_ref())
    }

    pub(crate) fn text(&self, key: &str) -> String {
        self.value(key).and_then(DeValue::as_str).expect(TESTED).to_owned()
    }

    /// None where there is no such key.
    pub(crate) fn number(&self, key: &str) -> Option<u32> {
        self.value(key).and_then(DeValue::as_integer).and_then(|number| number.as_str().parse().ok())
    }

    pub(crate) fn is(&self, key: &str) -> bool {
        self.value(key).and_then(DeValue::as_bool).expect(TESTED)
    }

    pub(crate) fn choice<T>(&self, key: &str, of_code: fn(&str) -> Option<T>) -> T {
        of_code(&self.text(key)).expect(TESTED)
    }

    fn list(&self, key: &str) -> impl Iterator<Item = &'a DeValue<'a>> + use<'a> {
        self.value(key).and_then(DeValue::as_array).into_iter().flat_map(|list| list.iter()).map(|one| one.get_ref())
    }

    /// None where there is no such key.
    pub(crate) fn texts(&self, key: &str) -> Vec<String> {
        self.list(key).map(|one| one.as_str().expect(TESTED).to_owned()).collect()
    }

    /// None where there is no such key.
    pub(crate) fn tables(&self, key: &str) -> Vec<Self> {
        self.list(key).map(|one| Self(one.as_table().expect(TESTED))).collect()
    }
}
