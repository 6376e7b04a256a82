-- Leaves of one person that overlap.
SELECT l.id AS one, o.id AS other
FROM touched t
CROSS JOIN staff_leave l ON l.id = t.entity_id AND l.deleted_at IS NULL
CROSS JOIN staff_leave o ON o.staff_id = l.staff_id AND o.id <> l.id AND o.until_day >= l.from_day
  AND o.from_day <= l.until_day AND o.deleted_at IS NULL
WHERE t.entity = 'staff_leave'
