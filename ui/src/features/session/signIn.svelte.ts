/** Signing in: what was typed stays; the refusal stands beside the password. */
import { sessionOpen } from '$lib/generated/api';
import { Attempt } from '$lib/session/attempt.svelte';
import { session } from '$lib/session/session.svelte';

export class SignIn {
  /** Who locked the practice is expected back. */
  login = $state(session.lockedBy ?? session.logins[0] ?? '');
  password = $state('');
  readonly attempt = new Attempt();

  open = async (): Promise<void> => {
    const detail = await this.attempt.run(() => sessionOpen({ login: this.login, password: this.password }));
    if (detail) session.hold(detail);
  };
}
