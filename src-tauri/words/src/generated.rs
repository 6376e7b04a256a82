//! Generated from `locales/`: one function for each message. Not edited by hand.
#![allow(clippy::too_many_arguments)]

use crate::catalogue::Kind;
use crate::{Argument, Words};
use peyvand_kit::{Day, Minute, Money};

/// Language, area and text of each locale file.
pub(crate) const SOURCES: &[(&str, &str, &str)] = &[
    ("en", "account", include_str!("../../../locales/en/account.ftl")),
    ("en", "app", include_str!("../../../locales/en/app.ftl")),
    ("en", "appointments", include_str!("../../../locales/en/appointments.ftl")),
    ("en", "backups", include_str!("../../../locales/en/backups.ftl")),
    ("en", "board", include_str!("../../../locales/en/board.ftl")),
    ("en", "calendar", include_str!("../../../locales/en/calendar.ftl")),
    ("en", "closing", include_str!("../../../locales/en/closing.ftl")),
    ("en", "club", include_str!("../../../locales/en/club.ftl")),
    ("en", "consultation", include_str!("../../../locales/en/consultation.ftl")),
    ("en", "desk", include_str!("../../../locales/en/desk.ftl")),
    ("en", "displaced", include_str!("../../../locales/en/displaced.ftl")),
    ("en", "emergency", include_str!("../../../locales/en/emergency.ftl")),
    ("en", "enquiries", include_str!("../../../locales/en/enquiries.ftl")),
    ("en", "error", include_str!("../../../locales/en/error.ftl")),
    ("en", "facts", include_str!("../../../locales/en/facts.ftl")),
    ("en", "field", include_str!("../../../locales/en/field.ftl")),
    ("en", "files", include_str!("../../../locales/en/files.ftl")),
    ("en", "followups", include_str!("../../../locales/en/followups.ftl")),
    ("en", "handover", include_str!("../../../locales/en/handover.ftl")),
    ("en", "history", include_str!("../../../locales/en/history.ftl")),
    ("en", "households", include_str!("../../../locales/en/households.ftl")),
    ("en", "import", include_str!("../../../locales/en/import.ftl")),
    ("en", "journal", include_str!("../../../locales/en/journal.ftl")),
    ("en", "leaks", include_str!("../../../locales/en/leaks.ftl")),
    ("en", "money", include_str!("../../../locales/en/money.ftl")),
    ("en", "number", include_str!("../../../locales/en/number.ftl")),
    ("en", "paper", include_str!("../../../locales/en/paper.ftl")),
    ("en", "path", include_str!("../../../locales/en/path.ftl")),
    ("en", "patients", include_str!("../../../locales/en/patients.ftl")),
    ("en", "plans", include_str!("../../../locales/en/plans.ftl")),
    ("en", "protocols", include_str!("../../../locales/en/protocols.ftl")),
    ("en", "record", include_str!("../../../locales/en/record.ftl")),
    ("en", "reminders", include_str!("../../../locales/en/reminders.ftl")),
    ("en", "risk", include_str!("../../../locales/en/risk.ftl")),
    ("en", "script", include_str!("../../../locales/en/script.ftl")),
    ("en", "scripts", include_str!("../../../locales/en/scripts.ftl")),
    ("en", "services", include_str!("../../../locales/en/services.ftl")),
    ("en", "settings", include_str!("../../../locales/en/settings.ftl")),
    ("en", "settle", include_str!("../../../locales/en/settle.ftl")),
    ("en", "staff", include_str!("../../../locales/en/staff.ftl")),
    ("en", "timetable", include_str!("../../../locales/en/timetable.ftl")),
    ("en", "today", include_str!("../../../locales/en/today.ftl")),
    ("en", "visits", include_str!("../../../locales/en/visits.ftl")),
    ("en", "waiting", include_str!("../../../locales/en/waiting.ftl")),
    ("fa", "account", include_str!("../../../locales/fa/account.ftl")),
    ("fa", "app", include_str!("../../../locales/fa/app.ftl")),
    ("fa", "appointments", include_str!("../../../locales/fa/appointments.ftl")),
    ("fa", "backups", include_str!("../../../locales/fa/backups.ftl")),
    ("fa", "board", include_str!("../../../locales/fa/board.ftl")),
    ("fa", "calendar", include_str!("../../../locales/fa/calendar.ftl")),
    ("fa", "closing", include_str!("../../../locales/fa/closing.ftl")),
    ("fa", "club", include_str!("../../../locales/fa/club.ftl")),
    ("fa", "consultation", include_str!("../../../locales/fa/consultation.ftl")),
    ("fa", "desk", include_str!("../../../locales/fa/desk.ftl")),
    ("fa", "displaced", include_str!("../../../locales/fa/displaced.ftl")),
    ("fa", "emergency", include_str!("../../../locales/fa/emergency.ftl")),
    ("fa", "enquiries", include_str!("../../../locales/fa/enquiries.ftl")),
    ("fa", "error", include_str!("../../../locales/fa/error.ftl")),
    ("fa", "facts", include_str!("../../../locales/fa/facts.ftl")),
    ("fa", "field", include_str!("../../../locales/fa/field.ftl")),
    ("fa", "files", include_str!("../../../locales/fa/files.ftl")),
    ("fa", "followups", include_str!("../../../locales/fa/followups.ftl")),
    ("fa", "handover", include_str!("../../../locales/fa/handover.ftl")),
    ("fa", "history", include_str!("../../../locales/fa/history.ftl")),
    ("fa", "households", include_str!("../../../locales/fa/households.ftl")),
    ("fa", "import", include_str!("../../../locales/fa/import.ftl")),
    ("fa", "journal", include_str!("../../../locales/fa/journal.ftl")),
    ("fa", "leaks", include_str!("../../../locales/fa/leaks.ftl")),
    ("fa", "money", include_str!("../../../locales/fa/money.ftl")),
    ("fa", "number", include_str!("../../../locales/fa/number.ftl")),
    ("fa", "paper", include_str!("../../../locales/fa/paper.ftl")),
    ("fa", "path", include_str!("../../../locales/fa/path.ftl")),
    ("fa", "patients", include_str!("../../../locales/fa/patients.ftl")),
    ("fa", "plans", include_str!("../../../locales/fa/plans.ftl")),
    ("fa", "protocols", include_str!("../../../locales/fa/protocols.ftl")),
    ("fa", "record", include_str!("../../../locales/fa/record.ftl")),
    ("fa", "reminders", include_str!("../../../locales/fa/reminders.ftl")),
    ("fa", "risk", include_str!("../../../locales/fa/risk.ftl")),
    ("fa", "script", include_str!("../../../locales/fa/script.ftl")),
    ("fa", "scripts", include_str!("../../../locales/fa/scripts.ftl")),
    ("fa", "services", include_str!("../../../locales/fa/services.ftl")),
    ("fa", "settings", include_str!("../../../locales/fa/settings.ftl")),
    ("fa", "settle", include_str!("../../../locales/fa/settle.ftl")),
    ("fa", "staff", include_str!("../../../locales/fa/staff.ftl")),
    ("fa", "timetable", include_str!("../../../locales/fa/timetable.ftl")),
    ("fa", "today", include_str!("../../../locales/fa/today.ftl")),
    ("fa", "visits", include_str!("../../../locales/fa/visits.ftl")),
    ("fa", "waiting", include_str!("../../../locales/fa/waiting.ftl")),
    ("ru", "account", include_str!("../../../locales/ru/account.ftl")),
    ("ru", "app", include_str!("../../../locales/ru/app.ftl")),
    ("ru", "appointments", include_str!("../../../locales/ru/appointments.ftl")),
    ("ru", "backups", include_str!("../../../locales/ru/backups.ftl")),
    ("ru", "board", include_str!("../../../locales/ru/board.ftl")),
    ("ru", "calendar", include_str!("../../../locales/ru/calendar.ftl")),
    ("ru", "closing", include_str!("../../../locales/ru/closing.ftl")),
    ("ru", "club", include_str!("../../../locales/ru/club.ftl")),
    ("ru", "consultation", include_str!("../../../locales/ru/consultation.ftl")),
    ("ru", "desk", include_str!("../../../locales/ru/desk.ftl")),
    ("ru", "displaced", include_str!("../../../locales/ru/displaced.ftl")),
    ("ru", "emergency", include_str!("../../../locales/ru/emergency.ftl")),
    ("ru", "enquiries", include_str!("../../../locales/ru/enquiries.ftl")),
    ("ru", "error", include_str!("../../../locales/ru/error.ftl")),
    ("ru", "facts", include_str!("../../../locales/ru/facts.ftl")),
    ("ru", "field", include_str!("../../../locales/ru/field.ftl")),
    ("ru", "files", include_str!("../../../locales/ru/files.ftl")),
    ("ru", "followups", include_str!("../../../locales/ru/followups.ftl")),
    ("ru", "handover", include_str!("../../../locales/ru/handover.ftl")),
    ("ru", "history", include_str!("../../../locales/ru/history.ftl")),
    ("ru", "households", include_str!("../../../locales/ru/households.ftl")),
    ("ru", "import", include_str!("../../../locales/ru/import.ftl")),
    ("ru", "journal", include_str!("../../../locales/ru/journal.ftl")),
    ("ru", "leaks", include_str!("../../../locales/ru/leaks.ftl")),
    ("ru", "money", include_str!("../../../locales/ru/money.ftl")),
    ("ru", "number", include_str!("../../../locales/ru/number.ftl")),
    ("ru", "paper", include_str!("../../../locales/ru/paper.ftl")),
    ("ru", "path", include_str!("../../../locales/ru/path.ftl")),
    ("ru", "patients", include_str!("../../../locales/ru/patients.ftl")),
    ("ru", "plans", include_str!("../../../locales/ru/plans.ftl")),
    ("ru", "protocols", include_str!("../../../locales/ru/protocols.ftl")),
    ("ru", "record", include_str!("../../../locales/ru/record.ftl")),
    ("ru", "reminders", include_str!("../../../locales/ru/reminders.ftl")),
    ("ru", "risk", include_str!("../../../locales/ru/risk.ftl")),
    ("ru", "script", include_str!("../../../locales/ru/script.ftl")),
    ("ru", "scripts", include_str!("../../../locales/ru/scripts.ftl")),
    ("ru", "services", include_str!("../../../locales/ru/services.ftl")),
    ("ru", "settings", include_str!("../../../locales/ru/settings.ftl")),
    ("ru", "settle", include_str!("../../../locales/ru/settle.ftl")),
    ("ru", "staff", include_str!("../../../locales/ru/staff.ftl")),
    ("ru", "timetable", include_str!("../../../locales/ru/timetable.ftl")),
    ("ru", "today", include_str!("../../../locales/ru/today.ftl")),
    ("ru", "visits", include_str!("../../../locales/ru/visits.ftl")),
    ("ru", "waiting", include_str!("../../../locales/ru/waiting.ftl")),
    ("zh-CN", "account", include_str!("../../../locales/zh-CN/account.ftl")),
    ("zh-CN", "app", include_str!("../../../locales/zh-CN/app.ftl")),
    ("zh-CN", "appointments", include_str!("../../../locales/zh-CN/appointments.ftl")),
    ("zh-CN", "backups", include_str!("../../../locales/zh-CN/backups.ftl")),
    ("zh-CN", "board", include_str!("../../../locales/zh-CN/board.ftl")),
    ("zh-CN", "calendar", include_str!("../../../locales/zh-CN/calendar.ftl")),
    ("zh-CN", "closing", include_str!("../../../locales/zh-CN/closing.ftl")),
    ("zh-CN", "club", include_str!("../../../locales/zh-CN/club.ftl")),
    ("zh-CN", "consultation", include_str!("../../../locales/zh-CN/consultation.ftl")),
    ("zh-CN", "desk", include_str!("../../../locales/zh-CN/desk.ftl")),
    ("zh-CN", "displaced", include_str!("../../../locales/zh-CN/displaced.ftl")),
    ("zh-CN", "emergency", include_str!("../../../locales/zh-CN/emergency.ftl")),
    ("zh-CN", "enquiries", include_str!("../../../locales/zh-CN/enquiries.ftl")),
    ("zh-CN", "error", include_str!("../../../locales/zh-CN/error.ftl")),
    ("zh-CN", "facts", include_str!("../../../locales/zh-CN/facts.ftl")),
    ("zh-CN", "field", include_str!("../../../locales/zh-CN/field.ftl")),
    ("zh-CN", "files", include_str!("../../../locales/zh-CN/files.ftl")),
    ("zh-CN", "followups", include_str!("../../../locales/zh-CN/followups.ftl")),
    ("zh-CN", "handover", include_str!("../../../locales/zh-CN/handover.ftl")),
    ("zh-CN", "history", include_str!("../../../locales/zh-CN/history.ftl")),
    ("zh-CN", "households", include_str!("../../../locales/zh-CN/households.ftl")),
    ("zh-CN", "import", include_str!("../../../locales/zh-CN/import.ftl")),
    ("zh-CN", "journal", include_str!("../../../locales/zh-CN/journal.ftl")),
    ("zh-CN", "leaks", include_str!("../../../locales/zh-CN/leaks.ftl")),
    ("zh-CN", "money", include_str!("../../../locales/zh-CN/money.ftl")),
    ("zh-CN", "number", include_str!("../../../locales/zh-CN/number.ftl")),
    ("zh-CN", "paper", include_str!("../../../locales/zh-CN/paper.ftl")),
    ("zh-CN", "path", include_str!("../../../locales/zh-CN/path.ftl")),
    ("zh-CN", "patients", include_str!("../../../locales/zh-CN/patients.ftl")),
    ("zh-CN", "plans", include_str!("../../../locales/zh-CN/plans.ftl")),
    ("zh-CN", "protocols", include_str!("../../../locales/zh-CN/protocols.ftl")),
    ("zh-CN", "record", include_str!("../../../locales/zh-CN/record.ftl")),
    ("zh-CN", "reminders", include_str!("../../../locales/zh-CN/reminders.ftl")),
    ("zh-CN", "risk", include_str!("../../../locales/zh-CN/risk.ftl")),
    ("zh-CN", "script", include_str!("../../../locales/zh-CN/script.ftl")),
    ("zh-CN", "scripts", include_str!("../../../locales/zh-CN/scripts.ftl")),
    ("zh-CN", "services", include_str!("../../../locales/zh-CN/services.ftl")),
    ("zh-CN", "settings", include_str!("../../../locales/zh-CN/settings.ftl")),
    ("zh-CN", "settle", include_str!("../../../locales/zh-CN/settle.ftl")),
    ("zh-CN", "staff", include_str!("../../../locales/zh-CN/staff.ftl")),
    ("zh-CN", "timetable", include_str!("../../../locales/zh-CN/timetable.ftl")),
    ("zh-CN", "today", include_str!("../../../locales/zh-CN/today.ftl")),
    ("zh-CN", "visits", include_str!("../../../locales/zh-CN/visits.ftl")),
    ("zh-CN", "waiting", include_str!("../../../locales/zh-CN/waiting.ftl")),
];

/// The messages whose keys are codes, with what their variables hold.
pub(crate) const DYNAMIC: &[(&str, &[(&str, Kind)])] = &[
    ("error-session-wrong-password", &[]),
    ("error-session-wait", &[("seconds", Kind::Number)]),
    ("error-session-wrong-pin", &[]),
    ("error-pin-missing", &[]),
    ("error-pin-invalid", &[]),
    ("error-password-again", &[]),
    ("error-password-wrong", &[]),
    ("error-recovery-answers-wrong", &[]),
    ("error-recovery-key-invalid", &[]),
    ("error-recovery-key-wrong", &[]),
    ("error-recovery-not-begun", &[]),
    ("error-recovery-not-manager", &[]),
    ("error-session-needed", &[]),
    ("error-right-missing", &[]),
    ("error-not-found", &[]),
    ("error-practice-exists", &[]),
    ("error-practice-missing", &[]),
    ("error-practice-name-empty", &[]),
    ("error-record-text-empty", &[]),
    ("error-record-days-invalid", &[]),
    ("error-fact-text-empty", &[]),
    ("error-fact-private-at-desk", &[]),
    ("error-question-text-empty", &[]),
    ("error-speaks-for-self", &[]),
    ("error-patient-name-empty", &[]),
    ("error-patient-mobile-invalid", &[("text", Kind::Text)]),
    ("error-patient-national-id-invalid", &[]),
    ("error-birth-invalid", &[]),
    ("error-birth-in-future", &[]),
    ("error-patient-referrer-self", &[]),
    ("error-patient-guardian-self", &[]),
    ("error-file-no-taken", &[("name", Kind::Text)]),
    ("error-text-too-long", &[("limit", Kind::Number)]),
    ("error-staff-name-empty", &[]),
    ("error-staff-login-empty", &[]),
    ("error-staff-login-taken", &[]),
    ("error-staff-role-missing", &[]),
    ("error-staff-manager-needed", &[]),
    ("error-staff-substitute-needed", &[("count", Kind::Number)]),
    ("error-staff-substitute-invalid", &[]),
    ("error-staff-leave-invalid", &[]),
    ("error-staff-delegate-invalid", &[]),
    ("error-behalf-not-allowed", &[]),
    ("error-behalf-other-doctor", &[("name", Kind::Text)]),
    ("error-file-refused", &[]),
    ("error-emergency-reason-empty", &[]),
    ("error-password-too-short", &[("limit", Kind::Number)]),
    ("error-service-name-empty", &[]),
    ("error-service-minutes-invalid", &[]),
    ("error-amount-invalid", &[]),
    ("error-day-invalid", &[]),
    ("error-zone-unknown", &[]),
    ("error-choice-unknown", &[("text", Kind::Text)]),
    ("error-wording-blocked", &[("text", Kind::Text), ("instead", Kind::Text)]),
    ("error-script-name-unknown", &[("text", Kind::Text)]),
    ("error-paper-no-font", &[("text", Kind::Text)]),
    ("error-paper-no-time", &[]),
    ("error-paper-not-saved", &[("text", Kind::Text)]),
    ("error-hours-invalid", &[]),
    ("error-room-name-empty", &[]),
    ("error-room-booked", &[("count", Kind::Number)]),
    ("error-closure-reason-empty", &[]),
    ("error-closure-invalid", &[]),
    ("error-holiday-name-empty", &[]),
    ("error-appointment-doctor-busy", &[("time", Kind::Time), ("name", Kind::Text)]),
    ("error-appointment-patient-busy", &[("time", Kind::Time), ("name", Kind::Text)]),
    ("error-appointment-room-busy", &[("time", Kind::Time), ("name", Kind::Text)]),
    ("error-appointment-out-of-hours", &[("name", Kind::Text)]),
    ("error-appointment-beyond-right", &[]),
    ("error-appointment-beyond-reason", &[]),
    ("error-appointment-no-room", &[]),
    ("error-appointment-not-done", &[("name", Kind::Text)]),
    ("error-series-none", &[]),
    ("error-series-invalid", &[]),
    ("error-series-time-taken", &[("time", Kind::Time)]),
    ("error-enquiry-not-open", &[]),
    ("error-enquiry-empty", &[]),
    ("error-appointment-in-past", &[]),
    ("error-appointment-not-open", &[("status", Kind::Text)]),
    ("error-appointment-no-doctor", &[]),
    ("error-cancel-reason-empty", &[]),
    ("error-appointment-not-begun", &[]),
    ("error-appointment-other-day", &[]),
    ("error-visit-already-open", &[]),
    ("error-visit-has-appointment", &[("time", Kind::Time), ("name", Kind::Text)]),
    ("error-visit-not-open", &[]),
    ("error-visit-step-missing", &[]),
    ("error-delay-reason-empty", &[]),
    ("error-delay-minutes-invalid", &[]),
    ("error-payment-reason-empty", &[]),
    ("error-left-reason-empty", &[]),
    ("error-checklist-empty", &[]),
    ("error-payment-too-much", &[("due", Kind::Money)]),
    ("error-invoice-number-taken", &[("number", Kind::Number)]),
    ("error-step-due-missing", &[]),
    ("error-step-due-past", &[]),
    ("error-step-owner-missing", &[]),
    ("error-step-reason-empty", &[]),
    ("error-step-colleague-missing", &[]),
    ("error-step-not-open", &[]),
    ("error-step-end-reason-missing", &[]),
    ("error-handover-reason-empty", &[]),
    ("error-handover-taker-invalid", &[]),
    ("error-referral-not-yours", &[]),
    ("error-referral-answer-empty", &[]),
    ("error-followup-not-open", &[]),
    ("error-attempt-answers-missing", &[]),
    ("error-undo-nothing", &[]),
    ("error-redo-nothing", &[]),
    ("error-undo-breaks", &[("rule", Kind::Text)]),
    ("error-act-undone-already", &[]),
    ("error-act-never-undone", &[]),
    ("error-device-name-empty", &[]),
    ("error-rule-value-invalid", &[]),
    ("error-ledger-unbalanced", &[]),
    ("error-sample-only", &[]),
    ("error-input-unreadable", &[("text", Kind::Text)]),
    ("error-endpoint-unknown", &[]),
    ("error-check-found", &[("count", Kind::Number)]),
    ("error-bug", &[("incident", Kind::Text)]),
    ("error-store-in-use", &[]),
    ("error-store-disk-full", &[]),
    ("error-store-read-only", &[]),
    ("error-store-damaged", &[]),
    ("error-store-newer", &[("found", Kind::Number), ("known", Kind::Number)]),
    ("error-store-wrong-key", &[]),
    ("error-store-acts-missing", &[("missing", Kind::Number)]),
    ("error-store-io", &[]),
    ("error-store-missing", &[]),
    ("error-key-damaged", &[]),
    ("error-key-missing", &[]),
    ("error-import-mapping-invalid", &[("text", Kind::Text)]),
    ("error-import-column-missing", &[("text", Kind::Text)]),
    ("error-import-file-unreadable", &[("text", Kind::Text)]),
    ("error-job-running", &[]),
    ("error-job-canceled", &[]),
    ("error-backup-no-target", &[]),
    ("error-backup-target-name-empty", &[]),
    ("error-backup-folder-missing", &[("text", Kind::Text)]),
    ("error-backup-folder-read-only", &[("text", Kind::Text)]),
    ("error-backup-unreadable", &[("text", Kind::Text)]),
    ("error-backup-no-room", &[("needed", Kind::Number), ("free", Kind::Number)]),
    ("error-backup-too-large", &[]),
    ("error-backup-gone", &[]),
    ("error-backup-read-back", &[]),
    ("error-backup-not-one", &[]),
    ("error-backup-cut", &[]),
    ("error-backup-damaged", &[]),
    ("error-backup-newer", &[]),
    ("error-backup-other-practice", &[("name", Kind::Text)]),
    ("error-backup-wrong-secret", &[]),
    ("error-restore-not-allowed", &[]),
    ("error-waiting-not-open", &[]),
    ("error-waiting-invalid", &[]),
    ("error-waiting-reason-empty", &[]),
    ("error-opening-open-already", &[]),
    ("error-opening-gone", &[]),
    ("error-offer-minutes-invalid", &[]),
    ("error-offer-size-invalid", &[]),
    ("error-opening-nobody", &[]),
    ("error-offer-ended", &[]),
    ("error-offer-running", &[("name", Kind::Text)]),
    ("error-attachment-too-large", &[("limit", Kind::Number)]),
    ("error-attachment-type-unknown", &[]),
    ("error-attachment-unreadable", &[("text", Kind::Text)]),
    ("error-attachment-missing", &[]),
    ("error-attachment-damaged", &[]),
    ("error-attachment-is-consent", &[]),
    ("error-attachment-not-saved", &[("text", Kind::Text)]),
    ("error-attachment-not-shown", &[]),
    ("error-consent-missing", &[]),
    ("error-consent-paper-missing", &[]),
    ("error-consent-days-invalid", &[]),
    ("error-consent-reason-empty", &[]),
    ("error-plan-title-empty", &[]),
    ("error-plan-option-missing", &[]),
    ("error-plan-phase-missing", &[]),
    ("error-plan-phase-done", &[]),
    ("error-plan-chosen", &[]),
    ("error-plan-ended", &[]),
    ("error-plan-witness-missing", &[]),
    ("error-plan-reason-empty", &[]),
    ("error-plan-instalments-differ", &[("agreed", Kind::Money), ("cost", Kind::Money)]),
    ("error-plan-financing-loan", &[]),
    ("error-path-text-empty", &[]),
    ("error-protocol-text-empty", &[]),
    ("error-protocol-choices-few", &[]),
    ("error-protocol-too-long", &[("limit", Kind::Number)]),
    ("error-measure-no-number", &[]),
    ("error-measure-name-empty", &[]),
    ("field-any-deleted-at", &[]),
    ("field-practice-row", &[]),
    ("field-practice-name", &[]),
    ("field-practice-country", &[]),
    ("field-practice-language", &[]),
    ("field-practice-calendar", &[]),
    ("field-practice-digits", &[]),
    ("field-practice-currency", &[]),
    ("field-practice-money-unit", &[]),
    ("field-practice-address", &[]),
    ("field-practice-phone", &[]),
    ("field-practice-zone", &[]),
    ("field-practice-week-start", &[]),
    ("field-practice-weekend", &[]),
    ("field-practice-slot-minutes", &[]),
    ("field-practice-is-sample", &[]),
    ("field-practice-recovery-set-at", &[]),
    ("field-practice-recovery-used-at", &[]),
    ("field-rule-value-row", &[]),
    ("field-rule-value-name", &[]),
    ("field-rule-value-value", &[]),
    ("field-rule-value-valid-from", &[]),
    ("field-staff-row", &[]),
    ("field-staff-name", &[]),
    ("field-staff-login", &[]),
    ("field-staff-language", &[]),
    ("field-staff-is-active", &[]),
    ("field-staff-specialty", &[]),
    ("field-staff-password-set-at", &[]),
    ("field-staff-pin-set-at", &[]),
    ("field-staff-role-row", &[]),
    ("field-staff-role-staff-id", &[]),
    ("field-staff-role-role", &[]),
    ("field-working-hours-row", &[]),
    ("field-working-hours-staff-id", &[]),
    ("field-working-hours-room-id", &[]),
    ("field-working-hours-valid-from", &[]),
    ("field-working-hours-weekday", &[]),
    ("field-working-hours-start-minute", &[]),
    ("field-working-hours-end-minute", &[]),
    ("field-service-row", &[]),
    ("field-service-name", &[]),
    ("field-service-code", &[]),
    ("field-service-minutes", &[]),
    ("field-service-is-invasive", &[]),
    ("field-service-recall-months", &[]),
    ("field-service-is-active", &[]),
    ("field-service-needs", &[]),
    ("field-service-buffer-minutes", &[]),
    ("field-service-preparation", &[]),
    ("field-service-price-row", &[]),
    ("field-service-price-service-id", &[]),
    ("field-service-price-valid-from", &[]),
    ("field-service-price-price", &[]),
    ("field-service-place-row", &[]),
    ("field-service-place-service-id", &[]),
    ("field-service-place-staff-id", &[]),
    ("field-service-place-room-id", &[]),
    ("field-patient-row", &[]),
    ("field-patient-file-no", &[]),
    ("field-patient-given-name", &[]),
    ("field-patient-middle-name", &[]),
    ("field-patient-family-name", &[]),
    ("field-patient-address-form", &[]),
    ("field-patient-called-as", &[]),
    ("field-patient-national-id", &[]),
    ("field-patient-other-id", &[]),
    ("field-patient-birth-day", &[]),
    ("field-patient-birth-year-only", &[]),
    ("field-patient-sex", &[]),
    ("field-patient-city", &[]),
    ("field-patient-language", &[]),
    ("field-patient-source", &[]),
    ("field-patient-referrer-id", &[]),
    ("field-patient-guardian-id", &[]),
    ("field-patient-note", &[]),
    ("field-patient-private-note", &[]),
    ("field-patient-registered-on", &[]),
    ("field-patient-phone-row", &[]),
    ("field-patient-phone-number", &[]),
    ("field-patient-label-row", &[]),
    ("field-patient-label-tone", &[]),
    ("field-patient-label-text", &[]),
    ("field-patient-label-is-private", &[]),
    ("field-patient-label-topic", &[]),
    ("field-patient-label-detail", &[]),
    ("field-patient-label-told-by", &[]),
    ("field-patient-label-told-on", &[]),
    ("field-patient-label-staff-id", &[]),
    ("field-patient-label-question-id", &[]),
    ("field-patient-label-until-on", &[]),
    ("field-patient-label-at-call", &[]),
    ("field-patient-label-at-desk", &[]),
    ("field-patient-label-at-visit", &[]),
    ("field-question-row", &[]),
    ("field-question-topic", &[]),
    ("field-question-text", &[]),
    ("field-household-row", &[]),
    ("field-household-name", &[]),
    ("field-household-member-row", &[]),
    ("field-household-member-household-id", &[]),
    ("field-household-member-patient-id", &[]),
    ("field-household-member-relation", &[]),
    ("field-speaks-for-row", &[]),
    ("field-speaks-for-patient-id", &[]),
    ("field-speaks-for-person-id", &[]),
    ("field-appointment-row", &[]),
    ("field-appointment-patient-id", &[]),
    ("field-appointment-staff-id", &[]),
    ("field-appointment-service-id", &[]),
    ("field-appointment-day", &[]),
    ("field-appointment-start-minute", &[]),
    ("field-appointment-minutes", &[]),
    ("field-appointment-status", &[]),
    ("field-appointment-source", &[]),
    ("field-appointment-cancel-reason", &[]),
    ("field-appointment-reminder-sent", &[]),
    ("field-appointment-booked-on", &[]),
    ("field-appointment-note", &[]),
    ("field-appointment-room-id", &[]),
    ("field-appointment-buffer-minutes", &[]),
    ("field-appointment-beyond", &[]),
    ("field-appointment-beyond-reason", &[]),
    ("field-appointment-beyond-hours", &[]),
    ("field-series-row", &[]),
    ("field-series-patient-id", &[]),
    ("field-series-weekdays", &[]),
    ("field-series-every-weeks", &[]),
    ("field-series-wanted", &[]),
    ("field-appointment-change-row", &[]),
    ("field-appointment-change-reason", &[]),
    ("field-enquiry-row", &[]),
    ("field-enquiry-kind", &[]),
    ("field-enquiry-patient-id", &[]),
    ("field-enquiry-name", &[]),
    ("field-enquiry-mobile", &[]),
    ("field-enquiry-matter", &[]),
    ("field-enquiry-source", &[]),
    ("field-enquiry-received-at", &[]),
    ("field-enquiry-answered-at", &[]),
    ("field-enquiry-outcome", &[]),
    ("field-visit-row", &[]),
    ("field-visit-patient-id", &[]),
    ("field-visit-staff-id", &[]),
    ("field-visit-day", &[]),
    ("field-visit-state", &[]),
    ("field-visit-arrived-at", &[]),
    ("field-visit-called-in-at", &[]),
    ("field-visit-closed-at", &[]),
    ("field-visit-left-at", &[]),
    ("field-visit-own-words", &[]),
    ("field-visit-note", &[]),
    ("field-visit-golden", &[]),
    ("field-visit-golden-answer", &[]),
    ("field-visit-sentence", &[]),
    ("field-visit-queue-no", &[]),
    ("field-visit-walk-in-service-id", &[]),
    ("field-visit-left-reason", &[]),
    ("field-visit-amends", &[]),
    ("field-visit-amends-at", &[]),
    ("field-visit-service-row", &[]),
    ("field-visit-service-service-id", &[]),
    ("field-visit-service-quantity", &[]),
    ("field-visit-service-unit-price", &[]),
    ("field-visit-service-total", &[]),
    ("field-delay-row", &[]),
    ("field-delay-staff-id", &[]),
    ("field-delay-day", &[]),
    ("field-delay-minutes", &[]),
    ("field-delay-reason", &[]),
    ("field-checklist-item-row", &[]),
    ("field-checklist-item-text", &[]),
    ("field-checklist-tick-row", &[]),
    ("field-checklist-tick-day", &[]),
    ("field-script-row", &[]),
    ("field-script-kind", &[]),
    ("field-script-language", &[]),
    ("field-script-body", &[]),
    ("field-invoice-row", &[]),
    ("field-invoice-number", &[]),
    ("field-invoice-patient-id", &[]),
    ("field-invoice-day", &[]),
    ("field-next-step-row", &[]),
    ("field-next-step-patient-id", &[]),
    ("field-next-step-kind", &[]),
    ("field-next-step-owner-id", &[]),
    ("field-next-step-colleague-id", &[]),
    ("field-next-step-service-id", &[]),
    ("field-next-step-due-on", &[]),
    ("field-next-step-reason", &[]),
    ("field-next-step-is-urgent", &[]),
    ("field-next-step-state", &[]),
    ("field-next-step-created-on", &[]),
    ("field-next-step-end-reason", &[]),
    ("field-next-step-answer", &[]),
    ("field-next-step-seen-at", &[]),
    ("field-step-event-row", &[]),
    ("field-step-event-kind", &[]),
    ("field-step-event-to-id", &[]),
    ("field-step-event-reason", &[]),
    ("field-followup-row", &[]),
    ("field-followup-kind", &[]),
    ("field-followup-patient-id", &[]),
    ("field-followup-owner-id", &[]),
    ("field-followup-due-on", &[]),
    ("field-followup-is-urgent", &[]),
    ("field-followup-state", &[]),
    ("field-followup-matter", &[]),
    ("field-attempt-row", &[]),
    ("field-attempt-staff-id", &[]),
    ("field-attempt-at", &[]),
    ("field-attempt-outcome", &[]),
    ("field-attempt-pain", &[]),
    ("field-attempt-bleeding", &[]),
    ("field-attempt-note", &[]),
    ("field-posting-row", &[]),
    ("field-posting-kind", &[]),
    ("field-posting-patient-id", &[]),
    ("field-posting-day", &[]),
    ("field-posting-note", &[]),
    ("field-posting-line-row", &[]),
    ("field-posting-line-account", &[]),
    ("field-posting-line-amount", &[]),
    ("field-wallet-lot-row", &[]),
    ("field-wallet-lot-patient-id", &[]),
    ("field-wallet-lot-amount", &[]),
    ("field-wallet-lot-granted-on", &[]),
    ("field-wallet-lot-expires-on", &[]),
    ("field-device-row", &[]),
    ("field-device-name", &[]),
    ("field-staff-right-row", &[]),
    ("field-staff-right-staff-id", &[]),
    ("field-staff-right-name", &[]),
    ("field-staff-right-is-given", &[]),
    ("field-staff-delegate-row", &[]),
    ("field-staff-delegate-staff-id", &[]),
    ("field-staff-delegate-assistant-id", &[]),
    ("field-staff-leave-row", &[]),
    ("field-staff-leave-staff-id", &[]),
    ("field-staff-leave-substitute-id", &[]),
    ("field-staff-leave-from-day", &[]),
    ("field-staff-leave-until-day", &[]),
    ("field-room-row", &[]),
    ("field-room-name", &[]),
    ("field-room-is-active", &[]),
    ("field-holiday-row", &[]),
    ("field-holiday-day", &[]),
    ("field-holiday-name", &[]),
    ("field-holiday-is-off", &[]),
    ("field-holiday-source", &[]),
    ("field-closure-row", &[]),
    ("field-closure-staff-id", &[]),
    ("field-closure-room-id", &[]),
    ("field-closure-from-day", &[]),
    ("field-closure-until-day", &[]),
    ("field-closure-start-minute", &[]),
    ("field-closure-end-minute", &[]),
    ("field-closure-reason", &[]),
    ("field-closure-is-urgent", &[]),
    ("field-sign-in-row", &[]),
    ("field-sign-in-staff-id", &[]),
    ("field-sign-in-login", &[]),
    ("field-sign-in-kind", &[]),
    ("field-sign-in-means", &[]),
    ("field-sign-in-tries", &[]),
    ("field-emergency-row", &[]),
    ("field-emergency-staff-id", &[]),
    ("field-emergency-patient-id", &[]),
    ("field-emergency-reason", &[]),
    ("field-emergency-until-at", &[]),
    ("field-emergency-reviewed-by", &[]),
    ("field-emergency-reviewed-at", &[]),
    ("field-backup-target-row", &[]),
    ("field-backup-target-name", &[]),
    ("field-backup-target-folder", &[]),
    ("field-backup-target-is-automatic", &[]),
    ("field-backup-row", &[]),
    ("field-backup-target-id", &[]),
    ("field-backup-file-name", &[]),
    ("field-backup-made-at", &[]),
    ("field-backup-bytes", &[]),
    ("field-backup-acts", &[]),
    ("field-backup-cause", &[]),
    ("field-key-change-row", &[]),
    ("field-restore-row", &[]),
    ("field-restore-made-at", &[]),
    ("field-restore-from-device", &[]),
    ("field-appointment-contact-row", &[]),
    ("field-appointment-contact-purpose", &[]),
    ("field-appointment-contact-channel", &[]),
    ("field-appointment-contact-outcome", &[]),
    ("field-appointment-contact-note", &[]),
    ("field-waiting-row", &[]),
    ("field-waiting-patient-id", &[]),
    ("field-waiting-service-id", &[]),
    ("field-waiting-minutes", &[]),
    ("field-waiting-weekdays", &[]),
    ("field-waiting-start-minute", &[]),
    ("field-waiting-end-minute", &[]),
    ("field-waiting-from-day", &[]),
    ("field-waiting-until-day", &[]),
    ("field-waiting-urgency", &[]),
    ("field-waiting-may-call", &[]),
    ("field-waiting-note", &[]),
    ("field-waiting-state", &[]),
    ("field-waiting-end-reason", &[]),
    ("field-opening-row", &[]),
    ("field-opening-staff-id", &[]),
    ("field-opening-room-id", &[]),
    ("field-opening-day", &[]),
    ("field-opening-start-minute", &[]),
    ("field-opening-minutes", &[]),
    ("field-opening-mode", &[]),
    ("field-opening-wave-size", &[]),
    ("field-opening-limit-minutes", &[]),
    ("field-opening-state", &[]),
    ("field-offer-row", &[]),
    ("field-offer-patient-id", &[]),
    ("field-offer-start-minute", &[]),
    ("field-offer-expires-at", &[]),
    ("field-offer-state", &[]),
    ("field-offer-answered-at", &[]),
    ("field-offer-told-at", &[]),
    ("field-record-entry-row", &[]),
    ("field-record-entry-patient-id", &[]),
    ("field-record-entry-kind", &[]),
    ("field-record-entry-text", &[]),
    ("field-record-entry-detail", &[]),
    ("field-record-entry-from-on", &[]),
    ("field-record-entry-until-on", &[]),
    ("field-record-entry-staff-id", &[]),
    ("field-intake-row", &[]),
    ("field-intake-patient-id", &[]),
    ("field-intake-staff-id", &[]),
    ("field-intake-day", &[]),
    ("field-intake-answer", &[]),
    ("field-attachment-row", &[]),
    ("field-attachment-patient-id", &[]),
    ("field-attachment-kind", &[]),
    ("field-attachment-title", &[]),
    ("field-attachment-taken-on", &[]),
    ("field-attachment-staff-id", &[]),
    ("field-consent-row", &[]),
    ("field-consent-patient-id", &[]),
    ("field-consent-purpose", &[]),
    ("field-consent-scope", &[]),
    ("field-consent-given-on", &[]),
    ("field-consent-until-on", &[]),
    ("field-consent-signed-by", &[]),
    ("field-consent-staff-id", &[]),
    ("field-consent-withdrawn-on", &[]),
    ("field-consent-withdrawn-reason", &[]),
    ("field-attachment-export-row", &[]),
    ("field-attachment-export-patient-id", &[]),
    ("field-attachment-export-purpose", &[]),
    ("field-attachment-export-staff-id", &[]),
    ("field-plan-row", &[]),
    ("field-plan-patient-id", &[]),
    ("field-plan-staff-id", &[]),
    ("field-plan-title", &[]),
    ("field-plan-offered-on", &[]),
    ("field-plan-option-id", &[]),
    ("field-plan-chosen-on", &[]),
    ("field-plan-witness-id", &[]),
    ("field-plan-financing", &[]),
    ("field-plan-ended-on", &[]),
    ("field-plan-end-reason", &[]),
    ("field-plan-owner-id", &[]),
    ("field-plan-option-row", &[]),
    ("field-plan-option-what", &[]),
    ("field-plan-option-why", &[]),
    ("field-plan-option-how-long", &[]),
    ("field-plan-phase-row", &[]),
    ("field-plan-phase-priority", &[]),
    ("field-plan-phase-what", &[]),
    ("field-plan-phase-service-id", &[]),
    ("field-plan-phase-amount", &[]),
    ("field-plan-phase-done-on", &[]),
    ("field-plan-phase-stalled-on", &[]),
    ("field-plan-phase-stalled-reason", &[]),
    ("field-plan-instalment-row", &[]),
    ("field-plan-instalment-due-on", &[]),
    ("field-plan-instalment-amount", &[]),
    ("field-path-point-row", &[]),
    ("field-path-point-stage", &[]),
    ("field-path-point-kind", &[]),
    ("field-path-point-text", &[]),
    ("field-path-point-owner-id", &[]),
    ("field-path-point-until-on", &[]),
    ("field-path-point-mended-on", &[]),
    ("field-visit-means", &[]),
    ("field-visit-expected", &[]),
    ("field-visit-reached", &[]),
    ("field-visit-reached-how", &[]),
    ("field-protocol-row", &[]),
    ("field-protocol-occasion", &[]),
    ("field-protocol-service-id", &[]),
    ("field-protocol-item-row", &[]),
    ("field-protocol-item-kind", &[]),
    ("field-protocol-item-text", &[]),
    ("field-protocol-item-unit", &[]),
    ("field-protocol-item-choices", &[]),
    ("field-protocol-item-is-needed", &[]),
    ("field-protocol-answer-row", &[]),
    ("field-protocol-answer-value", &[]),
    ("field-protocol-answer-staff-id", &[]),
    ("field-measurement-row", &[]),
    ("field-measurement-patient-id", &[]),
    ("field-measurement-name", &[]),
    ("field-measurement-value", &[]),
    ("field-measurement-unit", &[]),
    ("field-measurement-staff-id", &[]),
    ("field-visit-shown-row", &[]),
    ("field-visit-shown-means", &[]),
    ("field-visit-shown-what", &[]),
    ("field-visit-note-row", &[]),
    ("field-visit-note-staff-id", &[]),
    ("field-visit-note-text", &[]),
    ("field-visit-note-is-private", &[]),
    ("field-value-clash-row", &[]),
    ("field-value-clash-field", &[]),
    ("field-value-clash-patient-id", &[]),
    ("field-value-clash-kept", &[]),
    ("field-value-clash-other", &[]),
    ("field-value-clash-other-by", &[]),
    ("field-value-clash-settled-at", &[]),
    ("field-value-clash-settled-by", &[]),
    ("import-reference-repeats", &[]),
    ("import-reference-known", &[]),
    ("import-reference-mangled", &[]),
    ("import-row-unreadable", &[]),
    ("import-name-missing", &[]),
    ("import-birth-in-future", &[]),
    ("import-mobile-invalid", &[]),
    ("import-national-id-invalid", &[]),
    ("import-age-impossible", &[]),
    ("import-day-before-booking", &[]),
    ("import-value-unknown", &[]),
    ("import-value-missing", &[]),
    ("import-text-too-long", &[]),
    ("import-number-invalid", &[]),
    ("import-day-invalid", &[]),
    ("import-time-invalid", &[]),
    ("import-amount-invalid", &[]),
    ("import-service-unknown", &[]),
    ("import-patient-unknown", &[]),
    ("import-staff-unknown", &[]),
    ("import-appointment-unknown", &[]),
    ("import-visit-unknown", &[]),
    ("import-referrer-unknown", &[]),
    ("import-file-no-taken", &[]),
    ("journal-practice-create", &[]),
    ("journal-sample-fill", &[]),
    ("journal-practice-edit", &[]),
    ("journal-rule-set", &[]),
    ("journal-staff-add", &[]),
    ("journal-staff-edit", &[]),
    ("journal-staff-delegate", &[]),
    ("journal-staff-leave", &[]),
    ("journal-emergency-open", &[]),
    ("journal-emergency-review", &[]),
    ("journal-session-open", &[]),
    ("journal-staff-password", &[]),
    ("journal-staff-pin", &[]),
    ("journal-recovery-renew", &[]),
    ("journal-device-name", &[]),
    ("journal-service-add", &[]),
    ("journal-service-edit", &[]),
    ("journal-room-add", &[]),
    ("journal-plan-add", &[]),
    ("journal-plan-edit", &[]),
    ("journal-plan-choose", &[]),
    ("journal-plan-payment", &[]),
    ("journal-plan-end", &[]),
    ("journal-phase-done", &[]),
    ("journal-phase-stall", &[]),
    ("journal-room-edit", &[]),
    ("journal-hours-set", &[]),
    ("journal-holiday-set", &[]),
    ("journal-closure-add", &[]),
    ("journal-closure-cancel", &[]),
    ("journal-patient-add", &[]),
    ("journal-patient-edit", &[]),
    ("journal-fact-add", &[]),
    ("journal-fact-edit", &[]),
    ("journal-fact-end", &[]),
    ("journal-question-set", &[]),
    ("journal-household-set", &[]),
    ("journal-household-speak", &[]),
    ("journal-record-add", &[]),
    ("journal-record-edit", &[]),
    ("journal-record-end", &[]),
    ("journal-record-remove", &[]),
    ("journal-intake-confirm", &[]),
    ("journal-appointment-book", &[]),
    ("journal-appointment-move", &[]),
    ("journal-appointment-length", &[]),
    ("journal-appointment-confirm", &[]),
    ("journal-appointment-cancel", &[]),
    ("journal-appointment-no-show", &[]),
    ("journal-series-book", &[]),
    ("journal-series-move", &[]),
    ("journal-series-cancel", &[]),
    ("journal-enquiry-park", &[]),
    ("journal-enquiry-end", &[]),
    ("journal-visit-arrive", &[]),
    ("journal-visit-call-in", &[]),
    ("journal-visit-note", &[]),
    ("journal-visit-close", &[]),
    ("journal-visit-leave", &[]),
    ("journal-visit-walk-in", &[]),
    ("journal-visit-leave-unseen", &[]),
    ("journal-visit-amends", &[]),
    ("journal-delay-set", &[]),
    ("journal-checklist-tick", &[]),
    ("journal-checklist-set", &[]),
    ("journal-script-set", &[]),
    ("journal-payment-take", &[]),
    ("journal-invoice-number", &[]),
    ("journal-payment-reverse", &[]),
    ("journal-step-accept", &[]),
    ("journal-step-book", &[]),
    ("journal-step-try", &[]),
    ("journal-step-give-back", &[]),
    ("journal-step-pass-on", &[]),
    ("journal-step-done", &[]),
    ("journal-step-end", &[]),
    ("journal-referral-answer", &[]),
    ("journal-referral-seen", &[]),
    ("journal-visit-remind", &[]),
    ("journal-followup-attempt", &[]),
    ("journal-import-run", &[]),
    ("journal-journal-undo", &[]),
    ("journal-journal-redo", &[]),
    ("journal-merge-mend", &[]),
    ("journal-backup-target", &[]),
    ("journal-backup-make", &[]),
    ("journal-key-change", &[]),
    ("journal-practice-restore", &[]),
    ("journal-appointment-contact", &[]),
    ("journal-waiting-add", &[]),
    ("journal-waiting-edit", &[]),
    ("journal-waiting-end", &[]),
    ("journal-fill-open", &[]),
    ("journal-fill-next", &[]),
    ("journal-fill-answer", &[]),
    ("journal-fill-told", &[]),
    ("journal-fill-close", &[]),
    ("journal-file-add", &[]),
    ("journal-file-end", &[]),
    ("journal-file-export", &[]),
    ("journal-consent-add", &[]),
    ("journal-consent-withdraw", &[]),
    ("journal-path-set", &[]),
    ("journal-path-end", &[]),
    ("journal-protocol-set", &[]),
    ("journal-visit-remote", &[]),
    ("journal-clash-settle", &[]),
    ("journal-board-return", &[]),
];

