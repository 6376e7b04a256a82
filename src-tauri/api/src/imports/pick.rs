//! From a row's texts to an entry of the core: each field read as what it is, oddities remarked.

use csv::StringRecord;
use peyvand_core::followups::{Outcome, Pain};
use peyvand_core::imports::{
    AppointmentEntry, CallEntry, Entry, FamilyEntry, PatientEntry, PaymentEntry, PriceEntry, Remark, ServiceEntry,
    StaffEntry, VisitEntry, VisitServiceEntry,
};
use peyvand_core::patients::Source;
use peyvand_core::rows::{self, LARGEST_AMOUNT};
use peyvand_kit::{Calendar, Country, Currency, Day, Locale, Minute, Mobile, NationalId, Unit, parse_amount};

use super::mapping::{Dates, Sums, Target};
use super::table::Table;

/// The oldest age that is believed.
const OLDEST: i64 = 120;

/// How a source writes, and how the practice does.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    pub(super) dates: Dates,
    pub(super) sums: Sums,
    pub(super) currency: Currency,
    pub(super) country: Country,
    pub(super) today: Day,
}

/// One row being read.
pub(super) struct Picker<'a> {
    pub(super) table: &'a Table,
    pub(super) row: &'a StringRecord,
    pub(super) ways: Ways,
    pub(super) warnings: Vec<Remark>,
}

type Picked<T> = Result<T, Remark>;

/// The fields that a target knows.
pub(super) const fn fields(into: Target) -> &'static [&'static str] {
    match into {
        Target::Staff => &["ref", "name", "specialty"],
        Target::Services => &["ref", "name", "code", "minutes", "invasive", "recallDays", "price"],
        Target::Prices => &["service", "validFrom", "price"],
        Target::Families => &["ref", "head", "name"],
        Target::Patients => &[
            "ref",
            "fileNo",
            "givenName",
            "familyName",
            "mobile",
            "nationalId",
            "birth",
            "sex",
            "city",
            "language",
            "source",
            "referrer",
            "family",
            "child",
            "registeredOn",
            "note",
        ],
        Target::Appointments => &[
            "ref",
            "patient",
            "staff",
            "service",
            "day",
            "start",
            "minutes",
            "status",
            "source",
            "cancelReason",
            "reminderSent",
            "bookedOn",
            "age",
        ],
        Target::Visits => &["ref", "appointment", "patient", "staff", "day", "arrived", "calledIn", "ended"],
        Target::VisitServices => &["visit", "service", "quantity", "unitPrice", "total"],
        Target::Payments => &["ref", "patient", "visit", "day", "method", "amount"],
        Target::Calls => &["ref", "patient", "kind", "dueOn", "triedOn", "outcome", "pain"],
    }
}

