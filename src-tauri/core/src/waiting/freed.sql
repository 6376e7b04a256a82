-- Times from a day on that were given up: called off, missed, or moved away from.
SELECT a.id, a.staff_id, a.room_id, a.day, a.start_minute, a.minutes, NULL AS was
FROM appointment a
WHERE a.day BETWEEN :today AND :until AND a.start_minute >= 0
  AND a.status IN ('cancelled', 'cancelled-late', 'no-show') AND a.deleted_at IS NULL
UNION ALL
SELECT c.appointment_id, NULL, NULL, NULL, NULL, NULL, c.was
FROM appointment_change c
JOIN appointment a ON a.id = c.appointment_id AND a.deleted_at IS NULL
WHERE c.kind IN ('time', 'place') AND c.was >= :today AND c.was < :after AND c.deleted_at IS NULL
