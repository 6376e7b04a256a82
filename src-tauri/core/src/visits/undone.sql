-- Visits that went on after their arrival, or whose appointment was taken back under them.
SELECT v.id, v.patient_id
FROM touched t JOIN visit v ON v.id = t.entity_id
WHERE t.entity = 'visit' AND v.deleted_at IS NOT NULL AND v.state IN ('in-room', 'closed', 'left')
UNION
SELECT v.id, v.patient_id
FROM touched t
JOIN appointment a ON a.id = t.entity_id AND a.deleted_at IS NOT NULL
JOIN visit v ON v.appointment_id = a.id AND v.deleted_at IS NULL
WHERE t.entity = 'appointment'
