//! The tables of a practice, as the store is told of them.

use peyvand_store::{Migration, Schema};

macro_rules! migrations {
    ($($number:literal $name:literal)*) => {
        &[$(Migration { number: $number, name: $name, sql: include_str!(concat!("../migrations/", $name, ".sql")) }),*]
    };
}

const MIGRATIONS: &[Migration] = migrations! {
    1 "0001_practice"
    2 "0002_patients"
    3 "0003_appointments"
    4 "0004_visits"
    5 "0005_followups"
    6 "0006_ledger"
    7 "0007_people"
    8 "0008_backups"
    9 "0009_timetable"
    10 "0010_desk"
    11 "0011_waiting"
    12 "0012_reasons"
    13 "0013_person"
    14 "0014_files"
    15 "0015_consultation"
    16 "0016_plans"
    17 "0017_handover"
    18 "0018_path"
    19 "0019_needed_since"
    20 "0020_pace"
};

static SCHEMA: Schema = Schema {
    migrations: MIGRATIONS,
    journalled: &[
        "practice",
        "rule_value",
        "staff",
        "staff_role",
        "working_hours",
        "service",
        "service_price",
        "patient",
        "patient_phone",
        "patient_label",
        "appointment",
        "visit",
        "visit_service",
        "next_step",
        "followup",
        "attempt",
        "posting",
        "posting_line",
        "wallet_lot",
        "device",
        "staff_right",
        "staff_delegate",
        "staff_leave",
        "sign_in",
        "emergency",
        "backup_target",
        "backup",
        "restore",
        "key_change",
        "room",
        "holiday",
        "closure",
        "service_place",
        "series",
        "appointment_change",
        "appointment_contact",
        "delay",
        "enquiry",
        "checklist_item",
        "checklist_tick",
        "script",
        "invoice",
        "waiting",
        "opening",
        "offer",
        "question",
        "household",
        "household_member",
        "speaks_for",
        "record_entry",
        "intake",
        "attachment",
        "consent",
        "attachment_export",
        "protocol",
        "protocol_item",
        "protocol_answer",
        "measurement",
        "visit_shown",
        "visit_note",
        "value_clash",
        "plan",
        "plan_option",
        "plan_phase",
        "plan_instalment",
        "step_event",
        "path_point",
    ],
    append_only: &["posting", "posting_line", "wallet_lot"],
};

/// The tables as they were after so many steps, for looking at a file that has not gone further. Nothing can be written
/// through them.
pub(crate) static OLDER: [Schema; MIGRATIONS.len()] = older();

const fn older() -> [Schema; MIGRATIONS.len()] {
    let mut all = [const { Schema { migrations: &[], journalled: &[], append_only: &[] } }; MIGRATIONS.len()];
    let mut steps = 0;
    while steps < all.len() {
        all[steps].migrations = MIGRATIONS.split_at(steps).0;
        steps += 1;
    }
    all
}

/// The practice's tables. All are journalled but `patient_token` and `risk_model`, which are derived, and `staff_pin`, `file_opening` and `draft`, which stay on their machine.
pub const fn schema() -> &'static Schema {
    &SCHEMA
}
