-- Where patients were lost in a span of days: visits that closed with nothing booked, hand-overs that nobody took, referrals that
-- never became a visit.
SELECT 'unbooked' AS kind, v.staff_id, v.day, v.patient_id, v.id AS visit_id,
       (SELECT n.id FROM next_step n WHERE n.visit_id = v.id AND n.kind IN ('return-visit', 'next-stage', 'referral') AND n.deleted_at IS NULL
        ORDER BY n.due_on, n.id LIMIT 1) AS step_id
FROM visit v
WHERE v.state = 'closed' AND v.day BETWEEN :from AND :until AND v.deleted_at IS NULL
  AND EXISTS (SELECT 1 FROM next_step n WHERE n.visit_id = v.id AND n.kind IN ('return-visit', 'next-stage', 'referral') AND n.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM next_step n WHERE n.visit_id = v.id AND n.kind IN ('return-visit', 'next-stage', 'referral')
                  AND n.state = 'fulfilled' AND n.deleted_at IS NULL)
UNION ALL
SELECT 'untaken', v.staff_id, n.created_on, n.patient_id, n.visit_id, n.id
FROM next_step n JOIN visit v ON v.id = n.visit_id
WHERE n.created_on BETWEEN :from AND :until AND n.kind IN ('return-visit', 'next-stage', 'referral', 'remote-contact') AND n.state = 'open' AND n.deleted_at IS NULL
  AND (n.handed_at < :cut OR (n.handed_at IS NULL AND n.created_on < :today))
UNION ALL
SELECT 'referral', v.staff_id, n.created_on, n.patient_id, n.visit_id, n.id
FROM next_step n JOIN visit v ON v.id = n.visit_id
WHERE n.created_on BETWEEN :from AND :until AND n.kind = 'referral' AND n.deleted_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.patient_id = n.patient_id AND w.day >= n.created_on AND w.staff_id = n.colleague_id
                  AND w.id <> n.visit_id AND w.state IN ('waiting', 'in-room', 'closed') AND w.deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM appointment a WHERE a.id = n.appointment_id AND a.day >= :today
                  AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL)
