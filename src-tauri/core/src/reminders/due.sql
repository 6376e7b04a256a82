-- Appointments of some days that are not confirmed.
SELECT a.id, a.day, a.start_minute
FROM appointment a
WHERE a.day BETWEEN :today AND :until AND a.start_minute >= 0 AND a.booked_on <> a.day
  AND a.status IN ('planned', 'confirmed') AND a.status = 'planned' AND a.deleted_at IS NULL
ORDER BY a.day, a.start_minute, a.id
