SELECT c.entity, CASE c.entity WHEN 'patient' THEN c.field ELSE '+' END AS field, max(o.at) AS at
FROM (
  SELECT id FROM patient WHERE id = :patient
  UNION ALL SELECT id FROM patient_phone WHERE patient_id = :patient
  UNION ALL SELECT id FROM patient_label WHERE patient_id = :patient AND (is_private = 0 OR :private)
  UNION ALL SELECT id FROM record_entry WHERE patient_id = :patient AND :medical) r
JOIN change c ON c.entity_id = r.id
JOIN op o ON o.no = c.op_no
WHERE o.at > :since AND o.kind <> :sample AND c.field NOT IN ('import_ref', 'position')
  AND NOT (c.entity = 'patient' AND c.field IN ('+', 'deleted_at')) AND (c.field <> 'private_note' OR :private)
GROUP BY 1, 2
ORDER BY max(o.at) DESC, 1, 2
