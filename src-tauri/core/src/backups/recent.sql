SELECT b.id, b.target_id, b.file_name, b.made_at, b.bytes, b.acts, b.cause, t.name AS target_name
FROM backup b LEFT JOIN backup_target t ON t.id = b.target_id
WHERE b.deleted_at IS NULL
ORDER BY b.made_at DESC, b.rowid DESC LIMIT :limit
