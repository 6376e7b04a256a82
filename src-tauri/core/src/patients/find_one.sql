SELECT token, patient_id
FROM patient_token
WHERE token >= :from AND token < :to
ORDER BY token, patient_id
LIMIT :limit
