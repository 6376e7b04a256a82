-- A practice as the first version that shipped, whose tables were those of the eighth step, could have left it: `:n` patients,
-- three appointments each, and whatever hangs on them. One statement, one act.
INSERT INTO practice (id, name, country, language, calendar, digits, currency, money_unit, zone, week_start, weekend, slot_minutes, is_sample, created_at)
VALUES ('practice', 'درمانگاه «پیش از این»', 'ir', 'fa', 'jalali', 'persian', 'IRR', 'toman', 'Asia/Tehran', 5, '4', 15, 0, 1577836800000);

INSERT INTO rule_value (id, name, value, valid_from) VALUES ('rule', 'referral-enabled', 1, '2020-01-01');

INSERT INTO staff (id, name, login, is_active, specialty, import_ref) VALUES
  ('manager', 'مهتاب راد', 'manager', 1, '', NULL), ('reception', 'نرگس', 'reception', 1, '', NULL),
  ('doctor0', 'دکتر کیان', 'doctor1', 1, 'پوست', 'd0'), ('doctor1', 'دکتر صدر', 'doctor2', 1, '', NULL),
  ('coordinator', 'سارا', 'coordinator', 1, '', NULL);

INSERT INTO staff_role (id, staff_id, role) VALUES
  ('r1', 'manager', 'manager'), ('r2', 'reception', 'receptionist'), ('r3', 'doctor0', 'doctor'), ('r4', 'doctor1', 'doctor'),
  ('r5', 'coordinator', 'coordinator');

INSERT INTO working_hours (id, staff_id, weekday, start_minute, end_minute, deleted_at)
SELECT 'h' || doctor || weekday, 'doctor' || doctor, weekday, 480, 1200, CASE WHEN weekday = 4 THEN 1600000000000 END
FROM (SELECT column1 AS weekday FROM (VALUES (0), (1), (2), (3), (4), (5), (6))), (SELECT column1 AS doctor FROM (VALUES (0), (1)));

INSERT INTO service (id, name, minutes, is_invasive, recall_months, is_active)
VALUES ('look', 'معاینه', 15, 0, NULL, 1), ('implant', 'ایمپلنت', 60, 1, 6, 1);

INSERT INTO service_price (id, service_id, valid_from, price)
VALUES ('p1', 'look', '2020-01-01', 500000), ('p2', 'implant', '2020-01-01', 90000000);

INSERT INTO device (id, name) VALUES ('front', 'پذیرش');

INSERT INTO staff_right (id, staff_id, name, is_given) VALUES ('right', 'reception', 'history-read', 1);

INSERT INTO staff_delegate (id, staff_id, assistant_id) VALUES ('delegate', 'doctor0', 'coordinator');

INSERT INTO staff_leave (id, staff_id, substitute_id, from_day, until_day)
VALUES ('leave', 'doctor0', 'doctor1', '2026-11-01', '2026-11-03');

INSERT INTO staff_pin (staff_id, hash, set_at) VALUES ('reception', '$argon2id$', 1600000000000);

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :n)
INSERT INTO patient (id, file_no, given_name, family_name, address_form, called_as, sex, source, referrer_id, guardian_id, note, registered_on, import_ref)
SELECT 'p' || i, 1000 + i, 'نام', 'خانواده ' || i, 'ms', '', 'female', 'phone',
       CASE WHEN i % 10 = 9 THEN 'p' || (i - 1) END, CASE WHEN i % 16 = 15 THEN 'p' || (i - 2) END,
       'it''s «یادداشت» ' || i, date('2020-01-01', '+' || (i / 40) || ' days'), CASE WHEN i % 3 = 0 THEN 'ref' || i END
FROM n;

INSERT INTO patient_token (token, patient_id)
SELECT token, id FROM patient, (SELECT column1 AS token FROM (VALUES ('نام'), ('خانواده')));

INSERT INTO patient_phone (id, patient_id, number, position)
SELECT 'ph' || id, id, '+98912' || substr('0000000' || file_no, -7), 0 FROM patient;

INSERT INTO patient_label (id, patient_id, tone, text, is_private)
SELECT 'l' || id, id, 'alert', 'حساسیت', file_no % 20 = 0 FROM patient WHERE file_no % 10 = 0;

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :n)
INSERT INTO appointment (id, patient_id, staff_id, service_id, day, start_minute, minutes, status, source, cancel_reason, reminder_sent, booked_on, age_at, note, import_ref)
SELECT 'a' || i || '-' || k, 'p' || i, CASE WHEN i % 7 > 0 THEN 'doctor' || (i % 2) END, CASE i % 3 WHEN 0 THEN 'look' WHEN 1 THEN 'implant' END,
       date('2020-01-01', '+' || ((i / 2 * 3 + k) / 40) || ' days'), CASE WHEN i % 7 > 0 THEN 480 + 15 * ((i / 2 * 3 + k) % 40) END, 15,
       CASE (i + k) % 8 WHEN 0 THEN 'planned' WHEN 1 THEN 'confirmed' WHEN 2 THEN 'arrived' WHEN 3 THEN 'no-show'
                        WHEN 4 THEN 'cancelled' WHEN 5 THEN 'moved' ELSE 'done' END,
       'website', CASE WHEN (i + k) % 8 = 4 THEN 'patient' ELSE '' END, i % 2, '2019-12-01', CASE WHEN i % 3 = 0 THEN 30 END,
       CASE WHEN i % 5 = 0 THEN 'بیمار; ''x''' ELSE '' END, CASE WHEN i % 3 = 0 THEN 'a' || i || k END
