SELECT no, id, device_id, seq, hlc, at, kind, group_id, undoes, actor, app, schema, first_change, changes, prev_hash, hash
FROM op
WHERE (:actor IS NULL OR actor = :actor) AND (:kind IS NULL OR kind = :kind)
  AND (:before IS NULL OR no < (SELECT no FROM op WHERE id = :before))
ORDER BY no DESC LIMIT :limit
