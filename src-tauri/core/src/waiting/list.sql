-- Who waits: the urgent first, then those who wait longest. Who waited up to a day that is past does so no more.
SELECT id FROM waiting
WHERE state = 'open' AND deleted_at IS NULL AND until_day >= :today
  AND (:service IS NULL OR service_id = :service)
  AND (:staff IS NULL OR staff_ids = '' OR instr(' ' || staff_ids || ' ', ' ' || :staff || ' ') > 0)
ORDER BY urgency DESC, added_at, id
LIMIT :limit
