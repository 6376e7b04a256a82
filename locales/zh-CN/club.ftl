club-list-title = 会员与储值

club-list-empty = 目前没有余额。被介绍的患者完成首次就诊后，介绍人的账户会获得赠金。

club-balance-label = 余额

# $count (Number) - patients referred
club-referred-line = 介绍 { $count } 人

club-file-action = 患者档案

# $name (Text) - the patient
club-wallet-title = { $name } 的储值账户

club-lots-title = 赠金

club-lots-empty = 还没有赠金。

# $left (Text) - what is left
# $amount (Text) - what was given
club-lot-left-line = 剩余 { $left }，共 { $amount }

# $day (Text) - the day
club-lot-granted-line = { $day } 发放

# $day (Text) - the day
club-lot-expires-line = 有效期至 { $day }

club-lot-forever-line = 长期有效

club-statement-title = 明细

club-statement-empty = 暂无明细。

# $kind (Text) - kind of the posting
club-posting-label = { $kind ->
    [referral-credit] 介绍答谢
    [reversal] 冲销
    [charge] 就诊费用
    [payment] 收款
    [refund] 退款
   *[other] 记账
}

club-day-label = 日期

club-about-label = 事由

club-amount-label = 金额

club-after-label = 变动后余额

# $sum (Text) - the sum
club-total-line = 全部余额：{ $sum }
