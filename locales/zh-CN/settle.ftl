# Before leaving: what a visit costs and what is paid.

# $name (Text) - the patient
settle-title = 为{ $name }结算

# $number (Text) - the number of the invoice
settle-number-line = 账单 { $number } 号

settle-lines-title = 本次治疗项目

settle-empty = 本次就诊没有项目，无需付款。

# $name (Text) - the service
# $quantity (Number) - how many
settle-line-label = { $name } × { $quantity }

settle-total-label = 合计

settle-paid-label = 已付

settle-due-label = 待付

settle-earlier-label = 以前欠款

settle-credit-label = 以前结余

settle-amount-label = 本次付款

settle-amount-hint = 部分付款请填写较小金额。

settle-amount-action = 修改金额

settle-means-label = 付款方式

# $means (Text) - cash, card or transfer
settle-means-choice = { $means ->
    [cash] 现金
    [card] 刷卡
   *[transfer] 转账
}

settle-payments-title = 付款记录

# $time (Time) - when
# $name (Text) - who took it
settle-payment-line = { $time }，{ $name }

settle-reverse-action = 冲销

settle-reverse-label = 为什么冲销？

settle-reversed-label = 已冲销

settle-done-line = 本次就诊费用已付清。

settle-leave-action = 送患者离开
