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
    [visit-step-missing] 有一次就诊结束时没有下一步。请问医生接下来做什么。
    [visit-already-open] 这位患者被登记到诊两次。请保留真实的那一次。
    [visit-not-open] 一次就诊在一台电脑上被撤销，在另一台电脑上却继续了。请一起查看档案。
    [file-no-taken] 两台电脑把这个档案号给了两位患者。请给其中一位另一个号码。
    [ledger-unbalanced] 有一笔记账合计不为零。请告知负责账目的人。
   *[other] 有一件事需要人工查看。请打开档案。
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = 有些疼。
script-said-pain-strong = 很疼。
script-said-bleeding-still = 出血还没有止住。
