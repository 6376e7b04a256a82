# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] Light: all lamps on, nothing flickers
    [scent] Scent: aired, mild, nothing sharp
    [music] Music: quiet, without words
    [water] Water, cups and tea are ready
    [clean] Waiting room, desk and washroom are clean
    [toys] Toys and books are tidy and wiped
   *[other] Something else
}

## Somebody without an appointment

desk-walk-in-action = Walk-in

desk-walk-in-title = Somebody came without an appointment

desk-walk-in-patient-label = Who?

desk-walk-in-patient-placeholder = Type a name or a number

# $text (Text) - what was typed
desk-walk-in-new-action = New patient: “{ $text }”

desk-walk-in-doctor-label = Doctor

desk-walk-in-doctor-any = Whoever can see them first

desk-walk-in-service-label = Service

desk-walk-in-service-none = Not known yet

desk-walk-in-note-label = What did they come for?

desk-walk-in-save-action = Give a queue number

desk-walk-in-next-action = The next one

desk-number-label = Queue number

# $name (Text) - the patient
desk-number-hint = Tell { $name } this number.

## A doctor is late

desk-late-action = The doctor is late

desk-late-title = The doctor is late

desk-late-doctor-label = Which doctor?

desk-late-minutes-label = How many minutes?

desk-late-own-label = Or write the minutes

desk-late-reason-label = A reason that can be told

# $reason (Text) - previous, emergency, road or surgery
desk-late-reason-choice = { $reason ->
    [previous] the patient before needs more time
    [emergency] an urgent patient came
    [surgery] an operation takes longer
   *[road] the road is blocked
}

desk-late-save-action = Write the words and the list

desk-late-edit-action = Change minutes or reason

desk-late-over-action = No longer late

# $name (Text) - the doctor
# $minutes (Number) - the delay
desk-late-line = { $name } is { $minutes } min late

# $told (Number) - those who know
# $count (Number) - all
desk-late-told-line = { $told } of { $count } have been told

# $name (Text) - the doctor
# $minutes (Number) - the delay
# $count (Number) - those who do not know
desk-late-untold-action = { $name } is { $minutes } min late; not told: { $count }

desk-late-empty = Nobody needs to be told.

desk-late-done = Everybody has been told.

desk-late-here-label = Is here

# $time (Time) - when it is best to come
desk-late-come-line = Best to come at { $time }

# $time (Time) - when their turn comes
desk-late-turn-line = Their turn is at about { $time }

# $outcome (Text) - will-wait, refreshment, wants-move or no-answer
desk-late-answer-choice = { $outcome ->
    [will-wait] Will wait
    [refreshment] Takes a refreshment
    [wants-move] Wants another time
    [no-answer] No answer
   *[other] Was told
}

desk-late-channel-label = How were they told?

# $channel (Text) - phone or desk
desk-late-channel-choice = { $channel ->
    [phone] By phone
   *[desk] At the desk
}

desk-late-list-label = Those to be told

## Another time

# $name (Text) - the patient
desk-move-title = Another time for { $name }

# $day (Day long) - the day
# $time (Time) - when
desk-move-sub = Booked now: { $day }, { $time }

desk-move-label = First free times

desk-move-empty = No time is free in the coming days.

desk-move-anybody-action = With any doctor

desk-move-calendar-action = Look in the calendar

## Left without being seen

# $name (Text) - the patient
desk-left-title = Why did { $name } leave without being seen?

desk-left-label = Reason

# $reason (Text) - wait, urgent, feels-better or other
desk-left-choice = { $reason ->
    [wait] Waited too long
    [urgent] Had to be elsewhere
    [feels-better] Felt better
   *[other] Another reason
}

desk-left-words-label = Or in their own words

desk-left-hint = The next step stays open, and a call stands in today’s work.

desk-left-save-action = Write it down

## What to say

desk-say-title = What to say

desk-say-copy-action = Copy the words

desk-say-copied-line = The words are copied.

desk-say-next-action = Other words

## What waits

desk-checklist-title = Before the door opens

# $done (Number) - those seen to
# $count (Number) - all
desk-checklist-line = { $done } of { $count }

desk-lists-label = What waits for you

# $list (Text) - enquiries, displaced, reminders, freed or offers
# $count (Number) - how many
desk-list-action = { $list ->
    [enquiries] Enquiries: { $count }
    [displaced] To be moved: { $count }
    [reminders] Reminders: { $count }
    [freed] Freed times: { $count }
   *[offers] Offers running: { $count }
}

# $count (Number) - how many
# $minutes (Number) - how long the oldest waits
desk-enquiries-action = Enquiries: { $count }, the oldest { $minutes } min

# $count (Number) - how many, none of which waits a whole minute
desk-enquiries-now-action = Enquiries: { $count }, just now

## The end of the day

desk-day-end-action = End of the day

# $day (Day long) - the day
desk-end-title = The end of { $day }

# $count (Number) - what is open
desk-end-left-line = Still open: { $count }

desk-end-clear-line = Everything is settled.

desk-end-unresolved-title = Did they come?

desk-end-unresolved-empty = How each appointment ended is written.

# $count (Number) - appointments of the day whose time has not come
desk-end-ahead-line = Still to come today: { $count }

desk-end-open-title = Visits that are not closed

desk-end-open-empty = Every visit is closed.

desk-end-unsettled-title = Not settled

desk-end-unsettled-empty = Everybody has settled.

# $amount (Money) - what is left to pay
desk-end-due-line = Due: { $amount }

desk-end-takings-title = Taken today

desk-end-takings-empty = Nothing was taken today.

# $means (Text) - cash, card or transfer
# $count (Number) - payments
desk-end-takings-line = { $means ->
    [cash] Cash ({ $count })
    [card] Card ({ $count })
   *[transfer] Transfer ({ $count })
}

desk-end-total-label = Sum

desk-end-tomorrow-title = Tomorrow

# $count (Number) - appointments
# $unconfirmed (Number) - those not confirmed
desk-end-tomorrow-line = Appointments: { $count }, not confirmed: { $unconfirmed }

desk-end-tomorrow-action = See tomorrow

desk-end-backup-title = And then

desk-end-backup-hint = Back up with Ctrl+B; then the day is over.

desk-end-settle-action = Settle
