SELECT c.id, c.staff_id, s.name AS staff_name, c.room_id, m.name AS room_name, c.from_day, c.until_day,
  c.start_minute, c.end_minute, c.reason, c.is_urgent,
  (SELECT count(*) FROM appointment a
   WHERE a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL
     AND a.day BETWEEN max(c.from_day, :today) AND c.until_day
     AND (a.day > :today OR a.start_minute + a.minutes > :now)
     AND (c.staff_id IS NULL OR a.staff_id = c.staff_id) AND (c.room_id IS NULL OR a.room_id = c.room_id)
     AND a.start_minute < coalesce(c.end_minute, 1440) AND a.start_minute + a.minutes > coalesce(c.start_minute, 0)
     AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
     AND (c.is_urgent = 1 OR a.beyond IS NOT 'out-of-hours' AND a.beyond_hours = 0)) AS displaced
FROM closure c
LEFT JOIN staff s ON s.id = c.staff_id
LEFT JOIN room m ON m.id = c.room_id
WHERE c.until_day >= :from AND c.from_day <= :until AND c.deleted_at IS NULL
ORDER BY c.from_day, c.start_minute, c.id
