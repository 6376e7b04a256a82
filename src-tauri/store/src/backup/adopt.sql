UPDATE this_device SET id = :id, restored_at = :at, restored_from = :from, restored_device = :before
