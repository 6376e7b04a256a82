# What the doctor says when a visit closes: one sentence or two for each next step, in the patient's language.

# The first line: who is spoken to.
# $name (Text) - the patient, or the guardian of a child
closing-address = { $name }،

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-return-visit = می‌خواهم { $day } دوباره شما را ببینم، برای { $reason }. لطفاً پیش از رفتن، در پذیرش وقت آن را بگیرید؛ { $owner } پیگیر آن است.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral = می‌خواهم همکارم { $colleague } تا { $day } شما را ببیند، برای { $reason }. { $owner } وقت آن را با شما هماهنگ می‌کند و پیگیر می‌ماند.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral-urgent = می‌خواهم همکارم { $colleague } زودتر، تا { $day }، شما را ببیند، برای { $reason }. لطفاً آن را عقب نیندازید؛ { $owner } همین حالا وقت آن را با شما هماهنگ می‌کند.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-next-stage = مرحلهٔ بعد درمان شما { $day } است. کار آن روز: { $reason }. لطفاً پیش از رفتن، در پذیرش وقت آن را بگیرید؛ { $owner } پیگیر آن است.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-recall = نوبت بازبینی شما { $day } است، برای { $reason }. { $owner } به‌موقع با شما تماس می‌گیرد.

# $day (Day long) - when the contact is due
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-remote-contact = { $owner } { $day } با شما تماس می‌گیرد و حالتان را می‌پرسد. موضوع: { $reason }. اگر پیش از آن چیزی نگرانتان کرد، با ما تماس بگیرید.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
# $doctor (Text) - with whom
closing-booked = نوبت شما { $day }، ساعت { $time } نزد { $doctor } است، برای { $reason }.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
closing-booked-room = نوبت شما { $day }، ساعت { $time } است، برای { $reason }.

# $reason (Text) - why care ends, in the doctor's words
closing-end-of-care = با مراجعهٔ امروز، درمان شما در این زمینه به پایان رسید. دلیل: { $reason }. اگر چیزی نگرانتان کرد، با ما تماس بگیرید.
