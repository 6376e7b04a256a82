-- Offers with the names that a line needs, in the order of the ids.
SELECT f.id, f.opening_id, f.waiting_id, f.patient_id, p.given_name, p.middle_name, p.family_name,
       iif(f.state = 'offered' AND f.expires_at <= :now, 'expired', f.state) AS state_now,
       o.day, f.start_minute, s.name AS staff_name, o.limit_minutes, f.expires_at
FROM json_each(:ids) i
JOIN offer f ON f.id = i.value
JOIN opening o ON o.id = f.opening_id
JOIN patient p ON p.id = f.patient_id
LEFT JOIN staff s ON s.id = o.staff_id
ORDER BY i.key
