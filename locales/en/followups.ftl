## The list

followups-list-title = Calls

# $count (Number) - calls due
followups-list-line = { $count ->
    [one] One call due
    *[other] { $count } calls due
}

followups-list-empty = Every call is made. A good day.

# $kind (Text) - what the work asks for
followups-kind-label = { $kind ->
    [next-day-call] Next-day call
    [doctor-callback] Call from the doctor
    [recall] Recall
    [remote-contact] Remote contact
    [debt] Unpaid sum
    [no-show] Did not come
    [left-unseen] Left without being seen
    [mend] To be put right
    [step-unbooked] Not booked yet
   *[other] Call
}

# $count (Number) - days
followups-late-label = { $count ->
    [one] { $count } day late
    *[other] { $count } days late
}

followups-urgent-label = Urgent

# $count (Number) - tries so far
followups-attempts-label = { $count ->
    [one] tried once
    *[other] tried { $count } times
}

followups-open-action = Open the call

followups-book-action = Book an appointment

followups-file-action = Patient’s file

## The call

# $kind (Text) - what the work asks for
# $name (Text) - the patient
followups-call-title = { $kind ->
    [next-day-call] Next-day call: { $name }
    [doctor-callback] The doctor calls: { $name }
    [recall] Recall: { $name }
    [remote-contact] Remote contact: { $name }
    [debt] Unpaid sum: { $name }
    [no-show] Did not come: { $name }
    [left-unseen] Left without being seen: { $name }
    [mend] To be put right: { $name }
    [step-unbooked] Not booked yet: { $name }
   *[other] Call: { $name }
}

followups-who-label = Call

# $name (Text) - the guardian
# $patient (Text) - the patient
followups-who-guardian-line = { $name }, guardian of { $patient }

# $name (Text) - how to address
followups-called-line = Say: { $name }

# $day (Text) - the day
followups-due-line = Due { $day }

# $day (Text) - day of the visit
# $services (Text) - what was done
followups-visit-line = Visit on { $day }: { $services }

# $day (Text) - day of the visit
followups-visit-plain-line = Visit on { $day }

# $name (Text) - the doctor
followups-doctor-line = Doctor: { $name }

followups-phone-empty = No number is written in the file.

followups-script-title = What to say

followups-outcome-title = How did the call end?

# $outcome (Text) - how the try ended
followups-outcome-label = { $outcome ->
    [reached] Reached
    [no-answer] No answer
    [busy] Busy
    [call-later] Call later
    [wrong-number] Wrong number
    [not-interested] Does not want it
   *[other] Call
}

followups-pain-label = Pain

# $pain (Text) - none, some or strong
followups-pain-choice = { $pain ->
    [none] None
    [some] Some
   *[strong] Strong
}

followups-bleeding-label = Bleeding

# $bleeding (Text) - stopped or still
followups-bleeding-choice = { $bleeding ->
    [stopped] Stopped
   *[still] Still bleeding
}

followups-note-label = Note

followups-again-label = Try again on

# $name (Text) - the doctor
followups-doctor-hint = This goes to { $name } at once, as urgent.

followups-doctor-plain-hint = This goes to the doctor at once, as urgent.

followups-record-action = Write the call down

followups-next-action = Next call

followups-done-hint = This call is finished.

followups-attempts-title = Tries so far

# $day (Text) - the day
# $time (Text) - time of day
# $outcome (Text) - outcome in words
followups-attempt-line = { $day }, { $time }: { $outcome }

# $pain (Text) - none, some or strong
followups-pain-action = { $pain ->
    [none] No pain
    [some] Some pain
   *[strong] Strong pain
}

# $bleeding (Text) - stopped or still
followups-bleeding-action = { $bleeding ->
    [stopped] Bleeding has stopped
   *[still] Still bleeding
}
