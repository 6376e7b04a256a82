UPDATE path_point
SET stage = :stage, kind = :kind, text = :text, owner_id = :owner, until_on = :until,
    mended_on = CASE WHEN :mended THEN coalesce(mended_on, :today) END
WHERE id = :id
