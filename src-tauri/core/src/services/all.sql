SELECT s.id, s.name, s.code, s.minutes, s.is_invasive, s.recall_months, s.is_active,
  s.needs, s.buffer_minutes, s.preparation,
  (SELECT group_concat(l.staff_id ORDER BY l.staff_id) FROM service_place l
   WHERE l.service_id = s.id AND l.staff_id IS NOT NULL AND l.deleted_at IS NULL) AS doctors,
  (SELECT group_concat(l.room_id ORDER BY l.room_id) FROM service_place l
   WHERE l.service_id = s.id AND l.room_id IS NOT NULL AND l.deleted_at IS NULL) AS rooms,
  (SELECT p.price FROM service_price p
   WHERE p.service_id = s.id AND p.valid_from <= :day AND p.deleted_at IS NULL
   ORDER BY p.valid_from DESC, p.id DESC LIMIT 1) AS price
FROM service s
WHERE s.deleted_at IS NULL AND (:id IS NULL OR s.id = :id)
ORDER BY s.is_active DESC, s.name, s.id
