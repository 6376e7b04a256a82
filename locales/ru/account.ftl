# Who comes in and how: first run, signing in, locking, one’s own settings.

account-start-title = Добро пожаловать в Пейванд

account-start-sub = На этом компьютере ещё нет клиники. С чего начать?

# $way (Text) - found, sample or restore
account-start-action = { $way ->
    [found] Создать мою клинику
    [sample] Посмотреть образец клиники
   *[restore] Восстановить из резервной копии
}

# $way (Text) - found, sample or restore
account-start-line = { $way ->
    [found] Название, календарь, первый руководитель и ключ восстановления: четыре коротких шага.
    [sample] Вымышленные пациенты и целый рабочий день, ничего не нужно настраивать.
   *[restore] Если клиника была на другом компьютере: с флешки или из папки, по паролю или ключу восстановления.
}

# $number (Number) - this step
# $count (Number) - how many there are
account-step-line = Шаг { $number } из { $count }

# $step (Text) - practice, manager, key or answers
account-step-title = { $step ->
    [practice] Ваша клиника
    [manager] Первый руководитель
    [key] Ключ восстановления
   *[answers] Несколько групп с бумаги
}

# $step (Text) - practice, manager, key or answers
account-step-sub = { $step ->
    [practice] Название и то, как клиника считает и пишет. Страна и валюта останутся такими; остальное можно изменить в настройках.
    [manager] Руководитель добавляет коллег и хранит ключи. Кто работает один, отмечает и остальные свои роли.
    [key] Если все пароли забыты, клинику откроет этот ключ, и больше ничто. Он показывается только сейчас.
   *[answers] Введите эти группы с бумаги, чтобы было ясно, что ключ записан верно.
}

# $step (Text) - practice, manager, key or answers
account-step-action = { $step ->
    [key] Записано на бумаге
    [answers] Создать клинику
   *[next] Дальше
}

account-found-busy = Клиника создаётся…

account-country-label = Страна

# $country (Text) - ir, ru, cn or other
account-country-choice = { $country ->
    [ir] Иран
    [ru] Россия
    [cn] Китай
   *[other] Другая страна
}

account-currency-label = Валюта

# $currency (Text) - IRR, RUB, CNY or USD
account-currency-choice = { $currency ->
    [IRR] Риалы и томаны
    [RUB] Рубли
    [CNY] Юани
   *[USD] Доллары США
}

account-more-action = Цифры и часовой пояс

account-manager-name-label = Ваше имя и фамилия

account-login-hint = Короткое имя для входа, например «maryam».

account-roles-label = Что вы делаете здесь, кроме руководства?

account-password-label = Новый пароль

account-password-again-label = Тот же пароль ещё раз

# $strength (Text) - none, short, fair or strong
# $least (Number) - the fewest characters
account-password-hint = { $strength ->
    [short] Пока коротко: нужно не менее { $least } знаков.
    [fair] Подойдёт. Чем длиннее, тем надёжнее.
    [strong] Длинный и надёжный.
   *[none] Не менее { $least } знаков. Несколько не связанных между собой слов надёжны и легко запоминаются.
}

account-password-differs = Не совпадает с паролем выше. Введите ещё раз.

account-password-title = Пароль

account-password-old-label = Нынешний пароль

account-password-action = Сменить пароль

account-key-label = Ключ восстановления

account-key-paper-hint = Запишите на бумаге и храните в надёжном месте, не в этом компьютере и не в телефоне.

account-key-see-action = Посмотреть ключ ещё раз

account-key-keep-action = Заменить ключ

account-key-type-hint = Восемь групп с бумаги. Заглавные буквы, пробелы и дефисы не важны.

# $number (Number) - which group
account-group-label = Группа { $number }

account-locked-title = Клиника заблокирована

# $login (Text) - who locked it
account-locked-sub = По паролю { $login } работа продолжится с того же места; войти может и коллега.

account-wait-over = Теперь можно попробовать ещё раз.

account-forgot-action = Пароль забыт

account-restore-action = Восстановить из копии

account-recover-title = Вход по ключу восстановления

account-recover-sub = Введите ключ с бумаги и выберите новый пароль. После этого нужно будет создать новый ключ восстановления.

account-recover-who-label = Руководитель, который получит новый пароль
    .hint = Выберите имя пользователя руководителя: по ключу новый пароль получает только руководитель.

account-recover-action = Открыть ключом

account-change-title = Сменить пользователя

account-change-sub = Клиника остаётся открытой. То, что на этой странице не сохранено, пропадёт.

