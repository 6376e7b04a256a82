import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PaperDetail } from '$lib/generated/api';
import { setLocale, spoken } from '$lib/i18n/locale.svelte';
import { useTransport } from '$lib/ipc';
import type { Paper } from './papers.svelte';
import { Preview } from './preview.svelte';
import { onSheet, paperFor } from './print';

const card: PaperDetail = { pages: ['<svg/>', '<svg/>'], widthMm: 148, heightMm: 210, pdf: 'JVBERi0=', fileName: 'card-2026-11-22.pdf', language: 'ru', findings: [] };

let asked: [string, Record<string, unknown>][] = [];
let refused: unknown;
let answer: PaperDetail = card;
let chosen: string | null = '/home/card.pdf';
let choices: [string, string | undefined][] = [];
let end = (): void => undefined;

beforeEach(() => {
  asked = [];
  choices = [];
  refused = undefined;
  answer = card;
  chosen = '/home/card.pdf';
  useTransport({
    call: async (name, input) => {
      asked.push([name, input as Record<string, unknown>]);
      if (refused) throw refused;
      return name === 'paper_save' ? { path: chosen } : answer;
    },
    onChanged: async () => () => undefined,
    choose: async (kind, name) => {
      choices.push([kind, name]);
      return chosen;
    },
  });
});
afterEach(() => {
  end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function settled(): Promise<void> {
  flushSync();
  await new Promise((go) => setTimeout(go));
  flushSync();
}

async function begin(paper: Paper): Promise<Preview> {
  let preview!: Preview;
  end = $effect.root(() => {
    preview = new Preview(paper);
  });
  await settled();
  return preview;
}

const last = (): Record<string, unknown> | undefined => asked.at(-1)?.[1];

it('the language is the patient’s until another is chosen, and the paper of a desk stays chosen', async () => {
  const preview = await begin({ kind: 'card', id: 'a' });
  expect(last()).toEqual({ id: 'a', size: 'a5', language: null, withoutNotes: false });
  expect([preview.spoken, preview.pages.length]).toEqual(['ru', 2]);
  preview.language = 'fa';
  preview.take('roll80');
  await settled();
  expect(last()).toMatchObject({ size: 'roll80', language: 'fa' });
  end();
  await begin({ kind: 'card', id: 'b' });
  expect(last()).toMatchObject({ id: 'b', size: 'roll80', language: null });
  end();
  await begin({ kind: 'day', day: '2026-11-22', staffId: null });
  expect(last()).toMatchObject({ day: '2026-11-22', size: 'a5' });
});

it('what is refused is not shown and not printed, and comes back without what was refused', async () => {
  const preview = await begin({ kind: 'card', id: 'a' });
  const print = vi.fn();
  vi.stubGlobal('print', print);
  refused = { code: 'wording-blocked', args: { text: 't', instead: 'i' }, field: 'preparation' };
  preview.language = 'en';
  await settled();
  await preview.print([]);
  expect([preview.pages, preview.refused?.code, preview.canSave, print.mock.calls.length]).toEqual([[], 'wording-blocked', false, 0]);
  refused = undefined;
  preview.hasNotes = false;
  await settled();
  expect(last()).toMatchObject({ withoutNotes: true });
  expect([preview.pages.length, preview.refused]).toEqual([2, undefined]);
});

it('what is not what was asked for any more is neither printed nor saved', async () => {
  const preview = await begin({ kind: 'receipt', id: 'a' });
  expect([preview.canPrint, preview.canSave]).toEqual([true, true]);
  preview.language = 'en';
  flushSync();
  expect([preview.canPrint, preview.canSave, preview.pages.length]).toEqual([false, false, 2]);
  await settled();
  expect(preview.canPrint).toBe(true);
});

it('printing waits until each page is drawn, and says which paper is meant', async () => {
  const preview = await begin({ kind: 'receipt', id: 'a' });
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const style = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  let draw = (): void => undefined;
  const page = { decode: () => new Promise<void>((done) => (draw = done)) } as HTMLImageElement;
  const printed = preview.print([page]);
  await settled();
  expect(print).not.toHaveBeenCalled();
  draw();
  await printed;
  expect(print).toHaveBeenCalledOnce();
  expect(style).toHaveBeenCalledWith('@page { size: 148mm 210mm; margin: 0; }');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it('pages are kept where the person points to, and nowhere when they think better of it', async () => {
  const preview = await begin({ kind: 'card', id: 'a' });
  await preview.save();
  expect(choices).toEqual([['pdf', 'card-2026-11-22.pdf']]);
  expect(asked.at(-1)).toEqual(['paper_save', { path: '/home/card.pdf', pdf: 'JVBERi0=' }]);
  expect(preview.savedAt).toBe('/home/card.pdf');
  chosen = null;
  await preview.save();
  expect([asked.filter(([name]) => name === 'paper_save').length, preview.savedAt, preview.saving.error]).toEqual([1, undefined, undefined]);
});

it('what may not lie in a file cannot be saved', async () => {
  answer = { ...card, pdf: '' };
  setLocale('en');
  await spoken();
  const preview = await begin({ kind: 'recovery', name: 'P' });
  expect(last()).toEqual({ size: 'a5', language: 'en', name: 'P', calendar: null, zone: null });
  await preview.save();
  expect([preview.canSave, preview.pages.length, choices]).toEqual([false, 2, []]);
});

it('what is printed is never longer than its paper, and nothing of a roll is cut off', () => {
  for (const height of [210, 459.12, 3000]) {
    expect(onSheet(height, 'a5')).toBeLessThan(paperFor(height, 'a5'));
    expect(paperFor(height, 'a5')).toBe(height);
    expect(onSheet(height, 'roll80')).toBe(height);
    expect(paperFor(height, 'roll80')).toBeGreaterThan(height);
  }
});
