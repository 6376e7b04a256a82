-- Visits that went on after their arrival, or whose appointment was taken back under them. A contact from afar begins in the room: it
-- went on once something was written in it.
SELECT v.id, v.patient_id
FROM touched t JOIN visit v ON v.id = t.entity_id
WHERE t.entity = 'visit' AND v.deleted_at IS NOT NULL AND (v.state IN ('closed', 'left') OR (v.state = 'in-room' AND (
    v.means = 'in-person' OR v.own_words <> '' OR EXISTS (SELECT 1 FROM visit_note n WHERE n.visit_id = v.id AND n.deleted_at IS NULL)
    OR EXISTS (SELECT 1 FROM visit_service d WHERE d.visit_id = v.id AND d.deleted_at IS NULL))))
UNION
SELECT v.id, v.patient_id
FROM touched t
JOIN appointment a ON a.id = t.entity_id AND a.deleted_at IS NOT NULL
JOIN visit v ON v.appointment_id = a.id AND v.deleted_at IS NULL
WHERE t.entity = 'appointment'
