// Generated from the endpoint list in src-tauri/api/src/list.rs. Refresh: UPDATE=1 cargo test -p peyvand-api
import { call } from '../ipc'

/** The tables whose changes the window hears of. */
export type Entity = 'practice' | 'rule_value' | 'staff' | 'staff_role' | 'working_hours' | 'service' | 'service_price' | 'patient' | 'patient_phone' | 'patient_label' | 'appointment' | 'visit' | 'visit_service' | 'next_step' | 'followup' | 'attempt' | 'posting' | 'posting_line' | 'wallet_lot' | 'device' | 'staff_right' | 'staff_delegate' | 'staff_leave' | 'sign_in' | 'emergency' | 'backup_target' | 'backup' | 'restore' | 'key_change' | 'session' | 'job'

/** Every code of a refusal or a fault. */
export type ErrorCode = 'session-wrong-password' | 'session-wait' | 'session-wrong-pin' | 'pin-missing' | 'pin-invalid' | 'password-again' | 'password-wrong' | 'recovery-answers-wrong' | 'recovery-key-invalid' | 'recovery-key-wrong' | 'recovery-not-begun' | 'recovery-not-manager' | 'session-needed' | 'right-missing' | 'not-found' | 'practice-exists' | 'practice-missing' | 'practice-name-empty' | 'patient-name-empty' | 'patient-mobile-invalid' | 'patient-national-id-invalid' | 'birth-invalid' | 'birth-in-future' | 'patient-referrer-self' | 'patient-guardian-self' | 'file-no-taken' | 'text-too-long' | 'staff-name-empty' | 'staff-login-empty' | 'staff-login-taken' | 'staff-role-missing' | 'staff-manager-needed' | 'staff-substitute-needed' | 'staff-substitute-invalid' | 'staff-leave-invalid' | 'staff-delegate-invalid' | 'behalf-not-allowed' | 'behalf-other-doctor' | 'file-refused' | 'emergency-reason-empty' | 'device-name-empty' | 'job-running' | 'backup-no-target' | 'backup-target-name-empty' | 'backup-folder-missing' | 'backup-folder-read-only' | 'backup-unreadable' | 'backup-no-room' | 'backup-too-large' | 'backup-gone' | 'backup-read-back' | 'backup-not-one' | 'backup-cut' | 'backup-damaged' | 'backup-newer' | 'backup-other-practice' | 'backup-wrong-secret' | 'restore-not-allowed' | 'job-canceled' | 'password-too-short' | 'service-name-empty' | 'service-minutes-invalid' | 'amount-invalid' | 'day-invalid' | 'zone-unknown' | 'choice-unknown' | 'hours-invalid' | 'appointment-doctor-busy' | 'appointment-patient-busy' | 'appointment-in-past' | 'appointment-not-open' | 'appointment-no-doctor' | 'cancel-reason-empty' | 'visit-already-open' | 'visit-not-open' | 'visit-step-missing' | 'step-due-missing' | 'step-due-past' | 'step-owner-missing' | 'step-reason-empty' | 'step-colleague-missing' | 'step-not-open' | 'followup-not-open' | 'attempt-answers-missing' | 'undo-nothing' | 'redo-nothing' | 'undo-breaks' | 'act-undone-already' | 'act-never-undone' | 'rule-value-invalid' | 'ledger-unbalanced' | 'key-missing' | 'key-damaged' | 'sample-only' | 'import-mapping-invalid' | 'import-column-missing' | 'import-file-unreadable' | 'input-unreadable' | 'endpoint-unknown' | 'check-found' | 'bug' | 'store-in-use' | 'store-disk-full' | 'store-read-only' | 'store-damaged' | 'store-newer' | 'store-wrong-key' | 'store-acts-missing' | 'store-io' | 'store-missing'

/** In whose name: a doctor's, or one's own again. */
export type ActFor = { staffId: string | null, };

/** An act of the record. Its words are `journal-<kind>`. */
export type ActRow = { id: string, kind: string, at: number, day: string, minute: number, staffName: string | null, about: string | null, };

/** A colleague goes on leave. */
export type AddLeave = { id: string, from: string, until: string, substituteId: string, };

/** A new patient. */
export type AddPatient = { draft: PatientDraft, };

/** A new service; the price holds from today. */
export type AddService = { name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, };

/** A new colleague. With a password they can sign in. */
export type AddStaff = { name: string, login: string, roles: Array<Role>, specialty: string, hours: Array<HoursRow>, password: string | null, rights: Array<RightChange>, };

