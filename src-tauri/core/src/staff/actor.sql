SELECT s.id, s.name, s.login, s.language,
  (SELECT group_concat(r.role) FROM staff_role r WHERE r.staff_id = s.id AND r.deleted_at IS NULL) AS roles
FROM staff s
WHERE (s.id = :id OR s.login = :login) AND s.is_active = 1 AND s.deleted_at IS NULL
ORDER BY s.id
LIMIT 1
