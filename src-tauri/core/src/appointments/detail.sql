SELECT o.preparation,
  coalesce(
    (SELECT f.number FROM patient_phone f WHERE f.patient_id = p.id AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT 1),
    (SELECT f.number FROM patient_phone f WHERE f.patient_id = p.guardian_id AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT 1)
  ) AS mobile
FROM appointment a
JOIN patient p ON p.id = a.patient_id
LEFT JOIN service o ON o.id = a.service_id
WHERE a.id = :id AND a.deleted_at IS NULL
