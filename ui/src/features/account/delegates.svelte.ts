/** Whom a doctor lets act in their name. */
import { staffDelegate, staffList, type StaffRow } from '$lib/generated/api';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

export class Delegates {
  readonly rows = new Live(() => this.#read(), ['staff', 'staff_role', 'staff_delegate']);
  #mine = $state.raw<readonly string[]>([]);

  allows = (row: StaffRow): boolean => this.#mine.includes(row.id);

  turn = (row: StaffRow): Promise<unknown> => act((id) => staffDelegate({ assistantId: row.id, isAllowed: !this.allows(row) }, id));

  async #read(): Promise<StaffRow[]> {
    const me = session.user?.id;
    const rows = await staffList();
    this.#mine = rows.find((row) => row.id === me)?.assistants ?? [];
    return rows.filter((row) => row.isActive && row.id !== me && row.roles.includes('assistant'));
  }
}
