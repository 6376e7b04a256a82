-- Patients who would be here twice at once.
SELECT v.id AS one, b.id AS other, v.patient_id
FROM touched t
JOIN visit v ON v.id = t.entity_id AND v.state IN ('waiting', 'in-room') AND v.deleted_at IS NULL
JOIN visit b ON b.patient_id = v.patient_id AND b.id <> v.id AND b.state IN ('waiting', 'in-room') AND b.deleted_at IS NULL
WHERE t.entity = 'visit'
