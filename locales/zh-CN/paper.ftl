# What is printed. Everything on paper is made from these and from what people wrote.

# $page (Text) - this page
# $pages (Text) - how many there are
paper-page-line = 第 { $page } 页，共 { $pages } 页

# $day (Day) - the day
# $time (Time) - time of day
paper-printed-line = 打印于 { $day } { $time }

paper-patient-label = 患者

paper-doctor-label = 医生

paper-service-label = 治疗项目

paper-room-label = 诊室

## The day sheet

paper-day-title = 当日预约单

paper-day-time-label = 时间

paper-day-status-label = 状态

paper-day-note-label = 备注

paper-day-empty = 没有预约。

## The appointment card, which the patient takes along

paper-card-title = 您的预约

# $time (Time) - time of day
paper-card-come-line = 请您 { $time } 到诊

paper-card-preparation-title = 就诊前请注意

# $phone (Text) - the number of the practice
paper-card-phone-line = 如果您不方便按时前来，请致电 { $phone }。

## The treatment plan

paper-plan-title = 治疗方案

paper-plan-about-label = 内容

# $day (Day) - the day
paper-plan-chosen-line = 您于{ $day }选择

paper-plan-signed-label = 患者签名

## The invoice and the receipt

# $kind (Text) - invoice or receipt
paper-receipt-title = { $kind ->
    [invoice] 账单
   *[other] 收据
}

paper-receipt-number-label = 编号

paper-receipt-day-label = 日期

paper-receipt-quantity-label = 数量

paper-receipt-price-label = 单价

paper-receipt-sum-label = 金额

paper-receipt-total-label = 合计

# $words (Text) - the total in words
paper-receipt-words-line = 中文金额：{ $words }

paper-receipt-paid-title = 付款

# $means (Text) - cash, card, transfer or wallet
paper-receipt-means-label = { $means ->
    [cash] 现金
    [card] 刷卡
    [transfer] 转账
    [wallet] 储值账户
   *[other] 付款
}

paper-receipt-remaining-label = 待付金额

paper-receipt-settled-line = 已全部付清

## The sheet with the recovery key

paper-recovery-title = 恢复密钥

# $day (Day) - the day
paper-recovery-made-line = 制作于 { $day }。此前的密钥单不再有效。

paper-recovery-what-title = 用途

paper-recovery-what-line = 如果所有密码都忘记了，用这个密钥可以打开诊所的数据，没有其他办法。也可以用它在另一台电脑上恢复备份。

paper-recovery-where-title = 保管方法

paper-recovery-where-line = 请锁好，不要放在电脑旁边。拿到这张纸的人可以打开全部患者档案，请不要拍照或转发。

paper-recovery-letters-line = 共八组，每组四位。其中没有字母 I、L、O、U：0 总是数字零，1 总是数字一。

paper-recovery-fades-line = 这种纸上的字迹几个月后会褪色。请手抄一份密钥，或用 A5 纸打印。

paper-recovery-keeper-label = 保管人

paper-recovery-place-label = 保管地点

## The preview in the window

# $kind (Text) - day, card, receipt, plan or recovery
paper-show-title = { $kind ->
    [day] 当日预约单
    [card] 预约卡
    [receipt] 账单或收据
    [plan] 治疗方案
   *[other] 恢复密钥单
}

# $kind (Text) - day, card, receipt or recovery
paper-show-action = { $kind ->
    [day] 打印当日预约单
    [card] 打印预约卡
    [receipt] 打印收据
   *[other] 打印密钥
}

paper-print-action = 打印

paper-save-action = 存为 PDF

# $path (Text) - where it lies now
paper-saved-line = 已保存：{ $path }

paper-size-label = 纸张

# $size (Text) - a5 or roll80
paper-size-choice = { $size ->
    [roll80] 80 毫米卷纸
   *[other] A5 纸
}

paper-language-label = 语言

# $kind (Text) - day or card
paper-notes-label = { $kind ->
    [card] 含“就诊前请注意”
   *[other] 含备注
}

paper-blocked-hint = 请不带这些内容打印，或在原处修改措辞。

# $text (Text) - the words on the paper
# $instead (Text) - what may be said
paper-warned-line = “{ $text }”可能被视为广告。建议改为：{ $instead }

paper-true-hint = 按实际大小显示。打印时请选择该纸张，缩放比例选 100%。

paper-key-hint = 此单只供打印，不会存为文件。
