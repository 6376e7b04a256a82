# The practice’s time: rooms, weekly hours, days off, blocked times.

timetable-rooms-title = Rooms and chairs

timetable-rooms-empty = No rooms yet. A service that needs one can be booked once there is a room.

timetable-room-label = Room

timetable-room-name-label = Name of the room

timetable-room-new-label = A new room

timetable-room-add-action = Add the room

timetable-room-close-action = Take out of use

timetable-room-open-action = Use again

timetable-room-closed-label = Not in use

timetable-hours-title = Weekly hours

timetable-hours-hint = A week holds from the day that you choose until the next one that you enter. What is booked outside the new hours stays where it is.

timetable-owner-label = Doctor or room

timetable-from-label = Holds from

timetable-hours-save-action = Save the week

timetable-weeks-title = Weeks

timetable-ever-label = Since ever

timetable-no-hours-label = Not worked

timetable-year-before-action = The year before

timetable-year-after-action = The next year

timetable-pack-empty = There is no list of public holidays for this country. Enter your days off here.

timetable-holidays-empty = No days off in this year.

timetable-worked-label = Worked

timetable-estimated-label = Estimated by the moon

timetable-edited-label = Changed here

timetable-work-action = We work on this day

timetable-off-action = We are closed

timetable-reset-action = As in the list

timetable-day-label = Day off

timetable-day-name-label = Name of the day

timetable-source-label = Where it is announced

timetable-day-add-action = Add the day off

timetable-closures-title = Blocked times

timetable-closures-empty = Nothing is blocked.

timetable-closure-cancel-action = Open again

# $day (Text) - the day
timetable-since-line = From { $day }

# $year (Text) - the year
timetable-holidays-title = Days off in { $year }

# $source (Text) - where the list comes from
# $version (Text) - its version
timetable-pack-line = Source: { $source }, version { $version }.

# $day (Text) - the day
timetable-pack-until-line = Known until { $day }.

# $count (Number) - how many are booked
timetable-booked-label = { $count ->
    [one] { $count } person is booked
   *[other] { $count } people are booked
}

# $from (Text) - the first day
# $until (Text) - the last day
timetable-span-line = { $from } to { $until }

# $start (Text) - the first time
# $end (Text) - the last time
timetable-hours-line = { $start } to { $end }

# $count (Number) - how many must be moved
timetable-displaced-label = { $count ->
    [one] { $count } person to be moved
   *[other] { $count } people to be moved
}
