SELECT p.id, p.stage, p.kind, p.text, p.owner_id, s.name AS owner_name, p.until_on, p.mended_on
FROM path_point p
LEFT JOIN staff s ON s.id = p.owner_id
WHERE p.deleted_at IS NULL
ORDER BY p.position, p.id
