-- When the next appointment of the doctor or in the room begins.
SELECT min(start_minute) AS first FROM (
  SELECT a.start_minute FROM appointment a
  WHERE a.staff_id = :staff AND a.day = :day AND a.start_minute >= :end
    AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
  UNION ALL
  SELECT a.start_minute FROM appointment a
  WHERE a.room_id = :room AND a.day = :day AND a.start_minute >= :end
    AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
)
