# What the doctor says when a visit closes: one sentence or two for each next step, in the patient's language.

# The first line: who is spoken to.
# $name (Text) - the patient, or the guardian of a child
closing-address = { $name }：

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-return-visit = 希望您{ $day }再来复诊。目的：{ $reason }。离开前请在前台约好时间，由{ $owner }为您跟进。

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral = 建议您在{ $day }之前请我的同事{ $colleague }看一下。目的：{ $reason }。{ $owner }会与您约好时间，并保持联系。

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral-urgent = 建议您尽快、在{ $day }之前请我的同事{ $colleague }看一下。目的：{ $reason }。请不要拖延，{ $owner }现在就与您约好时间。

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-next-stage = 您的下一阶段治疗在{ $day }。届时要做：{ $reason }。离开前请在前台约好时间，由{ $owner }为您跟进。

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-recall = 您下次复查在{ $day }。目的：{ $reason }。{ $owner }会提前与您电话联系。

# $day (Day long) - when the contact is due
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-remote-contact = { $owner }会在{ $day }与您联系，了解您的情况。目的：{ $reason }。在此之前如有任何不适或担心，请给我们打电话。

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
# $doctor (Text) - with whom
closing-booked = 已为您预约{ $day } { $time }，{ $doctor }，事由：{ $reason }。

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
closing-booked-room = 已为您预约{ $day } { $time }，事由：{ $reason }。

# $reason (Text) - why care ends, in the doctor's words
closing-end-of-care = 今天就诊后，这方面的治疗就结束了。原因：{ $reason }。如有任何不适或担心，请给我们打电话。
