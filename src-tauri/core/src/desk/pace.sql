SELECT v.closed_at - v.called_in_at AS actual_ms, coalesce(a.minutes, o.minutes, 0) AS booked
FROM visit v
LEFT JOIN appointment a ON a.id = v.appointment_id
LEFT JOIN service o ON o.id = v.walk_in_service_id
WHERE v.staff_id = :staff AND v.state = 'closed' AND v.closed_at > v.called_in_at AND v.deleted_at IS NULL
ORDER BY v.day DESC, v.called_in_at DESC
LIMIT :limit
