# Remarks on the rows of an import. Each key is import- and the code.

import-reference-repeats = The reference stands twice in the table
import-reference-known = The reference was imported before
import-reference-mangled = A spreadsheet has changed the reference; it was taken as it stands
import-row-unreadable = The row cannot be read
import-name-missing = No name
import-birth-in-future = The date of birth lies after today
import-mobile-invalid = Not a mobile number; kept in the note
import-national-id-invalid = Not a national ID; kept as the other ID
import-age-impossible = An age that cannot be
import-day-before-booking = The appointment lies before the day on which it was booked
import-value-unknown = Not one of the values that the mapping knows
import-value-missing = A needed field is empty
import-text-too-long = Longer than a field holds
import-number-invalid = Not a whole number
import-day-invalid = Not a day
import-time-invalid = Not a time of day
import-amount-invalid = Not an amount of money
import-service-unknown = No such service
import-patient-unknown = No such patient
import-staff-unknown = No such colleague
import-appointment-unknown = No such appointment
import-visit-unknown = No such visit
import-referrer-unknown = The referrer is not in the table
import-file-no-taken = Another file has this number; the next free one was given
