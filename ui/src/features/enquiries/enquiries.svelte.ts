/** Who got in touch and is not answered yet: half-made bookings, and calls to give back. */
import { phoneInText } from '$kit/phone';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { enquiriesEnd, enquiriesList, enquiriesPark, type EnquiryOutcome, type EnquiryRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';
import { route } from '$lib/route/route.svelte';

/** From this many minutes on somebody waits too long for an answer. */
const LONG = 30;

export const isLong = (row: EnquiryRow): boolean => row.waitsMinutes > LONG;

/** By name, else by number. */
export const nameOf = (row: EnquiryRow): string => row.name || phoneInText(row.mobile) || m.enquiriesNobodyLabel();

export class Enquiries {
  /** All of it is shown. */
  isOpen = $state(false);
  readonly rows = new Live<EnquiryRow[]>(() => this.#read(), ['enquiry']);

  /** `current`: the one that is gone on with already. */
  constructor(private readonly current?: string) {}

  waiting = $derived.by(() => (this.rows.value ?? []).filter((row) => row.id !== this.current));

  /** Goes on where it was put aside. A call to give back goes on as a booking too: that is what most of them become. */
  resume = (row: EnquiryRow): void => route.replace('booking', { enquiryId: row.id, patientId: row.patientId ?? undefined });

  end = (row: EnquiryRow, outcome: EnquiryOutcome): Promise<unknown> => act((id) => enquiriesEnd({ id: row.id, outcome }, id));

  #read(): Promise<EnquiryRow[]> {
    // They wait a minute longer.
    minute.watch();
    return enquiriesList();
  }
}

/** A call to give back, as it is noted while the other telephone rings. */
export class CallBack {
  name = $state('');
  mobile = $state('');
  matter = $state('');
  readonly doing = new Doing();

  constructor() {
    this.doing.follow(() => ({ name: this.name, mobile: this.mobile, matter: this.matter }));
  }

  wrong = (field: 'name' | 'mobile' | 'matter'): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { name, mobile, matter } = this;
    const done = await this.doing.run((id) => enquiriesPark({ id: null, kind: 'call-back', patientId: null, name, mobile, matter, draft: '', source: 'phone' }, id));
    return done !== undefined;
  };
}
