# What a field is called in the record of changes. Each key is field- with the table and the column (dashes for underscores);
# “row” stands for a row of that table that was made, “any” for what all tables have.

field-any-deleted-at = Убрано

field-practice-row = Клиника

field-practice-name = Название

field-practice-country = Страна

field-practice-language = Язык

field-practice-calendar = Календарь

field-practice-digits = Цифры

field-practice-currency = Валюта

field-practice-money-unit = Суммы показаны в

field-practice-address = Адрес

field-practice-phone = Телефон

field-practice-zone = Часовой пояс

field-practice-week-start = Первый день недели

field-practice-weekend = Выходные дни

field-practice-slot-minutes = Шаг сетки времени, минуты

field-practice-is-sample = Учебная клиника

field-practice-recovery-set-at = Ключ восстановления создан

field-practice-recovery-used-at = Ключ восстановления использован

field-rule-value-row = Правило

field-rule-value-name = Правило

field-rule-value-value = Значение

field-rule-value-valid-from = Действует с

field-staff-row = Сотрудник

field-staff-name = Имя

field-staff-login = Имя пользователя

field-staff-language = Язык

field-staff-is-active = Работает здесь

field-staff-specialty = Специальность

field-staff-password-set-at = Пароль задан

field-staff-pin-set-at = ПИН-код задан

field-staff-role-row = Роль

field-staff-role-staff-id = Сотрудник

field-staff-role-role = Роль

field-working-hours-row = Часы работы

field-working-hours-staff-id = Сотрудник

field-working-hours-room-id = Кабинет

field-working-hours-valid-from = Действует с

field-working-hours-weekday = День недели

field-working-hours-start-minute = Начало

field-working-hours-end-minute = Конец

field-service-row = Услуга

field-service-name = Название

field-service-code = Код

field-service-minutes = Длительность, минуты

field-service-is-invasive = Инвазивная

field-service-recall-months = Приглашение через столько месяцев

field-service-is-active = Оказывается сейчас

field-service-needs = Что нужно

field-service-buffer-minutes = Перерыв после, минут

field-service-preparation = Подготовка

field-service-price-row = Цена

field-service-price-service-id = Услуга

field-service-price-valid-from = Действует с

field-service-price-price = Цена

field-service-place-row = Кто и где оказывает услугу

field-service-place-service-id = Услуга

field-service-place-staff-id = Врач

field-service-place-room-id = Кабинет

field-patient-row = Карта пациента

field-patient-file-no = Номер карты

field-patient-given-name = Имя

field-patient-middle-name = Отчество

field-patient-family-name = Фамилия

field-patient-address-form = Обращение

field-patient-called-as = Как к человеку обращаться

field-patient-national-id = Национальный идентификатор

field-patient-other-id = Паспорт или другой документ

field-patient-birth-day = Дата рождения

field-patient-birth-year-only = Известен только год рождения

field-patient-sex = Пол

field-patient-city = Город или район

field-patient-language = Язык пациента

field-patient-source = Как узнали о нас

field-patient-referrer-id = Кто порекомендовал

field-patient-guardian-id = Представитель

field-patient-note = Заметка

field-patient-private-note = Доверительная заметка

field-patient-registered-on = Дата регистрации

field-patient-phone-row = Телефон

field-patient-phone-number = Телефон

field-patient-label-row = Пометка

field-patient-label-tone = Вид

field-patient-label-text = Пометка

field-patient-label-is-private = Доверительно

field-patient-label-topic = О чём

field-patient-label-detail = Подробнее

field-patient-label-told-by = Кто сказал

field-patient-label-told-on = Когда сказано

field-patient-label-staff-id = Кто записал

field-patient-label-question-id = Ответ на вопрос

field-patient-label-until-on = Действует до

field-patient-label-at-call = Видно при звонке

field-patient-label-at-desk = Видно на стойке

field-patient-label-at-visit = Видно на приёме

field-question-row = Вопрос

field-question-topic = О чём

field-question-text = Вопрос

field-household-row = Домохозяйство

field-household-name = Название

field-household-member-row = Член домохозяйства

field-household-member-household-id = Домохозяйство

field-household-member-patient-id = Пациент

field-household-member-relation = Кем приходится

field-speaks-for-row = Кому можно звонить

field-speaks-for-patient-id = Пациент

