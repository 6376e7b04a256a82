SELECT op.id AS op_id, change.entity, change.entity_id, change.field, change.old, change.new, change.salt, change.digest
FROM json_each(:rows) row
CROSS JOIN change ON change.entity_id = row.value ->> 1 AND change.entity = row.value ->> 0
CROSS JOIN op ON op.no = change.op_no
ORDER BY change.no
