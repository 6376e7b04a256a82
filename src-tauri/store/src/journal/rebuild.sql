SELECT change.entity, change.entity_id, change.field, change.new
FROM change INDEXED BY change_by_row CROSS JOIN op ON op.no = change.op_no
ORDER BY change.entity_id, change.entity, op.hlc, op.device_id, change.no
