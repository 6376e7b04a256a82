# What is remembered of a person, and what the practice would like to know.

facts-card-title = To remember

facts-alerts-label = Allergies and warnings

# $text (Text) - what harms
# $detail (Text) - what it does
facts-alert-line = { $text }: { $detail }

facts-add-action = Write something down

# $name (Text) - the patient
facts-form-title = To remember about { $name }

facts-save-action = Save

facts-back-action = Back

facts-end-action = Remember it no longer

facts-list-empty = Nothing is written down yet. Fears, children, wishes: what you learn stands here for the next visit.

facts-topic-label = What it is about

# $topic (Text) - code of the topic
facts-topic-choice = { $topic ->
    [fear] Fear
    [children] Children
    [address] How to address them
    [character] Character
    [worry] Worry
    [family] Family
    [cares] What they care about
    [comfort] Comfort
    [allergy] Allergy
    [caution] Other warning
   *[other] Something else
}

facts-text-label = In a few words

facts-text-placeholder = Afraid of needles, daughter Sara starts school in autumn…

facts-detail-label = More about it

facts-detail-alert-label = What it does to them

facts-told-label = Who said it

# $by (Text) - patient, family, colleague or other
facts-told-choice = { $by ->
    [patient] The patient
    [family] The family
    [colleague] A colleague
   *[other] Somebody else
}

facts-told-words-label = Who, in words

facts-told-on-label = Said on

# $by (Text) - patient, family, colleague or other
# $who (Text) - who it was, in words
# $day (Day) - when
facts-told-line = { $by ->
    [patient] said by the patient, { $day }
    [family] said by the family, { $day }
    [colleague] said by a colleague, { $day }
   *[other] said by { $who }, { $day }
}

# $day (Day) - when
facts-told-plain-line = noted { $day }

# $name (Text) - the colleague
facts-written-line = written by { $name }

facts-until-label = Holds until

facts-until-label-hint = Empty: for good.

# $day (Day) - the last day
facts-until-line = until { $day }

facts-over-label = No longer

facts-spots-label = Where it shows

# $spot (Text) - call, desk or visit
facts-spot-choice = { $spot ->
    [call] While calling
    [desk] At the desk
   *[visit] In the consultation
}

facts-private-hint = What was told in confidence never shows at the desk.

facts-alert-hint = A warning shows everywhere.

facts-questions-title = Still to learn

facts-ask-action = Note the answer to the next question

facts-questions-tab-title = Questions

facts-questions-page-title = What we would like to know of our patients

facts-questions-page-hint = Asked bit by bit, over several visits. Whatever a patient has not answered yet stands on their page and in the consultation.

facts-question-label = Question

facts-question-placeholder = What would make you feel at ease here?

facts-question-add-action = Add a question

# $number (Number) - its place
facts-question-remove-action = Remove question { $number }

facts-questions-save-action = Save the questions

facts-questions-empty = No questions yet. Add the first one that you would like to ask every patient.
