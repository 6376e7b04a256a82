UPDATE practice
SET name = :name, language = :language, calendar = :calendar, digits = :digits, money_unit = :money_unit, zone = :zone,
    week_start = :week_start, weekend = :weekend, slot_minutes = :slot_minutes,
    address = :address, phone = :phone
WHERE id = 'practice'
