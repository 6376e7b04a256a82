plans-card-title = Планы лечения

plans-card-empty = Планов пока нет.

plans-new-action = Новый план

plans-edit-action = Изменить план

plans-choose-action = Пациент выбрал

plans-pay-action = Порядок оплаты

plans-end-action = Завершить план

plans-reopen-action = Продолжить план

plans-print-action = Печать для пациента

plans-done-action = Выполнен

plans-undone-action = Не выполнен

plans-stall-action = Отложить

plans-go-action = Продолжается

plans-book-action = Записать на этот этап

plans-save-action = Сохранить

plans-back-action = Назад

plans-add-option-action = Ещё вариант

plans-drop-option-action = Убрать вариант

plans-add-phase-action = Ещё этап

plans-drop-phase-action = Убрать этап

plans-add-payment-action = Ещё платёж

plans-drop-payment-action = Убрать платёж

plans-spread-action = Разложить по месяцам

# $name (Text) - the patient
plans-new-title = План лечения: { $name }

plans-edit-title = Изменить план

plans-choose-title = Что выбрал пациент?

plans-pay-title = Порядок оплаты

plans-end-title = Почему план не продолжается?

plans-stall-title = Почему этап отложен?

plans-title-label = О чём план?

plans-doctor-label = Врач

plans-owner-label = Кто следит за планом?

plans-what-label = Что делается?

plans-why-label = Зачем? Словами пациента

plans-long-label = Сколько времени?

plans-phases-title = Этапы

plans-phase-label = Этап

plans-service-label = Услуга

plans-amount-label = Стоимость

plans-priority-label = Приоритет

plans-option-label = Вариант

plans-witness-label = Свидетель выбора

plans-day-label = День выбора

plans-financing-label = Оплата через

plans-financing-hint = Только название банка или платформы; клиника в этом не участвует.

plans-due-label = День

plans-sum-label = Сумма

plans-months-label = На сколько месяцев?

plans-reason-label = Причина

plans-payments-title = Порядок оплаты

# $amount (Money) - what an option costs
plans-cost-line = Всего { $amount }

# $agreed (Money) - what is agreed
# $cost (Money) - what the option costs
plans-agreed-line = { $agreed } из { $cost }

# $day (Text) - the day
plans-offered-line = Предложен { $day }

# $day (Text) - the day
# $name (Text) - the witness
plans-chosen-line = Выбран { $day }, свидетель: { $name }

# $day (Text) - the day
plans-ended-line = Завершён { $day }

plans-waiting-line = Ждёт выбора пациента

# $done (Number) - phases done
# $total (Number) - all phases
plans-progress-line = Выполнено этапов: { $done } из { $total }

# $day (Text) - the day
plans-booked-line = Записан на { $day }

# $day (Text) - the day
plans-done-line = Выполнен { $day }

# $reason (Text) - why
plans-stalled-line = Отложен: { $reason }

plans-planned-label = Без записи

# $name (Text) - who
plans-owner-line = Следит: { $name }

# $name (Text) - who
plans-doctor-line = Врач: { $name }

# $name (Text) - bank or platform
plans-financing-line = Оплата через { $name }

plans-side-label = План

plans-unbooked-title = Без записи

plans-unbooked-empty = Все принятые планы записаны.

# $place (Text) - which option
plans-letter-label = { $place ->
    [first] А
    [second] Б
    [third] В
    [fourth] Г
   *[fifth] Д
}

# $priority (Text) - how soon
plans-priority-choice = { $priority ->
    [now] Сейчас
    [soon] Скоро
   *[can-wait] Может подождать
}

# $reason (Text) - why a plan does not go on
plans-end-choice = { $reason ->
    [declined] Пациент отказался
    [price] Стоимость
    [elsewhere] Лечится в другом месте
    [health] Состояние здоровья
   *[other] Другая причина
}

# $days (Number) - how long
plans-days-line = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}

# $count (Number) - how many plans
plans-unbooked-line = { $count ->
    [one] { $count } принятый план без записи
    [few] { $count } принятых плана без записи
    [many] { $count } принятых планов без записи
   *[other] { $count } принятого плана без записи
}
