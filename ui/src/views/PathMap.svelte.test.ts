import { expect, it } from 'vitest';
import type { PathPointRow, RightName } from '$lib/generated/api';
import { errorText, formatDayList, m } from '$lib/i18n';
import { below, choose, click, field, press, screen, settled, stand, type, type Trial, within } from '$lib/trial/trial';
import PathMap from './PathMap.svelte';

const point = (id: string, fields: Partial<PathPointRow> = {}): PathPointRow => ({ id, stage: 'booking', kind: 'obstacle', text: `Point ${id}`, ownerId: null, ownerName: null, untilOn: null, mendedOn: null, isLate: false, ...fields });
const late = point('a', { ownerId: 'nika', ownerName: 'Nika', untilOn: '2026-11-01', isLate: true });
const mended = point('m', { stage: 'waiting', kind: 'magnet', mendedOn: '2026-11-10' });

const open = (rows: PathPointRow[] = [late, mended], without: RightName[] = []): Promise<Trial> =>
  stand(PathMap, {}, { path_list: rows, staff_list: [{ id: 'nika', name: 'Nika', roles: [], isActive: true }, { id: 'gone', name: 'Gone', roles: [], isActive: false }] }, without);
const step = (stage: PathPointRow['stage']): HTMLElement => screen.getByRole('list', { name: m.pathStageLabel({ stage }) });

it('each step of the way has its points, with who mends what until when', async () => {
  await open();
  expect(within(step('booking')).getByRole('button').textContent).toContain(m.pathLateLabel({ day: formatDayList('2026-11-01') }));
  expect(within(step('waiting')).getByRole('button').textContent).toContain(m.pathMendedLabel({ day: formatDayList('2026-11-10') }));
  expect(step('return').textContent).toBe(m.pathStageEmpty());
});

it('a new point stands on the step under the focus, with its owner and its day', async () => {
  const trial = await open();
  await press('Alt+N');
  await type(m.pathTextLabel(), 'Nobody answers at noon');
  await choose(m.pathOwnerLabel(), 'Nika');
  await type(m.pathUntilDayLabel(), '+2w');
  await press('Ctrl+Enter');
  expect(trial.asked('path_set')).toEqual([{ id: null, stage: 'booking', kind: 'obstacle', text: 'Nobody answers at noon', ownerId: 'nika', untilOn: '2026-12-06', isMended: false }]);
});

it('only who works here can see to it', async () => {
  await open();
  await press('Alt+N');
  screen.getByRole('combobox', { name: m.pathOwnerLabel() }).click();
  await settled();
  expect(screen.getAllByRole('option').map((option) => option.textContent?.trim())).toEqual(['Nika']);
});

it('a point is mended by a key, and open again by the same one', async () => {
  const trial = await open();
  await press('M');
  expect(trial.asked('path_set')).toEqual([{ id: 'a', stage: 'booking', kind: 'obstacle', text: 'Point a', ownerId: 'nika', untilOn: '2026-11-01', isMended: true }]);
  await click('button', /^Point m/);
  await press('M');
  expect(trial.asked('path_set').at(-1)).toMatchObject({ id: 'm', isMended: false });
});

it('a point that is changed stays as it was in what nobody touched', async () => {
  const trial = await open();
  await click('button', /^Point m/);
  await press('E');
  await type(m.pathTextLabel(), 'Warm tea');
  await press('Ctrl+Enter');
  expect(trial.asked('path_set')).toEqual([{ id: 'm', stage: 'waiting', kind: 'magnet', text: 'Warm tea', ownerId: null, untilOn: null, isMended: true }]);
});

it('a refusal is said beside its field, and what was typed stays', async () => {
  const trial = await open();
  await press('Alt+N');
  await type(m.pathUntilDayLabel(), '2026-12-01');
  trial.refuse('path_set', 'text-too-long', 'text');
  await press('Ctrl+Enter');
  expect(below(field(m.pathTextLabel()))).toContain(errorText('text-too-long', {}));
  expect(document.activeElement).toBe(field(m.pathTextLabel()));
  expect(field(m.pathUntilDayLabel()).value).not.toBe('');
});

it('what cannot be taken away says why beside it', async () => {
  const trial = await open();
  trial.refuse('path_end', 'not-found');
  await press('X');
  expect(screen.getByRole('complementary').textContent).toContain(errorText('not-found', {}));
});

it('whoever only looks changes nothing', async () => {
  const trial = await open([late], ['followups-work']);
  await press('Alt+N', 'M', 'E', 'X');
  expect([screen.queryByRole('dialog'), trial.asked('path_set'), trial.asked('path_end')]).toEqual([null, [], []]);
});
