# What the caller says, and why somebody is on the work list.

# $form (Text) - form of address: mr, ms, dr or none
# $family (Text) - family name
# $name (Text) - full name
script-name = { $form ->
    [mr] آقای { $family }
    [ms] خانم { $family }
    [dr] دکتر { $family }
   *[none] { $name }
}

# The call on the day after an invasive service; .child when a guardian is called.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $service (Text) - what was done
# $doctor (Text) - who did it
script-next-day = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا پس از { $service } نزد { $doctor } حالتان را بپرسم. درد دارید؟ خون‌ریزی بند آمده است؟ اگر سؤالی دارید، به پزشک می‌رسانم.
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا پس از { $service } نزد { $doctor } حال { $ward } را بپرسم. درد دارد؟ خون‌ریزی بند آمده است؟ اگر سؤالی دارید، به پزشک می‌رسانم.

# The same where the service or the doctor is not known.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-next-day-plain = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا پس از درمان حالتان را بپرسم. درد دارید؟ خون‌ریزی بند آمده است؟ اگر سؤالی دارید، به پزشک می‌رسانم.
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا پس از درمان حال { $ward } را بپرسم. درد دارد؟ خون‌ریزی بند آمده است؟ اگر سؤالی دارید، به پزشک می‌رسانم.

# The doctor calls back.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-callback = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همکارم حال شما را پس از درمان به من گفت. لطفاً بیشتر بگویید تا بگویم حالا چه باید کرد.
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همکارم حال { $ward } را پس از درمان به من گفت. لطفاً بیشتر بگویید تا بگویم حالا چه باید کرد.

# A check is due.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-recall = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ پزشک در مراجعهٔ پیش خواسته بود این روزها دوباره شما را ببیند، برای { $reason }. چه روزی برایتان مناسب است؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ پزشک در مراجعهٔ پیش خواسته بود این روزها دوباره { $ward } را ببیند، برای { $reason }. چه روزی برایتان مناسب است؟

# A contact that was agreed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-contact = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همان‌طور که پزشک گفته بود، تماس گرفتم تا حالتان را بپرسم. موضوع: { $reason }. حالتان چطور است؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همان‌طور که پزشک گفته بود، تماس گرفتم تا حال { $ward } را بپرسم. موضوع: { $reason }. حالش چطور است؟

# The patient did not come.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-no-show = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ منتظر شما بودیم و ندیدیمتان؛ امیدوارم خوب باشید. وقت دیگری هماهنگ کنیم؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ منتظر { $ward } بودیم و ندیدیمتان؛ امیدوارم خوب باشید. وقت دیگری هماهنگ کنیم؟

# Something is owed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
script-debt = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ در حساب شما نزد ما مبلغی باز مانده است. تسویهٔ آن چه زمانی برایتان مناسب است؟

# What must be put right, by its code.
# $code (Text) - the rule that does not hold
script-mend = { $code ->
    [wrong-number] شمارهٔ تلفن از آن کس دیگری است. شمارهٔ درست را پیدا کنید و در پرونده بنویسید.
    [appointment-doctor-busy] دو نوبت یک پزشک هم‌زمان شده است، چون روی دو رایانه ثبت شده‌اند. یکی را جابه‌جا کنید.
    [appointment-patient-busy] دو نوبت این بیمار هم‌زمان شده است، چون روی دو رایانه ثبت شده‌اند. یکی را جابه‌جا کنید.
    [visit-step-missing] مراجعه‌ای بدون گام بعدی بسته شده است. از پزشک بپرسید گام بعدی چیست.
    [visit-already-open] حضور این بیمار دو بار ثبت شده است. آن را که درست است نگه دارید.
    [visit-not-open] مراجعه‌ای روی یک رایانه برگردانده شده و روی رایانهٔ دیگر ادامه یافته است. پرونده را با هم ببینید.
    [file-no-taken] دو رایانه این شمارهٔ پرونده را به دو بیمار داده‌اند. به یکی شمارهٔ دیگری بدهید.
    [ledger-unbalanced] جمع یک سند مالی صفر نیست. به مسئول حساب‌ها بگویید.
   *[other] چیزی هست که باید کسی ببیند. پرونده را ببینید.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = کمی درد دارد.
script-said-pain-strong = درد زیادی دارد.
script-said-bleeding-still = خون‌ریزی بند نیامده است.
