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
script-recall = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ پزشک در مراجعهٔ پیش خواسته بودند این روزها دوباره شما را ببینند، برای { $reason }. چه روزی برایتان مناسب است؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ پزشک در مراجعهٔ پیش خواسته بودند این روزها دوباره { $ward } را ببینند، برای { $reason }. چه روزی برایتان مناسب است؟

# Somebody is brought back to the active path; no doctor asked for it.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-return = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا حالتان را بپرسم و اگر بخواهید، وقتی برایتان هماهنگ کنم. چه روزی برایتان مناسب است؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ تماس گرفتم تا حال { $ward } را بپرسم و اگر بخواهید، وقتی هماهنگ کنم. چه روزی برایتان مناسب است؟

# A contact that was agreed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-contact = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همان‌طور که پزشک گفته بودند، تماس گرفتم تا حالتان را بپرسم. موضوع: { $reason }. حالتان چطور است؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ همان‌طور که پزشک گفته بودند، تماس گرفتم تا حال { $ward } را بپرسم. موضوع: { $reason }. حالش چطور است؟

# The patient did not come.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-no-show = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ منتظر شما بودیم و ندیدیمتان؛ امیدوارم خوب باشید. وقت دیگری هماهنگ کنیم؟
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ منتظر { $ward } بودیم و ندیدیمتان؛ امیدوارم خوب باشید. وقت دیگری هماهنگ کنیم؟

# The patient was here and left without being seen.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-left-unseen = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ نزد ما بودید و پیش از دیدن پزشک رفتید؛ از آنچه پیش آمد متأسفم. برایم می‌گویید چه شد؟ اگر بخواهید، وقتی پیدا می‌کنم که کمتر منتظر بمانید.
    .child = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ { $ward } نزد ما بود و پیش از دیدن پزشک رفت؛ از آنچه پیش آمد متأسفم. برایم می‌گویید چه شد؟ اگر بخواهید، وقتی پیدا می‌کنم که کمتر منتظر بمانید.

# Why somebody left without being seen, for the work list.
# $code (Text) - wait, urgent, feels-better or other
script-left-said = { $code ->
    [wait] پیش از دیدن پزشک رفت: انتظار طولانی شد.
    [urgent] پیش از دیدن پزشک رفت: باید جای دیگری می‌بود.
    [feels-better] پیش از دیدن پزشک رفت: حالش بهتر شد.
   *[other] پیش از دیدن پزشک رفت، به دلیلی دیگر.
}

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
    [appointment-room-busy] دو نوبت در یک اتاق هم‌زمان شده است، چون روی دو رایانه ثبت شده‌اند. یکی را جابه‌جا کنید.
    [visit-step-missing] مراجعه‌ای بدون گام بعدی بسته شده است. از پزشک بپرسید گام بعدی چیست.
    [visit-already-open] حضور این بیمار دو بار ثبت شده است. آن را که درست است نگه دارید.
    [visit-not-open] مراجعه‌ای روی یک رایانه برگردانده شده و روی رایانهٔ دیگر ادامه یافته است. پرونده را با هم ببینید.
    [file-no-taken] دو رایانه این شمارهٔ پرونده را به دو بیمار داده‌اند. به یکی شمارهٔ دیگری بدهید.
    [ledger-unbalanced] جمع یک سند مالی صفر نیست. به مسئول حساب‌ها بگویید.
    [payment-too-much] برای این مراجعه بیش از هزینهٔ آن پرداخت ثبت شده است؛ مانند وقتی که دو رایانه پرداخت را گرفته باشند. پرداخت‌ها را ببینید و یکی را باطل کنید.
    [invoice-number-taken] دو رایانه این شمارهٔ صورت‌حساب را به دو مراجعه داده‌اند. به مسئول حساب‌ها بگویید و شمارهٔ درست را روی کاغذ بنویسید.
    [opening-gone] یک وقت آزاد دو بار پذیرفته شده است، چون از دو رایانه پیشنهاد شده بود. با بیماران تماس بگیرید و روشن کنید چه کسی می‌آید.
    [visit-open] این مراجعه تا پایان روزش باز ماند. آن را با گام بعدی ببندید.
    [visit-reopened] این مراجعه دوباره باز است: از کار هم‌زمان دو رایانه، گام بعدی آن جا مانده بود. آن را با گام بعدی ببندید.
   *[other] چیزی هست که باید کسی ببیند. پرونده را ببینید.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = کمی درد دارد.
script-said-pain-strong = درد زیادی دارد.
script-said-bleeding-still = خون‌ریزی بند نیامده است.

