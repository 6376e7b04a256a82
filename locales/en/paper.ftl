# What is printed. Everything on paper is made from these and from what people wrote.

# $page (Text) - this page
# $pages (Text) - how many there are
paper-page-line = Page { $page } of { $pages }

# $day (Day) - the day
# $time (Time) - time of day
paper-printed-line = Printed on { $day } at { $time }

paper-patient-label = Patient

paper-doctor-label = Doctor

paper-service-label = Service

paper-room-label = Room

## The day sheet

paper-day-title = Day sheet

paper-day-time-label = Time

paper-day-status-label = Status

paper-day-note-label = Note

paper-day-empty = Nothing is booked.

## The appointment card, which the patient takes along

paper-card-title = Your appointment

# $time (Time) - time of day
paper-card-come-line = Please come at { $time }

paper-card-preparation-title = Before you come

# $phone (Text) - the number of the practice
paper-card-phone-line = If this time no longer suits you, please call { $phone }.

## The treatment plan

paper-plan-title = Treatment plan

paper-plan-about-label = About

# $day (Day) - the day
paper-plan-chosen-line = Chosen by you on { $day }

paper-plan-signed-label = Patient’s signature

## The invoice and the receipt

# $kind (Text) - invoice or receipt
paper-receipt-title = { $kind ->
    [invoice] Invoice
   *[other] Receipt
}

paper-receipt-number-label = Number

paper-receipt-day-label = Date

paper-receipt-quantity-label = Qty

paper-receipt-price-label = Price

paper-receipt-sum-label = Amount

paper-receipt-total-label = Total

# $words (Text) - the total in words
paper-receipt-words-line = In words: { $words }

paper-receipt-paid-title = Payments

# $means (Text) - cash, card, transfer or wallet
paper-receipt-means-label = { $means ->
    [cash] Cash
    [card] Card
    [transfer] Transfer
    [wallet] Wallet
   *[other] Payment
}

paper-receipt-remaining-label = Remaining

paper-receipt-settled-line = Paid in full

## The sheet with the recovery key

paper-recovery-title = Recovery key

# $day (Day) - the day
paper-recovery-made-line = Made on { $day }. Sheets from before this day are worth nothing.

paper-recovery-what-title = What it is for

paper-recovery-what-line = If every password is forgotten, this key opens the practice’s records. There is no other way. With it, a backup can also be put back on another computer.

paper-recovery-where-title = Where to keep it

paper-recovery-where-line = Locked away and not beside the computer. Whoever has this sheet can open every patient file, so please do not photograph it or send it.

paper-recovery-letters-line = Eight groups of four. The letters I, L, O and U do not occur: a 0 is always zero, a 1 always one.

paper-recovery-fades-line = Print on this kind of paper fades within months. Please copy the key by hand, or print the sheet on A5.

paper-recovery-keeper-label = Kept by

paper-recovery-place-label = Kept at

## The preview in the window

# $kind (Text) - day, card, receipt, plan or recovery
paper-show-title = { $kind ->
    [day] Day sheet
    [card] Appointment card
    [receipt] Invoice or receipt
    [plan] Treatment plan
   *[other] Sheet with the recovery key
}

# $kind (Text) - day, card, receipt or recovery
paper-show-action = { $kind ->
    [day] Print the day sheet
    [card] Print the appointment card
    [receipt] Print the receipt
   *[other] Print the key
}

paper-print-action = Print

paper-save-action = Save as PDF

# $path (Text) - where it lies now
paper-saved-line = Saved: { $path }

paper-size-label = Paper

# $size (Text) - a5 or roll80
paper-size-choice = { $size ->
    [roll80] 80 mm roll
   *[other] A5 sheet
}

paper-language-label = Language

# $kind (Text) - day or card
paper-notes-label = { $kind ->
    [card] With “Before you come”
   *[other] With notes
}

paper-blocked-hint = Print it without these lines, or change the words where they were written.

# $text (Text) - the words on the paper
# $instead (Text) - what may be said
paper-warned-line = “{ $text }” may be taken for advertising. Better: { $instead }

paper-true-hint = Shown at its true size. In the print dialog, choose this paper and a scale of 100%.

paper-key-hint = The sheet is printed only and never saved as a file.
