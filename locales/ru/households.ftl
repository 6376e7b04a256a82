# Кто относится к одной семье и кому можно звонить вместо пациента.

households-card-title = Домохозяйство

households-empty = Близкие этого пациента пока не записаны.

# $relation (Text) - code of the relation
households-relation-choice = { $relation ->
    [parent] Родитель
    [child] Ребёнок
    [spouse] Супруг(а)
    [sibling] Брат или сестра
    [grandparent] Бабушка или дедушка
   *[other] Другое
}

households-edit-action = Кто живёт вместе

households-speak-action = Кому можно звонить

# $name (Text) - the patient
households-form-title = Домохозяйство пациента: { $name }

households-name-label = Название домохозяйства

households-name-label-hint = Пусто: имя пациента.

households-members-label = Члены семьи

# $name (Text) - the member
households-relation-of-label = { $name }: кем приходится

households-add-label = Добавить человека

households-add-placeholder = Имя, телефон или номер карты

households-add-empty = Никого не найдено.

# $name (Text) - the member
households-remove-action = Убрать: { $name }

households-same-number-hint = С тем же номером телефона:

households-form-hint = Тот, кто записан в другом домохозяйстве, перейдёт в это. Домохозяйство из одного человека закрывается.

households-save-action = Сохранить

households-back-action = Назад

households-speakers-title = Можно звонить вместо пациента

households-speakers-empty = Больше звонить некому.

households-guardian-label = Законный представитель

# $name (Text) - the patient
households-speak-title = Кому можно звонить вместо пациента: { $name }

# $name (Text) - the person
households-speak-remove-action = Больше не звонить: { $name }

households-speaks-for-label = Можно звонить вместо

households-phone-empty = нет номера
