staff-new-action = Новый сотрудник

staff-new-title = Новый сотрудник

# $name (Text) - the colleague
staff-edit-title = Сведения: { $name }

staff-save-action = Сохранить

staff-back-action = Назад

staff-name-label = Имя и фамилия

staff-login-label = Имя пользователя

staff-password-label = Пароль

staff-password-hint = Если оставить пустым, сотрудник не сможет входить.

staff-roles-label = Роли

# $role (Text) - role at the practice
staff-role-label = { $role ->
    [manager] Руководитель
    [doctor] Врач
    [receptionist] Администратор
    [coordinator] Координатор лечения
    [assistant] Ассистент
    [technician] Техник
   *[other] Сотрудник
}

staff-specialty-label = Специальность

staff-active-label = Работает сейчас

staff-inactive-label = Больше не работает

staff-hours-label = Рабочие часы

# $example (Text) - hours as they are typed
staff-hours-hint = До двух промежутков в день, например { $example }; пусто — не работает.

# $example (Text) - hours as they are typed
staff-hours-invalid = Напишите часы так: { $example }.

staff-list-empty = Сотрудников пока нет.

staff-hours-empty = Ни у одного врача ещё нет часов приёма.
    .hint = Добавьте врачей и часы их работы в разделе «Сотрудники»: тогда здесь появится свободное время.
    .action = Перейти к сотрудникам
