# The medical file, and the intake that a returning patient only confirms.

record-card-title = Medical file

record-card-empty = Nothing is written in the medical file yet.

record-allergies-empty = No allergy or warning is known.

record-add-action = Write in the medical file

record-end-action = No longer so

record-remove-action = Was a mistake

# $name (Text) - the patient
record-add-title = Medical file of { $name }

record-edit-title = Correct a line of the medical file

record-save-action = Save

record-back-action = Back

record-kind-label = What it is

# $kind (Text) - what a line tells
record-kind-choice = { $kind ->
    [history] History
    [medication] Medication
    [family] In the family
   *[result] Result
}

# $kind (Text) - what a line tells
record-text-label = { $kind ->
    [medication] What is taken
    [family] What runs in the family
    [result] What was examined
   *[other] What it is or was
}

# $kind (Text) - what a line tells
record-detail-label = { $kind ->
    [medication] Dose and how often
    [family] Who
    [result] Value or finding
   *[other] More about it
}

# $kind (Text) - what a line tells
record-from-label = { $kind ->
    [result] Day of the result
   *[other] Since
}

record-until-label = Until
    .hint = Empty: still so.

# $day (Day) - the first day
record-since-line = since { $day }

# $day (Day) - the last day
record-over-line = until { $day }

# $from (Day) - the first day
# $until (Day) - the last day
record-span-line = { $from } to { $until }

# $day (Day) - the day of a result
record-day-line = { $day }

record-intake-title = Intake

record-intake-confirm-action = All of it still holds

record-intake-open-action = Go through the intake

# $name (Text) - the patient
record-intake-sheet-title = Does this still hold? { $name }

# $name (Text) - who took it in
record-intake-today-line = Confirmed today, taken in by { $name }

# $day (Day) - when it was confirmed
# $name (Text) - who took it in
record-intake-last-line = Last confirmed on { $day }, taken in by { $name }

record-intake-never-line = Not confirmed yet

record-intake-changed-title = Changed since then

record-intake-same-line = Nothing has changed since then.

record-intake-going-label = How is the treatment going, and what could be better?
    .hint = In the patient’s words. It may stay empty.

record-intake-said-title = Said last time
