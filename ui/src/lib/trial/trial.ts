/** For tests: a part of the window as a person meets it, over a core that answers as it is told. Found by roles and names, worked by keys. */
import { screen, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach } from 'vitest';
import type { Changed, RightName, SessionDetail } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { keyboard } from '$lib/keyboard/keyboard.svelte';
import { changed } from '$lib/live/changed.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';
import { toasts } from '$lib/toasts/toasts.svelte';

export { screen, within };

export const today = '2026-11-22';

/** What the core answers to an endpoint; a write that is not named is done. */
type Core = Record<string, unknown>;

const rights: RightName[] = ['patients-read', 'patients-edit', 'record-read', 'record-edit', 'appointments-read', 'appointments-book', 'visits-run', 'visits-close', 'followups-work', 'figures-read', 'practice-edit', 'private-read'];
const done: Changed = { act: 'a', kind: 'patient.edit', entities: [], born: null, fresh: true, skipped: 0 };
let user = userEvent.setup();
let leave = (): unknown => undefined;

afterEach(async () => {
  await leave();
  leave = () => undefined;
  document.body.replaceChildren();
  toasts.clear();
});

export interface Trial {
  /** What an endpoint was asked, call after call. */
  asked: (name: string) => Record<string, unknown>[];
  /** From now on the core answers so. */
  answer: (name: string, value: unknown) => Promise<void>;
  /** From now on the core refuses so. */
  refuse: (name: string, code: string, field?: string) => void;
  /** It refuses no longer. */
  allow: (name: string) => void;
}

/** Draws a part. The person may do all that is not left out. */
export async function stand<P extends object>(part: (internals: never, props: P) => object, props: NoInfer<P>, core: Core, without: readonly RightName[] = []): Promise<Trial> {
  const asked: [string, Record<string, unknown>][] = [];
  const refusals = new Map<string, unknown>();
  session.hold({ state: 'signed-in', practice: { name: 'Peyvand', today, weekStart: 0, calendar: 'gregorian', digits: 'latin', currency: 'USD', moneyUnit: 'major' }, user: { id: 'me', name: 'Mina', login: 'mina', roles: ['doctor'], rights: rights.filter((right) => !without.includes(right)) }, logins: [], isSample: false, language: 'en' } as unknown as SessionDetail);
  useTransport({
    call: async (name, input) => {
      asked.push([name, input as Record<string, unknown>]);
      if (refusals.has(name)) throw refusals.get(name);
      return name in core ? core[name] : done;
    },
    onChanged: async () => () => undefined,
    choose: async (kind) => `/home/${kind}.pdf`,
  });
  route.restart();
  user = userEvent.setup();
  document.addEventListener('keydown', keyboard.press);
  const shown = mount(part as unknown as Component, { target: document.body, props: { ...props } });
  leave = async () => {
    document.removeEventListener('keydown', keyboard.press);
    await unmount(shown);
  };
  await settled();
  return {
    asked: (name) => asked.flatMap(([one, input]) => (one === name ? [input] : [])),
    answer: async (name, value) => {
      core[name] = value;
      changed.touchAll();
      await settled();
    },
    refuse: (name, code, field) => void refusals.set(name, { code, field, args: {} }),
    allow: (name) => void refusals.delete(name),
  };
}

/** Lets what was asked be answered and drawn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    flushSync();
    await new Promise((go) => setTimeout(go));
  }
  flushSync();
}

const held: Record<string, string> = { Ctrl: 'ControlLeft', Alt: 'AltLeft', Shift: 'ShiftLeft' };
const codeOf = (key: string): string => (/^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key);

/** Presses keys one after the other, each as an act names it: `Ctrl+Enter`, `B`. */
export async function press(...all: string[]): Promise<void> {
  for (const keys of all) {
    const parts = keys.split('+');
    const last = parts.pop() ?? '';
    const down = parts.map((part) => `[${held[part] ?? part}>]`).join('');
    const up = parts.map((part) => `[/${held[part] ?? part}]`).join('');
    await user.keyboard(`${down}[${codeOf(last)}]${up}`);
    await settled();
  }
}

/** Writes into the field of that name, in place of what stands there. */
export async function type(name: string, text: string): Promise<void> {
  const input = field(name);
  await user.clear(input);
  await user.type(input, text);
  await settled();
}

/** Chooses from a list that can be typed in. */
export async function choose(name: string, option: string): Promise<void> {
  const input = screen.getByRole('combobox', { name });
  await user.clear(input);
  await user.type(input, option);
  await settled();
  await press('Enter');
}

export async function click(role: 'button' | 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole(role, { name }));
  await settled();
}

export const field = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>('textbox', { name });

/** What is said below a field, in the order in which it is heard. */
export function below(control: HTMLElement): string {
  return (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
