/** The computers that wrote in the record; this one can be named. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { deviceList, deviceName, type DeviceRow } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export class Machines {
  name = $state('');
  readonly doing = new Doing();
  readonly rows: Live<DeviceRow[]>;
  #known = '';

  constructor() {
    this.doing.follow(() => ({ name: this.name }));
    this.rows = new Live(() => this.#read(), ['device']);
  }

  get isSame(): boolean {
    return this.name.trim() === '' || this.name === this.#known;
  }

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'name'));

  save = (): Promise<unknown> => this.doing.run((act) => deviceName({ name: this.name }, act));

  async #read(): Promise<DeviceRow[]> {
    const rows = await deviceList();
    const here = rows.find((row) => row.isHere)?.name ?? '';
    // What is being typed stays.
    if (this.name === this.#known) this.name = here;
    this.#known = here;
    return rows;
  }
}
