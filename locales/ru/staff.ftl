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
staff-hours-hint = Часы каждого дня, например { $example }; промежуток — перерыв, пусто — не работает.

# $example (Text) - hours as they are typed
staff-hours-invalid = Напишите часы так: { $example }.

staff-list-empty = Сотрудников пока нет.

staff-hours-empty = Ни у одного врача ещё нет часов приёма.
    .hint = Добавьте врачей и часы их работы в разделе «Сотрудники»: тогда здесь появится свободное время.
    .action = Перейти к сотрудникам

# $right (Text) - what a person may do
staff-right-label = { $right ->
        [practice-read] Видеть сведения о клинике, сотрудников и услуги
        [practice-edit] Менять сведения и правила клиники
        [staff-edit] Добавлять и менять сотрудников
        [services-edit] Добавлять и менять услуги
        [patients-read] Находить пациентов и читать их карты
        [patients-edit] Заводить и менять карты
        [private-read] Читать и записывать сказанное доверительно
        [record-read] Читать медицинскую карту: анамнез, лекарства, результаты, снимки
        [record-edit] Писать в медицинской карте
        [appointments-read] Видеть расписание
        [appointments-book] Записывать, переносить и отменять запись
        [appointments-beyond] Записывать поверх занятого времени или вне часов приёма, с причиной
        [schedule-edit] Закрывать время, задавать часы и выходные
        [payments-take] Принимать оплату и выдавать квитанции
        [scripts-edit] Менять тексты, которые звучат в регистратуре
        [visits-run] Принимать пациентов, приглашать в кабинет, провожать
        [visits-close] Вести и закрывать визиты
        [followups-work] Контрольные звонки и следующие шаги
        [wallet-read] Видеть лицевые счета пациентов
        [figures-read] Видеть показатели клиники
        [history-read] Читать историю действий
        [undo-others] Отменять действия коллег
        [emergency-open] Открывать закрытую карту в экстренном случае с указанием причины
        [emergency-review] Просматривать экстренные доступы
        [backup-make] Делать и проверять резервные копии
        [backup-manage] Выбирать, куда и когда делать копии
        [restore] Восстанавливать из резервной копии
        [keys-manage] Обновлять ключ восстановления и менять ключ данных
        [import] Загружать таблицы из других программ
        [check] Проверять состояние данных
       *[other] Другое право
    }

# $group (Text) - desk, care, practice, record or data
staff-right-group-label = { $group ->
        [desk] Приём
        [care] Лечение
        [practice] Клиника
        [record] История действий
       *[data] Данные
    }

# $state (Text) - role, given or taken
staff-right-state-hint = { $state ->
        [role] По ролям
        [given] Дано сверх ролей
       *[taken] Отнято, хотя роль его даёт
    }

# $count (Number) - rights that differ from the roles
staff-rights-title = { $count ->
        [one] Права · { $count } отличие от ролей
        [few] Права · { $count } отличия от ролей
        [many] Права · { $count } отличий от ролей
       *[other] Права · { $count } отличия от ролей
    }

staff-rights-plain-title = Права

staff-rights-hint = Роли дают то, что нужно большинству. Здесь право можно дать или отнять только для этого сотрудника.

staff-way-title = Вход

# $state (Text) - both, password, pin or none
staff-way-label = { $state ->
        [both] Есть пароль и PIN-код на этом компьютере
        [password] Есть пароль
        [pin] Есть PIN-код на этом компьютере, пароля нет
       *[none] Пока не входит в программу
    }

staff-password-new-label = Новый пароль
    .hint = Сообщите его сотруднику лично; он сможет сменить его в настройках.

staff-password-give-action = Выдать пароль

# $name (Text) - the colleague
staff-password-given-label = { $name } теперь входит с новым паролем.

# $count (Number) - open next steps and calls
staff-substitute-label = Кому передать
    .hint = { $count ->
        [one] { $count } открытый шаг или звонок перейдёт к этому сотруднику.
        [few] { $count } открытых шага и звонка перейдут к этому сотруднику.
        [many] { $count } открытых шагов и звонков перейдут к этому сотруднику.
       *[other] { $count } открытых шага и звонка перейдут к этому сотруднику.
    }

staff-leave-title = Отпуск

staff-leave-hint = Всё, что нужно сделать до конца отпуска, перейдёт к замене, и добавленное за это время тоже.

staff-leave-from-label = Первый день

staff-leave-until-label = Последний день

staff-leave-substitute-label = Замена

staff-leave-action = Записать отпуск

# $from (Day) - the first day
# $until (Day) - the last day
# $name (Text) - the substitute
staff-leave-line = С { $from } по { $until }; замена: { $name }

staff-leave-cancel-action = Снять этот отпуск
    .hint = Переданное замене остаётся у неё.

# $until (Day) - the last day
staff-away-label = В отпуске до { $until }

staff-no-password-label = Пароля пока нет
