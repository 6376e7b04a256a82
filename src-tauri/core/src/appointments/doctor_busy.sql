-- Touched appointments that overlap another one of the same doctor, the time kept free after each included. What was
-- overbooked by right may.
-- The index is named because an import touches every row: another choice would look at whole days for each. Rows are told
-- apart by what the index holds, so that a row itself is read only where it overlaps.
SELECT a.id AS one, b.id AS other, a.patient_id, b.start_minute, s.name
FROM touched t
CROSS JOIN appointment a ON a.id = t.entity_id AND a.staff_id IS NOT NULL AND a.start_minute >= 0
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
  AND a.beyond IS NOT 'overbooked'
CROSS JOIN appointment b INDEXED BY appointment_by_staff ON b.staff_id = a.staff_id AND b.day = a.day AND b.rowid <> a.rowid
  AND b.start_minute < a.start_minute + a.minutes + a.buffer_minutes
  AND b.start_minute + b.minutes + b.buffer_minutes > a.start_minute
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL
  AND b.beyond IS NOT 'overbooked'
CROSS JOIN staff s ON s.id = a.staff_id
WHERE t.entity = 'appointment'
