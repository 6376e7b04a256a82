SELECT o.staff_id, s.name AS staff_name, o.patient_id, p.given_name, p.family_name, d.name AS behalf_name, o.is_emergency, o.at
FROM file_opening o
LEFT JOIN staff s ON s.id = o.staff_id
LEFT JOIN patient p ON p.id = o.patient_id
LEFT JOIN staff d ON d.id = o.on_behalf
WHERE o.staff_id = :staff AND o.at BETWEEN :since AND :until
ORDER BY o.at DESC
LIMIT :limit
