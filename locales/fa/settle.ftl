# Before leaving: what a visit costs and what is paid.

# $name (Text) - the patient
settle-title = تسویه با { $name }

# $number (Text) - the number of the invoice
settle-number-line = صورت‌حساب شمارهٔ { $number }

settle-lines-title = خدمات این مراجعه

settle-empty = برای این مراجعه خدمتی ثبت نشده است؛ پرداختی لازم نیست.

# $name (Text) - the service
# $quantity (Number) - how many
settle-line-label = { $name } × { $quantity }

settle-total-label = جمع

settle-paid-label = پرداخت‌شده

settle-due-label = مانده

settle-earlier-label = بدهی از پیش

settle-credit-label = طلب از پیش

settle-amount-label = مبلغی که می‌دهند

settle-amount-hint = برای پرداخت بخشی از آن، مبلغ کمتری بنویسید.

settle-amount-action = تغییر مبلغ

settle-means-label = چگونه می‌پردازند؟

# $means (Text) - cash, card or transfer
settle-means-choice = { $means ->
    [cash] نقد
    [card] کارت
   *[transfer] انتقال بانکی
}

settle-payments-title = پرداخت‌ها

# $time (Time) - when
# $name (Text) - who took it
settle-payment-line = ساعت { $time }، { $name }

settle-reverse-action = ابطال

settle-reverse-label = چرا باطل می‌شود؟

settle-reversed-label = ابطال‌شده

settle-done-line = مبلغ این مراجعه کامل پرداخت شده است.

settle-leave-action = خداحافظی
