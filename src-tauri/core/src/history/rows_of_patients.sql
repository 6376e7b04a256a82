SELECT 'patient' AS entity, p.value AS id FROM json_each(:ids) p
UNION ALL
SELECT 'patient_phone', r.id FROM json_each(:ids) p CROSS JOIN patient_phone r ON r.patient_id = p.value
UNION ALL
SELECT 'patient_label', r.id FROM json_each(:ids) p CROSS JOIN patient_label r ON r.patient_id = p.value
UNION ALL
SELECT 'household_member', r.id FROM json_each(:ids) p CROSS JOIN household_member r ON r.patient_id = p.value
UNION ALL
SELECT 'speaks_for', r.id FROM json_each(:ids) p CROSS JOIN speaks_for r ON r.patient_id = p.value
UNION ALL
SELECT 'appointment', r.id FROM json_each(:ids) p CROSS JOIN appointment r ON r.patient_id = p.value
UNION ALL
SELECT 'visit', r.id FROM json_each(:ids) p CROSS JOIN visit r ON r.patient_id = p.value
UNION ALL
SELECT 'visit_service', s.id
FROM json_each(:ids) p CROSS JOIN visit r ON r.patient_id = p.value CROSS JOIN visit_service s ON s.visit_id = r.id
UNION ALL
SELECT 'next_step', r.id FROM json_each(:ids) p CROSS JOIN next_step r ON r.patient_id = p.value
UNION ALL
SELECT 'followup', r.id FROM json_each(:ids) p CROSS JOIN followup r ON r.patient_id = p.value
UNION ALL
SELECT 'attempt', s.id
FROM json_each(:ids) p CROSS JOIN followup r ON r.patient_id = p.value CROSS JOIN attempt s ON s.followup_id = r.id
UNION ALL
SELECT 'posting', r.id FROM json_each(:ids) p CROSS JOIN posting r ON r.patient_id = p.value
UNION ALL
SELECT 'posting_line', s.id
FROM json_each(:ids) p CROSS JOIN posting r ON r.patient_id = p.value CROSS JOIN posting_line s ON s.posting_id = r.id
UNION ALL
SELECT 'wallet_lot', r.id FROM json_each(:ids) p CROSS JOIN wallet_lot r ON r.patient_id = p.value
UNION ALL
SELECT 'emergency', r.id FROM json_each(:ids) p CROSS JOIN emergency r ON r.patient_id = p.value
