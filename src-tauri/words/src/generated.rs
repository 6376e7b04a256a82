//! Generated from `locales/`: one function for each message. Not edited by hand.
#![allow(clippy::too_many_arguments)]

use crate::catalogue::Kind;
use crate::{Argument, Words};
use peyvand_kit::{Day, Minute, Money};

/// Language, area and text of each locale file.
pub(crate) const SOURCES: &[(&str, &str, &str)] = &[
    ("en", "app", include_str!("../../../locales/en/app.ftl")),
    ("en", "calendar", include_str!("../../../locales/en/calendar.ftl")),
    ("en", "error", include_str!("../../../locales/en/error.ftl")),
    ("en", "money", include_str!("../../../locales/en/money.ftl")),
    ("en", "number", include_str!("../../../locales/en/number.ftl")),
    ("en", "patients", include_str!("../../../locales/en/patients.ftl")),
    ("fa", "app", include_str!("../../../locales/fa/app.ftl")),
    ("fa", "calendar", include_str!("../../../locales/fa/calendar.ftl")),
    ("fa", "error", include_str!("../../../locales/fa/error.ftl")),
    ("fa", "money", include_str!("../../../locales/fa/money.ftl")),
    ("fa", "number", include_str!("../../../locales/fa/number.ftl")),
    ("fa", "patients", include_str!("../../../locales/fa/patients.ftl")),
    ("ru", "app", include_str!("../../../locales/ru/app.ftl")),
    ("ru", "calendar", include_str!("../../../locales/ru/calendar.ftl")),
    ("ru", "error", include_str!("../../../locales/ru/error.ftl")),
    ("ru", "money", include_str!("../../../locales/ru/money.ftl")),
    ("ru", "number", include_str!("../../../locales/ru/number.ftl")),
    ("ru", "patients", include_str!("../../../locales/ru/patients.ftl")),
    ("zh-CN", "app", include_str!("../../../locales/zh-CN/app.ftl")),
    ("zh-CN", "calendar", include_str!("../../../locales/zh-CN/calendar.ftl")),
    ("zh-CN", "error", include_str!("../../../locales/zh-CN/error.ftl")),
    ("zh-CN", "money", include_str!("../../../locales/zh-CN/money.ftl")),
    ("zh-CN", "number", include_str!("../../../locales/zh-CN/number.ftl")),
    ("zh-CN", "patients", include_str!("../../../locales/zh-CN/patients.ftl")),
];

/// The messages whose keys are codes, with what their variables hold.
pub(crate) const DYNAMIC: &[(&str, &[(&str, Kind)])] = &[
    ("error-in-use", &[]),
];

