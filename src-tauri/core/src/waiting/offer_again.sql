UPDATE offer
SET start_minute = :start, offered_at = :now, expires_at = :expires, state = 'offered', answered_at = NULL, told_at = NULL,
    by_id = :by, deleted_at = NULL
WHERE id = :id
