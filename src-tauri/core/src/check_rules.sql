SELECT 'visit-step-missing ' || v.id AS what
FROM visit v
WHERE v.state = 'closed' AND v.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM next_step n WHERE n.visit_id = v.id AND n.deleted_at IS NULL)
UNION ALL
SELECT 'appointment-doctor-busy ' || a.id || ' ' || b.id
FROM appointment a
JOIN appointment b ON b.staff_id = a.staff_id AND b.day = a.day AND b.id > a.id
  AND b.start_minute < a.start_minute + a.minutes + a.buffer_minutes
  AND a.start_minute < b.start_minute + b.minutes + b.buffer_minutes
WHERE a.deleted_at IS NULL AND b.deleted_at IS NULL AND a.beyond IS NOT 'overbooked' AND b.beyond IS NOT 'overbooked'
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
UNION ALL
SELECT 'appointment-room-busy ' || a.id || ' ' || b.id
FROM appointment a
JOIN appointment b ON b.room_id = a.room_id AND b.day = a.day AND b.id > a.id
  AND b.start_minute < a.start_minute + a.minutes + a.buffer_minutes
  AND a.start_minute < b.start_minute + b.minutes + b.buffer_minutes
WHERE a.deleted_at IS NULL AND b.deleted_at IS NULL AND a.beyond IS NOT 'overbooked' AND b.beyond IS NOT 'overbooked'
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
UNION ALL
SELECT 'appointment-patient-busy ' || a.id || ' ' || b.id
FROM appointment a
JOIN appointment b ON b.patient_id = a.patient_id AND b.day = a.day AND b.id > a.id
  AND b.start_minute < a.start_minute + a.minutes AND a.start_minute < b.start_minute + b.minutes
WHERE a.deleted_at IS NULL AND b.deleted_at IS NULL
  AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL) AND (b.staff_id IS NOT NULL OR b.room_id IS NOT NULL)
  AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
  AND b.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done')
UNION ALL
SELECT 'patient-not-found-by-name ' || p.id
FROM patient p
WHERE p.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM patient_token t WHERE t.patient_id = p.id)
UNION ALL
SELECT 'token-of-nobody ' || t.patient_id
FROM patient_token t
WHERE NOT EXISTS (SELECT 1 FROM patient p WHERE p.id = t.patient_id AND p.deleted_at IS NULL)
LIMIT 20
