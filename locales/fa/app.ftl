# An error that this version has no sentence for.
# $code (Text) - its code
app-error-unknown = کاری که خواستید انجام نشد ({ $code }).

# A change in the history that this version has no sentence for.
# $kind (Text) - its code
app-act-unknown = یک تغییر ({ $kind })
