# What the program says when something was not done. Each key is error- and the code.

error-session-wrong-password = Имя пользователя и пароль не подходят друг к другу.
    .hint = Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.

# $seconds (Number) - how long to wait
error-session-wait = { $seconds ->
    [one] После нескольких неверных попыток нужно подождать { $seconds } секунду.
    [few] После нескольких неверных попыток нужно подождать { $seconds } секунды.
    [many] После нескольких неверных попыток нужно подождать { $seconds } секунд.
   *[other] После нескольких неверных попыток нужно подождать { $seconds } секунды.
}
    .hint = Ничего не заблокировано навсегда. Тем временем проверьте раскладку клавиатуры и Caps Lock.

error-session-wrong-pin = Это не ПИН-код этого сотрудника.
    .hint = Попробуйте ещё раз или войдите с паролем.

error-pin-missing = У этого сотрудника нет ПИН-кода на этом компьютере.
    .hint = Войдите с паролем. ПИН-код каждый задаёт в своих настройках.

error-pin-invalid = В ПИН-коде от четырёх до восьми цифр.

error-password-again = Для этого нужен ваш пароль ещё раз.
    .hint = Затем он действует пять минут.

error-password-wrong = Это не ваш пароль.
    .hint = Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.

error-recovery-answers-wrong = Эти группы не совпадают с ключом восстановления.
    .hint = Сравните их с тем, что записали на бумаге, и с номерами групп.

error-recovery-key-invalid = Ключ восстановления неполон: какой-то знак пропущен или отличается.
    .hint = В нём восемь групп по четыре знака. Сравните их с бумагой одну за другой.

error-recovery-key-wrong = Этот ключ восстановления не от этой клиники.
    .hint = Возможно, позже был создан новый. Найдите лист с самой поздней датой.

error-recovery-not-begun = Ключ восстановления сейчас не создаётся.
    .hint = Начните заново: будет показан новый ключ.

error-recovery-not-manager = Ни у одного руководителя клиники нет такого имени пользователя.
    .hint = Ключ восстановления впускает руководителя. Остальные получат пароли от него.

error-session-needed = Сначала войдите в программу.

error-right-missing = Это действие вам не открыто.
    .hint = Обратитесь к руководителю клиники.

error-not-found = Этой записи здесь больше нет.
    .hint = Возможно, её изменил коллега. Посмотрите список ещё раз.

error-practice-exists = В этой папке уже есть клиника.
    .hint = Выберите пустую папку. То, что здесь есть, останется как было.

error-practice-missing = В этой папке нет клиники.
    .hint = Создайте её командой «peyvand init» или выберите другую папку.

error-practice-name-empty = Укажите название клиники.

error-patient-name-empty = Укажите хотя бы одну часть имени.

# $text (Text) - what was typed
error-patient-mobile-invalid = «{ $text }» — не номер мобильного телефона. Нужны 11 цифр, начиная с 09, или номер с кодом страны.

error-patient-national-id-invalid = В национальном номере десять цифр, и последняя должна соответствовать остальным.
    .hint = Для паспорта или другого документа есть поле ниже.

error-birth-invalid = Это не дата рождения.
    .hint = Сначала год; можно указать только год.

error-birth-in-future = Дата рождения позже сегодняшнего дня.

error-patient-referrer-self = Пациент не может порекомендовать сам себя.

error-patient-guardian-self = Пациент не может быть своим собственным представителем.

# $name (Text) - whose it is
error-file-no-taken = Этот номер карты уже у пациента { $name }.
    .hint = Оставьте поле пустым — будет присвоен следующий свободный номер.

# $limit (Number) - how many
error-text-too-long = Слишком длинно: помещается не более { $limit ->
    [one] { $limit } знака.
    [few] { $limit } знаков.
    [many] { $limit } знаков.
   *[other] { $limit } знака.
}

error-staff-name-empty = Укажите имя сотрудника.

error-staff-login-empty = К паролю нужно имя пользователя.

error-staff-login-taken = С этим именем уже входит другой сотрудник.

error-staff-role-missing = Выберите хотя бы одну роль.

error-staff-manager-needed = Клиника осталась бы без руководителя, который ведёт сотрудников и ключи.
    .hint = Сначала назначьте руководителем кого-нибудь ещё.

