/** Who is here, in which practice, and what they may do. The window asks once and after each sign-in. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { sessionClose, sessionLock, sessionShow, type PracticeDetail, type RightName, type SessionDetail } from '$lib/generated/api';
import { setStyle } from '$lib/i18n/locale.svelte';
import type { Pseudo, Style } from '$lib/i18n/style';
import { changed } from '$lib/live/changed.svelte';
import { route } from '$lib/route/route.svelte';
import { toasts } from '$lib/toasts/toasts.svelte';

class Session {
  #detail = $state.raw<SessionDetail>();
  #held = 0;
  error = $state.raw<ApiError>();
  /** Set at the start by automation only. */
  pseudo: Pseudo | undefined;

  state = $derived(this.#detail?.state);
  user = $derived(this.#detail?.user ?? undefined);
  logins = $derived(this.#detail?.logins ?? []);
  language = $derived(this.#detail?.language);
  /** Told before anybody signs in: a sample is never taken for a real practice. */
  isSample = $derived(this.#detail?.isSample ?? false);
  /** Who locked the practice and is expected back. */
  lockedBy = $derived(this.#detail?.lockedBy ?? undefined);
  /** The others who can change in by PIN. */
  pins = $derived(this.#detail?.pins ?? []);
  hasPin = $derived(this.#detail?.hasPin ?? false);
  /** The doctor in whose name the signed-in person acts now. */
  behalf = $derived(this.#detail?.behalf ?? undefined);
  mayActFor = $derived(this.#detail?.mayActFor ?? []);
  /** Known to those who manage keys only. */
  recovery = $derived(this.#detail?.recovery ?? undefined);
  /** Acts that were saved once and are not in the file any more. */
  missing = $derived(this.#detail?.missing ?? undefined);
  /** Minutes without a touch after which the practice locks itself; 0: never. */
  lockMinutes = $derived(this.#detail?.lockMinutes ?? 0);
  version = $derived(this.#detail?.version ?? '');
  /** Nothing before a practice is attached. */
  maybePractice = $derived(this.#detail?.practice ?? undefined);

  /** The practice. Only screens behind the sign-in ask for it. */
  get practice(): PracticeDetail {
    if (!this.maybePractice) throw new Error('a screen behind the sign-in stands without a practice');
    return this.maybePractice;
  }

  can = (right: RightName): boolean => this.user?.rights.includes(right) ?? false;

  load = async (): Promise<void> => {
    const at = this.#held;
    try {
      const detail = await sessionShow();
      // Somebody came or went meanwhile: what was asked before that is old.
      if (at === this.#held) this.hold(detail);
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
  };

  /** Signs out. */
  leave = (): Promise<void> => this.#turn(sessionClose);

  /** Locks the practice; whoever did it comes back to where they were. */
  lock = (): Promise<void> => this.#turn(sessionLock);

  hold = (detail: SessionDetail): void => {
    const before = this.#detail;
    const isOther = detail.user?.id !== before?.user?.id || detail.state !== before?.state;
    if (isOther) this.#move(before, detail);
    this.#held += 1;
    this.#detail = detail;
    this.error = undefined;
    setStyle({ ...this.#style(detail), ...(isOther || detail.language !== before.language ? this.#tongue(detail) : {}) });
    if (isOther || detail.behalf?.id !== before?.behalf?.id) changed.touchAll();
  };

  async #turn(ask: () => Promise<SessionDetail>): Promise<void> {
    try {
      this.hold(await ask());
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
  }

  /** Nobody sees what another one did, or comes out where another one was. */
  #move(before: SessionDetail | undefined, now: SessionDetail): void {
    toasts.clear();
    if (now.user) route.resume(now.user.login);
    else if (before?.user && now.lockedBy === before.user.login) route.putAside(before.user.login);
    else if (now.lockedBy === null) route.restart();
  }

  #style(detail: SessionDetail): Partial<Style> {
    const practice = detail.practice;
    if (!practice) return {};
    return {
      calendar: practice.calendar as Style['calendar'],
      digits: practice.digits as Style['digits'],
      currency: practice.currency as Style['currency'],
      unit: practice.moneyUnit as Style['unit'],
    };
  }

  /** Not with each reading: on the first page one has chosen a language that the core does not know yet. */
  #tongue(detail: SessionDetail): Partial<Style> {
    return { locale: (this.pseudo ? 'en' : detail.language) as Style['locale'], pseudo: this.pseudo };
  }
}

export const session = new Session();
