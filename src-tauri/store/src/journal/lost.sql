SELECT change.entity, change.entity_id, change.field, change.old, change.new, change.salt, change.digest,
  coalesce(op.on_behalf, op.actor) AS actor
FROM change JOIN op ON op.no = change.op_no
WHERE change.entity_id = :id AND change.entity = :entity AND change.field IN (:field, '+')
ORDER BY op.hlc, op.device_id, change.no
