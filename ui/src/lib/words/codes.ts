/** Codes of the record in words, by the table and the column in which they stand. */
import { fieldText, m } from '$lib/i18n';

/** How a code reads; undefined for what was written in a person's own words. */
type Reads = (code: string) => string | undefined;

/** Reasons that are one of ours have words; the others are words already. */
const among = (codes: readonly string[], words: (code: string) => string): Reads => (code) => (codes.includes(code) ? words(code) : undefined);

const language: Reads = (code) => m.settingsMineChoice({ language: code });
const source: Reads = (code) => m.patientsSourceChoice({ source: code });
const left = among(['wait', 'urgent', 'feels-better', 'other'], (reason) => m.deskLeftChoice({ reason }));

const BROKEN = ['wrong-number', 'appointment-doctor-busy', 'appointment-patient-busy', 'appointment-room-busy', 'visit-step-missing', 'visit-already-open', 'visit-not-open', 'file-no-taken', 'ledger-unbalanced', 'payment-too-much', 'invoice-number-taken', 'opening-gone'];
const broken = among(BROKEN, (code) => m.scriptMend({ code }));
const WORRIES: Record<string, () => string> = { 'pain-some': m.scriptSaidPainSome, 'pain-strong': m.scriptSaidPainStrong, 'bleeding-still': m.scriptSaidBleedingStill };

/** What a call is about: a rule that does not hold, why somebody left, or worries and below them what was said. */
function matter(text: string): string | undefined {
  const [first = '', ...said] = text.split('\n');
  const worries = first.split(' ').map((code) => WORRIES[code]?.());
  if (worries.every((one) => one !== undefined)) return [worries.join(' '), ...said].filter(Boolean).join('\n');
  return broken(text) ?? left(text);
}

const ITEMS = ['health-asked', 'worries-asked', 'earlier-care', 'blood-pressure', 'pain', 'findings-shown', 'options-told', 'decision', 'since-last-asked', 'advice-kept', 'result-compared', 'person-made-sure', 'advice-given', 'when-to-come-told'];
const CHOICES = ['decides-now', 'needs-time', 'declines', 'kept', 'partly-kept', 'not-kept'];
const SHOWN = ['model', 'tablet', 'drawing', 'picture', 'other'];
const DONE = 'done';
const answer = (value: string): string => (value === DONE ? m.historyYesLabel({ value: 'yes' }) : SHOWN.includes(value) ? m.consultationShownLabel({ means: value }) : m.protocolsChoiceLabel({ code: value }));

/** A typed field by its column; the same column reads alike in every table. */
const TYPED = ['patient', 'visit', 'visit_note', 'measurement', 'protocol_answer', 'visit_shown', 'patient_phone', 'patient_label', 'record_entry', 'next_step'];
const fieldOf = (field: string): string | undefined => TYPED.map((table) => fieldText(table, field)).find((text) => text !== undefined);

const URGENCIES = ['later', 'soon', 'urgent'];

