path-map-title = Карта пути

# $count (Number) - points that are not mended
path-map-line = { $count ->
    [one] Открыт { $count } пункт
    [few] Открыто пунктов: { $count }
    [many] Открыто пунктов: { $count }
   *[other] Открыто пунктов: { $count }
}

path-map-empty = Карта пока пуста.
    .hint = Пройдите путь пациента вместе с коллегами и запишите шаг за шагом, что мешает людям и что их привлекает.

# $stage (Text) - step of the way
path-stage-label = { $stage ->
    [first-contact] Первое обращение
    [booking] Запись
    [arrival] Приход
    [waiting] Ожидание
    [visit] Приём
    [closing] Завершение
    [hand-over] Передача
    [follow-up] Сопровождение
   *[return] Возвращение
}

# $kind (Text) - what a point does to people
path-kind-label = { $kind ->
    [obstacle] Препятствие
   *[magnet] Магнит
}

path-stage-empty = Здесь пока ничего не записано.

path-side-label = Выбранный пункт

# $day (Text) - the day
path-late-label = Срок был { $day }

# $day (Text) - the day
path-until-label = До { $day }

# $day (Text) - the day
path-mended-label = Исправлено { $day }

path-nobody-label = Пока никто

path-new-action = Новый пункт

path-edit-action = Изменить пункт

path-mend-action = Исправлено

path-reopen-action = Открыть снова

path-end-action = Убрать с карты

path-new-title = Новый пункт карты пути

path-edit-title = Изменение пункта карты пути

path-stage-choice-label = Шаг пути

path-kind-choice-label = Что это делает

path-text-label = В нескольких словах

path-owner-label = Кто отвечает

path-until-day-label = До какого дня

path-save-action = Сохранить

path-back-action = Назад
