# What a field is called in the record of changes. Each key is field- with the table and the column (dashes for underscores);
# “row” stands for a row of that table that was made, “any” for what all tables have.

field-any-deleted-at = Taken away

field-practice-row = Practice

field-practice-name = Name

field-practice-country = Country

field-practice-language = Language

field-practice-calendar = Calendar

field-practice-digits = Digits

field-practice-currency = Currency

field-practice-money-unit = Sums are shown in

field-practice-address = Address

field-practice-phone = Telephone

field-practice-zone = Time zone

field-practice-week-start = First day of the week

field-practice-weekend = Days off

field-practice-slot-minutes = Step of the time grid, minutes

field-practice-is-sample = Sample clinic

field-practice-recovery-set-at = Recovery key made

field-practice-recovery-used-at = Recovery key used

field-rule-value-row = Rule

field-rule-value-name = Rule

field-rule-value-value = Value

field-rule-value-valid-from = Holds from

field-staff-row = Colleague

field-staff-name = Name

field-staff-login = User name

field-staff-language = Language

field-staff-is-active = Works here

field-staff-specialty = Specialty

field-staff-password-set-at = Password set

field-staff-pin-set-at = PIN set

field-staff-role-row = Role

field-staff-role-staff-id = Colleague

field-staff-role-role = Role

field-working-hours-row = Working hours

field-working-hours-staff-id = Colleague

field-working-hours-room-id = Room

field-working-hours-valid-from = Holds from

field-working-hours-weekday = Weekday

field-working-hours-start-minute = Begins

field-working-hours-end-minute = Ends

field-service-row = Service

field-service-name = Name

field-service-code = Code

field-service-minutes = Duration, minutes

field-service-is-invasive = Invasive

field-service-recall-months = Recall after months

field-service-is-active = Offered now

field-service-needs = Needs

field-service-buffer-minutes = Minutes kept free after it

field-service-preparation = Preparation

field-service-price-row = Price

field-service-price-service-id = Service

field-service-price-valid-from = Holds from

field-service-price-price = Price

field-service-place-row = Who does the service and where

field-service-place-service-id = Service

field-service-place-staff-id = Doctor

field-service-place-room-id = Room

field-patient-row = Patient file

field-patient-file-no = File number

field-patient-given-name = Given name

field-patient-middle-name = Middle name

field-patient-family-name = Family name

field-patient-address-form = Form of address

field-patient-called-as = Likes to be called

field-patient-national-id = National ID

field-patient-other-id = Passport or another ID

field-patient-birth-day = Date of birth

field-patient-birth-year-only = Only the year of birth is known

field-patient-sex = Sex

field-patient-city = City or neighborhood

field-patient-language = Language of the patient

field-patient-source = How they found us

field-patient-referrer-id = Referred by

field-patient-guardian-id = Guardian

field-patient-note = Note

field-patient-private-note = Note in confidence

field-patient-registered-on = Registered on

field-patient-phone-row = Phone number

field-patient-phone-number = Phone number

field-patient-label-row = Fact

field-patient-label-tone = Kind

field-patient-label-text = Fact

field-patient-label-is-private = In confidence

field-patient-label-topic = Topic

field-patient-label-detail = More about it

field-patient-label-told-by = Said by

field-patient-label-told-on = Said on

field-patient-label-staff-id = Written by

field-patient-label-question-id = Answers the question

field-patient-label-until-on = Holds until

field-patient-label-at-call = Shows while calling

field-patient-label-at-desk = Shows at the desk

field-patient-label-at-visit = Shows in the consultation

field-question-row = Question

field-question-topic = Topic

field-question-text = Question

field-household-row = Household

field-household-name = Name

field-household-member-row = Member of a household

field-household-member-household-id = Household

field-household-member-patient-id = Patient

field-household-member-relation = Relation

field-speaks-for-row = Who may be called

field-speaks-for-patient-id = Patient

field-speaks-for-person-id = May be called

field-appointment-row = Appointment

