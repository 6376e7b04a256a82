leaks-page-title = Потери

leaks-page-line = Пациенты, потерянные между двумя визитами: по врачу, завершившему визит, и по неделям. Число открывает своих пациентов.

leaks-side-label = Пациенты за этим числом

leaks-parts-label = Что показать

leaks-leaks-title = Потери

leaks-doctors-title = Врачи рядом

leaks-span-label = За какое время

# $span (Text) - five weeks or a quarter
leaks-span-choice = { $span ->
    [month] Пять недель
   *[quarter] Квартал
}

leaks-kind-choice-label = Как они потеряны

# $kind (Text) - how they were lost
leaks-kind-label = { $kind ->
    [unbooked] Завершено, записи нет
    [untaken] Передано, никто не принял
   *[referral] Направлен, но там не был
}

leaks-doctor-label = Врач

leaks-total-label = Все

leaks-nobody-label = Врач не указан

# $count (Number) - patients
# $name (Text) - the doctor
# $day (Text) - the first day of the week
leaks-cell-label = { $count }: { $name }, неделя с { $day }

# $count (Number) - patients
# $name (Text) - the doctor
leaks-all-cell-label = { $count }: { $name }, все недели

leaks-nobody-empty = Так никто не потерян.

# $count (Number) - patients
leaks-people-title = { $count ->
    [one] { $count } пациент
    [few] Пациентов: { $count }
    [many] Пациентов: { $count }
   *[other] Пациентов: { $count }
}

leaks-people-empty = Тем временем обо всех позаботились.

leaks-acts-label = Что можно сделать

# $name (Text) - who sees to it
leaks-owner-line = Отвечает { $name }

leaks-book-action = Записать

leaks-file-action = Карта пациента

leaks-visits-label = Визиты

leaks-booked-label = Следующий шаг записан до ухода

leaks-golden-label = Последний вопрос задан

leaks-protocol-label = Протокол выполнен

leaks-minutes-label = Минут с пациентом

leaks-plans-label = Планы приняты

# $percent (Number) - of a hundred
leaks-percent-label = { $percent } %

# $part (Number) - so many
# $whole (Number) - of so many
leaks-part-label = { $part } из { $whole }

leaks-none-label = Пока нет

# $count (Number) - minutes
leaks-minutes-line = { $count ->
    [one] { $count } минута
    [few] { $count } мин
    [many] { $count } мин
   *[other] { $count } мин
}

leaks-doctors-hint = Различия — повод поговорить друг с другом, а не рейтинг. Минуты — медиана.

leaks-doctors-empty = За это время ни один визит не завершён.

leaks-endings-label = Завершения

leaks-endings-title = Почему завершилось лечение

leaks-endings-empty = За эти недели лечение ни у кого не завершилось.

leaks-ending-reason-label = Причина

leaks-ending-count-label = Пациенты
