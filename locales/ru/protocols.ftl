## Protocols: what is asked in a visit

protocols-page-title = Протоколы
    .hint = Один список для первой консультации и по одному для каждого вида визитов, одинаковый для всех врачей.

# $occasion (Text) - on what visits it holds
protocols-occasion-label = { $occasion ->
    [first] Первая консультация
    [return] Повторный визит
    [remote] Дистанционный контакт
   *[service] Услуга
}

# $name (Text) - the service
protocols-service-label = Визит: { $name }

# $code (Text) - a usual item
protocols-item-label = { $code ->
    [health-asked] Спрошено о болезнях, лекарствах и аллергиях
    [worries-asked] Спрошено, что тревожит больше всего
    [earlier-care] Прежнее лечение
    [blood-pressure] Артериальное давление
    [pain] Боль
    [findings-shown] Чем показано, что найдено
    [options-told] Сказано о путях, сроках и стоимости
    [decision] Решение
    [since-last-asked] Спрошено, как было с прошлого раза
    [advice-kept] Рекомендации прошлого раза
    [result-compared] Результат сверен с ожиданием
    [person-made-sure] Уточнено, кто говорит
    [advice-given] Данные рекомендации
   *[when-to-come-told] Сказано, когда прийти лично
}

# $code (Text) - a usual choice
protocols-choice-label = { $code ->
    [decides-now] Решает сейчас
    [needs-time] Нужно время
    [declines] Отказ
    [kept] Соблюдены
    [partly-kept] Отчасти
   *[not-kept] Не соблюдены
}

# $kind (Text) - how an item is answered
protocols-kind-choice = { $kind ->
    [check] Сделано или нет
    [text] Слова
    [measure] Число
    [choice] Одно из нескольких
   *[shown] Чем показано
}

protocols-kind-label = Ответ

protocols-text-label = Что спрашивается

protocols-unit-label = Единица

protocols-choices-label = Варианты
    .hint = Каждый с новой строки.

protocols-needed-label = Обязательно

protocols-add-action = Добавить пункт

# $place (Number) - which item
protocols-remove-action = Убрать пункт { $place }

# $place (Number) - which item
protocols-up-action = Поднять пункт { $place }

protocols-save-action = Сохранить

protocols-usual-action = Взять обычные списки

protocols-list-empty = Протоколов пока нет.

protocols-items-empty = В этом списке пока ничего не спрашивается.

protocols-service-add-label = Список для услуги
