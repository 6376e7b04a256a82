SELECT
  (SELECT count(*) FROM visit v WHERE v.patient_id = :id AND v.state IN ('closed', 'history') AND v.deleted_at IS NULL) AS visits,
  (SELECT count(*) FROM appointment a WHERE a.patient_id = :id AND a.status = 'no-show' AND a.deleted_at IS NULL) AS no_shows,
  (SELECT coalesce(sum(l.amount), 0) FROM posting_line l WHERE l.account = 'wallet:' || :id) AS wallet,
  (SELECT coalesce(sum(l.amount), 0) FROM posting_line l WHERE l.account = 'patient:' || :id) AS account,
  (SELECT a.id FROM appointment a
   WHERE a.patient_id = :id AND a.day >= :today AND a.status IN ('planned', 'confirmed') AND a.deleted_at IS NULL
   ORDER BY a.day, a.start_minute, a.id LIMIT 1) AS next
