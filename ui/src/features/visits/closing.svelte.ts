/** The closing sheet: one or several next steps, the last question, the sentence for the patient. */
import type { ApiError } from '$lib/errors/error';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import {
  closingShow, staffList, visitsClose, visitsPreview,
  type Changed, type ClosePreview, type ClosingDetail, type EndReason, type FreeTime, type StaffRow, type StepDraft, type StepKind, type StepSlot, type VisitDetail, type WordingFinding,
} from '$lib/generated/api';
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
  /** The time that was chosen, and for which kind, day and colleague. */
  time: FreeTime | undefined;
  timeFor: string;
  endReason: EndReason | '';
  phaseId: string | null;
  serviceId: string | null;
}

/** A time as the chips know it. */
export const timeKey = (time: FreeTime): string => `${time.day} ${time.start} ${time.staffId ?? ''} ${time.roomId ?? ''}`;

export class Closing {
  steps = $state<StepChoice[]>([]);
  /** Which of the steps is being written. */
  at = $state(0);
  wasAsked = $state(false);
  answer = $state('');
  /** Whether the text on care at home was handed over. */
  afterCare = $state(false);
  /** What is answered to colleagues who sent the patient, by the referral. */
  answers = $state<Record<string, string>>({});
  readonly doing = new Doing();
  readonly preview: Live<ClosePreview | undefined>;
  readonly staff: Live<StaffRow[]>;
  readonly asked: Live<ClosingDetail>;

  constructor(
    private readonly visit: VisitDetail,
    private readonly today: () => string,
  ) {
    this.doing.follow(() => ({ steps: this.#drafts(), answers: this.#answers() }));
    this.preview = new Live(() => this.#sentence(), ['appointment', 'staff', 'working_hours', 'closure']);
    this.asked = new Live(() => closingShow({ id: this.visit.id }), ['next_step', 'plan', 'plan_phase', 'visit']);
    this.staff = new Live(() => staffList(), ['staff', 'staff_role']);
  }

  step = $derived.by<StepChoice | undefined>(() => this.steps[this.at]);
  colleagues = $derived.by(() => (this.staff.value ?? []).filter((row) => row.isActive));
  doctors = $derived.by(() => this.colleagues.filter((row) => row.roles.includes('doctor') && row.id !== this.visit.staffId));

  choose = (kind: StepKind): void => {
    const before = this.step;
    const isOwnReason = before !== undefined && before.reason !== m.visitsReasonUsual({ kind: before.kind }) && before.reason !== this.asked.value?.nextPhase?.what;
    const phase = kind === 'next-stage' ? this.asked.value?.nextPhase : undefined;
    const reason = isOwnReason ? before.reason : (phase?.what ?? m.visitsReasonUsual({ kind }));
    const chosen: StepChoice = { date: '', ownerId: this.visit.defaultOwnerId ?? '', colleagueId: '', isUrgent: false, ...before, kind, reason, span: usual[kind], time: undefined, timeFor: '', endReason: '', phaseId: phase?.phaseId ?? null, serviceId: phase?.serviceId ?? null };
    this.steps[this.at] = chosen;
  };

  /** The first free times of the step that is written; the core passes over what the other steps have taken. */
  free = $derived.by<readonly FreeTime[]>(() => this.preview.value?.free[this.at] ?? []);

  /** What the check of wording finds in its reason. */
  findings = $derived.by<readonly WordingFinding[]>(() => this.preview.value?.findings[this.at] ?? []);

  /** Takes a time to be booked with the closing, or lets it go. */
  pick = (time: FreeTime | undefined): void => {
    const { step } = this;
    if (!step || !time) return;
    const taken = this.timeOf(step);
    step.time = taken && timeKey(taken) === timeKey(time) ? undefined : $state.snapshot(time);
    step.timeFor = this.#wish(step);
  };

  /** The time that is booked with the closing: with another day or another colleague the one that was chosen goes. */
  timeOf = (step: StepChoice): FreeTime | undefined => (step.timeFor === this.#wish(step) ? step.time : undefined);

  nextStep = (): void => {
    if (this.steps.length > 1) this.at = (this.at + 1) % this.steps.length;
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
  close = async (): Promise<Changed | undefined> => {
    const { id } = this.visit;
    const answer = this.answer.trim();
    const golden = !this.wasAsked ? null : answer === '' ? 'nothing-left' : 'answered';
    const closing = { id, steps: this.#drafts(), golden, goldenAnswer: this.wasAsked ? answer : '', afterCare: this.afterCare, answers: this.#answers() } as const;
    const done = await this.doing.run((act) => visitsClose(closing, act));
    if (!done) this.#goToRefused();
    return done;
  };

  due = (step: StepChoice): string | null => (step.kind === 'end-of-care' ? null : dueOn(step.span, this.today(), step.date));

  /** Only what was written is sent, so that the place of an answer is not that of its referral. */
  wrongAnswer = (id: string): string | undefined => {
    const place = this.#answers().findIndex((answer) => answer.id === id);
    return place < 0 ? undefined : sentence(errorAt(this.doing.error, `answers.${place}.text`));
  };

  wrong = (field: keyof StepDraft): string | undefined => sentence(this.#errorOf(field));

  /** What a free time is for. */
  #wish(step: StepChoice): string {
    return [step.kind, this.due(step), step.kind === 'referral' ? step.colleagueId : ''].join(' ');
  }

  #errorOf(field: string): ApiError | undefined {
    return errorAt(this.doing.error, `steps.${this.at}.${field}`);
  }

  /** What was refused may be said of another step than the one that is shown; a time that is gone gives its place to the next. */
  #goToRefused(): void {
    const [, place] = /^steps\.(\d+)\./.exec(this.doing.error?.field ?? '') ?? [];
    if (place !== undefined && Number(place) < this.steps.length) this.at = Number(place);
    if (this.doing.error?.field?.endsWith('.book')) this.preview.again();
  }

  #answers(): { id: string; text: string }[] {
    return (this.asked.value?.referrals ?? []).flatMap(({ id }) => (this.answers[id]?.trim() ? [{ id, text: this.answers[id].trim() }] : []));
  }

  #drafts(): StepDraft[] {
    return this.steps.map((step) => ({
      kind: step.kind,
      dueOn: this.due(step),
      reason: step.reason.trim(),
      ownerId: step.ownerId || null,
      colleagueId: step.kind === 'referral' ? step.colleagueId || null : null,
      serviceId: step.serviceId,
      isUrgent: step.kind === 'referral' && step.isUrgent,
      phaseId: step.phaseId,
      book: slotOf(this.timeOf(step)),
      endReason: step.kind === 'end-of-care' ? step.endReason || null : null,
    }));
  }

  /** Only what can be said already is asked for: a half-chosen step has no sentence. */
  #sentence(): Promise<ClosePreview | undefined> {
    const steps = this.#drafts();
    const isReady = steps.length > 0 && steps.every((step) => step.reason !== '' && (step.kind === 'end-of-care' || (step.dueOn !== null && step.ownerId !== null)) && (step.kind !== 'referral' || step.colleagueId !== null));
    return isReady ? visitsPreview({ id: this.visit.id, steps }) : Promise.resolve(undefined);
  }
}

function slotOf(time: FreeTime | undefined): StepSlot | null {
  return time ? { staffId: time.staffId, roomId: time.roomId, day: time.day, start: time.start, minutes: time.minutes } : null;
}
