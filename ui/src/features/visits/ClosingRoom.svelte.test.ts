import { expect, it } from 'vitest';
import type { ClosePreview, ClosingDetail, FreeTime, ReferralRow, VisitDetail } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, choose, click, field, press, screen, stand, type, type Trial } from '$lib/trial/trial';
import ClosingRoom from './ClosingRoom.svelte';

const visit = { id: 'v', staffId: 'me', defaultOwnerId: 'nika', patient: { name: 'Sara' }, isInvasive: false } as VisitDetail;
const staff = [['me', 'Mina', 'doctor'], ['nika', 'Nika', 'coordinator'], ['omid', 'Dr. Omid', 'doctor'], ['pari', 'Dr. Pari', 'doctor']].map(([id, name, role]) => ({ id, name, roles: [role], specialty: '', isActive: true }));
const time = (start: number, staffId = 'me'): FreeTime => ({ staffId, staffName: '', day: '2026-12-06', start, minutes: 20, roomId: null, roomName: null });
const preview = (...free: FreeTime[][]): ClosePreview => ({ sentence: 'We see you again in two weeks.', firstFree: null, ownerName: 'Nika', free, findings: [] });
const sent = (id: string, fromName: string): ReferralRow => ({ id, fromName, patientId: 'p', patientName: 'Sara', toName: 'Mina', reason: 'The left knee', isUrgent: false, dueOn: null, sentOn: '2026-11-10', state: 'booked', bookedOn: null, seenOn: null, answer: '' });

let closed = 0;
let later = 0;

async function open(fields: { visit?: Partial<VisitDetail>; detail?: Partial<ClosingDetail>; preview?: ClosePreview } = {}): Promise<Trial> {
  closed = 0;
  later = 0;
  return stand(ClosingRoom, { visit: { ...visit, ...fields.visit }, onlater: () => (later += 1), onclosed: () => (closed += 1) }, {
    staff_list: staff,
    visits_preview: fields.preview ?? preview([time(600), time(640)], [time(600)]),
    closing_show: { referrals: [], nextPhase: null, callerName: 'Nika', ...fields.detail },
    wording_check: { findings: [] },
  });
}

const close = (): Promise<void> => press('Ctrl+Enter');
const closing = (trial: Trial): { steps: Record<string, unknown>[] } & Record<string, unknown> => trial.asked('visits_close').at(-1) as never;
const stepTab = (number: number): HTMLElement | null => screen.queryByRole('button', { name: (name) => name.startsWith(m.visitsStepNumberLabel({ number })) });
const focused = (): string | null | undefined => document.activeElement?.textContent?.trim();

it('a return visit in two weeks, with the first free time, is three keys', async () => {
  const trial = await open();
  await press('1', 'B', 'Ctrl+Enter');
  expect(closing(trial).steps).toMatchObject([{ kind: 'return-visit', dueOn: '2026-12-06', ownerId: 'nika', book: { staffId: 'me', day: '2026-12-06', start: 600, minutes: 20 } }]);
  expect(closed).toBe(1);
});

it('a free time is chosen beside the step, said below it, and let go again', async () => {
  const trial = await open();
  await press('1');
  const times = screen.getByRole('radiogroup', { name: m.visitsFreeTitle() });
  await click('radio', /10:40/);
  expect(below(times)).toBe(m.visitsFreeBookHint({ time: screen.getByRole('radio', { name: /10:40/ }).textContent?.trim() ?? '' }));
  await click('radio', /10:40/);
  expect(below(times)).toBe('');
  await close();
  expect(closing(trial).steps).toMatchObject([{ book: null }]);
});

it('a time is booked for what it was chosen for: with another day or another colleague it goes', async () => {
  const trial = await open({ preview: preview([time(600, 'omid')]) });
  await press('2');
  await choose(m.visitsColleagueLabel(), 'Omid');
  await press('B');
  await choose(m.visitsColleagueLabel(), 'Pari');
  await close();
  expect(closing(trial).steps).toMatchObject([{ kind: 'referral', colleagueId: 'pari', book: null }]);
  await press('B');
  await click('radio', m.visitsMonthsLabel({ count: 1 }));
  await close();
  expect(closing(trial).steps).toMatchObject([{ dueOn: '2026-12-22', book: null }]);
});

it('the core is told what one step has taken when it looks for times of the other', async () => {
  const trial = await open({ preview: preview([time(600), time(640)], [time(620), time(640)]) });
  await press('1', 'B', 'A', '3');
  const asked = trial.asked('visits_preview').at(-1);
  expect(asked).toMatchObject({ steps: [{ book: { start: 600 } }, { book: null }] });
});

it('a refused step says why beside its field, and what was typed stays', async () => {
  const trial = await open();
  await press('1');
  await type(m.visitsWhyLabel(), 'The stitches');
  await click('checkbox', m.visitsGoldenLabel());
  await type(m.visitsGoldenAnswerLabel(), 'May I swim?');
  trial.refuse('visits_close', 'step-reason-empty', 'steps.0.reason');
  await close();
  expect(closed).toBe(0);
  const reason = field(m.visitsWhyLabel());
  expect(below(reason)).toContain(errorText('step-reason-empty', {}));
  expect(document.activeElement).toBe(reason);
  expect([reason.value, field(m.visitsGoldenAnswerLabel()).value]).toEqual(['The stitches', 'May I swim?']);
  await type(m.visitsWhyLabel(), 'The stitches again');
  expect(below(field(m.visitsWhyLabel()))).toBe('');
});

