SELECT p.id, p.given_name, p.family_name, p.file_no, p.birth_day,
  g.given_name AS guardian_given, g.family_name AS guardian_family,
  (SELECT f.number FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL ORDER BY f.position, f.id LIMIT 1) AS mobile,
  (SELECT group_concat(l.tone || ':' || l.text, char(31) ORDER BY l.tone, l.id) FROM patient_label l
   WHERE l.patient_id = p.id AND l.is_private = 0 AND l.at_desk = 1
     AND (l.until_on IS NULL OR l.until_on >= :today) AND l.deleted_at IS NULL) AS labels
FROM json_each(:ids) i
JOIN patient p ON p.id = i.value
LEFT JOIN patient g ON g.id = p.guardian_id AND g.deleted_at IS NULL
WHERE p.deleted_at IS NULL
