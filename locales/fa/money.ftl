# Sums of money: the unit always stands with the number.

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-toman = { $amount } تومان

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-toman-words = { $words } تومان

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-rial = { $amount } ریال

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rial-words = { $words } ریال

# $amount (Text) - the sum in digits
money-rub = { $amount } روبل

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rub-words = { $words } روبل

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-rub-words-cents = { $words } روبل و { $cents } کوپک

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-cny = { $amount } یوان

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-cny-words = { $words } یوان

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-cny-words-cents = { $words } یوان و { $cents } فن

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-usd = { $amount } دلار

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-usd-words = { $words } دلار

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-usd-words-cents = { $words } دلار و { $cents } سنت
