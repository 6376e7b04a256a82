SELECT change.field, change.new
FROM change JOIN op ON op.no = change.op_no
WHERE change.entity_id = :id AND change.entity = :entity
ORDER BY op.hlc, op.device_id, change.no
