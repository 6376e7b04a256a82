# Sums of money: the unit always stands with the number.

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-toman = { $amount } toman

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-toman-words = { $words } toman

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-rial = { $amount } rial

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rial-words = { $words } { $form ->
    [one] rial
   *[other] rials
}

# $amount (Text) - the sum in digits
money-rub = { $amount } RUB

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rub-words = { $words } { $form ->
    [one] ruble
   *[other] rubles
}

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-rub-words-cents = { $words } { $form ->
    [one] ruble
   *[other] rubles
} and { $cents } { $cents ->
    [one] kopeck
   *[other] kopecks
}

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-cny = { $amount } CNY

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-cny-words = { $words } yuan

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-cny-words-cents = { $words } yuan and { $cents } fen

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-usd = { $amount } USD

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-usd-words = { $words } { $form ->
    [one] dollar
   *[other] dollars
}

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-usd-words-cents = { $words } { $form ->
    [one] dollar
   *[other] dollars
} and { $cents } { $cents ->
    [one] cent
   *[other] cents
}
