# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = Что-то пошло не так ({ $code }).

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = Изменение ({ $kind })

app-again-action = Повторить

app-loading-label = Загружаем…

app-name-title = Пейванд

app-rail-label = Разделы

app-today-title = Сегодня

app-day-title = Расписание

app-queue-title = Моя очередь

app-patients-title = Пациенты

app-calls-title = Звонки

app-steps-title = Путь пациента

app-club-title = Лицевые счета

app-settings-title = Настройки

# $count (Number) - how many wait there
app-badge-label = { $count ->
    [one] ждёт { $count }
    [few] ждут { $count }
    [many] ждут { $count }
   *[other] ждут { $count }
}

app-content-label = Эта страница

app-top-label = Поиск и новая запись

app-search-action = Поиск и команды
    .placeholder = Имя, телефон, номер документа или карты

app-new-action = Новая запись

app-undo-action = Отменить действие

app-redo-action = Повторить действие

# $count (Number) - fields that somebody changed since
app-undo-partial = { $count ->
    [one] Действие отменено, кроме { $count } поля, изменённого позже.
    [few] Действие отменено, кроме { $count } полей, изменённых позже.
    [many] Действие отменено, кроме { $count } полей, изменённых позже.
   *[other] Действие отменено, кроме { $count } поля, изменённого позже.
}

app-back-action = Назад

app-forward-action = Вперёд

app-close-action = Закрыть

app-keys-action = Сочетания клавиш

app-keys-title = Сочетания клавиш

app-keys-view-title = На этом экране

app-keys-app-title = Везде

app-larger-action = Крупнее

app-smaller-action = Мельче

app-normal-action = Обычный размер

app-language-label = Мой язык

app-leave-action = Выйти

app-safe-label = Всё сохранено в зашифрованном виде

app-unsafe-label = Данные сейчас недоступны

app-sample-title = Учебная клиника

app-sample-label = Все люди и карты здесь вымышлены: пробуйте что угодно.

app-signin-title = Кто работает?

app-signin-login-label = Имя пользователя

app-signin-password-label = Пароль

app-signin-sample-hint = В учебной клинике у всех пароль: sample

app-signin-action = Войти

app-start-busy-label = Заполняем учебную клинику…

app-palette-title = Найти или сделать

app-palette-list-label = Найдено

app-palette-empty = Ничего не найдено. Достаточно нескольких букв имени или конца номера.

app-choice-empty = Нет совпадений

app-date-today-action = Сегодня

app-date-tomorrow-action = Завтра

app-date-yesterday-action = Вчера

app-date-overmorrow-action = Послезавтра

app-date-week-action = 1 неделя

app-date-month-action = 1 месяц

app-date-half-year-action = 6 месяцев

app-date-invalid = Такого дня в этом календаре нет.

app-date-open-action = Открыть календарь

app-date-before-action = Предыдущий месяц

app-date-after-action = Следующий месяц

app-money-toman-label = томан

app-money-rial-label = риал

app-money-rub-label = руб.

app-money-cny-label = юаней

app-money-usd-label = долл.

app-history-title = История

# $count (Number) - emergency accesses that nobody has looked over yet
app-review-label = { $count ->
        [one] { $count } на просмотр
        [few] { $count } на просмотр
        [many] { $count } на просмотр
       *[other] { $count } на просмотр
    }

app-undone-title = Отменено

app-redone-title = Выполнено снова
