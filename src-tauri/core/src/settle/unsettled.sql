SELECT v.id, p.given_name, p.middle_name, p.family_name,
  coalesce((SELECT sum(l.amount) FROM posting g
            JOIN posting_line l ON l.posting_id = g.id AND +l.account = 'patient:' || v.patient_id
            WHERE g.visit_id = v.id), 0) AS due
FROM visit v
JOIN patient p ON p.id = v.patient_id
WHERE v.day = :day AND v.state = 'closed' AND v.deleted_at IS NULL
ORDER BY v.closed_at, v.id
