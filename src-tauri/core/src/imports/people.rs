//! Who and what comes in: colleagues, services, prices, households, patients.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use peyvand_kit::{derived, new_uuid};
use peyvand_store::{Write, named_params};

use super::run::{Run, refused};
use super::{FamilyEntry, Line, PatientEntry, PriceEntry, Remark, ServiceEntry, StaffEntry};
use crate::Result;

/// The age below which the head of the household is called instead of a child.
const ADULT: i32 = 18;

/// A household, until its members come.
pub(super) struct Family {
    head: String,
    name: String,
}

/// Patients wait for each other: a referrer or a head of household may stand further down.
#[derive(Default)]
pub(super) struct Waiting {
    rows: Vec<(Line, PatientEntry)>,
    at: HashMap<String, usize>,
}

impl Waiting {
    /// Keeps a row until all are known.
    pub(super) fn push(&mut self, line: Line, entry: PatientEntry) -> std::result::Result<bool, (Line, Remark)> {
        match self.at.entry(entry.reference.clone()) {
            Slot::Vacant(free) => {
                free.insert(self.rows.len());
                self.rows.push((line, entry));
                Ok(true)
            }
            Slot::Occupied(known) if entry.repeats => {
                let labels = &mut self.rows[*known.get()].1.labels;
                for label in entry.labels {
                    if !labels.iter().any(|(_, text)| *text == label.1) {
                        labels.push(label);
                    }
                }
                Ok(false)
            }
            Slot::Occupied(_) => Err((line, Remark::new("reference-repeats", "ref", entry.reference))),
        }
    }
}

