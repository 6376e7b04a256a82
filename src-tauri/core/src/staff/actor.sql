SELECT s.id, s.name, s.login, s.language,
  (SELECT group_concat(r.role) FROM staff_role r WHERE r.staff_id = s.id AND r.deleted_at IS NULL) AS roles,
  (SELECT group_concat(g.name || ':' || g.is_given) FROM staff_right g
   WHERE g.staff_id = s.id AND g.deleted_at IS NULL) AS rights
FROM staff s
WHERE (s.id = :id OR s.login = :login) AND s.is_active = 1 AND s.deleted_at IS NULL
ORDER BY s.id
LIMIT 1
