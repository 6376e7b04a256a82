-- Plans that were chosen and go on, whose next phase nobody booked: since the choice, or since the last phase that was done.
SELECT p.id AS plan_id, p.patient_id, c.given_name, c.middle_name, c.family_name, p.title, p.owner_id, o.name AS owner_name, p.staff_id,
       f.id AS phase_id, f.what, f.service_id, f.stalled_reason, f.amount,
       coalesce((SELECT max(e.done_on) FROM plan_phase e WHERE e.option_id = p.option_id AND e.deleted_at IS NULL), p.chosen_on) AS since
FROM plan p INDEXED BY plan_open
JOIN plan_phase f ON f.id = (
  SELECT e.id FROM plan_phase e WHERE e.option_id = p.option_id AND e.done_on IS NULL AND e.deleted_at IS NULL
  ORDER BY e.position, e.id LIMIT 1)
JOIN patient c ON c.id = p.patient_id AND c.deleted_at IS NULL
LEFT JOIN staff o ON o.id = p.owner_id
WHERE p.patient_id > '' AND p.ended_on IS NULL AND p.deleted_at IS NULL AND p.chosen_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM plan_phase e JOIN appointment a ON a.phase_id = e.id
                  WHERE e.option_id = p.option_id AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room') AND a.deleted_at IS NULL)
ORDER BY since, p.id
LIMIT :limit
