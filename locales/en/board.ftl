board-page-title = Patients’ board

board-page-line = Where everybody stands on their way, from what has happened.

board-side-label = The chosen patient

board-stages-label = Where patients stand

# $stage (Text) - where somebody stands
board-stage-label = { $stage ->
    [first-contact] First contact
    [booked] Booked
    [came] Came
    [plan-offered] Plan offered
    [plan-accepted] Plan accepted
    [in-treatment] In treatment
    [done] Done
    [in-recall] In recall
    [at-risk] At risk
    [lost] Lost
   *[once] Came only once
}

# $why (Text) - why somebody is at risk or lost
board-why-label = { $why ->
    [step-late] The next step is overdue
    [call-late] A call was not made in time
    [missed] Missed the last appointment
    [plan-idle] The plan stands still
    [nothing-ahead] Was here, and nothing is to come
    [elsewhere] Goes elsewhere
   *[declined] Did not want it
}

# $count (Number) - days of whoever has stood there longest
board-longest-label = { $count ->
    [one] longest one day
   *[other] longest { $count } days
}

# $count (Number) - days at this stage
board-days-label = { $count ->
    [one] One day here
   *[other] { $count } days here
}

# $day (Text) - the day
board-since-line = Since { $day }

# $day (Text) - the day of the visit
board-seen-line = Was here { $day }

# $kind (Text) - what the step is
# $day (Text) - when it is due
board-step-line = { $kind } by { $day }

# $when (Text) - day, time and doctor
board-ahead-line = Booked: { $when }

# $title (Text) - the plan
board-plan-line = Plan: { $title }

board-once-step-label = Next step open

board-once-bare-label = No next step

board-acts-label = What can be done

board-book-action = Book

board-return-action = Back to the active path

board-call-action = Call

board-file-action = Patient’s file

# $name (Text) - the patient
board-return-title = Back to the active path: { $name }

board-return-line = A call is planned; it stands in your calls on its day.

board-return-day-label = Call on

board-return-reason-label = About what

board-return-save-action = Plan the call

board-back-action = Back

board-everybody-label = Everybody

board-load-label = Who has how much to see to

# $count (Number) - late steps
board-late-label = { $count ->
    [one] one late
   *[other] { $count } late
}

# $count (Number) - newcomers
# $percent (Number) - of a hundred
board-newcomers-line = { $count ->
    [one] The one newcomer of the last half year: { $percent }% with a next step.
   *[other] Of { $count } newcomers of the last half year, { $percent }% have a next step.
}

board-stage-empty = Nobody stands here.

# $count (Number) - patients that are not shown
board-more-line = { $count ->
    [one] and one more, to be found by search
   *[other] and { $count } more, to be found by search
}
