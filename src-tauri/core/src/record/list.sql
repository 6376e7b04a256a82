SELECT r.id, r.kind, r.text, r.detail, r.from_on, r.until_on, s.name AS staff_name, r.noted_on
FROM record_entry r
LEFT JOIN staff s ON s.id = r.staff_id
WHERE r.patient_id = :patient AND r.deleted_at IS NULL
ORDER BY r.kind, r.until_on IS NOT NULL, coalesce(r.from_on, r.noted_on) DESC, r.id DESC
