# $appointments (Number) - all of the day
# $confirmed (Number) - those who said that they come
# $unanswered (Number) - those who have not been reached
today-counts-line = { $appointments ->
    [one] One appointment, { $confirmed } confirmed, { $unanswered } not confirmed yet
   *[other] { $appointments } appointments, { $confirmed } confirmed, { $unanswered } not confirmed yet
}

# $time (Time) - when
# $name (Text) - the doctor
today-free-line = Next free time today: { $time }, { $name }

# $day (Day list) - which day
# $time (Time) - when
# $name (Text) - the doctor
today-free-later-line = Next free time: { $day }, { $time }, { $name }

today-lanes-label = The day in four lanes

today-way-title = On the way

today-way-empty = Nobody else is expected.

today-waiting-title = Waiting

today-waiting-empty = Nobody is waiting.

today-room-title = With the doctor

today-room-empty = The rooms are free.

today-leaving-title = Before leaving

today-leaving-empty = Nobody leaves without the next step: closed visits come here.

# $count (Number) - cards that are not shown yet
today-more-action = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}

today-day-empty = A quiet day: no appointment is booked.
    .hint = Book the first one with N, or look at another day in the appointment book.

# $count (Number) - minutes
today-room-line = { $count ->
    [0] has just gone in
    [one] a minute in the room
   *[other] { $count } minutes in the room
}

# $name (Text) - who sent the patient
today-referrer-line = Referred by { $name }

today-first-label = First visit

today-confirmed-label = Confirmed

today-planned-label = Not confirmed

today-late-label = Late

# $kind (Text) - the code of the step
# $reason (Text) - why
today-step-line = { $kind ->
    [return-visit] Return visit: { $reason }
    [referral] Referral: { $reason }
    [next-stage] Next stage: { $reason }
    [recall] Recall: { $reason }
    [remote-contact] Contact: { $reason }
    [end-of-care] End of care: { $reason }
   *[other] Next step: { $reason }
}

# $day (Day list) - about when
today-unbooked-label = Not booked yet, about { $day }

# $day (Day list) - which day
# $time (Time) - when
today-booked-label = Booked: { $day }, { $time }

# $day (Day list) - about when
today-due-label = About { $day }

# $name (Text) - the patient
today-acts-label = What can be done for { $name }

today-confirm-action = Call to confirm

today-confirmed-action = Will come

today-arrive-action = Has arrived

today-call-in-action = Call in

today-visit-action = Open the consultation

today-book-action = Book it now

today-leave-action = Say goodbye

today-no-show-action = Did not come

today-cancel-action = Cancel the appointment…

today-patient-action = Open the file

today-up-action = Move among the cards

today-main-action = The main act of the card

# $name (Text) - the patient
today-confirm-title = Call { $name }

# $day (Day long) - the day
# $time (Time) - when
today-confirm-sub = Appointment: { $day }, { $time }

today-confirm-empty = No mobile is written in the file.

today-work-title = Today’s work

# $count (Number) - all
# $late (Number) - those whose day has passed
today-work-line = { $count ->
    [one] One task, { $late } late
   *[other] { $count } tasks, { $late } late
}

# $count (Number) - all, none of them late
today-work-plain-line = { $count ->
    [one] One task
   *[other] { $count } tasks
}

today-work-empty = Nothing is waiting: a good day.
    .hint = Calls and next steps appear here when they are due.

# $kind (Text) - the code of the task
# $name (Text) - the patient, or a line
today-task-title = { $kind ->
    [next-day-call] Next-day call: { $name }
    [doctor-callback] Doctor calls: { $name }
    [recall] Recall: { $name }
    [remote-contact] Contact: { $name }
    [debt] Account: { $name }
    [no-show] Did not come: { $name }
    [left-unseen] Left without being seen: { $name }
    [mend] To be put right: { $name }
    [step-unbooked] Not booked: { $name }
   *[other] Task: { $name }
}

# $count (Number) - days
today-task-late-label = { $count ->
    [one] one day late
   *[other] { $count } days late
}

today-task-urgent-label = Urgent

today-task-call-action = Call

today-task-book-action = Book

today-task-open-action = Open

today-work-all-action = All calls

# $service (Text) - what is to be done
# $name (Text) - by whom
today-what-line = { $service }, { $name }

# How long somebody waits, and what that asks for.
# $level (Text) - fine, notice or limit
# $count (Number) - minutes
today-wait-label = { $level ->
    [limit] { $count } min, long wait
    [notice] { $count } min, say a word
   *[fine] { $count } min waiting
}

today-arrived-label = Just arrived

# $minutes (Number) - the wait is shorter than this
# $time (Time) - when it is best to come
today-estimate-line = Less than { $minutes } min to wait; best to come at { $time }

# $minutes (Number) - the wait is shorter than this
today-estimate-plain-line = Less than { $minutes } min to wait

# How a person is addressed.
# $form (Text) - form of address: mr, ms, dr or none
# $name (Text) - full name
today-name-title = { $form ->
    [mr] Mr. { $name }
    [ms] Ms. { $name }
    [dr] Dr. { $name }
   *[none] { $name }
}

# $number (Number) - the number that was given at the desk
today-queue-label = No. { $number }

today-walk-in-label = Walked in

# What was offered for a long wait.
# $kind (Text) - apology, refreshment or both
today-amends-label = { $kind ->
    [apology] Apologized
    [refreshment] Refreshment offered
   *[both] Apology and refreshment
}

today-amends-action = Apologize and offer a drink

today-left-action = Left without being seen…

today-settle-action = Settle and say goodbye

today-say-action = What to say

today-doctors-label = Whose patients

# $count (Number) - people today
today-doctors-all = All: { $count }

# $name (Text) - the doctor
# $count (Number) - people today
today-doctors-choice = { $name }: { $count }
