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
