## The list

patients-list-title = Пациенты

patients-recent-title = Недавно добавленные

# $count (Number) - patients found
patients-found-title = { $count ->
    [one] Найден { $count } пациент
    [few] Найдено { $count } пациента
    [many] Найдено { $count } пациентов
    *[other] Найдено { $count } пациента
}

patients-search-label = Найти пациента

patients-search-placeholder = Имя, телефон, номер документа или карты

# $text (Text) - what was looked for
patients-search-empty = По запросу «{ $text }» никого нет. Достаточно части имени или четырёх последних цифр телефона.

patients-list-empty = Пока нет ни одного пациента. Для первой карты хватит имени и телефона.

patients-new-action = Новый пациент

patients-open-action = Открыть карту

patients-edit-action = Изменить карту

patients-save-action = Сохранить карту

patients-back-action = Назад

patients-search-action = Найти пациента в списке

## The form

patients-new-title = Новый пациент

# $name (Text) - the patient
patients-edit-title = Карта: { $name }

patients-form-first-title = Имя и телефон

patients-form-first-hint = Для начала достаточно этого, остальное можно заполнить позже.

patients-form-identity-title = Сведения

patients-form-family-title = Семья и откуда узнали

patients-form-care-title = Важно знать

patients-given-label = Имя

patients-middle-label = Отчество

patients-family-label = Фамилия

patients-mobile-label = Мобильный телефон

# $number (Number) - which number in order
patients-mobile-more-label = Телефон { $number }

patients-mobile-add-action = Ещё номер

patients-address-label = Обращение

# $form (Text) - none, mr, ms or dr
patients-address-choice = { $form ->
    [mr] Господин
    [ms] Госпожа
    [dr] Доктор
   *[none] Не выбрано
}

patients-called-label = Как к человеку обращаться

patients-national-label = Национальный номер

patients-other-id-label = Паспорт или другой документ

patients-birth-label = Дата рождения

patients-birth-hint = Сначала год; можно указать только год.

patients-sex-label = Пол

# $sex (Text) - female, male or unknown
patients-sex-choice = { $sex ->
    [female] Женский
    [male] Мужской
   *[unknown] Не указан
}

patients-city-label = Город или район

patients-language-label = Язык пациента

# $language (Text) - fa, en, ru, zh-CN or none
patients-language-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[none] Как в клинике
}

patients-source-label = Откуда вы узнали о нас?

# $source (Text) - where the patient came from
patients-source-choice = { $source ->
    [phone] По телефону
    [walk-in] Без записи
    [referral] По рекомендации пациента
    [family] Семья или знакомые
    [instagram] Instagram
    [google] Google
    [website] Наш сайт
    [paziresh24] Paziresh24
    [nobat] Nobat
    [doctoreto] Doctoreto
    [signboard] Вывеска
    [insurance] Страховая компания
    [sms] СМС
    [doctor] Другой врач
    [other] Другое
   *[none] Ещё не спросили
}

patients-referrer-label = Кто порекомендовал

patients-guardian-label = Законный представитель

patients-guardian-hint = Для ребёнка: звоним представителю и обращаемся к нему.

patients-person-placeholder = Введите имя или телефон

# $name (Text) - who is taken away
patients-person-clear-action = Убрать: { $name }

patients-label-text-label = Пометка

patients-label-text-placeholder = Боится уколов, аллергия на пенициллин…

patients-label-tone-label = Вид

# $tone (Text) - alert, soft or plain
patients-label-tone-choice = { $tone ->
    [alert] Предупреждение
    [soft] Личное
   *[plain] Обычная
}

patients-label-add-action = Добавить пометку

# $text (Text) - the fact
patients-label-remove-action = Убрать «{ $text }»

patients-note-label = Заметка

patients-file-label = Номер карты

patients-file-hint = Если оставить пустым, будет дан следующий номер.

patients-duplicates-title = Возможно, карта уже есть

patients-duplicates-hint = Откройте имеющуюся карту или сохраните новую, если это разные люди.

# $why (Text) - national-id or mobile-and-name
patients-duplicate-why = { $why ->
    [national-id] Тот же номер документа
   *[mobile-and-name] Тот же телефон и похожее имя
}

## The page

