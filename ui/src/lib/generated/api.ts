// Generated from the endpoint list in src-tauri/api/src/list.rs. Refresh: UPDATE=1 cargo test -p peyvand-api
import { call } from '../ipc'

/** The tables whose changes the window hears of. */
export type Entity = 'practice' | 'rule_value' | 'staff' | 'staff_role' | 'working_hours' | 'service' | 'service_price' | 'patient' | 'patient_phone' | 'patient_label' | 'appointment' | 'visit' | 'visit_service' | 'next_step' | 'followup' | 'attempt' | 'posting' | 'posting_line' | 'wallet_lot' | 'device' | 'staff_right' | 'staff_delegate' | 'staff_leave' | 'sign_in' | 'emergency' | 'backup_target' | 'backup' | 'restore' | 'key_change' | 'room' | 'holiday' | 'closure' | 'service_place' | 'series' | 'appointment_change' | 'appointment_contact' | 'delay' | 'enquiry' | 'checklist_item' | 'checklist_tick' | 'script' | 'invoice' | 'waiting' | 'opening' | 'offer' | 'question' | 'household' | 'household_member' | 'speaks_for' | 'record_entry' | 'intake' | 'attachment' | 'consent' | 'attachment_export' | 'protocol' | 'protocol_item' | 'protocol_answer' | 'measurement' | 'visit_shown' | 'visit_note' | 'value_clash' | 'plan' | 'plan_option' | 'plan_phase' | 'plan_instalment' | 'step_event' | 'path_point' | 'session' | 'job'

/** Every code of a refusal or a fault. */
export type ErrorCode = 'session-wrong-password' | 'session-wait' | 'session-wrong-pin' | 'pin-missing' | 'pin-invalid' | 'password-again' | 'password-wrong' | 'recovery-answers-wrong' | 'recovery-key-invalid' | 'recovery-key-wrong' | 'recovery-not-begun' | 'recovery-not-manager' | 'session-needed' | 'right-missing' | 'not-found' | 'practice-exists' | 'practice-missing' | 'practice-name-empty' | 'attachment-too-large' | 'attachment-type-unknown' | 'attachment-unreadable' | 'attachment-missing' | 'attachment-damaged' | 'attachment-is-consent' | 'attachment-not-saved' | 'attachment-not-shown' | 'consent-missing' | 'consent-paper-missing' | 'consent-days-invalid' | 'consent-reason-empty' | 'record-text-empty' | 'record-days-invalid' | 'fact-text-empty' | 'fact-private-at-desk' | 'question-text-empty' | 'speaks-for-self' | 'patient-name-empty' | 'patient-mobile-invalid' | 'patient-national-id-invalid' | 'birth-invalid' | 'birth-in-future' | 'patient-referrer-self' | 'patient-guardian-self' | 'file-no-taken' | 'text-too-long' | 'staff-name-empty' | 'staff-login-empty' | 'staff-login-taken' | 'staff-role-missing' | 'staff-manager-needed' | 'staff-substitute-needed' | 'staff-substitute-invalid' | 'staff-leave-invalid' | 'staff-delegate-invalid' | 'behalf-not-allowed' | 'behalf-other-doctor' | 'file-refused' | 'emergency-reason-empty' | 'device-name-empty' | 'job-running' | 'backup-no-target' | 'backup-target-name-empty' | 'backup-folder-missing' | 'backup-folder-read-only' | 'backup-unreadable' | 'backup-no-room' | 'backup-too-large' | 'backup-gone' | 'backup-read-back' | 'backup-not-one' | 'backup-cut' | 'backup-damaged' | 'backup-newer' | 'backup-other-practice' | 'backup-wrong-secret' | 'restore-not-allowed' | 'job-canceled' | 'password-too-short' | 'service-name-empty' | 'service-minutes-invalid' | 'amount-invalid' | 'day-invalid' | 'zone-unknown' | 'choice-unknown' | 'hours-invalid' | 'appointment-doctor-busy' | 'appointment-patient-busy' | 'appointment-room-busy' | 'appointment-out-of-hours' | 'appointment-beyond-right' | 'appointment-beyond-reason' | 'appointment-no-room' | 'appointment-not-done' | 'series-none' | 'series-invalid' | 'series-time-taken' | 'room-name-empty' | 'room-booked' | 'closure-reason-empty' | 'closure-invalid' | 'holiday-name-empty' | 'delay-reason-empty' | 'delay-minutes-invalid' | 'left-reason-empty' | 'enquiry-not-open' | 'enquiry-empty' | 'checklist-empty' | 'payment-too-much' | 'payment-reason-empty' | 'invoice-number-taken' | 'waiting-not-open' | 'waiting-invalid' | 'waiting-reason-empty' | 'opening-open-already' | 'opening-gone' | 'opening-nobody' | 'offer-ended' | 'offer-running' | 'offer-minutes-invalid' | 'offer-size-invalid' | 'wording-blocked' | 'script-name-unknown' | 'paper-no-font' | 'paper-no-time' | 'paper-not-saved' | 'appointment-in-past' | 'appointment-not-open' | 'appointment-not-begun' | 'appointment-other-day' | 'appointment-no-doctor' | 'cancel-reason-empty' | 'visit-already-open' | 'visit-has-appointment' | 'visit-not-open' | 'visit-step-missing' | 'step-due-missing' | 'step-due-past' | 'plan-title-empty' | 'plan-option-missing' | 'plan-phase-missing' | 'plan-phase-done' | 'plan-chosen' | 'plan-ended' | 'plan-witness-missing' | 'plan-reason-empty' | 'plan-instalments-differ' | 'plan-financing-loan' | 'path-text-empty' | 'step-owner-missing' | 'step-reason-empty' | 'step-colleague-missing' | 'protocol-text-empty' | 'protocol-choices-few' | 'protocol-too-long' | 'measure-no-number' | 'measure-name-empty' | 'step-not-open' | 'step-end-reason-missing' | 'handover-reason-empty' | 'handover-taker-invalid' | 'referral-not-yours' | 'referral-answer-empty' | 'followup-not-open' | 'attempt-answers-missing' | 'undo-nothing' | 'redo-nothing' | 'undo-breaks' | 'act-undone-already' | 'act-never-undone' | 'rule-value-invalid' | 'ledger-unbalanced' | 'key-missing' | 'key-damaged' | 'sample-only' | 'import-mapping-invalid' | 'import-column-missing' | 'import-file-unreadable' | 'input-unreadable' | 'endpoint-unknown' | 'check-found' | 'bug' | 'store-in-use' | 'store-disk-full' | 'store-read-only' | 'store-damaged' | 'store-newer' | 'store-wrong-key' | 'store-acts-missing' | 'store-io' | 'store-missing'

/** In whose name: a doctor's, or one's own again. */
export type ActFor = { staffId: string | null, };

/** An act of the record. Its words are `journal-<kind>`. */
export type ActRow = { id: string, kind: string, at: number, day: string, minute: number, staffName: string | null, about: string | null, };

/** Blocks time: of a doctor, of a room, or of the practice. No times: whole days. */
export type AddClosure = { staffId: string | null, roomId: string | null, fromDay: string, untilDay: string, start: number | null, end: number | null, reason: string, isUrgent: boolean, };

/** A consent as it is taken in, with its signed paper. */
export type AddConsent = { patientId: string, purpose: FilePurpose, scope: string, givenOn: string, untilOn: string, paperId: string | null, signedBy: string, };

/** A new fact about a patient. */
export type AddFact = { patientId: string, fact: FactDraft, };

/** A file that lies where a person pointed to. */
export type AddFile = { patientId: string, visitId: string | null, kind: FileKind, title: string, takenOn: string | null, path: string, };

/** A colleague goes on leave. */
export type AddLeave = { id: string, from: string, until: string, substituteId: string, };

/** A new patient. */
export type AddPatient = { draft: PatientDraft, };

/** Offers a plan. */
export type AddPlan = { patientId: string, draft: PlanDraft, };

/** A new line, in a visit or outside. */
export type AddRecord = { patientId: string, visitId: string | null, draft: RecordDraft, };

/** A new room. */
export type AddRoom = { name: string, };

/** A new service; the price holds from today. */
export type AddService = { name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, plan: ServicePlan, };

/** A new colleague. With a password they can sign in. */
export type AddStaff = { name: string, login: string, roles: Array<Role>, specialty: string, hours: Array<HoursRow>, password: string | null, rights: Array<RightChange>, };

/** A folder gets backups from now on. */
export type AddTarget = { folder: string, name: string, isAutomatic: boolean, };

/** What harms a patient, and what it does. */
export type AllergyRow = { text: string, detail: string, };

/** What is offered for a long wait. */
export type Amends = "apology" | "refreshment";

/** What somebody answered. Accepting books the time and releases the later appointment, at once. */
export type AnswerOffer = { id: string, answer: OfferAnswer, };

/** The groups that were asked for, as typed, in the order of `ask`. */
export type AnswerRecovery = { answers: Array<string>, };

/** The colleague's answer to a referral. */
export type AnswerReferral = { id: string, text: string, };

/** An answer to an item of the protocol. */
export type AnswerRow = { itemId: string, value: string, };

/** Why a call did not do what was asked. Its words are `error-<code>`. */
export type ApiError = { 
/**
 * What is so.
 */
code: string, 
/**
 * What the sentence names.
 */
args: Record<string, string | number>, 
/**
 * The input's field beside which it belongs, such as 'draft.nationalId'.
 */
field?: string, 
/**
 * The number under which a bug stands in the log.
 */
incident?: string, };

/** A group: weekday 'monday'…, month 'YYYY-MM' in the practice's calendar, age group '0-9' … '75+' or 'invalid' or 'unknown'. */
export type AppointmentCountRow = { key: string, count: number, noShows: number, };

/** The count and its groups. */
export type AppointmentCounts = { total: number, noShows: number, patients: number, groups: Array<AppointmentCountRow>, };

/** Everything about one appointment, for its sheet. */
export type AppointmentDetail = { appointment: AppointmentRow, mobile: string | null, addressForm: string, calledAs: string, changes: Array<ChangeRow>, seriesPlace: number | null, seriesCount: number | null, 
/**
 * Cancelling now would be late, by the practice's rule.
 */
isLateNow: boolean, preparation: string, };

/** An appointment with the names that a card needs. */
export type AppointmentRow = { id: string, patientId: string, patientName: string, staffId: string | null, staffName: string | null, serviceId: string | null, serviceName: string | null, day: string, start: number | null, minutes: number, status: AppointmentStatus, source: string, cancelReason: string, note: string, bookedOn: string, isFirstVisit: boolean, visitId: string | null, labels: Array<LabelRow>, roomId: string | null, roomName: string | null, buffer: number, seriesId: string | null, beyond: Beyond | null, beyondReason: string, 
/**
 * How the patient is addressed, and how the name is said.
 */
addressForm: string, calledAs: string, };

/** Where an appointment stands. */
export type AppointmentStatus = "planned" | "confirmed" | "arrived" | "in-room" | "done" | "left" | "no-show" | "cancelled" | "cancelled-late" | "moved";

/** The patient is here. */
export type Arrive = { appointmentId: string, };

/** A file that is there. */
export type AtPath = { path: string, };

/** A try that was made. */
export type AttemptRow = { at: number, day: string, minute: number, staffName: string | null, outcome: Outcome, pain: Pain | null, bleeding: Bleeding | null, note: string, };

/** How insistent the foot of the window is: fresh; due (a day old); late (two days old); never. */
export type BackupLevel = "fresh" | "due" | "late" | "never";

/** A backup that was made and verified. `cause`: 'hand', 'schedule', 'day-close', 'stick', 'unlock', 'migration'. */
export type BackupRow = { id: string, targetName: string | null, fileName: string, day: string, minute: number, bytes: number, acts: number, cause: string, 
/**
 * Where it lies now; null: the folder is not here, or the file was thinned out.
 */
path: string | null, };

/** For the foot of the window. */
export type BackupSign = { level: BackupLevel, lastAt: number | null, day: string | null, minute: number | null, isRunning: boolean, 
/**
 * A stick knows of acts that this computer lacks: an older copy stands here.
 */
isBehind: boolean, };

/** Everything about backups. */
export type BackupsDetail = { targets: Array<TargetRow>, made: Array<BackupRow>, job: JobDetail | null, places: Array<PlaceRow>, 
/**
 * Minutes since midnight of the daily backup; null: none.
 */
dailyMinute: number | null, 
/**
 * Hours between backups while people work; 0: none.
 */
everyHours: number, };

/** A contact from afar begins. */
export type BeginRemote = { patientId: string, means: VisitMeans, };

/** Why something was booked that the rules would refuse. */
export type Beyond = "overbooked" | "out-of-hours" | "both";

/** What the patient says of bleeding. */
export type Bleeding = "stopped" | "still";

/** A patient at a stage. */
export type BoardCard = { patientId: string, patientName: string, fileNo: string, stage: Stage, since: string | null, days: number, why: LossReason | null, ownerId: string | null, mobile: string | null, callId: string | null, stepId: string | null, stepKind: StepKind | null, stepDueOn: string | null, stepReason: string, serviceId: string | null, doctorId: string | null, aheadDay: string | null, aheadStart: number | null, aheadWith: string | null, planTitle: string, };

/** Every stage with its count, the cards of one, who has how much to see to, and what became of the newcomers of the last months. */
export type BoardDetail = { stages: Array<StageRow>, cards: Array<BoardCard>, load: Array<LoadRow>, newcomers: NewcomersDetail, };

/** Books a patient into a doctor's time, a room's, or both. Without `patient_id` a file is opened for `newcomer`. */
export type BookAppointment = { patientId: string | null, staffId: string | null, serviceId: string | null, day: string, start: number, minutes: number | null, source: string, note: string, stepId: string | null, roomId: string | null, newcomer: Newcomer | null, 
/**
 * Why it is booked although the time is taken or not worked; needs the right.
 */
beyondReason: string | null, 
/**
 * The parked enquiry that it answers.
 */
enquiryId: string | null, 
/**
 * The phase of a plan that it is for; null: that of the step, where it has one.
 */
phaseId: string | null, };

/** Books a series at the times that were shown, whole or not at all. */
export type BookSeries = { plan: PlanSeries, times: Array<SeriesTime>, stepId: string | null, };

/** One row is meant. */
export type ById = { id: string, };

/** An appointment in the calendar: what a cell shows, and no more. */
export type CalendarCard = { id: string, patientId: string, patientName: string, staffId: string | null, roomId: string | null, roomName: string | null, serviceName: string | null, day: string, start: number, minutes: number, buffer: number, status: AppointmentStatus, isFirstVisit: boolean, hasAlert: boolean, beyond: Beyond | null, seriesId: string | null, isDisplaced: boolean, note: string, };

/** A doctor or a room. */
export type CalendarColumn = { id: string, name: string, };

