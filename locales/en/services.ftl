services-new-action = New service

services-new-title = New service

# $name (Text) - the service
services-edit-title = Service: { $name }

services-save-action = Save

services-back-action = Go back

services-name-label = Name

services-code-label = Code

services-minutes-label = Duration, minutes

# $count (Number) - minutes
services-minutes-line = { $count } min

services-price-label = Price from today

services-invasive-label = Invasive: a call is due the next day

services-invasive-short-label = Invasive

services-recall-label = Recall after months; empty: none

services-active-label = Offered now

services-inactive-label = No longer offered

services-list-empty = No services yet.

services-needs-label = What it needs

# $needs (Text) - doctor, room or both
services-needs-choice = { $needs ->
    [room] A room
    [both] A doctor and a room
   *[doctor] A doctor
}

services-doctors-label = Who does it

services-any-doctor-hint = None chosen: every doctor.

services-rooms-label = Where

services-any-room-hint = None chosen: every room.

services-buffer-label = Minutes kept free afterwards

services-preparation-label = What the patient is told beforehand

services-preparation-hint = It is read out when booking and printed on the card.

# $count (Number) - minutes
# $buffer (Number) - minutes kept free afterwards
services-minutes-buffer-line = { $count } min and { $buffer } free
