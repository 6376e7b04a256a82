## The consultation: what is answered, measured, shown and agreed

consultation-mine-label = Моя заметка

consultation-private-label = Доверительно
    .hint = Видите вы и те, кому открыто сказанное доверительно.

# $name (Text) - the author
consultation-note-of-label = Заметка: { $name }

consultation-earlier-label = Прежняя заметка

consultation-expected-label = Чего ожидаем

# $day (Day) - when it was agreed
consultation-expected-before-label = Ожидали { $day }

consultation-reached-label = Что достигнуто

# $how (Text) - how much was reached
consultation-reached-choice = { $how ->
    [reached] Достигнуто
    [partly] Отчасти
   *[not-reached] Не достигнуто
}

consultation-shown-title = Чем показано

# $means (Text) - by what something was explained
consultation-shown-label = { $means ->
    [model] Макет
    [tablet] Планшет
    [drawing] Рисунок
    [picture] Снимок пациента
   *[other] Другое
}

consultation-shown-what-label = Что показано

consultation-measures-title = Измерения

consultation-measure-name-label = Что измерено

consultation-measure-unit-label = Единица

consultation-measure-value-label = Значение

consultation-measure-add-action = Добавить измерение

# $value (Text) - an earlier value
# $day (Day list) - its day
consultation-before-line = { $value }, { $day }

consultation-protocol-title = Протокол

# $done (Number) - answered items
# $count (Number) - all items
consultation-protocol-line = { $done } из { $count }

consultation-needed-hint = Обязательно

consultation-draft-line = То, что здесь набиралось, вернулось.

consultation-clash-title = Два текста, написанные одновременно на двух устройствах

consultation-clash-kept-label = Что стоит сейчас

# $name (Text) - who wrote the other text
consultation-clash-other-label = Другой текст: { $name }

consultation-clash-device-label = Текст с другого устройства

consultation-clash-keep-action = Оставить этот

consultation-clash-other-action = Взять этот

consultation-clash-both-action = Составить один из двух

consultation-clash-both-label = Один текст из двух

consultation-clash-save-action = Оставить этот текст

consultation-clash-author-hint = Выбирает только автор.

consultation-remote-action = Дистанционный контакт

consultation-remote-title = Дистанционный контакт

# $means (Text) - how patient and doctor meet
consultation-means-label = { $means ->
    [phone] По телефону
    [text] В переписке
    [video] По видео
   *[in-person] В клинике
}

consultation-means-title = Как вы общаетесь?

consultation-remote-start-action = Начать

# $means (Text) - how patient and doctor meet
# $count (Number) - minutes
consultation-remote-line = { $means ->
    [phone] По телефону: { $count } мин
    [text] В переписке: { $count } мин
   *[video] По видео: { $count } мин
}

consultation-words-focus-action = К словам пациента

consultation-note-focus-action = К моей заметке

consultation-protocol-focus-action = К протоколу