/** A day: whether it is off, and the hours of each column. */
export type CalendarDay = { day: string, isWeekend: boolean, holiday: string | null, hours: Array<ColumnHours>, };

/** Days side by side. Appointments stand once, with the columns in which they are shown told by their doctor or room. */
export type CalendarDetail = { columns: Array<CalendarColumn>, days: Array<CalendarDay>, appointments: Array<CalendarCard>, closures: Array<ClosureRow>, openings: Array<OpeningMark>, 
/**
 * The first and last minute that is worked or booked on any of the days.
 */
opens: number, closes: number, slotMinutes: number, };

/** Cancels with a reason: 'patient', 'practice', 'other' or words. */
export type CancelAppointment = { id: string, reason: string, };

/** Cancels a series' appointments with a reason. */
export type CancelSeries = { id: string, scope: SeriesScope, reason: string, };

/** What changed about an appointment. */
export type ChangeKind = "status" | "time" | "place" | "length";

/** A new password for oneself. */
export type ChangePassword = { old: string, new: string, };

/** What happened to an appointment, newest first. Of a status `was` and `becomes` are its codes; of everything else `from` and `to` say where it stood and stands. */
export type ChangeRow = { kind: ChangeKind, was: string, becomes: string, reason: string, byName: string | null, day: string, minute: number, from: SpotRow | null, to: SpotRow | null, };

/** What a write did. */
export type Changed = { act: string, kind: string, entities: Array<string>, 
/**
 * The first row that the act made, as 'entity:id'.
 */
born: string | null, 
/**
 * False when this act had been done before and nothing was run again.
 */
fresh: boolean, 
/**
 * Fields that an undo left as they are because somebody changed them since.
 */
skipped: number, };

/** The state of the data, as the check found it. */
export type CheckDetail = { ok: boolean, problems: Array<CheckProblem>, acts: number, rows: number, parked: number, ledgerSum: number, };

/** What is wrong. `code`: 'sqlite', 'cipher', 'chain', 'rebuild', 'ledger', 'invariant', 'missing' (acts that were saved are not in the file), 'file-missing' and 'file-damaged' (the content of a picture or a document beside it). */
export type CheckProblem = { code: string, what: string, };

/** Asks whether a text may be said, printed or sent. `names` are of people whom it speaks of: a name may be any word. */
export type CheckWording = { text: string, names: Array<string>, };

/** An item of the list. */
export type ChecklistDraft = { id: string | null, text: string, };

/** What is seen to before the door opens. `code` is set for the usual items, which have words in every language. */
export type ChecklistRow = { id: string, code: string | null, text: string, doneBy: string | null, doneAt: number | null, };

/** The signed-in person's own language; null: the practice's. */
export type ChooseLanguage = { language: string | null, };

/** The patient chooses, before a witness; a null day is today. */
export type ChoosePlan = { id: string, optionId: string, on: string | null, witnessId: string, };

/** What is to stand of two texts. */
export type ClashChoice = "kept" | "other" | "text";

/** Two texts of one field: what stands and what another device wrote. */
export type ClashRow = { id: string, entity: string, field: string, visitId: string | null, kept: string, other: string, otherName: string | null, isProse: boolean, maySettle: boolean, };

/** Why it has climbed. */
export type ClimbWhy = "unaccepted" | "unbooked" | "nobody";

/** The sentence, and what the colleague will see. */
export type ClosePreview = { sentence: string, firstFree: FreeTime | null, ownerName: string | null, 
/**
 * The first free times for each step, in their order; none for what is not booked.
 */
free: Array<Array<FreeTime>>, 
/**
 * What the check of wording finds in each reason, in the order of the steps.
 */
findings: Array<Array<WordingFinding>>, };

/** Closes a visit. At least one step. */
export type CloseVisit = { id: string, steps: Array<StepDraft>, golden: Golden | null, goldenAnswer: string, 
/**
 * Whether the text on care at home was handed over: then it is kept with what was said.
 */
afterCare: boolean, 
/**
 * Answers to colleagues who sent the patient.
 */
answers: Array<AnswerReferral>, };

/** What the closing sheet needs besides the visit. */
export type ClosingDetail = { 
/**
 * Referrals of the patient to the visit's doctor that have no answer yet.
 */
referrals: Array<ReferralRow>, 
/**
 * The phase of the patient's plan that comes next.
 */
nextPhase: NextPhaseRow | null, 
/**
 * Who calls the patient tomorrow, when the visit was invasive.
 */
callerName: string | null, };

/** A blocked time. */
export type ClosureRow = { id: string, staffId: string | null, staffName: string | null, roomId: string | null, roomName: string | null, fromDay: string, untilDay: string, start: number | null, end: number | null, reason: string, isUrgent: boolean, displaced: number, };

/** A stretch in which a column is worked. */
export type ColumnHours = { columnId: string, start: number, end: number, };

/** What a column of the calendar is. */
export type ColumnKind = "doctor" | "room";

/** The patient says that what is known still holds. `source`: how they found the practice, null: as it is; `answer`: null, as it is. */
export type ConfirmIntake = { id: string, source: string | null, answer: string | null, };

/** The password once more, before something that can't be taken lightly. It holds for five minutes. */
export type ConfirmSession = { password: string, };

/** A written consent. `is_valid`: it holds today. */
export type ConsentRow = { id: string, purpose: FilePurpose, scope: string, givenOn: string, untilOn: string, paperId: string | null, signedBy: string, addedBy: string | null, withdrawnOn: string | null, withdrawnReason: string, isValid: boolean, };

/** How they were contacted. */
export type ContactChannel = "phone" | "text" | "desk";

/** What came of it. */
export type ContactOutcome = "reached" | "confirmed" | "wants-move" | "wants-cancel" | "no-answer" | "wrong-number" | "will-wait" | "refreshment" | "sent";

/** Why somebody was contacted about an appointment. */
export type ContactPurpose = "remind48" | "remind24" | "apology" | "late";

/** Counts appointments. Filters narrow; `group_by`: 'status', 'weekday', 'month', 'sex', 'age-group', 'city', 'lead-days', 'reminder-sent', 'source'. */
export type CountAppointments = { fromDay: string | null, toDay: string | null, status: AppointmentStatus | null, staffId: string | null, patientId: string | null, city: string | null, sex: string | null, label: string | null, groupBy: string | null, };

/** The ends of care of some days, both included; of all doctors or of one. */
export type CountEndings = { from: string, to: string, staffId: string | null, };

/** How many patients, by a trait. `group_by`: 'sex', 'city', 'source', 'language', 'year' or null. */
export type CountPatients = { groupBy: string | null, };

/** A group and its count. */
export type CountRow = { key: string, count: number, };

/** A doctor's day. */
export type DayColumn = { staffId: string, staffName: string, hours: Array<HoursRow>, appointments: Array<AppointmentRow>, };

/** A day: a column a doctor, and what has no doctor or time. */
export type DayDetail = { day: string, isWeekend: boolean, opens: number, closes: number, columns: Array<DayColumn>, untimed: Array<AppointmentRow>, untimedTotal: number, };

/** What is still open at the end of a day, and what was taken. */
export type DayEndDetail = { day: string, unresolved: Array<AppointmentRow>, ahead: number, openVisits: Array<OpenVisitRow>, unsettled: Array<SettleRow>, takings: Array<TakingRow>, enquiries: number, displaced: number, tomorrow: number, tomorrowUnconfirmed: number, };

/** Why a day is off (by the country's pack, by the pack on a day of the weekend, by the practice's word), or that it is worked. */
export type DayOffKind = "pack" | "weekend" | "practice" | "worked";

/** A part of the day. */
export type DayPart = "morning" | "afternoon" | "evening";

/** Days, both included. */
export type DaySpan = { fromDay: string, untilDay: string, };

/** The delay, and who is to be told. */
export type DelayDetail = { staffId: string, staffName: string, minutes: number, reason: string, told: number, people: Array<DelayPerson>, };

/** Somebody who waits or will come, what is said, and what they answered. */
export type DelayPerson = { appointment: AppointmentRow, mobile: string | null, isHere: boolean, comeAt: number, script: string, answer: ContactOutcome | null, };

/** A doctor who is late today. */
export type DelayRow = { staffId: string, staffName: string, minutes: number, untold: number, };

/** How much waits in the lists of the desk. */
export type DeskCounts = { enquiries: number, oldestEnquiryMinutes: number | null, displaced: number, reminders: number, freed: number, offers: number, checklist: number, };

/** What holds at the desk today: hours before an appointment, minutes of waiting, minutes of an offer. */
export type DeskRules = { lateCancelHours: number, waitNotice: number, waitLimit: number, remindFirstHours: number, remindSecondHours: number, offerMinutes: number, handoverAcceptMinutes: number, handoverBookDays: number, boardRiskDays: number, boardLostDays: number, boardBackDays: number, };

/** A machine that wrote in the record. */
export type DeviceRow = { id: string, name: string, isHere: boolean, };

/** Why an appointment cannot stay where it is. */
export type DisplacedBy = "closure" | "leave" | "holiday" | "departed";

/** Somebody whose time fell away. */
export type DisplacedRow = { appointment: AppointmentRow, mobile: string | null, why: DisplacedBy, reason: string, isUrgent: boolean, tries: number, lastOutcome: ContactOutcome | null, 
/**
 * What is said, with the apology, in the patient's language.
 */
script: string, };

/** It is done. */
export type Done = Record<symbol, never>;

/** A phase is done on a day; null: it was not done after all. */
export type DonePhase = { id: string, on: string | null, };

/** A likely duplicate and why. `why`: 'national-id' or 'mobile-and-name'. */
export type DuplicateRow = { patient: PatientRow, why: string, };

/** A fact changes. */
export type EditFact = { id: string, fact: FactDraft, };

/** A patient's file changes. */
export type EditPatient = { id: string, draft: PatientDraft, };

/** Changes a plan. */
export type EditPlan = { id: string, draft: PlanDraft, };

/** New particulars of the practice. */
export type EditPractice = { name: string, language: string, calendar: string, digits: string, moneyUnit: string, zone: string, weekStart: number, weekend: Array<number>, slotMinutes: number, 
/**
 * Where the practice is and how it is called, as patients are told.
 */
address: string, phone: string, };

/** A line is corrected. */
export type EditRecord = { id: string, draft: RecordDraft, };

/** A room's new particulars. */
export type EditRoom = { id: string, name: string, isActive: boolean, };

/** A service's new particulars; a new price holds from today. */
export type EditService = { id: string, name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, isActive: boolean, 
/**
 * Null leaves it as it is.
 */
plan: ServicePlan | null, };

/** A colleague's new particulars. */
export type EditStaff = { id: string, name: string, roles: Array<Role>, specialty: string, isActive: boolean, hours: Array<HoursRow>, rights: Array<RightChange>, 
/**
 * Who takes over what is open, when the colleague leaves.
 */
substituteId: string | null, };

/** A target changes. */
export type EditTarget = { id: string, name: string, isAutomatic: boolean, };

/** Changes an entry. */
export type EditWaiting = { id: string, draft: WaitingDraft, };

/** An emergency access, for the manager to look over. */
export type EmergencyRow = { id: string, staffName: string, patientId: string, patientName: string, reason: string, day: string, minute: number, reviewedBy: string | null, };

/** Ends an enquiry. */
export type EndEnquiry = { id: string, outcome: EnquiryOutcome, };

/** A plan does not go on: 'declined', 'price', 'elsewhere', 'health', 'other', or words. */
export type EndPlan = { id: string, reason: string, };

/** Why care ends. */
export type EndReason = "recovered" | "finished" | "elsewhere" | "declined" | "moved-away" | "died" | "other";

/** A line holds no longer since a day. */
export type EndRecord = { id: string, untilOn: string, };

/** Nothing is left to do for a step. */
export type EndStep = { id: string, reason: EndReason, };

/** Ends an entry with a reason. */
export type EndWaiting = { id: string, reason: string, };

/** Why care ended, and how often with a doctor. */
export type EndingRow = { reason: EndReason, staffId: string | null, staffName: string | null, count: number, };

/** From the first contact to the answer, over some days. */
export type EnquiryFigures = { count: number, answered: number, medianMinutes: number | null, p90Minutes: number | null, waiting: number, oldestMinutes: number | null, };

/** What somebody got in touch for. */
export type EnquiryKind = "booking" | "call-back";

/** How an enquiry ended. */
export type EnquiryOutcome = "booked" | "answered" | "not-reached" | "dropped";

/** What is parked, the oldest first. */
export type EnquiryRow = { id: string, kind: EnquiryKind, patientId: string | null, name: string, mobile: string, matter: string, draft: string, source: string, byName: string | null, day: string, minute: number, waitsMinutes: number, };

/** What had been agreed to be expected. */
export type ExpectedRow = { day: string, staffName: string | null, text: string, };

/** A file that is to leave the practice. */
export type ExportFile = { id: string, purpose: FilePurpose, path: string, };

/** A fact as it is typed. What was told in confidence is refused at the desk. */
export type FactDraft = { topic: FactTopic, text: string, detail: string, toldBy: string, 
/**
 * Null: today.
 */
toldOn: string | null, questionId: string | null, 
/**
 * The last day on which it holds; null: for good.
 */
untilOn: string | null, isPrivate: boolean, atCall: boolean, atDesk: boolean, atVisit: boolean, };

/** Something about a person. `told_by`: 'patient', 'family', 'colleague', or words, or ''. */
export type FactRow = { id: string, tone: LabelTone, topic: FactTopic, text: string, detail: string, toldBy: string, toldOn: string | null, staffName: string | null, questionId: string | null, untilOn: string | null, 
/**
 * Its last day is over: it stands in the list and shows nowhere else.
 */
isOver: boolean, isPrivate: boolean, atCall: boolean, atDesk: boolean, atVisit: boolean, };

/** Where a fact shows: while somebody is called, at the desk, in the consultation. */
export type FactSpot = "call" | "desk" | "visit";

/** What a fact is about; an allergy or a caution is a warning. */
export type FactTopic = "fear" | "children" | "address" | "character" | "worry" | "family" | "cares" | "comfort" | "other" | "allergy" | "caution";

/** What is in a file: a picture as Base64, or of a PDF how many pages it has. */
export type FileDetail = { row: FileRow, patientId: string, content: string | null, pages: number, };

/** What a file is. 'portrait': the patient can be recognized, or their body is shown. */
export type FileKind = "portrait" | "picture" | "result" | "document" | "consent";

/** A page as a PNG in Base64. */
export type FilePage = { content: string, };

/** What a file may leave the practice for; a consent is never to 'care', which needs none. */
export type FilePurpose = "care" | "teaching" | "colleagues" | "publication" | "display";

