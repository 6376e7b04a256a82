SELECT l.id, l.tone, l.topic, l.text, l.detail, l.told_by, l.told_on, s.name AS staff_name, l.question_id, l.until_on,
  coalesce(l.until_on < :today, 0) AS is_over, l.is_private, l.at_call, l.at_desk, l.at_visit
FROM patient_label l
LEFT JOIN staff s ON s.id = l.staff_id
WHERE l.patient_id = :patient AND (:private OR l.is_private = 0) AND l.deleted_at IS NULL
ORDER BY is_over, l.tone <> 'alert', l.topic = 'other', l.tone DESC, l.id DESC
