-- What the patient's chosen plan goes on with: the first phase that is neither done nor booked nor being done.
SELECT f.id, p.id AS plan_id, p.title, f.what, f.service_id,
       1 + (SELECT count(*) FROM plan_phase e WHERE e.option_id = f.option_id AND e.position < f.position AND e.deleted_at IS NULL) AS place,
       (SELECT count(*) FROM plan_phase e WHERE e.option_id = f.option_id AND e.deleted_at IS NULL) AS total
FROM plan p JOIN plan_phase f ON f.option_id = p.option_id AND f.deleted_at IS NULL
WHERE p.patient_id = :patient AND p.ended_on IS NULL AND p.deleted_at IS NULL AND f.done_on IS NULL
  AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.phase_id = f.id AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room') AND a.deleted_at IS NULL)
ORDER BY p.chosen_on DESC, p.id, f.position LIMIT 1
