# The waiting list, and times that came free.

waiting-page-title = Waiting list

# $count (Number) - who waits
waiting-count-line = { $count ->
    [one] { $count } person waits
   *[other] { $count } people wait
}

waiting-side-label = What is chosen

waiting-fill-title = Times that came free

waiting-fill-empty = No time has come free.

waiting-fill-hint = A canceled or missed time that nobody has taken stands here, with how many of the waiting list it suits.

waiting-freed-title = Not offered yet

waiting-untold-title = To be told kindly that the time is gone

waiting-told-action = Told

# $count (Number) - of the waiting list
waiting-fitting-line = { $count ->
    [0] suits nobody
    [one] suits { $count } person
   *[other] suits { $count } people
}

# $count (Number) - who may still be asked while the time is offered
waiting-more-line = { $count ->
    [0] nobody else to ask
    [one] { $count } more to ask
   *[other] { $count } more to ask
}

# $name (Text) - whose time it was
waiting-giver-line = { $name } had this time

# $name (Text) - whose time it was; they took an earlier one
waiting-moved-up-line = { $name } comes sooner and left this time

waiting-offer-action = Offer

waiting-next-action = Ask the next

waiting-close-action = Offer no longer

waiting-mode-label = How is it offered?

# $mode (Text) - one or wave
waiting-mode-choice = { $mode ->
    [wave] To several at once
   *[one] One by one
}

waiting-size-label = How many at once

waiting-limit-label = Minutes an offer holds

waiting-order-title = Who is asked, in this order

waiting-fits-empty = Nobody on the waiting list fits this time.

# $time (Text) - day and time
waiting-open-title = Offer { $time }

waiting-open-action = Begin to offer

# $state (Text) - where an offer stands
waiting-offer-state = { $state ->
    [offered] Asked now
    [accepted] Accepted
    [declined] Declined
    [no-answer] No answer
    [expired] Time limit over
   *[withdrawn] Withdrawn
}

# $time (Text) - minutes and seconds
waiting-left-line = { $time } left

waiting-answers-label = What was answered

# $answer (Text) - accept, decline or no-answer
waiting-answer-choice = { $answer ->
    [accept] Takes the time
    [decline] Does not want it
   *[no-answer] No answer
}

# $name (Text) - the patient
# $time (Text) - day and time
waiting-booked-line = Booked for { $name }: { $time }.

# $time (Text) - day and time of the later appointment
waiting-released-line = The later appointment is released: { $time }. It can be offered in turn.

waiting-list-title = Who waits

waiting-list-empty = Nobody is on the waiting list.

waiting-list-hint = Whoever would rather come sooner is put here; times that come free are offered to them.

waiting-narrowed-empty = Nobody waits for this.

waiting-add-action = Add to the waiting list

waiting-edit-action = Change what they want

# $name (Text) - the patient
waiting-edit-title = On the waiting list: { $name }

waiting-save-action = Save

waiting-back-action = Go back

waiting-patient-label = Who?

waiting-service-label = Service

waiting-doctor-label = Doctor

waiting-doctors-label = Doctors who suit

waiting-any-doctor-hint = None chosen: every doctor.

waiting-minutes-label = Length, minutes

# $count (Number) - minutes of the service
waiting-minutes-hint = Empty: { $count } minutes, as the service.

waiting-weekdays-label = Weekdays that suit; none: all

waiting-hours-label = Hours that suit

# $example (Text) - an example
waiting-hours-hint = For example { $example }; empty: at any hour.

# $example (Text) - an example
waiting-hours-invalid = One stretch of the day, for example { $example }.

# $start (Time) - the first hour
# $end (Time) - the last hour
waiting-hours-line = from { $start } to { $end }

# $day (Day list) - the last day
waiting-until-line = until { $day }

waiting-from-label = Not before

waiting-until-label = Until

waiting-urgency-label = How urgent?

# $urgency (Text) - urgent, soon or later
waiting-urgency-choice = { $urgency ->
    [urgent] Urgent
    [soon] Soon
   *[later] Can wait
}

waiting-consent-label = Agreed to be called about free times

waiting-consent-hint = Only those who agreed are offered a time.

# $day (Day list) - the day of the appointment
# $time (Text) - its time
waiting-release-label = Release the appointment on { $day } { $time } when a sooner time is taken

waiting-release-hint = It is then offered to others.

waiting-note-label = Note

waiting-end-action = Take off the list

# $name (Text) - the patient
waiting-end-title = Take { $name } off the waiting list

waiting-end-reason-label = Why?

waiting-end-words-label = In other words

# $reason (Text) - no-longer, elsewhere or unreachable
waiting-end-choice = { $reason ->
    [elsewhere] Went elsewhere
    [unreachable] Cannot be reached
   *[no-longer] Does not need it any more
}

# $count (Number) - days on the list
waiting-days-label = { $count ->
    [0] since today
    [one] { $count } day
   *[other] { $count } days
}

# $count (Number) - times that were offered
waiting-offers-label = { $count ->
    [one] asked { $count } time
   *[other] asked { $count } times
}

waiting-no-call-label = No calls

# $time (Text) - day and time
waiting-has-line = Booked now: { $time }
