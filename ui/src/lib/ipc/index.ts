/** Asks the core by an endpoint's name. Only the generated client uses `call`. */
import { asApiError } from '$lib/errors/error';
import { tauri, type Transport } from './transport';

export type { Transport } from './transport';
export { newAct } from './act';

let transport: Transport = tauri;

/** Puts another core behind the window: a test's. */
export function useTransport(other: Transport): void {
  transport = other;
}

export async function call<T>(name: string, input: unknown, act?: string): Promise<T> {
  try {
    return (await transport.call(name, input, act)) as T;
  } catch (thrown) {
    throw asApiError(thrown);
  }
}

export function onChanged(hear: (entities: string[]) => void): Promise<() => void> {
  return transport.onChanged(hear);
}
