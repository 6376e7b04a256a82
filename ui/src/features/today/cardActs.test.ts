import { beforeEach, expect, it } from 'vitest';
import type { AppointmentRow, RightName, SessionDetail, StepRow, TodayCard } from '$lib/generated/api';
import { session } from '$lib/session/session.svelte';
import { useTransport } from '$lib/ipc';
import { cardActs, type Sheets } from './cardActs';
import type { LaneCard, LaneName } from './today.svelte';

const said: (string | undefined)[] = [];
const sheets: Sheets = { confirm: () => undefined, cancel: () => undefined, left: () => undefined, settle: () => undefined, intake: () => undefined, say: (_, kind) => void said.push(kind) };

beforeEach(() => signIn(['appointments-book', 'visits-run']));

function signIn(rights: RightName[]): void {
  const detail: SessionDetail = { state: 'signed-in', practice: null, user: { id: 'u', name: 'n', login: 'l', roles: [], rights }, logins: [], lockedBy: null, pins: [], hasPin: false, behalf: null, mayActFor: [], recovery: null, missing: null, lockMinutes: 10, isSample: false, language: 'fa', version: '' };
  session.hold(detail);
}

function card(lane: LaneName, change: Partial<TodayCard>): LaneCard {
  const bare: TodayCard = { appointment: null, visitId: null, patientId: 'p', patientName: 'n', time: null, means: 'in-person', isInRoom: false, serviceName: null, staffName: null, minutes: null, isLate: false, isFirstVisit: false, referrerName: null, labels: [], steps: [], queueNo: null, isWalkIn: false, waitLevel: 'fine', amends: [], estimate: null, addressForm: 'none', calledAs: '' };
  return { key: 'k', lane, card: { ...bare, ...change } };
}

function booked(status: AppointmentRow['status'], start: number): AppointmentRow {
  return { id: 'a', patientId: 'p', patientName: 'n', staffId: null, staffName: null, serviceId: null, serviceName: null, day: '2026-11-22', start, minutes: 30, status, source: '', cancelReason: '', note: '', bookedOn: '2026-11-20', isFirstVisit: false, visitId: null, labels: [], roomId: null, roomName: null, buffer: 0, seriesId: null, beyond: null, beyondReason: '', addressForm: 'none', calledAs: '' };
}

function step(change: Partial<StepRow>): StepRow {
  return { id: 's', visitId: 'v', patientId: 'p', patientName: 'n', kind: 'return-visit', dueOn: '2026-12-06', reason: '', ownerId: null, ownerName: null, colleagueId: null, colleagueName: null, serviceId: null, isUrgent: false, state: 'open', appointmentDay: null, appointmentStart: null, ...change };
}

const main = (one: LaneCard): string | undefined => cardActs(one, 600, sheets).find((act) => act.rank !== undefined)?.id;
const all = (one: LaneCard): string[] => cardActs(one, 600, sheets).map((act) => act.id);

it('an unconfirmed patient is called first, and is let in when the time is near', () => {
  expect(main(card('way', { appointment: booked('planned', 700) }))).toBe('today-confirm');
  expect(main(card('way', { appointment: booked('planned', 620) }))).toBe('today-arrive');
  expect(main(card('way', { appointment: booked('confirmed', 700) }))).toBeUndefined();
});

it('before leaving, a step without an appointment is booked first; otherwise it is goodbye', () => {
  expect(main(card('leaving', { visitId: 'v', steps: [step({})] }))).toBe('today-book');
  expect(main(card('leaving', { visitId: 'v', steps: [step({ appointmentDay: '2026-12-06', appointmentStart: 600 })] }))).toBe('today-leave');
  expect(main(card('leaving', { visitId: 'v', steps: [step({ kind: 'remote-contact' })] }))).toBe('today-leave');
});

it('nobody is offered what they have no right to', () => {
  signIn([]);
  expect(all(card('way', { appointment: booked('planned', 620) }))).toEqual(['today-say', 'today-patient']);
  expect(all(card('waiting', { visitId: 'v', waitLevel: 'limit' }))).toEqual(['today-say', 'today-patient']);
  expect(all(card('leaving', { visitId: 'v', steps: [step({})] }))).toEqual(['today-say', 'today-patient']);
});

it('a wait beyond the limit is made up for before the room is offered, and only once', () => {
  expect(main(card('waiting', { visitId: 'v' }))).toBe('today-call-in');
  expect(all(card('waiting', { visitId: 'v' }))).not.toContain('today-amends');
  expect(main(card('waiting', { visitId: 'v', waitLevel: 'notice' }))).toBe('today-call-in');
  expect(main(card('waiting', { visitId: 'v', waitLevel: 'limit' }))).toBe('today-amends');
  expect(main(card('waiting', { visitId: 'v', waitLevel: 'limit', amends: ['apology'] }))).toBe('today-call-in');
  expect(all(card('waiting', { visitId: 'v', waitLevel: 'limit', amends: ['apology', 'refreshment'] }))).not.toContain('today-amends');
});

it('amends are both, in one act, and the words for a long wait follow', async () => {
  const asked: [string, unknown][] = [];
  useTransport({
    call: (name, input) => {
      asked.push([name, input]);
      return Promise.resolve({ act: 'a', kind: 'visit.amends', entities: [], born: null, fresh: true, skipped: 0 });
    },
    onChanged: () => Promise.resolve(() => undefined),
  });
  await cardActs(card('waiting', { visitId: 'v', waitLevel: 'limit' }), 600, sheets).find((act) => act.id === 'today-amends')?.run();
  expect(asked).toEqual([['visits_amends', { id: 'v', amends: ['apology', 'refreshment'] }]]);
  expect(said).toEqual(['long-wait']);
});

it('who takes payments settles before goodbye, and a step to book still comes first', () => {
  signIn(['appointments-book', 'visits-run', 'payments-take']);
  expect(main(card('leaving', { visitId: 'v', steps: [] }))).toBe('today-settle');
  expect(main(card('leaving', { visitId: 'v', steps: [step({})] }))).toBe('today-book');
  expect(all(card('leaving', { visitId: 'v', steps: [] }))).toContain('today-leave');
});
