INSERT INTO visit_service (id, visit_id, service_id, quantity, unit_price, total)
VALUES (:id, :visit, :service, :quantity, :unit, :total)
