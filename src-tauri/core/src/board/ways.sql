-- What happened to everybody who is on their way, a row each: booked, seen in these months, known since then, or with something open.
SELECT 'ahead' AS what, patient_id, day, booked_on AS note, NULL AS owner_id, 0 AS phases, 0 AS phases_done, NULL AS phase_on
FROM appointment INDEXED BY appointment_open
WHERE day >= :today AND status IN ('planned', 'confirmed') AND deleted_at IS NULL
UNION ALL
SELECT 'seen', patient_id, day, NULL, NULL, 0, 0, NULL
FROM visit INDEXED BY visit_on_board
WHERE state = 'closed' AND day >= :since AND deleted_at IS NULL
UNION ALL
SELECT 'missed', patient_id, day, NULL, NULL, 0, 0, NULL
FROM appointment INDEXED BY appointment_missed
WHERE day >= :since AND day < :today AND status = 'no-show' AND deleted_at IS NULL
UNION ALL
SELECT 'step', patient_id, due_on, kind, owner_id, 0, 0, NULL
FROM next_step INDEXED BY next_step_on_board
WHERE due_on > '' AND state IN ('open', 'accepted') AND deleted_at IS NULL
UNION ALL
SELECT 'call', patient_id, due_on, NULL, owner_id, 0, 0, NULL
FROM followup INDEXED BY followup_open
WHERE due_on > '' AND state = 'open' AND kind IN ('recall', 'remote-contact', 'no-show', 'left-unseen') AND deleted_at IS NULL
  AND patient_id IS NOT NULL
UNION ALL
SELECT 'planned', p.patient_id, p.offered_on, p.chosen_on, p.owner_id,
       (SELECT count(*) FROM plan_phase f WHERE f.option_id = p.option_id AND f.deleted_at IS NULL),
       (SELECT count(*) FROM plan_phase f WHERE f.option_id = p.option_id AND f.done_on IS NOT NULL AND f.deleted_at IS NULL),
       (SELECT max(f.done_on) FROM plan_phase f WHERE f.option_id = p.option_id AND f.deleted_at IS NULL)
FROM plan p INDEXED BY plan_open
WHERE p.patient_id > '' AND p.ended_on IS NULL AND p.deleted_at IS NULL
UNION ALL
SELECT 'ended', patient_id, created_on, end_reason, NULL, 0, 0, NULL
FROM next_step INDEXED BY next_step_by_creation
WHERE created_on >= :since AND kind = 'end-of-care' AND deleted_at IS NULL
UNION ALL
SELECT 'fresh', id, registered_on, NULL, NULL, 0, 0, NULL
FROM patient
WHERE registered_on >= :since AND deleted_at IS NULL
