import { expect, it } from 'vitest';
import type { ProtocolRow, RightName } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, click, press, screen, stand, type Trial } from '$lib/trial/trial';
import ProtocolsPart from './ProtocolsPart.svelte';

const item = (id: string, text: string): ProtocolRow['items'][number] => ({ id, kind: 'check', text, isUsual: false, unit: '', choices: [], isNeeded: false });
const first: ProtocolRow = { id: 'p', occasion: 'first', serviceId: null, serviceName: null, items: [item('a', 'Pain'), item('b', 'Sleep')] };

const open = (rows: ProtocolRow[] = [first], without: RightName[] = []): Promise<Trial> => stand(ProtocolsPart, {}, { protocols_list: rows, services_list: [] }, without);
const texts = (): HTMLInputElement[] => screen.queryAllByRole<HTMLInputElement>('textbox', { name: m.protocolsTextLabel() });
const sent = (trial: Trial): unknown[] => (trial.asked('protocols_set').at(-1)?.['items'] ?? []) as unknown[];

it('one more is asked by a key, with the focus in it, and the list is saved as a whole', async () => {
  const trial = await open();
  await press('Alt+N', 'W', 'A', 'L', 'K');
  expect(document.activeElement).toBe(texts()[2]);
  await press('Ctrl+Enter');
  expect(trial.asked('protocols_set')).toMatchObject([{ occasion: 'first', serviceId: null }]);
  expect(sent(trial)).toMatchObject([{ id: 'a', text: 'Pain' }, { id: 'b', text: 'Sleep' }, { id: null, text: 'walk' }]);
});

it('what stands as it is, is not saved', async () => {
  const trial = await open();
  await press('Ctrl+Enter');
  expect(trial.asked('protocols_set')).toEqual([]);
});

it('what is asked first stands above, and what falls away is gone', async () => {
  const trial = await open();
  await click('button', m.protocolsUpAction({ place: 2 }));
  await click('button', m.protocolsRemoveAction({ place: 2 }));
  await press('Ctrl+Enter');
  expect(sent(trial)).toMatchObject([{ id: 'b', text: 'Sleep' }]);
});

it('a refused line says so itself; a list that is too long says so below', async () => {
  const trial = await open();
  await press('Alt+N');
  trial.refuse('protocols_set', 'protocol-text-empty', 'items.2.text');
  await press('Ctrl+Enter');
  expect(below(texts()[2] as HTMLElement)).toContain(errorText('protocol-text-empty', {}));
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  trial.refuse('protocols_set', 'protocol-too-long', 'items');
  await press('Ctrl+Enter');
  expect(screen.getByText(errorText('protocol-too-long', {}), { exact: false })).toBeTruthy();
  expect(texts()).toHaveLength(3);
});

it('whoever does not lead the practice reads it', async () => {
  const trial = await open([first], ['practice-edit']);
  await press('Alt+N');
  expect([texts(), trial.asked('protocols_set')]).toEqual([[], []]);
  expect(screen.getByText(/^Pain/)).toBeTruthy();
});

it('a practice without any takes the usual ones in one press', async () => {
  const trial = await open([]);
  await click('button', m.protocolsUsualAction());
  expect(trial.asked('protocols_usual')).toHaveLength(1);
});
