# What the program says when something was not done. Each key is error- and the code.

error-session-wrong-password = The user name and the password do not belong together.
    .hint = Look at the keyboard language and Caps Lock, then try again.

# $seconds (Number) - how long to wait
error-session-wait = { $seconds ->
    [one] After several wrong tries the next one has to wait { $seconds } second.
   *[other] After several wrong tries the next one has to wait { $seconds } seconds.
}
    .hint = Nothing is locked for good. Use the time to look at the keyboard language and Caps Lock.

error-session-wrong-pin = This is not the PIN of this person.
    .hint = Try again, or sign in with the password.

error-pin-missing = This person has no PIN on this computer.
    .hint = Sign in with the password. A PIN is set in one’s own settings.

error-pin-invalid = A PIN has four to eight digits.

error-password-again = This needs your password once more.
    .hint = It then holds for five minutes.

error-password-wrong = This is not your password.
    .hint = Look at the keyboard language and Caps Lock, then try again.

error-recovery-answers-wrong = These groups are not those of the recovery key.
    .hint = Compare them with what you wrote down, and with the numbers of the groups.

error-recovery-key-invalid = This is not a whole recovery key: a letter is missing or different.
    .hint = It has eight groups of four. Compare them with the paper one by one.

error-recovery-key-wrong = This recovery key does not belong to this practice.
    .hint = Perhaps a newer one was made later. Look for the sheet with the latest date.

error-recovery-not-begun = No recovery key is being made.
    .hint = Begin again; you are then shown a new one.

error-recovery-not-manager = No manager of the practice has this user name.
    .hint = The recovery key lets a manager in. The others then get their passwords from them.

error-session-needed = Sign in first.

error-right-missing = This has not been opened to you.
    .hint = Ask a manager of the practice.

error-not-found = This is no longer here.
    .hint = Someone may have changed it. Look at the list again.

error-practice-exists = There is a practice in this folder already.
    .hint = Choose an empty folder. What is here stays as it is.

error-practice-missing = There is no practice in this folder.
    .hint = Set one up with “peyvand init”, or choose another folder.

error-practice-name-empty = The practice needs a name.

error-record-text-empty = Write what it is: a line of the medical file needs words.

error-record-days-invalid = The days do not fit: a line begins today or before, and ends no earlier than it begins.

error-fact-text-empty = There are no words yet.
    .hint = Write in a few words what is to be remembered.

error-fact-private-at-desk = What was told in confidence never shows at the desk, where others read along. Let it show in the consultation only.

error-question-text-empty = This question has no words. Write it, or remove it from the list.

error-speaks-for-self = A patient is called directly. Choose somebody else who may be called for them.

error-patient-name-empty = Write at least one part of the name.

# $text (Text) - what was typed
error-patient-mobile-invalid = “{ $text }” is not a mobile number. It has 11 digits and starts with 09, or begins with the country code.

error-patient-national-id-invalid = A national ID has ten digits, and the last one must fit the others.
    .hint = For a passport or another ID use the field below.

error-birth-invalid = This is not a date of birth.
    .hint = Year first; the year alone is enough.

error-birth-in-future = The date of birth lies after today.

error-patient-referrer-self = A patient cannot be their own referrer.

error-patient-guardian-self = A patient cannot be their own guardian.

# $name (Text) - whose it is
error-file-no-taken = This file number belongs to { $name }.
    .hint = Leave the field empty and the next free number is given.

# $limit (Number) - how many
error-text-too-long = This is too long: { $limit ->
    [one] at most { $limit } character fits.
   *[other] at most { $limit } characters fit.
}

error-staff-name-empty = Write the colleague’s name.

error-staff-login-empty = A user name is needed with a password.

error-staff-login-taken = A colleague already has this user name.

error-staff-role-missing = Choose at least one role.

error-staff-manager-needed = The practice would be left without a manager who looks after colleagues and keys.
    .hint = Make someone else a manager first.

# $count (Number) - next steps, contacts and leaves that are theirs
error-staff-substitute-needed = { $count ->
    [one] { $count } open matter is this colleague’s.
   *[other] { $count } open matters are this colleague’s.
}
    .hint = Choose who takes over; all of it passes to them with this change.

error-staff-substitute-invalid = This colleague cannot stand in.
    .hint = A substitute is another colleague who works here now, sees to follow-ups and is not away on those days.

error-staff-leave-invalid = These days do not fit: they end before they begin, are over already, or overlap another leave of the same colleague.
    .hint = Choose other days, or call the earlier leave off first.

