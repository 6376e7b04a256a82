## The consultation: what is answered, measured, shown and agreed

consultation-mine-label = My note

consultation-private-label = Told in confidence
    .hint = Only you and those who may read what is told in confidence see it.

# $name (Text) - the author
consultation-note-of-label = Note by { $name }

consultation-earlier-label = Earlier note

consultation-expected-label = What we agreed to expect

# $day (Day) - when it was agreed
consultation-expected-before-label = Expected on { $day }

consultation-reached-label = What was reached

# $how (Text) - how much was reached
consultation-reached-choice = { $how ->
    [reached] Reached
    [partly] Partly
   *[not-reached] Not reached
}

consultation-shown-title = Explained with

# $means (Text) - by what something was explained
consultation-shown-label = { $means ->
    [model] Model
    [tablet] Tablet
    [drawing] Drawing
    [picture] Own picture
   *[other] Something else
}

consultation-shown-what-label = What was shown

consultation-measures-title = Measurements

consultation-measure-name-label = What is measured

consultation-measure-unit-label = Unit

consultation-measure-value-label = Value

consultation-measure-add-action = Add a measurement

# $value (Text) - an earlier value
# $day (Day list) - its day
consultation-before-line = { $value } on { $day }

consultation-protocol-title = Protocol

# $done (Number) - answered items
# $count (Number) - all items
consultation-protocol-line = { $done } of { $count }

consultation-needed-hint = Needed

consultation-draft-line = What was being typed here is back.

consultation-clash-title = Two texts, written at the same time on two devices

consultation-clash-kept-label = What stands now

# $name (Text) - who wrote the other text
consultation-clash-other-label = { $name } wrote

consultation-clash-device-label = The other device

consultation-clash-keep-action = Keep this

consultation-clash-other-action = Take this

consultation-clash-both-action = Make one from both

consultation-clash-both-label = One text from both

consultation-clash-save-action = Keep this text

consultation-clash-author-hint = Only the author chooses.

consultation-remote-action = Contact from afar

consultation-remote-title = Contact from afar

# $means (Text) - how patient and doctor meet
consultation-means-label = { $means ->
    [phone] By telephone
    [text] In writing
    [video] By video
   *[in-person] In the practice
}

consultation-means-title = How do you meet?

consultation-remote-start-action = Begin

# $means (Text) - how patient and doctor meet
# $count (Number) - minutes
consultation-remote-line = { $means ->
    [phone] On the telephone for { $count } min
    [text] Writing for { $count } min
   *[video] On video for { $count } min
}

consultation-words-focus-action = To the patient’s own words

consultation-note-focus-action = To my note

consultation-protocol-focus-action = To the protocol
