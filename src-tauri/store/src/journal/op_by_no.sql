SELECT no, id, device_id, seq, hlc, at, kind, group_id, undoes, actor, on_behalf, app, schema, first_change, changes, prev_hash, hash
FROM op WHERE no = :no
