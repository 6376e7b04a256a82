# Numbers in words, from which sums are spelled out. Each line is a list parted by bars.

# From 0 to 19.
number-ones = صفر | یک | دو | سه | چهار | پنج | شش | هفت | هشت | نه | ده | یازده | دوازده | سیزده | چهارده | پانزده | شانزده | هفده | هجده | نوزده

# From 20 to 90.
number-tens = بیست | سی | چهل | پنجاه | شصت | هفتاد | هشتاد | نود

# From 100 to 900.
number-hundreds = صد | دویست | سیصد | چهارصد | پانصد | ششصد | هفتصد | هشتصد | نهصد

# 1 and 2 as they stand before the word for thousand.
number-thousands = یک | دو

# From thousand upward; forms for one, few and many are parted by slashes.
number-scales = هزار | میلیون | میلیارد | تریلیون

# A number below zero.
# $words (Text) - the number without its sign
number-minus = منفی { $words }

# Stands between the parts of a number.
number-and = و
