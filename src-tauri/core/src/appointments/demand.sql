SELECT s.minutes, s.buffer_minutes, s.needs, s.is_active,
  (SELECT group_concat(p.staff_id, ' ') FROM service_place p
   WHERE p.service_id = s.id AND p.staff_id IS NOT NULL AND p.deleted_at IS NULL) AS doctors,
  (SELECT group_concat(p.room_id, ' ') FROM service_place p
   WHERE p.service_id = s.id AND p.room_id IS NOT NULL AND p.deleted_at IS NULL) AS rooms
FROM service s
WHERE s.id = :id AND s.deleted_at IS NULL
