SELECT text, detail
FROM patient_label
WHERE patient_id = :patient AND tone = 'alert' AND deleted_at IS NULL AND (is_private = 0 OR :private)
  AND (until_on IS NULL OR until_on >= :day)
ORDER BY id
