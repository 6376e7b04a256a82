SELECT CASE n.end_reason WHEN '' THEN 'other' ELSE n.end_reason END AS reason, v.staff_id, s.name AS staff_name, count(*) AS number
FROM visit v
JOIN next_step n ON n.visit_id = v.id AND n.state = 'ended' AND n.deleted_at IS NULL
LEFT JOIN staff s ON s.id = v.staff_id
WHERE v.day BETWEEN :from AND :to AND v.state = 'closed' AND v.deleted_at IS NULL AND (:staff IS NULL OR v.staff_id = :staff)
GROUP BY 1, 2
ORDER BY number DESC, reason, staff_name
