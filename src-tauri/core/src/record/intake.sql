SELECT p.source,
  EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = p.id AND v.day < :today AND v.deleted_at IS NULL) AS is_returning,
  i.day, i.at, s.name AS staff_name, coalesce(i.answer, '') AS answer
FROM patient p
LEFT JOIN intake i ON i.id = (
  SELECT n.id FROM intake n WHERE n.patient_id = p.id AND n.deleted_at IS NULL ORDER BY n.day DESC LIMIT 1)
LEFT JOIN staff s ON s.id = i.staff_id
WHERE p.id = :patient AND p.deleted_at IS NULL
