//! How each journalled column is read by a person: the one list from which the record tells old and new values.
//!
//! A column that stands here in no line is not shown, and a test that walks the schema fails.

use crate::staff::Right;
use std::collections::BTreeMap;

/// How a column is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Words.
    Text,
    /// A count.
    Number,
    /// A civil day.
    Day,
    /// Minutes since midnight.
    Minute,
    /// A moment, in milliseconds.
    Instant,
    /// Minor units of the practice's currency.
    Money,
    /// 0 or 1.
    YesNo,
    /// A code for which the window has a word, or which says enough by itself.
    Code,
    /// Digits of weekdays, 0 = Monday.
    Weekday,
    /// The value of a rule: what it counts, the rule's name says.
    Rule,
    /// An account of the ledger: whose it is, the row beside it says.
    Account,
    /// The id of a row of that table, shown by its name.
    Name(&'static str),
    /// Words told in confidence.
    Private,
    /// Words told in confidence where the row says so.
    Label,
    /// A code, or words in place of one, told in confidence where the row says so.
    LabelCode,
    /// Never shown: ids, places in a list, what another column tells already.
    Silent,
}

/// A journalled table: what it takes to read its values, and its columns. `id` and `deleted_at` are the same everywhere.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) right: Right,
    pub(crate) columns: &'static [(&'static str, How)],
}

impl Table {
    pub(crate) fn of(name: &str) -> Option<&'static Self> {
        TABLES.iter().find(|table| table.name == name)
    }

    pub(crate) fn how(&self, column: &str) -> Option<How> {
        match column {
            "id" => Some(How::Silent),
            "deleted_at" => Some(How::YesNo),
            _ => self.columns.iter().find(|(name, _)| *name == column).map(|(_, how)| *how),
        }
    }
}

/// How a column is read; none where no line says it.
pub fn how_of(table: &str, column: &str) -> Option<How> {
    Table::of(table)?.how(column)
}

/// Every table and column that the record tells in words, each table also for a row that is made (`row`).
pub fn told() -> BTreeMap<&'static str, Vec<&'static str>> {
    let shown = |table: &Table| {
        let columns = table.columns.iter().filter(|(_, how)| *how != How::Silent).map(|(name, _)| *name);
        ["row"].into_iter().chain(columns).collect()
    };
    TABLES.iter().map(|table| (table.name, shown(table))).collect()
}

macro_rules! tables {
    ($($name:literal $right:ident { $($column:ident: $how:ident $(($of:literal))?),* $(,)? })*) => {
        &[$(Table {
            name: $name,
            right: Right::$right,
            columns: &[$((stringify!($column), How::$how $(($of))?)),*],
        }),*]
    };
}

