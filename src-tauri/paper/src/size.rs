//! What a document is printed on.

/// The paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Size {
    /// A sheet of 148 by 210 mm, upright.
    A5,
    /// The roll of a receipt printer, 80 mm wide and as long as it needs to be.
    Roll80,
}

impl Size {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A5, Self::Roll80];

    /// As the templates know it.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::A5 => "a5",
            Self::Roll80 => "roll80",
        }
    }
}
