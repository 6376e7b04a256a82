## The day

# $status (Text) - where the appointment stands
appointments-status-label = { $status ->
    [planned] Planned
    [confirmed] Confirmed
    [arrived] Arrived
    [in-room] In the room
    [done] Done
    [left] Left unseen
    [no-show] Did not come
    [cancelled] Canceled
    [cancelled-late] Canceled late
    [moved] Moved
   *[other] Appointment
}

appointments-previous-action = Previous day

appointments-next-action = Next day

appointments-today-action = Today

appointments-date-action = Go to a date

# $day (Text) - the day
appointments-grid-label = Doctors’ columns, { $day }

appointments-now-label = Now

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-free-label = Free at { $time }, { $doctor }

# $time (Text) - time of day
# $doctor (Text) - the doctor
appointments-closed-label = Outside working hours, { $time }, { $doctor }

# $name (Text) - the patient
# $time (Text) - time of day
# $status (Text) - status in words
appointments-card-label = { $name }, { $time }, { $status }

# $count (Number) - appointments
appointments-count-line = { $count ->
    [one] { $count } appointment
    *[other] { $count } appointments
}

appointments-weekend-label = Weekend

# Why a time of a series is on another day than was meant.
# $why (Text) - the code of what stands in the way
# $name (Text) - the day off, the reason, or who or what is taken
# $time (Text) - since when it is taken
appointments-series-why = { $why ->
    [appointment-out-of-hours] Not worked: { $name }
    [appointment-patient-busy] The patient has another appointment at { $time }: { $name }
   *[other] { $name } is taken at { $time }
}

appointments-untimed-title = Without a time

# $count (Number) - rows that are not shown
appointments-untimed-more-label = { $count ->
    [one] and one more
    *[other] and { $count } more
}

appointments-day-empty = No doctor works on this day, and nothing is booked.

appointments-first-label = First visit

# $count (Number) - minutes
appointments-minutes-line = { $count } min

## What is done with an appointment

appointments-open-action = Open the appointment

appointments-patient-action = Open the patient’s file

appointments-confirm-action = Confirm

appointments-arrive-action = Has arrived

appointments-visit-action = Open the visit

appointments-no-show-action = Did not come

appointments-move-action = Move

# $name (Text) - the patient
appointments-moving-hint = Moving { $name }. Arrows choose the place, Shift with ↑ and ↓ the length; Enter puts it down, Esc leaves it where it was.

appointments-cancel-action = Cancel the appointment

# $name (Text) - the patient
appointments-cancel-title = Cancel the appointment of { $name }

appointments-cancel-reason-label = Why?

# $reason (Text) - patient, practice, moved-up or other
appointments-cancel-choice = { $reason ->
    [patient] The patient asked
    [practice] The practice could not
    [moved-up] Moved up to an earlier time
   *[other] Another reason
}

appointments-cancel-words-label = In a few words

appointments-cancel-late-hint = By the practice’s rule this is late; it will be kept as a late cancellation.

appointments-cancel-scope-label = Which of the series?

appointments-back-action = Go back

## Booking

appointments-book-title = New appointment

appointments-book-patient-label = Patient

# Said beside the field when a time is taken before.
appointments-book-patient-missing = Choose the patient first: a name or a number finds them.

appointments-book-other-action = Choose another patient

# $text (Text) - what was typed
appointments-book-new-action = Register “{ $text }” as new

appointments-book-new-title = New patient: name and mobile are enough

appointments-book-given-label = Given name

appointments-book-family-label = Family name

appointments-book-mobile-label = Mobile

appointments-book-service-label = Service

appointments-book-service-none = Not chosen yet

# Said beside the field when a time is taken before.
appointments-book-service-missing = Choose the service first: without it no time is booked.

appointments-book-doctor-label = Doctor

appointments-book-doctor-any = Whoever is free first

appointments-book-from-label = Not before

appointments-book-times-title = First free times

appointments-book-times-empty = No free time was found from this day on. Try another day or another doctor.

appointments-book-more-action = Later times

appointments-book-source-label = How the booking came

appointments-book-note-label = Note

appointments-book-action = Book

appointments-book-step-title = From a next step

# $day (Text) - the day
# $time (Text) - time of day
appointments-time-line = { $day }, { $time }

# $name (Text) - how the person is called
appointments-called-line = Called “{ $name }”

appointments-book-twin-action = This is the one

appointments-book-preparation-title = To be said beforehand

appointments-book-room-label = Room

appointments-book-room-any = Any room

appointments-part-label = Time of day

appointments-weekdays-label = Only on

appointments-book-found-label = How did you find us? And how did the booking come?

appointments-series-title = Several times

appointments-series-days-label = On these days

appointments-series-count-label = How many

appointments-series-every-label = Every so many weeks

appointments-series-action = Several times

# $part (Text) - part of the day
appointments-part-choice = { $part ->
    [morning] Morning
    [afternoon] Afternoon
    [evening] Evening
   *[other] Any time
}

# $day (Text) - the day that was not to be had
appointments-series-moved-line = instead of { $day }

# $count (Number) - how many times
appointments-series-book-action = { $count ->
    [one] Book { $count } time
   *[other] Book { $count } times
}

# A time that was pointed at and is not free.
appointments-asked-label = Asked for, not free