/** A folder gets backups from now on. */
export type AddTarget = { folder: string, name: string, isAutomatic: boolean, };

/** The groups that were asked for, as typed, in the order of `ask`. */
export type AnswerRecovery = { answers: Array<string>, };

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

/** An appointment with the names that a card needs. */
export type AppointmentRow = { id: string, patientId: string, patientName: string, staffId: string | null, staffName: string | null, serviceId: string | null, serviceName: string | null, day: string, start: number | null, minutes: number, status: AppointmentStatus, source: string, cancelReason: string, note: string, bookedOn: string, isFirstVisit: boolean, visitId: string | null, labels: Array<LabelRow>, };

/** Where an appointment stands. */
export type AppointmentStatus = "planned" | "confirmed" | "arrived" | "done" | "no-show" | "cancelled" | "moved";

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

/** What the patient says of bleeding. */
export type Bleeding = "stopped" | "still";

/** Books a patient into a doctor's time. */
export type BookAppointment = { patientId: string, staffId: string, serviceId: string | null, day: string, start: number, minutes: number | null, source: string, note: string, stepId: string | null, };

/** One row is meant. */
export type ById = { id: string, };

/** Cancels with a reason: 'patient', 'practice', 'other' or words. */
export type CancelAppointment = { id: string, reason: string, };

/** A new password for oneself. */
export type ChangePassword = { old: string, new: string, };

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

/** What is wrong. `code`: 'sqlite', 'cipher', 'chain', 'rebuild', 'ledger', 'invariant', 'missing' (acts that were saved are not in the file). */
export type CheckProblem = { code: string, what: string, };

/** The signed-in person's own language; null: the practice's. */
export type ChooseLanguage = { language: string | null, };

/** The sentence, and what the colleague will see. */
export type ClosePreview = { sentence: string, firstFree: FreeTime | null, ownerName: string | null, };

/** Closes a visit. At least one step. */
export type CloseVisit = { id: string, steps: Array<StepDraft>, golden: Golden | null, goldenAnswer: string, };

/** The password once more, before something that can't be taken lightly. It holds for five minutes. */
export type ConfirmSession = { password: string, };

/** Counts appointments. Filters narrow; `group_by`: 'status', 'weekday', 'month', 'sex', 'age-group', 'city', 'lead-days', 'reminder-sent'. */
export type CountAppointments = { fromDay: string | null, toDay: string | null, status: AppointmentStatus | null, staffId: string | null, patientId: string | null, city: string | null, sex: string | null, label: string | null, groupBy: string | null, };

/** How many patients, by a trait. `group_by`: 'sex', 'city', 'source', 'language', 'year' or null. */
export type CountPatients = { groupBy: string | null, };

/** A group and its count. */
export type CountRow = { key: string, count: number, };

/** A doctor's day. */
export type DayColumn = { staffId: string, staffName: string, hours: Array<HoursRow>, appointments: Array<AppointmentRow>, };

/** A day: a column a doctor, and what has no doctor or time. */
export type DayDetail = { day: string, isWeekend: boolean, opens: number, closes: number, columns: Array<DayColumn>, untimed: Array<AppointmentRow>, untimedTotal: number, };

/** A machine that wrote in the record. */
export type DeviceRow = { id: string, name: string, isHere: boolean, };

/** It is done. */
export type Done = Record<symbol, never>;

/** A likely duplicate and why. `why`: 'national-id' or 'mobile-and-name'. */
export type DuplicateRow = { patient: PatientRow, why: string, };

/** A patient's file changes. */
export type EditPatient = { id: string, draft: PatientDraft, };

/** New particulars of the practice. */
export type EditPractice = { name: string, language: string, calendar: string, digits: string, moneyUnit: string, zone: string, weekStart: number, weekend: Array<number>, slotMinutes: number, };

/** A service's new particulars; a new price holds from today. */
export type EditService = { id: string, name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, isActive: boolean, };

/** A colleague's new particulars. */
export type EditStaff = { id: string, name: string, roles: Array<Role>, specialty: string, isActive: boolean, hours: Array<HoursRow>, rights: Array<RightChange>, 
/**
 * Who takes over what is open, when the colleague leaves.
 */
substituteId: string | null, };

/** A target changes. */
export type EditTarget = { id: string, name: string, isAutomatic: boolean, };

