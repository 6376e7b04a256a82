# What is printed. Everything on paper is made from these and from what people wrote.

# $page (Text) - this page
# $pages (Text) - how many there are
paper-page-line = Страница { $page } из { $pages }

# $day (Day) - the day
# $time (Time) - time of day
paper-printed-line = Напечатано { $day } в { $time }

paper-patient-label = Пациент

paper-doctor-label = Врач

paper-service-label = Услуга

paper-room-label = Кабинет

## The day sheet

paper-day-title = Расписание дня

paper-day-time-label = Время

paper-day-status-label = Статус

paper-day-note-label = Примечание

paper-day-empty = Записей нет.

## The appointment card, which the patient takes along

paper-card-title = Ваша запись

# $time (Time) - time of day
paper-card-come-line = Пожалуйста, приходите к { $time }

paper-card-preparation-title = Перед приёмом

# $phone (Text) - the number of the practice
paper-card-phone-line = Если это время вам не подходит, пожалуйста, позвоните: { $phone }.

## The treatment plan

paper-plan-title = План лечения

paper-plan-about-label = О чём

# $day (Day) - the day
paper-plan-chosen-line = Ваш выбор, { $day }

paper-plan-signed-label = Подпись пациента

## The invoice and the receipt

# $kind (Text) - invoice or receipt
paper-receipt-title = { $kind ->
    [invoice] Счёт
   *[other] Квитанция
}

paper-receipt-number-label = Номер

paper-receipt-day-label = Дата

paper-receipt-quantity-label = Кол-во

paper-receipt-price-label = Цена

paper-receipt-sum-label = Сумма

paper-receipt-total-label = Итого

# $words (Text) - the total in words
paper-receipt-words-line = Прописью: { $words }

paper-receipt-paid-title = Оплата

# $means (Text) - cash, card, transfer or wallet
paper-receipt-means-label = { $means ->
    [cash] Наличные
    [card] Карта
    [transfer] Перевод
    [wallet] Лицевой счёт
   *[other] Платёж
}

paper-receipt-remaining-label = Осталось оплатить

paper-receipt-settled-line = Оплачено полностью

## The sheet with the recovery key

paper-recovery-title = Ключ восстановления

# $day (Day) - the day
paper-recovery-made-line = Ключ от { $day } — более ранние листы больше не действуют.

paper-recovery-what-title = Для чего он нужен

paper-recovery-what-line = Если забыты все пароли, этот ключ откроет данные клиники. Другого способа нет. С ним можно восстановить и резервную копию на другом компьютере.

paper-recovery-where-title = Где хранить

paper-recovery-where-line = Под замком и не рядом с компьютером. С этим листом можно открыть карты всех пациентов, поэтому, пожалуйста, не фотографируйте и не пересылайте его.

paper-recovery-letters-line = Восемь групп по четыре знака. Букв I, L, O и U в нём нет: 0 всегда ноль, 1 всегда единица.

paper-recovery-fades-line = Печать на такой бумаге выцветает за несколько месяцев. Пожалуйста, перепишите ключ от руки или напечатайте лист на А5.

paper-recovery-keeper-label = Кто хранит

paper-recovery-place-label = Где хранится

## The preview in the window

# $kind (Text) - day, card, receipt, plan or recovery
paper-show-title = { $kind ->
    [day] Расписание дня
    [card] Карточка записи
    [receipt] Счёт или квитанция
    [plan] План лечения
   *[other] Лист с ключом восстановления
}

# $kind (Text) - day, card, receipt or recovery
paper-show-action = { $kind ->
    [day] Напечатать расписание дня
    [card] Напечатать карточку записи
    [receipt] Напечатать квитанцию
   *[other] Напечатать ключ
}

paper-print-action = Печать

paper-save-action = Сохранить как PDF

# $path (Text) - where it lies now
paper-saved-line = Сохранено: { $path }

paper-size-label = Бумага

# $size (Text) - a5 or roll80
paper-size-choice = { $size ->
    [roll80] Лента 80 мм
   *[other] Лист A5
}

paper-language-label = Язык

# $kind (Text) - day or card
paper-notes-label = { $kind ->
    [card] С разделом «Перед приёмом»
   *[other] С заметками
}

paper-blocked-hint = Напечатайте без этих строк или измените слова там, где они написаны.

# $text (Text) - the words on the paper
# $instead (Text) - what may be said
paper-warned-line = «{ $text }» может считаться рекламой. Лучше: { $instead }

paper-true-hint = Показано в настоящую величину. В окне печати выберите эту бумагу и масштаб 100 %.

paper-key-hint = Этот лист только печатается и никогда не сохраняется в файл.
