# What is said at the desk, and the check of wording.

scripts-hint = What is said on each occasion, in the patient’s language. Names in braces are filled in. Without words of your own, the shipped ones hold.

scripts-kind-label = Occasion

scripts-language-label = Language

scripts-own-label = Your own words

scripts-body-label = What is said

scripts-names-label = Insert

scripts-save-action = Save the words

# $text (Text) - words that are not allowed
scripts-blocked-line = Can’t be saved while “{ $text }” is in the words.

scripts-reset-action = Use the shipped words again

scripts-check-title = Check of wording

scripts-check-empty = Nothing in these words is known to be forbidden.

# $instead (Text) - what may be said
scripts-instead-line = Say instead: { $instead }

scripts-proposed-label = a proposal, not a rule

# $version (Text) - version of the list
# $source (Text) - where it comes from
scripts-pack-line = Word list, version { $version }. Source: { $source }.

scripts-lawyer-line = A lawyer must confirm this list before you rely on it.

# $level (Text) - how grave it is
scripts-level-choice = { $level ->
    [block] Not allowed
   *[other] Take care
}

# $kind (Text) - the occasion
scripts-kind-choice = { $kind ->
    [welcome] Welcome
    [long-wait] A long wait
    [doctor-late] The doctor is late
    [angry] Somebody is angry
    [soft-sell] Booking the next step
    [reminder] Reminder by telephone
    [reminder-text] Reminder as a text
    [offer] Offering a free time
    [offer-gone] The free time is gone
    [apology] Moving with an apology
    [booked] After booking
    [after-care] Care at home
   *[other] Occasion
}

# $name (Text) - what is filled in
scripts-name-choice = { $name ->
    [practice] practice
    [caller] your name
    [doctor] doctor
    [minutes] minutes
    [reason] reason
    [day] day
    [time] time
    [address] address
   *[other] name
}

scripts-copy-action = Copy

scripts-say-title = To say

scripts-send-title = To send
