# The front desk's day.

# What is seen to before the door opens, where the practice keeps the usual list.
# $code (Text) - light, scent, music, water, clean or toys
desk-checklist-item = { $code ->
    [light] Light: all lamps on, nothing flickers
    [scent] Scent: aired, mild, nothing sharp
    [music] Music: quiet, without words
    [water] Water, cups and tea are ready
    [clean] Waiting room, desk and washroom are clean
    [toys] Toys and books are tidy and wiped
   *[other] Something else
}
