/** Asks the core by an endpoint's name. Only the generated client uses `call`. */
import { asApiError } from '$lib/errors/error';
import { again } from './again.svelte';
import { tauri, type Choosing, type Transport } from './transport';

export type { Transport } from './transport';
export { newAct } from './act';
export { again } from './again.svelte';

let transport: Pick<Transport, 'call' | 'onChanged'> & Partial<Transport> = tauri;

/** Puts another core behind the window: a test's. */
export function useTransport(other: typeof transport): void {
  transport = other;
}

/** Where the core wants the password once more, it is asked for, and the same act is tried once again. */
export async function call<T>(name: string, input: unknown, act?: string): Promise<T> {
  try {
    return await once<T>(name, input, act);
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.code !== 'password-again' || !(await again.ask(name))) throw error;
  }
  return once<T>(name, input, act);
}

async function once<T>(name: string, input: unknown, act?: string): Promise<T> {
  try {
    return (await transport.call(name, input, act)) as T;
  } catch (thrown) {
    throw asApiError(thrown);
  }
}

export function onChanged(hear: (entities: string[]) => void): Promise<() => void> {
  return transport.onChanged(hear);
}

/** A folder or a file that the person points to; undefined when none was chosen or this shell has no dialog. */
export async function choosePath(kind: Choosing, name?: string): Promise<string | undefined> {
  try {
    return (await transport.choose?.(kind, name)) ?? undefined;
  } catch (thrown) {
    throw asApiError(thrown);
  }
}