field-speaks-for-person-id = Кому звонить

field-appointment-row = Запись

field-appointment-patient-id = Пациент

field-appointment-staff-id = Врач

field-appointment-service-id = Услуга

field-appointment-day = День

field-appointment-start-minute = Время

field-appointment-minutes = Длительность, минуты

field-appointment-status = Состояние

field-appointment-source = Как записались

field-appointment-cancel-reason = Причина отмены

field-appointment-reminder-sent = Напоминание отправлено

field-appointment-booked-on = Дата записи

field-appointment-note = Заметка

field-appointment-room-id = Кабинет

field-appointment-buffer-minutes = Перерыв после приёма, минут

field-appointment-beyond = Записано вне правил

field-appointment-beyond-reason = Почему всё же записано

field-appointment-beyond-hours = Также вне рабочих часов

field-series-row = Серия записей

field-series-patient-id = Пациент

field-series-weekdays = Дни недели

field-series-every-weeks = Раз во сколько недель

field-series-wanted = Сколько раз

field-appointment-change-row = Изменение записи

field-appointment-change-reason = Причина

field-enquiry-row = Обращение

field-enquiry-kind = Зачем

field-enquiry-patient-id = Пациент

field-enquiry-name = Имя

field-enquiry-mobile = Телефон

field-enquiry-matter = О чём

field-enquiry-source = Откуда узнали

field-enquiry-received-at = Поступило

field-enquiry-answered-at = Отвечено

field-enquiry-outcome = Чем кончилось

field-visit-row = Визит

field-visit-patient-id = Пациент

field-visit-staff-id = Врач

field-visit-day = День

field-visit-state = Состояние

field-visit-arrived-at = Пришёл

field-visit-called-in-at = Приглашён в кабинет

field-visit-closed-at = Визит закрыт

field-visit-left-at = Ушёл

field-visit-own-words = Словами пациента

field-visit-note = Заметки

field-visit-golden = Спросили о незаданных вопросах

field-visit-golden-answer = О чём спросил пациент

field-visit-sentence = Сказано пациенту

field-visit-queue-no = Номер в очереди

field-visit-walk-in-service-id = С чем пришёл

field-visit-left-reason = Почему ушёл без приёма

field-visit-amends = Извинения

field-visit-amends-at = Когда извинились

field-visit-service-row = Услуга визита

field-visit-service-service-id = Услуга

field-visit-service-quantity = Количество

field-visit-service-unit-price = Цена за единицу

field-visit-service-total = Сумма

field-delay-row = Опоздание врача

field-delay-staff-id = Врач

field-delay-day = День

field-delay-minutes = Минут опоздания

field-delay-reason = Причина

field-checklist-item-row = Пункт утреннего списка

field-checklist-item-text = Что проверяется

field-checklist-tick-row = Отметка в утреннем списке

field-checklist-tick-day = День

field-script-row = Текст для разговора

field-script-kind = Случай

field-script-language = Язык

field-script-body = Слова

field-invoice-row = Счёт

field-invoice-number = Номер

field-invoice-patient-id = Пациент

field-invoice-day = День

field-next-step-row = Следующий шаг

field-next-step-patient-id = Пациент

field-next-step-kind = Вид

field-next-step-owner-id = Ответственный

field-next-step-colleague-id = К какому коллеге

field-next-step-service-id = Услуга

field-next-step-due-on = Срок

field-next-step-reason = Зачем

field-next-step-is-urgent = Срочно

field-next-step-state = Состояние

field-next-step-created-on = Назначено

field-next-step-end-reason = Почему лечение закончено

field-next-step-answer = Ответ на направление

field-next-step-seen-at = Ответ просмотрен

field-step-event-row = По пути шага

field-step-event-kind = Что произошло

field-step-event-to-id = Кому

field-step-event-reason = Причина

field-followup-row = Контрольный контакт

field-followup-kind = Вид

field-followup-patient-id = Пациент

field-followup-owner-id = Ответственный

field-followup-due-on = Срок

field-followup-is-urgent = Срочно

field-followup-state = Состояние

field-followup-matter = О чём

field-attempt-row = Звонок

field-attempt-staff-id = Кто звонил

field-attempt-at = Время звонка

field-attempt-outcome = Итог

field-attempt-pain = Боль

