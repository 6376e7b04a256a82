-- The next appointment of today for which a patient can be received, and by whom or where.
SELECT a.start_minute, coalesce(s.name, m.name, '') AS name
FROM appointment a
LEFT JOIN staff s ON s.id = a.staff_id
LEFT JOIN room m ON m.id = a.room_id
WHERE a.patient_id = :patient AND a.day = :today AND a.start_minute >= 0 AND (a.staff_id IS NOT NULL OR a.room_id IS NOT NULL)
  AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL
ORDER BY a.start_minute, a.id LIMIT 1
