//! One message with its arguments becomes a text.

use crate::{Words, bundle};
use fluent_bundle::{FluentArgs, FluentValue};
use peyvand_kit::{Day, Minute, Money};

/// A value for a place in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A whole number, which may choose a plural form.
    Number(i64),
    /// A day with its year.
    Day(Day),
    /// A day in full, with its weekday.
    DayLong(Day),
    /// A day without its year.
    DayList(Day),
    /// A day in digits.
    DayShort(Day),
    /// A time of day.
    Time(Minute),
    /// A sum of money.
    Money(Money),
    /// Text as it stands; may choose a variant.
    Text(String),
}

impl Words {
    /// The text of a message by its key; none when no message has the key and attribute.
    ///
    /// Code calls the generated function of a message; this is for tools that walk over all of them.
    pub fn message(self, key: &str, attribute: Option<&str>, args: &[(&str, Argument)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, argument) in args {
            values.set((*name).to_owned(), self.value(argument));
        }
        bundle::text(self.voice, key, attribute, &values)
    }

    pub(crate) fn say(self, key: &str, attribute: Option<&str>, args: &[(&str, Argument)]) -> String {
        self.message(key, attribute, args).expect("functions are generated from the messages that exist")
    }

    fn value(self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Day(day) => self.day(*day).into(),
            Argument::DayLong(day) => self.day_long(*day).into(),
            Argument::DayList(day) => self.day_list(*day).into(),
            Argument::DayShort(day) => self.day_short(*day).into(),
            Argument::Time(time) => self.time(*time).into(),
            Argument::Money(sum) => self.money(*sum).into(),
            Argument::Text(text) => text.clone().into(),
        }
    }
}