/** A picture or a document. `leaves_for`: the purposes for which it may leave the practice today. */
export type FileRow = { id: string, kind: FileKind, title: string, mediaType: string, bytes: number, takenOn: string | null, addedOn: string, addedMinute: number, addedBy: string | null, visitId: string | null, leavesFor: Array<FilePurpose>, };

/** Times that are free and could be filled: freed lately, and being offered. */
export type FillBoard = { openings: Array<FillOpening>, freed: Array<FreedRow>, untold: Array<OfferRow>, };

/** A free time that is being offered. */
export type FillOpening = { id: string, staffId: string | null, staffName: string | null, roomId: string | null, day: string, start: number, minutes: number, mode: OfferMode, state: OpeningState, limitMinutes: number, size: number, fitting: number, offers: Array<OfferRow>, };

/** Fills a script for a person: of an appointment, of a visit, or of a patient alone. */
export type FillScript = { kind: ScriptKind, appointmentId: string | null, visitId: string | null, patientId: string | null, minutes: number | null, reason: string | null, };

/** A script with the names filled in, in the patient's language. */
export type FilledScript = { kind: ScriptKind, text: string, language: string, calledAs: string, findings: Array<WordingFinding>, };

/** Looks for backups: in a folder, or (null) on everything that is plugged in and in every target. */
export type FindBackups = { folder: string | null, };

/** Asks for free times; the first ones across doctors come first. */
export type FindFreeTimes = { serviceId: string | null, staffId: string | null, minutes: number | null, fromDay: string, limit: number, roomId: string | null, 
/**
 * For whom: a time at which they are elsewhere is not free for them.
 */
patientId: string | null, part: DayPart | null, 
/**
 * Only on these weekdays, 0 = Monday; none: on all.
 */
weekdays: Array<number>, 
/**
 * Only at this minute of the day.
 */
at: number | null, };

/** Finds patients by name, mobile, national id or file number, best match first. */
export type FindPatients = { text: string, limit: number, };

/** How grave a finding is. */
export type FindingLevel = "block" | "warn";

/** Everything the caller sees. `script` is written out in the patient's language. */
export type FollowupDetail = { id: string, kind: WorkKind, patientId: string | null, patientName: string | null, calledAs: string, 
/**
 * Who is called, politely: the guardian of a child, else the patient.
 */
callName: string | null, isGuardian: boolean, mobiles: Array<string>, labels: Array<LabelRow>, dueOn: string, daysLate: number, isUrgent: boolean, state: string, matter: string, visitDay: string | null, visitServices: Array<string>, staffName: string | null, ownerName: string | null, script: string, attempts: Array<AttemptRow>, nextId: string | null, };

/** A backup as it looks from outside, without a key. */
export type FoundBackup = { path: string, fileName: string, day: string, minute: number, at: number, bytes: number, language: string, isSample: boolean, logins: Array<string>, 
/**
 * Whether it is of the practice that is here; null: none is here.
 */
isOurs: boolean | null, 
/**
 * Why it can't be put back, when that shows from outside.
 */
error: ApiError | null, };

/** A practice to be set up. What is null follows from language and country. */
export type FoundPractice = { name: string, language: string, country: string, calendar: string | null, digits: string | null, currency: string | null, zone: string | null, managerName: string, login: string, password: string, 
/**
 * What the manager does besides managing, such as 'doctor'.
 */
roles: Array<Role>, 
/**
 * The groups of the recovery key that were asked for.
 */
answers: Array<string>, };

/** A free time of a doctor, of a room, or of both together. */
export type FreeTime = { staffId: string | null, staffName: string | null, day: string, start: number, minutes: number, roomId: string | null, roomName: string | null, };

/** A time that a cancellation or an absence left free and nobody has taken yet. `giver_name`: whose it was; `is_moved_up`: they took an earlier one for it. */
export type FreedRow = { appointmentId: string, staffId: string | null, staffName: string | null, roomId: string | null, day: string, start: number, minutes: number, giverName: string, isMovedUp: boolean, fitting: number, };

/** Whether the last question was asked: null means that it was not. */
export type Golden = "nothing-left" | "answered";

/** Everything of the hand-over that concerns the signed-in person. */
export type HandoverDetail = { mine: Array<HandoverRow>, climbed: Array<HandoverRow>, sent: Array<ReferralRow>, received: Array<ReferralRow>, openVisits: Array<LeftOpenRow>, };

/** A step that is to be booked. `minutes` is how long it is with its owner; null: since before that was kept. */
export type HandoverRow = { step: StepRow, mobile: string | null, doctorName: string | null, minutes: number | null, rung: Rung, why: ClimbWhy | null, tries: number, 
/**
 * What happened to it last, by whom, and the reason that was given: a code or words.
 */
last: StepEventKind | null, lastBy: string | null, lastReason: string, };

/** A field that changed. Its words are `field-<table>-<field>` with dashes for underscores. `field` is '+' for a row that was made (`field-<table>-row`), and its fields follow; it is 'deleted_at' for one that was taken away or brought back (`field-any-deleted-at`, in words a yes or no). */
export type HistoryChange = { table: string, field: string, 
/**
 * What the row is, by name, where it has one.
 */
subject: string | null, old: HistoryValue | null, new: HistoryValue | null, };

/** An act with what it changed. */
export type HistoryDetail = { row: HistoryRow, changes: Array<HistoryChange>, 
/**
 * It changed more than is told here, as an import does.
 */
hasMore: boolean, };

/** A page of the record. */
export type HistoryPage = { rows: Array<HistoryRow>, hasMore: boolean, };

/** An act of the record: who, in whose name, when, on which machine, about whom. */
export type HistoryRow = { id: string, kind: string, at: number, day: string, minute: number, staffId: string | null, staffName: string | null, behalfName: string | null, device: string, about: string | null, patientId: string | null, 
/**
 * For an undo or redo: the kind of what it took back.
 */
undoes: string | null, 
/**
 * It has been taken back, and not brought back since.
 */
isUndone: boolean, 
/**
 * The signed-in person may take it back.
 */
canUndo: boolean, changes: number, };

/** A value and how to read it: 'text', 'number', 'day', 'minute', 'instant', 'money', 'yes-no', 'code', 'name', 'hidden', 'weekday' (digits, 0 = Monday). */
export type HistoryValue = { kind: string, text: string, };

/** A day that is off, or is worked although it would be. */
export type HolidayRow = { day: string, name: string, isOff: boolean, isEdited: boolean, isEstimated: boolean, kind: DayOffKind, source: string, booked: number, };

/** The days off, and where the pack comes from. */
export type HolidaysDetail = { days: Array<HolidayRow>, 
/**
 * 'ir', 'ru', 'cn', or 'other', which knows none.
 */
pack: string, packVersion: string, packSource: string, 
/**
 * The last day that the pack knows; later ones are to be entered.
 */
packUntil: string | null, };

/** Hours on a weekday (0 = Monday), minutes since midnight. */
export type HoursRow = { weekday: number, start: number, end: number, };

/** A patient among their own. `name` is null where the patient belongs to no household. */
export type HouseholdDetail = { name: string | null, members: Array<MemberRow>, speakers: Array<SpeakerRow>, speaksFor: Array<PersonRef>, 
/**
 * Who has a number in common and is not among the members.
 */
sameNumber: Array<PersonRef>, };

/** What is agreed to be paid on a day. */
export type InstalmentRow = { dueOn: string, amount: number, };

/** Something that changed in a file. Its words are `field-<entity>-<field>`, `field-<entity>-row` for '+'. */
export type IntakeChange = { entity: string, field: string, day: string, };

/** How a patient's intake stands: what is known, when the patient last said that it holds, and what changed since. `entries`: what still holds of the medical file; null for those who may not read it. */
export type IntakeDetail = { isReturning: boolean, isConfirmed: boolean, confirmedOn: string | null, confirmedBy: string | null, answer: string, source: string, mobiles: Array<string>, city: string, allergies: Array<AllergyRow>, entries: Array<RecordRow> | null, changed: Array<IntakeChange>, };

/** How an item is answered. */
export type ItemKind = "check" | "text" | "measure" | "choice" | "shown";

/** What runs, or ran last. */
export type JobDetail = { kind: JobKind, phase: JobPhase, state: JobState, 
/**
 * Thousandths of the whole.
 */
done: number, secondsLeft: number | null, error: ApiError | null, 
/**
 * The file that was made, checked or put back.
 */
fileName: string | null, 
/**
 * Places that got no backup while others did, or each of them where none did.
 */
missed: Array<MissedPlace>, 
/**
 * The folder in which what was here before a restore is kept.
 */
keptIn: string | null, };

/** What runs in the background. One at a time. */
export type JobKind = "backup" | "verify" | "restore" | "key-change";

/** What it is doing just now. */
export type JobPhase = "preparing" | "copying" | "checking" | "finishing";

/** How it stands. */
export type JobState = "running" | "done" | "failed" | "canceled";

/** What can be taken back and done again by the signed-in person on this machine. */
export type JournalState = { undo: ActRow | null, redo: ActRow | null, };

/** What is being typed at a place; empty: nothing any more. */
export type KeepDraft = { place: string, body: string, };

/** A short fact about a person. */
export type LabelRow = { tone: LabelTone, text: string, 
/**
 * Told in confidence: shown only to those who may read what is.
 */
isPrivate: boolean, };

/** What kind of thing a label says. */
export type LabelTone = "soft" | "alert" | "plain";

/** So many acts of a kind; the words are `journal-<kind>`. */
export type LackRow = { kind: string, count: number, };

/** How many were lost, by kind, doctor and week. */
export type LeakCountRow = { kind: LeakKind, staffId: string | null, staffName: string | null, week: string, count: number, };

/** How somebody was lost. */
export type LeakKind = "unbooked" | "untaken" | "referral";

/** Somebody who was lost. */
export type LeakRow = { patientId: string, patientName: string, visitId: string, stepId: string | null, day: string, reason: string, ownerName: string | null, serviceId: string | null, doctorId: string | null, };

/** Away, both days included, and who stands in. */
export type LeaveRow = { id: string, from: string, until: string, substituteId: string, substituteName: string, };

/** Somebody left without being seen: 'wait', 'urgent', 'feels-better', 'other', or words. */
export type LeaveUnseen = { id: string, reason: string, };

/** Sums over the whole ledger. */
export type LedgerTotals = { sum: number, revenue: number, paid: number, receivable: number, wallets: number, postings: number, };

/** A visit of an earlier day that nobody closed. */
export type LeftOpenRow = { id: string, patientId: string, patientName: string, staffName: string | null, day: string, };

/** Who may be the same person: same national id, or same mobile and a like name. */
export type LikelyDuplicates = { draft: PatientDraft, exceptId: string | null, };

/** Asks who must be moved with an apology, the most urgent first. */
export type ListDisplaced = { limit: number, };

/** Acts of the record, newest first. Everything empty lists all; `before` is the id of the last row of the page before. `text` finds acts by the words of their kind in the reader's language, by colleagues (who did it, in whose name, about whom) and by the thirty patients who fit it best; within one patient's record also by what was written. */
export type ListHistory = { patientId: string | null, staffId: string | null, from: string | null, until: string | null, text: string, before: string | null, limit: number, };

/** Asks for the days off of some months, in the practice's calendar as days. */
export type ListHolidays = { fromDay: string, untilDay: string, };

/** The patients behind a number. */
export type ListLeaks = { kind: LeakKind, staffId: string | null, fromDay: string, untilDay: string, };

/** Who opened which file, newest first. */
export type ListOpenings = { patientId: string | null, staffId: string | null, from: string | null, until: string | null, limit: number, };

/** Asks who is to be reminded; the riskiest first. */
export type ListReminders = { limit: number, };

/** Asks for the waiting list: urgent first, then the longest wait. */
export type ListWaiting = { serviceId: string | null, staffId: string | null, limit: number, };

/** Wallets that hold something, largest first. */
export type ListWallets = { limit: number, };

/** The work list: due on or before the day; all owners or one. */
export type ListWork = { until: string, ownerId: string | null, limit: number, };

/** What a colleague has to see to. */
export type LoadRow = { staffId: string, name: string, steps: number, late: number, calls: number, };

/** Why somebody is at risk or lost. */
export type LossReason = "step-late" | "call-late" | "missed" | "plan-idle" | "nothing-ahead" | "elsewhere" | "declined";

/** A credit and what is left of it. */
export type LotRow = { id: string, amount: number, left: number, grantedOn: string, expiresOn: string | null, };

/** Asks who of the waiting list fits a free time, in the order in which they are asked. */
export type MatchWaiting = { staffId: string | null, roomId: string | null, day: string, start: number, minutes: number, limit: number, };

/** A measured value; an empty one takes it back. */
export type MeasureDraft = { name: string, unit: string, value: string, };

/** An earlier value. */
export type MeasuredBefore = { day: string, value: string, };

/** A measurement of today and before. */
export type MeasurementRow = { name: string, isUsual: boolean, unit: string, value: string | null, earlier: Array<MeasuredBefore>, };

/** Somebody as they are put into a household. */
export type MemberDraft = { patientId: string, relation: Relation, };

/** Somebody of a household. */
export type MemberRow = { person: PersonRef, relation: Relation, age: number | null, mobiles: Array<string>, };

/** A place that got no backup: what people call it (or its folder), and why. */
export type MissedPlace = { name: string, error: ApiError, };

/** Acts that are gone, at least so many, and when the last of them was saved. */
export type MissingActs = { acts: number, lastAt: number, day: string, minute: number, };

/** Moves an appointment, or gives it another length. */
export type MoveAppointment = { id: string, staffId: string | null, day: string, start: number, roomId: string | null, minutes: number | null, beyondReason: string | null, reason: string, };

/** Moves a series' appointments by as many days and to the same time. */
export type MoveSeries = { id: string, scope: SeriesScope, staffId: string | null, roomId: string | null, day: string, start: number, };

/** This machine's name. */
export type NameDevice = { name: string, };

/** A new patient as far as a telephone call tells. */
export type Newcomer = { givenName: string, familyName: string, mobile: string, addressForm: string, };

/** Whose file was opened from a day on and who was seen: how many have something to come, how many came once and have nothing booked. */
export type NewcomersDetail = { fromDay: string, seen: number, withNext: number, once: number, };

/** What a patient's chosen plan goes on with. `place` of `total`. */
export type NextPhaseDetail = { planId: string, title: string, phaseId: string, what: string, serviceId: string | null, place: number, total: number, };

/** The phase of a plan that comes next: `number` of `total`. */
export type NextPhaseRow = { phaseId: string, what: string, serviceId: string | null, planTitle: string, number: number, total: number, };

/** What an author wrote. `is_mine`: the reader writes on in it. */
export type NoteRow = { staffId: string, staffName: string, text: string, isPrivate: boolean, isMine: boolean, };

/** Nothing is asked. */
export type Nothing = Record<symbol, never>;

