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
    [visit-step-missing] Визит завершён без следующего шага. Спросите у врача, что дальше.
    [visit-already-open] Приход этого пациента отмечен дважды. Оставьте тот визит, который верен.
    [visit-not-open] Визит отменили на одном компьютере, а на другом он продолжился. Посмотрите карту вместе.
    [file-no-taken] Два компьютера дали этот номер карты двум пациентам. Дайте одному из них другой.
    [ledger-unbalanced] Сумма проводки не равна нулю. Сообщите тому, кто ведёт счета.
   *[other] Здесь нужен взгляд человека. Посмотрите карту.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = Есть боль.
script-said-pain-strong = Сильная боль.
script-said-bleeding-still = Кровотечение не остановилось.
