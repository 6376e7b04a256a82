# Before leaving: what a visit costs and what is paid.

# $name (Text) - the patient
settle-title = Расчёт: { $name }

# $number (Text) - the number of the invoice
settle-number-line = Счёт № { $number }

settle-lines-title = Услуги этого визита

settle-empty = Услуг в этом визите нет: платить не нужно.

# $name (Text) - the service
# $quantity (Number) - how many
settle-line-label = { $name } × { $quantity }

settle-total-label = Итого

settle-paid-label = Оплачено

settle-due-label = К оплате

settle-earlier-label = Долг с прошлых визитов

settle-credit-label = Остаток в пользу пациента

settle-amount-label = Сколько платят

settle-amount-hint = Если платят часть, впишите меньше.

settle-amount-action = Изменить сумму

settle-means-label = Как платят?

# $means (Text) - cash, card or transfer
settle-means-choice = { $means ->
    [cash] Наличные
    [card] Карта
   *[transfer] Перевод
}

settle-payments-title = Платежи

# $time (Time) - when
# $name (Text) - who took it
settle-payment-line = { $time }, { $name }

settle-reverse-action = Отменить платёж

settle-reverse-label = Почему он отменяется?

settle-reversed-label = Отменён

settle-done-line = За этот визит всё оплачено.

settle-leave-action = Попрощаться
