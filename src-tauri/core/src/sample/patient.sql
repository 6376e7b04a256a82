INSERT INTO patient (id, file_no, given_name, middle_name, family_name, address_form, national_id, birth_day, sex, city,
                     source, referrer_id, guardian_id, registered_on)
VALUES (:id, :file_no, :given, :middle, :family, :form, :national, :birth, :sex, :city,
        :source, :referrer, :guardian, :registered)
