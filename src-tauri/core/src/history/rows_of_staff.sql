SELECT 'staff' AS entity, p.value AS id FROM json_each(:ids) p
UNION ALL
SELECT 'staff_role', r.id FROM json_each(:ids) p CROSS JOIN staff_role r ON r.staff_id = p.value
UNION ALL
SELECT 'working_hours', r.id FROM json_each(:ids) p CROSS JOIN working_hours r ON r.staff_id = p.value
UNION ALL
SELECT 'closure', r.id FROM json_each(:ids) p CROSS JOIN closure r ON r.staff_id = p.value
UNION ALL
SELECT 'service_place', r.id FROM json_each(:ids) p CROSS JOIN service_place r ON r.staff_id = p.value
UNION ALL
SELECT 'staff_right', r.id FROM json_each(:ids) p CROSS JOIN staff_right r ON r.staff_id = p.value
UNION ALL
SELECT 'staff_delegate', r.id FROM json_each(:ids) p CROSS JOIN staff_delegate r ON r.staff_id = p.value
UNION ALL
SELECT 'staff_delegate', r.id FROM json_each(:ids) p CROSS JOIN staff_delegate r ON r.assistant_id = p.value
UNION ALL
SELECT 'staff_leave', r.id FROM json_each(:ids) p CROSS JOIN staff_leave r ON r.staff_id = p.value
UNION ALL
SELECT 'staff_leave', r.id FROM json_each(:ids) p CROSS JOIN staff_leave r ON r.substitute_id = p.value
