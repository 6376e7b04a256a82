-- Takes a file back to the first layout of the store's own tables.
DROP INDEX op_by_at;
DROP INDEX op_by_actor;
DROP INDEX op_by_behalf;
DROP INDEX op_by_kind;
ALTER TABLE op DROP COLUMN on_behalf;
ALTER TABLE this_device DROP COLUMN restored_at;
ALTER TABLE this_device DROP COLUMN restored_from;
ALTER TABLE this_device DROP COLUMN restored_device;
UPDATE this_device SET layout = 1;
