handover-mine-title = У вас

handover-mine-empty = Здесь вас ничего не ждёт.

handover-climbed-title = Вовремя никто не принял

handover-sent-title = Ваши направления

handover-received-title = Направлены к вам

handover-open-title = Незакрытые визиты

handover-new-label = Новое

# $why (Text) - why it has climbed
handover-why-label = { $why ->
    [unaccepted] Не принят вовремя
    [unbooked] Принят, но не записан вовремя
   *[nobody] Больше некому принять
}

# $rung (Text) - how far it has climbed
handover-rung-label = { $rung ->
    [coordinator] Видят координаторы
    [doctor] Видит врач
    [manager] Видит руководитель
   *[owner] У ответственного
}

handover-just-now-label = только что

# $count (Number) - minutes
handover-minutes-line = { $count } мин

# $count (Number) - hours
handover-hours-line = { $count } ч

# $count (Number) - days
handover-days-line = { $count } дн.

# $count (Number) - tries
handover-tries-line = попыток: { $count }

# $kind (Text) - what happened
# $name (Text) - who did it
handover-last-line = { $kind ->
    [given-back] Возвращено: { $name }
    [passed-on] Передано: { $name }
   *[other] { $name }
}

# $outcome (Text) - how the try ended
handover-outcome-label = { $outcome ->
    [reached] Дозвонились
    [no-answer] Нет ответа
    [busy] Занято
    [call-later] Просит перезвонить
   *[wrong-number] Неверный номер
}

handover-try-action = Отметить попытку

handover-try-title = Чем закончилась попытка?

handover-give-action = Вернуть

handover-give-title = Почему возвращаете?

handover-pass-action = Передать

handover-pass-title = Передать шаг

handover-to-label = Кому?

handover-note-label = Что важно знать?

handover-done-action = Сделано иначе

handover-done-title = Как это сделано?

handover-end-action = Больше не нужно

handover-end-title = Почему больше не нужно?

handover-reason-label = Причина

handover-answer-action = Ответить

# $name (Text) - the colleague who sent the patient
handover-answer-title = Ответ: { $name }

handover-answer-label = Что вы скажете коллеге?

handover-seen-action = Просмотрено

# $name (Text) - who sent the patient
handover-from-line = от: { $name }

# $name (Text) - the colleague
handover-to-line = кому: { $name }

# $state (Text) - where the referral stands
handover-referral-label = { $state ->
    [sent] Ещё не записан
    [booked] Записан
    [seen] Был на приёме
    [answered] Есть ответ
   *[ended] Завершено
}

