-- Visits of which more stands as paid than was charged, where a payment was touched.
SELECT v.id AS visit_id, v.patient_id,
  coalesce(sum(l.amount) FILTER (WHERE g.reference = 'charge:' || v.id), 0) AS due
FROM (SELECT DISTINCT p.visit_id FROM touched t JOIN posting p ON p.id = t.entity_id
      WHERE t.entity = 'posting' AND p.kind = 'payment' AND p.visit_id IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses_id = p.id)) seen
JOIN visit v ON v.id = seen.visit_id
JOIN posting g ON g.visit_id = v.id
JOIN posting_line l ON l.posting_id = g.id AND +l.account = 'patient:' || v.patient_id
GROUP BY v.id
HAVING sum(l.amount) < 0
