-- The days that somebody is booked on, and whether with a doctor who sees no patients here any more.
SELECT a.day, max(s.id IS NOT NULL AND (s.is_active = 0 OR s.deleted_at IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'doctor' AND r.deleted_at IS NULL))) AS with_departed
FROM appointment a
LEFT JOIN staff s ON s.id = a.staff_id
WHERE a.status IN ('planned', 'confirmed') AND a.day >= :today AND a.deleted_at IS NULL
GROUP BY a.day
ORDER BY a.day
