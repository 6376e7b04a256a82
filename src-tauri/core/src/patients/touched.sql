SELECT id, max(born) AS born
FROM (
  SELECT entity_id AS id, born FROM touched WHERE entity = 'patient'
  UNION ALL
  SELECT f.patient_id, 0 FROM touched t JOIN patient_phone f ON f.id = t.entity_id WHERE t.entity = 'patient_phone')
GROUP BY id
