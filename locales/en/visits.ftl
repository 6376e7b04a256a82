## Queue and consultation

visits-queue-title = My queue

visits-queue-empty = Nobody is waiting for you now.

visits-queue-waiting-title = Waiting

visits-queue-room-title = In the room

# $count (Number) - minutes
visits-waiting-line = { $count ->
    [0] has just arrived
    [one] waiting for a minute
   *[other] waiting for { $count } minutes
}

# $count (Number) - minutes
visits-room-line = { $count ->
    [0] has just gone in
    [one] a minute in the room
   *[other] { $count } minutes in the room
}

# $count (Number) - which visit this is
visits-nth-line = { $count ->
    [1] First visit
    [one] Visit number { $count }
   *[other] Visit number { $count }
}

# $state (Text) - where the visit stands
visits-state-label = { $state ->
    [waiting] Waiting
    [in-room] In the room
    [closed] Visit closed
    [left] Left without being seen
   *[history] Visit
}

visits-call-in-action = Call in

visits-open-action = Open the visit

visits-file-action = Patient’s file

visits-path-title = The path so far

visits-path-empty = The first visit: no path yet.

visits-words-label = In the patient’s own words

visits-services-title = Services today

visits-services-empty = No services yet.

visits-service-add-label = Add a service

# $name (Text) - the service
visits-service-remove-action = Remove { $name }

# $name (Text) - the service
visits-service-quantity-label = How many: { $name }

visits-services-total-label = Sum

visits-invasive-label = Invasive

visits-saved-hint = Saved

visits-saving-hint = Saving…

visits-unsaved-hint = Not saved yet

visits-close-action = Close the visit

## The closing sheet

visits-next-title = What is the next step?

# $kind (Text) - kind of the next step
visits-kind-label = { $kind ->
    [return-visit] Return visit
    [referral] Referral to a colleague
    [next-stage] Next stage of treatment
    [recall] Periodic recall
    [remote-contact] Remote contact
    [end-of-care] End of care
   *[other] Next step
}

# $kind (Text) - kind of the next step
visits-kind-hint = { $kind ->
    [return-visit] Here, after a known time
    [referral] Why, and how urgent
    [next-stage] The stage that follows
    [recall] A check in a few months
    [remote-contact] By phone or by text
    [end-of-care] With the reason written
   *[other] Next step
}

visits-when-label = When?

# $count (Number) - weeks
visits-weeks-label = { $count ->
    [one] { $count } week
    *[other] { $count } weeks
}

# $count (Number) - months
visits-months-label = { $count ->
    [one] { $count } month
    *[other] { $count } months
}

visits-date-label = Date

visits-due-date-label = On which day?

visits-why-label = What for?

visits-why-referral-label = Why is the patient sent?

visits-why-end-label = Why does care end here?

visits-owner-label = Who sees to it?

visits-owner-none = Choose a colleague

visits-colleague-label = To which colleague?

visits-urgent-label = Urgent

visits-golden-label = I asked: “Is there a question left that you have not asked?”

visits-golden-answer-label = What the patient asked; empty if nothing was left

visits-tomorrow-label = A call tomorrow, 24 hours after the procedure

visits-tomorrow-hint = Set by itself; it asks about pain and bleeding

visits-say-title = Say to the patient

visits-say-empty = Choose the next step, and the sentence stands here.

# $name (Text) - the colleague
visits-sees-title = { $name } sees this at once

# $name (Text) - the patient
# $kind (Text) - kind of the next step
# $day (Text) - about when
visits-sees-line = { $kind ->
    [return-visit] { $name }: return visit, about { $day }
    [referral] { $name }: referral to a colleague, by { $day }
    [next-stage] { $name }: next stage of treatment, about { $day }
    [recall] { $name }: periodic recall, about { $day }
    [remote-contact] { $name }: remote contact, { $day }
    [end-of-care] { $name }: care ends here
   *[other] { $name }: next step, about { $day }
}

visits-step-add-action = Add another step

visits-step-next-action = The other step

visits-step-remove-action = Remove this step

# $number (Number) - which step
visits-step-number-label = Step { $number }

visits-finish-action = Close the visit and hand over

visits-later-action = Keep it, not finished yet

visits-gate-hint = Without a next step, the visit does not close.

visits-end-reason-label = Reason, from the list

# $reason (Text) - why care ends
visits-end-reason-choice = { $reason ->
    [recovered] Recovered
    [finished] Treatment finished
    [elsewhere] Goes on elsewhere
    [declined] Does not want to go on
    [moved-away] Moved away
    [died] Has died
   *[other] Another reason
}

visits-free-title = First free times

visits-free-none = No free time is in sight. The colleague looks for one.

# $time (Text) - day and time
visits-free-book-hint = { $time }, booked with the closing

visits-free-key-action = Book the first free time with the closing

visits-after-care-label = I handed over what to look after at home

# $name (Text) - the colleague
visits-answer-label = Your answer to { $name }, who sent the patient

# $reason (Text) - why the patient was sent
visits-answer-reason-line = Sent because: { $reason }

# $plan (Text) - the plan
# $number (Number) - which phase
# $total (Number) - how many
# $what (Text) - what is done
visits-phase-line = { $plan }, { $number } of { $total }: { $what }

# $name (Text) - who calls
visits-tomorrow-who = { $name } calls; it asks about pain and bleeding

## Before leaving

visits-steps-title = Patient journey

# $count (Number) - open steps
visits-steps-line = { $count ->
    [one] One open step
    *[other] { $count } open steps
}

# $state (Text) - where the step stands
visits-step-state-label = { $state ->
    [open] Not accepted yet
    [accepted] Accepted, not booked
    [fulfilled] Booked
    [ended] Care ended
   *[other] Next step
}

# $day (Text) - the day
visits-step-due-line = about { $day }

# $day (Text) - day and time
visits-step-booked-line = Appointment: { $day }

# $name (Text) - the owner
visits-step-owner-line = Seen to by { $name }

visits-accept-action = Accept the hand-over

visits-book-action = Book now

visits-leave-action = Say goodbye

# $kind (Text) - kind of the next step
visits-reason-usual = { $kind ->
    [return-visit] To see how the treatment has worked
    [referral] For a colleague’s examination
    [next-stage] The next stage of the treatment
    [recall] Periodic check-up
    [remote-contact] To ask how the patient is
    [end-of-care] The treatment is complete
   *[other] Next step
}

visits-leaving-title = Before leaving

visits-leaving-empty = Nobody is leaving now.

visits-open-steps-title = Waiting for an appointment

visits-golden-nothing = Nothing was left

# $name (Text) - the service
visits-service-more-action = One more: { $name }

# $name (Text) - the service
visits-service-fewer-action = One fewer: { $name }
