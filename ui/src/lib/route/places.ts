/** Every place of the window and what it must know. A place is drawn by `routes/<name>.svelte`. */
export interface Places {
  today: object;
  /** What is still open when the day ends. */
  'day-end': object;
  /** The calendar, at an appointment or at a time of a column; `isBooked`: the appointment was booked just now. */
  day: { day?: string; appointmentId?: string; at?: { column: string; minute: number }; span?: 'day' | 'week'; by?: 'doctor' | 'room'; onlyId?: string; isBooked?: boolean };
  patients: { text?: string };
  patient: { id: string };
  'patient-new': { text?: string; then?: 'booking' };
  'patient-edit': { id: string };
  /** Booking, with whatever is known already. */
  booking: { patientId?: string; stepId?: string; staffId?: string; roomId?: string; serviceId?: string; day?: string; start?: number; enquiryId?: string; phaseId?: string };
  /** My queue and the consultation. */
  queue: object;
  visit: { id: string };
  calls: object;
  call: { id: string };
  reminders: object;
  /** Who would come at short notice, and times that came free; with a patient, who is put on the list. */
  waiting: { patientId?: string };
  /** Whose time fell away; `isClosing`: the practice closes today. */
  displaced: { isClosing?: boolean };
  steps: object;
  /** Where everybody stands, where patients are lost and how doctors differ, and the map of the patients' way. */
  board: object;
  leaks: { at?: 'leaks' | 'doctors' };
  path: object;
  /** Chosen plans of which nothing is booked; one plan; a plan that is written. */
  plans: object;
  plan: { id: string };
  'plan-write': { patientId: string; patientName: string; planId?: string; visitId?: string };
  club: object;
  wallet: { id: string };
  settings: { part?: string };
  /** Looking at a backup, and putting it back. */
  restore: { path?: string };
  /** What was done: all of it, or what touched one patient. */
  history: { patientId?: string; patientName?: string };
}

export type PlaceName = keyof Places;

export interface Place<N extends PlaceName = PlaceName> {
  name: N;
  params: Places[N];
}
