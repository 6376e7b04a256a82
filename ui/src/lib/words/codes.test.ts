/** No code of the record is shown raw: whatever a column may hold has words of its own in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { fieldText, m } from '$lib/i18n';
import { codeText } from './codes';
import { lineTitle } from './timeline';

const core = '../src-tauri/core';

/** What each column may hold, as the last migration that makes its table says. */
function checked(): [table: string, column: string, codes: string[]][] {
  const found = new Map<string, string[]>();
  let table = '';
  const folder = `${core}/migrations`;
  const names = readdirSync(folder).sort();
  for (const line of names.flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))) {
    const made = /^CREATE TABLE (\w+)|^ALTER TABLE (\w+) ADD COLUMN/.exec(line);
    table = made?.[1] ?? made?.[2] ?? table;
    const check = /CHECK \((\w+) IN \(('.*?')\)\)/.exec(line);
    if (check?.[1]) found.set(`${table}.${check[1]}`, [...(check[2] ?? '').matchAll(/'([^']*)'/g)].map((code) => code[1] ?? ''));
  }
  return [...found].map(([name, codes]) => [...(name.split('.') as [string, string]), codes]);
}
/** The codes of a closed choice of the core that no CHECK lists. */
function declared(file: string, name: string): string[] {
  const source = readFileSync(`${core}/src/${file}`, 'utf8');
  const block = new RegExp(`\\n    ${name} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return [...block.matchAll(/= "([^"]+)",/g)].map((code) => code[1] ?? '');
}

/** The codes for which a message has a variant of its own. */
function variants(language: string, key: string): string[] {
  const text = readFileSync(`../locales/${language}/${key.split('-')[0] ?? ''}.ftl`, 'utf8');
  const message = new RegExp(`^${key} = \\{ \\$\\w+ ->\\n([^}]*)\\}`, 'm').exec(text)?.[1] ?? '';
  return [...message.matchAll(/^ *\*?\[([\w-]+)\]/gm)].map((one) => one[1] ?? '');
}

/** Which messages were asked, and for which code. */
const asked: [key: string, code: string][] = [];

/** Every message only notes that it was asked. */
function listen(): void {
  const messages = m as unknown as Record<string, (args?: Record<string, string>) => string>;
  for (const name of Object.keys(messages)) {
    const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    vi.spyOn(messages, name).mockImplementation((args) => {
      if (args) asked.push([key, Object.values(args)[0] ?? '']);
      return 'words';
    });
  }
}

/** The codes for which some language has no words of their own. */
function wordless(codes: readonly string[], say: (code: string) => void): string[] {
  return codes.flatMap((code) => {
    asked.length = 0;
    say(code);
    const missing = asked.flatMap(([key, one]) => ['en', 'fa', 'ru', 'zh-CN'].filter((language) => !variants(language, key).includes(one)).map((language) => `${language}: ${key} [${one}]`));
    return asked.length === 0 ? [`${code} is shown as it is`] : missing;
  });
}

const raw = (columns: readonly (readonly [table: string, column: string, codes: string[]])[]): string[] =>
  columns.flatMap(([table, column, codes]) => wordless(codes, (code) => codeText(table, column, code)).map((line) => `${table}.${column}: ${line}`));

it('every value that a CHECK admits in a column that is told has words', () => {
  const told = checked().filter(([table, column]) => fieldText(table, column) !== undefined);
  expect(told.length).toBeGreaterThan(25);
  listen();
  expect(raw(told)).toEqual([]);
});

it('every code of a closed choice that no CHECK lists has words', () => {
  const sources = declared('patients/mod.rs', 'Source');
  const open: [string, string, string[]][] = [
    ['rule_value', 'name', declared('settings/rules.rs', 'Rule')],
    ['staff_right', 'name', declared('staff/right.rs', 'Right')],
    ['script', 'kind', declared('scripts/mod.rs', 'Kind')],
    ['script', 'language', ['fa', 'en', 'ru', 'zh-CN']],
    ['patient', 'source', sources],
    ['appointment', 'source', sources],
    ['enquiry', 'source', sources],
    ['visit', 'amends', [...declared('visits/amends.rs', 'Amends'), 'apology refreshment']],
    ['waiting', 'urgency', ['0', '1', '2']],
    ['posting_line', 'account', ['wallet', 'programme', 'patient', 'revenue', 'cash', 'pos', 'card-to-card']],
  ];
  for (const [table, column, codes] of open) expect(codes.length, `${table}.${column}`).toBeGreaterThan(1);
  listen();
  expect(raw(open)).toEqual([]);
});

it('the lines of a patient’s path have words for all that may stand in them', () => {
  listen();
  const codes = (table: string, column: string): string[] => checked().find((one) => one[0] === table && one[1] === column)?.[2] ?? [];
  const line = (kind: string) => (code: string) => lineTitle({ kind, code } as Parameters<typeof lineTitle>[0]);
  expect(wordless(codes('appointment', 'status'), line('appointment'))).toEqual([]);
  expect(wordless(codes('visit', 'state'), line('visit'))).toEqual([]);
  expect(wordless([...codes('followup', 'kind'), ...codes('attempt', 'outcome')], line('followup'))).toEqual([]);
});

it('own words stay as they were written, and what a call is about is told', () => {
  expect(codeText('checklist_item', 'text', 'The lift works')).toBe('The lift works');
  expect(codeText('visit', 'left_reason', 'Her taxi came')).toBe('Her taxi came');
  expect(codeText('visit', 'left_reason', 'wait')).toBe(m.deskLeftChoice({ reason: 'wait' }));
  expect(codeText('followup', 'matter', 'pain-strong bleeding-still\nSince noon')).toBe(`${m.scriptSaidPainStrong()} ${m.scriptSaidBleedingStill()}\nSince noon`);
  expect(codeText('followup', 'matter', 'wrong-number')).toBe(m.scriptMend({ code: 'wrong-number' }));
});
