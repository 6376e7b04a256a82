SELECT e.id, s.name AS staff_name, e.patient_id, p.given_name, p.family_name, e.reason, e.at, r.name AS reviewed_by
FROM emergency e
JOIN staff s ON s.id = e.staff_id
JOIN patient p ON p.id = e.patient_id
LEFT JOIN staff r ON r.id = e.reviewed_by
WHERE e.deleted_at IS NULL
ORDER BY e.reviewed_at IS NOT NULL, e.at DESC, e.id
LIMIT :limit
