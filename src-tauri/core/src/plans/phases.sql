-- The phases of a plan's options, with the booking that stands or the visit that did it.
SELECT f.id, f.option_id, f.priority, f.what, f.service_id, s.name AS service_name, f.amount, f.done_on, f.stalled_on, f.stalled_reason,
       a.day AS booked_on, a.start_minute AS booked_at
FROM plan_option o JOIN plan_phase f ON f.option_id = o.id AND f.deleted_at IS NULL
LEFT JOIN service s ON s.id = f.service_id
LEFT JOIN appointment a ON a.id = (
  SELECT x.id FROM appointment x WHERE x.phase_id = f.id AND x.status IN ('planned', 'confirmed', 'arrived', 'in-room') AND x.deleted_at IS NULL
  ORDER BY x.day, x.start_minute, x.id LIMIT 1)
WHERE o.plan_id = :plan AND o.deleted_at IS NULL
ORDER BY o.position, f.position, f.id
