handover-mine-title = With you

handover-mine-empty = Nothing waits for you here.

handover-climbed-title = Nobody took it in time

handover-sent-title = Referrals that you sent

handover-received-title = Referred to you

handover-open-title = Visits left open

handover-new-label = New

# $why (Text) - why it has climbed
handover-why-label = { $why ->
    [unaccepted] Not accepted in time
    [unbooked] Accepted, not booked in time
   *[nobody] Nobody else can take it
}

# $rung (Text) - how far it has climbed
handover-rung-label = { $rung ->
    [coordinator] The coordinators see it
    [doctor] The doctor sees it
    [manager] The manager sees it
   *[owner] With its owner
}

handover-just-now-label = just now

# $count (Number) - minutes
handover-minutes-line = { $count ->
    [one] for a minute
   *[other] for { $count } minutes
}

# $count (Number) - hours
handover-hours-line = { $count ->
    [one] for an hour
   *[other] for { $count } hours
}

# $count (Number) - days
handover-days-line = { $count ->
    [one] for a day
   *[other] for { $count } days
}

# $count (Number) - tries
handover-tries-line = { $count ->
    [one] tried once
   *[other] tried { $count } times
}

# $kind (Text) - what happened
# $name (Text) - who did it
handover-last-line = { $kind ->
    [given-back] { $name } gave it back
    [passed-on] { $name } passed it on
   *[other] { $name }
}

# $outcome (Text) - how the try ended
handover-outcome-label = { $outcome ->
    [reached] Reached
    [no-answer] No answer
    [busy] Busy
    [call-later] Asked to be called later
   *[wrong-number] Wrong number
}

handover-try-action = Note a try

handover-try-title = How did the try end?

handover-give-action = Give back

handover-give-title = Why do you give it back?

handover-pass-action = Pass on

handover-pass-title = Pass the step on

handover-to-label = To whom?

handover-note-label = What should they know?

handover-done-action = Done otherwise

handover-done-title = How was it done?

handover-end-action = Nothing left to do

handover-end-title = Why is nothing left to do?

handover-reason-label = Reason

handover-answer-action = Answer

# $name (Text) - the colleague who sent the patient
handover-answer-title = Answer to { $name }

handover-answer-label = What do you tell your colleague?

handover-seen-action = Seen

# $name (Text) - who sent the patient
handover-from-line = from { $name }

# $name (Text) - the colleague
handover-to-line = to { $name }

# $state (Text) - where the referral stands
handover-referral-label = { $state ->
    [sent] No time booked yet
    [booked] Booked
    [seen] Was there
    [answered] Answered
   *[ended] Ended
}

