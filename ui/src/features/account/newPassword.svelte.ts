/** A new password, typed twice. */
import { LEAST } from './strength';
import { errorText, m } from '$lib/i18n';

export class NewPassword {
  typed = $state('');
  again = $state('');
  /** Looked at once something was sent: nobody is told off while still typing. */
  isAsked = $state(false);

  isSound = $derived([...this.typed].length >= LEAST && this.typed === this.again);

  /** What is wrong with the first of the two. */
  wrong = $derived(this.isAsked && [...this.typed].length < LEAST ? errorText('password-too-short', { limit: LEAST }) : undefined);
  /** What is wrong with the second. */
  differs = $derived(this.isAsked && this.typed !== this.again ? m.accountPasswordDiffers() : undefined);

  /** Whether it can be sent; from now on what is wrong is said. */
  check = (): boolean => {
    this.isAsked = true;
    return this.isSound;
  };

  /** It is set: nothing of it stays on the page. */
  clear = (): void => {
    this.typed = '';
    this.again = '';
    this.isAsked = false;
  };
}