FROM n, (SELECT column1 AS k FROM (VALUES (0), (1), (2)));

INSERT INTO visit (id, appointment_id, patient_id, staff_id, day, state, arrived_at, called_in_at, closed_at, left_at, own_words, note, golden, golden_answer, sentence, import_ref)
SELECT 'v' || id, CASE WHEN staff_id IS NOT NULL THEN id END, patient_id, staff_id, day,
       CASE WHEN staff_id IS NULL THEN 'history' WHEN status = 'arrived' THEN 'waiting' ELSE 'closed' END,
       1600000000000, CASE WHEN status = 'done' THEN 1600000060000 END, CASE WHEN status = 'done' THEN 1600000900000 END,
       CASE WHEN status = 'done' AND reminder_sent = 1 THEN 1600001000000 END, 'دردم', 'شرح', CASE WHEN status = 'done' THEN 'answered' END, 'پاسخ', 'جمله', import_ref
FROM appointment WHERE status IN ('arrived', 'done');

INSERT INTO visit_service (id, visit_id, service_id, quantity, unit_price, total)
SELECT 's' || id, id, 'look', 1, 500000, 500000 FROM visit WHERE state = 'closed';

INSERT INTO next_step (id, visit_id, patient_id, kind, owner_id, service_id, due_on, reason, is_urgent, state, appointment_id, created_on)
SELECT 'n' || v.id, v.id, v.patient_id, 'return-visit', 'doctor0', 'look', '2026-12-01', 'ادامه', 0,
       CASE WHEN a.id IS NULL THEN 'open' ELSE 'fulfilled' END, a.id, v.day
FROM visit v LEFT JOIN appointment a ON a.id = v.appointment_id AND a.reminder_sent = 1
WHERE v.state = 'closed';

INSERT INTO followup (id, kind, patient_id, visit_id, step_id, owner_id, due_on, is_urgent, state, matter, import_ref)
SELECT 'f' || id, 'next-day-call', patient_id, visit_id, id, 'coordinator', '2026-12-01', 0, CASE state WHEN 'open' THEN 'open' ELSE 'done' END, '', NULL
FROM next_step;

INSERT INTO attempt (id, followup_id, staff_id, at, outcome, pain, bleeding, note)
SELECT 't' || id, id, 'coordinator', 1600100000000, 'reached', 'none', 'stopped', 'خوب بود' FROM followup WHERE state = 'done';

INSERT INTO posting (id, kind, reference, round, patient_id, visit_id, day, at)
SELECT 'c' || id, 'charge', 'charge:' || id, 0, patient_id, id, day, 1600000900000 FROM visit WHERE state = 'closed';

INSERT INTO posting (id, kind, reference, round, patient_id, day, at)
VALUES ('credit', 'referral-credit', 'referral:p9', 0, 'p8', '2020-01-02', 1600000900000);

INSERT INTO wallet_lot (id, patient_id, posting_id, amount, granted_on, expires_on)
VALUES ('lot', 'p8', 'credit', 1000000, '2020-01-02', '2030-01-02');

INSERT INTO posting_line (id, posting_id, account, amount)
SELECT 'x' || id, id, 'patient:' || patient_id, 500000 FROM posting WHERE kind = 'charge'
UNION ALL SELECT 'y' || id, id, 'revenue', -500000 FROM posting WHERE kind = 'charge'
UNION ALL SELECT 'programme', 'credit', 'programme:referral', -1000000;

INSERT INTO posting_line (id, posting_id, account, amount, lot_id) VALUES ('wallet', 'credit', 'wallet:p8', 1000000, 'lot');

INSERT INTO sign_in (id, staff_id, login, kind, means, tries, at)
VALUES ('in', 'manager', 'manager', 'opened', 'password', 1, 1600000000000), ('out', NULL, '', 'refused', 'password', 3, 1600000000000);

INSERT INTO emergency (id, staff_id, patient_id, reason, at, until_at, reviewed_by, reviewed_at)
VALUES ('emergency', 'doctor1', 'p1', 'بی‌هوش بود', 1600000000000, 1600003600000, 'manager', 1600090000000);

INSERT INTO backup_target (id, device_id, name, folder, stick_id, is_automatic) VALUES ('stick', 'front', 'فلش', '/media/stick', 's1', 1);

INSERT INTO backup (id, target_id, file_name, made_at, bytes, acts, cause)
VALUES ('backup', 'stick', 'a.peyvand', 1600000000000, 1000, 10, 'day-close');

INSERT INTO restore (id, made_at, restored_at, from_device) VALUES ('restore', 1600000000000, 1600000000001, 'front');

INSERT INTO key_change (id, at) VALUES ('key', 1600000000000);

INSERT INTO file_opening (sitting, staff_id, patient_id, is_emergency, at) VALUES ('sitting', 'doctor1', 'p1', 1, 1600000000000);

UPDATE appointment SET deleted_at = 1600200000000, note = 'برداشته' WHERE status = 'moved' AND reminder_sent = 1;

UPDATE appointment SET status = 'confirmed' WHERE status = 'planned' AND age_at = 30;

UPDATE patient SET note = 'پیش از نسخهٔ تازه' WHERE id = 'p3';
