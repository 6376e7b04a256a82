SELECT id, name
FROM room
WHERE is_active = 1 AND deleted_at IS NULL
ORDER BY position, name, id
