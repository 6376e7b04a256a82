-- Every closed visit of a span of days, and how it was held: by the protocols that are for it, with the last question, with something
-- booked before the patient left.
SELECT v.staff_id, (v.closed_at - v.called_in_at) / 60000 AS minutes, v.golden IS NOT NULL AS is_asked,
       EXISTS (SELECT 1 FROM next_step n WHERE n.visit_id = v.id AND n.kind IN ('return-visit', 'next-stage', 'referral') AND n.deleted_at IS NULL) AS is_bookable,
       EXISTS (SELECT 1 FROM next_step n JOIN appointment a ON a.id = n.appointment_id
               WHERE n.visit_id = v.id AND a.booked_on <= v.day AND n.deleted_at IS NULL) AS is_booked,
       (SELECT count(*) FROM protocol r JOIN protocol_item i ON i.protocol_id = r.id AND i.is_needed = 1 AND i.needed_on <= v.day AND i.deleted_at IS NULL
        WHERE r.deleted_at IS NULL
          AND (r.occasion = CASE
                 WHEN v.means <> 'in-person' THEN 'remote'
                 WHEN EXISTS (SELECT 1 FROM visit e WHERE e.patient_id = v.patient_id AND e.day < v.day
                              AND e.state IN ('closed', 'history') AND e.deleted_at IS NULL) THEN 'return'
                 ELSE 'first' END
               OR (r.occasion = 'service' AND r.service_id IN (
                     SELECT s.service_id FROM visit_service s WHERE s.visit_id = v.id AND s.deleted_at IS NULL)))) AS needed,
       (SELECT count(*) FROM protocol_answer w JOIN protocol_item i ON i.id = w.item_id AND i.is_needed = 1 AND i.needed_on <= v.day AND i.deleted_at IS NULL
        WHERE w.visit_id = v.id AND w.value <> '' AND w.deleted_at IS NULL) AS answered
FROM visit v
WHERE v.state = 'closed' AND v.day BETWEEN :from AND :until AND v.deleted_at IS NULL AND (:staff IS NULL OR v.staff_id = :staff)
