history-page-title = What was done

# $name (Text) - the patient
history-patient-title = What was done about { $name }

# $tab (Text) - acts, openings or emergency
history-tab-title = { $tab ->
        [acts] Acts
        [openings] Files opened
       *[emergency] Emergency accesses
    }

history-text-label = Find in the history
    .placeholder = What was done, a name…

history-patient-label = Patient

history-staff-label = Colleague

history-from-label = From

history-until-label = Until

history-clear-action = Show everything

history-filters-label = Narrow down

history-list-empty = Nothing of the kind was done.

history-openings-empty = No file was opened then.

history-openings-hint = One line for each person, file and sitting.

history-more-action = Earlier

# $name (Text) - the doctor
history-behalf-label = in the name of { $name }

history-program-label = By the program itself

history-undone-label = Taken back

history-emergency-label = In an emergency

history-open-action = Open the file

history-close-action = Close

history-changes-title = What changed

history-changes-empty = There is nothing more to show.

history-changes-more-label = More changed than is shown here.

history-old-label = Before

history-new-label = After

history-nothing-label = nothing

history-hidden-label = Not shown to you

# $value (Text) - yes or no
history-yes-label = { $value ->
        [yes] yes
       *[no] no
    }

history-undo-action = Take this back

# $day (Day) - when
# $time (Time) - when
history-moment-line = { $day }, { $time }
