# Что помнят о человеке и что клинике хотелось бы узнать.

facts-card-title = Важно помнить

facts-alerts-label = Аллергии и предупреждения

# $text (Text) - what harms
# $detail (Text) - what it does
facts-alert-line = { $text }: { $detail }

facts-add-action = Записать

# $name (Text) - the patient
facts-form-title = Что помнить о пациенте: { $name }

facts-save-action = Сохранить

facts-back-action = Назад

facts-end-action = Больше не помнить

facts-list-empty = Пока ничего не записано. Страхи, дети, пожелания: всё, что вы узнаете, останется здесь до следующего визита.

facts-topic-label = О чём это

# $topic (Text) - code of the topic
facts-topic-choice = { $topic ->
    [fear] Страх
    [children] Дети
    [address] Как обращаться
    [character] Характер
    [worry] Тревога
    [family] Семья
    [cares] Что важно человеку
    [comfort] Удобство
    [allergy] Аллергия
    [caution] Другое предупреждение
   *[other] Другое
}

facts-text-label = В нескольких словах

facts-text-placeholder = Боится уколов, дочь Саша осенью идёт в школу…

facts-detail-label = Подробнее

facts-detail-alert-label = Чем проявляется

facts-told-label = Кто сказал

# $by (Text) - patient, family, colleague or other
facts-told-choice = { $by ->
    [patient] Пациент
    [family] Семья
    [colleague] Коллега
   *[other] Кто-то другой
}

facts-told-words-label = Кто именно

facts-told-on-label = Когда сказано

# $by (Text) - patient, family, colleague or other
# $who (Text) - who it was, in words
# $day (Day) - when
facts-told-line = { $by ->
    [patient] со слов пациента, { $day }
    [family] со слов семьи, { $day }
    [colleague] со слов коллеги, { $day }
   *[other] сказано: { $who }, { $day }
}

# $day (Day) - when
facts-told-plain-line = записано { $day }

# $name (Text) - the colleague
facts-written-line = запись: { $name }

facts-until-label = Действует до

facts-until-label-hint = Пусто: бессрочно.

# $day (Day) - the last day
facts-until-line = до { $day }

facts-over-label = Уже не действует

facts-spots-label = Где показывать

# $spot (Text) - call, desk or visit
facts-spot-choice = { $spot ->
    [call] При звонке
    [desk] На стойке
   *[visit] На приёме
}

facts-private-hint = Сказанное доверительно никогда не показывается на стойке.

facts-alert-hint = Предупреждение показывается везде.

facts-questions-title = Ещё предстоит узнать

facts-ask-action = Записать ответ на следующий вопрос

facts-questions-tab-title = Вопросы

facts-questions-page-title = Что нам хотелось бы узнать о пациентах

facts-questions-page-hint = Спрашивают понемногу, за несколько визитов. Вопросы без ответа видны на странице пациента и на приёме.

facts-question-label = Вопрос

facts-question-placeholder = Что поможет вам чувствовать себя у нас спокойнее?

facts-question-add-action = Добавить вопрос

# $number (Number) - its place
facts-question-remove-action = Убрать вопрос { $number }

facts-questions-save-action = Сохранить вопросы

facts-questions-empty = Вопросов пока нет. Добавьте первый, который хотите задавать каждому пациенту.
