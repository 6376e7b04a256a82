# Who got in touch and is not answered yet.

enquiries-title = Отложено

enquiries-list-empty = Ничего не отложено.

enquiries-nobody-label = Пока без имени

enquiries-resume-action = Продолжить

enquiries-answered-action = Ответили

enquiries-not-reached-action = Не дозвонились

enquiries-drop-action = Убрать

enquiries-call-back-action = Перезвонить

enquiries-call-back-title = Кому перезвонить

enquiries-mobile-label = Номер

enquiries-name-label = Имя

enquiries-matter-label = О чём

enquiries-save-action = Записать

enquiries-park-action = Отложить

# $kind (Text) - what it is
enquiries-kind-choice = { $kind ->
    [call-back] Перезвонить
   *[booking] Запись
}

# $name (Text) - whose it is
enquiries-resume-line = Продолжить: { $name }

# $count (Number) - minutes since the first contact
enquiries-wait-line = { $count ->
    [0] только что
    [one] ждёт { $count } минуту
    [few] ждёт { $count } минуты
    [many] ждёт { $count } минут
   *[other] ждёт { $count } минуты
}

# $count (Number) - how many
enquiries-all-action = Отложено: { $count }