emergency-refused-title = This file is closed to you

emergency-refused-text = Your work does not usually need it. In an emergency it opens all the same: say why.

emergency-reason-label = Why it is needed now
    .hint = It opens for half an hour, to read only. The manager will see that you opened it and why.

emergency-open-action = Open in an emergency

emergency-refused-label = Ask a colleague who may open it, or the manager.

emergency-back-action = Go back

emergency-list-hint = Files that were closed to somebody and were opened with a reason. Whoever looks one over says so.

emergency-list-empty = Nobody has opened a closed file.

emergency-review-action = Looked over

# $name (Text) - who looked it over
emergency-reviewed-label = Looked over by { $name }

# $day (Day) - when
# $time (Time) - when
emergency-moment-line = { $day }, { $time }
