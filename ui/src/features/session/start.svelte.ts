/** The first minutes: the sample clinic in the language that was chosen here. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { sampleOpen } from '$lib/generated/api';
import { locale, setLocale } from '$lib/i18n/locale.svelte';
import type { Locale } from '$lib/i18n/style';
import { session } from '$lib/session/session.svelte';

export class Start {
  isBusy = $state(false);
  error = $state.raw<ApiError>();
  language = $derived(locale().locale);

  choose = (language: string): void => setLocale(language as Locale);

  openSample = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = undefined;
    try {
      session.hold(await sampleOpen({ language: this.language }));
    } catch (thrown) {
      this.error = asApiError(thrown);
    } finally {
      this.isBusy = false;
    }
  };
}
