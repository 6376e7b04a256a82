SELECT p.id, p.given_name, p.middle_name, p.family_name, p.called_as, p.file_no, p.other_id, p.national_id,
  (SELECT group_concat(f.number, ' ') FROM patient_phone f WHERE f.patient_id = p.id AND f.deleted_at IS NULL) AS phones
FROM json_each(:ids) i
JOIN patient p ON p.id = i.value
WHERE p.deleted_at IS NULL
