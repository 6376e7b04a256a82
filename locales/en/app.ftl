# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = Something went wrong ({ $code }).

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = A change ({ $kind })

app-again-action = Try again

app-loading-label = Reading…

app-name-title = Peyvand

app-rail-label = Places

app-today-title = Today

app-day-title = Appointment book

app-queue-title = My queue

app-patients-title = Patients

app-calls-title = Calls

app-steps-title = Patient journey

app-club-title = Club and wallet

app-settings-title = Settings

# $count (Number) - how many wait there
app-badge-label = { $count ->
    [one] One waits
   *[other] { $count } wait
}

app-content-label = This page

app-top-label = Search and new appointment

app-search-action = Search and commands
    .placeholder = Name, mobile, national ID or file number

app-new-action = New appointment

app-undo-action = Undo

app-redo-action = Redo

# $count (Number) - fields that somebody changed since
app-undo-partial = { $count ->
    [one] Undone, except one thing that was changed since.
   *[other] Undone, except { $count } things that were changed since.
}

app-back-action = Back

app-forward-action = Forward

app-close-action = Close

app-keys-action = Keyboard shortcuts

app-keys-title = Keyboard shortcuts

app-keys-view-title = On this screen

app-keys-app-title = Everywhere

app-larger-action = Larger text

app-smaller-action = Smaller text

app-normal-action = Normal text size

app-language-label = My language

app-leave-action = Sign out

app-safe-label = All work is saved, encrypted

app-unsafe-label = The data cannot be reached now

app-sample-title = Sample clinic

app-sample-label = Every person and every file here is invented, so try anything you like.

app-signin-title = Who is working?

app-signin-login-label = User name

app-signin-password-label = Password

app-signin-sample-hint = In the sample clinic the password of everyone is: sample

app-signin-action = Sign in

app-start-busy-label = The sample clinic is being filled…

app-palette-title = Find or do

app-palette-list-label = Found

app-palette-empty = Nothing fits. A few letters of the name or the end of the mobile are enough.

app-choice-empty = Nothing fits

app-date-today-action = Today

app-date-tomorrow-action = Tomorrow

app-date-yesterday-action = Yesterday

app-date-overmorrow-action = Day after tomorrow

app-date-week-action = 1 week

app-date-month-action = 1 month

app-date-half-year-action = 6 months

app-date-invalid = There is no such day in this calendar.

app-date-open-action = Open the calendar

app-date-before-action = Previous month

app-date-after-action = Next month

app-money-toman-label = toman

app-money-rial-label = rial

app-money-rub-label = rubles

app-money-cny-label = yuan

app-money-usd-label = dollars

app-history-title = History

# $count (Number) - emergency accesses that nobody has looked over yet
app-review-label = { $count ->
        [one] One to look over
       *[other] { $count } to look over
    }

app-undone-title = Taken back

app-redone-title = Done again
