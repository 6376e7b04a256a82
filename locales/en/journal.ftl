# What was done, for the record and the note after an act. Each key is journal- and the kind of act.
# The attributes offer to take the act back and to do it again.

journal-practice-create = The practice was set up

journal-sample-fill = The sample clinic was filled

journal-practice-edit = Practice details changed
    .undo = Undo changing practice details
    .redo = Redo changing practice details

journal-rule-set = A rule was set
    .undo = Undo setting the rule
    .redo = Redo setting the rule

journal-staff-add = Colleague added
    .undo = Undo adding the colleague
    .redo = Redo adding the colleague

journal-staff-edit = Colleague’s details changed
    .undo = Undo changing the colleague’s details
    .redo = Redo changing the colleague’s details

journal-staff-delegate = Acting in a doctor’s name allowed or ended
    .undo = Undo the change of who acts in a doctor’s name
    .redo = Redo the change of who acts in a doctor’s name

journal-staff-leave = Leave days of a colleague changed
    .undo = Undo the change of a colleague’s leave days
    .redo = Redo the change of a colleague’s leave days

journal-emergency-open = Closed file opened in an emergency

journal-emergency-review = Emergency access looked over
    .undo = Undo looking the emergency access over
    .redo = Redo looking the emergency access over

journal-session-open = Signing in

journal-staff-password = A colleague’s password was set

journal-staff-pin = PIN changed

journal-recovery-renew = A new recovery key was made

journal-device-name = A computer got its name
    .undo = Undo naming the computer
    .redo = Redo naming the computer

journal-service-add = Service added
    .undo = Undo adding the service
    .redo = Redo adding the service

journal-service-edit = Service changed
    .undo = Undo changing the service
    .redo = Redo changing the service

journal-patient-add = Patient file opened
    .undo = Undo opening the file
    .redo = Redo opening the file

journal-patient-edit = Patient file changed
    .undo = Undo changing the file
    .redo = Redo changing the file

journal-appointment-book = Appointment booked
    .undo = Undo booking
    .redo = Redo booking

journal-appointment-move = Appointment moved
    .undo = Undo moving the appointment
    .redo = Redo moving the appointment

journal-appointment-confirm = Appointment confirmed
    .undo = Undo confirming the appointment
    .redo = Redo confirming the appointment

journal-appointment-cancel = Appointment canceled
    .undo = Undo canceling the appointment
    .redo = Redo canceling the appointment

journal-appointment-no-show = No-show recorded
    .undo = Undo marking the no-show
    .redo = Redo marking the no-show

journal-visit-arrive = Patient arrived
    .undo = Undo marking the arrival
    .redo = Redo marking the arrival

journal-visit-call-in = Patient called in
    .undo = Undo calling in
    .redo = Redo calling in

journal-visit-note = Visit notes written
    .undo = Undo writing the visit notes
    .redo = Redo writing the visit notes

journal-visit-close = Visit closed
    .undo = Undo closing the visit
    .redo = Redo closing the visit

journal-visit-leave = Patient left
    .undo = Undo seeing the patient out
    .redo = Redo seeing the patient out

journal-step-accept = Next step accepted
    .undo = Undo accepting the step
    .redo = Redo accepting the step

journal-step-book = Next step booked
    .undo = Undo booking the step
    .redo = Redo booking the step

journal-followup-attempt = Call recorded
    .undo = Undo recording the call
    .redo = Redo recording the call

journal-import-run = A table was brought in

journal-journal-undo = An act was undone
    .undo = Undo the undoing
    .redo = Undo again

journal-journal-redo = An act was done again
    .undo = Undo it again
    .redo = Redo once more

journal-merge-mend = A clash between two computers was given to a colleague

journal-backup-target = Place for backups changed
    .undo = Undo changing the place for backups
    .redo = Redo changing the place for backups

journal-backup-make = Backup made and verified

journal-key-change = Key of the file changed

journal-practice-restore = Backup put back
