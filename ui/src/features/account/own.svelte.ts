/** One's own way in: the password, and the PIN of this computer. */
import { plainDigits } from '$kit/digits';
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { passwordChange, pinSet } from '$lib/generated/api';
import { m } from '$lib/i18n';
import { act, Doing } from '$lib/live/doing.svelte';
import { session } from '$lib/session/session.svelte';
import { NewPassword } from './newPassword.svelte';

export class OwnPassword {
  old = $state('');
  readonly password = new NewPassword();
  readonly doing = new Doing();

  constructor() {
    this.doing.follow(() => ({ old: this.old, new: this.password.typed }));
  }

  change = async (): Promise<void> => {
    if (!this.password.check()) return;
    if (!(await this.doing.run((id) => passwordChange({ old: this.old, new: this.password.typed }, id)))) return;
    this.old = '';
    this.password.clear();
  };

  wrong = (field: 'old' | 'new'): string | undefined => sentence(errorAt(this.doing.error, field));
}

export class OwnPin {
  pin = $state('');
  again = $state('');
  isAsked = $state(false);
  readonly doing = new Doing();

  differs = $derived(this.isAsked && plainDigits(this.pin) !== plainDigits(this.again) ? m.accountPinDiffers() : undefined);
  wrong = $derived(sentence(errorAt(this.doing.error, 'pin')));

  constructor() {
    this.doing.follow(() => ({ pin: this.pin }));
  }

  set = async (): Promise<void> => {
    this.isAsked = true;
    if (this.differs) return;
    if (!(await this.doing.run((id) => pinSet({ pin: this.pin }, id)))) return;
    this.pin = '';
    this.again = '';
    this.isAsked = false;
    await session.load();
  };

  remove = async (): Promise<void> => {
    if (await act((id) => pinSet({ pin: null }, id))) await session.load();
  };
}
