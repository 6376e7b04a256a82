/** The practice, or one doctor, works no more today. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { closuresAdd, staffList, todayShow, type AddClosure, type StaffRow, type TodayDetail } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { session } from '$lib/session/session.svelte';

/** A doctor's id, or the whole practice. */
export const EVERYBODY = 'all';

export class ClosingToday {
  whose = $state(EVERYBODY);
  reason = $state('');
  readonly doing = new Doing();
  readonly staff = new Live<StaffRow[]>(() => staffList(), ['staff', 'staff_role']);
  readonly today = new Live<TodayDetail>(() => todayShow(), ['appointment']);

  constructor() {
    this.doing.follow(this.input);
  }

  doctors = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive && row.roles.includes('doctor')));

  /** How many are booked today and have not come yet. */
  affected = $derived.by(() => {
    const cards = (this.today.value?.onTheWay ?? []).flatMap((card) => card.appointment ?? []);
    return cards.filter((row) => this.whose === EVERYBODY || row.staffId === this.whose).length;
  });

  wrong = (): string | undefined => sentence(errorAt(this.doing.error, 'reason'));

  input = (): AddClosure => {
    const { today } = session.practice;
    return { staffId: this.whose === EVERYBODY ? null : this.whose, roomId: null, fromDay: today, untilDay: today, start: null, end: null, reason: this.reason.trim(), isUrgent: true };
  };

  save = async (): Promise<boolean> => (await this.doing.run((act) => closuresAdd(this.input(), act))) !== undefined;
}