impl Words {
    /// “Welcome to Peyvand”
    pub fn account_start_title(self) -> String {
        self.say("account-start-title", None, &[])
    }

    /// “There is no practice on this computer yet. How shall it begin?”
    pub fn account_start_sub(self) -> String {
        self.say("account-start-sub", None, &[])
    }

    /// “Set up my practice Look at the sample clinic Put back a backup”
    pub fn account_start_action(self, way: &str) -> String {
        self.say("account-start-action", None, &[("way", Argument::Text(way.to_owned()))])
    }

    /// “The name, the calendar, the first manager and a recovery key: four short steps. Invented patients an”
    pub fn account_start_line(self, way: &str) -> String {
        self.say("account-start-line", None, &[("way", Argument::Text(way.to_owned()))])
    }

    /// “Step … of …”
    pub fn account_step_line(self, number: i64, count: i64) -> String {
        self.say("account-step-line", None, &[("number", Argument::Number(number)), ("count", Argument::Number(count))])
    }

    /// “Your practice The first manager The recovery key A few groups from the paper”
    pub fn account_step_title(self, step: &str) -> String {
        self.say("account-step-title", None, &[("step", Argument::Text(step.to_owned()))])
    }

    /// “How it is called, and how it counts and writes. Country and currency stay as they are chosen here; t”
    pub fn account_step_sub(self, step: &str) -> String {
        self.say("account-step-sub", None, &[("step", Argument::Text(step.to_owned()))])
    }

    /// “It is on paper Set up the practice Continue”
    pub fn account_step_action(self, step: &str) -> String {
        self.say("account-step-action", None, &[("step", Argument::Text(step.to_owned()))])
    }

    /// “The practice is being set up…”
    pub fn account_found_busy(self) -> String {
        self.say("account-found-busy", None, &[])
    }

    /// “Country”
    pub fn account_country_label(self) -> String {
        self.say("account-country-label", None, &[])
    }

    /// “Iran Russia China Another country”
    pub fn account_country_choice(self, country: &str) -> String {
        self.say("account-country-choice", None, &[("country", Argument::Text(country.to_owned()))])
    }

    /// “Currency”
    pub fn account_currency_label(self) -> String {
        self.say("account-currency-label", None, &[])
    }

    /// “Rials and tomans Rubles Yuan US dollars”
    pub fn account_currency_choice(self, currency: &str) -> String {
        self.say("account-currency-choice", None, &[("currency", Argument::Text(currency.to_owned()))])
    }

    /// “Digits and time zone”
    pub fn account_more_action(self) -> String {
        self.say("account-more-action", None, &[])
    }

    /// “Your name”
    pub fn account_manager_name_label(self) -> String {
        self.say("account-manager-name-label", None, &[])
    }

    /// “A short name to sign in with, such as “maryam”.”
    pub fn account_login_hint(self) -> String {
        self.say("account-login-hint", None, &[])
    }

    /// “Besides managing, what do you do here?”
    pub fn account_roles_label(self) -> String {
        self.say("account-roles-label", None, &[])
    }

    /// “New password”
    pub fn account_password_label(self) -> String {
        self.say("account-password-label", None, &[])
    }

    /// “The same password once more”
    pub fn account_password_again_label(self) -> String {
        self.say("account-password-again-label", None, &[])
    }

    /// “Still short: at least … characters are needed. It will do. The longer, the safer. Long and safe. At”
    pub fn account_password_hint(self, strength: &str, least: i64) -> String {
        self.say("account-password-hint", None, &[("strength", Argument::Text(strength.to_owned())), ("least", Argument::Number(least))])
    }

    /// “This is not the same as the password above. Type it once more.”
    pub fn account_password_differs(self) -> String {
        self.say("account-password-differs", None, &[])
    }

    /// “Password”
    pub fn account_password_title(self) -> String {
        self.say("account-password-title", None, &[])
    }

    /// “The password until now”
    pub fn account_password_old_label(self) -> String {
        self.say("account-password-old-label", None, &[])
    }

    /// “Change the password”
    pub fn account_password_action(self) -> String {
        self.say("account-password-action", None, &[])
    }

    /// “Recovery key”
    pub fn account_key_label(self) -> String {
        self.say("account-key-label", None, &[])
    }

    /// “Write it on paper and keep it in a safe place, not in this computer and not in a telephone.”
    pub fn account_key_paper_hint(self) -> String {
        self.say("account-key-paper-hint", None, &[])
    }

    /// “See the key again”
    pub fn account_key_see_action(self) -> String {
        self.say("account-key-see-action", None, &[])
    }

    /// “Put the new key in place”
    pub fn account_key_keep_action(self) -> String {
        self.say("account-key-keep-action", None, &[])
    }

    /// “The eight groups from the paper. Capital letters, spaces and dashes make no difference.”
    pub fn account_key_type_hint(self) -> String {
        self.say("account-key-type-hint", None, &[])
    }

    /// “Group …”
    pub fn account_group_label(self, number: i64) -> String {
        self.say("account-group-label", None, &[("number", Argument::Number(number))])
    }

    /// “The practice is locked”
    pub fn account_locked_title(self) -> String {
        self.say("account-locked-title", None, &[])
    }

    /// “With the password of … the work goes on where it was; a colleague can sign in as well.”
    pub fn account_locked_sub(self, login: &str) -> String {
        self.say("account-locked-sub", None, &[("login", Argument::Text(login.to_owned()))])
    }

    /// “You can try again now.”
    pub fn account_wait_over(self) -> String {
        self.say("account-wait-over", None, &[])
    }

    /// “Forgot the password”
    pub fn account_forgot_action(self) -> String {
        self.say("account-forgot-action", None, &[])
    }

    /// “Put back a backup”
    pub fn account_restore_action(self) -> String {
        self.say("account-restore-action", None, &[])
    }

    /// “In with the recovery key”
    pub fn account_recover_title(self) -> String {
        self.say("account-recover-title", None, &[])
    }

    /// “Type the key from the paper and choose a new password. After that, a new recovery key is to be made.”
    pub fn account_recover_sub(self) -> String {
        self.say("account-recover-sub", None, &[])
    }

    /// “The manager who gets the new password”
    pub fn account_recover_who_label(self) -> String {
        self.say("account-recover-who-label", None, &[])
    }

    /// “Choose the user name of a manager: only a manager gets a new password by the recovery key.”
    pub fn account_recover_who_label_hint(self) -> String {
        self.say("account-recover-who-label", Some("hint"), &[])
    }

    /// “Open with the key”
    pub fn account_recover_action(self) -> String {
        self.say("account-recover-action", None, &[])
    }

    /// “Change user”
    pub fn account_change_title(self) -> String {
        self.say("account-change-title", None, &[])
    }

    /// “The practice stays open. What was not saved on this page goes.”
    pub fn account_change_sub(self) -> String {
        self.say("account-change-sub", None, &[])
    }

    /// “Who goes on?”
    pub fn account_change_who_label(self) -> String {
        self.say("account-change-who-label", None, &[])
    }

    /// “Change user”
    pub fn account_change_action(self) -> String {
        self.say("account-change-action", None, &[])
    }

    /// “No colleague has a PIN on this computer”
    pub fn account_change_empty(self) -> String {
        self.say("account-change-empty", None, &[])
    }

    /// “Everyone sets their own under “My account” in the settings.”
    pub fn account_change_empty_hint(self) -> String {
        self.say("account-change-empty-hint", None, &[])
    }

    /// “Go to my account”
    pub fn account_mine_action(self) -> String {
        self.say("account-mine-action", None, &[])
    }

    /// “Not now”
    pub fn account_not_now_action(self) -> String {
        self.say("account-not-now-action", None, &[])
    }

    /// “PIN”
    pub fn account_pin_label(self) -> String {
        self.say("account-pin-label", None, &[])
    }

    /// “PIN on this computer”
    pub fn account_pin_title(self) -> String {
        self.say("account-pin-title", None, &[])
    }

