history-page-title = What was done

# $name (Text) - the patient
history-patient-title = What was done about { $name }

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] Acts
        [openings] Files opened
       *[emergency] Emergency accesses
    }

history-text-label = Find in the history
    .placeholder = What was done, a name…

history-patient-label = Patient

history-staff-label = Colleague

history-from-label = From

history-until-label = Until

history-clear-action = Show everything

history-filters-label = Narrow down

history-list-empty = Nothing of the kind was done.

history-openings-empty = No file was opened then.

history-openings-hint = One line for each person, file and sitting.

history-more-action = Earlier

# $name (Text) - the doctor
history-behalf-label = in the name of { $name }

history-program-label = By the program itself

history-undone-label = Taken back

history-emergency-label = In an emergency

history-open-action = Open the file

history-close-action = Close

history-changes-title = What changed

history-changes-empty = There is nothing more to show.

history-changes-more-label = More changed than is shown here.

history-old-label = Before

history-new-label = After

history-nothing-label = nothing

history-hidden-label = Not shown to you

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] yes
       *[no] no
    }

history-undo-action = Take this back

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day }, { $time }

## What the codes of the record say

# $rule (Text) - name of the rule
history-rule-choice = { $rule ->
    [referral-enabled] Referral credit
    [referral-credit] Amount of the credit
    [credit-months] Months of the credit
    [lock-minutes] Minutes until it locks
    [backup-minute] Daily backup
    [backup-hours] Hours between backups
    [openings-months] Months that openings of files are kept
    [late-cancel-hours] Late cancellation
    [wait-notice] Speaking to whoever waits
    [wait-limit] Apology for a long wait
    [remind-first-hours] First reminder
    [remind-second-hours] Second reminder
    [handover-accept-minutes] Minutes to take a hand-over
    [handover-book-days] Days to book a taken step
    [offer-minutes] How long an offer holds
    [board-risk-days] Days until somebody is at risk
    [board-lost-days] Days of silence until somebody is lost
    [board-back-days] Days that the board looks back
   *[other] Rule
}

# $state (Text) - open or done
history-followup-choice = { $state ->
    [open] Open
   *[done] Done
}

# $golden (Text) - nothing-left or answered
history-golden-choice = { $golden ->
    [nothing-left] Asked; nothing was left
   *[answered] Asked; the patient had a question
}

# $account (Text) - whose money: an account of the ledger
history-account-choice = { $account ->
    [wallet] Wallet
    [programme] Referral program
    [patient] Patient’s account
    [revenue] Revenue
    [cash] Cash
    [pos] Card
   *[card-to-card] Transfer
}

# $kind (Text) - opened, switched, recovered or refused
history-entry-choice = { $kind ->
    [opened] Signed in
    [switched] Took over an open practice
    [recovered] Came in with the recovery key
   *[refused] Refused
}

# $means (Text) - password, pin or recovery-key
history-means-choice = { $means ->
    [password] Password
    [pin] PIN
   *[recovery-key] Recovery key
}

# $purpose (Text) - what a call about an appointment was for
history-purpose-choice = { $purpose ->
    [remind48] First reminder
    [remind24] Second reminder
    [apology] Moving with an apology
   *[late] The doctor is late
}

# $channel (Text) - phone, text or desk
history-channel-choice = { $channel ->
    [phone] By phone
    [text] By text
   *[desk] At the desk
}

# $outcome (Text) - what came of an enquiry
history-enquiry-choice = { $outcome ->
    [booked] Booked
    [answered] Answered
    [not-reached] Not reached
   *[dropped] Taken off the list
}

# $state (Text) - open, booked or ended
history-waiting-choice = { $state ->
    [open] Waiting
    [booked] Booked
   *[ended] Taken off the list
}

# $state (Text) - open, taken or closed
history-opening-choice = { $state ->
    [open] Being offered
    [taken] Taken
   *[closed] Offered no longer
}

# $event (Text) - what happened to a next step
history-step-event-choice = { $event ->
    [accepted] Taken
    [tried] Tried to reach
    [given-back] Given back
    [passed-on] Passed on
    [climbed] Climbed
    [done] Done
   *[ended] Ended
}
