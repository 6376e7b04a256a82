/** How people find the practice, by code; words are `patients-source-choice`. */
export const sources = [
  'phone', 'walk-in', 'referral', 'family', 'instagram', 'google', 'website', 'paziresh24', 'nobat',
  'doctoreto', 'signboard', 'insurance', 'sms', 'doctor', 'other',
] as const;