# $years (Number) - age
patients-age-label = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
    *[other] { $years } года
}

# $number (Text) - file number
patients-file-line = Карта № { $number }

# $count (Number) - visits so far
patients-visits-line = { $count ->
    [0] визитов ещё не было
    [one] { $count } визит
    [few] { $count } визита
    [many] { $count } визитов
   *[other] { $count } визита
}

# $count (Number) - times the patient did not come
patients-no-shows-line = { $count ->
    [one] { $count } неявка
    [few] { $count } неявки
    [many] { $count } неявок
    *[other] { $count } неявки
}

# $name (Text) - how to address the patient
patients-called-line = Обращаться: { $name }

# $name (Text) - the guardian
patients-guardian-line = Представитель: { $name }

patients-next-title = Ближайшая запись

patients-next-empty = Записей впереди нет

patients-steps-title = Следующие шаги

patients-steps-empty = Открытых шагов нет

patients-money-title = Расчёты и лицевой счёт

patients-account-label = Расчёты

# $sum (Text) - what the patient owes
patients-account-debt-label = Долг { $sum }

# $sum (Text) - what the practice owes
patients-account-credit-label = { $sum } в пользу пациента

patients-account-settled-label = Расчёты закрыты

patients-wallet-label = Лицевой счёт

patients-wallet-action = Открыть лицевой счёт

patients-book-action = Записать на приём

patients-family-title = Семья и рекомендации

patients-wards-label = Представляет

patients-referred-label = Порекомендовал нас

patients-same-number-label = Тот же номер

patients-contact-title = Сведения

# $day (Text) - day of registration
patients-registered-line = В базе с { $day }

patients-timeline-title = История

patients-timeline-empty = Здесь пока пусто. История начнётся с первой записи.

patients-timeline-more-action = Раньше

patients-timeline-registered = Карта заведена

# $code (Text) - what became of the plan
patients-timeline-plan = { $code ->
    [offered] Предложен план лечения
    [chosen] План лечения выбран
   *[phase-done] Этап плана выполнен
}

# $code (Text) - what came of a try to reach somebody about an appointment
patients-timeline-contact = { $code ->
    [reached] Дозвонились
    [confirmed] Запись подтверждена по телефону
    [wants-move] Просит другое время
    [wants-cancel] Просит отменить
    [no-answer] Не ответил(а)
    [wrong-number] Неверный номер
    [will-wait] Подождёт
    [refreshment] Предложили чай
    [sent] Сообщение отправлено
   *[other] Контакт
}

patients-timeline-note = Заметка

patients-timeline-intake = Опрос подтверждён

patients-timeline-only-label = Что показать

# $only (Text) - what is looked for
patients-timeline-only-choice = { $only ->
    [visits] Приёмы
    [calls] Звонки
    [plans] Планы
    [money] Деньги
   *[all] Всё
}

patients-timeline-none = Такого в истории пока нет.

# $code (Text) - outcome or kind of a contact
patients-timeline-followup = { $code ->
    [reached] Дозвонились
    [no-answer] Не ответили
    [busy] Занято
    [call-later] Просили перезвонить
    [wrong-number] Неверный номер
    [not-interested] Отказались
    [next-day-call] Звонок на следующий день
    [doctor-callback] Звонок врача
    [recall] Приглашение на осмотр
    [remote-contact] Дистанционный контакт
    [debt] Задолженность
    [no-show] Звонок после неявки
    [left-unseen] Звонок после ухода без приёма
    [mend] Нужно исправить
   *[other] Контакт
}

# $status (Text) - where the appointment stands
patients-timeline-appointment = { $status ->
    [planned] Записан на приём
    [confirmed] Запись подтверждена
    [arrived] Пришёл на приём
    [done] Был на приёме
    [no-show] Не пришёл
    [cancelled] Запись отменена
    [moved] Запись перенесена
    [in-room] На приёме
    [left] Ушёл без приёма
    [cancelled-late] Запись отменена поздно
   *[other] Запись
}

patients-private-label = Доверительно
    .hint = Видят только те, кому разрешено читать доверенное.

# $text (Text) - the fact
patients-private-fact-label = { $text } (доверительно)

patients-private-note-label = Доверительная заметка

patients-history-action = История изменений

patients-wait-action = В лист ожидания
