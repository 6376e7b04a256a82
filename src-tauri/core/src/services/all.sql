SELECT s.id, s.name, s.code, s.minutes, s.is_invasive, s.recall_months, s.is_active,
  (SELECT p.price FROM service_price p
   WHERE p.service_id = s.id AND p.valid_from <= :day AND p.deleted_at IS NULL
   ORDER BY p.valid_from DESC, p.id DESC LIMIT 1) AS price
FROM service s
WHERE s.deleted_at IS NULL AND (:id IS NULL OR s.id = :id)
ORDER BY s.is_active DESC, s.name, s.id
