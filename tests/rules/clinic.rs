//! A clinic at work: patients and shorthands for the acts that a visit goes through.

use peyvand_tests::{World, draft, service, staff};
use serde_json::{Value, json};

/// The day on which the clock of a world stands.
pub(crate) const TODAY: &str = "2026-11-22";
/// The day after.
pub(crate) const TOMORROW: &str = "2026-11-23";

/// A world with four patients, of whom the last is a child whose guardian is the first.
pub(crate) struct Clinic {
    pub(crate) world: World,
    pub(crate) patients: Vec<String>,
    pub(crate) doctors: [String; 2],
    pub(crate) coordinator: String,
    pub(crate) checkup: String,
    pub(crate) implant: String,
}

impl Clinic {
    pub(crate) fn new() -> Self {
        let mut world = World::new();
        let doctors = ["doctor1", "doctor2"].map(|login| staff(&mut world, login));
        let coordinator = staff(&mut world, "coordinator");
        let (checkup, implant) = (service(&mut world, "معاینه"), service(&mut world, "ایمپلنت"));
        let mut clinic = Self { world, patients: Vec::new(), doctors, coordinator, checkup, implant };
        let tehran = json!({ "city": "تهران", "mobiles": ["09551234501"], "addressForm": "ms", "birth": "1370/1/1" });
        clinic.patient("بیمار", "۰", tehran);
        for number in ["۱", "۲"] {
            clinic.patient("بیمار", number, json!({ "city": "تهران" }));
        }
        let guardian = clinic.patients[0].clone();
        clinic.patient("آرش", "کوچک", json!({ "birth": "1397/5/5", "guardianId": guardian }));
        clinic
    }

    /// Opens a file and gives the patient's place among the clinic's.
    pub(crate) fn patient(&mut self, given: &str, family: &str, fields: Value) -> usize {
        let id = self.world.born("patients_add", json!({ "draft": draft(given, family, fields) }));
        self.patients.push(id);
        self.patients.len() - 1
    }

    /// The id of a colleague.
    pub(crate) fn staff(&self, login: &str) -> String {
        match login {
            "coordinator" => self.coordinator.clone(),
            _ => login.to_owned(),
        }
    }

    /// A booking of the checkup.
    pub(crate) fn booking(&self, patient: usize, doctor: usize, day: &str, start: u16) -> Value {
        json!({
            "patientId": self.patients[patient], "staffId": self.doctors[doctor], "serviceId": self.checkup, "day": day,
            "start": start, "minutes": null, "source": "phone", "note": "", "stepId": null,
        })
    }

    /// Books, and gives the appointment.
    pub(crate) fn book(&mut self, patient: usize, doctor: usize, day: &str, start: u16) -> String {
        let booking = self.booking(patient, doctor, day, start);
        self.world.born("appointments_book", booking)
    }

    /// A visit of today that is in the room.
    pub(crate) fn in_room(&mut self, patient: usize, start: u16) -> String {
        self.in_room_on(TODAY, patient, start)
    }

    /// The same on another day, which must be the clock's.
    pub(crate) fn in_room_on(&mut self, day: &str, patient: usize, start: u16) -> String {
        let appointment = self.book(patient, 0, day, start);
        let visit = self.world.born("visits_arrive", json!({ "appointmentId": appointment }));
        self.world.act("visits_call_in", json!({ "id": visit }));
        visit
    }

    /// A visit of today that closed after an implant, with a return visit in two weeks.
    pub(crate) fn closed_after_implant(&mut self, patient: usize, start: u16) -> String {
        self.closed_after_implant_on(TODAY, patient, start)
    }

    /// The same on another day, which must be the clock's.
    pub(crate) fn closed_after_implant_on(&mut self, day: &str, patient: usize, start: u16) -> String {
        let visit = self.in_room_on(day, patient, start);
        let services = json!([{ "serviceId": self.implant, "quantity": 1 }]);
        self.world.act("visits_write", json!({ "id": visit, "ownWords": "", "note": "", "services": services }));
        let step = self.step("return-visit", "2026-12-06");
        self.world.act("visits_close", closing(&visit, json!([step])));
        visit
    }

    /// A next step of which the coordinator takes care.
    pub(crate) fn step(&self, kind: &str, due_on: &str) -> Value {
        let colleague = (kind == "referral").then(|| self.doctors[1].clone());
        let end_reason = (kind == "end-of-care").then_some("finished");
        json!({
            "kind": kind, "dueOn": due_on, "reason": "دیدن جای جراحی", "ownerId": self.coordinator, "colleagueId": colleague,
            "serviceId": null, "isUrgent": false, "endReason": end_reason,
        })
    }

    /// What must be done by a day.
    pub(crate) fn work(&mut self, until: &str) -> Vec<Value> {
        let list = self.world.read("followups_list", json!({ "until": until, "ownerId": null, "limit": 100 }));
        list.as_array().expect("a list").clone()
    }

    /// Moves the clock to the same hour some days later.
    pub(crate) fn days_pass(&mut self, days: i64) {
        self.world.clock.advance(days * 86_400_000);
    }
}

/// The closing of a visit with its steps, the last question not asked.
pub(crate) fn closing(visit: &str, steps: Value) -> Value {
    json!({ "id": visit, "steps": steps, "golden": null, "goldenAnswer": "" })
}
