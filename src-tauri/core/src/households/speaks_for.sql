SELECT p.id, p.given_name, p.family_name
FROM speaks_for s
JOIN patient p ON p.id = s.patient_id AND p.deleted_at IS NULL
WHERE s.person_id = :id AND s.deleted_at IS NULL
UNION
SELECT p.id, p.given_name, p.family_name FROM patient p WHERE p.guardian_id = :id AND p.deleted_at IS NULL
ORDER BY 3, 2, 1