field-attempt-bleeding = Кровотечение

field-attempt-note = Заметка

field-posting-row = Проводка

field-posting-kind = Вид

field-posting-patient-id = Пациент

field-posting-day = День

field-posting-note = Примечание

field-posting-line-row = Строка проводки

field-posting-line-account = Счёт

field-posting-line-amount = Сумма

field-wallet-lot-row = Начисление

field-wallet-lot-patient-id = Пациент

field-wallet-lot-amount = Сумма

field-wallet-lot-granted-on = Начислено

field-wallet-lot-expires-on = Действует до

field-device-row = Компьютер

field-device-name = Название

field-staff-right-row = Право сотрудника

field-staff-right-staff-id = Сотрудник

field-staff-right-name = Право

field-staff-right-is-given = Дано сверх ролей

field-staff-delegate-row = Действия от имени врача

field-staff-delegate-staff-id = Врач

field-staff-delegate-assistant-id = Ассистент

field-staff-leave-row = Отпуск

field-staff-leave-staff-id = Сотрудник

field-staff-leave-substitute-id = Замена

field-staff-leave-from-day = Первый день

field-staff-leave-until-day = Последний день

field-room-row = Кабинет

field-room-name = Название

field-room-is-active = Используется

field-holiday-row = Выходной день

field-holiday-day = День

field-holiday-name = Название

field-holiday-is-off = Выходной

field-holiday-source = Источник

field-closure-row = Закрытое время

field-closure-staff-id = Врач

field-closure-room-id = Кабинет

field-closure-from-day = Первый день

field-closure-until-day = Последний день

field-closure-start-minute = Начало

field-closure-end-minute = Конец

field-closure-reason = Причина

field-closure-is-urgent = Внезапно

field-sign-in-row = Вход в программу

field-sign-in-staff-id = Сотрудник

field-sign-in-login = Имя пользователя

field-sign-in-kind = Как

field-sign-in-means = Чем подтверждён

field-sign-in-tries = Попыток

field-emergency-row = Экстренный доступ

field-emergency-staff-id = Сотрудник

field-emergency-patient-id = Пациент

field-emergency-reason = Причина

field-emergency-until-at = Открыто до

field-emergency-reviewed-by = Кто просмотрел

field-emergency-reviewed-at = Просмотрено

field-backup-target-row = Место для резервных копий

field-backup-target-name = Название

field-backup-target-folder = Папка

field-backup-target-is-automatic = Копируется автоматически

field-backup-row = Резервная копия

field-backup-target-id = Место

field-backup-file-name = Файл

field-backup-made-at = Момент копии

field-backup-bytes = Размер, байты

field-backup-acts = Действий в копии

field-backup-cause = Почему создана

field-key-change-row = Новый ключ файла

field-restore-row = Восстановление

field-restore-made-at = Момент копии

field-restore-from-device = На каком компьютере создана

field-appointment-contact-row = Звонок о записи

field-appointment-contact-purpose = Зачем

field-appointment-contact-channel = Каким образом

field-appointment-contact-outcome = Результат

field-appointment-contact-note = Заметка

field-waiting-row = Место в листе ожидания

field-waiting-patient-id = Пациент

field-waiting-service-id = Услуга

field-waiting-minutes = Длительность, минут

field-waiting-weekdays = Удобные дни недели

field-waiting-start-minute = Не раньше

field-waiting-end-minute = Закончить до

field-waiting-from-day = С

field-waiting-until-day = До

field-waiting-urgency = Срочность

field-waiting-may-call = Можно звонить о свободном времени

field-waiting-note = Заметка

field-waiting-state = Состояние

field-waiting-end-reason = Почему снят

field-opening-row = Предлагаемое время

field-opening-staff-id = Врач

field-opening-room-id = Кабинет

field-opening-day = День

field-opening-start-minute = Время

field-opening-minutes = Длительность, минут

field-opening-mode = Как предлагается

field-opening-wave-size = Скольких спрашивают сразу

field-opening-limit-minutes = Срок предложения, минут

field-opening-state = Состояние

field-offer-row = Предложение времени

field-offer-patient-id = Пациент

field-offer-start-minute = Время

field-offer-expires-at = Действует до

field-offer-state = Состояние

field-offer-answered-at = Время ответа

