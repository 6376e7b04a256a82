WITH speaker (id, why) AS (
  SELECT guardian_id, 'guardian' FROM patient WHERE id = :id AND guardian_id IS NOT NULL
  UNION ALL
  SELECT s.person_id, 'said' FROM speaks_for s
  JOIN patient p ON p.id = s.patient_id
  WHERE s.patient_id = :id AND s.person_id IS NOT p.guardian_id AND s.deleted_at IS NULL)
SELECT p.id, p.given_name, p.family_name, s.why,
  (SELECT m.relation FROM household_member m
   WHERE m.household_id = :household AND m.patient_id = p.id AND m.deleted_at IS NULL) AS relation,
  (SELECT group_concat(f.number, ' ' ORDER BY f.position, f.id) FROM patient_phone f
   WHERE f.patient_id = p.id AND f.deleted_at IS NULL) AS mobiles
FROM speaker s
JOIN patient p ON p.id = s.id AND p.deleted_at IS NULL
ORDER BY s.why, p.family_name, p.given_name, p.id
