-- What fills a doctor's days, in the order of time.
SELECT day, start_minute, minutes
FROM appointment
WHERE staff_id = :staff AND day BETWEEN :from AND :to AND start_minute >= 0
  AND status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND deleted_at IS NULL
ORDER BY day, start_minute
