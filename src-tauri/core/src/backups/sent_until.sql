-- The file itself knows of the last restore before anybody could sign in and write it down.
SELECT max(at) AS at FROM (
  SELECT restored_at AS at FROM restore WHERE deleted_at IS NULL
  UNION ALL
  SELECT restored_at FROM this_device)
