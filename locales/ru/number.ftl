# Numbers in words, from which sums are spelled out. Each line is a list parted by bars.

# From 0 to 19.
number-ones = ноль | один | два | три | четыре | пять | шесть | семь | восемь | девять | десять | одиннадцать | двенадцать | тринадцать | четырнадцать | пятнадцать | шестнадцать | семнадцать | восемнадцать | девятнадцать

# From 20 to 90.
number-tens = двадцать | тридцать | сорок | пятьдесят | шестьдесят | семьдесят | восемьдесят | девяносто

# From 100 to 900.
number-hundreds = сто | двести | триста | четыреста | пятьсот | шестьсот | семьсот | восемьсот | девятьсот

# 1 and 2 as they stand before the word for thousand.
number-thousands = одна | две

# From thousand upward; forms for one, few and many are parted by slashes.
number-scales = тысяча/тысячи/тысяч | миллион/миллиона/миллионов | миллиард/миллиарда/миллиардов | триллион/триллиона/триллионов

# A number below zero.
# $words (Text) - the number without its sign
number-minus = минус { $words }

# Stands between the parts of a number where a language has such a word; a bar where it has none.
number-and = |
