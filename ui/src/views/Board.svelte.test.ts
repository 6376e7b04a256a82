import { expect, it } from 'vitest';
import type { BoardCard, BoardDetail, OnceRow, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { below, click, field, press, screen, settled, stand, today, type, type Trial } from '$lib/trial/trial';
import Board from './Board.svelte';

const card = (id: string, patientName: string, fields: Partial<BoardCard> = {}): BoardCard => ({ patientId: id, patientName, fileNo: '1', stage: 'at-risk', since: '2026-11-01', days: 21, why: null, ownerId: 'me', mobile: '+989121234567', callId: null, stepId: null, stepKind: null, stepDueOn: null, stepReason: '', serviceId: null, doctorId: null, aheadDay: null, aheadStart: null, aheadWith: null, planTitle: '', ...fields });
const once: OnceRow = { patientId: 'o', patientName: 'Olga', mobile: null, callId: null, seenOn: '2026-06-01', hasStep: false };
const board = (...cards: BoardCard[]): BoardDetail => ({ stages: [{ stage: 'at-risk', count: cards.length, longestDays: 21 }, { stage: 'lost', count: 1, longestDays: 300 }], cards, load: [{ staffId: 'nika', name: 'Nika', steps: 4, late: 2, calls: 3 }], newcomers: { fromDay: '2026-08-22', seen: 10, withNext: 7, once: 1 } });
const sara = card('s', 'Sara', { stepId: 'step', stepKind: 'return-visit', stepDueOn: '2026-11-10', stepReason: 'Stitches', serviceId: 'check', doctorId: 'omid' });

const open = (cards: BoardCard[] = [sara, card('t', 'Tara')], without: RightName[] = []): Promise<Trial> =>
  stand(Board, {}, { board_show: board(...cards), board_once: [once], board_return: { act: 'a', kind: 'board.return', entities: [], born: 'followup:new', fresh: true, skipped: 0 } }, without);
const focused = (): string => document.activeElement?.querySelector('strong')?.textContent ?? '';

it('who is at risk comes first, the first of them under the focus, with the number to call', async () => {
  await open();
  expect([screen.getByRole('radio', { checked: true, name: new RegExp(m.boardStageLabel({ stage: 'at-risk' })) }).textContent?.includes('2'), focused()]).toEqual([true, 'Sara']);
  expect(screen.getByRole('complementary', { name: m.boardSideLabel() }).textContent).toContain('0912');
});

it('from a card one key books, with its step, its service and its doctor', async () => {
  await open();
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 's', stepId: 'step', serviceId: 'check', staffId: 'omid' } });
});

it('one key opens the call that is planned, and plans none', async () => {
  const trial = await open([card('s', 'Sara', { callId: 'planned' })]);
  await press('C');
  expect([route.here, trial.asked('board_return')]).toEqual([{ name: 'call', params: { id: 'planned' } }, []]);
});

it('whoever has no call is called today, about what is open', async () => {
  const trial = await open();
  await press('C');
  expect(trial.asked('board_return')).toEqual([{ patientId: 's', dueOn: today, reason: 'Stitches' }]);
  expect(route.here).toEqual({ name: 'call', params: { id: 'new' } });
});

it('a call that cannot be planned leads nowhere', async () => {
  const trial = await open();
  trial.refuse('board_return', 'not-found');
  await press('C');
  expect(route.here.name).toBe('today');
});

it('one key brings somebody back: called tomorrow, about what is open', async () => {
  const trial = await open();
  await press('R');
  expect(field(m.boardReturnReasonLabel()).value).toBe('Stitches');
  await press('Ctrl+Enter');
  expect(trial.asked('board_return')).toEqual([{ patientId: 's', dueOn: '2026-11-23', reason: 'Stitches' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(focused()).toBe('Sara');
});

it('a refused day says so beside it until it is another, and the reason stays', async () => {
  const trial = await open();
  await press('R');
  await type(m.boardReturnDayLabel(), '2026-11-20');
  trial.refuse('board_return', 'step-due-past', 'dueOn');
  await press('Ctrl+Enter');
  const day = field(m.boardReturnDayLabel());
  expect(below(day)).toContain(errorText('step-due-past', {}));
  await type(m.boardReturnReasonLabel(), 'The stitches');
  expect(below(day)).toContain(errorText('step-due-past', {}));
  await type(m.boardReturnDayLabel(), '2026-11-24');
  expect(below(day)).not.toContain(errorText('step-due-past', {}));
  expect(field(m.boardReturnReasonLabel()).value).toBe('The stitches');
});

it('acts are for the card under the focus', async () => {
  const trial = await open();
  await press('ArrowDown');
  screen.getByRole('button', { name: /^Tara/ }).focus();
  await settled();
  await press('R', 'Ctrl+Enter');
  expect(trial.asked('board_return')).toMatchObject([{ patientId: 't', reason: '' }]);
});

it('a key shows another stage, and O who came only once', async () => {
  const trial = await open();
  await press('0');
  expect(trial.asked('board_show').at(-1)).toMatchObject({ stage: 'lost' });
  await press('O');
  await settled();
  expect([focused(), screen.getByRole('complementary').textContent?.includes(m.boardStageLabel({ stage: 'once' }))]).toEqual(['Olga', true]);
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 'o' } });
});

it('what a colleague has to see to is chosen by name, with how much of it is late', async () => {
  const trial = await open();
  const nika = screen.getByRole('radio', { name: /^Nika/ });
  expect([nika.textContent?.includes(m.boardLateLabel({ count: 2 })), nika.textContent?.includes('7')]).toEqual([true, true]);
  await click('radio', /^Nika/);
  expect(trial.asked('board_show').at(-1)).toMatchObject({ ownerId: 'nika' });
});

it('whoever does not book has no such key', async () => {
  await open([sara], ['appointments-book']);
  await press('B');
  expect([screen.queryByRole('button', { name: m.boardBookAction() }), route.here.name]).toEqual([null, 'today']);
});

it('a stage where nobody stands says so', async () => {
  await open([]);
  expect(screen.getByText(m.boardStageEmpty())).toBeTruthy();
  expect(screen.queryByRole('complementary')).toBeNull();
});
