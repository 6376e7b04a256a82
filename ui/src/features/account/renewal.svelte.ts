/** A new recovery key in the old one's place: shown, typed back, and only then it holds. */
import { recoveryBegin, recoveryRenew, type RecoverySheet } from '$lib/generated/api';
import { sentence } from '$lib/errors/words';
import { Attempt } from '$lib/session/attempt.svelte';
import { session } from '$lib/session/session.svelte';

export class Renewal {
  sheet = $state.raw<RecoverySheet>();
  answers = $state<string[]>([]);
  /** Whether the groups are being typed back; the key is out of sight then. */
  isTyping = $state(false);
  readonly attempt = new Attempt();

  wrong = $derived(this.attempt.error?.code === 'recovery-answers-wrong' ? sentence(this.attempt.error) : undefined);

  begin = async (): Promise<void> => {
    this.sheet = await this.attempt.run(() => recoveryBegin());
    this.answers = (this.sheet?.ask ?? []).map(() => '');
    this.isTyping = false;
  };

  /** Back to the key: it stays the same until it holds. */
  look = (): void => {
    this.attempt.forget();
    this.isTyping = false;
  };

  /** Goes on; true when the new key holds. */
  next = async (): Promise<boolean> => {
    if (!this.sheet) return false;
    if (!this.isTyping) {
      this.isTyping = true;
      return false;
    }
    const done = await this.attempt.run(() => recoveryRenew({ answers: $state.snapshot(this.answers) }));
    if (this.attempt.error?.code === 'recovery-not-begun') this.sheet = undefined;
    if (done) await session.load();
    return done !== undefined;
  };
}
