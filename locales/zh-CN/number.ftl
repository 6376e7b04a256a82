# Numbers in words, from which sums are spelled out. Each line is a list parted by bars.

# The ten digits.
number-ones = 零 | 一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九

# The second place.
number-tens = 十

# The third place.
number-hundreds = 百

# The fourth place.
number-thousands = 千

# Each four places.
number-scales = 万 | 亿 | 万亿

# A number below zero.
# $words (Text) - the number without its sign
number-minus = 负{ $words }

# Stands between the parts of a number where a language has such a word; a bar where it has none.
number-and = |
