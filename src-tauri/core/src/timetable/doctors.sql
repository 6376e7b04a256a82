SELECT s.id, s.name
FROM staff s
WHERE s.is_active = 1 AND s.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL)
ORDER BY s.name, s.id