field-offer-told-at = Когда сказали, что время занято

field-record-entry-row = Строка медицинской карты

field-record-entry-patient-id = Пациент

field-record-entry-kind = Что это

field-record-entry-text = Запись

field-record-entry-detail = Подробнее

field-record-entry-from-on = С какого дня

field-record-entry-until-on = По какой день

field-record-entry-staff-id = Кто записал

field-intake-row = Опрос

field-intake-patient-id = Пациент

field-intake-staff-id = Кто записал

field-intake-day = День

field-intake-answer = Как идёт лечение

field-attachment-row = Снимок или документ

field-attachment-patient-id = Пациент

field-attachment-kind = Что это

field-attachment-title = Название

field-attachment-taken-on = Дата

field-attachment-staff-id = Кто добавил

field-consent-row = Письменное согласие

field-consent-patient-id = Пациент

field-consent-purpose = Для чего

field-consent-scope = Что разрешено

field-consent-given-on = Подписано

field-consent-until-on = Действует до

field-consent-signed-by = Кто подписал

field-consent-staff-id = Кто добавил

field-consent-withdrawn-on = Отозвано

field-consent-withdrawn-reason = Причина отзыва

field-attachment-export-row = Сохранено в файл

field-attachment-export-patient-id = Пациент

field-attachment-export-purpose = Для чего

field-attachment-export-staff-id = Кто сохранил

field-plan-row = План лечения

field-plan-patient-id = Пациент

field-plan-staff-id = Врач

field-plan-title = Название

field-plan-offered-on = Предложен

field-plan-option-id = Выбранный вариант

field-plan-chosen-on = Выбран

field-plan-witness-id = Свидетель

field-plan-financing = Финансирование через

field-plan-ended-on = Завершён

field-plan-end-reason = Причина завершения

field-plan-owner-id = Ответственный

field-plan-option-row = Вариант плана

field-plan-option-what = Что

field-plan-option-why = Зачем

field-plan-option-how-long = Сколько времени

field-plan-phase-row = Этап плана

field-plan-phase-priority = Приоритет

field-plan-phase-what = Что

field-plan-phase-service-id = Услуга

field-plan-phase-amount = Стоимость

field-plan-phase-done-on = Выполнен

field-plan-phase-stalled-on = Задержан с

field-plan-phase-stalled-reason = Причина задержки

field-plan-instalment-row = Согласованный платёж

field-plan-instalment-due-on = Срок

field-plan-instalment-amount = Сумма

field-path-point-row = Пункт карты пути

field-path-point-stage = Шаг пути

field-path-point-kind = Препятствие или магнит

field-path-point-text = Что это

field-path-point-owner-id = Кто отвечает

field-path-point-until-on = До какого дня

field-path-point-mended-on = Исправлено

field-visit-means = Способ встречи

field-visit-expected = Ожидаемый результат

field-visit-reached = Достигнутый результат

field-visit-reached-how = Насколько достигнуто

field-protocol-row = Протокол

field-protocol-occasion = Для каких визитов

field-protocol-service-id = Услуга

field-protocol-item-row = Пункт протокола

field-protocol-item-kind = Вид ответа

field-protocol-item-text = Что спрашивается

field-protocol-item-unit = Единица

field-protocol-item-choices = Варианты

field-protocol-item-is-needed = Обязательно

field-protocol-answer-row = Ответ по протоколу

field-protocol-answer-value = Ответ

field-protocol-answer-staff-id = Кто записал

field-measurement-row = Измерение

field-measurement-patient-id = Пациент

field-measurement-name = Что измерено

field-measurement-value = Значение

field-measurement-unit = Единица

field-measurement-staff-id = Кто измерил

field-visit-shown-row = Чем показано

field-visit-shown-means = Средство

field-visit-shown-what = Что показано

field-visit-note-row = Заметка визита

field-visit-note-staff-id = Автор

field-visit-note-text = Заметка

field-visit-note-is-private = Доверительно

field-value-clash-row = Два текста в одном поле

field-value-clash-field = Поле

field-value-clash-patient-id = Пациент

field-value-clash-kept = Что стоит сейчас

field-value-clash-other = Другой текст

field-value-clash-other-by = Кто написал другой

field-value-clash-settled-at = Когда выбрано

field-value-clash-settled-by = Кто выбрал