error-staff-delegate-invalid = Only a colleague with the role of assistant acts in a doctor’s name.
    .hint = If that is meant, a manager gives them the role.

error-behalf-not-allowed = This doctor does not let you act in their name, or does so no longer.
    .hint = The doctor chooses it in their own settings.

# $name (Text) - the doctor of the visit
error-behalf-other-doctor = This visit is { $name }’s. In a doctor’s name only that doctor’s visits are written and closed.

error-file-refused = This file is closed to you.
    .hint = In an emergency it opens with a reason, and the manager sees it.

error-emergency-reason-empty = Write why this file is needed now.

# $limit (Number) - how many
error-password-too-short = { $limit ->
    [one] The password needs at least { $limit } character.
   *[other] The password needs at least { $limit } characters.
}

error-service-name-empty = Write the name of the service.

error-service-minutes-invalid = A service takes from 5 to 600 minutes.

error-amount-invalid = This is not an amount of money.
    .hint = Write digits only, such as 1,250,000.

error-day-invalid = There is no such day in the calendar.

error-zone-unknown = This time zone is not known.
    .hint = Write it like Asia/Tehran.

# $text (Text) - what was typed
error-choice-unknown = “{ $text }” is not one of the choices.

# $text (Text) - the words that were found
# $instead (Text) - what may be said instead
error-wording-blocked = In medicine, “{ $text }” counts as forbidden advertising.
    .hint = What may be said instead: { $instead }

# $text (Text) - the name in braces
error-script-name-unknown = “{ $text }” is no name that is filled in here, and would be said as it stands.
    .hint = Insert one of the names beside the text instead, or take the braces away.

# $text (Text) - the characters
error-paper-no-font = No font on this computer has these characters: { $text }
    .hint = Nothing was printed, so that no boxes stand on the paper. Write the name with other letters, or have a font for its script installed.

error-paper-no-time = This appointment has no time yet, so there is nothing to write on a card.
    .hint = Give it a time in the calendar first.

# $text (Text) - the path
error-paper-not-saved = The file could not be saved there: { $text }
    .hint = Choose another folder or another name, or look whether the drive is full or write-protected.

error-hours-invalid = Working hours must end after they begin and must not overlap.

error-room-name-empty = Write the name of the room.

# $count (Number) - appointments that stand in it
error-room-booked = { $count ->
    [one] { $count } appointment still stands in this room.
   *[other] { $count } appointments still stand in this room.
}
    .hint = Move them to another room first, then put this one out of use.

error-closure-reason-empty = Write why this time is blocked.
    .hint = Colleagues see it in the calendar, and patients are told.

error-closure-invalid = This time does not fit: it ends before it begins, only one of the two times is given, or both a doctor and a room are chosen.

error-holiday-name-empty = Write what this day off is called.

# $time (Time) - when
# $name (Text) - the doctor
error-appointment-doctor-busy = At { $time }, { $name } already has an appointment.
    .hint = Choose another time or another doctor.

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-appointment-patient-busy = At { $time } this patient already has an appointment: { $name }.
    .hint = Choose another time.

# $time (Time) - when
# $name (Text) - the room
error-appointment-room-busy = At { $time }, { $name } is taken.
    .hint = Choose another time or another room.

# $name (Text) - the day off, the reason, or whose hours they are
error-appointment-out-of-hours = This time is not worked: { $name }.
    .hint = Choose another time.

error-appointment-beyond-right = You may not book over somebody else or outside the hours.
    .hint = Ask a colleague who may, or choose a free time.

error-appointment-beyond-reason = Write why this time is booked all the same.

error-appointment-no-room = This needs a room, and none that suits is in use.
    .hint = Choose a room, or say in the settings where this service is done.

# $name (Text) - the doctor or the room
error-appointment-not-done = { $name } is not chosen for this service.
    .hint = Choose somebody else, or change in the settings who does it and where.

error-series-none = This appointment is not part of a series.

error-series-invalid = A series needs at least one weekday and from 2 to 100 times within the next three years.

# $time (Time) - when
error-series-time-taken = One time of the series, at { $time }, can no longer be had, so nothing was booked.
    .hint = Plan the series again.

error-enquiry-not-open = This is already answered.

error-enquiry-empty = Write a name, a number or what it is about.

error-appointment-in-past = This time has passed.

