# Sums of money: the unit always stands with the number.

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-toman = { $amount } { $form ->
    [one] томан
    [few] томана
    [many] томанов
   *[other] томана
}

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-toman-words = { $words } { $form ->
    [one] томан
    [few] томана
    [many] томанов
   *[other] томана
}

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-rial = { $amount } { $form ->
    [one] риал
    [few] риала
    [many] риалов
   *[other] риала
}

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rial-words = { $words } { $form ->
    [one] риал
    [few] риала
    [many] риалов
   *[other] риала
}

# $amount (Text) - the sum in digits
money-rub = { $amount } ₽

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-rub-words = { $words } { $form ->
    [one] рубль
    [few] рубля
    [many] рублей
   *[other] рубля
}

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-rub-words-cents = { $words } { $form ->
    [one] рубль
    [few] рубля
    [many] рублей
   *[other] рубля
} { $cents } { $cents ->
    [one] копейка
    [few] копейки
    [many] копеек
   *[other] копейки
}

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-cny = { $amount } { $form ->
    [one] юань
    [few] юаня
    [many] юаней
   *[other] юаня
}

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-cny-words = { $words } { $form ->
    [one] юань
    [few] юаня
    [many] юаней
   *[other] юаня
}

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-cny-words-cents = { $words } { $form ->
    [one] юань
    [few] юаня
    [many] юаней
   *[other] юаня
} { $cents } { $cents ->
    [one] фэнь
    [few] фэня
    [many] фэней
   *[other] фэня
}

# $amount (Text) - the sum in digits
# $form (Number) - chooses the form of the unit
money-usd = { $amount } { $form ->
    [one] доллар
    [few] доллара
    [many] долларов
   *[other] доллара
}

# $words (Text) - the sum in words
# $form (Number) - chooses the form of the unit
money-usd-words = { $words } { $form ->
    [one] доллар
    [few] доллара
    [many] долларов
   *[other] доллара
}

# $words (Text) - the whole units in words
# $form (Number) - chooses the form of the unit
# $cents (Number) - hundredths
money-usd-words-cents = { $words } { $form ->
    [one] доллар
    [few] доллара
    [many] долларов
   *[other] доллара
} { $cents } { $cents ->
    [one] цент
    [few] цента
    [many] центов
   *[other] цента
}