impl Picker<'_> {
    /// Reads the row as what its section becomes.
    pub(super) fn entry(&mut self, into: Target) -> Picked<Entry> {
        Ok(match into {
            Target::Staff => Entry::Staff(StaffEntry {
                reference: self.must("ref")?,
                name: self.must_line("name", 120)?,
                specialty: self.line("specialty", 120)?,
            }),
            Target::Services => Entry::Service(self.service()?),
            Target::Prices => Entry::Price(PriceEntry {
                service: self.must("service")?,
                valid_from: self.must_day("validFrom")?,
                price: self.price("price")?.ok_or_else(|| Remark::new("value-missing", "price", ""))?,
            }),
            Target::Families => Entry::Family(FamilyEntry {
                reference: self.must("ref")?,
                head: self.must("head")?,
                name: self.must_line("name", 80)?,
            }),
            Target::Patients => Entry::Patient(Box::new(self.patient()?)),
            Target::Appointments => Entry::Appointment(self.appointment()?),
            Target::Visits => Entry::Visit(VisitEntry {
                reference: self.must("ref")?,
                appointment: self.may("appointment")?,
                patient: self.must("patient")?,
                staff: self.may("staff")?,
                day: self.must_day("day")?,
                arrived: self.minute("arrived")?,
                called_in: self.minute("calledIn")?,
                ended: self.minute("ended")?,
            }),
            Target::VisitServices => {
                let total = self.must_money("total")?;
                Entry::VisitService(VisitServiceEntry {
                    visit: self.must("visit")?,
                    service: self.must("service")?,
                    quantity: self.number("quantity")?.unwrap_or(1),
                    unit_price: self.money("unitPrice")?.unwrap_or(total),
                    total,
                })
            }
            Target::Payments => Entry::Payment(PaymentEntry {
                reference: self.must("ref")?,
                patient: self.must("patient")?,
                visit: self.may("visit")?,
                day: self.must_day("day")?,
                method: self.choice("method", &["cash", "pos", "card-to-card"])?,
                amount: self.must_money("amount")?,
            }),
            Target::Calls => Entry::Call(CallEntry {
                reference: self.must("ref")?,
                patient: self.must("patient")?,
                kind: self.choice("kind", &["next-day-call", "recall", "remote-contact", "debt", "no-show"])?,
                due_on: self.must_day("dueOn")?,
                tried_on: self.day("triedOn")?,
                outcome: self.known("outcome", |code| Outcome::of_code(code).is_some())?,
                pain: self.known("pain", |code| Pain::of_code(code).is_some())?,
            }),
        })
    }

    fn service(&self) -> Picked<ServiceEntry> {
        let recall_days: Option<u16> = self.number("recallDays")?;
        Ok(ServiceEntry {
            reference: self.must("ref")?,
            name: self.must_line("name", 120)?,
            code: self.line("code", 40)?,
            minutes: self.number("minutes")?.unwrap_or(15),
            is_invasive: self.flag("invasive")?,
            recall_months: recall_days.filter(|days| *days > 0).map(|days| ((days + 15) / 30).max(1)),
            price: self.price("price")?,
        })
    }

    fn patient(&mut self) -> Picked<PatientEntry> {
        let reference = self.must("ref")?;
        if mangled(&reference) {
            self.warn("reference-mangled", "ref", &reference);
        }
        let mut entry = PatientEntry {
            reference,
            file_no: peyvand_kit::fold(&self.line("fileNo", 20)?),
            given_name: self.line("givenName", 80)?,
            family_name: self.line("familyName", 80)?,
            birth_day: self.day("birth")?,
            sex: self
                .may("sex")?
                .map_or_else(|| Ok("unknown".to_owned()), |_| self.choice("sex", &["female", "male", "unknown"]))?,
            city: self.line("city", 80)?,
            language: self.known("language", |tag| Locale::parse(tag).is_some())?,
            source: self.known("source", |code| Source::of_code(code).is_some())?.unwrap_or_default(),
            referrer: self.may("referrer")?,
            family: self.may("family")?,
            is_child: self.flag("child")?,
            registered_on: self.day("registeredOn")?,
            note: self.lines("note", 4000)?,
            labels: self.labels()?,
            repeats: self.table.repeats,
            ..PatientEntry::default()
        };
        if entry.given_name.is_empty() && entry.family_name.is_empty() {
            return Err(Remark::new("name-missing", "familyName", ""));
        }
        if entry.birth_day.is_some_and(|birth| birth > self.ways.today) {
            return Err(Remark::new("birth-in-future", "birth", self.text("birth")?));
        }
        self.reach(&mut entry)?;
        Ok(entry)
    }

    /// The mobile and the ids: what is none of them is kept where a person sees it.
    fn reach(&mut self, entry: &mut PatientEntry) -> Picked<()> {
        if let Some(text) = self.may("mobile")? {
            match Mobile::parse(&text, self.ways.country) {
                Ok(mobile) => entry.mobile = Some(mobile.as_e164().to_owned()),
                Err(_) => {
                    entry.note = if entry.note.is_empty() { text.clone() } else { format!("{}\n{text}", entry.note) };
                    self.warn("mobile-invalid", "mobile", &text);
                }
            }
        }
        if let Some(text) = self.may("nationalId")? {
            match NationalId::parse(&text) {
                Ok(id) => entry.national_id = Some(id.as_str().to_owned()),
                Err(_) => {
                    self.warn("national-id-invalid", "nationalId", &text);
                    entry.other_id = text;
                }
            }
        }
        Ok(())
    }

    fn appointment(&mut self) -> Picked<AppointmentEntry> {
        let day = self.must_day("day")?;
        let booked_on = self.day("bookedOn")?.unwrap_or(day);
        let age_at: Option<i64> = self.number("age")?;
        let entry = AppointmentEntry {
            reference: self.must("ref")?,
            patient: self.must("patient")?,
            staff: self.may("staff")?,
            service: self.may("service")?,
            day,
            start: self.start()?,
            minutes: self.number("minutes")?.unwrap_or(0),
            status: self
                .choice("status", &["planned", "confirmed", "arrived", "done", "no-show", "cancelled", "moved"])?,
            source: self.line("source", 100)?,
            cancel_reason: self.lines("cancelReason", 2000)?,
            reminder_sent: self.flag("reminderSent")?,
            booked_on,
            booked_at: self.booked_at()?,
            age_at,
        };
        if age_at.is_some_and(|age| !(0..=OLDEST).contains(&age)) {
            self.warn("age-impossible", "age", &self.text("age")?);
        }
        if booked_on > day {
            self.warn("day-before-booking", "day", &day.iso());
        }
        Ok(entry)
    }

    fn warn(&mut self, code: &'static str, field: &str, value: &str) {
        self.warnings.push(Remark::new(code, field, value));
    }

    fn may(&self, field: &'static str) -> Picked<Option<String>> {
        self.table.text(self.row, field).map_err(|value| Remark::new("value-unknown", field, value))
    }

    fn text(&self, field: &'static str) -> Picked<String> {
        Ok(self.may(field)?.unwrap_or_default())
    }

    fn must(&self, field: &'static str) -> Picked<String> {
        self.may(field)?.ok_or_else(|| Remark::new("value-missing", field, ""))
    }

    /// A text in one line, no longer than its field holds.
    fn line(&self, field: &'static str, limit: usize) -> Picked<String> {
        let text = self.text(field)?;
        rows::line(&text, limit, field).map_err(|_| Remark::new("text-too-long", field, beginning(&text)))
    }

    fn must_line(&self, field: &'static str, limit: usize) -> Picked<String> {
        let text = self.line(field, limit)?;
        if text.is_empty() { Err(Remark::new("value-missing", field, "")) } else { Ok(text) }
    }

    /// A text with its own lines, no longer than its field holds.
    fn lines(&self, field: &'static str, limit: usize) -> Picked<String> {
        let text = self.text(field)?;
        rows::lines(&text, limit, field).map_err(|_| Remark::new("text-too-long", field, beginning(&text)))
    }

    /// The labels that the row gives, each text once.
    fn labels(&self) -> Picked<Vec<(String, String)>> {
        let mut labels: Vec<(String, String)> = Vec::new();
        for (tone, text) in self.table.labels.iter().filter_map(|label| label.given(self.row)) {
            let text = rows::line(&text, 80, "labels")
                .map_err(|_| Remark::new("text-too-long", "labels", beginning(&text)))?;
            if !text.is_empty() && !labels.iter().any(|(_, known)| *known == text) {
                labels.push((tone, text));
            }
        }
        Ok(labels)
    }

    /// A code that the practice knows, if there is one.
    fn known(&self, field: &'static str, knows: impl Fn(&str) -> bool) -> Picked<Option<String>> {
        match self.may(field)? {
            Some(text) if !knows(&text) => Err(Remark::new("value-unknown", field, beginning(&text))),
            text => Ok(text),
        }
    }

    fn choice(&self, field: &'static str, allowed: &[&str]) -> Picked<String> {
        let text = self.must(field)?;
        if allowed.contains(&text.as_str()) { Ok(text) } else { Err(Remark::new("value-unknown", field, text)) }
    }

    fn flag(&self, field: &'static str) -> Picked<bool> {
        match self.text(field)?.to_lowercase().as_str() {
            "" | "0" | "no" | "false" | "خیر" => Ok(false),
            "1" | "yes" | "true" | "بله" => Ok(true),
            other => Err(Remark::new("value-unknown", field, other)),
        }
    }

    fn number<T: std::str::FromStr>(&self, field: &'static str) -> Picked<Option<T>> {
        self.may(field)?
            .map(|text| peyvand_kit::fold(&text).parse().map_err(|_| Remark::new("number-invalid", field, text)))
            .transpose()
    }

    fn day(&self, field: &'static str) -> Picked<Option<Day>> {
        self.may(field)?
            .map(|text| {
                let head = text.split([' ', 'T']).next().unwrap_or_default();
                match self.ways.dates {
                    Dates::Iso => Day::parse_iso(head).ok(),
                    Dates::Jalali => Calendar::Jalali.parse_full(head).ok(),
                }
                .ok_or_else(|| Remark::new("day-invalid", field, text))
            })
            .transpose()
    }

    fn must_day(&self, field: &'static str) -> Picked<Day> {
        self.day(field)?.ok_or_else(|| Remark::new("value-missing", field, ""))
    }

    fn minute(&self, field: &'static str) -> Picked<Option<Minute>> {
        self.may(field)?
            .map(|text| {
                let tail = text.rsplit([' ', 'T']).next().unwrap_or_default();
                Minute::parse(tail).map_err(|_| Remark::new("time-invalid", field, text))
            })
            .transpose()
    }

    /// When an appointment begins: midnight at the end of a day is the next day's.
    fn start(&self) -> Picked<Option<Minute>> {
        match self.minute("start")? {
            Some(Minute::END) => Err(Remark::new("time-invalid", "start", Minute::END.hm())),
            start => Ok(start),
        }
    }

    /// The time of day in what says when an appointment was made. Few sources have it, and nothing hangs on it: what is no
    /// time is left out.
    fn booked_at(&self) -> Picked<Option<Minute>> {
        let text = self.text("bookedOn")?;
        let tail = text.split_once([' ', 'T']).map_or("", |(_, tail)| tail);
        let minutes = tail.trim().split(':').take(2).collect::<Vec<_>>().join(":");
        Ok(Minute::parse(&minutes).ok().filter(|minute| *minute != Minute::END))
    }

    fn money(&self, field: &'static str) -> Picked<Option<i64>> {
        let unit = match self.ways.sums {
            Sums::Main => Unit::Main,
            Sums::Toman => Unit::Toman,
        };
        self.may(field)?
            .map(|text| {
                let minor = parse_amount(&text, self.ways.currency, unit).ok().map(|money| money.minor());
                minor
                    .filter(|minor| (-LARGEST_AMOUNT..=LARGEST_AMOUNT).contains(minor))
                    .ok_or_else(|| Remark::new("amount-invalid", field, text))
            })
            .transpose()
    }

    fn price(&self, field: &'static str) -> Picked<Option<i64>> {
        match self.money(field)? {
            Some(minor) if minor < 0 => Err(Remark::new("amount-invalid", field, minor.to_string())),
            price => Ok(price),
        }
    }

    fn must_money(&self, field: &'static str) -> Picked<i64> {
        self.money(field)?.ok_or_else(|| Remark::new("value-missing", field, ""))
    }
}

/// A long number as a spreadsheet leaves it: `14172416655E-5`.
fn mangled(text: &str) -> bool {
    text.split_once(['E', 'e']).is_some_and(|(digits, power)| {
        !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && power.trim_start_matches(['-', '+']).bytes().all(|b| b.is_ascii_digit())
            && !power.is_empty()
    })
}

/// As much of a text as a report shows.
fn beginning(text: &str) -> String {
    text.chars().take(80).collect()
}
