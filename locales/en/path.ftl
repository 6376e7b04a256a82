path-map-title = Path map

# $count (Number) - points that are not mended
path-map-line = { $count ->
    [one] One point is open
   *[other] { $count } points are open
}

path-map-empty = The map is empty.
    .hint = Walk the way of a patient with your colleagues and write down, step by step, what hinders people and what draws them.

# $stage (Text) - step of the way
path-stage-label = { $stage ->
    [first-contact] First contact
    [booking] Booking
    [arrival] Arrival
    [waiting] Waiting
    [visit] Visit
    [closing] Closing
    [hand-over] Hand-over
    [follow-up] Follow-up
   *[return] Coming again
}

# $kind (Text) - what a point does to people
path-kind-label = { $kind ->
    [obstacle] Obstacle
   *[magnet] Magnet
}

path-stage-empty = Nothing is written down here yet.

path-side-label = The point

# $day (Text) - the day
path-late-label = Overdue since { $day }

# $day (Text) - the day
path-until-label = Until { $day }

# $day (Text) - the day
path-mended-label = Mended { $day }

path-nobody-label = Nobody yet

path-new-action = New point

path-edit-action = Change the point

path-mend-action = Mended

path-reopen-action = Open again

path-end-action = Take off the map

path-new-title = A new point of the path map

path-edit-title = Change a point of the path map

path-stage-choice-label = Step of the way

path-kind-choice-label = What it does

path-text-label = In a few words

path-owner-label = Who sees to it

path-until-day-label = Until when

path-save-action = Save

path-back-action = Back