static TABLES: &[Table] = tables! {
    "practice" PracticeRead {
        name: Text, country: Code, language: Code, calendar: Code, digits: Code, currency: Code, money_unit: Code,
        zone: Text, week_start: Weekday, weekend: Weekday, slot_minutes: Number, is_sample: YesNo,
        created_at: Silent, recovery_set_at: Instant, recovery_used_at: Instant, address: Text, phone: Text,
    }
    "rule_value" PracticeRead { name: Code, value: Rule, valid_from: Day }
    "staff" PracticeRead {
        name: Text, login: Text, language: Code, is_active: YesNo, specialty: Text, import_ref: Silent,
        password_set_at: Instant, pin_set_at: Instant,
    }
    "staff_role" PracticeRead { staff_id: Name("staff"), role: Code }
    "working_hours" PracticeRead {
        staff_id: Name("staff"), room_id: Name("room"), valid_from: Day, weekday: Weekday, start_minute: Minute, end_minute: Minute,
    }
    "service" PracticeRead {
        name: Text, code: Text, minutes: Number, is_invasive: YesNo, recall_months: Number, is_active: YesNo,
        import_ref: Silent, needs: Code, buffer_minutes: Number, preparation: Text,
    }
    "service_price" PracticeRead { service_id: Name("service"), valid_from: Day, price: Money }
    "patient" PatientsRead {
        file_no: Text, given_name: Text, middle_name: Text, family_name: Text, address_form: Code, called_as: Text,
        national_id: Text, other_id: Text, birth_day: Day, birth_year_only: YesNo, sex: Code, city: Text, language: Code,
        source: Code, referrer_id: Name("patient"), guardian_id: Name("patient"), note: Text, private_note: Private,
        registered_on: Day, import_ref: Silent,
    }
    "patient_phone" PatientsRead { patient_id: Silent, number: Text, position: Silent }
    "patient_label" PatientsRead {
        patient_id: Silent, tone: Code, text: Label, is_private: YesNo, topic: Code,
        detail: Label, told_by: LabelCode, told_on: Day, staff_id: Name("staff"), question_id: Name("question"), until_on: Day,
        at_call: YesNo, at_desk: YesNo, at_visit: YesNo,
    }
    "question" PatientsRead { topic: Code, text: Text, position: Silent }
    "household" PatientsRead { name: Text }
    "household_member" PatientsRead { household_id: Name("household"), patient_id: Name("patient"), relation: Code }
    "speaks_for" PatientsRead { patient_id: Name("patient"), person_id: Name("patient") }
    "appointment" AppointmentsRead {
        patient_id: Name("patient"), staff_id: Name("staff"), service_id: Name("service"), day: Day,
        start_minute: Minute, minutes: Number, status: Code, source: Code, cancel_reason: Code, reminder_sent: YesNo,
        booked_on: Day, age_at: Silent, note: Text, import_ref: Silent, room_id: Name("room"), buffer_minutes: Number,
        booked_minute: Silent, series_id: Silent, beyond: Code, beyond_reason: Text, beyond_hours: YesNo, phase_id: Silent,
    }
    "visit" PatientsRead {
        appointment_id: Silent, patient_id: Name("patient"), staff_id: Name("staff"), day: Day, state: Code,
        arrived_at: Instant, called_in_at: Instant, closed_at: Instant, left_at: Instant, own_words: Text, note: Text,
        golden: Code, golden_answer: Text, sentence: Text, import_ref: Silent, queue_no: Number,
        walk_in_service_id: Name("service"), left_reason: Code, amends: Code, amends_at: Instant, means: Code, expected: Text,
        reached: Text, reached_how: Code,
    }
    "plan" PatientsRead {
        patient_id: Name("patient"), staff_id: Name("staff"), visit_id: Silent, title: Text, offered_on: Day, option_id: Name("plan_option"),
        chosen_on: Day, witness_id: Name("staff"), financing: Text, ended_on: Day, end_reason: Code, owner_id: Name("staff"),
    }
    "plan_option" PatientsRead {
        plan_id: Silent, position: Silent, what: Text, why: Text, how_long: Text,
    }
    "plan_phase" PatientsRead {
        option_id: Silent, position: Silent, priority: Code, what: Text, service_id: Name("service"), amount: Money, done_on: Day,
        done_visit_id: Silent, stalled_on: Day, stalled_reason: Text,
    }
    "plan_instalment" PatientsRead { plan_id: Silent, due_on: Day, amount: Money }
    "path_point" PracticeRead {
        stage: Code, kind: Code, text: Text, owner_id: Name("staff"), until_on: Day, mended_on: Day, position: Silent,
    }
    "visit_service" PatientsRead {
        visit_id: Silent, service_id: Name("service"), quantity: Number, unit_price: Money, total: Money,
    }
    "next_step" PatientsRead {
        visit_id: Silent, patient_id: Name("patient"), kind: Code, owner_id: Name("staff"), colleague_id: Name("staff"),
        service_id: Name("service"), due_on: Day, reason: Text, is_urgent: YesNo, state: Code, appointment_id: Silent,
        created_on: Day, phase_id: Silent, handed_at: Silent, end_reason: Code, answer: Text, answered_by: Silent,
        answered_at: Silent, seen_at: Instant,
    }
    "step_event" PatientsRead {
        step_id: Silent, kind: Code, by_id: Silent, to_id: Name("staff"), reason: Code, at: Silent,
    }
    "followup" PatientsRead {
        kind: Code, patient_id: Name("patient"), visit_id: Silent, step_id: Silent, owner_id: Name("staff"), due_on: Day,
        is_urgent: YesNo, state: Code, matter: Text, import_ref: Silent,
    }
    "attempt" PatientsRead {
        followup_id: Silent, staff_id: Name("staff"), at: Instant, outcome: Code, pain: Code, bleeding: Code, note: Text,
    }
    "posting" WalletRead {
        kind: Code, reference: Silent, round: Silent, reverses_id: Silent, patient_id: Name("patient"), visit_id: Silent,
        day: Day, at: Silent, note: Text,
    }
    "posting_line" WalletRead { posting_id: Silent, account: Account, amount: Money, lot_id: Silent }
    "wallet_lot" WalletRead {
        patient_id: Name("patient"), posting_id: Silent, amount: Money, granted_on: Day, expires_on: Day,
    }
    "device" PracticeRead { name: Text }
    "staff_right" PracticeRead { staff_id: Name("staff"), name: Code, is_given: YesNo }
    "staff_delegate" PracticeRead { staff_id: Name("staff"), assistant_id: Name("staff") }
    "staff_leave" PracticeRead {
        staff_id: Name("staff"), substitute_id: Name("staff"), from_day: Day, until_day: Day,
    }
    "sign_in" HistoryRead { staff_id: Name("staff"), login: Text, kind: Code, means: Code, tries: Number, at: Silent }
    "emergency" PatientsRead {
        staff_id: Name("staff"), patient_id: Name("patient"), reason: Text, at: Silent, until_at: Instant,
        reviewed_by: Name("staff"), reviewed_at: Instant,
    }
    "backup_target" PracticeRead { device_id: Silent, name: Text, folder: Text, stick_id: Silent, is_automatic: YesNo }
    "backup" PracticeRead {
        target_id: Name("backup_target"), file_name: Text, made_at: Instant, bytes: Number, acts: Number, cause: Code,
    }
    "key_change" PracticeRead { at: Silent }
    "room" PracticeRead { name: Text, position: Silent, is_active: YesNo }
    "holiday" PracticeRead { day: Day, name: Text, is_off: YesNo, source: Text }
    "closure" AppointmentsRead {
        staff_id: Name("staff"), room_id: Name("room"), from_day: Day, until_day: Day, start_minute: Minute,
        end_minute: Minute, reason: Text, is_urgent: YesNo,
    }
    "service_place" PracticeRead { service_id: Name("service"), staff_id: Name("staff"), room_id: Name("room") }
    "series" AppointmentsRead {
        patient_id: Name("patient"), weekdays: Weekday, every_weeks: Number, wanted: Number,
    }
    "appointment_change" AppointmentsRead {
        appointment_id: Silent, at: Silent, by_id: Silent, kind: Silent, was: Silent, becomes: Silent, reason: Text,
    }
    "appointment_contact" AppointmentsRead {
        appointment_id: Silent, purpose: Code, channel: Code, outcome: Code, at: Silent, by_id: Silent, note: Text,
    }
    "delay" AppointmentsRead { staff_id: Name("staff"), day: Day, minutes: Number, reason: Text, at: Silent }
    "enquiry" AppointmentsRead {
        kind: Code, patient_id: Name("patient"), name: Text, mobile: Text, matter: Text, draft: Silent, source: Code,
        received_at: Instant, by_id: Silent, answered_at: Instant, outcome: Code,
    }
    "checklist_item" PracticeRead { text: Code, position: Silent }
    "checklist_tick" PracticeRead { item: Silent, day: Day, by_id: Silent, at: Silent }
    "script" PracticeRead { kind: Code, language: Code, body: Text }
    "invoice" WalletRead { number: Number, visit_id: Silent, patient_id: Name("patient"), day: Day, at: Silent }
    "waiting" AppointmentsRead {
        patient_id: Name("patient"), service_id: Name("service"), minutes: Number, staff_ids: Silent, weekdays: Weekday,
        start_minute: Minute, end_minute: Minute, from_day: Day, until_day: Day, urgency: Code, may_call: YesNo,
        note: Text, appointment_id: Silent, state: Code, added_at: Silent, by_id: Silent, end_reason: Text,
    }
    "opening" AppointmentsRead {
        staff_id: Name("staff"), room_id: Name("room"), day: Day, start_minute: Minute, minutes: Number, freed_id: Silent,
        mode: Code, wave_size: Number, limit_minutes: Number, state: Code, taken_id: Silent, opened_at: Silent,
    }
    "offer" AppointmentsRead {
        opening_id: Silent, waiting_id: Silent, patient_id: Name("patient"), start_minute: Minute, offered_at: Silent, expires_at: Instant,
        state: Code, answered_at: Instant, told_at: Instant, by_id: Silent,
    }
    "record_entry" RecordRead {
        patient_id: Name("patient"), kind: Code, text: Text, detail: Text, from_on: Day, until_on: Day,
        staff_id: Name("staff"), visit_id: Silent, noted_on: Silent,
    }
    "intake" PatientsRead { patient_id: Name("patient"), staff_id: Name("staff"), day: Day, at: Silent, answer: Text }
    "attachment" RecordRead {
        patient_id: Name("patient"), visit_id: Silent, kind: Code, title: Text, media_type: Silent, bytes: Silent,
        hash: Silent, taken_on: Day, staff_id: Name("staff"), added_at: Silent,
    }
    "consent" PatientsRead {
        patient_id: Name("patient"), purpose: Code, scope: Text, given_on: Day, until_on: Day, paper_id: Silent,
        signed_by: Text, staff_id: Name("staff"), withdrawn_on: Day, withdrawn_reason: Text,
    }
    "attachment_export" RecordRead {
        attachment_id: Silent, patient_id: Name("patient"), purpose: Code, consent_id: Silent, staff_id: Name("staff"),
        at: Silent,
    }
    "protocol" PracticeRead { occasion: Code, service_id: Name("service"), name: Silent }
    "protocol_item" PracticeRead {
        protocol_id: Silent, position: Silent, kind: Code, text: Code, unit: Text, choices: Text, is_needed: YesNo,
        needed_on: Silent,
    }
    "protocol_answer" PatientsRead { visit_id: Silent, item_id: Silent, value: Code, staff_id: Name("staff"), at: Silent }
    "measurement" PatientsRead {
        visit_id: Silent, patient_id: Name("patient"), name: Code, value: Text, unit: Text, staff_id: Name("staff"), at: Silent,
    }
    "visit_shown" PatientsRead { visit_id: Silent, means: Code, what: Text, attachment_id: Silent, at: Silent }
    "visit_note" PatientsRead { visit_id: Silent, staff_id: Name("staff"), text: Label, is_private: YesNo, at: Silent }
    "value_clash" PatientsRead {
        entity: Silent, row_id: Silent, field: Code, patient_id: Name("patient"), kept: Private, other: Private,
        other_by: Name("staff"), settled_at: Instant, settled_by: Name("staff"),
    }
    "restore" PracticeRead { made_at: Instant, restored_at: Silent, from_device: Name("device") }
};
