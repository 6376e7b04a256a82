//! Numbers in the digits and with the marks of a language.

use crate::Words;
use crate::voice::Voice;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::{Locale, locale};

thread_local! {
    // The formatters may not cross threads; each thread that writes numbers makes its own once.
    static FORMATTERS: [DecimalFormatter; Voice::COUNT] = formatters();
}

fn formatters() -> [DecimalFormatter; Voice::COUNT] {
    let tags: [Locale; Voice::COUNT] = [
        locale!("fa-u-nu-arabext"),
        locale!("fa-u-nu-latn"),
        locale!("en"),
        locale!("ru"),
        locale!("zh-CN"),
        locale!("en"),
        locale!("en"),
    ];
    tags.map(|tag| {
        DecimalFormatter::try_new((&tag).into(), icu_decimal::options::DecimalFormatterOptions::default())
            .expect("the marks of these languages are compiled in")
    })
}

/// Writes a whole number with its thousands grouped.
pub(crate) fn whole(voice: Voice, number: i64) -> String {
    decimal(voice, &Decimal::from(number))
}

/// Writes a number with the decimals that it has.
pub(crate) fn decimal(voice: Voice, number: &Decimal) -> String {
    FORMATTERS.with(|all| all[voice.index()].format(number).to_string())
}

impl Words {
    /// A whole number with its thousands grouped: «۱٬۲۵۰».
    pub fn number(self, number: i64) -> String {
        whole(self.voice, number)
    }
}
