# What the caller says, and why somebody is on the work list.

# $form (Text) - form of address: mr, ms, dr or none
# $family (Text) - family name
# $name (Text) - full name
script-name = { $form ->
    [mr] { $name }
    [ms] { $name }
    [dr] доктор { $family }
   *[none] { $name }
}

# The call on the day after an invasive service; .child when a guardian is called.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $service (Text) - what was done
# $doctor (Text) - who did it
script-next-day = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как вы себя чувствуете после вчерашнего приёма. Что делали: { $service }, врач: { $doctor }. Есть ли боль? Остановилось ли кровотечение? Если есть вопрос, я передам его врачу.
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как себя чувствует { $ward } после вчерашнего приёма. Что делали: { $service }, врач: { $doctor }. Есть ли боль? Остановилось ли кровотечение? Если есть вопрос, я передам его врачу.

# The same where the service or the doctor is not known.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-next-day-plain = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как вы себя чувствуете после лечения. Есть ли боль? Остановилось ли кровотечение? Если есть вопрос, я передам его врачу.
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как себя чувствует { $ward } после лечения. Есть ли боль? Остановилось ли кровотечение? Если есть вопрос, я передам его врачу.

# The doctor calls back.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-callback = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Мне передали, как вы себя чувствуете после лечения. Расскажите, пожалуйста, подробнее, и я скажу, что делать сейчас.
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Мне передали, как себя чувствует { $ward } после лечения. Расскажите, пожалуйста, подробнее, и я скажу, что делать сейчас.

# A check is due.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-recall = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? На прошлом визите врач просил показаться снова как раз сейчас. Для чего: { $reason }. Какой день вам удобен?
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? На прошлом визите врач просил снова показать ребёнка как раз сейчас. Кого ждём: { $ward }. Для чего: { $reason }. Какой день вам удобен?

# Somebody is brought back to the active path; no doctor asked for it.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-return = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как вы себя чувствуете, и, если хотите, подобрать вам время. Какой день вам удобен?
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню узнать, как чувствует себя ребёнок, и, если хотите, подобрать время. О ком речь: { $ward }. Какой день вам удобен?

# A contact that was agreed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-contact = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню, как обещал врач, узнать, как вы себя чувствуете. Для чего: { $reason }. Как у вас дела?
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Звоню, как обещал врач, узнать, как себя чувствует { $ward }. Для чего: { $reason }. Как дела?

# The patient did not come.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-no-show = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Мы ждали вас и не дождались; надеюсь, у вас всё в порядке. Подберём другое время?
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Мы ждали вас на приём и не дождались; надеюсь, всё в порядке. Кого ждали: { $ward }. Подберём другое время?

# The patient was here and left without being seen.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-left-unseen = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Вы были у нас и ушли, не дождавшись врача; мне жаль, что так вышло. Расскажете, что случилось? Если хотите, подберу время, когда ждать придётся меньше.
    .child = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? Вы были у нас с ребёнком и ушли, не дождавшись врача; мне жаль, что так вышло. К врачу приходил пациент: { $ward }. Расскажете, что случилось? Если хотите, подберу время, когда ждать придётся меньше.

# Why somebody left without being seen, for the work list.
# $code (Text) - wait, urgent, feels-better or other
script-left-said = { $code ->
    [wait] Пациент ушёл без приёма: пришлось слишком долго ждать.
    [urgent] Пациент ушёл без приёма: нужно было спешить.
    [feels-better] Пациент ушёл без приёма: стало лучше.
   *[other] Пациент ушёл без приёма по другой причине.
}

# Something is owed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
script-debt = Здравствуйте. { $practice }, меня зовут { $caller }. Я говорю с вами, { $name }? На вашем счёте у нас осталась неоплаченная сумма. Когда вам удобно её внести?

