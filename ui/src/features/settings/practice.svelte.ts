/** The practice's own particulars as a form. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { practiceEdit, type EditPractice, type PracticeDetail } from '$lib/generated/api';
import { Doing } from '$lib/live/doing.svelte';
import { session } from '$lib/session/session.svelte';

export class PracticeForm {
  draft: EditPractice = $state(draftOf(session.practice));
  readonly doing = new Doing();

  constructor() {
    this.doing.follow(() => this.draft);
  }

  save = async (): Promise<void> => {
    if (await this.doing.run((act) => practiceEdit($state.snapshot(this.draft), act))) await session.load();
  };

  toggleOff = (weekday: number): void => {
    const { weekend } = this.draft;
    this.draft.weekend = weekend.includes(weekday) ? weekend.filter((day) => day !== weekday) : [...weekend, weekday].toSorted((a, b) => a - b);
  };

  wrong = (field: keyof EditPractice): string | undefined => sentence(errorAt(this.doing.error, field));
}

function draftOf({ name, language, calendar, digits, moneyUnit, zone, weekStart, weekend, slotMinutes, address, phone }: PracticeDetail): EditPractice {
  return { name, language, calendar, digits, moneyUnit, zone, weekStart, weekend: [...weekend], slotMinutes, address, phone };
}

/** In what sums can be shown: only the rial has two names for one sum. */
export function unitsOf(currency: string): readonly string[] {
  return currency === 'IRR' ? ['toman', 'minor'] : ['major'];
}