# $count (Number) - next steps, contacts and leaves that are theirs
error-staff-substitute-needed = { $count ->
    [one] За этим сотрудником { $count } открытое дело.
    [few] За этим сотрудником { $count } открытых дела.
    [many] За этим сотрудником { $count } открытых дел.
   *[other] За этим сотрудником { $count } открытого дела.
}
    .hint = Выберите, кому их передать: всё перейдёт вместе с этим изменением.

error-staff-substitute-invalid = Этот сотрудник не может заменить.
    .hint = Заменяет другой сотрудник: он работает сейчас, ведёт контакты и в эти дни не в отпуске.

error-staff-leave-invalid = Эти дни не подходят: конец раньше начала, отпуск уже прошёл или пересекается с другим отпуском этого сотрудника.
    .hint = Выберите другие дни или сначала отмените прежний отпуск.

error-staff-delegate-invalid = От имени врача действует только сотрудник с ролью ассистента.
    .hint = Если так и задумано, руководитель даёт ему эту роль.

error-behalf-not-allowed = Этот врач не разрешает вам действовать от его имени или больше не разрешает.
    .hint = Врач выбирает это в своих настройках.

# $name (Text) - the doctor of the visit
error-behalf-other-doctor = Врач этого визита: { $name }. От имени врача заполняют и закрывают только его визиты.

error-file-refused = Эта карта для вас закрыта.
    .hint = В экстренном случае она откроется с указанием причины, и руководитель это увидит.

error-emergency-reason-empty = Напишите, почему эта карта нужна сейчас.

# $limit (Number) - how many
error-password-too-short = { $limit ->
    [one] В пароле должен быть не менее чем { $limit } знак.
    [few] В пароле должно быть не менее { $limit } знаков.
    [many] В пароле должно быть не менее { $limit } знаков.
   *[other] В пароле должно быть не менее { $limit } знака.
}

error-service-name-empty = Укажите название услуги.

error-service-minutes-invalid = Услуга длится от 5 до 600 минут.

error-amount-invalid = Это не сумма.
    .hint = Пишите только цифры, например 1 250 000.

error-day-invalid = Такого дня в календаре нет.

error-zone-unknown = Такой часовой пояс неизвестен.
    .hint = Пишите так: Asia/Tehran.

# $text (Text) - what was typed
error-choice-unknown = «{ $text }» нет среди вариантов.

# $text (Text) - the words that were found
# $instead (Text) - what may be said instead
error-wording-blocked = «{ $text }»: в медицине это считается запрещённой рекламой.
    .hint = Вместо этого можно сказать: { $instead }

error-hours-invalid = Рабочие часы должны кончаться позже начала и не пересекаться.

error-room-name-empty = Укажите название кабинета.

# $count (Number) - appointments that stand in it
error-room-booked = { $count ->
    [one] В этом кабинете ещё { $count } запись.
    [few] В этом кабинете ещё { $count } записи.
    [many] В этом кабинете ещё { $count } записей.
   *[other] В этом кабинете ещё { $count } записи.
}
    .hint = Сначала перенесите их в другой кабинет, затем отключите этот.

error-closure-reason-empty = Укажите, почему это время закрыто.
    .hint = Сотрудники видят причину в календаре, её называют и пациентам.

error-closure-invalid = Это время не подходит: конец раньше начала, указано только одно время из двух, или выбраны и врач, и кабинет.

error-holiday-name-empty = Укажите название выходного дня.

# $time (Time) - when
# $name (Text) - whose it is
error-appointment-doctor-busy = В { $time } у врача записан пациент { $name }.
    .hint = Выберите другое время или другого врача.

# $time (Time) - when
# $name (Text) - whose it is
error-appointment-patient-busy = В { $time } этот пациент записан к врачу { $name }.
    .hint = Выберите другое время.

error-appointment-in-past = Это время уже прошло.

# $status (Text) - how the appointment stands
error-appointment-not-open = { $status ->
    [arrived] Пациент уже пришёл: запись больше нельзя изменить.
    [done] Приём завершён: запись больше нельзя изменить.
    [no-show] В записи отмечена неявка.
    [cancelled] Запись отменена.
    [moved] Запись перенесена на другое время.
   *[other] Запись больше нельзя изменить.
}

error-appointment-no-doctor = У записи не указан врач.
    .hint = Сначала выберите врача.

error-cancel-reason-empty = Укажите, почему запись отменяется.

error-visit-already-open = Этот пациент уже принят.

