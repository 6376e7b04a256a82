## Queue and consultation

visits-queue-title = Моя очередь

visits-queue-empty = Сейчас вас никто не ждёт.

visits-queue-waiting-title = Ожидают

visits-queue-room-title = В кабинете

# $count (Number) - minutes
visits-waiting-line = { $count ->
    [0] только что в клинике
    [one] ждёт { $count } минуту
    [few] ждёт { $count } минуты
    [many] ждёт { $count } минут
   *[other] ждёт { $count } минуты
}

# $count (Number) - minutes
visits-room-line = { $count ->
    [0] только что в кабинете
    [one] { $count } минуту в кабинете
    [few] { $count } минуты в кабинете
    [many] { $count } минут в кабинете
   *[other] { $count } минуты в кабинете
}

# $count (Number) - which visit this is
visits-nth-line = { $count ->
    [1] Первый визит
    [one] Визит № { $count }
    [few] Визит № { $count }
    [many] Визит № { $count }
   *[other] Визит № { $count }
}

# $state (Text) - where the visit stands
visits-state-label = { $state ->
    [waiting] Ожидает
    [in-room] На приёме
    [closed] Визит завершён
    [left] Ушёл без приёма
   *[history] Визит
}

visits-call-in-action = Пригласить

visits-open-action = Открыть визит

visits-file-action = Карта пациента

visits-path-title = Путь до сегодняшнего дня

visits-path-empty = Первый визит, истории ещё нет.

visits-words-label = Словами пациента

visits-services-title = Услуги сегодня

visits-services-empty = Пока ничего не записано.

visits-service-add-label = Добавить услугу

# $name (Text) - the service
visits-service-remove-action = Убрать: { $name }

# $name (Text) - the service
visits-service-quantity-label = Количество: { $name }

visits-services-total-label = Итого

visits-invasive-label = Инвазивная

visits-saved-hint = Сохранено

visits-saving-hint = Сохраняем…

visits-unsaved-hint = Ещё не сохранено

visits-close-action = Завершить визит

## The closing sheet

visits-next-title = Какой следующий шаг?

# $kind (Text) - kind of the next step
visits-kind-label = { $kind ->
    [return-visit] Повторный визит
    [referral] Направление к коллеге
    [next-stage] Следующий этап лечения
    [recall] Профосмотр
    [remote-contact] Дистанционный контакт
    [end-of-care] Лечение завершено
   *[other] Следующий шаг
}

# $kind (Text) - kind of the next step
visits-kind-hint = { $kind ->
    [return-visit] Здесь же, через известный срок
    [referral] Зачем и насколько срочно
    [next-stage] Этап, который идёт дальше
    [recall] Осмотр через несколько месяцев
    [remote-contact] По телефону или в сообщении
    [end-of-care] С указанием причины
   *[other] Следующий шаг
}

visits-when-label = Когда?

# $count (Number) - weeks
visits-weeks-label = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
    *[other] { $count } недели
}

# $count (Number) - months
visits-months-label = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
    *[other] { $count } месяца
}

visits-date-label = Дата

visits-due-date-label = В какой день?

visits-why-label = Для чего?

visits-why-referral-label = Почему направляете?

visits-why-end-label = Почему лечение завершено?

visits-owner-label = Кто отвечает?

visits-owner-none = Выберите сотрудника

visits-colleague-label = К кому из коллег?

visits-urgent-label = Срочно

visits-golden-label = Вопрос задан: «Остались ли вопросы, которые вы не задали?»

visits-golden-answer-label = О чём спросил пациент; если вопросов нет, оставьте пустым

visits-tomorrow-label = Звонок завтра, через 24 часа после процедуры

visits-tomorrow-hint = Назначается автоматически; вопросы о боли и кровотечении

visits-say-title = Скажите пациенту

visits-say-empty = Выберите следующий шаг, и здесь появится фраза.

# $name (Text) - the colleague
visits-sees-title = { $name } сразу увидит

# $name (Text) - the patient
# $kind (Text) - kind of the next step
# $day (Text) - about when
visits-sees-line = { $kind ->
    [return-visit] { $name }: повторный визит, около { $day }
    [referral] { $name }: направление к коллеге, до { $day }
    [next-stage] { $name }: следующий этап лечения, около { $day }
    [recall] { $name }: приглашение на осмотр, около { $day }
    [remote-contact] { $name }: дистанционный контакт, { $day }
    [end-of-care] { $name }: лечение завершено
   *[other] { $name }: следующий шаг, около { $day }
}

visits-step-add-action = Добавить ещё шаг

visits-step-next-action = Другой шаг

visits-step-remove-action = Убрать этот шаг

# $number (Number) - which step
visits-step-number-label = Шаг { $number }

visits-finish-action = Завершить визит и передать

visits-later-action = Сохранить, ещё не закончено

visits-gate-hint = Без следующего шага визит не завершается.

visits-end-reason-label = Причина из списка

# $reason (Text) - why care ends
visits-end-reason-choice = { $reason ->
    [recovered] Выздоровление
    [finished] Лечение завершено
    [elsewhere] Продолжит в другом месте
    [declined] Не хочет продолжать
    [moved-away] Переезд
    [died] Умер(ла)
   *[other] Другая причина
}

visits-free-title = Ближайшее свободное время

visits-free-none = Свободного времени пока нет. Коллега подберёт его.

# $time (Text) - day and time
visits-free-book-hint = { $time }: запись вместе с закрытием визита

visits-free-key-action = Записать на ближайшее время вместе с закрытием

visits-after-care-label = Я передал(а) памятку по уходу дома

# $name (Text) - the colleague
visits-answer-label = Ваш ответ коллеге, направившему пациента: { $name }

# $reason (Text) - why the patient was sent
visits-answer-reason-line = Причина направления: { $reason }

# $plan (Text) - the plan
# $number (Number) - which phase
# $total (Number) - how many
# $what (Text) - what is done
visits-phase-line = { $plan }, { $number } из { $total }: { $what }

# $name (Text) - who calls
visits-tomorrow-who = Звонит { $name }: вопросы о боли и кровотечении

## Before leaving

visits-steps-title = Путь пациента

# $count (Number) - open steps
visits-steps-line = { $count ->
    [one] { $count } открытый шаг
    [few] { $count } открытых шага
    [many] { $count } открытых шагов
    *[other] { $count } открытого шага
}

# $state (Text) - where the step stands
visits-step-state-label = { $state ->
    [open] Ещё не принят
    [accepted] Принят, не записан
    [fulfilled] Записан
    [ended] Лечение завершено
   *[other] Следующий шаг
}

# $day (Text) - the day
visits-step-due-line = примерно { $day }

# $day (Text) - day and time
visits-step-booked-line = Запись: { $day }

# $name (Text) - the owner
visits-step-owner-line = Отвечает { $name }

visits-accept-action = Принять

visits-book-action = Записать сейчас

visits-leave-action = Проводить

# $kind (Text) - kind of the next step
visits-reason-usual = { $kind ->
    [return-visit] Проверить результат лечения
    [referral] Осмотр и мнение коллеги
    [next-stage] Следующий этап лечения
    [recall] Периодический осмотр
    [remote-contact] Узнать о самочувствии
    [end-of-care] Лечение завершено полностью
   *[other] Следующий шаг
}

visits-leaving-title = Перед уходом

visits-leaving-empty = Сейчас никто не уходит.

visits-open-steps-title = Ждут записи

visits-golden-nothing = Вопросов не осталось

# $name (Text) - the service
visits-service-more-action = Ещё одна: { $name }

# $name (Text) - the service
visits-service-fewer-action = На одну меньше: { $name }
