# What the doctor says when a visit closes: one sentence or two for each next step, in the patient's language.

# The first line: who is spoken to.
# $name (Text) - the patient, or the guardian of a child
closing-address = { $name },

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-return-visit = Хочу увидеть вас снова: { $day }, для чего: { $reason }. Пожалуйста, выберите время на ресепшене, прежде чем уйдёте; за этим проследит { $owner }.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral = Хочу, чтобы вас посмотрел мой коллега. К кому: { $colleague }, не позднее: { $day }, для чего: { $reason }. Время с вами согласует { $owner } и останется на связи.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $colleague (Text) - to whom the patient is sent
# $owner (Text) - who arranges the time
closing-referral-urgent = Хочу, чтобы вас скорее посмотрел мой коллега. К кому: { $colleague }, не позднее: { $day }, для чего: { $reason }. Пожалуйста, не откладывайте; время с вами прямо сейчас согласует { $owner }.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who arranges the time
closing-next-stage = Следующий этап вашего лечения: { $day }, что будем делать: { $reason }. Пожалуйста, выберите время на ресепшене, прежде чем уйдёте; за этим проследит { $owner }.

# $day (Day long) - by when
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-recall = Ваш следующий осмотр: { $day }, для чего: { $reason }. Заранее вам позвонит { $owner }.

# $day (Day long) - when the contact is due
# $reason (Text) - what for, in the doctor's words
# $owner (Text) - who calls
closing-remote-contact = С вами свяжется { $owner } и спросит, как вы себя чувствуете. Когда: { $day }, для чего: { $reason }. Если до этого вас что-то встревожит, позвоните нам.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
# $doctor (Text) - with whom
closing-booked = Вы записаны на { $day }, { $time }, врач — { $doctor }. Цель: { $reason }.

# $day (Day long) - the day of the appointment
# $time (Time) - when it begins
# $reason (Text) - what for, in the doctor's words
closing-booked-room = Вы записаны на { $day }, { $time }. Цель: { $reason }.

# $reason (Text) - why care ends, in the doctor's words
closing-end-of-care = На сегодняшнем визите ваше лечение по этому поводу завершено. Почему: { $reason }. Если вас что-то встревожит, позвоните нам.
