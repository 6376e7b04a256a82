// Generated from locales/: one function for each message. Not edited by hand.
import { say, type Kind } from '../i18n/say';

export const m = {
  /** “Something went wrong (…).” */
  appErrorUnknown: (args: { code: string }): string => say('app-error-unknown', null, { code: ['Text', args.code] }),
  /** “A change (…)” */
  appActUnknown: (args: { kind: string }): string => say('app-act-unknown', null, { kind: ['Text', args.kind] }),
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
  /** “Patients” */
  patientsListTitle: (): string => say('patients-list-title', null, {}),
  /** “Registered lately” */
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
  /** “By phone Walked in A patient told them Family or friends Instagram Google Our website Paziresh24 Nob” */
  patientsSourceChoice: (args: { source: string }): string => say('patients-source-choice', null, { source: ['Text', args.source] }),
  /** “Referred by” */
  patientsReferrerLabel: (): string => say('patients-referrer-label', null, {}),
  /** “Guardian” */
  patientsGuardianLabel: (): string => say('patients-guardian-label', null, {}),
  /** “For a child: the guardian is called and addressed.” */
  patientsGuardianHint: (): string => say('patients-guardian-hint', null, {}),
  /** “Type a name or mobile” */
  patientsPersonPlaceholder: (): string => say('patients-person-placeholder', null, {}),
  /** “Take … away” */
  patientsPersonClearAction: (args: { name: string }): string => say('patients-person-clear-action', null, { name: ['Text', args.name] }),
  /** “Short facts” */
  patientsLabelsLabel: (): string => say('patients-labels-label', null, {}),
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
  /** “… visit … visits” */
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
  /** “Particulars” */
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
  /** “Reached by phone Call not answered Line was busy Asked to be called later Wrong number Did not want” */
  patientsTimelineFollowup: (args: { code: string }): string => say('patients-timeline-followup', null, { code: ['Text', args.code] }),
};

/** The messages whose keys are codes, with what their variables hold. */
export const dynamic: Record<string, Record<string, Kind>> = {
  'error-in-use': {},
};
