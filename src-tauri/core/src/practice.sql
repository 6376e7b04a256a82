SELECT name, country, language, calendar, digits, currency, money_unit, zone, week_start, weekend, slot_minutes, is_sample,
       address, phone
FROM practice
WHERE id = 'practice'
