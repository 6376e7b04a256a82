## The list

patients-list-title = 患者

patients-recent-title = 最近登记

# $count (Number) - patients found
patients-found-title = 找到 { $count } 位患者

patients-search-label = 查找患者

patients-search-placeholder = 姓名、手机、证件号或档案号

# $text (Text) - what was looked for
patients-search-empty = 没有找到“{ $text }”。输入姓名的一部分或手机后四位即可。

patients-list-empty = 还没有登记患者。第一份档案只需姓名和手机号。

patients-new-action = 新患者

patients-open-action = 打开档案

patients-edit-action = 修改档案

patients-save-action = 保存档案

patients-back-action = 返回

patients-search-action = 在列表中查找患者

## The form

patients-new-title = 新患者

# $name (Text) - the patient
patients-edit-title = { $name } 的档案

patients-form-first-title = 姓名和手机

patients-form-first-hint = 先填这些即可，其余可以以后补充。

patients-form-identity-title = 身份信息

patients-form-family-title = 家人与来源

patients-form-care-title = 须知

patients-given-label = 名

patients-middle-label = 中间名

patients-family-label = 姓

patients-mobile-label = 手机

# $number (Number) - which number in order
patients-mobile-more-label = 手机 { $number }

patients-mobile-add-action = 再加一个号码

patients-address-label = 称谓

# $form (Text) - none, mr, ms or dr
patients-address-choice = { $form ->
    [mr] 先生
    [ms] 女士
    [dr] 医生／博士
   *[none] 未选择
}

patients-called-label = 希望怎样称呼

patients-national-label = 身份证号

patients-other-id-label = 护照或其他证件

patients-birth-label = 出生日期

patients-birth-hint = 先写年份；只写年份也可以。

patients-sex-label = 性别

# $sex (Text) - female, male or unknown
patients-sex-choice = { $sex ->
    [female] 女
    [male] 男
   *[unknown] 未填写
}

patients-city-label = 城市或社区

patients-language-label = 患者的语言

# $language (Text) - fa, en, ru, zh-CN or none
patients-language-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[none] 与诊所相同
}

patients-source-label = 您从哪里知道我们？

# $source (Text) - where the patient came from
patients-source-choice = { $source ->
    [phone] 电话
    [walk-in] 自行到诊
    [referral] 患者介绍
    [family] 家人或朋友
    [instagram] Instagram
    [google] 谷歌
    [website] 我们的网站
    [paziresh24] Paziresh24
    [nobat] Nobat
    [doctoreto] Doctoreto
    [signboard] 招牌
    [insurance] 保险公司
    [sms] 短信
    [doctor] 其他医生
    [other] 其他
   *[none] 尚未询问
}

patients-referrer-label = 介绍人

patients-guardian-label = 监护人

patients-guardian-hint = 儿童患者：我们联系并称呼监护人。

patients-person-placeholder = 输入姓名或手机

# $name (Text) - who is taken away
patients-person-clear-action = 移除 { $name }

patients-label-text-label = 备注

patients-label-text-placeholder = 怕打针、青霉素过敏……

patients-label-tone-label = 类型

# $tone (Text) - alert, soft or plain
patients-label-tone-choice = { $tone ->
    [alert] 警示
    [soft] 个人情况
   *[plain] 普通
}

patients-label-add-action = 添加备注

# $text (Text) - the fact
patients-label-remove-action = 移除“{ $text }”

patients-note-label = 备忘

patients-file-label = 档案号

patients-file-hint = 留空则使用下一个可用编号。

patients-duplicates-title = 此人可能已有档案

patients-duplicates-hint = 请打开已有档案；若是两个人，请继续保存。

# $why (Text) - national-id or mobile-and-name
patients-duplicate-why = { $why ->
    [national-id] 证件号相同
   *[mobile-and-name] 手机相同且姓名相近
}

## The page

# $years (Number) - age
patients-age-label = { $years } 岁

# $number (Text) - file number
patients-file-line = 档案 { $number }

# $count (Number) - visits so far
patients-visits-line = { $count ->
    [0] 尚未就诊
   *[other] 就诊 { $count } 次
}

# $count (Number) - times the patient did not come
patients-no-shows-line = 爽约 { $count } 次

# $name (Text) - how to address the patient
patients-called-line = 称呼：{ $name }

# $name (Text) - the guardian
patients-guardian-line = 监护人：{ $name }

patients-next-title = 下次预约

patients-next-empty = 暂无预约

patients-steps-title = 下一步

patients-steps-empty = 没有未完成的步骤

patients-money-title = 账目与储值

patients-account-label = 账目

# $sum (Text) - what the patient owes
patients-account-debt-label = 欠款 { $sum }

# $sum (Text) - what the practice owes
patients-account-credit-label = 余额 { $sum }

patients-account-settled-label = 已结清

patients-wallet-label = 储值账户

patients-wallet-action = 打开储值账户

patients-book-action = 预约

patients-family-title = 家人与介绍

patients-wards-label = 监护对象

patients-referred-label = 曾介绍

patients-same-number-label = 相同号码

patients-contact-title = 资料

# $day (Text) - day of registration
patients-registered-line = 登记于 { $day }

patients-timeline-title = 就诊历史

patients-timeline-empty = 暂无记录。第一次预约后将显示在这里。

patients-timeline-more-action = 更早

patients-timeline-registered = 建立档案

# $code (Text) - what became of the plan
patients-timeline-plan = { $code ->
    [offered] 已提供治疗方案
    [chosen] 已选择治疗方案
   *[phase-done] 方案的一个阶段已完成
}

# $code (Text) - what came of a try to reach somebody about an appointment
patients-timeline-contact = { $code ->
    [reached] 已联系上
    [confirmed] 电话中已确认预约
    [wants-move] 希望改时间
    [wants-cancel] 希望取消
    [no-answer] 无人接听
    [wrong-number] 号码有误
    [will-wait] 愿意等候
    [refreshment] 已提供茶点
    [sent] 信息已发送
   *[other] 联系
}

patients-timeline-note = 记录

patients-timeline-intake = 问诊信息已确认

patients-timeline-only-label = 显示内容

# $only (Text) - what is looked for
patients-timeline-only-choice = { $only ->
    [visits] 就诊
    [calls] 电话
    [plans] 方案
    [money] 账目
   *[all] 全部
}

patients-timeline-none = 目前没有这类记录。

# $code (Text) - outcome or kind of a contact
patients-timeline-followup = { $code ->
    [reached] 已通话
    [no-answer] 无人接听
    [busy] 占线
    [call-later] 请求稍后再打
    [wrong-number] 号码有误
    [not-interested] 不需要
    [next-day-call] 次日回访
    [doctor-callback] 医生回电
    [recall] 定期复查提醒
    [remote-contact] 远程随访
    [debt] 欠款
    [no-show] 爽约后回访
    [left-unseen] 未就诊离开后回访
    [mend] 需要更正
   *[other] 联系
}

# $status (Text) - where the appointment stands
patients-timeline-appointment = { $status ->
    [planned] 已预约
    [confirmed] 预约已确认
    [arrived] 已到诊
    [done] 按约就诊
    [no-show] 爽约
    [cancelled] 预约已取消
    [moved] 已改约
    [in-room] 就诊中
    [left] 未就诊离开
    [cancelled-late] 临时取消
   *[other] 预约
}

patients-private-label = 保密
    .hint = 仅有权阅读保密内容的人可见。

# $text (Text) - the fact
patients-private-fact-label = { $text }（保密）

patients-private-note-label = 保密备忘

patients-history-action = 修改记录

patients-wait-action = 加入候补
