SELECT t.token, t.patient_id
FROM (SELECT token, patient_id FROM patient_token WHERE token >= :from AND token < :to ORDER BY token, patient_id LIMIT :depth) t
WHERE EXISTS (SELECT 1 FROM patient_token o WHERE o.patient_id = t.patient_id AND o.token >= :from1 AND o.token < :to1)
  AND (:from2 IS NULL OR EXISTS (
    SELECT 1 FROM patient_token o WHERE o.patient_id = t.patient_id AND o.token >= :from2 AND o.token < :to2))
  AND (:from3 IS NULL OR EXISTS (
    SELECT 1 FROM patient_token o WHERE o.patient_id = t.patient_id AND o.token >= :from3 AND o.token < :to3))
LIMIT :limit
