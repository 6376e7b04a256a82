-- Named is with whom, or where, the patient is.
SELECT b.start_minute, coalesce(s.name, m.name, '') AS name
FROM appointment b
LEFT JOIN staff s ON s.id = b.staff_id
LEFT JOIN room m ON m.id = b.room_id
WHERE b.patient_id = :id AND b.day = :day AND (b.staff_id IS NOT NULL OR b.room_id IS NOT NULL)
  AND b.start_minute < :to AND b.start_minute + b.minutes > :from
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL
  AND b.id NOT IN (SELECT value FROM json_each(:except))
ORDER BY b.start_minute LIMIT 1
