# The days of the week; Monday is 0.
# $day (Number) - day of the week, 0 to 6
calendar-weekday = { $day ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
    .short = { $day ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
}

# Names of the months as they stand in a date.
# $month (Number) - 1 to 12
calendar-month-jalali = { $month ->
    [1] Farvardin
    [2] Ordibehesht
    [3] Khordad
    [4] Tir
    [5] Mordad
    [6] Shahrivar
    [7] Mehr
    [8] Aban
    [9] Azar
    [10] Dey
    [11] Bahman
   *[12] Esfand
}

# $month (Number) - 1 to 12
calendar-month-gregorian = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
    .alone = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# A date in full.
# $weekday (Text) - name of the day
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-long = { $weekday }, { $month } { $day }, { $year }

# A date with its year.
# $day (Text) - day of the month
# $month (Text) - name of the month
# $year (Text) - year
calendar-date-medium = { $month } { $day }, { $year }

# A date in a list, where the year is plain.
# $day (Text) - day of the month
# $month (Text) - name of the month
calendar-date-list = { $month } { $day }

# Order and marks of a date in digits: y, m and d stand for the parts.
calendar-date-short = y-m-d

# The heading of a month.
# $month (Text) - name of the month
# $year (Text) - year
calendar-month-title = { $month } { $year }

## The calendar

calendar-span-label = How much is shown

calendar-day-choice = Day

calendar-week-choice = Week

calendar-by-label = By doctor or by room

# $by (Text) - doctor or room
calendar-by-choice = { $by ->
    [doctor] Doctors
   *[other] Rooms
}

calendar-by-room-action = Show by room

calendar-by-doctor-action = Show by doctor

calendar-step-label = Lines of the grid

calendar-finer-action = Finer lines

calendar-coarser-action = Coarser lines

calendar-previous-week-action = Previous week

calendar-next-week-action = Next week

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-title = { $from } to { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-week-label = Week from { $from } to { $until }

# $name (Text) - a doctor or a room
calendar-only-action = Only { $name }

calendar-all-action = Show all again

calendar-rooms-empty = No room has been entered yet. Rooms are added in the settings.

# $count (Number) - appointments
calendar-untimed-action = Without a time: { $count }


## What stands in the grid

# $from (Text) - time of day
# $until (Text) - time of day
calendar-times-line = { $from } to { $until }

# $from (Text) - the first day
# $until (Text) - the last day
calendar-days-line = { $from } to { $until }

calendar-free-label = Free

calendar-closed-label = Outside working hours

# $reason (Text) - why
calendar-closure-label = Blocked: { $reason }

# $count (Number) - minutes
calendar-buffer-label = { $count } min kept free after it

# $count (Number) - people asked
calendar-offer-label = Being offered, asked: { $count }

# $time (Text) - time of day
# $doctor (Text) - the doctor or the room
# $count (Number) - people asked
calendar-offered-label = Free and being offered at { $time }, { $doctor }, asked: { $count }

calendar-displaced-label = To be moved

calendar-alert-label = Has an alert

# $beyond (Text) - overbooked, out-of-hours or both
calendar-beyond-label = { $beyond ->
    [overbooked] Overbooked
    [both] Overbooked, and outside working hours
   *[out-of-hours] Outside working hours
}

calendar-series-label = One of a series

# $place (Number) - which of them
# $count (Number) - how many there are
calendar-series-line = { $place } of { $count }


## Moving

calendar-pending-label = Being saved

# $name (Text) - the patient who is booked there
calendar-over-label = Over { $name }

# $name (Text) - the patient
calendar-refused-title = The appointment of { $name } stayed where it was

calendar-next-free-title = Next free times

calendar-anyway-action = Book all the same

calendar-anyway-reason-label = Why all the same?

calendar-anyway-hint = The reason is kept with the appointment.

calendar-leave-action = Leave it where it was

# $name (Text) - the patient
calendar-scope-title = { $name }: which of the series?

# $scope (Text) - this, following or all
calendar-scope-choice = { $scope ->
    [this] This one
    [following] This and the following
   *[other] All of the series
}


## Just booked

# $name (Text) - the patient
# $time (Text) - day and time
calendar-booked-line = Booked for { $name }: { $time }


## The sheet of an appointment

calendar-when-label = When

calendar-room-label = Room

calendar-called-label = How the name is said

calendar-preparation-label = To prepare

calendar-changes-title = What changed

# $kind (Text) - status, time, place or length
calendar-change-title = { $kind ->
    [status] Status
    [time] Another time
    [place] Another doctor or room
   *[other] Another length
}

# $kind (Text) - status, time, place or length
# $was (Text) - before
# $becomes (Text) - after
calendar-change-line = { $kind ->
    [status] From “{ $was }” to “{ $becomes }”
    [length] Length changed from { $was } to { $becomes }
   *[other] Moved from { $was } to { $becomes }
}


## Blocked time

calendar-block-action = Block time

calendar-block-save-action = Block

calendar-block-reason-label = Why?

calendar-block-reason-hint = It is shown in the calendar. Whoever is booked then comes on the list of those to be moved with an apology.

calendar-block-who-label = Whose time

calendar-block-everybody = The whole practice

calendar-block-from-label = From day

calendar-block-until-label = To day

calendar-block-whole-label = Whole days

calendar-block-start-label = From

calendar-block-end-label = Until

calendar-block-urgent-label = It is sudden

calendar-block-urgent-hint = Those who are booked then are called first.

calendar-open-action = Open the time again

calendar-time-invalid = A time of day, such as 9:30
