/** A value of the record in words, by how it is read. */
import type { HistoryChange, HistoryValue } from '$lib/generated/api';
import { formatDay, formatMoney, formatNumber, formatTime, formatWeekday, m } from '$lib/i18n';
import { session } from '$lib/session/session.svelte';

const kinds: Record<string, (code: string) => string> = {
  'practice.language': (language) => m.settingsMineChoice({ language }),
  'practice.calendar': (calendar) => m.settingsCalendarChoice({ calendar }),
  'practice.digits': (digits) => m.settingsDigitsChoice({ digits }),
  'practice.money_unit': (unit) => m.settingsMoneyChoice({ unit }),
  'staff.language': (language) => m.settingsMineChoice({ language }),
  'staff_role.role': (role) => m.staffRoleLabel({ role }),
  'staff_right.name': (right) => m.staffRightLabel({ right }),
  'patient.address_form': (form) => m.patientsAddressChoice({ form }),
  'patient.sex': (sex) => m.patientsSexChoice({ sex }),
  'patient.language': (language) => m.patientsLanguageChoice({ language }),
  'patient.source': (source) => m.patientsSourceChoice({ source }),
  'patient_label.tone': (tone) => m.patientsLabelToneChoice({ tone }),
  'appointment.status': (status) => m.appointmentsStatusLabel({ status }),
  'visit.state': (state) => m.visitsStateLabel({ state }),
  'next_step.kind': (kind) => m.visitsKindLabel({ kind }),
  'next_step.state': (state) => m.visitsStepStateLabel({ state }),
  'followup.kind': (kind) => m.followupsKindLabel({ kind }),
  'attempt.outcome': (outcome) => m.followupsOutcomeLabel({ outcome }),
  'attempt.pain': (pain) => m.followupsPainChoice({ pain }),
  'attempt.bleeding': (bleeding) => m.followupsBleedingChoice({ bleeding }),
  'posting.kind': (kind) => m.clubPostingLabel({ kind }),
  'backup.cause': (cause) => m.backupsCauseLabel({ cause }),
};

/** Reasons that are one of ours have words; the others are words already. */
const cancelReasons = ['patient', 'practice', 'moved-up', 'other'];

function codeText(table: string, field: string, code: string): string {
  if (`${table}.${field}` === 'appointment.cancel_reason') return cancelReasons.includes(code) ? m.appointmentsCancelChoice({ reason: code }) : code;
  return kinds[`${table}.${field}`]?.(code) ?? code;
}

/** A moment in the practice's own zone. */
export function momentText(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA-u-nu-latn', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'gregory' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return m.historyMomentLine({ day: `${part('year')}-${part('month')}-${part('day')}`, time: Number(part('hour')) * 60 + Number(part('minute')) });
}

/** How a value reads; nothing when the field was empty. */
export function valueText({ table, field }: Pick<HistoryChange, 'table' | 'field'>, value: HistoryValue | null): string {
  if (value === null) return '';
  const { kind, text } = value;
  if (kind === 'hidden') return m.historyHiddenLabel();
  if (text === '') return '';
  switch (kind) {
    case 'number': return formatNumber(Number(text));
    case 'day': return formatDay(text);
    case 'minute': return formatTime(Number(text));
    case 'instant': return momentText(Number(text), session.practice.zone);
    case 'money': return formatMoney(Number(text));
    case 'yes-no': return m.historyYesLabel({ value: text === '1' ? 'yes' : 'no' });
    case 'weekday': return [...text].map((day) => formatWeekday(Number(day))).join(' · ');
    case 'code': return codeText(table, field, text);
    default: return text;
  }
}
