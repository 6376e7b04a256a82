-- Referrals from or to somebody; of one patient, or of all. A referral has arrived when the colleague's visit of it, or a later
-- one of the same patient, is closed.
WITH mine AS (
  SELECT n.id FROM next_step n
  WHERE n.colleague_id = :me AND n.created_on >= :since AND n.deleted_at IS NULL AND (:patient IS NULL OR n.patient_id = :patient)
  UNION
  SELECT n.id FROM next_step n JOIN visit v ON v.id = n.visit_id AND v.staff_id = :me
  WHERE n.kind = 'referral' AND n.seen_at IS NULL AND n.created_on >= :since AND n.deleted_at IS NULL AND :patient IS NULL
), arrived AS (
  SELECT n.id, (SELECT min(b.day) FROM visit b
                WHERE b.patient_id = n.patient_id AND b.staff_id = n.colleague_id AND b.state = 'closed' AND b.deleted_at IS NULL
                  AND b.id <> n.visit_id AND b.day >= n.created_on) AS seen_on
  FROM mine m JOIN next_step n ON n.id = m.id
), referral AS (
  SELECT n.id, n.patient_id, p.given_name, p.middle_name, p.family_name, p.language, v.staff_id AS from_id, f.name AS from_name,
         n.colleague_id AS to_id, c.name AS to_name, n.reason, n.is_urgent, n.due_on, n.created_on, n.seen_at, n.answer,
         a.day AS booked_on, r.seen_on,
         CASE WHEN n.answered_at IS NOT NULL THEN 'answered' WHEN r.seen_on IS NOT NULL THEN 'seen'
              WHEN n.state = 'ended' THEN 'ended' WHEN a.id IS NOT NULL THEN 'booked' ELSE 'sent' END AS stands
  FROM arrived r
  JOIN next_step n ON n.id = r.id
  JOIN patient p ON p.id = n.patient_id
  JOIN visit v ON v.id = n.visit_id
  LEFT JOIN staff f ON f.id = v.staff_id
  LEFT JOIN staff c ON c.id = n.colleague_id
  LEFT JOIN appointment a ON a.id = n.appointment_id AND a.deleted_at IS NULL
)
