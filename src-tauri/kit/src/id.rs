//! Ids: UUID text with a type for each kind of thing, so that a visit's id can't stand for a patient's.

use crate::Clock;
use thiserror::Error;
use uuid::{NoContext, Timestamp, Uuid};

/// The text is not a canonical UUID (36 lower-case characters with dashes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not-an-id")]
pub struct NotAnId;

/// Makes an id type: a newtype over the text of a UUID.
///
/// ```
/// use peyvand_kit::{Clock, Instant, id};
///
/// id!(
///     /// A chair in the waiting room.
///     pub ChairId
/// );
///
/// let clock = Clock::fixed(Instant::from_ms(0));
/// let chair = ChairId::new_at(&clock);
/// assert_eq!(ChairId::parse(chair.as_str()), Ok(chair));
/// ```
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $vis:vis $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis struct $name(String);

        #[allow(dead_code)]
        impl $name {
            /// Makes a fresh id; ids made later by the same clock sort later.
            $vis fn new_at(clock: &$crate::Clock) -> Self {
                Self($crate::new_uuid(clock))
            }

            /// Reads an id that came from outside.
            ///
            /// # Errors
            /// When the text is not a canonical UUID.
            $vis fn parse(text: &str) -> ::core::result::Result<Self, $crate::NotAnId> {
                $crate::NotAnId::unless_uuid(text).map(|()| Self(text.to_owned()))
            }

            /// Takes an id that was checked when it was stored.
            $vis fn from_trusted(text: String) -> Self {
                Self(text)
            }

            /// The id as it is stored and sent.
            $vis fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(
    /// One act of one person: made by the caller before the first try, so that a second try of the
    /// same act is known as the same.
    pub ActId
);

impl NotAnId {
    /// Says whether a text is a canonical UUID; the check behind every id's `parse`.
    ///
    /// # Errors
    /// When it is not.
    pub fn unless_uuid(text: &str) -> Result<(), Self> {
        let uuid = Uuid::try_parse(text).map_err(|_| Self)?;
        let mut canonical = Uuid::encode_buffer();
        if uuid.hyphenated().encode_lower(&mut canonical) == text {
            Ok(())
        } else {
            Err(Self)
        }
    }
}

/// Makes the text of a fresh UUIDv7 that carries the clock's time.
pub fn new_uuid(clock: &Clock) -> String {
    // A clock before 1970 can't be written into a UUID; the random part still keeps it unique.
    let ms = u64::try_from(clock.now().ms()).unwrap_or(0);
    let nanos = u32::try_from(ms % 1000).expect("below a thousand") * 1_000_000;
    Uuid::new_v7(Timestamp::from_unix(NoContext, ms / 1000, nanos)).to_string()
}

/// Derives an id (UUIDv5) from what it names: two devices that mean the same thing get the same id.
///
/// ```
/// use peyvand_kit::derived;
///
/// assert_eq!(derived("posting", "visit-1:0"), derived("posting", "visit-1:0"));
/// assert_ne!(derived("posting", "visit-1:0"), derived("posting", "visit-1:1"));
/// assert_ne!(derived("posting", "x"), derived("recall", "x"));
/// ```
pub fn derived(namespace: &str, name: &str) -> String {
    let space = Uuid::new_v5(
        &Uuid::NAMESPACE_URL,
        format!("peyvand:{namespace}").as_bytes(),
    );
    Uuid::new_v5(&space, name.as_bytes()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Instant;

    #[test]
    fn ids_of_a_later_time_sort_later() {
        let clock = Clock::fixed(Instant::from_ms(1_700_000_000_000));
        let first = ActId::new_at(&clock);
        clock.advance(1);
        assert!(first < ActId::new_at(&clock));
    }

    #[test]
    fn only_canonical_uuids_are_ids() {
        let id = "0190163d-8694-739b-aea5-966c26f8ad91";
        assert!(ActId::parse(id).is_ok());
        for wrong in [
            "",
            "7",
            &id.to_uppercase(),
            &id.replace('-', ""),
            &format!("{{{id}}}"),
        ] {
            assert_eq!(ActId::parse(wrong), Err(NotAnId), "{wrong}");
        }
    }
}
