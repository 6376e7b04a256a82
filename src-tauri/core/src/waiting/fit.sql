-- Who of the waiting list fits a free time, in the order in which they are asked: the urgent first, then those who wait
-- longest, by whole days, then those who were asked least of late.
WITH asked AS MATERIALIZED (
  SELECT waiting_id, count(*) AS times FROM offer INDEXED BY offer_by_time
  WHERE offered_at >= :since AND deleted_at IS NULL GROUP BY waiting_id
), doable AS MATERIALIZED (             -- what can be done by this doctor in this room
  SELECT s.id, s.buffer_minutes FROM service s
  WHERE s.is_active = 1 AND s.deleted_at IS NULL
    AND CASE s.needs WHEN 'room' THEN :room IS NOT NULL ELSE :staff IS NOT NULL END
    AND (:staff IS NULL
         OR NOT EXISTS (SELECT 1 FROM service_place p WHERE p.service_id = s.id AND p.staff_id IS NOT NULL AND p.deleted_at IS NULL)
         OR EXISTS (SELECT 1 FROM service_place p WHERE p.service_id = s.id AND p.staff_id = :staff AND p.deleted_at IS NULL))
    AND (:room IS NULL
         OR NOT EXISTS (SELECT 1 FROM service_place p WHERE p.service_id = s.id AND p.room_id IS NOT NULL AND p.deleted_at IS NULL)
         OR EXISTS (SELECT 1 FROM service_place p WHERE p.service_id = s.id AND p.room_id = :room AND p.deleted_at IS NULL))
), busy AS MATERIALIZED (               -- who is booked somewhere at that time
  SELECT a.id, a.patient_id, a.start_minute, a.start_minute + a.minutes AS end_minute FROM appointment a
  WHERE a.day = :day AND a.start_minute < :end AND a.start_minute + a.minutes > :start
    AND a.status IN ('planned', 'confirmed', 'arrived', 'in-room', 'done') AND a.deleted_at IS NULL
)
SELECT w.id, w.patient_id, max(w.start_minute, :start) AS start_minute
FROM waiting w
LEFT JOIN doable d ON d.id = w.service_id
LEFT JOIN asked k ON k.waiting_id = w.id
LEFT JOIN appointment o ON o.id = w.appointment_id AND o.status IN ('planned', 'confirmed') AND o.deleted_at IS NULL
WHERE w.state = 'open' AND w.deleted_at IS NULL AND w.until_day >= :day AND w.from_day <= :day AND w.may_call = 1
  AND max(w.start_minute, :start) + w.minutes <= min(w.end_minute, :end)
  AND max(w.start_minute, :start) + w.minutes + coalesce(d.buffer_minutes, 0) <= :clear
  AND (w.weekdays = '' OR instr(w.weekdays, :weekday) > 0)
  AND (w.staff_ids = '' OR instr(' ' || w.staff_ids || ' ', ' ' || :staff || ' ') > 0)
  AND (w.service_id IS NULL OR d.id IS NOT NULL)
  AND w.patient_id IS NOT (SELECT f.patient_id FROM appointment f WHERE f.id = :freed)
  AND w.patient_id NOT IN (SELECT f.patient_id FROM offer f WHERE f.opening_id = :opening AND f.deleted_at IS NULL)
  -- The later appointment is released, so it is in nobody's way; what is not later is none to be released for this.
  AND (o.id IS NULL OR (o.day, o.start_minute) > (:day, :start))
  AND (w.patient_id NOT IN (SELECT b.patient_id FROM busy b)
       OR NOT EXISTS (SELECT 1 FROM busy b WHERE b.patient_id = w.patient_id AND b.id IS NOT w.appointment_id
                      AND b.start_minute < max(w.start_minute, :start) + w.minutes AND b.end_minute > max(w.start_minute, :start)))
ORDER BY w.urgency DESC, (:now - w.added_at) / 86400000 DESC, coalesce(k.times, 0), w.added_at, w.id
LIMIT :limit
