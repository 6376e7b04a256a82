# The waiting list, and times that came free.

waiting-page-title = Лист ожидания

# $count (Number) - who waits
waiting-count-line = { $count ->
    [one] { $count } пациент ждёт
    [few] { $count } пациента ждут
    [many] { $count } пациентов ждут
   *[other] { $count } пациента ждут
}

waiting-side-label = Выбранное

waiting-fill-title = Освободившееся время

waiting-fill-empty = Свободного времени не появилось.

waiting-fill-hint = Отменённое или пропущенное время, которое никто не занял, появится здесь: видно, скольким из листа ожидания оно подходит.

waiting-freed-title = Ещё не предложено

waiting-untold-title = Мягко сказать, что время занято

waiting-told-action = Сказали

# $count (Number) - of the waiting list
waiting-fitting-line = { $count ->
    [0] никому не подходит
    [one] подходит { $count } человеку
    [few] подходит { $count } людям
    [many] подходит { $count } людям
   *[other] подходит { $count } людям
}

# $count (Number) - who may still be asked while the time is offered
waiting-more-line = { $count ->
    [0] больше спросить некого
    [one] можно спросить ещё { $count } человека
    [few] можно спросить ещё { $count } человек
    [many] можно спросить ещё { $count } человек
   *[other] можно спросить ещё { $count } человека
}

# $name (Text) - whose time it was
waiting-giver-line = раньше здесь: { $name }

# $name (Text) - whose time it was; they took an earlier one
waiting-moved-up-line = { $name }: приём перенесён на более раннее время, это освободилось

waiting-offer-action = Предложить

waiting-next-action = Спросить следующего

waiting-close-action = Больше не предлагать

waiting-mode-label = Как предлагать?

# $mode (Text) - one or wave
waiting-mode-choice = { $mode ->
    [wave] Нескольким сразу
   *[one] По одному
}

waiting-size-label = Скольким сразу

waiting-limit-label = Сколько минут держать

waiting-order-title = Кого спрашивать, по порядку

waiting-fits-empty = Никому из листа ожидания это время не подходит.

# $time (Text) - day and time
waiting-open-title = Предложить: { $time }

waiting-open-action = Начать предлагать

# $state (Text) - where an offer stands
waiting-offer-state = { $state ->
    [offered] Спрашиваем
    [accepted] Согласие
    [declined] Отказ
    [no-answer] Нет ответа
    [expired] Срок вышел
   *[withdrawn] Отозвано
}

# $time (Text) - minutes and seconds
waiting-left-line = осталось { $time }

waiting-answers-label = Ответ пациента

# $answer (Text) - accept, decline or no-answer
waiting-answer-choice = { $answer ->
    [accept] Согласие: записать
    [decline] Отказ
   *[no-answer] Нет ответа
}

# $name (Text) - the patient
# $time (Text) - day and time
waiting-booked-line = Пациент { $name } записан на { $time }.

# $time (Text) - day and time of the later appointment
waiting-released-line = Более поздняя запись освобождена: { $time }. Её можно предложить дальше.

waiting-list-title = Кто ждёт

waiting-list-empty = В листе ожидания никого нет.

waiting-list-hint = Сюда вносят тех, кто хотел бы прийти раньше: им предлагают освободившееся время.

waiting-narrowed-empty = Этого никто не ждёт.

waiting-add-action = Внести в лист ожидания

waiting-edit-action = Изменить пожелания

# $name (Text) - the patient
waiting-edit-title = В листе ожидания: { $name }

waiting-save-action = Сохранить

waiting-back-action = Назад

waiting-patient-label = Кто?

waiting-service-label = Услуга

waiting-doctor-label = Врач

waiting-doctors-label = Подходящие врачи

waiting-any-doctor-hint = Никто не выбран: любой врач.

waiting-minutes-label = Длительность, минут

# $count (Number) - minutes of the service
waiting-minutes-hint = Пусто: { $count } мин, как у услуги.

waiting-weekdays-label = Подходящие дни; ни один: любые

waiting-hours-label = Подходящие часы

# $example (Text) - an example
waiting-hours-hint = Например, { $example }; пусто: любое время.

# $example (Text) - an example
waiting-hours-invalid = Один отрезок дня, например { $example }.

# $start (Time) - the first hour
# $end (Time) - the last hour
waiting-hours-line = с { $start } до { $end }

# $day (Day list) - the last day
waiting-until-line = до { $day }

waiting-from-label = Не раньше

waiting-until-label = До

waiting-urgency-label = Насколько срочно?

# $urgency (Text) - urgent, soon or later
waiting-urgency-choice = { $urgency ->
    [urgent] Срочно
    [soon] Желательно скорее
   *[later] Может подождать
}

waiting-consent-label = Пациент согласен на звонки о свободном времени

waiting-consent-hint = Время предлагают только тем, кто согласился.

# $day (Day list) - the day of the appointment
# $time (Text) - its time
waiting-release-label = Освободить запись на { $day } { $time }, когда найдётся время раньше

waiting-release-hint = Тогда её предложат другим.

waiting-note-label = Заметка

waiting-end-action = Снять с листа

# $name (Text) - the patient
waiting-end-title = Снять с листа ожидания: { $name }

waiting-end-reason-label = Почему?

waiting-end-words-label = Другими словами

# $reason (Text) - no-longer, elsewhere or unreachable
waiting-end-choice = { $reason ->
    [elsewhere] Лечится в другом месте
    [unreachable] Не удаётся связаться
   *[no-longer] Больше не нужно
}

# $count (Number) - days on the list
waiting-days-label = { $count ->
    [0] с сегодняшнего дня
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

# $count (Number) - times that were offered
waiting-offers-label = предложений: { $count }

waiting-no-call-label = Не звонить

# $time (Text) - day and time
waiting-has-line = Сейчас записан: { $time }
