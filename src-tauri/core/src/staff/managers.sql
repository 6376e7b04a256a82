SELECT s.id
FROM staff s
JOIN staff_role r ON r.staff_id = s.id AND r.role = 'manager' AND r.deleted_at IS NULL
WHERE s.is_active = 1 AND s.login <> '' AND s.deleted_at IS NULL
ORDER BY s.id
