settings-page-title = Настройки

settings-tab-practice-title = Клиника

settings-tab-rules-title = Правила

settings-tab-staff-title = Сотрудники

settings-tab-services-title = Услуги

settings-tab-mine-title = Моя учётная запись

settings-save-action = Сохранить

settings-name-label = Название клиники

settings-address-label = Адрес, как его называют пациентам

settings-phone-label = Телефон, как его называют пациентам

settings-language-label = Язык клиники

settings-calendar-label = Календарь

# $calendar (Text) - jalali or gregorian
settings-calendar-choice = { $calendar ->
    [jalali] Иранский (джалали)
   *[gregorian] Григорианский
}

settings-digits-label = Цифры

# $digits (Text) - persian or latin
settings-digits-choice = { $digits ->
    [persian] Персидские: ۱۲۳
   *[latin] Арабские: 123
}

settings-money-label = Показывать суммы

# $unit (Text) - minor, major or toman
settings-money-choice = { $unit ->
    [toman] Томан
    [minor] Наименьшая единица (риал)
   *[major] Основная единица
}

settings-zone-label = Часовой пояс

settings-week-start-label = Первый день недели

settings-weekend-label = Выходные дни

settings-slot-label = Шаг расписания, минут

settings-referral-title = Благодарность за рекомендацию

settings-referral-hint = Когда завершается первый визит приглашённого пациента, рекомендовавший получает это начисление.

settings-referral-on-label = Начисление действует

settings-referral-amount-label = Начисление за рекомендацию

settings-referral-months-label = Срок в месяцах; 0 — без срока

settings-valid-from-label = Действует с

settings-rules-history-title = Что действовало раньше

settings-rules-history-empty = Изменений ещё не было.

# $enabled (Text) - on or off
settings-rule-state = { $enabled ->
    [on] Включено
   *[off] Выключено
}

settings-mine-label = Язык моего окна

settings-mine-hint = Меняется только у вас, язык клиники остаётся прежним.

# $language (Text) - fa, en, ru, zh-CN or practice
settings-mine-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[practice] Как в клинике
}

settings-amount-action = Установить сумму

settings-months-action = Установить срок

# $rule (Text) - name of the rule
# $day (Text) - the day
settings-rule-line = { $rule ->
    [referral-enabled] Начисление за рекомендацию, с { $day }
    [referral-credit] Сумма начисления, с { $day }
    [credit-months] Срок в месяцах, с { $day }
    [lock-minutes] Минуты до блокировки, с { $day }
    [backup-minute] Ежедневная резервная копия, с { $day }
    [backup-hours] Часы между копиями, с { $day }
    [openings-months] Срок хранения открытий карт, с { $day }
    [late-cancel-hours] Поздняя отмена, с { $day }
    [wait-notice] Подойти к ожидающему, с { $day }
    [wait-limit] Извинение за долгое ожидание, с { $day }
    [remind-first-hours] Первое напоминание, с { $day }
    [remind-second-hours] Второе напоминание, с { $day }
    [offer-minutes] Срок предложения, с { $day }
    [handover-accept-minutes] Принятие передачи, с { $day }
    [handover-book-days] Запись по принятому шагу, с { $day }
    [board-risk-days] Дней до угрозы потери, с { $day }
    [board-lost-days] Дней молчания до потери, с { $day }
    [board-back-days] На сколько дней назад смотрит доска, с { $day }
   *[other] Правило, с { $day }
}

settings-tab-scripts-title = Тексты для разговора

settings-tab-time-title = Время и кабинеты

settings-tab-backups-title = Резервные копии

settings-machines-title = Компьютеры

settings-machines-hint = История показывает, на каком компьютере что сделано.

settings-machine-label = Имя этого компьютера

settings-machine-action = Сохранить имя

settings-machine-others-label = Остальные

settings-desk-title = У стойки

# $rule (Text) - name of the rule
settings-desk-label = { $rule ->
    [late-cancel-hours] Отмена считается поздней, часов до приёма
    [remind-first-hours] Первое напоминание, часов до приёма
    [remind-second-hours] Второе напоминание, часов до приёма
    [wait-notice] Подойти к ожидающему, минут ожидания
    [wait-limit] Извиниться и предложить чай, минут ожидания
    [handover-accept-minutes] Непринятая передача поднимается выше, через минут
    [handover-book-days] Принятый шаг без записи поднимается выше, через дней
    [board-risk-days] Под угрозой, если шаг или план просрочен, дней
    [board-lost-days] Потерян, если нет вестей, дней
    [board-back-days] Доска смотрит назад, дней
   *[offer-minutes] Предложенное время держится, минут
}

# $count (Number) - hours
settings-hours-line = { $count } ч

# $count (Number) - days
settings-days-line = { $count } дн.

settings-checklist-title = До открытия

# $number (Number) - its place in the list
settings-checklist-item-label = Пункт { $number }

# $item (Text) - its words
settings-checklist-up-action = Выше: { $item }

# $item (Text) - its words
settings-checklist-down-action = Ниже: { $item }

# $item (Text) - its words
settings-checklist-remove-action = Убрать из списка: { $item }

settings-checklist-empty = Список пуст.

settings-checklist-add-action = Добавить пункт
