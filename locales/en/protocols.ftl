## Protocols: what is asked in a visit

protocols-page-title = Protocols
    .hint = One list for the first consultation and one for each kind of visit, the same for every doctor.

# $occasion (Text) - on what visits it holds
protocols-occasion-label = { $occasion ->
    [first] First consultation
    [return] Return visit
    [remote] Contact from afar
   *[service] Service
}

# $name (Text) - the service
protocols-service-label = Visit for { $name }

# $code (Text) - a usual item
protocols-item-label = { $code ->
    [health-asked] Asked about illnesses, medicines and allergies
    [worries-asked] Asked what worries them most
    [earlier-care] Care so far
    [blood-pressure] Blood pressure
    [pain] Pain
    [findings-shown] What was found, shown with
    [options-told] Ways, time and cost told
    [decision] Decision
    [since-last-asked] Asked how it went since the last time
    [advice-kept] Advice from the last time
    [result-compared] Result compared with what was expected
    [person-made-sure] Made sure who is speaking
    [advice-given] Advice given
   *[when-to-come-told] Said when to come in person
}

# $code (Text) - a usual choice
protocols-choice-label = { $code ->
    [decides-now] Decides now
    [needs-time] Needs time
    [declines] Declines
    [kept] Kept
    [partly-kept] Partly kept
   *[not-kept] Not kept
}

# $kind (Text) - how an item is answered
protocols-kind-choice = { $kind ->
    [check] Done or not
    [text] Words
    [measure] Number
    [choice] One of a few
   *[shown] Shown with
}

protocols-kind-label = Answer

protocols-text-label = What is asked

protocols-unit-label = Unit

protocols-choices-label = Choices
    .hint = A line each.

protocols-needed-label = Needed

protocols-add-action = Add an item

# $place (Number) - which item
protocols-remove-action = Take out item { $place }

# $place (Number) - which item
protocols-up-action = Move item { $place } up

protocols-save-action = Save

protocols-usual-action = Take the usual lists

protocols-list-empty = No protocol is set up yet.

protocols-items-empty = This list asks nothing yet.

protocols-service-add-label = A list for a service
