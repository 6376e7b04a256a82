# What the caller says, and why somebody is on the work list.

# $form (Text) - form of address: mr, ms, dr or none
# $family (Text) - family name
# $name (Text) - full name
script-name = { $form ->
    [mr] { $family }先生
    [ms] { $family }女士
    [dr] { $family }医生
   *[none] { $name }
}

# The call on the day after an invasive service; .child when a guardian is called.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $service (Text) - what was done
# $doctor (Text) - who did it
script-next-day = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？您在{ $doctor }那里做了{ $service }，我想了解一下您现在的情况。还疼吗？出血止住了吗？如果有问题，我会转告医生。
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？{ $ward }在{ $doctor }那里做了{ $service }，我想了解一下孩子现在的情况。还疼吗？出血止住了吗？如果有问题，我会转告医生。

# The same where the service or the doctor is not known.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-next-day-plain = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？我想了解一下您治疗后的情况。还疼吗？出血止住了吗？如果有问题，我会转告医生。
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？我想了解一下{ $ward }治疗后的情况。还疼吗？出血止住了吗？如果有问题，我会转告医生。

# The doctor calls back.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-callback = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？同事告诉了我您治疗后的情况。请您再详细说一说，我好告诉您现在该怎么做。
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？同事告诉了我{ $ward }治疗后的情况。请您再详细说一说，我好告诉您现在该怎么做。

# A check is due.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-recall = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？上次就诊时医生希望您最近再来复查。目的：{ $reason }。您哪天方便？
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？上次就诊时医生希望{ $ward }最近再来复查。目的：{ $reason }。您哪天方便？

# Somebody is brought back to the active path; no doctor asked for it.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-return = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？打电话是想问候您的近况；如果您愿意，我为您约个时间。您哪天方便？
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？打电话是想了解{ $ward }的近况；如果您愿意，我来约个时间。您哪天方便？

# A contact that was agreed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-contact = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？按医生的安排，我来了解一下您的情况。目的：{ $reason }。您现在感觉怎么样？
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？按医生的安排，我来了解一下{ $ward }的情况。目的：{ $reason }。孩子现在怎么样？

# The patient did not come.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-no-show = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？我们在等您，没有等到，希望您一切都好。另约一个时间可以吗？
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？我们在等{ $ward }，没有等到，希望一切都好。另约一个时间可以吗？

# The patient was here and left without being seen.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-left-unseen = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？您来过这里，没有见到医生就离开了，很抱歉。能告诉我当时的情况吗？如果您愿意，我来找一个不用久等的时间。
    .child = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？{ $ward }来过这里，没有见到医生就离开了，很抱歉。能告诉我当时的情况吗？如果您愿意，我来找一个不用久等的时间。

# Why somebody left without being seen, for the work list.
# $code (Text) - wait, urgent, feels-better or other
script-left-said = { $code ->
    [wait] 未就诊离开：等候太久。
    [urgent] 未就诊离开：另有急事。
    [feels-better] 未就诊离开：感觉好转。
   *[other] 未就诊离开：其他原因。
}

# Something is owed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
script-debt = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？您在我们这里还有一笔款项未结清。您什么时候方便支付？

