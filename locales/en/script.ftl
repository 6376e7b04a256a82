# What the caller says, and why somebody is on the work list.

# $form (Text) - form of address: mr, ms, dr or none
# $family (Text) - family name
# $name (Text) - full name
script-name = { $form ->
    [mr] Mr. { $family }
    [ms] Ms. { $family }
    [dr] Dr. { $family }
   *[none] { $name }
}

# The call on the day after an invasive service; .child when a guardian is called.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $service (Text) - what was done
# $doctor (Text) - who did it
script-next-day = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to hear how you are after { $service } with { $doctor }. Do you have pain? Has the bleeding stopped? If you have a question, I will take it to the doctor.
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to hear how { $ward } is after { $service } with { $doctor }. Is there pain? Has the bleeding stopped? If you have a question, I will take it to the doctor.

# The same where the service or the doctor is not known.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-next-day-plain = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to hear how you are after your treatment. Do you have pain? Has the bleeding stopped? If you have a question, I will take it to the doctor.
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to hear how { $ward } is after the treatment. Is there pain? Has the bleeding stopped? If you have a question, I will take it to the doctor.

# The doctor calls back.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-callback = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? My colleague told me how you feel after your treatment. Please tell me more, so that I can say what to do now.
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? My colleague told me how { $ward } feels after the treatment. Please tell me more, so that I can say what to do now.

# A check is due.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-recall = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? At your last visit the doctor asked to see you again now. The reason: { $reason }. Which day suits you?
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? At the last visit the doctor asked to see { $ward } again now. The reason: { $reason }. Which day suits you?

# A contact that was agreed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
# $reason (Text) - what for
script-contact = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? As the doctor said, I am calling to hear how you are. The reason: { $reason }. How do you feel?
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? As the doctor said, I am calling to hear how { $ward } is. The reason: { $reason }. How are things?

# The patient did not come.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-no-show = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? We were expecting you and missed you; I hope all is well. Shall we find another time?
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? We were expecting { $ward } and missed you; I hope all is well. Shall we find another time?

# Something is owed.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
script-debt = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? A sum on your account with us is still open. When would it suit you to settle it?

# What must be put right, by its code.
# $code (Text) - the rule that does not hold
script-mend = { $code ->
    [wrong-number] The phone number is somebody else’s. Find the right one and write it into the file.
    [appointment-doctor-busy] Two appointments of one doctor overlap, because they were booked on two computers. Move one of them.
    [appointment-patient-busy] Two appointments of this patient overlap, because they were booked on two computers. Move one of them.
    [visit-step-missing] A visit is closed without a next step. Ask the doctor what comes next.
    [visit-already-open] The patient is noted as being here twice. Keep the visit that is true.
    [visit-not-open] A visit was undone on one computer and went on at another. Look at the file together.
    [file-no-taken] Two computers gave this file number to two patients. Give one of them another.
    [ledger-unbalanced] A posting does not sum to zero. Tell whoever looks after the books.
   *[other] Something needs a person’s eye. Look at the file.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = Some pain.
script-said-pain-strong = Strong pain.
script-said-bleeding-still = The bleeding has not stopped.