/** An emergency access, for the manager to look over. */
export type EmergencyRow = { id: string, staffName: string, patientId: string, patientName: string, reason: string, day: string, minute: number, reviewedBy: string | null, };

/** Looks for backups: in a folder, or (null) on everything that is plugged in and in every target. */
export type FindBackups = { folder: string | null, };

/** Asks for free times; the first ones across doctors come first. */
export type FindFreeTimes = { serviceId: string | null, staffId: string | null, minutes: number | null, fromDay: string, limit: number, };

/** Finds patients by name, mobile, national id or file number, best match first. */
export type FindPatients = { text: string, limit: number, };

/** Everything the caller sees. `script` is written out in the patient's language. */
export type FollowupDetail = { id: string, kind: WorkKind, patientId: string | null, patientName: string | null, calledAs: string, 
/**
 * Who is called: the guardian of a child, else the patient.
 */
callName: string | null, mobiles: Array<string>, labels: Array<LabelRow>, dueOn: string, daysLate: number, isUrgent: boolean, state: string, matter: string, visitDay: string | null, visitServices: Array<string>, staffName: string | null, ownerName: string | null, script: string, attempts: Array<AttemptRow>, nextId: string | null, };

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

/** A free time of a doctor. */
export type FreeTime = { staffId: string, staffName: string, day: string, start: number, minutes: number, };

/** Whether the last question was asked: null means that it was not. */
export type Golden = "nothing-left" | "answered";

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

/** Hours on a weekday (0 = Monday), minutes since midnight. */
export type HoursRow = { weekday: number, start: number, end: number, };

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

/** Away, both days included, and who stands in. */
export type LeaveRow = { id: string, from: string, until: string, substituteId: string, substituteName: string, };

/** Sums over the whole ledger. */
export type LedgerTotals = { sum: number, revenue: number, paid: number, receivable: number, wallets: number, postings: number, };

/** Who may be the same person: same national id, or same mobile and a like name. */
export type LikelyDuplicates = { draft: PatientDraft, exceptId: string | null, };

/** Acts of the record, newest first. Everything empty lists all; `before` is the id of the last row of the page before. `text` finds acts by the words of their kind in the reader's language, by colleagues (who did it, in whose name, about whom) and by the thirty patients who fit it best; within one patient's record also by what was written. */
export type ListHistory = { patientId: string | null, staffId: string | null, from: string | null, until: string | null, text: string, before: string | null, limit: number, };

/** Who opened which file, newest first. */
export type ListOpenings = { patientId: string | null, staffId: string | null, from: string | null, until: string | null, limit: number, };

/** Wallets that hold something, largest first. */
export type ListWallets = { limit: number, };

/** The work list: due on or before the day; all owners or one. */
export type ListWork = { until: string, ownerId: string | null, limit: number, };

/** A credit and what is left of it. */
export type LotRow = { id: string, amount: number, left: number, grantedOn: string, expiresOn: string | null, };

/** A place that got no backup: what people call it (or its folder), and why. */
export type MissedPlace = { name: string, error: ApiError, };

/** Acts that are gone, at least so many, and when the last of them was saved. */
export type MissingActs = { acts: number, lastAt: number, day: string, minute: number, };

/** Moves an appointment. */
export type MoveAppointment = { id: string, staffId: string, day: string, start: number, };

/** This machine's name. */
export type NameDevice = { name: string, };

/** Nothing is asked. */
export type Nothing = Record<symbol, never>;

/** A backup and what opens it: a name with its password, or the recovery key. Both null: the practice is open and its key does. */
export type OpenBackup = { path: string, login: string | null, password: string | null, recoveryKey: string | null, };

/** A refused file is opened, and why. */
export type OpenEmergency = { patientId: string, reason: string, };

/** Signing in. */
export type OpenSession = { login: string, password: string, };

/** A file that was opened: once for each person, file and sitting. */
export type OpeningRow = { staffId: string, staffName: string, patientId: string, patientName: string, behalfName: string | null, isEmergency: boolean, at: number, day: string, minute: number, };

/** How a try ended. */
export type Outcome = "reached" | "no-answer" | "busy" | "call-later" | "wrong-number" | "not-interested";

/** What the patient says of pain. */
export type Pain = "none" | "some" | "strong";

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

/** A person by name. */
export type PersonRef = { id: string, name: string, };

/** Somebody who changes in by PIN. */
export type PinPerson = { login: string, name: string, };

/** A stick or disk that is plugged in. */
export type PlaceRow = { folder: string, name: string, freeBytes: number, isRemovable: boolean, };

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
 * Today in the practice's zone.
 */