error-visit-not-open = Этот визит завершён.

error-visit-step-missing = Визит завершается только со следующим шагом.
    .hint = Выберите, что дальше, или укажите, почему лечение завершено.

error-delay-reason-empty = Напишите, почему врач задерживается, словами, которые можно сказать пациентам.

error-delay-minutes-invalid = Опоздание бывает от 0 до 600 минут.
    .hint = Если оно больше, закройте это время: тогда все, кто записан, будут в одном списке.

error-left-reason-empty = Спросите, почему пациент уходит, и выберите или напишите причину.

error-checklist-empty = В этом пункте нет слов.
    .hint = Напишите, что проверяется, или уберите пункт из списка.

# $due (Money) - what is left to pay
error-payment-too-much = Осталось оплатить { $due }.
    .hint = Напишите эту сумму или меньше.

# $number (Number) - the number
error-invoice-number-taken = Номер { $number } уже у другого счёта.

error-step-due-missing = У следующего шага должна быть дата.

error-step-due-past = Дата следующего шага раньше сегодняшней.

error-step-owner-missing = Выберите, кто отвечает за следующий шаг.

error-step-reason-empty = Укажите причину этого шага.

error-step-colleague-missing = Выберите коллегу, к которому направлен пациент.

error-step-not-open = Этот шаг уже выполнен.

error-followup-not-open = Этот звонок уже завершён.

error-attempt-answers-missing = Запишите ответы пациента.
    .hint = Если никто не ответил, выберите такой исход.

error-undo-nothing = Здесь нет ваших действий, которые можно отменить.

error-redo-nothing = Повторять нечего.

# $rule (Text) - the code of the rule
error-undo-breaks = { $rule ->
    [appointment-doctor-busy] Отменить нельзя: время врача уже занято другим пациентом.
    [appointment-patient-busy] Отменить нельзя: у пациента на это время другая запись.
    [visit-step-missing] Отменить нельзя: завершённый визит остался бы без следующего шага.
    [ledger-unbalanced] Отменить нельзя: счета перестали бы сходиться.
    [payment-too-much] Отменить нельзя: оплачено оказалось бы больше, чем стоил визит.
   *[other] Отменить нельзя: это нарушило бы правила клиники.
}
    .hint = Устраните помеху и повторите отмену.

error-act-undone-already = Это действие уже отменено.
    .hint = Возможно, список устарел: посмотрите его ещё раз.

error-act-never-undone = Это действие нельзя отменить.

error-device-name-empty = Дайте этому компьютеру имя, например «Регистратура».

error-rule-value-invalid = Это значение не подходит для правила.

error-ledger-unbalanced = Стороны проводки не сходятся.

error-sample-only = Это возможно только в учебной клинике или там, где клиники ещё нет.

# $text (Text) - what was typed
error-input-unreadable = Не удалось прочитать запрос: { $text }

error-endpoint-unknown = Этой версии такой запрос неизвестен.

# $count (Number) - how many problems
error-check-found = При проверке { $count ->
    [one] найдена { $count } неполадка.
    [few] найдены { $count } неполадки.
    [many] найдено { $count } неполадок.
   *[other] найдено { $count } неполадки.
}

# $incident (Text) - the number in the log
error-bug = Не получилось из-за ошибки в программе. Сохранённое не потеряно. Номер: { $incident }
    .hint = Попробуйте ещё раз. Если повторится, сообщите номер в поддержку.

error-store-in-use = Эта клиника уже открыта на этом компьютере.
    .hint = Работайте в открытом окне или закройте его и попробуйте снова.

error-store-disk-full = Не удалось сохранить: диск заполнен. Сохранённое раньше не потеряно.
    .hint = Освободите место и попробуйте ещё раз.

error-store-read-only = Нет полного доступа к папке клиники: нужны и чтение, и запись. Ничего не сохранено и не изменено.
    .hint = Попросите того, кто обслуживает компьютер, разрешить чтение и запись в этой папке.

error-store-damaged = Файл клиники повреждён. Он остаётся нетронутым.
    .hint = Ничего не удаляйте. Восстановите последнюю резервную копию в другую папку.

# $found (Number) - the file's version
# $known (Number) - the newest version known here
error-store-newer = Эта клиника создана более новой версией (файл { $found }, программа { $known }). Она остаётся нетронутой.
    .hint = Установите на этот компьютер новую версию.

