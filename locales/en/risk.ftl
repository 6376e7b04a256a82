## Why an appointment may be missed

# $count (Number) - missed appointments
# $of (Number) - how many were looked at
risk-missed-line = Missed { $count } of the last { $of }

risk-first-visit-line = No earlier appointment here

# $count (Number) - days from the booking to the appointment
risk-lead-days-line = { $count ->
    [one] Booked { $count } day ahead
   *[other] Booked { $count } days ahead
}

risk-same-day-line = Booked for the same day

# $count (Number) - the patient's age
risk-age-line = At the age of { $count }, people here miss more

# $time (Time) - the hour of the booking
risk-hour-line = Bookings made around { $time } are missed more here

risk-unconfirmed-line = Not confirmed yet
