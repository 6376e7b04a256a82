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

# $level (Text) - low, raised or high
risk-level-label = { $level ->
    [high] High risk
    [raised] Some risk
   *[low] Low risk
}

# $level (Text) - low, raised or high
# $percent (Number) - how likely
risk-percent-label = { $level ->
    [high] High risk, { $percent }%
    [raised] Some risk, { $percent }%
   *[low] Low risk, { $percent }%
}

risk-title = Risk of missed appointments

risk-hint = Learned on this computer from your own appointments. Nothing leaves it.

risk-used-hint = It is in use: reminders stand in its order.

# $count (Number) - appointments that are needed
# $missed (Number) - missed ones that are needed
risk-needs-hint = There is too little history yet: at least { $count } past appointments are needed, { $missed } of them missed. Until then a plain rule holds: earlier absences, how long ago it was booked, not confirmed.

# $percent (Number) - what it must reach
risk-weak-hint = What was learned tells too little and is not used: it must be right in at least { $percent } of 100 pairs. A plain rule holds.

risk-learned-label = Learned

risk-known-label = From

# $count (Number) - appointments
# $missed (Number) - missed ones of them
risk-known-line = { $count ->
    [one] { $count } past appointment, missed: { $missed }
   *[other] { $count } past appointments, missed: { $missed }
}

risk-auc-label = Of one who came and one who missed, it picks the right one (AUC)

risk-auc-ahead-label = The same, not booked for the same day

# $percent (Number) - pairs of a hundred
risk-pairs-line = { $percent } of 100 pairs

risk-tested-label = Tried on

# $count (Number) - appointments
# $day (Day) - the first day
risk-tested-line = { $count ->
    [one] { $count } appointment from { $day } on, not seen before
   *[other] { $count } appointments from { $day } on, not seen before
}

risk-table-title = What was foretold and what came, in tenths

risk-foretold-label = Foretold

risk-missed-label = Missed

risk-count-label = Appointments

# $percent (Number) - a part of a hundred
risk-share-label = { $percent }%

risk-learn-action = Learn now

risk-learning-label = Learning…
