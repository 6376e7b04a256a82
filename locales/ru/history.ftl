history-page-title = История действий

# $name (Text) - the patient
history-patient-title = История действий: { $name }

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] Действия
        [openings] Открытые карты
       *[emergency] Экстренный доступ
    }

history-text-label = Найти в истории
    .placeholder = Действие или имя…

history-patient-label = Пациент

history-staff-label = Сотрудник

history-from-label = С

history-until-label = По

history-clear-action = Показать всё

history-filters-label = Сузить

history-list-empty = Ничего такого не делали.

history-openings-empty = Карты в это время не открывали.

history-openings-hint = Одна строка на человека, карту и сеанс работы.

history-more-action = Раньше

# $name (Text) - the doctor
history-behalf-label = от имени: { $name }

history-program-label = Сама программа

history-undone-label = Отменено

history-emergency-label = В экстренном случае

history-open-action = Открыть карту

history-close-action = Закрыть

history-changes-title = Что изменилось

history-changes-empty = Больше показать нечего.

history-changes-more-label = Изменилось больше, чем показано здесь.

history-old-label = Было

history-new-label = Стало

history-nothing-label = ничего

history-hidden-label = Вам не показывается

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] да
       *[no] нет
    }

history-undo-action = Отменить это

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day }, { $time }