field-appointment-patient-id = Patient

field-appointment-staff-id = Doctor

field-appointment-service-id = Service

field-appointment-day = Day

field-appointment-start-minute = Time

field-appointment-minutes = Duration, minutes

field-appointment-status = Status

field-appointment-source = How it was booked

field-appointment-cancel-reason = Reason for canceling

field-appointment-reminder-sent = Reminder sent

field-appointment-booked-on = Booked on

field-appointment-note = Note

field-appointment-room-id = Room

field-appointment-buffer-minutes = Kept free after it, minutes

field-appointment-beyond = Booked beyond the rules

field-appointment-beyond-reason = Why it was booked all the same

field-appointment-beyond-hours = Outside working hours as well

field-series-row = Series of appointments

field-series-patient-id = Patient

field-series-weekdays = Weekdays

field-series-every-weeks = Every so many weeks

field-series-wanted = Times

field-appointment-change-row = Change of an appointment

field-appointment-change-reason = Why

field-enquiry-row = Enquiry

field-enquiry-kind = What for

field-enquiry-patient-id = Patient

field-enquiry-name = Name

field-enquiry-mobile = Telephone

field-enquiry-matter = What it is about

field-enquiry-source = How they came

field-enquiry-received-at = Came in

field-enquiry-answered-at = Answered

field-enquiry-outcome = How it ended

field-visit-row = Visit

field-visit-patient-id = Patient

field-visit-staff-id = Doctor

field-visit-day = Day

field-visit-state = Status

field-visit-arrived-at = Arrived

field-visit-called-in-at = Called in

field-visit-closed-at = Visit closed

field-visit-left-at = Left

field-visit-own-words = In the patient’s own words

field-visit-note = Notes

field-visit-golden = Asked about open questions

field-visit-golden-answer = What the patient asked

field-visit-sentence = Said to the patient

field-visit-queue-no = Queue number

field-visit-walk-in-service-id = Came for

field-visit-left-reason = Why they left unseen

field-visit-amends = Amends offered

field-visit-amends-at = When amends were offered

field-visit-service-row = Service of the visit

field-visit-service-service-id = Service

field-visit-service-quantity = How many

field-visit-service-unit-price = Price of one

field-visit-service-total = Sum

field-delay-row = A doctor’s delay

field-delay-staff-id = Doctor

field-delay-day = Day

field-delay-minutes = Minutes late

field-delay-reason = Reason

field-checklist-item-row = Item of the opening checklist

field-checklist-item-text = What is seen to

field-checklist-tick-row = Tick on the opening checklist

field-checklist-tick-day = Day

field-script-row = What is said

field-script-kind = Occasion

field-script-language = Language

field-script-body = Words

field-invoice-row = Invoice

field-invoice-number = Number

field-invoice-patient-id = Patient

field-invoice-day = Day

field-next-step-row = Next step

field-next-step-patient-id = Patient

field-next-step-kind = Kind

field-next-step-owner-id = Seen to by

field-next-step-colleague-id = To which colleague

field-next-step-service-id = Service

field-next-step-due-on = Due on

field-next-step-reason = What for

field-next-step-is-urgent = Urgent

field-next-step-state = Status

field-next-step-created-on = Set on

field-next-step-end-reason = Why care ended

field-next-step-answer = Answer to the referral

field-next-step-seen-at = Answer seen

field-step-event-row = On the way of a step

field-step-event-kind = What happened

field-step-event-to-id = To whom

field-step-event-reason = Reason

field-followup-row = Follow-up

field-followup-kind = Kind

field-followup-patient-id = Patient

field-followup-owner-id = Seen to by

field-followup-due-on = Due on

field-followup-is-urgent = Urgent

field-followup-state = Status

field-followup-matter = What it is about

field-attempt-row = Call

field-attempt-staff-id = Who called

field-attempt-at = Time of the call

field-attempt-outcome = Outcome

field-attempt-pain = Pain

field-attempt-bleeding = Bleeding