# What must be put right, by its code.
# $code (Text) - the rule that does not hold
script-mend = { $code ->
    [wrong-number] 这个电话号码是别人的。请找到正确的号码并写入档案。
    [appointment-doctor-busy] 同一位医生的两个预约时间重叠，因为是在两台电脑上登记的。请移动其中一个。
    [appointment-patient-busy] 这位患者的两个预约时间重叠，因为是在两台电脑上登记的。请移动其中一个。
    [appointment-room-busy] 同一诊室的两个预约时间重叠，因为是在两台电脑上登记的。请移动其中一个。
    [visit-step-missing] 有一次就诊结束时没有下一步。请问医生接下来做什么。
    [visit-already-open] 这位患者被登记到诊两次。请保留真实的那一次。
    [visit-not-open] 一次就诊在一台电脑上被撤销，在另一台电脑上却继续了。请一起查看档案。
    [file-no-taken] 两台电脑把这个档案号给了两位患者。请给其中一位另一个号码。
    [ledger-unbalanced] 有一笔记账合计不为零。请告知负责账目的人。
    [payment-too-much] 这次就诊的已付金额超过费用，两台电脑都收了款时会这样。请查看收款并冲销其中一笔。
    [invoice-number-taken] 两台电脑把这个账单编号给了两次就诊。请告知负责账目的人，并在纸上写下正确的编号。
    [opening-gone] 一个空出的时间被接受了两次，因为两台电脑都在提供。请致电患者，确定由谁来。
    [visit-open] 该次就诊当天未关闭。请填写下一步并关闭。
    [visit-reopened] 该次就诊重新打开：两台电脑同时操作后缺少下一步。请填写下一步并关闭。
   *[other] 有一件事需要人工查看。请打开档案。
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = 有些疼。
script-said-pain-strong = 很疼。
script-said-bleeding-still = 出血还没有止住。

# Somebody comes in.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-welcome = { $name }，您好，欢迎来到{ $practice }。我这就告诉医生您到了。给您倒杯水或茶好吗？

# Somebody has waited long.
# $name (Text) - who is spoken to
# $minutes (Text) - minutes, with digits
# $doctor (Text) - the doctor
script-desk-long-wait = { $name }，您已经等了{ $minutes }分钟，比我们预想的久，非常抱歉。{ $doctor }正在仔细诊治上一位患者，接下来就是您。等候时给您倒杯水，还是为您另约时间？

# The doctor is late.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
# $reason (Text) - why, in words that can be told
script-desk-doctor-late = { $name }，{ $doctor }大约晚到{ $minutes }分钟，原因是：{ $reason }。感谢您的耐心。您看是改约其他时间，还是在这里喝杯茶稍等？

# Somebody is angry.
# $name (Text) - who is spoken to
script-desk-angry = { $name }，我听明白了，也理解您的心情。谢谢您说出来。我会记下经过，今天就告诉您我们怎么处理。现在我能先帮您做些什么？

# The next step is booked before leaving.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $reason (Text) - why, in words that can be told
# $day (Text) - the day with its weekday
script-desk-soft-sell = { $name }，{ $doctor }建议您在{ $day }左右再来一次，目的是：{ $reason }。现在就帮您找个合适的时间，还是我们到时给您打电话？

# A reminder on the telephone.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-reminder = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？您预约了{ $day }{ $time }，由{ $doctor }接诊。您能来吗？如果其他时间更方便，我可以帮您改。

# A reminder to be sent by hand.
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $address (Text) - where the practice is
script-desk-reminder-text = { $name }，您预约了{ $day }{ $time }在{ $practice }就诊，由{ $doctor }接诊。地址：{ $address }。如不能前来，请告诉我们。

# A free time is offered.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
script-desk-offer = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？您希望提前就诊：{ $doctor }{ $day }{ $time }有空。您需要吗？我可以为您保留{ $minutes }分钟。

# The free time is gone.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-offer-gone = { $name }，很抱歉，之前为您提供的时间已无法预约。您仍在候补名单上，有合适的时间我们会再联系您。{ $practice }

# An appointment must be moved, with an apology.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $reason (Text) - why, in words that can be told
script-desk-apology = 您好，我是{ $practice }的{ $caller }。请问是{ $name }吗？非常抱歉，{ $day }{ $time }的预约无法进行，原因是：{ $reason }。我想马上为您另约时间，您什么时候方便？

# An appointment was booked.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-booked = { $name }，您已预约{ $day }{ $time }，接诊：{ $doctor }。如有变动，请致电{ $practice }。到时见。

# What to look after at home.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $practice (Text) - the practice
script-desk-after-care = { $name }，回家后请注意：今天好好休息，按{ $doctor }的医嘱用药，保持治疗部位清洁。如疼痛加重、出血不止或发热，请立即致电{ $practice }。有任何问题我们都乐意解答。

# Where no reason was given.
script-desk-reason-none = 临时情况

# Where the minutes are not known: it stands before the word for minutes.
script-desk-minutes-none = 几
