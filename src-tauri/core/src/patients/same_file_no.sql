SELECT p.id, o.id AS other, o.given_name, o.middle_name, o.family_name
FROM touched t
CROSS JOIN patient p ON p.id = t.entity_id AND p.deleted_at IS NULL
CROSS JOIN patient o ON o.file_no = p.file_no AND o.id <> p.id AND o.deleted_at IS NULL
WHERE t.entity = 'patient'
