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
UNION ALL
SELECT 'contact', c.id, NULL, NULL, c.at, c.outcome, c.note, s.name, NULL, a.id
FROM appointment a
JOIN appointment_contact c ON c.appointment_id = a.id AND c.deleted_at IS NULL
LEFT JOIN staff s ON s.id = c.by_id
WHERE a.patient_id = :id AND a.deleted_at IS NULL
UNION ALL
SELECT 'plan', 'o:' || p.id, p.offered_on, NULL, NULL, 'offered', p.title, s.name, NULL, p.id
FROM plan p
LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.patient_id = :id AND p.deleted_at IS NULL
UNION ALL
SELECT 'plan', 'p:' || p.id, p.chosen_on, NULL, NULL, 'chosen', p.title || ': ' || o.what, s.name, NULL, p.id
FROM plan p
JOIN plan_option o ON o.id = p.option_id AND o.deleted_at IS NULL
LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.patient_id = :id AND p.chosen_on IS NOT NULL AND p.deleted_at IS NULL
UNION ALL
SELECT 'plan', h.id, h.done_on, NULL, NULL, 'phase-done', h.what, s.name, NULL, p.id
FROM plan p
JOIN plan_option o ON o.id = p.option_id AND o.deleted_at IS NULL
JOIN plan_phase h ON h.option_id = o.id AND h.done_on IS NOT NULL AND h.deleted_at IS NULL
LEFT JOIN staff s ON s.id = p.staff_id
WHERE p.patient_id = :id AND p.deleted_at IS NULL
UNION ALL
SELECT 'note', n.id, NULL, NULL, n.at, '', substr(n.text, 1, 300), s.name, NULL, v.id
FROM visit v
JOIN visit_note n ON n.visit_id = v.id AND n.text <> '' AND (n.is_private = 0 OR :private) AND n.deleted_at IS NULL
LEFT JOIN staff s ON s.id = n.staff_id
WHERE v.patient_id = :id AND v.deleted_at IS NULL
UNION ALL
SELECT 'file', t.id, NULL, NULL, t.added_at, t.kind, t.title, s.name, NULL, t.id
FROM attachment t
LEFT JOIN staff s ON s.id = t.staff_id
WHERE t.patient_id = :id AND t.deleted_at IS NULL
UNION ALL
SELECT 'intake', i.id, NULL, NULL, i.at, '', i.answer, s.name, NULL, i.id
FROM intake i
LEFT JOIN staff s ON s.id = i.staff_id
WHERE i.patient_id = :id AND i.deleted_at IS NULL