/** On what visits a protocol holds. */
export type Occasion = "first" | "service" | "return" | "remote";

/** Offers amends for a long wait. */
export type OfferAmends = { id: string, amends: Array<Amends>, };

/** What somebody answered to an offer. */
export type OfferAnswer = "accept" | "decline" | "no-answer";

/** How a free time is offered: to one after the other, or to several at once. */
export type OfferMode = "one" | "wave";

/** An offer to one person. */
export type OfferRow = { id: string, waitingId: string, patientId: string, patientName: string, mobile: string | null, state: OfferState, day: string, start: number, 
/**
 * Seconds until it ends; none when it has.
 */
secondsLeft: number | null, 
/**
 * What to say: the offer, or, when the time is gone, that kindly.
 */
script: string, };

/** Where an offer stands. */
export type OfferState = "offered" | "accepted" | "declined" | "no-answer" | "expired" | "withdrawn";

/** One day. */
export type OnDay = { day: string, };

/** Somebody who came once and has nothing booked. */
export type OnceRow = { patientId: string, patientName: string, mobile: string | null, callId: string | null, seenOn: string, hasStep: boolean, };

/** A backup and what opens it: a name with its password, or the recovery key. Both null: the practice is open and its key does. */
export type OpenBackup = { path: string, login: string | null, password: string | null, recoveryKey: string | null, };

/** A refused file is opened, and why. */
export type OpenEmergency = { patientId: string, reason: string, };

/** Begins to offer a free time. `size` is how many are asked at once, `limit_minutes` how long an offer holds. */
export type OpenFill = { staffId: string | null, roomId: string | null, day: string, start: number, minutes: number, freedId: string | null, mode: OfferMode, size: number, limitMinutes: number, };

/** Signing in. */
export type OpenSession = { login: string, password: string, };

/** A visit that is not closed. */
export type OpenVisitRow = { id: string, patientName: string, staffName: string | null, isInRoom: boolean, };

/** A free time on the calendar that is being offered. */
export type OpeningMark = { id: string, staffId: string | null, roomId: string | null, day: string, start: number, minutes: number, running: number, };

/** A file that was opened: once for each person, file and sitting. */
export type OpeningRow = { staffId: string, staffName: string, patientId: string, patientName: string, behalfName: string | null, isEmergency: boolean, at: number, day: string, minute: number, };

/** Where a free time stands. */
export type OpeningState = "open" | "taken" | "closed";

/** How a try ended. */
export type Outcome = "reached" | "no-answer" | "busy" | "call-later" | "wrong-number" | "not-interested";

/** What the patient says of pain. */
export type Pain = "none" | "some" | "strong";

/** Pages to look at, each an SVG; `pdf` is the same pages, in Base64: empty where they may not lie in a file. */
export type PaperDetail = { pages: Array<string>, widthMm: number, heightMm: number, pdf: string, fileName: string, language: string, findings: Array<WordingFinding>, };

/** Where the file lies. */
export type PaperSaved = { path: string, };

/** What it is printed on. */
export type PaperSize = "a5" | "roll80";

/** Parks a half-made booking or a call to give back. With an id it replaces what was parked. */
export type ParkEnquiry = { id: string | null, kind: EnquiryKind, patientId: string | null, name: string, mobile: string, matter: string, draft: string, source: string, };

/** A step goes to somebody else. */
export type PassStep = { id: string, toId: string, reason: string, };

/** A point of the patients' way; `is_late`: its day is over and it is not mended. */
export type PathPointRow = { id: string, stage: PathStage, kind: PointKind, text: string, ownerId: string | null, ownerName: string | null, untilOn: string | null, mendedOn: string | null, isLate: boolean, };

/** A step of the patients' way. */
export type PathStage = "first-contact" | "booking" | "arrival" | "waiting" | "visit" | "closing" | "hand-over" | "follow-up" | "return";

/** Everything on a patient's page that is not the timeline. */
export type PatientDetail = { id: string, name: string, givenName: string, middleName: string, familyName: string, addressForm: string, calledAs: string, fileNo: string, mobiles: Array<string>, nationalId: string | null, otherId: string, birthDay: string | null, birthYearOnly: boolean, age: number | null, sex: string, city: string, language: string | null, source: string, referrer: PersonRef | null, guardian: PersonRef | null, wards: Array<PersonRef>, referred: Array<PersonRef>, sameNumber: Array<PersonRef>, note: string, 
/**
 * What was told in confidence; null for those who may not read it.
 */
privateNote: string | null, labels: Array<LabelRow>, registeredOn: string, visitCount: number, noShowCount: number, 
/**
 * Null for those who may not see wallets.
 */
walletBalance: number | null, 
/**
 * Positive: the patient owes. Null for those who may not see wallets.
 */
accountBalance: number | null, nextAppointment: AppointmentRow | null, openSteps: Array<StepRow>, };

/** What a person at the desk writes down. Texts as typed: the core reads numbers, ids and dates. */
export type PatientDraft = { givenName: string, middleName: string, familyName: string, 
/**
 * 'none', 'mr', 'ms', 'dr'
 */
addressForm: string, calledAs: string, 
/**
 * As typed, in order of calling.
 */
mobiles: Array<string>, nationalId: string, otherId: string, 
/**
 * As typed in the practice's calendar, or ISO; a year alone is allowed.
 */
birth: string, 
/**
 * 'female', 'male', 'unknown'
 */
sex: string, city: string, language: string | null, 
/**
 * 'phone', 'walk-in', 'referral', 'family', 'instagram', 'google', 'website', 'paziresh24', 'nobat', 'doctoreto', 'signboard', 'insurance', 'sms', 'doctor', 'other' or ''
 */
source: string, referrerId: string | null, guardianId: string | null, note: string, 
/**
 * What was told in confidence; null: it stays as it is (as for all who may not read it).
 */
privateNote: string | null, labels: Array<LabelRow>, 
/**
 * Empty: the next free number is given.
 */
fileNo: string, };

/** A patient in a list. */
export type PatientRow = { id: string, name: string, fileNo: string, mobile: string | null, birthDay: string | null, guardianName: string | null, labels: Array<LabelRow>, };

/** How a patient pays. */
export type PayMeans = "cash" | "card" | "transfer";

/** How a plan is paid. The sums come to what the chosen option costs; the line on financing stays neutral. */
export type PayPlan = { id: string, financing: string, instalments: Array<InstalmentRow>, };

/** A payment. */
export type PaymentRow = { id: string, means: PayMeans, amount: number, day: string, minute: number, byName: string | null, isReversed: boolean, reversedBy: string | null, reversedFor: string, };

/** A person by name. */
export type PersonRef = { id: string, name: string, };

/** A phase as it is written. */
export type PhaseDraft = { id: string | null, priority: Priority, what: string, serviceId: string | null, amount: number, };

/** A phase of an option. */
export type PhaseRow = { id: string, priority: Priority, what: string, serviceId: string | null, serviceName: string | null, amount: number, state: PhaseState, doneOn: string | null, stalledReason: string, bookedOn: string | null, bookedAt: number | null, };

/** Where a phase stands. */
export type PhaseState = "planned" | "booked" | "done" | "stalled";

/** Somebody who changes in by PIN. */
export type PinPerson = { login: string, name: string, };

/** A stick or disk that is plugged in. */
export type PlaceRow = { folder: string, name: string, freeBytes: number, isRemovable: boolean, };

/** A plan with all that belongs to it. `end_reason`: 'declined', 'price', 'elsewhere', 'health', 'other', or words. */
export type PlanDetail = { id: string, patientId: string, patientName: string, staffId: string | null, staffName: string | null, title: string, offeredOn: string, optionId: string | null, chosenOn: string | null, witnessId: string | null, witnessName: string | null, financing: string, endedOn: string | null, endReason: string, ownerId: string | null, ownerName: string | null, options: Array<PlanOptionRow>, instalments: Array<InstalmentRow>, };

/** A plan as it is written. Rows keep their id; those without one are new. */
export type PlanDraft = { title: string, staffId: string | null, visitId: string | null, ownerId: string | null, options: Array<PlanOptionDraft>, };

/** An option as it is written. */
export type PlanOptionDraft = { id: string | null, what: string, why: string, howLong: string, phases: Array<PhaseDraft>, };

/** An option in the patient's words. */
export type PlanOptionRow = { id: string, what: string, why: string, howLong: string, cost: number, isChosen: boolean, phases: Array<PhaseRow>, };

/** A series: so many times, on these weekdays every so many weeks, at this time, with this doctor or in this room. */
export type PlanSeries = { patientId: string, staffId: string | null, roomId: string | null, serviceId: string | null, minutes: number | null, fromDay: string, start: number, weekdays: Array<number>, everyWeeks: number, count: number, source: string, note: string, };

/** What a point of the way does. */
export type PointKind = "obstacle" | "magnet";

/** The practice's own particulars. */
export type PracticeDetail = { name: string, 
/**
 * 'ir', 'ru', 'cn', 'other'
 */
country: string, 
/**
 * 'fa', 'en', 'ru', 'zh-CN'
 */
language: string, 
/**
 * 'jalali' or 'gregorian'
 */
calendar: string, 
/**
 * 'persian' or 'latin'
 */
digits: string, 
/**
 * ISO code, 'IRR'
 */
currency: string, 
/**
 * 'minor', 'major' or 'toman'
 */
moneyUnit: string, zone: string, 
/**
 * 0 = Monday
 */
weekStart: number, 
/**
 * Weekdays off, 0 = Monday
 */
weekend: Array<number>, slotMinutes: number, isSample: boolean, 
/**
 * Where the practice is and how it is called, as patients are told.
 */
address: string, phone: string, 
/**
 * Today in the practice's zone.
 */
today: string, 
/**
 * Minutes since midnight in the practice's zone.
 */
nowMinute: number, };

/** What the doctor says to the patient, made from the choice, in the patient's language; and the first free time for it. */
export type PreviewClose = { id: string, steps: Array<StepDraft>, };

/** A day of one doctor, or of all. */
export type PrintDay = { day: string, staffId: string | null, size: PaperSize, language: string | null, 
/**
 * Leaves out what was noted by hand: where the check of wording refuses it, or others may look on.
 */
withoutNotes: boolean, };

/** The sheet of a recovery key that is shown right now. A practice that is only being set up has its name, its calendar and its zone from here. */
export type PrintKey = { size: PaperSize, language: string | null, name: string, calendar: string | null, zone: string | null, };

/** A card or a receipt of an appointment or a visit; the language of the patient unless said. */
export type PrintOne = { id: string, size: PaperSize, language: string | null, 
/**
 * Leaves out how to prepare.
 */
withoutNotes: boolean, };

/** How soon a phase is to be done. */
export type Priority = "now" | "soon" | "can-wait";

/** What may be chosen. */
export type ProtocolChoiceRow = { text: string, isUsual: boolean, };

/** An item as it is to be. */
export type ProtocolItemDraft = { id: string | null, kind: ItemKind, text: string, unit: string, choices: string, isNeeded: boolean, };

/** What is asked. A usual item's text is a code that has words in every language, and so are its choices. */
export type ProtocolItemRow = { id: string, kind: ItemKind, text: string, isUsual: boolean, unit: string, choices: Array<ProtocolChoiceRow>, isNeeded: boolean, };

/** A protocol with its items. */
export type ProtocolRow = { id: string, occasion: Occasion, serviceId: string | null, serviceName: string | null, items: Array<ProtocolItemRow>, };

/** A question as it is to be; without an id a new one. */
export type QuestionDraft = { id: string | null, topic: FactTopic, text: string, };

/** A question of the practice to its patients. */
export type QuestionRow = { id: string, topic: FactTopic, text: string, };

/** What was reached of what had been expected. */
export type Reached = "reached" | "partly" | "not-reached";

/** What was reached. */
export type ReachedDraft = { text: string, how: Reached | null, };

/** Records a try. Some or strong pain, or bleeding, goes to the doctor as urgent. */
export type RecordAttempt = { id: string, outcome: Outcome, pain: Pain | null, bleeding: Bleeding | null, note: string, 
/**
 * For 'call-later' and 'no-answer': the next day to try; null: tomorrow.
 */
againOn: string | null, };

/** Records a try to reach somebody about an appointment. */
export type RecordContact = { appointmentId: string, purpose: ContactPurpose, channel: ContactChannel, outcome: ContactOutcome, note: string, };

/** A patient's medical file. */
export type RecordDetail = { allergies: Array<AllergyRow>, entries: Array<RecordRow>, };

/** A line as typed. `detail`: the dose, who of the family, the value. Days ISO or null. */
export type RecordDraft = { kind: RecordKind, text: string, detail: string, fromOn: string | null, untilOn: string | null, };

/** What a line of the medical file tells. */
export type RecordKind = "history" | "medication" | "family" | "result";

/** A line of the medical file. `untilOn` null: still so. `isOver`: it does not hold any more today. */
export type RecordRow = { id: string, kind: RecordKind, text: string, detail: string, fromOn: string | null, untilOn: string | null, isOver: boolean, notedBy: string | null, notedOn: string, };

/** The recovery key as typed, and the new password of one who manages the practice. */
export type RecoverSession = { recoveryKey: string, login: string, password: string, };

/** A recovery key in the making, shown once: its groups, and the numbers (from 0) of those to be typed back. */
export type RecoverySheet = { groups: Array<string>, ask: Array<number>, };

/** How the recovery key stands: 'ready', none was ever made, or it was used and must be made anew. */
export type RecoveryState = "ready" | "missing" | "used";

/** A referral within the practice. */
export type ReferralRow = { id: string, patientId: string, patientName: string, fromName: string | null, toName: string | null, reason: string, isUrgent: boolean, dueOn: string | null, sentOn: string, state: ReferralState, bookedOn: string | null, seenOn: string | null, answer: string, };

/** Where a referral stands. */
export type ReferralState = "sent" | "booked" | "seen" | "answered" | "ended";

/** What somebody is in a household. */
export type Relation = "parent" | "child" | "spouse" | "sibling" | "grandparent" | "other";

/** What shows of a patient at a place. */
export type RememberAt = { id: string, spot: FactSpot, };

/** What is good to remember of a person, and what is still to be learned of them. */
export type RememberDetail = { name: string, addressForm: string, calledAs: string, alerts: Array<FactRow>, facts: Array<FactRow>, questions: Array<QuestionRow>, };

/** Somebody who is to be reminded, and what to say. */
export type ReminderRow = { appointment: AppointmentRow, purpose: ContactPurpose, mobile: string | null, callName: string, risk: RiskRow | null, tries: number, lastOutcome: ContactOutcome | null, 
/**
 * To be said on the telephone.
 */
script: string, 
/**
 * To be sent by hand; with time and place.
 */
message: string, };