impl Words {
    /// “Something went wrong (…).”
    pub fn app_error_unknown(self, code: &str) -> String {
        self.say("app-error-unknown", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “A change (…)”
    pub fn app_act_unknown(self, kind: &str) -> String {
        self.say("app-act-unknown", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Monday Tuesday Wednesday Thursday Friday Saturday Sunday”
    pub fn calendar_weekday(self, day: i64) -> String {
        self.say("calendar-weekday", None, &[("day", Argument::Number(day))])
    }

    /// “Mon Tue Wed Thu Fri Sat Sun”
    pub fn calendar_weekday_short(self, day: i64) -> String {
        self.say("calendar-weekday", Some("short"), &[("day", Argument::Number(day))])
    }

    /// “Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand”
    pub fn calendar_month_jalali(self, month: i64) -> String {
        self.say("calendar-month-jalali", None, &[("month", Argument::Number(month))])
    }

    /// “January February March April May June July August September October November December”
    pub fn calendar_month_gregorian(self, month: i64) -> String {
        self.say("calendar-month-gregorian", None, &[("month", Argument::Number(month))])
    }

    /// “January February March April May June July August September October November December”
    pub fn calendar_month_gregorian_alone(self, month: i64) -> String {
        self.say("calendar-month-gregorian", Some("alone"), &[("month", Argument::Number(month))])
    }

    /// “…, … …, …”
    pub fn calendar_date_long(self, weekday: &str, day: &str, month: &str, year: &str) -> String {
        self.say("calendar-date-long", None, &[("weekday", Argument::Text(weekday.to_owned())), ("day", Argument::Text(day.to_owned())), ("month", Argument::Text(month.to_owned())), ("year", Argument::Text(year.to_owned()))])
    }

    /// “… …, …”
    pub fn calendar_date_medium(self, day: &str, month: &str, year: &str) -> String {
        self.say("calendar-date-medium", None, &[("day", Argument::Text(day.to_owned())), ("month", Argument::Text(month.to_owned())), ("year", Argument::Text(year.to_owned()))])
    }

    /// “… …”
    pub fn calendar_date_list(self, day: &str, month: &str) -> String {
        self.say("calendar-date-list", None, &[("day", Argument::Text(day.to_owned())), ("month", Argument::Text(month.to_owned()))])
    }

    /// “y-m-d”
    pub fn calendar_date_short(self) -> String {
        self.say("calendar-date-short", None, &[])
    }

    /// “… …”
    pub fn calendar_month_title(self, month: &str, year: &str) -> String {
        self.say("calendar-month-title", None, &[("month", Argument::Text(month.to_owned())), ("year", Argument::Text(year.to_owned()))])
    }

    /// “… toman”
    pub fn money_toman(self, amount: &str, form: i64) -> String {
        self.say("money-toman", None, &[("amount", Argument::Text(amount.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… toman”
    pub fn money_toman_words(self, words: &str, form: i64) -> String {
        self.say("money-toman-words", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… rial”
    pub fn money_rial(self, amount: &str, form: i64) -> String {
        self.say("money-rial", None, &[("amount", Argument::Text(amount.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… rial rials”
    pub fn money_rial_words(self, words: &str, form: i64) -> String {
        self.say("money-rial-words", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… RUB”
    pub fn money_rub(self, amount: &str) -> String {
        self.say("money-rub", None, &[("amount", Argument::Text(amount.to_owned()))])
    }

    /// “… ruble rubles”
    pub fn money_rub_words(self, words: &str, form: i64) -> String {
        self.say("money-rub-words", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… ruble rubles and … kopeck kopecks”
    pub fn money_rub_words_cents(self, words: &str, form: i64, cents: i64) -> String {
        self.say("money-rub-words-cents", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form)), ("cents", Argument::Number(cents))])
    }

    /// “… CNY”
    pub fn money_cny(self, amount: &str, form: i64) -> String {
        self.say("money-cny", None, &[("amount", Argument::Text(amount.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… yuan”
    pub fn money_cny_words(self, words: &str, form: i64) -> String {
        self.say("money-cny-words", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… yuan and … fen”
    pub fn money_cny_words_cents(self, words: &str, form: i64, cents: i64) -> String {
        self.say("money-cny-words-cents", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form)), ("cents", Argument::Number(cents))])
    }

    /// “… USD”
    pub fn money_usd(self, amount: &str, form: i64) -> String {
        self.say("money-usd", None, &[("amount", Argument::Text(amount.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… dollar dollars”
    pub fn money_usd_words(self, words: &str, form: i64) -> String {
        self.say("money-usd-words", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form))])
    }

    /// “… dollar dollars and … cent cents”
    pub fn money_usd_words_cents(self, words: &str, form: i64, cents: i64) -> String {
        self.say("money-usd-words-cents", None, &[("words", Argument::Text(words.to_owned())), ("form", Argument::Number(form)), ("cents", Argument::Number(cents))])
    }

    /// “zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirte”
    pub fn number_ones(self) -> String {
        self.say("number-ones", None, &[])
    }

    /// “twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety”
    pub fn number_tens(self) -> String {
        self.say("number-tens", None, &[])
    }

    /// “one hundred | two hundred | three hundred | four hundred | five hundred | six hundred | seven hundre”
    pub fn number_hundreds(self) -> String {
        self.say("number-hundreds", None, &[])
    }

    /// “one | two”
    pub fn number_thousands(self) -> String {
        self.say("number-thousands", None, &[])
    }

    /// “thousand | million | billion | trillion”
    pub fn number_scales(self) -> String {
        self.say("number-scales", None, &[])
    }

    /// “minus …”
    pub fn number_minus(self, words: &str) -> String {
        self.say("number-minus", None, &[("words", Argument::Text(words.to_owned()))])
    }

    /// “|”
    pub fn number_and(self) -> String {
        self.say("number-and", None, &[])
    }

    /// “Patients”
    pub fn patients_list_title(self) -> String {
        self.say("patients-list-title", None, &[])
    }

    /// “Registered lately”
    pub fn patients_recent_title(self) -> String {
        self.say("patients-recent-title", None, &[])
    }

    /// “One patient found … patients found”
    pub fn patients_found_title(self, count: i64) -> String {
        self.say("patients-found-title", None, &[("count", Argument::Number(count))])
    }

    /// “Find a patient”
    pub fn patients_search_label(self) -> String {
        self.say("patients-search-label", None, &[])
    }

    /// “Name, mobile, national ID or file number”
    pub fn patients_search_placeholder(self) -> String {
        self.say("patients-search-placeholder", None, &[])
    }

    /// “Nobody was found for “…”. Part of a name or the last four digits of a mobile is enough.”
    pub fn patients_search_empty(self, text: &str) -> String {
        self.say("patients-search-empty", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “No patient is registered yet. The first file takes a name and a mobile number.”
    pub fn patients_list_empty(self) -> String {
        self.say("patients-list-empty", None, &[])
    }

    /// “New patient”
    pub fn patients_new_action(self) -> String {
        self.say("patients-new-action", None, &[])
    }

    /// “Open the file”
    pub fn patients_open_action(self) -> String {
        self.say("patients-open-action", None, &[])
    }

    /// “Edit the file”
    pub fn patients_edit_action(self) -> String {
        self.say("patients-edit-action", None, &[])
    }

    /// “Save the file”
    pub fn patients_save_action(self) -> String {
        self.say("patients-save-action", None, &[])
    }

    /// “Go back”
    pub fn patients_back_action(self) -> String {
        self.say("patients-back-action", None, &[])
    }

    /// “Find a patient in the list”
    pub fn patients_search_action(self) -> String {
        self.say("patients-search-action", None, &[])
    }

    /// “New patient”
    pub fn patients_new_title(self) -> String {
        self.say("patients-new-title", None, &[])
    }

    /// “File of …”
    pub fn patients_edit_title(self, name: &str) -> String {
        self.say("patients-edit-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Name and mobile”
    pub fn patients_form_first_title(self) -> String {
        self.say("patients-form-first-title", None, &[])
    }

    /// “This much is enough to begin; the rest can be filled in later.”
    pub fn patients_form_first_hint(self) -> String {
        self.say("patients-form-first-hint", None, &[])
    }

    /// “Identity”
    pub fn patients_form_identity_title(self) -> String {
        self.say("patients-form-identity-title", None, &[])
    }

    /// “Family and how they came”
    pub fn patients_form_family_title(self) -> String {
        self.say("patients-form-family-title", None, &[])
    }

    /// “Worth knowing”
    pub fn patients_form_care_title(self) -> String {
        self.say("patients-form-care-title", None, &[])
    }

    /// “Given name”
    pub fn patients_given_label(self) -> String {
        self.say("patients-given-label", None, &[])
    }

    /// “Middle name”
    pub fn patients_middle_label(self) -> String {
        self.say("patients-middle-label", None, &[])
    }

    /// “Family name”
    pub fn patients_family_label(self) -> String {
        self.say("patients-family-label", None, &[])
    }

    /// “Mobile”
    pub fn patients_mobile_label(self) -> String {
        self.say("patients-mobile-label", None, &[])
    }

    /// “Mobile …”
    pub fn patients_mobile_more_label(self, number: i64) -> String {
        self.say("patients-mobile-more-label", None, &[("number", Argument::Number(number))])
    }

    /// “Another number”
    pub fn patients_mobile_add_action(self) -> String {
        self.say("patients-mobile-add-action", None, &[])
    }

    /// “Form of address”
    pub fn patients_address_label(self) -> String {
        self.say("patients-address-label", None, &[])
    }

    /// “Mr. Ms. Dr. Not chosen”
    pub fn patients_address_choice(self, form: &str) -> String {
        self.say("patients-address-choice", None, &[("form", Argument::Text(form.to_owned()))])
    }

    /// “Likes to be called”
    pub fn patients_called_label(self) -> String {
        self.say("patients-called-label", None, &[])
    }

    /// “National ID”
    pub fn patients_national_label(self) -> String {
        self.say("patients-national-label", None, &[])
    }

    /// “Passport or another ID”
    pub fn patients_other_id_label(self) -> String {
        self.say("patients-other-id-label", None, &[])
    }

    /// “Date of birth”
    pub fn patients_birth_label(self) -> String {
        self.say("patients-birth-label", None, &[])
    }

    /// “Year first; the year alone is enough.”
    pub fn patients_birth_hint(self) -> String {
        self.say("patients-birth-hint", None, &[])
    }

    /// “Sex”
    pub fn patients_sex_label(self) -> String {
        self.say("patients-sex-label", None, &[])
    }

    /// “Female Male Not written”
    pub fn patients_sex_choice(self, sex: &str) -> String {
        self.say("patients-sex-choice", None, &[("sex", Argument::Text(sex.to_owned()))])
    }

    /// “City or neighborhood”
    pub fn patients_city_label(self) -> String {
        self.say("patients-city-label", None, &[])
    }

    /// “Language of the patient”
    pub fn patients_language_label(self) -> String {
        self.say("patients-language-label", None, &[])
    }

    /// “فارسی English Русский 中文 As at the practice”
    pub fn patients_language_choice(self, language: &str) -> String {
        self.say("patients-language-choice", None, &[("language", Argument::Text(language.to_owned()))])
    }

    /// “How did you find us?”
    pub fn patients_source_label(self) -> String {
        self.say("patients-source-label", None, &[])
    }

    /// “By phone Walked in A patient told them Family or friends Instagram Google Our website Paziresh24 Nob”
    pub fn patients_source_choice(self, source: &str) -> String {
        self.say("patients-source-choice", None, &[("source", Argument::Text(source.to_owned()))])
    }

    /// “Referred by”
    pub fn patients_referrer_label(self) -> String {
        self.say("patients-referrer-label", None, &[])
    }

    /// “Guardian”
    pub fn patients_guardian_label(self) -> String {
        self.say("patients-guardian-label", None, &[])
    }

    /// “For a child: the guardian is called and addressed.”
    pub fn patients_guardian_hint(self) -> String {
        self.say("patients-guardian-hint", None, &[])
    }

    /// “Type a name or mobile”
    pub fn patients_person_placeholder(self) -> String {
        self.say("patients-person-placeholder", None, &[])
    }

    /// “Take … away”
    pub fn patients_person_clear_action(self, name: &str) -> String {
        self.say("patients-person-clear-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Short facts”
    pub fn patients_labels_label(self) -> String {
        self.say("patients-labels-label", None, &[])
    }

    /// “Fact”
    pub fn patients_label_text_label(self) -> String {
        self.say("patients-label-text-label", None, &[])
    }

    /// “Afraid of needles, allergic to penicillin…”
    pub fn patients_label_text_placeholder(self) -> String {
        self.say("patients-label-text-placeholder", None, &[])
    }

    /// “Kind”
    pub fn patients_label_tone_label(self) -> String {
        self.say("patients-label-tone-label", None, &[])
    }

    /// “Warning Soft fact Plain”
    pub fn patients_label_tone_choice(self, tone: &str) -> String {
        self.say("patients-label-tone-choice", None, &[("tone", Argument::Text(tone.to_owned()))])
    }

    /// “Add the fact”
    pub fn patients_label_add_action(self) -> String {
        self.say("patients-label-add-action", None, &[])
    }

    /// “Remove “…””
    pub fn patients_label_remove_action(self, text: &str) -> String {
        self.say("patients-label-remove-action", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “Note”
    pub fn patients_note_label(self) -> String {
        self.say("patients-note-label", None, &[])
    }

    /// “File number”
    pub fn patients_file_label(self) -> String {
        self.say("patients-file-label", None, &[])
    }

    /// “Left empty, the next free number is given.”
    pub fn patients_file_hint(self) -> String {
        self.say("patients-file-hint", None, &[])
    }

    /// “This person may have a file already”
    pub fn patients_duplicates_title(self) -> String {
        self.say("patients-duplicates-title", None, &[])
    }

    /// “Open the file that is there, or save this one if they are two people.”
    pub fn patients_duplicates_hint(self) -> String {
        self.say("patients-duplicates-hint", None, &[])
    }

    /// “Same national ID Same mobile and a like name”
    pub fn patients_duplicate_why(self, why: &str) -> String {
        self.say("patients-duplicate-why", None, &[("why", Argument::Text(why.to_owned()))])
    }

    /// “… year old … years old”
    pub fn patients_age_label(self, years: i64) -> String {
        self.say("patients-age-label", None, &[("years", Argument::Number(years))])
    }

    /// “File …”
    pub fn patients_file_line(self, number: &str) -> String {
        self.say("patients-file-line", None, &[("number", Argument::Text(number.to_owned()))])
    }

    /// “… visit … visits”
    pub fn patients_visits_line(self, count: i64) -> String {
        self.say("patients-visits-line", None, &[("count", Argument::Number(count))])
    }

    /// “Did not come once Did not come … times”
    pub fn patients_no_shows_line(self, count: i64) -> String {
        self.say("patients-no-shows-line", None, &[("count", Argument::Number(count))])
    }

    /// “Call them: …”
    pub fn patients_called_line(self, name: &str) -> String {
        self.say("patients-called-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Guardian: …”
    pub fn patients_guardian_line(self, name: &str) -> String {
        self.say("patients-guardian-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Next appointment”
    pub fn patients_next_title(self) -> String {
        self.say("patients-next-title", None, &[])
    }

    /// “No appointment ahead”
    pub fn patients_next_empty(self) -> String {
        self.say("patients-next-empty", None, &[])
    }

    /// “Next steps”
    pub fn patients_steps_title(self) -> String {
        self.say("patients-steps-title", None, &[])
    }

    /// “No step is open”
    pub fn patients_steps_empty(self) -> String {
        self.say("patients-steps-empty", None, &[])
    }

    /// “Account and wallet”
    pub fn patients_money_title(self) -> String {
        self.say("patients-money-title", None, &[])
    }

    /// “Account”
    pub fn patients_account_label(self) -> String {
        self.say("patients-account-label", None, &[])
    }

    /// “Owes …”
    pub fn patients_account_debt_label(self, sum: &str) -> String {
        self.say("patients-account-debt-label", None, &[("sum", Argument::Text(sum.to_owned()))])
    }

    /// “… in their favor”
    pub fn patients_account_credit_label(self, sum: &str) -> String {
        self.say("patients-account-credit-label", None, &[("sum", Argument::Text(sum.to_owned()))])
    }

    /// “Settled”
    pub fn patients_account_settled_label(self) -> String {
        self.say("patients-account-settled-label", None, &[])
    }

    /// “Wallet”
    pub fn patients_wallet_label(self) -> String {
        self.say("patients-wallet-label", None, &[])
    }

    /// “Open the wallet”
    pub fn patients_wallet_action(self) -> String {
        self.say("patients-wallet-action", None, &[])
    }

    /// “Book an appointment”
    pub fn patients_book_action(self) -> String {
        self.say("patients-book-action", None, &[])
    }

    /// “Family and referrals”
    pub fn patients_family_title(self) -> String {
        self.say("patients-family-title", None, &[])
    }

    /// “Guardian of”
    pub fn patients_wards_label(self) -> String {
        self.say("patients-wards-label", None, &[])
    }

    /// “Has referred”
    pub fn patients_referred_label(self) -> String {
        self.say("patients-referred-label", None, &[])
    }

    /// “Same number”
    pub fn patients_same_number_label(self) -> String {
        self.say("patients-same-number-label", None, &[])
    }

    /// “Particulars”
    pub fn patients_contact_title(self) -> String {
        self.say("patients-contact-title", None, &[])
    }

    /// “Registered on …”
    pub fn patients_registered_line(self, day: &str) -> String {
        self.say("patients-registered-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “The path so far”
    pub fn patients_timeline_title(self) -> String {
        self.say("patients-timeline-title", None, &[])
    }

    /// “Nothing is written here yet. The first appointment begins the path.”
    pub fn patients_timeline_empty(self) -> String {
        self.say("patients-timeline-empty", None, &[])
    }

    /// “Earlier”
    pub fn patients_timeline_more_action(self) -> String {
        self.say("patients-timeline-more-action", None, &[])
    }

    /// “File opened”
    pub fn patients_timeline_registered(self) -> String {
        self.say("patients-timeline-registered", None, &[])
    }

    /// “Reached by phone Call not answered Line was busy Asked to be called later Wrong number Did not want”
    pub fn patients_timeline_followup(self, code: &str) -> String {
        self.say("patients-timeline-followup", None, &[("code", Argument::Text(code.to_owned()))])
    }
}

/// The types that variables may have.
#[allow(dead_code)]
type Kinds = (Day, Minute, Money);