impl Run<'_> {
    pub(super) fn staff(&mut self, w: &mut Write, entry: &StaffEntry) -> Result<Option<Remark>> {
        if self.staff.contains_key(&entry.reference) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let id = new_uuid(self.clock);
        w.exec(
            "INSERT INTO staff (id, name, login, is_active, specialty, import_ref) VALUES (:id, :name, '', 1, :specialty, :ref)",
            named_params! { ":id": id, ":name": entry.name, ":specialty": entry.specialty, ":ref": entry.reference },
        )?;
        w.exec(
            "INSERT INTO staff_role (id, staff_id, role) VALUES (:id, :staff, 'doctor')",
            named_params! { ":id": new_uuid(self.clock), ":staff": id },
        )?;
        self.staff.insert(entry.reference.clone(), id);
        Ok(None)
    }

    pub(super) fn service(&mut self, w: &mut Write, entry: &ServiceEntry) -> Result<Option<Remark>> {
        if self.services.contains_key(&entry.reference) {
            return refused("reference-known", "ref", &entry.reference);
        }
        let id = new_uuid(self.clock);
        w.exec(
            include_str!("service.sql"),
            named_params! {
                ":id": id, ":name": entry.name, ":code": entry.code, ":minutes": entry.minutes.clamp(5, 600),
                ":invasive": entry.is_invasive, ":recall": entry.recall_months, ":ref": entry.reference,
            },
        )?;
        if let Some(price) = entry.price {
            let today = self.today.iso();
            self.price_row(w, &id, &today, price)?;
        }
        self.services.insert(entry.reference.clone(), id);
        Ok(None)
    }

    pub(super) fn price(&mut self, w: &mut Write, entry: &PriceEntry) -> Result<Option<Remark>> {
        let Some(service) = self.services.get(&entry.service).cloned() else {
            return refused("service-unknown", "service", &entry.service);
        };
        self.price_row(w, &service, &entry.valid_from.iso(), entry.price)?;
        Ok(None)
    }

    fn price_row(&self, w: &mut Write, service: &str, from: &str, price: i64) -> Result<()> {
        w.exec(
            "INSERT INTO service_price (id, service_id, valid_from, price) VALUES (:id, :service, :from, :price)",
            named_params! { ":id": new_uuid(self.clock), ":service": service, ":from": from, ":price": price },
        )?;
        Ok(())
    }

    pub(super) fn family(&mut self, entry: FamilyEntry) {
        self.families.insert(entry.reference, Family { head: entry.head, name: entry.name });
    }

    /// Writes the patients that waited. Ids first: who refers to whom no longer depends on the order of the rows.
    pub(super) fn settle_patients(&mut self, w: &mut Write) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        for (_, entry) in &waiting.rows {
            if !self.patients.contains_key(&entry.reference) {
                self.fresh.insert(entry.reference.clone());
                self.patients.insert(entry.reference.clone(), new_uuid(self.clock));
            }
        }
        for (line, entry) in waiting.rows {
            self.told();
            if self.fresh.contains(&entry.reference) {
                self.patient(w, &line, &entry)?;
            } else if !entry.repeats {
                self.report.refuse(line, Remark::new("reference-known", "ref", &entry.reference));
            }
        }
        self.fresh.clear();
        Ok(())
    }

    fn patient(&mut self, w: &mut Write, line: &Line, entry: &PatientEntry) -> Result<()> {
        let file_no = self.file_no(line, entry);
        let id = self.patients[&entry.reference].clone();
        let family = entry.family.as_ref().and_then(|family| self.families.get(family));
        let guardian = family
            .filter(|_| {
                entry.is_child && entry.birth_day.is_none_or(|birth| self.calendar.age_years(birth, self.today) < ADULT)
            })
            .and_then(|family| self.patients.get(&family.head))
            .filter(|head| **head != id);
        let referrer = entry.referrer.as_ref().and_then(|referrer| self.patients.get(referrer));
        if entry.referrer.is_some() && referrer.is_none() {
            let remark = Remark::new("referrer-unknown", "referrer", entry.referrer.as_deref().unwrap_or_default());
            self.report.warnings.push((line.clone(), remark));
        }
        w.exec(
            include_str!("patient.sql"),
            named_params! {
                ":id": id, ":file_no": file_no, ":given": entry.given_name, ":family": entry.family_name,
                ":national": entry.national_id, ":other": entry.other_id,
                ":birth": entry.birth_day.map(|day| day.iso()), ":sex": entry.sex, ":city": entry.city,
                ":language": entry.language, ":source": entry.source, ":referrer": referrer, ":guardian": guardian,
                ":note": entry.note, ":registered": entry.registered_on.unwrap_or(self.today).iso(),
                ":ref": entry.reference,
            },
        )?;
        if let Some(number) = &entry.mobile {
            w.exec(
                "INSERT INTO patient_phone (id, patient_id, number, position) VALUES (:id, :patient, :number, 0)",
                named_params! { ":id": new_uuid(self.clock), ":patient": id, ":number": number },
            )?;
        }
        let is_new = |family: &&Family| !entry.labels.iter().any(|(_, text)| *text == family.name);
        let family = family.filter(is_new).map(|family| ("plain".to_owned(), family.name.clone()));
        for (tone, text) in entry.labels.iter().chain(&family) {
            w.exec(
                "INSERT INTO patient_label (id, patient_id, tone, text) VALUES (:id, :patient, :tone, :text)",
                named_params! { ":id": derived("label", &format!("{id}:{text}")), ":patient": id, ":tone": tone, ":text": text },
            )?;
        }
        self.report.taken("patients");
        Ok(())
    }

    /// The number of the source; where another file has it, or there is none, the next free one.
    fn file_no(&mut self, line: &Line, entry: &PatientEntry) -> String {
        if !entry.file_no.is_empty() {
            if self.file_nos.insert(entry.file_no.clone()) {
                return entry.file_no.clone();
            }
            self.report.warnings.push((line.clone(), Remark::new("file-no-taken", "fileNo", &entry.file_no)));
        }
        loop {
            self.last_file_no += 1;
            let next = self.last_file_no.to_string();
            if self.file_nos.insert(next.clone()) {
                return next;
            }
        }
    }
}
