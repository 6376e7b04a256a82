SELECT v.id, v.patient_id, p.given_name, p.middle_name, p.family_name, v.day,
  (SELECT i.number FROM invoice i WHERE i.visit_id = v.id AND i.deleted_at IS NULL LIMIT 1) AS number,
  coalesce(sum(l.amount) FILTER (WHERE g.reference = 'charge:' || v.id), 0) AS total,
  -coalesce(sum(l.amount) FILTER (WHERE g.reference <> 'charge:' || v.id), 0) AS paid
FROM visit v
JOIN patient p ON p.id = v.patient_id
LEFT JOIN posting g ON g.visit_id = v.id
LEFT JOIN posting_line l ON l.posting_id = g.id AND +l.account = 'patient:' || v.patient_id
WHERE v.id = :visit AND v.deleted_at IS NULL
GROUP BY v.id