    /// “You have a PIN. A new one takes its place. While the practice is open, a PIN lets you take the keybo”
    pub fn account_pin_hint(self, state: &str) -> String {
        self.say("account-pin-hint", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “New PIN, 4 to 8 digits”
    pub fn account_pin_new_label(self) -> String {
        self.say("account-pin-new-label", None, &[])
    }

    /// “The same PIN once more”
    pub fn account_pin_again_label(self) -> String {
        self.say("account-pin-again-label", None, &[])
    }

    /// “This is not the same as the PIN above. Type it once more.”
    pub fn account_pin_differs(self) -> String {
        self.say("account-pin-differs", None, &[])
    }

    /// “Set the PIN”
    pub fn account_pin_action(self) -> String {
        self.say("account-pin-action", None, &[])
    }

    /// “Remove the PIN”
    pub fn account_pin_remove_action(self) -> String {
        self.say("account-pin-remove-action", None, &[])
    }

    /// “The password, once more”
    pub fn account_again_title(self) -> String {
        self.say("account-again-title", None, &[])
    }

    /// “Before a colleague is added, type your own password. Before a colleague’s particulars change, type y”
    pub fn account_again_sub(self, act: &str) -> String {
        self.say("account-again-sub", None, &[("act", Argument::Text(act.to_owned()))])
    }

    /// “Password of …”
    pub fn account_again_label(self, name: &str) -> String {
        self.say("account-again-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “For five minutes it is not asked again.”
    pub fn account_again_hint(self) -> String {
        self.say("account-again-hint", None, &[])
    }

    /// “Continue”
    pub fn account_again_action(self) -> String {
        self.say("account-again-action", None, &[])
    }

    /// “Lock”
    pub fn account_lock_action(self) -> String {
        self.say("account-lock-action", None, &[])
    }

    /// “Automatic lock”
    pub fn account_lock_title(self) -> String {
        self.say("account-lock-title", None, &[])
    }

    /// “While nobody works at the computer, the practice closes and its key leaves the memory. Ctrl+L does s”
    pub fn account_lock_hint(self) -> String {
        self.say("account-lock-hint", None, &[])
    }

    /// “Minutes without a touch”
    pub fn account_lock_label(self) -> String {
        self.say("account-lock-label", None, &[])
    }

    /// “Never … minute … minutes”
    pub fn account_lock_choice(self, minutes: i64) -> String {
        self.say("account-lock-choice", None, &[("minutes", Argument::Number(minutes))])
    }

    /// “The practice does not lock by itself. The practice locks after … minute without a touch. The practic”
    pub fn account_lock_line(self, minutes: i64) -> String {
        self.say("account-lock-line", None, &[("minutes", Argument::Number(minutes))])
    }

    /// “Recovery key of the practice”
    pub fn account_recovery_title(self) -> String {
        self.say("account-recovery-title", None, &[])
    }

    /// “The practice has a recovery key. If its paper was lost or seen by others, make a new one. The recove”
    pub fn account_recovery_line(self, state: &str) -> String {
        self.say("account-recovery-line", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “The recovery key was used: make a new one No recovery key yet: make one”
    pub fn account_recovery_sign_action(self, state: &str) -> String {
        self.say("account-recovery-sign-action", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “Make a new key”
    pub fn account_recovery_action(self) -> String {
        self.say("account-recovery-action", None, &[])
    }

    /// “My assistants”
    pub fn account_delegates_title(self) -> String {
        self.say("account-delegates-title", None, &[])
    }

    /// “Who is ticked here may write and close visits in your name; both names are recorded.”
    pub fn account_delegates_hint(self) -> String {
        self.say("account-delegates-hint", None, &[])
    }

    /// “Nobody here works as an assistant yet.”
    pub fn account_delegates_empty(self) -> String {
        self.say("account-delegates-empty", None, &[])
    }

    /// “In a doctor’s name”
    pub fn account_behalf_title(self) -> String {
        self.say("account-behalf-title", None, &[])
    }

    /// “What you do is done in the doctor’s name; yours stands beside it.”
    pub fn account_behalf_hint(self) -> String {
        self.say("account-behalf-hint", None, &[])
    }

    /// “In whose name”
    pub fn account_behalf_label(self) -> String {
        self.say("account-behalf-label", None, &[])
    }

    /// “My own”
    pub fn account_behalf_own_choice(self) -> String {
        self.say("account-behalf-own-choice", None, &[])
    }

    /// “In the name of …”
    pub fn account_behalf_line(self, doctor: &str) -> String {
        self.say("account-behalf-line", None, &[("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “You are working in the name of …”
    pub fn account_behalf_now_line(self, doctor: &str) -> String {
        self.say("account-behalf-now-line", None, &[("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “Change”
    pub fn account_behalf_action(self) -> String {
        self.say("account-behalf-action", None, &[])
    }

    /// “… is ready”
    pub fn account_first_title(self, practice: &str) -> String {
        self.say("account-first-title", None, &[("practice", Argument::Text(practice.to_owned()))])
    }

    /// “Three things come first, in any order.”
    pub fn account_first_sub(self) -> String {
        self.say("account-first-sub", None, &[])
    }

    /// “Colleagues and their hours Services and prices A backup on a stick”
    pub fn account_first_action(self, part: &str) -> String {
        self.say("account-first-action", None, &[("part", Argument::Text(part.to_owned()))])
    }

    /// “Then the appointment book shows the free times. Then each appointment knows how long it takes and wh”
    pub fn account_first_line(self, part: &str) -> String {
        self.say("account-first-line", None, &[("part", Argument::Text(part.to_owned()))])
    }

    /// “Later”
    pub fn account_first_later_action(self) -> String {
        self.say("account-first-later-action", None, &[])
    }

    /// “Something went wrong (…).”
    pub fn app_error_unknown(self, code: &str) -> String {
        self.say("app-error-unknown", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “A change (…)”
    pub fn app_act_unknown(self, kind: &str) -> String {
        self.say("app-act-unknown", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Try again”
    pub fn app_again_action(self) -> String {
        self.say("app-again-action", None, &[])
    }

    /// “Reading…”
    pub fn app_loading_label(self) -> String {
        self.say("app-loading-label", None, &[])
    }

    /// “Peyvand”
    pub fn app_name_title(self) -> String {
        self.say("app-name-title", None, &[])
    }

    /// “Places”
    pub fn app_rail_label(self) -> String {
        self.say("app-rail-label", None, &[])
    }

    /// “Today”
    pub fn app_today_title(self) -> String {
        self.say("app-today-title", None, &[])
    }

    /// “Appointment book”
    pub fn app_day_title(self) -> String {
        self.say("app-day-title", None, &[])
    }

    /// “My queue”
    pub fn app_queue_title(self) -> String {
        self.say("app-queue-title", None, &[])
    }

    /// “Patients”
    pub fn app_patients_title(self) -> String {
        self.say("app-patients-title", None, &[])
    }

    /// “Calls”
    pub fn app_calls_title(self) -> String {
        self.say("app-calls-title", None, &[])
    }

    /// “Patient journey”
    pub fn app_steps_title(self) -> String {
        self.say("app-steps-title", None, &[])
    }

    /// “Club and wallet”
    pub fn app_club_title(self) -> String {
        self.say("app-club-title", None, &[])
    }

    /// “Settings”
    pub fn app_settings_title(self) -> String {
        self.say("app-settings-title", None, &[])
    }

    /// “One waits … wait”
    pub fn app_badge_label(self, count: i64) -> String {
        self.say("app-badge-label", None, &[("count", Argument::Number(count))])
    }

    /// “This page”
    pub fn app_content_label(self) -> String {
        self.say("app-content-label", None, &[])
    }

    /// “Search and new appointment”
    pub fn app_top_label(self) -> String {
        self.say("app-top-label", None, &[])
    }

    /// “Search and commands”
    pub fn app_search_action(self) -> String {
        self.say("app-search-action", None, &[])
    }

    /// “Name, mobile, national ID or file number”
    pub fn app_search_action_placeholder(self) -> String {
        self.say("app-search-action", Some("placeholder"), &[])
    }

    /// “New appointment”
    pub fn app_new_action(self) -> String {
        self.say("app-new-action", None, &[])
    }

    /// “Undo”
    pub fn app_undo_action(self) -> String {
        self.say("app-undo-action", None, &[])
    }

    /// “Redo”
    pub fn app_redo_action(self) -> String {
        self.say("app-redo-action", None, &[])
    }

    /// “Undone, except one thing that was changed since. Undone, except … things that were changed since.”
    pub fn app_undo_partial(self, count: i64) -> String {
        self.say("app-undo-partial", None, &[("count", Argument::Number(count))])
    }

    /// “Back”
    pub fn app_back_action(self) -> String {
        self.say("app-back-action", None, &[])
    }

    /// “Forward”
    pub fn app_forward_action(self) -> String {
        self.say("app-forward-action", None, &[])
    }

    /// “Close”
    pub fn app_close_action(self) -> String {
        self.say("app-close-action", None, &[])
    }

    /// “Keyboard shortcuts”
    pub fn app_keys_action(self) -> String {
        self.say("app-keys-action", None, &[])
    }

    /// “Keyboard shortcuts”
    pub fn app_keys_title(self) -> String {
        self.say("app-keys-title", None, &[])
    }

    /// “On this screen”
    pub fn app_keys_view_title(self) -> String {
        self.say("app-keys-view-title", None, &[])
    }

    /// “Everywhere”
    pub fn app_keys_app_title(self) -> String {
        self.say("app-keys-app-title", None, &[])
    }

    /// “Larger text”
    pub fn app_larger_action(self) -> String {
        self.say("app-larger-action", None, &[])
    }

    /// “Smaller text”
    pub fn app_smaller_action(self) -> String {
        self.say("app-smaller-action", None, &[])
    }

    /// “Normal text size”
    pub fn app_normal_action(self) -> String {
        self.say("app-normal-action", None, &[])
    }

    /// “My language”
    pub fn app_language_label(self) -> String {
        self.say("app-language-label", None, &[])
    }

    /// “Sign out”
    pub fn app_leave_action(self) -> String {
        self.say("app-leave-action", None, &[])
    }

    /// “All work is saved, encrypted”
    pub fn app_safe_label(self) -> String {
        self.say("app-safe-label", None, &[])
    }

    /// “The data cannot be reached now”
    pub fn app_unsafe_label(self) -> String {
        self.say("app-unsafe-label", None, &[])
    }

    /// “Sample clinic”
    pub fn app_sample_title(self) -> String {
        self.say("app-sample-title", None, &[])
    }

    /// “Every person and every file here is invented, so try anything you like.”
    pub fn app_sample_label(self) -> String {
        self.say("app-sample-label", None, &[])
    }

    /// “Who is working?”
    pub fn app_signin_title(self) -> String {
        self.say("app-signin-title", None, &[])
    }

    /// “User name”
    pub fn app_signin_login_label(self) -> String {
        self.say("app-signin-login-label", None, &[])
    }

    /// “Password”
    pub fn app_signin_password_label(self) -> String {
        self.say("app-signin-password-label", None, &[])
    }

    /// “In the sample clinic the password of everyone is: sample”
    pub fn app_signin_sample_hint(self) -> String {
        self.say("app-signin-sample-hint", None, &[])
    }

    /// “Sign in”
    pub fn app_signin_action(self) -> String {
        self.say("app-signin-action", None, &[])
    }

    /// “The sample clinic is being filled…”
    pub fn app_start_busy_label(self) -> String {
        self.say("app-start-busy-label", None, &[])
    }

    /// “Find or do”
    pub fn app_palette_title(self) -> String {
        self.say("app-palette-title", None, &[])
    }

    /// “Found”
    pub fn app_palette_list_label(self) -> String {
        self.say("app-palette-list-label", None, &[])
    }

    /// “Nothing fits. A few letters of the name or the end of the mobile are enough.”
    pub fn app_palette_empty(self) -> String {
        self.say("app-palette-empty", None, &[])
    }

    /// “Nothing fits”
    pub fn app_choice_empty(self) -> String {
        self.say("app-choice-empty", None, &[])
    }

    /// “Today”
    pub fn app_date_today_action(self) -> String {
        self.say("app-date-today-action", None, &[])
    }

    /// “Tomorrow”
    pub fn app_date_tomorrow_action(self) -> String {
        self.say("app-date-tomorrow-action", None, &[])
    }

    /// “Yesterday”
    pub fn app_date_yesterday_action(self) -> String {
        self.say("app-date-yesterday-action", None, &[])
    }

    /// “Day after tomorrow”
    pub fn app_date_overmorrow_action(self) -> String {
        self.say("app-date-overmorrow-action", None, &[])
    }

    /// “1 week”
    pub fn app_date_week_action(self) -> String {
        self.say("app-date-week-action", None, &[])
    }

    /// “1 month”
    pub fn app_date_month_action(self) -> String {
        self.say("app-date-month-action", None, &[])
    }

    /// “6 months”
    pub fn app_date_half_year_action(self) -> String {
        self.say("app-date-half-year-action", None, &[])
    }

    /// “There is no such day in this calendar.”
    pub fn app_date_invalid(self) -> String {
        self.say("app-date-invalid", None, &[])
    }

    /// “Open the calendar”
    pub fn app_date_open_action(self) -> String {
        self.say("app-date-open-action", None, &[])
    }

    /// “Previous month”
    pub fn app_date_before_action(self) -> String {
        self.say("app-date-before-action", None, &[])
    }

    /// “Next month”
    pub fn app_date_after_action(self) -> String {
        self.say("app-date-after-action", None, &[])
    }

    /// “toman”
    pub fn app_money_toman_label(self) -> String {
        self.say("app-money-toman-label", None, &[])
    }

    /// “rial”
    pub fn app_money_rial_label(self) -> String {
        self.say("app-money-rial-label", None, &[])
    }

    /// “rubles”
    pub fn app_money_rub_label(self) -> String {
        self.say("app-money-rub-label", None, &[])
    }

    /// “yuan”
    pub fn app_money_cny_label(self) -> String {
        self.say("app-money-cny-label", None, &[])
    }

    /// “dollars”
    pub fn app_money_usd_label(self) -> String {
        self.say("app-money-usd-label", None, &[])
    }

    /// “History”
    pub fn app_history_title(self) -> String {
        self.say("app-history-title", None, &[])
    }

    /// “One to look over … to look over”
    pub fn app_review_label(self, count: i64) -> String {
        self.say("app-review-label", None, &[("count", Argument::Number(count))])
    }

    /// “Taken back”
    pub fn app_undone_title(self) -> String {
        self.say("app-undone-title", None, &[])
    }

    /// “Done again”
    pub fn app_redone_title(self) -> String {
        self.say("app-redone-title", None, &[])
    }

    /// “Planned Confirmed Arrived In the room Done Left unseen Did not come Canceled Canceled late Moved App”
    pub fn appointments_status_label(self, status: &str) -> String {
        self.say("appointments-status-label", None, &[("status", Argument::Text(status.to_owned()))])
    }

    /// “Previous day”
    pub fn appointments_previous_action(self) -> String {
        self.say("appointments-previous-action", None, &[])
    }

    /// “Next day”
    pub fn appointments_next_action(self) -> String {
        self.say("appointments-next-action", None, &[])
    }

    /// “Today”
    pub fn appointments_today_action(self) -> String {
        self.say("appointments-today-action", None, &[])
    }

    /// “Go to a date”
    pub fn appointments_date_action(self) -> String {
        self.say("appointments-date-action", None, &[])
    }

    /// “Doctors’ columns, …”
    pub fn appointments_grid_label(self, day: &str) -> String {
        self.say("appointments-grid-label", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Now”
    pub fn appointments_now_label(self) -> String {
        self.say("appointments-now-label", None, &[])
    }

    /// “Free at …, …”
    pub fn appointments_free_label(self, time: &str, doctor: &str) -> String {
        self.say("appointments-free-label", None, &[("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “Outside working hours, …, …”
    pub fn appointments_closed_label(self, time: &str, doctor: &str) -> String {
        self.say("appointments-closed-label", None, &[("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “…, …, …”
    pub fn appointments_card_label(self, name: &str, time: &str, status: &str) -> String {
        self.say("appointments-card-label", None, &[("name", Argument::Text(name.to_owned())), ("time", Argument::Text(time.to_owned())), ("status", Argument::Text(status.to_owned()))])
    }

    /// “… appointment … appointments”
    pub fn appointments_count_line(self, count: i64) -> String {
        self.say("appointments-count-line", None, &[("count", Argument::Number(count))])
    }

    /// “Weekend”
    pub fn appointments_weekend_label(self) -> String {
        self.say("appointments-weekend-label", None, &[])
    }

    /// “Not worked: … The patient has another appointment at …: … … is taken at …”
    pub fn appointments_series_why(self, why: &str, name: &str, time: &str) -> String {
        self.say("appointments-series-why", None, &[("why", Argument::Text(why.to_owned())), ("name", Argument::Text(name.to_owned())), ("time", Argument::Text(time.to_owned()))])
    }

    /// “Without a time”
    pub fn appointments_untimed_title(self) -> String {
        self.say("appointments-untimed-title", None, &[])
    }

    /// “and one more and … more”
    pub fn appointments_untimed_more_label(self, count: i64) -> String {
        self.say("appointments-untimed-more-label", None, &[("count", Argument::Number(count))])
    }

    /// “No doctor works on this day, and nothing is booked.”
    pub fn appointments_day_empty(self) -> String {
        self.say("appointments-day-empty", None, &[])
    }

    /// “First visit”
    pub fn appointments_first_label(self) -> String {
        self.say("appointments-first-label", None, &[])
    }

    /// “… min”
    pub fn appointments_minutes_line(self, count: i64) -> String {
        self.say("appointments-minutes-line", None, &[("count", Argument::Number(count))])
    }

    /// “Open the appointment”
    pub fn appointments_open_action(self) -> String {
        self.say("appointments-open-action", None, &[])
    }

    /// “Open the patient’s file”
    pub fn appointments_patient_action(self) -> String {
        self.say("appointments-patient-action", None, &[])
    }

    /// “Confirm”
    pub fn appointments_confirm_action(self) -> String {
        self.say("appointments-confirm-action", None, &[])
    }

    /// “Has arrived”
    pub fn appointments_arrive_action(self) -> String {
        self.say("appointments-arrive-action", None, &[])
    }

    /// “Open the visit”
    pub fn appointments_visit_action(self) -> String {
        self.say("appointments-visit-action", None, &[])
    }

    /// “Did not come”
    pub fn appointments_no_show_action(self) -> String {
        self.say("appointments-no-show-action", None, &[])
    }

    /// “Move”
    pub fn appointments_move_action(self) -> String {
        self.say("appointments-move-action", None, &[])
    }

    /// “Moving …. Arrows choose the place, Shift with ↑ and ↓ the length; Enter puts it down, Esc leaves it”
    pub fn appointments_moving_hint(self, name: &str) -> String {
        self.say("appointments-moving-hint", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Cancel the appointment”
    pub fn appointments_cancel_action(self) -> String {
        self.say("appointments-cancel-action", None, &[])
    }

    /// “Cancel the appointment of …”
    pub fn appointments_cancel_title(self, name: &str) -> String {
        self.say("appointments-cancel-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Why?”
    pub fn appointments_cancel_reason_label(self) -> String {
        self.say("appointments-cancel-reason-label", None, &[])
    }

    /// “The patient asked The practice could not Moved up to an earlier time Another reason”
    pub fn appointments_cancel_choice(self, reason: &str) -> String {
        self.say("appointments-cancel-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “In a few words”
    pub fn appointments_cancel_words_label(self) -> String {
        self.say("appointments-cancel-words-label", None, &[])
    }

    /// “By the practice’s rule this is late; it will be kept as a late cancellation.”
    pub fn appointments_cancel_late_hint(self) -> String {
        self.say("appointments-cancel-late-hint", None, &[])
    }

    /// “Which of the series?”
    pub fn appointments_cancel_scope_label(self) -> String {
        self.say("appointments-cancel-scope-label", None, &[])
    }

    /// “Go back”
    pub fn appointments_back_action(self) -> String {
        self.say("appointments-back-action", None, &[])
    }

    /// “New appointment”
    pub fn appointments_book_title(self) -> String {
        self.say("appointments-book-title", None, &[])
    }

    /// “Patient”
    pub fn appointments_book_patient_label(self) -> String {
        self.say("appointments-book-patient-label", None, &[])
    }

    /// “Choose the patient first: a name or a number finds them.”
    pub fn appointments_book_patient_missing(self) -> String {
        self.say("appointments-book-patient-missing", None, &[])
    }

    /// “Choose another patient”
    pub fn appointments_book_other_action(self) -> String {
        self.say("appointments-book-other-action", None, &[])
    }

    /// “Register “…” as new”
    pub fn appointments_book_new_action(self, text: &str) -> String {
        self.say("appointments-book-new-action", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “New patient: name and mobile are enough”
    pub fn appointments_book_new_title(self) -> String {
        self.say("appointments-book-new-title", None, &[])
    }

    /// “Given name”
    pub fn appointments_book_given_label(self) -> String {
        self.say("appointments-book-given-label", None, &[])
    }

    /// “Family name”
    pub fn appointments_book_family_label(self) -> String {
        self.say("appointments-book-family-label", None, &[])
    }

    /// “Mobile”
    pub fn appointments_book_mobile_label(self) -> String {
        self.say("appointments-book-mobile-label", None, &[])
    }

    /// “Service”
    pub fn appointments_book_service_label(self) -> String {
        self.say("appointments-book-service-label", None, &[])
    }

    /// “Not chosen yet”
    pub fn appointments_book_service_none(self) -> String {
        self.say("appointments-book-service-none", None, &[])
    }

    /// “Choose the service first: without it no time is booked.”
    pub fn appointments_book_service_missing(self) -> String {
        self.say("appointments-book-service-missing", None, &[])
    }

    /// “Doctor”
    pub fn appointments_book_doctor_label(self) -> String {
        self.say("appointments-book-doctor-label", None, &[])
    }

    /// “Whoever is free first”
    pub fn appointments_book_doctor_any(self) -> String {
        self.say("appointments-book-doctor-any", None, &[])
    }

    /// “Not before”
    pub fn appointments_book_from_label(self) -> String {
        self.say("appointments-book-from-label", None, &[])
    }

    /// “First free times”
    pub fn appointments_book_times_title(self) -> String {
        self.say("appointments-book-times-title", None, &[])
    }

    /// “No free time was found from this day on. Try another day or another doctor.”
    pub fn appointments_book_times_empty(self) -> String {
        self.say("appointments-book-times-empty", None, &[])
    }

    /// “Later times”
    pub fn appointments_book_more_action(self) -> String {
        self.say("appointments-book-more-action", None, &[])
    }

    /// “How the booking came”
    pub fn appointments_book_source_label(self) -> String {
        self.say("appointments-book-source-label", None, &[])
    }

    /// “Note”
    pub fn appointments_book_note_label(self) -> String {
        self.say("appointments-book-note-label", None, &[])
    }

    /// “Book”
    pub fn appointments_book_action(self) -> String {
        self.say("appointments-book-action", None, &[])
    }

    /// “From a next step”
    pub fn appointments_book_step_title(self) -> String {
        self.say("appointments-book-step-title", None, &[])
    }

    /// “…, …”
    pub fn appointments_time_line(self, day: &str, time: &str) -> String {
        self.say("appointments-time-line", None, &[("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned()))])
    }

    /// “Called “…””
    pub fn appointments_called_line(self, name: &str) -> String {
        self.say("appointments-called-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “This is the one”
    pub fn appointments_book_twin_action(self) -> String {
        self.say("appointments-book-twin-action", None, &[])
    }

    /// “To be said beforehand”
    pub fn appointments_book_preparation_title(self) -> String {
        self.say("appointments-book-preparation-title", None, &[])
    }

    /// “Room”
    pub fn appointments_book_room_label(self) -> String {
        self.say("appointments-book-room-label", None, &[])
    }

    /// “Any room”
    pub fn appointments_book_room_any(self) -> String {
        self.say("appointments-book-room-any", None, &[])
    }

    /// “Time of day”
    pub fn appointments_part_label(self) -> String {
        self.say("appointments-part-label", None, &[])
    }

    /// “Only on”
    pub fn appointments_weekdays_label(self) -> String {
        self.say("appointments-weekdays-label", None, &[])
    }

    /// “How did you find us? And how did the booking come?”
    pub fn appointments_book_found_label(self) -> String {
        self.say("appointments-book-found-label", None, &[])
    }

    /// “Several times”
    pub fn appointments_series_title(self) -> String {
        self.say("appointments-series-title", None, &[])
    }

    /// “On these days”
    pub fn appointments_series_days_label(self) -> String {
        self.say("appointments-series-days-label", None, &[])
    }

    /// “How many”
    pub fn appointments_series_count_label(self) -> String {
        self.say("appointments-series-count-label", None, &[])
    }

    /// “Every so many weeks”
    pub fn appointments_series_every_label(self) -> String {
        self.say("appointments-series-every-label", None, &[])
    }

    /// “Several times”
    pub fn appointments_series_action(self) -> String {
        self.say("appointments-series-action", None, &[])
    }

    /// “Morning Afternoon Evening Any time”
    pub fn appointments_part_choice(self, part: &str) -> String {
        self.say("appointments-part-choice", None, &[("part", Argument::Text(part.to_owned()))])
    }

    /// “instead of …”
    pub fn appointments_series_moved_line(self, day: &str) -> String {
        self.say("appointments-series-moved-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Book … time Book … times”
    pub fn appointments_series_book_action(self, count: i64) -> String {
        self.say("appointments-series-book-action", None, &[("count", Argument::Number(count))])
    }

    /// “Asked for, not free”
    pub fn appointments_asked_label(self) -> String {
        self.say("appointments-asked-label", None, &[])
    }

    /// “Backup: today, …”
    pub fn backups_sign_today_line(self, time: Minute) -> String {
        self.say("backups-sign-today-line", None, &[("time", Argument::Time(time))])
    }

    /// “Backup: yesterday, …”
    pub fn backups_sign_yesterday_line(self, time: Minute) -> String {
        self.say("backups-sign-yesterday-line", None, &[("time", Argument::Time(time))])
    }

    /// “Last backup: …”
    pub fn backups_sign_day_line(self, day: Day) -> String {
        self.say("backups-sign-day-line", None, &[("day", Argument::Day(day))])
    }

    /// “A new backup is due No backup for two days: what was done since lives on this computer alone No back”
    pub fn backups_sign_level_label(self, level: &str) -> String {
        self.say("backups-sign-level-label", None, &[("level", Argument::Text(level.to_owned()))])
    }

    /// “Backing up, …%”
    pub fn backups_sign_running_line(self, percent: i64) -> String {
        self.say("backups-sign-running-line", None, &[("percent", Argument::Number(percent))])
    }

    /// “The last backup was not made”
    pub fn backups_sign_failed_line(self) -> String {
        self.say("backups-sign-failed-line", None, &[])
    }

    /// “The last backup did not reach every place”
    pub fn backups_sign_partly_line(self) -> String {
        self.say("backups-sign-partly-line", None, &[])
    }

    /// “Back up now”
    pub fn backups_now_action(self) -> String {
        self.say("backups-now-action", None, &[])
    }

    /// “See why”
    pub fn backups_why_action(self) -> String {
        self.say("backups-why-action", None, &[])
    }

    /// “This computer has older data than the backup”
    pub fn backups_behind_title(self) -> String {
        self.say("backups-behind-title", None, &[])
    }

    /// “A backup that is plugged in knows of work that is missing here. Before you go on, look at it: what i”
    pub fn backups_behind_label(self) -> String {
        self.say("backups-behind-label", None, &[])
    }

    /// “See the backups”
    pub fn backups_behind_action(self) -> String {
        self.say("backups-behind-action", None, &[])
    }

    /// “Making a backup Checking a backup Putting the backup back Changing the key of the data”
    pub fn backups_job_title(self, kind: &str) -> String {
        self.say("backups-job-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Getting ready Copying Reading it back and checking Finishing”
    pub fn backups_phase_label(self, phase: &str) -> String {
        self.say("backups-phase-label", None, &[("phase", Argument::Text(phase.to_owned()))])
    }

    /// “…%”
    pub fn backups_percent_label(self, percent: i64) -> String {
        self.say("backups-percent-label", None, &[("percent", Argument::Number(percent))])
    }

    /// “About a minute left About … minutes left”
    pub fn backups_left_line(self, count: i64) -> String {
        self.say("backups-left-line", None, &[("count", Argument::Number(count))])
    }

    /// “Less than a minute left”
    pub fn backups_soon_line(self) -> String {
        self.say("backups-soon-line", None, &[])
    }

    /// “Stop”
    pub fn backups_stop_action(self) -> String {
        self.say("backups-stop-action", None, &[])
    }

    /// “You can go on working meanwhile.”
    pub fn backups_work_on_hint(self) -> String {
        self.say("backups-work-on-hint", None, &[])
    }

    /// “The backup is made and checked: … The backup is whole: … The backup was put back: … The data has a n”
    pub fn backups_job_done_label(self, kind: &str, file: &str) -> String {
        self.say("backups-job-done-label", None, &[("kind", Argument::Text(kind.to_owned())), ("file", Argument::Text(file.to_owned()))])
    }

    /// “The backup was stopped; the earlier ones are as they were. The check was stopped. Stopped; today’s d”
    pub fn backups_job_stopped_label(self, kind: &str) -> String {
        self.say("backups-job-stopped-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “No backup was made in these places:”
    pub fn backups_missed_label(self) -> String {
        self.say("backups-missed-label", None, &[])
    }

    /// “Nothing that was here has been changed.”
    pub fn backups_untouched_label(self) -> String {
        self.say("backups-untouched-label", None, &[])
    }

    /// “Where backups go”
    pub fn backups_targets_title(self) -> String {
        self.say("backups-targets-title", None, &[])
    }

    /// “First of all a USB stick that leaves the building in the evening. Each backup is one encrypted file:”
    pub fn backups_targets_hint(self) -> String {
        self.say("backups-targets-hint", None, &[])
    }

    /// “No place for backups is chosen yet.”
    pub fn backups_targets_empty(self) -> String {
        self.say("backups-targets-empty", None, &[])
    }

    /// “Here”
    pub fn backups_here_label(self) -> String {
        self.say("backups-here-label", None, &[])
    }

    /// “Not plugged in”
    pub fn backups_away_label(self) -> String {
        self.say("backups-away-label", None, &[])
    }

    /// “Automatic”
    pub fn backups_automatic_label(self) -> String {
        self.say("backups-automatic-label", None, &[])
    }

    /// “Backups go here by schedule, and when this stick is plugged in.”
    pub fn backups_automatic_label_hint(self) -> String {
        self.say("backups-automatic-label", Some("hint"), &[])
    }

    /// “… free”
    pub fn backups_free_label(self, size: &str) -> String {
        self.say("backups-free-label", None, &[("size", Argument::Text(size.to_owned()))])
    }

    /// “One backup … backups”
    pub fn backups_files_label(self, count: i64) -> String {
        self.say("backups-files-label", None, &[("count", Argument::Number(count))])
    }

    /// “The last: …”
    pub fn backups_last_label(self, day: Day) -> String {
        self.say("backups-last-label", None, &[("day", Argument::Day(day))])
    }

    /// “… GB … MB”
    pub fn backups_size_label(self, unit: &str, size: &str) -> String {
        self.say("backups-size-label", None, &[("unit", Argument::Text(unit.to_owned())), ("size", Argument::Text(size.to_owned()))])
    }

    /// “Add a place”
    pub fn backups_add_title(self) -> String {
        self.say("backups-add-title", None, &[])
    }

    /// “Plugged in now”
    pub fn backups_places_label(self) -> String {
        self.say("backups-places-label", None, &[])
    }

    /// “…, … free”
    pub fn backups_place_choice(self, name: &str, size: &str) -> String {
        self.say("backups-place-choice", None, &[("name", Argument::Text(name.to_owned())), ("size", Argument::Text(size.to_owned()))])
    }

    /// “Folder”
    pub fn backups_folder_label(self) -> String {
        self.say("backups-folder-label", None, &[])
    }

    /// “Browse…”
    pub fn backups_browse_action(self) -> String {
        self.say("backups-browse-action", None, &[])
    }

    /// “Its name here”
    pub fn backups_name_label(self) -> String {
        self.say("backups-name-label", None, &[])
    }

    /// “Such as “Blue stick”.”
    pub fn backups_name_label_hint(self) -> String {
        self.say("backups-name-label", Some("hint"), &[])
    }

    /// “Add”
    pub fn backups_add_action(self) -> String {
        self.say("backups-add-action", None, &[])
    }

    /// “Back up here”
    pub fn backups_target_now_action(self) -> String {
        self.say("backups-target-now-action", None, &[])
    }

    /// “Use “…” no more”
    pub fn backups_target_remove_action(self, name: &str) -> String {
        self.say("backups-target-remove-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “The backups that lie there stay.”
    pub fn backups_target_remove_action_hint(self) -> String {
        self.say("backups-target-remove-action", Some("hint"), &[])
    }

    /// “Automatic schedule”
    pub fn backups_schedule_title(self) -> String {
        self.say("backups-schedule-title", None, &[])
    }

    /// “Every day at”
    pub fn backups_daily_label(self) -> String {
        self.say("backups-daily-label", None, &[])
    }

    /// “Empty: not at a set time.”
    pub fn backups_daily_label_hint(self) -> String {
        self.say("backups-daily-label", Some("hint"), &[])
    }

    /// “Write the time like 20:00.”
    pub fn backups_time_invalid(self) -> String {
        self.say("backups-time-invalid", None, &[])
    }

    /// “While people work”
    pub fn backups_hours_label(self) -> String {
        self.say("backups-hours-label", None, &[])
    }

    /// “Only at that time Every hour Every … hours”
    pub fn backups_hours_choice(self, count: i64) -> String {
        self.say("backups-hours-choice", None, &[("count", Argument::Number(count))])
    }

    /// “Save the times”
    pub fn backups_schedule_action(self) -> String {
        self.say("backups-schedule-action", None, &[])
    }

    /// “Backups that were made”
    pub fn backups_made_title(self) -> String {
        self.say("backups-made-title", None, &[])
    }

    /// “None was made yet.”
    pub fn backups_made_empty(self) -> String {
        self.say("backups-made-empty", None, &[])
    }

    /// “…, …”
    pub fn backups_moment_line(self, day: Day, time: Minute) -> String {
        self.say("backups-moment-line", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time))])
    }

    /// “By hand By schedule At the day’s close When the stick was plugged in After unlocking Before an updat”
    pub fn backups_cause_label(self, cause: &str) -> String {
        self.say("backups-cause-label", None, &[("cause", Argument::Text(cause.to_owned()))])
    }

    /// “Not here now”
    pub fn backups_gone_label(self) -> String {
        self.say("backups-gone-label", None, &[])
    }

    /// “Check”
    pub fn backups_verify_action(self) -> String {
        self.say("backups-verify-action", None, &[])
    }

    /// “Put back…”
    pub fn backups_restore_action(self) -> String {
        self.say("backups-restore-action", None, &[])
    }

    /// “Put another backup back…”
    pub fn backups_other_action(self) -> String {
        self.say("backups-other-action", None, &[])
    }

    /// “Change the key of the data”
    pub fn backups_key_title(self) -> String {
        self.say("backups-key-title", None, &[])
    }

    /// “Needed when a password or the recovery key may have fallen into other hands together with a copy of”
    pub fn backups_key_text(self) -> String {
        self.say("backups-key-text", None, &[])
    }

    /// “Everybody is signed out and signs in again with the same password. Backups made before stay readable”
    pub fn backups_key_points(self) -> String {
        self.say("backups-key-points", None, &[])
    }

    /// “Change the key”
    pub fn backups_key_action(self) -> String {
        self.say("backups-key-action", None, &[])
    }

    /// “Go back”
    pub fn backups_back_action(self) -> String {
        self.say("backups-back-action", None, &[])
    }

    /// “Put a backup back”
    pub fn backups_restore_title(self) -> String {
        self.say("backups-restore-title", None, &[])
    }

    /// “Plug the stick in. Whatever is found on this computer and on plugged-in disks is listed, the newest”
    pub fn backups_find_hint(self) -> String {
        self.say("backups-find-hint", None, &[])
    }

    /// “Backups that were found”
    pub fn backups_found_title(self) -> String {
        self.say("backups-found-title", None, &[])
    }

    /// “No backup was found here.”
    pub fn backups_found_empty(self) -> String {
        self.say("backups-found-empty", None, &[])
    }

    /// “Plug in the stick and look again, or choose the folder in which it lies.”
    pub fn backups_found_empty_hint(self) -> String {
        self.say("backups-found-empty", Some("hint"), &[])
    }

    /// “Look again”
    pub fn backups_look_again_action(self) -> String {
        self.say("backups-look-again-action", None, &[])
    }

    /// “Look in this folder”
    pub fn backups_look_in_action(self) -> String {
        self.say("backups-look-in-action", None, &[])
    }

    /// “Look everywhere”
    pub fn backups_everywhere_action(self) -> String {
        self.say("backups-everywhere-action", None, &[])
    }

    /// “Of this practice Of another practice Sample clinic Not opened yet”
    pub fn backups_whose_label(self, whose: &str) -> String {
        self.say("backups-whose-label", None, &[("whose", Argument::Text(whose.to_owned()))])
    }

    /// “today yesterday … days old”
    pub fn backups_age_label(self, days: i64) -> String {
        self.say("backups-age-label", None, &[("days", Argument::Number(days))])
    }

    /// “Open the backup”
    pub fn backups_open_title(self) -> String {
        self.say("backups-open-title", None, &[])
    }

    /// “With what”
    pub fn backups_way_label(self) -> String {
        self.say("backups-way-label", None, &[])
    }

    /// “User name and password Recovery key”
    pub fn backups_way_choice(self, way: &str) -> String {
        self.say("backups-way-choice", None, &[("way", Argument::Text(way.to_owned()))])
    }

    /// “User name”
    pub fn backups_login_label(self) -> String {
        self.say("backups-login-label", None, &[])
    }

    /// “The password that this person had when the backup was made”
    pub fn backups_password_label(self) -> String {
        self.say("backups-password-label", None, &[])
    }

    /// “Recovery key”
    pub fn backups_recovery_label(self) -> String {
        self.say("backups-recovery-label", None, &[])
    }

    /// “From the sheet of paper; small letters and missing dashes do no harm.”
    pub fn backups_recovery_label_hint(self) -> String {
        self.say("backups-recovery-label", Some("hint"), &[])
    }

    /// “Look inside”
    pub fn backups_open_action(self) -> String {
        self.say("backups-open-action", None, &[])
    }

    /// “What is in it”
    pub fn backups_inside_title(self) -> String {
        self.say("backups-inside-title", None, &[])
    }

    /// “Practice”
    pub fn backups_practice_label(self) -> String {
        self.say("backups-practice-label", None, &[])
    }

    /// “Made”
    pub fn backups_when_label(self) -> String {
        self.say("backups-when-label", None, &[])
    }

    /// “Patients”
    pub fn backups_patients_label(self) -> String {
        self.say("backups-patients-label", None, &[])
    }

    /// “Appointments”
    pub fn backups_appointments_label(self) -> String {
        self.say("backups-appointments-label", None, &[])
    }

    /// “Acts in the history”
    pub fn backups_acts_label(self) -> String {
        self.say("backups-acts-label", None, &[])
    }

    /// “Size”
    pub fn backups_bytes_label(self) -> String {
        self.say("backups-bytes-label", None, &[])
    }

    /// “What today has and this backup lacks”
    pub fn backups_lacks_title(self) -> String {
        self.say("backups-lacks-title", None, &[])
    }

    /// “One act, of …, will not be in the data. … acts, the last of …, will not be in the data.”
    pub fn backups_lacks_line(self, count: i64, day: Day) -> String {
        self.say("backups-lacks-line", None, &[("count", Argument::Number(count)), ("day", Argument::Day(day))])
    }

    /// “Nothing: all that was done is in this backup.”
    pub fn backups_lacks_empty(self) -> String {
        self.say("backups-lacks-empty", None, &[])
    }

    /// “Today’s data is not open now, so it can’t be counted what the backup lacks.”
    pub fn backups_lacks_unknown_label(self) -> String {
        self.say("backups-lacks-unknown-label", None, &[])
    }

    /// “Today’s data is not thrown away: it is kept in the folder “aside” of the practice.”
    pub fn backups_aside_label(self) -> String {
        self.say("backups-aside-label", None, &[])
    }

    /// “Ctrl+Z does not take this back. Everybody signs in again afterwards.”
    pub fn backups_final_label(self) -> String {
        self.say("backups-final-label", None, &[])
    }

    /// “Put this backup back”
    pub fn backups_put_action(self) -> String {
        self.say("backups-put-action", None, &[])
    }

    /// “Choose another”
    pub fn backups_choose_other_action(self) -> String {
        self.say("backups-choose-other-action", None, &[])
    }

    /// “Please leave the computer on. Nobody can work in the practice until this is done.”
    pub fn backups_held_hint(self) -> String {
        self.say("backups-held-hint", None, &[])
    }

    /// “The backup was put back The key was changed”
    pub fn backups_held_title(self, kind: &str) -> String {
        self.say("backups-held-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “The backup was not put back The key was not changed”
    pub fn backups_held_failed_title(self, kind: &str) -> String {
        self.say("backups-held-failed-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Sign in with the password that held when the backup was made. Sign in with your own password as befo”
    pub fn backups_held_done_label(self, kind: &str) -> String {
        self.say("backups-held-done-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “What was here before is kept in the folder “aside”:”
    pub fn backups_held_aside_label(self) -> String {
        self.say("backups-held-aside-label", None, &[])
    }

    /// “Sign in”
    pub fn backups_signin_action(self) -> String {
        self.say("backups-signin-action", None, &[])
    }

    /// “One saved act is missing from the data … saved acts are missing from the data”
    pub fn backups_missing_title(self, acts: i64) -> String {
        self.say("backups-missing-title", None, &[("acts", Argument::Number(acts))])
    }

    /// “The last of them was saved on … at …. Perhaps an older copy of the folder was put here, or a file be”
    pub fn backups_missing_line(self, day: Day, time: Minute) -> String {
        self.say("backups-missing-line", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time))])
    }

    /// “Until you decide, everything can be read and nothing can be written.”
    pub fn backups_missing_text(self) -> String {
        self.say("backups-missing-text", None, &[])
    }

    /// “Put the newest backup back”
    pub fn backups_missing_restore_action(self) -> String {
        self.say("backups-missing-restore-action", None, &[])
    }

    /// “Right, when a backup has the missing acts. You look first and decide then.”
    pub fn backups_missing_restore_action_hint(self) -> String {
        self.say("backups-missing-restore-action", Some("hint"), &[])
    }

    /// “Go on without them”
    pub fn backups_missing_accept_action(self) -> String {
        self.say("backups-missing-accept-action", None, &[])
    }

    /// “Right, when no backup has them. They can’t be brought back afterwards.”
    pub fn backups_missing_accept_action_hint(self) -> String {
        self.say("backups-missing-accept-action", Some("hint"), &[])
    }

    /// “Just look around”
    pub fn backups_missing_look_action(self) -> String {
        self.say("backups-missing-look-action", None, &[])
    }

    /// “Nothing is decided by it.”
    pub fn backups_missing_look_action_hint(self) -> String {
        self.say("backups-missing-look-action", Some("hint"), &[])
    }

    /// “The manager decides how to go on. Until then you can look things up.”
    pub fn backups_missing_manager_label(self) -> String {
        self.say("backups-missing-manager-label", None, &[])
    }

    /// “Nothing can be written yet: saved acts are missing”
    pub fn backups_missing_banner(self) -> String {
        self.say("backups-missing-banner", None, &[])
    }

    /// “Decide”
    pub fn backups_missing_decide_action(self) -> String {
        self.say("backups-missing-decide-action", None, &[])
    }

    /// “Patients’ board”
    pub fn board_page_title(self) -> String {
        self.say("board-page-title", None, &[])
    }

    /// “Where everybody stands on their way, from what has happened.”
    pub fn board_page_line(self) -> String {
        self.say("board-page-line", None, &[])
    }

    /// “The chosen patient”
    pub fn board_side_label(self) -> String {
        self.say("board-side-label", None, &[])
    }

    /// “Where patients stand”
    pub fn board_stages_label(self) -> String {
        self.say("board-stages-label", None, &[])
    }

    /// “First contact Booked Came Plan offered Plan accepted In treatment Done In recall At risk Lost Came o”
    pub fn board_stage_label(self, stage: &str) -> String {
        self.say("board-stage-label", None, &[("stage", Argument::Text(stage.to_owned()))])
    }

    /// “The next step is overdue A call was not made in time Missed the last appointment The plan stands sti”
    pub fn board_why_label(self, why: &str) -> String {
        self.say("board-why-label", None, &[("why", Argument::Text(why.to_owned()))])
    }

    /// “longest one day longest … days”
    pub fn board_longest_label(self, count: i64) -> String {
        self.say("board-longest-label", None, &[("count", Argument::Number(count))])
    }

    /// “One day here … days here”
    pub fn board_days_label(self, count: i64) -> String {
        self.say("board-days-label", None, &[("count", Argument::Number(count))])
    }

    /// “Since …”
    pub fn board_since_line(self, day: &str) -> String {
        self.say("board-since-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Was here …”
    pub fn board_seen_line(self, day: &str) -> String {
        self.say("board-seen-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “… by …”
    pub fn board_step_line(self, kind: &str, day: &str) -> String {
        self.say("board-step-line", None, &[("kind", Argument::Text(kind.to_owned())), ("day", Argument::Text(day.to_owned()))])
    }

    /// “Booked: …”
    pub fn board_ahead_line(self, when: &str) -> String {
        self.say("board-ahead-line", None, &[("when", Argument::Text(when.to_owned()))])
    }

    /// “Plan: …”
    pub fn board_plan_line(self, title: &str) -> String {
        self.say("board-plan-line", None, &[("title", Argument::Text(title.to_owned()))])
    }

    /// “Next step open”
    pub fn board_once_step_label(self) -> String {
        self.say("board-once-step-label", None, &[])
    }

    /// “No next step”
    pub fn board_once_bare_label(self) -> String {
        self.say("board-once-bare-label", None, &[])
    }

    /// “What can be done”
    pub fn board_acts_label(self) -> String {
        self.say("board-acts-label", None, &[])
    }

    /// “Book”
    pub fn board_book_action(self) -> String {
        self.say("board-book-action", None, &[])
    }

    /// “Back to the active path”
    pub fn board_return_action(self) -> String {
        self.say("board-return-action", None, &[])
    }

    /// “Call”
    pub fn board_call_action(self) -> String {
        self.say("board-call-action", None, &[])
    }

    /// “Patient’s file”
    pub fn board_file_action(self) -> String {
        self.say("board-file-action", None, &[])
    }

    /// “Back to the active path: …”
    pub fn board_return_title(self, name: &str) -> String {
        self.say("board-return-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “A call is planned; it stands in your calls on its day.”
    pub fn board_return_line(self) -> String {
        self.say("board-return-line", None, &[])
    }

    /// “Call on”
    pub fn board_return_day_label(self) -> String {
        self.say("board-return-day-label", None, &[])
    }

    /// “About what”
    pub fn board_return_reason_label(self) -> String {
        self.say("board-return-reason-label", None, &[])
    }

    /// “Plan the call”
    pub fn board_return_save_action(self) -> String {
        self.say("board-return-save-action", None, &[])
    }

    /// “Back”
    pub fn board_back_action(self) -> String {
        self.say("board-back-action", None, &[])
    }

    /// “Everybody”
    pub fn board_everybody_label(self) -> String {
        self.say("board-everybody-label", None, &[])
    }

    /// “Who has how much to see to”
    pub fn board_load_label(self) -> String {
        self.say("board-load-label", None, &[])
    }

    /// “one late … late”
    pub fn board_late_label(self, count: i64) -> String {
        self.say("board-late-label", None, &[("count", Argument::Number(count))])
    }

    /// “The one newcomer of the last half year: …% with a next step. Of … newcomers of the last half year, …”
    pub fn board_newcomers_line(self, count: i64, percent: i64) -> String {
        self.say("board-newcomers-line", None, &[("count", Argument::Number(count)), ("percent", Argument::Number(percent))])
    }

    /// “Nobody stands here.”
    pub fn board_stage_empty(self) -> String {
        self.say("board-stage-empty", None, &[])
    }

    /// “and one more, to be found by search and … more, to be found by search”
    pub fn board_more_line(self, count: i64) -> String {
        self.say("board-more-line", None, &[("count", Argument::Number(count))])
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

    /// “How much is shown”
    pub fn calendar_span_label(self) -> String {
        self.say("calendar-span-label", None, &[])
    }

    /// “Day”
    pub fn calendar_day_choice(self) -> String {
        self.say("calendar-day-choice", None, &[])
    }

    /// “Week”
    pub fn calendar_week_choice(self) -> String {
        self.say("calendar-week-choice", None, &[])
    }

    /// “By doctor or by room”
    pub fn calendar_by_label(self) -> String {
        self.say("calendar-by-label", None, &[])
    }

    /// “Doctors Rooms”
    pub fn calendar_by_choice(self, by: &str) -> String {
        self.say("calendar-by-choice", None, &[("by", Argument::Text(by.to_owned()))])
    }

    /// “Show by room”
    pub fn calendar_by_room_action(self) -> String {
        self.say("calendar-by-room-action", None, &[])
    }

    /// “Show by doctor”
    pub fn calendar_by_doctor_action(self) -> String {
        self.say("calendar-by-doctor-action", None, &[])
    }

    /// “Lines of the grid”
    pub fn calendar_step_label(self) -> String {
        self.say("calendar-step-label", None, &[])
    }

    /// “Finer lines”
    pub fn calendar_finer_action(self) -> String {
        self.say("calendar-finer-action", None, &[])
    }

    /// “Coarser lines”
    pub fn calendar_coarser_action(self) -> String {
        self.say("calendar-coarser-action", None, &[])
    }

    /// “Previous week”
    pub fn calendar_previous_week_action(self) -> String {
        self.say("calendar-previous-week-action", None, &[])
    }

    /// “Next week”
    pub fn calendar_next_week_action(self) -> String {
        self.say("calendar-next-week-action", None, &[])
    }

    /// “… to …”
    pub fn calendar_week_title(self, from: &str, until: &str) -> String {
        self.say("calendar-week-title", None, &[("from", Argument::Text(from.to_owned())), ("until", Argument::Text(until.to_owned()))])
    }

    /// “Week from … to …”
    pub fn calendar_week_label(self, from: &str, until: &str) -> String {
        self.say("calendar-week-label", None, &[("from", Argument::Text(from.to_owned())), ("until", Argument::Text(until.to_owned()))])
    }

    /// “Only …”
    pub fn calendar_only_action(self, name: &str) -> String {
        self.say("calendar-only-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Show all again”
    pub fn calendar_all_action(self) -> String {
        self.say("calendar-all-action", None, &[])
    }

    /// “No room has been entered yet. Rooms are added in the settings.”
    pub fn calendar_rooms_empty(self) -> String {
        self.say("calendar-rooms-empty", None, &[])
    }

    /// “Without a time: …”
    pub fn calendar_untimed_action(self, count: i64) -> String {
        self.say("calendar-untimed-action", None, &[("count", Argument::Number(count))])
    }

    /// “… to …”
    pub fn calendar_times_line(self, from: &str, until: &str) -> String {
        self.say("calendar-times-line", None, &[("from", Argument::Text(from.to_owned())), ("until", Argument::Text(until.to_owned()))])
    }

    /// “… to …”
    pub fn calendar_days_line(self, from: &str, until: &str) -> String {
        self.say("calendar-days-line", None, &[("from", Argument::Text(from.to_owned())), ("until", Argument::Text(until.to_owned()))])
    }

    /// “Free”
    pub fn calendar_free_label(self) -> String {
        self.say("calendar-free-label", None, &[])
    }

    /// “Outside working hours”
    pub fn calendar_closed_label(self) -> String {
        self.say("calendar-closed-label", None, &[])
    }

    /// “Blocked: …”
    pub fn calendar_closure_label(self, reason: &str) -> String {
        self.say("calendar-closure-label", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “… min kept free after it”
    pub fn calendar_buffer_label(self, count: i64) -> String {
        self.say("calendar-buffer-label", None, &[("count", Argument::Number(count))])
    }

    /// “Being offered, asked: …”
    pub fn calendar_offer_label(self, count: i64) -> String {
        self.say("calendar-offer-label", None, &[("count", Argument::Number(count))])
    }

    /// “Free and being offered at …, …, asked: …”
    pub fn calendar_offered_label(self, time: &str, doctor: &str, count: i64) -> String {
        self.say("calendar-offered-label", None, &[("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("count", Argument::Number(count))])
    }

    /// “To be moved”
    pub fn calendar_displaced_label(self) -> String {
        self.say("calendar-displaced-label", None, &[])
    }

    /// “Has an alert”
    pub fn calendar_alert_label(self) -> String {
        self.say("calendar-alert-label", None, &[])
    }

    /// “Overbooked Overbooked, and outside working hours Outside working hours”
    pub fn calendar_beyond_label(self, beyond: &str) -> String {
        self.say("calendar-beyond-label", None, &[("beyond", Argument::Text(beyond.to_owned()))])
    }

    /// “One of a series”
    pub fn calendar_series_label(self) -> String {
        self.say("calendar-series-label", None, &[])
    }

    /// “… of …”
    pub fn calendar_series_line(self, place: i64, count: i64) -> String {
        self.say("calendar-series-line", None, &[("place", Argument::Number(place)), ("count", Argument::Number(count))])
    }

    /// “Being saved”
    pub fn calendar_pending_label(self) -> String {
        self.say("calendar-pending-label", None, &[])
    }

    /// “Over …”
    pub fn calendar_over_label(self, name: &str) -> String {
        self.say("calendar-over-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “The appointment of … stayed where it was”
    pub fn calendar_refused_title(self, name: &str) -> String {
        self.say("calendar-refused-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Next free times”
    pub fn calendar_next_free_title(self) -> String {
        self.say("calendar-next-free-title", None, &[])
    }

    /// “Book all the same”
    pub fn calendar_anyway_action(self) -> String {
        self.say("calendar-anyway-action", None, &[])
    }

    /// “Why all the same?”
    pub fn calendar_anyway_reason_label(self) -> String {
        self.say("calendar-anyway-reason-label", None, &[])
    }

    /// “The reason is kept with the appointment.”
    pub fn calendar_anyway_hint(self) -> String {
        self.say("calendar-anyway-hint", None, &[])
    }

    /// “Leave it where it was”
    pub fn calendar_leave_action(self) -> String {
        self.say("calendar-leave-action", None, &[])
    }

    /// “…: which of the series?”
    pub fn calendar_scope_title(self, name: &str) -> String {
        self.say("calendar-scope-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “This one This and the following All of the series”
    pub fn calendar_scope_choice(self, scope: &str) -> String {
        self.say("calendar-scope-choice", None, &[("scope", Argument::Text(scope.to_owned()))])
    }

    /// “Booked for …: …”
    pub fn calendar_booked_line(self, name: &str, time: &str) -> String {
        self.say("calendar-booked-line", None, &[("name", Argument::Text(name.to_owned())), ("time", Argument::Text(time.to_owned()))])
    }

    /// “When”
    pub fn calendar_when_label(self) -> String {
        self.say("calendar-when-label", None, &[])
    }

    /// “Room”
    pub fn calendar_room_label(self) -> String {
        self.say("calendar-room-label", None, &[])
    }

    /// “How the name is said”
    pub fn calendar_called_label(self) -> String {
        self.say("calendar-called-label", None, &[])
    }

    /// “To prepare”
    pub fn calendar_preparation_label(self) -> String {
        self.say("calendar-preparation-label", None, &[])
    }

    /// “What changed”
    pub fn calendar_changes_title(self) -> String {
        self.say("calendar-changes-title", None, &[])
    }

    /// “Status Another time Another doctor or room Another length”
    pub fn calendar_change_title(self, kind: &str) -> String {
        self.say("calendar-change-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “From “…” to “…” Length changed from … to … Moved from … to …”
    pub fn calendar_change_line(self, kind: &str, was: &str, becomes: &str) -> String {
        self.say("calendar-change-line", None, &[("kind", Argument::Text(kind.to_owned())), ("was", Argument::Text(was.to_owned())), ("becomes", Argument::Text(becomes.to_owned()))])
    }

    /// “Block time”
    pub fn calendar_block_action(self) -> String {
        self.say("calendar-block-action", None, &[])
    }

    /// “Block”
    pub fn calendar_block_save_action(self) -> String {
        self.say("calendar-block-save-action", None, &[])
    }

    /// “Why?”
    pub fn calendar_block_reason_label(self) -> String {
        self.say("calendar-block-reason-label", None, &[])
    }

    /// “It is shown in the calendar. Whoever is booked then comes on the list of those to be moved with an a”
    pub fn calendar_block_reason_hint(self) -> String {
        self.say("calendar-block-reason-hint", None, &[])
    }

    /// “Whose time”
    pub fn calendar_block_who_label(self) -> String {
        self.say("calendar-block-who-label", None, &[])
    }

    /// “The whole practice”
    pub fn calendar_block_everybody(self) -> String {
        self.say("calendar-block-everybody", None, &[])
    }

    /// “From day”
    pub fn calendar_block_from_label(self) -> String {
        self.say("calendar-block-from-label", None, &[])
    }

    /// “To day”
    pub fn calendar_block_until_label(self) -> String {
        self.say("calendar-block-until-label", None, &[])
    }

    /// “Whole days”
    pub fn calendar_block_whole_label(self) -> String {
        self.say("calendar-block-whole-label", None, &[])
    }

    /// “From”
    pub fn calendar_block_start_label(self) -> String {
        self.say("calendar-block-start-label", None, &[])
    }

    /// “Until”
    pub fn calendar_block_end_label(self) -> String {
        self.say("calendar-block-end-label", None, &[])
    }

    /// “It is sudden”
    pub fn calendar_block_urgent_label(self) -> String {
        self.say("calendar-block-urgent-label", None, &[])
    }

    /// “Those who are booked then are called first.”
    pub fn calendar_block_urgent_hint(self) -> String {
        self.say("calendar-block-urgent-hint", None, &[])
    }

    /// “Open the time again”
    pub fn calendar_open_action(self) -> String {
        self.say("calendar-open-action", None, &[])
    }

    /// “A time of day, such as 9:30”
    pub fn calendar_time_invalid(self) -> String {
        self.say("calendar-time-invalid", None, &[])
    }

    /// “…,”
    pub fn closing_address(self, name: &str) -> String {
        self.say("closing-address", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “I would like to see you again on …. The reason: …. Please arrange the time at the front desk before”
    pub fn closing_return_visit(self, day: Day, reason: &str, owner: &str) -> String {
        self.say("closing-return-visit", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “I would like my colleague … to see you by …. The reason: …. … arranges the time with you and keeps i”
    pub fn closing_referral(self, day: Day, reason: &str, colleague: &str, owner: &str) -> String {
        self.say("closing-referral", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("colleague", Argument::Text(colleague.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “I would like my colleague … to see you soon, by …. The reason: …. Please do not put it off; … arrang”
    pub fn closing_referral_urgent(self, day: Day, reason: &str, colleague: &str, owner: &str) -> String {
        self.say("closing-referral-urgent", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("colleague", Argument::Text(colleague.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “The next stage of your treatment is due on …. What we do then: …. Please choose the time at the fron”
    pub fn closing_next_stage(self, day: Day, reason: &str, owner: &str) -> String {
        self.say("closing-next-stage", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “Your next check is due on …. The reason: …. … calls you in time for it.”
    pub fn closing_recall(self, day: Day, reason: &str, owner: &str) -> String {
        self.say("closing-recall", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “… contacts you on … and asks how you are. The reason: …. If anything worries you before then, please”
    pub fn closing_remote_contact(self, day: Day, reason: &str, owner: &str) -> String {
        self.say("closing-remote-contact", None, &[("day", Argument::DayLong(day)), ("reason", Argument::Text(reason.to_owned())), ("owner", Argument::Text(owner.to_owned()))])
    }

    /// “Your appointment is on … at … with …, for ….”
    pub fn closing_booked(self, day: Day, time: Minute, reason: &str, doctor: &str) -> String {
        self.say("closing-booked", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time)), ("reason", Argument::Text(reason.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “Your appointment is on … at …, for ….”
    pub fn closing_booked_room(self, day: Day, time: Minute, reason: &str) -> String {
        self.say("closing-booked-room", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time)), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “With today’s visit, your care for this matter ends. The reason: …. If anything worries you, please c”
    pub fn closing_end_of_care(self, reason: &str) -> String {
        self.say("closing-end-of-care", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Club and wallets”
    pub fn club_list_title(self) -> String {
        self.say("club-list-title", None, &[])
    }

    /// “No wallet holds anything yet. When a referred patient’s first visit closes, the referrer’s wallet ge”
    pub fn club_list_empty(self) -> String {
        self.say("club-list-empty", None, &[])
    }

    /// “Balance”
    pub fn club_balance_label(self) -> String {
        self.say("club-balance-label", None, &[])
    }

    /// “… patient referred … patients referred”
    pub fn club_referred_line(self, count: i64) -> String {
        self.say("club-referred-line", None, &[("count", Argument::Number(count))])
    }

    /// “Patient’s file”
    pub fn club_file_action(self) -> String {
        self.say("club-file-action", None, &[])
    }

    /// “Wallet of …”
    pub fn club_wallet_title(self, name: &str) -> String {
        self.say("club-wallet-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Credits”
    pub fn club_lots_title(self) -> String {
        self.say("club-lots-title", None, &[])
    }

    /// “No credit has been given yet.”
    pub fn club_lots_empty(self) -> String {
        self.say("club-lots-empty", None, &[])
    }

    /// “… left of …”
    pub fn club_lot_left_line(self, left: &str, amount: &str) -> String {
        self.say("club-lot-left-line", None, &[("left", Argument::Text(left.to_owned())), ("amount", Argument::Text(amount.to_owned()))])
    }

    /// “Given …”
    pub fn club_lot_granted_line(self, day: &str) -> String {
        self.say("club-lot-granted-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Until …”
    pub fn club_lot_expires_line(self, day: &str) -> String {
        self.say("club-lot-expires-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Without an end date”
    pub fn club_lot_forever_line(self) -> String {
        self.say("club-lot-forever-line", None, &[])
    }

    /// “Statement”
    pub fn club_statement_title(self) -> String {
        self.say("club-statement-title", None, &[])
    }

    /// “Nothing has come in or gone out yet.”
    pub fn club_statement_empty(self) -> String {
        self.say("club-statement-empty", None, &[])
    }

    /// “Thanks for a referral Reversed Services of a visit Payment received Money returned Posting”
    pub fn club_posting_label(self, kind: &str) -> String {
        self.say("club-posting-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Day”
    pub fn club_day_label(self) -> String {
        self.say("club-day-label", None, &[])
    }

    /// “What for”
    pub fn club_about_label(self) -> String {
        self.say("club-about-label", None, &[])
    }

    /// “Sum”
    pub fn club_amount_label(self) -> String {
        self.say("club-amount-label", None, &[])
    }

    /// “After it”
    pub fn club_after_label(self) -> String {
        self.say("club-after-label", None, &[])
    }

    /// “In all wallets: …”
    pub fn club_total_line(self, sum: &str) -> String {
        self.say("club-total-line", None, &[("sum", Argument::Text(sum.to_owned()))])
    }

    /// “My note”
    pub fn consultation_mine_label(self) -> String {
        self.say("consultation-mine-label", None, &[])
    }

    /// “Told in confidence”
    pub fn consultation_private_label(self) -> String {
        self.say("consultation-private-label", None, &[])
    }

    /// “Only you and those who may read what is told in confidence see it.”
    pub fn consultation_private_label_hint(self) -> String {
        self.say("consultation-private-label", Some("hint"), &[])
    }

    /// “Note by …”
    pub fn consultation_note_of_label(self, name: &str) -> String {
        self.say("consultation-note-of-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Earlier note”
    pub fn consultation_earlier_label(self) -> String {
        self.say("consultation-earlier-label", None, &[])
    }

    /// “What we agreed to expect”
    pub fn consultation_expected_label(self) -> String {
        self.say("consultation-expected-label", None, &[])
    }

    /// “Expected on …”
    pub fn consultation_expected_before_label(self, day: Day) -> String {
        self.say("consultation-expected-before-label", None, &[("day", Argument::Day(day))])
    }

    /// “What was reached”
    pub fn consultation_reached_label(self) -> String {
        self.say("consultation-reached-label", None, &[])
    }

    /// “Reached Partly Not reached”
    pub fn consultation_reached_choice(self, how: &str) -> String {
        self.say("consultation-reached-choice", None, &[("how", Argument::Text(how.to_owned()))])
    }

    /// “Explained with”
    pub fn consultation_shown_title(self) -> String {
        self.say("consultation-shown-title", None, &[])
    }

    /// “Model Tablet Drawing Own picture Something else”
    pub fn consultation_shown_label(self, means: &str) -> String {
        self.say("consultation-shown-label", None, &[("means", Argument::Text(means.to_owned()))])
    }

    /// “What was shown”
    pub fn consultation_shown_what_label(self) -> String {
        self.say("consultation-shown-what-label", None, &[])
    }

    /// “Measurements”
    pub fn consultation_measures_title(self) -> String {
        self.say("consultation-measures-title", None, &[])
    }

    /// “What is measured”
    pub fn consultation_measure_name_label(self) -> String {
        self.say("consultation-measure-name-label", None, &[])
    }

    /// “Unit”
    pub fn consultation_measure_unit_label(self) -> String {
        self.say("consultation-measure-unit-label", None, &[])
    }

    /// “Value”
    pub fn consultation_measure_value_label(self) -> String {
        self.say("consultation-measure-value-label", None, &[])
    }

    /// “Add a measurement”
    pub fn consultation_measure_add_action(self) -> String {
        self.say("consultation-measure-add-action", None, &[])
    }

    /// “… on …”
    pub fn consultation_before_line(self, value: &str, day: Day) -> String {
        self.say("consultation-before-line", None, &[("value", Argument::Text(value.to_owned())), ("day", Argument::DayList(day))])
    }

    /// “Protocol”
    pub fn consultation_protocol_title(self) -> String {
        self.say("consultation-protocol-title", None, &[])
    }

    /// “… of …”
    pub fn consultation_protocol_line(self, done: i64, count: i64) -> String {
        self.say("consultation-protocol-line", None, &[("done", Argument::Number(done)), ("count", Argument::Number(count))])
    }

    /// “Needed”
    pub fn consultation_needed_hint(self) -> String {
        self.say("consultation-needed-hint", None, &[])
    }

    /// “What was being typed here is back.”
    pub fn consultation_draft_line(self) -> String {
        self.say("consultation-draft-line", None, &[])
    }

    /// “Two texts, written at the same time on two devices”
    pub fn consultation_clash_title(self) -> String {
        self.say("consultation-clash-title", None, &[])
    }

    /// “What stands now”
    pub fn consultation_clash_kept_label(self) -> String {
        self.say("consultation-clash-kept-label", None, &[])
    }

    /// “… wrote”
    pub fn consultation_clash_other_label(self, name: &str) -> String {
        self.say("consultation-clash-other-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “The other device”
    pub fn consultation_clash_device_label(self) -> String {
        self.say("consultation-clash-device-label", None, &[])
    }

    /// “Keep this”
    pub fn consultation_clash_keep_action(self) -> String {
        self.say("consultation-clash-keep-action", None, &[])
    }

    /// “Take this”
    pub fn consultation_clash_other_action(self) -> String {
        self.say("consultation-clash-other-action", None, &[])
    }

    /// “Make one from both”
    pub fn consultation_clash_both_action(self) -> String {
        self.say("consultation-clash-both-action", None, &[])
    }

    /// “One text from both”
    pub fn consultation_clash_both_label(self) -> String {
        self.say("consultation-clash-both-label", None, &[])
    }

    /// “Keep this text”
    pub fn consultation_clash_save_action(self) -> String {
        self.say("consultation-clash-save-action", None, &[])
    }

    /// “Only the author chooses.”
    pub fn consultation_clash_author_hint(self) -> String {
        self.say("consultation-clash-author-hint", None, &[])
    }

    /// “Contact from afar”
    pub fn consultation_remote_action(self) -> String {
        self.say("consultation-remote-action", None, &[])
    }

    /// “Contact from afar”
    pub fn consultation_remote_title(self) -> String {
        self.say("consultation-remote-title", None, &[])
    }

    /// “By telephone In writing By video In the practice”
    pub fn consultation_means_label(self, means: &str) -> String {
        self.say("consultation-means-label", None, &[("means", Argument::Text(means.to_owned()))])
    }

    /// “How do you meet?”
    pub fn consultation_means_title(self) -> String {
        self.say("consultation-means-title", None, &[])
    }

    /// “Begin”
    pub fn consultation_remote_start_action(self) -> String {
        self.say("consultation-remote-start-action", None, &[])
    }

    /// “On the telephone for … min Writing for … min On video for … min”
    pub fn consultation_remote_line(self, means: &str, count: i64) -> String {
        self.say("consultation-remote-line", None, &[("means", Argument::Text(means.to_owned())), ("count", Argument::Number(count))])
    }

    /// “To the patient’s own words”
    pub fn consultation_words_focus_action(self) -> String {
        self.say("consultation-words-focus-action", None, &[])
    }

    /// “To my note”
    pub fn consultation_note_focus_action(self) -> String {
        self.say("consultation-note-focus-action", None, &[])
    }

    /// “To the protocol”
    pub fn consultation_protocol_focus_action(self) -> String {
        self.say("consultation-protocol-focus-action", None, &[])
    }

    /// “Light: all lamps on, nothing flickers Scent: aired, mild, nothing sharp Music: quiet, without words”
    pub fn desk_checklist_item(self, code: &str) -> String {
        self.say("desk-checklist-item", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Walk-in”
    pub fn desk_walk_in_action(self) -> String {
        self.say("desk-walk-in-action", None, &[])
    }

    /// “Somebody came without an appointment”
    pub fn desk_walk_in_title(self) -> String {
        self.say("desk-walk-in-title", None, &[])
    }

    /// “Who?”
    pub fn desk_walk_in_patient_label(self) -> String {
        self.say("desk-walk-in-patient-label", None, &[])
    }

    /// “Type a name or a number”
    pub fn desk_walk_in_patient_placeholder(self) -> String {
        self.say("desk-walk-in-patient-placeholder", None, &[])
    }

    /// “New patient: “…””
    pub fn desk_walk_in_new_action(self, text: &str) -> String {
        self.say("desk-walk-in-new-action", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “Doctor”
    pub fn desk_walk_in_doctor_label(self) -> String {
        self.say("desk-walk-in-doctor-label", None, &[])
    }

    /// “Whoever can see them first”
    pub fn desk_walk_in_doctor_any(self) -> String {
        self.say("desk-walk-in-doctor-any", None, &[])
    }

    /// “Service”
    pub fn desk_walk_in_service_label(self) -> String {
        self.say("desk-walk-in-service-label", None, &[])
    }

    /// “Not known yet”
    pub fn desk_walk_in_service_none(self) -> String {
        self.say("desk-walk-in-service-none", None, &[])
    }

    /// “What did they come for?”
    pub fn desk_walk_in_note_label(self) -> String {
        self.say("desk-walk-in-note-label", None, &[])
    }

    /// “Give a queue number”
    pub fn desk_walk_in_save_action(self) -> String {
        self.say("desk-walk-in-save-action", None, &[])
    }

    /// “The next one”
    pub fn desk_walk_in_next_action(self) -> String {
        self.say("desk-walk-in-next-action", None, &[])
    }

    /// “Queue number”
    pub fn desk_number_label(self) -> String {
        self.say("desk-number-label", None, &[])
    }

    /// “Tell … this number.”
    pub fn desk_number_hint(self, name: &str) -> String {
        self.say("desk-number-hint", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “The doctor is late”
    pub fn desk_late_action(self) -> String {
        self.say("desk-late-action", None, &[])
    }

    /// “The doctor is late”
    pub fn desk_late_title(self) -> String {
        self.say("desk-late-title", None, &[])
    }

    /// “Which doctor?”
    pub fn desk_late_doctor_label(self) -> String {
        self.say("desk-late-doctor-label", None, &[])
    }

    /// “How many minutes?”
    pub fn desk_late_minutes_label(self) -> String {
        self.say("desk-late-minutes-label", None, &[])
    }

    /// “Or write the minutes”
    pub fn desk_late_own_label(self) -> String {
        self.say("desk-late-own-label", None, &[])
    }

    /// “A reason that can be told”
    pub fn desk_late_reason_label(self) -> String {
        self.say("desk-late-reason-label", None, &[])
    }

    /// “the patient before needs more time an urgent patient came an operation takes longer the road is bloc”
    pub fn desk_late_reason_choice(self, reason: &str) -> String {
        self.say("desk-late-reason-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Write the words and the list”
    pub fn desk_late_save_action(self) -> String {
        self.say("desk-late-save-action", None, &[])
    }

    /// “Change minutes or reason”
    pub fn desk_late_edit_action(self) -> String {
        self.say("desk-late-edit-action", None, &[])
    }

    /// “No longer late”
    pub fn desk_late_over_action(self) -> String {
        self.say("desk-late-over-action", None, &[])
    }

    /// “… is … min late”
    pub fn desk_late_line(self, name: &str, minutes: i64) -> String {
        self.say("desk-late-line", None, &[("name", Argument::Text(name.to_owned())), ("minutes", Argument::Number(minutes))])
    }

    /// “… of … have been told”
    pub fn desk_late_told_line(self, told: i64, count: i64) -> String {
        self.say("desk-late-told-line", None, &[("told", Argument::Number(told)), ("count", Argument::Number(count))])
    }

    /// “… is … min late; not told: …”
    pub fn desk_late_untold_action(self, name: &str, minutes: i64, count: i64) -> String {
        self.say("desk-late-untold-action", None, &[("name", Argument::Text(name.to_owned())), ("minutes", Argument::Number(minutes)), ("count", Argument::Number(count))])
    }

    /// “Nobody needs to be told.”
    pub fn desk_late_empty(self) -> String {
        self.say("desk-late-empty", None, &[])
    }

    /// “Everybody has been told.”
    pub fn desk_late_done(self) -> String {
        self.say("desk-late-done", None, &[])
    }

    /// “Is here”
    pub fn desk_late_here_label(self) -> String {
        self.say("desk-late-here-label", None, &[])
    }

    /// “Best to come at …”
    pub fn desk_late_come_line(self, time: Minute) -> String {
        self.say("desk-late-come-line", None, &[("time", Argument::Time(time))])
    }

    /// “Their turn is at about …”
    pub fn desk_late_turn_line(self, time: Minute) -> String {
        self.say("desk-late-turn-line", None, &[("time", Argument::Time(time))])
    }

    /// “Will wait Takes a refreshment Wants another time No answer Was told”
    pub fn desk_late_answer_choice(self, outcome: &str) -> String {
        self.say("desk-late-answer-choice", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “How were they told?”
    pub fn desk_late_channel_label(self) -> String {
        self.say("desk-late-channel-label", None, &[])
    }

    /// “By phone At the desk”
    pub fn desk_late_channel_choice(self, channel: &str) -> String {
        self.say("desk-late-channel-choice", None, &[("channel", Argument::Text(channel.to_owned()))])
    }

    /// “Those to be told”
    pub fn desk_late_list_label(self) -> String {
        self.say("desk-late-list-label", None, &[])
    }

    /// “Another time for …”
    pub fn desk_move_title(self, name: &str) -> String {
        self.say("desk-move-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Booked now: …, …”
    pub fn desk_move_sub(self, day: Day, time: Minute) -> String {
        self.say("desk-move-sub", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time))])
    }

    /// “First free times”
    pub fn desk_move_label(self) -> String {
        self.say("desk-move-label", None, &[])
    }

    /// “No time is free in the coming days.”
    pub fn desk_move_empty(self) -> String {
        self.say("desk-move-empty", None, &[])
    }

    /// “With any doctor”
    pub fn desk_move_anybody_action(self) -> String {
        self.say("desk-move-anybody-action", None, &[])
    }

    /// “Look in the calendar”
    pub fn desk_move_calendar_action(self) -> String {
        self.say("desk-move-calendar-action", None, &[])
    }

    /// “Why did … leave without being seen?”
    pub fn desk_left_title(self, name: &str) -> String {
        self.say("desk-left-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Reason”
    pub fn desk_left_label(self) -> String {
        self.say("desk-left-label", None, &[])
    }

    /// “Waited too long Had to be elsewhere Felt better Another reason”
    pub fn desk_left_choice(self, reason: &str) -> String {
        self.say("desk-left-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Or in their own words”
    pub fn desk_left_words_label(self) -> String {
        self.say("desk-left-words-label", None, &[])
    }

    /// “The next step stays open, and a call stands in today’s work.”
    pub fn desk_left_hint(self) -> String {
        self.say("desk-left-hint", None, &[])
    }

    /// “Write it down”
    pub fn desk_left_save_action(self) -> String {
        self.say("desk-left-save-action", None, &[])
    }

    /// “What to say”
    pub fn desk_say_title(self) -> String {
        self.say("desk-say-title", None, &[])
    }

    /// “Copy the words”
    pub fn desk_say_copy_action(self) -> String {
        self.say("desk-say-copy-action", None, &[])
    }

    /// “The words are copied.”
    pub fn desk_say_copied_line(self) -> String {
        self.say("desk-say-copied-line", None, &[])
    }

    /// “Other words”
    pub fn desk_say_next_action(self) -> String {
        self.say("desk-say-next-action", None, &[])
    }

    /// “Before the door opens”
    pub fn desk_checklist_title(self) -> String {
        self.say("desk-checklist-title", None, &[])
    }

    /// “… of …”
    pub fn desk_checklist_line(self, done: i64, count: i64) -> String {
        self.say("desk-checklist-line", None, &[("done", Argument::Number(done)), ("count", Argument::Number(count))])
    }

    /// “What waits for you”
    pub fn desk_lists_label(self) -> String {
        self.say("desk-lists-label", None, &[])
    }

    /// “Enquiries: … To be moved: … Reminders: … Freed times: … Offers running: …”
    pub fn desk_list_action(self, list: &str, count: i64) -> String {
        self.say("desk-list-action", None, &[("list", Argument::Text(list.to_owned())), ("count", Argument::Number(count))])
    }

    /// “Enquiries: …, the oldest … min”
    pub fn desk_enquiries_action(self, count: i64, minutes: i64) -> String {
        self.say("desk-enquiries-action", None, &[("count", Argument::Number(count)), ("minutes", Argument::Number(minutes))])
    }

    /// “Enquiries: …, just now”
    pub fn desk_enquiries_now_action(self, count: i64) -> String {
        self.say("desk-enquiries-now-action", None, &[("count", Argument::Number(count))])
    }

    /// “End of the day”
    pub fn desk_day_end_action(self) -> String {
        self.say("desk-day-end-action", None, &[])
    }

    /// “The end of …”
    pub fn desk_end_title(self, day: Day) -> String {
        self.say("desk-end-title", None, &[("day", Argument::DayLong(day))])
    }

    /// “Still open: …”
    pub fn desk_end_left_line(self, count: i64) -> String {
        self.say("desk-end-left-line", None, &[("count", Argument::Number(count))])
    }

    /// “Everything is settled.”
    pub fn desk_end_clear_line(self) -> String {
        self.say("desk-end-clear-line", None, &[])
    }

    /// “Did they come?”
    pub fn desk_end_unresolved_title(self) -> String {
        self.say("desk-end-unresolved-title", None, &[])
    }

    /// “How each appointment ended is written.”
    pub fn desk_end_unresolved_empty(self) -> String {
        self.say("desk-end-unresolved-empty", None, &[])
    }

    /// “Still to come today: …”
    pub fn desk_end_ahead_line(self, count: i64) -> String {
        self.say("desk-end-ahead-line", None, &[("count", Argument::Number(count))])
    }

    /// “Visits that are not closed”
    pub fn desk_end_open_title(self) -> String {
        self.say("desk-end-open-title", None, &[])
    }

    /// “Every visit is closed.”
    pub fn desk_end_open_empty(self) -> String {
        self.say("desk-end-open-empty", None, &[])
    }

    /// “Not settled”
    pub fn desk_end_unsettled_title(self) -> String {
        self.say("desk-end-unsettled-title", None, &[])
    }

    /// “Everybody has settled.”
    pub fn desk_end_unsettled_empty(self) -> String {
        self.say("desk-end-unsettled-empty", None, &[])
    }

    /// “Due: …”
    pub fn desk_end_due_line(self, amount: Money) -> String {
        self.say("desk-end-due-line", None, &[("amount", Argument::Money(amount))])
    }

    /// “Taken today”
    pub fn desk_end_takings_title(self) -> String {
        self.say("desk-end-takings-title", None, &[])
    }

    /// “Nothing was taken today.”
    pub fn desk_end_takings_empty(self) -> String {
        self.say("desk-end-takings-empty", None, &[])
    }

    /// “Cash (…) Card (…) Transfer (…)”
    pub fn desk_end_takings_line(self, means: &str, count: i64) -> String {
        self.say("desk-end-takings-line", None, &[("means", Argument::Text(means.to_owned())), ("count", Argument::Number(count))])
    }

    /// “Sum”
    pub fn desk_end_total_label(self) -> String {
        self.say("desk-end-total-label", None, &[])
    }

    /// “Tomorrow”
    pub fn desk_end_tomorrow_title(self) -> String {
        self.say("desk-end-tomorrow-title", None, &[])
    }

    /// “Appointments: …, not confirmed: …”
    pub fn desk_end_tomorrow_line(self, count: i64, unconfirmed: i64) -> String {
        self.say("desk-end-tomorrow-line", None, &[("count", Argument::Number(count)), ("unconfirmed", Argument::Number(unconfirmed))])
    }

    /// “See tomorrow”
    pub fn desk_end_tomorrow_action(self) -> String {
        self.say("desk-end-tomorrow-action", None, &[])
    }

    /// “And then”
    pub fn desk_end_backup_title(self) -> String {
        self.say("desk-end-backup-title", None, &[])
    }

    /// “Back up with Ctrl+B; then the day is over.”
    pub fn desk_end_backup_hint(self) -> String {
        self.say("desk-end-backup-hint", None, &[])
    }

    /// “Settle”
    pub fn desk_end_settle_action(self) -> String {
        self.say("desk-end-settle-action", None, &[])
    }

    /// “To be moved”
    pub fn displaced_page_title(self) -> String {
        self.say("displaced-page-title", None, &[])
    }

    /// “… person waits for another time … people wait for another time”
    pub fn displaced_count_line(self, count: i64) -> String {
        self.say("displaced-count-line", None, &[("count", Argument::Number(count))])
    }

    /// “Call and another time”
    pub fn displaced_side_label(self) -> String {
        self.say("displaced-side-label", None, &[])
    }

    /// “Nobody has to be moved.”
    pub fn displaced_list_empty(self) -> String {
        self.say("displaced-list-empty", None, &[])
    }

    /// “When time is blocked, a doctor is on leave or a day is off, those who are booked then stand here.”
    pub fn displaced_list_hint(self) -> String {
        self.say("displaced-list-hint", None, &[])
    }

    /// “On leave: … No longer sees patients here: … Day off: … Closed: …”
    pub fn displaced_why_line(self, why: &str, reason: &str) -> String {
        self.say("displaced-why-line", None, &[("why", Argument::Text(why.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Urgent”
    pub fn displaced_urgent_label(self) -> String {
        self.say("displaced-urgent-label", None, &[])
    }

    /// “Find another time”
    pub fn displaced_move_action(self) -> String {
        self.say("displaced-move-action", None, &[])
    }

    /// “No answer Told, will decide Wrong number Sent as a text Something else”
    pub fn displaced_outcome_choice(self, outcome: &str) -> String {
        self.say("displaced-outcome-choice", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Closed today”
    pub fn displaced_close_today_action(self) -> String {
        self.say("displaced-close-today-action", None, &[])
    }

    /// “Close today”
    pub fn displaced_close_action(self) -> String {
        self.say("displaced-close-action", None, &[])
    }

    /// “Why?”
    pub fn displaced_reason_label(self) -> String {
        self.say("displaced-reason-label", None, &[])
    }

    /// “It is told to the patients, with the apology.”
    pub fn displaced_reason_hint(self) -> String {
        self.say("displaced-reason-hint", None, &[])
    }

    /// “Who is not working?”
    pub fn displaced_who_label(self) -> String {
        self.say("displaced-who-label", None, &[])
    }

    /// “The whole practice”
    pub fn displaced_everybody_label(self) -> String {
        self.say("displaced-everybody-label", None, &[])
    }

    /// “… person is still to come today and will be listed here to be moved. … people are still to come toda”
    pub fn displaced_affected_line(self, count: i64) -> String {
        self.say("displaced-affected-line", None, &[("count", Argument::Number(count))])
    }

    /// “This file is closed to you”
    pub fn emergency_refused_title(self) -> String {
        self.say("emergency-refused-title", None, &[])
    }

    /// “Your work does not usually need it. In an emergency it opens all the same: say why.”
    pub fn emergency_refused_text(self) -> String {
        self.say("emergency-refused-text", None, &[])
    }

    /// “Why it is needed now”
    pub fn emergency_reason_label(self) -> String {
        self.say("emergency-reason-label", None, &[])
    }

    /// “It opens for half an hour, to read only. The manager will see that you opened it and why.”
    pub fn emergency_reason_label_hint(self) -> String {
        self.say("emergency-reason-label", Some("hint"), &[])
    }

    /// “Open in an emergency”
    pub fn emergency_open_action(self) -> String {
        self.say("emergency-open-action", None, &[])
    }

    /// “Ask a colleague who may open it, or the manager.”
    pub fn emergency_refused_label(self) -> String {
        self.say("emergency-refused-label", None, &[])
    }

    /// “Go back”
    pub fn emergency_back_action(self) -> String {
        self.say("emergency-back-action", None, &[])
    }

    /// “Files that were closed to somebody and were opened with a reason. Whoever looks one over says so.”
    pub fn emergency_list_hint(self) -> String {
        self.say("emergency-list-hint", None, &[])
    }

    /// “Nobody has opened a closed file.”
    pub fn emergency_list_empty(self) -> String {
        self.say("emergency-list-empty", None, &[])
    }

    /// “Looked over”
    pub fn emergency_review_action(self) -> String {
        self.say("emergency-review-action", None, &[])
    }

    /// “Looked over by …”
    pub fn emergency_reviewed_label(self, name: &str) -> String {
        self.say("emergency-reviewed-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “…, …”
    pub fn emergency_moment_line(self, day: Day, time: Minute) -> String {
        self.say("emergency-moment-line", None, &[("day", Argument::Day(day)), ("time", Argument::Time(time))])
    }

    /// “Put aside”
    pub fn enquiries_title(self) -> String {
        self.say("enquiries-title", None, &[])
    }

    /// “Nothing is put aside.”
    pub fn enquiries_list_empty(self) -> String {
        self.say("enquiries-list-empty", None, &[])
    }

    /// “Nobody yet”
    pub fn enquiries_nobody_label(self) -> String {
        self.say("enquiries-nobody-label", None, &[])
    }

    /// “Go on”
    pub fn enquiries_resume_action(self) -> String {
        self.say("enquiries-resume-action", None, &[])
    }

    /// “Answered”
    pub fn enquiries_answered_action(self) -> String {
        self.say("enquiries-answered-action", None, &[])
    }

    /// “Not reached”
    pub fn enquiries_not_reached_action(self) -> String {
        self.say("enquiries-not-reached-action", None, &[])
    }

    /// “Drop”
    pub fn enquiries_drop_action(self) -> String {
        self.say("enquiries-drop-action", None, &[])
    }

    /// “Call back”
    pub fn enquiries_call_back_action(self) -> String {
        self.say("enquiries-call-back-action", None, &[])
    }

    /// “A call to give back”
    pub fn enquiries_call_back_title(self) -> String {
        self.say("enquiries-call-back-title", None, &[])
    }

    /// “Number”
    pub fn enquiries_mobile_label(self) -> String {
        self.say("enquiries-mobile-label", None, &[])
    }

    /// “Name”
    pub fn enquiries_name_label(self) -> String {
        self.say("enquiries-name-label", None, &[])
    }

    /// “What about”
    pub fn enquiries_matter_label(self) -> String {
        self.say("enquiries-matter-label", None, &[])
    }

    /// “Note it”
    pub fn enquiries_save_action(self) -> String {
        self.say("enquiries-save-action", None, &[])
    }

    /// “Put aside”
    pub fn enquiries_park_action(self) -> String {
        self.say("enquiries-park-action", None, &[])
    }

    /// “Call back Booking”
    pub fn enquiries_kind_choice(self, kind: &str) -> String {
        self.say("enquiries-kind-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Go on with …”
    pub fn enquiries_resume_line(self, name: &str) -> String {
        self.say("enquiries-resume-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “just now waits … minute waits … minutes”
    pub fn enquiries_wait_line(self, count: i64) -> String {
        self.say("enquiries-wait-line", None, &[("count", Argument::Number(count))])
    }

    /// “Put aside: …”
    pub fn enquiries_all_action(self, count: i64) -> String {
        self.say("enquiries-all-action", None, &[("count", Argument::Number(count))])
    }

    /// “To remember”
    pub fn facts_card_title(self) -> String {
        self.say("facts-card-title", None, &[])
    }

    /// “Allergies and warnings”
    pub fn facts_alerts_label(self) -> String {
        self.say("facts-alerts-label", None, &[])
    }

    /// “…: …”
    pub fn facts_alert_line(self, text: &str, detail: &str) -> String {
        self.say("facts-alert-line", None, &[("text", Argument::Text(text.to_owned())), ("detail", Argument::Text(detail.to_owned()))])
    }

    /// “Write something down”
    pub fn facts_add_action(self) -> String {
        self.say("facts-add-action", None, &[])
    }

    /// “To remember about …”
    pub fn facts_form_title(self, name: &str) -> String {
        self.say("facts-form-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Save”
    pub fn facts_save_action(self) -> String {
        self.say("facts-save-action", None, &[])
    }

    /// “Back”
    pub fn facts_back_action(self) -> String {
        self.say("facts-back-action", None, &[])
    }

    /// “Remember it no longer”
    pub fn facts_end_action(self) -> String {
        self.say("facts-end-action", None, &[])
    }

    /// “Nothing is written down yet. Fears, children, wishes: what you learn stands here for the next visit.”
    pub fn facts_list_empty(self) -> String {
        self.say("facts-list-empty", None, &[])
    }

    /// “What it is about”
    pub fn facts_topic_label(self) -> String {
        self.say("facts-topic-label", None, &[])
    }

    /// “Fear Children How to address them Character Worry Family What they care about Comfort Allergy Other”
    pub fn facts_topic_choice(self, topic: &str) -> String {
        self.say("facts-topic-choice", None, &[("topic", Argument::Text(topic.to_owned()))])
    }

    /// “In a few words”
    pub fn facts_text_label(self) -> String {
        self.say("facts-text-label", None, &[])
    }

    /// “Afraid of needles, daughter Sara starts school in autumn…”
    pub fn facts_text_placeholder(self) -> String {
        self.say("facts-text-placeholder", None, &[])
    }

    /// “More about it”
    pub fn facts_detail_label(self) -> String {
        self.say("facts-detail-label", None, &[])
    }

    /// “What it does to them”
    pub fn facts_detail_alert_label(self) -> String {
        self.say("facts-detail-alert-label", None, &[])
    }

    /// “Who said it”
    pub fn facts_told_label(self) -> String {
        self.say("facts-told-label", None, &[])
    }

    /// “The patient The family A colleague Somebody else”
    pub fn facts_told_choice(self, by: &str) -> String {
        self.say("facts-told-choice", None, &[("by", Argument::Text(by.to_owned()))])
    }

    /// “Who, in words”
    pub fn facts_told_words_label(self) -> String {
        self.say("facts-told-words-label", None, &[])
    }

    /// “Said on”
    pub fn facts_told_on_label(self) -> String {
        self.say("facts-told-on-label", None, &[])
    }

    /// “said by the patient, … said by the family, … said by a colleague, … said by …, …”
    pub fn facts_told_line(self, by: &str, who: &str, day: Day) -> String {
        self.say("facts-told-line", None, &[("by", Argument::Text(by.to_owned())), ("who", Argument::Text(who.to_owned())), ("day", Argument::Day(day))])
    }

    /// “noted …”
    pub fn facts_told_plain_line(self, day: Day) -> String {
        self.say("facts-told-plain-line", None, &[("day", Argument::Day(day))])
    }

    /// “written by …”
    pub fn facts_written_line(self, name: &str) -> String {
        self.say("facts-written-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Holds until”
    pub fn facts_until_label(self) -> String {
        self.say("facts-until-label", None, &[])
    }

    /// “Empty: for good.”
    pub fn facts_until_label_hint(self) -> String {
        self.say("facts-until-label-hint", None, &[])
    }

    /// “until …”
    pub fn facts_until_line(self, day: Day) -> String {
        self.say("facts-until-line", None, &[("day", Argument::Day(day))])
    }

    /// “No longer”
    pub fn facts_over_label(self) -> String {
        self.say("facts-over-label", None, &[])
    }

    /// “Where it shows”
    pub fn facts_spots_label(self) -> String {
        self.say("facts-spots-label", None, &[])
    }

    /// “While calling At the desk In the consultation”
    pub fn facts_spot_choice(self, spot: &str) -> String {
        self.say("facts-spot-choice", None, &[("spot", Argument::Text(spot.to_owned()))])
    }

    /// “What was told in confidence never shows at the desk.”
    pub fn facts_private_hint(self) -> String {
        self.say("facts-private-hint", None, &[])
    }

    /// “A warning shows everywhere.”
    pub fn facts_alert_hint(self) -> String {
        self.say("facts-alert-hint", None, &[])
    }

    /// “Still to learn”
    pub fn facts_questions_title(self) -> String {
        self.say("facts-questions-title", None, &[])
    }

    /// “Note the answer to the next question”
    pub fn facts_ask_action(self) -> String {
        self.say("facts-ask-action", None, &[])
    }

    /// “Questions”
    pub fn facts_questions_tab_title(self) -> String {
        self.say("facts-questions-tab-title", None, &[])
    }

    /// “What we would like to know of our patients”
    pub fn facts_questions_page_title(self) -> String {
        self.say("facts-questions-page-title", None, &[])
    }

    /// “Asked bit by bit, over several visits. Whatever a patient has not answered yet stands on their page”
    pub fn facts_questions_page_hint(self) -> String {
        self.say("facts-questions-page-hint", None, &[])
    }

    /// “Question”
    pub fn facts_question_label(self) -> String {
        self.say("facts-question-label", None, &[])
    }

    /// “What would make you feel at ease here?”
    pub fn facts_question_placeholder(self) -> String {
        self.say("facts-question-placeholder", None, &[])
    }

    /// “Add a question”
    pub fn facts_question_add_action(self) -> String {
        self.say("facts-question-add-action", None, &[])
    }

    /// “Remove question …”
    pub fn facts_question_remove_action(self, number: i64) -> String {
        self.say("facts-question-remove-action", None, &[("number", Argument::Number(number))])
    }

    /// “Save the questions”
    pub fn facts_questions_save_action(self) -> String {
        self.say("facts-questions-save-action", None, &[])
    }

    /// “No questions yet. Add the first one that you would like to ask every patient.”
    pub fn facts_questions_empty(self) -> String {
        self.say("facts-questions-empty", None, &[])
    }

    /// “Pictures and documents”
    pub fn files_card_title(self) -> String {
        self.say("files-card-title", None, &[])
    }

    /// “Nothing is kept here yet.”
    pub fn files_list_empty(self) -> String {
        self.say("files-list-empty", None, &[])
    }

    /// “Add a picture or document”
    pub fn files_add_action(self) -> String {
        self.say("files-add-action", None, &[])
    }

    /// “Picture or document of …”
    pub fn files_add_title(self, name: &str) -> String {
        self.say("files-add-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “File”
    pub fn files_path_label(self) -> String {
        self.say("files-path-label", None, &[])
    }

    /// “What it is”
    pub fn files_kind_label(self) -> String {
        self.say("files-kind-label", None, &[])
    }

    /// “Face or body of the patient Picture of the treatment Result Document Signed consent”
    pub fn files_kind_choice(self, kind: &str) -> String {
        self.say("files-kind-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “The patient can be recognized, or their body is shown. Without a written consent it serves their car”
    pub fn files_portrait_hint(self) -> String {
        self.say("files-portrait-hint", None, &[])
    }

    /// “Name”
    pub fn files_title_label(self) -> String {
        self.say("files-title-label", None, &[])
    }

    /// “May stay empty.”
    pub fn files_title_label_hint(self) -> String {
        self.say("files-title-label", Some("hint"), &[])
    }

    /// “Day of the picture or document”
    pub fn files_taken_label(self) -> String {
        self.say("files-taken-label", None, &[])
    }

    /// “Keep”
    pub fn files_save_action(self) -> String {
        self.say("files-save-action", None, &[])
    }

    /// “Back”
    pub fn files_back_action(self) -> String {
        self.say("files-back-action", None, &[])
    }

    /// “Added …, …”
    pub fn files_added_line(self, day: Day, name: &str) -> String {
        self.say("files-added-line", None, &[("day", Argument::Day(day)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Care only”
    pub fn files_care_label(self) -> String {
        self.say("files-care-label", None, &[])
    }

    /// “Next”
    pub fn files_next_action(self) -> String {
        self.say("files-next-action", None, &[])
    }

    /// “Previous”
    pub fn files_previous_action(self) -> String {
        self.say("files-previous-action", None, &[])
    }

    /// “Larger”
    pub fn files_larger_action(self) -> String {
        self.say("files-larger-action", None, &[])
    }

    /// “Smaller”
    pub fn files_smaller_action(self) -> String {
        self.say("files-smaller-action", None, &[])
    }

    /// “Fit to the window”
    pub fn files_fit_action(self) -> String {
        self.say("files-fit-action", None, &[])
    }

    /// “Next page”
    pub fn files_page_next_action(self) -> String {
        self.say("files-page-next-action", None, &[])
    }

    /// “Previous page”
    pub fn files_page_previous_action(self) -> String {
        self.say("files-page-previous-action", None, &[])
    }

    /// “Page … of …”
    pub fn files_page_line(self, page: i64, count: i64) -> String {
        self.say("files-page-line", None, &[("page", Argument::Number(page)), ("count", Argument::Number(count))])
    }

    /// “Take away”
    pub fn files_end_action(self) -> String {
        self.say("files-end-action", None, &[])
    }

    /// “Save as a file”
    pub fn files_export_action(self) -> String {
        self.say("files-export-action", None, &[])
    }

    /// “Save “…” as a file”
    pub fn files_export_title(self, name: &str) -> String {
        self.say("files-export-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Outside the program the file is no longer encrypted. That it was saved, for what and by whom stays i”
    pub fn files_export_hint(self) -> String {
        self.say("files-export-hint", None, &[])
    }

    /// “No written consent holds today. The picture stays here and serves the care of this patient.”
    pub fn files_export_empty(self) -> String {
        self.say("files-export-empty", None, &[])
    }

    /// “What for”
    pub fn files_purpose_label(self) -> String {
        self.say("files-purpose-label", None, &[])
    }

    /// “The patient’s own care Teaching Talk among colleagues Publication Display in the practice or on its”
    pub fn files_purpose_choice(self, purpose: &str) -> String {
        self.say("files-purpose-choice", None, &[("purpose", Argument::Text(purpose.to_owned()))])
    }

    /// “Written consents”
    pub fn files_consents_title(self) -> String {
        self.say("files-consents-title", None, &[])
    }

    /// “None. Pictures of this patient serve their care only.”
    pub fn files_consents_empty(self) -> String {
        self.say("files-consents-empty", None, &[])
    }

    /// “Add a written consent”
    pub fn files_consent_action(self) -> String {
        self.say("files-consent-action", None, &[])
    }

    /// “Written consent of …”
    pub fn files_consent_title(self, name: &str) -> String {
        self.say("files-consent-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “What is allowed”
    pub fn files_scope_label(self) -> String {
        self.say("files-scope-label", None, &[])
    }

    /// “In the words of the signed paper.”
    pub fn files_scope_label_hint(self) -> String {
        self.say("files-scope-label", Some("hint"), &[])
    }

    /// “Signed on”
    pub fn files_given_label(self) -> String {
        self.say("files-given-label", None, &[])
    }

    /// “Holds until”
    pub fn files_until_label(self) -> String {
        self.say("files-until-label", None, &[])
    }

    /// “Signed by”
    pub fn files_signed_label(self) -> String {
        self.say("files-signed-label", None, &[])
    }

    /// “Only where it was not the patient.”
    pub fn files_signed_label_hint(self) -> String {
        self.say("files-signed-label", Some("hint"), &[])
    }

    /// “Signed paper”
    pub fn files_paper_label(self) -> String {
        self.say("files-paper-label", None, &[])
    }

    /// “Choose the signed paper”
    pub fn files_paper_action(self) -> String {
        self.say("files-paper-action", None, &[])
    }

    /// “… to …”
    pub fn files_span_line(self, from: Day, until: Day) -> String {
        self.say("files-span-line", None, &[("from", Argument::Day(from)), ("until", Argument::Day(until))])
    }

    /// “Holds”
    pub fn files_valid_label(self) -> String {
        self.say("files-valid-label", None, &[])
    }

    /// “Over”
    pub fn files_over_label(self) -> String {
        self.say("files-over-label", None, &[])
    }

    /// “Withdrawn …”
    pub fn files_withdrawn_label(self, day: Day) -> String {
        self.say("files-withdrawn-label", None, &[("day", Argument::Day(day))])
    }

    /// “Withdraw”
    pub fn files_withdraw_action(self) -> String {
        self.say("files-withdraw-action", None, &[])
    }

    /// “The patient withdraws the consent”
    pub fn files_withdraw_title(self) -> String {
        self.say("files-withdraw-title", None, &[])
    }

    /// “Why”
    pub fn files_reason_label(self) -> String {
        self.say("files-reason-label", None, &[])
    }

    /// “Calls”
    pub fn followups_list_title(self) -> String {
        self.say("followups-list-title", None, &[])
    }

    /// “One call due … calls due”
    pub fn followups_list_line(self, count: i64) -> String {
        self.say("followups-list-line", None, &[("count", Argument::Number(count))])
    }

    /// “Every call is made. A good day.”
    pub fn followups_list_empty(self) -> String {
        self.say("followups-list-empty", None, &[])
    }

    /// “Next-day call Call from the doctor Recall Remote contact Unpaid sum Did not come Left without being”
    pub fn followups_kind_label(self, kind: &str) -> String {
        self.say("followups-kind-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “… day late … days late”
    pub fn followups_late_label(self, count: i64) -> String {
        self.say("followups-late-label", None, &[("count", Argument::Number(count))])
    }

    /// “Urgent”
    pub fn followups_urgent_label(self) -> String {
        self.say("followups-urgent-label", None, &[])
    }

    /// “tried once tried … times”
    pub fn followups_attempts_label(self, count: i64) -> String {
        self.say("followups-attempts-label", None, &[("count", Argument::Number(count))])
    }

    /// “Open the call”
    pub fn followups_open_action(self) -> String {
        self.say("followups-open-action", None, &[])
    }

    /// “Book an appointment”
    pub fn followups_book_action(self) -> String {
        self.say("followups-book-action", None, &[])
    }

    /// “Patient’s file”
    pub fn followups_file_action(self) -> String {
        self.say("followups-file-action", None, &[])
    }

    /// “Next-day call: … The doctor calls: … Recall: … Remote contact: … Unpaid sum: … Did not come: … Left”
    pub fn followups_call_title(self, kind: &str, name: &str) -> String {
        self.say("followups-call-title", None, &[("kind", Argument::Text(kind.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Call”
    pub fn followups_who_label(self) -> String {
        self.say("followups-who-label", None, &[])
    }

    /// “…, guardian of …”
    pub fn followups_who_guardian_line(self, name: &str, patient: &str) -> String {
        self.say("followups-who-guardian-line", None, &[("name", Argument::Text(name.to_owned())), ("patient", Argument::Text(patient.to_owned()))])
    }

    /// “Say: …”
    pub fn followups_called_line(self, name: &str) -> String {
        self.say("followups-called-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Due …”
    pub fn followups_due_line(self, day: &str) -> String {
        self.say("followups-due-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Visit on …: …”
    pub fn followups_visit_line(self, day: &str, services: &str) -> String {
        self.say("followups-visit-line", None, &[("day", Argument::Text(day.to_owned())), ("services", Argument::Text(services.to_owned()))])
    }

    /// “Visit on …”
    pub fn followups_visit_plain_line(self, day: &str) -> String {
        self.say("followups-visit-plain-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Doctor: …”
    pub fn followups_doctor_line(self, name: &str) -> String {
        self.say("followups-doctor-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “No number is written in the file.”
    pub fn followups_phone_empty(self) -> String {
        self.say("followups-phone-empty", None, &[])
    }

    /// “What to say”
    pub fn followups_script_title(self) -> String {
        self.say("followups-script-title", None, &[])
    }

    /// “How did the call end?”
    pub fn followups_outcome_title(self) -> String {
        self.say("followups-outcome-title", None, &[])
    }

    /// “Reached No answer Busy Call later Wrong number Does not want it Call”
    pub fn followups_outcome_label(self, outcome: &str) -> String {
        self.say("followups-outcome-label", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Pain”
    pub fn followups_pain_label(self) -> String {
        self.say("followups-pain-label", None, &[])
    }

    /// “None Some Strong”
    pub fn followups_pain_choice(self, pain: &str) -> String {
        self.say("followups-pain-choice", None, &[("pain", Argument::Text(pain.to_owned()))])
    }

    /// “Bleeding”
    pub fn followups_bleeding_label(self) -> String {
        self.say("followups-bleeding-label", None, &[])
    }

    /// “Stopped Still bleeding”
    pub fn followups_bleeding_choice(self, bleeding: &str) -> String {
        self.say("followups-bleeding-choice", None, &[("bleeding", Argument::Text(bleeding.to_owned()))])
    }

    /// “Note”
    pub fn followups_note_label(self) -> String {
        self.say("followups-note-label", None, &[])
    }

    /// “Try again on”
    pub fn followups_again_label(self) -> String {
        self.say("followups-again-label", None, &[])
    }

    /// “This goes to … at once, as urgent.”
    pub fn followups_doctor_hint(self, name: &str) -> String {
        self.say("followups-doctor-hint", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “This goes to the doctor at once, as urgent.”
    pub fn followups_doctor_plain_hint(self) -> String {
        self.say("followups-doctor-plain-hint", None, &[])
    }

    /// “Write the call down”
    pub fn followups_record_action(self) -> String {
        self.say("followups-record-action", None, &[])
    }

    /// “Next call”
    pub fn followups_next_action(self) -> String {
        self.say("followups-next-action", None, &[])
    }

    /// “This call is finished.”
    pub fn followups_done_hint(self) -> String {
        self.say("followups-done-hint", None, &[])
    }

    /// “Tries so far”
    pub fn followups_attempts_title(self) -> String {
        self.say("followups-attempts-title", None, &[])
    }

    /// “…, …: …”
    pub fn followups_attempt_line(self, day: &str, time: &str, outcome: &str) -> String {
        self.say("followups-attempt-line", None, &[("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “No pain Some pain Strong pain”
    pub fn followups_pain_action(self, pain: &str) -> String {
        self.say("followups-pain-action", None, &[("pain", Argument::Text(pain.to_owned()))])
    }

    /// “Bleeding has stopped Still bleeding”
    pub fn followups_bleeding_action(self, bleeding: &str) -> String {
        self.say("followups-bleeding-action", None, &[("bleeding", Argument::Text(bleeding.to_owned()))])
    }

    /// “With you”
    pub fn handover_mine_title(self) -> String {
        self.say("handover-mine-title", None, &[])
    }

    /// “Nothing waits for you here.”
    pub fn handover_mine_empty(self) -> String {
        self.say("handover-mine-empty", None, &[])
    }

    /// “Nobody took it in time”
    pub fn handover_climbed_title(self) -> String {
        self.say("handover-climbed-title", None, &[])
    }

    /// “Referrals that you sent”
    pub fn handover_sent_title(self) -> String {
        self.say("handover-sent-title", None, &[])
    }

    /// “Referred to you”
    pub fn handover_received_title(self) -> String {
        self.say("handover-received-title", None, &[])
    }

    /// “Visits left open”
    pub fn handover_open_title(self) -> String {
        self.say("handover-open-title", None, &[])
    }

    /// “New”
    pub fn handover_new_label(self) -> String {
        self.say("handover-new-label", None, &[])
    }

    /// “Not accepted in time Accepted, not booked in time Nobody else can take it”
    pub fn handover_why_label(self, why: &str) -> String {
        self.say("handover-why-label", None, &[("why", Argument::Text(why.to_owned()))])
    }

    /// “The coordinators see it The doctor sees it The manager sees it With its owner”
    pub fn handover_rung_label(self, rung: &str) -> String {
        self.say("handover-rung-label", None, &[("rung", Argument::Text(rung.to_owned()))])
    }

    /// “just now”
    pub fn handover_just_now_label(self) -> String {
        self.say("handover-just-now-label", None, &[])
    }

    /// “for a minute for … minutes”
    pub fn handover_minutes_line(self, count: i64) -> String {
        self.say("handover-minutes-line", None, &[("count", Argument::Number(count))])
    }

    /// “for an hour for … hours”
    pub fn handover_hours_line(self, count: i64) -> String {
        self.say("handover-hours-line", None, &[("count", Argument::Number(count))])
    }

    /// “for a day for … days”
    pub fn handover_days_line(self, count: i64) -> String {
        self.say("handover-days-line", None, &[("count", Argument::Number(count))])
    }

    /// “tried once tried … times”
    pub fn handover_tries_line(self, count: i64) -> String {
        self.say("handover-tries-line", None, &[("count", Argument::Number(count))])
    }

    /// “… gave it back … passed it on …”
    pub fn handover_last_line(self, kind: &str, name: &str) -> String {
        self.say("handover-last-line", None, &[("kind", Argument::Text(kind.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Reached No answer Busy Asked to be called later Wrong number”
    pub fn handover_outcome_label(self, outcome: &str) -> String {
        self.say("handover-outcome-label", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Note a try”
    pub fn handover_try_action(self) -> String {
        self.say("handover-try-action", None, &[])
    }

    /// “How did the try end?”
    pub fn handover_try_title(self) -> String {
        self.say("handover-try-title", None, &[])
    }

    /// “Give back”
    pub fn handover_give_action(self) -> String {
        self.say("handover-give-action", None, &[])
    }

    /// “Why do you give it back?”
    pub fn handover_give_title(self) -> String {
        self.say("handover-give-title", None, &[])
    }

    /// “Pass on”
    pub fn handover_pass_action(self) -> String {
        self.say("handover-pass-action", None, &[])
    }

    /// “Pass the step on”
    pub fn handover_pass_title(self) -> String {
        self.say("handover-pass-title", None, &[])
    }

    /// “To whom?”
    pub fn handover_to_label(self) -> String {
        self.say("handover-to-label", None, &[])
    }

    /// “What should they know?”
    pub fn handover_note_label(self) -> String {
        self.say("handover-note-label", None, &[])
    }

    /// “Done otherwise”
    pub fn handover_done_action(self) -> String {
        self.say("handover-done-action", None, &[])
    }

    /// “How was it done?”
    pub fn handover_done_title(self) -> String {
        self.say("handover-done-title", None, &[])
    }

    /// “Nothing left to do”
    pub fn handover_end_action(self) -> String {
        self.say("handover-end-action", None, &[])
    }

    /// “Why is nothing left to do?”
    pub fn handover_end_title(self) -> String {
        self.say("handover-end-title", None, &[])
    }

    /// “Reason”
    pub fn handover_reason_label(self) -> String {
        self.say("handover-reason-label", None, &[])
    }

    /// “Answer”
    pub fn handover_answer_action(self) -> String {
        self.say("handover-answer-action", None, &[])
    }

    /// “Answer to …”
    pub fn handover_answer_title(self, name: &str) -> String {
        self.say("handover-answer-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “What do you tell your colleague?”
    pub fn handover_answer_label(self) -> String {
        self.say("handover-answer-label", None, &[])
    }

    /// “Seen”
    pub fn handover_seen_action(self) -> String {
        self.say("handover-seen-action", None, &[])
    }

    /// “from …”
    pub fn handover_from_line(self, name: &str) -> String {
        self.say("handover-from-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “to …”
    pub fn handover_to_line(self, name: &str) -> String {
        self.say("handover-to-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “No time booked yet Booked Was there Answered Ended”
    pub fn handover_referral_label(self, state: &str) -> String {
        self.say("handover-referral-label", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “What was done”
    pub fn history_page_title(self) -> String {
        self.say("history-page-title", None, &[])
    }

    /// “What was done about …”
    pub fn history_patient_title(self, name: &str) -> String {
        self.say("history-patient-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Acts Files opened Emergency accesses”
    pub fn history_tab_title(self, tab: &str) -> String {
        self.say("history-tab-title", None, &[("tab", Argument::Text(tab.to_owned()))])
    }

    /// “Find in the history”
    pub fn history_text_label(self) -> String {
        self.say("history-text-label", None, &[])
    }

    /// “What was done, a name…”
    pub fn history_text_label_placeholder(self) -> String {
        self.say("history-text-label", Some("placeholder"), &[])
    }

    /// “Patient”
    pub fn history_patient_label(self) -> String {
        self.say("history-patient-label", None, &[])
    }

    /// “Colleague”
    pub fn history_staff_label(self) -> String {
        self.say("history-staff-label", None, &[])
    }

    /// “From”
    pub fn history_from_label(self) -> String {
        self.say("history-from-label", None, &[])
    }

    /// “Until”
    pub fn history_until_label(self) -> String {
        self.say("history-until-label", None, &[])
    }

    /// “Show everything”
    pub fn history_clear_action(self) -> String {
        self.say("history-clear-action", None, &[])
    }

    /// “Narrow down”
    pub fn history_filters_label(self) -> String {
        self.say("history-filters-label", None, &[])
    }

    /// “Nothing of the kind was done.”
    pub fn history_list_empty(self) -> String {
        self.say("history-list-empty", None, &[])
    }

    /// “No file was opened then.”
    pub fn history_openings_empty(self) -> String {
        self.say("history-openings-empty", None, &[])
    }

    /// “One line for each person, file and sitting.”
    pub fn history_openings_hint(self) -> String {
        self.say("history-openings-hint", None, &[])
    }

    /// “Earlier”
    pub fn history_more_action(self) -> String {
        self.say("history-more-action", None, &[])
    }

    /// “in the name of …”
    pub fn history_behalf_label(self, name: &str) -> String {
        self.say("history-behalf-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “By the program itself”
    pub fn history_program_label(self) -> String {
        self.say("history-program-label", None, &[])
    }

    /// “Taken back”
    pub fn history_undone_label(self) -> String {
        self.say("history-undone-label", None, &[])
    }

    /// “In an emergency”
    pub fn history_emergency_label(self) -> String {
        self.say("history-emergency-label", None, &[])
    }

    /// “Open the file”
    pub fn history_open_action(self) -> String {
        self.say("history-open-action", None, &[])
    }

    /// “Close”
    pub fn history_close_action(self) -> String {
        self.say("history-close-action", None, &[])
    }

    /// “What changed”
    pub fn history_changes_title(self) -> String {
        self.say("history-changes-title", None, &[])
    }

    /// “There is nothing more to show.”
    pub fn history_changes_empty(self) -> String {
        self.say("history-changes-empty", None, &[])
    }

    /// “More changed than is shown here.”
    pub fn history_changes_more_label(self) -> String {
        self.say("history-changes-more-label", None, &[])
    }

    /// “Before”
    pub fn history_old_label(self) -> String {
        self.say("history-old-label", None, &[])
    }

    /// “After”
    pub fn history_new_label(self) -> String {
        self.say("history-new-label", None, &[])
    }

    /// “nothing”
    pub fn history_nothing_label(self) -> String {
        self.say("history-nothing-label", None, &[])
    }

    /// “Not shown to you”
    pub fn history_hidden_label(self) -> String {
        self.say("history-hidden-label", None, &[])
    }

    /// “yes no”
    pub fn history_yes_label(self, value: &str) -> String {
        self.say("history-yes-label", None, &[("value", Argument::Text(value.to_owned()))])
    }

    /// “Take this back”
    pub fn history_undo_action(self) -> String {
        self.say("history-undo-action", None, &[])
    }

    /// “…, …”
    pub fn history_moment_line(self, day: Day, time: Minute) -> String {
        self.say("history-moment-line", None, &[("day", Argument::Day(day)), ("time", Argument::Time(time))])
    }

    /// “Referral credit Amount of the credit Months of the credit Minutes until it locks Daily backup Hours”
    pub fn history_rule_choice(self, rule: &str) -> String {
        self.say("history-rule-choice", None, &[("rule", Argument::Text(rule.to_owned()))])
    }

    /// “Open Done”
    pub fn history_followup_choice(self, state: &str) -> String {
        self.say("history-followup-choice", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “Asked; nothing was left Asked; the patient had a question”
    pub fn history_golden_choice(self, golden: &str) -> String {
        self.say("history-golden-choice", None, &[("golden", Argument::Text(golden.to_owned()))])
    }

    /// “Wallet Referral program Patient’s account Revenue Cash Card Transfer”
    pub fn history_account_choice(self, account: &str) -> String {
        self.say("history-account-choice", None, &[("account", Argument::Text(account.to_owned()))])
    }

    /// “Signed in Took over an open practice Came in with the recovery key Refused”
    pub fn history_entry_choice(self, kind: &str) -> String {
        self.say("history-entry-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Password PIN Recovery key”
    pub fn history_means_choice(self, means: &str) -> String {
        self.say("history-means-choice", None, &[("means", Argument::Text(means.to_owned()))])
    }

    /// “First reminder Second reminder Moving with an apology The doctor is late”
    pub fn history_purpose_choice(self, purpose: &str) -> String {
        self.say("history-purpose-choice", None, &[("purpose", Argument::Text(purpose.to_owned()))])
    }

    /// “By phone By text At the desk”
    pub fn history_channel_choice(self, channel: &str) -> String {
        self.say("history-channel-choice", None, &[("channel", Argument::Text(channel.to_owned()))])
    }

    /// “Booked Answered Not reached Taken off the list”
    pub fn history_enquiry_choice(self, outcome: &str) -> String {
        self.say("history-enquiry-choice", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Waiting Booked Taken off the list”
    pub fn history_waiting_choice(self, state: &str) -> String {
        self.say("history-waiting-choice", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “Being offered Taken Offered no longer”
    pub fn history_opening_choice(self, state: &str) -> String {
        self.say("history-opening-choice", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “Taken Tried to reach Given back Passed on Climbed Done Ended”
    pub fn history_step_event_choice(self, event: &str) -> String {
        self.say("history-step-event-choice", None, &[("event", Argument::Text(event.to_owned()))])
    }

    /// “Household”
    pub fn households_card_title(self) -> String {
        self.say("households-card-title", None, &[])
    }

    /// “Nobody is noted as belonging together with this patient.”
    pub fn households_empty(self) -> String {
        self.say("households-empty", None, &[])
    }

    /// “Parent Child Spouse Sibling Grandparent Other”
    pub fn households_relation_choice(self, relation: &str) -> String {
        self.say("households-relation-choice", None, &[("relation", Argument::Text(relation.to_owned()))])
    }

    /// “Who belongs together”
    pub fn households_edit_action(self) -> String {
        self.say("households-edit-action", None, &[])
    }

    /// “Who may be called”
    pub fn households_speak_action(self) -> String {
        self.say("households-speak-action", None, &[])
    }

    /// “Who belongs together with …”
    pub fn households_form_title(self, name: &str) -> String {
        self.say("households-form-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Name of the household”
    pub fn households_name_label(self) -> String {
        self.say("households-name-label", None, &[])
    }

    /// “Empty: the patient’s name.”
    pub fn households_name_label_hint(self) -> String {
        self.say("households-name-label-hint", None, &[])
    }

    /// “Members”
    pub fn households_members_label(self) -> String {
        self.say("households-members-label", None, &[])
    }

    /// “What … is in it”
    pub fn households_relation_of_label(self, name: &str) -> String {
        self.say("households-relation-of-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Add somebody”
    pub fn households_add_label(self) -> String {
        self.say("households-add-label", None, &[])
    }

    /// “Name, mobile or file number”
    pub fn households_add_placeholder(self) -> String {
        self.say("households-add-placeholder", None, &[])
    }

    /// “Nobody fits.”
    pub fn households_add_empty(self) -> String {
        self.say("households-add-empty", None, &[])
    }

    /// “Take … out”
    pub fn households_remove_action(self, name: &str) -> String {
        self.say("households-remove-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “They have a number in common:”
    pub fn households_same_number_hint(self) -> String {
        self.say("households-same-number-hint", None, &[])
    }

    /// “Whoever stands in another household moves over. A household of one person ends.”
    pub fn households_form_hint(self) -> String {
        self.say("households-form-hint", None, &[])
    }

    /// “Save”
    pub fn households_save_action(self) -> String {
        self.say("households-save-action", None, &[])
    }

    /// “Back”
    pub fn households_back_action(self) -> String {
        self.say("households-back-action", None, &[])
    }

    /// “May be called for them”
    pub fn households_speakers_title(self) -> String {
        self.say("households-speakers-title", None, &[])
    }

    /// “Nobody else may be called.”
    pub fn households_speakers_empty(self) -> String {
        self.say("households-speakers-empty", None, &[])
    }

    /// “Guardian”
    pub fn households_guardian_label(self) -> String {
        self.say("households-guardian-label", None, &[])
    }

    /// “Who may be called for …”
    pub fn households_speak_title(self, name: &str) -> String {
        self.say("households-speak-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “… may be called no longer”
    pub fn households_speak_remove_action(self, name: &str) -> String {
        self.say("households-speak-remove-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “May be called for”
    pub fn households_speaks_for_label(self) -> String {
        self.say("households-speaks-for-label", None, &[])
    }

    /// “no number”
    pub fn households_phone_empty(self) -> String {
        self.say("households-phone-empty", None, &[])
    }

    /// “Leaks”
    pub fn leaks_page_title(self) -> String {
        self.say("leaks-page-title", None, &[])
    }

    /// “Patients who were lost between two visits, by the doctor who closed the visit and by week. A number”
    pub fn leaks_page_line(self) -> String {
        self.say("leaks-page-line", None, &[])
    }

    /// “The patients behind the number”
    pub fn leaks_side_label(self) -> String {
        self.say("leaks-side-label", None, &[])
    }

    /// “What is shown”
    pub fn leaks_parts_label(self) -> String {
        self.say("leaks-parts-label", None, &[])
    }

    /// “Leaks”
    pub fn leaks_leaks_title(self) -> String {
        self.say("leaks-leaks-title", None, &[])
    }

    /// “Doctors side by side”
    pub fn leaks_doctors_title(self) -> String {
        self.say("leaks-doctors-title", None, &[])
    }

    /// “How far back”
    pub fn leaks_span_label(self) -> String {
        self.say("leaks-span-label", None, &[])
    }

    /// “Five weeks A quarter”
    pub fn leaks_span_choice(self, span: &str) -> String {
        self.say("leaks-span-choice", None, &[("span", Argument::Text(span.to_owned()))])
    }

    /// “How they were lost”
    pub fn leaks_kind_choice_label(self) -> String {
        self.say("leaks-kind-choice-label", None, &[])
    }

    /// “Closed, and nothing is booked Handed over, and nobody took it Referred, and never seen there”
    pub fn leaks_kind_label(self, kind: &str) -> String {
        self.say("leaks-kind-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Doctor”
    pub fn leaks_doctor_label(self) -> String {
        self.say("leaks-doctor-label", None, &[])
    }

    /// “All”
    pub fn leaks_total_label(self) -> String {
        self.say("leaks-total-label", None, &[])
    }

    /// “Without a doctor”
    pub fn leaks_nobody_label(self) -> String {
        self.say("leaks-nobody-label", None, &[])
    }

    /// “… with … in the week of …”
    pub fn leaks_cell_label(self, count: i64, name: &str, day: &str) -> String {
        self.say("leaks-cell-label", None, &[("count", Argument::Number(count)), ("name", Argument::Text(name.to_owned())), ("day", Argument::Text(day.to_owned()))])
    }

    /// “… with … in all weeks”
    pub fn leaks_all_cell_label(self, count: i64, name: &str) -> String {
        self.say("leaks-all-cell-label", None, &[("count", Argument::Number(count)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Nobody was lost in this way.”
    pub fn leaks_nobody_empty(self) -> String {
        self.say("leaks-nobody-empty", None, &[])
    }

    /// “One patient … patients”
    pub fn leaks_people_title(self, count: i64) -> String {
        self.say("leaks-people-title", None, &[("count", Argument::Number(count))])
    }

    /// “They have all been seen to meanwhile.”
    pub fn leaks_people_empty(self) -> String {
        self.say("leaks-people-empty", None, &[])
    }

    /// “What can be done”
    pub fn leaks_acts_label(self) -> String {
        self.say("leaks-acts-label", None, &[])
    }

    /// “With …”
    pub fn leaks_owner_line(self, name: &str) -> String {
        self.say("leaks-owner-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Book”
    pub fn leaks_book_action(self) -> String {
        self.say("leaks-book-action", None, &[])
    }

    /// “Patient’s file”
    pub fn leaks_file_action(self) -> String {
        self.say("leaks-file-action", None, &[])
    }

    /// “Visits”
    pub fn leaks_visits_label(self) -> String {
        self.say("leaks-visits-label", None, &[])
    }

    /// “Next step booked before leaving”
    pub fn leaks_booked_label(self) -> String {
        self.say("leaks-booked-label", None, &[])
    }

    /// “Last question asked”
    pub fn leaks_golden_label(self) -> String {
        self.say("leaks-golden-label", None, &[])
    }

    /// “Protocol followed”
    pub fn leaks_protocol_label(self) -> String {
        self.say("leaks-protocol-label", None, &[])
    }

    /// “Minutes with the patient”
    pub fn leaks_minutes_label(self) -> String {
        self.say("leaks-minutes-label", None, &[])
    }

    /// “Plans accepted”
    pub fn leaks_plans_label(self) -> String {
        self.say("leaks-plans-label", None, &[])
    }

    /// “…%”
    pub fn leaks_percent_label(self, percent: i64) -> String {
        self.say("leaks-percent-label", None, &[("percent", Argument::Number(percent))])
    }

    /// “… of …”
    pub fn leaks_part_label(self, part: i64, whole: i64) -> String {
        self.say("leaks-part-label", None, &[("part", Argument::Number(part)), ("whole", Argument::Number(whole))])
    }

    /// “None yet”
    pub fn leaks_none_label(self) -> String {
        self.say("leaks-none-label", None, &[])
    }

    /// “One minute … minutes”
    pub fn leaks_minutes_line(self, count: i64) -> String {
        self.say("leaks-minutes-line", None, &[("count", Argument::Number(count))])
    }

    /// “Differences are a reason to talk with each other, not a ranking. Minutes are the median.”
    pub fn leaks_doctors_hint(self) -> String {
        self.say("leaks-doctors-hint", None, &[])
    }

    /// “No visit was closed in this time.”
    pub fn leaks_doctors_empty(self) -> String {
        self.say("leaks-doctors-empty", None, &[])
    }

    /// “Ends of care”
    pub fn leaks_endings_label(self) -> String {
        self.say("leaks-endings-label", None, &[])
    }

    /// “Why care ended”
    pub fn leaks_endings_title(self) -> String {
        self.say("leaks-endings-title", None, &[])
    }

    /// “Nobody’s care has ended in these weeks.”
    pub fn leaks_endings_empty(self) -> String {
        self.say("leaks-endings-empty", None, &[])
    }

    /// “Reason”
    pub fn leaks_ending_reason_label(self) -> String {
        self.say("leaks-ending-reason-label", None, &[])
    }

    /// “Patients”
    pub fn leaks_ending_count_label(self) -> String {
        self.say("leaks-ending-count-label", None, &[])
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

    /// “Page … of …”
    pub fn paper_page_line(self, page: &str, pages: &str) -> String {
        self.say("paper-page-line", None, &[("page", Argument::Text(page.to_owned())), ("pages", Argument::Text(pages.to_owned()))])
    }

    /// “Printed on … at …”
    pub fn paper_printed_line(self, day: Day, time: Minute) -> String {
        self.say("paper-printed-line", None, &[("day", Argument::Day(day)), ("time", Argument::Time(time))])
    }

    /// “Patient”
    pub fn paper_patient_label(self) -> String {
        self.say("paper-patient-label", None, &[])
    }

    /// “Doctor”
    pub fn paper_doctor_label(self) -> String {
        self.say("paper-doctor-label", None, &[])
    }

    /// “Service”
    pub fn paper_service_label(self) -> String {
        self.say("paper-service-label", None, &[])
    }

    /// “Room”
    pub fn paper_room_label(self) -> String {
        self.say("paper-room-label", None, &[])
    }

    /// “Day sheet”
    pub fn paper_day_title(self) -> String {
        self.say("paper-day-title", None, &[])
    }

    /// “Time”
    pub fn paper_day_time_label(self) -> String {
        self.say("paper-day-time-label", None, &[])
    }

    /// “Status”
    pub fn paper_day_status_label(self) -> String {
        self.say("paper-day-status-label", None, &[])
    }

    /// “Note”
    pub fn paper_day_note_label(self) -> String {
        self.say("paper-day-note-label", None, &[])
    }

    /// “Nothing is booked.”
    pub fn paper_day_empty(self) -> String {
        self.say("paper-day-empty", None, &[])
    }

    /// “Your appointment”
    pub fn paper_card_title(self) -> String {
        self.say("paper-card-title", None, &[])
    }

    /// “Please come at …”
    pub fn paper_card_come_line(self, time: Minute) -> String {
        self.say("paper-card-come-line", None, &[("time", Argument::Time(time))])
    }

    /// “Before you come”
    pub fn paper_card_preparation_title(self) -> String {
        self.say("paper-card-preparation-title", None, &[])
    }

    /// “If this time no longer suits you, please call ….”
    pub fn paper_card_phone_line(self, phone: &str) -> String {
        self.say("paper-card-phone-line", None, &[("phone", Argument::Text(phone.to_owned()))])
    }

    /// “Treatment plan”
    pub fn paper_plan_title(self) -> String {
        self.say("paper-plan-title", None, &[])
    }

    /// “About”
    pub fn paper_plan_about_label(self) -> String {
        self.say("paper-plan-about-label", None, &[])
    }

    /// “Chosen by you on …”
    pub fn paper_plan_chosen_line(self, day: Day) -> String {
        self.say("paper-plan-chosen-line", None, &[("day", Argument::Day(day))])
    }

    /// “Patient’s signature”
    pub fn paper_plan_signed_label(self) -> String {
        self.say("paper-plan-signed-label", None, &[])
    }

    /// “Invoice Receipt”
    pub fn paper_receipt_title(self, kind: &str) -> String {
        self.say("paper-receipt-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Number”
    pub fn paper_receipt_number_label(self) -> String {
        self.say("paper-receipt-number-label", None, &[])
    }

    /// “Date”
    pub fn paper_receipt_day_label(self) -> String {
        self.say("paper-receipt-day-label", None, &[])
    }

    /// “Qty”
    pub fn paper_receipt_quantity_label(self) -> String {
        self.say("paper-receipt-quantity-label", None, &[])
    }

    /// “Price”
    pub fn paper_receipt_price_label(self) -> String {
        self.say("paper-receipt-price-label", None, &[])
    }

    /// “Amount”
    pub fn paper_receipt_sum_label(self) -> String {
        self.say("paper-receipt-sum-label", None, &[])
    }

    /// “Total”
    pub fn paper_receipt_total_label(self) -> String {
        self.say("paper-receipt-total-label", None, &[])
    }

    /// “In words: …”
    pub fn paper_receipt_words_line(self, words: &str) -> String {
        self.say("paper-receipt-words-line", None, &[("words", Argument::Text(words.to_owned()))])
    }

    /// “Payments”
    pub fn paper_receipt_paid_title(self) -> String {
        self.say("paper-receipt-paid-title", None, &[])
    }

    /// “Cash Card Transfer Wallet Payment”
    pub fn paper_receipt_means_label(self, means: &str) -> String {
        self.say("paper-receipt-means-label", None, &[("means", Argument::Text(means.to_owned()))])
    }

    /// “Remaining”
    pub fn paper_receipt_remaining_label(self) -> String {
        self.say("paper-receipt-remaining-label", None, &[])
    }

    /// “Paid in full”
    pub fn paper_receipt_settled_line(self) -> String {
        self.say("paper-receipt-settled-line", None, &[])
    }

    /// “Recovery key”
    pub fn paper_recovery_title(self) -> String {
        self.say("paper-recovery-title", None, &[])
    }

    /// “Made on …. Sheets from before this day are worth nothing.”
    pub fn paper_recovery_made_line(self, day: Day) -> String {
        self.say("paper-recovery-made-line", None, &[("day", Argument::Day(day))])
    }

    /// “What it is for”
    pub fn paper_recovery_what_title(self) -> String {
        self.say("paper-recovery-what-title", None, &[])
    }

    /// “If every password is forgotten, this key opens the practice’s records. There is no other way. With i”
    pub fn paper_recovery_what_line(self) -> String {
        self.say("paper-recovery-what-line", None, &[])
    }

    /// “Where to keep it”
    pub fn paper_recovery_where_title(self) -> String {
        self.say("paper-recovery-where-title", None, &[])
    }

    /// “Locked away and not beside the computer. Whoever has this sheet can open every patient file, so plea”
    pub fn paper_recovery_where_line(self) -> String {
        self.say("paper-recovery-where-line", None, &[])
    }

    /// “Eight groups of four. The letters I, L, O and U do not occur: a 0 is always zero, a 1 always one.”
    pub fn paper_recovery_letters_line(self) -> String {
        self.say("paper-recovery-letters-line", None, &[])
    }

    /// “Print on this kind of paper fades within months. Please copy the key by hand, or print the sheet on”
    pub fn paper_recovery_fades_line(self) -> String {
        self.say("paper-recovery-fades-line", None, &[])
    }

    /// “Kept by”
    pub fn paper_recovery_keeper_label(self) -> String {
        self.say("paper-recovery-keeper-label", None, &[])
    }

    /// “Kept at”
    pub fn paper_recovery_place_label(self) -> String {
        self.say("paper-recovery-place-label", None, &[])
    }

    /// “Day sheet Appointment card Invoice or receipt Treatment plan Sheet with the recovery key”
    pub fn paper_show_title(self, kind: &str) -> String {
        self.say("paper-show-title", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Print the day sheet Print the appointment card Print the receipt Print the key”
    pub fn paper_show_action(self, kind: &str) -> String {
        self.say("paper-show-action", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Print”
    pub fn paper_print_action(self) -> String {
        self.say("paper-print-action", None, &[])
    }

    /// “Save as PDF”
    pub fn paper_save_action(self) -> String {
        self.say("paper-save-action", None, &[])
    }

    /// “Saved: …”
    pub fn paper_saved_line(self, path: &str) -> String {
        self.say("paper-saved-line", None, &[("path", Argument::Text(path.to_owned()))])
    }

    /// “Paper”
    pub fn paper_size_label(self) -> String {
        self.say("paper-size-label", None, &[])
    }

    /// “80 mm roll A5 sheet”
    pub fn paper_size_choice(self, size: &str) -> String {
        self.say("paper-size-choice", None, &[("size", Argument::Text(size.to_owned()))])
    }

    /// “Language”
    pub fn paper_language_label(self) -> String {
        self.say("paper-language-label", None, &[])
    }

    /// “With “Before you come” With notes”
    pub fn paper_notes_label(self, kind: &str) -> String {
        self.say("paper-notes-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Print it without these lines, or change the words where they were written.”
    pub fn paper_blocked_hint(self) -> String {
        self.say("paper-blocked-hint", None, &[])
    }

    /// ““…” may be taken for advertising. Better: …”
    pub fn paper_warned_line(self, text: &str, instead: &str) -> String {
        self.say("paper-warned-line", None, &[("text", Argument::Text(text.to_owned())), ("instead", Argument::Text(instead.to_owned()))])
    }

    /// “Shown at its true size. In the print dialog, choose this paper and a scale of 100%.”
    pub fn paper_true_hint(self) -> String {
        self.say("paper-true-hint", None, &[])
    }

    /// “The sheet is printed only and never saved as a file.”
    pub fn paper_key_hint(self) -> String {
        self.say("paper-key-hint", None, &[])
    }

    /// “Path map”
    pub fn path_map_title(self) -> String {
        self.say("path-map-title", None, &[])
    }

    /// “One point is open … points are open”
    pub fn path_map_line(self, count: i64) -> String {
        self.say("path-map-line", None, &[("count", Argument::Number(count))])
    }

    /// “The map is empty.”
    pub fn path_map_empty(self) -> String {
        self.say("path-map-empty", None, &[])
    }

    /// “Walk the way of a patient with your colleagues and write down, step by step, what hinders people and”
    pub fn path_map_empty_hint(self) -> String {
        self.say("path-map-empty", Some("hint"), &[])
    }

    /// “First contact Booking Arrival Waiting Visit Closing Hand-over Follow-up Coming again”
    pub fn path_stage_label(self, stage: &str) -> String {
        self.say("path-stage-label", None, &[("stage", Argument::Text(stage.to_owned()))])
    }

    /// “Obstacle Magnet”
    pub fn path_kind_label(self, kind: &str) -> String {
        self.say("path-kind-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Nothing is written down here yet.”
    pub fn path_stage_empty(self) -> String {
        self.say("path-stage-empty", None, &[])
    }

    /// “The point”
    pub fn path_side_label(self) -> String {
        self.say("path-side-label", None, &[])
    }

    /// “Overdue since …”
    pub fn path_late_label(self, day: &str) -> String {
        self.say("path-late-label", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Until …”
    pub fn path_until_label(self, day: &str) -> String {
        self.say("path-until-label", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Mended …”
    pub fn path_mended_label(self, day: &str) -> String {
        self.say("path-mended-label", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Nobody yet”
    pub fn path_nobody_label(self) -> String {
        self.say("path-nobody-label", None, &[])
    }

    /// “New point”
    pub fn path_new_action(self) -> String {
        self.say("path-new-action", None, &[])
    }

    /// “Change the point”
    pub fn path_edit_action(self) -> String {
        self.say("path-edit-action", None, &[])
    }

    /// “Mended”
    pub fn path_mend_action(self) -> String {
        self.say("path-mend-action", None, &[])
    }

    /// “Open again”
    pub fn path_reopen_action(self) -> String {
        self.say("path-reopen-action", None, &[])
    }

    /// “Take off the map”
    pub fn path_end_action(self) -> String {
        self.say("path-end-action", None, &[])
    }

    /// “A new point of the path map”
    pub fn path_new_title(self) -> String {
        self.say("path-new-title", None, &[])
    }

    /// “Change a point of the path map”
    pub fn path_edit_title(self) -> String {
        self.say("path-edit-title", None, &[])
    }

    /// “Step of the way”
    pub fn path_stage_choice_label(self) -> String {
        self.say("path-stage-choice-label", None, &[])
    }

    /// “What it does”
    pub fn path_kind_choice_label(self) -> String {
        self.say("path-kind-choice-label", None, &[])
    }

    /// “In a few words”
    pub fn path_text_label(self) -> String {
        self.say("path-text-label", None, &[])
    }

    /// “Who sees to it”
    pub fn path_owner_label(self) -> String {
        self.say("path-owner-label", None, &[])
    }

    /// “Until when”
    pub fn path_until_day_label(self) -> String {
        self.say("path-until-day-label", None, &[])
    }

    /// “Save”
    pub fn path_save_action(self) -> String {
        self.say("path-save-action", None, &[])
    }

    /// “Back”
    pub fn path_back_action(self) -> String {
        self.say("path-back-action", None, &[])
    }

    /// “Patients”
    pub fn patients_list_title(self) -> String {
        self.say("patients-list-title", None, &[])
    }

    /// “Recently registered”
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

    /// “By phone Walked in Referred by a patient Family or friends Instagram Google Our website Paziresh24 N”
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

    /// “Remove …”
    pub fn patients_person_clear_action(self, name: &str) -> String {
        self.say("patients-person-clear-action", None, &[("name", Argument::Text(name.to_owned()))])
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

    /// “no visit yet … visit … visits”
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

    /// “Details”
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

    /// “Plan offered Plan chosen Stage of the plan done”
    pub fn patients_timeline_plan(self, code: &str) -> String {
        self.say("patients-timeline-plan", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Reached Appointment confirmed when called Wants another time Wants to cancel No answer Wrong number”
    pub fn patients_timeline_contact(self, code: &str) -> String {
        self.say("patients-timeline-contact", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Note”
    pub fn patients_timeline_note(self) -> String {
        self.say("patients-timeline-note", None, &[])
    }

    /// “Intake confirmed”
    pub fn patients_timeline_intake(self) -> String {
        self.say("patients-timeline-intake", None, &[])
    }

    /// “What to show”
    pub fn patients_timeline_only_label(self) -> String {
        self.say("patients-timeline-only-label", None, &[])
    }

    /// “Visits Calls Plans Money All”
    pub fn patients_timeline_only_choice(self, only: &str) -> String {
        self.say("patients-timeline-only-choice", None, &[("only", Argument::Text(only.to_owned()))])
    }

    /// “Nothing of this kind on the path so far.”
    pub fn patients_timeline_none(self) -> String {
        self.say("patients-timeline-none", None, &[])
    }

    /// “Reached by phone Call not answered Line was busy Asked to be called later Wrong number Did not want”
    pub fn patients_timeline_followup(self, code: &str) -> String {
        self.say("patients-timeline-followup", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Appointment booked Appointment confirmed Arrived for the appointment Kept the appointment Did not co”
    pub fn patients_timeline_appointment(self, status: &str) -> String {
        self.say("patients-timeline-appointment", None, &[("status", Argument::Text(status.to_owned()))])
    }

    /// “In confidence”
    pub fn patients_private_label(self) -> String {
        self.say("patients-private-label", None, &[])
    }

    /// “Seen only by those who may read what is told in confidence.”
    pub fn patients_private_label_hint(self) -> String {
        self.say("patients-private-label", Some("hint"), &[])
    }

    /// “… (in confidence)”
    pub fn patients_private_fact_label(self, text: &str) -> String {
        self.say("patients-private-fact-label", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “Note in confidence”
    pub fn patients_private_note_label(self) -> String {
        self.say("patients-private-note-label", None, &[])
    }

    /// “What was done”
    pub fn patients_history_action(self) -> String {
        self.say("patients-history-action", None, &[])
    }

    /// “Put on the waiting list”
    pub fn patients_wait_action(self) -> String {
        self.say("patients-wait-action", None, &[])
    }

    /// “Treatment plans”
    pub fn plans_card_title(self) -> String {
        self.say("plans-card-title", None, &[])
    }

    /// “No plan has been offered yet.”
    pub fn plans_card_empty(self) -> String {
        self.say("plans-card-empty", None, &[])
    }

    /// “New plan”
    pub fn plans_new_action(self) -> String {
        self.say("plans-new-action", None, &[])
    }

    /// “Change the plan”
    pub fn plans_edit_action(self) -> String {
        self.say("plans-edit-action", None, &[])
    }

    /// “The patient chose”
    pub fn plans_choose_action(self) -> String {
        self.say("plans-choose-action", None, &[])
    }

    /// “Payment over time”
    pub fn plans_pay_action(self) -> String {
        self.say("plans-pay-action", None, &[])
    }

    /// “End the plan”
    pub fn plans_end_action(self) -> String {
        self.say("plans-end-action", None, &[])
    }

    /// “Go on with the plan”
    pub fn plans_reopen_action(self) -> String {
        self.say("plans-reopen-action", None, &[])
    }

    /// “Print for the patient”
    pub fn plans_print_action(self) -> String {
        self.say("plans-print-action", None, &[])
    }

    /// “Done”
    pub fn plans_done_action(self) -> String {
        self.say("plans-done-action", None, &[])
    }

    /// “Not done after all”
    pub fn plans_undone_action(self) -> String {
        self.say("plans-undone-action", None, &[])
    }

    /// “On hold”
    pub fn plans_stall_action(self) -> String {
        self.say("plans-stall-action", None, &[])
    }

    /// “Goes on”
    pub fn plans_go_action(self) -> String {
        self.say("plans-go-action", None, &[])
    }

    /// “Book this phase”
    pub fn plans_book_action(self) -> String {
        self.say("plans-book-action", None, &[])
    }

    /// “Save”
    pub fn plans_save_action(self) -> String {
        self.say("plans-save-action", None, &[])
    }

    /// “Back”
    pub fn plans_back_action(self) -> String {
        self.say("plans-back-action", None, &[])
    }

    /// “Another option”
    pub fn plans_add_option_action(self) -> String {
        self.say("plans-add-option-action", None, &[])
    }

    /// “Take the option out”
    pub fn plans_drop_option_action(self) -> String {
        self.say("plans-drop-option-action", None, &[])
    }

    /// “Another phase”
    pub fn plans_add_phase_action(self) -> String {
        self.say("plans-add-phase-action", None, &[])
    }

    /// “Take the phase out”
    pub fn plans_drop_phase_action(self) -> String {
        self.say("plans-drop-phase-action", None, &[])
    }

    /// “Another payment”
    pub fn plans_add_payment_action(self) -> String {
        self.say("plans-add-payment-action", None, &[])
    }

    /// “Take the payment out”
    pub fn plans_drop_payment_action(self) -> String {
        self.say("plans-drop-payment-action", None, &[])
    }

    /// “Spread over months”
    pub fn plans_spread_action(self) -> String {
        self.say("plans-spread-action", None, &[])
    }

    /// “A plan for …”
    pub fn plans_new_title(self, name: &str) -> String {
        self.say("plans-new-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Change the plan”
    pub fn plans_edit_title(self) -> String {
        self.say("plans-edit-title", None, &[])
    }

    /// “Which did the patient choose?”
    pub fn plans_choose_title(self) -> String {
        self.say("plans-choose-title", None, &[])
    }

    /// “Payment over time”
    pub fn plans_pay_title(self) -> String {
        self.say("plans-pay-title", None, &[])
    }

    /// “Why does the plan not go on?”
    pub fn plans_end_title(self) -> String {
        self.say("plans-end-title", None, &[])
    }

    /// “Why is the phase on hold?”
    pub fn plans_stall_title(self) -> String {
        self.say("plans-stall-title", None, &[])
    }

    /// “What is the plan about?”
    pub fn plans_title_label(self) -> String {
        self.say("plans-title-label", None, &[])
    }

    /// “Doctor”
    pub fn plans_doctor_label(self) -> String {
        self.say("plans-doctor-label", None, &[])
    }

    /// “Who sees that it goes on?”
    pub fn plans_owner_label(self) -> String {
        self.say("plans-owner-label", None, &[])
    }

    /// “What is done?”
    pub fn plans_what_label(self) -> String {
        self.say("plans-what-label", None, &[])
    }

    /// “Why? In the patient’s words”
    pub fn plans_why_label(self) -> String {
        self.say("plans-why-label", None, &[])
    }

    /// “How long?”
    pub fn plans_long_label(self) -> String {
        self.say("plans-long-label", None, &[])
    }

    /// “Phases”
    pub fn plans_phases_title(self) -> String {
        self.say("plans-phases-title", None, &[])
    }

    /// “Phase”
    pub fn plans_phase_label(self) -> String {
        self.say("plans-phase-label", None, &[])
    }

    /// “Service”
    pub fn plans_service_label(self) -> String {
        self.say("plans-service-label", None, &[])
    }

    /// “Cost”
    pub fn plans_amount_label(self) -> String {
        self.say("plans-amount-label", None, &[])
    }

    /// “Priority”
    pub fn plans_priority_label(self) -> String {
        self.say("plans-priority-label", None, &[])
    }

    /// “Option”
    pub fn plans_option_label(self) -> String {
        self.say("plans-option-label", None, &[])
    }

    /// “Witness of the choice”
    pub fn plans_witness_label(self) -> String {
        self.say("plans-witness-label", None, &[])
    }

    /// “Day of the choice”
    pub fn plans_day_label(self) -> String {
        self.say("plans-day-label", None, &[])
    }

    /// “Paid through”
    pub fn plans_financing_label(self) -> String {
        self.say("plans-financing-label", None, &[])
    }

    /// “Only the name of the bank or platform; the practice has no part in it.”
    pub fn plans_financing_hint(self) -> String {
        self.say("plans-financing-hint", None, &[])
    }

    /// “Day”
    pub fn plans_due_label(self) -> String {
        self.say("plans-due-label", None, &[])
    }

    /// “Sum”
    pub fn plans_sum_label(self) -> String {
        self.say("plans-sum-label", None, &[])
    }

    /// “Over how many months?”
    pub fn plans_months_label(self) -> String {
        self.say("plans-months-label", None, &[])
    }

    /// “Reason”
    pub fn plans_reason_label(self) -> String {
        self.say("plans-reason-label", None, &[])
    }

    /// “Payment over time”
    pub fn plans_payments_title(self) -> String {
        self.say("plans-payments-title", None, &[])
    }

    /// “Costs … in all”
    pub fn plans_cost_line(self, amount: Money) -> String {
        self.say("plans-cost-line", None, &[("amount", Argument::Money(amount))])
    }

    /// “… of …”
    pub fn plans_agreed_line(self, agreed: Money, cost: Money) -> String {
        self.say("plans-agreed-line", None, &[("agreed", Argument::Money(agreed)), ("cost", Argument::Money(cost))])
    }

    /// “Offered …”
    pub fn plans_offered_line(self, day: &str) -> String {
        self.say("plans-offered-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Chosen … before …”
    pub fn plans_chosen_line(self, day: &str, name: &str) -> String {
        self.say("plans-chosen-line", None, &[("day", Argument::Text(day.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Ended …”
    pub fn plans_ended_line(self, day: &str) -> String {
        self.say("plans-ended-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Waits for the patient’s choice”
    pub fn plans_waiting_line(self) -> String {
        self.say("plans-waiting-line", None, &[])
    }

    /// “… of … phases done”
    pub fn plans_progress_line(self, done: i64, total: i64) -> String {
        self.say("plans-progress-line", None, &[("done", Argument::Number(done)), ("total", Argument::Number(total))])
    }

    /// “Booked for …”
    pub fn plans_booked_line(self, day: &str) -> String {
        self.say("plans-booked-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Done …”
    pub fn plans_done_line(self, day: &str) -> String {
        self.say("plans-done-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “On hold: …”
    pub fn plans_stalled_line(self, reason: &str) -> String {
        self.say("plans-stalled-line", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Not booked”
    pub fn plans_planned_label(self) -> String {
        self.say("plans-planned-label", None, &[])
    }

    /// “Seen to by …”
    pub fn plans_owner_line(self, name: &str) -> String {
        self.say("plans-owner-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Doctor: …”
    pub fn plans_doctor_line(self, name: &str) -> String {
        self.say("plans-doctor-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Paid through …”
    pub fn plans_financing_line(self, name: &str) -> String {
        self.say("plans-financing-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “The plan”
    pub fn plans_side_label(self) -> String {
        self.say("plans-side-label", None, &[])
    }

    /// “Planned, not booked”
    pub fn plans_unbooked_title(self) -> String {
        self.say("plans-unbooked-title", None, &[])
    }

    /// “Every accepted plan has a booking.”
    pub fn plans_unbooked_empty(self) -> String {
        self.say("plans-unbooked-empty", None, &[])
    }

    /// “A B C D E”
    pub fn plans_letter_label(self, place: &str) -> String {
        self.say("plans-letter-label", None, &[("place", Argument::Text(place.to_owned()))])
    }

    /// “Now Soon Can wait”
    pub fn plans_priority_choice(self, priority: &str) -> String {
        self.say("plans-priority-choice", None, &[("priority", Argument::Text(priority.to_owned()))])
    }

    /// “The patient declined The cost Treated elsewhere Health Another reason”
    pub fn plans_end_choice(self, reason: &str) -> String {
        self.say("plans-end-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “one day … days”
    pub fn plans_days_line(self, days: i64) -> String {
        self.say("plans-days-line", None, &[("days", Argument::Number(days))])
    }

    /// “One accepted plan has no booking … accepted plans have no booking”
    pub fn plans_unbooked_line(self, count: i64) -> String {
        self.say("plans-unbooked-line", None, &[("count", Argument::Number(count))])
    }

    /// “Protocols”
    pub fn protocols_page_title(self) -> String {
        self.say("protocols-page-title", None, &[])
    }

    /// “One list for the first consultation and one for each kind of visit, the same for every doctor.”
    pub fn protocols_page_title_hint(self) -> String {
        self.say("protocols-page-title", Some("hint"), &[])
    }

    /// “First consultation Return visit Contact from afar Service”
    pub fn protocols_occasion_label(self, occasion: &str) -> String {
        self.say("protocols-occasion-label", None, &[("occasion", Argument::Text(occasion.to_owned()))])
    }

    /// “Visit for …”
    pub fn protocols_service_label(self, name: &str) -> String {
        self.say("protocols-service-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Asked about illnesses, medicines and allergies Asked what worries them most Care so far Blood pressu”
    pub fn protocols_item_label(self, code: &str) -> String {
        self.say("protocols-item-label", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Decides now Needs time Declines Kept Partly kept Not kept”
    pub fn protocols_choice_label(self, code: &str) -> String {
        self.say("protocols-choice-label", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Done or not Words Number One of a few Shown with”
    pub fn protocols_kind_choice(self, kind: &str) -> String {
        self.say("protocols-kind-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Answer”
    pub fn protocols_kind_label(self) -> String {
        self.say("protocols-kind-label", None, &[])
    }

    /// “What is asked”
    pub fn protocols_text_label(self) -> String {
        self.say("protocols-text-label", None, &[])
    }

    /// “Unit”
    pub fn protocols_unit_label(self) -> String {
        self.say("protocols-unit-label", None, &[])
    }

    /// “Choices”
    pub fn protocols_choices_label(self) -> String {
        self.say("protocols-choices-label", None, &[])
    }

    /// “A line each.”
    pub fn protocols_choices_label_hint(self) -> String {
        self.say("protocols-choices-label", Some("hint"), &[])
    }

    /// “Needed”
    pub fn protocols_needed_label(self) -> String {
        self.say("protocols-needed-label", None, &[])
    }

    /// “Add an item”
    pub fn protocols_add_action(self) -> String {
        self.say("protocols-add-action", None, &[])
    }

    /// “Take out item …”
    pub fn protocols_remove_action(self, place: i64) -> String {
        self.say("protocols-remove-action", None, &[("place", Argument::Number(place))])
    }

    /// “Move item … up”
    pub fn protocols_up_action(self, place: i64) -> String {
        self.say("protocols-up-action", None, &[("place", Argument::Number(place))])
    }

    /// “Save”
    pub fn protocols_save_action(self) -> String {
        self.say("protocols-save-action", None, &[])
    }

    /// “Take the usual lists”
    pub fn protocols_usual_action(self) -> String {
        self.say("protocols-usual-action", None, &[])
    }

    /// “No protocol is set up yet.”
    pub fn protocols_list_empty(self) -> String {
        self.say("protocols-list-empty", None, &[])
    }

    /// “This list asks nothing yet.”
    pub fn protocols_items_empty(self) -> String {
        self.say("protocols-items-empty", None, &[])
    }

    /// “A list for a service”
    pub fn protocols_service_add_label(self) -> String {
        self.say("protocols-service-add-label", None, &[])
    }

    /// “Medical file”
    pub fn record_card_title(self) -> String {
        self.say("record-card-title", None, &[])
    }

    /// “Nothing is written in the medical file yet.”
    pub fn record_card_empty(self) -> String {
        self.say("record-card-empty", None, &[])
    }

    /// “No allergy or warning is known.”
    pub fn record_allergies_empty(self) -> String {
        self.say("record-allergies-empty", None, &[])
    }

    /// “Write in the medical file”
    pub fn record_add_action(self) -> String {
        self.say("record-add-action", None, &[])
    }

    /// “No longer so”
    pub fn record_end_action(self) -> String {
        self.say("record-end-action", None, &[])
    }

    /// “Was a mistake”
    pub fn record_remove_action(self) -> String {
        self.say("record-remove-action", None, &[])
    }

    /// “Medical file of …”
    pub fn record_add_title(self, name: &str) -> String {
        self.say("record-add-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Correct a line of the medical file”
    pub fn record_edit_title(self) -> String {
        self.say("record-edit-title", None, &[])
    }

    /// “Save”
    pub fn record_save_action(self) -> String {
        self.say("record-save-action", None, &[])
    }

    /// “Back”
    pub fn record_back_action(self) -> String {
        self.say("record-back-action", None, &[])
    }

    /// “What it is”
    pub fn record_kind_label(self) -> String {
        self.say("record-kind-label", None, &[])
    }

    /// “History Medication In the family Result”
    pub fn record_kind_choice(self, kind: &str) -> String {
        self.say("record-kind-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “What is taken What runs in the family What was examined What it is or was”
    pub fn record_text_label(self, kind: &str) -> String {
        self.say("record-text-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Dose and how often Who Value or finding More about it”
    pub fn record_detail_label(self, kind: &str) -> String {
        self.say("record-detail-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Day of the result Since”
    pub fn record_from_label(self, kind: &str) -> String {
        self.say("record-from-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Until”
    pub fn record_until_label(self) -> String {
        self.say("record-until-label", None, &[])
    }

    /// “Empty: still so.”
    pub fn record_until_label_hint(self) -> String {
        self.say("record-until-label", Some("hint"), &[])
    }

    /// “since …”
    pub fn record_since_line(self, day: Day) -> String {
        self.say("record-since-line", None, &[("day", Argument::Day(day))])
    }

    /// “until …”
    pub fn record_over_line(self, day: Day) -> String {
        self.say("record-over-line", None, &[("day", Argument::Day(day))])
    }

    /// “… to …”
    pub fn record_span_line(self, from: Day, until: Day) -> String {
        self.say("record-span-line", None, &[("from", Argument::Day(from)), ("until", Argument::Day(until))])
    }

    /// “…”
    pub fn record_day_line(self, day: Day) -> String {
        self.say("record-day-line", None, &[("day", Argument::Day(day))])
    }

    /// “Intake”
    pub fn record_intake_title(self) -> String {
        self.say("record-intake-title", None, &[])
    }

    /// “All of it still holds”
    pub fn record_intake_confirm_action(self) -> String {
        self.say("record-intake-confirm-action", None, &[])
    }

    /// “Go through the intake”
    pub fn record_intake_open_action(self) -> String {
        self.say("record-intake-open-action", None, &[])
    }

    /// “Does this still hold? …”
    pub fn record_intake_sheet_title(self, name: &str) -> String {
        self.say("record-intake-sheet-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Confirmed today, taken in by …”
    pub fn record_intake_today_line(self, name: &str) -> String {
        self.say("record-intake-today-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Last confirmed on …, taken in by …”
    pub fn record_intake_last_line(self, day: Day, name: &str) -> String {
        self.say("record-intake-last-line", None, &[("day", Argument::Day(day)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Not confirmed yet”
    pub fn record_intake_never_line(self) -> String {
        self.say("record-intake-never-line", None, &[])
    }

    /// “Changed since then”
    pub fn record_intake_changed_title(self) -> String {
        self.say("record-intake-changed-title", None, &[])
    }

    /// “Nothing has changed since then.”
    pub fn record_intake_same_line(self) -> String {
        self.say("record-intake-same-line", None, &[])
    }

    /// “How is the treatment going, and what could be better?”
    pub fn record_intake_going_label(self) -> String {
        self.say("record-intake-going-label", None, &[])
    }

    /// “In the patient’s words. It may stay empty.”
    pub fn record_intake_going_label_hint(self) -> String {
        self.say("record-intake-going-label", Some("hint"), &[])
    }

    /// “Said last time”
    pub fn record_intake_said_title(self) -> String {
        self.say("record-intake-said-title", None, &[])
    }

    /// “Reminders”
    pub fn reminders_page_title(self) -> String {
        self.say("reminders-page-title", None, &[])
    }

    /// “Nobody is to be reminded now.”
    pub fn reminders_list_empty(self) -> String {
        self.say("reminders-list-empty", None, &[])
    }

    /// “Whoever has not confirmed comes back to this list as the appointment draws near.”
    pub fn reminders_list_hint(self) -> String {
        self.say("reminders-list-hint", None, &[])
    }

    /// “Call and answer”
    pub fn reminders_side_label(self) -> String {
        self.say("reminders-side-label", None, &[])
    }

    /// “… left … left”
    pub fn reminders_left_line(self, count: i64) -> String {
        self.say("reminders-left-line", None, &[("count", Argument::Number(count))])
    }

    /// “done: …”
    pub fn reminders_done_line(self, count: i64) -> String {
        self.say("reminders-done-line", None, &[("count", Argument::Number(count))])
    }

    /// “Will come Reached, not certain No answer Wants another time Wants to cancel Wrong number Sent as a t”
    pub fn reminders_outcome_choice(self, outcome: &str) -> String {
        self.say("reminders-outcome-choice", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Confirmed Reached No answer Wants another time Wants to cancel Wrong number Text sent Tried”
    pub fn reminders_outcome_label(self, outcome: &str) -> String {
        self.say("reminders-outcome-label", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Last time: no answer Last time: reached, not certain Last time: a text was sent Last time: wants ano”
    pub fn reminders_last_line(self, outcome: &str) -> String {
        self.say("reminders-last-line", None, &[("outcome", Argument::Text(outcome.to_owned()))])
    }

    /// “Second reminder First reminder”
    pub fn reminders_purpose_label(self, purpose: &str) -> String {
        self.say("reminders-purpose-label", None, &[("purpose", Argument::Text(purpose.to_owned()))])
    }

    /// “… try … tries”
    pub fn reminders_tries_label(self, count: i64) -> String {
        self.say("reminders-tries-label", None, &[("count", Argument::Number(count))])
    }

    /// “What came of it”
    pub fn reminders_answers_label(self) -> String {
        self.say("reminders-answers-label", None, &[])
    }

    /// “Note”
    pub fn reminders_note_label(self) -> String {
        self.say("reminders-note-label", None, &[])
    }

    /// “Copy the text to send”
    pub fn reminders_copy_action(self) -> String {
        self.say("reminders-copy-action", None, &[])
    }

    /// “Look in the appointment book”
    pub fn reminders_day_action(self) -> String {
        self.say("reminders-day-action", None, &[])
    }

    /// “Missed … of the last …”
    pub fn risk_missed_line(self, count: i64, of: i64) -> String {
        self.say("risk-missed-line", None, &[("count", Argument::Number(count)), ("of", Argument::Number(of))])
    }

    /// “No earlier appointment here”
    pub fn risk_first_visit_line(self) -> String {
        self.say("risk-first-visit-line", None, &[])
    }

    /// “Booked … day ahead Booked … days ahead”
    pub fn risk_lead_days_line(self, count: i64) -> String {
        self.say("risk-lead-days-line", None, &[("count", Argument::Number(count))])
    }

    /// “Booked for the same day”
    pub fn risk_same_day_line(self) -> String {
        self.say("risk-same-day-line", None, &[])
    }

    /// “At the age of …, people here miss more”
    pub fn risk_age_line(self, count: i64) -> String {
        self.say("risk-age-line", None, &[("count", Argument::Number(count))])
    }

    /// “Bookings made around … are missed more here”
    pub fn risk_hour_line(self, time: Minute) -> String {
        self.say("risk-hour-line", None, &[("time", Argument::Time(time))])
    }

    /// “Not confirmed yet”
    pub fn risk_unconfirmed_line(self) -> String {
        self.say("risk-unconfirmed-line", None, &[])
    }

    /// “High risk Some risk Low risk”
    pub fn risk_level_label(self, level: &str) -> String {
        self.say("risk-level-label", None, &[("level", Argument::Text(level.to_owned()))])
    }

    /// “High risk, …% Some risk, …% Low risk, …%”
    pub fn risk_percent_label(self, level: &str, percent: i64) -> String {
        self.say("risk-percent-label", None, &[("level", Argument::Text(level.to_owned())), ("percent", Argument::Number(percent))])
    }

    /// “Risk of missed appointments”
    pub fn risk_title(self) -> String {
        self.say("risk-title", None, &[])
    }

    /// “Learned on this computer from your own appointments. Nothing leaves it.”
    pub fn risk_hint(self) -> String {
        self.say("risk-hint", None, &[])
    }

    /// “It is in use: reminders stand in its order.”
    pub fn risk_used_hint(self) -> String {
        self.say("risk-used-hint", None, &[])
    }

    /// “There is too little history yet: at least … past appointments are needed, … of them missed. Until th”
    pub fn risk_needs_hint(self, count: i64, missed: i64) -> String {
        self.say("risk-needs-hint", None, &[("count", Argument::Number(count)), ("missed", Argument::Number(missed))])
    }

    /// “What was learned tells too little and is not used: it must be right in at least … of 100 pairs. A pl”
    pub fn risk_weak_hint(self, percent: i64) -> String {
        self.say("risk-weak-hint", None, &[("percent", Argument::Number(percent))])
    }

    /// “Learned”
    pub fn risk_learned_label(self) -> String {
        self.say("risk-learned-label", None, &[])
    }

    /// “From”
    pub fn risk_known_label(self) -> String {
        self.say("risk-known-label", None, &[])
    }

    /// “… past appointment, missed: … … past appointments, missed: …”
    pub fn risk_known_line(self, count: i64, missed: i64) -> String {
        self.say("risk-known-line", None, &[("count", Argument::Number(count)), ("missed", Argument::Number(missed))])
    }

    /// “Of one who came and one who missed, it picks the right one (AUC)”
    pub fn risk_auc_label(self) -> String {
        self.say("risk-auc-label", None, &[])
    }

    /// “The same, not booked for the same day”
    pub fn risk_auc_ahead_label(self) -> String {
        self.say("risk-auc-ahead-label", None, &[])
    }

    /// “… of 100 pairs”
    pub fn risk_pairs_line(self, percent: i64) -> String {
        self.say("risk-pairs-line", None, &[("percent", Argument::Number(percent))])
    }

    /// “Tried on”
    pub fn risk_tested_label(self) -> String {
        self.say("risk-tested-label", None, &[])
    }

    /// “… appointment from … on, not seen before … appointments from … on, not seen before”
    pub fn risk_tested_line(self, count: i64, day: Day) -> String {
        self.say("risk-tested-line", None, &[("count", Argument::Number(count)), ("day", Argument::Day(day))])
    }

    /// “What was foretold and what came, in tenths”
    pub fn risk_table_title(self) -> String {
        self.say("risk-table-title", None, &[])
    }

    /// “Foretold”
    pub fn risk_foretold_label(self) -> String {
        self.say("risk-foretold-label", None, &[])
    }

    /// “Missed”
    pub fn risk_missed_label(self) -> String {
        self.say("risk-missed-label", None, &[])
    }

    /// “Appointments”
    pub fn risk_count_label(self) -> String {
        self.say("risk-count-label", None, &[])
    }

    /// “…%”
    pub fn risk_share_label(self, percent: i64) -> String {
        self.say("risk-share-label", None, &[("percent", Argument::Number(percent))])
    }

    /// “Learn now”
    pub fn risk_learn_action(self) -> String {
        self.say("risk-learn-action", None, &[])
    }

    /// “Learning…”
    pub fn risk_learning_label(self) -> String {
        self.say("risk-learning-label", None, &[])
    }

    /// “Mr. … Ms. … Dr. … …”
    pub fn script_name(self, form: &str, family: &str, name: &str) -> String {
        self.say("script-name", None, &[("form", Argument::Text(form.to_owned())), ("family", Argument::Text(family.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to hear how you are after … with …. Do y”
    pub fn script_next_day(self, caller: &str, practice: &str, name: &str, service: &str, doctor: &str) -> String {
        self.say("script-next-day", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("service", Argument::Text(service.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to hear how … is after … with …. Is ther”
    pub fn script_next_day_child(self, caller: &str, practice: &str, name: &str, ward: &str, service: &str, doctor: &str) -> String {
        self.say("script-next-day", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned())), ("service", Argument::Text(service.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to hear how you are after your treatment”
    pub fn script_next_day_plain(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-next-day-plain", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to hear how … is after the treatment. Is”
    pub fn script_next_day_plain_child(self, caller: &str, practice: &str, name: &str, ward: &str) -> String {
        self.say("script-next-day-plain", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? My colleague told me how you feel after your treatmen”
    pub fn script_callback(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-callback", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? My colleague told me how … feels after the treatment.”
    pub fn script_callback_child(self, caller: &str, practice: &str, name: &str, ward: &str) -> String {
        self.say("script-callback", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? At your last visit the doctor asked to see you again”
    pub fn script_recall(self, caller: &str, practice: &str, name: &str, reason: &str) -> String {
        self.say("script-recall", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? At the last visit the doctor asked to see … again now”
    pub fn script_recall_child(self, caller: &str, practice: &str, name: &str, ward: &str, reason: &str) -> String {
        self.say("script-recall", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to ask how you are and, if you wish, to”
    pub fn script_return(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-return", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am calling to ask how … is and, if you wish, to fin”
    pub fn script_return_child(self, caller: &str, practice: &str, name: &str, ward: &str) -> String {
        self.say("script-return", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? As the doctor said, I am calling to hear how you are.”
    pub fn script_contact(self, caller: &str, practice: &str, name: &str, reason: &str) -> String {
        self.say("script-contact", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? As the doctor said, I am calling to hear how … is. Th”
    pub fn script_contact_child(self, caller: &str, practice: &str, name: &str, ward: &str, reason: &str) -> String {
        self.say("script-contact", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? We were expecting you and missed you; I hope all is w”
    pub fn script_no_show(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-no-show", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? We were expecting … and missed you; I hope all is wel”
    pub fn script_no_show_child(self, caller: &str, practice: &str, name: &str, ward: &str) -> String {
        self.say("script-no-show", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? You were here and left before the doctor could see yo”
    pub fn script_left_unseen(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-left-unseen", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? … was here and left before the doctor’s visit; I am s”
    pub fn script_left_unseen_child(self, caller: &str, practice: &str, name: &str, ward: &str) -> String {
        self.say("script-left-unseen", Some("child"), &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("ward", Argument::Text(ward.to_owned()))])
    }

    /// “Left without being seen: the wait was too long. Left without being seen: had to be elsewhere. Left w”
    pub fn script_left_said(self, code: &str) -> String {
        self.say("script-left-said", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? A sum on your account with us is still open. When wou”
    pub fn script_debt(self, caller: &str, practice: &str, name: &str) -> String {
        self.say("script-debt", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “The phone number is somebody else’s. Find the right one and write it into the file. Two appointments”
    pub fn script_mend(self, code: &str) -> String {
        self.say("script-mend", None, &[("code", Argument::Text(code.to_owned()))])
    }

    /// “Some pain.”
    pub fn script_said_pain_some(self) -> String {
        self.say("script-said-pain-some", None, &[])
    }

    /// “Strong pain.”
    pub fn script_said_pain_strong(self) -> String {
        self.say("script-said-pain-strong", None, &[])
    }

    /// “The bleeding has not stopped.”
    pub fn script_said_bleeding_still(self) -> String {
        self.say("script-said-bleeding-still", None, &[])
    }

    /// “Good to see you, …. Welcome to …. I will let the doctor know that you are here. May I bring you some”
    pub fn script_desk_welcome(self, name: &str, practice: &str) -> String {
        self.say("script-desk-welcome", None, &[("name", Argument::Text(name.to_owned())), ("practice", Argument::Text(practice.to_owned()))])
    }

    /// “…, you have waited … minutes, and that is longer than we wanted. I am sorry. … is finishing with car”
    pub fn script_desk_long_wait(self, name: &str, minutes: &str, doctor: &str) -> String {
        self.say("script-desk-long-wait", None, &[("name", Argument::Text(name.to_owned())), ("minutes", Argument::Text(minutes.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “…, … will be about … minutes late. The reason: …. Thank you for your patience. Which suits you: anot”
    pub fn script_desk_doctor_late(self, name: &str, doctor: &str, minutes: &str, reason: &str) -> String {
        self.say("script-desk-doctor-late", None, &[("name", Argument::Text(name.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("minutes", Argument::Text(minutes.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “…, I hear you, and I understand that this is hard. Thank you for saying it. I am writing down what h”
    pub fn script_desk_angry(self, name: &str) -> String {
        self.say("script-desk-angry", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “…, … suggested that we see you around …. What for: …. Shall I look for a time that suits you now, or”
    pub fn script_desk_soft_sell(self, name: &str, doctor: &str, reason: &str, day: &str) -> String {
        self.say("script-desk-soft-sell", None, &[("name", Argument::Text(name.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("reason", Argument::Text(reason.to_owned())), ("day", Argument::Text(day.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? You are expected on … at …, with …. Can you come? If”
    pub fn script_desk_reminder(self, caller: &str, practice: &str, name: &str, day: &str, time: &str, doctor: &str) -> String {
        self.say("script-desk-reminder", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “…, you are expected at … on … at …, with …. Address: …. If you cannot come, please let us know.”
    pub fn script_desk_reminder_text(self, practice: &str, name: &str, day: &str, time: &str, doctor: &str, address: &str) -> String {
        self.say("script-desk-reminder-text", None, &[("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("address", Argument::Text(address.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? You asked for an earlier time: … is free on … at …. W”
    pub fn script_desk_offer(self, caller: &str, practice: &str, name: &str, day: &str, time: &str, doctor: &str, minutes: &str) -> String {
        self.say("script-desk-offer", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("minutes", Argument::Text(minutes.to_owned()))])
    }

    /// “…, the time that we offered you is unfortunately no longer available. You stay on our list, and we w”
    pub fn script_desk_offer_gone(self, name: &str, practice: &str) -> String {
        self.say("script-desk-offer-gone", None, &[("name", Argument::Text(name.to_owned())), ("practice", Argument::Text(practice.to_owned()))])
    }

    /// “Hello, this is … from …. Am I speaking with …? I am sorry: we cannot keep your appointment on … at …”
    pub fn script_desk_apology(self, caller: &str, practice: &str, name: &str, day: &str, time: &str, reason: &str) -> String {
        self.say("script-desk-apology", None, &[("caller", Argument::Text(caller.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("name", Argument::Text(name.to_owned())), ("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “…, you are booked on … at …, with …. If anything changes, please call …. See you then.”
    pub fn script_desk_booked(self, name: &str, practice: &str, day: &str, time: &str, doctor: &str) -> String {
        self.say("script-desk-booked", None, &[("name", Argument::Text(name.to_owned())), ("practice", Argument::Text(practice.to_owned())), ("day", Argument::Text(day.to_owned())), ("time", Argument::Text(time.to_owned())), ("doctor", Argument::Text(doctor.to_owned()))])
    }

    /// “…, this is what matters at home: rest today, take your medication as … wrote it down, and keep what”
    pub fn script_desk_after_care(self, name: &str, doctor: &str, practice: &str) -> String {
        self.say("script-desk-after-care", None, &[("name", Argument::Text(name.to_owned())), ("doctor", Argument::Text(doctor.to_owned())), ("practice", Argument::Text(practice.to_owned()))])
    }

    /// “something that could not be foreseen”
    pub fn script_desk_reason_none(self) -> String {
        self.say("script-desk-reason-none", None, &[])
    }

    /// “a few”
    pub fn script_desk_minutes_none(self) -> String {
        self.say("script-desk-minutes-none", None, &[])
    }

    /// “What is said on each occasion, in the patient’s language. Names in braces are filled in. Without wor”
    pub fn scripts_hint(self) -> String {
        self.say("scripts-hint", None, &[])
    }

    /// “Occasion”
    pub fn scripts_kind_label(self) -> String {
        self.say("scripts-kind-label", None, &[])
    }

    /// “Language”
    pub fn scripts_language_label(self) -> String {
        self.say("scripts-language-label", None, &[])
    }

    /// “Your own words”
    pub fn scripts_own_label(self) -> String {
        self.say("scripts-own-label", None, &[])
    }

    /// “What is said”
    pub fn scripts_body_label(self) -> String {
        self.say("scripts-body-label", None, &[])
    }

    /// “Insert”
    pub fn scripts_names_label(self) -> String {
        self.say("scripts-names-label", None, &[])
    }

    /// “Save the words”
    pub fn scripts_save_action(self) -> String {
        self.say("scripts-save-action", None, &[])
    }

    /// “Can’t be saved while “…” is in the words.”
    pub fn scripts_blocked_line(self, text: &str) -> String {
        self.say("scripts-blocked-line", None, &[("text", Argument::Text(text.to_owned()))])
    }

    /// “Use the shipped words again”
    pub fn scripts_reset_action(self) -> String {
        self.say("scripts-reset-action", None, &[])
    }

    /// “Check of wording”
    pub fn scripts_check_title(self) -> String {
        self.say("scripts-check-title", None, &[])
    }

    /// “Nothing in these words is known to be forbidden.”
    pub fn scripts_check_empty(self) -> String {
        self.say("scripts-check-empty", None, &[])
    }

    /// “Say instead: …”
    pub fn scripts_instead_line(self, instead: &str) -> String {
        self.say("scripts-instead-line", None, &[("instead", Argument::Text(instead.to_owned()))])
    }

    /// “a proposal, not a rule”
    pub fn scripts_proposed_label(self) -> String {
        self.say("scripts-proposed-label", None, &[])
    }

    /// “Word list, version …. Source: ….”
    pub fn scripts_pack_line(self, version: &str, source: &str) -> String {
        self.say("scripts-pack-line", None, &[("version", Argument::Text(version.to_owned())), ("source", Argument::Text(source.to_owned()))])
    }

    /// “A lawyer must confirm this list before you rely on it.”
    pub fn scripts_lawyer_line(self) -> String {
        self.say("scripts-lawyer-line", None, &[])
    }

    /// “Not allowed Take care”
    pub fn scripts_level_choice(self, level: &str) -> String {
        self.say("scripts-level-choice", None, &[("level", Argument::Text(level.to_owned()))])
    }

    /// “Welcome A long wait The doctor is late Somebody is angry Booking the next step Reminder by telephone”
    pub fn scripts_kind_choice(self, kind: &str) -> String {
        self.say("scripts-kind-choice", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “practice your name doctor minutes reason day time address name”
    pub fn scripts_name_choice(self, name: &str) -> String {
        self.say("scripts-name-choice", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Copy”
    pub fn scripts_copy_action(self) -> String {
        self.say("scripts-copy-action", None, &[])
    }

    /// “To say”
    pub fn scripts_say_title(self) -> String {
        self.say("scripts-say-title", None, &[])
    }

    /// “To send”
    pub fn scripts_send_title(self) -> String {
        self.say("scripts-send-title", None, &[])
    }

    /// “New service”
    pub fn services_new_action(self) -> String {
        self.say("services-new-action", None, &[])
    }

    /// “New service”
    pub fn services_new_title(self) -> String {
        self.say("services-new-title", None, &[])
    }

    /// “Service: …”
    pub fn services_edit_title(self, name: &str) -> String {
        self.say("services-edit-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Save”
    pub fn services_save_action(self) -> String {
        self.say("services-save-action", None, &[])
    }

    /// “Go back”
    pub fn services_back_action(self) -> String {
        self.say("services-back-action", None, &[])
    }

    /// “Name”
    pub fn services_name_label(self) -> String {
        self.say("services-name-label", None, &[])
    }

    /// “Code”
    pub fn services_code_label(self) -> String {
        self.say("services-code-label", None, &[])
    }

    /// “Duration, minutes”
    pub fn services_minutes_label(self) -> String {
        self.say("services-minutes-label", None, &[])
    }

    /// “… min”
    pub fn services_minutes_line(self, count: i64) -> String {
        self.say("services-minutes-line", None, &[("count", Argument::Number(count))])
    }

    /// “Price from today”
    pub fn services_price_label(self) -> String {
        self.say("services-price-label", None, &[])
    }

    /// “Invasive: a call is due the next day”
    pub fn services_invasive_label(self) -> String {
        self.say("services-invasive-label", None, &[])
    }

    /// “Invasive”
    pub fn services_invasive_short_label(self) -> String {
        self.say("services-invasive-short-label", None, &[])
    }

    /// “Recall after months; empty: none”
    pub fn services_recall_label(self) -> String {
        self.say("services-recall-label", None, &[])
    }

    /// “Offered now”
    pub fn services_active_label(self) -> String {
        self.say("services-active-label", None, &[])
    }

    /// “No longer offered”
    pub fn services_inactive_label(self) -> String {
        self.say("services-inactive-label", None, &[])
    }

    /// “No services yet.”
    pub fn services_list_empty(self) -> String {
        self.say("services-list-empty", None, &[])
    }

    /// “What it needs”
    pub fn services_needs_label(self) -> String {
        self.say("services-needs-label", None, &[])
    }

    /// “A room A doctor and a room A doctor”
    pub fn services_needs_choice(self, needs: &str) -> String {
        self.say("services-needs-choice", None, &[("needs", Argument::Text(needs.to_owned()))])
    }

    /// “Who does it”
    pub fn services_doctors_label(self) -> String {
        self.say("services-doctors-label", None, &[])
    }

    /// “None chosen: every doctor.”
    pub fn services_any_doctor_hint(self) -> String {
        self.say("services-any-doctor-hint", None, &[])
    }

    /// “Where”
    pub fn services_rooms_label(self) -> String {
        self.say("services-rooms-label", None, &[])
    }

    /// “None chosen: every room.”
    pub fn services_any_room_hint(self) -> String {
        self.say("services-any-room-hint", None, &[])
    }

    /// “Minutes kept free afterwards”
    pub fn services_buffer_label(self) -> String {
        self.say("services-buffer-label", None, &[])
    }

    /// “What the patient is told beforehand”
    pub fn services_preparation_label(self) -> String {
        self.say("services-preparation-label", None, &[])
    }

    /// “It is read out when booking and printed on the card.”
    pub fn services_preparation_hint(self) -> String {
        self.say("services-preparation-hint", None, &[])
    }

    /// “… min and … free”
    pub fn services_minutes_buffer_line(self, count: i64, buffer: i64) -> String {
        self.say("services-minutes-buffer-line", None, &[("count", Argument::Number(count)), ("buffer", Argument::Number(buffer))])
    }

    /// “Settings”
    pub fn settings_page_title(self) -> String {
        self.say("settings-page-title", None, &[])
    }

    /// “Practice”
    pub fn settings_tab_practice_title(self) -> String {
        self.say("settings-tab-practice-title", None, &[])
    }

    /// “Rules”
    pub fn settings_tab_rules_title(self) -> String {
        self.say("settings-tab-rules-title", None, &[])
    }

    /// “Colleagues”
    pub fn settings_tab_staff_title(self) -> String {
        self.say("settings-tab-staff-title", None, &[])
    }

    /// “Services”
    pub fn settings_tab_services_title(self) -> String {
        self.say("settings-tab-services-title", None, &[])
    }

    /// “My account”
    pub fn settings_tab_mine_title(self) -> String {
        self.say("settings-tab-mine-title", None, &[])
    }

    /// “Save”
    pub fn settings_save_action(self) -> String {
        self.say("settings-save-action", None, &[])
    }

    /// “Name of the practice”
    pub fn settings_name_label(self) -> String {
        self.say("settings-name-label", None, &[])
    }

    /// “Address, as patients are told”
    pub fn settings_address_label(self) -> String {
        self.say("settings-address-label", None, &[])
    }

    /// “Telephone, as patients are told”
    pub fn settings_phone_label(self) -> String {
        self.say("settings-phone-label", None, &[])
    }

    /// “Language of the practice”
    pub fn settings_language_label(self) -> String {
        self.say("settings-language-label", None, &[])
    }

    /// “Calendar”
    pub fn settings_calendar_label(self) -> String {
        self.say("settings-calendar-label", None, &[])
    }

    /// “Jalali Gregorian”
    pub fn settings_calendar_choice(self, calendar: &str) -> String {
        self.say("settings-calendar-choice", None, &[("calendar", Argument::Text(calendar.to_owned()))])
    }

    /// “Digits”
    pub fn settings_digits_label(self) -> String {
        self.say("settings-digits-label", None, &[])
    }

    /// “Persian: ۱۲۳ Latin: 123”
    pub fn settings_digits_choice(self, digits: &str) -> String {
        self.say("settings-digits-choice", None, &[("digits", Argument::Text(digits.to_owned()))])
    }

    /// “Sums are shown in”
    pub fn settings_money_label(self) -> String {
        self.say("settings-money-label", None, &[])
    }

    /// “Toman Smallest unit (rial) Whole unit”
    pub fn settings_money_choice(self, unit: &str) -> String {
        self.say("settings-money-choice", None, &[("unit", Argument::Text(unit.to_owned()))])
    }

    /// “Time zone”
    pub fn settings_zone_label(self) -> String {
        self.say("settings-zone-label", None, &[])
    }

    /// “First day of the week”
    pub fn settings_week_start_label(self) -> String {
        self.say("settings-week-start-label", None, &[])
    }

    /// “Days off”
    pub fn settings_weekend_label(self) -> String {
        self.say("settings-weekend-label", None, &[])
    }

    /// “Step of the time grid, minutes”
    pub fn settings_slot_label(self) -> String {
        self.say("settings-slot-label", None, &[])
    }

    /// “Thanks for a referral”
    pub fn settings_referral_title(self) -> String {
        self.say("settings-referral-title", None, &[])
    }

    /// “When the first visit of a referred patient closes, the referrer’s wallet gets this credit.”
    pub fn settings_referral_hint(self) -> String {
        self.say("settings-referral-hint", None, &[])
    }

    /// “Referral credit is given”
    pub fn settings_referral_on_label(self) -> String {
        self.say("settings-referral-on-label", None, &[])
    }

    /// “Credit for a referral”
    pub fn settings_referral_amount_label(self) -> String {
        self.say("settings-referral-amount-label", None, &[])
    }

    /// “Months it can be used; 0: without an end”
    pub fn settings_referral_months_label(self) -> String {
        self.say("settings-referral-months-label", None, &[])
    }

    /// “Holds from”
    pub fn settings_valid_from_label(self) -> String {
        self.say("settings-valid-from-label", None, &[])
    }

    /// “What has held”
    pub fn settings_rules_history_title(self) -> String {
        self.say("settings-rules-history-title", None, &[])
    }

    /// “Nothing has been changed yet.”
    pub fn settings_rules_history_empty(self) -> String {
        self.say("settings-rules-history-empty", None, &[])
    }

    /// “On Off”
    pub fn settings_rule_state(self, enabled: &str) -> String {
        self.say("settings-rule-state", None, &[("enabled", Argument::Text(enabled.to_owned()))])
    }

    /// “Language of my window”
    pub fn settings_mine_label(self) -> String {
        self.say("settings-mine-label", None, &[])
    }

    /// “Only you see it in this language; the practice keeps its own.”
    pub fn settings_mine_hint(self) -> String {
        self.say("settings-mine-hint", None, &[])
    }

    /// “فارسی English Русский 中文 As at the practice”
    pub fn settings_mine_choice(self, language: &str) -> String {
        self.say("settings-mine-choice", None, &[("language", Argument::Text(language.to_owned()))])
    }

    /// “Set the amount”
    pub fn settings_amount_action(self) -> String {
        self.say("settings-amount-action", None, &[])
    }

    /// “Set the months”
    pub fn settings_months_action(self) -> String {
        self.say("settings-months-action", None, &[])
    }

    /// “Referral credit, from … Amount of the credit, from … Months of the credit, from … Minutes until it l”
    pub fn settings_rule_line(self, rule: &str, day: &str) -> String {
        self.say("settings-rule-line", None, &[("rule", Argument::Text(rule.to_owned())), ("day", Argument::Text(day.to_owned()))])
    }

    /// “Scripts”
    pub fn settings_tab_scripts_title(self) -> String {
        self.say("settings-tab-scripts-title", None, &[])
    }

    /// “Time and rooms”
    pub fn settings_tab_time_title(self) -> String {
        self.say("settings-tab-time-title", None, &[])
    }

    /// “Backups”
    pub fn settings_tab_backups_title(self) -> String {
        self.say("settings-tab-backups-title", None, &[])
    }

    /// “Computers”
    pub fn settings_machines_title(self) -> String {
        self.say("settings-machines-title", None, &[])
    }

    /// “The history says on which computer something was done.”
    pub fn settings_machines_hint(self) -> String {
        self.say("settings-machines-hint", None, &[])
    }

    /// “Name of this computer”
    pub fn settings_machine_label(self) -> String {
        self.say("settings-machine-label", None, &[])
    }

    /// “Save the name”
    pub fn settings_machine_action(self) -> String {
        self.say("settings-machine-action", None, &[])
    }

    /// “The others”
    pub fn settings_machine_others_label(self) -> String {
        self.say("settings-machine-others-label", None, &[])
    }

    /// “At the desk”
    pub fn settings_desk_title(self) -> String {
        self.say("settings-desk-title", None, &[])
    }

    /// “A cancellation is late, hours before First reminder, hours before Second reminder, hours before Spea”
    pub fn settings_desk_label(self, rule: &str) -> String {
        self.say("settings-desk-label", None, &[("rule", Argument::Text(rule.to_owned()))])
    }

    /// “… hour … hours”
    pub fn settings_hours_line(self, count: i64) -> String {
        self.say("settings-hours-line", None, &[("count", Argument::Number(count))])
    }

    /// “… day … days”
    pub fn settings_days_line(self, count: i64) -> String {
        self.say("settings-days-line", None, &[("count", Argument::Number(count))])
    }

    /// “Before the door opens”
    pub fn settings_checklist_title(self) -> String {
        self.say("settings-checklist-title", None, &[])
    }

    /// “Item …”
    pub fn settings_checklist_item_label(self, number: i64) -> String {
        self.say("settings-checklist-item-label", None, &[("number", Argument::Number(number))])
    }

    /// “Move up: …”
    pub fn settings_checklist_up_action(self, item: &str) -> String {
        self.say("settings-checklist-up-action", None, &[("item", Argument::Text(item.to_owned()))])
    }

    /// “Move down: …”
    pub fn settings_checklist_down_action(self, item: &str) -> String {
        self.say("settings-checklist-down-action", None, &[("item", Argument::Text(item.to_owned()))])
    }

    /// “Take off the list: …”
    pub fn settings_checklist_remove_action(self, item: &str) -> String {
        self.say("settings-checklist-remove-action", None, &[("item", Argument::Text(item.to_owned()))])
    }

    /// “Nothing on the list.”
    pub fn settings_checklist_empty(self) -> String {
        self.say("settings-checklist-empty", None, &[])
    }

    /// “Add an item”
    pub fn settings_checklist_add_action(self) -> String {
        self.say("settings-checklist-add-action", None, &[])
    }

    /// “Settle with …”
    pub fn settle_title(self, name: &str) -> String {
        self.say("settle-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Invoice …”
    pub fn settle_number_line(self, number: &str) -> String {
        self.say("settle-number-line", None, &[("number", Argument::Text(number.to_owned()))])
    }

    /// “Services of this visit”
    pub fn settle_lines_title(self) -> String {
        self.say("settle-lines-title", None, &[])
    }

    /// “No service is written for this visit: nothing is to be paid.”
    pub fn settle_empty(self) -> String {
        self.say("settle-empty", None, &[])
    }

    /// “… × …”
    pub fn settle_line_label(self, name: &str, quantity: i64) -> String {
        self.say("settle-line-label", None, &[("name", Argument::Text(name.to_owned())), ("quantity", Argument::Number(quantity))])
    }

    /// “Sum”
    pub fn settle_total_label(self) -> String {
        self.say("settle-total-label", None, &[])
    }

    /// “Paid”
    pub fn settle_paid_label(self) -> String {
        self.say("settle-paid-label", None, &[])
    }

    /// “Due”
    pub fn settle_due_label(self) -> String {
        self.say("settle-due-label", None, &[])
    }

    /// “Owed from before”
    pub fn settle_earlier_label(self) -> String {
        self.say("settle-earlier-label", None, &[])
    }

    /// “In their favor from before”
    pub fn settle_credit_label(self) -> String {
        self.say("settle-credit-label", None, &[])
    }

    /// “What they pay”
    pub fn settle_amount_label(self) -> String {
        self.say("settle-amount-label", None, &[])
    }

    /// “For a part, write less.”
    pub fn settle_amount_hint(self) -> String {
        self.say("settle-amount-hint", None, &[])
    }

    /// “Change the sum”
    pub fn settle_amount_action(self) -> String {
        self.say("settle-amount-action", None, &[])
    }

    /// “How do they pay?”
    pub fn settle_means_label(self) -> String {
        self.say("settle-means-label", None, &[])
    }

    /// “Cash Card Transfer”
    pub fn settle_means_choice(self, means: &str) -> String {
        self.say("settle-means-choice", None, &[("means", Argument::Text(means.to_owned()))])
    }

    /// “Payments”
    pub fn settle_payments_title(self) -> String {
        self.say("settle-payments-title", None, &[])
    }

    /// “…, …”
    pub fn settle_payment_line(self, time: Minute, name: &str) -> String {
        self.say("settle-payment-line", None, &[("time", Argument::Time(time)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Reverse”
    pub fn settle_reverse_action(self) -> String {
        self.say("settle-reverse-action", None, &[])
    }

    /// “Why is it taken back?”
    pub fn settle_reverse_label(self) -> String {
        self.say("settle-reverse-label", None, &[])
    }

    /// “Reversed”
    pub fn settle_reversed_label(self) -> String {
        self.say("settle-reversed-label", None, &[])
    }

    /// “This visit is paid in full.”
    pub fn settle_done_line(self) -> String {
        self.say("settle-done-line", None, &[])
    }

    /// “Say goodbye”
    pub fn settle_leave_action(self) -> String {
        self.say("settle-leave-action", None, &[])
    }

    /// “New colleague”
    pub fn staff_new_action(self) -> String {
        self.say("staff-new-action", None, &[])
    }

    /// “New colleague”
    pub fn staff_new_title(self) -> String {
        self.say("staff-new-title", None, &[])
    }

    /// “Details of …”
    pub fn staff_edit_title(self, name: &str) -> String {
        self.say("staff-edit-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Save”
    pub fn staff_save_action(self) -> String {
        self.say("staff-save-action", None, &[])
    }

    /// “Go back”
    pub fn staff_back_action(self) -> String {
        self.say("staff-back-action", None, &[])
    }

    /// “Name”
    pub fn staff_name_label(self) -> String {
        self.say("staff-name-label", None, &[])
    }

    /// “User name”
    pub fn staff_login_label(self) -> String {
        self.say("staff-login-label", None, &[])
    }

    /// “Password”
    pub fn staff_password_label(self) -> String {
        self.say("staff-password-label", None, &[])
    }

    /// “Left empty, this colleague does not sign in.”
    pub fn staff_password_hint(self) -> String {
        self.say("staff-password-hint", None, &[])
    }

    /// “Roles”
    pub fn staff_roles_label(self) -> String {
        self.say("staff-roles-label", None, &[])
    }

    /// “Manager Doctor Front desk Treatment coordinator Assistant Technician Colleague”
    pub fn staff_role_label(self, role: &str) -> String {
        self.say("staff-role-label", None, &[("role", Argument::Text(role.to_owned()))])
    }

    /// “Specialty”
    pub fn staff_specialty_label(self) -> String {
        self.say("staff-specialty-label", None, &[])
    }

    /// “Works here now”
    pub fn staff_active_label(self) -> String {
        self.say("staff-active-label", None, &[])
    }

    /// “No longer here”
    pub fn staff_inactive_label(self) -> String {
        self.say("staff-inactive-label", None, &[])
    }

    /// “Working hours”
    pub fn staff_hours_label(self) -> String {
        self.say("staff-hours-label", None, &[])
    }

    /// “Each day’s hours, written like …; a gap is a break, empty is a day off.”
    pub fn staff_hours_hint(self, example: &str) -> String {
        self.say("staff-hours-hint", None, &[("example", Argument::Text(example.to_owned()))])
    }

    /// “Write the hours like ….”
    pub fn staff_hours_invalid(self, example: &str) -> String {
        self.say("staff-hours-invalid", None, &[("example", Argument::Text(example.to_owned()))])
    }

    /// “No colleagues yet.”
    pub fn staff_list_empty(self) -> String {
        self.say("staff-list-empty", None, &[])
    }

    /// “No doctor has working hours yet.”
    pub fn staff_hours_empty(self) -> String {
        self.say("staff-hours-empty", None, &[])
    }

    /// “Write the doctors and their hours under Colleagues; then the free times appear here.”
    pub fn staff_hours_empty_hint(self) -> String {
        self.say("staff-hours-empty", Some("hint"), &[])
    }

    /// “Go to colleagues”
    pub fn staff_hours_empty_action(self) -> String {
        self.say("staff-hours-empty", Some("action"), &[])
    }

    /// “See the practice, its colleagues and its services Change the practice and its rules Add and change c”
    pub fn staff_right_label(self, right: &str) -> String {
        self.say("staff-right-label", None, &[("right", Argument::Text(right.to_owned()))])
    }

    /// “At the desk Care The practice What was done The data”
    pub fn staff_right_group_label(self, group: &str) -> String {
        self.say("staff-right-group-label", None, &[("group", Argument::Text(group.to_owned()))])
    }

    /// “From the roles Given beyond the roles Taken, although the roles give it”
    pub fn staff_right_state_hint(self, state: &str) -> String {
        self.say("staff-right-state-hint", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “What they may do · one differs from the roles What they may do · … differ from the roles”
    pub fn staff_rights_title(self, count: i64) -> String {
        self.say("staff-rights-title", None, &[("count", Argument::Number(count))])
    }

    /// “What they may do”
    pub fn staff_rights_plain_title(self) -> String {
        self.say("staff-rights-plain-title", None, &[])
    }

    /// “The roles give what most people need. Here one right can be given or taken for this person alone.”
    pub fn staff_rights_hint(self) -> String {
        self.say("staff-rights-hint", None, &[])
    }

    /// “The way in”
    pub fn staff_way_title(self) -> String {
        self.say("staff-way-title", None, &[])
    }

    /// “Has a password, and a PIN on this machine Has a password Has a PIN on this machine, no password Does”
    pub fn staff_way_label(self, state: &str) -> String {
        self.say("staff-way-label", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “New password”
    pub fn staff_password_new_label(self) -> String {
        self.say("staff-password-new-label", None, &[])
    }

    /// “Tell it to this colleague in person; they can change it under Settings.”
    pub fn staff_password_new_label_hint(self) -> String {
        self.say("staff-password-new-label", Some("hint"), &[])
    }

    /// “Give this password”
    pub fn staff_password_give_action(self) -> String {
        self.say("staff-password-give-action", None, &[])
    }

    /// “… signs in with the new password from now on.”
    pub fn staff_password_given_label(self, name: &str) -> String {
        self.say("staff-password-given-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Who takes over”
    pub fn staff_substitute_label(self) -> String {
        self.say("staff-substitute-label", None, &[])
    }

    /// “One open step or call passes to this colleague. … open steps and calls pass to this colleague.”
    pub fn staff_substitute_label_hint(self, count: i64) -> String {
        self.say("staff-substitute-label", Some("hint"), &[("count", Argument::Number(count))])
    }

    /// “Leave”
    pub fn staff_leave_title(self) -> String {
        self.say("staff-leave-title", None, &[])
    }

    /// “What is due until the last day passes to the substitute, and so does what is added meanwhile.”
    pub fn staff_leave_hint(self) -> String {
        self.say("staff-leave-hint", None, &[])
    }

    /// “First day”
    pub fn staff_leave_from_label(self) -> String {
        self.say("staff-leave-from-label", None, &[])
    }

    /// “Last day”
    pub fn staff_leave_until_label(self) -> String {
        self.say("staff-leave-until-label", None, &[])
    }

    /// “Substitute”
    pub fn staff_leave_substitute_label(self) -> String {
        self.say("staff-leave-substitute-label", None, &[])
    }

    /// “Enter the leave”
    pub fn staff_leave_action(self) -> String {
        self.say("staff-leave-action", None, &[])
    }

    /// “From … until …; … stands in”
    pub fn staff_leave_line(self, from: Day, until: Day, name: &str) -> String {
        self.say("staff-leave-line", None, &[("from", Argument::Day(from)), ("until", Argument::Day(until)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Call this leave off”
    pub fn staff_leave_cancel_action(self) -> String {
        self.say("staff-leave-cancel-action", None, &[])
    }

    /// “What has passed to the substitute stays with them.”
    pub fn staff_leave_cancel_action_hint(self) -> String {
        self.say("staff-leave-cancel-action", Some("hint"), &[])
    }

    /// “On leave until …”
    pub fn staff_away_label(self, until: Day) -> String {
        self.say("staff-away-label", None, &[("until", Argument::Day(until))])
    }

    /// “No password yet”
    pub fn staff_no_password_label(self) -> String {
        self.say("staff-no-password-label", None, &[])
    }

    /// “Rooms and chairs”
    pub fn timetable_rooms_title(self) -> String {
        self.say("timetable-rooms-title", None, &[])
    }

    /// “No rooms yet. A service that needs one can be booked once there is a room.”
    pub fn timetable_rooms_empty(self) -> String {
        self.say("timetable-rooms-empty", None, &[])
    }

    /// “Room”
    pub fn timetable_room_label(self) -> String {
        self.say("timetable-room-label", None, &[])
    }

    /// “Name of the room”
    pub fn timetable_room_name_label(self) -> String {
        self.say("timetable-room-name-label", None, &[])
    }

    /// “A new room”
    pub fn timetable_room_new_label(self) -> String {
        self.say("timetable-room-new-label", None, &[])
    }

    /// “Add the room”
    pub fn timetable_room_add_action(self) -> String {
        self.say("timetable-room-add-action", None, &[])
    }

    /// “Take out of use”
    pub fn timetable_room_close_action(self) -> String {
        self.say("timetable-room-close-action", None, &[])
    }

    /// “Use again”
    pub fn timetable_room_open_action(self) -> String {
        self.say("timetable-room-open-action", None, &[])
    }

    /// “Not in use”
    pub fn timetable_room_closed_label(self) -> String {
        self.say("timetable-room-closed-label", None, &[])
    }

    /// “Weekly hours”
    pub fn timetable_hours_title(self) -> String {
        self.say("timetable-hours-title", None, &[])
    }

    /// “A week holds from the day that you choose until the next one that you enter. What is booked outside”
    pub fn timetable_hours_hint(self) -> String {
        self.say("timetable-hours-hint", None, &[])
    }

    /// “Doctor or room”
    pub fn timetable_owner_label(self) -> String {
        self.say("timetable-owner-label", None, &[])
    }

    /// “Holds from”
    pub fn timetable_from_label(self) -> String {
        self.say("timetable-from-label", None, &[])
    }

    /// “Save the week”
    pub fn timetable_hours_save_action(self) -> String {
        self.say("timetable-hours-save-action", None, &[])
    }

    /// “Weeks”
    pub fn timetable_weeks_title(self) -> String {
        self.say("timetable-weeks-title", None, &[])
    }

    /// “Since ever”
    pub fn timetable_ever_label(self) -> String {
        self.say("timetable-ever-label", None, &[])
    }

    /// “Not worked”
    pub fn timetable_no_hours_label(self) -> String {
        self.say("timetable-no-hours-label", None, &[])
    }

    /// “The year before”
    pub fn timetable_year_before_action(self) -> String {
        self.say("timetable-year-before-action", None, &[])
    }

    /// “The next year”
    pub fn timetable_year_after_action(self) -> String {
        self.say("timetable-year-after-action", None, &[])
    }

    /// “There is no list of public holidays for this country. Enter your days off here.”
    pub fn timetable_pack_empty(self) -> String {
        self.say("timetable-pack-empty", None, &[])
    }

    /// “No days off in this year.”
    pub fn timetable_holidays_empty(self) -> String {
        self.say("timetable-holidays-empty", None, &[])
    }

    /// “Worked”
    pub fn timetable_worked_label(self) -> String {
        self.say("timetable-worked-label", None, &[])
    }

    /// “Estimated by the moon”
    pub fn timetable_estimated_label(self) -> String {
        self.say("timetable-estimated-label", None, &[])
    }

    /// “Changed here”
    pub fn timetable_edited_label(self) -> String {
        self.say("timetable-edited-label", None, &[])
    }

    /// “We work on this day”
    pub fn timetable_work_action(self) -> String {
        self.say("timetable-work-action", None, &[])
    }

    /// “We are closed”
    pub fn timetable_off_action(self) -> String {
        self.say("timetable-off-action", None, &[])
    }

    /// “As in the list”
    pub fn timetable_reset_action(self) -> String {
        self.say("timetable-reset-action", None, &[])
    }

    /// “Day off”
    pub fn timetable_day_label(self) -> String {
        self.say("timetable-day-label", None, &[])
    }

    /// “Name of the day”
    pub fn timetable_day_name_label(self) -> String {
        self.say("timetable-day-name-label", None, &[])
    }

    /// “Where it is announced”
    pub fn timetable_source_label(self) -> String {
        self.say("timetable-source-label", None, &[])
    }

    /// “Add the day off”
    pub fn timetable_day_add_action(self) -> String {
        self.say("timetable-day-add-action", None, &[])
    }

    /// “Blocked times”
    pub fn timetable_closures_title(self) -> String {
        self.say("timetable-closures-title", None, &[])
    }

    /// “Nothing is blocked.”
    pub fn timetable_closures_empty(self) -> String {
        self.say("timetable-closures-empty", None, &[])
    }

    /// “Open again”
    pub fn timetable_closure_cancel_action(self) -> String {
        self.say("timetable-closure-cancel-action", None, &[])
    }

    /// “From …”
    pub fn timetable_since_line(self, day: &str) -> String {
        self.say("timetable-since-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Days off in …”
    pub fn timetable_holidays_title(self, year: &str) -> String {
        self.say("timetable-holidays-title", None, &[("year", Argument::Text(year.to_owned()))])
    }

    /// “Source: …, version ….”
    pub fn timetable_pack_line(self, source: &str, version: &str) -> String {
        self.say("timetable-pack-line", None, &[("source", Argument::Text(source.to_owned())), ("version", Argument::Text(version.to_owned()))])
    }

    /// “Known until ….”
    pub fn timetable_pack_until_line(self, day: &str) -> String {
        self.say("timetable-pack-until-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “… person is booked … people are booked”
    pub fn timetable_booked_label(self, count: i64) -> String {
        self.say("timetable-booked-label", None, &[("count", Argument::Number(count))])
    }

    /// “… to …”
    pub fn timetable_span_line(self, from: &str, until: &str) -> String {
        self.say("timetable-span-line", None, &[("from", Argument::Text(from.to_owned())), ("until", Argument::Text(until.to_owned()))])
    }

    /// “… to …”
    pub fn timetable_hours_line(self, start: &str, end: &str) -> String {
        self.say("timetable-hours-line", None, &[("start", Argument::Text(start.to_owned())), ("end", Argument::Text(end.to_owned()))])
    }

    /// “… person to be moved … people to be moved”
    pub fn timetable_displaced_label(self, count: i64) -> String {
        self.say("timetable-displaced-label", None, &[("count", Argument::Number(count))])
    }

    /// “One appointment, … confirmed, … not confirmed yet … appointments, … confirmed, … not confirmed yet”
    pub fn today_counts_line(self, appointments: i64, confirmed: i64, unanswered: i64) -> String {
        self.say("today-counts-line", None, &[("appointments", Argument::Number(appointments)), ("confirmed", Argument::Number(confirmed)), ("unanswered", Argument::Number(unanswered))])
    }

    /// “Next free time today: …, …”
    pub fn today_free_line(self, time: Minute, name: &str) -> String {
        self.say("today-free-line", None, &[("time", Argument::Time(time)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “Next free time: …, …, …”
    pub fn today_free_later_line(self, day: Day, time: Minute, name: &str) -> String {
        self.say("today-free-later-line", None, &[("day", Argument::DayList(day)), ("time", Argument::Time(time)), ("name", Argument::Text(name.to_owned()))])
    }

    /// “The day in four lanes”
    pub fn today_lanes_label(self) -> String {
        self.say("today-lanes-label", None, &[])
    }

    /// “On the way”
    pub fn today_way_title(self) -> String {
        self.say("today-way-title", None, &[])
    }

    /// “Nobody else is expected.”
    pub fn today_way_empty(self) -> String {
        self.say("today-way-empty", None, &[])
    }

    /// “Waiting”
    pub fn today_waiting_title(self) -> String {
        self.say("today-waiting-title", None, &[])
    }

    /// “Nobody is waiting.”
    pub fn today_waiting_empty(self) -> String {
        self.say("today-waiting-empty", None, &[])
    }

    /// “With the doctor”
    pub fn today_room_title(self) -> String {
        self.say("today-room-title", None, &[])
    }

    /// “The rooms are free.”
    pub fn today_room_empty(self) -> String {
        self.say("today-room-empty", None, &[])
    }

    /// “Before leaving”
    pub fn today_leaving_title(self) -> String {
        self.say("today-leaving-title", None, &[])
    }

    /// “Nobody leaves without the next step: closed visits come here.”
    pub fn today_leaving_empty(self) -> String {
        self.say("today-leaving-empty", None, &[])
    }

    /// “Show one more Show … more”
    pub fn today_more_action(self, count: i64) -> String {
        self.say("today-more-action", None, &[("count", Argument::Number(count))])
    }

    /// “A quiet day: no appointment is booked.”
    pub fn today_day_empty(self) -> String {
        self.say("today-day-empty", None, &[])
    }

    /// “Book the first one with N, or look at another day in the appointment book.”
    pub fn today_day_empty_hint(self) -> String {
        self.say("today-day-empty", Some("hint"), &[])
    }

    /// “has just gone in a minute in the room … minutes in the room”
    pub fn today_room_line(self, count: i64) -> String {
        self.say("today-room-line", None, &[("count", Argument::Number(count))])
    }

    /// “Referred by …”
    pub fn today_referrer_line(self, name: &str) -> String {
        self.say("today-referrer-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “First visit”
    pub fn today_first_label(self) -> String {
        self.say("today-first-label", None, &[])
    }

    /// “Confirmed”
    pub fn today_confirmed_label(self) -> String {
        self.say("today-confirmed-label", None, &[])
    }

    /// “Not confirmed”
    pub fn today_planned_label(self) -> String {
        self.say("today-planned-label", None, &[])
    }

    /// “Late”
    pub fn today_late_label(self) -> String {
        self.say("today-late-label", None, &[])
    }

    /// “Return visit: … Referral: … Next stage: … Recall: … Contact: … End of care: … Next step: …”
    pub fn today_step_line(self, kind: &str, reason: &str) -> String {
        self.say("today-step-line", None, &[("kind", Argument::Text(kind.to_owned())), ("reason", Argument::Text(reason.to_owned()))])
    }

    /// “Not booked yet, about …”
    pub fn today_unbooked_label(self, day: Day) -> String {
        self.say("today-unbooked-label", None, &[("day", Argument::DayList(day))])
    }

    /// “Booked: …, …”
    pub fn today_booked_label(self, day: Day, time: Minute) -> String {
        self.say("today-booked-label", None, &[("day", Argument::DayList(day)), ("time", Argument::Time(time))])
    }

    /// “About …”
    pub fn today_due_label(self, day: Day) -> String {
        self.say("today-due-label", None, &[("day", Argument::DayList(day))])
    }

    /// “What can be done for …”
    pub fn today_acts_label(self, name: &str) -> String {
        self.say("today-acts-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Call to confirm”
    pub fn today_confirm_action(self) -> String {
        self.say("today-confirm-action", None, &[])
    }

    /// “Will come”
    pub fn today_confirmed_action(self) -> String {
        self.say("today-confirmed-action", None, &[])
    }

    /// “Has arrived”
    pub fn today_arrive_action(self) -> String {
        self.say("today-arrive-action", None, &[])
    }

    /// “Call in”
    pub fn today_call_in_action(self) -> String {
        self.say("today-call-in-action", None, &[])
    }

    /// “Open the consultation”
    pub fn today_visit_action(self) -> String {
        self.say("today-visit-action", None, &[])
    }

    /// “Book it now”
    pub fn today_book_action(self) -> String {
        self.say("today-book-action", None, &[])
    }

    /// “Say goodbye”
    pub fn today_leave_action(self) -> String {
        self.say("today-leave-action", None, &[])
    }

    /// “Did not come”
    pub fn today_no_show_action(self) -> String {
        self.say("today-no-show-action", None, &[])
    }

    /// “Cancel the appointment…”
    pub fn today_cancel_action(self) -> String {
        self.say("today-cancel-action", None, &[])
    }

    /// “Open the file”
    pub fn today_patient_action(self) -> String {
        self.say("today-patient-action", None, &[])
    }

    /// “Move among the cards”
    pub fn today_up_action(self) -> String {
        self.say("today-up-action", None, &[])
    }

    /// “The main act of the card”
    pub fn today_main_action(self) -> String {
        self.say("today-main-action", None, &[])
    }

    /// “Call …”
    pub fn today_confirm_title(self, name: &str) -> String {
        self.say("today-confirm-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Appointment: …, …”
    pub fn today_confirm_sub(self, day: Day, time: Minute) -> String {
        self.say("today-confirm-sub", None, &[("day", Argument::DayLong(day)), ("time", Argument::Time(time))])
    }

    /// “No mobile is written in the file.”
    pub fn today_confirm_empty(self) -> String {
        self.say("today-confirm-empty", None, &[])
    }

    /// “Today’s work”
    pub fn today_work_title(self) -> String {
        self.say("today-work-title", None, &[])
    }

    /// “One task, … late … tasks, … late”
    pub fn today_work_line(self, count: i64, late: i64) -> String {
        self.say("today-work-line", None, &[("count", Argument::Number(count)), ("late", Argument::Number(late))])
    }

    /// “One task … tasks”
    pub fn today_work_plain_line(self, count: i64) -> String {
        self.say("today-work-plain-line", None, &[("count", Argument::Number(count))])
    }

    /// “Nothing is waiting: a good day.”
    pub fn today_work_empty(self) -> String {
        self.say("today-work-empty", None, &[])
    }

    /// “Calls and next steps appear here when they are due.”
    pub fn today_work_empty_hint(self) -> String {
        self.say("today-work-empty", Some("hint"), &[])
    }

    /// “Next-day call: … Doctor calls: … Recall: … Contact: … Account: … Did not come: … Left without being”
    pub fn today_task_title(self, kind: &str, name: &str) -> String {
        self.say("today-task-title", None, &[("kind", Argument::Text(kind.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “one day late … days late”
    pub fn today_task_late_label(self, count: i64) -> String {
        self.say("today-task-late-label", None, &[("count", Argument::Number(count))])
    }

    /// “Urgent”
    pub fn today_task_urgent_label(self) -> String {
        self.say("today-task-urgent-label", None, &[])
    }

    /// “Call”
    pub fn today_task_call_action(self) -> String {
        self.say("today-task-call-action", None, &[])
    }

    /// “Book”
    pub fn today_task_book_action(self) -> String {
        self.say("today-task-book-action", None, &[])
    }

    /// “Open”
    pub fn today_task_open_action(self) -> String {
        self.say("today-task-open-action", None, &[])
    }

    /// “All calls”
    pub fn today_work_all_action(self) -> String {
        self.say("today-work-all-action", None, &[])
    }

    /// “…, …”
    pub fn today_what_line(self, service: &str, name: &str) -> String {
        self.say("today-what-line", None, &[("service", Argument::Text(service.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “… min, long wait … min, say a word … min waiting”
    pub fn today_wait_label(self, level: &str, count: i64) -> String {
        self.say("today-wait-label", None, &[("level", Argument::Text(level.to_owned())), ("count", Argument::Number(count))])
    }

    /// “Just arrived”
    pub fn today_arrived_label(self) -> String {
        self.say("today-arrived-label", None, &[])
    }

    /// “Less than … min to wait; best to come at …”
    pub fn today_estimate_line(self, minutes: i64, time: Minute) -> String {
        self.say("today-estimate-line", None, &[("minutes", Argument::Number(minutes)), ("time", Argument::Time(time))])
    }

    /// “Less than … min to wait”
    pub fn today_estimate_plain_line(self, minutes: i64) -> String {
        self.say("today-estimate-plain-line", None, &[("minutes", Argument::Number(minutes))])
    }

    /// “Mr. … Ms. … Dr. … …”
    pub fn today_name_title(self, form: &str, name: &str) -> String {
        self.say("today-name-title", None, &[("form", Argument::Text(form.to_owned())), ("name", Argument::Text(name.to_owned()))])
    }

    /// “No. …”
    pub fn today_queue_label(self, number: i64) -> String {
        self.say("today-queue-label", None, &[("number", Argument::Number(number))])
    }

    /// “Walked in”
    pub fn today_walk_in_label(self) -> String {
        self.say("today-walk-in-label", None, &[])
    }

    /// “Apologized Refreshment offered Apology and refreshment”
    pub fn today_amends_label(self, kind: &str) -> String {
        self.say("today-amends-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Apologize and offer a drink”
    pub fn today_amends_action(self) -> String {
        self.say("today-amends-action", None, &[])
    }

    /// “Left without being seen…”
    pub fn today_left_action(self) -> String {
        self.say("today-left-action", None, &[])
    }

    /// “Settle and say goodbye”
    pub fn today_settle_action(self) -> String {
        self.say("today-settle-action", None, &[])
    }

    /// “What to say”
    pub fn today_say_action(self) -> String {
        self.say("today-say-action", None, &[])
    }

    /// “Whose patients”
    pub fn today_doctors_label(self) -> String {
        self.say("today-doctors-label", None, &[])
    }

    /// “All: …”
    pub fn today_doctors_all(self, count: i64) -> String {
        self.say("today-doctors-all", None, &[("count", Argument::Number(count))])
    }

    /// “…: …”
    pub fn today_doctors_choice(self, name: &str, count: i64) -> String {
        self.say("today-doctors-choice", None, &[("name", Argument::Text(name.to_owned())), ("count", Argument::Number(count))])
    }

    /// “My queue”
    pub fn visits_queue_title(self) -> String {
        self.say("visits-queue-title", None, &[])
    }

    /// “Nobody is waiting for you now.”
    pub fn visits_queue_empty(self) -> String {
        self.say("visits-queue-empty", None, &[])
    }

    /// “Waiting”
    pub fn visits_queue_waiting_title(self) -> String {
        self.say("visits-queue-waiting-title", None, &[])
    }

    /// “In the room”
    pub fn visits_queue_room_title(self) -> String {
        self.say("visits-queue-room-title", None, &[])
    }

    /// “has just arrived waiting for a minute waiting for … minutes”
    pub fn visits_waiting_line(self, count: i64) -> String {
        self.say("visits-waiting-line", None, &[("count", Argument::Number(count))])
    }

    /// “has just gone in a minute in the room … minutes in the room”
    pub fn visits_room_line(self, count: i64) -> String {
        self.say("visits-room-line", None, &[("count", Argument::Number(count))])
    }

    /// “First visit Visit number … Visit number …”
    pub fn visits_nth_line(self, count: i64) -> String {
        self.say("visits-nth-line", None, &[("count", Argument::Number(count))])
    }

    /// “Waiting In the room Visit closed Left without being seen Visit”
    pub fn visits_state_label(self, state: &str) -> String {
        self.say("visits-state-label", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “Call in”
    pub fn visits_call_in_action(self) -> String {
        self.say("visits-call-in-action", None, &[])
    }

    /// “Open the visit”
    pub fn visits_open_action(self) -> String {
        self.say("visits-open-action", None, &[])
    }

    /// “Patient’s file”
    pub fn visits_file_action(self) -> String {
        self.say("visits-file-action", None, &[])
    }

    /// “The path so far”
    pub fn visits_path_title(self) -> String {
        self.say("visits-path-title", None, &[])
    }

    /// “The first visit: no path yet.”
    pub fn visits_path_empty(self) -> String {
        self.say("visits-path-empty", None, &[])
    }

    /// “In the patient’s own words”
    pub fn visits_words_label(self) -> String {
        self.say("visits-words-label", None, &[])
    }

    /// “Services today”
    pub fn visits_services_title(self) -> String {
        self.say("visits-services-title", None, &[])
    }

    /// “No services yet.”
    pub fn visits_services_empty(self) -> String {
        self.say("visits-services-empty", None, &[])
    }

    /// “Add a service”
    pub fn visits_service_add_label(self) -> String {
        self.say("visits-service-add-label", None, &[])
    }

    /// “Remove …”
    pub fn visits_service_remove_action(self, name: &str) -> String {
        self.say("visits-service-remove-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “How many: …”
    pub fn visits_service_quantity_label(self, name: &str) -> String {
        self.say("visits-service-quantity-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Sum”
    pub fn visits_services_total_label(self) -> String {
        self.say("visits-services-total-label", None, &[])
    }

    /// “Invasive”
    pub fn visits_invasive_label(self) -> String {
        self.say("visits-invasive-label", None, &[])
    }

    /// “Saved”
    pub fn visits_saved_hint(self) -> String {
        self.say("visits-saved-hint", None, &[])
    }

    /// “Saving…”
    pub fn visits_saving_hint(self) -> String {
        self.say("visits-saving-hint", None, &[])
    }

    /// “Not saved yet”
    pub fn visits_unsaved_hint(self) -> String {
        self.say("visits-unsaved-hint", None, &[])
    }

    /// “Close the visit”
    pub fn visits_close_action(self) -> String {
        self.say("visits-close-action", None, &[])
    }

    /// “What is the next step?”
    pub fn visits_next_title(self) -> String {
        self.say("visits-next-title", None, &[])
    }

    /// “Return visit Referral to a colleague Next stage of treatment Periodic recall Remote contact End of c”
    pub fn visits_kind_label(self, kind: &str) -> String {
        self.say("visits-kind-label", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Here, after a known time Why, and how urgent The stage that follows A check in a few months By phone”
    pub fn visits_kind_hint(self, kind: &str) -> String {
        self.say("visits-kind-hint", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “When?”
    pub fn visits_when_label(self) -> String {
        self.say("visits-when-label", None, &[])
    }

    /// “… week … weeks”
    pub fn visits_weeks_label(self, count: i64) -> String {
        self.say("visits-weeks-label", None, &[("count", Argument::Number(count))])
    }

    /// “… month … months”
    pub fn visits_months_label(self, count: i64) -> String {
        self.say("visits-months-label", None, &[("count", Argument::Number(count))])
    }

    /// “Date”
    pub fn visits_date_label(self) -> String {
        self.say("visits-date-label", None, &[])
    }

    /// “On which day?”
    pub fn visits_due_date_label(self) -> String {
        self.say("visits-due-date-label", None, &[])
    }

    /// “What for?”
    pub fn visits_why_label(self) -> String {
        self.say("visits-why-label", None, &[])
    }

    /// “Why is the patient sent?”
    pub fn visits_why_referral_label(self) -> String {
        self.say("visits-why-referral-label", None, &[])
    }

    /// “Why does care end here?”
    pub fn visits_why_end_label(self) -> String {
        self.say("visits-why-end-label", None, &[])
    }

    /// “Who sees to it?”
    pub fn visits_owner_label(self) -> String {
        self.say("visits-owner-label", None, &[])
    }

    /// “Choose a colleague”
    pub fn visits_owner_none(self) -> String {
        self.say("visits-owner-none", None, &[])
    }

    /// “To which colleague?”
    pub fn visits_colleague_label(self) -> String {
        self.say("visits-colleague-label", None, &[])
    }

    /// “Urgent”
    pub fn visits_urgent_label(self) -> String {
        self.say("visits-urgent-label", None, &[])
    }

    /// “I asked: “Is there a question left that you have not asked?””
    pub fn visits_golden_label(self) -> String {
        self.say("visits-golden-label", None, &[])
    }

    /// “What the patient asked; empty if nothing was left”
    pub fn visits_golden_answer_label(self) -> String {
        self.say("visits-golden-answer-label", None, &[])
    }

    /// “A call tomorrow, 24 hours after the procedure”
    pub fn visits_tomorrow_label(self) -> String {
        self.say("visits-tomorrow-label", None, &[])
    }

    /// “Set by itself; it asks about pain and bleeding”
    pub fn visits_tomorrow_hint(self) -> String {
        self.say("visits-tomorrow-hint", None, &[])
    }

    /// “Say to the patient”
    pub fn visits_say_title(self) -> String {
        self.say("visits-say-title", None, &[])
    }

    /// “Choose the next step, and the sentence stands here.”
    pub fn visits_say_empty(self) -> String {
        self.say("visits-say-empty", None, &[])
    }

    /// “… sees this at once”
    pub fn visits_sees_title(self, name: &str) -> String {
        self.say("visits-sees-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “…: return visit, about … …: referral to a colleague, by … …: next stage of treatment, about … …: per”
    pub fn visits_sees_line(self, name: &str, kind: &str, day: &str) -> String {
        self.say("visits-sees-line", None, &[("name", Argument::Text(name.to_owned())), ("kind", Argument::Text(kind.to_owned())), ("day", Argument::Text(day.to_owned()))])
    }

    /// “Add another step”
    pub fn visits_step_add_action(self) -> String {
        self.say("visits-step-add-action", None, &[])
    }

    /// “The other step”
    pub fn visits_step_next_action(self) -> String {
        self.say("visits-step-next-action", None, &[])
    }

    /// “Remove this step”
    pub fn visits_step_remove_action(self) -> String {
        self.say("visits-step-remove-action", None, &[])
    }

    /// “Step …”
    pub fn visits_step_number_label(self, number: i64) -> String {
        self.say("visits-step-number-label", None, &[("number", Argument::Number(number))])
    }

    /// “Close the visit and hand over”
    pub fn visits_finish_action(self) -> String {
        self.say("visits-finish-action", None, &[])
    }

    /// “Keep it, not finished yet”
    pub fn visits_later_action(self) -> String {
        self.say("visits-later-action", None, &[])
    }

    /// “Without a next step, the visit does not close.”
    pub fn visits_gate_hint(self) -> String {
        self.say("visits-gate-hint", None, &[])
    }

    /// “Reason, from the list”
    pub fn visits_end_reason_label(self) -> String {
        self.say("visits-end-reason-label", None, &[])
    }

    /// “Recovered Treatment finished Goes on elsewhere Does not want to go on Moved away Has died Another re”
    pub fn visits_end_reason_choice(self, reason: &str) -> String {
        self.say("visits-end-reason-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “First free times”
    pub fn visits_free_title(self) -> String {
        self.say("visits-free-title", None, &[])
    }

    /// “No free time is in sight. The colleague looks for one.”
    pub fn visits_free_none(self) -> String {
        self.say("visits-free-none", None, &[])
    }

    /// “…, booked with the closing”
    pub fn visits_free_book_hint(self, time: &str) -> String {
        self.say("visits-free-book-hint", None, &[("time", Argument::Text(time.to_owned()))])
    }

    /// “Book the first free time with the closing”
    pub fn visits_free_key_action(self) -> String {
        self.say("visits-free-key-action", None, &[])
    }

    /// “I handed over what to look after at home”
    pub fn visits_after_care_label(self) -> String {
        self.say("visits-after-care-label", None, &[])
    }

    /// “Your answer to …, who sent the patient”
    pub fn visits_answer_label(self, name: &str) -> String {
        self.say("visits-answer-label", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Sent because: …”
    pub fn visits_answer_reason_line(self, reason: &str) -> String {
        self.say("visits-answer-reason-line", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “…, … of …: …”
    pub fn visits_phase_line(self, plan: &str, number: i64, total: i64, what: &str) -> String {
        self.say("visits-phase-line", None, &[("plan", Argument::Text(plan.to_owned())), ("number", Argument::Number(number)), ("total", Argument::Number(total)), ("what", Argument::Text(what.to_owned()))])
    }

    /// “… calls; it asks about pain and bleeding”
    pub fn visits_tomorrow_who(self, name: &str) -> String {
        self.say("visits-tomorrow-who", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Patient journey”
    pub fn visits_steps_title(self) -> String {
        self.say("visits-steps-title", None, &[])
    }

    /// “One open step … open steps”
    pub fn visits_steps_line(self, count: i64) -> String {
        self.say("visits-steps-line", None, &[("count", Argument::Number(count))])
    }

    /// “Not accepted yet Accepted, not booked Booked Care ended Next step”
    pub fn visits_step_state_label(self, state: &str) -> String {
        self.say("visits-step-state-label", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “about …”
    pub fn visits_step_due_line(self, day: &str) -> String {
        self.say("visits-step-due-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Appointment: …”
    pub fn visits_step_booked_line(self, day: &str) -> String {
        self.say("visits-step-booked-line", None, &[("day", Argument::Text(day.to_owned()))])
    }

    /// “Seen to by …”
    pub fn visits_step_owner_line(self, name: &str) -> String {
        self.say("visits-step-owner-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Accept the hand-over”
    pub fn visits_accept_action(self) -> String {
        self.say("visits-accept-action", None, &[])
    }

    /// “Book now”
    pub fn visits_book_action(self) -> String {
        self.say("visits-book-action", None, &[])
    }

    /// “Say goodbye”
    pub fn visits_leave_action(self) -> String {
        self.say("visits-leave-action", None, &[])
    }

    /// “To see how the treatment has worked For a colleague’s examination The next stage of the treatment Pe”
    pub fn visits_reason_usual(self, kind: &str) -> String {
        self.say("visits-reason-usual", None, &[("kind", Argument::Text(kind.to_owned()))])
    }

    /// “Before leaving”
    pub fn visits_leaving_title(self) -> String {
        self.say("visits-leaving-title", None, &[])
    }

    /// “Nobody is leaving now.”
    pub fn visits_leaving_empty(self) -> String {
        self.say("visits-leaving-empty", None, &[])
    }

    /// “Waiting for an appointment”
    pub fn visits_open_steps_title(self) -> String {
        self.say("visits-open-steps-title", None, &[])
    }

    /// “Nothing was left”
    pub fn visits_golden_nothing(self) -> String {
        self.say("visits-golden-nothing", None, &[])
    }

    /// “One more: …”
    pub fn visits_service_more_action(self, name: &str) -> String {
        self.say("visits-service-more-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “One fewer: …”
    pub fn visits_service_fewer_action(self, name: &str) -> String {
        self.say("visits-service-fewer-action", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Waiting list”
    pub fn waiting_page_title(self) -> String {
        self.say("waiting-page-title", None, &[])
    }

    /// “… person waits … people wait”
    pub fn waiting_count_line(self, count: i64) -> String {
        self.say("waiting-count-line", None, &[("count", Argument::Number(count))])
    }

    /// “What is chosen”
    pub fn waiting_side_label(self) -> String {
        self.say("waiting-side-label", None, &[])
    }

    /// “Times that came free”
    pub fn waiting_fill_title(self) -> String {
        self.say("waiting-fill-title", None, &[])
    }

    /// “No time has come free.”
    pub fn waiting_fill_empty(self) -> String {
        self.say("waiting-fill-empty", None, &[])
    }

    /// “A canceled or missed time that nobody has taken stands here, with how many of the waiting list it su”
    pub fn waiting_fill_hint(self) -> String {
        self.say("waiting-fill-hint", None, &[])
    }

    /// “Not offered yet”
    pub fn waiting_freed_title(self) -> String {
        self.say("waiting-freed-title", None, &[])
    }

    /// “To be told kindly that the time is gone”
    pub fn waiting_untold_title(self) -> String {
        self.say("waiting-untold-title", None, &[])
    }

    /// “Told”
    pub fn waiting_told_action(self) -> String {
        self.say("waiting-told-action", None, &[])
    }

    /// “suits nobody suits … person suits … people”
    pub fn waiting_fitting_line(self, count: i64) -> String {
        self.say("waiting-fitting-line", None, &[("count", Argument::Number(count))])
    }

    /// “nobody else to ask … more to ask … more to ask”
    pub fn waiting_more_line(self, count: i64) -> String {
        self.say("waiting-more-line", None, &[("count", Argument::Number(count))])
    }

    /// “… had this time”
    pub fn waiting_giver_line(self, name: &str) -> String {
        self.say("waiting-giver-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “… comes sooner and left this time”
    pub fn waiting_moved_up_line(self, name: &str) -> String {
        self.say("waiting-moved-up-line", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Offer”
    pub fn waiting_offer_action(self) -> String {
        self.say("waiting-offer-action", None, &[])
    }

    /// “Ask the next”
    pub fn waiting_next_action(self) -> String {
        self.say("waiting-next-action", None, &[])
    }

    /// “Offer no longer”
    pub fn waiting_close_action(self) -> String {
        self.say("waiting-close-action", None, &[])
    }

    /// “How is it offered?”
    pub fn waiting_mode_label(self) -> String {
        self.say("waiting-mode-label", None, &[])
    }

    /// “To several at once One by one”
    pub fn waiting_mode_choice(self, mode: &str) -> String {
        self.say("waiting-mode-choice", None, &[("mode", Argument::Text(mode.to_owned()))])
    }

    /// “How many at once”
    pub fn waiting_size_label(self) -> String {
        self.say("waiting-size-label", None, &[])
    }

    /// “Minutes an offer holds”
    pub fn waiting_limit_label(self) -> String {
        self.say("waiting-limit-label", None, &[])
    }

    /// “Who is asked, in this order”
    pub fn waiting_order_title(self) -> String {
        self.say("waiting-order-title", None, &[])
    }

    /// “Nobody on the waiting list fits this time.”
    pub fn waiting_fits_empty(self) -> String {
        self.say("waiting-fits-empty", None, &[])
    }

    /// “Offer …”
    pub fn waiting_open_title(self, time: &str) -> String {
        self.say("waiting-open-title", None, &[("time", Argument::Text(time.to_owned()))])
    }

    /// “Begin to offer”
    pub fn waiting_open_action(self) -> String {
        self.say("waiting-open-action", None, &[])
    }

    /// “Asked now Accepted Declined No answer Time limit over Withdrawn”
    pub fn waiting_offer_state(self, state: &str) -> String {
        self.say("waiting-offer-state", None, &[("state", Argument::Text(state.to_owned()))])
    }

    /// “… left”
    pub fn waiting_left_line(self, time: &str) -> String {
        self.say("waiting-left-line", None, &[("time", Argument::Text(time.to_owned()))])
    }

    /// “What was answered”
    pub fn waiting_answers_label(self) -> String {
        self.say("waiting-answers-label", None, &[])
    }

    /// “Takes the time Does not want it No answer”
    pub fn waiting_answer_choice(self, answer: &str) -> String {
        self.say("waiting-answer-choice", None, &[("answer", Argument::Text(answer.to_owned()))])
    }

    /// “Booked for …: ….”
    pub fn waiting_booked_line(self, name: &str, time: &str) -> String {
        self.say("waiting-booked-line", None, &[("name", Argument::Text(name.to_owned())), ("time", Argument::Text(time.to_owned()))])
    }

    /// “The later appointment is released: …. It can be offered in turn.”
    pub fn waiting_released_line(self, time: &str) -> String {
        self.say("waiting-released-line", None, &[("time", Argument::Text(time.to_owned()))])
    }

    /// “Who waits”
    pub fn waiting_list_title(self) -> String {
        self.say("waiting-list-title", None, &[])
    }

    /// “Nobody is on the waiting list.”
    pub fn waiting_list_empty(self) -> String {
        self.say("waiting-list-empty", None, &[])
    }

    /// “Whoever would rather come sooner is put here; times that come free are offered to them.”
    pub fn waiting_list_hint(self) -> String {
        self.say("waiting-list-hint", None, &[])
    }

    /// “Nobody waits for this.”
    pub fn waiting_narrowed_empty(self) -> String {
        self.say("waiting-narrowed-empty", None, &[])
    }

    /// “Add to the waiting list”
    pub fn waiting_add_action(self) -> String {
        self.say("waiting-add-action", None, &[])
    }

    /// “Change what they want”
    pub fn waiting_edit_action(self) -> String {
        self.say("waiting-edit-action", None, &[])
    }

    /// “On the waiting list: …”
    pub fn waiting_edit_title(self, name: &str) -> String {
        self.say("waiting-edit-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Save”
    pub fn waiting_save_action(self) -> String {
        self.say("waiting-save-action", None, &[])
    }

    /// “Go back”
    pub fn waiting_back_action(self) -> String {
        self.say("waiting-back-action", None, &[])
    }

    /// “Who?”
    pub fn waiting_patient_label(self) -> String {
        self.say("waiting-patient-label", None, &[])
    }

    /// “Service”
    pub fn waiting_service_label(self) -> String {
        self.say("waiting-service-label", None, &[])
    }

    /// “Doctor”
    pub fn waiting_doctor_label(self) -> String {
        self.say("waiting-doctor-label", None, &[])
    }

    /// “Doctors who suit”
    pub fn waiting_doctors_label(self) -> String {
        self.say("waiting-doctors-label", None, &[])
    }

    /// “None chosen: every doctor.”
    pub fn waiting_any_doctor_hint(self) -> String {
        self.say("waiting-any-doctor-hint", None, &[])
    }

    /// “Length, minutes”
    pub fn waiting_minutes_label(self) -> String {
        self.say("waiting-minutes-label", None, &[])
    }

    /// “Empty: … minutes, as the service.”
    pub fn waiting_minutes_hint(self, count: i64) -> String {
        self.say("waiting-minutes-hint", None, &[("count", Argument::Number(count))])
    }

    /// “Weekdays that suit; none: all”
    pub fn waiting_weekdays_label(self) -> String {
        self.say("waiting-weekdays-label", None, &[])
    }

    /// “Hours that suit”
    pub fn waiting_hours_label(self) -> String {
        self.say("waiting-hours-label", None, &[])
    }

    /// “For example …; empty: at any hour.”
    pub fn waiting_hours_hint(self, example: &str) -> String {
        self.say("waiting-hours-hint", None, &[("example", Argument::Text(example.to_owned()))])
    }

    /// “One stretch of the day, for example ….”
    pub fn waiting_hours_invalid(self, example: &str) -> String {
        self.say("waiting-hours-invalid", None, &[("example", Argument::Text(example.to_owned()))])
    }

    /// “from … to …”
    pub fn waiting_hours_line(self, start: Minute, end: Minute) -> String {
        self.say("waiting-hours-line", None, &[("start", Argument::Time(start)), ("end", Argument::Time(end))])
    }

    /// “until …”
    pub fn waiting_until_line(self, day: Day) -> String {
        self.say("waiting-until-line", None, &[("day", Argument::DayList(day))])
    }

    /// “Not before”
    pub fn waiting_from_label(self) -> String {
        self.say("waiting-from-label", None, &[])
    }

    /// “Until”
    pub fn waiting_until_label(self) -> String {
        self.say("waiting-until-label", None, &[])
    }

    /// “How urgent?”
    pub fn waiting_urgency_label(self) -> String {
        self.say("waiting-urgency-label", None, &[])
    }

    /// “Urgent Soon Can wait”
    pub fn waiting_urgency_choice(self, urgency: &str) -> String {
        self.say("waiting-urgency-choice", None, &[("urgency", Argument::Text(urgency.to_owned()))])
    }

    /// “Agreed to be called about free times”
    pub fn waiting_consent_label(self) -> String {
        self.say("waiting-consent-label", None, &[])
    }

    /// “Only those who agreed are offered a time.”
    pub fn waiting_consent_hint(self) -> String {
        self.say("waiting-consent-hint", None, &[])
    }

    /// “Release the appointment on … … when a sooner time is taken”
    pub fn waiting_release_label(self, day: Day, time: &str) -> String {
        self.say("waiting-release-label", None, &[("day", Argument::DayList(day)), ("time", Argument::Text(time.to_owned()))])
    }

    /// “It is then offered to others.”
    pub fn waiting_release_hint(self) -> String {
        self.say("waiting-release-hint", None, &[])
    }

    /// “Note”
    pub fn waiting_note_label(self) -> String {
        self.say("waiting-note-label", None, &[])
    }

    /// “Take off the list”
    pub fn waiting_end_action(self) -> String {
        self.say("waiting-end-action", None, &[])
    }

    /// “Take … off the waiting list”
    pub fn waiting_end_title(self, name: &str) -> String {
        self.say("waiting-end-title", None, &[("name", Argument::Text(name.to_owned()))])
    }

    /// “Why?”
    pub fn waiting_end_reason_label(self) -> String {
        self.say("waiting-end-reason-label", None, &[])
    }

    /// “In other words”
    pub fn waiting_end_words_label(self) -> String {
        self.say("waiting-end-words-label", None, &[])
    }

    /// “Went elsewhere Cannot be reached Does not need it any more”
    pub fn waiting_end_choice(self, reason: &str) -> String {
        self.say("waiting-end-choice", None, &[("reason", Argument::Text(reason.to_owned()))])
    }

    /// “since today … day … days”
    pub fn waiting_days_label(self, count: i64) -> String {
        self.say("waiting-days-label", None, &[("count", Argument::Number(count))])
    }

    /// “asked … time asked … times”
    pub fn waiting_offers_label(self, count: i64) -> String {
        self.say("waiting-offers-label", None, &[("count", Argument::Number(count))])
    }

    /// “No calls”
    pub fn waiting_no_call_label(self) -> String {
        self.say("waiting-no-call-label", None, &[])
    }

    /// “Booked now: …”
    pub fn waiting_has_line(self, time: &str) -> String {
        self.say("waiting-has-line", None, &[("time", Argument::Text(time.to_owned()))])
    }
}

/// The types that variables may have.
#[allow(dead_code)]
type Kinds = (Day, Minute, Money);
