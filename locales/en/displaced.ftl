# Whose time fell away, and who is moved with an apology.

displaced-page-title = To be moved

# $count (Number) - who must be moved
displaced-count-line = { $count ->
    [one] { $count } person waits for another time
   *[other] { $count } people wait for another time
}

displaced-side-label = Call and another time

displaced-list-empty = Nobody has to be moved.

displaced-list-hint = When time is blocked, a doctor is on leave or a day is off, those who are booked then stand here.

# $why (Text) - closure, leave, holiday or departed
# $reason (Text) - the name of it
displaced-why-line = { $why ->
    [leave] On leave: { $reason }
    [departed] No longer sees patients here: { $reason }
    [holiday] Day off: { $reason }
   *[closure] Closed: { $reason }
}

displaced-urgent-label = Urgent

displaced-move-action = Find another time

# $outcome (Text) - what came of the call
displaced-outcome-choice = { $outcome ->
    [no-answer] No answer
    [reached] Told, will decide
    [wrong-number] Wrong number
    [sent] Sent as a text
   *[other] Something else
}

displaced-close-today-action = Closed today

displaced-close-action = Close today

displaced-reason-label = Why?

displaced-reason-hint = It is told to the patients, with the apology.

displaced-who-label = Who is not working?

displaced-everybody-label = The whole practice

# $count (Number) - who is booked from now on today
displaced-affected-line = { $count ->
    [one] { $count } person is still to come today and will be listed here to be moved.
   *[other] { $count } people are still to come today and will be listed here to be moved.
}
