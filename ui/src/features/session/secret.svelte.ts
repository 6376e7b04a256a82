/** Coming in beside somebody's work: another person by PIN, or the same one by the password once more. */
import { sessionConfirm, sessionSwitch } from '$lib/generated/api';
import { again } from '$lib/ipc';
import { Attempt } from '$lib/session/attempt.svelte';
import { session } from '$lib/session/session.svelte';

/** Another person takes the keyboard; the practice stays open. */
export class Change {
  login = $state(session.pins[0]?.login ?? '');
  pin = $state('');
  readonly attempt = new Attempt();

  turn = async (): Promise<void> => {
    const detail = await this.attempt.run(() => sessionSwitch({ login: this.login, pin: this.pin }));
    if (detail) session.hold(detail);
    else if (isGone(this.attempt)) await session.load();
  };
}

/** The password once more, for an act that is not taken lightly. */
export class Confirm {
  password = $state('');
  readonly attempt = new Attempt();

  give = async (): Promise<void> => {
    if (await this.attempt.run(() => sessionConfirm({ password: this.password }))) again.answer(true);
    else if (isGone(this.attempt)) await session.load();
  };
}

/** After too many wrong tries the practice has locked itself. */
function isGone({ error }: Attempt): boolean {
  return error?.code === 'session-needed';
}
