//! The appointment card, which the patient takes along.

use crate::Letterhead;
use crate::written::{lines, number, text};
use peyvand_kit::{Day, Minute};
use peyvand_words::Words;
use serde_json::{Value, json};

/// One appointment, for the patient; what is empty is left out.
#[derive(Debug, Clone)]
pub struct AppointmentCard {
    /// Whose paper it is; its phone is the one to call.
    pub practice: Letterhead,
    /// Whose appointment it is.
    pub patient: String,
    /// How the patient likes to be addressed: «سرکار خانم محمدی».
    pub address_form: String,
    /// The day.
    pub day: Day,
    /// When the appointment begins.
    pub time: Minute,
    /// When to be there, where that is another time.
    pub come_at: Option<Minute>,
    /// The doctor.
    pub doctor: String,
    /// What for.
    pub service: String,
    /// The room.
    pub room: String,
    /// How to prepare for the service, a line for each thing to know.
    pub preparation: String,
}

impl AppointmentCard {
    pub(crate) fn values(&self, words: Words) -> Value {
        let rows = [
            (words.paper_patient_label(), self.named()),
            (words.paper_doctor_label(), &self.doctor),
            (words.paper_service_label(), &self.service),
            (words.paper_room_label(), &self.room),
        ];
        let rows = rows.into_iter().filter(|(_, fact)| !fact.trim().is_empty());
        let phone = number(words, &self.practice.phone);
        json!({
            "practice": self.practice.values(words),
            "title": words.paper_card_title(),
            "address": text(self.greeting()),
            "day": words.day_long(self.day),
            "time": words.time(self.time),
            "come": self.come_at.filter(|come| *come != self.time).map(|come| words.paper_card_come_line(come)),
            "rows": rows.map(|(label, fact)| json!([label, text(fact)])).collect::<Vec<_>>(),
            "preparation_title": words.paper_card_preparation_title(),
            "preparation": lines(&self.preparation),
            "phone": (!phone.is_empty()).then(|| words.paper_card_phone_line(&phone)),
        })
    }

    /// The card speaks to the patient as they like it, or by name.
    fn greeting(&self) -> &str {
        if self.address_form.trim().is_empty() { &self.patient } else { &self.address_form }
    }

    /// The name stands among the facts only where the greeting is another.
    fn named(&self) -> &String {
        const NONE: &String = &String::new();
        if self.greeting() == self.patient { NONE } else { &self.patient }
    }
}
