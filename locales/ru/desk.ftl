# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] Свет: все лампы горят и не мерцают
    [scent] Воздух: проветрено, без резких запахов
    [music] Музыка: тихая, без слов
    [water] Вода, стаканы и чай готовы
    [clean] Зал ожидания, стойка и туалет чистые
    [toys] Игрушки и книги убраны и протёрты
   *[other] Другое
}

## Somebody without an appointment

desk-walk-in-action = Принять без записи

desk-walk-in-title = Пришли без записи

desk-walk-in-patient-label = Кто?

desk-walk-in-patient-placeholder = Введите имя или номер

# $text (Text) - what was typed
desk-walk-in-new-action = Новый пациент: «{ $text }»

desk-walk-in-doctor-label = Врач

desk-walk-in-doctor-any = Кто раньше освободится

desk-walk-in-service-label = Услуга

desk-walk-in-service-none = Пока неизвестно

desk-walk-in-note-label = С чем обратились?

desk-walk-in-save-action = Выдать номер очереди

desk-walk-in-next-action = Следующий

desk-number-label = Номер в очереди

# $name (Text) - the patient
desk-number-hint = Назовите этот номер: { $name }.

## A doctor is late

desk-late-action = Врач опаздывает

desk-late-title = Врач опаздывает

desk-late-doctor-label = Какой врач?

desk-late-minutes-label = На сколько минут?

desk-late-own-label = Или впишите минуты

desk-late-reason-label = Причина, которую можно назвать

# $reason (Text) - previous, emergency, road or surgery
desk-late-reason-choice = { $reason ->
    [previous] предыдущему пациенту нужно больше времени
    [emergency] поступил экстренный пациент
    [surgery] операция заняла больше времени
   *[road] задержка в дороге
}

desk-late-save-action = Составить текст и список

desk-late-edit-action = Изменить минуты или причину

desk-late-over-action = Больше не опаздывает

# $name (Text) - the doctor
# $minutes (Number) - the delay
desk-late-line = { $name } опаздывает на { $minutes } мин

# $told (Number) - those who know
# $count (Number) - all
desk-late-told-line = Предупреждены: { $told } из { $count }

# $name (Text) - the doctor
# $minutes (Number) - the delay
# $count (Number) - those who do not know
desk-late-untold-action = { $name } опаздывает на { $minutes } мин; не предупреждены: { $count }

desk-late-empty = Предупреждать некого.

desk-late-done = Все предупреждены.

desk-late-here-label = Уже здесь

# $time (Time) - when it is best to come
desk-late-come-line = Лучше прийти в { $time }

# $time (Time) - when their turn comes
desk-late-turn-line = Очередь подойдёт около { $time }

# $outcome (Text) - will-wait, refreshment, wants-move or no-answer
desk-late-answer-choice = { $outcome ->
    [will-wait] Подождёт
    [refreshment] Согласен на чай
    [wants-move] Хочет другое время
    [no-answer] Не отвечает
   *[other] Предупреждён
}

desk-late-channel-label = Как предупредили?

# $channel (Text) - phone or desk
desk-late-channel-choice = { $channel ->
    [phone] По телефону
   *[desk] У стойки
}

desk-late-list-label = Кого предупредить

## Another time

# $name (Text) - the patient
desk-move-title = Другое время: { $name }

# $day (Day long) - the day
# $time (Time) - when
desk-move-sub = Сейчас записан: { $day }, { $time }

desk-move-label = Ближайшее свободное время

desk-move-empty = В ближайшие дни свободного времени нет.

desk-move-anybody-action = У любого врача

desk-move-calendar-action = Посмотреть в расписании

## Left without being seen

# $name (Text) - the patient
desk-left-title = Почему не дождались приёма: { $name }?

desk-left-label = Причина

# $reason (Text) - wait, urgent, feels-better or other
desk-left-choice = { $reason ->
    [wait] Слишком долго ждать
    [urgent] Появилось срочное дело
    [feels-better] Стало лучше
   *[other] Другая причина
}

desk-left-words-label = Или своими словами

desk-left-hint = Следующий шаг остаётся открытым, звонок появится в сегодняшних делах.

desk-left-save-action = Записать

## What to say

desk-say-title = Что сказать

desk-say-copy-action = Скопировать

desk-say-copied-line = Текст скопирован.

desk-say-next-action = Другой текст

## What waits

desk-checklist-title = До открытия

# $done (Number) - those seen to
# $count (Number) - all
desk-checklist-line = { $done } из { $count }

desk-lists-label = Что вас ждёт

# $list (Text) - enquiries, displaced, reminders, freed or offers
# $count (Number) - how many
desk-list-action = { $list ->
    [enquiries] Обращения: { $count }
    [displaced] Нужно перенести: { $count }
    [reminders] Напомнить: { $count }
    [freed] Освободилось: { $count }
   *[offers] Предложено: { $count }
}

# $count (Number) - how many
# $minutes (Number) - how long the oldest waits
desk-enquiries-action = Обращения: { $count }, самое давнее ждёт { $minutes } мин

# $count (Number) - how many, none of which waits a whole minute
desk-enquiries-now-action = Обращения: { $count }, только что

## The end of the day

desk-day-end-action = Конец дня

# $day (Day long) - the day
desk-end-title = Конец дня: { $day }

# $count (Number) - what is open
desk-end-left-line = Не завершено: { $count }

desk-end-clear-line = Всё завершено.

desk-end-unresolved-title = Пришли или нет?

desk-end-unresolved-empty = Исход каждой записи отмечен.

# $count (Number) - appointments of the day whose time has not come
desk-end-ahead-line = Сегодня ещё впереди записей: { $count }

desk-end-open-title = Незакрытые визиты

desk-end-open-empty = Все визиты закрыты.

desk-end-unsettled-title = Не оплачено

desk-end-unsettled-empty = Все рассчитались.

# $amount (Money) - what is left to pay
desk-end-due-line = К оплате: { $amount }

desk-end-takings-title = Принято сегодня

desk-end-takings-empty = Сегодня ничего не принято.

# $means (Text) - cash, card or transfer
# $count (Number) - payments
desk-end-takings-line = { $means ->
    [cash] Наличные ({ $count })
    [card] Карта ({ $count })
   *[transfer] Перевод ({ $count })
}

desk-end-total-label = Итого

desk-end-tomorrow-title = Завтра

# $count (Number) - appointments
# $unconfirmed (Number) - those not confirmed
desk-end-tomorrow-line = Записей: { $count }, не подтверждены: { $unconfirmed }

desk-end-tomorrow-action = Завтрашний день

desk-end-backup-title = И напоследок

desk-end-backup-hint = Сделайте резервную копию: Ctrl+B. После этого день завершён.

desk-end-settle-action = Рассчитать
