// Generated from locales/: one function for each message. Not edited by hand.
import { say, type Kind } from '../i18n/say';

export const m = {
  /** “Welcome to Peyvand” */
  accountStartTitle: (): string => say('account-start-title', null, {}),
  /** “There is no practice on this computer yet. How shall it begin?” */
  accountStartSub: (): string => say('account-start-sub', null, {}),
  /** “Set up my practice Look at the sample clinic Put back a backup” */
  accountStartAction: (args: { way: string }): string => say('account-start-action', null, { way: ['Text', args.way] }),
  /** “The name, the calendar, the first manager and a recovery key: four short steps. Invented patients an” */
  accountStartLine: (args: { way: string }): string => say('account-start-line', null, { way: ['Text', args.way] }),
  /** “Step … of …” */
  accountStepLine: (args: { number: number; count: number }): string => say('account-step-line', null, { number: ['Number', args.number], count: ['Number', args.count] }),
  /** “Your practice The first manager The recovery key A few groups from the paper” */
  accountStepTitle: (args: { step: string }): string => say('account-step-title', null, { step: ['Text', args.step] }),
  /** “How it is called, and how it counts and writes. Country and currency stay as they are chosen here; t” */
  accountStepSub: (args: { step: string }): string => say('account-step-sub', null, { step: ['Text', args.step] }),
  /** “It is on paper Set up the practice Continue” */
  accountStepAction: (args: { step: string }): string => say('account-step-action', null, { step: ['Text', args.step] }),
  /** “The practice is being set up…” */
  accountFoundBusy: (): string => say('account-found-busy', null, {}),
  /** “Country” */
  accountCountryLabel: (): string => say('account-country-label', null, {}),
  /** “Iran Russia China Another country” */
  accountCountryChoice: (args: { country: string }): string => say('account-country-choice', null, { country: ['Text', args.country] }),
  /** “Currency” */
  accountCurrencyLabel: (): string => say('account-currency-label', null, {}),
  /** “Rials and tomans Rubles Yuan US dollars” */
  accountCurrencyChoice: (args: { currency: string }): string => say('account-currency-choice', null, { currency: ['Text', args.currency] }),
  /** “Digits and time zone” */
  accountMoreAction: (): string => say('account-more-action', null, {}),
  /** “Your name” */
  accountManagerNameLabel: (): string => say('account-manager-name-label', null, {}),
  /** “A short name to sign in with, such as “maryam”.” */
  accountLoginHint: (): string => say('account-login-hint', null, {}),
  /** “Besides managing, what do you do here?” */
  accountRolesLabel: (): string => say('account-roles-label', null, {}),
  /** “New password” */
  accountPasswordLabel: (): string => say('account-password-label', null, {}),
  /** “The same password once more” */
  accountPasswordAgainLabel: (): string => say('account-password-again-label', null, {}),
  /** “Still short: at least … characters are needed. It will do. The longer, the safer. Long and safe. At” */
  accountPasswordHint: (args: { strength: string; least: number }): string => say('account-password-hint', null, { strength: ['Text', args.strength], least: ['Number', args.least] }),
  /** “This is not the same as the password above. Type it once more.” */
  accountPasswordDiffers: (): string => say('account-password-differs', null, {}),
  /** “Password” */
  accountPasswordTitle: (): string => say('account-password-title', null, {}),
  /** “The password until now” */
  accountPasswordOldLabel: (): string => say('account-password-old-label', null, {}),
  /** “Change the password” */
  accountPasswordAction: (): string => say('account-password-action', null, {}),
  /** “Recovery key” */
  accountKeyLabel: (): string => say('account-key-label', null, {}),
  /** “Write it on paper and keep it in a safe place, not in this computer and not in a telephone.” */
  accountKeyPaperHint: (): string => say('account-key-paper-hint', null, {}),
  /** “See the key again” */
  accountKeySeeAction: (): string => say('account-key-see-action', null, {}),
  /** “Put the new key in place” */
  accountKeyKeepAction: (): string => say('account-key-keep-action', null, {}),
  /** “The eight groups from the paper. Capital letters, spaces and dashes make no difference.” */
  accountKeyTypeHint: (): string => say('account-key-type-hint', null, {}),
  /** “Group …” */
  accountGroupLabel: (args: { number: number }): string => say('account-group-label', null, { number: ['Number', args.number] }),
  /** “The practice is locked” */
  accountLockedTitle: (): string => say('account-locked-title', null, {}),
  /** “With the password of … the work goes on where it was; a colleague can sign in as well.” */
  accountLockedSub: (args: { login: string }): string => say('account-locked-sub', null, { login: ['Text', args.login] }),
  /** “You can try again now.” */
  accountWaitOver: (): string => say('account-wait-over', null, {}),
  /** “Forgot the password” */
  accountForgotAction: (): string => say('account-forgot-action', null, {}),
  /** “Put back a backup” */
  accountRestoreAction: (): string => say('account-restore-action', null, {}),
  /** “In with the recovery key” */
  accountRecoverTitle: (): string => say('account-recover-title', null, {}),
  /** “Type the key from the paper and choose a new password. After that, a new recovery key is to be made.” */
  accountRecoverSub: (): string => say('account-recover-sub', null, {}),
  /** “The manager who gets the new password” */
  accountRecoverWhoLabel: (): string => say('account-recover-who-label', null, {}),
  /** “Choose the user name of a manager: only a manager gets a new password by the recovery key.” */
  accountRecoverWhoLabelHint: (): string => say('account-recover-who-label', 'hint', {}),
  /** “Open with the key” */
  accountRecoverAction: (): string => say('account-recover-action', null, {}),
  /** “Change user” */
  accountChangeTitle: (): string => say('account-change-title', null, {}),
  /** “The practice stays open. What was not saved on this page goes.” */
  accountChangeSub: (): string => say('account-change-sub', null, {}),
  /** “Who goes on?” */
  accountChangeWhoLabel: (): string => say('account-change-who-label', null, {}),
  /** “Change user” */
  accountChangeAction: (): string => say('account-change-action', null, {}),
  /** “No colleague has a PIN on this computer” */
  accountChangeEmpty: (): string => say('account-change-empty', null, {}),
  /** “Everyone sets their own under “My account” in the settings.” */
  accountChangeEmptyHint: (): string => say('account-change-empty-hint', null, {}),
  /** “Go to my account” */
  accountMineAction: (): string => say('account-mine-action', null, {}),
  /** “Not now” */
  accountNotNowAction: (): string => say('account-not-now-action', null, {}),
  /** “PIN” */
  accountPinLabel: (): string => say('account-pin-label', null, {}),
  /** “PIN on this computer” */
  accountPinTitle: (): string => say('account-pin-title', null, {}),
  /** “You have a PIN. A new one takes its place. While the practice is open, a PIN lets you take the keybo” */
  accountPinHint: (args: { state: string }): string => say('account-pin-hint', null, { state: ['Text', args.state] }),
  /** “New PIN, 4 to 8 digits” */
  accountPinNewLabel: (): string => say('account-pin-new-label', null, {}),
  /** “The same PIN once more” */
  accountPinAgainLabel: (): string => say('account-pin-again-label', null, {}),
  /** “This is not the same as the PIN above. Type it once more.” */
  accountPinDiffers: (): string => say('account-pin-differs', null, {}),
  /** “Set the PIN” */
  accountPinAction: (): string => say('account-pin-action', null, {}),
  /** “Remove the PIN” */
  accountPinRemoveAction: (): string => say('account-pin-remove-action', null, {}),
  /** “The password, once more” */
  accountAgainTitle: (): string => say('account-again-title', null, {}),
  /** “Before a colleague is added, type your own password. Before a colleague’s particulars change, type y” */
  accountAgainSub: (args: { act: string }): string => say('account-again-sub', null, { act: ['Text', args.act] }),
  /** “Password of …” */
  accountAgainLabel: (args: { name: string }): string => say('account-again-label', null, { name: ['Text', args.name] }),
  /** “For five minutes it is not asked again.” */
  accountAgainHint: (): string => say('account-again-hint', null, {}),
  /** “Continue” */
  accountAgainAction: (): string => say('account-again-action', null, {}),
  /** “Lock” */
  accountLockAction: (): string => say('account-lock-action', null, {}),
  /** “Automatic lock” */
  accountLockTitle: (): string => say('account-lock-title', null, {}),
  /** “While nobody works at the computer, the practice closes and its key leaves the memory. Ctrl+L does s” */
  accountLockHint: (): string => say('account-lock-hint', null, {}),
  /** “Minutes without a touch” */
  accountLockLabel: (): string => say('account-lock-label', null, {}),
  /** “Never … minute … minutes” */
  accountLockChoice: (args: { minutes: number }): string => say('account-lock-choice', null, { minutes: ['Number', args.minutes] }),
  /** “The practice does not lock by itself. The practice locks after … minute without a touch. The practic” */
  accountLockLine: (args: { minutes: number }): string => say('account-lock-line', null, { minutes: ['Number', args.minutes] }),
  /** “Recovery key of the practice” */
  accountRecoveryTitle: (): string => say('account-recovery-title', null, {}),
  /** “The practice has a recovery key. If its paper was lost or seen by others, make a new one. The recove” */
  accountRecoveryLine: (args: { state: string }): string => say('account-recovery-line', null, { state: ['Text', args.state] }),
  /** “The recovery key was used: make a new one No recovery key yet: make one” */
  accountRecoverySignAction: (args: { state: string }): string => say('account-recovery-sign-action', null, { state: ['Text', args.state] }),
  /** “Make a new key” */
  accountRecoveryAction: (): string => say('account-recovery-action', null, {}),
  /** “My assistants” */
  accountDelegatesTitle: (): string => say('account-delegates-title', null, {}),
  /** “Who is ticked here may write and close visits in your name; both names are recorded.” */
  accountDelegatesHint: (): string => say('account-delegates-hint', null, {}),
  /** “Nobody here works as an assistant yet.” */
  accountDelegatesEmpty: (): string => say('account-delegates-empty', null, {}),
  /** “In a doctor’s name” */
  accountBehalfTitle: (): string => say('account-behalf-title', null, {}),
  /** “What you do is done in the doctor’s name; yours stands beside it.” */
  accountBehalfHint: (): string => say('account-behalf-hint', null, {}),
  /** “In whose name” */
  accountBehalfLabel: (): string => say('account-behalf-label', null, {}),
  /** “My own” */
  accountBehalfOwnChoice: (): string => say('account-behalf-own-choice', null, {}),
  /** “In the name of …” */
  accountBehalfLine: (args: { doctor: string }): string => say('account-behalf-line', null, { doctor: ['Text', args.doctor] }),
  /** “You are working in the name of …” */
  accountBehalfNowLine: (args: { doctor: string }): string => say('account-behalf-now-line', null, { doctor: ['Text', args.doctor] }),
  /** “Change” */
  accountBehalfAction: (): string => say('account-behalf-action', null, {}),
  /** “… is ready” */
  accountFirstTitle: (args: { practice: string }): string => say('account-first-title', null, { practice: ['Text', args.practice] }),
  /** “Three things come first, in any order.” */
  accountFirstSub: (): string => say('account-first-sub', null, {}),
  /** “Colleagues and their hours Services and prices A backup on a stick” */
  accountFirstAction: (args: { part: string }): string => say('account-first-action', null, { part: ['Text', args.part] }),
  /** “Then the appointment book shows the free times. Then each appointment knows how long it takes and wh” */
  accountFirstLine: (args: { part: string }): string => say('account-first-line', null, { part: ['Text', args.part] }),
  /** “Later” */
  accountFirstLaterAction: (): string => say('account-first-later-action', null, {}),
  /** “Something went wrong (…).” */
  appErrorUnknown: (args: { code: string }): string => say('app-error-unknown', null, { code: ['Text', args.code] }),
  /** “A change (…)” */
  appActUnknown: (args: { kind: string }): string => say('app-act-unknown', null, { kind: ['Text', args.kind] }),
  /** “Try again” */
  appAgainAction: (): string => say('app-again-action', null, {}),
  /** “Reading…” */
  appLoadingLabel: (): string => say('app-loading-label', null, {}),
  /** “Peyvand” */
  appNameTitle: (): string => say('app-name-title', null, {}),
  /** “Places” */
  appRailLabel: (): string => say('app-rail-label', null, {}),
  /** “Today” */
  appTodayTitle: (): string => say('app-today-title', null, {}),
  /** “Appointment book” */
  appDayTitle: (): string => say('app-day-title', null, {}),
  /** “My queue” */
  appQueueTitle: (): string => say('app-queue-title', null, {}),
  /** “Patients” */
  appPatientsTitle: (): string => say('app-patients-title', null, {}),
  /** “Calls” */
  appCallsTitle: (): string => say('app-calls-title', null, {}),
  /** “Patient journey” */
  appStepsTitle: (): string => say('app-steps-title', null, {}),
  /** “Club and wallet” */
  appClubTitle: (): string => say('app-club-title', null, {}),
  /** “Settings” */
  appSettingsTitle: (): string => say('app-settings-title', null, {}),
  /** “One waits … wait” */
  appBadgeLabel: (args: { count: number }): string => say('app-badge-label', null, { count: ['Number', args.count] }),
  /** “This page” */
  appContentLabel: (): string => say('app-content-label', null, {}),
  /** “Search and new appointment” */
  appTopLabel: (): string => say('app-top-label', null, {}),
  /** “Search and commands” */
  appSearchAction: (): string => say('app-search-action', null, {}),
  /** “Name, mobile, national ID or file number” */
  appSearchActionPlaceholder: (): string => say('app-search-action', 'placeholder', {}),
  /** “New appointment” */
  appNewAction: (): string => say('app-new-action', null, {}),
  /** “Undo” */
  appUndoAction: (): string => say('app-undo-action', null, {}),
  /** “Redo” */
  appRedoAction: (): string => say('app-redo-action', null, {}),
  /** “Undone, except one thing that was changed since. Undone, except … things that were changed since.” */
  appUndoPartial: (args: { count: number }): string => say('app-undo-partial', null, { count: ['Number', args.count] }),
  /** “Back” */
  appBackAction: (): string => say('app-back-action', null, {}),
  /** “Forward” */
  appForwardAction: (): string => say('app-forward-action', null, {}),
  /** “Close” */
  appCloseAction: (): string => say('app-close-action', null, {}),
  /** “Keyboard shortcuts” */
  appKeysAction: (): string => say('app-keys-action', null, {}),
  /** “Keyboard shortcuts” */
  appKeysTitle: (): string => say('app-keys-title', null, {}),
  /** “On this screen” */
  appKeysViewTitle: (): string => say('app-keys-view-title', null, {}),
  /** “Everywhere” */
  appKeysAppTitle: (): string => say('app-keys-app-title', null, {}),
  /** “Larger text” */
  appLargerAction: (): string => say('app-larger-action', null, {}),
  /** “Smaller text” */
  appSmallerAction: (): string => say('app-smaller-action', null, {}),
  /** “Normal text size” */
  appNormalAction: (): string => say('app-normal-action', null, {}),
  /** “My language” */
  appLanguageLabel: (): string => say('app-language-label', null, {}),
  /** “Sign out” */
  appLeaveAction: (): string => say('app-leave-action', null, {}),
  /** “All work is saved, encrypted” */
  appSafeLabel: (): string => say('app-safe-label', null, {}),
  /** “The data cannot be reached now” */
  appUnsafeLabel: (): string => say('app-unsafe-label', null, {}),
  /** “Sample clinic” */
  appSampleTitle: (): string => say('app-sample-title', null, {}),
  /** “Every person and every file here is invented, so try anything you like.” */
  appSampleLabel: (): string => say('app-sample-label', null, {}),
  /** “Who is working?” */
  appSigninTitle: (): string => say('app-signin-title', null, {}),
  /** “User name” */
  appSigninLoginLabel: (): string => say('app-signin-login-label', null, {}),
  /** “Password” */
  appSigninPasswordLabel: (): string => say('app-signin-password-label', null, {}),
  /** “In the sample clinic the password of everyone is: sample” */
  appSigninSampleHint: (): string => say('app-signin-sample-hint', null, {}),
  /** “Sign in” */
  appSigninAction: (): string => say('app-signin-action', null, {}),
  /** “The sample clinic is being filled…” */
  appStartBusyLabel: (): string => say('app-start-busy-label', null, {}),
  /** “Find or do” */
  appPaletteTitle: (): string => say('app-palette-title', null, {}),
  /** “Found” */
  appPaletteListLabel: (): string => say('app-palette-list-label', null, {}),
  /** “Nothing fits. A few letters of the name or the end of the mobile are enough.” */
  appPaletteEmpty: (): string => say('app-palette-empty', null, {}),
  /** “Nothing fits” */
  appChoiceEmpty: (): string => say('app-choice-empty', null, {}),
  /** “Today” */
  appDateTodayAction: (): string => say('app-date-today-action', null, {}),
  /** “Tomorrow” */
  appDateTomorrowAction: (): string => say('app-date-tomorrow-action', null, {}),
  /** “Yesterday” */
  appDateYesterdayAction: (): string => say('app-date-yesterday-action', null, {}),
  /** “Day after tomorrow” */
  appDateOvermorrowAction: (): string => say('app-date-overmorrow-action', null, {}),
  /** “1 week” */
  appDateWeekAction: (): string => say('app-date-week-action', null, {}),
  /** “1 month” */
  appDateMonthAction: (): string => say('app-date-month-action', null, {}),
  /** “6 months” */
  appDateHalfYearAction: (): string => say('app-date-half-year-action', null, {}),
  /** “There is no such day in this calendar.” */
  appDateInvalid: (): string => say('app-date-invalid', null, {}),
  /** “Open the calendar” */
  appDateOpenAction: (): string => say('app-date-open-action', null, {}),
  /** “Previous month” */
  appDateBeforeAction: (): string => say('app-date-before-action', null, {}),
  /** “Next month” */
  appDateAfterAction: (): string => say('app-date-after-action', null, {}),
  /** “toman” */
  appMoneyTomanLabel: (): string => say('app-money-toman-label', null, {}),
  /** “rial” */
  appMoneyRialLabel: (): string => say('app-money-rial-label', null, {}),
  /** “rubles” */
  appMoneyRubLabel: (): string => say('app-money-rub-label', null, {}),
  /** “yuan” */
  appMoneyCnyLabel: (): string => say('app-money-cny-label', null, {}),
  /** “dollars” */
  appMoneyUsdLabel: (): string => say('app-money-usd-label', null, {}),
  /** “History” */
  appHistoryTitle: (): string => say('app-history-title', null, {}),
  /** “One to look over … to look over” */
  appReviewLabel: (args: { count: number }): string => say('app-review-label', null, { count: ['Number', args.count] }),
  /** “Taken back” */
  appUndoneTitle: (): string => say('app-undone-title', null, {}),
  /** “Done again” */
  appRedoneTitle: (): string => say('app-redone-title', null, {}),
  /** “Planned Confirmed Arrived In the room Done Left unseen Did not come Canceled Canceled late Moved App” */
  appointmentsStatusLabel: (args: { status: string }): string => say('appointments-status-label', null, { status: ['Text', args.status] }),
  /** “Previous day” */
  appointmentsPreviousAction: (): string => say('appointments-previous-action', null, {}),
  /** “Next day” */
  appointmentsNextAction: (): string => say('appointments-next-action', null, {}),
  /** “Today” */
  appointmentsTodayAction: (): string => say('appointments-today-action', null, {}),
  /** “Go to a date” */
  appointmentsDateAction: (): string => say('appointments-date-action', null, {}),
  /** “Doctors’ columns, …” */
  appointmentsGridLabel: (args: { day: string }): string => say('appointments-grid-label', null, { day: ['Text', args.day] }),
  /** “Now” */
  appointmentsNowLabel: (): string => say('appointments-now-label', null, {}),
  /** “Free at …, …” */
  appointmentsFreeLabel: (args: { time: string; doctor: string }): string => say('appointments-free-label', null, { time: ['Text', args.time], doctor: ['Text', args.doctor] }),
  /** “Outside working hours, …, …” */
  appointmentsClosedLabel: (args: { time: string; doctor: string }): string => say('appointments-closed-label', null, { time: ['Text', args.time], doctor: ['Text', args.doctor] }),
  /** “…, …, …” */
  appointmentsCardLabel: (args: { name: string; time: string; status: string }): string => say('appointments-card-label', null, { name: ['Text', args.name], time: ['Text', args.time], status: ['Text', args.status] }),
  /** “… appointment … appointments” */
  appointmentsCountLine: (args: { count: number }): string => say('appointments-count-line', null, { count: ['Number', args.count] }),
  /** “Weekend” */
  appointmentsWeekendLabel: (): string => say('appointments-weekend-label', null, {}),
  /** “Not worked: … The patient has another appointment at …: … … is taken at …” */
  appointmentsSeriesWhy: (args: { why: string; name: string; time: string }): string => say('appointments-series-why', null, { why: ['Text', args.why], name: ['Text', args.name], time: ['Text', args.time] }),
  /** “Without a time” */
  appointmentsUntimedTitle: (): string => say('appointments-untimed-title', null, {}),
  /** “and one more and … more” */
  appointmentsUntimedMoreLabel: (args: { count: number }): string => say('appointments-untimed-more-label', null, { count: ['Number', args.count] }),
  /** “No doctor works on this day, and nothing is booked.” */
  appointmentsDayEmpty: (): string => say('appointments-day-empty', null, {}),
  /** “First visit” */
  appointmentsFirstLabel: (): string => say('appointments-first-label', null, {}),
  /** “… min” */
  appointmentsMinutesLine: (args: { count: number }): string => say('appointments-minutes-line', null, { count: ['Number', args.count] }),
  /** “Open the appointment” */
  appointmentsOpenAction: (): string => say('appointments-open-action', null, {}),
  /** “Open the patient’s file” */
  appointmentsPatientAction: (): string => say('appointments-patient-action', null, {}),
  /** “Confirm” */
  appointmentsConfirmAction: (): string => say('appointments-confirm-action', null, {}),
  /** “Has arrived” */
  appointmentsArriveAction: (): string => say('appointments-arrive-action', null, {}),
  /** “Open the visit” */
  appointmentsVisitAction: (): string => say('appointments-visit-action', null, {}),
  /** “Did not come” */
  appointmentsNoShowAction: (): string => say('appointments-no-show-action', null, {}),
  /** “Move” */
  appointmentsMoveAction: (): string => say('appointments-move-action', null, {}),
  /** “Moving …. Arrows choose the place, Shift with ↑ and ↓ the length; Enter puts it down, Esc leaves it” */
  appointmentsMovingHint: (args: { name: string }): string => say('appointments-moving-hint', null, { name: ['Text', args.name] }),
  /** “Cancel the appointment” */
  appointmentsCancelAction: (): string => say('appointments-cancel-action', null, {}),
  /** “Cancel the appointment of …” */
  appointmentsCancelTitle: (args: { name: string }): string => say('appointments-cancel-title', null, { name: ['Text', args.name] }),
  /** “Why?” */
  appointmentsCancelReasonLabel: (): string => say('appointments-cancel-reason-label', null, {}),
  /** “The patient asked The practice could not Moved up to an earlier time Another reason” */
  appointmentsCancelChoice: (args: { reason: string }): string => say('appointments-cancel-choice', null, { reason: ['Text', args.reason] }),
  /** “In a few words” */
  appointmentsCancelWordsLabel: (): string => say('appointments-cancel-words-label', null, {}),
  /** “By the practice’s rule this is late; it will be kept as a late cancellation.” */
  appointmentsCancelLateHint: (): string => say('appointments-cancel-late-hint', null, {}),
  /** “Which of the series?” */
  appointmentsCancelScopeLabel: (): string => say('appointments-cancel-scope-label', null, {}),
  /** “Go back” */
  appointmentsBackAction: (): string => say('appointments-back-action', null, {}),
  /** “New appointment” */
  appointmentsBookTitle: (): string => say('appointments-book-title', null, {}),
  /** “Patient” */
  appointmentsBookPatientLabel: (): string => say('appointments-book-patient-label', null, {}),
  /** “Choose the patient first: a name or a number finds them.” */
  appointmentsBookPatientMissing: (): string => say('appointments-book-patient-missing', null, {}),
  /** “Choose another patient” */
  appointmentsBookOtherAction: (): string => say('appointments-book-other-action', null, {}),
  /** “Register “…” as new” */
  appointmentsBookNewAction: (args: { text: string }): string => say('appointments-book-new-action', null, { text: ['Text', args.text] }),
  /** “New patient: name and mobile are enough” */
  appointmentsBookNewTitle: (): string => say('appointments-book-new-title', null, {}),
  /** “Given name” */
  appointmentsBookGivenLabel: (): string => say('appointments-book-given-label', null, {}),
  /** “Family name” */
  appointmentsBookFamilyLabel: (): string => say('appointments-book-family-label', null, {}),
  /** “Mobile” */
  appointmentsBookMobileLabel: (): string => say('appointments-book-mobile-label', null, {}),
  /** “Service” */
  appointmentsBookServiceLabel: (): string => say('appointments-book-service-label', null, {}),
  /** “Not chosen yet” */
  appointmentsBookServiceNone: (): string => say('appointments-book-service-none', null, {}),
  /** “Choose the service first: without it no time is booked.” */
  appointmentsBookServiceMissing: (): string => say('appointments-book-service-missing', null, {}),
  /** “Doctor” */
  appointmentsBookDoctorLabel: (): string => say('appointments-book-doctor-label', null, {}),
  /** “Whoever is free first” */
  appointmentsBookDoctorAny: (): string => say('appointments-book-doctor-any', null, {}),
  /** “Not before” */
  appointmentsBookFromLabel: (): string => say('appointments-book-from-label', null, {}),
  /** “First free times” */
  appointmentsBookTimesTitle: (): string => say('appointments-book-times-title', null, {}),
  /** “No free time was found from this day on. Try another day or another doctor.” */
  appointmentsBookTimesEmpty: (): string => say('appointments-book-times-empty', null, {}),
  /** “Later times” */
  appointmentsBookMoreAction: (): string => say('appointments-book-more-action', null, {}),
  /** “How the booking came” */
  appointmentsBookSourceLabel: (): string => say('appointments-book-source-label', null, {}),
  /** “Note” */
  appointmentsBookNoteLabel: (): string => say('appointments-book-note-label', null, {}),
  /** “Book” */
  appointmentsBookAction: (): string => say('appointments-book-action', null, {}),
  /** “From a next step” */
  appointmentsBookStepTitle: (): string => say('appointments-book-step-title', null, {}),
  /** “…, …” */
  appointmentsTimeLine: (args: { day: string; time: string }): string => say('appointments-time-line', null, { day: ['Text', args.day], time: ['Text', args.time] }),
  /** “Called “…”” */
  appointmentsCalledLine: (args: { name: string }): string => say('appointments-called-line', null, { name: ['Text', args.name] }),
  /** “This is the one” */
  appointmentsBookTwinAction: (): string => say('appointments-book-twin-action', null, {}),
  /** “To be said beforehand” */
  appointmentsBookPreparationTitle: (): string => say('appointments-book-preparation-title', null, {}),
  /** “Room” */
  appointmentsBookRoomLabel: (): string => say('appointments-book-room-label', null, {}),
  /** “Any room” */
  appointmentsBookRoomAny: (): string => say('appointments-book-room-any', null, {}),
  /** “Time of day” */
  appointmentsPartLabel: (): string => say('appointments-part-label', null, {}),
  /** “Only on” */
  appointmentsWeekdaysLabel: (): string => say('appointments-weekdays-label', null, {}),
  /** “How did you find us? And how did the booking come?” */
  appointmentsBookFoundLabel: (): string => say('appointments-book-found-label', null, {}),
  /** “Several times” */
  appointmentsSeriesTitle: (): string => say('appointments-series-title', null, {}),
  /** “On these days” */
  appointmentsSeriesDaysLabel: (): string => say('appointments-series-days-label', null, {}),
  /** “How many” */
  appointmentsSeriesCountLabel: (): string => say('appointments-series-count-label', null, {}),
  /** “Every so many weeks” */
  appointmentsSeriesEveryLabel: (): string => say('appointments-series-every-label', null, {}),
  /** “Several times” */
  appointmentsSeriesAction: (): string => say('appointments-series-action', null, {}),
  /** “Morning Afternoon Evening Any time” */
  appointmentsPartChoice: (args: { part: string }): string => say('appointments-part-choice', null, { part: ['Text', args.part] }),
  /** “instead of …” */
  appointmentsSeriesMovedLine: (args: { day: string }): string => say('appointments-series-moved-line', null, { day: ['Text', args.day] }),
  /** “Book … time Book … times” */
  appointmentsSeriesBookAction: (args: { count: number }): string => say('appointments-series-book-action', null, { count: ['Number', args.count] }),
  /** “Asked for, not free” */
  appointmentsAskedLabel: (): string => say('appointments-asked-label', null, {}),
  /** “Backup: today, …” */
  backupsSignTodayLine: (args: { time: number }): string => say('backups-sign-today-line', null, { time: ['Time', args.time] }),
  /** “Backup: yesterday, …” */
  backupsSignYesterdayLine: (args: { time: number }): string => say('backups-sign-yesterday-line', null, { time: ['Time', args.time] }),
  /** “Last backup: …” */
  backupsSignDayLine: (args: { day: string }): string => say('backups-sign-day-line', null, { day: ['Day', args.day] }),
  /** “A new backup is due No backup for two days: what was done since lives on this computer alone No back” */
  backupsSignLevelLabel: (args: { level: string }): string => say('backups-sign-level-label', null, { level: ['Text', args.level] }),
  /** “Backing up, …%” */
  backupsSignRunningLine: (args: { percent: number }): string => say('backups-sign-running-line', null, { percent: ['Number', args.percent] }),
  /** “The last backup was not made” */
  backupsSignFailedLine: (): string => say('backups-sign-failed-line', null, {}),
  /** “The last backup did not reach every place” */
  backupsSignPartlyLine: (): string => say('backups-sign-partly-line', null, {}),
  /** “Back up now” */
  backupsNowAction: (): string => say('backups-now-action', null, {}),
  /** “See why” */
  backupsWhyAction: (): string => say('backups-why-action', null, {}),
  /** “This computer has older data than the backup” */
  backupsBehindTitle: (): string => say('backups-behind-title', null, {}),
  /** “A backup that is plugged in knows of work that is missing here. Before you go on, look at it: what i” */
  backupsBehindLabel: (): string => say('backups-behind-label', null, {}),
  /** “See the backups” */
  backupsBehindAction: (): string => say('backups-behind-action', null, {}),
  /** “Making a backup Checking a backup Putting the backup back Changing the key of the data” */
  backupsJobTitle: (args: { kind: string }): string => say('backups-job-title', null, { kind: ['Text', args.kind] }),
  /** “Getting ready Copying Reading it back and checking Finishing” */
  backupsPhaseLabel: (args: { phase: string }): string => say('backups-phase-label', null, { phase: ['Text', args.phase] }),
  /** “…%” */
  backupsPercentLabel: (args: { percent: number }): string => say('backups-percent-label', null, { percent: ['Number', args.percent] }),
  /** “About a minute left About … minutes left” */
  backupsLeftLine: (args: { count: number }): string => say('backups-left-line', null, { count: ['Number', args.count] }),
  /** “Less than a minute left” */
  backupsSoonLine: (): string => say('backups-soon-line', null, {}),
  /** “Stop” */
  backupsStopAction: (): string => say('backups-stop-action', null, {}),
  /** “You can go on working meanwhile.” */
  backupsWorkOnHint: (): string => say('backups-work-on-hint', null, {}),
  /** “The backup is made and checked: … The backup is whole: … The backup was put back: … The data has a n” */
  backupsJobDoneLabel: (args: { kind: string; file: string }): string => say('backups-job-done-label', null, { kind: ['Text', args.kind], file: ['Text', args.file] }),
  /** “The backup was stopped; the earlier ones are as they were. The check was stopped. Stopped; today’s d” */
  backupsJobStoppedLabel: (args: { kind: string }): string => say('backups-job-stopped-label', null, { kind: ['Text', args.kind] }),
  /** “No backup was made in these places:” */
  backupsMissedLabel: (): string => say('backups-missed-label', null, {}),
  /** “Nothing that was here has been changed.” */
  backupsUntouchedLabel: (): string => say('backups-untouched-label', null, {}),
  /** “Where backups go” */
  backupsTargetsTitle: (): string => say('backups-targets-title', null, {}),
  /** “First of all a USB stick that leaves the building in the evening. Each backup is one encrypted file:” */
  backupsTargetsHint: (): string => say('backups-targets-hint', null, {}),
  /** “No place for backups is chosen yet.” */
  backupsTargetsEmpty: (): string => say('backups-targets-empty', null, {}),
  /** “Here” */
  backupsHereLabel: (): string => say('backups-here-label', null, {}),
  /** “Not plugged in” */
  backupsAwayLabel: (): string => say('backups-away-label', null, {}),
  /** “Automatic” */
  backupsAutomaticLabel: (): string => say('backups-automatic-label', null, {}),
  /** “Backups go here by schedule, and when this stick is plugged in.” */
  backupsAutomaticLabelHint: (): string => say('backups-automatic-label', 'hint', {}),
  /** “… free” */
  backupsFreeLabel: (args: { size: string }): string => say('backups-free-label', null, { size: ['Text', args.size] }),
  /** “One backup … backups” */
  backupsFilesLabel: (args: { count: number }): string => say('backups-files-label', null, { count: ['Number', args.count] }),
  /** “The last: …” */
  backupsLastLabel: (args: { day: string }): string => say('backups-last-label', null, { day: ['Day', args.day] }),
  /** “… GB … MB” */
  backupsSizeLabel: (args: { unit: string; size: string }): string => say('backups-size-label', null, { unit: ['Text', args.unit], size: ['Text', args.size] }),
  /** “Add a place” */
  backupsAddTitle: (): string => say('backups-add-title', null, {}),
  /** “Plugged in now” */
  backupsPlacesLabel: (): string => say('backups-places-label', null, {}),
  /** “…, … free” */
  backupsPlaceChoice: (args: { name: string; size: string }): string => say('backups-place-choice', null, { name: ['Text', args.name], size: ['Text', args.size] }),
  /** “Folder” */
  backupsFolderLabel: (): string => say('backups-folder-label', null, {}),
  /** “Browse…” */
  backupsBrowseAction: (): string => say('backups-browse-action', null, {}),
  /** “Its name here” */
  backupsNameLabel: (): string => say('backups-name-label', null, {}),
  /** “Such as “Blue stick”.” */
  backupsNameLabelHint: (): string => say('backups-name-label', 'hint', {}),
  /** “Add” */
  backupsAddAction: (): string => say('backups-add-action', null, {}),
  /** “Back up here” */
  backupsTargetNowAction: (): string => say('backups-target-now-action', null, {}),
  /** “Use “…” no more” */
  backupsTargetRemoveAction: (args: { name: string }): string => say('backups-target-remove-action', null, { name: ['Text', args.name] }),
  /** “The backups that lie there stay.” */
  backupsTargetRemoveActionHint: (): string => say('backups-target-remove-action', 'hint', {}),
  /** “Automatic schedule” */
  backupsScheduleTitle: (): string => say('backups-schedule-title', null, {}),
  /** “Every day at” */
  backupsDailyLabel: (): string => say('backups-daily-label', null, {}),
  /** “Empty: not at a set time.” */
  backupsDailyLabelHint: (): string => say('backups-daily-label', 'hint', {}),
  /** “Write the time like 20:00.” */
  backupsTimeInvalid: (): string => say('backups-time-invalid', null, {}),
  /** “While people work” */
  backupsHoursLabel: (): string => say('backups-hours-label', null, {}),
  /** “Only at that time Every hour Every … hours” */
  backupsHoursChoice: (args: { count: number }): string => say('backups-hours-choice', null, { count: ['Number', args.count] }),
  /** “Save the times” */
  backupsScheduleAction: (): string => say('backups-schedule-action', null, {}),
  /** “Backups that were made” */
  backupsMadeTitle: (): string => say('backups-made-title', null, {}),
  /** “None was made yet.” */
  backupsMadeEmpty: (): string => say('backups-made-empty', null, {}),
  /** “…, …” */
  backupsMomentLine: (args: { day: string; time: number }): string => say('backups-moment-line', null, { day: ['DayLong', args.day], time: ['Time', args.time] }),
  /** “By hand By schedule At the day’s close When the stick was plugged in After unlocking Before an updat” */
  backupsCauseLabel: (args: { cause: string }): string => say('backups-cause-label', null, { cause: ['Text', args.cause] }),
  /** “Not here now” */
  backupsGoneLabel: (): string => say('backups-gone-label', null, {}),
  /** “Check” */
  backupsVerifyAction: (): string => say('backups-verify-action', null, {}),
  /** “Put back…” */
  backupsRestoreAction: (): string => say('backups-restore-action', null, {}),
  /** “Put another backup back…” */
  backupsOtherAction: (): string => say('backups-other-action', null, {}),
  /** “Change the key of the data” */
  backupsKeyTitle: (): string => say('backups-key-title', null, {}),
  /** “Needed when a password or the recovery key may have fallen into other hands together with a copy of” */
  backupsKeyText: (): string => say('backups-key-text', null, {}),
  /** “Everybody is signed out and signs in again with the same password. Backups made before stay readable” */
  backupsKeyPoints: (): string => say('backups-key-points', null, {}),
  /** “Change the key” */
  backupsKeyAction: (): string => say('backups-key-action', null, {}),
  /** “Go back” */
  backupsBackAction: (): string => say('backups-back-action', null, {}),
  /** “Put a backup back” */
  backupsRestoreTitle: (): string => say('backups-restore-title', null, {}),
  /** “Plug the stick in. Whatever is found on this computer and on plugged-in disks is listed, the newest” */
  backupsFindHint: (): string => say('backups-find-hint', null, {}),
  /** “Backups that were found” */
  backupsFoundTitle: (): string => say('backups-found-title', null, {}),
  /** “No backup was found here.” */
  backupsFoundEmpty: (): string => say('backups-found-empty', null, {}),
  /** “Plug in the stick and look again, or choose the folder in which it lies.” */
  backupsFoundEmptyHint: (): string => say('backups-found-empty', 'hint', {}),
  /** “Look again” */
  backupsLookAgainAction: (): string => say('backups-look-again-action', null, {}),
  /** “Look in this folder” */
  backupsLookInAction: (): string => say('backups-look-in-action', null, {}),
  /** “Look everywhere” */
  backupsEverywhereAction: (): string => say('backups-everywhere-action', null, {}),
  /** “Of this practice Of another practice Sample clinic Not opened yet” */
  backupsWhoseLabel: (args: { whose: string }): string => say('backups-whose-label', null, { whose: ['Text', args.whose] }),
  /** “today yesterday … days old” */
  backupsAgeLabel: (args: { days: number }): string => say('backups-age-label', null, { days: ['Number', args.days] }),
  /** “Open the backup” */
  backupsOpenTitle: (): string => say('backups-open-title', null, {}),
  /** “With what” */
  backupsWayLabel: (): string => say('backups-way-label', null, {}),
  /** “User name and password Recovery key” */
  backupsWayChoice: (args: { way: string }): string => say('backups-way-choice', null, { way: ['Text', args.way] }),
  /** “User name” */
  backupsLoginLabel: (): string => say('backups-login-label', null, {}),
  /** “The password that this person had when the backup was made” */
  backupsPasswordLabel: (): string => say('backups-password-label', null, {}),
  /** “Recovery key” */
  backupsRecoveryLabel: (): string => say('backups-recovery-label', null, {}),
  /** “From the sheet of paper; small letters and missing dashes do no harm.” */
  backupsRecoveryLabelHint: (): string => say('backups-recovery-label', 'hint', {}),
  /** “Look inside” */
  backupsOpenAction: (): string => say('backups-open-action', null, {}),
  /** “What is in it” */
  backupsInsideTitle: (): string => say('backups-inside-title', null, {}),
  /** “Practice” */
  backupsPracticeLabel: (): string => say('backups-practice-label', null, {}),
  /** “Made” */
  backupsWhenLabel: (): string => say('backups-when-label', null, {}),
  /** “Patients” */
  backupsPatientsLabel: (): string => say('backups-patients-label', null, {}),
  /** “Appointments” */
  backupsAppointmentsLabel: (): string => say('backups-appointments-label', null, {}),
  /** “Acts in the history” */
  backupsActsLabel: (): string => say('backups-acts-label', null, {}),
  /** “Size” */
  backupsBytesLabel: (): string => say('backups-bytes-label', null, {}),
  /** “What today has and this backup lacks” */
  backupsLacksTitle: (): string => say('backups-lacks-title', null, {}),
  /** “One act, of …, will not be in the data. … acts, the last of …, will not be in the data.” */
  backupsLacksLine: (args: { count: number; day: string }): string => say('backups-lacks-line', null, { count: ['Number', args.count], day: ['Day', args.day] }),
  /** “Nothing: all that was done is in this backup.” */
  backupsLacksEmpty: (): string => say('backups-lacks-empty', null, {}),
  /** “Today’s data is not open now, so it can’t be counted what the backup lacks.” */
  backupsLacksUnknownLabel: (): string => say('backups-lacks-unknown-label', null, {}),
  /** “Today’s data is not thrown away: it is kept in the folder “aside” of the practice.” */
  backupsAsideLabel: (): string => say('backups-aside-label', null, {}),
  /** “Ctrl+Z does not take this back. Everybody signs in again afterwards.” */
  backupsFinalLabel: (): string => say('backups-final-label', null, {}),
  /** “Put this backup back” */
  backupsPutAction: (): string => say('backups-put-action', null, {}),
  /** “Choose another” */
  backupsChooseOtherAction: (): string => say('backups-choose-other-action', null, {}),
  /** “Please leave the computer on. Nobody can work in the practice until this is done.” */
  backupsHeldHint: (): string => say('backups-held-hint', null, {}),
  /** “The backup was put back The key was changed” */
  backupsHeldTitle: (args: { kind: string }): string => say('backups-held-title', null, { kind: ['Text', args.kind] }),
  /** “The backup was not put back The key was not changed” */
  backupsHeldFailedTitle: (args: { kind: string }): string => say('backups-held-failed-title', null, { kind: ['Text', args.kind] }),
  /** “Sign in with the password that held when the backup was made. Sign in with your own password as befo” */
  backupsHeldDoneLabel: (args: { kind: string }): string => say('backups-held-done-label', null, { kind: ['Text', args.kind] }),
  /** “What was here before is kept in the folder “aside”:” */
  backupsHeldAsideLabel: (): string => say('backups-held-aside-label', null, {}),
  /** “Sign in” */
  backupsSigninAction: (): string => say('backups-signin-action', null, {}),
  /** “One saved act is missing from the data … saved acts are missing from the data” */
  backupsMissingTitle: (args: { acts: number }): string => say('backups-missing-title', null, { acts: ['Number', args.acts] }),
  /** “The last of them was saved on … at …. Perhaps an older copy of the folder was put here, or a file be” */
  backupsMissingLine: (args: { day: string; time: number }): string => say('backups-missing-line', null, { day: ['DayLong', args.day], time: ['Time', args.time] }),
  /** “Until you decide, everything can be read and nothing can be written.” */
  backupsMissingText: (): string => say('backups-missing-text', null, {}),
  /** “Put the newest backup back” */
  backupsMissingRestoreAction: (): string => say('backups-missing-restore-action', null, {}),
  /** “Right, when a backup has the missing acts. You look first and decide then.” */
  backupsMissingRestoreActionHint: (): string => say('backups-missing-restore-action', 'hint', {}),
  /** “Go on without them” */
  backupsMissingAcceptAction: (): string => say('backups-missing-accept-action', null, {}),
  /** “Right, when no backup has them. They can’t be brought back afterwards.” */
  backupsMissingAcceptActionHint: (): string => say('backups-missing-accept-action', 'hint', {}),
  /** “Just look around” */
  backupsMissingLookAction: (): string => say('backups-missing-look-action', null, {}),
  /** “Nothing is decided by it.” */
  backupsMissingLookActionHint: (): string => say('backups-missing-look-action', 'hint', {}),
  /** “The manager decides how to go on. Until then you can look things up.” */
  backupsMissingManagerLabel: (): string => say('backups-missing-manager-label', null, {}),
  /** “Nothing can be written yet: saved acts are missing” */
  backupsMissingBanner: (): string => say('backups-missing-banner', null, {}),
  /** “Decide” */
  backupsMissingDecideAction: (): string => say('backups-missing-decide-action', null, {}),
  /** “Patients’ board” */
  boardPageTitle: (): string => say('board-page-title', null, {}),
  /** “Where everybody stands on their way, from what has happened.” */
  boardPageLine: (): string => say('board-page-line', null, {}),
  /** “The chosen patient” */
  boardSideLabel: (): string => say('board-side-label', null, {}),
  /** “Where patients stand” */
  boardStagesLabel: (): string => say('board-stages-label', null, {}),
  /** “First contact Booked Came Plan offered Plan accepted In treatment Done In recall At risk Lost Came o” */
  boardStageLabel: (args: { stage: string }): string => say('board-stage-label', null, { stage: ['Text', args.stage] }),
  /** “The next step is overdue A call was not made in time Missed the last appointment The plan stands sti” */
  boardWhyLabel: (args: { why: string }): string => say('board-why-label', null, { why: ['Text', args.why] }),
  /** “longest one day longest … days” */
  boardLongestLabel: (args: { count: number }): string => say('board-longest-label', null, { count: ['Number', args.count] }),
  /** “One day here … days here” */
  boardDaysLabel: (args: { count: number }): string => say('board-days-label', null, { count: ['Number', args.count] }),
  /** “Since …” */
  boardSinceLine: (args: { day: string }): string => say('board-since-line', null, { day: ['Text', args.day] }),
  /** “Was here …” */
  boardSeenLine: (args: { day: string }): string => say('board-seen-line', null, { day: ['Text', args.day] }),
  /** “… by …” */
  boardStepLine: (args: { kind: string; day: string }): string => say('board-step-line', null, { kind: ['Text', args.kind], day: ['Text', args.day] }),
  /** “Booked: …” */
  boardAheadLine: (args: { when: string }): string => say('board-ahead-line', null, { when: ['Text', args.when] }),
  /** “Plan: …” */
  boardPlanLine: (args: { title: string }): string => say('board-plan-line', null, { title: ['Text', args.title] }),
  /** “Next step open” */
  boardOnceStepLabel: (): string => say('board-once-step-label', null, {}),
  /** “No next step” */
  boardOnceBareLabel: (): string => say('board-once-bare-label', null, {}),
  /** “What can be done” */
  boardActsLabel: (): string => say('board-acts-label', null, {}),
  /** “Book” */
  boardBookAction: (): string => say('board-book-action', null, {}),
  /** “Back to the active path” */
  boardReturnAction: (): string => say('board-return-action', null, {}),
  /** “Call” */
  boardCallAction: (): string => say('board-call-action', null, {}),
  /** “Patient’s file” */
  boardFileAction: (): string => say('board-file-action', null, {}),
  /** “Back to the active path: …” */
  boardReturnTitle: (args: { name: string }): string => say('board-return-title', null, { name: ['Text', args.name] }),
  /** “A call is planned; it stands in your calls on its day.” */
  boardReturnLine: (): string => say('board-return-line', null, {}),
  /** “Call on” */
  boardReturnDayLabel: (): string => say('board-return-day-label', null, {}),
  /** “About what” */
  boardReturnReasonLabel: (): string => say('board-return-reason-label', null, {}),
  /** “Plan the call” */
  boardReturnSaveAction: (): string => say('board-return-save-action', null, {}),
  /** “Back” */
  boardBackAction: (): string => say('board-back-action', null, {}),
  /** “Everybody” */
  boardEverybodyLabel: (): string => say('board-everybody-label', null, {}),
  /** “Who has how much to see to” */
  boardLoadLabel: (): string => say('board-load-label', null, {}),
  /** “one late … late” */
  boardLateLabel: (args: { count: number }): string => say('board-late-label', null, { count: ['Number', args.count] }),
  /** “The one newcomer of the last half year: …% with a next step. Of … newcomers of the last half year, …” */
  boardNewcomersLine: (args: { count: number; percent: number }): string => say('board-newcomers-line', null, { count: ['Number', args.count], percent: ['Number', args.percent] }),
  /** “Nobody stands here.” */
  boardStageEmpty: (): string => say('board-stage-empty', null, {}),
  /** “and one more, to be found by search and … more, to be found by search” */
  boardMoreLine: (args: { count: number }): string => say('board-more-line', null, { count: ['Number', args.count] }),
  /** “Monday Tuesday Wednesday Thursday Friday Saturday Sunday” */
  calendarWeekday: (args: { day: number }): string => say('calendar-weekday', null, { day: ['Number', args.day] }),
  /** “Mon Tue Wed Thu Fri Sat Sun” */
  calendarWeekdayShort: (args: { day: number }): string => say('calendar-weekday', 'short', { day: ['Number', args.day] }),
  /** “Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand” */
  calendarMonthJalali: (args: { month: number }): string => say('calendar-month-jalali', null, { month: ['Number', args.month] }),
  /** “January February March April May June July August September October November December” */
  calendarMonthGregorian: (args: { month: number }): string => say('calendar-month-gregorian', null, { month: ['Number', args.month] }),
  /** “January February March April May June July August September October November December” */
  calendarMonthGregorianAlone: (args: { month: number }): string => say('calendar-month-gregorian', 'alone', { month: ['Number', args.month] }),
  /** “…, … …, …” */
  calendarDateLong: (args: { weekday: string; day: string; month: string; year: string }): string => say('calendar-date-long', null, { weekday: ['Text', args.weekday], day: ['Text', args.day], month: ['Text', args.month], year: ['Text', args.year] }),
  /** “… …, …” */
  calendarDateMedium: (args: { day: string; month: string; year: string }): string => say('calendar-date-medium', null, { day: ['Text', args.day], month: ['Text', args.month], year: ['Text', args.year] }),
  /** “… …” */
  calendarDateList: (args: { day: string; month: string }): string => say('calendar-date-list', null, { day: ['Text', args.day], month: ['Text', args.month] }),
  /** “y-m-d” */
  calendarDateShort: (): string => say('calendar-date-short', null, {}),
  /** “… …” */
  calendarMonthTitle: (args: { month: string; year: string }): string => say('calendar-month-title', null, { month: ['Text', args.month], year: ['Text', args.year] }),
  /** “How much is shown” */
  calendarSpanLabel: (): string => say('calendar-span-label', null, {}),
  /** “Day” */
  calendarDayChoice: (): string => say('calendar-day-choice', null, {}),
  /** “Week” */
  calendarWeekChoice: (): string => say('calendar-week-choice', null, {}),
  /** “By doctor or by room” */
  calendarByLabel: (): string => say('calendar-by-label', null, {}),
  /** “Doctors Rooms” */
  calendarByChoice: (args: { by: string }): string => say('calendar-by-choice', null, { by: ['Text', args.by] }),
  /** “Show by room” */
  calendarByRoomAction: (): string => say('calendar-by-room-action', null, {}),
  /** “Show by doctor” */
  calendarByDoctorAction: (): string => say('calendar-by-doctor-action', null, {}),
  /** “Lines of the grid” */
  calendarStepLabel: (): string => say('calendar-step-label', null, {}),
  /** “Finer lines” */
  calendarFinerAction: (): string => say('calendar-finer-action', null, {}),
  /** “Coarser lines” */
  calendarCoarserAction: (): string => say('calendar-coarser-action', null, {}),
  /** “Previous week” */
  calendarPreviousWeekAction: (): string => say('calendar-previous-week-action', null, {}),
  /** “Next week” */
  calendarNextWeekAction: (): string => say('calendar-next-week-action', null, {}),
  /** “… to …” */
  calendarWeekTitle: (args: { from: string; until: string }): string => say('calendar-week-title', null, { from: ['Text', args.from], until: ['Text', args.until] }),
  /** “Week from … to …” */
  calendarWeekLabel: (args: { from: string; until: string }): string => say('calendar-week-label', null, { from: ['Text', args.from], until: ['Text', args.until] }),
  /** “Only …” */
  calendarOnlyAction: (args: { name: string }): string => say('calendar-only-action', null, { name: ['Text', args.name] }),
  /** “Show all again” */
  calendarAllAction: (): string => say('calendar-all-action', null, {}),
  /** “No room has been entered yet. Rooms are added in the settings.” */
  calendarRoomsEmpty: (): string => say('calendar-rooms-empty', null, {}),
  /** “Without a time: …” */
  calendarUntimedAction: (args: { count: number }): string => say('calendar-untimed-action', null, { count: ['Number', args.count] }),
  /** “… to …” */
  calendarTimesLine: (args: { from: string; until: string }): string => say('calendar-times-line', null, { from: ['Text', args.from], until: ['Text', args.until] }),
  /** “… to …” */
  calendarDaysLine: (args: { from: string; until: string }): string => say('calendar-days-line', null, { from: ['Text', args.from], until: ['Text', args.until] }),
  /** “Free” */
  calendarFreeLabel: (): string => say('calendar-free-label', null, {}),
  /** “Outside working hours” */
  calendarClosedLabel: (): string => say('calendar-closed-label', null, {}),
  /** “Blocked: …” */
  calendarClosureLabel: (args: { reason: string }): string => say('calendar-closure-label', null, { reason: ['Text', args.reason] }),
  /** “… min kept free after it” */
  calendarBufferLabel: (args: { count: number }): string => say('calendar-buffer-label', null, { count: ['Number', args.count] }),
  /** “Being offered, asked: …” */
  calendarOfferLabel: (args: { count: number }): string => say('calendar-offer-label', null, { count: ['Number', args.count] }),
  /** “Free and being offered at …, …, asked: …” */
  calendarOfferedLabel: (args: { time: string; doctor: string; count: number }): string => say('calendar-offered-label', null, { time: ['Text', args.time], doctor: ['Text', args.doctor], count: ['Number', args.count] }),
  /** “To be moved” */
  calendarDisplacedLabel: (): string => say('calendar-displaced-label', null, {}),
  /** “Has an alert” */
  calendarAlertLabel: (): string => say('calendar-alert-label', null, {}),
  /** “Overbooked Overbooked, and outside working hours Outside working hours” */
  calendarBeyondLabel: (args: { beyond: string }): string => say('calendar-beyond-label', null, { beyond: ['Text', args.beyond] }),
  /** “One of a series” */
  calendarSeriesLabel: (): string => say('calendar-series-label', null, {}),
  /** “… of …” */
  calendarSeriesLine: (args: { place: number; count: number }): string => say('calendar-series-line', null, { place: ['Number', args.place], count: ['Number', args.count] }),
  /** “Being saved” */
  calendarPendingLabel: (): string => say('calendar-pending-label', null, {}),
  /** “Over …” */
  calendarOverLabel: (args: { name: string }): string => say('calendar-over-label', null, { name: ['Text', args.name] }),
  /** “The appointment of … stayed where it was” */
  calendarRefusedTitle: (args: { name: string }): string => say('calendar-refused-title', null, { name: ['Text', args.name] }),
  /** “Next free times” */
  calendarNextFreeTitle: (): string => say('calendar-next-free-title', null, {}),
  /** “Book all the same” */
  calendarAnywayAction: (): string => say('calendar-anyway-action', null, {}),
  /** “Why all the same?” */
  calendarAnywayReasonLabel: (): string => say('calendar-anyway-reason-label', null, {}),
  /** “The reason is kept with the appointment.” */
  calendarAnywayHint: (): string => say('calendar-anyway-hint', null, {}),
  /** “Leave it where it was” */
  calendarLeaveAction: (): string => say('calendar-leave-action', null, {}),
  /** “…: which of the series?” */
  calendarScopeTitle: (args: { name: string }): string => say('calendar-scope-title', null, { name: ['Text', args.name] }),
  /** “This one This and the following All of the series” */
  calendarScopeChoice: (args: { scope: string }): string => say('calendar-scope-choice', null, { scope: ['Text', args.scope] }),
  /** “Booked for …: …” */
  calendarBookedLine: (args: { name: string; time: string }): string => say('calendar-booked-line', null, { name: ['Text', args.name], time: ['Text', args.time] }),
  /** “When” */
  calendarWhenLabel: (): string => say('calendar-when-label', null, {}),
  /** “Room” */
  calendarRoomLabel: (): string => say('calendar-room-label', null, {}),
  /** “How the name is said” */
  calendarCalledLabel: (): string => say('calendar-called-label', null, {}),
  /** “To prepare” */
  calendarPreparationLabel: (): string => say('calendar-preparation-label', null, {}),
  /** “What changed” */
  calendarChangesTitle: (): string => say('calendar-changes-title', null, {}),
  /** “Status Another time Another doctor or room Another length” */
  calendarChangeTitle: (args: { kind: string }): string => say('calendar-change-title', null, { kind: ['Text', args.kind] }),
  /** “From “…” to “…” Length changed from … to … Moved from … to …” */
  calendarChangeLine: (args: { kind: string; was: string; becomes: string }): string => say('calendar-change-line', null, { kind: ['Text', args.kind], was: ['Text', args.was], becomes: ['Text', args.becomes] }),
  /** “Block time” */
  calendarBlockAction: (): string => say('calendar-block-action', null, {}),
  /** “Block” */
  calendarBlockSaveAction: (): string => say('calendar-block-save-action', null, {}),
  /** “Why?” */
  calendarBlockReasonLabel: (): string => say('calendar-block-reason-label', null, {}),
  /** “It is shown in the calendar. Whoever is booked then comes on the list of those to be moved with an a” */
  calendarBlockReasonHint: (): string => say('calendar-block-reason-hint', null, {}),
  /** “Whose time” */
  calendarBlockWhoLabel: (): string => say('calendar-block-who-label', null, {}),
  /** “The whole practice” */
  calendarBlockEverybody: (): string => say('calendar-block-everybody', null, {}),
  /** “From day” */
  calendarBlockFromLabel: (): string => say('calendar-block-from-label', null, {}),
  /** “To day” */
  calendarBlockUntilLabel: (): string => say('calendar-block-until-label', null, {}),
  /** “Whole days” */
  calendarBlockWholeLabel: (): string => say('calendar-block-whole-label', null, {}),
  /** “From” */
  calendarBlockStartLabel: (): string => say('calendar-block-start-label', null, {}),
  /** “Until” */
  calendarBlockEndLabel: (): string => say('calendar-block-end-label', null, {}),
  /** “It is sudden” */
  calendarBlockUrgentLabel: (): string => say('calendar-block-urgent-label', null, {}),
  /** “Those who are booked then are called first.” */
  calendarBlockUrgentHint: (): string => say('calendar-block-urgent-hint', null, {}),
  /** “Open the time again” */
  calendarOpenAction: (): string => say('calendar-open-action', null, {}),
  /** “A time of day, such as 9:30” */
  calendarTimeInvalid: (): string => say('calendar-time-invalid', null, {}),
  /** “…,” */
  closingAddress: (args: { name: string }): string => say('closing-address', null, { name: ['Text', args.name] }),
  /** “I would like to see you again on …. The reason: …. Please arrange the time at the front desk before” */
  closingReturnVisit: (args: { day: string; reason: string; owner: string }): string => say('closing-return-visit', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], owner: ['Text', args.owner] }),
  /** “I would like my colleague … to see you by …. The reason: …. … arranges the time with you and keeps i” */
  closingReferral: (args: { day: string; reason: string; colleague: string; owner: string }): string => say('closing-referral', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], colleague: ['Text', args.colleague], owner: ['Text', args.owner] }),
  /** “I would like my colleague … to see you soon, by …. The reason: …. Please do not put it off; … arrang” */
  closingReferralUrgent: (args: { day: string; reason: string; colleague: string; owner: string }): string => say('closing-referral-urgent', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], colleague: ['Text', args.colleague], owner: ['Text', args.owner] }),
  /** “The next stage of your treatment is due on …. What we do then: …. Please choose the time at the fron” */
  closingNextStage: (args: { day: string; reason: string; owner: string }): string => say('closing-next-stage', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], owner: ['Text', args.owner] }),
  /** “Your next check is due on …. The reason: …. … calls you in time for it.” */
  closingRecall: (args: { day: string; reason: string; owner: string }): string => say('closing-recall', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], owner: ['Text', args.owner] }),
  /** “… contacts you on … and asks how you are. The reason: …. If anything worries you before then, please” */
  closingRemoteContact: (args: { day: string; reason: string; owner: string }): string => say('closing-remote-contact', null, { day: ['DayLong', args.day], reason: ['Text', args.reason], owner: ['Text', args.owner] }),
  /** “Your appointment is on … at … with …, for ….” */
  closingBooked: (args: { day: string; time: number; reason: string; doctor: string }): string => say('closing-booked', null, { day: ['DayLong', args.day], time: ['Time', args.time], reason: ['Text', args.reason], doctor: ['Text', args.doctor] }),
  /** “Your appointment is on … at …, for ….” */
  closingBookedRoom: (args: { day: string; time: number; reason: string }): string => say('closing-booked-room', null, { day: ['DayLong', args.day], time: ['Time', args.time], reason: ['Text', args.reason] }),
  /** “With today’s visit, your care for this matter ends. The reason: …. If anything worries you, please c” */
  closingEndOfCare: (args: { reason: string }): string => say('closing-end-of-care', null, { reason: ['Text', args.reason] }),
  /** “Club and wallets” */
  clubListTitle: (): string => say('club-list-title', null, {}),
  /** “No wallet holds anything yet. When a referred patient’s first visit closes, the referrer’s wallet ge” */
  clubListEmpty: (): string => say('club-list-empty', null, {}),
  /** “Balance” */
  clubBalanceLabel: (): string => say('club-balance-label', null, {}),
  /** “… patient referred … patients referred” */
  clubReferredLine: (args: { count: number }): string => say('club-referred-line', null, { count: ['Number', args.count] }),
  /** “Patient’s file” */
  clubFileAction: (): string => say('club-file-action', null, {}),
  /** “Wallet of …” */
  clubWalletTitle: (args: { name: string }): string => say('club-wallet-title', null, { name: ['Text', args.name] }),
  /** “Credits” */
  clubLotsTitle: (): string => say('club-lots-title', null, {}),
  /** “No credit has been given yet.” */
  clubLotsEmpty: (): string => say('club-lots-empty', null, {}),
  /** “… left of …” */
  clubLotLeftLine: (args: { left: string; amount: string }): string => say('club-lot-left-line', null, { left: ['Text', args.left], amount: ['Text', args.amount] }),
  /** “Given …” */
  clubLotGrantedLine: (args: { day: string }): string => say('club-lot-granted-line', null, { day: ['Text', args.day] }),
  /** “Until …” */
  clubLotExpiresLine: (args: { day: string }): string => say('club-lot-expires-line', null, { day: ['Text', args.day] }),
  /** “Without an end date” */
  clubLotForeverLine: (): string => say('club-lot-forever-line', null, {}),
  /** “Statement” */
  clubStatementTitle: (): string => say('club-statement-title', null, {}),
  /** “Nothing has come in or gone out yet.” */
  clubStatementEmpty: (): string => say('club-statement-empty', null, {}),
  /** “Thanks for a referral Reversed Services of a visit Payment received Money returned Posting” */
  clubPostingLabel: (args: { kind: string }): string => say('club-posting-label', null, { kind: ['Text', args.kind] }),
  /** “Day” */
  clubDayLabel: (): string => say('club-day-label', null, {}),
  /** “What for” */
  clubAboutLabel: (): string => say('club-about-label', null, {}),
  /** “Sum” */
  clubAmountLabel: (): string => say('club-amount-label', null, {}),
  /** “After it” */
  clubAfterLabel: (): string => say('club-after-label', null, {}),
  /** “In all wallets: …” */
  clubTotalLine: (args: { sum: string }): string => say('club-total-line', null, { sum: ['Text', args.sum] }),
  /** “My note” */
  consultationMineLabel: (): string => say('consultation-mine-label', null, {}),
  /** “Told in confidence” */
  consultationPrivateLabel: (): string => say('consultation-private-label', null, {}),
  /** “Only you and those who may read what is told in confidence see it.” */
  consultationPrivateLabelHint: (): string => say('consultation-private-label', 'hint', {}),
  /** “Note by …” */
  consultationNoteOfLabel: (args: { name: string }): string => say('consultation-note-of-label', null, { name: ['Text', args.name] }),
  /** “Earlier note” */
  consultationEarlierLabel: (): string => say('consultation-earlier-label', null, {}),
  /** “What we agreed to expect” */
  consultationExpectedLabel: (): string => say('consultation-expected-label', null, {}),
  /** “Expected on …” */
  consultationExpectedBeforeLabel: (args: { day: string }): string => say('consultation-expected-before-label', null, { day: ['Day', args.day] }),
  /** “What was reached” */
  consultationReachedLabel: (): string => say('consultation-reached-label', null, {}),
  /** “Reached Partly Not reached” */
  consultationReachedChoice: (args: { how: string }): string => say('consultation-reached-choice', null, { how: ['Text', args.how] }),
  /** “Explained with” */
  consultationShownTitle: (): string => say('consultation-shown-title', null, {}),
  /** “Model Tablet Drawing Own picture Something else” */
  consultationShownLabel: (args: { means: string }): string => say('consultation-shown-label', null, { means: ['Text', args.means] }),
  /** “What was shown” */
  consultationShownWhatLabel: (): string => say('consultation-shown-what-label', null, {}),
  /** “Measurements” */
  consultationMeasuresTitle: (): string => say('consultation-measures-title', null, {}),
  /** “What is measured” */
  consultationMeasureNameLabel: (): string => say('consultation-measure-name-label', null, {}),
  /** “Unit” */
  consultationMeasureUnitLabel: (): string => say('consultation-measure-unit-label', null, {}),
  /** “Value” */
  consultationMeasureValueLabel: (): string => say('consultation-measure-value-label', null, {}),
  /** “Add a measurement” */
  consultationMeasureAddAction: (): string => say('consultation-measure-add-action', null, {}),
  /** “… on …” */
  consultationBeforeLine: (args: { value: string; day: string }): string => say('consultation-before-line', null, { value: ['Text', args.value], day: ['DayList', args.day] }),
  /** “Protocol” */
  consultationProtocolTitle: (): string => say('consultation-protocol-title', null, {}),
  /** “… of …” */
  consultationProtocolLine: (args: { done: number; count: number }): string => say('consultation-protocol-line', null, { done: ['Number', args.done], count: ['Number', args.count] }),
  /** “Needed” */
  consultationNeededHint: (): string => say('consultation-needed-hint', null, {}),
  /** “What was being typed here is back.” */
  consultationDraftLine: (): string => say('consultation-draft-line', null, {}),
  /** “Two texts, written at the same time on two devices” */
  consultationClashTitle: (): string => say('consultation-clash-title', null, {}),
  /** “What stands now” */
  consultationClashKeptLabel: (): string => say('consultation-clash-kept-label', null, {}),
  /** “… wrote” */
  consultationClashOtherLabel: (args: { name: string }): string => say('consultation-clash-other-label', null, { name: ['Text', args.name] }),
  /** “The other device” */
  consultationClashDeviceLabel: (): string => say('consultation-clash-device-label', null, {}),
  /** “Keep this” */
  consultationClashKeepAction: (): string => say('consultation-clash-keep-action', null, {}),
  /** “Take this” */
  consultationClashOtherAction: (): string => say('consultation-clash-other-action', null, {}),
  /** “Make one from both” */
  consultationClashBothAction: (): string => say('consultation-clash-both-action', null, {}),
  /** “One text from both” */
  consultationClashBothLabel: (): string => say('consultation-clash-both-label', null, {}),
  /** “Keep this text” */
  consultationClashSaveAction: (): string => say('consultation-clash-save-action', null, {}),
  /** “Only the author chooses.” */
  consultationClashAuthorHint: (): string => say('consultation-clash-author-hint', null, {}),
  /** “Contact from afar” */
  consultationRemoteAction: (): string => say('consultation-remote-action', null, {}),
  /** “Contact from afar” */
  consultationRemoteTitle: (): string => say('consultation-remote-title', null, {}),
  /** “By telephone In writing By video In the practice” */
  consultationMeansLabel: (args: { means: string }): string => say('consultation-means-label', null, { means: ['Text', args.means] }),
  /** “How do you meet?” */
  consultationMeansTitle: (): string => say('consultation-means-title', null, {}),
  /** “Begin” */
  consultationRemoteStartAction: (): string => say('consultation-remote-start-action', null, {}),
  /** “On the telephone for … min Writing for … min On video for … min” */
  consultationRemoteLine: (args: { means: string; count: number }): string => say('consultation-remote-line', null, { means: ['Text', args.means], count: ['Number', args.count] }),
  /** “To the patient’s own words” */
  consultationWordsFocusAction: (): string => say('consultation-words-focus-action', null, {}),
  /** “To my note” */
  consultationNoteFocusAction: (): string => say('consultation-note-focus-action', null, {}),
  /** “To the protocol” */
  consultationProtocolFocusAction: (): string => say('consultation-protocol-focus-action', null, {}),
  /** “Light: all lamps on, nothing flickers Scent: aired, mild, nothing sharp Music: quiet, without words” */
  deskChecklistItem: (args: { code: string }): string => say('desk-checklist-item', null, { code: ['Text', args.code] }),
  /** “Walk-in” */
  deskWalkInAction: (): string => say('desk-walk-in-action', null, {}),
  /** “Somebody came without an appointment” */
  deskWalkInTitle: (): string => say('desk-walk-in-title', null, {}),
  /** “Who?” */
  deskWalkInPatientLabel: (): string => say('desk-walk-in-patient-label', null, {}),
  /** “Type a name or a number” */
  deskWalkInPatientPlaceholder: (): string => say('desk-walk-in-patient-placeholder', null, {}),
  /** “New patient: “…”” */
  deskWalkInNewAction: (args: { text: string }): string => say('desk-walk-in-new-action', null, { text: ['Text', args.text] }),
  /** “Doctor” */
  deskWalkInDoctorLabel: (): string => say('desk-walk-in-doctor-label', null, {}),
  /** “Whoever can see them first” */
  deskWalkInDoctorAny: (): string => say('desk-walk-in-doctor-any', null, {}),
  /** “Service” */
  deskWalkInServiceLabel: (): string => say('desk-walk-in-service-label', null, {}),
  /** “Not known yet” */
  deskWalkInServiceNone: (): string => say('desk-walk-in-service-none', null, {}),
  /** “What did they come for?” */
  deskWalkInNoteLabel: (): string => say('desk-walk-in-note-label', null, {}),
  /** “Give a queue number” */
  deskWalkInSaveAction: (): string => say('desk-walk-in-save-action', null, {}),
  /** “The next one” */
  deskWalkInNextAction: (): string => say('desk-walk-in-next-action', null, {}),
  /** “Queue number” */
  deskNumberLabel: (): string => say('desk-number-label', null, {}),
  /** “Tell … this number.” */
  deskNumberHint: (args: { name: string }): string => say('desk-number-hint', null, { name: ['Text', args.name] }),
  /** “The doctor is late” */
  deskLateAction: (): string => say('desk-late-action', null, {}),
  /** “The doctor is late” */
  deskLateTitle: (): string => say('desk-late-title', null, {}),
  /** “Which doctor?” */
  deskLateDoctorLabel: (): string => say('desk-late-doctor-label', null, {}),
  /** “How many minutes?” */
  deskLateMinutesLabel: (): string => say('desk-late-minutes-label', null, {}),
  /** “Or write the minutes” */
  deskLateOwnLabel: (): string => say('desk-late-own-label', null, {}),
  /** “A reason that can be told” */
  deskLateReasonLabel: (): string => say('desk-late-reason-label', null, {}),
  /** “the patient before needs more time an urgent patient came an operation takes longer the road is bloc” */
  deskLateReasonChoice: (args: { reason: string }): string => say('desk-late-reason-choice', null, { reason: ['Text', args.reason] }),
  /** “Write the words and the list” */
  deskLateSaveAction: (): string => say('desk-late-save-action', null, {}),
  /** “Change minutes or reason” */
  deskLateEditAction: (): string => say('desk-late-edit-action', null, {}),
  /** “No longer late” */
  deskLateOverAction: (): string => say('desk-late-over-action', null, {}),
  /** “… is … min late” */
  deskLateLine: (args: { name: string; minutes: number }): string => say('desk-late-line', null, { name: ['Text', args.name], minutes: ['Number', args.minutes] }),
  /** “… of … have been told” */
  deskLateToldLine: (args: { told: number; count: number }): string => say('desk-late-told-line', null, { told: ['Number', args.told], count: ['Number', args.count] }),
  /** “… is … min late; not told: …” */
  deskLateUntoldAction: (args: { name: string; minutes: number; count: number }): string => say('desk-late-untold-action', null, { name: ['Text', args.name], minutes: ['Number', args.minutes], count: ['Number', args.count] }),
  /** “Nobody needs to be told.” */
  deskLateEmpty: (): string => say('desk-late-empty', null, {}),
  /** “Everybody has been told.” */
  deskLateDone: (): string => say('desk-late-done', null, {}),
  /** “Is here” */
  deskLateHereLabel: (): string => say('desk-late-here-label', null, {}),
  /** “Best to come at …” */
  deskLateComeLine: (args: { time: number }): string => say('desk-late-come-line', null, { time: ['Time', args.time] }),
  /** “Their turn is at about …” */
  deskLateTurnLine: (args: { time: number }): string => say('desk-late-turn-line', null, { time: ['Time', args.time] }),
  /** “Will wait Takes a refreshment Wants another time No answer Was told” */
  deskLateAnswerChoice: (args: { outcome: string }): string => say('desk-late-answer-choice', null, { outcome: ['Text', args.outcome] }),
  /** “How were they told?” */
  deskLateChannelLabel: (): string => say('desk-late-channel-label', null, {}),
  /** “By phone At the desk” */
  deskLateChannelChoice: (args: { channel: string }): string => say('desk-late-channel-choice', null, { channel: ['Text', args.channel] }),
  /** “Those to be told” */
  deskLateListLabel: (): string => say('desk-late-list-label', null, {}),
  /** “Another time for …” */
  deskMoveTitle: (args: { name: string }): string => say('desk-move-title', null, { name: ['Text', args.name] }),
  /** “Booked now: …, …” */
  deskMoveSub: (args: { day: string; time: number }): string => say('desk-move-sub', null, { day: ['DayLong', args.day], time: ['Time', args.time] }),
  /** “First free times” */
  deskMoveLabel: (): string => say('desk-move-label', null, {}),
  /** “No time is free in the coming days.” */
  deskMoveEmpty: (): string => say('desk-move-empty', null, {}),
  /** “With any doctor” */
  deskMoveAnybodyAction: (): string => say('desk-move-anybody-action', null, {}),
  /** “Look in the calendar” */
  deskMoveCalendarAction: (): string => say('desk-move-calendar-action', null, {}),
  /** “Why did … leave without being seen?” */
  deskLeftTitle: (args: { name: string }): string => say('desk-left-title', null, { name: ['Text', args.name] }),
  /** “Reason” */
  deskLeftLabel: (): string => say('desk-left-label', null, {}),
  /** “Waited too long Had to be elsewhere Felt better Another reason” */
  deskLeftChoice: (args: { reason: string }): string => say('desk-left-choice', null, { reason: ['Text', args.reason] }),
  /** “Or in their own words” */
  deskLeftWordsLabel: (): string => say('desk-left-words-label', null, {}),
  /** “The next step stays open, and a call stands in today’s work.” */
  deskLeftHint: (): string => say('desk-left-hint', null, {}),
  /** “Write it down” */
  deskLeftSaveAction: (): string => say('desk-left-save-action', null, {}),
  /** “What to say” */
  deskSayTitle: (): string => say('desk-say-title', null, {}),
  /** “Copy the words” */
  deskSayCopyAction: (): string => say('desk-say-copy-action', null, {}),
  /** “The words are copied.” */
  deskSayCopiedLine: (): string => say('desk-say-copied-line', null, {}),
  /** “Other words” */
  deskSayNextAction: (): string => say('desk-say-next-action', null, {}),
  /** “Before the door opens” */
  deskChecklistTitle: (): string => say('desk-checklist-title', null, {}),
  /** “… of …” */
  deskChecklistLine: (args: { done: number; count: number }): string => say('desk-checklist-line', null, { done: ['Number', args.done], count: ['Number', args.count] }),
  /** “What waits for you” */
  deskListsLabel: (): string => say('desk-lists-label', null, {}),
  /** “Enquiries: … To be moved: … Reminders: … Freed times: … Offers running: …” */
  deskListAction: (args: { list: string; count: number }): string => say('desk-list-action', null, { list: ['Text', args.list], count: ['Number', args.count] }),
  /** “Enquiries: …, the oldest … min” */
  deskEnquiriesAction: (args: { count: number; minutes: number }): string => say('desk-enquiries-action', null, { count: ['Number', args.count], minutes: ['Number', args.minutes] }),
  /** “Enquiries: …, just now” */
  deskEnquiriesNowAction: (args: { count: number }): string => say('desk-enquiries-now-action', null, { count: ['Number', args.count] }),
  /** “End of the day” */
  deskDayEndAction: (): string => say('desk-day-end-action', null, {}),
  /** “The end of …” */
  deskEndTitle: (args: { day: string }): string => say('desk-end-title', null, { day: ['DayLong', args.day] }),
  /** “Still open: …” */
  deskEndLeftLine: (args: { count: number }): string => say('desk-end-left-line', null, { count: ['Number', args.count] }),
  /** “Everything is settled.” */
  deskEndClearLine: (): string => say('desk-end-clear-line', null, {}),
  /** “Did they come?” */
  deskEndUnresolvedTitle: (): string => say('desk-end-unresolved-title', null, {}),
  /** “How each appointment ended is written.” */
  deskEndUnresolvedEmpty: (): string => say('desk-end-unresolved-empty', null, {}),
  /** “Still to come today: …” */
  deskEndAheadLine: (args: { count: number }): string => say('desk-end-ahead-line', null, { count: ['Number', args.count] }),
  /** “Visits that are not closed” */
  deskEndOpenTitle: (): string => say('desk-end-open-title', null, {}),
  /** “Every visit is closed.” */
  deskEndOpenEmpty: (): string => say('desk-end-open-empty', null, {}),
  /** “Not settled” */
  deskEndUnsettledTitle: (): string => say('desk-end-unsettled-title', null, {}),
  /** “Everybody has settled.” */
  deskEndUnsettledEmpty: (): string => say('desk-end-unsettled-empty', null, {}),
  /** “Due: …” */
  deskEndDueLine: (args: { amount: number }): string => say('desk-end-due-line', null, { amount: ['Money', args.amount] }),
  /** “Taken today” */
  deskEndTakingsTitle: (): string => say('desk-end-takings-title', null, {}),
  /** “Nothing was taken today.” */
  deskEndTakingsEmpty: (): string => say('desk-end-takings-empty', null, {}),
  /** “Cash (…) Card (…) Transfer (…)” */
  deskEndTakingsLine: (args: { means: string; count: number }): string => say('desk-end-takings-line', null, { means: ['Text', args.means], count: ['Number', args.count] }),
  /** “Sum” */
  deskEndTotalLabel: (): string => say('desk-end-total-label', null, {}),
  /** “Tomorrow” */
  deskEndTomorrowTitle: (): string => say('desk-end-tomorrow-title', null, {}),
  /** “Appointments: …, not confirmed: …” */
  deskEndTomorrowLine: (args: { count: number; unconfirmed: number }): string => say('desk-end-tomorrow-line', null, { count: ['Number', args.count], unconfirmed: ['Number', args.unconfirmed] }),
  /** “See tomorrow” */
  deskEndTomorrowAction: (): string => say('desk-end-tomorrow-action', null, {}),
  /** “And then” */
  deskEndBackupTitle: (): string => say('desk-end-backup-title', null, {}),
  /** “Back up with Ctrl+B; then the day is over.” */
  deskEndBackupHint: (): string => say('desk-end-backup-hint', null, {}),
  /** “Settle” */
  deskEndSettleAction: (): string => say('desk-end-settle-action', null, {}),
  /** “To be moved” */
  displacedPageTitle: (): string => say('displaced-page-title', null, {}),
  /** “… person waits for another time … people wait for another time” */
  displacedCountLine: (args: { count: number }): string => say('displaced-count-line', null, { count: ['Number', args.count] }),
  /** “Call and another time” */
  displacedSideLabel: (): string => say('displaced-side-label', null, {}),
  /** “Nobody has to be moved.” */
  displacedListEmpty: (): string => say('displaced-list-empty', null, {}),
  /** “When time is blocked, a doctor is on leave or a day is off, those who are booked then stand here.” */
  displacedListHint: (): string => say('displaced-list-hint', null, {}),
  /** “On leave: … No longer sees patients here: … Day off: … Closed: …” */
  displacedWhyLine: (args: { why: string; reason: string }): string => say('displaced-why-line', null, { why: ['Text', args.why], reason: ['Text', args.reason] }),
  /** “Urgent” */
  displacedUrgentLabel: (): string => say('displaced-urgent-label', null, {}),
  /** “Find another time” */
  displacedMoveAction: (): string => say('displaced-move-action', null, {}),
  /** “No answer Told, will decide Wrong number Sent as a text Something else” */
  displacedOutcomeChoice: (args: { outcome: string }): string => say('displaced-outcome-choice', null, { outcome: ['Text', args.outcome] }),
  /** “Closed today” */
  displacedCloseTodayAction: (): string => say('displaced-close-today-action', null, {}),
  /** “Close today” */
  displacedCloseAction: (): string => say('displaced-close-action', null, {}),
  /** “Why?” */
  displacedReasonLabel: (): string => say('displaced-reason-label', null, {}),
  /** “It is told to the patients, with the apology.” */
  displacedReasonHint: (): string => say('displaced-reason-hint', null, {}),
  /** “Who is not working?” */
  displacedWhoLabel: (): string => say('displaced-who-label', null, {}),
  /** “The whole practice” */
  displacedEverybodyLabel: (): string => say('displaced-everybody-label', null, {}),
  /** “… person is still to come today and will be listed here to be moved. … people are still to come toda” */
  displacedAffectedLine: (args: { count: number }): string => say('displaced-affected-line', null, { count: ['Number', args.count] }),
  /** “This file is closed to you” */
  emergencyRefusedTitle: (): string => say('emergency-refused-title', null, {}),
  /** “Your work does not usually need it. In an emergency it opens all the same: say why.” */
  emergencyRefusedText: (): string => say('emergency-refused-text', null, {}),
  /** “Why it is needed now” */
  emergencyReasonLabel: (): string => say('emergency-reason-label', null, {}),
  /** “It opens for half an hour, to read only. The manager will see that you opened it and why.” */
  emergencyReasonLabelHint: (): string => say('emergency-reason-label', 'hint', {}),
  /** “Open in an emergency” */
  emergencyOpenAction: (): string => say('emergency-open-action', null, {}),
  /** “Ask a colleague who may open it, or the manager.” */
  emergencyRefusedLabel: (): string => say('emergency-refused-label', null, {}),
  /** “Go back” */
  emergencyBackAction: (): string => say('emergency-back-action', null, {}),
  /** “Files that were closed to somebody and were opened with a reason. Whoever looks one over says so.” */
  emergencyListHint: (): string => say('emergency-list-hint', null, {}),
  /** “Nobody has opened a closed file.” */
  emergencyListEmpty: (): string => say('emergency-list-empty', null, {}),
  /** “Looked over” */
  emergencyReviewAction: (): string => say('emergency-review-action', null, {}),
  /** “Looked over by …” */
  emergencyReviewedLabel: (args: { name: string }): string => say('emergency-reviewed-label', null, { name: ['Text', args.name] }),
  /** “…, …” */
  emergencyMomentLine: (args: { day: string; time: number }): string => say('emergency-moment-line', null, { day: ['Day', args.day], time: ['Time', args.time] }),
  /** “Put aside” */
  enquiriesTitle: (): string => say('enquiries-title', null, {}),
  /** “Nothing is put aside.” */
  enquiriesListEmpty: (): string => say('enquiries-list-empty', null, {}),
  /** “Nobody yet” */
  enquiriesNobodyLabel: (): string => say('enquiries-nobody-label', null, {}),
  /** “Go on” */
  enquiriesResumeAction: (): string => say('enquiries-resume-action', null, {}),
  /** “Answered” */
  enquiriesAnsweredAction: (): string => say('enquiries-answered-action', null, {}),
  /** “Not reached” */
  enquiriesNotReachedAction: (): string => say('enquiries-not-reached-action', null, {}),
  /** “Drop” */
  enquiriesDropAction: (): string => say('enquiries-drop-action', null, {}),
  /** “Call back” */
  enquiriesCallBackAction: (): string => say('enquiries-call-back-action', null, {}),
  /** “A call to give back” */
  enquiriesCallBackTitle: (): string => say('enquiries-call-back-title', null, {}),
  /** “Number” */
  enquiriesMobileLabel: (): string => say('enquiries-mobile-label', null, {}),
  /** “Name” */
  enquiriesNameLabel: (): string => say('enquiries-name-label', null, {}),
  /** “What about” */
  enquiriesMatterLabel: (): string => say('enquiries-matter-label', null, {}),
  /** “Note it” */
  enquiriesSaveAction: (): string => say('enquiries-save-action', null, {}),
  /** “Put aside” */
  enquiriesParkAction: (): string => say('enquiries-park-action', null, {}),
  /** “Call back Booking” */
  enquiriesKindChoice: (args: { kind: string }): string => say('enquiries-kind-choice', null, { kind: ['Text', args.kind] }),
  /** “Go on with …” */
  enquiriesResumeLine: (args: { name: string }): string => say('enquiries-resume-line', null, { name: ['Text', args.name] }),
  /** “just now waits … minute waits … minutes” */
  enquiriesWaitLine: (args: { count: number }): string => say('enquiries-wait-line', null, { count: ['Number', args.count] }),
  /** “Put aside: …” */
  enquiriesAllAction: (args: { count: number }): string => say('enquiries-all-action', null, { count: ['Number', args.count] }),
  /** “To remember” */
  factsCardTitle: (): string => say('facts-card-title', null, {}),
  /** “Allergies and warnings” */
  factsAlertsLabel: (): string => say('facts-alerts-label', null, {}),
  /** “…: …” */
  factsAlertLine: (args: { text: string; detail: string }): string => say('facts-alert-line', null, { text: ['Text', args.text], detail: ['Text', args.detail] }),
  /** “Write something down” */
  factsAddAction: (): string => say('facts-add-action', null, {}),
  /** “To remember about …” */
  factsFormTitle: (args: { name: string }): string => say('facts-form-title', null, { name: ['Text', args.name] }),
  /** “Save” */
  factsSaveAction: (): string => say('facts-save-action', null, {}),
  /** “Back” */
  factsBackAction: (): string => say('facts-back-action', null, {}),
  /** “Remember it no longer” */
  factsEndAction: (): string => say('facts-end-action', null, {}),
  /** “Nothing is written down yet. Fears, children, wishes: what you learn stands here for the next visit.” */
  factsListEmpty: (): string => say('facts-list-empty', null, {}),
  /** “What it is about” */
  factsTopicLabel: (): string => say('facts-topic-label', null, {}),
  /** “Fear Children How to address them Character Worry Family What they care about Comfort Allergy Other” */
  factsTopicChoice: (args: { topic: string }): string => say('facts-topic-choice', null, { topic: ['Text', args.topic] }),
  /** “In a few words” */
  factsTextLabel: (): string => say('facts-text-label', null, {}),
  /** “Afraid of needles, daughter Sara starts school in autumn…” */
  factsTextPlaceholder: (): string => say('facts-text-placeholder', null, {}),
  /** “More about it” */
  factsDetailLabel: (): string => say('facts-detail-label', null, {}),
  /** “What it does to them” */
  factsDetailAlertLabel: (): string => say('facts-detail-alert-label', null, {}),
  /** “Who said it” */
  factsToldLabel: (): string => say('facts-told-label', null, {}),
  /** “The patient The family A colleague Somebody else” */
  factsToldChoice: (args: { by: string }): string => say('facts-told-choice', null, { by: ['Text', args.by] }),
  /** “Who, in words” */
  factsToldWordsLabel: (): string => say('facts-told-words-label', null, {}),
  /** “Said on” */
  factsToldOnLabel: (): string => say('facts-told-on-label', null, {}),
  /** “said by the patient, … said by the family, … said by a colleague, … said by …, …” */
  factsToldLine: (args: { by: string; who: string; day: string }): string => say('facts-told-line', null, { by: ['Text', args.by], who: ['Text', args.who], day: ['Day', args.day] }),
  /** “noted …” */
  factsToldPlainLine: (args: { day: string }): string => say('facts-told-plain-line', null, { day: ['Day', args.day] }),
  /** “written by …” */
  factsWrittenLine: (args: { name: string }): string => say('facts-written-line', null, { name: ['Text', args.name] }),
  /** “Holds until” */
  factsUntilLabel: (): string => say('facts-until-label', null, {}),
  /** “Empty: for good.” */
  factsUntilLabelHint: (): string => say('facts-until-label-hint', null, {}),
  /** “until …” */
  factsUntilLine: (args: { day: string }): string => say('facts-until-line', null, { day: ['Day', args.day] }),
  /** “No longer” */
  factsOverLabel: (): string => say('facts-over-label', null, {}),
  /** “Where it shows” */
  factsSpotsLabel: (): string => say('facts-spots-label', null, {}),
  /** “While calling At the desk In the consultation” */
  factsSpotChoice: (args: { spot: string }): string => say('facts-spot-choice', null, { spot: ['Text', args.spot] }),
  /** “What was told in confidence never shows at the desk.” */
  factsPrivateHint: (): string => say('facts-private-hint', null, {}),
  /** “A warning shows everywhere.” */
  factsAlertHint: (): string => say('facts-alert-hint', null, {}),
  /** “Still to learn” */
  factsQuestionsTitle: (): string => say('facts-questions-title', null, {}),
  /** “Note the answer to the next question” */
  factsAskAction: (): string => say('facts-ask-action', null, {}),
  /** “Questions” */
  factsQuestionsTabTitle: (): string => say('facts-questions-tab-title', null, {}),
  /** “What we would like to know of our patients” */
  factsQuestionsPageTitle: (): string => say('facts-questions-page-title', null, {}),
  /** “Asked bit by bit, over several visits. Whatever a patient has not answered yet stands on their page” */
  factsQuestionsPageHint: (): string => say('facts-questions-page-hint', null, {}),
  /** “Question” */
  factsQuestionLabel: (): string => say('facts-question-label', null, {}),
  /** “What would make you feel at ease here?” */
  factsQuestionPlaceholder: (): string => say('facts-question-placeholder', null, {}),
  /** “Add a question” */
  factsQuestionAddAction: (): string => say('facts-question-add-action', null, {}),
  /** “Remove question …” */
  factsQuestionRemoveAction: (args: { number: number }): string => say('facts-question-remove-action', null, { number: ['Number', args.number] }),
  /** “Save the questions” */
  factsQuestionsSaveAction: (): string => say('facts-questions-save-action', null, {}),
  /** “No questions yet. Add the first one that you would like to ask every patient.” */
  factsQuestionsEmpty: (): string => say('facts-questions-empty', null, {}),
  /** “Pictures and documents” */
  filesCardTitle: (): string => say('files-card-title', null, {}),
  /** “Nothing is kept here yet.” */
  filesListEmpty: (): string => say('files-list-empty', null, {}),
  /** “Add a picture or document” */
  filesAddAction: (): string => say('files-add-action', null, {}),
  /** “Picture or document of …” */
  filesAddTitle: (args: { name: string }): string => say('files-add-title', null, { name: ['Text', args.name] }),
  /** “File” */
  filesPathLabel: (): string => say('files-path-label', null, {}),
  /** “What it is” */
  filesKindLabel: (): string => say('files-kind-label', null, {}),
  /** “Face or body of the patient Picture of the treatment Result Document Signed consent” */
  filesKindChoice: (args: { kind: string }): string => say('files-kind-choice', null, { kind: ['Text', args.kind] }),
  /** “The patient can be recognized, or their body is shown. Without a written consent it serves their car” */
  filesPortraitHint: (): string => say('files-portrait-hint', null, {}),
  /** “Name” */
  filesTitleLabel: (): string => say('files-title-label', null, {}),
  /** “May stay empty.” */
  filesTitleLabelHint: (): string => say('files-title-label', 'hint', {}),
  /** “Day of the picture or document” */
  filesTakenLabel: (): string => say('files-taken-label', null, {}),
  /** “Keep” */
  filesSaveAction: (): string => say('files-save-action', null, {}),
  /** “Back” */
  filesBackAction: (): string => say('files-back-action', null, {}),
  /** “Added …, …” */
  filesAddedLine: (args: { day: string; name: string }): string => say('files-added-line', null, { day: ['Day', args.day], name: ['Text', args.name] }),
  /** “Care only” */
  filesCareLabel: (): string => say('files-care-label', null, {}),
  /** “Next” */
  filesNextAction: (): string => say('files-next-action', null, {}),
  /** “Previous” */
  filesPreviousAction: (): string => say('files-previous-action', null, {}),
  /** “Larger” */
  filesLargerAction: (): string => say('files-larger-action', null, {}),
  /** “Smaller” */
  filesSmallerAction: (): string => say('files-smaller-action', null, {}),
  /** “Fit to the window” */
  filesFitAction: (): string => say('files-fit-action', null, {}),
  /** “Next page” */
  filesPageNextAction: (): string => say('files-page-next-action', null, {}),
  /** “Previous page” */
  filesPagePreviousAction: (): string => say('files-page-previous-action', null, {}),
  /** “Page … of …” */
  filesPageLine: (args: { page: number; count: number }): string => say('files-page-line', null, { page: ['Number', args.page], count: ['Number', args.count] }),
  /** “Take away” */
  filesEndAction: (): string => say('files-end-action', null, {}),
  /** “Save as a file” */
  filesExportAction: (): string => say('files-export-action', null, {}),
  /** “Save “…” as a file” */
  filesExportTitle: (args: { name: string }): string => say('files-export-title', null, { name: ['Text', args.name] }),
  /** “Outside the program the file is no longer encrypted. That it was saved, for what and by whom stays i” */
  filesExportHint: (): string => say('files-export-hint', null, {}),
  /** “No written consent holds today. The picture stays here and serves the care of this patient.” */
  filesExportEmpty: (): string => say('files-export-empty', null, {}),
  /** “What for” */
  filesPurposeLabel: (): string => say('files-purpose-label', null, {}),
  /** “The patient’s own care Teaching Talk among colleagues Publication Display in the practice or on its” */
  filesPurposeChoice: (args: { purpose: string }): string => say('files-purpose-choice', null, { purpose: ['Text', args.purpose] }),
  /** “Written consents” */
  filesConsentsTitle: (): string => say('files-consents-title', null, {}),
  /** “None. Pictures of this patient serve their care only.” */
  filesConsentsEmpty: (): string => say('files-consents-empty', null, {}),
  /** “Add a written consent” */
  filesConsentAction: (): string => say('files-consent-action', null, {}),
  /** “Written consent of …” */
  filesConsentTitle: (args: { name: string }): string => say('files-consent-title', null, { name: ['Text', args.name] }),
  /** “What is allowed” */
  filesScopeLabel: (): string => say('files-scope-label', null, {}),
  /** “In the words of the signed paper.” */
  filesScopeLabelHint: (): string => say('files-scope-label', 'hint', {}),
  /** “Signed on” */
  filesGivenLabel: (): string => say('files-given-label', null, {}),
  /** “Holds until” */
  filesUntilLabel: (): string => say('files-until-label', null, {}),
  /** “Signed by” */
  filesSignedLabel: (): string => say('files-signed-label', null, {}),
  /** “Only where it was not the patient.” */
  filesSignedLabelHint: (): string => say('files-signed-label', 'hint', {}),
  /** “Signed paper” */
  filesPaperLabel: (): string => say('files-paper-label', null, {}),
  /** “Choose the signed paper” */
  filesPaperAction: (): string => say('files-paper-action', null, {}),
  /** “… to …” */
  filesSpanLine: (args: { from: string; until: string }): string => say('files-span-line', null, { from: ['Day', args.from], until: ['Day', args.until] }),
  /** “Holds” */
  filesValidLabel: (): string => say('files-valid-label', null, {}),
  /** “Over” */
  filesOverLabel: (): string => say('files-over-label', null, {}),
  /** “Withdrawn …” */
  filesWithdrawnLabel: (args: { day: string }): string => say('files-withdrawn-label', null, { day: ['Day', args.day] }),
  /** “Withdraw” */
  filesWithdrawAction: (): string => say('files-withdraw-action', null, {}),
  /** “The patient withdraws the consent” */
  filesWithdrawTitle: (): string => say('files-withdraw-title', null, {}),
  /** “Why” */
  filesReasonLabel: (): string => say('files-reason-label', null, {}),
  /** “Calls” */
  followupsListTitle: (): string => say('followups-list-title', null, {}),
  /** “One call due … calls due” */
  followupsListLine: (args: { count: number }): string => say('followups-list-line', null, { count: ['Number', args.count] }),
  /** “Every call is made. A good day.” */
  followupsListEmpty: (): string => say('followups-list-empty', null, {}),
  /** “Next-day call Call from the doctor Recall Remote contact Unpaid sum Did not come Left without being” */
  followupsKindLabel: (args: { kind: string }): string => say('followups-kind-label', null, { kind: ['Text', args.kind] }),
  /** “… day late … days late” */
  followupsLateLabel: (args: { count: number }): string => say('followups-late-label', null, { count: ['Number', args.count] }),
  /** “Urgent” */
  followupsUrgentLabel: (): string => say('followups-urgent-label', null, {}),
  /** “tried once tried … times” */
  followupsAttemptsLabel: (args: { count: number }): string => say('followups-attempts-label', null, { count: ['Number', args.count] }),
  /** “Open the call” */
  followupsOpenAction: (): string => say('followups-open-action', null, {}),
  /** “Book an appointment” */
  followupsBookAction: (): string => say('followups-book-action', null, {}),
  /** “Patient’s file” */
  followupsFileAction: (): string => say('followups-file-action', null, {}),
  /** “Next-day call: … The doctor calls: … Recall: … Remote contact: … Unpaid sum: … Did not come: … Left” */
  followupsCallTitle: (args: { kind: string; name: string }): string => say('followups-call-title', null, { kind: ['Text', args.kind], name: ['Text', args.name] }),
  /** “Call” */
  followupsWhoLabel: (): string => say('followups-who-label', null, {}),
  /** “…, guardian of …” */
  followupsWhoGuardianLine: (args: { name: string; patient: string }): string => say('followups-who-guardian-line', null, { name: ['Text', args.name], patient: ['Text', args.patient] }),
  /** “Say: …” */
  followupsCalledLine: (args: { name: string }): string => say('followups-called-line', null, { name: ['Text', args.name] }),
  /** “Due …” */
  followupsDueLine: (args: { day: string }): string => say('followups-due-line', null, { day: ['Text', args.day] }),
  /** “Visit on …: …” */
  followupsVisitLine: (args: { day: string; services: string }): string => say('followups-visit-line', null, { day: ['Text', args.day], services: ['Text', args.services] }),
  /** “Visit on …” */
  followupsVisitPlainLine: (args: { day: string }): string => say('followups-visit-plain-line', null, { day: ['Text', args.day] }),
  /** “Doctor: …” */
  followupsDoctorLine: (args: { name: string }): string => say('followups-doctor-line', null, { name: ['Text', args.name] }),
  /** “No number is written in the file.” */
  followupsPhoneEmpty: (): string => say('followups-phone-empty', null, {}),
  /** “What to say” */
  followupsScriptTitle: (): string => say('followups-script-title', null, {}),
  /** “How did the call end?” */
  followupsOutcomeTitle: (): string => say('followups-outcome-title', null, {}),
  /** “Reached No answer Busy Call later Wrong number Does not want it Call” */
  followupsOutcomeLabel: (args: { outcome: string }): string => say('followups-outcome-label', null, { outcome: ['Text', args.outcome] }),
  /** “Pain” */
  followupsPainLabel: (): string => say('followups-pain-label', null, {}),
  /** “None Some Strong” */
  followupsPainChoice: (args: { pain: string }): string => say('followups-pain-choice', null, { pain: ['Text', args.pain] }),
  /** “Bleeding” */
  followupsBleedingLabel: (): string => say('followups-bleeding-label', null, {}),
  /** “Stopped Still bleeding” */
  followupsBleedingChoice: (args: { bleeding: string }): string => say('followups-bleeding-choice', null, { bleeding: ['Text', args.bleeding] }),
  /** “Note” */
  followupsNoteLabel: (): string => say('followups-note-label', null, {}),
  /** “Try again on” */
  followupsAgainLabel: (): string => say('followups-again-label', null, {}),
  /** “This goes to … at once, as urgent.” */
  followupsDoctorHint: (args: { name: string }): string => say('followups-doctor-hint', null, { name: ['Text', args.name] }),
  /** “This goes to the doctor at once, as urgent.” */
  followupsDoctorPlainHint: (): string => say('followups-doctor-plain-hint', null, {}),
  /** “Write the call down” */
  followupsRecordAction: (): string => say('followups-record-action', null, {}),
  /** “Next call” */
  followupsNextAction: (): string => say('followups-next-action', null, {}),
  /** “This call is finished.” */
  followupsDoneHint: (): string => say('followups-done-hint', null, {}),
  /** “Tries so far” */
  followupsAttemptsTitle: (): string => say('followups-attempts-title', null, {}),
  /** “…, …: …” */
  followupsAttemptLine: (args: { day: string; time: string; outcome: string }): string => say('followups-attempt-line', null, { day: ['Text', args.day], time: ['Text', args.time], outcome: ['Text', args.outcome] }),
  /** “No pain Some pain Strong pain” */
  followupsPainAction: (args: { pain: string }): string => say('followups-pain-action', null, { pain: ['Text', args.pain] }),
  /** “Bleeding has stopped Still bleeding” */
  followupsBleedingAction: (args: { bleeding: string }): string => say('followups-bleeding-action', null, { bleeding: ['Text', args.bleeding] }),
  /** “With you” */
  handoverMineTitle: (): string => say('handover-mine-title', null, {}),
  /** “Nothing waits for you here.” */
  handoverMineEmpty: (): string => say('handover-mine-empty', null, {}),
  /** “Nobody took it in time” */
  handoverClimbedTitle: (): string => say('handover-climbed-title', null, {}),
  /** “Referrals that you sent” */
  handoverSentTitle: (): string => say('handover-sent-title', null, {}),
  /** “Referred to you” */
  handoverReceivedTitle: (): string => say('handover-received-title', null, {}),
  /** “Visits left open” */
  handoverOpenTitle: (): string => say('handover-open-title', null, {}),
  /** “New” */
  handoverNewLabel: (): string => say('handover-new-label', null, {}),
  /** “Not accepted in time Accepted, not booked in time Nobody else can take it” */
  handoverWhyLabel: (args: { why: string }): string => say('handover-why-label', null, { why: ['Text', args.why] }),
  /** “The coordinators see it The doctor sees it The manager sees it With its owner” */
  handoverRungLabel: (args: { rung: string }): string => say('handover-rung-label', null, { rung: ['Text', args.rung] }),
  /** “just now” */
  handoverJustNowLabel: (): string => say('handover-just-now-label', null, {}),
  /** “for a minute for … minutes” */
  handoverMinutesLine: (args: { count: number }): string => say('handover-minutes-line', null, { count: ['Number', args.count] }),
  /** “for an hour for … hours” */
  handoverHoursLine: (args: { count: number }): string => say('handover-hours-line', null, { count: ['Number', args.count] }),
  /** “for a day for … days” */
  handoverDaysLine: (args: { count: number }): string => say('handover-days-line', null, { count: ['Number', args.count] }),
  /** “tried once tried … times” */
  handoverTriesLine: (args: { count: number }): string => say('handover-tries-line', null, { count: ['Number', args.count] }),
  /** “… gave it back … passed it on …” */
  handoverLastLine: (args: { kind: string; name: string }): string => say('handover-last-line', null, { kind: ['Text', args.kind], name: ['Text', args.name] }),
  /** “Reached No answer Busy Asked to be called later Wrong number” */
  handoverOutcomeLabel: (args: { outcome: string }): string => say('handover-outcome-label', null, { outcome: ['Text', args.outcome] }),
  /** “Note a try” */
  handoverTryAction: (): string => say('handover-try-action', null, {}),
  /** “How did the try end?” */
  handoverTryTitle: (): string => say('handover-try-title', null, {}),
  /** “Give back” */
  handoverGiveAction: (): string => say('handover-give-action', null, {}),
  /** “Why do you give it back?” */
  handoverGiveTitle: (): string => say('handover-give-title', null, {}),
  /** “Pass on” */
  handoverPassAction: (): string => say('handover-pass-action', null, {}),
  /** “Pass the step on” */
  handoverPassTitle: (): string => say('handover-pass-title', null, {}),
  /** “To whom?” */
  handoverToLabel: (): string => say('handover-to-label', null, {}),
  /** “What should they know?” */
  handoverNoteLabel: (): string => say('handover-note-label', null, {}),
  /** “Done otherwise” */
  handoverDoneAction: (): string => say('handover-done-action', null, {}),
  /** “How was it done?” */
  handoverDoneTitle: (): string => say('handover-done-title', null, {}),
  /** “Nothing left to do” */
  handoverEndAction: (): string => say('handover-end-action', null, {}),
  /** “Why is nothing left to do?” */
  handoverEndTitle: (): string => say('handover-end-title', null, {}),
  /** “Reason” */
  handoverReasonLabel: (): string => say('handover-reason-label', null, {}),
  /** “Answer” */
  handoverAnswerAction: (): string => say('handover-answer-action', null, {}),
  /** “Answer to …” */
  handoverAnswerTitle: (args: { name: string }): string => say('handover-answer-title', null, { name: ['Text', args.name] }),
  /** “What do you tell your colleague?” */
  handoverAnswerLabel: (): string => say('handover-answer-label', null, {}),
  /** “Seen” */
  handoverSeenAction: (): string => say('handover-seen-action', null, {}),
  /** “from …” */
  handoverFromLine: (args: { name: string }): string => say('handover-from-line', null, { name: ['Text', args.name] }),
  /** “to …” */
  handoverToLine: (args: { name: string }): string => say('handover-to-line', null, { name: ['Text', args.name] }),
  /** “No time booked yet Booked Was there Answered Ended” */
  handoverReferralLabel: (args: { state: string }): string => say('handover-referral-label', null, { state: ['Text', args.state] }),
  /** “What was done” */
  historyPageTitle: (): string => say('history-page-title', null, {}),
  /** “What was done about …” */
  historyPatientTitle: (args: { name: string }): string => say('history-patient-title', null, { name: ['Text', args.name] }),
  /** “Acts Files opened Emergency accesses” */
  historyTabTitle: (args: { tab: string }): string => say('history-tab-title', null, { tab: ['Text', args.tab] }),
  /** “Find in the history” */
  historyTextLabel: (): string => say('history-text-label', null, {}),
  /** “What was done, a name…” */
  historyTextLabelPlaceholder: (): string => say('history-text-label', 'placeholder', {}),
  /** “Patient” */
  historyPatientLabel: (): string => say('history-patient-label', null, {}),
  /** “Colleague” */
  historyStaffLabel: (): string => say('history-staff-label', null, {}),
  /** “From” */
  historyFromLabel: (): string => say('history-from-label', null, {}),
  /** “Until” */
  historyUntilLabel: (): string => say('history-until-label', null, {}),
  /** “Show everything” */
  historyClearAction: (): string => say('history-clear-action', null, {}),
  /** “Narrow down” */
  historyFiltersLabel: (): string => say('history-filters-label', null, {}),
  /** “Nothing of the kind was done.” */
  historyListEmpty: (): string => say('history-list-empty', null, {}),
  /** “No file was opened then.” */
  historyOpeningsEmpty: (): string => say('history-openings-empty', null, {}),
  /** “One line for each person, file and sitting.” */
  historyOpeningsHint: (): string => say('history-openings-hint', null, {}),
  /** “Earlier” */
  historyMoreAction: (): string => say('history-more-action', null, {}),
  /** “in the name of …” */
  historyBehalfLabel: (args: { name: string }): string => say('history-behalf-label', null, { name: ['Text', args.name] }),
  /** “By the program itself” */
  historyProgramLabel: (): string => say('history-program-label', null, {}),
  /** “Taken back” */
  historyUndoneLabel: (): string => say('history-undone-label', null, {}),
  /** “In an emergency” */
  historyEmergencyLabel: (): string => say('history-emergency-label', null, {}),
  /** “Open the file” */
  historyOpenAction: (): string => say('history-open-action', null, {}),
  /** “Close” */
  historyCloseAction: (): string => say('history-close-action', null, {}),
  /** “What changed” */
  historyChangesTitle: (): string => say('history-changes-title', null, {}),
  /** “There is nothing more to show.” */
  historyChangesEmpty: (): string => say('history-changes-empty', null, {}),
  /** “More changed than is shown here.” */
  historyChangesMoreLabel: (): string => say('history-changes-more-label', null, {}),
  /** “Before” */
  historyOldLabel: (): string => say('history-old-label', null, {}),
  /** “After” */
  historyNewLabel: (): string => say('history-new-label', null, {}),
  /** “nothing” */
  historyNothingLabel: (): string => say('history-nothing-label', null, {}),
  /** “Not shown to you” */
  historyHiddenLabel: (): string => say('history-hidden-label', null, {}),
  /** “yes no” */
  historyYesLabel: (args: { value: string }): string => say('history-yes-label', null, { value: ['Text', args.value] }),
  /** “Take this back” */
  historyUndoAction: (): string => say('history-undo-action', null, {}),
  /** “…, …” */
  historyMomentLine: (args: { day: string; time: number }): string => say('history-moment-line', null, { day: ['Day', args.day], time: ['Time', args.time] }),
  /** “Referral credit Amount of the credit Months of the credit Minutes until it locks Daily backup Hours” */
  historyRuleChoice: (args: { rule: string }): string => say('history-rule-choice', null, { rule: ['Text', args.rule] }),
  /** “Open Done” */
  historyFollowupChoice: (args: { state: string }): string => say('history-followup-choice', null, { state: ['Text', args.state] }),
  /** “Asked; nothing was left Asked; the patient had a question” */
  historyGoldenChoice: (args: { golden: string }): string => say('history-golden-choice', null, { golden: ['Text', args.golden] }),
  /** “Wallet Referral program Patient’s account Revenue Cash Card Transfer” */
  historyAccountChoice: (args: { account: string }): string => say('history-account-choice', null, { account: ['Text', args.account] }),
  /** “Signed in Took over an open practice Came in with the recovery key Refused” */
  historyEntryChoice: (args: { kind: string }): string => say('history-entry-choice', null, { kind: ['Text', args.kind] }),
  /** “Password PIN Recovery key” */
  historyMeansChoice: (args: { means: string }): string => say('history-means-choice', null, { means: ['Text', args.means] }),
  /** “First reminder Second reminder Moving with an apology The doctor is late” */
  historyPurposeChoice: (args: { purpose: string }): string => say('history-purpose-choice', null, { purpose: ['Text', args.purpose] }),
  /** “By phone By text At the desk” */
  historyChannelChoice: (args: { channel: string }): string => say('history-channel-choice', null, { channel: ['Text', args.channel] }),
  /** “Booked Answered Not reached Taken off the list” */
  historyEnquiryChoice: (args: { outcome: string }): string => say('history-enquiry-choice', null, { outcome: ['Text', args.outcome] }),
  /** “Waiting Booked Taken off the list” */
  historyWaitingChoice: (args: { state: string }): string => say('history-waiting-choice', null, { state: ['Text', args.state] }),
  /** “Being offered Taken Offered no longer” */
  historyOpeningChoice: (args: { state: string }): string => say('history-opening-choice', null, { state: ['Text', args.state] }),
  /** “Taken Tried to reach Given back Passed on Climbed Done Ended” */
  historyStepEventChoice: (args: { event: string }): string => say('history-step-event-choice', null, { event: ['Text', args.event] }),
  /** “Household” */
  householdsCardTitle: (): string => say('households-card-title', null, {}),
  /** “Nobody is noted as belonging together with this patient.” */
  householdsEmpty: (): string => say('households-empty', null, {}),
  /** “Parent Child Spouse Sibling Grandparent Other” */
  householdsRelationChoice: (args: { relation: string }): string => say('households-relation-choice', null, { relation: ['Text', args.relation] }),
  /** “Who belongs together” */
  householdsEditAction: (): string => say('households-edit-action', null, {}),
  /** “Who may be called” */
  householdsSpeakAction: (): string => say('households-speak-action', null, {}),
  /** “Who belongs together with …” */
  householdsFormTitle: (args: { name: string }): string => say('households-form-title', null, { name: ['Text', args.name] }),
  /** “Name of the household” */
  householdsNameLabel: (): string => say('households-name-label', null, {}),
  /** “Empty: the patient’s name.” */
  householdsNameLabelHint: (): string => say('households-name-label-hint', null, {}),
  /** “Members” */
  householdsMembersLabel: (): string => say('households-members-label', null, {}),
  /** “What … is in it” */
  householdsRelationOfLabel: (args: { name: string }): string => say('households-relation-of-label', null, { name: ['Text', args.name] }),
  /** “Add somebody” */
  householdsAddLabel: (): string => say('households-add-label', null, {}),
  /** “Name, mobile or file number” */
  householdsAddPlaceholder: (): string => say('households-add-placeholder', null, {}),
  /** “Nobody fits.” */
  householdsAddEmpty: (): string => say('households-add-empty', null, {}),
  /** “Take … out” */
  householdsRemoveAction: (args: { name: string }): string => say('households-remove-action', null, { name: ['Text', args.name] }),
  /** “They have a number in common:” */
  householdsSameNumberHint: (): string => say('households-same-number-hint', null, {}),
  /** “Whoever stands in another household moves over. A household of one person ends.” */
  householdsFormHint: (): string => say('households-form-hint', null, {}),
  /** “Save” */
  householdsSaveAction: (): string => say('households-save-action', null, {}),
  /** “Back” */
  householdsBackAction: (): string => say('households-back-action', null, {}),
  /** “May be called for them” */
  householdsSpeakersTitle: (): string => say('households-speakers-title', null, {}),
  /** “Nobody else may be called.” */
  householdsSpeakersEmpty: (): string => say('households-speakers-empty', null, {}),
  /** “Guardian” */
  householdsGuardianLabel: (): string => say('households-guardian-label', null, {}),
  /** “Who may be called for …” */
  householdsSpeakTitle: (args: { name: string }): string => say('households-speak-title', null, { name: ['Text', args.name] }),
  /** “… may be called no longer” */
  householdsSpeakRemoveAction: (args: { name: string }): string => say('households-speak-remove-action', null, { name: ['Text', args.name] }),
  /** “May be called for” */
  householdsSpeaksForLabel: (): string => say('households-speaks-for-label', null, {}),
  /** “no number” */
  householdsPhoneEmpty: (): string => say('households-phone-empty', null, {}),
  /** “Leaks” */
  leaksPageTitle: (): string => say('leaks-page-title', null, {}),
  /** “Patients who were lost between two visits, by the doctor who closed the visit and by week. A number” */
  leaksPageLine: (): string => say('leaks-page-line', null, {}),
  /** “The patients behind the number” */
  leaksSideLabel: (): string => say('leaks-side-label', null, {}),
  /** “What is shown” */
  leaksPartsLabel: (): string => say('leaks-parts-label', null, {}),
  /** “Leaks” */
  leaksLeaksTitle: (): string => say('leaks-leaks-title', null, {}),
  /** “Doctors side by side” */
  leaksDoctorsTitle: (): string => say('leaks-doctors-title', null, {}),
  /** “How far back” */
  leaksSpanLabel: (): string => say('leaks-span-label', null, {}),
  /** “Five weeks A quarter” */
  leaksSpanChoice: (args: { span: string }): string => say('leaks-span-choice', null, { span: ['Text', args.span] }),
  /** “How they were lost” */
  leaksKindChoiceLabel: (): string => say('leaks-kind-choice-label', null, {}),
  /** “Closed, and nothing is booked Handed over, and nobody took it Referred, and never seen there” */
  leaksKindLabel: (args: { kind: string }): string => say('leaks-kind-label', null, { kind: ['Text', args.kind] }),
  /** “Doctor” */
  leaksDoctorLabel: (): string => say('leaks-doctor-label', null, {}),
  /** “All” */
  leaksTotalLabel: (): string => say('leaks-total-label', null, {}),
  /** “Without a doctor” */
  leaksNobodyLabel: (): string => say('leaks-nobody-label', null, {}),
  /** “… with … in the week of …” */
  leaksCellLabel: (args: { count: number; name: string; day: string }): string => say('leaks-cell-label', null, { count: ['Number', args.count], name: ['Text', args.name], day: ['Text', args.day] }),
  /** “… with … in all weeks” */
  leaksAllCellLabel: (args: { count: number; name: string }): string => say('leaks-all-cell-label', null, { count: ['Number', args.count], name: ['Text', args.name] }),
  /** “Nobody was lost in this way.” */
  leaksNobodyEmpty: (): string => say('leaks-nobody-empty', null, {}),
  /** “One patient … patients” */
  leaksPeopleTitle: (args: { count: number }): string => say('leaks-people-title', null, { count: ['Number', args.count] }),
  /** “They have all been seen to meanwhile.” */
  leaksPeopleEmpty: (): string => say('leaks-people-empty', null, {}),
  /** “What can be done” */
  leaksActsLabel: (): string => say('leaks-acts-label', null, {}),
  /** “With …” */
  leaksOwnerLine: (args: { name: string }): string => say('leaks-owner-line', null, { name: ['Text', args.name] }),
  /** “Book” */
  leaksBookAction: (): string => say('leaks-book-action', null, {}),
  /** “Patient’s file” */
  leaksFileAction: (): string => say('leaks-file-action', null, {}),
  /** “Visits” */
  leaksVisitsLabel: (): string => say('leaks-visits-label', null, {}),
  /** “Next step booked before leaving” */
  leaksBookedLabel: (): string => say('leaks-booked-label', null, {}),
  /** “Last question asked” */
  leaksGoldenLabel: (): string => say('leaks-golden-label', null, {}),
  /** “Protocol followed” */
  leaksProtocolLabel: (): string => say('leaks-protocol-label', null, {}),
  /** “Minutes with the patient” */
  leaksMinutesLabel: (): string => say('leaks-minutes-label', null, {}),
  /** “Plans accepted” */
  leaksPlansLabel: (): string => say('leaks-plans-label', null, {}),
  /** “…%” */
  leaksPercentLabel: (args: { percent: number }): string => say('leaks-percent-label', null, { percent: ['Number', args.percent] }),
  /** “… of …” */
  leaksPartLabel: (args: { part: number; whole: number }): string => say('leaks-part-label', null, { part: ['Number', args.part], whole: ['Number', args.whole] }),
  /** “None yet” */
  leaksNoneLabel: (): string => say('leaks-none-label', null, {}),
  /** “One minute … minutes” */
  leaksMinutesLine: (args: { count: number }): string => say('leaks-minutes-line', null, { count: ['Number', args.count] }),
  /** “Differences are a reason to talk with each other, not a ranking. Minutes are the median.” */
  leaksDoctorsHint: (): string => say('leaks-doctors-hint', null, {}),
  /** “No visit was closed in this time.” */
  leaksDoctorsEmpty: (): string => say('leaks-doctors-empty', null, {}),
  /** “Ends of care” */
  leaksEndingsLabel: (): string => say('leaks-endings-label', null, {}),
  /** “Why care ended” */
  leaksEndingsTitle: (): string => say('leaks-endings-title', null, {}),
  /** “Nobody’s care has ended in these weeks.” */
  leaksEndingsEmpty: (): string => say('leaks-endings-empty', null, {}),
  /** “Reason” */
  leaksEndingReasonLabel: (): string => say('leaks-ending-reason-label', null, {}),
  /** “Patients” */
  leaksEndingCountLabel: (): string => say('leaks-ending-count-label', null, {}),
  /** “… toman” */
  moneyToman: (args: { amount: string; form: number }): string => say('money-toman', null, { amount: ['Text', args.amount], form: ['Number', args.form] }),
  /** “… toman” */
  moneyTomanWords: (args: { words: string; form: number }): string => say('money-toman-words', null, { words: ['Text', args.words], form: ['Number', args.form] }),
  /** “… rial” */
  moneyRial: (args: { amount: string; form: number }): string => say('money-rial', null, { amount: ['Text', args.amount], form: ['Number', args.form] }),
  /** “… rial rials” */
  moneyRialWords: (args: { words: string; form: number }): string => say('money-rial-words', null, { words: ['Text', args.words], form: ['Number', args.form] }),
  /** “… RUB” */
  moneyRub: (args: { amount: string }): string => say('money-rub', null, { amount: ['Text', args.amount] }),
  /** “… ruble rubles” */
  moneyRubWords: (args: { words: string; form: number }): string => say('money-rub-words', null, { words: ['Text', args.words], form: ['Number', args.form] }),
  /** “… ruble rubles and … kopeck kopecks” */
  moneyRubWordsCents: (args: { words: string; form: number; cents: number }): string => say('money-rub-words-cents', null, { words: ['Text', args.words], form: ['Number', args.form], cents: ['Number', args.cents] }),
  /** “… CNY” */
  moneyCny: (args: { amount: string; form: number }): string => say('money-cny', null, { amount: ['Text', args.amount], form: ['Number', args.form] }),
  /** “… yuan” */
  moneyCnyWords: (args: { words: string; form: number }): string => say('money-cny-words', null, { words: ['Text', args.words], form: ['Number', args.form] }),
  /** “… yuan and … fen” */
  moneyCnyWordsCents: (args: { words: string; form: number; cents: number }): string => say('money-cny-words-cents', null, { words: ['Text', args.words], form: ['Number', args.form], cents: ['Number', args.cents] }),
  /** “… USD” */
  moneyUsd: (args: { amount: string; form: number }): string => say('money-usd', null, { amount: ['Text', args.amount], form: ['Number', args.form] }),
  /** “… dollar dollars” */
  moneyUsdWords: (args: { words: string; form: number }): string => say('money-usd-words', null, { words: ['Text', args.words], form: ['Number', args.form] }),
  /** “… dollar dollars and … cent cents” */
  moneyUsdWordsCents: (args: { words: string; form: number; cents: number }): string => say('money-usd-words-cents', null, { words: ['Text', args.words], form: ['Number', args.form], cents: ['Number', args.cents] }),
  /** “zero | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | thirte” */
  numberOnes: (): string => say('number-ones', null, {}),
  /** “twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety” */
  numberTens: (): string => say('number-tens', null, {}),
  /** “one hundred | two hundred | three hundred | four hundred | five hundred | six hundred | seven hundre” */
  numberHundreds: (): string => say('number-hundreds', null, {}),
  /** “one | two” */
  numberThousands: (): string => say('number-thousands', null, {}),
  /** “thousand | million | billion | trillion” */
  numberScales: (): string => say('number-scales', null, {}),
  /** “minus …” */
  numberMinus: (args: { words: string }): string => say('number-minus', null, { words: ['Text', args.words] }),
  /** “|” */
  numberAnd: (): string => say('number-and', null, {}),
  /** “Page … of …” */
  paperPageLine: (args: { page: string; pages: string }): string => say('paper-page-line', null, { page: ['Text', args.page], pages: ['Text', args.pages] }),
  /** “Printed on … at …” */
  paperPrintedLine: (args: { day: string; time: number }): string => say('paper-printed-line', null, { day: ['Day', args.day], time: ['Time', args.time] }),
  /** “Patient” */
  paperPatientLabel: (): string => say('paper-patient-label', null, {}),
  /** “Doctor” */
  paperDoctorLabel: (): string => say('paper-doctor-label', null, {}),
  /** “Service” */
  paperServiceLabel: (): string => say('paper-service-label', null, {}),
  /** “Room” */
  paperRoomLabel: (): string => say('paper-room-label', null, {}),
  /** “Day sheet” */
  paperDayTitle: (): string => say('paper-day-title', null, {}),
  /** “Time” */
  paperDayTimeLabel: (): string => say('paper-day-time-label', null, {}),
  /** “Status” */
  paperDayStatusLabel: (): string => say('paper-day-status-label', null, {}),
  /** “Note” */
  paperDayNoteLabel: (): string => say('paper-day-note-label', null, {}),
  /** “Nothing is booked.” */
  paperDayEmpty: (): string => say('paper-day-empty', null, {}),
  /** “Your appointment” */
  paperCardTitle: (): string => say('paper-card-title', null, {}),
  /** “Please come at …” */
  paperCardComeLine: (args: { time: number }): string => say('paper-card-come-line', null, { time: ['Time', args.time] }),
  /** “Before you come” */
  paperCardPreparationTitle: (): string => say('paper-card-preparation-title', null, {}),
  /** “If this time no longer suits you, please call ….” */
  paperCardPhoneLine: (args: { phone: string }): string => say('paper-card-phone-line', null, { phone: ['Text', args.phone] }),
  /** “Treatment plan” */
  paperPlanTitle: (): string => say('paper-plan-title', null, {}),
  /** “About” */
  paperPlanAboutLabel: (): string => say('paper-plan-about-label', null, {}),
  /** “Chosen by you on …” */
  paperPlanChosenLine: (args: { day: string }): string => say('paper-plan-chosen-line', null, { day: ['Day', args.day] }),
  /** “Patient’s signature” */
  paperPlanSignedLabel: (): string => say('paper-plan-signed-label', null, {}),
  /** “Invoice Receipt” */
  paperReceiptTitle: (args: { kind: string }): string => say('paper-receipt-title', null, { kind: ['Text', args.kind] }),
  /** “Number” */
  paperReceiptNumberLabel: (): string => say('paper-receipt-number-label', null, {}),
  /** “Date” */
  paperReceiptDayLabel: (): string => say('paper-receipt-day-label', null, {}),
  /** “Qty” */
  paperReceiptQuantityLabel: (): string => say('paper-receipt-quantity-label', null, {}),
  /** “Price” */
  paperReceiptPriceLabel: (): string => say('paper-receipt-price-label', null, {}),
  /** “Amount” */
  paperReceiptSumLabel: (): string => say('paper-receipt-sum-label', null, {}),
  /** “Total” */
  paperReceiptTotalLabel: (): string => say('paper-receipt-total-label', null, {}),
  /** “In words: …” */
  paperReceiptWordsLine: (args: { words: string }): string => say('paper-receipt-words-line', null, { words: ['Text', args.words] }),
  /** “Payments” */
  paperReceiptPaidTitle: (): string => say('paper-receipt-paid-title', null, {}),
  /** “Cash Card Transfer Wallet Payment” */
  paperReceiptMeansLabel: (args: { means: string }): string => say('paper-receipt-means-label', null, { means: ['Text', args.means] }),
  /** “Remaining” */
  paperReceiptRemainingLabel: (): string => say('paper-receipt-remaining-label', null, {}),
  /** “Paid in full” */
  paperReceiptSettledLine: (): string => say('paper-receipt-settled-line', null, {}),
  /** “Recovery key” */
  paperRecoveryTitle: (): string => say('paper-recovery-title', null, {}),
  /** “Made on …. Sheets from before this day are worth nothing.” */
  paperRecoveryMadeLine: (args: { day: string }): string => say('paper-recovery-made-line', null, { day: ['Day', args.day] }),
  /** “What it is for” */
  paperRecoveryWhatTitle: (): string => say('paper-recovery-what-title', null, {}),
  /** “If every password is forgotten, this key opens the practice’s records. There is no other way. With i” */
  paperRecoveryWhatLine: (): string => say('paper-recovery-what-line', null, {}),
  /** “Where to keep it” */
  paperRecoveryWhereTitle: (): string => say('paper-recovery-where-title', null, {}),
  /** “Locked away and not beside the computer. Whoever has this sheet can open every patient file, so plea” */
  paperRecoveryWhereLine: (): string => say('paper-recovery-where-line', null, {}),
  /** “Eight groups of four. The letters I, L, O and U do not occur: a 0 is always zero, a 1 always one.” */
  paperRecoveryLettersLine: (): string => say('paper-recovery-letters-line', null, {}),
  /** “Print on this kind of paper fades within months. Please copy the key by hand, or print the sheet on” */
  paperRecoveryFadesLine: (): string => say('paper-recovery-fades-line', null, {}),
  /** “Kept by” */
  paperRecoveryKeeperLabel: (): string => say('paper-recovery-keeper-label', null, {}),
  /** “Kept at” */
  paperRecoveryPlaceLabel: (): string => say('paper-recovery-place-label', null, {}),
  /** “Day sheet Appointment card Invoice or receipt Treatment plan Sheet with the recovery key” */
  paperShowTitle: (args: { kind: string }): string => say('paper-show-title', null, { kind: ['Text', args.kind] }),
  /** “Print the day sheet Print the appointment card Print the receipt Print the key” */
  paperShowAction: (args: { kind: string }): string => say('paper-show-action', null, { kind: ['Text', args.kind] }),
  /** “Print” */
  paperPrintAction: (): string => say('paper-print-action', null, {}),
  /** “Save as PDF” */
  paperSaveAction: (): string => say('paper-save-action', null, {}),
  /** “Saved: …” */
  paperSavedLine: (args: { path: string }): string => say('paper-saved-line', null, { path: ['Text', args.path] }),
  /** “Paper” */
  paperSizeLabel: (): string => say('paper-size-label', null, {}),
  /** “80 mm roll A5 sheet” */
  paperSizeChoice: (args: { size: string }): string => say('paper-size-choice', null, { size: ['Text', args.size] }),
  /** “Language” */
  paperLanguageLabel: (): string => say('paper-language-label', null, {}),
  /** “With “Before you come” With notes” */
  paperNotesLabel: (args: { kind: string }): string => say('paper-notes-label', null, { kind: ['Text', args.kind] }),
  /** “Print it without these lines, or change the words where they were written.” */
  paperBlockedHint: (): string => say('paper-blocked-hint', null, {}),
  /** ““…” may be taken for advertising. Better: …” */
  paperWarnedLine: (args: { text: string; instead: string }): string => say('paper-warned-line', null, { text: ['Text', args.text], instead: ['Text', args.instead] }),
  /** “Shown at its true size. In the print dialog, choose this paper and a scale of 100%.” */
  paperTrueHint: (): string => say('paper-true-hint', null, {}),
  /** “The sheet is printed only and never saved as a file.” */
  paperKeyHint: (): string => say('paper-key-hint', null, {}),
  /** “Path map” */
  pathMapTitle: (): string => say('path-map-title', null, {}),
  /** “One point is open … points are open” */
  pathMapLine: (args: { count: number }): string => say('path-map-line', null, { count: ['Number', args.count] }),
  /** “The map is empty.” */
  pathMapEmpty: (): string => say('path-map-empty', null, {}),
  /** “Walk the way of a patient with your colleagues and write down, step by step, what hinders people and” */
  pathMapEmptyHint: (): string => say('path-map-empty', 'hint', {}),
  /** “First contact Booking Arrival Waiting Visit Closing Hand-over Follow-up Coming again” */
  pathStageLabel: (args: { stage: string }): string => say('path-stage-label', null, { stage: ['Text', args.stage] }),
  /** “Obstacle Magnet” */
  pathKindLabel: (args: { kind: string }): string => say('path-kind-label', null, { kind: ['Text', args.kind] }),
  /** “Nothing is written down here yet.” */
  pathStageEmpty: (): string => say('path-stage-empty', null, {}),
  /** “The point” */
  pathSideLabel: (): string => say('path-side-label', null, {}),
  /** “Overdue since …” */
  pathLateLabel: (args: { day: string }): string => say('path-late-label', null, { day: ['Text', args.day] }),
  /** “Until …” */
  pathUntilLabel: (args: { day: string }): string => say('path-until-label', null, { day: ['Text', args.day] }),
  /** “Mended …” */
  pathMendedLabel: (args: { day: string }): string => say('path-mended-label', null, { day: ['Text', args.day] }),
  /** “Nobody yet” */
  pathNobodyLabel: (): string => say('path-nobody-label', null, {}),
  /** “New point” */
  pathNewAction: (): string => say('path-new-action', null, {}),
  /** “Change the point” */
  pathEditAction: (): string => say('path-edit-action', null, {}),
  /** “Mended” */
  pathMendAction: (): string => say('path-mend-action', null, {}),
  /** “Open again” */
  pathReopenAction: (): string => say('path-reopen-action', null, {}),
  /** “Take off the map” */
  pathEndAction: (): string => say('path-end-action', null, {}),
  /** “A new point of the path map” */
  pathNewTitle: (): string => say('path-new-title', null, {}),
  /** “Change a point of the path map” */
  pathEditTitle: (): string => say('path-edit-title', null, {}),
  /** “Step of the way” */
  pathStageChoiceLabel: (): string => say('path-stage-choice-label', null, {}),
  /** “What it does” */
  pathKindChoiceLabel: (): string => say('path-kind-choice-label', null, {}),
  /** “In a few words” */
  pathTextLabel: (): string => say('path-text-label', null, {}),
  /** “Who sees to it” */
  pathOwnerLabel: (): string => say('path-owner-label', null, {}),
  /** “Until when” */
  pathUntilDayLabel: (): string => say('path-until-day-label', null, {}),
  /** “Save” */
  pathSaveAction: (): string => say('path-save-action', null, {}),
  /** “Back” */
  pathBackAction: (): string => say('path-back-action', null, {}),
  /** “Patients” */
  patientsListTitle: (): string => say('patients-list-title', null, {}),
  /** “Recently registered” */
  patientsRecentTitle: (): string => say('patients-recent-title', null, {}),
  /** “One patient found … patients found” */
  patientsFoundTitle: (args: { count: number }): string => say('patients-found-title', null, { count: ['Number', args.count] }),
  /** “Find a patient” */
  patientsSearchLabel: (): string => say('patients-search-label', null, {}),
  /** “Name, mobile, national ID or file number” */
  patientsSearchPlaceholder: (): string => say('patients-search-placeholder', null, {}),
  /** “Nobody was found for “…”. Part of a name or the last four digits of a mobile is enough.” */
  patientsSearchEmpty: (args: { text: string }): string => say('patients-search-empty', null, { text: ['Text', args.text] }),
  /** “No patient is registered yet. The first file takes a name and a mobile number.” */
  patientsListEmpty: (): string => say('patients-list-empty', null, {}),
  /** “New patient” */
  patientsNewAction: (): string => say('patients-new-action', null, {}),
  /** “Open the file” */
  patientsOpenAction: (): string => say('patients-open-action', null, {}),
  /** “Edit the file” */
  patientsEditAction: (): string => say('patients-edit-action', null, {}),
  /** “Save the file” */
  patientsSaveAction: (): string => say('patients-save-action', null, {}),
  /** “Go back” */
  patientsBackAction: (): string => say('patients-back-action', null, {}),
  /** “Find a patient in the list” */
  patientsSearchAction: (): string => say('patients-search-action', null, {}),
  /** “New patient” */
  patientsNewTitle: (): string => say('patients-new-title', null, {}),
  /** “File of …” */
  patientsEditTitle: (args: { name: string }): string => say('patients-edit-title', null, { name: ['Text', args.name] }),
  /** “Name and mobile” */
  patientsFormFirstTitle: (): string => say('patients-form-first-title', null, {}),
  /** “This much is enough to begin; the rest can be filled in later.” */
  patientsFormFirstHint: (): string => say('patients-form-first-hint', null, {}),
  /** “Identity” */
  patientsFormIdentityTitle: (): string => say('patients-form-identity-title', null, {}),
  /** “Family and how they came” */
  patientsFormFamilyTitle: (): string => say('patients-form-family-title', null, {}),
  /** “Worth knowing” */
  patientsFormCareTitle: (): string => say('patients-form-care-title', null, {}),
  /** “Given name” */
  patientsGivenLabel: (): string => say('patients-given-label', null, {}),
  /** “Middle name” */
  patientsMiddleLabel: (): string => say('patients-middle-label', null, {}),
  /** “Family name” */
  patientsFamilyLabel: (): string => say('patients-family-label', null, {}),
  /** “Mobile” */
  patientsMobileLabel: (): string => say('patients-mobile-label', null, {}),
  /** “Mobile …” */
  patientsMobileMoreLabel: (args: { number: number }): string => say('patients-mobile-more-label', null, { number: ['Number', args.number] }),
  /** “Another number” */
  patientsMobileAddAction: (): string => say('patients-mobile-add-action', null, {}),
  /** “Form of address” */
  patientsAddressLabel: (): string => say('patients-address-label', null, {}),
  /** “Mr. Ms. Dr. Not chosen” */
  patientsAddressChoice: (args: { form: string }): string => say('patients-address-choice', null, { form: ['Text', args.form] }),
  /** “Likes to be called” */
  patientsCalledLabel: (): string => say('patients-called-label', null, {}),
  /** “National ID” */
  patientsNationalLabel: (): string => say('patients-national-label', null, {}),
  /** “Passport or another ID” */
  patientsOtherIdLabel: (): string => say('patients-other-id-label', null, {}),
  /** “Date of birth” */
  patientsBirthLabel: (): string => say('patients-birth-label', null, {}),
  /** “Year first; the year alone is enough.” */
  patientsBirthHint: (): string => say('patients-birth-hint', null, {}),
  /** “Sex” */
  patientsSexLabel: (): string => say('patients-sex-label', null, {}),
  /** “Female Male Not written” */
  patientsSexChoice: (args: { sex: string }): string => say('patients-sex-choice', null, { sex: ['Text', args.sex] }),
  /** “City or neighborhood” */
  patientsCityLabel: (): string => say('patients-city-label', null, {}),
  /** “Language of the patient” */
  patientsLanguageLabel: (): string => say('patients-language-label', null, {}),
  /** “فارسی English Русский 中文 As at the practice” */
  patientsLanguageChoice: (args: { language: string }): string => say('patients-language-choice', null, { language: ['Text', args.language] }),
  /** “How did you find us?” */
  patientsSourceLabel: (): string => say('patients-source-label', null, {}),
  /** “By phone Walked in Referred by a patient Family or friends Instagram Google Our website Paziresh24 N” */
  patientsSourceChoice: (args: { source: string }): string => say('patients-source-choice', null, { source: ['Text', args.source] }),
  /** “Referred by” */
  patientsReferrerLabel: (): string => say('patients-referrer-label', null, {}),
  /** “Guardian” */
  patientsGuardianLabel: (): string => say('patients-guardian-label', null, {}),
  /** “For a child: the guardian is called and addressed.” */
  patientsGuardianHint: (): string => say('patients-guardian-hint', null, {}),
  /** “Type a name or mobile” */
  patientsPersonPlaceholder: (): string => say('patients-person-placeholder', null, {}),
  /** “Remove …” */
  patientsPersonClearAction: (args: { name: string }): string => say('patients-person-clear-action', null, { name: ['Text', args.name] }),
  /** “Fact” */
  patientsLabelTextLabel: (): string => say('patients-label-text-label', null, {}),
  /** “Afraid of needles, allergic to penicillin…” */
  patientsLabelTextPlaceholder: (): string => say('patients-label-text-placeholder', null, {}),
  /** “Kind” */
  patientsLabelToneLabel: (): string => say('patients-label-tone-label', null, {}),
  /** “Warning Soft fact Plain” */
  patientsLabelToneChoice: (args: { tone: string }): string => say('patients-label-tone-choice', null, { tone: ['Text', args.tone] }),
  /** “Add the fact” */
  patientsLabelAddAction: (): string => say('patients-label-add-action', null, {}),
  /** “Remove “…”” */
  patientsLabelRemoveAction: (args: { text: string }): string => say('patients-label-remove-action', null, { text: ['Text', args.text] }),
  /** “Note” */
  patientsNoteLabel: (): string => say('patients-note-label', null, {}),
  /** “File number” */
  patientsFileLabel: (): string => say('patients-file-label', null, {}),
  /** “Left empty, the next free number is given.” */
  patientsFileHint: (): string => say('patients-file-hint', null, {}),
  /** “This person may have a file already” */
  patientsDuplicatesTitle: (): string => say('patients-duplicates-title', null, {}),
  /** “Open the file that is there, or save this one if they are two people.” */
  patientsDuplicatesHint: (): string => say('patients-duplicates-hint', null, {}),
  /** “Same national ID Same mobile and a like name” */
  patientsDuplicateWhy: (args: { why: string }): string => say('patients-duplicate-why', null, { why: ['Text', args.why] }),
  /** “… year old … years old” */
  patientsAgeLabel: (args: { years: number }): string => say('patients-age-label', null, { years: ['Number', args.years] }),
  /** “File …” */
  patientsFileLine: (args: { number: string }): string => say('patients-file-line', null, { number: ['Text', args.number] }),
  /** “no visit yet … visit … visits” */
  patientsVisitsLine: (args: { count: number }): string => say('patients-visits-line', null, { count: ['Number', args.count] }),
  /** “Did not come once Did not come … times” */
  patientsNoShowsLine: (args: { count: number }): string => say('patients-no-shows-line', null, { count: ['Number', args.count] }),
  /** “Call them: …” */
  patientsCalledLine: (args: { name: string }): string => say('patients-called-line', null, { name: ['Text', args.name] }),
  /** “Guardian: …” */
  patientsGuardianLine: (args: { name: string }): string => say('patients-guardian-line', null, { name: ['Text', args.name] }),
  /** “Next appointment” */
  patientsNextTitle: (): string => say('patients-next-title', null, {}),
  /** “No appointment ahead” */
  patientsNextEmpty: (): string => say('patients-next-empty', null, {}),
  /** “Next steps” */
  patientsStepsTitle: (): string => say('patients-steps-title', null, {}),
  /** “No step is open” */
  patientsStepsEmpty: (): string => say('patients-steps-empty', null, {}),
  /** “Account and wallet” */
  patientsMoneyTitle: (): string => say('patients-money-title', null, {}),
  /** “Account” */
  patientsAccountLabel: (): string => say('patients-account-label', null, {}),
  /** “Owes …” */
  patientsAccountDebtLabel: (args: { sum: string }): string => say('patients-account-debt-label', null, { sum: ['Text', args.sum] }),
  /** “… in their favor” */
  patientsAccountCreditLabel: (args: { sum: string }): string => say('patients-account-credit-label', null, { sum: ['Text', args.sum] }),
  /** “Settled” */
  patientsAccountSettledLabel: (): string => say('patients-account-settled-label', null, {}),
  /** “Wallet” */
  patientsWalletLabel: (): string => say('patients-wallet-label', null, {}),
  /** “Open the wallet” */
  patientsWalletAction: (): string => say('patients-wallet-action', null, {}),
  /** “Book an appointment” */
  patientsBookAction: (): string => say('patients-book-action', null, {}),
  /** “Family and referrals” */
  patientsFamilyTitle: (): string => say('patients-family-title', null, {}),
  /** “Guardian of” */
  patientsWardsLabel: (): string => say('patients-wards-label', null, {}),
  /** “Has referred” */
  patientsReferredLabel: (): string => say('patients-referred-label', null, {}),
  /** “Same number” */
  patientsSameNumberLabel: (): string => say('patients-same-number-label', null, {}),
  /** “Details” */
  patientsContactTitle: (): string => say('patients-contact-title', null, {}),
  /** “Registered on …” */
  patientsRegisteredLine: (args: { day: string }): string => say('patients-registered-line', null, { day: ['Text', args.day] }),
  /** “The path so far” */
  patientsTimelineTitle: (): string => say('patients-timeline-title', null, {}),
  /** “Nothing is written here yet. The first appointment begins the path.” */
  patientsTimelineEmpty: (): string => say('patients-timeline-empty', null, {}),
  /** “Earlier” */
  patientsTimelineMoreAction: (): string => say('patients-timeline-more-action', null, {}),
  /** “File opened” */
  patientsTimelineRegistered: (): string => say('patients-timeline-registered', null, {}),
  /** “Plan offered Plan chosen Stage of the plan done” */
  patientsTimelinePlan: (args: { code: string }): string => say('patients-timeline-plan', null, { code: ['Text', args.code] }),
  /** “Reached Appointment confirmed when called Wants another time Wants to cancel No answer Wrong number” */
  patientsTimelineContact: (args: { code: string }): string => say('patients-timeline-contact', null, { code: ['Text', args.code] }),
  /** “Note” */
  patientsTimelineNote: (): string => say('patients-timeline-note', null, {}),
  /** “Intake confirmed” */
  patientsTimelineIntake: (): string => say('patients-timeline-intake', null, {}),
  /** “What to show” */
  patientsTimelineOnlyLabel: (): string => say('patients-timeline-only-label', null, {}),
  /** “Visits Calls Plans Money All” */
  patientsTimelineOnlyChoice: (args: { only: string }): string => say('patients-timeline-only-choice', null, { only: ['Text', args.only] }),
  /** “Nothing of this kind on the path so far.” */
  patientsTimelineNone: (): string => say('patients-timeline-none', null, {}),
  /** “Reached by phone Call not answered Line was busy Asked to be called later Wrong number Did not want” */
  patientsTimelineFollowup: (args: { code: string }): string => say('patients-timeline-followup', null, { code: ['Text', args.code] }),
  /** “Appointment booked Appointment confirmed Arrived for the appointment Kept the appointment Did not co” */
  patientsTimelineAppointment: (args: { status: string }): string => say('patients-timeline-appointment', null, { status: ['Text', args.status] }),
  /** “In confidence” */
  patientsPrivateLabel: (): string => say('patients-private-label', null, {}),
  /** “Seen only by those who may read what is told in confidence.” */
  patientsPrivateLabelHint: (): string => say('patients-private-label', 'hint', {}),
  /** “… (in confidence)” */
  patientsPrivateFactLabel: (args: { text: string }): string => say('patients-private-fact-label', null, { text: ['Text', args.text] }),
  /** “Note in confidence” */
  patientsPrivateNoteLabel: (): string => say('patients-private-note-label', null, {}),
  /** “What was done” */
  patientsHistoryAction: (): string => say('patients-history-action', null, {}),
  /** “Put on the waiting list” */
  patientsWaitAction: (): string => say('patients-wait-action', null, {}),
  /** “Treatment plans” */
  plansCardTitle: (): string => say('plans-card-title', null, {}),
  /** “No plan has been offered yet.” */
  plansCardEmpty: (): string => say('plans-card-empty', null, {}),
  /** “New plan” */
  plansNewAction: (): string => say('plans-new-action', null, {}),
  /** “Change the plan” */
  plansEditAction: (): string => say('plans-edit-action', null, {}),
  /** “The patient chose” */
  plansChooseAction: (): string => say('plans-choose-action', null, {}),
  /** “Payment over time” */
  plansPayAction: (): string => say('plans-pay-action', null, {}),
  /** “End the plan” */
  plansEndAction: (): string => say('plans-end-action', null, {}),
  /** “Go on with the plan” */
  plansReopenAction: (): string => say('plans-reopen-action', null, {}),
  /** “Print for the patient” */
  plansPrintAction: (): string => say('plans-print-action', null, {}),
  /** “Done” */
  plansDoneAction: (): string => say('plans-done-action', null, {}),
  /** “Not done after all” */
  plansUndoneAction: (): string => say('plans-undone-action', null, {}),
  /** “On hold” */
  plansStallAction: (): string => say('plans-stall-action', null, {}),
  /** “Goes on” */
  plansGoAction: (): string => say('plans-go-action', null, {}),
  /** “Book this phase” */
  plansBookAction: (): string => say('plans-book-action', null, {}),
  /** “Save” */
  plansSaveAction: (): string => say('plans-save-action', null, {}),
  /** “Back” */
  plansBackAction: (): string => say('plans-back-action', null, {}),
  /** “Another option” */
  plansAddOptionAction: (): string => say('plans-add-option-action', null, {}),
  /** “Take the option out” */
  plansDropOptionAction: (): string => say('plans-drop-option-action', null, {}),
  /** “Another phase” */
  plansAddPhaseAction: (): string => say('plans-add-phase-action', null, {}),
  /** “Take the phase out” */
  plansDropPhaseAction: (): string => say('plans-drop-phase-action', null, {}),
  /** “Another payment” */
  plansAddPaymentAction: (): string => say('plans-add-payment-action', null, {}),
  /** “Take the payment out” */
  plansDropPaymentAction: (): string => say('plans-drop-payment-action', null, {}),
  /** “Spread over months” */
  plansSpreadAction: (): string => say('plans-spread-action', null, {}),
  /** “A plan for …” */
  plansNewTitle: (args: { name: string }): string => say('plans-new-title', null, { name: ['Text', args.name] }),
  /** “Change the plan” */
  plansEditTitle: (): string => say('plans-edit-title', null, {}),
  /** “Which did the patient choose?” */
  plansChooseTitle: (): string => say('plans-choose-title', null, {}),
  /** “Payment over time” */
  plansPayTitle: (): string => say('plans-pay-title', null, {}),
  /** “Why does the plan not go on?” */
  plansEndTitle: (): string => say('plans-end-title', null, {}),
  /** “Why is the phase on hold?” */
  plansStallTitle: (): string => say('plans-stall-title', null, {}),
  /** “What is the plan about?” */
  plansTitleLabel: (): string => say('plans-title-label', null, {}),
  /** “Doctor” */
  plansDoctorLabel: (): string => say('plans-doctor-label', null, {}),
  /** “Who sees that it goes on?” */
  plansOwnerLabel: (): string => say('plans-owner-label', null, {}),
  /** “What is done?” */
  plansWhatLabel: (): string => say('plans-what-label', null, {}),
  /** “Why? In the patient’s words” */
  plansWhyLabel: (): string => say('plans-why-label', null, {}),
  /** “How long?” */
  plansLongLabel: (): string => say('plans-long-label', null, {}),
  /** “Phases” */
  plansPhasesTitle: (): string => say('plans-phases-title', null, {}),
  /** “Phase” */
  plansPhaseLabel: (): string => say('plans-phase-label', null, {}),
  /** “Service” */
  plansServiceLabel: (): string => say('plans-service-label', null, {}),
  /** “Cost” */
  plansAmountLabel: (): string => say('plans-amount-label', null, {}),
  /** “Priority” */
  plansPriorityLabel: (): string => say('plans-priority-label', null, {}),
  /** “Option” */
  plansOptionLabel: (): string => say('plans-option-label', null, {}),
  /** “Witness of the choice” */
  plansWitnessLabel: (): string => say('plans-witness-label', null, {}),
  /** “Day of the choice” */
  plansDayLabel: (): string => say('plans-day-label', null, {}),
  /** “Paid through” */
  plansFinancingLabel: (): string => say('plans-financing-label', null, {}),
  /** “Only the name of the bank or platform; the practice has no part in it.” */
  plansFinancingHint: (): string => say('plans-financing-hint', null, {}),
  /** “Day” */
  plansDueLabel: (): string => say('plans-due-label', null, {}),
  /** “Sum” */
  plansSumLabel: (): string => say('plans-sum-label', null, {}),
  /** “Over how many months?” */
  plansMonthsLabel: (): string => say('plans-months-label', null, {}),
  /** “Reason” */
  plansReasonLabel: (): string => say('plans-reason-label', null, {}),
  /** “Payment over time” */
  plansPaymentsTitle: (): string => say('plans-payments-title', null, {}),
  /** “Costs … in all” */
  plansCostLine: (args: { amount: number }): string => say('plans-cost-line', null, { amount: ['Money', args.amount] }),
  /** “… of …” */
  plansAgreedLine: (args: { agreed: number; cost: number }): string => say('plans-agreed-line', null, { agreed: ['Money', args.agreed], cost: ['Money', args.cost] }),
  /** “Offered …” */
  plansOfferedLine: (args: { day: string }): string => say('plans-offered-line', null, { day: ['Text', args.day] }),
  /** “Chosen … before …” */
  plansChosenLine: (args: { day: string; name: string }): string => say('plans-chosen-line', null, { day: ['Text', args.day], name: ['Text', args.name] }),
  /** “Ended …” */
  plansEndedLine: (args: { day: string }): string => say('plans-ended-line', null, { day: ['Text', args.day] }),
  /** “Waits for the patient’s choice” */
  plansWaitingLine: (): string => say('plans-waiting-line', null, {}),
  /** “… of … phases done” */
  plansProgressLine: (args: { done: number; total: number }): string => say('plans-progress-line', null, { done: ['Number', args.done], total: ['Number', args.total] }),
  /** “Booked for …” */
  plansBookedLine: (args: { day: string }): string => say('plans-booked-line', null, { day: ['Text', args.day] }),
  /** “Done …” */
  plansDoneLine: (args: { day: string }): string => say('plans-done-line', null, { day: ['Text', args.day] }),
  /** “On hold: …” */
  plansStalledLine: (args: { reason: string }): string => say('plans-stalled-line', null, { reason: ['Text', args.reason] }),
  /** “Not booked” */
  plansPlannedLabel: (): string => say('plans-planned-label', null, {}),
  /** “Seen to by …” */
  plansOwnerLine: (args: { name: string }): string => say('plans-owner-line', null, { name: ['Text', args.name] }),
  /** “Doctor: …” */
  plansDoctorLine: (args: { name: string }): string => say('plans-doctor-line', null, { name: ['Text', args.name] }),
  /** “Paid through …” */
  plansFinancingLine: (args: { name: string }): string => say('plans-financing-line', null, { name: ['Text', args.name] }),
  /** “The plan” */
  plansSideLabel: (): string => say('plans-side-label', null, {}),
  /** “Planned, not booked” */
  plansUnbookedTitle: (): string => say('plans-unbooked-title', null, {}),
  /** “Every accepted plan has a booking.” */
  plansUnbookedEmpty: (): string => say('plans-unbooked-empty', null, {}),
  /** “A B C D E” */
  plansLetterLabel: (args: { place: string }): string => say('plans-letter-label', null, { place: ['Text', args.place] }),
  /** “Now Soon Can wait” */
  plansPriorityChoice: (args: { priority: string }): string => say('plans-priority-choice', null, { priority: ['Text', args.priority] }),
  /** “The patient declined The cost Treated elsewhere Health Another reason” */
  plansEndChoice: (args: { reason: string }): string => say('plans-end-choice', null, { reason: ['Text', args.reason] }),
  /** “one day … days” */
  plansDaysLine: (args: { days: number }): string => say('plans-days-line', null, { days: ['Number', args.days] }),
  /** “One accepted plan has no booking … accepted plans have no booking” */
  plansUnbookedLine: (args: { count: number }): string => say('plans-unbooked-line', null, { count: ['Number', args.count] }),
  /** “Protocols” */
  protocolsPageTitle: (): string => say('protocols-page-title', null, {}),
  /** “One list for the first consultation and one for each kind of visit, the same for every doctor.” */
  protocolsPageTitleHint: (): string => say('protocols-page-title', 'hint', {}),
  /** “First consultation Return visit Contact from afar Service” */
  protocolsOccasionLabel: (args: { occasion: string }): string => say('protocols-occasion-label', null, { occasion: ['Text', args.occasion] }),
  /** “Visit for …” */
  protocolsServiceLabel: (args: { name: string }): string => say('protocols-service-label', null, { name: ['Text', args.name] }),
  /** “Asked about illnesses, medicines and allergies Asked what worries them most Care so far Blood pressu” */
  protocolsItemLabel: (args: { code: string }): string => say('protocols-item-label', null, { code: ['Text', args.code] }),
  /** “Decides now Needs time Declines Kept Partly kept Not kept” */
  protocolsChoiceLabel: (args: { code: string }): string => say('protocols-choice-label', null, { code: ['Text', args.code] }),
  /** “Done or not Words Number One of a few Shown with” */
  protocolsKindChoice: (args: { kind: string }): string => say('protocols-kind-choice', null, { kind: ['Text', args.kind] }),
  /** “Answer” */
  protocolsKindLabel: (): string => say('protocols-kind-label', null, {}),
  /** “What is asked” */
  protocolsTextLabel: (): string => say('protocols-text-label', null, {}),
  /** “Unit” */
  protocolsUnitLabel: (): string => say('protocols-unit-label', null, {}),
  /** “Choices” */
  protocolsChoicesLabel: (): string => say('protocols-choices-label', null, {}),
  /** “A line each.” */
  protocolsChoicesLabelHint: (): string => say('protocols-choices-label', 'hint', {}),
  /** “Needed” */
  protocolsNeededLabel: (): string => say('protocols-needed-label', null, {}),
  /** “Add an item” */
  protocolsAddAction: (): string => say('protocols-add-action', null, {}),
  /** “Take out item …” */
  protocolsRemoveAction: (args: { place: number }): string => say('protocols-remove-action', null, { place: ['Number', args.place] }),
  /** “Move item … up” */
  protocolsUpAction: (args: { place: number }): string => say('protocols-up-action', null, { place: ['Number', args.place] }),
  /** “Save” */
  protocolsSaveAction: (): string => say('protocols-save-action', null, {}),
  /** “Take the usual lists” */
  protocolsUsualAction: (): string => say('protocols-usual-action', null, {}),
  /** “No protocol is set up yet.” */
  protocolsListEmpty: (): string => say('protocols-list-empty', null, {}),
  /** “This list asks nothing yet.” */
  protocolsItemsEmpty: (): string => say('protocols-items-empty', null, {}),
  /** “A list for a service” */
  protocolsServiceAddLabel: (): string => say('protocols-service-add-label', null, {}),
  /** “Medical file” */
  recordCardTitle: (): string => say('record-card-title', null, {}),
  /** “Nothing is written in the medical file yet.” */
  recordCardEmpty: (): string => say('record-card-empty', null, {}),
  /** “No allergy or warning is known.” */
  recordAllergiesEmpty: (): string => say('record-allergies-empty', null, {}),
  /** “Write in the medical file” */
  recordAddAction: (): string => say('record-add-action', null, {}),
  /** “No longer so” */
  recordEndAction: (): string => say('record-end-action', null, {}),
  /** “Was a mistake” */
  recordRemoveAction: (): string => say('record-remove-action', null, {}),
  /** “Medical file of …” */
  recordAddTitle: (args: { name: string }): string => say('record-add-title', null, { name: ['Text', args.name] }),
  /** “Correct a line of the medical file” */
  recordEditTitle: (): string => say('record-edit-title', null, {}),
  /** “Save” */
  recordSaveAction: (): string => say('record-save-action', null, {}),
  /** “Back” */
  recordBackAction: (): string => say('record-back-action', null, {}),
  /** “What it is” */
  recordKindLabel: (): string => say('record-kind-label', null, {}),
  /** “History Medication In the family Result” */
  recordKindChoice: (args: { kind: string }): string => say('record-kind-choice', null, { kind: ['Text', args.kind] }),
  /** “What is taken What runs in the family What was examined What it is or was” */
  recordTextLabel: (args: { kind: string }): string => say('record-text-label', null, { kind: ['Text', args.kind] }),
  /** “Dose and how often Who Value or finding More about it” */
  recordDetailLabel: (args: { kind: string }): string => say('record-detail-label', null, { kind: ['Text', args.kind] }),
  /** “Day of the result Since” */
  recordFromLabel: (args: { kind: string }): string => say('record-from-label', null, { kind: ['Text', args.kind] }),
  /** “Until” */
  recordUntilLabel: (): string => say('record-until-label', null, {}),
  /** “Empty: still so.” */
  recordUntilLabelHint: (): string => say('record-until-label', 'hint', {}),
  /** “since …” */
  recordSinceLine: (args: { day: string }): string => say('record-since-line', null, { day: ['Day', args.day] }),
  /** “until …” */
  recordOverLine: (args: { day: string }): string => say('record-over-line', null, { day: ['Day', args.day] }),
  /** “… to …” */
  recordSpanLine: (args: { from: string; until: string }): string => say('record-span-line', null, { from: ['Day', args.from], until: ['Day', args.until] }),
  /** “…” */
  recordDayLine: (args: { day: string }): string => say('record-day-line', null, { day: ['Day', args.day] }),
  /** “Intake” */
  recordIntakeTitle: (): string => say('record-intake-title', null, {}),
  /** “All of it still holds” */
  recordIntakeConfirmAction: (): string => say('record-intake-confirm-action', null, {}),
  /** “Go through the intake” */
  recordIntakeOpenAction: (): string => say('record-intake-open-action', null, {}),
  /** “Does this still hold? …” */
  recordIntakeSheetTitle: (args: { name: string }): string => say('record-intake-sheet-title', null, { name: ['Text', args.name] }),
  /** “Confirmed today, taken in by …” */
  recordIntakeTodayLine: (args: { name: string }): string => say('record-intake-today-line', null, { name: ['Text', args.name] }),
  /** “Last confirmed on …, taken in by …” */
  recordIntakeLastLine: (args: { day: string; name: string }): string => say('record-intake-last-line', null, { day: ['Day', args.day], name: ['Text', args.name] }),
  /** “Not confirmed yet” */
  recordIntakeNeverLine: (): string => say('record-intake-never-line', null, {}),
  /** “Changed since then” */
  recordIntakeChangedTitle: (): string => say('record-intake-changed-title', null, {}),
  /** “Nothing has changed since then.” */
  recordIntakeSameLine: (): string => say('record-intake-same-line', null, {}),
  /** “How is the treatment going, and what could be better?” */
  recordIntakeGoingLabel: (): string => say('record-intake-going-label', null, {}),
  /** “In the patient’s words. It may stay empty.” */
  recordIntakeGoingLabelHint: (): string => say('record-intake-going-label', 'hint', {}),
  /** “Said last time” */
  recordIntakeSaidTitle: (): string => say('record-intake-said-title', null, {}),
  /** “Reminders” */
  remindersPageTitle: (): string => say('reminders-page-title', null, {}),
  /** “Nobody is to be reminded now.” */
  remindersListEmpty: (): string => say('reminders-list-empty', null, {}),
  /** “Whoever has not confirmed comes back to this list as the appointment draws near.” */
  remindersListHint: (): string => say('reminders-list-hint', null, {}),
  /** “Call and answer” */
  remindersSideLabel: (): string => say('reminders-side-label', null, {}),
  /** “… left … left” */
  remindersLeftLine: (args: { count: number }): string => say('reminders-left-line', null, { count: ['Number', args.count] }),
  /** “done: …” */
  remindersDoneLine: (args: { count: number }): string => say('reminders-done-line', null, { count: ['Number', args.count] }),
  /** “Will come Reached, not certain No answer Wants another time Wants to cancel Wrong number Sent as a t” */
  remindersOutcomeChoice: (args: { outcome: string }): string => say('reminders-outcome-choice', null, { outcome: ['Text', args.outcome] }),
  /** “Confirmed Reached No answer Wants another time Wants to cancel Wrong number Text sent Tried” */
  remindersOutcomeLabel: (args: { outcome: string }): string => say('reminders-outcome-label', null, { outcome: ['Text', args.outcome] }),
  /** “Last time: no answer Last time: reached, not certain Last time: a text was sent Last time: wants ano” */
  remindersLastLine: (args: { outcome: string }): string => say('reminders-last-line', null, { outcome: ['Text', args.outcome] }),
  /** “Second reminder First reminder” */
  remindersPurposeLabel: (args: { purpose: string }): string => say('reminders-purpose-label', null, { purpose: ['Text', args.purpose] }),
  /** “… try … tries” */
  remindersTriesLabel: (args: { count: number }): string => say('reminders-tries-label', null, { count: ['Number', args.count] }),
  /** “What came of it” */
  remindersAnswersLabel: (): string => say('reminders-answers-label', null, {}),
  /** “Note” */
  remindersNoteLabel: (): string => say('reminders-note-label', null, {}),
  /** “Copy the text to send” */
  remindersCopyAction: (): string => say('reminders-copy-action', null, {}),
  /** “Look in the appointment book” */
  remindersDayAction: (): string => say('reminders-day-action', null, {}),
  /** “Missed … of the last …” */
  riskMissedLine: (args: { count: number; of: number }): string => say('risk-missed-line', null, { count: ['Number', args.count], of: ['Number', args.of] }),
  /** “No earlier appointment here” */
  riskFirstVisitLine: (): string => say('risk-first-visit-line', null, {}),
  /** “Booked … day ahead Booked … days ahead” */
  riskLeadDaysLine: (args: { count: number }): string => say('risk-lead-days-line', null, { count: ['Number', args.count] }),
  /** “Booked for the same day” */
  riskSameDayLine: (): string => say('risk-same-day-line', null, {}),
  /** “At the age of …, people here miss more” */
  riskAgeLine: (args: { count: number }): string => say('risk-age-line', null, { count: ['Number', args.count] }),
  /** “Bookings made around … are missed more here” */
  riskHourLine: (args: { time: number }): string => say('risk-hour-line', null, { time: ['Time', args.time] }),
  /** “Not confirmed yet” */
  riskUnconfirmedLine: (): string => say('risk-unconfirmed-line', null, {}),
  /** “High risk Some risk Low risk” */
  riskLevelLabel: (args: { level: string }): string => say('risk-level-label', null, { level: ['Text', args.level] }),
  /** “High risk, …% Some risk, …% Low risk, …%” */
  riskPercentLabel: (args: { level: string; percent: number }): string => say('risk-percent-label', null, { level: ['Text', args.level], percent: ['Number', args.percent] }),
  /** “Risk of missed appointments” */
  riskTitle: (): string => say('risk-title', null, {}),
  /** “Learned on this computer from your own appointments. Nothing leaves it.” */
  riskHint: (): string => say('risk-hint', null, {}),
  /** “It is in use: reminders stand in its order.” */
  riskUsedHint: (): string => say('risk-used-hint', null, {}),
  /** “There is too little history yet: at least … past appointments are needed, … of them missed. Until th” */
  riskNeedsHint: (args: { count: number; missed: number }): string => say('risk-needs-hint', null, { count: ['Number', args.count], missed: ['Number', args.missed] }),
  /** “What was learned tells too little and is not used: it must be right in at least … of 100 pairs. A pl” */
  riskWeakHint: (args: { percent: number }): string => say('risk-weak-hint', null, { percent: ['Number', args.percent] }),
  /** “Learned” */
  riskLearnedLabel: (): string => say('risk-learned-label', null, {}),
  /** “From” */
  riskKnownLabel: (): string => say('risk-known-label', null, {}),
  /** “… past appointment, missed: … … past appointments, missed: …” */
  riskKnownLine: (args: { count: number; missed: number }): string => say('risk-known-line', null, { count: ['Number', args.count], missed: ['Number', args.missed] }),
  /** “Of one who came and one who missed, it picks the right one (AUC)” */
  riskAucLabel: (): string => say('risk-auc-label', null, {}),
  /** “The same, not booked for the same day” */
  riskAucAheadLabel: (): string => say('risk-auc-ahead-label', null, {}),
  /** “… of 100 pairs” */
  riskPairsLine: (args: { percent: number }): string => say('risk-pairs-line', null, { percent: ['Number', args.percent] }),
  /** “Tried on” */
  riskTestedLabel: (): string => say('risk-tested-label', null, {}),
  /** “… appointment from … on, not seen before … appointments from … on, not seen before” */
  riskTestedLine: (args: { count: number; day: string }): string => say('risk-tested-line', null, { count: ['Number', args.count], day: ['Day', args.day] }),
  /** “What was foretold and what came, in tenths” */
  riskTableTitle: (): string => say('risk-table-title', null, {}),
  /** “Foretold” */
  riskForetoldLabel: (): string => say('risk-foretold-label', null, {}),
  /** “Missed” */
  riskMissedLabel: (): string => say('risk-missed-label', null, {}),
  /** “Appointments” */
  riskCountLabel: (): string => say('risk-count-label', null, {}),
  /** “…%” */
  riskShareLabel: (args: { percent: number }): string => say('risk-share-label', null, { percent: ['Number', args.percent] }),
  /** “Learn now” */
  riskLearnAction: (): string => say('risk-learn-action', null, {}),
  /** “Learning…” */
  riskLearningLabel: (): string => say('risk-learning-label', null, {}),
  /** “Mr. … Ms. … Dr. … …” */
  scriptName: (args: { form: string; family: string; name: string }): string => say('script-name', null, { form: ['Text', args.form], family: ['Text', args.family], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to hear how you are after … with …. Do y” */
  scriptNextDay: (args: { caller: string; practice: string; name: string; service: string; doctor: string }): string => say('script-next-day', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], service: ['Text', args.service], doctor: ['Text', args.doctor] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to hear how … is after … with …. Is ther” */
  scriptNextDayChild: (args: { caller: string; practice: string; name: string; ward: string; service: string; doctor: string }): string => say('script-next-day', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward], service: ['Text', args.service], doctor: ['Text', args.doctor] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to hear how you are after your treatment” */
  scriptNextDayPlain: (args: { caller: string; practice: string; name: string }): string => say('script-next-day-plain', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to hear how … is after the treatment. Is” */
  scriptNextDayPlainChild: (args: { caller: string; practice: string; name: string; ward: string }): string => say('script-next-day-plain', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward] }),
  /** “Hello, this is … from …. Am I speaking with …? My colleague told me how you feel after your treatmen” */
  scriptCallback: (args: { caller: string; practice: string; name: string }): string => say('script-callback', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? My colleague told me how … feels after the treatment.” */
  scriptCallbackChild: (args: { caller: string; practice: string; name: string; ward: string }): string => say('script-callback', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward] }),
  /** “Hello, this is … from …. Am I speaking with …? At your last visit the doctor asked to see you again” */
  scriptRecall: (args: { caller: string; practice: string; name: string; reason: string }): string => say('script-recall', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], reason: ['Text', args.reason] }),
  /** “Hello, this is … from …. Am I speaking with …? At the last visit the doctor asked to see … again now” */
  scriptRecallChild: (args: { caller: string; practice: string; name: string; ward: string; reason: string }): string => say('script-recall', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward], reason: ['Text', args.reason] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to ask how you are and, if you wish, to” */
  scriptReturn: (args: { caller: string; practice: string; name: string }): string => say('script-return', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? I am calling to ask how … is and, if you wish, to fin” */
  scriptReturnChild: (args: { caller: string; practice: string; name: string; ward: string }): string => say('script-return', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward] }),
  /** “Hello, this is … from …. Am I speaking with …? As the doctor said, I am calling to hear how you are.” */
  scriptContact: (args: { caller: string; practice: string; name: string; reason: string }): string => say('script-contact', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], reason: ['Text', args.reason] }),
  /** “Hello, this is … from …. Am I speaking with …? As the doctor said, I am calling to hear how … is. Th” */
  scriptContactChild: (args: { caller: string; practice: string; name: string; ward: string; reason: string }): string => say('script-contact', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward], reason: ['Text', args.reason] }),
  /** “Hello, this is … from …. Am I speaking with …? We were expecting you and missed you; I hope all is w” */
  scriptNoShow: (args: { caller: string; practice: string; name: string }): string => say('script-no-show', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? We were expecting … and missed you; I hope all is wel” */
  scriptNoShowChild: (args: { caller: string; practice: string; name: string; ward: string }): string => say('script-no-show', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward] }),
  /** “Hello, this is … from …. Am I speaking with …? You were here and left before the doctor could see yo” */
  scriptLeftUnseen: (args: { caller: string; practice: string; name: string }): string => say('script-left-unseen', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “Hello, this is … from …. Am I speaking with …? … was here and left before the doctor’s visit; I am s” */
  scriptLeftUnseenChild: (args: { caller: string; practice: string; name: string; ward: string }): string => say('script-left-unseen', 'child', { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], ward: ['Text', args.ward] }),
  /** “Left without being seen: the wait was too long. Left without being seen: had to be elsewhere. Left w” */
  scriptLeftSaid: (args: { code: string }): string => say('script-left-said', null, { code: ['Text', args.code] }),
  /** “Hello, this is … from …. Am I speaking with …? A sum on your account with us is still open. When wou” */
  scriptDebt: (args: { caller: string; practice: string; name: string }): string => say('script-debt', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name] }),
  /** “The phone number is somebody else’s. Find the right one and write it into the file. Two appointments” */
  scriptMend: (args: { code: string }): string => say('script-mend', null, { code: ['Text', args.code] }),
  /** “Some pain.” */
  scriptSaidPainSome: (): string => say('script-said-pain-some', null, {}),
  /** “Strong pain.” */
  scriptSaidPainStrong: (): string => say('script-said-pain-strong', null, {}),
  /** “The bleeding has not stopped.” */
  scriptSaidBleedingStill: (): string => say('script-said-bleeding-still', null, {}),
  /** “Good to see you, …. Welcome to …. I will let the doctor know that you are here. May I bring you some” */
  scriptDeskWelcome: (args: { name: string; practice: string }): string => say('script-desk-welcome', null, { name: ['Text', args.name], practice: ['Text', args.practice] }),
  /** “…, you have waited … minutes, and that is longer than we wanted. I am sorry. … is finishing with car” */
  scriptDeskLongWait: (args: { name: string; minutes: string; doctor: string }): string => say('script-desk-long-wait', null, { name: ['Text', args.name], minutes: ['Text', args.minutes], doctor: ['Text', args.doctor] }),
  /** “…, … will be about … minutes late. The reason: …. Thank you for your patience. Which suits you: anot” */
  scriptDeskDoctorLate: (args: { name: string; doctor: string; minutes: string; reason: string }): string => say('script-desk-doctor-late', null, { name: ['Text', args.name], doctor: ['Text', args.doctor], minutes: ['Text', args.minutes], reason: ['Text', args.reason] }),
  /** “…, I hear you, and I understand that this is hard. Thank you for saying it. I am writing down what h” */
  scriptDeskAngry: (args: { name: string }): string => say('script-desk-angry', null, { name: ['Text', args.name] }),
  /** “…, … suggested that we see you around …. What for: …. Shall I look for a time that suits you now, or” */
  scriptDeskSoftSell: (args: { name: string; doctor: string; reason: string; day: string }): string => say('script-desk-soft-sell', null, { name: ['Text', args.name], doctor: ['Text', args.doctor], reason: ['Text', args.reason], day: ['Text', args.day] }),
  /** “Hello, this is … from …. Am I speaking with …? You are expected on … at …, with …. Can you come? If” */
  scriptDeskReminder: (args: { caller: string; practice: string; name: string; day: string; time: string; doctor: string }): string => say('script-desk-reminder', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], day: ['Text', args.day], time: ['Text', args.time], doctor: ['Text', args.doctor] }),
  /** “…, you are expected at … on … at …, with …. Address: …. If you cannot come, please let us know.” */
  scriptDeskReminderText: (args: { practice: string; name: string; day: string; time: string; doctor: string; address: string }): string => say('script-desk-reminder-text', null, { practice: ['Text', args.practice], name: ['Text', args.name], day: ['Text', args.day], time: ['Text', args.time], doctor: ['Text', args.doctor], address: ['Text', args.address] }),
  /** “Hello, this is … from …. Am I speaking with …? You asked for an earlier time: … is free on … at …. W” */
  scriptDeskOffer: (args: { caller: string; practice: string; name: string; day: string; time: string; doctor: string; minutes: string }): string => say('script-desk-offer', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], day: ['Text', args.day], time: ['Text', args.time], doctor: ['Text', args.doctor], minutes: ['Text', args.minutes] }),
  /** “…, the time that we offered you is unfortunately no longer available. You stay on our list, and we w” */
  scriptDeskOfferGone: (args: { name: string; practice: string }): string => say('script-desk-offer-gone', null, { name: ['Text', args.name], practice: ['Text', args.practice] }),
  /** “Hello, this is … from …. Am I speaking with …? I am sorry: we cannot keep your appointment on … at …” */
  scriptDeskApology: (args: { caller: string; practice: string; name: string; day: string; time: string; reason: string }): string => say('script-desk-apology', null, { caller: ['Text', args.caller], practice: ['Text', args.practice], name: ['Text', args.name], day: ['Text', args.day], time: ['Text', args.time], reason: ['Text', args.reason] }),
  /** “…, you are booked on … at …, with …. If anything changes, please call …. See you then.” */
  scriptDeskBooked: (args: { name: string; practice: string; day: string; time: string; doctor: string }): string => say('script-desk-booked', null, { name: ['Text', args.name], practice: ['Text', args.practice], day: ['Text', args.day], time: ['Text', args.time], doctor: ['Text', args.doctor] }),
  /** “…, this is what matters at home: rest today, take your medication as … wrote it down, and keep what” */
  scriptDeskAfterCare: (args: { name: string; doctor: string; practice: string }): string => say('script-desk-after-care', null, { name: ['Text', args.name], doctor: ['Text', args.doctor], practice: ['Text', args.practice] }),
  /** “something that could not be foreseen” */
  scriptDeskReasonNone: (): string => say('script-desk-reason-none', null, {}),
  /** “a few” */
  scriptDeskMinutesNone: (): string => say('script-desk-minutes-none', null, {}),
  /** “What is said on each occasion, in the patient’s language. Names in braces are filled in. Without wor” */
  scriptsHint: (): string => say('scripts-hint', null, {}),
  /** “Occasion” */
  scriptsKindLabel: (): string => say('scripts-kind-label', null, {}),
  /** “Language” */
  scriptsLanguageLabel: (): string => say('scripts-language-label', null, {}),
  /** “Your own words” */
  scriptsOwnLabel: (): string => say('scripts-own-label', null, {}),
  /** “What is said” */
  scriptsBodyLabel: (): string => say('scripts-body-label', null, {}),
  /** “Insert” */
  scriptsNamesLabel: (): string => say('scripts-names-label', null, {}),
  /** “Save the words” */
  scriptsSaveAction: (): string => say('scripts-save-action', null, {}),
  /** “Can’t be saved while “…” is in the words.” */
  scriptsBlockedLine: (args: { text: string }): string => say('scripts-blocked-line', null, { text: ['Text', args.text] }),
  /** “Use the shipped words again” */
  scriptsResetAction: (): string => say('scripts-reset-action', null, {}),
  /** “Check of wording” */
  scriptsCheckTitle: (): string => say('scripts-check-title', null, {}),
  /** “Nothing in these words is known to be forbidden.” */
  scriptsCheckEmpty: (): string => say('scripts-check-empty', null, {}),
  /** “Say instead: …” */
  scriptsInsteadLine: (args: { instead: string }): string => say('scripts-instead-line', null, { instead: ['Text', args.instead] }),
  /** “a proposal, not a rule” */
  scriptsProposedLabel: (): string => say('scripts-proposed-label', null, {}),
  /** “Word list, version …. Source: ….” */
  scriptsPackLine: (args: { version: string; source: string }): string => say('scripts-pack-line', null, { version: ['Text', args.version], source: ['Text', args.source] }),
  /** “A lawyer must confirm this list before you rely on it.” */
  scriptsLawyerLine: (): string => say('scripts-lawyer-line', null, {}),
  /** “Not allowed Take care” */
  scriptsLevelChoice: (args: { level: string }): string => say('scripts-level-choice', null, { level: ['Text', args.level] }),
  /** “Welcome A long wait The doctor is late Somebody is angry Booking the next step Reminder by telephone” */
  scriptsKindChoice: (args: { kind: string }): string => say('scripts-kind-choice', null, { kind: ['Text', args.kind] }),
  /** “practice your name doctor minutes reason day time address name” */
  scriptsNameChoice: (args: { name: string }): string => say('scripts-name-choice', null, { name: ['Text', args.name] }),
  /** “Copy” */
  scriptsCopyAction: (): string => say('scripts-copy-action', null, {}),
  /** “To say” */
  scriptsSayTitle: (): string => say('scripts-say-title', null, {}),
  /** “To send” */
  scriptsSendTitle: (): string => say('scripts-send-title', null, {}),
  /** “New service” */
  servicesNewAction: (): string => say('services-new-action', null, {}),
  /** “New service” */
  servicesNewTitle: (): string => say('services-new-title', null, {}),
  /** “Service: …” */
  servicesEditTitle: (args: { name: string }): string => say('services-edit-title', null, { name: ['Text', args.name] }),
  /** “Save” */
  servicesSaveAction: (): string => say('services-save-action', null, {}),
  /** “Go back” */
  servicesBackAction: (): string => say('services-back-action', null, {}),
  /** “Name” */
  servicesNameLabel: (): string => say('services-name-label', null, {}),
  /** “Code” */
  servicesCodeLabel: (): string => say('services-code-label', null, {}),
  /** “Duration, minutes” */
  servicesMinutesLabel: (): string => say('services-minutes-label', null, {}),
  /** “… min” */
  servicesMinutesLine: (args: { count: number }): string => say('services-minutes-line', null, { count: ['Number', args.count] }),
  /** “Price from today” */
  servicesPriceLabel: (): string => say('services-price-label', null, {}),
  /** “Invasive: a call is due the next day” */
  servicesInvasiveLabel: (): string => say('services-invasive-label', null, {}),
  /** “Invasive” */
  servicesInvasiveShortLabel: (): string => say('services-invasive-short-label', null, {}),
  /** “Recall after months; empty: none” */
  servicesRecallLabel: (): string => say('services-recall-label', null, {}),
  /** “Offered now” */
  servicesActiveLabel: (): string => say('services-active-label', null, {}),
  /** “No longer offered” */
  servicesInactiveLabel: (): string => say('services-inactive-label', null, {}),
  /** “No services yet.” */
  servicesListEmpty: (): string => say('services-list-empty', null, {}),
  /** “What it needs” */
  servicesNeedsLabel: (): string => say('services-needs-label', null, {}),
  /** “A room A doctor and a room A doctor” */
  servicesNeedsChoice: (args: { needs: string }): string => say('services-needs-choice', null, { needs: ['Text', args.needs] }),
  /** “Who does it” */
  servicesDoctorsLabel: (): string => say('services-doctors-label', null, {}),
  /** “None chosen: every doctor.” */
  servicesAnyDoctorHint: (): string => say('services-any-doctor-hint', null, {}),
  /** “Where” */
  servicesRoomsLabel: (): string => say('services-rooms-label', null, {}),
  /** “None chosen: every room.” */
  servicesAnyRoomHint: (): string => say('services-any-room-hint', null, {}),
  /** “Minutes kept free afterwards” */
  servicesBufferLabel: (): string => say('services-buffer-label', null, {}),
  /** “What the patient is told beforehand” */
  servicesPreparationLabel: (): string => say('services-preparation-label', null, {}),
  /** “It is read out when booking and printed on the card.” */
  servicesPreparationHint: (): string => say('services-preparation-hint', null, {}),
  /** “… min and … free” */
  servicesMinutesBufferLine: (args: { count: number; buffer: number }): string => say('services-minutes-buffer-line', null, { count: ['Number', args.count], buffer: ['Number', args.buffer] }),
  /** “Settings” */
  settingsPageTitle: (): string => say('settings-page-title', null, {}),
  /** “Practice” */
  settingsTabPracticeTitle: (): string => say('settings-tab-practice-title', null, {}),
  /** “Rules” */
  settingsTabRulesTitle: (): string => say('settings-tab-rules-title', null, {}),
  /** “Colleagues” */
  settingsTabStaffTitle: (): string => say('settings-tab-staff-title', null, {}),
  /** “Services” */
  settingsTabServicesTitle: (): string => say('settings-tab-services-title', null, {}),
  /** “My account” */
  settingsTabMineTitle: (): string => say('settings-tab-mine-title', null, {}),
  /** “Save” */
  settingsSaveAction: (): string => say('settings-save-action', null, {}),
  /** “Name of the practice” */
  settingsNameLabel: (): string => say('settings-name-label', null, {}),
  /** “Address, as patients are told” */
  settingsAddressLabel: (): string => say('settings-address-label', null, {}),
  /** “Telephone, as patients are told” */
  settingsPhoneLabel: (): string => say('settings-phone-label', null, {}),
  /** “Language of the practice” */
  settingsLanguageLabel: (): string => say('settings-language-label', null, {}),
  /** “Calendar” */
  settingsCalendarLabel: (): string => say('settings-calendar-label', null, {}),
  /** “Jalali Gregorian” */
  settingsCalendarChoice: (args: { calendar: string }): string => say('settings-calendar-choice', null, { calendar: ['Text', args.calendar] }),
  /** “Digits” */
  settingsDigitsLabel: (): string => say('settings-digits-label', null, {}),
  /** “Persian: ۱۲۳ Latin: 123” */
  settingsDigitsChoice: (args: { digits: string }): string => say('settings-digits-choice', null, { digits: ['Text', args.digits] }),
  /** “Sums are shown in” */
  settingsMoneyLabel: (): string => say('settings-money-label', null, {}),
  /** “Toman Smallest unit (rial) Whole unit” */
  settingsMoneyChoice: (args: { unit: string }): string => say('settings-money-choice', null, { unit: ['Text', args.unit] }),
  /** “Time zone” */
  settingsZoneLabel: (): string => say('settings-zone-label', null, {}),
  /** “First day of the week” */
  settingsWeekStartLabel: (): string => say('settings-week-start-label', null, {}),
  /** “Days off” */
  settingsWeekendLabel: (): string => say('settings-weekend-label', null, {}),
  /** “Step of the time grid, minutes” */
  settingsSlotLabel: (): string => say('settings-slot-label', null, {}),
  /** “Thanks for a referral” */
  settingsReferralTitle: (): string => say('settings-referral-title', null, {}),
  /** “When the first visit of a referred patient closes, the referrer’s wallet gets this credit.” */
  settingsReferralHint: (): string => say('settings-referral-hint', null, {}),
  /** “Referral credit is given” */
  settingsReferralOnLabel: (): string => say('settings-referral-on-label', null, {}),
  /** “Credit for a referral” */
  settingsReferralAmountLabel: (): string => say('settings-referral-amount-label', null, {}),
  /** “Months it can be used; 0: without an end” */
  settingsReferralMonthsLabel: (): string => say('settings-referral-months-label', null, {}),
  /** “Holds from” */
  settingsValidFromLabel: (): string => say('settings-valid-from-label', null, {}),
  /** “What has held” */
  settingsRulesHistoryTitle: (): string => say('settings-rules-history-title', null, {}),
  /** “Nothing has been changed yet.” */
  settingsRulesHistoryEmpty: (): string => say('settings-rules-history-empty', null, {}),
  /** “On Off” */
  settingsRuleState: (args: { enabled: string }): string => say('settings-rule-state', null, { enabled: ['Text', args.enabled] }),
  /** “Language of my window” */
  settingsMineLabel: (): string => say('settings-mine-label', null, {}),
  /** “Only you see it in this language; the practice keeps its own.” */
  settingsMineHint: (): string => say('settings-mine-hint', null, {}),
  /** “فارسی English Русский 中文 As at the practice” */
  settingsMineChoice: (args: { language: string }): string => say('settings-mine-choice', null, { language: ['Text', args.language] }),
  /** “Set the amount” */
  settingsAmountAction: (): string => say('settings-amount-action', null, {}),
  /** “Set the months” */
  settingsMonthsAction: (): string => say('settings-months-action', null, {}),
  /** “Referral credit, from … Amount of the credit, from … Months of the credit, from … Minutes until it l” */
  settingsRuleLine: (args: { rule: string; day: string }): string => say('settings-rule-line', null, { rule: ['Text', args.rule], day: ['Text', args.day] }),
  /** “Scripts” */
  settingsTabScriptsTitle: (): string => say('settings-tab-scripts-title', null, {}),
  /** “Time and rooms” */
  settingsTabTimeTitle: (): string => say('settings-tab-time-title', null, {}),
  /** “Backups” */
  settingsTabBackupsTitle: (): string => say('settings-tab-backups-title', null, {}),
  /** “Computers” */
  settingsMachinesTitle: (): string => say('settings-machines-title', null, {}),
  /** “The history says on which computer something was done.” */
  settingsMachinesHint: (): string => say('settings-machines-hint', null, {}),
  /** “Name of this computer” */
  settingsMachineLabel: (): string => say('settings-machine-label', null, {}),
  /** “Save the name” */
  settingsMachineAction: (): string => say('settings-machine-action', null, {}),
  /** “The others” */
  settingsMachineOthersLabel: (): string => say('settings-machine-others-label', null, {}),
  /** “At the desk” */
  settingsDeskTitle: (): string => say('settings-desk-title', null, {}),
  /** “A cancellation is late, hours before First reminder, hours before Second reminder, hours before Spea” */
  settingsDeskLabel: (args: { rule: string }): string => say('settings-desk-label', null, { rule: ['Text', args.rule] }),
  /** “… hour … hours” */
  settingsHoursLine: (args: { count: number }): string => say('settings-hours-line', null, { count: ['Number', args.count] }),
  /** “… day … days” */
  settingsDaysLine: (args: { count: number }): string => say('settings-days-line', null, { count: ['Number', args.count] }),
  /** “Before the door opens” */
  settingsChecklistTitle: (): string => say('settings-checklist-title', null, {}),
  /** “Item …” */
  settingsChecklistItemLabel: (args: { number: number }): string => say('settings-checklist-item-label', null, { number: ['Number', args.number] }),
  /** “Move up: …” */
  settingsChecklistUpAction: (args: { item: string }): string => say('settings-checklist-up-action', null, { item: ['Text', args.item] }),
  /** “Move down: …” */
  settingsChecklistDownAction: (args: { item: string }): string => say('settings-checklist-down-action', null, { item: ['Text', args.item] }),
  /** “Take off the list: …” */
  settingsChecklistRemoveAction: (args: { item: string }): string => say('settings-checklist-remove-action', null, { item: ['Text', args.item] }),
  /** “Nothing on the list.” */
  settingsChecklistEmpty: (): string => say('settings-checklist-empty', null, {}),
  /** “Add an item” */
  settingsChecklistAddAction: (): string => say('settings-checklist-add-action', null, {}),
  /** “Settle with …” */
  settleTitle: (args: { name: string }): string => say('settle-title', null, { name: ['Text', args.name] }),
  /** “Invoice …” */
  settleNumberLine: (args: { number: string }): string => say('settle-number-line', null, { number: ['Text', args.number] }),
  /** “Services of this visit” */
  settleLinesTitle: (): string => say('settle-lines-title', null, {}),
  /** “No service is written for this visit: nothing is to be paid.” */
  settleEmpty: (): string => say('settle-empty', null, {}),
  /** “… × …” */
  settleLineLabel: (args: { name: string; quantity: number }): string => say('settle-line-label', null, { name: ['Text', args.name], quantity: ['Number', args.quantity] }),
  /** “Sum” */
  settleTotalLabel: (): string => say('settle-total-label', null, {}),
  /** “Paid” */
  settlePaidLabel: (): string => say('settle-paid-label', null, {}),
  /** “Due” */
  settleDueLabel: (): string => say('settle-due-label', null, {}),
  /** “Owed from before” */
  settleEarlierLabel: (): string => say('settle-earlier-label', null, {}),
  /** “In their favor from before” */
  settleCreditLabel: (): string => say('settle-credit-label', null, {}),
  /** “What they pay” */
  settleAmountLabel: (): string => say('settle-amount-label', null, {}),
  /** “For a part, write less.” */
  settleAmountHint: (): string => say('settle-amount-hint', null, {}),
  /** “Change the sum” */
  settleAmountAction: (): string => say('settle-amount-action', null, {}),
  /** “How do they pay?” */
  settleMeansLabel: (): string => say('settle-means-label', null, {}),
  /** “Cash Card Transfer” */
  settleMeansChoice: (args: { means: string }): string => say('settle-means-choice', null, { means: ['Text', args.means] }),
  /** “Payments” */
  settlePaymentsTitle: (): string => say('settle-payments-title', null, {}),
  /** “…, …” */
  settlePaymentLine: (args: { time: number; name: string }): string => say('settle-payment-line', null, { time: ['Time', args.time], name: ['Text', args.name] }),
  /** “Reverse” */
  settleReverseAction: (): string => say('settle-reverse-action', null, {}),
  /** “Why is it taken back?” */
  settleReverseLabel: (): string => say('settle-reverse-label', null, {}),
  /** “Reversed” */
  settleReversedLabel: (): string => say('settle-reversed-label', null, {}),
  /** “This visit is paid in full.” */
  settleDoneLine: (): string => say('settle-done-line', null, {}),
  /** “Say goodbye” */
  settleLeaveAction: (): string => say('settle-leave-action', null, {}),
  /** “New colleague” */
  staffNewAction: (): string => say('staff-new-action', null, {}),
  /** “New colleague” */
  staffNewTitle: (): string => say('staff-new-title', null, {}),
  /** “Details of …” */
  staffEditTitle: (args: { name: string }): string => say('staff-edit-title', null, { name: ['Text', args.name] }),
  /** “Save” */
  staffSaveAction: (): string => say('staff-save-action', null, {}),
  /** “Go back” */
  staffBackAction: (): string => say('staff-back-action', null, {}),
  /** “Name” */
  staffNameLabel: (): string => say('staff-name-label', null, {}),
  /** “User name” */
  staffLoginLabel: (): string => say('staff-login-label', null, {}),
  /** “Password” */
  staffPasswordLabel: (): string => say('staff-password-label', null, {}),
  /** “Left empty, this colleague does not sign in.” */
  staffPasswordHint: (): string => say('staff-password-hint', null, {}),
  /** “Roles” */
  staffRolesLabel: (): string => say('staff-roles-label', null, {}),
  /** “Manager Doctor Front desk Treatment coordinator Assistant Technician Colleague” */
  staffRoleLabel: (args: { role: string }): string => say('staff-role-label', null, { role: ['Text', args.role] }),
  /** “Specialty” */
  staffSpecialtyLabel: (): string => say('staff-specialty-label', null, {}),
  /** “Works here now” */
  staffActiveLabel: (): string => say('staff-active-label', null, {}),
  /** “No longer here” */
  staffInactiveLabel: (): string => say('staff-inactive-label', null, {}),
  /** “Working hours” */
  staffHoursLabel: (): string => say('staff-hours-label', null, {}),
  /** “Each day’s hours, written like …; a gap is a break, empty is a day off.” */
  staffHoursHint: (args: { example: string }): string => say('staff-hours-hint', null, { example: ['Text', args.example] }),
  /** “Write the hours like ….” */
  staffHoursInvalid: (args: { example: string }): string => say('staff-hours-invalid', null, { example: ['Text', args.example] }),
  /** “No colleagues yet.” */
  staffListEmpty: (): string => say('staff-list-empty', null, {}),
  /** “No doctor has working hours yet.” */
  staffHoursEmpty: (): string => say('staff-hours-empty', null, {}),
  /** “Write the doctors and their hours under Colleagues; then the free times appear here.” */
  staffHoursEmptyHint: (): string => say('staff-hours-empty', 'hint', {}),
  /** “Go to colleagues” */
  staffHoursEmptyAction: (): string => say('staff-hours-empty', 'action', {}),
  /** “See the practice, its colleagues and its services Change the practice and its rules Add and change c” */
  staffRightLabel: (args: { right: string }): string => say('staff-right-label', null, { right: ['Text', args.right] }),
  /** “At the desk Care The practice What was done The data” */
  staffRightGroupLabel: (args: { group: string }): string => say('staff-right-group-label', null, { group: ['Text', args.group] }),
  /** “From the roles Given beyond the roles Taken, although the roles give it” */
  staffRightStateHint: (args: { state: string }): string => say('staff-right-state-hint', null, { state: ['Text', args.state] }),
  /** “What they may do · one differs from the roles What they may do · … differ from the roles” */
  staffRightsTitle: (args: { count: number }): string => say('staff-rights-title', null, { count: ['Number', args.count] }),
  /** “What they may do” */
  staffRightsPlainTitle: (): string => say('staff-rights-plain-title', null, {}),
  /** “The roles give what most people need. Here one right can be given or taken for this person alone.” */
  staffRightsHint: (): string => say('staff-rights-hint', null, {}),
  /** “The way in” */
  staffWayTitle: (): string => say('staff-way-title', null, {}),
  /** “Has a password, and a PIN on this machine Has a password Has a PIN on this machine, no password Does” */
  staffWayLabel: (args: { state: string }): string => say('staff-way-label', null, { state: ['Text', args.state] }),
  /** “New password” */
  staffPasswordNewLabel: (): string => say('staff-password-new-label', null, {}),
  /** “Tell it to this colleague in person; they can change it under Settings.” */
  staffPasswordNewLabelHint: (): string => say('staff-password-new-label', 'hint', {}),
  /** “Give this password” */
  staffPasswordGiveAction: (): string => say('staff-password-give-action', null, {}),
  /** “… signs in with the new password from now on.” */
  staffPasswordGivenLabel: (args: { name: string }): string => say('staff-password-given-label', null, { name: ['Text', args.name] }),
  /** “Who takes over” */
  staffSubstituteLabel: (): string => say('staff-substitute-label', null, {}),
  /** “One open step or call passes to this colleague. … open steps and calls pass to this colleague.” */
  staffSubstituteLabelHint: (args: { count: number }): string => say('staff-substitute-label', 'hint', { count: ['Number', args.count] }),
  /** “Leave” */
  staffLeaveTitle: (): string => say('staff-leave-title', null, {}),
  /** “What is due until the last day passes to the substitute, and so does what is added meanwhile.” */
  staffLeaveHint: (): string => say('staff-leave-hint', null, {}),
  /** “First day” */
  staffLeaveFromLabel: (): string => say('staff-leave-from-label', null, {}),
  /** “Last day” */
  staffLeaveUntilLabel: (): string => say('staff-leave-until-label', null, {}),
  /** “Substitute” */
  staffLeaveSubstituteLabel: (): string => say('staff-leave-substitute-label', null, {}),
  /** “Enter the leave” */
  staffLeaveAction: (): string => say('staff-leave-action', null, {}),
  /** “From … until …; … stands in” */
  staffLeaveLine: (args: { from: string; until: string; name: string }): string => say('staff-leave-line', null, { from: ['Day', args.from], until: ['Day', args.until], name: ['Text', args.name] }),
  /** “Call this leave off” */
  staffLeaveCancelAction: (): string => say('staff-leave-cancel-action', null, {}),
  /** “What has passed to the substitute stays with them.” */
  staffLeaveCancelActionHint: (): string => say('staff-leave-cancel-action', 'hint', {}),
  /** “On leave until …” */
  staffAwayLabel: (args: { until: string }): string => say('staff-away-label', null, { until: ['Day', args.until] }),
  /** “No password yet” */
  staffNoPasswordLabel: (): string => say('staff-no-password-label', null, {}),
  /** “Rooms and chairs” */
  timetableRoomsTitle: (): string => say('timetable-rooms-title', null, {}),
  /** “No rooms yet. A service that needs one can be booked once there is a room.” */
  timetableRoomsEmpty: (): string => say('timetable-rooms-empty', null, {}),
  /** “Room” */
  timetableRoomLabel: (): string => say('timetable-room-label', null, {}),
  /** “Name of the room” */
  timetableRoomNameLabel: (): string => say('timetable-room-name-label', null, {}),
  /** “A new room” */
  timetableRoomNewLabel: (): string => say('timetable-room-new-label', null, {}),
  /** “Add the room” */
  timetableRoomAddAction: (): string => say('timetable-room-add-action', null, {}),
  /** “Take out of use” */
  timetableRoomCloseAction: (): string => say('timetable-room-close-action', null, {}),
  /** “Use again” */
  timetableRoomOpenAction: (): string => say('timetable-room-open-action', null, {}),
  /** “Not in use” */
  timetableRoomClosedLabel: (): string => say('timetable-room-closed-label', null, {}),
  /** “Weekly hours” */
  timetableHoursTitle: (): string => say('timetable-hours-title', null, {}),
  /** “A week holds from the day that you choose until the next one that you enter. What is booked outside” */
  timetableHoursHint: (): string => say('timetable-hours-hint', null, {}),
  /** “Doctor or room” */
  timetableOwnerLabel: (): string => say('timetable-owner-label', null, {}),
  /** “Holds from” */
  timetableFromLabel: (): string => say('timetable-from-label', null, {}),
  /** “Save the week” */
  timetableHoursSaveAction: (): string => say('timetable-hours-save-action', null, {}),
  /** “Weeks” */
  timetableWeeksTitle: (): string => say('timetable-weeks-title', null, {}),
  /** “Since ever” */
  timetableEverLabel: (): string => say('timetable-ever-label', null, {}),
  /** “Not worked” */
  timetableNoHoursLabel: (): string => say('timetable-no-hours-label', null, {}),
  /** “The year before” */
  timetableYearBeforeAction: (): string => say('timetable-year-before-action', null, {}),
  /** “The next year” */
  timetableYearAfterAction: (): string => say('timetable-year-after-action', null, {}),
  /** “There is no list of public holidays for this country. Enter your days off here.” */
  timetablePackEmpty: (): string => say('timetable-pack-empty', null, {}),
  /** “No days off in this year.” */
  timetableHolidaysEmpty: (): string => say('timetable-holidays-empty', null, {}),
  /** “Worked” */
  timetableWorkedLabel: (): string => say('timetable-worked-label', null, {}),
  /** “Estimated by the moon” */
  timetableEstimatedLabel: (): string => say('timetable-estimated-label', null, {}),
  /** “Changed here” */
  timetableEditedLabel: (): string => say('timetable-edited-label', null, {}),
  /** “We work on this day” */
  timetableWorkAction: (): string => say('timetable-work-action', null, {}),
  /** “We are closed” */
  timetableOffAction: (): string => say('timetable-off-action', null, {}),
  /** “As in the list” */
  timetableResetAction: (): string => say('timetable-reset-action', null, {}),
  /** “Day off” */
  timetableDayLabel: (): string => say('timetable-day-label', null, {}),
  /** “Name of the day” */
  timetableDayNameLabel: (): string => say('timetable-day-name-label', null, {}),
  /** “Where it is announced” */
  timetableSourceLabel: (): string => say('timetable-source-label', null, {}),
  /** “Add the day off” */
  timetableDayAddAction: (): string => say('timetable-day-add-action', null, {}),
  /** “Blocked times” */
  timetableClosuresTitle: (): string => say('timetable-closures-title', null, {}),
  /** “Nothing is blocked.” */
  timetableClosuresEmpty: (): string => say('timetable-closures-empty', null, {}),
  /** “Open again” */
  timetableClosureCancelAction: (): string => say('timetable-closure-cancel-action', null, {}),
  /** “From …” */
  timetableSinceLine: (args: { day: string }): string => say('timetable-since-line', null, { day: ['Text', args.day] }),
  /** “Days off in …” */
  timetableHolidaysTitle: (args: { year: string }): string => say('timetable-holidays-title', null, { year: ['Text', args.year] }),
  /** “Source: …, version ….” */
  timetablePackLine: (args: { source: string; version: string }): string => say('timetable-pack-line', null, { source: ['Text', args.source], version: ['Text', args.version] }),
  /** “Known until ….” */
  timetablePackUntilLine: (args: { day: string }): string => say('timetable-pack-until-line', null, { day: ['Text', args.day] }),
  /** “… person is booked … people are booked” */
  timetableBookedLabel: (args: { count: number }): string => say('timetable-booked-label', null, { count: ['Number', args.count] }),
  /** “… to …” */
  timetableSpanLine: (args: { from: string; until: string }): string => say('timetable-span-line', null, { from: ['Text', args.from], until: ['Text', args.until] }),
  /** “… to …” */
  timetableHoursLine: (args: { start: string; end: string }): string => say('timetable-hours-line', null, { start: ['Text', args.start], end: ['Text', args.end] }),
  /** “… person to be moved … people to be moved” */
  timetableDisplacedLabel: (args: { count: number }): string => say('timetable-displaced-label', null, { count: ['Number', args.count] }),
  /** “One appointment, … confirmed, … not confirmed yet … appointments, … confirmed, … not confirmed yet” */
  todayCountsLine: (args: { appointments: number; confirmed: number; unanswered: number }): string => say('today-counts-line', null, { appointments: ['Number', args.appointments], confirmed: ['Number', args.confirmed], unanswered: ['Number', args.unanswered] }),
  /** “Next free time today: …, …” */
  todayFreeLine: (args: { time: number; name: string }): string => say('today-free-line', null, { time: ['Time', args.time], name: ['Text', args.name] }),
  /** “Next free time: …, …, …” */
  todayFreeLaterLine: (args: { day: string; time: number; name: string }): string => say('today-free-later-line', null, { day: ['DayList', args.day], time: ['Time', args.time], name: ['Text', args.name] }),
  /** “The day in four lanes” */
  todayLanesLabel: (): string => say('today-lanes-label', null, {}),
  /** “On the way” */
  todayWayTitle: (): string => say('today-way-title', null, {}),
  /** “Nobody else is expected.” */
  todayWayEmpty: (): string => say('today-way-empty', null, {}),
  /** “Waiting” */
  todayWaitingTitle: (): string => say('today-waiting-title', null, {}),
  /** “Nobody is waiting.” */
  todayWaitingEmpty: (): string => say('today-waiting-empty', null, {}),
  /** “With the doctor” */
  todayRoomTitle: (): string => say('today-room-title', null, {}),
  /** “The rooms are free.” */
  todayRoomEmpty: (): string => say('today-room-empty', null, {}),
  /** “Before leaving” */
  todayLeavingTitle: (): string => say('today-leaving-title', null, {}),
  /** “Nobody leaves without the next step: closed visits come here.” */
  todayLeavingEmpty: (): string => say('today-leaving-empty', null, {}),
  /** “Show one more Show … more” */
  todayMoreAction: (args: { count: number }): string => say('today-more-action', null, { count: ['Number', args.count] }),
  /** “A quiet day: no appointment is booked.” */
  todayDayEmpty: (): string => say('today-day-empty', null, {}),
  /** “Book the first one with N, or look at another day in the appointment book.” */
  todayDayEmptyHint: (): string => say('today-day-empty', 'hint', {}),
  /** “has just gone in a minute in the room … minutes in the room” */
  todayRoomLine: (args: { count: number }): string => say('today-room-line', null, { count: ['Number', args.count] }),
  /** “Referred by …” */
  todayReferrerLine: (args: { name: string }): string => say('today-referrer-line', null, { name: ['Text', args.name] }),
  /** “First visit” */
  todayFirstLabel: (): string => say('today-first-label', null, {}),
  /** “Confirmed” */
  todayConfirmedLabel: (): string => say('today-confirmed-label', null, {}),
  /** “Not confirmed” */
  todayPlannedLabel: (): string => say('today-planned-label', null, {}),
  /** “Late” */
  todayLateLabel: (): string => say('today-late-label', null, {}),
  /** “Return visit: … Referral: … Next stage: … Recall: … Contact: … End of care: … Next step: …” */
  todayStepLine: (args: { kind: string; reason: string }): string => say('today-step-line', null, { kind: ['Text', args.kind], reason: ['Text', args.reason] }),
  /** “Not booked yet, about …” */
  todayUnbookedLabel: (args: { day: string }): string => say('today-unbooked-label', null, { day: ['DayList', args.day] }),
  /** “Booked: …, …” */
  todayBookedLabel: (args: { day: string; time: number }): string => say('today-booked-label', null, { day: ['DayList', args.day], time: ['Time', args.time] }),
  /** “About …” */
  todayDueLabel: (args: { day: string }): string => say('today-due-label', null, { day: ['DayList', args.day] }),
  /** “What can be done for …” */
  todayActsLabel: (args: { name: string }): string => say('today-acts-label', null, { name: ['Text', args.name] }),
  /** “Call to confirm” */
  todayConfirmAction: (): string => say('today-confirm-action', null, {}),
  /** “Will come” */
  todayConfirmedAction: (): string => say('today-confirmed-action', null, {}),
  /** “Has arrived” */
  todayArriveAction: (): string => say('today-arrive-action', null, {}),
  /** “Call in” */
  todayCallInAction: (): string => say('today-call-in-action', null, {}),
  /** “Open the consultation” */
  todayVisitAction: (): string => say('today-visit-action', null, {}),
  /** “Book it now” */
  todayBookAction: (): string => say('today-book-action', null, {}),
  /** “Say goodbye” */
  todayLeaveAction: (): string => say('today-leave-action', null, {}),
  /** “Did not come” */
  todayNoShowAction: (): string => say('today-no-show-action', null, {}),
  /** “Cancel the appointment…” */
  todayCancelAction: (): string => say('today-cancel-action', null, {}),
  /** “Open the file” */
  todayPatientAction: (): string => say('today-patient-action', null, {}),
  /** “Move among the cards” */
  todayUpAction: (): string => say('today-up-action', null, {}),
  /** “The main act of the card” */
  todayMainAction: (): string => say('today-main-action', null, {}),
  /** “Call …” */
  todayConfirmTitle: (args: { name: string }): string => say('today-confirm-title', null, { name: ['Text', args.name] }),
  /** “Appointment: …, …” */
  todayConfirmSub: (args: { day: string; time: number }): string => say('today-confirm-sub', null, { day: ['DayLong', args.day], time: ['Time', args.time] }),
  /** “No mobile is written in the file.” */
  todayConfirmEmpty: (): string => say('today-confirm-empty', null, {}),
  /** “Today’s work” */
  todayWorkTitle: (): string => say('today-work-title', null, {}),
  /** “One task, … late … tasks, … late” */
  todayWorkLine: (args: { count: number; late: number }): string => say('today-work-line', null, { count: ['Number', args.count], late: ['Number', args.late] }),
  /** “One task … tasks” */
  todayWorkPlainLine: (args: { count: number }): string => say('today-work-plain-line', null, { count: ['Number', args.count] }),
  /** “Nothing is waiting: a good day.” */
  todayWorkEmpty: (): string => say('today-work-empty', null, {}),
  /** “Calls and next steps appear here when they are due.” */
  todayWorkEmptyHint: (): string => say('today-work-empty', 'hint', {}),
  /** “Next-day call: … Doctor calls: … Recall: … Contact: … Account: … Did not come: … Left without being” */
  todayTaskTitle: (args: { kind: string; name: string }): string => say('today-task-title', null, { kind: ['Text', args.kind], name: ['Text', args.name] }),
  /** “one day late … days late” */
  todayTaskLateLabel: (args: { count: number }): string => say('today-task-late-label', null, { count: ['Number', args.count] }),
  /** “Urgent” */
  todayTaskUrgentLabel: (): string => say('today-task-urgent-label', null, {}),
  /** “Call” */
  todayTaskCallAction: (): string => say('today-task-call-action', null, {}),
  /** “Book” */
  todayTaskBookAction: (): string => say('today-task-book-action', null, {}),
  /** “Open” */
  todayTaskOpenAction: (): string => say('today-task-open-action', null, {}),
  /** “All calls” */
  todayWorkAllAction: (): string => say('today-work-all-action', null, {}),
  /** “…, …” */
  todayWhatLine: (args: { service: string; name: string }): string => say('today-what-line', null, { service: ['Text', args.service], name: ['Text', args.name] }),
  /** “… min, long wait … min, say a word … min waiting” */
  todayWaitLabel: (args: { level: string; count: number }): string => say('today-wait-label', null, { level: ['Text', args.level], count: ['Number', args.count] }),
  /** “Just arrived” */
  todayArrivedLabel: (): string => say('today-arrived-label', null, {}),
  /** “Less than … min to wait; best to come at …” */
  todayEstimateLine: (args: { minutes: number; time: number }): string => say('today-estimate-line', null, { minutes: ['Number', args.minutes], time: ['Time', args.time] }),
  /** “Less than … min to wait” */
  todayEstimatePlainLine: (args: { minutes: number }): string => say('today-estimate-plain-line', null, { minutes: ['Number', args.minutes] }),
  /** “Mr. … Ms. … Dr. … …” */
  todayNameTitle: (args: { form: string; name: string }): string => say('today-name-title', null, { form: ['Text', args.form], name: ['Text', args.name] }),
  /** “No. …” */
  todayQueueLabel: (args: { number: number }): string => say('today-queue-label', null, { number: ['Number', args.number] }),
  /** “Walked in” */
  todayWalkInLabel: (): string => say('today-walk-in-label', null, {}),
  /** “Apologized Refreshment offered Apology and refreshment” */
  todayAmendsLabel: (args: { kind: string }): string => say('today-amends-label', null, { kind: ['Text', args.kind] }),
  /** “Apologize and offer a drink” */
  todayAmendsAction: (): string => say('today-amends-action', null, {}),
  /** “Left without being seen…” */
  todayLeftAction: (): string => say('today-left-action', null, {}),
  /** “Settle and say goodbye” */
  todaySettleAction: (): string => say('today-settle-action', null, {}),
  /** “What to say” */
  todaySayAction: (): string => say('today-say-action', null, {}),
  /** “Whose patients” */
  todayDoctorsLabel: (): string => say('today-doctors-label', null, {}),
  /** “All: …” */
  todayDoctorsAll: (args: { count: number }): string => say('today-doctors-all', null, { count: ['Number', args.count] }),
  /** “…: …” */
  todayDoctorsChoice: (args: { name: string; count: number }): string => say('today-doctors-choice', null, { name: ['Text', args.name], count: ['Number', args.count] }),
  /** “My queue” */
  visitsQueueTitle: (): string => say('visits-queue-title', null, {}),
  /** “Nobody is waiting for you now.” */
  visitsQueueEmpty: (): string => say('visits-queue-empty', null, {}),
  /** “Waiting” */
  visitsQueueWaitingTitle: (): string => say('visits-queue-waiting-title', null, {}),
  /** “In the room” */
  visitsQueueRoomTitle: (): string => say('visits-queue-room-title', null, {}),
  /** “has just arrived waiting for a minute waiting for … minutes” */
  visitsWaitingLine: (args: { count: number }): string => say('visits-waiting-line', null, { count: ['Number', args.count] }),
  /** “has just gone in a minute in the room … minutes in the room” */
  visitsRoomLine: (args: { count: number }): string => say('visits-room-line', null, { count: ['Number', args.count] }),
  /** “First visit Visit number … Visit number …” */
  visitsNthLine: (args: { count: number }): string => say('visits-nth-line', null, { count: ['Number', args.count] }),
  /** “Waiting In the room Visit closed Left without being seen Visit” */
  visitsStateLabel: (args: { state: string }): string => say('visits-state-label', null, { state: ['Text', args.state] }),
  /** “Call in” */
  visitsCallInAction: (): string => say('visits-call-in-action', null, {}),
  /** “Open the visit” */
  visitsOpenAction: (): string => say('visits-open-action', null, {}),
  /** “Patient’s file” */
  visitsFileAction: (): string => say('visits-file-action', null, {}),
  /** “The path so far” */
  visitsPathTitle: (): string => say('visits-path-title', null, {}),
  /** “The first visit: no path yet.” */
  visitsPathEmpty: (): string => say('visits-path-empty', null, {}),
  /** “In the patient’s own words” */
  visitsWordsLabel: (): string => say('visits-words-label', null, {}),
  /** “Services today” */
  visitsServicesTitle: (): string => say('visits-services-title', null, {}),
  /** “No services yet.” */
  visitsServicesEmpty: (): string => say('visits-services-empty', null, {}),
  /** “Add a service” */
  visitsServiceAddLabel: (): string => say('visits-service-add-label', null, {}),
  /** “Remove …” */
  visitsServiceRemoveAction: (args: { name: string }): string => say('visits-service-remove-action', null, { name: ['Text', args.name] }),
  /** “How many: …” */
  visitsServiceQuantityLabel: (args: { name: string }): string => say('visits-service-quantity-label', null, { name: ['Text', args.name] }),
  /** “Sum” */
  visitsServicesTotalLabel: (): string => say('visits-services-total-label', null, {}),
  /** “Invasive” */
  visitsInvasiveLabel: (): string => say('visits-invasive-label', null, {}),
  /** “Saved” */
  visitsSavedHint: (): string => say('visits-saved-hint', null, {}),
  /** “Saving…” */
  visitsSavingHint: (): string => say('visits-saving-hint', null, {}),
  /** “Not saved yet” */
  visitsUnsavedHint: (): string => say('visits-unsaved-hint', null, {}),
  /** “Close the visit” */
  visitsCloseAction: (): string => say('visits-close-action', null, {}),
  /** “What is the next step?” */
  visitsNextTitle: (): string => say('visits-next-title', null, {}),
  /** “Return visit Referral to a colleague Next stage of treatment Periodic recall Remote contact End of c” */
  visitsKindLabel: (args: { kind: string }): string => say('visits-kind-label', null, { kind: ['Text', args.kind] }),
  /** “Here, after a known time Why, and how urgent The stage that follows A check in a few months By phone” */
  visitsKindHint: (args: { kind: string }): string => say('visits-kind-hint', null, { kind: ['Text', args.kind] }),
  /** “When?” */
  visitsWhenLabel: (): string => say('visits-when-label', null, {}),
  /** “… week … weeks” */
  visitsWeeksLabel: (args: { count: number }): string => say('visits-weeks-label', null, { count: ['Number', args.count] }),
  /** “… month … months” */
  visitsMonthsLabel: (args: { count: number }): string => say('visits-months-label', null, { count: ['Number', args.count] }),
  /** “Date” */
  visitsDateLabel: (): string => say('visits-date-label', null, {}),
  /** “On which day?” */
  visitsDueDateLabel: (): string => say('visits-due-date-label', null, {}),
  /** “What for?” */
  visitsWhyLabel: (): string => say('visits-why-label', null, {}),
  /** “Why is the patient sent?” */
  visitsWhyReferralLabel: (): string => say('visits-why-referral-label', null, {}),
  /** “Why does care end here?” */
  visitsWhyEndLabel: (): string => say('visits-why-end-label', null, {}),
  /** “Who sees to it?” */
  visitsOwnerLabel: (): string => say('visits-owner-label', null, {}),
  /** “Choose a colleague” */
  visitsOwnerNone: (): string => say('visits-owner-none', null, {}),
  /** “To which colleague?” */
  visitsColleagueLabel: (): string => say('visits-colleague-label', null, {}),
  /** “Urgent” */
  visitsUrgentLabel: (): string => say('visits-urgent-label', null, {}),
  /** “I asked: “Is there a question left that you have not asked?”” */
  visitsGoldenLabel: (): string => say('visits-golden-label', null, {}),
  /** “What the patient asked; empty if nothing was left” */
  visitsGoldenAnswerLabel: (): string => say('visits-golden-answer-label', null, {}),
  /** “A call tomorrow, 24 hours after the procedure” */
  visitsTomorrowLabel: (): string => say('visits-tomorrow-label', null, {}),
  /** “Set by itself; it asks about pain and bleeding” */
  visitsTomorrowHint: (): string => say('visits-tomorrow-hint', null, {}),
  /** “Say to the patient” */
  visitsSayTitle: (): string => say('visits-say-title', null, {}),
  /** “Choose the next step, and the sentence stands here.” */
  visitsSayEmpty: (): string => say('visits-say-empty', null, {}),
  /** “… sees this at once” */
  visitsSeesTitle: (args: { name: string }): string => say('visits-sees-title', null, { name: ['Text', args.name] }),
  /** “…: return visit, about … …: referral to a colleague, by … …: next stage of treatment, about … …: per” */
  visitsSeesLine: (args: { name: string; kind: string; day: string }): string => say('visits-sees-line', null, { name: ['Text', args.name], kind: ['Text', args.kind], day: ['Text', args.day] }),
  /** “Add another step” */
  visitsStepAddAction: (): string => say('visits-step-add-action', null, {}),
  /** “The other step” */
  visitsStepNextAction: (): string => say('visits-step-next-action', null, {}),
  /** “Remove this step” */
  visitsStepRemoveAction: (): string => say('visits-step-remove-action', null, {}),
  /** “Step …” */
  visitsStepNumberLabel: (args: { number: number }): string => say('visits-step-number-label', null, { number: ['Number', args.number] }),
  /** “Close the visit and hand over” */
  visitsFinishAction: (): string => say('visits-finish-action', null, {}),
  /** “Keep it, not finished yet” */
  visitsLaterAction: (): string => say('visits-later-action', null, {}),
  /** “Without a next step, the visit does not close.” */
  visitsGateHint: (): string => say('visits-gate-hint', null, {}),
  /** “Reason, from the list” */
  visitsEndReasonLabel: (): string => say('visits-end-reason-label', null, {}),
  /** “Recovered Treatment finished Goes on elsewhere Does not want to go on Moved away Has died Another re” */
  visitsEndReasonChoice: (args: { reason: string }): string => say('visits-end-reason-choice', null, { reason: ['Text', args.reason] }),
  /** “First free times” */
  visitsFreeTitle: (): string => say('visits-free-title', null, {}),
  /** “No free time is in sight. The colleague looks for one.” */
  visitsFreeNone: (): string => say('visits-free-none', null, {}),
  /** “…, booked with the closing” */
  visitsFreeBookHint: (args: { time: string }): string => say('visits-free-book-hint', null, { time: ['Text', args.time] }),
  /** “Book the first free time with the closing” */
  visitsFreeKeyAction: (): string => say('visits-free-key-action', null, {}),
  /** “I handed over what to look after at home” */
  visitsAfterCareLabel: (): string => say('visits-after-care-label', null, {}),
  /** “Your answer to …, who sent the patient” */
  visitsAnswerLabel: (args: { name: string }): string => say('visits-answer-label', null, { name: ['Text', args.name] }),
  /** “Sent because: …” */
  visitsAnswerReasonLine: (args: { reason: string }): string => say('visits-answer-reason-line', null, { reason: ['Text', args.reason] }),
  /** “…, … of …: …” */
  visitsPhaseLine: (args: { plan: string; number: number; total: number; what: string }): string => say('visits-phase-line', null, { plan: ['Text', args.plan], number: ['Number', args.number], total: ['Number', args.total], what: ['Text', args.what] }),
  /** “… calls; it asks about pain and bleeding” */
  visitsTomorrowWho: (args: { name: string }): string => say('visits-tomorrow-who', null, { name: ['Text', args.name] }),
  /** “Patient journey” */
  visitsStepsTitle: (): string => say('visits-steps-title', null, {}),
  /** “One open step … open steps” */
  visitsStepsLine: (args: { count: number }): string => say('visits-steps-line', null, { count: ['Number', args.count] }),
  /** “Not accepted yet Accepted, not booked Booked Care ended Next step” */
  visitsStepStateLabel: (args: { state: string }): string => say('visits-step-state-label', null, { state: ['Text', args.state] }),
  /** “about …” */
  visitsStepDueLine: (args: { day: string }): string => say('visits-step-due-line', null, { day: ['Text', args.day] }),
  /** “Appointment: …” */
  visitsStepBookedLine: (args: { day: string }): string => say('visits-step-booked-line', null, { day: ['Text', args.day] }),
  /** “Seen to by …” */
  visitsStepOwnerLine: (args: { name: string }): string => say('visits-step-owner-line', null, { name: ['Text', args.name] }),
  /** “Accept the hand-over” */
  visitsAcceptAction: (): string => say('visits-accept-action', null, {}),
  /** “Book now” */
  visitsBookAction: (): string => say('visits-book-action', null, {}),
  /** “Say goodbye” */
  visitsLeaveAction: (): string => say('visits-leave-action', null, {}),
  /** “To see how the treatment has worked For a colleague’s examination The next stage of the treatment Pe” */
  visitsReasonUsual: (args: { kind: string }): string => say('visits-reason-usual', null, { kind: ['Text', args.kind] }),
  /** “Before leaving” */
  visitsLeavingTitle: (): string => say('visits-leaving-title', null, {}),
  /** “Nobody is leaving now.” */
  visitsLeavingEmpty: (): string => say('visits-leaving-empty', null, {}),
  /** “Waiting for an appointment” */
  visitsOpenStepsTitle: (): string => say('visits-open-steps-title', null, {}),
  /** “Nothing was left” */
  visitsGoldenNothing: (): string => say('visits-golden-nothing', null, {}),
  /** “One more: …” */
  visitsServiceMoreAction: (args: { name: string }): string => say('visits-service-more-action', null, { name: ['Text', args.name] }),
  /** “One fewer: …” */
  visitsServiceFewerAction: (args: { name: string }): string => say('visits-service-fewer-action', null, { name: ['Text', args.name] }),
  /** “Waiting list” */
  waitingPageTitle: (): string => say('waiting-page-title', null, {}),
  /** “… person waits … people wait” */
  waitingCountLine: (args: { count: number }): string => say('waiting-count-line', null, { count: ['Number', args.count] }),
  /** “What is chosen” */
  waitingSideLabel: (): string => say('waiting-side-label', null, {}),
  /** “Times that came free” */
  waitingFillTitle: (): string => say('waiting-fill-title', null, {}),
  /** “No time has come free.” */
  waitingFillEmpty: (): string => say('waiting-fill-empty', null, {}),
  /** “A canceled or missed time that nobody has taken stands here, with how many of the waiting list it su” */
  waitingFillHint: (): string => say('waiting-fill-hint', null, {}),
  /** “Not offered yet” */
  waitingFreedTitle: (): string => say('waiting-freed-title', null, {}),
  /** “To be told kindly that the time is gone” */
  waitingUntoldTitle: (): string => say('waiting-untold-title', null, {}),
  /** “Told” */
  waitingToldAction: (): string => say('waiting-told-action', null, {}),
  /** “suits nobody suits … person suits … people” */
  waitingFittingLine: (args: { count: number }): string => say('waiting-fitting-line', null, { count: ['Number', args.count] }),
  /** “nobody else to ask … more to ask … more to ask” */
  waitingMoreLine: (args: { count: number }): string => say('waiting-more-line', null, { count: ['Number', args.count] }),
  /** “… had this time” */
  waitingGiverLine: (args: { name: string }): string => say('waiting-giver-line', null, { name: ['Text', args.name] }),
  /** “… comes sooner and left this time” */
  waitingMovedUpLine: (args: { name: string }): string => say('waiting-moved-up-line', null, { name: ['Text', args.name] }),
  /** “Offer” */
  waitingOfferAction: (): string => say('waiting-offer-action', null, {}),
  /** “Ask the next” */
  waitingNextAction: (): string => say('waiting-next-action', null, {}),
  /** “Offer no longer” */
  waitingCloseAction: (): string => say('waiting-close-action', null, {}),
  /** “How is it offered?” */
  waitingModeLabel: (): string => say('waiting-mode-label', null, {}),
  /** “To several at once One by one” */
  waitingModeChoice: (args: { mode: string }): string => say('waiting-mode-choice', null, { mode: ['Text', args.mode] }),
  /** “How many at once” */
  waitingSizeLabel: (): string => say('waiting-size-label', null, {}),
  /** “Minutes an offer holds” */
  waitingLimitLabel: (): string => say('waiting-limit-label', null, {}),
  /** “Who is asked, in this order” */
  waitingOrderTitle: (): string => say('waiting-order-title', null, {}),
  /** “Nobody on the waiting list fits this time.” */
  waitingFitsEmpty: (): string => say('waiting-fits-empty', null, {}),
  /** “Offer …” */
  waitingOpenTitle: (args: { time: string }): string => say('waiting-open-title', null, { time: ['Text', args.time] }),
  /** “Begin to offer” */
  waitingOpenAction: (): string => say('waiting-open-action', null, {}),
  /** “Asked now Accepted Declined No answer Time limit over Withdrawn” */
  waitingOfferState: (args: { state: string }): string => say('waiting-offer-state', null, { state: ['Text', args.state] }),
  /** “… left” */
  waitingLeftLine: (args: { time: string }): string => say('waiting-left-line', null, { time: ['Text', args.time] }),
  /** “What was answered” */
  waitingAnswersLabel: (): string => say('waiting-answers-label', null, {}),
  /** “Takes the time Does not want it No answer” */
  waitingAnswerChoice: (args: { answer: string }): string => say('waiting-answer-choice', null, { answer: ['Text', args.answer] }),
  /** “Booked for …: ….” */
  waitingBookedLine: (args: { name: string; time: string }): string => say('waiting-booked-line', null, { name: ['Text', args.name], time: ['Text', args.time] }),
  /** “The later appointment is released: …. It can be offered in turn.” */
  waitingReleasedLine: (args: { time: string }): string => say('waiting-released-line', null, { time: ['Text', args.time] }),
  /** “Who waits” */
  waitingListTitle: (): string => say('waiting-list-title', null, {}),
  /** “Nobody is on the waiting list.” */
  waitingListEmpty: (): string => say('waiting-list-empty', null, {}),
  /** “Whoever would rather come sooner is put here; times that come free are offered to them.” */
  waitingListHint: (): string => say('waiting-list-hint', null, {}),
  /** “Nobody waits for this.” */
  waitingNarrowedEmpty: (): string => say('waiting-narrowed-empty', null, {}),
  /** “Add to the waiting list” */
  waitingAddAction: (): string => say('waiting-add-action', null, {}),
  /** “Change what they want” */
  waitingEditAction: (): string => say('waiting-edit-action', null, {}),
  /** “On the waiting list: …” */
  waitingEditTitle: (args: { name: string }): string => say('waiting-edit-title', null, { name: ['Text', args.name] }),
  /** “Save” */
  waitingSaveAction: (): string => say('waiting-save-action', null, {}),
  /** “Go back” */
  waitingBackAction: (): string => say('waiting-back-action', null, {}),
  /** “Who?” */
  waitingPatientLabel: (): string => say('waiting-patient-label', null, {}),
  /** “Service” */
  waitingServiceLabel: (): string => say('waiting-service-label', null, {}),
  /** “Doctor” */
  waitingDoctorLabel: (): string => say('waiting-doctor-label', null, {}),
  /** “Doctors who suit” */
  waitingDoctorsLabel: (): string => say('waiting-doctors-label', null, {}),
  /** “None chosen: every doctor.” */
  waitingAnyDoctorHint: (): string => say('waiting-any-doctor-hint', null, {}),
  /** “Length, minutes” */
  waitingMinutesLabel: (): string => say('waiting-minutes-label', null, {}),
  /** “Empty: … minutes, as the service.” */
  waitingMinutesHint: (args: { count: number }): string => say('waiting-minutes-hint', null, { count: ['Number', args.count] }),
  /** “Weekdays that suit; none: all” */
  waitingWeekdaysLabel: (): string => say('waiting-weekdays-label', null, {}),
  /** “Hours that suit” */
  waitingHoursLabel: (): string => say('waiting-hours-label', null, {}),
  /** “For example …; empty: at any hour.” */
  waitingHoursHint: (args: { example: string }): string => say('waiting-hours-hint', null, { example: ['Text', args.example] }),
  /** “One stretch of the day, for example ….” */
  waitingHoursInvalid: (args: { example: string }): string => say('waiting-hours-invalid', null, { example: ['Text', args.example] }),
  /** “from … to …” */
  waitingHoursLine: (args: { start: number; end: number }): string => say('waiting-hours-line', null, { start: ['Time', args.start], end: ['Time', args.end] }),
  /** “until …” */
  waitingUntilLine: (args: { day: string }): string => say('waiting-until-line', null, { day: ['DayList', args.day] }),
  /** “Not before” */
  waitingFromLabel: (): string => say('waiting-from-label', null, {}),
  /** “Until” */
  waitingUntilLabel: (): string => say('waiting-until-label', null, {}),
  /** “How urgent?” */
  waitingUrgencyLabel: (): string => say('waiting-urgency-label', null, {}),
  /** “Urgent Soon Can wait” */
  waitingUrgencyChoice: (args: { urgency: string }): string => say('waiting-urgency-choice', null, { urgency: ['Text', args.urgency] }),
  /** “Agreed to be called about free times” */
  waitingConsentLabel: (): string => say('waiting-consent-label', null, {}),
  /** “Only those who agreed are offered a time.” */
  waitingConsentHint: (): string => say('waiting-consent-hint', null, {}),
  /** “Release the appointment on … … when a sooner time is taken” */
  waitingReleaseLabel: (args: { day: string; time: string }): string => say('waiting-release-label', null, { day: ['DayList', args.day], time: ['Text', args.time] }),
  /** “It is then offered to others.” */
  waitingReleaseHint: (): string => say('waiting-release-hint', null, {}),
  /** “Note” */
  waitingNoteLabel: (): string => say('waiting-note-label', null, {}),
  /** “Take off the list” */
  waitingEndAction: (): string => say('waiting-end-action', null, {}),
  /** “Take … off the waiting list” */
  waitingEndTitle: (args: { name: string }): string => say('waiting-end-title', null, { name: ['Text', args.name] }),
  /** “Why?” */
  waitingEndReasonLabel: (): string => say('waiting-end-reason-label', null, {}),
  /** “In other words” */
  waitingEndWordsLabel: (): string => say('waiting-end-words-label', null, {}),
  /** “Went elsewhere Cannot be reached Does not need it any more” */
  waitingEndChoice: (args: { reason: string }): string => say('waiting-end-choice', null, { reason: ['Text', args.reason] }),
  /** “since today … day … days” */
  waitingDaysLabel: (args: { count: number }): string => say('waiting-days-label', null, { count: ['Number', args.count] }),
  /** “asked … time asked … times” */
  waitingOffersLabel: (args: { count: number }): string => say('waiting-offers-label', null, { count: ['Number', args.count] }),
  /** “No calls” */
  waitingNoCallLabel: (): string => say('waiting-no-call-label', null, {}),
  /** “Booked now: …” */
  waitingHasLine: (args: { time: string }): string => say('waiting-has-line', null, { time: ['Text', args.time] }),
};

