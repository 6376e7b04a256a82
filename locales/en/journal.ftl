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

journal-room-add = Room added
    .undo = Undo adding the room
    .redo = Redo adding the room

journal-plan-add = Treatment plan offered
    .undo = Undo offering the plan
    .redo = Redo offering the plan

journal-plan-edit = Treatment plan changed
    .undo = Undo changing the plan
    .redo = Redo changing the plan

journal-plan-choose = Patient chose an option of the plan
    .undo = Undo the patient’s choice
    .redo = Redo the patient’s choice

journal-plan-payment = Payment of the plan agreed
    .undo = Undo the agreement on payment
    .redo = Redo the agreement on payment

journal-plan-end = Treatment plan ended
    .undo = Undo ending the plan
    .redo = Redo ending the plan

journal-phase-done = Phase of the plan marked as done
    .undo = Undo marking the phase
    .redo = Redo marking the phase

journal-phase-stall = Phase of the plan put on hold
    .undo = Undo the hold of the phase
    .redo = Redo the hold of the phase

journal-room-edit = Room changed
    .undo = Undo changing the room
    .redo = Redo changing the room

journal-hours-set = Working hours changed
    .undo = Undo changing the working hours
    .redo = Redo changing the working hours

journal-holiday-set = Day off changed
    .undo = Undo changing the day off
    .redo = Redo changing the day off

journal-closure-add = Time blocked
    .undo = Undo blocking the time
    .redo = Redo blocking the time

journal-closure-cancel = Blocked time opened again
    .undo = Undo opening the blocked time
    .redo = Redo opening the blocked time

journal-patient-add = Patient file opened
    .undo = Undo opening the file
    .redo = Redo opening the file

journal-patient-edit = Patient file changed
    .undo = Undo changing the file
    .redo = Redo changing the file

journal-fact-add = Something to remember written down
    .undo = Undo writing it down
    .redo = Redo writing it down

journal-fact-edit = Something to remember changed
    .undo = Undo changing what is remembered
    .redo = Redo changing what is remembered

journal-fact-end = Something is remembered no longer
    .undo = Undo taking it away
    .redo = Redo taking it away

journal-question-set = Questions to patients changed
    .undo = Undo changing the questions
    .redo = Redo changing the questions

journal-household-set = Household changed
    .undo = Undo changing the household
    .redo = Redo changing the household

journal-household-speak = Who may be called changed
    .undo = Undo changing who may be called
    .redo = Redo changing who may be called

journal-record-add = Written in the medical file
    .undo = Undo writing in the medical file
    .redo = Redo writing in the medical file

journal-record-edit = Medical file corrected
    .undo = Undo correcting the medical file
    .redo = Redo correcting the medical file

journal-record-end = A line of the medical file is over
    .undo = Undo ending a line of the medical file
    .redo = Redo ending a line of the medical file

journal-record-remove = A line of the medical file taken away
    .undo = Undo taking away a line of the medical file
    .redo = Redo taking away a line of the medical file

journal-intake-confirm = Intake confirmed
    .undo = Undo confirming the intake
    .redo = Redo confirming the intake

journal-appointment-book = Appointment booked
    .undo = Undo booking
    .redo = Redo booking

journal-appointment-move = Appointment moved
    .undo = Undo moving the appointment
    .redo = Redo moving the appointment

journal-appointment-length = Appointment’s length changed
    .undo = Undo changing the appointment’s length
    .redo = Redo changing the appointment’s length

journal-appointment-confirm = Appointment confirmed
    .undo = Undo confirming the appointment
    .redo = Redo confirming the appointment

journal-appointment-cancel = Appointment canceled
    .undo = Undo canceling the appointment
    .redo = Redo canceling the appointment

journal-appointment-no-show = No-show recorded
    .undo = Undo marking the no-show
    .redo = Redo marking the no-show

journal-series-book = Series booked
    .undo = Undo booking the series
    .redo = Redo booking the series

journal-series-move = Series moved
    .undo = Undo moving the series
    .redo = Redo moving the series

journal-series-cancel = Series canceled
    .undo = Undo canceling the series
    .redo = Redo canceling the series

journal-enquiry-park = Enquiry noted
    .undo = Undo noting the enquiry
    .redo = Redo noting the enquiry

journal-enquiry-end = Enquiry answered
    .undo = Undo answering the enquiry
    .redo = Redo answering the enquiry

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

journal-visit-walk-in = Received without an appointment
    .undo = Undo receiving without an appointment
    .redo = Redo receiving without an appointment

