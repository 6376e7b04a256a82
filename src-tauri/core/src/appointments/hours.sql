-- The working hours of active doctors, of all or of one.
SELECT s.id, s.name, h.weekday, h.start_minute, h.end_minute
FROM staff s
JOIN working_hours h ON h.staff_id = s.id AND h.deleted_at IS NULL
WHERE s.is_active = 1 AND s.deleted_at IS NULL AND (:staff IS NULL OR s.id = :staff)
  AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL)
ORDER BY s.name, s.id, h.start_minute
