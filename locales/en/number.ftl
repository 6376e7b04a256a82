# Numbers in words, from which sums are spelled out. Each line is a list parted by bars.

# From 0 to 19.
number-ones = zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen

# From 20 to 90.
number-tens = twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety

# From 100 to 900.
number-hundreds = one hundred | two hundred | three hundred | four hundred | five hundred | six hundred | seven hundred | eight hundred | nine hundred

# 1 and 2 as they stand before the word for thousand.
number-thousands = one | two

# From thousand upward; forms for one, few and many are parted by slashes.
number-scales = thousand | million | billion | trillion

# A number below zero.
# $words (Text) - the number without its sign
number-minus = minus { $words }

# Stands between the parts of a number where a language has such a word; a bar where it has none.
number-and = |
