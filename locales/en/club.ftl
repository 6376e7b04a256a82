club-list-title = Club and wallets

club-list-empty = No wallet holds anything yet. When a referred patient’s first visit closes, the referrer’s wallet gets its credit.

club-balance-label = Balance

# $count (Number) - patients referred
club-referred-line = { $count ->
    [one] { $count } patient referred
    *[other] { $count } patients referred
}

club-file-action = Patient’s file

# $name (Text) - the patient
club-wallet-title = Wallet of { $name }

club-lots-title = Credits

club-lots-empty = No credit has been given yet.

# $left (Text) - what is left
# $amount (Text) - what was given
club-lot-left-line = { $left } left of { $amount }

# $day (Text) - the day
club-lot-granted-line = Given { $day }

# $day (Text) - the day
club-lot-expires-line = Until { $day }

club-lot-forever-line = Without an end date

club-statement-title = Statement

club-statement-empty = Nothing has come in or gone out yet.

# $kind (Text) - kind of the posting
club-posting-label = { $kind ->
    [referral-credit] Thanks for a referral
    [reversal] Reversed
    [charge] Services of a visit
    [payment] Payment received
    [refund] Money returned
   *[other] Posting
}

club-day-label = Day

club-about-label = What for

club-amount-label = Sum

club-after-label = After it

# $sum (Text) - the sum
club-total-line = In all wallets: { $sum }
