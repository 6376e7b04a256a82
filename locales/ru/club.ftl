club-list-title = Клуб и лицевые счета

club-list-empty = Пока все счета пусты. Когда завершится первый визит приглашённого пациента, рекомендовавший получит начисление.

club-balance-label = Остаток

# $count (Number) - patients referred
club-referred-line = { $count ->
    [one] { $count } рекомендация
    [few] { $count } рекомендации
    [many] { $count } рекомендаций
    *[other] { $count } рекомендации
}

club-file-action = Карта пациента

# $name (Text) - the patient
club-wallet-title = Лицевой счёт: { $name }

club-lots-title = Начисления

club-lots-empty = Начислений ещё не было.

# $left (Text) - what is left
# $amount (Text) - what was given
club-lot-left-line = Осталось { $left } из { $amount }

# $day (Text) - the day
club-lot-granted-line = Начислено { $day }

# $day (Text) - the day
club-lot-expires-line = До { $day }

club-lot-forever-line = Без срока

club-statement-title = Выписка

club-statement-empty = Движений пока не было.

# $kind (Text) - kind of the posting
club-posting-label = { $kind ->
    [referral-credit] Благодарность за рекомендацию
    [reversal] Сторно
    [charge] Услуги визита
    [payment] Оплата
    [refund] Возврат
   *[other] Проводка
}

club-day-label = День

club-about-label = Основание

club-amount-label = Сумма

club-after-label = Остаток после

# $sum (Text) - the sum
club-total-line = На всех счетах: { $sum }
