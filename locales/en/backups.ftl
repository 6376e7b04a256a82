# $time (Time) - when the last verified backup was made
backups-sign-today-line = Backup: today, { $time }

# $time (Time) - when
backups-sign-yesterday-line = Backup: yesterday, { $time }

# $day (Day) - when the last verified backup was made
backups-sign-day-line = Last backup: { $day }

# $level (Text) - due, late or never
backups-sign-level-label = { $level ->
        [due] A new backup is due
        [late] No backup for two days: what was done since lives on this computer alone
       *[never] No backup yet: everything lives on this computer alone
    }

# $percent (Number) - how much is done
backups-sign-running-line = Backing up, { $percent }%

backups-sign-failed-line = The last backup was not made

backups-sign-partly-line = The last backup did not reach every place

backups-now-action = Back up now

backups-why-action = See why

backups-behind-title = This computer has older data than the backup

backups-behind-label = A backup that is plugged in knows of work that is missing here. Before you go on, look at it: what is written now does not meet what is there.

backups-behind-action = See the backups

# $kind (Text) - backup, verify, restore or key-change
backups-job-title = { $kind ->
        [backup] Making a backup
        [verify] Checking a backup
        [restore] Putting the backup back
       *[key-change] Changing the key of the data
    }

# $phase (Text) - preparing, copying, checking or finishing
backups-phase-label = { $phase ->
        [preparing] Getting ready
        [copying] Copying
        [checking] Reading it back and checking
       *[finishing] Finishing
    }

# $percent (Number) - how much is done
backups-percent-label = { $percent }%

# $count (Number) - minutes
backups-left-line = { $count ->
        [one] About a minute left
       *[other] About { $count } minutes left
    }

backups-soon-line = Less than a minute left

backups-stop-action = Stop

backups-work-on-hint = You can go on working meanwhile.

# $kind (Text) - backup, verify, restore or key-change
# $file (Text) - the file, or nothing
backups-job-done-label = { $kind ->
        [backup] The backup is made and checked: { $file }
        [verify] The backup is whole: { $file }
        [restore] The backup was put back: { $file }
       *[key-change] The data has a new key now. { $file }
    }

# $kind (Text) - backup, verify, restore or key-change
backups-job-stopped-label = { $kind ->
        [backup] The backup was stopped; the earlier ones are as they were.
        [verify] The check was stopped.
        [restore] Stopped; today’s data is as it was.
       *[key-change] Stopped; the key is as it was.
    }

backups-missed-label = No backup was made in these places:

backups-untouched-label = Nothing that was here has been changed.

backups-targets-title = Where backups go

backups-targets-hint = First of all a USB stick that leaves the building in the evening. Each backup is one encrypted file: on another computer a password or the recovery key opens it.

backups-targets-empty = No place for backups is chosen yet.

backups-here-label = Here

backups-away-label = Not plugged in

backups-automatic-label = Automatic
    .hint = Backups go here by schedule, and when this stick is plugged in.

# $size (Text) - room that is free
backups-free-label = { $size } free

# $count (Number) - backups that lie there
backups-files-label = { $count ->
        [one] One backup
       *[other] { $count } backups
    }

# $day (Day) - the last backup there
backups-last-label = The last: { $day }

# $unit (Text) - mb or gb
# $size (Text) - the number
backups-size-label = { $unit ->
        [gb] { $size } GB
       *[mb] { $size } MB
    }

backups-add-title = Add a place

backups-places-label = Plugged in now

# $name (Text) - the stick
# $size (Text) - room that is free
backups-place-choice = { $name }, { $size } free

backups-folder-label = Folder

backups-browse-action = Browse…

backups-name-label = Its name here
    .hint = Such as “Blue stick”.

backups-add-action = Add

backups-target-now-action = Back up here

# $name (Text) - the place
backups-target-remove-action = Use “{ $name }” no more
    .hint = The backups that lie there stay.

backups-schedule-title = Automatic schedule

backups-daily-label = Every day at
    .hint = Empty: not at a set time.

backups-time-invalid = Write the time like 20:00.

backups-hours-label = While people work

# $count (Number) - hours; 0: never
backups-hours-choice = { $count ->
        [0] Only at that time
        [one] Every hour
       *[other] Every { $count } hours
    }

backups-schedule-action = Save the times

backups-made-title = Backups that were made

backups-made-empty = None was made yet.

# $day (Day long) - when it was made
# $time (Time) - when it was made
backups-moment-line = { $day }, { $time }

