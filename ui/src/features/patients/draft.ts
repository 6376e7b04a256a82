/** A patient's file as it is typed: empty, or filled from what is known. */
import { shownPhone } from '$kit/phone';
import type { PatientDetail, PatientDraft } from '$lib/generated/api';
import { emptyDraft } from '$lib/fields/emptyDraft';
import { currentStyle, formatDayShort, partsOf } from '$lib/i18n';

export const addressForms = ['none', 'mr', 'ms', 'dr'] as const;
export const sexes = ['female', 'male', 'unknown'] as const;
export const tones = ['alert', 'soft', 'plain'] as const;

/** What was typed into a search field begins the file: digits as a mobile, the rest as names. */
export function draftFrom(text: string): PatientDraft {
  const typed = text.trim();
  if (/^[\d۰-۹٠-٩+\s-]{4,}$/.test(typed)) return { ...emptyDraft(), mobiles: [typed] };
  const [given = '', ...family] = typed.split(/\s+/);
  return { ...emptyDraft(), givenName: given, familyName: family.join(' ') };
}

export function draftOf(patient: PatientDetail): PatientDraft {
  const { givenName, middleName, familyName, addressForm, calledAs, otherId, sex, city, language, source, note, privateNote, fileNo } = patient;
  return {
    givenName, middleName, familyName, addressForm, calledAs, otherId, sex, city, language, source, note, privateNote, fileNo,
    mobiles: patient.mobiles.length > 0 ? patient.mobiles.map(shownPhone) : [''],
    nationalId: patient.nationalId ?? '',
    birth: birthText(patient),
    referrerId: patient.referrer?.id ?? null,
    guardianId: patient.guardian?.id ?? null,
    labels: patient.labels.map((label) => ({ ...label })),
  };
}

function birthText({ birthDay, birthYearOnly }: PatientDetail): string {
  if (birthDay === null) return '';
  return birthYearOnly ? String(partsOf(currentStyle().calendar, birthDay).year) : formatDayShort(birthDay);
}
