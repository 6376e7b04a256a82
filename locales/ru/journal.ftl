# What was done, for the record and the note after an act. Each key is journal- and the kind of act.
# The attributes offer to take the act back and to do it again.

journal-practice-create = Клиника создана

journal-sample-fill = Учебная клиника заполнена

journal-practice-edit = Данные клиники изменены
    .undo = Отменить изменение данных клиники
    .redo = Повторить изменение данных клиники

journal-rule-set = Правило установлено
    .undo = Отменить установку правила
    .redo = Повторить установку правила

journal-staff-add = Сотрудник добавлен
    .undo = Отменить добавление сотрудника
    .redo = Повторить добавление сотрудника

journal-staff-edit = Данные сотрудника изменены
    .undo = Отменить изменение данных сотрудника
    .redo = Повторить изменение данных сотрудника

journal-session-open = Вход в программу

journal-staff-password = Сотруднику задан пароль

journal-staff-pin = ПИН-код сотрудника изменён

journal-recovery-renew = Создан новый ключ восстановления

journal-device-name = Компьютеру дано имя
    .undo = Отменить имя компьютера
    .redo = Снова дать имя компьютеру

journal-service-add = Услуга добавлена
    .undo = Отменить добавление услуги
    .redo = Повторить добавление услуги

journal-service-edit = Услуга изменена
    .undo = Отменить изменение услуги
    .redo = Повторить изменение услуги

journal-patient-add = Карта пациента заведена
    .undo = Отменить создание карты пациента
    .redo = Повторить создание карты пациента

journal-patient-edit = Карта пациента изменена
    .undo = Отменить изменение карты пациента
    .redo = Повторить изменение карты пациента

journal-appointment-book = Запись создана
    .undo = Отменить создание записи
    .redo = Повторить создание записи

journal-appointment-move = Запись перенесена
    .undo = Отменить перенос записи
    .redo = Повторить перенос записи

journal-appointment-confirm = Запись подтверждена
    .undo = Отменить подтверждение записи
    .redo = Повторить подтверждение записи

journal-appointment-cancel = Запись на приём отменена
    .undo = Вернуть отменённую запись
    .redo = Снова отменить запись

journal-appointment-no-show = Неявка отмечена
    .undo = Отменить отметку о неявке
    .redo = Повторить отметку о неявке

journal-visit-arrive = Пациент пришёл
    .undo = Отменить отметку о приходе
    .redo = Повторить отметку о приходе

journal-visit-call-in = Пациент приглашён в кабинет
    .undo = Отменить приглашение в кабинет
    .redo = Повторить приглашение в кабинет

journal-visit-note = Записи визита внесены
    .undo = Отменить записи визита
    .redo = Повторить записи визита

journal-visit-close = Визит завершён
    .undo = Отменить завершение визита
    .redo = Повторить завершение визита

journal-visit-leave = Пациент ушёл
    .undo = Отменить отметку об уходе
    .redo = Повторить отметку об уходе

journal-step-accept = Следующий шаг принят
    .undo = Отменить принятие шага
    .redo = Повторить принятие шага

journal-step-book = На следующий шаг создана запись
    .undo = Отменить запись на следующий шаг
    .redo = Повторить запись на следующий шаг

journal-followup-attempt = Звонок записан
    .undo = Отменить запись звонка
    .redo = Повторить запись звонка

journal-import-run = Таблица загружена

journal-journal-undo = Действие отменено
    .undo = Вернуть отменённое
    .redo = Отменить ещё раз

journal-journal-redo = Действие повторено
    .undo = Отменить ещё раз
    .redo = Повторить ещё раз

journal-merge-mend = Расхождение двух компьютеров передано сотруднику

journal-backup-target = Место для резервных копий изменено
    .undo = Отменить изменение места для резервных копий
    .redo = Повторить изменение места для резервных копий

journal-backup-make = Резервная копия создана и проверена

journal-key-change = Ключ файла заменён

journal-practice-restore = Данные восстановлены из резервной копии