field-attempt-note = Note

field-posting-row = Entry in the ledger

field-posting-kind = Kind

field-posting-patient-id = Patient

field-posting-day = Day

field-posting-note = Note

field-posting-line-row = Line of the entry

field-posting-line-account = Account

field-posting-line-amount = Amount

field-wallet-lot-row = Credit

field-wallet-lot-patient-id = Patient

field-wallet-lot-amount = Amount

field-wallet-lot-granted-on = Given on

field-wallet-lot-expires-on = Valid until

field-device-row = Computer

field-device-name = Name

field-staff-right-row = Right of a colleague

field-staff-right-staff-id = Colleague

field-staff-right-name = Right

field-staff-right-is-given = Given beyond the roles

field-staff-delegate-row = Acting in a doctor’s name

field-staff-delegate-staff-id = Doctor

field-staff-delegate-assistant-id = Assistant

field-staff-leave-row = Leave

field-staff-leave-staff-id = Colleague

field-staff-leave-substitute-id = Substitute

field-staff-leave-from-day = First day

field-staff-leave-until-day = Last day

field-room-row = Room

field-room-name = Name

field-room-is-active = In use

field-holiday-row = Day off

field-holiday-day = Day

field-holiday-name = Name

field-holiday-is-off = Off

field-holiday-source = Source

field-closure-row = Blocked time

field-closure-staff-id = Doctor

field-closure-room-id = Room

field-closure-from-day = First day

field-closure-until-day = Last day

field-closure-start-minute = Begins

field-closure-end-minute = Ends

field-closure-reason = Reason

field-closure-is-urgent = Sudden

field-sign-in-row = Signing in

field-sign-in-staff-id = Colleague

field-sign-in-login = User name

field-sign-in-kind = How

field-sign-in-means = With what

field-sign-in-tries = Tries

field-emergency-row = Emergency access

field-emergency-staff-id = Colleague

field-emergency-patient-id = Patient

field-emergency-reason = Reason

field-emergency-until-at = Open until

field-emergency-reviewed-by = Looked over by

field-emergency-reviewed-at = Looked over

field-backup-target-row = Place for backups

field-backup-target-name = Name

field-backup-target-folder = Folder

field-backup-target-is-automatic = Backed up automatically

field-backup-row = Backup

field-backup-target-id = Place

field-backup-file-name = File

field-backup-made-at = Moment of the backup

field-backup-bytes = Size, bytes

field-backup-acts = Acts in it

field-backup-cause = Why it was made

field-key-change-row = New key of the file

field-restore-row = Backup put back

field-restore-made-at = Moment of the backup

field-restore-from-device = Which computer made it

field-appointment-contact-row = Contact about an appointment

field-appointment-contact-purpose = What for

field-appointment-contact-channel = How

field-appointment-contact-outcome = Outcome

field-appointment-contact-note = Note

field-waiting-row = Place on the waiting list

field-waiting-patient-id = Patient

field-waiting-service-id = Service

field-waiting-minutes = Duration, minutes

field-waiting-weekdays = Weekdays that suit

field-waiting-start-minute = Not before

field-waiting-end-minute = Over by

field-waiting-from-day = From

field-waiting-until-day = Until

field-waiting-urgency = Urgency

field-waiting-may-call = May be called about free times

field-waiting-note = Note

field-waiting-state = Where it stands

field-waiting-end-reason = Why it ended

field-opening-row = Free time on offer

field-opening-staff-id = Doctor

field-opening-room-id = Room

field-opening-day = Day

field-opening-start-minute = Time

field-opening-minutes = Duration, minutes

field-opening-mode = How it is offered

field-opening-wave-size = Asked at once

field-opening-limit-minutes = An offer holds, minutes

field-opening-state = Where it stands

field-offer-row = Offer of a free time

field-offer-patient-id = Patient

field-offer-start-minute = Time

field-offer-expires-at = Holds until

field-offer-state = Where it stands

field-offer-answered-at = Answered