account-change-who-label = Кто продолжит?

account-change-action = Сменить пользователя

account-change-empty = У коллег нет PIN-кода на этом компьютере

account-change-empty-hint = Каждый задаёт свой в настройках, в разделе «Моя учётная запись».

account-mine-action = К моей учётной записи

account-not-now-action = Назад

account-pin-label = PIN-код

account-pin-title = PIN-код на этом компьютере

# $state (Text) - set or none
account-pin-hint = { $state ->
    [set] У вас есть PIN-код. Новый займёт его место.
   *[none] Пока клиника открыта, с PIN-кодом вы быстро смените коллегу за компьютером. После блокировки нужен пароль.
}

account-pin-new-label = Новый PIN-код, от 4 до 8 цифр

account-pin-again-label = Тот же PIN-код ещё раз

account-pin-differs = Не совпадает с PIN-кодом выше. Введите ещё раз.

account-pin-action = Задать PIN-код

account-pin-remove-action = Убрать PIN-код

account-again-title = Пароль ещё раз

# $act (Text) - the endpoint that asks for it
account-again-sub = { $act ->
    [staff_add] Прежде чем добавить коллегу, введите свой пароль.
    [staff_edit] Прежде чем изменить данные коллеги, введите свой пароль.
    [staff_password] Прежде чем дать коллеге новый пароль, введите свой.
    [recovery_renew] Прежде чем заменить ключ восстановления, введите свой пароль.
    [key_change] Прежде чем сменить ключ клиники, введите свой пароль.
   *[other] Для этого нужен ваш собственный пароль.
}

# $name (Text) - who is signed in
account-again-label = Пароль: { $name }

account-again-hint = В течение пяти минут его не спросят снова.

account-again-action = Продолжить

account-lock-action = Заблокировать

account-lock-title = Автоматическая блокировка

account-lock-hint = Когда за компьютером никто не работает, клиника закрывается, а её ключ стирается из памяти. Ctrl+L делает это сразу.

account-lock-label = Сколько ждать без действий

# $minutes (Number) - how long; 0: never
account-lock-choice = { $minutes ->
    [0] Никогда
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}

# $minutes (Number) - how long; 0: never
account-lock-line = { $minutes ->
    [0] Сама по себе клиника не блокируется.
    [one] Клиника блокируется через { $minutes } минуту без действий.
    [few] Клиника блокируется через { $minutes } минуты без действий.
    [many] Клиника блокируется через { $minutes } минут без действий.
   *[other] Клиника блокируется через { $minutes } минуты без действий.
}

account-recovery-title = Ключ восстановления клиники

# $state (Text) - ready, missing or used
account-recovery-line = { $state ->
    [ready] У клиники есть ключ восстановления. Если бумага потеряна или её видели чужие, создайте новый.
    [used] Ключ восстановления был использован. Создайте новый, старая бумага больше не понадобится.
   *[missing] У клиники нет ключа восстановления. Если все пароли забудутся, её никто не откроет.
}

# $state (Text) - missing or used
account-recovery-sign-action = { $state ->
    [used] Ключ восстановления использован: создать новый
   *[missing] Нет ключа восстановления: создать
}

account-recovery-action = Создать новый ключ

account-delegates-title = Мои ассистенты

account-delegates-hint = Отмеченные здесь могут писать и закрывать визиты от вашего имени; записываются оба имени.

account-delegates-empty = Пока никто не работает ассистентом.

account-behalf-title = От имени врача

account-behalf-hint = Всё, что вы делаете, записывается на имя врача; ваше имя стоит рядом.

account-behalf-label = От чьего имени

account-behalf-own-choice = От своего

# $doctor (Text) - the doctor
account-behalf-line = От имени: { $doctor }

# $doctor (Text) - the doctor
account-behalf-now-line = Сейчас вы работаете от имени: { $doctor }

account-behalf-action = Изменить

# $practice (Text) - its name
account-first-title = { $practice }: всё готово

account-first-sub = Сначала три дела, в любом порядке.

# $part (Text) - staff, services or backups
account-first-action = { $part ->
    [staff] Коллеги и часы работы
    [services] Услуги и цены
   *[backups] Резервная копия на флешке
}

# $part (Text) - staff, services or backups
account-first-line = { $part ->
    [staff] Тогда в расписании появится свободное время.
    [services] Тогда у каждой записи есть длительность и цена.
   *[backups] Тогда ничего не пропадёт, если компьютер сломается.
}

account-first-later-action = Позже
