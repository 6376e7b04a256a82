SELECT p.referrer_id
FROM patient p
JOIN patient r ON r.id = p.referrer_id AND r.deleted_at IS NULL
WHERE p.id = :patient
  AND NOT EXISTS (
    SELECT 1 FROM visit v
    WHERE v.patient_id = p.id AND v.id <> :visit AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL)
