# Снимки и документы пациента и то, что он разрешил.

files-card-title = Снимки и документы

files-list-empty = Здесь пока ничего нет.

files-add-action = Добавить снимок или документ

# $name (Text) - the patient
files-add-title = Снимок или документ: { $name }

files-path-label = Файл

files-kind-label = Что это

# $kind (Text) - what a file is
files-kind-choice = { $kind ->
    [portrait] Лицо или тело пациента
    [picture] Снимок лечения
    [result] Результат
    [document] Документ
   *[consent] Подписанное согласие
}

files-portrait-hint = Пациента можно узнать, или видно его тело. Без письменного согласия снимок служит только лечению.

files-title-label = Название
    .hint = Можно не заполнять.

files-taken-label = Дата снимка или документа

files-save-action = Сохранить

files-back-action = Назад

# $day (Day) - when it was added
# $name (Text) - who added it
files-added-line = Добавлено { $day }, { $name }

files-care-label = Только для лечения

files-next-action = Следующий

files-previous-action = Предыдущий

files-larger-action = Крупнее

files-smaller-action = Мельче

files-fit-action = По размеру окна

files-page-next-action = Следующая страница

files-page-previous-action = Предыдущая страница

# $page (Number) - which page is shown
# $count (Number) - how many there are
files-page-line = Страница { $page } из { $count }

files-end-action = Убрать

files-export-action = Сохранить в файл

# $name (Text) - what is saved
files-export-title = Сохранить «{ $name }» в файл

files-export-hint = Вне программы файл уже не зашифрован. В журнале останется, кто и для чего его сохранил.

files-export-empty = Сегодня нет действующего письменного согласия. Снимок остаётся здесь и служит лечению этого пациента.

files-purpose-label = Для чего

# $purpose (Text) - what a file or a consent serves
files-purpose-choice = { $purpose ->
    [care] Лечение самого пациента
    [teaching] Обучение
    [colleagues] Разговор с коллегами
    [publication] Публикация
   *[display] Показ в клинике или на её страницах
}

files-consents-title = Письменные согласия

files-consents-empty = Нет. Снимки этого пациента служат только его лечению.

files-consent-action = Добавить письменное согласие

# $name (Text) - the patient
files-consent-title = Письменное согласие: { $name }

files-scope-label = Что разрешено
    .hint = Словами подписанной бумаги.

files-given-label = Подписано

files-until-label = Действует до

files-signed-label = Кто подписал
    .hint = Только если подписал не сам пациент.

files-paper-label = Подписанная бумага

files-paper-action = Выбрать подписанную бумагу

# $from (Day) - when it was signed
# $until (Day) - until when it holds
files-span-line = с { $from } до { $until }

files-valid-label = Действует

files-over-label = Истекло

# $day (Day) - when it was withdrawn
files-withdrawn-label = Отозвано { $day }

files-withdraw-action = Отозвать

files-withdraw-title = Пациент отзывает согласие

files-reason-label = Причина
