a.deleted_at IS NULL
  AND (:from IS NULL OR a.day >= :from) AND (:to IS NULL OR a.day <= :to)
  AND (:status IS NULL OR a.status = :status)
  AND (:staff IS NULL OR a.staff_id = :staff) AND (:patient IS NULL OR a.patient_id = :patient)
  AND (:city IS NULL OR p.city = :city) AND (:sex IS NULL OR p.sex = :sex)
  AND (:label IS NULL OR EXISTS (SELECT 1 FROM patient_label l
                                 WHERE l.patient_id = p.id AND l.text = :label AND l.is_private = 0
                                   AND l.deleted_at IS NULL))
