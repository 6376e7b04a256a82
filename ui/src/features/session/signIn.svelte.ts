/** Signing in: what was typed stays; the refusal stands beside the password. */
import { asApiError, type ApiError } from '$lib/errors/error';
import { sessionOpen } from '$lib/generated/api';
import { session } from '$lib/session/session.svelte';

export class SignIn {
  login = $state(session.logins[0] ?? '');
  password = $state('');
  error = $state.raw<ApiError>();
  isBusy = $state(false);

  /** Another name or password is being tried. */
  forget = (): void => {
    this.error = undefined;
  };

  open = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = undefined;
    try {
      session.hold(await sessionOpen({ login: this.login, password: this.password }));
    } catch (thrown) {
      this.error = asApiError(thrown);
    } finally {
      this.isBusy = false;
    }
  };
}