journal-visit-leave-unseen = Patient left without being seen
    .undo = Undo noting that the patient left unseen
    .redo = Redo noting that the patient left unseen

journal-visit-amends = Amends offered for the wait
    .undo = Undo offering amends
    .redo = Redo offering amends

journal-delay-set = A doctor’s delay was noted
    .undo = Undo noting the delay
    .redo = Redo noting the delay

journal-checklist-tick = An item of the opening checklist was ticked or opened again
    .undo = Undo the tick on the opening checklist
    .redo = Redo the tick on the opening checklist

journal-checklist-set = The opening checklist was changed
    .undo = Undo changing the opening checklist
    .redo = Redo changing the opening checklist

journal-script-set = What is said on an occasion was changed
    .undo = Undo changing what is said
    .redo = Redo changing what is said

journal-payment-take = Payment received
    .undo = Undo receiving the payment
    .redo = Redo receiving the payment

journal-invoice-number = Invoice numbered

journal-payment-reverse = Payment taken back
    .undo = Undo taking the payment back
    .redo = Redo taking the payment back

journal-step-accept = Next step accepted
    .undo = Undo accepting the step
    .redo = Redo accepting the step

journal-step-book = Next step booked
    .undo = Undo booking the step
    .redo = Redo booking the step

journal-step-try = Try to reach the patient noted
    .undo = Undo noting the try
    .redo = Redo noting the try

journal-step-give-back = Next step given back
    .undo = Undo giving the step back
    .redo = Redo giving the step back

journal-step-pass-on = Next step passed on
    .undo = Undo passing the step on
    .redo = Redo passing the step on

journal-step-done = Next step done
    .undo = Undo finishing the step
    .redo = Redo finishing the step

journal-step-end = Next step ended
    .undo = Undo ending the step
    .redo = Redo ending the step

journal-referral-answer = Referral answered
    .undo = Undo answering the referral
    .redo = Redo answering the referral

journal-referral-seen = Answer to a referral seen
    .undo = Undo marking the answer as seen
    .redo = Redo marking the answer as seen

journal-visit-remind = Visits left open became tasks

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

journal-appointment-contact = Contact about an appointment recorded
    .undo = Undo recording the contact
    .redo = Redo recording the contact

journal-waiting-add = Put on the waiting list
    .undo = Undo putting on the waiting list
    .redo = Redo putting on the waiting list

journal-waiting-edit = Waiting list entry changed
    .undo = Undo changing the entry
    .redo = Redo changing the entry

journal-waiting-end = Taken off the waiting list
    .undo = Undo taking off the waiting list
    .redo = Redo taking off the waiting list

journal-fill-open = Free time offered
    .undo = Undo offering the free time
    .redo = Redo offering the free time

journal-fill-next = Free time offered to the next
    .undo = Undo offering to the next
    .redo = Redo offering to the next

journal-fill-answer = Answer to an offer recorded
    .undo = Undo recording the answer
    .redo = Redo recording the answer

journal-fill-told = Told that the time is gone
    .undo = Undo noting that the person was told
    .redo = Redo noting that the person was told

journal-fill-close = Offering a free time ended
    .undo = Undo ending the offer
    .redo = Redo ending the offer

journal-file-add = Picture or document added
    .undo = Undo adding the picture or document
    .redo = Redo adding the picture or document

journal-file-end = Picture or document taken away
    .undo = Undo taking the picture or document away
    .redo = Redo taking the picture or document away

journal-file-export = Picture or document saved as a file

journal-consent-add = Written consent added
    .undo = Undo adding the consent
    .redo = Redo adding the consent

journal-consent-withdraw = Consent withdrawn
    .undo = Undo withdrawing the consent
    .redo = Redo withdrawing the consent

journal-path-set = The path map was changed
    .undo = Undo changing the path map
    .redo = Redo changing the path map

journal-path-end = A point was taken off the path map
    .undo = Undo taking the point off the path map
    .redo = Redo taking the point off the path map

journal-protocol-set = The protocol was changed
    .undo = Undo changing the protocol
    .redo = Redo changing the protocol

journal-visit-remote = Contact from afar begun
    .undo = Undo beginning the contact
    .redo = Redo beginning the contact

journal-clash-settle = One of two texts chosen
    .undo = Undo choosing the text
    .redo = Redo choosing the text

journal-board-return = A patient was brought back to the active path
    .undo = Undo bringing the patient back
    .redo = Redo bringing the patient back
