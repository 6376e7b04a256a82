-- What blocks time on any of the days: closures, and leaves as whole days of a doctor. Sudden ones first.
SELECT c.staff_id, c.room_id, c.from_day, c.until_day, coalesce(c.start_minute, 0) AS start_minute,
  coalesce(c.end_minute, 1440) AS end_minute, c.reason AS name, 0 AS is_leave, c.is_urgent, c.id
FROM closure c
WHERE c.until_day >= :from AND c.from_day <= :until AND c.deleted_at IS NULL
UNION ALL
SELECT l.staff_id, NULL, l.from_day, l.until_day, 0, 1440, s.name, 1, 0, l.id
FROM staff_leave l JOIN staff s ON s.id = l.staff_id
WHERE l.until_day >= :from AND l.from_day <= :until AND l.deleted_at IS NULL
ORDER BY is_urgent DESC, is_leave, from_day, id
