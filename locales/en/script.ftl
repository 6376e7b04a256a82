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

# Somebody is brought back to the active path; no doctor asked for it.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-return = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to ask how you are and, if you wish, to find a time for you. Which day suits you?
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am calling to ask how { $ward } is and, if you wish, to find a time. Which day suits you?

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

# The patient was here and left without being seen.
# $caller (Text) - who calls
# $practice (Text) - the practice
# $name (Text) - who is called
# $ward (Text) - the child
script-left-unseen = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? You were here and left before the doctor could see you; I am sorry that it came to that. Would you tell me what happened? If you like, I will find a time at which you wait less.
    .child = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? { $ward } was here and left before the doctor’s visit; I am sorry that it came to that. Would you tell me what happened? If you like, I will find a time at which you wait less.

# Why somebody left without being seen, for the work list.
# $code (Text) - wait, urgent, feels-better or other
script-left-said = { $code ->
    [wait] Left without being seen: the wait was too long.
    [urgent] Left without being seen: had to be elsewhere.
    [feels-better] Left without being seen: felt better.
   *[other] Left without being seen, for another reason.
}

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
    [appointment-room-busy] Two appointments in one room overlap, because they were booked on two computers. Move one of them.
    [visit-step-missing] A visit is closed without a next step. Ask the doctor what comes next.
    [visit-already-open] The patient is noted as being here twice. Keep the visit that is true.
    [visit-not-open] A visit was undone on one computer and went on at another. Look at the file together.
    [file-no-taken] Two computers gave this file number to two patients. Give one of them another.
    [ledger-unbalanced] A posting does not sum to zero. Tell whoever looks after the books.
    [payment-too-much] More stands as paid for this visit than it cost, as happens when two computers took the payment. Look at the payments and take one back.
    [invoice-number-taken] Two computers gave this invoice number to two visits. Tell whoever looks after the books, and write the right number on the paper.
    [opening-gone] A free time was accepted twice, because it was offered on two computers. Ring the patients and settle who comes.
    [visit-open] This visit stayed open over the end of its day. Close it with its next step.
    [visit-reopened] This visit is open again: the work of two computers left it without a next step. Close it with its next step.
   *[other] Something needs a person’s eye. Look at the file.
}

# What the patient said, for the doctor who calls back.
script-said-pain-some = Some pain.
script-said-pain-strong = Strong pain.
script-said-bleeding-still = The bleeding has not stopped.

# Somebody comes in.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-welcome = Good to see you, { $name }. Welcome to { $practice }. I will let the doctor know that you are here. May I bring you some water or tea?

# Somebody has waited long.
# $name (Text) - who is spoken to
# $minutes (Text) - minutes, with digits
# $doctor (Text) - the doctor
script-desk-long-wait = { $name }, you have waited { $minutes } minutes, and that is longer than we wanted. I am sorry. { $doctor } is finishing with care and will see you next. May I bring you something to drink while you wait, or shall I find you another time?

# The doctor is late.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
# $reason (Text) - why, in words that can be told
script-desk-doctor-late = { $name }, { $doctor } will be about { $minutes } minutes late. The reason: { $reason }. Thank you for your patience. Which suits you: another time, or a drink here while you wait?

# Somebody is angry.
# $name (Text) - who is spoken to
script-desk-angry = { $name }, I hear you, and I understand that this is hard. Thank you for saying it. I am writing down what happened and will tell you today what we do about it. What would help you right now?

# The next step is booked before leaving.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $reason (Text) - why, in words that can be told
# $day (Text) - the day with its weekday
script-desk-soft-sell = { $name }, { $doctor } suggested that we see you around { $day }. What for: { $reason }. Shall I look for a time that suits you now, or would you rather have us call you?

# A reminder on the telephone.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-reminder = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? You are expected on { $day } at { $time }, with { $doctor }. Can you come? If another time is better, I will gladly move it.

# A reminder to be sent by hand.
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $address (Text) - where the practice is
script-desk-reminder-text = { $name }, you are expected at { $practice } on { $day } at { $time }, with { $doctor }. Address: { $address }. If you cannot come, please let us know.

# A free time is offered.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
# $minutes (Text) - minutes, with digits
script-desk-offer = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? You asked for an earlier time: { $doctor } is free on { $day } at { $time }. Would you like it? I can keep it for you for { $minutes } minutes.

# The free time is gone.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
script-desk-offer-gone = { $name }, the time that we offered you is unfortunately no longer available. You stay on our list, and we will call you about the next one that suits you. { $practice }

# An appointment must be moved, with an apology.
# $caller (Text) - who speaks
# $practice (Text) - the practice
# $name (Text) - who is spoken to
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $reason (Text) - why, in words that can be told
script-desk-apology = Hello, this is { $caller } from { $practice }. Am I speaking with { $name }? I am sorry: we cannot keep your appointment on { $day } at { $time }. The reason: { $reason }. I would like to find you another time first of all. What suits you?

# An appointment was booked.
# $name (Text) - who is spoken to
# $practice (Text) - the practice
# $day (Text) - the day with its weekday
# $time (Text) - the hour
# $doctor (Text) - the doctor
script-desk-booked = { $name }, you are booked on { $day } at { $time }, with { $doctor }. If anything changes, please call { $practice }. See you then.

# What to look after at home.
# $name (Text) - who is spoken to
# $doctor (Text) - the doctor
# $practice (Text) - the practice
script-desk-after-care = { $name }, this is what matters at home: rest today, take your medication as { $doctor } wrote it down, and keep what was treated clean. If pain grows, bleeding does not stop or you have a fever, please call { $practice } at once. We are glad to answer every question.

# Where no reason was given.
script-desk-reason-none = something that could not be foreseen

# Where the minutes are not known: it stands before the word for minutes.
script-desk-minutes-none = a few
