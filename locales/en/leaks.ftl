leaks-page-title = Leaks

leaks-page-line = Patients who were lost between two visits, by the doctor who closed the visit and by week. A number opens its patients.

leaks-side-label = The patients behind the number

leaks-parts-label = What is shown

leaks-leaks-title = Leaks

leaks-doctors-title = Doctors side by side

leaks-span-label = How far back

# $span (Text) - five weeks or a quarter
leaks-span-choice = { $span ->
    [month] Five weeks
   *[quarter] A quarter
}

leaks-kind-choice-label = How they were lost

# $kind (Text) - how they were lost
leaks-kind-label = { $kind ->
    [unbooked] Closed, and nothing is booked
    [untaken] Handed over, and nobody took it
   *[referral] Referred, and never seen there
}

leaks-doctor-label = Doctor

leaks-total-label = All

leaks-nobody-label = Without a doctor

# $count (Number) - patients
# $name (Text) - the doctor
# $day (Text) - the first day of the week
leaks-cell-label = { $count } with { $name } in the week of { $day }

# $count (Number) - patients
# $name (Text) - the doctor
leaks-all-cell-label = { $count } with { $name } in all weeks

leaks-nobody-empty = Nobody was lost in this way.

# $count (Number) - patients
leaks-people-title = { $count ->
    [one] One patient
   *[other] { $count } patients
}

leaks-people-empty = They have all been seen to meanwhile.

leaks-acts-label = What can be done

# $name (Text) - who sees to it
leaks-owner-line = With { $name }

leaks-book-action = Book

leaks-file-action = Patient’s file

leaks-visits-label = Visits

leaks-booked-label = Next step booked before leaving

leaks-golden-label = Last question asked

leaks-protocol-label = Protocol followed

leaks-minutes-label = Minutes with the patient

leaks-plans-label = Plans accepted

# $percent (Number) - of a hundred
leaks-percent-label = { $percent }%

# $part (Number) - so many
# $whole (Number) - of so many
leaks-part-label = { $part } of { $whole }

leaks-none-label = None yet

# $count (Number) - minutes
leaks-minutes-line = { $count ->
    [one] One minute
   *[other] { $count } minutes
}

leaks-doctors-hint = Differences are a reason to talk with each other, not a ranking. Minutes are the median.

leaks-doctors-empty = No visit was closed in this time.

leaks-endings-label = Ends of care

leaks-endings-title = Why care ended

leaks-endings-empty = Nobody’s care has ended in these weeks.

leaks-ending-reason-label = Reason

leaks-ending-count-label = Patients
