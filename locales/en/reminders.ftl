# Who is to be reminded of an appointment, and what came of it.

reminders-page-title = Reminders

reminders-list-empty = Nobody is to be reminded now.

reminders-list-hint = Whoever has not confirmed comes back to this list as the appointment draws near.

reminders-side-label = Call and answer

# $count (Number) - who is left
reminders-left-line = { $count ->
    [one] { $count } left
   *[other] { $count } left
}

# $count (Number) - who was reached since the list was opened
reminders-done-line = done: { $count }

# $outcome (Text) - what came of it
reminders-outcome-choice = { $outcome ->
    [confirmed] Will come
    [reached] Reached, not certain
    [no-answer] No answer
    [wants-move] Wants another time
    [wants-cancel] Wants to cancel
    [wrong-number] Wrong number
    [sent] Sent as a text
   *[other] Something else
}

# $outcome (Text) - what came of the last try
reminders-outcome-label = { $outcome ->
    [confirmed] Confirmed
    [reached] Reached
    [no-answer] No answer
    [wants-move] Wants another time
    [wants-cancel] Wants to cancel
    [wrong-number] Wrong number
    [sent] Text sent
   *[other] Tried
}

# $outcome (Text) - what came of the last try
reminders-last-line = { $outcome ->
    [no-answer] Last time: no answer
    [reached] Last time: reached, not certain
    [sent] Last time: a text was sent
    [wants-move] Last time: wants another time
    [wants-cancel] Last time: wants to cancel
    [wrong-number] Last time: wrong number
   *[other] Tried before
}

# $purpose (Text) - remind48 or remind24
reminders-purpose-label = { $purpose ->
    [remind24] Second reminder
   *[remind48] First reminder
}

# $count (Number) - tries so far
reminders-tries-label = { $count ->
    [one] { $count } try
   *[other] { $count } tries
}

reminders-answers-label = What came of it

reminders-note-label = Note

reminders-copy-action = Copy the text to send

reminders-day-action = Look in the appointment book
