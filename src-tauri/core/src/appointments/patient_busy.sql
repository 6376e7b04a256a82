-- Touched appointments that overlap another one of the same patient, whatever was overbooked; named is with whom, or where.
-- The index is named because an import touches every row: another choice would look at whole days for each. Rows are told
-- apart by what the index holds, so that a row itself is read only where it overlaps.
SELECT a.id AS one, b.id AS other, a.patient_id, b.start_minute, coalesce(s.name, m.name, '') AS name
FROM touched t
CROSS JOIN appointment a ON a.id = t.entity_id AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL) AND a.start_minute >= 0
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
CROSS JOIN appointment b INDEXED BY appointment_by_patient ON b.patient_id = a.patient_id AND b.day = a.day AND b.rowid <> a.rowid
  AND (b.staff_id IS NOT NULL OR b.room_id IS NOT NULL)
  AND b.start_minute < a.start_minute + a.minutes AND b.start_minute + b.minutes > a.start_minute
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL
LEFT JOIN staff s ON s.id = b.staff_id
LEFT JOIN room m ON m.id = b.room_id
WHERE t.entity = 'appointment'
