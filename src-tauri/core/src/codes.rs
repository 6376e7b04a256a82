//! Closed choices that are stored and sent as short codes.

/// Declares choices with their codes.
macro_rules! codes {
    ($(#[doc = $about:literal])* $name:ident { $($(#[doc = $doc:literal])* $variant:ident = $code:literal,)* }) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[doc = $doc])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As it is stored and sent.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The one with this code.
            pub fn of_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }

        impl $crate::codes::Stored for $name {
            fn stored(code: &str) -> Option<Self> {
                Self::of_code(code)
            }
        }
    };
}

pub(crate) use codes;

use peyvand_store::{Row, RowResult};

/// A choice that stands in a column.
pub(crate) trait Stored: Sized {
    /// The choice that a column holds.
    fn stored(code: &str) -> Option<Self>;
}

/// Reads a choice from a column whose CHECK admits nothing else.
pub(crate) fn choice<T: Stored>(row: &Row, column: &str) -> RowResult<T> {
    let code: String = row.get(column)?;
    Ok(T::stored(&code).expect("the column's CHECK admits known codes only"))
}

/// Reads a choice from a column that may be empty.
pub(crate) fn chosen<T: Stored>(row: &Row, column: &str) -> RowResult<Option<T>> {
    let code: Option<String> = row.get(column)?;
    Ok(code.map(|code| T::stored(&code).expect("the column's CHECK admits known codes only")))
}
