import { expect, it } from 'vitest';
import type { LeakCountRow, LeakKind, LeakRow, RightName, VarianceRow } from '$lib/generated/api';
import { formatDayList, m } from '$lib/i18n';
import { route } from '$lib/route/route.svelte';
import { click, press, screen, stand, today, type Trial, within } from '$lib/trial/trial';
import Leaks from './Leaks.svelte';

const count = (staffId: string | null, week: string, number: number, kind: LeakKind = 'unbooked'): LeakCountRow => ({ kind, staffId, staffName: staffId && `Dr. ${staffId}`, week, count: number });
// The weeks begin on Monday; today is the Sunday of the last one.
const counts = [count('Omid', '2026-11-09', 1), count('Omid', '2026-11-16', 2), count('Pari', '2026-11-16', 4), count(null, '2026-11-16', 5, 'untaken')];
const row: LeakRow = { patientId: 'p', patientName: 'Sara', visitId: 'v', stepId: 's', day: '2026-11-18', reason: 'Stitches', ownerName: 'Nika', serviceId: 'check', doctorId: 'Omid' };
const variance: VarianceRow = { staffId: 'Omid', staffName: 'Dr. Omid', visits: 12, bookable: 8, booked: 6, asked: 12, byProtocol: 0, followed: 0, medianMinutes: 18, plans: 0, chosen: 0 };

const open = (without: RightName[] = [], rows: LeakRow[] = [row]): Promise<Trial> => stand(Leaks, {}, { leaks_show: counts, leaks_list: rows, variance_show: [variance], variance_mine: [variance] }, without);
const cell = (staff: string, week: string, number: number): string => m.leaksCellLabel({ count: number, name: `Dr. ${staff}`, day: formatDayList(week) });

it('a line a doctor, those who lost most first; heads are weeks', async () => {
  await open();
  const table = screen.getByRole('table', { name: m.leaksKindLabel({ kind: 'unbooked' }) });
  expect(within(table).getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['Dr. Pari', 'Dr. Omid']);
  expect(within(table).getAllByRole('columnheader').map((head) => head.textContent).slice(-2)).toEqual([formatDayList('2026-11-09'), formatDayList('2026-11-16')]);
});

it('a number opens its patients: of that doctor and that week, up to today', async () => {
  const trial = await open();
  await click('button', cell('Omid', '2026-11-09', 1));
  expect(trial.asked('leaks_list').at(-1)).toEqual({ kind: 'unbooked', staffId: 'Omid', fromDay: '2026-11-09', untilDay: '2026-11-15' });
  const aside = screen.getByRole('complementary', { name: m.leaksSideLabel() });
  expect(within(aside).getByRole('heading', { level: 2 }).textContent).toBe(m.leaksPeopleTitle({ count: 1 }));
  expect(within(aside).getByRole('button', { name: /^Sara/ }).textContent).toContain(m.leaksOwnerLine({ name: 'Nika' }));
  await click('button', cell('Omid', '2026-11-16', 2));
  expect(trial.asked('leaks_list').at(-1)).toMatchObject({ fromDay: '2026-11-16', untilDay: today });
  expect(screen.getByRole('button', { name: cell('Omid', '2026-11-16', 2) }).getAttribute('aria-pressed')).toBe('true');
});

it('the sum of a line opens all of it', async () => {
  const trial = await open();
  await click('button', m.leaksAllCellLabel({ count: 3, name: 'Dr. Omid' }));
  expect(trial.asked('leaks_list').at(-1)).toEqual({ kind: 'unbooked', staffId: 'Omid', fromDay: '2026-10-19', untilDay: today });
});

it('a key shows another kind, and the patients of the one before are gone', async () => {
  const trial = await open();
  await click('button', cell('Omid', '2026-11-09', 1));
  await press('2');
  expect(screen.queryByRole('complementary')).toBeNull();
  await click('button', m.leaksCellLabel({ count: 5, name: m.leaksNobodyLabel(), day: formatDayList('2026-11-16') }));
  expect(trial.asked('leaks_list').at(-1)).toMatchObject({ kind: 'untaken', staffId: null });
});

it('whoever was lost is booked by a key, with the step, the service and the doctor', async () => {
  await open();
  await click('button', cell('Omid', '2026-11-09', 1));
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 'p', stepId: 's', serviceId: 'check', staffId: 'Omid' } });
});

it('what never had a step is booked without one, and the file is a key away', async () => {
  await open([], [{ ...row, stepId: null, serviceId: null, doctorId: null }]);
  await click('button', cell('Omid', '2026-11-09', 1));
  await press('B');
  expect(route.here).toEqual({ name: 'booking', params: { patientId: 'p' } });
  await press('F');
  expect(route.here).toEqual({ name: 'patient', params: { id: 'p' } });
});

it('a quarter has more weeks', async () => {
  const trial = await open();
  await click('radio', m.leaksSpanChoice({ span: 'quarter' }));
  expect(trial.asked('leaks_show').at(-1)).toEqual({ fromDay: '2026-08-24', untilDay: today });
  expect(screen.getAllByRole('columnheader')).toHaveLength(15);
});

it('doctors side by side: a share with its numbers, and nothing where there was nothing', async () => {
  const trial = await open();
  await press('D');
  const cells = within(screen.getByRole('table', { name: m.leaksDoctorsTitle() })).getAllByRole('cell').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  expect(cells.slice(0, 2)).toEqual(['12', `${m.leaksPercentLabel({ percent: 75 })} ${m.leaksPartLabel({ part: 6, whole: 8 })}`]);
  expect(cells.slice(3)).toEqual([m.leaksNoneLabel(), m.leaksMinutesLine({ count: 18 }), m.leaksNoneLabel()]);
  expect(trial.asked('variance_mine')).toEqual([]);
});

it('a doctor without the numbers of the practice sees their own', async () => {
  const trial = await open(['figures-read']);
  await press('D');
  expect([trial.asked('variance_show'), trial.asked('variance_mine').length]).toEqual([[], 1]);
});

it('whoever sees no doctors has no such part', async () => {
  const trial = await open(['figures-read', 'visits-close']);
  await press('D');
  expect([screen.queryByRole('radio', { name: new RegExp(m.leaksDoctorsTitle()) }), trial.asked('variance_mine')]).toEqual([null, []]);
});
