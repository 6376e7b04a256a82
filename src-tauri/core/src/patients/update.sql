UPDATE patient
SET file_no = :file_no, given_name = :given_name, middle_name = :middle_name, family_name = :family_name,
    address_form = :address_form, called_as = :called_as, national_id = :national_id, other_id = :other_id,
    birth_day = :birth_day, birth_year_only = :birth_year_only, sex = :sex, city = :city, language = :language,
    source = :source, referrer_id = :referrer_id, guardian_id = :guardian_id, note = :note,
    private_note = coalesce(:private_note, private_note)
WHERE id = :id