# $status (Text) - how the appointment stands
error-appointment-not-open = { $status ->
    [arrived] The patient has arrived; the appointment can no longer be changed.
    [in-room] The patient is in the room; the appointment can no longer be changed.
    [done] The visit is over; the appointment can no longer be changed.
    [left] The patient has left; the appointment can no longer be changed.
    [no-show] The appointment is marked as a no-show.
    [cancelled] The appointment is canceled.
    [cancelled-late] The appointment is canceled.
    [moved] The appointment has been moved to another time.
   *[other] The appointment can no longer be changed.
}

error-appointment-no-doctor = The appointment has no doctor.
    .hint = Choose a doctor first.

error-cancel-reason-empty = Write why the appointment is canceled.

error-appointment-not-begun = The time of this appointment has not come yet, so the patient may still arrive.
    .hint = After its time it can be marked as a no-show. If the patient has called it off, cancel it.

error-appointment-other-day = This appointment is for another day.
    .hint = Move it to today, or receive the patient as a walk-in.

error-visit-already-open = This patient has been received already.
    .hint = Their card stands on Today, under “Waiting” or “With the doctor”.

# $time (Time) - when
# $name (Text) - with whom, or in which room
error-visit-has-appointment = This patient has an appointment today at { $time }: { $name }.
    .hint = Mark the arrival on that appointment. If they have come for something else, move or cancel it first.

error-visit-not-open = This visit is closed.

error-visit-step-missing = A visit closes with a next step.
    .hint = Choose what comes next, or write why the treatment ends.

error-delay-reason-empty = Write why the doctor is late, in words that can be told to patients.

error-delay-minutes-invalid = A delay is between 0 and 600 minutes.
    .hint = If it is longer, block the time: then everyone who is booked stands in one list.

error-payment-reason-empty = Write why the payment is taken back.

error-left-reason-empty = Ask why the patient is leaving, and choose or write the reason.

error-checklist-empty = This item has no words.
    .hint = Write what is seen to, or take the item out of the list.

# $due (Money) - what is left to pay
error-payment-too-much = What is left to pay is { $due }.
    .hint = Write this sum or a smaller one.

# $number (Number) - the number
error-invoice-number-taken = Another invoice has the number { $number }.

error-step-due-missing = The next step needs a day.

error-step-due-past = The next step lies before today.

error-step-owner-missing = Choose who sees to the next step.

error-step-reason-empty = Write the reason for this step.

error-step-colleague-missing = Choose the colleague to whom the patient is referred.

error-step-not-open = This step is already seen to.

error-step-end-reason-missing = Choose from the list why care ends.

error-handover-reason-empty = Write a few words, so that the colleague knows.

error-handover-taker-invalid = This step can go to another colleague who works with next steps. Choose one.

error-referral-not-yours = A referral is answered by the colleague to whom it went, and put aside by the one who sent it.

error-referral-answer-empty = Write the answer for your colleague.

error-followup-not-open = This call is already finished.

error-attempt-answers-missing = Write down the patient’s answers.
    .hint = If nobody answered, choose that as the outcome.

error-undo-nothing = There is nothing of yours to undo here.

error-redo-nothing = There is nothing to redo.

# $rule (Text) - the code of the rule
error-undo-breaks = { $rule ->
    [appointment-doctor-busy] This cannot be undone: the doctor’s time has been given to someone else.
    [appointment-patient-busy] This cannot be undone: the patient has another appointment at that time.
    [appointment-room-busy] This cannot be undone: the room has been given to someone else.
    [visit-step-missing] This cannot be undone: a closed visit would lose its next step.
    [ledger-unbalanced] This cannot be undone: the ledger would no longer balance.
    [payment-too-much] It cannot be undone: more would stand as paid than the visit cost.
    [opening-gone] This cannot be undone: the free time has gone to somebody who was on the waiting list.
   *[other] This cannot be undone: it would break a rule of the practice.
}
    .hint = Mend what stands in the way, then undo again.

error-act-undone-already = This has been taken back already.
    .hint = The list may be older than that: look at it again.

error-act-never-undone = This act cannot be undone.

error-device-name-empty = Give this computer a name, such as “Front desk”.

error-rule-value-invalid = This value does not suit the rule.

error-ledger-unbalanced = The two sides of the entry do not balance.

error-sample-only = This works only in the sample clinic or where there is no practice yet.

# $text (Text) - what was typed
error-input-unreadable = The request could not be read: { $text }

error-endpoint-unknown = This version does not know such a request.

# $count (Number) - how many problems
error-check-found = { $count ->
    [one] The check found { $count } problem.
   *[other] The check found { $count } problems.
}

