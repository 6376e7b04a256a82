/** Coming in by the recovery key: a manager gets a new password, and the key has done its duty. */
import { errorAt, type ApiError } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { sessionRecover } from '$lib/generated/api';
import { route } from '$lib/route/route.svelte';
import { Attempt } from '$lib/session/attempt.svelte';
import { session } from '$lib/session/session.svelte';
import { NewPassword } from './newPassword.svelte';

const ofKey = ['recovery-key-invalid', 'recovery-key-wrong'];

export class Recover {
  key = $state('');
  login = $state(session.lockedBy ?? session.logins[0] ?? '');
  readonly password = new NewPassword();
  readonly attempt = new Attempt();

  /** What stands beside the key. */
  keyWrong = $derived(this.#isOfKey(this.attempt.error) ? sentence(this.attempt.error) : undefined);

  open = async (): Promise<void> => {
    if (!this.password.check()) return;
    const { key, login } = this;
    const detail = await this.attempt.run(() => sessionRecover({ recoveryKey: key, login, password: this.password.typed }));
    if (!detail) return;
    session.hold(detail);
    // The used key is to be replaced: that is done among one's own settings.
    route.go('settings', { part: 'mine' });
  };

  wrong = (field: 'login' | 'password'): string | undefined => sentence(errorAt(this.attempt.error, field));

  #isOfKey(error: ApiError | undefined): boolean {
    return error !== undefined && (error.field === 'recoveryKey' || ofKey.includes(error.code));
  }
}
