-- What happened to everybody who is on their way: booked, seen in these months, known since then, or with something open.
WITH
ahead AS MATERIALIZED (
  SELECT patient_id, min(day) AS day, booked_on FROM appointment INDEXED BY appointment_open
  WHERE day >= :today AND status IN ('planned', 'confirmed') AND deleted_at IS NULL GROUP BY patient_id),
seen AS MATERIALIZED (
  SELECT patient_id, max(day) AS day, count(*) AS visits FROM visit INDEXED BY visit_closed
  WHERE state = 'closed' AND day >= :since AND deleted_at IS NULL GROUP BY patient_id),
missed AS MATERIALIZED (
  SELECT patient_id, max(day) AS day FROM appointment INDEXED BY appointment_missed
  WHERE day >= :since AND day < :today AND status = 'no-show' AND deleted_at IS NULL GROUP BY patient_id),
step AS MATERIALIZED (
  SELECT patient_id, min(due_on) AS due_on, kind, owner_id, id FROM next_step INDEXED BY next_step_open
  WHERE due_on > '' AND state IN ('open', 'accepted') AND deleted_at IS NULL GROUP BY patient_id),
call AS MATERIALIZED (
  SELECT patient_id, min(due_on) AS due_on, owner_id FROM followup INDEXED BY followup_open
  WHERE due_on > '' AND state = 'open' AND kind IN ('recall', 'remote-contact', 'no-show', 'left-unseen') AND deleted_at IS NULL
    AND patient_id IS NOT NULL GROUP BY patient_id),
planned AS MATERIALIZED (
  SELECT p.patient_id, max(p.offered_on) AS offered_on, p.chosen_on, p.owner_id, p.option_id FROM plan p INDEXED BY plan_open
  WHERE p.patient_id > '' AND p.ended_on IS NULL AND p.deleted_at IS NULL GROUP BY p.patient_id),
ended AS MATERIALIZED (
  SELECT patient_id, max(created_on) AS day, end_reason FROM next_step INDEXED BY next_step_by_creation
  WHERE created_on >= :since AND kind = 'end-of-care' AND deleted_at IS NULL GROUP BY patient_id),
fresh AS MATERIALIZED (
  SELECT id AS patient_id FROM patient WHERE registered_on >= :since AND deleted_at IS NULL),
active AS (
  SELECT patient_id FROM ahead UNION SELECT patient_id FROM seen UNION SELECT patient_id FROM missed
  UNION SELECT patient_id FROM step UNION SELECT patient_id FROM call UNION SELECT patient_id FROM planned
  UNION SELECT patient_id FROM ended UNION SELECT patient_id FROM fresh)
SELECT p.id, p.registered_on, ahead.day AS ahead_on, ahead.booked_on, seen.day AS seen_on,
       coalesce(seen.visits, 0) AS visits, missed.day AS missed_on,
       step.due_on AS step_on, step.kind = 'recall' AS is_recall, call.due_on AS call_on,
       planned.offered_on, planned.chosen_on, ended.day AS ended_on, coalesce(ended.end_reason, '') AS end_reason,
       (SELECT count(*) FROM plan_phase f WHERE f.option_id = planned.option_id AND f.deleted_at IS NULL) AS phases,
       (SELECT count(*) FROM plan_phase f WHERE f.option_id = planned.option_id AND f.done_on IS NOT NULL AND f.deleted_at IS NULL) AS phases_done,
       (SELECT max(f.done_on) FROM plan_phase f WHERE f.option_id = planned.option_id AND f.deleted_at IS NULL) AS phase_on,
       coalesce(step.owner_id, call.owner_id, planned.owner_id) AS owner_id, step.id AS step_id
FROM active a
JOIN patient p ON p.id = a.patient_id AND p.deleted_at IS NULL
LEFT JOIN ahead ON ahead.patient_id = a.patient_id
LEFT JOIN seen ON seen.patient_id = a.patient_id
LEFT JOIN missed ON missed.patient_id = a.patient_id
LEFT JOIN step ON step.patient_id = a.patient_id
LEFT JOIN call ON call.patient_id = a.patient_id
LEFT JOIN planned ON planned.patient_id = a.patient_id
LEFT JOIN ended ON ended.patient_id = a.patient_id
