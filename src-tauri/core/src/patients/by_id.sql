SELECT p.id, p.file_no, p.given_name, p.middle_name, p.family_name, p.address_form, p.called_as, p.national_id, p.other_id,
  p.birth_day, p.birth_year_only, p.sex, p.city, p.language, p.source, p.note, p.registered_on,
  CASE WHEN :private THEN p.private_note END AS private_note,
  r.id AS referrer_id, r.given_name AS referrer_given, r.family_name AS referrer_family,
  g.id AS guardian_id, g.given_name AS guardian_given, g.family_name AS guardian_family,
  (SELECT group_concat(f.number, char(31) ORDER BY f.position, f.id) FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL) AS mobiles,
  (SELECT group_concat(iif(l.is_private, '*', '') || l.tone || ':' || l.text, char(31) ORDER BY l.tone, l.id) FROM patient_label l
   WHERE l.patient_id = p.id AND (:private OR l.is_private = 0) AND (l.until_on IS NULL OR l.until_on >= :today)
     AND l.deleted_at IS NULL) AS labels
FROM patient p
LEFT JOIN patient r ON r.id = p.referrer_id AND r.deleted_at IS NULL
LEFT JOIN patient g ON g.id = p.guardian_id AND g.deleted_at IS NULL
WHERE p.id = :id AND p.deleted_at IS NULL
