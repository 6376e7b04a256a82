SELECT 'registered' AS kind, p.id, p.registered_on AS day, NULL AS minute, NULL AS at, p.source AS code, '' AS text,
  NULL AS staff_name, NULL AS amount, p.id AS ref_id
FROM patient p
WHERE p.id = :id
UNION ALL
SELECT 'appointment', a.id, a.day, a.start_minute, NULL, a.status, coalesce(o.name, ''), s.name, NULL, a.id
FROM appointment a
LEFT JOIN service o ON o.id = a.service_id
LEFT JOIN staff s ON s.id = a.staff_id
WHERE a.patient_id = :id AND a.deleted_at IS NULL
UNION ALL
SELECT 'visit', v.id, v.day, NULL, v.arrived_at, v.state,
  CASE WHEN v.own_words <> '' THEN v.own_words ELSE coalesce((
    SELECT group_concat(o.name, ' · ') FROM visit_service d JOIN service o ON o.id = d.service_id
    WHERE d.visit_id = v.id AND d.deleted_at IS NULL), '') END,
  s.name, NULL, v.id
FROM visit v
LEFT JOIN staff s ON s.id = v.staff_id
WHERE v.patient_id = :id AND v.deleted_at IS NULL
UNION ALL
SELECT 'step', n.id, n.created_on, NULL, v.closed_at, n.kind, n.reason, s.name, NULL, n.id
FROM next_step n
JOIN visit v ON v.id = n.visit_id
LEFT JOIN staff s ON s.id = n.owner_id
WHERE n.patient_id = :id AND n.deleted_at IS NULL
UNION ALL
SELECT 'followup', t.id, NULL, NULL, t.at, t.outcome, t.note, s.name, NULL, t.followup_id
FROM followup f
JOIN attempt t ON t.followup_id = f.id AND t.deleted_at IS NULL
LEFT JOIN staff s ON s.id = t.staff_id
WHERE f.patient_id = :id AND f.deleted_at IS NULL
UNION ALL
SELECT 'money', l.id, g.day, NULL, NULL, g.kind, '', NULL, l.amount, g.id
FROM posting_line l
JOIN posting g ON g.id = l.posting_id
WHERE l.account IN (:account, :wallet)
