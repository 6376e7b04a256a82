//! The lowest floor: the values that every other floor speaks in.
//!
//! Each type has private fields and one checked way in, so that a value that exists is a right one.
//! Nothing here reads a file, a network or a database, and only [`Clock`] knows what time it is.
//!
//! ```
//! use peyvand_kit::{Calendar, Clock, Instant, Zone};
//!
//! let clock = Clock::fixed(Instant::from_ms(1_795_347_000_000));
//! let tehran = Zone::parse("Asia/Tehran").expect("a zone of the database");
//! let (today, _) = tehran.local(clock.now());
//! assert_eq!(Calendar::Jalali.parts(today).year, 1405);
//! ```
#![deny(missing_docs)]

mod calendar;
mod clock;
mod day;
mod id;
mod locale;
mod minute;
mod mobile;
mod money;
mod national_id;
mod text;
mod zone;

pub use calendar::{Calendar, DateProblem, Ymd};
pub use clock::{Clock, Instant};
pub use day::{Day, NotADay};
pub use id::{ActId, NotAnId, derived, new_uuid};
pub use locale::{Country, Digits, Direction, Locale};
pub use minute::{Minute, NotAMinute};
pub use mobile::{Mobile, MobileProblem};
pub use money::{AmountProblem, Currency, Money, MoneyProblem, Unit, parse_amount};
pub use national_id::{NationalId, NationalIdProblem};
pub use text::{fold, joined, name_tokens, query_forms, tokens, wrong_layout};
pub use zone::{UnknownZone, Zone};
