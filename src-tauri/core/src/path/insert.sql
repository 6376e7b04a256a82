INSERT INTO path_point (id, stage, kind, text, owner_id, until_on, mended_on, position)
VALUES (:id, :stage, :kind, :text, :owner, :until, CASE WHEN :mended THEN :today END, (SELECT coalesce(max(position), 0) + 1 FROM path_point))
