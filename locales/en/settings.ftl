settings-page-title = Settings

settings-tab-practice-title = Practice

settings-tab-rules-title = Rules

settings-tab-staff-title = Colleagues

settings-tab-services-title = Services

settings-tab-mine-title = My account

settings-save-action = Save

settings-name-label = Name of the practice

settings-address-label = Address, as patients are told

settings-phone-label = Telephone, as patients are told

settings-language-label = Language of the practice

settings-calendar-label = Calendar

# $calendar (Text) - jalali or gregorian
settings-calendar-choice = { $calendar ->
    [jalali] Jalali
   *[gregorian] Gregorian
}

settings-digits-label = Digits

# $digits (Text) - persian or latin
settings-digits-choice = { $digits ->
    [persian] Persian: ۱۲۳
   *[latin] Latin: 123
}

settings-money-label = Sums are shown in

# $unit (Text) - minor, major or toman
settings-money-choice = { $unit ->
    [toman] Toman
    [minor] Smallest unit (rial)
   *[major] Whole unit
}

settings-zone-label = Time zone

settings-week-start-label = First day of the week

settings-weekend-label = Days off

settings-slot-label = Step of the time grid, minutes

settings-referral-title = Thanks for a referral

settings-referral-hint = When the first visit of a referred patient closes, the referrer’s wallet gets this credit.

settings-referral-on-label = Referral credit is given

settings-referral-amount-label = Credit for a referral

settings-referral-months-label = Months it can be used; 0: without an end

settings-valid-from-label = Holds from

settings-rules-history-title = What has held

settings-rules-history-empty = Nothing has been changed yet.

# $enabled (Text) - on or off
settings-rule-state = { $enabled ->
    [on] On
   *[off] Off
}

settings-mine-label = Language of my window

settings-mine-hint = Only you see it in this language; the practice keeps its own.

# $language (Text) - fa, en, ru, zh-CN or practice
settings-mine-choice = { $language ->
    [fa] فارسی
    [en] English
    [ru] Русский
    [zh-CN] 中文
   *[practice] As at the practice
}

settings-amount-action = Set the amount

settings-months-action = Set the months

# $rule (Text) - name of the rule
# $day (Text) - the day
settings-rule-line = { $rule ->
    [referral-enabled] Referral credit, from { $day }
    [referral-credit] Amount of the credit, from { $day }
    [credit-months] Months of the credit, from { $day }
    [lock-minutes] Minutes until it locks, from { $day }
    [backup-minute] Daily backup, from { $day }
    [backup-hours] Hours between backups, from { $day }
    [openings-months] Months that openings of files are kept, from { $day }
    [late-cancel-hours] Late cancellation, from { $day }
    [wait-notice] Speaking to whoever waits, from { $day }
    [wait-limit] Apology for a long wait, from { $day }
    [remind-first-hours] First reminder, from { $day }
    [remind-second-hours] Second reminder, from { $day }
    [offer-minutes] How long an offer holds, from { $day }
    [handover-accept-minutes] Accepting a hand-over, from { $day }
    [handover-book-days] Booking an accepted step, from { $day }
    [board-risk-days] Days until somebody is at risk, from { $day }
    [board-lost-days] Days of silence until somebody is lost, from { $day }
    [board-back-days] Days that the board looks back, from { $day }
   *[other] Rule, from { $day }
}

settings-tab-scripts-title = Scripts

settings-tab-time-title = Time and rooms

settings-tab-backups-title = Backups

settings-machines-title = Computers

settings-machines-hint = The history says on which computer something was done.

settings-machine-label = Name of this computer

settings-machine-action = Save the name

settings-machine-others-label = The others

settings-desk-title = At the desk

# $rule (Text) - name of the rule
settings-desk-label = { $rule ->
    [late-cancel-hours] A cancellation is late, hours before
    [remind-first-hours] First reminder, hours before
    [remind-second-hours] Second reminder, hours before
    [wait-notice] Speak to whoever waits, after minutes
    [wait-limit] Apologize and offer a drink, after minutes
    [handover-accept-minutes] An unaccepted hand-over climbs, after minutes
    [handover-book-days] An accepted step without a time climbs, after days
    [board-risk-days] At risk when a step or plan is overdue, days
    [board-lost-days] Lost when nothing was heard, days
    [board-back-days] The board looks back, days
   *[offer-minutes] An offered time is held, minutes
}

# $count (Number) - hours
settings-hours-line = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# $count (Number) - days
settings-days-line = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

settings-checklist-title = Before the door opens

# $number (Number) - its place in the list
settings-checklist-item-label = Item { $number }

# $item (Text) - its words
settings-checklist-up-action = Move up: { $item }

# $item (Text) - its words
settings-checklist-down-action = Move down: { $item }

# $item (Text) - its words
settings-checklist-remove-action = Take off the list: { $item }

settings-checklist-empty = Nothing on the list.

settings-checklist-add-action = Add an item