# Somebody comes in.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-welcome = سلام { $name }، به { $practice } خوش آمدید. پزشک را از آمدنتان باخبر می‌کنم. آب یا چای میل دارید؟

# Somebody has waited long.
# $name (Text) - who is spoken to
# $minutes (Text) - minutes, with digits
# $doctor (Text) - the doctor
script-desk-long-wait = { $name }، { $minutes } دقیقه است که منتظر مانده‌اید و این بیش از آن است که می‌خواستیم. از شما عذر می‌خواهم. { $doctor } کار بیمار پیش از شما را با دقت به پایان می‌رسانند و سپس شما را می‌بینند. تا آن زمان برایتان نوشیدنی بیاورم یا وقت دیگری پیدا کنم؟

# The doctor is late.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
# $reason (Text) - why, in words that can be told
script-desk-doctor-late = { $name }، { $doctor } حدود { $minutes } دقیقه دیرتر می‌رسند. دلیلش این است: { $reason }. از شکیبایی شما سپاسگزاریم. کدام را می‌پسندید: وقت دیگری برایتان بگذاریم یا تا رسیدن پزشک از شما پذیرایی کنیم؟

# Somebody is angry.
# $name (Text) - who is spoken to
script-desk-angry = { $name }، حرفتان را می‌شنوم و می‌دانم که ناراحت‌کننده است. سپاسگزارم که گفتید. آنچه را پیش آمد یادداشت می‌کنم و همین امروز خبر می‌دهم که چه می‌کنیم. الان چه کاری از دست من برمی‌آید؟

# The next step is booked before leaving.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $reason (Text) - why, in words that can be told
# $day (Text) - the day with its weekday
script-desk-soft-sell = { $name }، { $doctor } پیشنهاد کردند حدود { $day } دوباره شما را ببینیم. برای: { $reason }. همین حالا وقتی که برایتان مناسب است پیدا کنم یا ترجیح می‌دهید با شما تماس بگیریم؟

# A reminder on the telephone.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-reminder = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ { $day } ساعت { $time } نزد { $doctor } منتظر شما هستیم. می‌توانید تشریف بیاورید؟ اگر وقت دیگری بهتر است، جابه‌جا می‌کنم.

# A reminder to be sent by hand.
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $address (Text) - where the practice is
script-desk-reminder-text = { $name }، { $day } ساعت { $time } در { $practice } نزد { $doctor } منتظر شما هستیم. نشانی: { $address }. اگر نمی‌توانید تشریف بیاورید، لطفاً به ما خبر دهید.

# A free time is offered.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
script-desk-offer = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ خواسته بودید زودتر بیایید: { $doctor } { $day } ساعت { $time } وقت آزاد دارند. این وقت را می‌خواهید؟ تا { $minutes } دقیقه برایتان نگه می‌دارم.

# The free time is gone.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-offer-gone = { $name }، متأسفانه وقتی که به شما پیشنهاد کرده بودیم دیگر در دسترس نیست. نام شما در فهرست انتظار می‌ماند و برای وقت مناسب بعدی با شما تماس می‌گیریم. { $practice }

# An appointment must be moved, with an apology.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $reason (Text) - why, in words that can be told
script-desk-apology = سلام، وقت شما به‌خیر. { $caller } هستم، از { $practice }. با { $name } صحبت می‌کنم؟ از شما عذر می‌خواهم: نوبت { $day } ساعت { $time } شما را باید جابه‌جا کنیم. دلیلش این است: { $reason }. می‌خواهم پیش از هر کار وقت دیگری برایتان پیدا کنم. چه زمانی مناسب شماست؟

# An appointment was booked.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-booked = { $name }، نوبت شما { $day } ساعت { $time } نزد { $doctor } ثبت شد. اگر چیزی تغییر کرد، با { $practice } تماس بگیرید. به امید دیدار.

# What to look after at home.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $practice (Text) - the practice
script-desk-after-care = { $name }، برای مراقبت در خانه: امروز استراحت کنید، داروها را همان‌گونه که { $doctor } نوشته مصرف کنید و جای درمان را تمیز نگه دارید. اگر درد بیشتر شد، خون‌ریزی بند نیامد یا تب کردید، همان وقت با { $practice } تماس بگیرید. هر پرسشی دارید با کمال میل پاسخ می‌دهیم.

# Where no reason was given.
script-desk-reason-none = پیش‌آمدی که نمی‌شد پیش‌بینی کرد

# Where the minutes are not known: it stands before the word for minutes.
script-desk-minutes-none = چند
