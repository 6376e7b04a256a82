-- Whoever is booked into a stretch of a doctor's or a room's day.
SELECT 1 FROM appointment a
WHERE a.staff_id = :staff AND a.day = :day AND a.start_minute < :end
  AND a.start_minute + a.minutes + a.buffer_minutes > :start
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
UNION ALL
SELECT 1 FROM appointment a
WHERE a.room_id = :room AND a.day = :day AND a.start_minute < :end
  AND a.start_minute + a.minutes + a.buffer_minutes > :start
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