/** What is in a backup, and what today has that it lacks. */
export type RestoreLook = { practiceName: string, day: string, minute: number, at: number, bytes: number, acts: number, patients: number, appointments: number, 
/**
 * Whether a practice is here now, and is the same one.
 */
isOver: boolean, 
/**
 * Acts of today's file that the backup lacks; null where they can't be counted (today's file does not open).
 */
lacks: number | null, lacking: Array<LackRow>, lastLackingAt: number | null, lastLackingDay: string | null, 
/**
 * The folder in which today's file will be kept; null: nothing is here.
 */
keptIn: string | null, };

/** Brings somebody back to the active path: a call on a day. */
export type ReturnPatient = { patientId: string, dueOn: string, reason: string, };

/** Takes a payment back, and why. */
export type ReversePayment = { id: string, reason: string, };

/** A right that differs from what the roles give. */
export type RightChange = { right: RightName, isGiven: boolean, };

/** What a person may do. Checked by the core at every endpoint. */
export type RightName = "practice-read" | "practice-edit" | "staff-edit" | "services-edit" | "patients-read" | "patients-edit" | "private-read" | "record-read" | "record-edit" | "appointments-read" | "appointments-book" | "appointments-beyond" | "schedule-edit" | "payments-take" | "scripts-edit" | "visits-run" | "visits-close" | "followups-work" | "wallet-read" | "figures-read" | "history-read" | "undo-others" | "emergency-open" | "emergency-review" | "backup-make" | "backup-manage" | "restore" | "keys-manage" | "import" | "check";

/** A tenth of the tested appointments: what was foretold and what came, in percent. */
export type RiskBin = { count: number, foretold: number, missed: number, };

/** What was learned, and how good it is. */
export type RiskDetail = { isLearned: boolean, learnedOn: string | null, learnedMinute: number | null, 
/**
 * Appointments with a known outcome, those missed, and how many of them there must be.
 */
known: number, missed: number, needed: number, neededMissed: number, 
/**
 * Area under the curve in hundredths, on the last days, which it had not seen; and what it must reach to be used.
 */
aucPercent: number | null, neededAucPercent: number, 
/**
 * The same among those that were not booked for the same day.
 */
aucAheadPercent: number | null, 
/**
 * How many appointments it was tried on, on how many days, from which day on.
 */
tested: number, testedDays: number, testedFrom: string | null, bins: Array<RiskBin>, };

/** How high a risk is. */
export type RiskLevel = "low" | "raised" | "high";

/** A reason and its words: 'missed' (count of of), 'first-visit', 'lead-days' (count), 'same-day', 'age' (count), 'hour' (count), 'unconfirmed'. */
export type RiskReason = { code: string, count: number, of: number, text: string, };

/** A risk with its reasons, the weightiest first. Without a percentage it follows the plain rule, until there is enough history to learn from. */
export type RiskRow = { appointmentId: string, percent: number | null, level: RiskLevel, reasons: Array<RiskReason>, };

/** A role at the practice. */
export type Role = "manager" | "doctor" | "receptionist" | "coordinator" | "assistant" | "technician";

/** What each role may do. */
export type RoleRow = { role: Role, rights: Array<RightName>, };

/** A room or a chair. */
export type RoomRow = { id: string, name: string, isActive: boolean, hours: Array<HoursRow>, };

/** A rule's value and the day from which it holds. */
export type RuleRow = { name: string, value: number, validFrom: string, };

/** The referral rule in force today. */
export type RulesDetail = { referralEnabled: boolean, referralCredit: number, creditMonths: number, history: Array<RuleRow>, desk: DeskRules, };

/** How far a step has climbed: its owner alone, the coordinators too, the doctor too, the managers' list. */
export type Rung = "owner" | "coordinator" | "doctor" | "manager";

/** Keeps pages as a file where a person pointed to; `pdf` in Base64, as it came. */
export type SavePaper = { path: string, pdf: string, };

/** A step goes back to who gave it, or was done without a booking: why, or how. */
export type SayStep = { id: string, reason: string, };

/** What a script is for. */
export type ScriptKind = "welcome" | "long-wait" | "doctor-late" | "angry" | "soft-sell" | "reminder" | "reminder-text" | "offer" | "offer-gone" | "apology" | "booked" | "after-care";

/** A script in a language: the words that hold, and the shipped ones. `names` may stand in braces. */
export type ScriptRow = { kind: ScriptKind, language: string, body: string, shipped: string, isOwn: boolean, names: Array<string>, };

/** Which appointments of a series a change is meant for. */
export type SeriesScope = "this" | "following" | "all";

/** A time of a series as it would be booked. Where its own day or hour is off or taken, `why` says why, in words, and `moved_from` which day that was, if it is another. */
export type SeriesTime = { day: string, start: number, staffId: string | null, roomId: string | null, movedFrom: string | null, why: string | null, };

/** What a service needs. */
export type ServiceNeeds = "doctor" | "room" | "both";

/** What a service needs, the minutes kept free after it, what the patient is told beforehand, who does it and where. */
export type ServicePlan = { needs: ServiceNeeds, buffer: number, preparation: string, doctorIds: Array<string>, roomIds: Array<string>, };

/** A service in a list. */
export type ServiceRow = { id: string, name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, isActive: boolean, needs: ServiceNeeds, buffer: number, preparation: string, 
/**
 * Who does it and where; none: all.
 */
doctorIds: Array<string>, roomIds: Array<string>, };

/** What the window must know before it draws anything. */
export type SessionDetail = { state: SessionState, practice: PracticeDetail | null, user: SessionUser | null, 
/**
 * Names that can sign in here, while nobody is signed in.
 */
logins: Array<string>, 
/**
 * Who locked the practice, for the first choice at the sign-in.
 */
lockedBy: string | null, 
/**
 * The others who can change in by PIN, while somebody is signed in.
 */
pins: Array<PinPerson>, 
/**
 * Whether the signed-in person has a PIN on this machine.
 */
hasPin: boolean, 
/**
 * The doctor in whose name the signed-in person acts now.
 */
behalf: PersonRef | null, 
/**
 * Doctors in whose name the signed-in person may act.
 */
mayActFor: Array<PersonRef>, 
/**
 * For those who manage keys; null for all others.
 */
recovery: RecoveryState | null, 
/**
 * Acts that were saved once and are not in the file any more; while there are any, nothing can be written.
 */
missing: MissingActs | null, 
/**
 * Minutes without a touch after which the practice locks itself; 0: never.
 */
lockMinutes: number, 
/**
 * Whether the practice is the sample clinic; known before anybody signs in.
 */
isSample: boolean, 
/**
 * The language the window speaks now: the user's, else the practice's.
 */
language: string, version: string, };

/** Whether a practice is here and whether somebody is signed in. */
export type SessionState = "no-practice" | "signed-out" | "signed-in";

/** The person who is signed in. */
export type SessionUser = { id: string, name: string, login: string, roles: Array<Role>, rights: Array<RightName>, };

/** The practice's own list, in this order; a row with a code keeps the usual words. */
export type SetChecklist = { items: Array<ChecklistDraft>, };

/** A doctor is late by so many minutes; 0: in time again. */
export type SetDelay = { staffId: string, minutes: number, reason: string, };

/** The signed-in doctor lets an assistant act in their name, or does so no more. */
export type SetDelegate = { assistantId: string, isAllowed: boolean, };

/** Says of a day whether it is off. */
export type SetHoliday = { day: string, name: string, isOff: boolean, source: string, };

/** Gives a doctor or a room a week that holds from a day; what is booked outside it stays where it is. A room whose only week is an empty one since ever has no hours of its own: it is open when the practice is. */
export type SetHours = { staffId: string | null, roomId: string | null, fromDay: string, hours: Array<HoursRow>, };

/** Who belongs together with a patient; fewer than two: the household ends. */
export type SetHousehold = { patientId: string, name: string, members: Array<MemberDraft>, };

/** A new password for a colleague. */
export type SetPassword = { id: string, password: string, };

/** Writes a point down, or changes one. */
export type SetPathPoint = { id: string | null, stage: PathStage, kind: PointKind, text: string, ownerId: string | null, untilOn: string | null, isMended: boolean, };

/** A PIN of four to eight digits; null takes it away. */
export type SetPin = { pin: string | null, };

/** Gives an occasion its protocol; without items it asks nothing any more. */
export type SetProtocol = { occasion: Occasion, serviceId: string | null, items: Array<ProtocolItemDraft>, };

/** All questions of the practice, in their order. */
export type SetQuestions = { questions: Array<QuestionDraft>, };

/** A rule gets a value from a day on. Names: 'referral-enabled' (0 or 1), 'referral-credit' (minor units), 'credit-months', 'lock-minutes' (0 to 240), 'late-cancel-hours', 'wait-notice', 'wait-limit', 'remind-first-hours', 'remind-second-hours', 'offer-minutes'. */
export type SetRule = { name: string, value: number, validFrom: string, };

/** When backups are made by themselves. */
export type SetSchedule = { dailyMinute: number | null, everyHours: number, };

/** Gives the practice its own words; empty: the shipped ones again. */
export type SetScript = { kind: ScriptKind, language: string, body: string, };

/** Whether a person may be called for a patient. */
export type SetSpeaker = { patientId: string, personId: string, maySpeak: boolean, };

/** Chooses one of two texts, or writes one from both. */
export type SettleClash = { id: string, choice: ClashChoice, text: string, };

/** What a visit costs, what was paid, what is left. */
export type SettleDetail = { visitId: string, patientId: string, patientName: string, day: string, invoiceNumber: number | null, lines: Array<VisitServiceRow>, total: number, paid: number, due: number, 
/**
 * What the patient owes from before, or has to their credit (negative).
 */
earlier: number, payments: Array<PaymentRow>, };

/** A visit of the day with money due. */
export type SettleRow = { visitId: string, patientName: string, due: number, };

/** The board, with the cards of one stage; all owners or one. */
export type ShowBoard = { stage: Stage, ownerId: string | null, limit: number, };

/** Asks for some days, a column a doctor or a room. At most 31 days; `staff_ids` empty: all. */
export type ShowCalendar = { fromDay: string, days: number, by: ColumnKind, ids: Array<string>, };

/** The opening checklist of a day. */
export type ShowChecklist = { day: string, };

/** One day of the practice. */
export type ShowDay = { day: string, };

/** Asks for the doctor's delay of today. */
export type ShowDelay = { staffId: string, };

/** Asks for a page of a PDF, from 0. */
export type ShowFilePage = { id: string, page: number, };

/** Asks for a doctor's or a room's weeks; exactly one of the two. */
export type ShowHours = { staffId: string | null, roomId: string | null, };

/** My queue: who waits for the signed-in doctor, or for all. */
export type ShowQueue = { staffId: string | null, };

/** The timeline of a patient, newest first; `before` is the last line's `key`. */
export type ShowTimeline = { id: string, before: string | null, limit: number, 
/**
 * Null: everything.
 */
only: TimelineOnly | null, };

/** Something was explained by this means, or was not after all. */
export type ShownDraft = { means: ShownMeans, what: string, isOn: boolean, };

/** By what means something is explained. */
export type ShownMeans = "model" | "tablet" | "drawing" | "picture" | "other";

/** By what means something was explained. */
export type ShownRow = { means: ShownMeans, what: string, };

/** Somebody who may be called for the patient. */
export type SpeakerRow = { person: PersonRef, why: SpeakerWhy, relation: Relation | null, mobiles: Array<string>, };

/** Why somebody may be called: as the guardian, or because it was said. */
export type SpeakerWhy = "guardian" | "said";

/** Where an appointment stands in the grid. */
export type SpotRow = { day: string, start: number | null, minutes: number, staffName: string | null, roomName: string | null, };

/** A colleague in a list or a choice. */
export type StaffRow = { id: string, name: string, login: string, roles: Array<Role>, specialty: string, isActive: boolean, hours: Array<HoursRow>, 
/**
 * Rights given beyond the roles, and rights taken from them.
 */
rights: Array<RightChange>, hasPassword: boolean, hasPin: boolean, 
/**
 * Assistants who may act in this doctor's name.
 */
assistants: Array<string>, 
/**
 * Leaves that are not over, the next first.
 */
leaves: Array<LeaveRow>, 
/**
 * Next steps and contacts that are open and theirs.
 */
openCount: number, };

/** Where a patient stands; computed, never set. */
export type Stage = "first-contact" | "booked" | "came" | "plan-offered" | "plan-accepted" | "in-treatment" | "done" | "in-recall" | "at-risk" | "lost";

/** How many stand at a stage, and for how long whoever has stood there longest. */
export type StageRow = { stage: Stage, count: number, longestDays: number, };

/** A phase stands still for a reason; empty: it goes on. */
export type StallPhase = { id: string, reason: string, };

/** Makes a backup now: to a target, to a folder, or (both null) to every target that is here. */
export type StartBackup = { targetId: string | null, folder: string | null, };

/** A posting in the wallet with the balance after it. `kind`: 'referral-credit', 'reversal'. */
export type StatementRow = { id: string, kind: string, day: string, amount: number, balance: number, aboutPatient: PersonRef | null, };

/** A next step as chosen on the closing sheet. */
export type StepDraft = { kind: StepKind, dueOn: string | null, reason: string, ownerId: string | null, colleagueId: string | null, serviceId: string | null, isUrgent: boolean, 
/**
 * The phase of a plan that it goes on with.
 */
phaseId: string | null, 
/**
 * The time that is booked for it within the closing.
 */
book: StepSlot | null, 
/**
 * At the end of care: why, from the list that is counted.
 */
endReason: EndReason | null, };

/** What happened to a step on its way. */
export type StepEventKind = "accepted" | "tried" | "given-back" | "passed-on" | "done" | "ended";

/** What comes next. */
export type StepKind = "return-visit" | "referral" | "next-stage" | "recall" | "remote-contact" | "end-of-care";

/** A next step. */
export type StepRow = { id: string, visitId: string, patientId: string, patientName: string, kind: StepKind, dueOn: string | null, reason: string, ownerId: string | null, ownerName: string | null, colleagueId: string | null, colleagueName: string | null, serviceId: string | null, isUrgent: boolean, state: StepState, appointmentDay: string | null, appointmentStart: number | null, };

/** A time that is booked for a next step. */
export type StepSlot = { staffId: string | null, roomId: string | null, day: string, start: number, minutes: number | null, };

/** Where a next step stands. */
export type StepState = "open" | "accepted" | "fulfilled" | "ended";

/** Changing the user of an open practice. */
export type SwitchSession = { login: string, pin: string, };

/** Takes a payment for a visit. The first one gives the invoice its number. */
export type TakePayment = { visitId: string, means: PayMeans, amount: number, };

/** What came in by one means. */
export type TakingRow = { means: PayMeans, count: number, amount: number, };

