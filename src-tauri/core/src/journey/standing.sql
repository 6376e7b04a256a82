-- Who stands in the grid of some days from now on and may still come.
SELECT a.id, a.staff_id, a.room_id, a.day, a.start_minute, a.minutes, a.beyond IS 'out-of-hours' OR a.beyond_hours = 1 AS is_beyond_hours
FROM json_each(:days) d
CROSS JOIN appointment a ON a.day = d.value
WHERE a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL AND a.start_minute >= 0
  AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
  AND (a.day > :today OR a.start_minute + a.minutes > :now)
