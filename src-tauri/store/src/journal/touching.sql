AND no IN (SELECT change.op_no FROM json_each(:rows) row CROSS JOIN change
  ON change.entity_id = row.value ->> 1 AND change.entity = row.value ->> 0)
