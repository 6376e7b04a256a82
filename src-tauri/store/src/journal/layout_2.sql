-- The second layout of the store's own tables.
ALTER TABLE op ADD COLUMN on_behalf TEXT;             -- in whose name the actor did it
CREATE INDEX op_by_at ON op (at);
CREATE INDEX op_by_actor ON op (actor, kind, at);  -- a rare kind is found among the many acts of one person
CREATE INDEX op_by_behalf ON op (on_behalf, kind, at) WHERE on_behalf IS NOT NULL;
CREATE INDEX op_by_kind ON op (kind, at);
ALTER TABLE this_device ADD COLUMN restored_at INTEGER;   -- when this file was put back from a backup
ALTER TABLE this_device ADD COLUMN restored_from INTEGER; -- the moment of that backup
ALTER TABLE this_device ADD COLUMN restored_device TEXT;  -- the device that the file was before
