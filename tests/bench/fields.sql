SELECT change.entity, change.entity_id, change.field, change.new
FROM op JOIN change ON change.no >= op.first_change AND change.no < op.first_change + op.changes
WHERE op.no = :op AND change.field <> '+'
ORDER BY change.no
