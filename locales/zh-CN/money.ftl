# Sums of money: the unit always stands with the number.

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-toman = { $amount }土曼

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-toman-words = { $words }土曼

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-rial = { $amount }里亚尔

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rial-words = { $words }里亚尔

# $amount (Text) - the sum in digits
money-rub = { $amount }卢布

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rub-words = { $words }卢布

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-rub-words-cents = { $words }卢布{ $cents }戈比

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-cny = { $amount }元

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-cny-words = { $words }元

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-cny-words-cents = { $words }元{ $cents }分

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-usd = { $amount }美元

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-usd-words = { $words }美元

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-usd-words-cents = { $words }美元{ $cents }美分
