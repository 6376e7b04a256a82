emergency-refused-title = Эта карта для вас закрыта

emergency-refused-text = Обычно она для вашей работы не нужна. В экстренном случае она всё же откроется: напишите почему.

emergency-reason-label = Почему она нужна сейчас
    .hint = Откроется на полчаса, только для чтения. Руководитель увидит, что вы её открыли и почему.

emergency-open-action = Открыть экстренно

emergency-refused-label = Попросите коллегу, у которого есть доступ, или руководителя.

emergency-back-action = Назад

emergency-list-hint = Закрытые карты, которые открыли с указанием причины. Просмотрев, отметьте это здесь.

emergency-list-empty = Закрытых карт никто не открывал.

emergency-review-action = Просмотрено

# $name (Text) - who looked it over
emergency-reviewed-label = Просмотрено: { $name }

# $day (Day) - when
# $time (Time) - when
emergency-moment-line = { $day }, { $time }
