INSERT INTO patient_label (id, patient_id, tone, topic, text, detail, told_by, told_on, staff_id, question_id, until_on,
  is_private, at_call, at_desk, at_visit)
VALUES (:id, :patient, :tone, :topic, :text, :detail, :told_by, :told_on, :staff, :question, :until_on,
  :private, :at_call, :at_desk, :at_visit)
