# What the doctor says when a visit closes: one sentence or two for each next step, in the patient's language.

# The first line: who is spoken to.
# $name (Text) - the patient, or the guardian of a child
closing-address = { $name },

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-return-visit = I would like to see you again on { $day }. The reason: { $reason }. Please arrange the time at the front desk before you leave; { $owner } sees to it.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral = I would like my colleague { $colleague } to see you by { $day }. The reason: { $reason }. { $owner } arranges the time with you and keeps in touch.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral-urgent = I would like my colleague { $colleague } to see you soon, by { $day }. The reason: { $reason }. Please do not put it off; { $owner } arranges the time with you now.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-next-stage = The next stage of your treatment is due on { $day }. What we do then: { $reason }. Please choose the time at the front desk before you leave; { $owner } sees to it.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-recall = Your next check is due on { $day }. The reason: { $reason }. { $owner } calls you in time for it.

# $day (Day long) - when the contact is due
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-remote-contact = { $owner } contacts you on { $day } and asks how you are. The reason: { $reason }. If anything worries you before then, please call us.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
# $doctor (Text) - with whom
closing-booked = Your appointment is on { $day } at { $time } with { $doctor }, for { $reason }.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
closing-booked-room = Your appointment is on { $day } at { $time }, for { $reason }.

# $reason (Text) - why care ends, in the doctor's words
closing-end-of-care = With today’s visit, your care for this matter ends. The reason: { $reason }. If anything worries you, please call us.
