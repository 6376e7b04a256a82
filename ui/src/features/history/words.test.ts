import { expect, it } from 'vitest';
import type { HistoryChange } from '$lib/generated/api';
import { byDay } from './history.svelte';
import { told } from './words';

const change = (table: string, field: string, subject: string | null, old: string | null): HistoryChange => ({ table, field, subject, old: old === null ? null : { kind: 'text', text: old }, new: { kind: 'text', text: 'x' } });

it('the fields of a row that was made stand under it; another row’s do not', () => {
  const rows = told([change('patient', '+', 'Sara', null), change('patient', 'city', 'Sara', null), change('patient', 'city', 'Ali', 'Rey'), change('patient', 'note', 'Sara', null)]);
  expect(rows.map((row) => [row.isBirth, row.isOfBirth])).toEqual([[true, false], [false, true], [false, false], [false, false]]);
});

it('rows stand by day in their order', () => {
  expect(byDay([{ day: '2' }, { day: '2' }, { day: '1' }]).map((group) => group.rows.length)).toEqual([2, 1]);
});
