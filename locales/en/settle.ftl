# Before leaving: what a visit costs and what is paid.

# $name (Text) - the patient
settle-title = Settle with { $name }

# $number (Text) - the number of the invoice
settle-number-line = Invoice { $number }

settle-lines-title = Services of this visit

settle-empty = No service is written for this visit: nothing is to be paid.

# $name (Text) - the service
# $quantity (Number) - how many
settle-line-label = { $name } × { $quantity }

settle-total-label = Sum

settle-paid-label = Paid

settle-due-label = Due

settle-earlier-label = Owed from before

settle-credit-label = In their favor from before

settle-amount-label = What they pay

settle-amount-hint = For a part, write less.

settle-amount-action = Change the sum

settle-means-label = How do they pay?

# $means (Text) - cash, card or transfer
settle-means-choice = { $means ->
    [cash] Cash
    [card] Card
   *[transfer] Transfer
}

settle-payments-title = Payments

# $time (Time) - when
# $name (Text) - who took it
settle-payment-line = { $time }, { $name }

settle-reverse-action = Reverse

settle-reverse-label = Why is it taken back?

settle-reversed-label = Reversed

settle-done-line = This visit is paid in full.

settle-leave-action = Say goodbye
