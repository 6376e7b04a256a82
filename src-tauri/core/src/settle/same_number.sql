-- Invoices of two visits under one number. The task is about the later one in the order that is the same everywhere.
SELECT i.id AS one, o.id AS other, i.number, CASE WHEN i.id > o.id THEN i.patient_id ELSE o.patient_id END AS patient_id
FROM touched t
JOIN invoice i ON i.id = t.entity_id AND i.deleted_at IS NULL
JOIN invoice o ON o.number = i.number AND o.id <> i.id AND o.deleted_at IS NULL
WHERE t.entity = 'invoice'
