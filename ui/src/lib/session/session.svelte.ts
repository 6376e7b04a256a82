/** Who is here, in which practice, and what they may do. The window asks once and after each sign-in. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { sessionClose, sessionShow, type PracticeDetail, type RightName, type SessionDetail } from '$lib/generated/api';
import { setStyle } from '$lib/i18n/locale.svelte';
import type { Pseudo, Style } from '$lib/i18n/style';
import { changed } from '$lib/live/changed.svelte';
import { route } from '$lib/route/route.svelte';

class Session {
  #detail = $state.raw<SessionDetail>();
  error = $state.raw<ApiError>();
  /** Set at the start by automation only. */
  pseudo: Pseudo | undefined;

  state = $derived(this.#detail?.state);
  user = $derived(this.#detail?.user ?? undefined);
  logins = $derived(this.#detail?.logins ?? []);
  language = $derived(this.#detail?.language);
  /** Told before anybody signs in: a sample is never taken for a real practice. */
  isSample = $derived(this.#detail?.isSample ?? false);
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
    try {
      this.hold(await sessionShow());
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
  };

  /** Signs out. */
  leave = async (): Promise<void> => {
    try {
      this.hold(await sessionClose());
    } catch (thrown) {
      this.error = asApiError(thrown);
    }
  };

  hold = (detail: SessionDetail): void => {
    const other = detail.user?.id !== this.#detail?.user?.id || detail.state !== this.#detail?.state;
    this.#detail = detail;
    this.error = undefined;
    setStyle(this.#style(detail));
    if (!other) return;
    route.restart();
    changed.touchAll();
  };

  #style(detail: SessionDetail): Partial<Style> {
    const practice = detail.practice;
    return {
      locale: (this.pseudo ? 'en' : detail.language) as Style['locale'],
      pseudo: this.pseudo,
      ...(practice && {
        calendar: practice.calendar as Style['calendar'],
        digits: practice.digits as Style['digits'],
        currency: practice.currency as Style['currency'],
        unit: practice.moneyUnit as Style['unit'],
      }),
    };
  }
}

export const session = new Session();