/** A folder of this machine where backups go. */
export type TargetRow = { id: string, name: string, folder: string, isAutomatic: boolean, 
/**
 * Whether the folder is there now.
 */
isHere: boolean, freeBytes: number | null, lastAt: number | null, lastDay: string | null, files: number, };

/** Ticks an item of today, or takes the tick away. */
export type TickChecklist = { id: string, isDone: boolean, };

/** What a line of the timeline is. */
export type TimelineKind = "registered" | "appointment" | "visit" | "step" | "followup" | "money" | "contact" | "plan" | "note" | "file" | "intake";

/** What is looked for in a timeline: 'visits' with what was written in them, 'calls' with other contacts, 'plans', 'money'. */
export type TimelineOnly = "visits" | "calls" | "plans" | "money";

/** A line of the timeline. `code` says what it is within its kind (a status, a step's kind, an outcome, a posting's kind, 'offered', 'chosen' or 'phase-done' of a plan, a file's kind). */
export type TimelineRow = { key: string, kind: TimelineKind, day: string, minute: number | null, code: string, text: string, staffName: string | null, amount: number | null, refId: string, };

/** A person in a lane. `minutes` is how long they wait or sit; `step` is what is to be booked before leaving. */
export type TodayCard = { appointment: AppointmentRow | null, visitId: string | null, patientId: string, patientName: string, time: number | null, serviceName: string | null, staffName: string | null, minutes: number | null, isLate: boolean, isFirstVisit: boolean, referrerName: string | null, labels: Array<LabelRow>, steps: Array<StepRow>, means: VisitMeans, isInRoom: boolean, queueNo: number | null, isWalkIn: boolean, waitLevel: WaitLevel, amends: Array<Amends>, estimate: WaitEstimate | null, 
/**
 * How the patient is addressed, and how the name is said.
 */
addressForm: string, calledAs: string, };

/** Figures under the day's name. */
export type TodayCounts = { appointments: number, confirmed: number, unanswered: number, noShows: number, firstFree: FreeTime | null, };

/** The day at a glance. */
export type TodayDetail = { day: string, nowMinute: number, counts: TodayCounts, onTheWay: Array<TodayCard>, waiting: Array<TodayCard>, inRoom: Array<TodayCard>, beforeLeaving: Array<TodayCard>, work: Array<WorkRow>, workLate: number, 
/**
 * Delays that were said of today's doctors.
 */
delays: Array<DelayRow>, 
/**
 * What waits in the lists of the desk.
 */
lists: DeskCounts, };

/** How a try to reach the patient ended. */
export type TryOutcome = "reached" | "no-answer" | "busy" | "call-later" | "wrong-number";

/** A try to reach the patient about a step. */
export type TryStep = { id: string, outcome: TryOutcome, };

/** A chosen plan of which nothing is booked. */
export type UnbookedRow = { planId: string, patientId: string, patientName: string, title: string, ownerId: string | null, ownerName: string | null, staffId: string | null, phaseId: string, what: string, serviceId: string | null, stalledReason: string, amount: number, since: string, days: number, };

/** A doctor's visits in numbers. */
export type VarianceRow = { staffId: string, staffName: string, visits: number, bookable: number, booked: number, asked: number, byProtocol: number, followed: number, medianMinutes: number | null, plans: number, chosen: number, };

/** Everything that a consultation shows. */
export type VisitDetail = { id: string, state: VisitState, day: string, minutes: number, patient: PatientDetail, staffId: string | null, staffName: string | null, ownWords: string, note: string, golden: Golden | null, goldenAnswer: string, sentence: string, services: Array<VisitServiceRow>, isInvasive: boolean, steps: Array<StepRow>, recent: Array<TimelineRow>, 
/**
 * Why the patient left without being seen: 'wait', 'urgent', 'feels-better', 'other', or words.
 */
leftReason: string, 
/**
 * The coordinator, else the receptionist: who sees to the next step unless another is chosen.
 */
defaultOwnerId: string | null, means: VisitMeans, 
/**
 * What authors wrote, as far as the reader may read it; `note` is what was written before notes had authors.
 */
notes: Array<NoteRow>, protocols: Array<ProtocolRow>, answers: Array<AnswerRow>, measurements: Array<MeasurementRow>, shown: Array<ShownRow>, expected: string, reached: string, reachedHow: Reached | null, 
/**
 * What had been agreed before, for today's result to stand beside.
 */
expectedBefore: ExpectedRow | null, 
/**
 * Texts that two devices wrote and nobody chose from yet.
 */
clashes: Array<ClashRow>, 
/**
 * What the reader was typing on this machine and did not write down, as the window wrote it.
 */
draft: string | null, };

/** How patient and doctor meet. */
export type VisitMeans = "in-person" | "phone" | "text" | "video";

/** A service and how many. */
export type VisitServiceDraft = { serviceId: string, quantity: number, };

/** A service done in a visit. */
export type VisitServiceRow = { serviceId: string, name: string, quantity: number, unitPrice: number, total: number, isInvasive: boolean, };

/** Where a visit stands. */
export type VisitState = "waiting" | "in-room" | "closed" | "history" | "left";

/** When a coming patient had best be here, and how long they would wait. */
export type WaitEstimate = { appointmentId: string, waitMinutes: number, comeAt: number, 
/**
 * Of how many of this doctor's visits the pace is the median; few: the booked length is taken.
 */
seen: number, pacePercent: number, };

/** Whether a wait asks somebody to act. */
export type WaitLevel = "fine" | "notice" | "limit";

/** An entry of the waiting list as typed. */
export type WaitingDraft = { patientId: string, serviceId: string | null, minutes: number | null, staffIds: Array<string>, weekdays: Array<number>, start: number, end: number, fromDay: string, untilDay: string, urgency: number, mayCall: boolean, note: string, appointmentId: string | null, };

/** Somebody who waits. */
export type WaitingRow = { id: string, patientId: string, patientName: string, mobile: string | null, serviceId: string | null, serviceName: string | null, minutes: number, staffIds: Array<string>, staffNames: Array<string>, weekdays: Array<number>, start: number, end: number, fromDay: string, untilDay: string, urgency: number, mayCall: boolean, note: string, appointment: AppointmentRow | null, state: WaitingState, daysWaiting: number, offers: number, };

/** Where an entry of the waiting list stands. */
export type WaitingState = "open" | "booked" | "ended";

/** Somebody came without an appointment. */
export type WalkIn = { patientId: string, staffId: string | null, serviceId: string | null, note: string, source: string, };

/** A patient's wallet. */
export type WalletDetail = { patientId: string, patientName: string, balance: number, lots: Array<LotRow>, statement: Array<StatementRow>, };

/** A wallet in a list. */
export type WalletRow = { patientId: string, patientName: string, balance: number, referred: number, };

/** A week that holds from a day; an empty day: since ever. No hours: that week is not worked. */
export type WeekRow = { fromDay: string, hours: Array<HoursRow>, };

/** A consent that the patient withdraws. */
export type WithdrawConsent = { id: string, reason: string, };

/** What the check found, and by which pack: its country, version, day and first source. Until a lawyer has confirmed the pack, `is_confirmed` is false and the window says so. */
export type WordingDetail = { findings: Array<WordingFinding>, pack: string, version: string, date: string, source: string, isConfirmed: boolean, };

/** Words that may not stand, or had better not. `start` and `end` count characters as JavaScript does. */
export type WordingFinding = { start: number, end: number, text: string, level: FindingLevel, kind: string, instead: string, source: string, 
/**
 * Where in the source; empty where that is not known.
 */
article: string, 
/**
 * Whether a rule says it; otherwise it is proposed and a lawyer must confirm it.
 */
isSourced: boolean, };

/** What a line of the work list asks for. */
export type WorkKind = "next-day-call" | "doctor-callback" | "recall" | "remote-contact" | "debt" | "no-show" | "mend" | "left-unseen" | "step-unbooked";

/** Something that somebody must do. `id` is the follow-up's or, for 'step-unbooked', the step's. */
export type WorkRow = { id: string, kind: WorkKind, patientId: string | null, patientName: string | null, mobile: string | null, dueOn: string, daysLate: number, isUrgent: boolean, ownerName: string | null, reason: string, serviceName: string | null, attempts: number, };

/** What was said and done, before the visit closes. What is left out stays as it is. */
export type WriteVisit = { id: string, ownWords?: string, 
/**
 * The writer's own note.
 */
note?: string, isPrivate?: boolean, services?: Array<VisitServiceDraft>, expected?: string, reached?: ReachedDraft, answers?: Array<AnswerRow>, measures?: Array<MeasureDraft>, shown?: Array<ShownDraft>, };

/** What the window must know before it draws anything. (open to all) */
export const sessionShow = (input: Nothing = {}): Promise<SessionDetail> => call('session_show', input)

/** Signs a person in. (open to all) */
export const sessionOpen = (input: OpenSession): Promise<SessionDetail> => call('session_open', input)

/** Signs the person out and closes the practice. (open to all) */
export const sessionClose = (input: Nothing = {}): Promise<SessionDetail> => call('session_close', input)

/** Locks the practice: as signing out, and the sign-in knows who it was. (open to all) */
export const sessionLock = (input: Nothing = {}): Promise<SessionDetail> => call('session_lock', input)

/** Changes the user of the open practice by PIN. (open to all) */
export const sessionSwitch = (input: SwitchSession): Promise<SessionDetail> => call('session_switch', input)

/** Somebody is at the machine: the practice does not lock itself yet. (open to all) */
export const sessionAlive = (input: Nothing = {}): Promise<Done> => call('session_alive', input)

/** Acts in a doctor's name from now on, or in one's own again. (open to all) */
export const sessionFor = (input: ActFor): Promise<SessionDetail> => call('session_for', input)

/** Opens the practice by the recovery key and gives a manager a new password. (open to all) */
export const sessionRecover = (input: RecoverSession): Promise<SessionDetail> => call('session_recover', input)

/** The password once more; it holds for five minutes. (practice-read) */
export const sessionConfirm = (input: ConfirmSession): Promise<Done> => call('session_confirm', input)

/** Begins a recovery key: for a practice to be set up, or anew by one who manages keys. (open to all) */
export const recoveryBegin = (input: Nothing = {}): Promise<RecoverySheet> => call('recovery_begin', input)

/** The new recovery key takes the old one's place, when the groups were typed back. (keys-manage) */
export const recoveryRenew = (input: AnswerRecovery): Promise<Done> => call('recovery_renew', input)

/** Sets up a practice where none is and lets its manager in. (open to all) */
export const practiceFound = (input: FoundPractice): Promise<SessionDetail> => call('practice_found', input)

/** Gives the signed-in person a new password. (practice-read) */
export const passwordChange = (input: ChangePassword, act?: string): Promise<Changed> => call('password_change', input, act)

/** Gives the signed-in person a PIN on this machine, or takes it away. (practice-read) */
export const pinSet = (input: SetPin, act?: string): Promise<Changed> => call('pin_set', input, act)

/** Re-encrypts the practice under a new key, in the background. (keys-manage) */
export const keyChange = (input: Nothing = {}): Promise<JobDetail> => call('key_change', input)

/** Makes the sample clinic where no practice is, and turns to it. (open to all) */
export const sampleOpen = (input: ChooseLanguage): Promise<SessionDetail> => call('sample_open', input)

/** Chooses the language of the signed-in person. (practice-read) */
export const sessionLanguage = (input: ChooseLanguage, act?: string): Promise<Changed> => call('session_language', input, act)

/** The practice's own particulars. (practice-read) */
export const practiceShow = (input: Nothing = {}): Promise<PracticeDetail> => call('practice_show', input)

/** Changes the practice's own particulars. (practice-edit) */
export const practiceEdit = (input: EditPractice, act?: string): Promise<Changed> => call('practice_edit', input, act)

/** The rules in force today and their history. (practice-read) */
export const rulesShow = (input: Nothing = {}): Promise<RulesDetail> => call('rules_show', input)

/** Gives a rule a value from a day on. (practice-edit) */
export const rulesSet = (input: SetRule, act?: string): Promise<Changed> => call('rules_set', input, act)

/** Colleagues, with their roles and hours. (practice-read) */
export const staffList = (input: Nothing = {}): Promise<Array<StaffRow>> => call('staff_list', input)

/** Adds a colleague. (staff-edit) */
export const staffAdd = (input: AddStaff, act?: string): Promise<Changed> => call('staff_add', input, act)

/** Changes a colleague's particulars, roles and hours. (staff-edit) */
export const staffEdit = (input: EditStaff, act?: string): Promise<Changed> => call('staff_edit', input, act)

/** Gives a colleague a new password. (staff-edit) */
export const staffPassword = (input: SetPassword, act?: string): Promise<Changed> => call('staff_password', input, act)

/** A colleague goes on leave; a substitute takes over what is open. (staff-edit) */
export const staffLeave = (input: AddLeave, act?: string): Promise<Changed> => call('staff_leave', input, act)

/** A leave is called off. (staff-edit) */
export const staffLeaveCancel = (input: ById, act?: string): Promise<Changed> => call('staff_leave_cancel', input, act)

/** The signed-in doctor lets an assistant act in their name, or does so no more. (visits-close) */
export const staffDelegate = (input: SetDelegate, act?: string): Promise<Changed> => call('staff_delegate', input, act)

/** What each role may do. (practice-read) */
export const staffRoles = (input: Nothing = {}): Promise<Array<RoleRow>> => call('staff_roles', input)

/** Opens a refused file for half an hour, saying why. (emergency-open) */
export const emergencyOpen = (input: OpenEmergency, act?: string): Promise<Changed> => call('emergency_open', input, act)

/** Emergency accesses, those not looked over first. (emergency-review) */
export const emergencyList = (input: Nothing = {}): Promise<Array<EmergencyRow>> => call('emergency_list', input)

/** The manager has looked at an emergency access. (emergency-review) */
export const emergencyReview = (input: ById, act?: string): Promise<Changed> => call('emergency_review', input, act)

/** What the practice offers, with the prices in force today. (practice-read) */
export const servicesList = (input: Nothing = {}): Promise<Array<ServiceRow>> => call('services_list', input)

/** Adds a service. (services-edit) */
export const servicesAdd = (input: AddService, act?: string): Promise<Changed> => call('services_add', input, act)

/** Changes a service. (services-edit) */
export const servicesEdit = (input: EditService, act?: string): Promise<Changed> => call('services_edit', input, act)

/** A patient's medical file. (record-read) */
export const recordShow = (input: ById): Promise<RecordDetail> => call('record_show', input)

/** Writes a line of the medical file down. (record-edit) */
export const recordAdd = (input: AddRecord, act?: string): Promise<Changed> => call('record_add', input, act)

/** Corrects a line of the medical file. (record-edit) */
export const recordEdit = (input: EditRecord, act?: string): Promise<Changed> => call('record_edit', input, act)

