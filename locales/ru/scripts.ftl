# What is said at the desk, and the check of wording.

scripts-hint = Что говорят в каждом случае, на языке пациента. Имена в фигурных скобках подставляются сами. Если своих слов нет, действуют готовые.

scripts-kind-label = Случай

scripts-language-label = Язык

scripts-own-label = Ваши слова

scripts-body-label = Что говорят

scripts-names-label = Вставить

scripts-save-action = Сохранить текст

# $text (Text) - words that are not allowed
scripts-blocked-line = Пока в тексте есть «{ $text }», сохранить его нельзя.

scripts-reset-action = Вернуть готовый текст

scripts-check-title = Проверка слов

scripts-check-empty = Запрещённых слов из списка в этом тексте нет.

# $instead (Text) - what may be said
scripts-instead-line = Скажите иначе: { $instead }

scripts-proposed-label = предложение, а не правило

# $version (Text) - version of the list
# $source (Text) - where it comes from
scripts-pack-line = Список слов, версия { $version }. Источник: { $source }.

scripts-lawyer-line = Прежде чем полагаться на этот список, его должен подтвердить юрист.

# $level (Text) - how grave it is
scripts-level-choice = { $level ->
    [block] Нельзя
   *[other] Осторожно
}

# $kind (Text) - the occasion
scripts-kind-choice = { $kind ->
    [welcome] Приветствие
    [long-wait] Долгое ожидание
    [doctor-late] Врач опаздывает
    [angry] Пациент недоволен
    [soft-sell] Запись на следующий шаг
    [reminder] Напоминание по телефону
    [reminder-text] Напоминание сообщением
    [offer] Предложение свободного времени
    [offer-gone] Свободное время занято
    [apology] Перенос с извинением
    [booked] После записи
    [after-care] Уход дома
   *[other] Случай
}

# $name (Text) - what is filled in
scripts-name-choice = { $name ->
    [practice] клиника
    [caller] ваше имя
    [doctor] врач
    [minutes] минуты
    [reason] причина
    [day] день
    [time] время
    [address] адрес
   *[other] имя пациента
}

scripts-copy-action = Копировать

scripts-say-title = Что сказать

scripts-send-title = Что отправить
