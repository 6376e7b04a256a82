SELECT p.id, p.given_name, p.family_name, p.birth_day, m.relation,
  (SELECT group_concat(f.number, ' ' ORDER BY f.position, f.id) FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL) AS mobiles
FROM household_member m
JOIN patient p ON p.id = m.patient_id AND p.deleted_at IS NULL
WHERE m.household_id = :household AND m.deleted_at IS NULL
ORDER BY p.birth_day IS NULL, p.birth_day, p.id
