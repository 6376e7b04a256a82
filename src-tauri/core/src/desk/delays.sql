-- The last word on each doctor's day.
SELECT s.id AS staff_id, s.name, d.minutes, d.reason, d.at
FROM staff s
JOIN delay d ON d.id = (SELECT l.id FROM delay l WHERE l.staff_id = s.id AND l.day = :day AND l.deleted_at IS NULL
                        ORDER BY l.at DESC, l.id DESC LIMIT 1)
WHERE s.deleted_at IS NULL
ORDER BY s.name, s.id
