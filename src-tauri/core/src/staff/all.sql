SELECT s.id, s.name, s.login, s.specialty, s.is_active, s.password_set_at IS NOT NULL AS has_password,
  EXISTS (SELECT 1 FROM staff_pin n WHERE n.staff_id = s.id) AS has_pin,
  (SELECT group_concat(r.role) FROM staff_role r WHERE r.staff_id = s.id AND r.deleted_at IS NULL) AS roles,
  (SELECT group_concat(g.name || ':' || g.is_given) FROM staff_right g
   WHERE g.staff_id = s.id AND g.deleted_at IS NULL) AS rights,
  (SELECT group_concat(d.assistant_id) FROM staff_delegate d
   WHERE d.staff_id = s.id AND d.deleted_at IS NULL) AS assistants
FROM staff s
WHERE s.deleted_at IS NULL
ORDER BY s.is_active DESC, s.name, s.id
