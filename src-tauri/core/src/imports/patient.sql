INSERT INTO patient (id, file_no, given_name, family_name, national_id, other_id, birth_day, sex, city, language,
                     source, referrer_id, guardian_id, note, registered_on, import_ref)
VALUES (:id, :file_no, :given, :family, :national, :other, :birth, :sex, :city, :language,
        :source, :referrer, :guardian, :note, :registered, :ref)
