INSERT INTO sign_in (id, staff_id, login, kind, means, tries, at)
VALUES (:id, :staff, :login, :kind, :means, :tries, :at)
