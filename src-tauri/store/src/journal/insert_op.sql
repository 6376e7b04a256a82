INSERT INTO main.op (no, id, device_id, seq, hlc, at, kind, group_id, undoes, actor, on_behalf, app, schema, first_change, changes, prev_hash, hash)
VALUES (:no, :id, :device_id, :seq, :hlc, :at, :kind, :group_id, :undoes, :actor, :on_behalf, :app, :schema, :first_change, :changes, :prev_hash, :hash)