/** The messages whose keys are codes, with what their variables hold. */
export const dynamic: Record<string, Record<string, Kind>> = {
  'error-session-wrong-password': {},
  'error-session-wait': { seconds: 'Number' },
  'error-session-wrong-pin': {},
  'error-pin-missing': {},
  'error-pin-invalid': {},
  'error-password-again': {},
  'error-password-wrong': {},
  'error-recovery-answers-wrong': {},
  'error-recovery-key-invalid': {},
  'error-recovery-key-wrong': {},
  'error-recovery-not-begun': {},
  'error-recovery-not-manager': {},
  'error-session-needed': {},
  'error-right-missing': {},
  'error-not-found': {},
  'error-practice-exists': {},
  'error-practice-missing': {},
  'error-practice-name-empty': {},
  'error-record-text-empty': {},
  'error-record-days-invalid': {},
  'error-fact-text-empty': {},
  'error-fact-private-at-desk': {},
  'error-question-text-empty': {},
  'error-speaks-for-self': {},
  'error-patient-name-empty': {},
  'error-patient-mobile-invalid': { text: 'Text' },
  'error-patient-national-id-invalid': {},
  'error-birth-invalid': {},
  'error-birth-in-future': {},
  'error-patient-referrer-self': {},
  'error-patient-guardian-self': {},
  'error-file-no-taken': { name: 'Text' },
  'error-text-too-long': { limit: 'Number' },
  'error-staff-name-empty': {},
  'error-staff-login-empty': {},
  'error-staff-login-taken': {},
  'error-staff-role-missing': {},
  'error-staff-manager-needed': {},
  'error-staff-substitute-needed': { count: 'Number' },
  'error-staff-substitute-invalid': {},
  'error-staff-leave-invalid': {},
  'error-staff-delegate-invalid': {},
  'error-behalf-not-allowed': {},
  'error-behalf-other-doctor': { name: 'Text' },
  'error-file-refused': {},
  'error-emergency-reason-empty': {},
  'error-password-too-short': { limit: 'Number' },
  'error-service-name-empty': {},
  'error-service-minutes-invalid': {},
  'error-amount-invalid': {},
  'error-day-invalid': {},
  'error-zone-unknown': {},
  'error-choice-unknown': { text: 'Text' },
  'error-wording-blocked': { text: 'Text', instead: 'Text' },
  'error-script-name-unknown': { text: 'Text' },
  'error-paper-no-font': { text: 'Text' },
  'error-paper-no-time': {},
  'error-paper-not-saved': { text: 'Text' },
  'error-hours-invalid': {},
  'error-room-name-empty': {},
  'error-room-booked': { count: 'Number' },
  'error-closure-reason-empty': {},
  'error-closure-invalid': {},
  'error-holiday-name-empty': {},
  'error-appointment-doctor-busy': { time: 'Time', name: 'Text' },
  'error-appointment-patient-busy': { time: 'Time', name: 'Text' },
  'error-appointment-room-busy': { time: 'Time', name: 'Text' },
  'error-appointment-out-of-hours': { name: 'Text' },
  'error-appointment-beyond-right': {},
  'error-appointment-beyond-reason': {},
  'error-appointment-no-room': {},
  'error-appointment-not-done': { name: 'Text' },
  'error-series-none': {},
  'error-series-invalid': {},
  'error-series-time-taken': { time: 'Time' },
  'error-enquiry-not-open': {},
  'error-enquiry-empty': {},
  'error-appointment-in-past': {},
  'error-appointment-not-open': { status: 'Text' },
  'error-appointment-no-doctor': {},
  'error-cancel-reason-empty': {},
  'error-appointment-not-begun': {},
  'error-appointment-other-day': {},
  'error-visit-already-open': {},
  'error-visit-has-appointment': { time: 'Time', name: 'Text' },
  'error-visit-not-open': {},
  'error-visit-step-missing': {},
  'error-delay-reason-empty': {},
  'error-delay-minutes-invalid': {},
  'error-payment-reason-empty': {},
  'error-left-reason-empty': {},
  'error-checklist-empty': {},
  'error-payment-too-much': { due: 'Money' },
  'error-invoice-number-taken': { number: 'Number' },
  'error-step-due-missing': {},
  'error-step-due-past': {},
  'error-step-owner-missing': {},
  'error-step-reason-empty': {},
  'error-step-colleague-missing': {},
  'error-step-not-open': {},
  'error-step-end-reason-missing': {},
  'error-handover-reason-empty': {},
  'error-handover-taker-invalid': {},
  'error-referral-not-yours': {},
  'error-referral-answer-empty': {},
  'error-followup-not-open': {},
  'error-attempt-answers-missing': {},
  'error-undo-nothing': {},
  'error-redo-nothing': {},
  'error-undo-breaks': { rule: 'Text' },
  'error-act-undone-already': {},
  'error-act-never-undone': {},
  'error-device-name-empty': {},
  'error-rule-value-invalid': {},
  'error-ledger-unbalanced': {},
  'error-sample-only': {},
  'error-input-unreadable': { text: 'Text' },
  'error-endpoint-unknown': {},
  'error-check-found': { count: 'Number' },
  'error-bug': { incident: 'Text' },
  'error-store-in-use': {},
  'error-store-disk-full': {},
  'error-store-read-only': {},
  'error-store-damaged': {},
  'error-store-newer': { found: 'Number', known: 'Number' },
  'error-store-wrong-key': {},
  'error-store-acts-missing': { missing: 'Number' },
  'error-store-io': {},
  'error-store-missing': {},
  'error-key-damaged': {},
  'error-key-missing': {},
  'error-import-mapping-invalid': { text: 'Text' },
  'error-import-column-missing': { text: 'Text' },
  'error-import-file-unreadable': { text: 'Text' },
  'error-job-running': {},
  'error-job-canceled': {},
  'error-backup-no-target': {},
  'error-backup-target-name-empty': {},
  'error-backup-folder-missing': { text: 'Text' },
  'error-backup-folder-read-only': { text: 'Text' },
  'error-backup-unreadable': { text: 'Text' },
  'error-backup-no-room': { needed: 'Number', free: 'Number' },
  'error-backup-too-large': {},
  'error-backup-gone': {},
  'error-backup-read-back': {},
  'error-backup-not-one': {},
  'error-backup-cut': {},
  'error-backup-damaged': {},
  'error-backup-newer': {},
  'error-backup-other-practice': { name: 'Text' },
  'error-backup-wrong-secret': {},
  'error-restore-not-allowed': {},
  'error-waiting-not-open': {},
  'error-waiting-invalid': {},
  'error-waiting-reason-empty': {},
  'error-opening-open-already': {},
  'error-opening-gone': {},
  'error-offer-minutes-invalid': {},
  'error-offer-size-invalid': {},
  'error-opening-nobody': {},
  'error-offer-ended': {},
  'error-offer-running': { name: 'Text' },
  'error-attachment-too-large': { limit: 'Number' },
  'error-attachment-type-unknown': {},
  'error-attachment-unreadable': { text: 'Text' },
  'error-attachment-missing': {},
  'error-attachment-damaged': {},
  'error-attachment-is-consent': {},
  'error-attachment-not-saved': { text: 'Text' },
  'error-attachment-not-shown': {},
  'error-consent-missing': {},
  'error-consent-paper-missing': {},
  'error-consent-days-invalid': {},
  'error-consent-reason-empty': {},
  'error-plan-title-empty': {},
  'error-plan-option-missing': {},
  'error-plan-phase-missing': {},
  'error-plan-phase-done': {},
  'error-plan-chosen': {},
  'error-plan-ended': {},
  'error-plan-witness-missing': {},
  'error-plan-reason-empty': {},
  'error-plan-instalments-differ': { agreed: 'Money', cost: 'Money' },
  'error-plan-financing-loan': {},
  'error-path-text-empty': {},
  'error-protocol-text-empty': {},
  'error-protocol-choices-few': {},
  'error-protocol-too-long': { limit: 'Number' },
  'error-measure-no-number': {},
  'error-measure-name-empty': {},
  'field-any-deleted-at': {},
  'field-practice-row': {},
  'field-practice-name': {},
  'field-practice-country': {},
  'field-practice-language': {},
  'field-practice-calendar': {},
  'field-practice-digits': {},
  'field-practice-currency': {},
  'field-practice-money-unit': {},
  'field-practice-address': {},
  'field-practice-phone': {},
  'field-practice-zone': {},
  'field-practice-week-start': {},
  'field-practice-weekend': {},
  'field-practice-slot-minutes': {},
  'field-practice-is-sample': {},
  'field-practice-recovery-set-at': {},
  'field-practice-recovery-used-at': {},
  'field-rule-value-row': {},
  'field-rule-value-name': {},
  'field-rule-value-value': {},
  'field-rule-value-valid-from': {},
  'field-staff-row': {},
  'field-staff-name': {},
  'field-staff-login': {},
  'field-staff-language': {},
  'field-staff-is-active': {},
  'field-staff-specialty': {},
  'field-staff-password-set-at': {},
  'field-staff-pin-set-at': {},
  'field-staff-role-row': {},
  'field-staff-role-staff-id': {},
  'field-staff-role-role': {},
  'field-working-hours-row': {},
  'field-working-hours-staff-id': {},
  'field-working-hours-room-id': {},
  'field-working-hours-valid-from': {},
  'field-working-hours-weekday': {},
  'field-working-hours-start-minute': {},
  'field-working-hours-end-minute': {},
  'field-service-row': {},
  'field-service-name': {},
  'field-service-code': {},
  'field-service-minutes': {},
  'field-service-is-invasive': {},
  'field-service-recall-months': {},
  'field-service-is-active': {},
  'field-service-needs': {},
  'field-service-buffer-minutes': {},
  'field-service-preparation': {},
  'field-service-price-row': {},
  'field-service-price-service-id': {},
  'field-service-price-valid-from': {},
  'field-service-price-price': {},
  'field-service-place-row': {},
  'field-service-place-service-id': {},
  'field-service-place-staff-id': {},
  'field-service-place-room-id': {},
  'field-patient-row': {},
  'field-patient-file-no': {},
  'field-patient-given-name': {},
  'field-patient-middle-name': {},
  'field-patient-family-name': {},
  'field-patient-address-form': {},
  'field-patient-called-as': {},
  'field-patient-national-id': {},
  'field-patient-other-id': {},
  'field-patient-birth-day': {},
  'field-patient-birth-year-only': {},
  'field-patient-sex': {},
  'field-patient-city': {},
  'field-patient-language': {},
  'field-patient-source': {},
  'field-patient-referrer-id': {},
  'field-patient-guardian-id': {},
  'field-patient-note': {},
  'field-patient-private-note': {},
  'field-patient-registered-on': {},
  'field-patient-phone-row': {},
  'field-patient-phone-number': {},
  'field-patient-label-row': {},
  'field-patient-label-tone': {},
  'field-patient-label-text': {},
  'field-patient-label-is-private': {},
  'field-patient-label-topic': {},
  'field-patient-label-detail': {},
  'field-patient-label-told-by': {},
  'field-patient-label-told-on': {},
  'field-patient-label-staff-id': {},
  'field-patient-label-question-id': {},
  'field-patient-label-until-on': {},
  'field-patient-label-at-call': {},
  'field-patient-label-at-desk': {},
  'field-patient-label-at-visit': {},
  'field-question-row': {},
  'field-question-topic': {},
  'field-question-text': {},
  'field-household-row': {},
  'field-household-name': {},
  'field-household-member-row': {},
  'field-household-member-household-id': {},
  'field-household-member-patient-id': {},
  'field-household-member-relation': {},
  'field-speaks-for-row': {},
  'field-speaks-for-patient-id': {},
  'field-speaks-for-person-id': {},
  'field-appointment-row': {},
  'field-appointment-patient-id': {},
  'field-appointment-staff-id': {},
  'field-appointment-service-id': {},
  'field-appointment-day': {},
  'field-appointment-start-minute': {},
  'field-appointment-minutes': {},
  'field-appointment-status': {},
  'field-appointment-source': {},
  'field-appointment-cancel-reason': {},
  'field-appointment-reminder-sent': {},
  'field-appointment-booked-on': {},
  'field-appointment-note': {},
  'field-appointment-room-id': {},
  'field-appointment-buffer-minutes': {},
  'field-appointment-beyond': {},
  'field-appointment-beyond-reason': {},
  'field-appointment-beyond-hours': {},
  'field-series-row': {},
  'field-series-patient-id': {},
  'field-series-weekdays': {},
  'field-series-every-weeks': {},
  'field-series-wanted': {},
  'field-appointment-change-row': {},
  'field-appointment-change-reason': {},
  'field-enquiry-row': {},
  'field-enquiry-kind': {},
  'field-enquiry-patient-id': {},
  'field-enquiry-name': {},
  'field-enquiry-mobile': {},
  'field-enquiry-matter': {},
  'field-enquiry-source': {},
  'field-enquiry-received-at': {},
  'field-enquiry-answered-at': {},
  'field-enquiry-outcome': {},
  'field-visit-row': {},
  'field-visit-patient-id': {},
  'field-visit-staff-id': {},
  'field-visit-day': {},
  'field-visit-state': {},
  'field-visit-arrived-at': {},
  'field-visit-called-in-at': {},
  'field-visit-closed-at': {},
  'field-visit-left-at': {},
  'field-visit-own-words': {},
  'field-visit-note': {},
  'field-visit-golden': {},
  'field-visit-golden-answer': {},
  'field-visit-sentence': {},
  'field-visit-queue-no': {},
  'field-visit-walk-in-service-id': {},
  'field-visit-left-reason': {},
  'field-visit-amends': {},
  'field-visit-amends-at': {},
  'field-visit-service-row': {},
  'field-visit-service-service-id': {},
  'field-visit-service-quantity': {},
  'field-visit-service-unit-price': {},
  'field-visit-service-total': {},
  'field-delay-row': {},
  'field-delay-staff-id': {},
  'field-delay-day': {},
  'field-delay-minutes': {},
  'field-delay-reason': {},
  'field-checklist-item-row': {},
  'field-checklist-item-text': {},
  'field-checklist-tick-row': {},
  'field-checklist-tick-day': {},
  'field-script-row': {},
  'field-script-kind': {},
  'field-script-language': {},
  'field-script-body': {},
  'field-invoice-row': {},
  'field-invoice-number': {},
  'field-invoice-patient-id': {},
  'field-invoice-day': {},
  'field-next-step-row': {},
  'field-next-step-patient-id': {},
  'field-next-step-kind': {},
  'field-next-step-owner-id': {},
  'field-next-step-colleague-id': {},
  'field-next-step-service-id': {},
  'field-next-step-due-on': {},
  'field-next-step-reason': {},
  'field-next-step-is-urgent': {},
  'field-next-step-state': {},
  'field-next-step-created-on': {},
  'field-next-step-end-reason': {},
  'field-next-step-answer': {},
  'field-next-step-seen-at': {},
  'field-step-event-row': {},
  'field-step-event-kind': {},
  'field-step-event-to-id': {},
  'field-step-event-reason': {},
  'field-followup-row': {},
  'field-followup-kind': {},
  'field-followup-patient-id': {},
  'field-followup-owner-id': {},
  'field-followup-due-on': {},
  'field-followup-is-urgent': {},
  'field-followup-state': {},
  'field-followup-matter': {},
  'field-attempt-row': {},
  'field-attempt-staff-id': {},
  'field-attempt-at': {},
  'field-attempt-outcome': {},
  'field-attempt-pain': {},
  'field-attempt-bleeding': {},
  'field-attempt-note': {},
  'field-posting-row': {},
  'field-posting-kind': {},
  'field-posting-patient-id': {},
  'field-posting-day': {},
  'field-posting-note': {},
  'field-posting-line-row': {},
  'field-posting-line-account': {},
  'field-posting-line-amount': {},
  'field-wallet-lot-row': {},
  'field-wallet-lot-patient-id': {},
  'field-wallet-lot-amount': {},
  'field-wallet-lot-granted-on': {},
  'field-wallet-lot-expires-on': {},
  'field-device-row': {},
  'field-device-name': {},
  'field-staff-right-row': {},
  'field-staff-right-staff-id': {},
  'field-staff-right-name': {},
  'field-staff-right-is-given': {},
  'field-staff-delegate-row': {},
  'field-staff-delegate-staff-id': {},
  'field-staff-delegate-assistant-id': {},
  'field-staff-leave-row': {},
  'field-staff-leave-staff-id': {},
  'field-staff-leave-substitute-id': {},
  'field-staff-leave-from-day': {},
  'field-staff-leave-until-day': {},
  'field-room-row': {},
  'field-room-name': {},
  'field-room-is-active': {},
  'field-holiday-row': {},
  'field-holiday-day': {},
  'field-holiday-name': {},
  'field-holiday-is-off': {},
  'field-holiday-source': {},
  'field-closure-row': {},
  'field-closure-staff-id': {},
  'field-closure-room-id': {},
  'field-closure-from-day': {},
  'field-closure-until-day': {},
  'field-closure-start-minute': {},
  'field-closure-end-minute': {},
  'field-closure-reason': {},
  'field-closure-is-urgent': {},
  'field-sign-in-row': {},
  'field-sign-in-staff-id': {},
  'field-sign-in-login': {},
  'field-sign-in-kind': {},
  'field-sign-in-means': {},
  'field-sign-in-tries': {},
  'field-emergency-row': {},
  'field-emergency-staff-id': {},
  'field-emergency-patient-id': {},
  'field-emergency-reason': {},
  'field-emergency-until-at': {},
  'field-emergency-reviewed-by': {},
  'field-emergency-reviewed-at': {},
  'field-backup-target-row': {},
  'field-backup-target-name': {},
  'field-backup-target-folder': {},
  'field-backup-target-is-automatic': {},
  'field-backup-row': {},
  'field-backup-target-id': {},
  'field-backup-file-name': {},
  'field-backup-made-at': {},
  'field-backup-bytes': {},
  'field-backup-acts': {},
  'field-backup-cause': {},
  'field-key-change-row': {},
  'field-restore-row': {},
  'field-restore-made-at': {},
  'field-restore-from-device': {},
  'field-appointment-contact-row': {},
  'field-appointment-contact-purpose': {},
  'field-appointment-contact-channel': {},
  'field-appointment-contact-outcome': {},
  'field-appointment-contact-note': {},
  'field-waiting-row': {},
  'field-waiting-patient-id': {},
  'field-waiting-service-id': {},
  'field-waiting-minutes': {},
  'field-waiting-weekdays': {},
  'field-waiting-start-minute': {},
  'field-waiting-end-minute': {},
  'field-waiting-from-day': {},
  'field-waiting-until-day': {},
  'field-waiting-urgency': {},
  'field-waiting-may-call': {},
  'field-waiting-note': {},
  'field-waiting-state': {},
  'field-waiting-end-reason': {},
  'field-opening-row': {},
  'field-opening-staff-id': {},
  'field-opening-room-id': {},
  'field-opening-day': {},
  'field-opening-start-minute': {},
  'field-opening-minutes': {},
  'field-opening-mode': {},
  'field-opening-wave-size': {},
  'field-opening-limit-minutes': {},
  'field-opening-state': {},
  'field-offer-row': {},
  'field-offer-patient-id': {},
  'field-offer-start-minute': {},
  'field-offer-expires-at': {},
  'field-offer-state': {},
  'field-offer-answered-at': {},
  'field-offer-told-at': {},
  'field-record-entry-row': {},
  'field-record-entry-patient-id': {},
  'field-record-entry-kind': {},
  'field-record-entry-text': {},
  'field-record-entry-detail': {},
  'field-record-entry-from-on': {},
  'field-record-entry-until-on': {},
  'field-record-entry-staff-id': {},
  'field-intake-row': {},
  'field-intake-patient-id': {},
  'field-intake-staff-id': {},
  'field-intake-day': {},
  'field-intake-answer': {},
  'field-attachment-row': {},
  'field-attachment-patient-id': {},
  'field-attachment-kind': {},
  'field-attachment-title': {},
  'field-attachment-taken-on': {},
  'field-attachment-staff-id': {},
  'field-consent-row': {},
  'field-consent-patient-id': {},
  'field-consent-purpose': {},
  'field-consent-scope': {},
  'field-consent-given-on': {},
  'field-consent-until-on': {},
  'field-consent-signed-by': {},
  'field-consent-staff-id': {},
  'field-consent-withdrawn-on': {},
  'field-consent-withdrawn-reason': {},
  'field-attachment-export-row': {},
  'field-attachment-export-patient-id': {},
  'field-attachment-export-purpose': {},
  'field-attachment-export-staff-id': {},
  'field-plan-row': {},
  'field-plan-patient-id': {},
  'field-plan-staff-id': {},
  'field-plan-title': {},
  'field-plan-offered-on': {},
  'field-plan-option-id': {},
  'field-plan-chosen-on': {},
  'field-plan-witness-id': {},
  'field-plan-financing': {},
  'field-plan-ended-on': {},
  'field-plan-end-reason': {},
  'field-plan-owner-id': {},
  'field-plan-option-row': {},
  'field-plan-option-what': {},
  'field-plan-option-why': {},
  'field-plan-option-how-long': {},
  'field-plan-phase-row': {},
  'field-plan-phase-priority': {},
  'field-plan-phase-what': {},
  'field-plan-phase-service-id': {},
  'field-plan-phase-amount': {},
  'field-plan-phase-done-on': {},
  'field-plan-phase-stalled-on': {},
  'field-plan-phase-stalled-reason': {},
  'field-plan-instalment-row': {},
  'field-plan-instalment-due-on': {},
  'field-plan-instalment-amount': {},
  'field-path-point-row': {},
  'field-path-point-stage': {},
  'field-path-point-kind': {},
  'field-path-point-text': {},
  'field-path-point-owner-id': {},
  'field-path-point-until-on': {},
  'field-path-point-mended-on': {},
  'field-visit-means': {},
  'field-visit-expected': {},
  'field-visit-reached': {},
  'field-visit-reached-how': {},
  'field-protocol-row': {},
  'field-protocol-occasion': {},
  'field-protocol-service-id': {},
  'field-protocol-item-row': {},
  'field-protocol-item-kind': {},
  'field-protocol-item-text': {},
  'field-protocol-item-unit': {},
  'field-protocol-item-choices': {},
  'field-protocol-item-is-needed': {},
  'field-protocol-answer-row': {},
  'field-protocol-answer-value': {},
  'field-protocol-answer-staff-id': {},
  'field-measurement-row': {},
  'field-measurement-patient-id': {},
  'field-measurement-name': {},
  'field-measurement-value': {},
  'field-measurement-unit': {},
  'field-measurement-staff-id': {},
  'field-visit-shown-row': {},
  'field-visit-shown-means': {},
  'field-visit-shown-what': {},
  'field-visit-note-row': {},
  'field-visit-note-staff-id': {},
  'field-visit-note-text': {},
  'field-visit-note-is-private': {},
  'field-value-clash-row': {},
  'field-value-clash-field': {},
  'field-value-clash-patient-id': {},
  'field-value-clash-kept': {},
  'field-value-clash-other': {},
  'field-value-clash-other-by': {},
  'field-value-clash-settled-at': {},
  'field-value-clash-settled-by': {},
  'import-reference-repeats': {},
  'import-reference-known': {},
  'import-reference-mangled': {},
  'import-row-unreadable': {},
  'import-name-missing': {},
  'import-birth-in-future': {},
  'import-mobile-invalid': {},
  'import-national-id-invalid': {},
  'import-age-impossible': {},
  'import-day-before-booking': {},
  'import-value-unknown': {},
  'import-value-missing': {},
  'import-text-too-long': {},
  'import-number-invalid': {},
  'import-day-invalid': {},
  'import-time-invalid': {},
  'import-amount-invalid': {},
  'import-service-unknown': {},
  'import-patient-unknown': {},
  'import-staff-unknown': {},
  'import-appointment-unknown': {},
  'import-visit-unknown': {},
  'import-referrer-unknown': {},
  'import-file-no-taken': {},
  'journal-practice-create': {},
  'journal-sample-fill': {},
  'journal-practice-edit': {},
  'journal-rule-set': {},
  'journal-staff-add': {},
  'journal-staff-edit': {},
  'journal-staff-delegate': {},
  'journal-staff-leave': {},
  'journal-emergency-open': {},
  'journal-emergency-review': {},
  'journal-session-open': {},
  'journal-staff-password': {},
  'journal-staff-pin': {},
  'journal-recovery-renew': {},
  'journal-device-name': {},
  'journal-service-add': {},
  'journal-service-edit': {},
  'journal-room-add': {},
  'journal-plan-add': {},
  'journal-plan-edit': {},
  'journal-plan-choose': {},
  'journal-plan-payment': {},
  'journal-plan-end': {},
  'journal-phase-done': {},
  'journal-phase-stall': {},
  'journal-room-edit': {},
  'journal-hours-set': {},
  'journal-holiday-set': {},
  'journal-closure-add': {},
  'journal-closure-cancel': {},
  'journal-patient-add': {},
  'journal-patient-edit': {},
  'journal-fact-add': {},
  'journal-fact-edit': {},
  'journal-fact-end': {},
  'journal-question-set': {},
  'journal-household-set': {},
  'journal-household-speak': {},
  'journal-record-add': {},
  'journal-record-edit': {},
  'journal-record-end': {},
  'journal-record-remove': {},
  'journal-intake-confirm': {},
  'journal-appointment-book': {},
  'journal-appointment-move': {},
  'journal-appointment-length': {},
  'journal-appointment-confirm': {},
  'journal-appointment-cancel': {},
  'journal-appointment-no-show': {},
  'journal-series-book': {},
  'journal-series-move': {},
  'journal-series-cancel': {},
  'journal-enquiry-park': {},
  'journal-enquiry-end': {},
  'journal-visit-arrive': {},
  'journal-visit-call-in': {},
  'journal-visit-note': {},
  'journal-visit-close': {},
  'journal-visit-leave': {},
  'journal-visit-walk-in': {},
  'journal-visit-leave-unseen': {},
  'journal-visit-amends': {},
  'journal-delay-set': {},
  'journal-checklist-tick': {},
  'journal-checklist-set': {},
  'journal-script-set': {},
  'journal-payment-take': {},
  'journal-invoice-number': {},
  'journal-payment-reverse': {},
  'journal-step-accept': {},
  'journal-step-book': {},
  'journal-step-try': {},
  'journal-step-give-back': {},
  'journal-step-pass-on': {},
  'journal-step-done': {},
  'journal-step-end': {},
  'journal-referral-answer': {},
  'journal-referral-seen': {},
  'journal-visit-remind': {},
  'journal-followup-attempt': {},
  'journal-import-run': {},
  'journal-journal-undo': {},
  'journal-journal-redo': {},
  'journal-merge-mend': {},
  'journal-backup-target': {},
  'journal-backup-make': {},
  'journal-key-change': {},
  'journal-practice-restore': {},
  'journal-appointment-contact': {},
  'journal-waiting-add': {},
  'journal-waiting-edit': {},
  'journal-waiting-end': {},
  'journal-fill-open': {},
  'journal-fill-next': {},
  'journal-fill-answer': {},
  'journal-fill-told': {},
  'journal-fill-close': {},
  'journal-file-add': {},
  'journal-file-end': {},
  'journal-file-export': {},
  'journal-consent-add': {},
  'journal-consent-withdraw': {},
  'journal-path-set': {},
  'journal-path-end': {},
  'journal-protocol-set': {},
  'journal-visit-remote': {},
  'journal-clash-settle': {},
  'journal-board-return': {},
};
