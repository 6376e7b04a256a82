# $time (Time) - when the last verified backup was made
backups-sign-today-line = Резервная копия: сегодня, { $time }

# $time (Time) - when
backups-sign-yesterday-line = Резервная копия: вчера, { $time }

# $day (Day) - when the last verified backup was made
backups-sign-day-line = Последняя резервная копия: { $day }

# $level (Text) - due, late or never
backups-sign-level-label = { $level ->
        [due] Пора сделать резервную копию
        [late] Копии не было два дня: сделанное за это время хранится только на этом компьютере
       *[never] Резервной копии ещё нет: всё хранится только на этом компьютере
    }

# $percent (Number) - how much is done
backups-sign-running-line = Резервное копирование, { $percent } %

backups-sign-failed-line = Последняя копия не сделана

backups-sign-partly-line = Последняя копия сделана не во всех местах

backups-now-action = Сделать копию

backups-why-action = Узнать почему

backups-behind-title = Данные на этом компьютере старее резервной копии

backups-behind-label = В подключённой копии есть сделанное, чего здесь нет. Прежде чем продолжать, посмотрите на неё: новые записи с ней не соединятся.

backups-behind-action = Посмотреть копии

# $kind (Text) - backup, verify, restore or key-change
backups-job-title = { $kind ->
        [backup] Создание резервной копии
        [verify] Проверка резервной копии
        [restore] Восстановление из копии
       *[key-change] Смена ключа данных
    }

# $phase (Text) - preparing, copying, checking or finishing
backups-phase-label = { $phase ->
        [preparing] Подготовка
        [copying] Копирование
        [checking] Чтение и проверка
       *[finishing] Завершение
    }

# $percent (Number) - how much is done
backups-percent-label = { $percent } %

# $count (Number) - minutes
backups-left-line = { $count ->
        [one] Осталась примерно { $count } минута
        [few] Осталось примерно { $count } минуты
        [many] Осталось примерно { $count } минут
       *[other] Осталось примерно { $count } минуты
    }

backups-soon-line = Осталось меньше минуты

backups-stop-action = Остановить

backups-work-on-hint = Тем временем можно работать дальше.

# $kind (Text) - backup, verify, restore or key-change
# $file (Text) - the file, or nothing
backups-job-done-label = { $kind ->
        [backup] Копия сделана и проверена: { $file }
        [verify] Копия цела: { $file }
        [restore] Данные восстановлены из копии: { $file }
       *[key-change] У данных теперь новый ключ. { $file }
    }

# $kind (Text) - backup, verify, restore or key-change
backups-job-stopped-label = { $kind ->
        [backup] Копирование остановлено; прежние копии на месте.
        [verify] Проверка остановлена.
        [restore] Остановлено; сегодняшние данные не изменились.
       *[key-change] Остановлено; ключ прежний.
    }

backups-missed-label = В этих местах копия не сделана:

backups-untouched-label = То, что здесь было, не изменилось.

backups-targets-title = Где хранятся копии

backups-targets-hint = Прежде всего — флешка, которая вечером покидает клинику. Каждая копия — один зашифрованный файл: на другом компьютере его откроют пароль или ключ восстановления.

backups-targets-empty = Место для копий ещё не выбрано.

backups-here-label = На месте

backups-away-label = Не подключено

backups-automatic-label = Автоматически
    .hint = Копии делаются сюда по расписанию и когда эту флешку подключают.

# $size (Text) - room that is free
backups-free-label = свободно { $size }

# $count (Number) - backups that lie there
backups-files-label = { $count ->
        [one] { $count } копия
        [few] { $count } копии
        [many] { $count } копий
       *[other] { $count } копии
    }

# $day (Day) - the last backup there
backups-last-label = Последняя: { $day }

# $unit (Text) - mb or gb
# $size (Text) - the number
backups-size-label = { $unit ->
        [gb] { $size } ГБ
       *[mb] { $size } МБ
    }

backups-add-title = Добавить место

backups-places-label = Сейчас подключено

# $name (Text) - the stick
# $size (Text) - room that is free
backups-place-choice = { $name }, свободно { $size }

backups-folder-label = Папка

backups-browse-action = Обзор…

backups-name-label = Как его называть
    .hint = Например, «синяя флешка».

backups-add-action = Добавить

backups-target-now-action = Сделать копию сюда

# $name (Text) - the place
backups-target-remove-action = Больше не использовать «{ $name }»
    .hint = Лежащие там копии останутся.

backups-schedule-title = Когда делать автоматически

backups-daily-label = Каждый день в
    .hint = Пусто: без определённого времени.

backups-time-invalid = Напишите время так: 20:00.

backups-hours-label = В течение дня

# $count (Number) - hours; 0: never
backups-hours-choice = { $count ->
        [0] Только в это время
        [one] Каждый { $count } час
        [few] Каждые { $count } часа
        [many] Каждые { $count } часов
       *[other] Каждые { $count } часа
    }

backups-schedule-action = Сохранить расписание

backups-made-title = Сделанные копии

backups-made-empty = Копий пока нет.

# $day (Day long) - when it was made
# $time (Time) - when it was made
backups-moment-line = { $day }, { $time }

