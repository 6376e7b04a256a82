SELECT count(*)
FROM appointment
WHERE room_id = :room AND day >= :today AND (day > :today OR start_minute + minutes > :now)
  AND status IN ('planned', 'confirmed') AND deleted_at IS NULL
