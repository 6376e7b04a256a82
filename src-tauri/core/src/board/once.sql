-- Whose file was opened in a span of days and who was here once, with nothing booked: the visit, and whether a step is open.
SELECT p.id,
       (SELECT max(v.day) FROM visit v INDEXED BY visit_of_patient WHERE v.patient_id = p.id AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL) AS seen_on,
       (SELECT count(*) FROM visit v INDEXED BY visit_of_patient WHERE v.patient_id = p.id AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL) AS visits,
       EXISTS (SELECT 1 FROM appointment a WHERE a.patient_id = p.id AND a.day >= :today AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL) AS is_booked,
       EXISTS (SELECT 1 FROM next_step n INDEXED BY next_step_of_patient WHERE n.patient_id = p.id AND n.state IN ('open', 'accepted') AND n.deleted_at IS NULL) AS has_step
FROM patient p
WHERE p.registered_on BETWEEN :from AND :until AND p.deleted_at IS NULL
