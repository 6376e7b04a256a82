# چه کسانی با هم‌اند، و به جای هر کس با چه کسی می‌توان تماس گرفت.

households-card-title = خانوار

households-empty = هنوز کسی به‌عنوان عضو خانوار این بیمار ثبت نشده است.

# $relation (Text) - code of the relation
households-relation-choice = { $relation ->
    [parent] پدر یا مادر
    [child] فرزند
    [spouse] همسر
    [sibling] خواهر یا برادر
    [grandparent] پدربزرگ یا مادربزرگ
   *[other] نسبت دیگر
}

households-edit-action = اعضای خانوار

households-speak-action = تماس به جای بیمار

# $name (Text) - the patient
households-form-title = خانوار { $name }

households-name-label = نام خانوار

households-name-label-hint = اگر خالی بماند، نام بیمار نوشته می‌شود.

households-members-label = اعضا

# $name (Text) - the member
households-relation-of-label = نسبت { $name }

households-add-label = افزودن عضو

households-add-placeholder = نام، موبایل یا شمارهٔ پرونده

households-add-empty = کسی پیدا نشد.

# $name (Text) - the member
households-remove-action = برداشتن { $name } از خانوار

households-same-number-hint = شمارهٔ مشترک دارند:

households-form-hint = هر کس در خانوار دیگری باشد، به این خانوار می‌آید. خانواری که یک نفر در آن بماند، برچیده می‌شود.

households-save-action = ثبت

households-back-action = انصراف

households-speakers-title = به جای او می‌توان تماس گرفت با

households-speakers-empty = کس دیگری برای تماس ثبت نشده است.

households-guardian-label = سرپرست

# $name (Text) - the patient
households-speak-title = به جای { $name } با چه کسی می‌توان تماس گرفت؟

# $name (Text) - the person
households-speak-remove-action = دیگر با { $name } تماس گرفته نشود

households-speaks-for-label = به جای اینان می‌توان با او تماس گرفت

households-phone-empty = بدون شماره
