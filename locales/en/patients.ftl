## The list

patients-list-title = Patients

patients-recent-title = Recently registered

# $count (Number) - patients found
patients-found-title = { $count ->
    [one] One patient found
    *[other] { $count } patients found
}

patients-search-label = Find a patient

patients-search-placeholder = Name, mobile, national ID or file number

# $text (Text) - what was looked for
patients-search-empty = Nobody was found for “{ $text }”. Part of a name or the last four digits of a mobile is enough.

patients-list-empty = No patient is registered yet. The first file takes a name and a mobile number.

patients-new-action = New patient

patients-open-action = Open the file

patients-edit-action = Edit the file

patients-save-action = Save the file

patients-back-action = Go back

patients-search-action = Find a patient in the list

## The form

patients-new-title = New patient

# $name (Text) - the patient
patients-edit-title = File of { $name }

patients-form-first-title = Name and mobile

patients-form-first-hint = This much is enough to begin; the rest can be filled in later.

patients-form-identity-title = Identity

patients-form-family-title = Family and how they came

patients-form-care-title = Worth knowing

patients-given-label = Given name

patients-middle-label = Middle name

patients-family-label = Family name

patients-mobile-label = Mobile

# $number (Number) - which number in order
patients-mobile-more-label = Mobile { $number }

patients-mobile-add-action = Another number

patients-address-label = Form of address

# $form (Text) - none, mr, ms or dr
patients-address-choice = { $form ->
    [mr] Mr.
    [ms] Ms.
    [dr] Dr.
   *[none] Not chosen
}

patients-called-label = Likes to be called

patients-national-label = National ID

patients-other-id-label = Passport or another ID

patients-birth-label = Date of birth

patients-birth-hint = Year first; the year alone is enough.

patients-sex-label = Sex

# $sex (Text) - female, male or unknown
patients-sex-choice = { $sex ->
    [female] Female
    [male] Male
   *[unknown] Not written
}

patients-city-label = City or neighborhood

patients-language-label = Language of the patient

# $language (Text) - fa, en, ru, zh-CN or none
patients-language-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[none] As at the practice
}

patients-source-label = How did you find us?

# $source (Text) - where the patient came from
patients-source-choice = { $source ->
    [phone] By phone
    [walk-in] Walked in
    [referral] Referred by a patient
    [family] Family or friends
    [instagram] Instagram
    [google] Google
    [website] Our website
    [paziresh24] Paziresh24
    [nobat] Nobat
    [doctoreto] Doctoreto
    [signboard] Signboard
    [insurance] Insurance
    [sms] Text message
    [doctor] Another doctor
    [other] Another way
   *[none] Not asked yet
}

patients-referrer-label = Referred by

patients-guardian-label = Guardian

patients-guardian-hint = For a child: the guardian is called and addressed.

patients-person-placeholder = Type a name or mobile

# $name (Text) - who is taken away
patients-person-clear-action = Remove { $name }

patients-label-text-label = Fact

patients-label-text-placeholder = Afraid of needles, allergic to penicillin…

patients-label-tone-label = Kind

# $tone (Text) - alert, soft or plain
patients-label-tone-choice = { $tone ->
    [alert] Warning
    [soft] Soft fact
   *[plain] Plain
}

patients-label-add-action = Add the fact

# $text (Text) - the fact
patients-label-remove-action = Remove “{ $text }”

patients-note-label = Note

patients-file-label = File number

patients-file-hint = Left empty, the next free number is given.

patients-duplicates-title = This person may have a file already

patients-duplicates-hint = Open the file that is there, or save this one if they are two people.

# $why (Text) - national-id or mobile-and-name
patients-duplicate-why = { $why ->
    [national-id] Same national ID
   *[mobile-and-name] Same mobile and a like name
}

## The page

# $years (Number) - age
patients-age-label = { $years ->
    [one] { $years } year old
    *[other] { $years } years old
}

# $number (Text) - file number
patients-file-line = File { $number }

# $count (Number) - visits so far
patients-visits-line = { $count ->
    [0] no visit yet
    [one] { $count } visit
   *[other] { $count } visits
}

# $count (Number) - times the patient did not come
patients-no-shows-line = { $count ->
    [one] Did not come once
    *[other] Did not come { $count } times
}

# $name (Text) - how to address the patient
patients-called-line = Call them: { $name }

# $name (Text) - the guardian
patients-guardian-line = Guardian: { $name }

patients-next-title = Next appointment

patients-next-empty = No appointment ahead

patients-steps-title = Next steps

patients-steps-empty = No step is open

patients-money-title = Account and wallet

patients-account-label = Account

# $sum (Text) - what the patient owes
patients-account-debt-label = Owes { $sum }

# $sum (Text) - what the practice owes
patients-account-credit-label = { $sum } in their favor

patients-account-settled-label = Settled

patients-wallet-label = Wallet

patients-wallet-action = Open the wallet

patients-book-action = Book an appointment

patients-family-title = Family and referrals

patients-wards-label = Guardian of

patients-referred-label = Has referred

patients-same-number-label = Same number

patients-contact-title = Details

# $day (Text) - day of registration
patients-registered-line = Registered on { $day }

patients-timeline-title = The path so far

patients-timeline-empty = Nothing is written here yet. The first appointment begins the path.

patients-timeline-more-action = Earlier

patients-timeline-registered = File opened

# $code (Text) - what became of the plan
patients-timeline-plan = { $code ->
    [offered] Plan offered
    [chosen] Plan chosen
   *[phase-done] Stage of the plan done
}

# $code (Text) - what came of a try to reach somebody about an appointment
patients-timeline-contact = { $code ->
    [reached] Reached
    [confirmed] Appointment confirmed when called
    [wants-move] Wants another time
    [wants-cancel] Wants to cancel
    [no-answer] No answer
    [wrong-number] Wrong number
    [will-wait] Will wait
    [refreshment] Refreshment offered
    [sent] Message sent
   *[other] Contact
}

patients-timeline-note = Note

patients-timeline-intake = Intake confirmed

patients-timeline-only-label = What to show

# $only (Text) - what is looked for
patients-timeline-only-choice = { $only ->
    [visits] Visits
    [calls] Calls
    [plans] Plans
    [money] Money
   *[all] All
}

patients-timeline-none = Nothing of this kind on the path so far.

# $code (Text) - outcome or kind of a contact
patients-timeline-followup = { $code ->
    [reached] Reached by phone
    [no-answer] Call not answered
    [busy] Line was busy
    [call-later] Asked to be called later
    [wrong-number] Wrong number
    [not-interested] Did not want it
    [next-day-call] Next-day call
    [doctor-callback] Call from the doctor
    [recall] Recall
    [remote-contact] Remote contact
    [debt] Unpaid sum
    [no-show] Call after not coming
    [left-unseen] Call after leaving unseen
    [mend] To be put right
   *[other] Contact
}

# $status (Text) - where the appointment stands
patients-timeline-appointment = { $status ->
    [planned] Appointment booked
    [confirmed] Appointment confirmed
    [arrived] Arrived for the appointment
    [done] Kept the appointment
    [no-show] Did not come
    [cancelled] Appointment canceled
    [moved] Appointment moved
    [in-room] Seen by the doctor now
    [left] Left without being seen
    [cancelled-late] Appointment canceled late
   *[other] Appointment
}

patients-private-label = In confidence
    .hint = Seen only by those who may read what is told in confidence.

# $text (Text) - the fact
patients-private-fact-label = { $text } (in confidence)

patients-private-note-label = Note in confidence

patients-history-action = What was done

patients-wait-action = Put on the waiting list
