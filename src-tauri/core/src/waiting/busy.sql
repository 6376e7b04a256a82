-- What fills the days of doctors and rooms.
SELECT a.staff_id, a.room_id, a.day, a.start_minute, a.minutes + a.buffer_minutes AS minutes
FROM appointment a
WHERE a.day BETWEEN :today AND :until AND a.start_minute >= 0
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