error-store-wrong-key = Ключ не подходит к файлу клиники.
    .hint = Возможно, файлы в папке от двух разных клиник.

# $missing (Number) - how many acts
error-store-acts-missing = { $missing ->
    [one] В файле не хватает { $missing } сохранённого действия. Читать можно; запись ждёт вашего решения.
    [few] В файле не хватает { $missing } сохранённых действий. Читать можно; запись ждёт вашего решения.
    [many] В файле не хватает { $missing } сохранённых действий. Читать можно; запись ждёт вашего решения.
   *[other] В файле не хватает { $missing } сохранённого действия. Читать можно; запись ждёт вашего решения.
}
    .hint = Возможно, вернули старую копию или удалили файл рядом с ней. Верните верную копию; или руководитель продолжит без них: peyvand call practice_accept_loss

error-store-io = Не удалось сохранить: диск не ответил. Сохранённое раньше не потеряно.
    .hint = Закройте программу и откройте снова. Если повторится, проверьте диск.

error-store-missing = В этой папке нет клиники.

error-key-damaged = Обе копии файла ключей повреждены. Они остаются нетронутыми.
    .hint = Верните файл ключей из резервной копии.

error-key-missing = В папке нет файла ключей.
    .hint = Верните его из резервной копии: без него никто не войдёт.

# $text (Text) - what was typed
error-import-mapping-invalid = Ошибка в файле сопоставления: { $text }

# $text (Text) - what was typed
error-import-column-missing = В таблице нет столбца «{ $text }».

# $text (Text) - what was typed
error-import-file-unreadable = Не удалось прочитать файл как таблицу: { $text }

error-job-running = В фоне уже идёт другая работа.
    .hint = Дождитесь её конца или остановите её.

error-job-canceled = Работа остановлена до завершения. Всё осталось как было.

error-backup-no-target = Место для резервных копий ещё не выбрано.
    .hint = Сначала выберите папку, лучше всего на флешке.

error-backup-target-name-empty = Назовите место для резервных копий.

# $text (Text) - the folder, or what people call it
error-backup-folder-missing = «{ $text }» сейчас недоступно.
    .hint = Вставьте флешку или выберите другую папку.

# $text (Text) - the folder
error-backup-folder-read-only = В «{ $text }» ничего нельзя записать.
    .hint = Проверьте, не защищена ли флешка от записи, или выберите другую папку.

# $text (Text) - the file or the folder
error-backup-unreadable = «{ $text }» на месте, но этому пользователю компьютера не разрешено чтение.
    .hint = Попросите того, кто обслуживает компьютер, разрешить чтение.

# $needed (Number) - mebibytes
# $free (Number) - mebibytes
error-backup-no-room = Не хватает места: нужно { $needed } МиБ, свободно { $free } МиБ.
    .hint = Освободите место или выберите другое. То, что там уже есть, останется как есть.

error-backup-too-large = Формат этой флешки не вмещает файл такого размера.
    .hint = FAT32 принимает файлы до 4 ГБ. Возьмите флешку с форматом exFAT или NTFS.

error-backup-gone = Место копии пропало на полпути, как если бы флешку вынули.
    .hint = Прежние копии и данные клиники не изменились. Подключите носитель снова и повторите.

error-backup-read-back = Прочитанное не совпало с записанным, поэтому эта копия не сохранена.
    .hint = Возможно, флешка или диск выходит из строя. Возьмите другой носитель.

error-backup-not-one = Этот файл не является резервной копией Peyvand.

error-backup-cut = У этой копии нет конца: она оборвалась, когда её создавали или переносили.
    .hint = Выберите другую копию. Данные клиники не изменились.

error-backup-damaged = Эта резервная копия повреждена.
    .hint = Выберите другую копию. Данные клиники не изменились.

error-backup-newer = Эта копия создана более новой версией Peyvand.
    .hint = Обновите Peyvand и попробуйте снова.

# $name (Text) - the other practice
error-backup-other-practice = Эта копия принадлежит другой клинике: { $name }.
    .hint = Её можно восстановить в пустую папку, но не вместо клиники, которая здесь.

error-backup-wrong-secret = Этим копия не открывается.
    .hint = Копия открывается паролями и ключом восстановления, которые действовали при её создании.

error-restore-not-allowed = Для восстановления из копии нужен пароль руководителя или ключ восстановления, действующий сегодня.
