WITH seen AS (
  SELECT v.id, v.state,
    CASE WHEN v.means <> 'in-person' THEN 'remote'
      WHEN EXISTS (SELECT 1 FROM visit b WHERE b.patient_id = v.patient_id AND b.id <> v.id AND b.deleted_at IS NULL
        AND b.state IN ('closed', 'history') AND b.day <= v.day AND coalesce(b.closed_at, 0) <= coalesce(v.closed_at, b.closed_at, 0)) THEN 'return'
      ELSE 'first' END AS occasion,
    v.walk_in_service_id AS walked, a.service_id AS booked
  FROM visit v LEFT JOIN appointment a ON a.id = v.appointment_id
  WHERE v.id = :visit
)
SELECT p.id AS protocol_id, p.occasion, p.service_id, s.name AS service_name,
  i.id AS item_id, i.kind, i.text, i.unit, i.choices, i.is_needed
FROM seen
JOIN protocol p
JOIN protocol_item i ON i.protocol_id = p.id
LEFT JOIN service s ON s.id = p.service_id
LEFT JOIN protocol_answer w INDEXED BY protocol_answer_by_visit ON w.visit_id = seen.id AND w.item_id = i.id AND w.deleted_at IS NULL
WHERE w.id IS NOT NULL
  OR seen.state IN ('waiting', 'in-room') AND p.deleted_at IS NULL AND i.deleted_at IS NULL
    AND (p.occasion = seen.occasion OR p.occasion = 'service' AND (p.service_id IN (seen.walked, seen.booked)
      OR EXISTS (SELECT 1 FROM visit_service d WHERE d.visit_id = seen.id AND d.service_id = p.service_id AND d.deleted_at IS NULL)))
ORDER BY p.occasion = 'service', p.occasion, s.name, p.id, i.position, i.id
