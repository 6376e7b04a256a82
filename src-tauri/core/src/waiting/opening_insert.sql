INSERT INTO opening (id, staff_id, room_id, day, start_minute, minutes, freed_id, mode, wave_size, limit_minutes, state, opened_at)
VALUES (:id, :staff, :room, :day, :start, :minutes, :freed, :mode, :size, :limit, 'open', :now)