it('of several steps the refused one comes up, with the focus where it is wrong', async () => {
  const trial = await open();
  await press('1', 'A', '4');
  expect(screen.getByRole('radio', { name: new RegExp(`^${m.visitsKindLabel({ kind: 'recall' })}`) }).getAttribute('aria-checked')).toBe('true');
  trial.refuse('visits_close', 'step-owner-missing', 'steps.0.ownerId');
  await close();
  expect(closing(trial).steps.map((step) => step['kind'])).toEqual(['return-visit', 'recall']);
  const owner = screen.getByRole('combobox', { name: m.visitsOwnerLabel() });
  expect(stepTab(1)?.getAttribute('aria-current')).toBe('true');
  expect(below(owner)).toBe(errorText('step-owner-missing', {}));
  expect(document.activeElement).toBe(owner);
});

it('keys go from step to step and take one away', async () => {
  const trial = await open();
  await press('1', 'A', '4', 'N');
  expect(stepTab(1)?.getAttribute('aria-current')).toBe('true');
  await press('X');
  expect(stepTab(1)).toBeNull();
  await close();
  expect(closing(trial).steps).toMatchObject([{ kind: 'recall' }]);
});

it('a referral has its colleague, may be urgent, and nothing of it is left in another kind', async () => {
  const trial = await open();
  await press('2');
  await choose(m.visitsColleagueLabel(), 'Omid');
  await click('checkbox', m.visitsUrgentLabel());
  await close();
  expect(closing(trial).steps).toMatchObject([{ kind: 'referral', colleagueId: 'omid', isUrgent: true }]);
  await press('1');
  await close();
  expect(closing(trial).steps).toMatchObject([{ kind: 'return-visit', colleagueId: null, isUrgent: false }]);
});

it('whoever sent the patient is answered here, and a refused answer says so beside its own field', async () => {
  const trial = await open({ detail: { referrals: [sent('one', 'Dr. Omid'), sent('two', 'Dr. Pari')] } });
  await press('1');
  const [first, second] = ['Dr. Omid', 'Dr. Pari'].map((name) => m.visitsAnswerLabel({ name }));
  expect(below(field(first ?? ''))).toBe(m.visitsAnswerReasonLine({ reason: 'The left knee' }));
  await type(second ?? '', ' The knee is well ');
  trial.refuse('visits_close', 'text-too-long', 'answers.0.text');
  await close();
  expect(closing(trial)['answers']).toEqual([{ id: 'two', text: 'The knee is well' }]);
  expect(field(first ?? '').getAttribute('aria-invalid')).toBeNull();
  expect(field(second ?? '').getAttribute('aria-invalid')).toBe('true');
});

it('the call on the next day comes by itself after an invasive service alone, with its caller', async () => {
  await open({ visit: { isInvasive: true } });
  expect(screen.getByText(m.visitsTomorrowLabel())).toBeTruthy();
  expect(screen.getByText(m.visitsTomorrowWho({ name: 'Nika' }))).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: m.visitsTomorrowLabel() })).toBeNull();
});

it('no such call without one', async () => {
  await open();
  expect(screen.queryByText(m.visitsTomorrowLabel())).toBeNull();
});

it('care ends for a reason from the list; without one the focus goes to the list', async () => {
  const trial = await open();
  await press('6');
  await type(m.visitsWhyEndLabel(), 'All is well');
  trial.refuse('visits_close', 'step-end-reason-missing', 'steps.0.endReason');
  await close();
  expect(closing(trial).steps).toMatchObject([{ kind: 'end-of-care', endReason: null, dueOn: null, book: null }]);
  expect(below(screen.getByRole('radiogroup', { name: m.visitsEndReasonLabel() }))).toBe(errorText('step-end-reason-missing', {}));
  expect(focused()).toBe(m.visitsEndReasonChoice({ reason: 'recovered' }));
  expect(field(m.visitsWhyEndLabel()).value).toBe('All is well');
  await press('Enter');
  expect(screen.queryByRole('alert')).toBeNull();
  await close();
  expect(closing(trial).steps).toMatchObject([{ endReason: 'recovered' }]);
});

it('the last question is asked by a key, and the sheet is left by Escape', async () => {
  const trial = await open();
  await press('1', 'Q', 'H', 'Ctrl+Enter');
  expect(closing(trial)).toMatchObject({ golden: 'nothing-left', afterCare: true });
  await press('Escape');
  expect(later).toBe(1);
});

it('what the patient hears stands on the sheet before it is closed', async () => {
  await open();
  expect(screen.getByText(m.visitsSayEmpty())).toBeTruthy();
  await press('1');
  expect(screen.getByText('We see you again in two weeks.')).toBeTruthy();
});