const columns: Record<string, Reads> = {
  'practice.country': (country) => m.accountCountryChoice({ country }),
  'practice.language': language,
  'practice.calendar': (calendar) => m.settingsCalendarChoice({ calendar }),
  'practice.digits': (digits) => m.settingsDigitsChoice({ digits }),
  'practice.currency': (currency) => m.accountCurrencyChoice({ currency }),
  'practice.money_unit': (unit) => m.settingsMoneyChoice({ unit }),
  'rule_value.name': (rule) => m.historyRuleChoice({ rule }),
  'staff.language': language,
  'staff_role.role': (role) => m.staffRoleLabel({ role }),
  'staff_right.name': (right) => m.staffRightLabel({ right }),
  'service.needs': (needs) => m.servicesNeedsChoice({ needs }),
  'patient.address_form': (form) => m.patientsAddressChoice({ form }),
  'patient.sex': (sex) => m.patientsSexChoice({ sex }),
  'patient.language': (code) => m.patientsLanguageChoice({ language: code }),
  'patient.source': source,
  'patient_label.tone': (tone) => m.patientsLabelToneChoice({ tone }),
  'patient_label.topic': (topic) => m.factsTopicChoice({ topic }),
  'patient_label.told_by': among(['patient', 'family', 'colleague'], (by) => m.factsToldChoice({ by })),
  'question.topic': (topic) => m.factsTopicChoice({ topic }),
  'household_member.relation': (relation) => m.householdsRelationChoice({ relation }),
  'appointment.status': (status) => m.appointmentsStatusLabel({ status }),
  'appointment.source': source,
  'appointment.cancel_reason': among(['patient', 'practice', 'moved-up', 'other'], (reason) => m.appointmentsCancelChoice({ reason })),
  'appointment.beyond': (beyond) => m.calendarBeyondLabel({ beyond }),
  'appointment_contact.purpose': (purpose) => m.historyPurposeChoice({ purpose }),
  'appointment_contact.channel': (channel) => m.historyChannelChoice({ channel }),
  'appointment_contact.outcome': (outcome) => (outcome === 'will-wait' || outcome === 'refreshment' ? m.deskLateAnswerChoice({ outcome }) : m.remindersOutcomeLabel({ outcome })),
  'visit.state': (state) => m.visitsStateLabel({ state }),
  'visit.golden': (golden) => m.historyGoldenChoice({ golden }),
  'visit.left_reason': left,
  'visit.amends': (amends) => m.todayAmendsLabel({ kind: amends.includes(' ') ? 'both' : amends }),
  'path_point.stage': (stage) => m.pathStageLabel({ stage }),
  'path_point.kind': (kind) => m.pathKindLabel({ kind }),
  'visit.means': (means) => m.consultationMeansLabel({ means }),
  'visit.reached_how': (how) => m.consultationReachedChoice({ how }),
  'visit_shown.means': (means) => m.consultationShownLabel({ means }),
  'protocol.occasion': (occasion) => m.protocolsOccasionLabel({ occasion }),
  'protocol_item.kind': (kind) => m.protocolsKindChoice({ kind }),
  'protocol_item.text': among(ITEMS, (code) => m.protocolsItemLabel({ code })),
  'protocol_answer.value': among([...CHOICES, ...SHOWN, DONE], answer),
  'measurement.name': among(ITEMS, (code) => m.protocolsItemLabel({ code })),
  'value_clash.field': (field) => fieldOf(field),
  'next_step.kind': (kind) => m.visitsKindLabel({ kind }),
  'next_step.state': (state) => m.visitsStepStateLabel({ state }),
  'followup.kind': (kind) => m.followupsKindLabel({ kind }),
  'followup.state': (state) => m.historyFollowupChoice({ state }),
  'followup.matter': matter,
  'attempt.outcome': (outcome) => m.followupsOutcomeLabel({ outcome }),
  'attempt.pain': (pain) => m.followupsPainChoice({ pain }),
  'attempt.bleeding': (bleeding) => m.followupsBleedingChoice({ bleeding }),
  'posting.kind': (kind) => m.clubPostingLabel({ kind }),
  'posting_line.account': (account) => m.historyAccountChoice({ account }),
  'sign_in.kind': (kind) => m.historyEntryChoice({ kind }),
  'sign_in.means': (means) => m.historyMeansChoice({ means }),
  'backup.cause': (cause) => m.backupsCauseLabel({ cause }),
  'enquiry.kind': (kind) => m.enquiriesKindChoice({ kind }),
  'enquiry.source': source,
  'enquiry.outcome': (outcome) => m.historyEnquiryChoice({ outcome }),
  'checklist_item.text': among(['light', 'scent', 'music', 'water', 'clean', 'toys'], (code) => m.deskChecklistItem({ code })),
  'record_entry.kind': (kind) => m.recordKindChoice({ kind }),
  'attachment.kind': (kind) => m.filesKindChoice({ kind }),
  'consent.purpose': (purpose) => m.filesPurposeChoice({ purpose }),
  'attachment_export.purpose': (purpose) => m.filesPurposeChoice({ purpose }),
  'step_event.kind': (event) => m.historyStepEventChoice({ event }),
  'plan.end_reason': among(['declined', 'price', 'elsewhere', 'health', 'other'], (reason) => m.plansEndChoice({ reason })),
  'plan_phase.priority': (priority) => m.plansPriorityChoice({ priority }),
  'script.kind': (kind) => m.scriptsKindChoice({ kind }),
  'script.language': language,
  'waiting.urgency': (urgency) => m.waitingUrgencyChoice({ urgency: URGENCIES[Number(urgency)] ?? urgency }),
  'waiting.state': (state) => m.historyWaitingChoice({ state }),
  'opening.mode': (mode) => m.waitingModeChoice({ mode }),
  'opening.state': (state) => m.historyOpeningChoice({ state }),
  'offer.state': (state) => m.waitingOfferState({ state }),
};

/** A code of the record as it reads; what is no code of ours stays as it is written. */
export const codeText = (table: string, field: string, code: string): string => columns[`${table}.${field}`]?.(code) ?? code;
