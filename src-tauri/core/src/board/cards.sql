-- What stands on the cards of the patients that are shown.
SELECT p.id, p.given_name, p.middle_name, p.family_name, p.file_no,
       n.id AS step_id, n.kind AS step_kind, n.due_on AS step_due_on, n.reason AS step_reason, n.service_id, n.colleague_id,
       a.day AS ahead_on, a.start_minute AS ahead_start, d.name AS ahead_with,
       (SELECT v.staff_id FROM visit v WHERE v.patient_id = p.id AND v.deleted_at IS NULL ORDER BY v.day DESC, v.id DESC LIMIT 1) AS seen_by,
       (SELECT l.title FROM plan l WHERE l.patient_id = p.id AND l.ended_on IS NULL AND l.deleted_at IS NULL
        ORDER BY l.offered_on DESC, l.id DESC LIMIT 1) AS plan_title
FROM json_each(:ids) i
JOIN patient p ON p.id = i.value
LEFT JOIN next_step n ON n.id = (
  SELECT s.id FROM next_step s WHERE s.patient_id = p.id AND s.state IN ('open', 'accepted') AND s.deleted_at IS NULL
  ORDER BY s.due_on, s.id LIMIT 1)
LEFT JOIN appointment a ON a.id = (
  SELECT x.id FROM appointment x WHERE x.patient_id = p.id AND x.day >= :today AND x.status IN ('planned', 'confirmed')
    AND x.deleted_at IS NULL ORDER BY x.day, x.start_minute, x.id LIMIT 1)
LEFT JOIN staff d ON d.id = a.staff_id
