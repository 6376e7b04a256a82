SELECT change.*
FROM op JOIN change ON change.no >= op.first_change AND change.no < op.first_change + op.changes
WHERE op.no = :value
ORDER BY change.no
