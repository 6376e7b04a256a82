history-page-title = История действий

# $name (Text) - the patient
history-patient-title = История действий: { $name }

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] Действия
        [openings] Открытые карты
       *[emergency] Экстренный доступ
    }

history-text-label = Найти в истории
    .placeholder = Действие или имя…

history-patient-label = Пациент

history-staff-label = Сотрудник

history-from-label = С

history-until-label = По

history-clear-action = Показать всё

history-filters-label = Сузить

history-list-empty = Ничего такого не делали.

history-openings-empty = Карты в это время не открывали.

history-openings-hint = Одна строка на человека, карту и сеанс работы.

history-more-action = Раньше

# $name (Text) - the doctor
history-behalf-label = от имени: { $name }

history-program-label = Сама программа

history-undone-label = Отменено

history-emergency-label = В экстренном случае

history-open-action = Открыть карту

history-close-action = Закрыть

history-changes-title = Что изменилось

history-changes-empty = Больше показать нечего.

history-changes-more-label = Изменилось больше, чем показано здесь.

history-old-label = Было

history-new-label = Стало

history-nothing-label = ничего

history-hidden-label = Вам не показывается

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] да
       *[no] нет
    }

history-undo-action = Отменить это

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day }, { $time }

## What the codes of the record say

# $rule (Text) - name of the rule
history-rule-choice = { $rule ->
    [referral-enabled] Начисление за рекомендацию
    [referral-credit] Сумма начисления
    [credit-months] Срок в месяцах
    [lock-minutes] Минуты до блокировки
    [backup-minute] Ежедневная резервная копия
    [backup-hours] Часы между копиями
    [openings-months] Срок хранения открытий карт
    [late-cancel-hours] Поздняя отмена
    [wait-notice] Подойти к ожидающему
    [wait-limit] Извинение за долгое ожидание
    [remind-first-hours] Первое напоминание
    [remind-second-hours] Второе напоминание
    [handover-accept-minutes] Минуты на принятие передачи
    [handover-book-days] Дни на запись принятого шага
    [offer-minutes] Срок предложения
    [board-risk-days] Дней до угрозы потери
    [board-lost-days] Дней молчания до потери
    [board-back-days] На сколько дней назад смотрит доска
   *[other] Правило
}

# $state (Text) - open or done
history-followup-choice = { $state ->
    [open] Открыта
   *[done] Выполнена
}

# $golden (Text) - nothing-left or answered
history-golden-choice = { $golden ->
    [nothing-left] Спросили; вопросов не осталось
   *[answered] Спросили; у пациента был вопрос
}

# $account (Text) - whose money: an account of the ledger
history-account-choice = { $account ->
    [wallet] Лицевой счёт
    [programme] Программа рекомендаций
    [patient] Расчёты с пациентом
    [revenue] Выручка
    [cash] Наличные
    [pos] Карта
   *[card-to-card] Перевод
}

# $kind (Text) - opened, switched, recovered or refused
history-entry-choice = { $kind ->
    [opened] Вход выполнен
    [switched] Сменился пользователь
    [recovered] Вход по ключу восстановления
   *[refused] Во входе отказано
}

# $means (Text) - password, pin or recovery-key
history-means-choice = { $means ->
    [password] Пароль
    [pin] PIN-код
   *[recovery-key] Ключ восстановления
}

# $purpose (Text) - what a call about an appointment was for
history-purpose-choice = { $purpose ->
    [remind48] Первое напоминание
    [remind24] Второе напоминание
    [apology] Перенос с извинением
   *[late] Врач задерживается
}

# $channel (Text) - phone, text or desk
history-channel-choice = { $channel ->
    [phone] По телефону
    [text] Сообщением
   *[desk] У стойки
}

# $outcome (Text) - what came of an enquiry
history-enquiry-choice = { $outcome ->
    [booked] Записан
    [answered] Ответили
    [not-reached] Не дозвонились
   *[dropped] Убрано из списка
}

# $state (Text) - open, booked or ended
history-waiting-choice = { $state ->
    [open] Ждёт
    [booked] Записан
   *[ended] Убран из списка
}

# $state (Text) - open, taken or closed
history-opening-choice = { $state ->
    [open] Предлагается
    [taken] Занято
   *[closed] Больше не предлагается
}

# $event (Text) - what happened to a next step
history-step-event-choice = { $event ->
    [accepted] Принят
    [tried] Пытались связаться
    [given-back] Возвращён
    [passed-on] Передан дальше
    [climbed] Поднят выше
    [done] Выполнен
   *[ended] Завершён
}
