SELECT no, id, device_id, seq, hlc, at, kind, group_id, undoes, actor, on_behalf, app, schema, first_change, changes, prev_hash, hash
FROM op
WHERE at BETWEEN :low AND :high AND (at < :before_at OR no < :before_no)
  AND (:person IS NULL OR actor = :person OR on_behalf = :person)
  AND (:kinds IS NULL OR kind IN (SELECT value FROM json_each(:kinds)))
