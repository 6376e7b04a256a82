-- Steps that are to be booked and are not, the one that waits longest first.
SELECT n.id, n.owner_id, n.state, n.handed_at, v.staff_id AS doctor_id, d.name AS doctor_name,
       (SELECT max(e.at) FROM step_event e
        WHERE e.step_id = n.id AND e.kind = 'accepted' AND e.deleted_at IS NULL) AS accepted_at,
       (SELECT count(*) FROM step_event e WHERE e.step_id = n.id AND e.kind = 'tried' AND e.deleted_at IS NULL) AS tries,
       l.kind AS last_kind, l.reason AS last_reason, b.name AS last_by
FROM next_step n INDEXED BY next_step_handed
JOIN visit v ON v.id = n.visit_id
LEFT JOIN staff d ON d.id = v.staff_id
LEFT JOIN step_event l ON l.id = (SELECT e.id FROM step_event e WHERE e.step_id = n.id AND e.kind <> 'climbed' AND e.deleted_at IS NULL
                                  ORDER BY e.at DESC, e.id DESC LIMIT 1)
LEFT JOIN staff b ON b.id = l.by_id
WHERE n.is_urgent >= 0 AND n.state IN ('open', 'accepted') AND n.kind IN ('return-visit', 'referral', 'next-stage') AND n.deleted_at IS NULL
ORDER BY n.is_urgent DESC, n.handed_at, n.id