# $incident (Text) - the number in the log
error-bug = This did not work because of a fault in the program. Nothing saved is lost. Number: { $incident }
    .hint = Try again. If it comes back, tell support this number.

error-store-in-use = This practice is already open on this computer.
    .hint = Use the window that is open, or close it and try again.

error-store-disk-full = Not saved: the disk is full. Nothing saved earlier is lost.
    .hint = Free some space, then try again.

error-store-read-only = Access to the practice’s folder is not complete: it must be readable and writable. Nothing was saved or changed.
    .hint = Ask whoever looks after this computer for permission to read and write there.

error-store-damaged = The practice’s file is damaged. It is left exactly as it is.
    .hint = Do not delete anything. Restore the last backup into another folder.

# $found (Number) - the file's version
# $known (Number) - the newest version known here
error-store-newer = This practice was made by a newer version (file { $found }, this program { $known }). It is left exactly as it is.
    .hint = Install the newer version on this computer.

error-store-wrong-key = The key does not open this practice’s file.
    .hint = The files in the folder may come from two different practices.

# $missing (Number) - how many acts
error-store-acts-missing = { $missing ->
    [one] { $missing } saved act is missing from the file. It can be read; writing waits until you decide.
   *[other] { $missing } saved acts are missing from the file. It can be read; writing waits until you decide.
}
    .hint = An older copy may have been put back, or a file beside it was removed. Put the right copy back; or the manager goes on without them: peyvand call practice_accept_loss

error-store-io = Not saved: the disk did not answer. Nothing saved earlier is lost.
    .hint = Close the program and open it again. If it comes back, have the disk checked.

error-store-missing = There is no practice in this folder.

error-key-damaged = Both copies of the key file are damaged. They are left exactly as they are.
    .hint = Put the key file back from a backup.

error-key-missing = The key file is missing from the folder.
    .hint = Put it back from a backup; without it nobody can sign in.

# $text (Text) - what was typed
error-import-mapping-invalid = The mapping file does not hold together here: { $text }

# $text (Text) - what was typed
error-import-column-missing = The table has no column “{ $text }”.

# $text (Text) - what was typed
error-import-file-unreadable = The file cannot be read as a table: { $text }

error-job-running = Something else is running in the background.
    .hint = Wait until it is done, or stop it.

error-job-canceled = It was stopped before it was done. What was there before is unchanged.

error-backup-no-target = No place for backups has been chosen yet.
    .hint = Choose a folder first, best of all on a USB stick.

error-backup-target-name-empty = Give the place for backups a name.

# $text (Text) - the folder, or what people call it
error-backup-folder-missing = “{ $text }” is not here now.
    .hint = Plug the stick in, or choose another folder.

# $text (Text) - the folder
error-backup-folder-read-only = Nothing can be written to “{ $text }”.
    .hint = Look whether the stick is write-protected, or choose another folder.

# $text (Text) - the file or the folder
error-backup-unreadable = “{ $text }” is there, and may not be read by this user of the computer.
    .hint = Ask whoever looks after this computer for permission to read it.

# $needed (Number) - mebibytes
# $free (Number) - mebibytes
error-backup-no-room = There is not enough room: { $needed } MiB are needed, { $free } MiB are free.
    .hint = Make room there, or choose another place. What is there already stays as it is.

error-backup-too-large = The format of this stick cannot hold a file as large as this.
    .hint = FAT32 takes 4 GB a file at most. Use a stick that is formatted as exFAT or NTFS.

error-backup-gone = The place of the backup disappeared halfway, as when a stick is pulled out.
    .hint = Earlier backups and the practice are unchanged. Plug it in again and repeat.

error-backup-read-back = What was read back is not what was written, so this backup was not kept.
    .hint = The stick or disk may be failing. Use another one.

error-backup-not-one = This file is not a backup of Peyvand.

error-backup-cut = The end of this backup is missing: it was cut off while it was being made or copied.
    .hint = Choose another backup. The practice is unchanged.

error-backup-damaged = This backup is damaged.
    .hint = Choose another backup. The practice is unchanged.

error-backup-newer = This backup was made by a newer version of Peyvand.
    .hint = Update Peyvand, then try again.

# $name (Text) - the other practice
error-backup-other-practice = This backup belongs to another practice: { $name }.
    .hint = It can be put back into an empty folder, not in place of the practice here.

