INSERT INTO service (id, name, code, minutes, is_invasive, recall_months, is_active, import_ref)
VALUES (:id, :name, :code, :minutes, :invasive, :recall, 1, :ref)
