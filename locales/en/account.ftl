# Who comes in and how: first run, signing in, locking, one’s own settings.

account-start-title = Welcome to Peyvand

account-start-sub = There is no practice on this computer yet. How shall it begin?

# $way (Text) - found, sample or restore
account-start-action = { $way ->
    [found] Set up my practice
    [sample] Look at the sample clinic
   *[restore] Put back a backup
}

# $way (Text) - found, sample or restore
account-start-line = { $way ->
    [found] The name, the calendar, the first manager and a recovery key: four short steps.
    [sample] Invented patients and a full day of work, nothing to set up.
   *[restore] When the practice was on another computer: from a stick or a folder, with a password or the recovery key.
}

# $number (Number) - this step
# $count (Number) - how many there are
account-step-line = Step { $number } of { $count }

# $step (Text) - practice, manager, key or answers
account-step-title = { $step ->
    [practice] Your practice
    [manager] The first manager
    [key] The recovery key
   *[answers] A few groups from the paper
}

# $step (Text) - practice, manager, key or answers
account-step-sub = { $step ->
    [practice] How it is called, and how it counts and writes. Country and currency stay as they are chosen here; the rest can be changed in the settings.
    [manager] A manager adds colleagues and keeps the keys. Whoever works alone ticks what else they do.
    [key] When every password is forgotten, this key opens the practice, and nothing else does. It is shown this one time.
   *[answers] Type these groups from the paper, so that it is certain the key was written down well.
}

# $step (Text) - practice, manager, key or answers
account-step-action = { $step ->
    [key] It is on paper
    [answers] Set up the practice
   *[next] Continue
}

account-found-busy = The practice is being set up…

account-country-label = Country

# $country (Text) - ir, ru, cn or other
account-country-choice = { $country ->
    [ir] Iran
    [ru] Russia
    [cn] China
   *[other] Another country
}

account-currency-label = Currency

# $currency (Text) - IRR, RUB, CNY or USD
account-currency-choice = { $currency ->
    [IRR] Rials and tomans
    [RUB] Rubles
    [CNY] Yuan
   *[USD] US dollars
}

account-more-action = Digits and time zone

account-manager-name-label = Your name

account-login-hint = A short name to sign in with, such as “maryam”.

account-roles-label = Besides managing, what do you do here?

account-password-label = New password

account-password-again-label = The same password once more

# $strength (Text) - none, short, fair or strong
# $least (Number) - the fewest characters
account-password-hint = { $strength ->
    [short] Still short: at least { $least } characters are needed.
    [fair] It will do. The longer, the safer.
    [strong] Long and safe.
   *[none] At least { $least } characters. A few words that do not belong together are safe and easy to remember.
}

account-password-differs = This is not the same as the password above. Type it once more.

account-password-title = Password

account-password-old-label = The password until now

account-password-action = Change the password

account-key-label = Recovery key

account-key-paper-hint = Write it on paper and keep it in a safe place, not in this computer and not in a telephone.

account-key-see-action = See the key again

account-key-keep-action = Put the new key in place

account-key-type-hint = The eight groups from the paper. Capital letters, spaces and dashes make no difference.

# $number (Number) - which group
account-group-label = Group { $number }

account-locked-title = The practice is locked

# $login (Text) - who locked it
account-locked-sub = With the password of { $login } the work goes on where it was; a colleague can sign in as well.

account-wait-over = You can try again now.

account-forgot-action = Forgot the password

account-restore-action = Put back a backup

account-recover-title = In with the recovery key

account-recover-sub = Type the key from the paper and choose a new password. After that, a new recovery key is to be made.

account-recover-who-label = The manager who gets the new password
    .hint = Choose the user name of a manager: only a manager gets a new password by the recovery key.

account-recover-action = Open with the key

account-change-title = Change user

account-change-sub = The practice stays open. What was not saved on this page goes.

account-change-who-label = Who goes on?

account-change-action = Change user

account-change-empty = No colleague has a PIN on this computer

account-change-empty-hint = Everyone sets their own under “My account” in the settings.

account-mine-action = Go to my account

account-not-now-action = Not now

account-pin-label = PIN

account-pin-title = PIN on this computer

# $state (Text) - set or none
account-pin-hint = { $state ->
    [set] You have a PIN. A new one takes its place.
   *[none] While the practice is open, a PIN lets you take the keyboard over from a colleague. Once it was locked, the password is needed.
}

account-pin-new-label = New PIN, 4 to 8 digits

account-pin-again-label = The same PIN once more

account-pin-differs = This is not the same as the PIN above. Type it once more.

account-pin-action = Set the PIN

account-pin-remove-action = Remove the PIN

account-again-title = The password, once more

# $act (Text) - the endpoint that asks for it
account-again-sub = { $act ->
    [staff_add] Before a colleague is added, type your own password.
    [staff_edit] Before a colleague’s particulars change, type your own password.
    [staff_password] Before a colleague gets a new password, type your own.
    [recovery_renew] Before the new recovery key holds, type your own password.
    [key_change] Before the practice gets a new key, type your own password.
   *[other] This act asks for your own password.
}

# $name (Text) - who is signed in
account-again-label = Password of { $name }

account-again-hint = For five minutes it is not asked again.

account-again-action = Continue

account-lock-action = Lock

account-lock-title = Automatic lock

account-lock-hint = While nobody works at the computer, the practice closes and its key leaves the memory. Ctrl+L does so at once.

account-lock-label = Minutes without a touch

# $minutes (Number) - how long; 0: never
account-lock-choice = { $minutes ->
    [0] Never
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# $minutes (Number) - how long; 0: never
account-lock-line = { $minutes ->
    [0] The practice does not lock by itself.
    [one] The practice locks after { $minutes } minute without a touch.
   *[other] The practice locks after { $minutes } minutes without a touch.
}

account-recovery-title = Recovery key of the practice

# $state (Text) - ready, missing or used
account-recovery-line = { $state ->
    [ready] The practice has a recovery key. If its paper was lost or seen by others, make a new one.
    [used] The recovery key was used. Make a new one; the old paper is worth nothing then.
   *[missing] The practice has no recovery key. If every password is forgotten, nobody can open it.
}

# $state (Text) - missing or used
account-recovery-sign-action = { $state ->
    [used] The recovery key was used: make a new one
   *[missing] No recovery key yet: make one
}

account-recovery-action = Make a new key

account-delegates-title = My assistants

account-delegates-hint = Who is ticked here may write and close visits in your name; both names are recorded.

account-delegates-empty = Nobody here works as an assistant yet.

account-behalf-title = In a doctor’s name

account-behalf-hint = What you do is done in the doctor’s name; yours stands beside it.

account-behalf-label = In whose name

account-behalf-own-choice = My own

# $doctor (Text) - the doctor
account-behalf-line = In the name of { $doctor }

# $doctor (Text) - the doctor
account-behalf-now-line = You are working in the name of { $doctor }

account-behalf-action = Change

# $practice (Text) - its name
account-first-title = { $practice } is ready

account-first-sub = Three things come first, in any order.

# $part (Text) - staff, services or backups
account-first-action = { $part ->
    [staff] Colleagues and their hours
    [services] Services and prices
   *[backups] A backup on a stick
}

# $part (Text) - staff, services or backups
account-first-line = { $part ->
    [staff] Then the appointment book shows the free times.
    [services] Then each appointment knows how long it takes and what it costs.
   *[backups] Then nothing is lost when this computer breaks.
}

account-first-later-action = Later
