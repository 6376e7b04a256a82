staff-new-action = New colleague

staff-new-title = New colleague

# $name (Text) - the colleague
staff-edit-title = Details of { $name }

staff-save-action = Save

staff-back-action = Go back

staff-name-label = Name

staff-login-label = User name

staff-password-label = Password

staff-password-hint = Left empty, this colleague does not sign in.

staff-roles-label = Roles

# $role (Text) - role at the practice
staff-role-label = { $role ->
    [manager] Manager
    [doctor] Doctor
    [receptionist] Front desk
    [coordinator] Treatment coordinator
    [assistant] Assistant
    [technician] Technician
   *[other] Colleague
}

staff-specialty-label = Specialty

staff-active-label = Works here now

staff-inactive-label = No longer here

staff-hours-label = Working hours

# $example (Text) - hours as they are typed
staff-hours-hint = Each day’s hours, written like { $example }; a gap is a break, empty is a day off.

# $example (Text) - hours as they are typed
staff-hours-invalid = Write the hours like { $example }.

staff-list-empty = No colleagues yet.

staff-hours-empty = No doctor has working hours yet.
    .hint = Write the doctors and their hours under Colleagues; then the free times appear here.
    .action = Go to colleagues

# $right (Text) - what a person may do
staff-right-label = { $right ->
        [practice-read] See the practice, its colleagues and its services
        [practice-edit] Change the practice and its rules
        [staff-edit] Add and change colleagues
        [services-edit] Add and change services
        [patients-read] Find patients and read their files
        [patients-edit] Open and change files
        [private-read] Read and write what is told in confidence
        [record-read] Read the medical file: history, medication, results, pictures
        [record-edit] Write in the medical file
        [appointments-read] See the appointment book
        [appointments-book] Book, move and cancel appointments
        [appointments-beyond] Book over a taken time or outside the hours, with a reason
        [schedule-edit] Block time; set hours and days off
        [payments-take] Take payments and give receipts
        [scripts-edit] Change what is said and written at the desk
        [visits-run] Receive patients, call them in, see them off
        [visits-close] Write down and close visits
        [followups-work] Make follow-up calls and see to next steps
        [wallet-read] See patients’ wallets
        [figures-read] See the practice’s own numbers
        [history-read] Read the history of what was done
        [undo-others] Take back what a colleague did
        [emergency-open] Open a closed file in an emergency, with a reason
        [emergency-review] Look over emergency accesses
        [backup-make] Make and verify backups
        [backup-manage] Choose where backups go and when
        [restore] Put a backup back
        [keys-manage] Renew the recovery key and change the key of the data
        [import] Bring in tables from elsewhere
        [check] Examine the state of the data
       *[other] Another right
    }

# $group (Text) - desk, care, practice, record or data
staff-right-group-label = { $group ->
        [desk] At the desk
        [care] Care
        [practice] The practice
        [record] What was done
       *[data] The data
    }

# $state (Text) - role, given or taken
staff-right-state-hint = { $state ->
        [role] From the roles
        [given] Given beyond the roles
       *[taken] Taken, although the roles give it
    }

# $count (Number) - rights that differ from the roles
staff-rights-title = { $count ->
        [one] What they may do · one differs from the roles
       *[other] What they may do · { $count } differ from the roles
    }

staff-rights-plain-title = What they may do

staff-rights-hint = The roles give what most people need. Here one right can be given or taken for this person alone.

staff-way-title = The way in

# $state (Text) - both, password, pin or none
staff-way-label = { $state ->
        [both] Has a password, and a PIN on this machine
        [password] Has a password
        [pin] Has a PIN on this machine, no password
       *[none] Does not sign in yet
    }

staff-password-new-label = New password
    .hint = Tell it to this colleague in person; they can change it under Settings.

staff-password-give-action = Give this password

# $name (Text) - the colleague
staff-password-given-label = { $name } signs in with the new password from now on.

# $count (Number) - open next steps and calls
staff-substitute-label = Who takes over
    .hint = { $count ->
        [one] One open step or call passes to this colleague.
       *[other] { $count } open steps and calls pass to this colleague.
    }

staff-leave-title = Leave

staff-leave-hint = What is due until the last day passes to the substitute, and so does what is added meanwhile.

staff-leave-from-label = First day

staff-leave-until-label = Last day

staff-leave-substitute-label = Substitute

staff-leave-action = Enter the leave

# $from (Day) - the first day
# $until (Day) - the last day
# $name (Text) - the substitute
staff-leave-line = From { $from } until { $until }; { $name } stands in

staff-leave-cancel-action = Call this leave off
    .hint = What has passed to the substitute stays with them.

# $until (Day) - the last day
staff-away-label = On leave until { $until }

staff-no-password-label = No password yet
