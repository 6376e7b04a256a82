# Who got in touch and is not answered yet.

enquiries-title = Put aside

enquiries-list-empty = Nothing is put aside.

enquiries-nobody-label = Nobody yet

enquiries-resume-action = Go on

enquiries-answered-action = Answered

enquiries-not-reached-action = Not reached

enquiries-drop-action = Drop

enquiries-call-back-action = Call back

enquiries-call-back-title = A call to give back

enquiries-mobile-label = Number

enquiries-name-label = Name

enquiries-matter-label = What about

enquiries-save-action = Note it

enquiries-park-action = Put aside

# $kind (Text) - what it is
enquiries-kind-choice = { $kind ->
    [call-back] Call back
   *[booking] Booking
}

# $name (Text) - whose it is
enquiries-resume-line = Go on with { $name }

# $count (Number) - minutes since the first contact
enquiries-wait-line = { $count ->
    [0] just now
    [one] waits { $count } minute
   *[other] waits { $count } minutes
}

# $count (Number) - how many
enquiries-all-action = Put aside: { $count }