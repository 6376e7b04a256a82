//! Ids: UUID text with a type for each kind of thing, so that a visit's id can't stand for a patient's.

use crate::Clock;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use thiserror::Error;
use uuid::{Builder, NoContext, Timestamp, Uuid};

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
        if uuid.hyphenated().encode_lower(&mut canonical) == text { Ok(()) } else { Err(Self) }
    }
}

/// Makes the text of a fresh UUIDv7 that carries the clock's time.
///
/// Ids of one process and one millisecond sort in the order of their making: rows that are written together lie together.
pub fn new_uuid(clock: &Clock) -> String {
    // A clock before 1970 can't be written into a UUID; the rest still keeps it unique.
    let ms = u64::try_from(clock.now().ms()).unwrap_or(0);
    let mut rest = chance();
    place(COUNT.fetch_add(1, Ordering::Relaxed), &mut rest);
    let uuid = Builder::from_unix_timestamp_millis(ms, &rest).into_uuid();
    uuid.to_string()
}

/// Counts the ids of this process from a random number on, so that two devices do not count alike. Its first bit is free, so
/// that it does not run over.
static COUNT: LazyLock<AtomicU32> = LazyLock::new(|| {
    let [.., a, b, c, d] = chance();
    AtomicU32::new(u32::from_be_bytes([a & 0x7f, b, c, d]))
});

/// Random bytes, but for the six bits of version and variant.
fn chance() -> [u8; 10] {
    let [_, _, _, _, _, _, rest @ ..] = Uuid::new_v7(Timestamp::from_unix(NoContext, 0, 0)).into_bytes();
    rest
}

/// Puts the count into the highest bits behind the time that neither version nor variant takes: 12, 6, 8 and 6 of them.
fn place(count: u32, rest: &mut [u8; 10]) {
    let [high, low] = [count >> 20, count & 0xf_ffff];
    let byte = |bits: u32| u8::try_from(bits & 0xff).expect("it was cut to a byte");
    rest[0] = byte(high >> 8);
    rest[1] = byte(high);
    rest[2] = byte(low >> 14);
    rest[3] = byte(low >> 6);
    rest[4] = byte(low << 2) | (rest[4] & 3);
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
    let space = Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("peyvand:{namespace}").as_bytes());
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
    fn ids_of_one_millisecond_sort_as_they_were_made() {
        let clock = Clock::fixed(Instant::from_ms(1_700_000_000_000));
        let made: Vec<_> = std::iter::repeat_with(|| new_uuid(&clock)).take(100_000).collect();
        assert!(made.is_sorted_by(|one, next| one < next));
        assert!(made.iter().all(|id| ActId::parse(id).is_ok() && id.as_bytes()[14] == b'7'));
    }

    #[test]
    fn only_canonical_uuids_are_ids() {
        let id = "0190163d-8694-739b-aea5-966c26f8ad91";
        assert!(ActId::parse(id).is_ok());
        for wrong in ["", "7", &id.to_uppercase(), &id.replace('-', ""), &format!("{{{id}}}")] {
            assert_eq!(ActId::parse(wrong), Err(NotAnId), "{wrong}");
        }
    }
}
