SELECT s.id, s.name, s.login, s.specialty, s.is_active,
  (SELECT group_concat(r.role) FROM staff_role r WHERE r.staff_id = s.id AND r.deleted_at IS NULL) AS roles,
  (SELECT group_concat(h.weekday || '-' || h.start_minute || '-' || h.end_minute) FROM working_hours h
   WHERE h.staff_id = s.id AND h.deleted_at IS NULL) AS hours
FROM staff s
WHERE s.deleted_at IS NULL
ORDER BY s.is_active DESC, s.name, s.id