today: string, 
/**
 * Minutes since midnight in the practice's zone.
 */
nowMinute: number, };

/** What the doctor says to the patient, made from the choice, in the patient's language; and the first free time for it. */
export type PreviewClose = { id: string, steps: Array<StepDraft>, };

/** Records a try. Some or strong pain, or bleeding, goes to the doctor as urgent. */
export type RecordAttempt = { id: string, outcome: Outcome, pain: Pain | null, bleeding: Bleeding | null, note: string, 
/**
 * For 'call-later' and 'no-answer': the next day to try; null: tomorrow.
 */
againOn: string | null, };

/** The recovery key as typed, and the new password of one who manages the practice. */
export type RecoverSession = { recoveryKey: string, login: string, password: string, };

/** A recovery key in the making, shown once: its groups, and the numbers (from 0) of those to be typed back. */
export type RecoverySheet = { groups: Array<string>, ask: Array<number>, };

/** How the recovery key stands: 'ready', none was ever made, or it was used and must be made anew. */
export type RecoveryState = "ready" | "missing" | "used";

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

/** A right that differs from what the roles give. */
export type RightChange = { right: RightName, isGiven: boolean, };

/** What a person may do. Checked by the core at every endpoint. */
export type RightName = "practice-read" | "practice-edit" | "staff-edit" | "services-edit" | "patients-read" | "patients-edit" | "private-read" | "appointments-read" | "appointments-book" | "visits-run" | "visits-close" | "followups-work" | "wallet-read" | "figures-read" | "history-read" | "undo-others" | "emergency-open" | "emergency-review" | "backup-make" | "backup-manage" | "restore" | "keys-manage" | "import" | "check";

/** A role at the practice. */
export type Role = "manager" | "doctor" | "receptionist" | "coordinator" | "assistant" | "technician";

/** What each role may do. */
export type RoleRow = { role: Role, rights: Array<RightName>, };

/** A rule's value and the day from which it holds. */
export type RuleRow = { name: string, value: number, validFrom: string, };

/** The referral rule in force today. */
export type RulesDetail = { referralEnabled: boolean, referralCredit: number, creditMonths: number, history: Array<RuleRow>, };

/** A service in a list. */
export type ServiceRow = { id: string, name: string, code: string, minutes: number, price: number, isInvasive: boolean, recallMonths: number | null, isActive: boolean, };

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

/** The signed-in doctor lets an assistant act in their name, or does so no more. */
export type SetDelegate = { assistantId: string, isAllowed: boolean, };

/** A new password for a colleague. */
export type SetPassword = { id: string, password: string, };

/** A PIN of four to eight digits; null takes it away. */
export type SetPin = { pin: string | null, };

/** A rule gets a value from a day on. Names: 'referral-enabled' (0 or 1), 'referral-credit' (minor units), 'credit-months', 'lock-minutes' (0 to 240). */
export type SetRule = { name: string, value: number, validFrom: string, };

/** When backups are made by themselves. */
export type SetSchedule = { dailyMinute: number | null, everyHours: number, };

/** One day of the practice. */
export type ShowDay = { day: string, };

/** My queue: who waits for the signed-in doctor, or for all. */
export type ShowQueue = { staffId: string | null, };

/** The timeline of a patient, newest first; `before` is the last line's `key`. */
export type ShowTimeline = { id: string, before: string | null, limit: number, };

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

/** Makes a backup now: to a target, to a folder, or (both null) to every target that is here. */
export type StartBackup = { targetId: string | null, folder: string | null, };

/** A posting in the wallet with the balance after it. `kind`: 'referral-credit', 'reversal'. */
export type StatementRow = { id: string, kind: string, day: string, amount: number, balance: number, aboutPatient: PersonRef | null, };

/** A next step as chosen on the closing sheet. */
export type StepDraft = { kind: StepKind, dueOn: string | null, reason: string, ownerId: string | null, colleagueId: string | null, serviceId: string | null, isUrgent: boolean, };

/** What comes next. */
export type StepKind = "return-visit" | "referral" | "next-stage" | "recall" | "remote-contact" | "end-of-care";

/** A next step. */
export type StepRow = { id: string, visitId: string, patientId: string, patientName: string, kind: StepKind, dueOn: string | null, reason: string, ownerId: string | null, ownerName: string | null, colleagueId: string | null, colleagueName: string | null, serviceId: string | null, isUrgent: boolean, state: StepState, appointmentDay: string | null, appointmentStart: number | null, };

