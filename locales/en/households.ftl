# Who belongs together, and who may be called for whom.

households-card-title = Household

households-empty = Nobody is noted as belonging together with this patient.

# $relation (Text) - code of the relation
households-relation-choice = { $relation ->
    [parent] Parent
    [child] Child
    [spouse] Spouse
    [sibling] Sibling
    [grandparent] Grandparent
   *[other] Other
}

households-edit-action = Who belongs together

households-speak-action = Who may be called

# $name (Text) - the patient
households-form-title = Who belongs together with { $name }

households-name-label = Name of the household

households-name-label-hint = Empty: the patient’s name.

households-members-label = Members

# $name (Text) - the member
households-relation-of-label = What { $name } is in it

households-add-label = Add somebody

households-add-placeholder = Name, mobile or file number

households-add-empty = Nobody fits.

# $name (Text) - the member
households-remove-action = Take { $name } out

households-same-number-hint = They have a number in common:

households-form-hint = Whoever stands in another household moves over. A household of one person ends.

households-save-action = Save

households-back-action = Back

households-speakers-title = May be called for them

households-speakers-empty = Nobody else may be called.

households-guardian-label = Guardian

# $name (Text) - the patient
households-speak-title = Who may be called for { $name }

# $name (Text) - the person
households-speak-remove-action = { $name } may be called no longer

households-speaks-for-label = May be called for

households-phone-empty = no number
