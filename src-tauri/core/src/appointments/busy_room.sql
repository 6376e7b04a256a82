-- What fills a room's days, the time kept free after it included.
SELECT day, start_minute, minutes + buffer_minutes AS filled
FROM appointment
WHERE room_id = :id AND day BETWEEN :from AND :until AND start_minute >= 0
  AND status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND deleted_at IS NULL