error-backup-wrong-secret = This does not open the backup.
    .hint = A backup opens with the passwords and the recovery key that were valid when it was made.

error-restore-not-allowed = Putting a backup back needs the password of a manager or the recovery key, as it is today.

error-waiting-not-open = This person is not on the waiting list any more: they have an appointment, or were taken off.
    .hint = Look at the list again.

error-waiting-invalid = These days and hours leave no time for the visit.
    .hint = Check from when and until when it suits, and that the visit is short enough for the hours.

error-waiting-reason-empty = Write why the person is taken off the waiting list.

error-opening-open-already = This time is being offered to the waiting list already.
    .hint = Go on with the offer that is open.

error-opening-gone = This time is gone: somebody has it, or it is offered no longer.
    .hint = Tell the person kindly; they stay on the waiting list.

error-offer-minutes-invalid = How long an offer holds is between 1 and 1440 minutes. Please enter the minutes.
error-offer-size-invalid = A wave goes to between 1 and 20 people. Please enter how many.
error-opening-nobody = Nobody else on the waiting list fits this time.
    .hint = Book it as usual, or close the offer.

error-offer-ended = This offer has been answered already.
    .hint = Look at the list again.

# $name (Text) - to whom the time was offered
error-offer-running = The time is being held for { $name }.
    .hint = Note their answer first, or wait until the offer ends.

# $limit (Number) - the limit in megabytes
error-attachment-too-large = The file is larger than { $limit } MB. A smaller scan or picture can be kept.

error-attachment-type-unknown = The file is neither a picture (JPEG, PNG, WebP) nor a PDF. Saved in one of these forms it can be kept.

# $text (Text) - where the file lies
error-attachment-unreadable = The file could not be read: { $text }

error-attachment-missing = The content of this picture or document is not on this computer. It may be in a backup, or on the computer where it was added.

error-attachment-damaged = The content of this picture or document is damaged on the disk. Added once more from the original, or put back from a backup, it is whole again.

error-attachment-is-consent = This is the signed paper of a consent that still stands. It can be taken away once the consent is withdrawn.

# $text (Text) - where the file was to go
error-attachment-not-saved = The file could not be saved there: { $text }

error-attachment-not-shown = This PDF can’t be shown here, for instance because it has a password. It is kept as it is.

error-consent-missing = The patient has not given a written consent to this purpose that holds today. Without one a picture serves the patient’s care only.

error-consent-paper-missing = A consent counts with its signed paper. Add a scan or a photo of it.

error-consent-days-invalid = A consent is signed today or earlier, and holds at least until the day on which it was signed.

error-consent-reason-empty = A withdrawal is kept with its reason. Write what the patient said.

error-plan-title-empty = The plan has no title.
    .hint = Write what the plan is about, such as “lower right molar”.

error-plan-option-missing = The plan has no option here.
    .hint = Write at least one option, and choose one of them.

error-plan-phase-missing = This option has no phase.
    .hint = Write at least one phase: what is done in it.

error-plan-phase-done = A phase that is done stays in the plan.
    .hint = If it was not done, take the mark of being done away first.

error-plan-chosen = The option that the patient chose stays in the plan.
    .hint = If the patient wants another one, record that choice first.

error-plan-ended = This plan has been ended.
    .hint = To go on, open the plan again.

error-plan-witness-missing = The choice has no witness.
    .hint = Choose the colleague who heard the patient choose.

error-plan-reason-empty = The reason why the plan ends is missing.
    .hint = Choose one, or write it in your own words.

# $agreed (Money) - what the parts come to
# $cost (Money) - what the chosen option costs
error-plan-instalments-differ = The payments come to { $agreed }, and the chosen option costs { $cost }.
    .hint = Change the payments so that they come to the same sum.

error-plan-financing-loan = This line says more than the name of a bank or a platform.
    .hint = Write the name alone, such as “First City Bank”.

error-path-text-empty = This point has no words.
    .hint = Write in a few words what hinders people there, or what draws them.

error-protocol-text-empty = This item has no words yet.
    .hint = Say what is asked, or take the item out.

error-protocol-choices-few = A choice needs at least two answers.
    .hint = Write each answer on a line of its own.

# $limit (Number) - how many items fit
error-protocol-too-long = A protocol holds { $limit } items at most.
    .hint = Keep what is truly asked every time.

error-measure-no-number = A measurement is a number, or two with a slash, such as 120/80.
    .hint = Write words into the note.

error-measure-name-empty = It is not said what was measured.
    .hint = Write a name, such as weight.
