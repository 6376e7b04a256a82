INSERT INTO patient
  (id, file_no, given_name, middle_name, family_name, address_form, called_as, national_id, other_id,
   birth_day, birth_year_only, sex, city, language, source, referrer_id, guardian_id, note, private_note, registered_on)
VALUES
  (:id, :file_no, :given_name, :middle_name, :family_name, :address_form, :called_as, :national_id, :other_id,
   :birth_day, :birth_year_only, :sex, :city, :language, :source, :referrer_id, :guardian_id, :note, :private_note, :registered_on)
