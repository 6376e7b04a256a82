SELECT s.id, s.login, s.name
FROM staff_pin p
JOIN staff s ON s.id = p.staff_id
WHERE s.is_active = 1 AND s.login <> '' AND s.deleted_at IS NULL
ORDER BY s.name, s.id
