/** What can be done with patients, as data for buttons, keys, the palette and the sheet of keys. */
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { mayBook } from '$lib/session/may';
import { session } from '$lib/session/session.svelte';
import { route } from '$lib/route/route.svelte';
import type { PatientForm } from './form.svelte';
import type { Patients } from './patients.svelte';

export function listActions(patients: Patients, focusSearch: () => void): Action[] {
  return [
    { id: 'patients-new', title: () => m.patientsNewAction(), icon: 'add', keys: 'Alt+N', run: () => route.go('patient-new', { text: patients.text }) },
    { id: 'patients-search', title: () => m.patientsSearchAction(), icon: 'search', keys: '/', run: focusSearch },
    { id: 'patients-book', title: () => m.patientsBookAction(), icon: 'day', keys: 'B', when: () => mayBook() && patients.at !== undefined, run: () => patients.at && route.go('booking', { patientId: patients.at.id }) },
  ];
}

export function pageActions(id: () => string, name: () => string | undefined): Action[] {
  return [
    { id: 'patients-book', title: () => m.patientsBookAction(), icon: 'add', keys: 'B', when: mayBook, run: () => route.go('booking', { patientId: id() }) },
    { id: 'patients-wait', title: () => m.patientsWaitAction(), icon: 'clock', keys: 'L', when: mayBook, run: () => route.go('waiting', { patientId: id() }) },
    { id: 'patients-edit', title: () => m.patientsEditAction(), icon: 'edit', keys: 'E', when: () => session.can('patients-edit') && session.can('patients-read'), run: () => route.go('patient-edit', { id: id() }) },
    { id: 'patients-wallet', title: () => m.patientsWalletAction(), icon: 'club', keys: 'W', when: () => session.can('wallet-read'), run: () => route.go('wallet', { id: id() }) },
    { id: 'patients-history', title: () => m.patientsHistoryAction(), icon: 'history', keys: 'H', when: () => session.can('history-read'), run: () => route.go('history', { patientId: id(), patientName: name() }) },
  ];
}

export function formActions(form: PatientForm, save: () => unknown): Action[] {
  return [
    { id: 'patients-save', title: () => m.patientsSaveAction(), icon: 'check', keys: 'Ctrl+Enter', when: () => !form.doing.isBusy, run: save },
    { id: 'patients-back', title: () => m.patientsBackAction(), icon: 'back', run: route.back },
  ];
}