# $cause (Text) - why it was made
backups-cause-label = { $cause ->
        [hand] Вручную
        [schedule] По расписанию
        [day-close] В конце дня
        [stick] При подключении флешки
        [unlock] После разблокировки
        [migration] Перед обновлением
       *[other] По другой причине
    }

backups-gone-label = Сейчас недоступна

backups-verify-action = Проверить

backups-restore-action = Восстановить…

backups-other-action = Восстановить из другой копии…

backups-key-title = Смена ключа данных

backups-key-text = Нужна, если пароль или ключ восстановления могли попасть в чужие руки вместе с копией данных. Всё шифруется заново.

backups-key-points = Все выйдут из программы и войдут снова с теми же паролями. Прежние копии читаются с паролями, которые в них записаны. Это займёт несколько минут; отключение питания не страшно.

backups-key-action = Сменить ключ

backups-back-action = Назад

backups-restore-title = Восстановление из резервной копии

backups-find-hint = Подключите флешку. Здесь перечислено всё, что найдено на этом компьютере и подключённых дисках, сначала новое.

backups-found-title = Найденные копии

backups-found-empty = Здесь копий не найдено.
    .hint = Подключите флешку и поищите снова или укажите папку.

backups-look-again-action = Искать снова

backups-look-in-action = Искать в этой папке

backups-everywhere-action = Искать везде

# $whose (Text) - ours, other, sample or unknown
backups-whose-label = { $whose ->
        [ours] Этой клиники
        [other] Другой клиники
        [sample] Учебная клиника
       *[unknown] Ещё не открыта
    }

# $days (Number) - age in days
backups-age-label = { $days ->
        [0] сегодня
        [1] вчера
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }

backups-open-title = Открыть копию

backups-way-label = Чем открыть

# $way (Text) - password or key
backups-way-choice = { $way ->
        [password] Имя и пароль
       *[key] Ключ восстановления
    }

backups-login-label = Имя пользователя

backups-password-label = Пароль, который был у этого человека, когда делали копию

backups-recovery-label = Ключ восстановления
    .hint = С бумажного листа; строчные буквы и пропущенные дефисы не мешают.

backups-open-action = Заглянуть внутрь

backups-inside-title = Что в копии

backups-practice-label = Клиника

backups-when-label = Сделана

backups-patients-label = Пациенты

backups-appointments-label = Записи

backups-acts-label = Действий в истории

backups-bytes-label = Размер

backups-lacks-title = Что есть сегодня и чего нет в копии

# $count (Number) - acts
# $day (Day) - the last of them
backups-lacks-line = { $count ->
        [one] { $count } действия (последнее { $day }) в данных не будет.
        [few] { $count } действий (последнее { $day }) в данных не будет.
        [many] { $count } действий (последнее { $day }) в данных не будет.
       *[other] { $count } действия (последнее { $day }) в данных не будет.
    }

backups-lacks-empty = Ничего: всё сделанное есть в этой копии.

backups-lacks-unknown-label = Сегодняшние данные сейчас не открыты, поэтому нельзя сосчитать, чего нет в копии.

backups-aside-label = Сегодняшние данные не удаляются: они останутся в папке «aside» клиники.

backups-final-label = Ctrl+Z этого не отменит. После этого все входят заново.

backups-put-action = Восстановить из этой копии

backups-choose-other-action = Выбрать другую

backups-held-hint = Не выключайте компьютер. Пока это не закончено, работать в клинике нельзя.

# $kind (Text) - restore or key-change
backups-held-title = { $kind ->
        [restore] Данные восстановлены
       *[key-change] Ключ сменён
    }

# $kind (Text) - restore or key-change
backups-held-failed-title = { $kind ->
        [restore] Данные не восстановлены
       *[key-change] Ключ не сменён
    }

# $kind (Text) - restore or key-change
backups-held-done-label = { $kind ->
        [restore] Войдите с паролем, который действовал, когда делали копию.
       *[key-change] Войдите со своим паролем, как раньше.
    }

backups-held-aside-label = Прежние данные сохранены в папке «aside»:

backups-signin-action = Войти

# $acts (Number) - acts that are gone, at least
backups-missing-title = { $acts ->
        [one] В данных не хватает { $acts } сохранённого действия
        [few] В данных не хватает { $acts } сохранённых действий
        [many] В данных не хватает { $acts } сохранённых действий
       *[other] В данных не хватает { $acts } сохранённых действий
    }

# $day (Day long) - when the last of them was saved
# $time (Time) - when the last of them was saved
backups-missing-line = Последнее из них сохранено { $day } в { $time }. Возможно, сюда положили более старую копию папки или потерялся соседний файл.

backups-missing-text = Пока вы не решите, всё можно читать, но нельзя записывать.

backups-missing-restore-action = Восстановить из новейшей копии
    .hint = Подходит, если недостающее есть в копии. Сначала вы посмотрите, потом решите.

backups-missing-accept-action = Продолжить без них
    .hint = Подходит, если их нет ни в одной копии. Потом их уже не вернуть.

backups-missing-look-action = Пока только посмотреть
    .hint = Это ничего не решает.

backups-missing-manager-label = Решает руководитель. До этого данные можно смотреть.

backups-missing-banner = Пока ничего нельзя записать: не хватает сохранённых действий

backups-missing-decide-action = Решить