field-offer-told-at = Told that the time is gone

field-record-entry-row = Line of the medical file

field-record-entry-patient-id = Patient

field-record-entry-kind = What it is

field-record-entry-text = Line

field-record-entry-detail = More about it

field-record-entry-from-on = Since

field-record-entry-until-on = Until

field-record-entry-staff-id = Written by

field-intake-row = Intake

field-intake-patient-id = Patient

field-intake-staff-id = Taken in by

field-intake-day = Day

field-intake-answer = How it goes

field-attachment-row = Picture or document

field-attachment-patient-id = Patient

field-attachment-kind = What it is

field-attachment-title = Name

field-attachment-taken-on = Of the day

field-attachment-staff-id = Added by

field-consent-row = Written consent

field-consent-patient-id = Patient

field-consent-purpose = What for

field-consent-scope = What is allowed

field-consent-given-on = Signed on

field-consent-until-on = Holds until

field-consent-signed-by = Signed by

field-consent-staff-id = Added by

field-consent-withdrawn-on = Withdrawn on

field-consent-withdrawn-reason = Why it was withdrawn

field-attachment-export-row = Saved as a file

field-attachment-export-patient-id = Patient

field-attachment-export-purpose = What for

field-attachment-export-staff-id = Saved by

field-plan-row = Treatment plan

field-plan-patient-id = Patient

field-plan-staff-id = Doctor

field-plan-title = Title

field-plan-offered-on = Offered on

field-plan-option-id = Chosen option

field-plan-chosen-on = Chosen on

field-plan-witness-id = Witness

field-plan-financing = Financed through

field-plan-ended-on = Ended on

field-plan-end-reason = Why it ended

field-plan-owner-id = Seen to by

field-plan-option-row = Option of a plan

field-plan-option-what = What

field-plan-option-why = Why

field-plan-option-how-long = How long

field-plan-phase-row = Phase of a plan

field-plan-phase-priority = Priority

field-plan-phase-what = What

field-plan-phase-service-id = Service

field-plan-phase-amount = Cost

field-plan-phase-done-on = Done on

field-plan-phase-stalled-on = On hold since

field-plan-phase-stalled-reason = Why it is on hold

field-plan-instalment-row = Agreed payment

field-plan-instalment-due-on = Due on

field-plan-instalment-amount = Amount

field-path-point-row = Point of the path map

field-path-point-stage = Step of the way

field-path-point-kind = Obstacle or magnet

field-path-point-text = What it is

field-path-point-owner-id = Who sees to it

field-path-point-until-on = Until when

field-path-point-mended-on = Mended on

field-visit-means = How they met

field-visit-expected = Expected result

field-visit-reached = Reached result

field-visit-reached-how = How much was reached

field-protocol-row = Protocol

field-protocol-occasion = Holds for

field-protocol-service-id = Service

field-protocol-item-row = Item of a protocol

field-protocol-item-kind = How it is answered

field-protocol-item-text = What is asked

field-protocol-item-unit = Unit

field-protocol-item-choices = Choices

field-protocol-item-is-needed = Needed

field-protocol-answer-row = Answer to the protocol

field-protocol-answer-value = Answer

field-protocol-answer-staff-id = Written by

field-measurement-row = Measurement

field-measurement-patient-id = Patient

field-measurement-name = What was measured

field-measurement-value = Value

field-measurement-unit = Unit

field-measurement-staff-id = Measured by

field-visit-shown-row = Explained with

field-visit-shown-means = Means

field-visit-shown-what = What was shown

field-visit-note-row = Note of the visit

field-visit-note-staff-id = Author

field-visit-note-text = Note

field-visit-note-is-private = In confidence

field-value-clash-row = Two texts of one field

field-value-clash-field = Field

field-value-clash-patient-id = Patient

field-value-clash-kept = What stands

field-value-clash-other = The other text

field-value-clash-other-by = Who wrote the other

field-value-clash-settled-at = Chosen at

field-value-clash-settled-by = Chosen by