# $cause (Text) - why it was made
backups-cause-label = { $cause ->
        [hand] By hand
        [schedule] By schedule
        [day-close] At the day’s close
        [stick] When the stick was plugged in
        [unlock] After unlocking
        [migration] Before an update
       *[other] For another reason
    }

backups-gone-label = Not here now

backups-verify-action = Check

backups-restore-action = Put back…

backups-other-action = Put another backup back…

backups-key-title = Change the key of the data

backups-key-text = Needed when a password or the recovery key may have fallen into other hands together with a copy of the data. Everything is encrypted anew.

backups-key-points = Everybody is signed out and signs in again with the same password. Backups made before stay readable with the passwords they carry. It takes a few minutes and survives a power cut.

backups-key-action = Change the key

backups-back-action = Go back

backups-restore-title = Put a backup back

backups-find-hint = Plug the stick in. Whatever is found on this computer and on plugged-in disks is listed, the newest first.

backups-found-title = Backups that were found

backups-found-empty = No backup was found here.
    .hint = Plug in the stick and look again, or choose the folder in which it lies.

backups-look-again-action = Look again

backups-look-in-action = Look in this folder

backups-everywhere-action = Look everywhere

# $whose (Text) - ours, other, sample or unknown
backups-whose-label = { $whose ->
        [ours] Of this practice
        [other] Of another practice
        [sample] Sample clinic
       *[unknown] Not opened yet
    }

# $days (Number) - age in days
backups-age-label = { $days ->
        [0] today
        [one] yesterday
       *[other] { $days } days old
    }

backups-open-title = Open the backup

backups-way-label = With what

# $way (Text) - password or key
backups-way-choice = { $way ->
        [password] User name and password
       *[key] Recovery key
    }

backups-login-label = User name

backups-password-label = The password that this person had when the backup was made

backups-recovery-label = Recovery key
    .hint = From the sheet of paper; small letters and missing dashes do no harm.

backups-open-action = Look inside

backups-inside-title = What is in it

backups-practice-label = Practice

backups-when-label = Made

backups-patients-label = Patients

backups-appointments-label = Appointments

backups-acts-label = Acts in the history

backups-bytes-label = Size

backups-lacks-title = What today has and this backup lacks

# $count (Number) - acts
# $day (Day) - the last of them
backups-lacks-line = { $count ->
        [one] One act, of { $day }, will not be in the data.
       *[other] { $count } acts, the last of { $day }, will not be in the data.
    }

backups-lacks-empty = Nothing: all that was done is in this backup.

backups-lacks-unknown-label = Today’s data is not open now, so it can’t be counted what the backup lacks.

backups-aside-label = Today’s data is not thrown away: it is kept in the folder “aside” of the practice.

backups-final-label = Ctrl+Z does not take this back. Everybody signs in again afterwards.

backups-put-action = Put this backup back

backups-choose-other-action = Choose another

backups-held-hint = Please leave the computer on. Nobody can work in the practice until this is done.

# $kind (Text) - restore or key-change
backups-held-title = { $kind ->
        [restore] The backup was put back
       *[key-change] The key was changed
    }

# $kind (Text) - restore or key-change
backups-held-failed-title = { $kind ->
        [restore] The backup was not put back
       *[key-change] The key was not changed
    }

# $kind (Text) - restore or key-change
backups-held-done-label = { $kind ->
        [restore] Sign in with the password that held when the backup was made.
       *[key-change] Sign in with your own password as before.
    }

backups-held-aside-label = What was here before is kept in the folder “aside”:

backups-signin-action = Sign in

# $acts (Number) - acts that are gone, at least
backups-missing-title = { $acts ->
        [one] One saved act is missing from the data
       *[other] { $acts } saved acts are missing from the data
    }

# $day (Day long) - when the last of them was saved
# $time (Time) - when the last of them was saved
backups-missing-line = The last of them was saved on { $day } at { $time }. Perhaps an older copy of the folder was put here, or a file beside it was lost.

backups-missing-text = Until you decide, everything can be read and nothing can be written.

backups-missing-restore-action = Put the newest backup back
    .hint = Right, when a backup has the missing acts. You look first and decide then.

backups-missing-accept-action = Go on without them
    .hint = Right, when no backup has them. They can’t be brought back afterwards.

backups-missing-look-action = Just look around
    .hint = Nothing is decided by it.

backups-missing-manager-label = The manager decides how to go on. Until then you can look things up.

backups-missing-banner = Nothing can be written yet: saved acts are missing

backups-missing-decide-action = Decide
