-- The same for a room.
SELECT a.id AS one, b.id AS other, a.patient_id, b.start_minute, m.name
FROM touched t
CROSS JOIN appointment a ON a.id = t.entity_id AND a.room_id IS NOT NULL AND a.start_minute >= 0
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
  AND a.beyond IS NOT 'overbooked'
CROSS JOIN appointment b INDEXED BY appointment_by_room ON b.room_id = a.room_id AND b.day = a.day AND b.rowid <> a.rowid
  AND b.start_minute < a.start_minute + a.minutes + a.buffer_minutes
  AND b.start_minute + b.minutes + b.buffer_minutes > a.start_minute
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND b.deleted_at IS NULL
  AND b.beyond IS NOT 'overbooked'
CROSS JOIN room m ON m.id = a.room_id
WHERE t.entity = 'appointment'