/** Where a next step stands. */
export type StepState = "open" | "accepted" | "fulfilled" | "ended";

/** Changing the user of an open practice. */
export type SwitchSession = { login: string, pin: string, };

/** A folder of this machine where backups go. */
export type TargetRow = { id: string, name: string, folder: string, isAutomatic: boolean, 
/**
 * Whether the folder is there now.
 */
isHere: boolean, freeBytes: number | null, lastAt: number | null, lastDay: string | null, files: number, };

/** What a line of the timeline is. */
export type TimelineKind = "registered" | "appointment" | "visit" | "step" | "followup" | "money";

/** A line of the timeline. `code` says what it is within its kind (a status, a step's kind, an outcome, a posting's kind). */
export type TimelineRow = { key: string, kind: TimelineKind, day: string, minute: number | null, code: string, text: string, staffName: string | null, amount: number | null, refId: string, };

/** A person in a lane. `minutes` is how long they wait or sit; `step` is what is to be booked before leaving. */
export type TodayCard = { appointment: AppointmentRow | null, visitId: string | null, patientId: string, patientName: string, time: number | null, serviceName: string | null, staffName: string | null, minutes: number | null, isLate: boolean, isFirstVisit: boolean, referrerName: string | null, labels: Array<LabelRow>, steps: Array<StepRow>, };

/** Figures under the day's name. */
export type TodayCounts = { appointments: number, confirmed: number, unanswered: number, noShows: number, firstFree: FreeTime | null, };

/** The day at a glance. */
export type TodayDetail = { day: string, nowMinute: number, counts: TodayCounts, onTheWay: Array<TodayCard>, waiting: Array<TodayCard>, inRoom: Array<TodayCard>, beforeLeaving: Array<TodayCard>, work: Array<WorkRow>, workLate: number, };

/** Everything that a consultation shows. */
export type VisitDetail = { id: string, state: VisitState, day: string, minutes: number, patient: PatientDetail, staffId: string | null, staffName: string | null, ownWords: string, note: string, golden: Golden | null, goldenAnswer: string, sentence: string, services: Array<VisitServiceRow>, isInvasive: boolean, steps: Array<StepRow>, recent: Array<TimelineRow>, 
/**
 * The coordinator, else the receptionist: who sees to the next step unless another is chosen.
 */
defaultOwnerId: string | null, };

/** A service and how many. */
export type VisitServiceDraft = { serviceId: string, quantity: number, };

/** A service done in a visit. */
export type VisitServiceRow = { serviceId: string, name: string, quantity: number, unitPrice: number, total: number, isInvasive: boolean, };

/** Where a visit stands. */
export type VisitState = "waiting" | "in-room" | "closed" | "history";

/** A patient's wallet. */
export type WalletDetail = { patientId: string, patientName: string, balance: number, lots: Array<LotRow>, statement: Array<StatementRow>, };

/** A wallet in a list. */
export type WalletRow = { patientId: string, patientName: string, balance: number, referred: number, };

/** What a line of the work list asks for. */
export type WorkKind = "next-day-call" | "doctor-callback" | "recall" | "remote-contact" | "debt" | "no-show" | "mend" | "step-unbooked";

/** Something that somebody must do. `id` is the follow-up's or, for 'step-unbooked', the step's. */
export type WorkRow = { id: string, kind: WorkKind, patientId: string | null, patientName: string | null, mobile: string | null, dueOn: string, daysLate: number, isUrgent: boolean, ownerName: string | null, reason: string, serviceName: string | null, attempts: number, };

/** What was said and done, before the visit closes. */
export type WriteVisit = { id: string, ownWords: string, note: string, services: Array<VisitServiceDraft>, };

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

/** Closes a visit with its next step. (visits-close) */
export const visitsClose = (input: CloseVisit, act?: string): Promise<Changed> => call('visits_close', input, act)

/** The sentence for the patient, and the first free time for the step. (visits-close) */
export const visitsPreview = (input: PreviewClose): Promise<ClosePreview> => call('visits_preview', input)

/** Next steps that are not booked yet. (followups-work) */
export const stepsOpen = (input: ListWork): Promise<Array<StepRow>> => call('steps_open', input)

/** Takes a next step over. (followups-work) */
export const stepsAccept = (input: ById, act?: string): Promise<Changed> => call('steps_accept', input, act)

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