/** A line of the medical file holds no longer: a medication was stopped, an illness is over. (record-edit) */
export const recordEnd = (input: EndRecord, act?: string): Promise<Changed> => call('record_end', input, act)

/** Takes a line of the medical file away that was a mistake. (record-edit) */
export const recordRemove = (input: ById, act?: string): Promise<Changed> => call('record_remove', input, act)

/** What is known of a patient, to be confirmed, and what changed since it last was. (patients-read) */
export const intakeShow = (input: ById): Promise<IntakeDetail> => call('intake_show', input)

/** The patient says that what is known still holds. (visits-run) */
export const intakeConfirm = (input: ConfirmIntake, act?: string): Promise<Changed> => call('intake_confirm', input, act)

/** Pictures and documents of a patient. (patients-read) */
export const filesList = (input: ById): Promise<Array<FileRow>> => call('files_list', input)

/** A picture, or what is known of a document. (patients-read) */
export const filesShow = (input: ById): Promise<FileDetail> => call('files_show', input)

/** A page of a document as a picture. (patients-read) */
export const filesPage = (input: ShowFilePage): Promise<FilePage> => call('files_page', input)

/** Keeps a picture or a document that lies where a person pointed to. (patients-edit) */
export const filesAdd = (input: AddFile, act?: string): Promise<Changed> => call('files_add', input, act)

/** Takes a picture or a document away. (patients-edit) */
export const filesEnd = (input: ById, act?: string): Promise<Changed> => call('files_end', input, act)

/** Writes a picture or a document out, for a purpose that is allowed. (patients-edit) */
export const filesExport = (input: ExportFile, act?: string): Promise<Changed> => call('files_export', input, act)

/** Written consents of a patient. (patients-read) */
export const consentsList = (input: ById): Promise<Array<ConsentRow>> => call('consents_list', input)

/** Takes a written consent in. (patients-edit) */
export const consentsAdd = (input: AddConsent, act?: string): Promise<Changed> => call('consents_add', input, act)

/** A patient withdraws a consent. (patients-edit) */
export const consentsWithdraw = (input: WithdrawConsent, act?: string): Promise<Changed> => call('consents_withdraw', input, act)

/** All that is remembered of a patient, what is over last. (patients-read) */
export const factsList = (input: ById): Promise<Array<FactRow>> => call('facts_list', input)

/** What shows of a patient at a place: nothing private at the desk, whoever looks. (patients-read) */
export const factsRemember = (input: RememberAt): Promise<RememberDetail> => call('facts_remember', input)

/** Writes a fact about a patient down. (patients-edit) */
export const factsAdd = (input: AddFact, act?: string): Promise<Changed> => call('facts_add', input, act)

/** Changes a fact. (patients-edit) */
export const factsEdit = (input: EditFact, act?: string): Promise<Changed> => call('facts_edit', input, act)

/** Takes a fact away. (patients-edit) */
export const factsEnd = (input: ById, act?: string): Promise<Changed> => call('facts_end', input, act)

/** What the practice would like to know of its patients. (patients-read) */
export const questionsList = (input: Nothing = {}): Promise<Array<QuestionRow>> => call('questions_list', input)

/** Gives the practice its list of questions. (practice-edit) */
export const questionsSet = (input: SetQuestions, act?: string): Promise<Changed> => call('questions_set', input, act)

/** Who belongs together with a patient, and who may be called for them. (patients-read) */
export const householdsShow = (input: ById): Promise<HouseholdDetail> => call('households_show', input)

/** Says who belongs together with a patient. (patients-edit) */
export const householdsSet = (input: SetHousehold, act?: string): Promise<Changed> => call('households_set', input, act)

/** Says whether a person may be called for a patient. (patients-edit) */
export const householdsSpeak = (input: SetSpeaker, act?: string): Promise<Changed> => call('households_speak', input, act)

/** Patients by name, mobile, national id or file number, best match first. (patients-read) */
export const patientsFind = (input: FindPatients): Promise<Array<PatientRow>> => call('patients_find', input)

/** The thirty patients registered last. (patients-read) */
export const patientsRecent = (input: Nothing = {}): Promise<Array<PatientRow>> => call('patients_recent', input)

/** A patient's page. (patients-read) */
export const patientsShow = (input: ById): Promise<PatientDetail> => call('patients_show', input)

/** A patient's timeline, newest first. (patients-read) */
export const patientsTimeline = (input: ShowTimeline): Promise<Array<TimelineRow>> => call('patients_timeline', input)

/** Who may be the same person as a draft. (patients-read) */
export const patientsDuplicates = (input: LikelyDuplicates): Promise<Array<DuplicateRow>> => call('patients_duplicates', input)

/** How many patients there are, by a trait. (patients-read) */
export const patientsCount = (input: CountPatients): Promise<Array<CountRow>> => call('patients_count', input)

/** Opens a patient's file. (patients-edit) */
export const patientsAdd = (input: AddPatient, act?: string): Promise<Changed> => call('patients_add', input, act)

/** Changes a patient's file. (patients-edit) */
export const patientsEdit = (input: EditPatient, act?: string): Promise<Changed> => call('patients_edit', input, act)

/** One day, a column a doctor. (appointments-read) */
export const appointmentsDay = (input: ShowDay): Promise<DayDetail> => call('appointments_day', input)

/** One appointment. (appointments-read) */
export const appointmentsShow = (input: ById): Promise<AppointmentRow> => call('appointments_show', input)

/** The first free times. (appointments-read) */
export const appointmentsFree = (input: FindFreeTimes): Promise<Array<FreeTime>> => call('appointments_free', input)

/** Counts appointments, narrowed and grouped. (appointments-read) */
export const appointmentsCount = (input: CountAppointments): Promise<AppointmentCounts> => call('appointments_count', input)

/** Books a patient into a doctor's time. (appointments-book) */
export const appointmentsBook = (input: BookAppointment, act?: string): Promise<Changed> => call('appointments_book', input, act)

/** Gives an appointment another time or doctor. (appointments-book) */
export const appointmentsMove = (input: MoveAppointment, act?: string): Promise<Changed> => call('appointments_move', input, act)

/** The patient says that they will come. (appointments-book) */
export const appointmentsConfirm = (input: ById, act?: string): Promise<Changed> => call('appointments_confirm', input, act)

/** Cancels with a reason. (appointments-book) */
export const appointmentsCancel = (input: CancelAppointment, act?: string): Promise<Changed> => call('appointments_cancel', input, act)

/** The patient did not come. (appointments-book) */
export const appointmentsNoShow = (input: ById, act?: string): Promise<Changed> => call('appointments_no_show', input, act)

/** Rooms and chairs, with their hours of today. (practice-read) */
export const roomsList = (input: Nothing = {}): Promise<Array<RoomRow>> => call('rooms_list', input)

/** Adds a room. (practice-edit) */
export const roomsAdd = (input: AddRoom, act?: string): Promise<Changed> => call('rooms_add', input, act)

/** Changes a room. (practice-edit) */
export const roomsEdit = (input: EditRoom, act?: string): Promise<Changed> => call('rooms_edit', input, act)

/** The weeks of a doctor or a room, with the days from which they hold. (practice-read) */
export const hoursShow = (input: ShowHours): Promise<Array<WeekRow>> => call('hours_show', input)

/** Gives a doctor or a room a week that holds from a day. (schedule-edit) */
export const hoursSet = (input: SetHours, act?: string): Promise<Changed> => call('hours_set', input, act)

/** Days off of some months: the country's pack with the practice's changes. (practice-read) */
export const holidaysList = (input: ListHolidays): Promise<HolidaysDetail> => call('holidays_list', input)

/** Says of a day whether it is off. (schedule-edit) */
export const holidaysSet = (input: SetHoliday, act?: string): Promise<Changed> => call('holidays_set', input, act)

/** Takes the practice's own word about a day back: the pack holds again. (schedule-edit) */
export const holidaysReset = (input: OnDay, act?: string): Promise<Changed> => call('holidays_reset', input, act)

/** Blocked times that are not over. (appointments-read) */
export const closuresList = (input: DaySpan): Promise<Array<ClosureRow>> => call('closures_list', input)

/** Blocks time; who is booked then is to be moved with an apology. (schedule-edit) */
export const closuresAdd = (input: AddClosure, act?: string): Promise<Changed> => call('closures_add', input, act)

/** Opens a blocked time again. (schedule-edit) */
export const closuresCancel = (input: ById, act?: string): Promise<Changed> => call('closures_cancel', input, act)

/** Who must be moved with an apology, the most urgent first. (appointments-read) */
export const displacedList = (input: ListDisplaced): Promise<Array<DisplacedRow>> => call('displaced_list', input)

/** Days side by side, a column a doctor or a room. (appointments-read) */
export const calendarShow = (input: ShowCalendar): Promise<CalendarDetail> => call('calendar_show', input)

/** One appointment with what happened to it. (appointments-read) */
export const appointmentsDetail = (input: ById): Promise<AppointmentDetail> => call('appointments_detail', input)

/** The times that a series would take, around days off and what is booked. (appointments-book) */
export const seriesPlan = (input: PlanSeries): Promise<Array<SeriesTime>> => call('series_plan', input)

/** Books a series, whole or not at all. (appointments-book) */
export const seriesBook = (input: BookSeries, act?: string): Promise<Changed> => call('series_book', input, act)

/** Moves this, the following or all appointments of a series. (appointments-book) */
export const seriesMove = (input: MoveSeries, act?: string): Promise<Changed> => call('series_move', input, act)

/** Cancels this, the following or all appointments of a series. (appointments-book) */
export const seriesCancel = (input: CancelSeries, act?: string): Promise<Changed> => call('series_cancel', input, act)

/** Records a try to reach somebody about an appointment. (appointments-book) */
export const appointmentsContact = (input: RecordContact, act?: string): Promise<Changed> => call('appointments_contact', input, act)

/** Half-made bookings and calls to give back, the oldest first. (appointments-book) */
export const enquiriesList = (input: Nothing = {}): Promise<Array<EnquiryRow>> => call('enquiries_list', input)

/** Parks a half-made booking, or notes a call to give back. (appointments-book) */
export const enquiriesPark = (input: ParkEnquiry, act?: string): Promise<Changed> => call('enquiries_park', input, act)

/** Ends an enquiry: it was answered, or dropped. (appointments-book) */
export const enquiriesEnd = (input: EndEnquiry, act?: string): Promise<Changed> => call('enquiries_end', input, act)

/** From the first contact to the answer. (figures-read) */
export const enquiriesFigures = (input: DaySpan): Promise<EnquiryFigures> => call('enquiries_figures', input)

/** Somebody came without an appointment. (visits-run) */
export const visitsWalkIn = (input: WalkIn, act?: string): Promise<Changed> => call('visits_walk_in', input, act)

/** Somebody left without being seen: why is kept, and a call becomes due. (visits-run) */
export const visitsLeaveUnseen = (input: LeaveUnseen, act?: string): Promise<Changed> => call('visits_leave_unseen', input, act)

/** Offers amends for a long wait. (visits-run) */
export const visitsAmends = (input: OfferAmends, act?: string): Promise<Changed> => call('visits_amends', input, act)

/** A doctor is late, or in time again. (appointments-book) */
export const delaysSet = (input: SetDelay, act?: string): Promise<Changed> => call('delays_set', input, act)

/** A doctor's delay of today, and who is to be told. (appointments-read) */
export const delaysShow = (input: ShowDelay): Promise<DelayDetail> => call('delays_show', input)

/** The opening checklist of a day. (appointments-read) */
export const checklistShow = (input: ShowChecklist): Promise<Array<ChecklistRow>> => call('checklist_show', input)

/** Ticks an item of today, or takes the tick away. (visits-run) */
export const checklistTick = (input: TickChecklist, act?: string): Promise<Changed> => call('checklist_tick', input, act)

/** Gives the practice its own checklist. (practice-edit) */
export const checklistSet = (input: SetChecklist, act?: string): Promise<Changed> => call('checklist_set', input, act)

/** What a visit costs, what was paid, what is left. (payments-take) */
export const settleShow = (input: ById): Promise<SettleDetail> => call('settle_show', input)

/** Takes a payment for a visit. (payments-take) */
export const settlePay = (input: TakePayment, act?: string): Promise<Changed> => call('settle_pay', input, act)

/** Takes a payment back by its mirror image. (payments-take) */
export const settleReverse = (input: ReversePayment, act?: string): Promise<Changed> => call('settle_reverse', input, act)

/** What is still open at the end of a day, and what was taken. (payments-take) */
export const dayEndShow = (input: OnDay): Promise<DayEndDetail> => call('day_end_show', input)

/** What hinders and what draws on the patients' way. (practice-read) */
export const pathList = (input: Nothing = {}): Promise<Array<PathPointRow>> => call('path_list', input)

/** Writes a point of the way down, or changes one. (followups-work) */
export const pathSet = (input: SetPathPoint, act?: string): Promise<Changed> => call('path_set', input, act)

/** Takes a point off the map. (followups-work) */
export const pathEnd = (input: ById, act?: string): Promise<Changed> => call('path_end', input, act)

/** What is said at the desk, in the practice's own words. (practice-read) */
export const scriptsList = (input: Nothing = {}): Promise<Array<ScriptRow>> => call('scripts_list', input)

/** Gives the practice its own words for an occasion. (scripts-edit) */
export const scriptsSet = (input: SetScript, act?: string): Promise<Changed> => call('scripts_set', input, act)

/** What is said to a person now, with the names filled in. (appointments-read) */
export const scriptsFill = (input: FillScript): Promise<FilledScript> => call('scripts_fill', input)

/** Whether a text may be said, printed or sent. (practice-read) */
export const wordingCheck = (input: CheckWording): Promise<WordingDetail> => call('wording_check', input)

/** Who is to be reminded, and what to say. (appointments-read) */
export const remindersList = (input: ListReminders): Promise<Array<ReminderRow>> => call('reminders_list', input)

/** The waiting list. (appointments-read) */
export const waitingList = (input: ListWaiting): Promise<Array<WaitingRow>> => call('waiting_list', input)

/** Puts somebody on the waiting list. (appointments-book) */
export const waitingAdd = (input: WaitingDraft, act?: string): Promise<Changed> => call('waiting_add', input, act)

/** Changes an entry of the waiting list. (appointments-book) */
export const waitingEdit = (input: EditWaiting, act?: string): Promise<Changed> => call('waiting_edit', input, act)

/** Takes somebody off the waiting list, with a reason. (appointments-book) */
export const waitingEnd = (input: EndWaiting, act?: string): Promise<Changed> => call('waiting_end', input, act)

/** Who of the waiting list fits a free time, in the order in which they are asked. (appointments-read) */
export const waitingMatch = (input: MatchWaiting): Promise<Array<WaitingRow>> => call('waiting_match', input)

