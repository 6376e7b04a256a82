//! Who sits at the desk, and in which words they are spoken to.

use super::Desk;
use peyvand_kit::{Calendar, Currency, Digits, Locale, Unit};
use peyvand_words::{Style, Words, plain};
use serde_json::json;

/// The words of a language as its sample clinic shows them.
pub(super) fn words_of(language: &str) -> Words {
    let locale = Locale::parse(language).expect("it is one of our languages");
    let (calendar, currency, unit) = match locale {
        Locale::Fa => (Calendar::Jalali, Currency::Irr, Unit::Toman),
        _ => (Calendar::Gregorian, Currency::Usd, Unit::Main),
    };
    Words::new(locale, Style { calendar, digits: Digits::Persian, currency, unit })
}

impl Desk {
    /// Signs in to a sample clinic, by keyboard.
    pub(crate) fn sign_in(&self, login: &str) {
        self.sign_in_with(login, "sample");
    }

    /// Signs in at the sign-in screen, by keyboard, and is at work.
    pub(crate) fn sign_in_with(&self, login: &str, password: &str) {
        self.knock(login, password);
        self.see_work();
    }

    /// Gives a name and a password at the sign-in screen, by keyboard, whatever comes of it.
    pub(crate) fn knock(&self, login: &str, password: &str) {
        let label = plain(&self.words.app_signin_password_label());
        self.see_part("textbox", &label);
        // Where only one person can sign in, nobody is asked who it is.
        if self.count("radio", "") > 0 {
            self.reach_within("radio", login);
            self.press("Space");
        }
        self.fill(&label, password);
        self.press("Enter");
    }

    /// Waits until somebody is in and the page is read.
    pub(crate) fn see_work(&self) {
        self.see_part("navigation", &plain(&self.words.app_rail_label()));
        self.settle();
    }

    /// Signs out, by the foot of the rail.
    pub(crate) fn sign_out(&self) {
        self.choose("button", &plain(&self.words.app_leave_action()));
        self.see_part("heading", &plain(&self.words.app_signin_title()));
    }

    /// Goes to a place of the rail.
    pub(crate) fn go(&self, place: &str) {
        self.reach_within("button", place);
        self.press("Enter");
        let script = "return document.querySelector('nav [aria-current=page]')?.innerText ?? ''";
        let here = || self.script(script, &[]).as_str().is_some_and(|name| name.contains(place));
        self.wait(&format!("the place «{place}»"), || here().then_some(()));
        self.settle();
    }

    /// Draws the page anew with words that nobody speaks: `long` or `mirrored`.
    pub(crate) fn speak_pseudo(&self, pseudo: &str) {
        self.script("location.search = arguments[0]", &[json!(format!("?pseudo={pseudo}"))]);
        // The page that leaves answers with an error: the new one is not there yet.
        let drawn = || {
            self.try_script("return location.search + document.readyState", &[])
                .is_ok_and(|page| page == format!("?pseudo={pseudo}complete").as_str())
        };
        self.wait("the page in other words", || drawn().then_some(()));
        self.see_part("navigation", "");
        self.settle();
    }

    /// Waits until nothing on the page is still being read.
    pub(crate) fn settle(&self) {
        let waiting = "return document.querySelectorAll('[role=status][aria-label]').length";
        self.wait("the page to be read", || (self.script(waiting, &[]) == 0).then_some(()));
    }
}
