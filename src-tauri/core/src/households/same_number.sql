SELECT DISTINCT p.id, p.given_name, p.family_name
FROM patient_phone own
JOIN patient_phone f ON f.number = own.number AND f.patient_id <> own.patient_id AND f.deleted_at IS NULL
JOIN patient p ON p.id = f.patient_id AND p.deleted_at IS NULL
WHERE own.patient_id = :id AND own.deleted_at IS NULL
ORDER BY p.family_name, p.given_name, p.id
