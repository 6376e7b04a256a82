# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = 出了点问题（{ $code }）。

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = 一项修改（{ $kind }）
