SELECT l.patient_id, l.tone, l.text
FROM (SELECT DISTINCT value AS id FROM json_each(:ids)) i
JOIN patient_label l ON l.patient_id = i.id
WHERE l.is_private = 0 AND l.at_desk = 1 AND (l.until_on IS NULL OR l.until_on >= :today) AND l.deleted_at IS NULL
ORDER BY l.patient_id, l.tone, l.id
