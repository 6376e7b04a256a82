/** Blocking time: whose, from when to when, why. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { closuresAdd, closuresCancel, type AddClosure, type Changed, type ColumnKind } from '$lib/generated/api';
import { formatTime, m } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { readTime } from './clock';

/** A doctor's or a room's id, or the whole practice. */
export const EVERYBODY = 'all';

export class ClosureForm {
  whose = $state(EVERYBODY);
  from = $state('');
  until = $state('');
  isWhole = $state(false);
  start = $state('');
  end = $state('');
  reason = $state('');
  isUrgent = $state(false);
  readonly doing = new Doing();
  readonly #by: ColumnKind;

  constructor(by: ColumnKind, known: { whose: string; day: string; start?: number; end?: number }) {
    this.#by = by;
    this.whose = known.whose;
    this.from = this.until = known.day;
    this.isWhole = known.start === undefined;
    this.start = known.start === undefined ? '' : formatTime(known.start);
    this.end = known.end === undefined ? '' : formatTime(known.end);
    this.doing.follow(this.input);
  }

  wrongTime = (text: string): string | undefined => (text !== '' && readTime(text) === undefined ? m.calendarTimeInvalid() : undefined);
  canSave = $derived.by(() => this.from !== '' && this.until !== '' && this.reason.trim() !== '' && (this.isWhole || (readTime(this.start) !== undefined && readTime(this.end) !== undefined)));

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));

  input = (): AddClosure => {
    const id = this.whose === EVERYBODY ? null : this.whose;
    return {
      staffId: this.#by === 'doctor' ? id : null,
      roomId: this.#by === 'room' ? id : null,
      fromDay: this.from,
      untilDay: this.until,
      start: this.isWhole ? null : (readTime(this.start) ?? null),
      end: this.isWhole ? null : (readTime(this.end) ?? null),
      reason: this.reason.trim(),
      isUrgent: this.isUrgent,
    };
  };

  save = (): Promise<Changed | undefined> => this.doing.run((act) => closuresAdd(this.input(), act));
  open = (id: string): Promise<Changed | undefined> => this.doing.run((act) => closuresCancel({ id }, act));
}