/** Times that came free and are being offered. (appointments-read) */
export const fillBoard = (input: Nothing = {}): Promise<FillBoard> => call('fill_board', input)

/** Begins to offer a free time. (appointments-book) */
export const fillOpen = (input: OpenFill, act?: string): Promise<Changed> => call('fill_open', input, act)

/** Offers it to the next who fit. (appointments-book) */
export const fillNext = (input: ById, act?: string): Promise<Changed> => call('fill_next', input, act)

/** What somebody answered; the first who accepts has the time. (appointments-book) */
export const fillAnswer = (input: AnswerOffer, act?: string): Promise<Changed> => call('fill_answer', input, act)

/** Somebody who came too late was told so. (appointments-book) */
export const fillTold = (input: ById, act?: string): Promise<Changed> => call('fill_told', input, act)

/** Offers a time no longer. (appointments-book) */
export const fillClose = (input: ById, act?: string): Promise<Changed> => call('fill_close', input, act)

/** The treatment plans of a patient. (patients-read) */
export const plansList = (input: ById): Promise<Array<PlanDetail>> => call('plans_list', input)

/** A treatment plan. (patients-read) */
export const plansShow = (input: ById): Promise<PlanDetail> => call('plans_show', input)

/** Offers a treatment plan. (visits-close) */
export const plansAdd = (input: AddPlan, act?: string): Promise<Changed> => call('plans_add', input, act)

/** Changes a treatment plan. (visits-close) */
export const plansEdit = (input: EditPlan, act?: string): Promise<Changed> => call('plans_edit', input, act)

/** The patient chooses an option, before a witness. (followups-work) */
export const plansChoose = (input: ChoosePlan, act?: string): Promise<Changed> => call('plans_choose', input, act)

/** How a plan is paid over time. (followups-work) */
export const plansPay = (input: PayPlan, act?: string): Promise<Changed> => call('plans_pay', input, act)

/** A plan does not go on. (followups-work) */
export const plansEnd = (input: EndPlan, act?: string): Promise<Changed> => call('plans_end', input, act)

/** A plan that was ended goes on after all. (followups-work) */
export const plansReopen = (input: ById, act?: string): Promise<Changed> => call('plans_reopen', input, act)

/** A phase is done, or was not done after all. (followups-work) */
export const phasesDone = (input: DonePhase, act?: string): Promise<Changed> => call('phases_done', input, act)

/** A phase stands still for a reason, or goes on. (followups-work) */
export const phasesStall = (input: StallPhase, act?: string): Promise<Changed> => call('phases_stall', input, act)

/** What a patient's chosen plan goes on with. (patients-read) */
export const plansNext = (input: ById): Promise<NextPhaseDetail | null> => call('plans_next', input)

/** What is planned and not booked, the longest first. (followups-work) */
export const plansUnbooked = (input: Nothing = {}): Promise<Array<UnbookedRow>> => call('plans_unbooked', input)

/** The coordinator's board: where everybody stands, computed from what happened. (followups-work) */
export const boardShow = (input: ShowBoard): Promise<BoardDetail> => call('board_show', input)

/** Who came once and has nothing booked, the latest first. (followups-work) */
export const boardOnce = (input: Nothing = {}): Promise<Array<OnceRow>> => call('board_once', input)

/** Brings somebody back to the active path: they are called on a day. (followups-work) */
export const boardReturn = (input: ReturnPatient, act?: string): Promise<Changed> => call('board_return', input, act)

/** Where patients were lost, by doctor and by week. (followups-work) */
export const leaksShow = (input: DaySpan): Promise<Array<LeakCountRow>> => call('leaks_show', input)

/** The patients behind a number of the leaks. (followups-work) */
export const leaksList = (input: ListLeaks): Promise<Array<LeakRow>> => call('leaks_list', input)

/** How doctors differ. (figures-read) */
export const varianceShow = (input: DaySpan): Promise<Array<VarianceRow>> => call('variance_show', input)

/** The signed-in doctor's own numbers. (visits-close) */
export const varianceMine = (input: DaySpan): Promise<Array<VarianceRow>> => call('variance_mine', input)

/** How well missed appointments are foretold. (appointments-read) */
export const riskShow = (input: Nothing = {}): Promise<RiskDetail> => call('risk_show', input)

/** The risks of a day's coming appointments. (appointments-read) */
export const riskDay = (input: OnDay): Promise<Array<RiskRow>> => call('risk_day', input)

/** Learns from the practice's history anew. (figures-read) */
export const riskLearn = (input: Nothing = {}): Promise<RiskDetail> => call('risk_learn', input)

/** The day sheet. (appointments-read) */
export const paperDay = (input: PrintDay): Promise<PaperDetail> => call('paper_day', input)

/** An appointment card. (appointments-read) */
export const paperCard = (input: PrintOne): Promise<PaperDetail> => call('paper_card', input)

/** A treatment plan, for the patient. (patients-read) */
export const paperPlan = (input: PrintOne): Promise<PaperDetail> => call('paper_plan', input)

/** The invoice of a visit with what was paid. (payments-take) */
export const paperReceipt = (input: PrintOne): Promise<PaperDetail> => call('paper_receipt', input)

/** The sheet of the recovery key that is being made. (open to all) */
export const paperRecovery = (input: PrintKey): Promise<PaperDetail> => call('paper_recovery', input)

/** Keeps pages as a file where a person pointed to. (practice-read) */
export const paperSave = (input: SavePaper): Promise<PaperSaved> => call('paper_save', input)

/** The day at a glance. (appointments-read) */
export const todayShow = (input: Nothing = {}): Promise<TodayDetail> => call('today_show', input)

/** Who waits for a doctor, or for all. (appointments-read) */
export const visitsQueue = (input: ShowQueue): Promise<Array<TodayCard>> => call('visits_queue', input)

/** The patient is here. (visits-run) */
export const visitsArrive = (input: Arrive, act?: string): Promise<Changed> => call('visits_arrive', input, act)

/** The patient goes into the room. (visits-run) */
export const visitsCallIn = (input: ById, act?: string): Promise<Changed> => call('visits_call_in', input, act)

/** The patient leaves. (visits-run) */
export const visitsLeave = (input: ById, act?: string): Promise<Changed> => call('visits_leave', input, act)

/** Everything that a consultation shows. (patients-read) */
export const visitsShow = (input: ById): Promise<VisitDetail> => call('visits_show', input)

/** Writes down what was said and done. (visits-close) */
export const visitsWrite = (input: WriteVisit, act?: string): Promise<Changed> => call('visits_write', input, act)

/** Keeps what is being typed on this machine, beside the record of acts. (visits-close) */
export const draftsKeep = (input: KeepDraft): Promise<Done> => call('drafts_keep', input)

/** Begins a contact by telephone, in writing or by video. (visits-close) */
export const visitsRemote = (input: BeginRemote, act?: string): Promise<Changed> => call('visits_remote', input, act)

/** Texts of a patient that two devices wrote, for a person to choose from. (patients-read) */
export const clashesList = (input: ById): Promise<Array<ClashRow>> => call('clashes_list', input)

/** Chooses one of two texts, or writes one from both. (patients-edit) */
export const clashesSettle = (input: SettleClash, act?: string): Promise<Changed> => call('clashes_settle', input, act)

/** What is asked in a visit, by occasion. (practice-read) */
export const protocolsList = (input: Nothing = {}): Promise<Array<ProtocolRow>> => call('protocols_list', input)

/** Gives an occasion its protocol. (practice-edit) */
export const protocolsSet = (input: SetProtocol, act?: string): Promise<Changed> => call('protocols_set', input, act)

/** Takes the usual protocols for every occasion that has none. (practice-edit) */
export const protocolsUsual = (input: Nothing = {}, act?: string): Promise<Changed> => call('protocols_usual', input, act)

/** Closes a visit with its next step. (visits-close) */
export const visitsClose = (input: CloseVisit, act?: string): Promise<Changed> => call('visits_close', input, act)

/** The sentence for the patient, and the first free time for the step. (visits-close) */
export const visitsPreview = (input: PreviewClose): Promise<ClosePreview> => call('visits_preview', input)

/** Next steps that are not booked yet. (followups-work) */
export const stepsOpen = (input: ListWork): Promise<Array<StepRow>> => call('steps_open', input)

/** Takes a next step over. (followups-work) */
export const stepsAccept = (input: ById, act?: string): Promise<Changed> => call('steps_accept', input, act)

/** Notes a try to reach the patient about a next step. (followups-work) */
export const stepsTry = (input: TryStep, act?: string): Promise<Changed> => call('steps_try', input, act)

/** Gives a next step back to who gave it, with the reason. (followups-work) */
export const stepsGiveBack = (input: SayStep, act?: string): Promise<Changed> => call('steps_give_back', input, act)

/** Passes a next step on to somebody else. (followups-work) */
export const stepsPassOn = (input: PassStep, act?: string): Promise<Changed> => call('steps_pass_on', input, act)

/** What a next step asked for was done without a booking. (followups-work) */
export const stepsDone = (input: SayStep, act?: string): Promise<Changed> => call('steps_done', input, act)

/** Nothing is left to do for a next step, for a reason that is counted. (followups-work) */
export const stepsEnd = (input: EndStep, act?: string): Promise<Changed> => call('steps_end', input, act)

/** What came to the signed-in person, what has climbed to them, and their referrals. (followups-work) */
export const handoverShow = (input: Nothing = {}): Promise<HandoverDetail> => call('handover_show', input)

/** Answers a referral. (visits-close) */
export const referralsAnswer = (input: AnswerReferral, act?: string): Promise<Changed> => call('referrals_answer', input, act)

/** The sender has seen what became of a referral. (followups-work) */
export const referralsSeen = (input: ById, act?: string): Promise<Changed> => call('referrals_seen', input, act)

/** What the closing sheet needs besides the visit. (visits-close) */
export const closingShow = (input: ById): Promise<ClosingDetail> => call('closing_show', input)

/** Why care ended, counted by reason and by doctor. (figures-read) */
export const visitsEndings = (input: CountEndings): Promise<Array<EndingRow>> => call('visits_endings', input)

/** What somebody must do, late and urgent first. (followups-work) */
export const followupsList = (input: ListWork): Promise<Array<WorkRow>> => call('followups_list', input)

/** Everything that the caller sees. (followups-work) */
export const followupsShow = (input: ById): Promise<FollowupDetail> => call('followups_show', input)

/** Records a try and its outcome. (followups-work) */
export const followupsAttempt = (input: RecordAttempt, act?: string): Promise<Changed> => call('followups_attempt', input, act)

/** A patient's wallet. (wallet-read) */
export const walletShow = (input: ById): Promise<WalletDetail> => call('wallet_show', input)

/** Wallets that hold something, largest first. (wallet-read) */
export const walletList = (input: ListWallets): Promise<Array<WalletRow>> => call('wallet_list', input)

/** Sums over the whole ledger. (figures-read) */
export const ledgerTotals = (input: Nothing = {}): Promise<LedgerTotals> => call('ledger_totals', input)

/** What can be taken back and done again. (practice-read) */
export const journalState = (input: Nothing = {}): Promise<JournalState> => call('journal_state', input)

/** Takes the signed-in person's last act on this machine back. (practice-read) */
export const journalUndo = (input: Nothing = {}, act?: string): Promise<Changed> => call('journal_undo', input, act)

/** Does again what was taken back last. (practice-read) */
export const journalRedo = (input: Nothing = {}, act?: string): Promise<Changed> => call('journal_redo', input, act)

/** Takes one act back: one's own, or with the right anybody's. (practice-read) */
export const historyUndo = (input: ById, act?: string): Promise<Changed> => call('history_undo', input, act)

/** The record of what was done, newest first. (history-read) */
export const historyList = (input: ListHistory): Promise<HistoryPage> => call('history_list', input)

/** One act with what it changed. (history-read) */
export const historyShow = (input: ById): Promise<HistoryDetail> => call('history_show', input)

/** Who opened which file, newest first. (history-read) */
export const openingsList = (input: ListOpenings): Promise<Array<OpeningRow>> => call('openings_list', input)

/** The machines that wrote in the record. (practice-read) */
export const deviceList = (input: Nothing = {}): Promise<Array<DeviceRow>> => call('device_list', input)

/** Gives this machine a name. (practice-edit) */
export const deviceName = (input: NameDevice, act?: string): Promise<Changed> => call('device_name', input, act)

/** How fresh the last verified backup is. (practice-read) */
export const backupSign = (input: Nothing = {}): Promise<BackupSign> => call('backup_sign', input)

/** Everything about backups. (backup-make) */
export const backupsShow = (input: Nothing = {}): Promise<BackupsDetail> => call('backups_show', input)

/** Makes a backup now, in the background. (backup-make) */
export const backupStart = (input: StartBackup): Promise<JobDetail> => call('backup_start', input)

/** Reads a backup back and checks all of it, in the background. (backup-make) */
export const backupVerify = (input: AtPath): Promise<JobDetail> => call('backup_verify', input)

/** A folder gets backups from now on. (backup-manage) */
export const backupTargetAdd = (input: AddTarget, act?: string): Promise<Changed> => call('backup_target_add', input, act)

/** A target gets another name or habit. (backup-manage) */
export const backupTargetEdit = (input: EditTarget, act?: string): Promise<Changed> => call('backup_target_edit', input, act)

/** A folder gets no backups any more; those that lie there stay. (backup-manage) */
export const backupTargetRemove = (input: ById, act?: string): Promise<Changed> => call('backup_target_remove', input, act)

/** When backups are made by themselves. (backup-manage) */
export const backupSchedule = (input: SetSchedule, act?: string): Promise<Changed> => call('backup_schedule', input, act)

/** What runs in the background, or ran last. (open to all) */
export const jobShow = (input: Nothing = {}): Promise<JobDetail | null> => call('job_show', input)

/** Stops what runs in the background. (open to all) */
export const jobCancel = (input: Nothing = {}): Promise<Done> => call('job_cancel', input)

/** Backups that can be put back, newest first. (open to all) */
export const restoreFind = (input: FindBackups): Promise<Array<FoundBackup>> => call('restore_find', input)

/** What is in a backup, and what today has that it lacks. (open to all) */
export const restoreLook = (input: OpenBackup): Promise<RestoreLook> => call('restore_look', input)

/** Puts a backup back, in the background; today's file is kept aside. (open to all) */
export const restoreStart = (input: OpenBackup): Promise<JobDetail> => call('restore_start', input)

/** Looks at everything from zero: pages, journal, ledgers, rules. (check) */
export const practiceCheck = (input: Nothing = {}): Promise<CheckDetail> => call('practice_check', input)

/** Goes on without acts that were saved once and are missing from the file; what is left is looked at from zero. (check) */
export const practiceAcceptLoss = (input: Nothing = {}): Promise<CheckDetail> => call('practice_accept_loss', input)
