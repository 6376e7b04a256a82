-- What is being offered from a day on, the nearest first.
SELECT id, staff_id, room_id, day, start_minute, minutes, freed_id, mode, wave_size, limit_minutes, state
FROM opening
WHERE day >= :today AND state = 'open' AND deleted_at IS NULL
ORDER BY day, start_minute, id
