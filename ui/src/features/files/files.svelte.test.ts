import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileRow, SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { session } from '$lib/session/session.svelte';
import { ConsentForm } from './consent.svelte';
import { Files } from './files.svelte';
import { Viewer } from './viewer.svelte';
import { fileName, isCareOnly } from './words';

const row = (id: string, fields: Partial<FileRow> = {}): FileRow => ({ id, kind: 'picture', title: id, mediaType: 'image/png', bytes: 1, takenOn: null, addedOn: '2026-11-22', addedMinute: 540, addedBy: 'M', visitId: null, leavesFor: [], ...fields });

let asked: [string, Record<string, unknown>][] = [];
let rows: FileRow[] = [];
let refused: Record<string, unknown> = {};
let end = (): void => undefined;

beforeEach(() => {
  session.hold({ state: 'signed-in', practice: { today: '2026-11-22' }, user: null, logins: [], isSample: false, language: 'en' } as unknown as SessionDetail);
  asked = [];
  refused = {};
  rows = ['a', 'b', 'c'].map((id) => row(id));
  useTransport({
    call: async (name, input) => {
      const given = input as Record<string, unknown>;
      asked.push([name, given]);
      if (name in refused) throw refused[name];
      switch (name) {
        case 'files_list': return rows;
        case 'consents_list': return [];
        case 'files_show': return { row: row(String(given['id'])), patientId: 'p', content: given['id'] === 'pdf' ? null : 'AAAA', pages: given['id'] === 'pdf' ? 3 : 1 };
        case 'files_page': return { content: `page${String(given['page'])}` };
        default: return { act: 'x', kind: 'file.add', entities: ['attachment'], born: 'attachment:new', fresh: true, skipped: 0 };
      }
    },
    onChanged: async () => () => undefined,
    choose: async () => '/home/paper.pdf',
  });
});
afterEach(() => end());

async function settled(): Promise<void> {
  flushSync();
  await new Promise((go) => setTimeout(go));
  flushSync();
  await new Promise((go) => setTimeout(go));
  flushSync();
}

async function begin<T>(make: () => T): Promise<T> {
  let made!: T;
  end = $effect.root(() => {
    made = make();
  });
  await settled();
  return made;
}

it('goes through the files and stops at the ends; what is taken away makes room for its neighbour', async () => {
  const files = await begin(() => new Files(() => 'p'));
  files.open(rows[1] as FileRow);
  expect([files.beside(-1)?.id, files.beside(1)?.id]).toEqual(['a', 'c']);
  await files.end(rows[1] as FileRow);
  expect(files.shownId).toBe('c');
  expect(files.beside(1)).toBeUndefined();
});

it('shows a document page by page, and another file from its beginning and whole', async () => {
  let id = $state('pdf');
  const viewer = await begin(() => new Viewer(() => id));
  expect([viewer.pages, viewer.source]).toEqual([3, 'data:image/png;base64,page0']);
  viewer.turn(1);
  viewer.zoom(1);
  await settled();
  expect([viewer.source, viewer.size]).toEqual(['data:image/png;base64,page1', 1.5]);
  viewer.turn(1);
  viewer.turn(1);
  expect(viewer.page).toBe(2);
  id = 'a';
  expect(viewer.source).toBeUndefined();
  await settled();
  expect([viewer.page, viewer.size, viewer.source]).toEqual([0, 1, 'data:image/png;base64,AAAA']);
});

it('keeps the signed paper once, also when the consent is refused after it', async () => {
  const form = await begin(() => new ConsentForm('p'));
  form.purpose = 'teaching';
  expect(form.canSave).toBe(false);
  await form.choose();
  refused = { consents_add: { code: 'consent-days-invalid', field: 'untilOn', args: {} } };
  expect(await form.save()).toBe(false);
  refused = {};
  expect(await form.save()).toBe(true);
  expect(asked.filter(([name]) => name === 'files_add')).toHaveLength(1);
  expect(asked.filter(([name]) => name === 'consents_add').map(([, input]) => input['paperId'])).toEqual(['new', 'new']);
});

it('says what serves care alone, and names a file as every system takes it', () => {
  expect([isCareOnly(row('a', { leavesFor: ['care'] })), isCareOnly(row('a', { leavesFor: ['teaching'] }))]).toEqual([true, false]);
  expect(fileName(row('x', { title: 'a/b: c?', mediaType: 'image/jpeg' }))).toBe('a b  c.jpg');
});
