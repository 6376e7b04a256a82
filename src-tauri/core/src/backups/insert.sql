INSERT INTO backup (id, target_id, file_name, made_at, bytes, acts, cause)
VALUES (:id, :target, :file, :made_at, :bytes, :acts, :cause)
