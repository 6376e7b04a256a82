/** The one way to the core. The window asks Tauri; a test brings its own core. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

/** What is looked for. */
export type Choosing = 'folder' | 'backup' | 'pdf' | 'attachment' | 'export';

export interface Transport {
  /** Asks the core; rejects with what the core refused with. */
  call(name: string, input: unknown, act?: string): Promise<unknown>;
  /** Hears which kinds of rows a write has touched. */
  onChanged(hear: (entities: string[]) => void): Promise<() => void>;
  /** Lets the person choose in the system's own dialog, for a file that is to be made with a name to begin with; null when they thought better of it. */
  choose(kind: Choosing, name?: string): Promise<string | null>;
}

export const tauri: Transport = {
  call: (name, input, act) => invoke('call', { name, input, act: act ?? null }),
  onChanged: (hear) => listen<{ entities: string[] }>('changed', (event) => hear(event.payload.entities)),
  choose: (kind, name) => invoke('choose', { kind, name: name ?? null }),
};
