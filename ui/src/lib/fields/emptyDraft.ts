/** A patient's file with nothing written yet: opened from its own form, and while booking. */
import type { PatientDraft } from '$lib/generated/api';

export function emptyDraft(): PatientDraft {
  return {
    givenName: '', middleName: '', familyName: '', addressForm: 'none', calledAs: '', mobiles: [''], nationalId: '', otherId: '',
    birth: '', sex: 'unknown', city: '', language: null, source: '', referrerId: null, guardianId: null, note: '', privateNote: null, labels: [], fileNo: '',
  };
}
