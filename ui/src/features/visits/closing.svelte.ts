/** The closing sheet: one or several next steps, the last question, the sentence for the patient. */
import type { ApiError } from '$lib/errors/error';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { staffList, visitsClose, visitsPreview, type Changed, type ClosePreview, type StaffRow, type StepDraft, type StepKind, type VisitDetail } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { dueOn, usual, type Span } from './due';

export interface StepChoice {
  kind: StepKind;
  span: Span;
  date: string;
  reason: string;
  ownerId: string;
  colleagueId: string;
  isUrgent: boolean;
}

export class Closing {
  steps = $state<StepChoice[]>([]);
  /** Which of the steps is being written. */
  at = $state(0);
  wasAsked = $state(false);
  answer = $state('');
  readonly doing = new Doing();
  readonly preview: Live<ClosePreview | undefined>;
  readonly staff: Live<StaffRow[]>;

  constructor(
    private readonly visit: VisitDetail,
    private readonly today: () => string,
  ) {
    this.doing.follow(() => ({ steps: this.#drafts() }));
    this.preview = new Live(() => this.#sentence(), ['appointment', 'staff', 'working_hours']);
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
  }

  step = $derived.by<StepChoice | undefined>(() => this.steps[this.at]);
  colleagues = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive));
  doctors = $derived.by(() => this.colleagues.filter((row) => row.roles.includes('doctor') && row.id !== this.visit.staffId));

  choose = (kind: StepKind): void => {
    const before = this.step;
    const isOwnReason = before !== undefined && before.reason !== m.visitsReasonUsual({ kind: before.kind });
    const reason = isOwnReason ? before.reason : m.visitsReasonUsual({ kind });
    const chosen = { date: '', ownerId: this.visit.defaultOwnerId ?? '', colleagueId: '', isUrgent: false, ...before, kind, reason, span: usual[kind] };
    this.steps[this.at] = chosen;
  };

  addStep = (): void => {
    if (this.steps.length === 0) return;
    this.at = this.steps.length;
  };

  removeStep = (index: number): void => {
    this.steps.splice(index, 1);
    this.at = Math.max(0, Math.min(this.at, this.steps.length - 1));
  };

  /** Closes; a refusal shows in place. */
  close = (): Promise<Changed | undefined> => {
    const { id } = this.visit;
    const answer = this.answer.trim();
    const golden = !this.wasAsked ? null : answer === '' ? 'nothing-left' : 'answered';
    return this.doing.run((act) => visitsClose({ id, steps: this.#drafts(), golden, goldenAnswer: this.wasAsked ? answer : '' }, act));
  };

  due = (step: StepChoice): string | null => (step.kind === 'end-of-care' ? null : dueOn(step.span, this.today(), step.date));

  wrong = (field: keyof StepDraft): string | undefined => sentence(this.#errorOf(field));

  #errorOf(field: string): ApiError | undefined {
    return errorAt(this.doing.error, `steps.${this.at}.${field}`);
  }

  #drafts(): StepDraft[] {
    return this.steps.map((step) => ({
      kind: step.kind,
      dueOn: this.due(step),
      reason: step.reason.trim(),
      ownerId: step.ownerId || null,
      colleagueId: step.kind === 'referral' ? step.colleagueId || null : null,
      serviceId: null,
      isUrgent: step.isUrgent,
      phaseId: null,
      book: null,
      endReason: null,
    }));
  }

  /** Only what can be said already is asked for: a half-chosen step has no sentence. */
  #sentence(): Promise<ClosePreview | undefined> {
    const steps = this.#drafts();
    const isReady = steps.length > 0 && steps.every((step) => step.reason !== '' && (step.kind === 'end-of-care' || (step.dueOn !== null && step.ownerId !== null)) && (step.kind !== 'referral' || step.colleagueId !== null));
    return isReady ? visitsPreview({ id: this.visit.id, steps }) : Promise.resolve(undefined);
  }
}