# What must be put right, by its code.
# $code (Text) - the rule that does not hold
script-mend = { $code ->
    [wrong-number] Этот номер принадлежит другому человеку. Найдите верный и впишите его в карту.
    [appointment-doctor-busy] Две записи к одному врачу пересеклись: их сделали на двух компьютерах. Перенесите одну из них.
    [appointment-patient-busy] Две записи этого пациента пересеклись: их сделали на двух компьютерах. Перенесите одну из них.
    [appointment-room-busy] Две записи в один кабинет пересеклись: их сделали на двух компьютерах. Перенесите одну из них.
    [visit-step-missing] Визит завершён без следующего шага. Спросите у врача, что дальше.
    [visit-already-open] Приход этого пациента отмечен дважды. Оставьте тот визит, который верен.
    [visit-not-open] Визит отменили на одном компьютере, а на другом он продолжился. Посмотрите карту вместе.
    [file-no-taken] Два компьютера дали этот номер карты двум пациентам. Дайте одному из них другой.
    [ledger-unbalanced] Сумма проводки не равна нулю. Сообщите тому, кто ведёт счета.
    [payment-too-much] За этот визит отмечено больше, чем он стоил: так бывает, когда оплату приняли на двух компьютерах. Посмотрите платежи и отмените лишний.
    [invoice-number-taken] Два компьютера дали этот номер счёта двум визитам. Сообщите тому, кто ведёт счета, и впишите верный номер на бумаге.
    [opening-gone] Свободное время приняли дважды: его предлагали с двух компьютеров. Позвоните пациентам и решите, кто придёт.
    [visit-open] Этот визит остался открытым после конца дня. Закройте его со следующим шагом.
    [visit-reopened] Этот визит снова открыт: после работы на двух компьютерах он остался без следующего шага. Закройте его со следующим шагом.
   *[other] Здесь нужен взгляд человека. Посмотрите карту.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = Есть боль.
script-said-pain-strong = Сильная боль.
script-said-bleeding-still = Кровотечение не остановилось.

# Somebody comes in.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-welcome = Здравствуйте, { $name }. Это { $practice }, добро пожаловать. Я передам врачу, что вы пришли. Принести вам воды или чая?

# Somebody has waited long.
# $name (Text) - who is spoken to
# $minutes (Text) - minutes, with digits
# $doctor (Text) - the doctor
script-desk-long-wait = { $name }, вы ждёте уже { $minutes } мин, это дольше, чем мы хотели. Приносим извинения. { $doctor } заканчивает приём предыдущего пациента и сразу примет вас. Принести вам что-нибудь попить или подобрать другое время?

# The doctor is late.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
# $reason (Text) - why, in words that can be told
script-desk-doctor-late = { $name }, { $doctor } задержится примерно на { $minutes } мин. Причина: { $reason }. Спасибо за терпение. Как вам удобнее: перенести запись или подождать здесь за чашкой чая?

# Somebody is angry.
# $name (Text) - who is spoken to
script-desk-angry = { $name }, я вас слышу и понимаю, что это неприятно. Спасибо, что сказали. Я записываю, что произошло, и сегодня же сообщу, что мы сделаем. Чем помочь прямо сейчас?

# The next step is booked before leaving.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $reason (Text) - why, in words that can be told
# $day (Text) - the day with its weekday
script-desk-soft-sell = { $name }, { $doctor } советует показаться ещё раз, ориентировочно: { $day }. Для чего: { $reason }. Подобрать удобное время сейчас или лучше вам позвонить?

# A reminder on the telephone.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-reminder = Здравствуйте, это { $caller }, { $practice }. { $name }? Ждём вас: { $day }, { $time }, { $doctor }. Сможете прийти? Если удобнее другое время, перенесу.

# A reminder to be sent by hand.
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $address (Text) - where the practice is
script-desk-reminder-text = { $name }, ждём вас: { $day }, { $time }. { $practice }, { $doctor }. Адрес: { $address }. Если не сможете прийти, сообщите, пожалуйста.

# A free time is offered.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
script-desk-offer = Здравствуйте, это { $caller }, { $practice }. { $name }? Вы хотели прийти раньше. Освободилось время: { $day }, { $time }, { $doctor }. Вам подходит? Могу подержать его { $minutes } мин.

# The free time is gone.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-offer-gone = { $name }, к сожалению, предложенное время уже недоступно. Вы остаётесь в списке, и мы позвоним, как только появится подходящее. { $practice }

# An appointment must be moved, with an apology.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $reason (Text) - why, in words that can be told
script-desk-apology = Здравствуйте, это { $caller }, { $practice }. { $name }? Приносим извинения: приём не состоится ({ $day }, { $time }). Причина: { $reason }. Хочу сразу подобрать вам другое время. Когда вам удобно?

# An appointment was booked.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-booked = { $name }, ваша запись: { $day }, { $time }, { $doctor }. Если планы изменятся, пожалуйста, позвоните нам. { $practice }

# What to look after at home.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $practice (Text) - the practice
script-desk-after-care = { $name }, что важно дома: сегодня отдохните, принимайте лекарства так, как записано у врача ({ $doctor }), и держите место лечения в чистоте. Если боль усилится, кровь не остановится или поднимется температура, сразу позвоните нам: { $practice }. Мы с радостью ответим на любой вопрос.

# Where no reason was given.
script-desk-reason-none = непредвиденные обстоятельства

# Where the minutes are not known: it stands before the word for minutes.
script-desk-minutes-none = несколько
