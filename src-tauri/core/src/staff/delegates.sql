SELECT s.id, s.name
FROM staff_delegate d
JOIN staff s ON s.id = d.staff_id AND s.is_active = 1 AND s.deleted_at IS NULL
WHERE d.assistant_id = :assistant AND d.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = d.staff_id AND r.role = 'doctor' AND r.deleted_at IS NULL)
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = d.assistant_id AND r.role = 'assistant' AND r.deleted_at IS NULL)
ORDER BY s.name, s.id
