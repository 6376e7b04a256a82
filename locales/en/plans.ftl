plans-card-title = Treatment plans

plans-card-empty = No plan has been offered yet.

plans-new-action = New plan

plans-edit-action = Change the plan

plans-choose-action = The patient chose

plans-pay-action = Payment over time

plans-end-action = End the plan

plans-reopen-action = Go on with the plan

plans-print-action = Print for the patient

plans-done-action = Done

plans-undone-action = Not done after all

plans-stall-action = On hold

plans-go-action = Goes on

plans-book-action = Book this phase

plans-save-action = Save

plans-back-action = Back

plans-add-option-action = Another option

plans-drop-option-action = Take the option out

plans-add-phase-action = Another phase

plans-drop-phase-action = Take the phase out

plans-add-payment-action = Another payment

plans-drop-payment-action = Take the payment out

plans-spread-action = Spread over months

# $name (Text) - the patient
plans-new-title = A plan for { $name }

plans-edit-title = Change the plan

plans-choose-title = Which did the patient choose?

plans-pay-title = Payment over time

plans-end-title = Why does the plan not go on?

plans-stall-title = Why is the phase on hold?

plans-title-label = What is the plan about?

plans-doctor-label = Doctor

plans-owner-label = Who sees that it goes on?

plans-what-label = What is done?

plans-why-label = Why? In the patient’s words

plans-long-label = How long?

plans-phases-title = Phases

plans-phase-label = Phase

plans-service-label = Service

plans-amount-label = Cost

plans-priority-label = Priority

plans-option-label = Option

plans-witness-label = Witness of the choice

plans-day-label = Day of the choice

plans-financing-label = Paid through

plans-financing-hint = Only the name of the bank or platform; the practice has no part in it.

plans-due-label = Day

plans-sum-label = Sum

plans-months-label = Over how many months?

plans-reason-label = Reason

plans-payments-title = Payment over time

# $amount (Money) - what an option costs
plans-cost-line = Costs { $amount } in all

# $agreed (Money) - what is agreed
# $cost (Money) - what the option costs
plans-agreed-line = { $agreed } of { $cost }

# $day (Text) - the day
plans-offered-line = Offered { $day }

# $day (Text) - the day
# $name (Text) - the witness
plans-chosen-line = Chosen { $day } before { $name }

# $day (Text) - the day
plans-ended-line = Ended { $day }

plans-waiting-line = Waits for the patient’s choice

# $done (Number) - phases done
# $total (Number) - all phases
plans-progress-line = { $done } of { $total } phases done

# $day (Text) - the day
plans-booked-line = Booked for { $day }

# $day (Text) - the day
plans-done-line = Done { $day }

# $reason (Text) - why
plans-stalled-line = On hold: { $reason }

plans-planned-label = Not booked

# $name (Text) - who
plans-owner-line = Seen to by { $name }

# $name (Text) - who
plans-doctor-line = Doctor: { $name }

# $name (Text) - bank or platform
plans-financing-line = Paid through { $name }

plans-side-label = The plan

plans-unbooked-title = Planned, not booked

plans-unbooked-empty = Every accepted plan has a booking.

# $place (Text) - which option
plans-letter-label = { $place ->
    [first] A
    [second] B
    [third] C
    [fourth] D
   *[fifth] E
}

# $priority (Text) - how soon
plans-priority-choice = { $priority ->
    [now] Now
    [soon] Soon
   *[can-wait] Can wait
}

# $reason (Text) - why a plan does not go on
plans-end-choice = { $reason ->
    [declined] The patient declined
    [price] The cost
    [elsewhere] Treated elsewhere
    [health] Health
   *[other] Another reason
}

# $days (Number) - how long
plans-days-line = { $days ->
    [one] one day
   *[other] { $days } days
}

# $count (Number) - how many plans
plans-unbooked-line = { $count ->
    [one] One accepted plan has no booking
   *[other] { $count } accepted plans have no booking
}
