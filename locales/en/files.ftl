# Pictures and documents of a patient, and what the patient allows.

files-card-title = Pictures and documents

files-list-empty = Nothing is kept here yet.

files-add-action = Add a picture or document

# $name (Text) - the patient
files-add-title = Picture or document of { $name }

files-path-label = File

files-kind-label = What it is

# $kind (Text) - what a file is
files-kind-choice = { $kind ->
    [portrait] Face or body of the patient
    [picture] Picture of the treatment
    [result] Result
    [document] Document
   *[consent] Signed consent
}

files-portrait-hint = The patient can be recognized, or their body is shown. Without a written consent it serves their care only.

files-title-label = Name
    .hint = May stay empty.

files-taken-label = Day of the picture or document

files-save-action = Keep

files-back-action = Back

# $day (Day) - when it was added
# $name (Text) - who added it
files-added-line = Added { $day }, { $name }

files-care-label = Care only

files-next-action = Next

files-previous-action = Previous

files-larger-action = Larger

files-smaller-action = Smaller

files-fit-action = Fit to the window

files-page-next-action = Next page

files-page-previous-action = Previous page

# $page (Number) - which page is shown
# $count (Number) - how many there are
files-page-line = Page { $page } of { $count }

files-end-action = Take away

files-export-action = Save as a file

# $name (Text) - what is saved
files-export-title = Save “{ $name }” as a file

files-export-hint = Outside the program the file is no longer encrypted. That it was saved, for what and by whom stays in the record.

files-export-empty = No written consent holds today. The picture stays here and serves the care of this patient.

files-purpose-label = What for

# $purpose (Text) - what a file or a consent serves
files-purpose-choice = { $purpose ->
    [care] The patient’s own care
    [teaching] Teaching
    [colleagues] Talk among colleagues
    [publication] Publication
   *[display] Display in the practice or on its pages
}

files-consents-title = Written consents

files-consents-empty = None. Pictures of this patient serve their care only.

files-consent-action = Add a written consent

# $name (Text) - the patient
files-consent-title = Written consent of { $name }

files-scope-label = What is allowed
    .hint = In the words of the signed paper.

files-given-label = Signed on

files-until-label = Holds until

files-signed-label = Signed by
    .hint = Only where it was not the patient.

files-paper-label = Signed paper

files-paper-action = Choose the signed paper

# $from (Day) - when it was signed
# $until (Day) - until when it holds
files-span-line = { $from } to { $until }

files-valid-label = Holds

files-over-label = Over

# $day (Day) - when it was withdrawn
files-withdrawn-label = Withdrawn { $day }

files-withdraw-action = Withdraw

files-withdraw-title = The patient withdraws the consent

files-reason-label = Why
