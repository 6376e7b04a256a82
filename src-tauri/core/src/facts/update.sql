UPDATE patient_label
SET tone = :tone, topic = :topic, text = :text, detail = :detail, told_by = :told_by, told_on = :told_on,
    question_id = :question, until_on = :until_on, is_private = :private,
    at_call = :at_call, at_desk = :at_desk, at_visit = :at_visit
WHERE id = :id
